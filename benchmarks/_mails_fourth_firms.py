"""Four made-up small firms that are not the sample company, each with the papers that such a firm keeps."""

# ruff: noqa: E501 - tables

RADWERK = {
    "Öffnungszeiten.txt": """Radwerk Steyr OG
Sierninger Straße 14, 4400 Steyr, Tel. 07252 448 71, rad@radwerk-steyr.example

Wir haben offen: Montag bis Freitag 9:00 bis 12:30 und 14:00 bis 18:00 Uhr, Samstag 8:30 bis 12:00 Uhr.
Am Mittwochnachmittag bleibt die Werkstatt zu, der Verleih ist besetzt.
Winterpause ist heuer von 24. Dezember bis 6. Jänner.
Parken: drei Plätze im Hof, Zufahrt über die Gleinker Gasse.
""",
    "Verleih Preise 2026.csv": """Rad;halber Tag;1 Tag;3 Tage;1 Woche;Kaution
Trekkingrad;15,00;24,00;60,00;115,00;100,00
E-Bike Tour;29,00;42,00;108,00;215,00;250,00
Kinderrad 20 bis 24 Zoll;9,00;14,00;36,00;70,00;50,00
Kinderanhänger;8,00;12,00;30,00;58,00;50,00
Lastenrad mit Motor;35,00;55,00;140,00;270,00;400,00
""",
    "Verleihbedingungen.md": """# Verleihbedingungen

## Übernahme und Rückgabe
Räder gibt es ab 9:00 Uhr, zurück müssen sie bis 17:30 Uhr. Wer später kommt, zahlt 5 € je angefangene Stunde.
Helm und Schloss sind im Preis dabei. Bitte einen amtlichen Lichtbildausweis mitbringen.
Die Kaution nehmen wir bar oder mit Bankomatkarte und Kreditkarte.

## Absagen
Bis 48 Stunden vor der Übernahme kostet eine Absage nichts, danach verrechnen wir 50 % des Mietpreises.

## Wer und wohin
E-Bikes verleihen wir ab 16 Jahren. Fahrten nach Bayern und Tschechien sind erlaubt, weiter bitte vorher fragen.
Bei einer Panne holen wir Rad und Fahrer im Umkreis von 25 km kostenlos ab.
""",
    "Werkstatt Preise.xlsx": """Leistung;Preis in Euro;Hinweis
Service klein;49;Bremsen, Schaltung, Luft, Schrauben
Service groß;89;zerlegen, reinigen, schmieren
Schlauch wechseln mit Schlauch;19,5;
Bremse entlüften je Seite;32;
Laufrad zentrieren;22;
E-Bike Diagnose mit Update;35;Bosch und Shimano
Kette und Kassette tauschen;38;ohne Teile
""",
    "Werkstatt Hinweise.txt": """Zur Werkstatt

Wartezeit auf einen Termin zurzeit 6 Werktage. Ein Reifenplatzer geht immer dazwischen.
Ein Kostenvoranschlag kostet 25 € und wird bei Auftrag angerechnet.
Fertige Räder bitte innerhalb von 14 Tagen holen, ab dem 15. Tag kommen 2 € Standgebühr am Tag dazu.
Auf unsere Arbeit geben wir 12 Monate Garantie.
Dienstradleasing: wir arbeiten mit JobRad und Lease a Bike.
""",
    "Versand Teile.txt": """Versand von Teilen und Zubehör

Österreich 5,90 €, Lieferzeit 2 bis 3 Werktage. Deutschland 9,90 €, Lieferzeit 4 bis 6 Werktage.
Ab 120 € Warenwert liefern wir frei. In die Schweiz versenden wir nicht.
Rückgabe: 30 Tage, unbenutzt und in der Verpackung. Die Rücksendung zahlt der Käufer.
""",
    "Werkstatt Aufträge.csv": """Auftrag;Kunde;E-Mail;Rad;Stand;fertig am;Betrag
W-3107;Gruber Annemarie;a.gruber@aon.example;KTM Macina;wartet auf Display;27.11.2026;184,00
W-3111;Hofer Lukas;lukas.hofer@gmx.example;Trek Marlin;fertig zum Abholen;19.11.2026;67,50
W-3114;Fa. Brandstätter;office@brandstaetter.example;Riese Load;in Arbeit;25.11.2026;312,40
""",
}

HA_AN = {
    "Bảng giá may đo.xlsx": """Sản phẩm;Giá (VND);Giá (USD);Thời gian may (ngày)
Áo dài lụa;2450000;98;3
Vest nam hai mảnh vải len;4900000;195;4
Sơ mi nam cotton;750000;30;2
Đầm dạ hội;3800000;150;5
Quần tây;900000;36;2
""",
    "Quy định đặt may.txt": """QUY ĐỊNH ĐẶT MAY - NHÀ MAY HÀ AN

1. Đặt cọc: khách đặt cọc 40 % khi đặt may, phần còn lại trả khi nhận đồ.
2. Sửa đồ: sửa miễn phí trong 30 ngày kể từ ngày nhận.
3. May gấp: may gấp trong 24 giờ thì cộng thêm 25 % giá.
4. Hủy đơn: nếu chưa cắt vải, nhà may hoàn lại toàn bộ tiền cọc. Đã cắt vải thì không hoàn cọc.
5. Số đo của khách được giữ 3 năm để đặt lại từ xa.
6. Thanh toán: tiền mặt hoặc chuyển khoản. Trả bằng thẻ Visa phụ thu 3 %.
""",
    "Giờ mở cửa.txt": """Nhà may Hà An, 27 Trần Phú, Hội An. Điện thoại 0235 391 46 20.
Mở cửa từ 8 giờ 30 đến 21 giờ mỗi ngày, kể cả Chủ nhật.
Nghỉ Tết từ ngày 4/2/2027 đến ngày 10/2/2027.
Đo tại khách sạn: miễn phí trong vòng 3 km, xa hơn thu 80.000 đồng mỗi lần.
""",
    "Shipping overseas.md": """# Shipping overseas

We ship by DHL Express, up to 3 kg for each parcel.

| To | Price | Time |
|---|---|---|
| Australia | USD 48 | 5 to 7 days |
| Germany and EU | USD 62 | 7 to 9 working days |
| USA | USD 58 | 6 to 8 days |
| China | USD 35 | 3 to 4 days |

Customs duty is paid by the receiver. Parcels are insured up to USD 300.
You get the tracking number within 24 hours after dispatch.
""",
    "Fabrics.txt": """Our wool is Super 120s from Italy, our silk comes from Ma Chau village.
Fabric samples cost USD 10 for a set of 12, postage included.
Silk should be dry cleaned or washed by hand below 30 °C.
""",
    "Đơn hàng.csv": """Mã đơn,Khách hàng,Email,Sản phẩm,Tình trạng,Ngày hẹn,Còn lại (VND),Vận đơn
HA-0641,Nguyễn Thị Mai,mai.nguyen88@gmail.example,Áo dài lụa,đang may,25/11/2026,1470000,
HA-0645,Sarah Whitcombe,sarah.w@outlook.example,Đầm dạ hội,đã gửi,18/11/2026,0,DHL 4471882016
HA-0650,Klaus Brenner,k.brenner@web.example,Vest nam hai mảnh vải len,đang may,28/11/2026,2940000,
""",
}

YONGLI = {
    "产品价格表.csv": """型号,名称,含税单价(元),起订量(件),库存(件)
6204-2RS,深沟球轴承,6.80,50,3200
6305-ZZ,深沟球轴承,11.50,50,860
UCP205,带座轴承,23.40,20,410
SPA-1250,窄V带,18.60,10,275
HTD-8M-1200,同步带,46.00,5,64
16A-1,滚子链条(米),39.50,10,530
""",
    "付款与发票.txt": """付款与发票

新客户预付30%，余款在发货前付清。合作满一年的客户可以月结45天。
我们开13%的增值税专用发票，发货后7个工作日内寄出。
只收对公转账，不收现金，也不收个人微信转账。
""",
    "售后与质保.txt": """售后与质保

产品质保期为18个月，从发货之日起计算。
质量问题请在收货后10天内提出，并附上照片，我们免费换货。
非质量问题退货收取15%的手续费，运费由买方承担。定制件不退不换。
""",
    "发货说明.txt": """发货说明

现货在下午4点以前下单，当天发货。江浙沪1到2天到，其他省份3到5天到。
订单满2000元包邮，不满的收运费25元。
自提仓库：宁波市鄞州区潘火路88号，周一至周六8:00到17:30。
春节放假：2027年2月3日至2月12日，停止发货。
""",
    "Export terms.md": """# Export terms

- Minimum order for export: USD 500.
- Terms FOB Ningbo, payment by T/T: 30 % deposit, balance against copy of the bill of lading.
- Production time 25 days after the deposit has arrived.
- Samples: up to 3 pieces free of charge, the freight is for the buyer.
- Certificate of origin: USD 40 for each shipment.
- Warranty 18 months from the date of shipment.
""",
    "订单跟踪.xlsx": """订单号;客户;联系人;邮箱;产品;数量;状态;预计发货;运单号
YL20261103;苏州锐达机械;陈伟;chenwei@ruida.example;UCP205;120;已发货;2026-11-16;SF1184420937
YL20261109;合肥宏远;李娜;lina@hongyuan.example;HTD-8M-1200;60;备货中;2026-11-26;
YL20261112;Hartmann Antriebe GmbH;Petra Vogt;vogt@hartmann.example;SPA-1250;400;in production;2026-12-09;
""",
}

GULL = {
    "House rules.txt": """Gull Cottage Guest House, 9 Esk Terrace, Whitby. Phone 01947 555 0137.

Check-in is from 3 pm to 8 pm; tell us if you will be later and we leave a key in the safe box.
Check-out is by 10.30 am. You may leave your bags with us until 4 pm.
Well behaved dogs are welcome in the Garden Room only, GBP 12 per dog and night, two at most.
There is no lift. The Garden Room is on the ground floor, all other rooms are up two flights of stairs.
The whole house is non-smoking.
""",
    "Rooms and rates.csv": """Room,Sleeps,Rate per night Oct-Mar (GBP),Rate per night Apr-Sep (GBP),Bathroom
Garden Room,2,84,112,walk-in shower
Harbour Room,2,96,134,bath with shower over
Attic Family Room,4,128,176,shower
Single,1,58,72,shared shower
""",
    "Booking terms.md": """# Booking terms

A deposit of one night secures the booking. The balance is due on arrival, by card or cash.
Cancel up to 7 days before arrival and we return the deposit in full. Later than that the deposit is kept.
Children under 3 stay free; a travel cot is GBP 8 for the stay.
Minimum stay on bank holiday weekends is 3 nights.
""",
    "Breakfast and parking.txt": """Breakfast is included and served from 8 to 9.30 am. Packed breakfast from 6 am if you order it the evening before.
We cater for vegan and gluten free guests. Evening meals are not served.
Parking: we have 2 spaces behind the house, first come first served. The Pavilion car park costs GBP 9.50 for 24 hours.
The railway station is 8 minutes on foot.
""",
    "Bookings November.csv": """Booking,Guest,Email,Room,Arrive,Nights,Paid (GBP),Balance (GBP)
GC-882,Moira Tennant,moira.tennant@mail.example,Harbour Room,2026-11-27,2,96,96
GC-885,Dieter Kranz,d.kranz@posteo.example,Garden Room,2026-12-04,3,84,168
GC-889,Wei Zhang,zhangwei@qq.example,Attic Family Room,2026-12-18,2,128,128
""",
}

FIRMS = {"radwerk": RADWERK, "ha_an": HA_AN, "yongli": YONGLI, "gull": GULL}
OWN_ADDRESS = {
    "radwerk": "rad@radwerk-steyr.example",
    "ha_an": "hello@haan-tailor.example",
    "yongli": "sales@yongli.example",
    "gull": "stay@gullcottage.example",
}
