"""Exports of payment providers and marketplaces, as small as they show their habits; the titles are the real ones."""

# ruff: noqa: E501
PAYPAL = """"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Artikelbezeichnung","Rechnungsnummer","Guthaben","Auswirkung auf Guthaben"
"01.09.2026","10:12:00","CEST","Erika Sommer","Website-Zahlung","Abgeschlossen","EUR","119,00","-3,31","115,69","erika@example.com","shop@example.de","1AB","Regal","RE-2026-0304","115,69","Haben"
"02.09.2026","10:12:00","CEST","Max Winter","Allgemeine Zahlung","Ausstehend","EUR","50,00","0,00","50,00","max@example.com","shop@example.de","2AB","Stuhl","RE-2026-0305","115,69","Memo"
"03.09.2026","10:12:00","CEST","Erika Sommer","Rückzahlung","Abgeschlossen","EUR","-19,00","0,50","-18,50","shop@example.de","erika@example.com","3AB","","RE-2026-0304","97,19","Soll"
"04.09.2026","10:12:00","CEST","","Von Nutzer eingeleitete Abbuchung","Abgeschlossen","EUR","-97,19","0,00","-97,19","shop@example.de","","4AB","","","0,00","Soll"
"05.09.2026","10:12:00","CEST","John Miller","Website-Zahlung","Abgeschlossen","USD","1.100,00","-40,00","1.060,00","john@example.com","","5AB","","1001","1.060,00","Haben"
"05.09.2026","10:12:00","CEST","","Allgemeine Währungsumrechnung","Abgeschlossen","USD","-1.060,00","0,00","-1.060,00","","","6AB","","","0,00","Soll"
"05.09.2026","10:12:00","CEST","","Allgemeine Währungsumrechnung","Abgeschlossen","EUR","950,00","0,00","950,00","","","7AB","","","950,00","Haben"
"06.09.2026","10:12:00","CEST","","Zauberbuchung","Abgeschlossen","EUR","-1,00","0,00","-1,00","","","8AB","","","949,00","Soll"
"""
STRIPE = """balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,source_id,description
txn_1,2026-09-14 10:02:11,2026-09-16 00:00:00,eur,600.00,8.70,591.30,charge,ch_3Q1,Order 1041
txn_2,2026-09-15 09:12:45,2026-09-17 00:00:00,eur,-20.00,0.00,-20.00,refund,re_3Q3,Refund order 1041
txn_3,2026-09-15 11:00:00,2026-09-17 00:00:00,eur,-50.00,15.00,-65.00,dispute,dp_3Q4,Dispute order 1039
txn_4,2026-09-18 11:00:00,2026-09-17 00:00:00,eur,-506.30,0.00,-506.30,payout,po_1,STRIPE PAYOUT
"""
AMAZON = "settlement-id\tsettlement-start-date\tsettlement-end-date\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tamount-type\tamount-description\tamount\tposted-date\tsku\n111\t2026-09-01\t2026-09-14\t2026-09-16\t15,50\tEUR\t\t\t\t\t\t\t\n111\t\t\t\t\t\tOrder\t026-1\tItemPrice\tPrincipal\t20,00\t03.09.2026\tA\n111\t\t\t\t\t\tOrder\t026-1\tItemPrice\tShipping\t3,00\t03.09.2026\tA\n111\t\t\t\t\t\tOrder\t026-1\tItemFees\tCommission\t-3,00\t03.09.2026\tA\n111\t\t\t\t\t\tOrder\t026-1\tItemFees\tFBAPerUnitFulfillmentFee\t-1,50\t03.09.2026\tA\n111\t\t\t\t\t\tother-transaction\t\tother-transaction\tSubscription Fee\t-3,00\t04.09.2026\t\n"
DATERANGE = """"Includes Amazon Marketplace transactions"
"All amounts in USD"
"date/time","settlement id","type","order id","sku","description","quantity","marketplace","product sales","product sales tax","shipping credits","promotional rebates","marketplace withheld tax","selling fees","fba fees","other transaction fees","other","total"
"Jun 8, 2026 10:23:05 PM PDT","18174059732","Order","121-1","13Z","Lamp","1","amazon.com","14.90","1.04","0","0","-1.04","-2.24","-4.85","0","0","7.81"
"Jun 9, 2026 1:00:00 AM PDT","18174059732","Service Fee","","","Cost of Advertising","","","0","0","0","0","0","0","0","-2.00","0","-2.00"
"Jun 10, 2026 1:00:00 AM PDT","18174059732","Transfer","","","To account ending with: 123","","","0","0","0","0","0","0","0","0","-5.81","-5.81"
"""
ETSY = """Date,Type,Title,Info,Currency,Amount,"Fees & Taxes",Net,"Tax Details"
"September 24, 2026",Deposit,"€123.45 sent to your bank account",,EUR,--,--,--,--
"September 24, 2026",Sale,"Payment for Order #3812345671",,EUR,€16.08,--,€16.08,--
"September 24, 2026",Fee,"Transaction fee: Print","Order #3812345671",EUR,--,-€0.98,-€0.98,--
"September 24, 2026",Tax,"Sales tax paid by buyer","Order #3812345671",EUR,--,-€1.08,-€1.08,--
"""
SHOPIFY = """Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Payout ID,Available On,Amount,Fee,Net,Checkout,Payment Method Name,Presentment Amount,Presentment Currency,Currency
2026-10-03 10:12:31 +0200,charge,#1001,visa,online,paid,2026-10-06,123456789,2026-10-06,30.00,0.75,29.25,,card,30.00,EUR,EUR
2026-10-04 09:00:00 +0200,refund,#1001,visa,online,paid,2026-10-06,123456789,2026-10-06,-5.00,0.00,-5.00,,card,-5.00,EUR,EUR
"""
EBAY = """"Transaction creation date","Type","Order number","Buyer username","Buyer name","Net amount","Payout currency","Payout date","Item ID","Transaction ID","Item title","Item subtotal","Shipping and handling","Final Value Fee - fixed","Final Value Fee - variable","International fee","Gross transaction amount","Transaction currency","Exchange rate","Reference ID","Description"
"Sep 3, 2026","Order","12-345-67","buyer1","Tom Frost","42.70","USD","--","11","22","Lamp","45","5","-0.30","-6.00","-1.00","50.00","USD","--","--","--"
"Sep 4, 2026","Other fee","--","--","--","-2.00","USD","--","--","--","--","--","--","--","--","--","-2.00","USD","--","--","Promoted Listings"
"Sep 5, 2026","Payout","--","--","--","-40.70","USD","--","--","--","--","--","--","--","--","--","-40.70","USD","--","P1","--"
"""
WECHAT = """交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注
`2026-09-11 22:55:53,`wx1,`14,`0,`,`4200001,`SO-1001,`oABC,`JSAPI,`SUCCESS,`OTHERS,`CNY,`100.00,`0.00,`0,`0,`0.00,`0.00,`,`,`台灯,`,`0.60000,`0.60%,`100.00,`0.00,`
`2026-09-12 22:55:53,`wx1,`14,`0,`,`4200001,`SO-1001,`oABC,`JSAPI,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5000,`R1,`20.00,`0.00,`ORIGINAL,`SUCCESS,`台灯,`,`-0.12000,`0.60%,`0.00,`20.00,`
总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额
`2,`100.00,`20.00,`0.00,`0.48000,`100.00,`20.00
"""
ALIPAY = """#支付宝账务明细查询
#账号：[20888011365400330156]
#-----------------------------------------账务明细列表----------------------------------------
账务流水号,业务流水号,商户订单号,商品名称,发生时间,对方账号,收入金额（+元）,支出金额（-元）,账户余额（元）,交易渠道,业务类型,备注
54632446537371	,2026	,3226563	,机票	,2026-09-29 21:02:06,陈晶 (k@126.com)	,2274.00,0.00,14533.03,支付宝,在线支付,
54632446537372	,2026	,3226563	,机票	,2026-09-29 21:02:07,	,0.00,-12.51,14520.52,支付宝,收费,
54632446537373	,2026	,	,	,2026-09-30 08:02:07,	,0.00,-14000.00,520.52,支付宝,提现,
#----------------------------------------账务明细列表结束-------------------------------------
#支出合计：2笔，共14012.51元
"""
SIBS = """Nº Lote;Data Liquidação;Data Movimento;Terminal;Tipo;Montante Bruto;Comissão;Montante Líquido;Moeda
L0918-4471;18/09/2026;17/09/2026;1234567;Compra;45,00;0,36;44,64;EUR
L0918-4471;18/09/2026;17/09/2026;1234567;Compra;1.250,00;10,00;1.240,00;EUR
L0918-4471;18/09/2026;17/09/2026;1234567;Devolução;-20,00;0,00;-20,00;EUR
Total;;;;;1.275,00;10,36;1.264,64;
"""
MOMO = """Mã giao dịch,Thời gian,Mã đơn hàng,Loại giao dịch,Khách hàng,Số tiền giao dịch,Phí giao dịch,Số tiền thực nhận,Trạng thái
111,20/09/2026 10:11:12,DH-01,Thanh toán,Nguyễn Văn An,1.500.000,33.000,1.467.000,Thành công
112,21/09/2026 10:11:12,DH-02,Thanh toán,Trần Thị Bé,250.000,5.500,244.500,Thành công
113,22/09/2026 10:11:12,,Rút tiền,,-1.711.500,0,-1.711.500,Thành công
"""
UNTITLED = """Date,Ref,Was bezahlt wurde,Behalten,Bleibt
2026-09-01,A1,100.00,2.50,97.50
2026-09-02,A2,50.00,1.25,48.75
2026-09-03,A3,10.00,0.30,9.70
2026-09-04,A4,20.00,0.60,19.40
"""
INVOICES = """Date,Number,Customer,Net,VAT,Gross
2026-09-01,A1,X,100.00,19.00,119.00
2026-09-02,A2,Y,50.00,9.50,59.50
2026-09-03,A3,Z,10.00,1.90,11.90
2026-09-04,A4,Z,20.00,3.80,23.80
"""
STRIPE_ACTIVITY = """id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Email
txn_1,charge,ch_1,120.00,3.78,116.22,usd,2026-09-04 14:03,2026-09-06 00:00,Order 77,a@x.com
txn_2,refund,re_1,-20.00,0.00,-20.00,usd,2026-09-05 14:03,2026-09-07 00:00,Order 77,a@x.com
txn_3,payout,po_1,-96.22,0.00,-96.22,usd,2026-09-05 14:03,2026-09-05 00:00,STRIPE PAYOUT,
txn_4,stripe_fee,,-2.00,0.00,-2.00,usd,2026-09-06 14:03,2026-09-06 00:00,Billing fee,
"""
PAYPAL_EN = """"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID","Invoice Number","Balance","Subject","Note"
"9/25/2026","13:00:00","PDT","Ann Lee","Express Checkout Payment","Completed","USD","1,250.00","-36.55","1,213.45","ann@x.com","me@x.com","9AB","","INV-77","1,213.45","",""
"9/26/2026","13:00:00","PDT","","Hold on Balance for Dispute Investigation","Completed","USD","-50.00","0.00","-50.00","","","9AC","9AB","","1,163.45","",""
"9/27/2026","13:00:00","PDT","","Cancellation of Hold for Dispute Resolution","Completed","USD","50.00","0.00","50.00","","","9AD","9AB","","1,213.45","",""
"9/27/2026","13:00:00","PDT","Ann Lee","Chargeback","Completed","USD","-100.00","0.00","-100.00","","","9AE","9AB","","1,113.45","",""
"9/27/2026","13:00:00","PDT","","Chargeback Fee","Completed","USD","-20.00","0.00","-20.00","","","9AF","9AB","","1,093.45","",""
"9/28/2026","13:00:00","PDT","","General Withdrawal","Completed","USD","-1,000.00","0.00","-1,000.00","","","9AG","","","93.45","",""
"9/28/2026","13:00:00","PDT","Adobe","PreApproved Payment Bill User Payment","Completed","USD","-23.45","0.00","-23.45","","","9AH","","","70.00","",""
"9/29/2026","13:00:00","PDT","","Bank Deposit to PP Account ","Completed","USD","30.00","0.00","30.00","","","9AI","","","100.00","",""
"""
PAYPAL_FR = """"Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Brut","Frais","Net","De l'adresse email","À l'adresse email","Numéro de transaction","Solde"
"25/09/2026","13:00:00","CEST","Luc Petit","Paiement Express Checkout","Terminé","EUR","1 250,00","-36,55","1 213,45","a@x.fr","m@x.fr","9AB","1 213,45"
"26/09/2026","13:00:00","CEST","","Virement standard","Terminé","EUR","-1 213,45","0,00","-1 213,45","","","9AC","0,00"
"""
EBAY_DE = """;;;;;
Datum der Transaktionserstellung;Typ;Bestellnummer;Nutzername des Käufers;Name des Käufers;Betrag abzügl. Kosten;Auszahlungswährung;Auszahlungsdatum;Artikelnummer;Transaktionsnummer;Angebotstitel;Zwischensumme Artikel;Verpackung und Versand;Fixer Anteil der Verkaufsprovision;Variabler Anteil der Verkaufsprovision;Transaktionsbetrag (inkl. Kosten);Transaktionswährung;Wechselkurs;Referenznummer;Beschreibung
3. Sep 2026;Bestellung;12-345-67;kauf1;Tom Frost;42,70;EUR;--;11;22;Lampe;45;5;-0,35;-6,95;50;EUR;--;--;--
4. Sep 2026;Rückerstattung;12-345-67;kauf1;Tom Frost;-42,70;EUR;--;11;22;Lampe;-45;-5;0,35;6,95;-50;EUR;--;--;--
5. Sep 2026;Auszahlung;--;--;--;-1.040,70;EUR;--;--;--;--;--;--;--;--;-1.040,70;EUR;--;P1;--
"""
AMAZON_DE = """"Alle Beträge in Euro sofern nicht anders gekennzeichnet"
"Datum/Uhrzeit","Abrechnungsnummer","Typ","Bestellnummer","SKU","Beschreibung","Menge","Marketplace","Umsätze","Produktumsatzsteuer","Gutschrift für Versandkosten","Rabatte aus Werbeaktionen","Verkaufsgebühren","Gebühren zu Versand durch Amazon","Andere Transaktionsgebühren","Andere","Gesamt"
"01.09.2026 10:22:11 UTC","181","Bestellung","302-1","X","Lampe","1","amazon.de","1.119,00","0","4,99","0","-16,80","-4,00","0","0","1.103,19"
"02.09.2026 10:22:11 UTC","181","Erstattung","302-1","X","Lampe","1","amazon.de","-119,00","0","0","0","14,80","0","0","0","-104,20"
"03.09.2026 10:22:11 UTC","181","Übertrag","","","Auf Konto mit der Endung: 123","","","0","0","0","0","0","0","0","-998,99","-998,99"
"04.09.2026 10:22:11 UTC","181","Versand durch Amazon Lagergebühr","","","FBA storage fee","","","0","0","0","0","0","0","0","-5,00","-5,00"
"""
KLARNA = """type,capture_id,sale_date,capture_date,merchant_reference1,amount,currency_code,payment_reference,order_id,detailed_type
SALE,c1,2026-09-01T10:00:00Z,2026-09-02T10:00:00Z,SO-1,100.00,EUR,P1,o1,PURCHASE
FEE,c1,2026-09-01T10:00:00Z,2026-09-02T10:00:00Z,SO-1,-3.25,EUR,P1,o1,PURCHASE_FEE_PERCENTAGE
RETURN,c1,2026-09-01T10:00:00Z,2026-09-05T10:00:00Z,SO-1,-40.00,EUR,P1,o1,PURCHASE_RETURN
"""
LAZADA = """Transaction Date,Transaction Type,Fee Name,Transaction Number,Details,Seller SKU,Lazada SKU,Amount,VAT in Amount,WHT Amount,WHT included in Amount,Statement,Paid Status,Order No.,Order Item No.,Order Item Status
01 Sep 2026,Orders-Sales,Item Price Credit,N1,Chair,S,L,1500000,0,0,No,01 Sep 2026 - 07 Sep 2026,Paid,901,801,delivered
01 Sep 2026,Orders-Lazada Fees,Commission,N1,Chair,S,L,-75000,0,0,No,01 Sep 2026 - 07 Sep 2026,Paid,901,801,delivered
01 Sep 2026,Orders-Lazada Fees,Payment Fee,N1,Chair,S,L,-30000,0,0,No,01 Sep 2026 - 07 Sep 2026,Paid,901,801,delivered
"""
SUMUP = """Email,Datum,Transaktions-ID,Transaktionstyp,Status,Kartentyp,Beschreibung,Gesamt,Netto,Steuer,Trinkgeld,Gebühr,Auszahlung,Auszahlungsdatum,Auszahlungs-ID
m@x.de,2026-09-01 10:00:00,T1,Verkauf,Erfolgreich,VISA,Kaffee,119.00,100.00,19.00,0.00,1.65,117.35,2026-09-03,77
m@x.de,2026-09-02 10:00:00,T2,Verkauf,Erfolgreich,VISA,Kuchen,10.70,10.00,0.70,0.00,0.15,10.55,2026-09-03,77
m@x.de,2026-09-02 11:00:00,T3,Verkauf,Fehlgeschlagen,VISA,Kuchen,10.70,10.00,0.70,0.00,0.00,0.00,,
"""
SQUARE = """Date,Time,Time Zone,Gross Sales,Discounts,Net Sales,Tax,Tip,Total Collected,Card,Fees,Net Total,Transaction ID,Payment ID,Description,Event Type,Customer Name
2026-09-01,10:00:00,PT,$100.00,$0.00,$100.00,$8.00,$2.00,$110.00,$110.00,-$3.00,$107.00,T1,P1,Mug,Payment,Ann
2026-09-02,10:00:00,PT,-$10.00,$0.00,-$10.00,$0.00,$0.00,-$10.00,-$10.00,$0.10,-$9.90,T2,P2,Mug,Refund,Ann
2026-09-03,10:00:00,PT,$20.00,$0.00,$20.00,$1.60,$0.00,$21.60,$21.60,-$0.66,$20.94,T3,P3,Mug,Payment,Bob
"""
MOLLIE = """Date;Payment method;Currency;Amount;Status;ID;Description;Consumer name;Consumer bank account;Consumer BIC;Settlement currency;Settlement amount;Settlement reference;Amount refunded
2026-09-01;creditcard;EUR;50,00;paid;tr_1;Order 12;Ann;;;EUR;48,85;112233.2609.01;0,00
2026-09-02;ideal;EUR;20,00;paid;tr_2;Order 13;Bob;NL1;;EUR;19,71;112233.2609.01;0,00
"""
ADYEN = """Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Modification Reference,Gross Currency,Gross Debit (GC),Gross Credit (GC),Exchange Rate,Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Markup (NC),Scheme Fees (NC),Interchange (NC),Batch Number
A,B,P1,SO-1,visa,2026-09-01 10:00:00,CEST,Settled,M1,EUR,,100.00,1,EUR,,98.50,,0.50,0.50,0.50,1
A,B,P2,SO-2,visa,2026-09-02 10:00:00,CEST,Refunded,M2,EUR,20.00,,1,EUR,20.10,,,0.10,,,1
A,B,,,,2026-09-03 10:00:00,CEST,MerchantPayout,,EUR,,,1,EUR,78.40,,,,,,1
"""
SHOPEE = """Mã đơn hàng,Ngày đặt hàng,Ngày hoàn thành thanh toán,Giá gốc,Số tiền trợ giá,Phí vận chuyển,Phí cố định,Phí Dịch Vụ,Phí thanh toán,Tổng tiền đã thanh toán
2609A,01/09/2026,05/09/2026,"1.000.000",0,0,"-40.000","-60.000","-25.000","875.000"
2609B,02/09/2026,06/09/2026,"500.000","-20.000",0,"-20.000","-30.000","-12.500","417.500"
"""
WECHAT_FUNDS = """记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号
`2026-09-01 10:00:00,`W1,`F1,`交易,`交易,`收入,`100.00,`1100.00,`system,`,`V1
`2026-09-01 10:00:00,`W1,`F2,`交易,`扣除交易手续费,`支出,`0.60,`1099.40,`system,`,`V1
`2026-09-02 10:00:00,`W3,`F3,`提现,`提现,`支出,`1000.00,`99.40,`system,`,`V3
资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额
`3,`1,`100.00,`2,`1000.60
"""
MOMO_SHORT = """STT,Mã giao dịch,Ngày giao dịch,Số tiền,Phí,Thực nhận
1,111,20/09/2026,1.500.000 đ,33.000 đ,1.467.000 đ
2,112,21/09/2026,250.000 đ,5.500 đ,244.500 đ
"""
VNPAY = """STT;Mã GD VNPAY;Thời gian GD;Mã hóa đơn;Ngân hàng;Số tiền GD;Phí GD (gồm VAT);Số tiền thanh toán;Kết quả
1;14123;20260920101112;HD-1;NCB;1,200,000;13,200;1,186,800;Thành công
2;14124;20260920111112;HD-2;VCB;300,000;3,300;296,700;Thành công
3;14125;20260920111112;HD-3;VCB;500,000;5,500;494,500;Thành công
"""
REVOLUT = """Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
CARD_PAYMENT,Current,2026-10-02 12:01:10,2026-10-03 09:00:00,Lieferando,-23.40,0.00,EUR,COMPLETED,120.10
TOPUP,Current,2026-10-03 08:00:00,2026-10-03 09:30:01,Top-up by *1234,100.00,0.00,EUR,COMPLETED,220.10
EXCHANGE,Current,2026-10-04 10:00:00,2026-10-04 10:00:00,Exchanged to USD,-50.00,0.25,EUR,COMPLETED,169.85
CARD_PAYMENT,Current,2026-10-05 19:30:00,,Netflix,-13.99,0.00,EUR,PENDING,169.85
"""
