"""The twelfth hand's other firms: a dental laboratory in Kassel (SKR03), a fruit wholesaler in Wuhan (Kingdee codes)."""

# ruff: noqa: E501 - bookings and papers read best in one line, Chinese papers have Chinese signs

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_SKR03 = """
A|0320|PKW
A|0440|Maschinen und Laborgeräte
A|0410|Geschäftsausstattung
A|0480|Geringwertige Wirtschaftsgüter
A|0980|Aktive Rechnungsabgrenzung
A|1200|Kasseler Sparkasse
A|1400|Forderungen aus Lieferungen und Leistungen
A|1576|Abziehbare Vorsteuer 19 %
L|0630|Darlehen Kasseler Sparkasse
L|0970|Sonstige Rückstellungen
L|0990|Passive Rechnungsabgrenzung
L|1600|Verbindlichkeiten aus Lieferungen und Leistungen
L|1700|Sonstige Verbindlichkeiten
L|1741|Verbindlichkeiten Lohn- und Kirchensteuer
L|1742|Verbindlichkeiten soziale Sicherheit
L|1771|Umsatzsteuer 7 %
E|0800|Eigenkapital Anfangsbestand
E|1800|Privatentnahmen Sabine Krug
I|8300|Erlöse Zahnersatz 7 %
X|3100|Fremdleistungen Fräszentrum
X|3400|Wareneingang Legierungen und Keramik
X|4120|Gehälter
X|4130|Gesetzliche soziale Aufwendungen
X|4145|Urlaubsgeld
X|4210|Miete Laborräume
X|4240|Gas, Strom, Wasser
X|4360|Versicherungen
X|4380|Beiträge Zahntechniker-Innung
X|4530|Laufende Kfz-Betriebskosten
X|4600|Werbekosten
X|4805|Reparaturen und Instandhaltung Maschinen
X|4830|Abschreibungen auf Sachanlagen
X|4920|Telefon und Internet
X|4945|Fortbildungskosten
X|4950|Steuerberatungskosten
X|4970|Nebenkosten des Geldverkehrs
X|4985|Werkzeuge und Kleingeräte
X|2110|Zinsaufwand Darlehen
"""

_LAB_POLICY = """
Dentallabor Krug e. K., Kassel                           Bilanzierungsrichtlinie für Monatsabschlüsse
1. Geräte über 800 EUR netto je Stück mit Nutzung über ein Jahr hinaus werden auf 0440 aktiviert; darunter auf 4985.
2. Abschreibung linear ab dem Monat nach Inbetriebnahme: Laborgeräte 7 Jahre, PKW 6 Jahre.
3. Wartung, Reparatur und Ersatzteile: 4805.
4. Ausgaben ab 250 EUR für künftige Monate werden taggenau auf 0980 abgegrenzt.
5. Zahnersatz ist Erlös des Monats der Auslieferung an die Praxis.
6. Erhaltene Leistungen ohne Rechnung zum Monatsende: 1700, netto.
7. Urlaubsgeld: monatlich ein Zwölftel (4145 / 1700).
8. Privates von Frau Krug geht auf 1800.
"""


def _vst(account: str, net: Decimal, against: str = "1600") -> str:
    return f"{account} {net} | 1576 {cents(net * 19 / 100)} | {against}"


def _brutto(net: Decimal) -> Decimal:
    return net + cents(net * 19 / 100)


def _eur(amount: Decimal) -> str:
    return continental(amount)


def dental_lab(seed: int = 0) -> Book:
    b = Book("dental-lab-skr03", "EUR", 2026, 3, _SKR03, _LAB_POLICY, seed)
    b.post(
        11,
        1,
        "EB-Werte",
        "1200 41870.12 | 0440 96000 | 0320 14000 | 0410 8200 | 1400 24100 | 0630 -38000 | 0800",
    )
    b.every(2, "Miete Wilhelmshöher Allee {mm}/{y}", _vst("4210", Decimal(2150), "1200"), skip=(0,))
    b.want("rent-missing", "4210 2150 | 1700", "4210 2150 | 1600", "4210 2150 | 1576 408.50 | 1600", gap=True)
    b.every(31, "AfA {mm}/{y}", "4830 1720 | 0440 -1480 | 0320")
    b.every(31, "Urlaubsgeld 1/12 {mm}/{y}", "4145 680 | 1700", skip=(0,))
    b.want("payroll-accrual-missing", "4145 680 | 1700", gap=True)
    for back in b.months():
        for day, who in (
            (6, "Praxis Dr. Heller"),
            (13, "Praxis am Königstor"),
            (20, "MVZ Zahnwerk"),
            (27, "Praxis Dr. Heller"),
        ):
            net = b.some(3600, 7700)
            b.post(
                back, day, f"RE {7000 + len(b.rows)} {who}", f"1400 {net + cents(net * 7 / 100)} | 8300 {-net} | 1771"
            )
        b.post(back, 25, "Zahlungseingänge Praxen", f"1200 {b.some(22500, 28000)} | 1400")
        for day, who, account in (
            (5, "Henry Schein", "3400"),
            (12, "Fräszentrum Göttingen", "3100"),
            (19, "Dentsply Sirona", "3400"),
            (23, "Fräszentrum Göttingen", "3100"),
        ):
            net = b.some(600, 2100)
            b.post(back, day, f"{who} RE {44100 + 13 * len(b.rows)}", _vst(account, net))
            b.post(back, min(day + 7, 30), f"Überweisung {who}", f"1600 {_brutto(net)} | 1200")
        b.post(back, 27, "Gehälter {mm}/{y}", "4120 12900 | 4130 2710 | 1741 -1880 | 1742 -5320 | 1200")
        b.post(back, 28, "Finanzamt und Krankenkassen", "1741 1880 | 1742 5320 | 1200")
        b.post(back, 15, "Städtische Werke Kassel Abschlag", _vst("4240", Decimal(540), "1200"))
        b.post(back, 10, "Aral Tankkarte", _vst("4530", b.some(160, 340), "1200"))
        b.post(back, 8, "Telekom", _vst("4920" if back else "4600", Decimal("79.90"), "1200"))
        b.post(back, 30, "Darlehen Kasseler Sparkasse", f"0630 800 | 2110 {118 - 2 * (11 - back)} | 1200")
        if back in (9, 6, 3, 0):
            b.post(back, 22, "Steuerberater Lotz, Quartal", _vst("4950", Decimal(640), "1200"))
        if back:
            b.post(back, 31, "Kontoführung", f"4970 {b.some(12, 39)} | 1200")
    b.want("wrong-account", "4920 79.90 | 4600")
    _lab_errors(b)
    _lab_decoys(b)
    fee = b.some(12, 39)
    b.want("bank-fee", f"4970 {fee} | 1200")
    lines = "\n".join(f"{d:%d.%m.%Y}  {t[:42]:<44}{_eur(a):>14}" for d, t, a in sorted(b.moved("1200")))
    b.paper(
        "Kontoauszug März.txt",
        f"""
Kasseler Sparkasse     Kontoauszug 3/2026     IBAN DE89 5205 0353 0001 1234 56     Dentallabor Krug e. K.     01.03.2026 bis 31.03.2026
{lines}
31.03.2026  Entgelt Kontoführung                      {_eur(-fee):>14}
Endsaldo 31.03.2026     EUR {_eur(b.balance("1200") - fee)}""",
    )
    return b


def _lab_errors(b: Book) -> None:
    milling, furnace, spindle, course = b.some(700, 2300), b.some(3900, 9800), b.some(900, 2700), b.some(500, 1500)
    b.paper(
        "fräszentrum 90551.pdf",
        f"""
Fräszentrum Göttingen GmbH          Rechnung 90551          31.03.2026
Dentallabor Krug e. K., Wilhelmshöher Allee 201, 34121 Kassel
Zirkongerüste, 47 Einheiten, gefräst und geliefert 16.03. bis 30.03.2026
Netto {_eur(milling)}     USt 19 % {_eur(_brutto(milling) - milling)}     Gesamt {_eur(_brutto(milling))} EUR     zahlbar in 14 Tagen""",
    )
    b.want("unrecorded", f"3100 {milling} | 1576 {_brutto(milling) - milling} | 1600")
    b.post(0, 11, "Ivoclar Vivadent RE 7110", _vst("4985", furnace))
    b.paper(
        "ivoclar.pdf",
        f"""
Ivoclar Vivadent GmbH     Rechnung 7110     11.03.2026     Dentallabor Krug e. K.
1 Brennofen Programat P710, Serien-Nr. 710-118804, geliefert und eingewiesen am 10.03.2026
Netto {_eur(furnace)}     USt 19 % {_eur(_brutto(furnace) - furnace)}     {_eur(_brutto(furnace))}""",
    )
    b.want("asset-expensed", f"0440 {furnace} | 4985")
    b.post(0, 18, "vhf camfacture Service", _vst("0440", spindle))
    b.paper(
        "vhf.pdf",
        f"""
vhf camfacture AG     Servicerechnung 20931     18.03.2026     Dentallabor Krug e. K.
Fräsmaschine K5+: Spindel getauscht, Achsen vermessen, Arbeiten ausgeführt am 17.03.2026
Arbeitszeit und Teile {_eur(spindle)}     USt 19 % {_eur(_brutto(spindle) - spindle)}     {_eur(_brutto(spindle))}""",
    )
    b.want("expense-capitalised", f"4805 {spindle} | 0440")
    b.post(-1, 9, "Zahntechnik-Akademie Hessen", _vst("4945", course))
    b.paper(
        "akademie.pdf",
        f"""
Zahntechnik-Akademie Hessen     Rechnung 26-0418     9. April 2026     Dentallabor Krug e. K.
Kurs Implantatprothetik, 2 Teilnehmer, am 20. und 21. März 2026 in Marburg
Netto {_eur(course)}     USt 19 % {_eur(_brutto(course) - course)}     {_eur(_brutto(course))}""",
    )
    b.want("wrong-period", f"4945 {course} | 1700")
    cover = Decimal(365 * b.chance.randint(2, 7))
    b.post(0, 2, "Gothaer Elektronikversicherung", f"4360 {cover} | 1200")
    b.paper(
        "gothaer.pdf",
        f"""
Gothaer Allgemeine Versicherung AG     Beitragsrechnung     Vertrag 88.120.4471     Dentallabor Krug e. K.
Elektronik- und Betriebshaftpflichtversicherung, Versicherungszeitraum 01.03.2026 bis 28.02.2027
Jahresbeitrag inkl. Versicherungsteuer {_eur(cover)} EUR, Einzug am 02.03.2026""",
    )
    b.want("prepaid-expensed", f"0980 {cover / 365 * 334:f} | 4360")
    crowns, alloy, lamp = b.some(1500, 3900), b.some(400, 1300), b.some(250, 900)
    b.post(-1, 7, "RE 7990 MVZ Zahnwerk", f"1400 {crowns + cents(crowns * 7 / 100)} | 8300 {-crowns} | 1771")
    b.paper(
        "RE 7990.pdf",
        f"""
DENTALLABOR KRUG E. K.          Rechnung 7990          7. April 2026
MVZ Zahnwerk, Kassel
Teleskopprothesen, 3 Patienten, ausgeliefert am 26. und 30. März 2026
Netto {_eur(crowns)}     USt 7 % {_eur(cents(crowns * 7 / 100))}     Rechnungsbetrag {_eur(crowns + cents(crowns * 7 / 100))}""",
    )
    b.want("revenue-wrong-period", f"1400 {crowns} | 8300")
    b.post(0, 4, "Dentsply Sirona RE 880412", _vst("3400", alloy))
    b.post(0, 25, "DENTSPLY Legierung 880412", _vst("3400", alloy))
    b.paper(
        "dentsply 880412.pdf",
        f"""
Dentsply Sirona Deutschland     Rechnung 880412     04.03.2026     Dentallabor Krug e. K.
NEM-Legierung 2 kg, Lieferung 02.03.2026     {_eur(alloy)}     USt 19 % {_eur(_brutto(alloy) - alloy)}     {_eur(_brutto(alloy))}""",
    )
    b.want("double-invoice", f"1600 {_brutto(alloy)} | 3400 {-alloy} | 1576")
    b.post(0, 14, "MediaMarkt Kassel", _vst("4985", lamp, "1200"))
    b.paper(
        "mediamarkt.txt",
        f"""
MediaMarkt Kassel     14.03.2026     Rechnung an Dentallabor Krug e. K.
Spielekonsole mit 2 Controllern     {_eur(lamp)}     USt 19 % {_eur(_brutto(lamp) - lamp)}     {_eur(_brutto(lamp))}     girocard
handschriftlich: privat, Geburtstag Leon. S. Krug""",
    )
    b.want("owner-private", f"1800 {_brutto(lamp)} | 4985 {-lamp} | 1576")


def _lab_decoys(b: Book) -> None:
    for number, what in (("90520", "Kronen"), ("90521", "Brücken")):
        b.post(0, 16, f"Fräszentrum Göttingen RE {number}", _vst("3100", Decimal(310)))
        b.paper(
            f"fräszentrum {number}.pdf",
            f"""
Fräszentrum Göttingen GmbH     Rechnung {number}     16.03.2026     Dentallabor Krug e. K.
{what}, geliefert 13.03.2026     netto 310,00     USt 19 % 58,90     368,90""",
        )
    b.post(0, 13, "Handstücke", _vst("4985", Decimal(1900)))
    b.paper(
        "handstücke.pdf",
        """
Henry Schein Dental     Rechnung 551209     13.03.2026     Dentallabor Krug e. K.
5 Technikhandstücke à 380,00, geliefert 12.03.2026     1.900,00     USt 19 % 361,00     2.261,00""",
    )
    b.post(0, 26, "Fachmesse Mai, Stand", _vst("0980", Decimal(1450)))
    b.paper(
        "fachdental.pdf",
        """
Messe Kassel     Rechnung 8122     26.03.2026     Dentallabor Krug e. K.
Stand Fachtage Zahntechnik, 8. bis 9. Mai 2026     1.450,00     USt 19 % 275,50     1.725,50""",
    )
    b.paper(
        "angebot.pdf",
        """
vhf camfacture AG     ANGEBOT 4471     12.03.2026     Dentallabor Krug e. K.
Fräsmaschine R5     38.900,00     USt 19 % 7.391,00     46.291,00     gültig bis 30.04.2026""",
    )
    b.paper(
        "henry schein april.pdf",
        """
Henry Schein Dental     Rechnung 552871     08.04.2026     Dentallabor Krug e. K.
Gips und Silikon, Lieferung 07.04.2026     280,00     USt 19 % 53,20     333,20""",
    )


_KINGDEE = """
A|1002.01|银行存款-汉口银行
A|1122|应收账款
A|1123|预付账款
A|1405|库存商品
A|1601.01|固定资产-运输车辆
A|1601.02|固定资产-冷库设备
A|1602|累计折旧
A|2221.01|应交税费-进项税额
L|2202.01|应付账款-货款
L|2202.02|应付账款-暂估
L|2203|预收账款
L|2211.01|应付职工薪酬-工资
L|2211.02|应付职工薪酬-年终奖
L|2221.02|应交税费-销项税额
L|2241|其他应付款-股东周敏
E|4001|实收资本
E|4104|利润分配-未分配利润
I|6001|主营业务收入-水果批发
I|6051|其他业务收入-代储冷藏
X|6401|主营业务成本
X|6601.01|销售费用-运输费
X|6601.02|销售费用-广告费
X|6602.01|管理费用-工资
X|6602.02|管理费用-租金
X|6602.03|管理费用-水电费
X|6602.04|管理费用-修理费
X|6602.05|管理费用-折旧费
X|6602.06|管理费用-保险费
X|6602.07|管理费用-通讯费
X|6602.08|管理费用-低值易耗品
X|6602.09|管理费用-年终奖
X|6603|财务费用-手续费
"""

_FRUIT_POLICY = """
武汉江汉果业有限公司     月末结账规定
一、单价2000元以上（不含税）、使用一年以上的设备列入固定资产1601.02，车辆列入1601.01；以下的计入6602.08。
二、折旧按直线法，自投入使用次月起：冷库设备5年，车辆4年。
三、修理、保养、配件计入6602.04。
四、1000元以上属于以后月份的支出，计入1123，按月摊销，起始月算整月。
五、水果批发收入在交货月份确认，预先开票的计入2203。
六、月末已接受服务而发票未到的，按不含税金额暂估2202.02。
七、年终奖每月计提（6602.09 / 2211.02）。
八、周敏个人支出计入2241。
"""


def _jx(account: str, net: Decimal, against: str = "2202.01", percent: int = 13) -> str:
    return f"{account} {net} | 2221.01 {cents(net * percent / 100)} | {against}"


def _hs(net: Decimal, percent: int = 13) -> Decimal:
    return net + cents(net * percent / 100)


def fruit(seed: int = 0) -> Book:
    b = Book("fruit-kingdee", "CNY", 2026, 5, _KINGDEE, _FRUIT_POLICY, seed)
    b.post(
        11,
        1,
        "期初余额",
        "1002.01 286400.50 | 1122 94000 | 1405 61000 | 1601.01 320000 | 1601.02 180000 | 1602 -140000 | 4001 -500000 | 4104",
    )
    b.every(3, "付白沙洲市场仓库租金{m}月", _jx("6602.02", Decimal(14000), "1002.01", 9))
    b.every(31, "计提折旧{m}月", "6602.05 9600 | 1602", skip=(0,))
    b.want("depreciation-missing", "6602.05 9600 | 1602", gap=True)
    b.every(31, "计提年终奖{m}月", "6602.09 5500 | 2211.02", skip=(0,))
    b.want("payroll-accrual-missing", "6602.09 5500 | 2211.02", gap=True)
    for back in b.months():
        for day, who in ((6, "中百超市"), (13, "武商量贩"), (20, "中百超市"), (26, "永旺")):
            net = b.some(38000, 62000)
            b.post(
                back, day, f"销售水果 {who} 发票{30000 + len(b.rows)}", f"1122 {_hs(net, 9)} | 6001 {-net} | 2221.02"
            )
        b.post(back, 27, "收超市货款", f"1002.01 {b.some(185000, 225000)} | 1122")
        for day, who in ((4, "洛川苹果合作社"), (11, "赣南果业"), (18, "洛川苹果合作社")):
            net = b.some(31000, 46000)
            b.post(back, day, f"购进水果 {who} {8800 + 7 * len(b.rows)}", _jx("6401", net, percent=9))
            b.post(back, min(day + 8, 30), f"付{who}货款", f"2202.01 {_hs(net, 9)} | 1002.01")
        haul = b.some(3500, 8200)
        b.post(back, 16, f"顺丰冷运 运费 {5100 + len(b.rows)}", _jx("6601.01", haul, percent=9))
        b.post(back, 25, "付顺丰冷运", f"2202.01 {_hs(haul, 9)} | 1002.01")
        b.post(back, 15, "计提并发放工资{m}月", "6602.01 42000 | 1002.01")
        b.post(back, 21, "国网武汉供电", _jx("6602.03", b.some(5200, 9800), "1002.01"))
        b.post(back, 9, "中国电信", _jx("6602.07" if back else "6601.02", Decimal(680), "1002.01", 6))
        if back:
            b.post(back, 31, "汉口银行手续费", f"6603 {b.some(60, 190)} | 1002.01")
    b.want("wrong-account", "6602.07 680 | 6601.02")
    _fruit_errors(b)
    _fruit_decoys(b)
    fee = b.some(60, 190)
    b.want("bank-fee", f"6603 {fee} | 1002.01")
    lines = "\n".join(f"{d:%Y-%m-%d}  {t[:30]:<32}{a:>14,.2f}" for d, t, a in sorted(b.moved("1002.01")))
    b.paper(
        "汉口银行对账单5月.txt",
        f"""
汉口银行     对账单     武汉江汉果业有限公司     账号 005021000098771     2026年5月1日至2026年5月31日
{lines}
2026-05-31  账户手续费                      {-fee:>14,.2f}
2026年5月31日余额     {b.balance("1002.01") - fee:,.2f}""",
    )
    return b


def _fruit_errors(b: Book) -> None:
    haul, fridge, lorry, rack = b.some(4200, 9900), b.some(12000, 29000), b.some(3800, 9200), b.some(2200, 6800)
    b.paper(
        "顺丰冷运 6620.pdf",
        f"""
增值税专用发票     发票号码 26422000000006620     开票日期：2026年5月31日
购买方：武汉江汉果业有限公司     销售方：湖北顺丰冷运有限公司
项目：*运输服务*冷链运输费，5月16日至30日，18车次
金额 {haul:,.2f}     税率 9%     税额 {_hs(haul, 9) - haul:,.2f}     价税合计（小写）¥{_hs(haul, 9):,.2f}""",
    )
    b.want("unrecorded", f"6601.01 {haul} | 2221.01 {_hs(haul, 9) - haul} | 2202.01")
    b.post(0, 8, "海尔生物 设备款", _jx("6602.08", fridge))
    b.paper(
        "海尔 1180.pdf",
        f"""
增值税专用发票     发票号码 26372000000001180     开票日期：2026年5月8日
购买方：武汉江汉果业有限公司     销售方：青岛海尔生物医疗股份有限公司
项目：*制冷设备*冷库制冷机组 HR-60，出厂编号 60240817，1台，5月7日安装调试完毕
金额 {fridge:,.2f}     税率 13%     税额 {_hs(fridge) - fridge:,.2f}     价税合计（小写）¥{_hs(fridge):,.2f}""",
    )
    b.want("asset-expensed", f"1601.02 {fridge} | 6602.08")
    b.post(0, 19, "东风服务站", _jx("1601.01", lorry))
    b.paper(
        "东风服务站.pdf",
        f"""
增值税专用发票     发票号码 26422000000007730     开票日期：2026年5月19日
购买方：武汉江汉果业有限公司     销售方：武汉东风汽车服务站
项目：*劳务*冷藏车（鄂A7K221）更换离合器及制冷压缩机维修，5月18日完工
金额 {lorry:,.2f}     税率 13%     税额 {_hs(lorry) - lorry:,.2f}     价税合计（小写）¥{_hs(lorry):,.2f}""",
    )
    b.want("expense-capitalised", f"6602.04 {lorry} | 1601.01")
    b.post(-1, 9, "制冷维保 冷库检修", _jx("6602.04", rack))
    b.paper(
        "冷库检修.pdf",
        f"""
增值税专用发票     发票号码 26422000000008810     开票日期：2026年6月9日
购买方：武汉江汉果业有限公司     销售方：武汉江岸制冷维保有限公司
项目：*劳务*冷库检修、加注制冷剂，服务日期 2026年5月21日、22日
金额 {rack:,.2f}     税率 13%     税额 {_hs(rack) - rack:,.2f}     价税合计（小写）¥{_hs(rack):,.2f}""",
    )
    b.want("wrong-period", f"6602.04 {rack} | 2202.02")
    cover = Decimal(12 * b.chance.randint(700, 1900))
    b.post(0, 6, "太平洋保险 车队", _jx("6602.06", cover, "1002.01", 6))
    b.paper(
        "太平洋保险.pdf",
        f"""
中国太平洋财产保险     发票号码 26422000000009902     开票日期：2026年5月6日     购买方：武汉江汉果业有限公司
机动车商业保险，保险期间：2026年5月1日至2027年4月30日
金额 {cover:,.2f}     税率 6%     税额 {_hs(cover, 6) - cover:,.2f}     价税合计 ¥{_hs(cover, 6):,.2f}""",
    )
    b.want("prepaid-expensed", f"1123 {cover * 11 / 12:f} | 6602.06")
    boxes, toy = b.some(2600, 7200), b.some(900, 3900)
    b.post(0, 5, "赣南果业 发票88120", _jx("6401", boxes, percent=9))
    b.post(0, 22, "购赣南脐橙 88120", _jx("6401", boxes, percent=9))
    b.paper(
        "赣南果业 88120.pdf",
        f"""
增值税专用发票     发票号码 88120     开票日期：2026年5月5日
购买方：武汉江汉果业有限公司     销售方：赣南果业有限公司
项目：*水果*脐橙 200箱，5月4日送达
金额 {boxes:,.2f}     税率 9%     税额 {_hs(boxes, 9) - boxes:,.2f}     价税合计 ¥{_hs(boxes, 9):,.2f}""",
    )
    b.want("double-invoice", f"2202.01 {_hs(boxes, 9)} | 6401 {-boxes} | 2221.01")
    b.post(0, 17, "京东 儿童平板", _jx("6602.08", toy, "1002.01"))
    b.paper(
        "京东.txt",
        f"""
京东商城     发票号码 26422000000003307     2026年5月17日     购买方：武汉江汉果业有限公司
儿童学习平板     金额 {toy:,.2f}     税额 {_hs(toy) - toy:,.2f}     价税合计 ¥{_hs(toy):,.2f}
手写：个人用品，给女儿买的。周敏""",
    )
    b.want("owner-private", f"2241 {_hs(toy)} | 6602.08 {-toy} | 2221.01")


def _fruit_decoys(b: Book) -> None:
    for number, what in (("88131", "苹果"), ("88132", "脐橙")):
        b.post(0, 14, f"赣南果业 {what} {number}", _jx("6401", Decimal(5200), percent=9))
        b.paper(
            f"赣南果业 {number}.pdf",
            f"""
增值税专用发票     发票号码 {number}     开票日期：2026年5月14日
购买方：武汉江汉果业有限公司     销售方：赣南果业有限公司
项目：*水果*{what} 80箱，5月13日送达     金额 5,200.00     税率 9%     税额 468.00     价税合计 ¥5,668.00""",
        )
    b.post(0, 12, "周转筐", _jx("6602.08", Decimal(4800)))
    b.paper(
        "周转筐.pdf",
        """
增值税专用发票     发票号码 26422000000004471     开票日期：2026年5月12日
购买方：武汉江汉果业有限公司     销售方：武汉塑业有限公司
项目：*塑料制品*周转筐 400个，单价12.00，5月11日送达     金额 4,800.00     税率 13%     税额 624.00     价税合计 ¥5,424.00""",
    )
    b.post(0, 26, "预收永旺 6月荔枝定金", "1002.01 8000 | 2203")
    b.paper(
        "报价单.pdf",
        """
东风汽车     报价单     2026年5月20日     武汉江汉果业有限公司
冷藏车一辆     总价 238,000.00元     有效期30天""",
    )
