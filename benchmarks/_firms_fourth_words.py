"""What the four firms of the fourth blind hand say: their charts, their papers and their written policies."""

# ruff: noqa: E501  (papers and policies keep their lines as their writers wrote them)

from __future__ import annotations

# Roles of accounts, one line each: role | account as the firm calls it | its name | its type.
VIETNAM = {
    "name": "Công ty TNHH Rang Xay Cà Phê Mây Ngàn",
    "chart": """
bank|1121|Tiền gửi Vietcombank|asset
ar|131|Phải thu khách hàng|asset
arfx|1312|Phải thu khách hàng nước ngoài (USD)|asset
vatin|1331|Thuế GTGT được khấu trừ|asset
stock|1561|Cà phê nhân và thành phẩm|asset
asset|2112|Máy móc, thiết bị|asset
accdep|2141|Hao mòn tài sản cố định|asset
prepaid|242|Chi phí trả trước|asset
ap|331|Phải trả người bán|liability
vatout|33311|Thuế GTGT đầu ra|liability
wagespay|334|Phải trả người lao động|liability
accrued|335|Chi phí phải trả|liability
bonuspay|3351|Trích trước lương tháng 13|liability
deferred|3387|Doanh thu chưa thực hiện|liability
sister|3368|Phải trả nội bộ - Mây Ngàn Hội An|liability
owner|3388|Phải trả khác - ông Trần Quốc Bảo (chủ)|liability
capital|4111|Vốn góp|equity
revenue|5111|Doanh thu bán hàng|income
training|5113|Doanh thu dịch vụ đào tạo|income
fxgain|5154|Lãi chênh lệch tỷ giá|income
cogs|632|Giá vốn hàng bán|expense
fxloss|6354|Lỗ chênh lệch tỷ giá|expense
wages|6421|Lương nhân viên|expense
bonus|64211|Lương tháng 13|expense
rent|64271|Thuê nhà xưởng|expense
power|64272|Tiền điện|expense
telecom|64273|Cước viễn thông|expense
repairs|64274|Sửa chữa, bảo dưỡng|expense
insurance|64275|Bảo hiểm|expense
audit|64276|Kiểm toán, tư vấn|expense
bankfee|64277|Phí ngân hàng|expense
depreciation|6424|Khấu hao TSCĐ|expense
office|6423|Đồ dùng văn phòng|expense
packing|6412|Bao bì|expense
marketing|6418|Quảng cáo, tiếp thị|expense
travel|6428|Công tác phí|expense
other|811|Chi phí khác|expense""",
    "words": r"""
rent|Thuê nhà xưởng T{m}/{y} - bà Lê Thị Hạnh
rentfree|Gửi {firm}.\nDo đường trước nhà xưởng đang sửa, tôi miễn toàn bộ tiền thuê nhà xưởng tháng {m}/{y}. Từ tháng sau thu như cũ.\nLê Thị Hạnh
rentup|Kính gửi {firm}.\nTheo phụ lục hợp đồng, từ ngày {d} tiền thuê nhà xưởng là {x} mỗi tháng.\nLê Thị Hạnh
audit|Trích trước phí kiểm toán năm (1/12)
auditend|Cty Kiểm toán An Phú - HĐ quyết toán phí kiểm toán
wages|Lương và các khoản theo lương tháng {m}
pay|Chuyển khoản {x}
bonus|Trích trước lương tháng 13, T{m}
bonuspaid|Chi thưởng Tết (lương tháng 13)
dep|Khấu hao {x}
assets|máy rang Probat 12kg;xe tải Thaco;máy đóng gói
sold|Thanh lý {x}
newasset|máy xay công nghiệp Mahlkönig
freight|Vận chuyển, lắp đặt và chạy thử {x}
prepaidold|Phân bổ phần mềm bán hàng
release|Phân bổ bảo hiểm cháy nổ nhà xưởng
poweracc|Trích trước tiền điện T{m}
powerback|Hoàn nhập trích trước tiền điện
powerinv|EVN Đắk Lắk, hóa đơn tiền điện
lotin|Nhập kho cà phê nhân lô {x} - HTX Ea Tu
lotout|Xuất bán lô {x}
sale|Bán cà phê cho {x}
receipt|{x} trả tiền hàng
fee|Phí quản lý tài khoản VCB
recharge|Mây Ngàn Hội An - phân bổ chi phí quảng cáo chung T{m}
fxsale|Kaffa Trading Oslo, HĐ xuất khẩu USD {u}, tỷ giá {r}
reval|Đánh giá lại phải thu Kaffa USD {u} theo tỷ giá {r}
customers|Quán Gió;Siêu thị Bình Minh;Khách sạn Sông Hàn;Cà phê Vợt
unrecorded|Bao Bì Tân Tiến|Túi van một chiều 500g, thùng carton|packing
doubled|In Ấn Hoàng Gia|In nhãn và hộp quà|packing
machine|Cơ Khí Đại Nam|01 máy phân loại màu hạt cà phê, model CS-6, bảo hành 24 tháng|repairs
tool|Cơ Khí Đại Nam|02 cân điện tử 30kg|office
repair|Cơ Khí Đại Nam|Sửa chữa mô-tơ và thay bạc đạn máy rang hiện có (không tăng công suất)|repairs
upkeep|Kỹ Thuật Sài Gòn|Bảo dưỡng định kỳ, vệ sinh và sơn lại máy đóng gói|repairs
insured|Bảo hiểm PVI Tây Nguyên|Bảo hiểm hàng hóa vận chuyển|insurance
small|Nhân Hòa Software|Gia hạn tên miền 12 tháng|office
late|Vận Tải Phương Nam|Dịch vụ quảng cáo trên xe tải|marketing
phone|Viettel Đắk Lắk|Cước internet và điện thoại|telecom
mixed|Metro Buôn Ma Thuột|Văn phòng phẩm;Tiếp khách hàng|office;marketing
private|Công ty Du Lịch Biển Xanh|Tour gia đình Phú Quốc 4 người, khách: gia đình ông Trần Quốc Bảo (cá nhân)|travel
business|Công ty Du Lịch Biển Xanh|Vé và phòng dự hội chợ cà phê TP.HCM, 2 nhân viên {firm}|travel
course|Khóa đào tạo pha chế theo hợp đồng|Trường Trung cấp Du lịch Gia Lai|training
invoice|HÓA ĐƠN GIÁ TRỊ GIA TĂNG\nSố: {number}   Ngày: {date}\nĐơn vị bán hàng: {seller}\nNgười mua: {buyer}\n\nNội dung: {line}\n{period}Tiền hàng: {net}\nThuế GTGT: {vat}\nTổng thanh toán: {gross}\nHình thức: {terms}
period|Thời gian cung cấp dịch vụ: từ {f} đến {t}\n
terms|chuyển khoản 15 ngày
paidprivate|đã trả bằng thẻ cá nhân của ông Trần Quốc Bảo
quote|HÓA ĐƠN GIÁ TRỊ GIA TĂNG=>BÁO GIÁ;chuyển khoản 15 ngày=>báo giá có hiệu lực 15 ngày
opening|Số dư đầu kỳ
drawn|Ông Bảo tạm rút
earned|Ghi nhận doanh thu khóa đào tạo
fxpaid|Kaffa Oslo trả USD {u}
dunning|{seller}\nNHẮC NỢ: hóa đơn số {number} ngày {date}, số tiền {gross}. Nếu quý khách đã thanh toán xin bỏ qua thư này.
statement|SỔ PHỤ TÀI KHOẢN VIETCOMBANK   Kỳ {f} - {t}\nChủ tài khoản: {firm}\nSố dư đầu kỳ: {a}\n{lines}\nSố dư cuối kỳ: {b}
feeline|Thu phí quản lý tài khoản và phí SMS
rates|Tỷ giá chuyển khoản mua vào VCB ngày {t}\n1 USD = {r} VND
icstatement|BIÊN BẢN ĐỐI CHIẾU CÔNG NỢ NỘI BỘ ngày {t}\nBên lập: Mây Ngàn Hội An. Bên nhận: {firm}\nSố dư đầu tháng {firm} còn nợ: {a}\n{lines}\nSố dư cuối tháng {firm} còn nợ: {b}""",
    "policy": """CHÍNH SÁCH KẾ TOÁN của {firm} (chị Nga kế toán viết, sếp Bảo đã duyệt)
- Tài sản cố định: từ {asset} trở lên và dùng trên 1 năm. Rẻ hơn thì cho vào chi phí luôn.
- Máy móc khấu hao đường thẳng 5 năm, tính từ ngày đưa vào sử dụng, tháng đầu tính theo số ngày thực tế.
- Sửa chữa, bảo dưỡng: chi phí trong kỳ, dù số tiền lớn.
- Trả trước cho nhiều tháng: đưa vào 242 và phân bổ theo số ngày. Dưới {prepaid} thì ghi hết vào chi phí cho gọn.
- Doanh thu đào tạo ghi theo thời gian của khóa học, theo ngày; phần chưa dạy để ở 3387.
- Dịch vụ đã dùng trong tháng mà chưa có hóa đơn: trích trước vào 335 cuối tháng (không gồm VAT).
- Lương tháng 13: mỗi tháng trích 1/12 quỹ lương tháng đó. Tết thì chi.
- Cuối tháng đánh giá lại khoản phải thu USD theo tỷ giá mua chuyển khoản của VCB.
- Chi tiêu riêng của ông Bảo không phải chi phí công ty, treo vào 3388.
""",
}

TICINO = {
    "name": "Falegnameria Bernasconi & Figli Sagl",
    "chart": """
bank|1020|BancaStato c/c|asset
ar|1100|Crediti clienti Svizzera|asset
arfx|1102|Crediti clienti Italia EUR|asset
vatin|1170|IVA precedente|asset
stock|1210|Legname e pannelli|asset
prepaid|1300|Ratei e risconti attivi|asset
asset|1500|Macchinari di laboratorio|asset
accdep|1509|Rettifica valore macchinari|asset
ap|2000|Debiti verso fornitori|liability
vatout|2200|IVA dovuta|liability
wagespay|2270|Stipendi da versare|liability
accrued|2300|Ratei e risconti passivi|liability
bonuspay|2301|Tredicesima maturata|liability
deferred|2305|Acconti e ricavi anticipati|liability
sister|2250|C/c Bernasconi Immobiliare SA|liability
owner|2850|Conto privato Aldo Bernasconi|equity
capital|2800|Capitale sociale|equity
revenue|3000|Ricavi da lavori di falegnameria|income
training|3400|Ricavi da contratti di manutenzione|income
fxgain|6952|Utili di cambio|income
cogs|4000|Consumo legname|expense
packing|4010|Ferramenta e colle|expense
wages|5000|Salari|expense
bonus|5001|Tredicesima|expense
rent|6000|Affitto laboratorio|expense
repairs|6100|Manutenzione e riparazioni|expense
insurance|6300|Assicurazioni cose|expense
power|6400|Elettricità|expense
office|6500|Materiale d'ufficio e piccola attrezzatura|expense
telecom|6510|Telefono e internet|expense
audit|6530|Fiduciaria e revisione|expense
marketing|6600|Pubblicità|expense
travel|6640|Trasferte|expense
depreciation|6800|Ammortamenti|expense
bankfee|6940|Spese bancarie|expense
fxloss|6942|Perdite di cambio|expense
other|8500|Costi straordinari|expense""",
    "words": r"""
rent|Affitto laboratorio {m}.{y}, Eredi Quadri
rentfree|Spett. {firm}\nA causa dei lavori al tetto rinunciamo alla pigione del mese {m}.{y}. Dal mese successivo vale il solito importo.\nCordiali saluti, Eredi Quadri
rentup|Spett. {firm}\nCon modulo ufficiale vi comunichiamo che dal {d} la pigione mensile ammonta a {x}.\nEredi Quadri
audit|Rateo onorario revisione, 1/12
auditend|Fidinam Revisioni, nota onorario annuale
wages|Salari {m}/{y}
pay|Bonifico a {x}
bonus|Quota tredicesima {m}/{y}
bonuspaid|Versamento tredicesima al personale
dep|Ammortamento {x}
assets|sega circolare Altendorf;furgone Ducato;impianto aspirazione
sold|Vendita {x}
newasset|piallatrice a spessore Martin
freight|Trasporto, montaggio e collaudo {x}
prepaidold|Quota licenza CAD di competenza
release|Quota RC aziendale di competenza
poweracc|Rateo corrente elettrica {m}
powerback|Storno rateo corrente elettrica
powerinv|AIL Lugano, bolletta corrente
lotin|Entrata partita {x} Segheria Maggia
lotout|Scarico partita {x} su commesse
sale|Fattura {x}
receipt|Incasso {x}
fee|Spese tenuta conto BancaStato
recharge|Bernasconi Immobiliare, riaddebito inserzioni comuni {m}
fxsale|Arredi Brianza srl, fattura EUR {u} al {r}
reval|Adeguamento cambio crediti Arredi Brianza EUR {u} a {r}
customers|Comune di Capriasca;Fam. Pedrazzini;Hotel Ceresio;Arch. Molteni
unrecorded|Ferramenta Gianini|Cerniere, guide e colla vinilica|packing
doubled|Vernici Robbiani|Fondo e vernice all'acqua|packing
machine|Macchine Legno Cadenazzo|Bordatrice automatica SCM Minimax ME 35, matricola AB1187|repairs
tool|Macchine Legno Cadenazzo|Avvitatore a batteria con valigetta|office
repair|Macchine Legno Cadenazzo|Riparazione motore della sega esistente, sostituzione cuscinetti|repairs
upkeep|Termo Service Ticino|Revisione annuale e pulizia filtri dell'impianto di aspirazione|repairs
insured|La Mobiliare Lugano|Assicurazione stabili e contenuto|insurance
small|Hostpoint|Rinnovo dominio annuale|office
late|Studio Grafico Onda|Campagna inserzioni|marketing
phone|Swisscom|Abbonamento telefono e internet|telecom
mixed|Manor Lugano|Cancelleria;Omaggi ai clienti|office;marketing
private|Cassa Utensili Bellinzona|Set trivelle e pannelli per cantiere Hotel Ceresio|packing
business|Cassa Utensili Bellinzona|Set frese per laboratorio|packing
course|Contratto di manutenzione serramenti|Hotel Ceresio|training
invoice|{seller}\n\n{buyer}\n\nFattura n. {number} del {date}\n\n{line}\n{period}Importo netto  {net}\nIVA  {vat}\nTotale da pagare  {gross}\n{terms}
period|Periodo: {f} - {t}\n
terms|Pagamento 30 giorni netto
paidprivate|Saldato con carta privata di Aldo Bernasconi
quote|Fattura n.=>Offerta n.;Totale da pagare=>Totale offerta;Pagamento 30 giorni netto=>Non vincolante, valida 30 giorni
opening|Saldi iniziali
drawn|Prelievo Aldo
earned|Ricavo di competenza contratto manutenzione
fxpaid|Incasso Arredi Brianza EUR {u}
dunning|{seller}\nRICHIAMO: la fattura n. {number} del {date} di {gross} risulta aperta. Se il pagamento si è incrociato con la presente, non tenetene conto.
statement|BANCASTATO  Estratto conto {f} - {t}\nIntestatario: {firm}\nSaldo iniziale {a}\n{lines}\nSaldo finale {b}
feeline|Spese di gestione conto
rates|Corso di chiusura BNS al {t}: 1 EUR = {r} CHF
icstatement|Bernasconi Immobiliare SA\nEstratto conto corrente con {firm} al {t}\nSaldo a nostro favore inizio mese {a}\n{lines}\nSaldo a nostro favore fine mese {b}""",
    "policy": """Come teniamo i conti ({firm}), promemoria per la fiduciaria
Attiviamo macchine e attrezzi che costano almeno {asset} e che usiamo più di un anno; sotto, tutto a costo.
Le macchine si ammortizzano in 5 anni a quote mensili costanti; il mese dell'acquisto conta intero, qualunque sia il giorno.
Manutenzioni e riparazioni sono sempre costo dell'esercizio.
Fatture che coprono più mesi (assicurazioni, contratti): la parte dei mesi futuri va nei transitori, pro rata giorni.
Sotto {prepaid} non facciamo transitori.
I contratti di manutenzione fatturati in anticipo diventano ricavo giorno per giorno, il resto sta nel 2305.
Prestazioni ricevute ma non ancora fatturate a fine mese: rateo passivo per l'importo netto IVA.
Tredicesima: ogni mese accantoniamo un dodicesimo dei salari del mese.
I crediti in EUR si adeguano a fine mese al corso di chiusura BNS.
Quello che Aldo paga di tasca sua per la ditta si accredita sul suo conto privato.
""",
}
