"""CSV files of banks and wallets of many lands, as they are given out. A blind hand, with answers.

Each answer line is `MMDD amount | name | words that must stand in name, reference or text`, in the order of the file.
"""
# ruff: noqa: E501

from benchmarks._bank_files import Answer, BankFile, bank_file


def _plain(
    currency: str, lines: str, opening: str | None = None, closing: str | None = None, proof: str | None = None
) -> Answer:
    return Answer(currency, opening, closing, proof, lines)


_SPARKASSE = """\
"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
"DE89370400440532013000";"31.03.26";"31.03.26";"LASTSCHRIFT";"Beitrag Maerz";"";"";"";"";"";"";"IHK Ulm";"DE02120300000000202051";"BYLADEM1001";"-75,00";"EUR";"Umsatz vorgemerkt"
"DE89370400440532013000";"30.03.26";"30.03.26";"GUTSCHR. UEBERWEISUNG";"Rechnung 2026-31 Skonto 2%";"";"";"NOTPROVIDED";"";"";"";"Möbel Kraft GmbH & Co. KG";"DE02120300000000202051";"BYLADEM1001";"1.166,20";"EUR";"Umsatz gebucht"
"DE89370400440532013000";"27.03.26";"27.03.26";"RUECKLASTSCHRIFT";"Rueckgabe mangels Deckung Re 2026-12";"";"";"";"";"238,00";"3,00";"Ute Sommer";"DE02500105170137075030";"INGDDEFF";"-241,00";"EUR";"Umsatz gebucht"
"""

_DKB = """\
"Girokonto";"DE02120300000000202051"
"Zeitraum:";"01.03.2026 - 31.03.2026"
"Kontostand vom 31.03.2026:";"1.234,56 €"
""
"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"
"31.03.26";"";"Vorgemerkt";"Werkstatt Lenz";"AMAZON";"VISA Debitkartenumsatz";"Ausgang";"";"-19,99 €";"";"";""
"30.03.26";"30.03.26";"Gebucht";"Klara Nagel";"Werkstatt Lenz";"RE-1099";"Eingang";"DE02500105170137075030";"1.071,00 €";"";"";""
"02.03.26";"02.03.26";"Gebucht";"Werkstatt Lenz";"Vermietung Kunze";"Miete 03/2026";"Ausgang";"DE02120300000000202051";"-900,00 €";"";"";""
"""

_INGDE = """\
Umsatzanzeige;Datei erstellt am: 31.03.2026 18:44

IBAN;DE12 5001 0517 0648 4898 90
Kontoname;Girokonto
Bank;ING
Kunde;Werkstatt Lenz
Zeitraum;01.03.2026 - 31.03.2026
Saldo;1.871,00;EUR

Sortierung;Datum absteigend

Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung
30.03.2026;30.03.2026;Klara Nagel;Gutschrift;RE-1099;1.871,00;EUR;1.071,00;EUR
02.03.2026;03.03.2026;Vermietung Kunze;Dauerauftrag / Terminueberweisung;Miete 03/2026;800,00;EUR;-900,00;EUR
"""

_VOLKSBANK = """\
Bezeichnung Auftragskonto;IBAN Auftragskonto;BIC Auftragskonto;Bankname Auftragskonto;Buchungstag;Valutadatum;Name Zahlungsbeteiligter;IBAN Zahlungsbeteiligter;BIC (SWIFT-Code) Zahlungsbeteiligter;Buchungstext;Verwendungszweck;Betrag;Waehrung;Saldo nach Buchung;Bemerkung;Gekennzeichneter Umsatz;Glaeubiger ID;Mandatsreferenz
Kontokorrent;DE89370400440532013000;GENODES1ULM;VR Bank;31.03.2026;31.03.2026;;;;ABSCHLUSS;Abschluss per 31.03.2026 ENTGELTE;-14,85;EUR;1085,15;;;;
Kontokorrent;DE89370400440532013000;GENODES1ULM;VR Bank;05.03.2026;05.03.2026;Finanzamt Ulm;DE02120300000000202051;;SEPA-Überweisung;USt 01/26 StNr 88/123/45678;-400,00;EUR;1100,00;;;;
"""

_N26 = """\
"Booking Date","Value Date","Partner Name","Partner Iban",Type,"Payment Reference","Account Name","Amount (EUR)","Original Amount","Original Currency","Exchange Rate"
2026-03-02,2026-03-02,"GITHUB, INC.",,Presentment,,"Main Account",-9.25,-10.00,USD,1.0810
2026-03-04,2026-03-04,"Bauer Studio",DE02120300000000202051,"Credit Transfer","Invoice 26-09","Main Account",540.00,,,
"""

_INGNL = """\
"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"
"20260304";"Belastingdienst";"NL20INGB0001234567";"NL86INGB0002445588";"GT";"Af";"1.254,00";"Online bankieren";"Omschrijving: OB 1234.56.789.B.01.4250";"746,00";""
"20260302";"Hr J Jansen";"NL20INGB0001234567";"NL91ABNA0417164300";"OV";"Bij";"121,00";"Overschrijving";"Naam: Hr J Jansen Omschrijving: factuur 2026-04";"2.000,00";""
"""

_RABO = """\
"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Naam uiteindelijke partij","Naam initiërende partij","BIC tegenpartij","Code","Batch ID","Transactiereferentie","Machtigingskenmerk","Incassant ID","Betalingskenmerk","Omschrijving-1","Omschrijving-2","Omschrijving-3","Reden retour","Oorspr bedrag","Oorspr munt","Koers"
"NL44RABO0123456789","EUR","RABONL2U","000000000000000101","2026-03-02","2026-03-02","-45,38","+954,62","NL55INGB0007654321","KPN B.V.","","","INGBNL2A","ei","","","M-55","NL1","","Factuur maart"," klantnr 5512","","","","",""
"NL44RABO0123456789","EUR","RABONL2U","000000000000000102","2026-03-03","2026-03-03","+302,50","+1257,12","NL91ABNA0417164300","Tuincentrum Groen","","","ABNANL2A","cb","","","","","","VF-230","","","","","",""
"""

_CREDIT_AGRICOLE = """\
Téléchargement du 31/03/2026;;;;

Monsieur ATELIER DUPONT ;;;;
Compte Courant professionnel carte n° 12345678901;;;;
Solde au 31/03/2026 2 480,20 €;;;;

Liste des opérations du compte entre le 01/03/2026 et le 31/03/2026;;;;

Date;Libellé;Débit euros;Crédit euros;
30/03/2026;"VIREMENT EN VOTRE FAVEUR
SARL BOIS ET FILS FACTURE F-2026-12            ";;1 200,00;
03/03/2026;"PRELEVEMENT EDF PRO
REF 889123            ";219,80;;
"""

_INTESA = """\
Data Operazione;Data Valuta;Descrizione;Addebiti;Accrediti;Descrizione estesa
02/03/2026;02/03/2026;Bonifico ricevuto;;1.830,00;BONIFICO DA OFFICINE ROSSI SRL PER FATTURA 12/2026
05/03/2026;04/03/2026;Pagamento F24;-612,44;;DELEGA F24 IVA FEBBRAIO
"""

_BBVA = """\
F.Valor;Fecha;Concepto;Movimiento;Importe;Divisa;Disponible;Divisa;Observaciones
03/03/2026;02/03/2026;Transferencia recibida;Factura 2026/7 taller soto;1.815,50;EUR;3.815,50;EUR;
04/03/2026;04/03/2026;Adeudo iberdrola;Recibo luz;-88,12;EUR;3.727,38;EUR;N 2026063001
"""

_SWEDEN = "Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta\n2026/03/04;-1\u00a0234,50;1234 56 789;5051-6905;Elgiganten AB;Bankgirobetalning;8\u00a0765,50;SEK\n2026/03/02;5\u00a0000,00;;1234 56 789;Kund Lind;Insättning faktura 88;10\u00a0000,00;SEK\n"

_DENMARK = '"Dato";"Tekst";"Beløb";"Saldo";"Status";"Afstemt"\n"02.03.2026";"Faktura 77 Hansen Byg";"2.500,00";"7.500,00";"Udført";"Nej"\n"04.03.2026";"Nets gebyr";"-99,00";"7.401,00";"Udført";"Nej"\n"31.03.2026";"Husleje";"-4.000,00";"";"Venter";"Nej"\n'

_MBANK = """\
mBank S.A. Bankowość Detaliczna;
Skrytka Pocztowa 2108;

#Klient;
STOLARNIA NOWAK;
#Waluta;#Wpływy;#Wydatki;
PLN;3 690,00;-123,45;
#Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;
2026-03-02;2026-03-02;PRZELEW ZEWNĘTRZNY PRZYCHODZĄCY;"FV 12/03/2026";"DOM I OGRÓD SP. Z O.O.";'83101010230000261395100000';3 690,00;5 690,00;
2026-03-05;2026-03-05;PRZELEW PODATKOWY;"ZUS 03/2026";"ZUS";'';-123,45;5 566,55;
"""

_FIO = """\
accountId;2400222222
bankId;2010
currency;CZK
iban;CZ7920100000002400222222
bic;FIOBCZPPXXX
openingBalance;1000,00
closingBalance;12680,50
dateStart;01.03.2026

ID operace;Datum;Objem;Měna;Protiúčet;Název protiúčtu;Kód banky;Název banky;KS;VS;SS;Uživatelská identifikace;Zpráva pro příjemce;Typ;Provedl;Upřesnění;Komentář;BIC;ID pokynu
26001;02.03.2026;12100,00;CZK;19-2000145399;Dřevo Brno s.r.o.;0800;Česká spořitelna, a.s.;0308;20260012;;;faktura 20260012;Bezhotovostní příjem;;;;;111
26002;05.03.2026;-419,50;CZK;;;;;;;;Nákup: LIDL 0144;;Platba kartou;;;;;112
"""

_CHASE = """\
Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
DEBIT,03/31/2026,"ONLINE TRANSFER TO SAV ...1122 TRANSACTION#: 99812",-500.00,ACCT_XFER,1824.50,,
CHECK,03/09/2026,"CHECK 1044",-175.50,CHECK_PAID,2324.50,1044,
CREDIT,03/02/2026,"ORIG CO NAME:ACME SUPPLY LLC CO ENTRY DESCR:PAYMENT IND NAME:LENZ WORKS INV 10077",2000.00,ACH_CREDIT,2500.00,,
"""

_CHASE_CARD = """\
Transaction Date,Post Date,Description,Category,Type,Amount,Memo
03/14/2026,03/15/2026,LOWES #01234,Home,Sale,-61.20,
03/02/2026,03/03/2026,LOWES #01234,Home,Return,10.00,
03/01/2026,03/01/2026,Payment Thank You-Mobile,,Payment,300.00,
"""

_BOA = """\
Description,,Summary Amt.
Beginning balance as of 03/01/2026,,"1,000.00"
Total credits,,"2,150.75"
Total debits,,"-420.00"
Ending balance as of 03/31/2026,,"2,730.75"

Date,Description,Amount,Running Bal.
03/01/2026,Beginning balance as of 03/01/2026,,"1,000.00"
03/03/2026,"Zelle payment from MARY O'NEIL for ""Inv 55""; Conf# t0x",  "2,150.75","3,150.75"
03/17/2026,"COMCAST DES:CABLE ID:0123 INDN:LENZ CO ID:0000 WEB","-420.00","2,730.75"
"""

_WELLS = '"03/17/2026","-42.17","*","","PURCHASE AUTHORIZED ON 03/16 STAPLES 00123 CARD 1234"\n"03/03/2026","990.00","*","","EDEPOSIT IN BRANCH 03/03/26"\n"03/02/2026","-300.00","*","2041","CHECK # 2041"\n'

_CAPITAL_ONE = """\
Account Number,Transaction Description,Transaction Date,Transaction Type,Transaction Amount,Balance
3344,Deposit from ACME INV 9,03/20/26,Credit,800,1300.25
3344,Debit Card Purchase - SHELL OIL,03/13/26,Debit,44.75,500.25
"""

_BARCLAYS = """\
Number,Date,Account,Amount,Subcategory,Memo
 ,27/03/2026,20-00-00 12345678,1450.00,Counter Credit,"J BLOGGS LTD         INV 31        BGC"
 ,02/03/2026,20-00-00 12345678,-36.00,Direct Debit,"BRITISH GAS          8812345        DDR"
"""

_HSBC_UK = '27/03/2026,J BLOGGS LTD INV 31 CR,"1,450.00"\n13/03/2026,BRITISH GAS DD,-36.00\n02/03/2026,CARD PAYMENT SCREWFIX )))," -12.50"\n'

_LLOYDS = """\
Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
27/03/2026,FPI,'30-00-00,12345678,J BLOGGS LTD INV 31,,1450.00,2414.00
02/03/2026,DD,'30-00-00,12345678,BRITISH GAS,36.00,,964.00
"""

_MONZO = """\
Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,Receipt,Description,Category split,Money Out,Money In
tx_0001,02/03/2026,09:14:02,Card payment,Pret A Manger,,Eating out,-4.35,GBP,-4.35,GBP,,1 High St,,PRET A MANGER LONDON GBR,,-4.35,
tx_0002,03/03/2026,10:00:00,Card payment,SNCF,,Transport,-85.20,GBP,-100.00,EUR,,,,SNCF PARIS FRA,,-85.20,
tx_0003,05/03/2026,12:30:11,Faster payment,Bloggs Ltd,,Income,240.00,GBP,240.00,GBP,INV 32,,,INV 32,,,240.00
"""

_STARLING = """\
Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes
02/03/2026,Screwfix,SCREWFIX DIR YEOVIL,CARD PAYMENT,-18.99,981.01,MATERIALS,
13/03/2026,A Client Ltd,INV-0091,FASTER PAYMENT,600.00,1581.01,REVENUE,
"""

_WISE = """\
"TransferWise ID",Date,"Date Time",Amount,Currency,Description,"Payment Reference","Running Balance","Exchange From","Exchange To","Exchange Rate","Payer Name","Payee Name","Payee Account Number",Merchant,"Card Last Four Digits","Card Holder Full Name",Attachment,Note,"Total fees","Exchange To Amount","Transaction Type","Transaction Details Type"
TRANSFER-99,13-03-2026,"13-03-2026 10:22:01.000",-501.13,USD,"Sent money to Nguyen Van Bay","PO 12",1498.87,,,,,"Nguyen Van Bay",0071000123456,,,,,,1.13,,DEBIT,TRANSFER
TRANSFER-98,02-03-2026,"02-03-2026 08:00:00.000",2000.00,USD,"Received money from Bright Lake Inc with reference INV 44","INV 44",2000.00,,,,"Bright Lake Inc",,,,,,,,0.00,,CREDIT,DEPOSIT
"""

_REVOLUT = """\
Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
CARD_PAYMENT,Current,2026-03-02 10:11:12,2026-03-03 04:00:00,Bolt,-12.40,0.00,EUR,COMPLETED,987.60
TRANSFER,Current,2026-03-05 10:11:12,2026-03-05 10:11:12,To Anna Berg,-100.00,0.50,EUR,COMPLETED,887.10
CARD_PAYMENT,Current,2026-03-06 10:11:12,,Uber,-8.00,0.00,EUR,REVERTED,
TOPUP,Current,2026-03-07 10:11:12,2026-03-07 10:11:13,Payment from Ott GmbH,250.00,0.00,EUR,COMPLETED,1137.10
"""

_MERCURY = """\
Date (UTC),Description,Amount,Status,Source Account,Bank Description,Reference,Note,Last Four Digits,Name On Card,Category,GL Code,Timestamp,Original Currency
03-13-2026,Acme Corp,1500.00,Sent,Mercury Checking xx1234,ACME CORP; INV 10,INV 10,,,,,,03-13-2026 10:00:00,
03-05-2026,Gusto,-320.00,Failed,Mercury Checking xx1234,GUSTO,,,,,,,03-05-2026 10:00:00,
03-02-2026,Figma,-45.00,Sent,Mercury Credit xx1234,FIGMA,,,,,,,03-02-2026 10:00:00,USD
"""

_VIETCOMBANK = """\
NGÂN HÀNG TMCP NGOẠI THƯƠNG VIỆT NAM,,,,,
SAO KÊ TÀI KHOẢN / STATEMENT OF ACCOUNT,,,,,
Số tài khoản/Account No:,0071000123456,,,,
Tên khách hàng:,CÔNG TY TNHH MỘC XANH,,,,
Loại tiền/Currency:,VND,,,,
Từ ngày 01/03/2026 đến ngày 31/03/2026,,,,,
Số dư đầu kỳ:,,,,"100,000,000",
STT,Ngày giao dịch,Số tham chiếu,Số tiền ghi nợ,Số tiền ghi có,Mô tả
1,02/03/2026,5078 - 00123,"11,000",,THU PHI QLTK THANG 02
2,13/03/2026,5183 - 00456,,"33,500,000",CTY CP AN PHU TT HD 0000123
3,14/03/2026,5183 - 00457,"22,000,000",,IBVCB.99812.CHUYEN TIEN MUA GO
Số dư cuối kỳ:,,,,"111,489,000",
Tổng cộng:,,,"22,011,000","33,500,000",
"""

_TECHCOM = """\
Ngày giao dịch;Đối tác;NH Đối tác;Diễn giải;Số bút toán;Nợ TKTT;Có TKTT;Số dư
13/03/2026;CONG TY CP AN PHU;VIETCOMBANK;TT hoa don 0000124;FT26072111;;15.000.000;45.000.000
02/03/2026;EVN HA NOI;VIETINBANK;Tien dien T2/2026 PD0100123;FT26061222;2.350.000;;30.000.000
"""

_MB = """\
STT,Ngày GD,Mã GD,Phát sinh nợ,Phát sinh có,Số dư,Nội dung,Người thụ hưởng / Đơn vị chuyển,Tài khoản,Ngân hàng
1,02/03/2026 08:12:44,FT26061001,0,5.500.000,25.500.000,NGUYEN THI HOA chuyen tien coc don 77,NGUYEN THI HOA,970412345,MBBANK
2,03/03/2026 19:01:00,FT26062002,1.200.000,0,24.300.000,Tra tien van chuyen GHTK,CTY GHTK,0110123,VCB
"""

_ICBC = '明细查询文件下载\n卡号: 6222************1234\t\n子账户序号: 00000\n\n交易日期,账户明细编号-交易流水号,摘要,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户\n2026-03-02\t,1\t,工资\t,批量业务\t,CHN\t,钞\t,"12,000.00",,人民币,"12,000.00",,人民币,"15,300.00",苏州木业有限公司,1102****0001\n2026-03-05\t,2\t,消费\t,支付宝-饿了么\t,CHN\t,钞\t,,35.50,人民币,,35.50,人民币,"15,264.50",支付宝,2155****01\n'

_CMB = '# 招商银行交易记录\n# 账号: [6214****1234]\n# 起始日期: [20260301]   终止日期: [20260331]\n# 过滤设置:  无\n\n交易日期,交易时间,收入,支出,余额,交易类型,交易备注\n"20260305","\t10:30:00",,"88.00","912.00","快捷支付","财付通-美团"\n"20260302","\t09:00:00","1000.00",,"1000.00","汇入汇款","苏州木业有限公司 货款"\n\n# 合计金额: 收入1笔,共1000.00元,支出1笔,共88.00元.\n'

_ALIPAY = """\
------------------------------------------------------------------------------------
导出信息：
姓名：李四
支付宝账户：li***@qq.com
起始时间：[2026-03-01 00:00:00]    终止时间：[2026-03-31 23:59:59]
共4笔记录
收入：1笔 200.00元
支出：1笔 58.00元
不计收支：2笔 500.00元
------------------------支付宝（中国）网络技术有限公司  电子客户回单------------------------
交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,
2026-03-09 12:00:00,餐饮美食,老王面馆,lw***@qq.com,牛肉面,支出,58.00,余额宝,交易成功,2026030922001\t,T100\t,,
2026-03-05 09:10:00,转账红包,张三,zs***@qq.com,货款 订单88,收入,200.00,,交易成功,2026030522002\t,\t,,
2026-03-04 09:10:00,日用百货,某商店,x***@qq.com,杯子,支出,30.00,,交易关闭,2026030422003\t,\t,,
"""

_WECHAT = """\
微信支付账单明细,,,,,,,,
微信昵称：[木工],,,,,,,,
起始时间：[2026-03-01 00:00:00] 终止时间：[2026-03-31 23:59:59],,,,,,,,
导出类型：[全部],,,,,,,,
共3笔记录,,,,,,,,
收入：1笔 300.00元,,,,,,,,
支出：1笔 25.80元,,,,,,,,
----------------------微信支付账单明细列表--------------------,,,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
2026-03-10 08:00:00,商户消费,全家便利店,"咖啡",支出,¥25.80,零钱,支付成功,"10000502\t","200\t","/"
2026-03-08 08:00:00,转账,客户陈,"转账备注:货款0308",收入,¥300.00,/,已存入零钱,"10000501\t","/","/"
2026-03-07 08:00:00,零钱提现,工商银行,"/",/,¥100.00,工商银行,提现已到账,"10000500\t","/","服务费¥0.10"
"""

_MUFG = '"日付","摘要","摘要内容","支払い金額","預かり金額","差引残高","メモ","未資金化区分","入払区分"\n"2026/3/2","振込１","カ）サクラモツコウ","","330,000","1,330,000","","","入金"\n"2026/3/13","口座振替","トウキヨウデンリヨク","12,345","","1,317,655","","","支払い"\n'

_HDFC = """\
  Date     ,Narration                                                                                                                ,Value Dat,Debit Amount       ,Credit Amount      ,Chq/Ref Number   ,Closing Balance
  02/03/26 ,NEFT CR-ICIC0000104-ASHA TEXTILES PVT LTD-LENZ-INV26031                                                                  , 02/03/26  ,             0.00  ,        150000.00  ,ICICN12026030212  ,        250000.00
  13/03/26 ,UPI-BESCOM-BESCOM@OKAXIS-POWER BILL                                                                                      , 13/03/26  ,          4521.50  ,             0.00  ,0000607212345678  ,        245478.50
"""

_NUBANK = "Data,Valor,Identificador,Descrição\n02/03/2026,1500.00,65e1,Transferência recebida pelo Pix - PADARIA SÃO JOÃO - NF 551\n13/03/2026,-230.90,65e2,Pagamento de boleto efetuado - ENERGISA\n"

_ITAU = "data;lançamento;ag./origem;valor (R$);saldos (R$)\n02/03/2026;SALDO ANTERIOR;;;1.000,00\n02/03/2026;PIX RECEBIDO MARIA LIMA;;350,00;\n05/03/2026;TAR PACOTE ITAU;;-59,90;\n05/03/2026;SALDO TOTAL DISPONÍVEL DIA;;;1.290,10\n"

_COMMBANK = '13/03/2026,"-42.10","BUNNINGS 123 MELBOURNE","+957.90"\n02/03/2026,"+1000.00","Transfer from A CLIENT Invoice 12","+1000.00"\n'

_RBC = '"Account Type","Account Number","Transaction Date","Cheque Number","Description 1","Description 2","CAD$","USD$"\n"Chequing","01234-1234567","3/2/2026","","MISC PAYMENT","ACME CANADA INV 9",1130.00,,\n"Chequing","01234-1234567","3/13/2026","12","CHEQUE","",-250.00,,\n'

_UBS = """\
Kontonummer:;0235 00123456.01;
IBAN:;CH56 0483 5012 3456 7800 9;
Von:;2026-03-01;
Bis:;2026-03-31;
Anfangssaldo:;1000.00;
Schlusssaldo:;2850.20;
Bewertet in:;CHF;
Anzahl Transaktionen in diesem Zeitraum:;2;

Abschlussdatum;Abschlusszeit;Buchungsdatum;Valutadatum;Währung;Belastung;Gutschrift;Einzelbetrag;Saldo;Transaktions-Nr.;Beschreibung1;Beschreibung2;Beschreibung3;Fussnoten;
2026-03-13;;2026-03-13;2026-03-13;CHF;;2000.00;;2850.20;9999072TI1;"Bäckerei Zürcher AG;8000 Zürich";"Gutschrift";"Referenz-Nr. QRR: 21 00000 00003 13947 14300 09017; Zahlungsgrund: RE 55";;
2026-03-02;08:10:00;2026-03-02;2026-03-02;CHF;-149.80;;;850.20;9999061TI2;"Swisscom AG";"e-banking-Auftrag";"Zahlungsgrund: Internet";;
"""

_EMPTY_CODE = "Datum;Text;Betrag\n02.03.2026;Miller;100,00\n03.03.2026;Shop;-20,00\n"


def table_files() -> tuple[BankFile, ...]:
    """CSV files with their answers."""

    def csv(name: str, text: str, answer: Answer, encoding: str = "utf-8", **more: object) -> BankFile:
        return bank_file(name, text.encode(encoding), answer, **more)  # type: ignore[arg-type]

    return (
        csv(
            "sparkasse.csv",
            _SPARKASSE,
            _plain(
                "EUR",
                """
0330 1166.20 | Möbel Kraft | 2026-31
0327 -241.00 | Ute Sommer | Rueckgabe""",
            ),
            "cp1252",
        ),
        csv(
            "dkb.csv",
            _DKB,
            _plain(
                "EUR",
                """
0330 1071.00 | Klara Nagel | RE-1099
0302 -900.00 | Vermietung Kunze | Miete""",
                None,
                "1234.56",
            ),
            "utf-8-sig",
        ),
        csv(
            "ing-de.csv",
            _INGDE,
            _plain(
                "EUR",
                """
0330 1071.00 | Klara Nagel | RE-1099
0302 -900.00 | Vermietung Kunze | Miete""",
                "1700.00",
                "1871.00",
                "proven",
            ),
            "cp1252",
        ),
        csv(
            "volksbank.csv",
            _VOLKSBANK,
            _plain(
                "EUR",
                """
0331 -14.85 | | ABSCHLUSS
0305 -400.00 | Finanzamt Ulm | USt 01/26""",
                "1500.00",
                "1085.15",
                "proven",
            ),
        ),
        csv(
            "n26.csv",
            _N26,
            _plain(
                "EUR",
                """
0302 -9.25 | GITHUB |
0304 540.00 | Bauer Studio | 26-09""",
            ),
            home="USD",
        ),
        csv(
            "ing-nl.csv",
            _INGNL,
            _plain(
                "EUR",
                """
0304 -1254.00 | Belastingdienst | OB 1234
0302 121.00 | Jansen | 2026-04""",
                "1879.00",
                "746.00",
                "proven",
            ),
        ),
        csv(
            "rabo.csv",
            _RABO,
            _plain(
                "EUR",
                """
0302 -45.38 | KPN | maart; klantnr 5512
0303 302.50 | Tuincentrum Groen | VF-230""",
                "1000.00",
                "1257.12",
                "proven",
            ),
            "latin-1",
        ),
        csv(
            "credit-agricole.csv",
            _CREDIT_AGRICOLE,
            _plain(
                "EUR",
                """
0330 1200.00 | | BOIS ET FILS; F-2026-12
0303 -219.80 | | EDF""",
                None,
                "2480.20",
            ),
            "cp1252",
        ),
        csv(
            "intesa.csv",
            _INTESA,
            _plain(
                "EUR",
                """
0302 1830.00 | | OFFICINE ROSSI; 12/2026
0305 -612.44 | | F24""",
            ),
        ),
        csv(
            "bbva.csv",
            _BBVA,
            _plain(
                "EUR",
                """
0302 1815.50 | | 2026/7
0304 -88.12 | | iberdrola""",
                "2000.00",
                "3727.38",
                "proven",
            ),
            "latin-1",
        ),
        csv(
            "nordea-se.csv",
            _SWEDEN,
            _plain(
                "SEK",
                """
0304 -1234.50 | Elgiganten |
0302 5000.00 | Kund Lind | faktura 88""",
                "5000.00",
                "8765.50",
                "proven",
            ),
        ),
        csv(
            "danske.csv",
            _DENMARK,
            _plain(
                "DKK",
                """
0302 2500.00 | | Faktura 77
0304 -99.00 | | Nets""",
                "5000.00",
                "7401.00",
                "proven",
            ),
            "latin-1",
            home="DKK",
        ),
        csv(
            "mbank.csv",
            _MBANK,
            _plain(
                "PLN",
                """
0302 3690.00 | DOM I OGRÓD | FV 12/03/2026
0305 -123.45 | ZUS | 03/2026""",
                "2000.00",
                "5566.55",
                "proven",
            ),
            "cp1250",
        ),
        csv(
            "fio.csv",
            _FIO,
            _plain(
                "CZK",
                """
0302 12100.00 | Dřevo Brno | 20260012
0305 -419.50 | | LIDL""",
                "1000.00",
                "12680.50",
                "proven",
            ),
            "utf-8-sig",
        ),
        csv(
            "chase.csv",
            _CHASE,
            _plain(
                "USD",
                """
0331 -500.00 | | SAV
0309 -175.50 | | 1044
0302 2000.00 | | ACME SUPPLY; 10077""",
                "500.00",
                "1824.50",
                "proven",
            ),
            home="USD",
        ),
        csv(
            "chase-card.csv",
            _CHASE_CARD,
            _plain(
                "USD",
                """
0314 -61.20 | | LOWES
0302 10.00 | | LOWES
0301 300.00 | | Payment Thank You""",
            ),
            home="USD",
        ),
        csv(
            "boa.csv",
            _BOA,
            _plain(
                "USD",
                """
0303 2150.75 | | MARY O'NEIL; Inv 55
0317 -420.00 | | COMCAST""",
                "1000.00",
                "2730.75",
                "proven",
            ),
            home="USD",
        ),
        csv(
            "wells.csv",
            _WELLS,
            _plain(
                "USD",
                """
0317 -42.17 | | STAPLES
0303 990.00 | | EDEPOSIT
0302 -300.00 | | 2041""",
            ),
            home="USD",
        ),
        csv(
            "capital-one.csv",
            _CAPITAL_ONE,
            _plain(
                "USD",
                """
0320 800.00 | | ACME INV 9
0313 -44.75 | | SHELL""",
                "545.00",
                "1300.25",
                "proven",
            ),
            home="USD",
        ),
        csv(
            "barclays.csv",
            _BARCLAYS,
            _plain(
                "GBP",
                """
0327 1450.00 | | BLOGGS; INV 31
0302 -36.00 | | BRITISH GAS""",
            ),
            home="GBP",
        ),
        csv(
            "hsbc-uk.csv",
            _HSBC_UK,
            _plain(
                "GBP",
                """
0327 1450.00 | | BLOGGS
0313 -36.00 | | BRITISH GAS
0302 -12.50 | | SCREWFIX""",
            ),
            home="GBP",
        ),
        csv(
            "lloyds.csv",
            _LLOYDS,
            _plain(
                "GBP",
                """
0327 1450.00 | | BLOGGS
0302 -36.00 | | BRITISH GAS""",
                "1000.00",
                "2414.00",
                "proven",
            ),
            home="GBP",
        ),
        csv(
            "monzo.csv",
            _MONZO,
            _plain(
                "GBP",
                """
0302 -4.35 | Pret | tx_0001
0303 -85.20 | SNCF | tx_0002
0305 240.00 | Bloggs | INV 32""",
            ),
        ),
        csv(
            "starling.csv",
            _STARLING,
            _plain(
                "GBP",
                """
0302 -18.99 | Screwfix | YEOVIL
0313 600.00 | A Client Ltd | INV-0091""",
                "1000.00",
                "1581.01",
                "proven",
            ),
        ),
        csv(
            "wise.csv",
            _WISE,
            _plain(
                "USD",
                """
0313 -501.13 | Nguyen Van Bay | PO 12
0302 2000.00 | Bright Lake | INV 44""",
                "0.00",
                "1498.87",
                "proven",
            ),
        ),
        csv(
            "revolut.csv",
            _REVOLUT,
            _plain(
                "EUR",
                """
0303 -12.40 | | Bolt
0305 -100.00 | | Anna Berg
0305 -0.50 | |
0307 250.00 | | Ott GmbH""",
                "1000.00",
                "1137.10",
                "proven",
            ),
            home="GBP",
        ),
        csv(
            "mercury.csv",
            _MERCURY,
            _plain(
                "USD",
                """
0313 1500.00 | | Acme; INV 10
0302 -45.00 | | Figma""",
            ),
            home="USD",
        ),
        csv(
            "vietcombank.csv",
            _VIETCOMBANK,
            _plain(
                "VND",
                """
0302 -11000 | | QLTK
0313 33500000 | | AN PHU; 0000123; 00456
0314 -22000000 | | MUA GO""",
                "100000000",
                "111489000",
                "proven",
            ),
            "utf-8-sig",
        ),
        csv(
            "techcombank.csv",
            _TECHCOM,
            _plain(
                "VND",
                """
0313 15000000 | AN PHU | 0000124; FT26072111
0302 -2350000 | EVN HA NOI | PD0100123""",
                "32350000",
                "45000000",
                "proven",
            ),
        ),
        csv(
            "mb.csv",
            _MB,
            _plain(
                "VND",
                """
0302 5500000 | NGUYEN THI HOA | don 77
0303 -1200000 | GHTK | van chuyen""",
                "20000000",
                "24300000",
                "proven",
            ),
        ),
        csv(
            "icbc.csv",
            _ICBC,
            _plain(
                "CNY",
                """
0302 12000.00 | 苏州木业有限公司 | 工资
0305 -35.50 | 支付宝 | 饿了么""",
                "3300.00",
                "15264.50",
                "proven",
            ),
            "gb18030",
        ),
        csv(
            "cmb.csv",
            _CMB,
            _plain(
                "CNY",
                """
0305 -88.00 | | 美团
0302 1000.00 | | 苏州木业""",
                "0.00",
                "912.00",
                "proven",
            ),
            "gb18030",
        ),
        csv(
            "alipay.csv",
            _ALIPAY,
            _plain(
                "CNY",
                """
0309 -58.00 | 老王面馆 | 牛肉面; 2026030922001
0305 200.00 | 张三 | 订单88""",
            ),
            "gb18030",
        ),
        csv(
            "wechat.csv",
            _WECHAT,
            _plain(
                "CNY",
                """
0310 -25.80 | 全家便利店 | 咖啡
0308 300.00 | 客户陈 | 货款0308
0307 -100.00 | 工商银行 |""",
            ),
        ),
        csv(
            "mufg.csv",
            _MUFG,
            _plain(
                "JPY",
                """
0302 330000 | | サクラモツコウ
0313 -12345 | | トウキヨウ""",
                "1000000",
                "1317655",
                "proven",
            ),
            "cp932",
            home="JPY",
        ),
        csv(
            "hdfc.csv",
            _HDFC,
            _plain(
                "INR",
                """
0302 150000.00 | | ASHA TEXTILES; INV26031
0313 -4521.50 | | BESCOM""",
                "100000.00",
                "245478.50",
                "proven",
            ),
            home="INR",
        ),
        csv(
            "nubank.csv",
            _NUBANK,
            _plain(
                "BRL",
                """
0302 1500.00 | | SÃO JOÃO; NF 551
0313 -230.90 | | ENERGISA""",
            ),
            home="BRL",
        ),
        csv(
            "itau.csv",
            _ITAU,
            _plain(
                "BRL",
                """
0302 350.00 | | MARIA LIMA
0305 -59.90 | | TAR PACOTE""",
                "1000.00",
                "1290.10",
                "proven",
            ),
            home="BRL",
        ),
        csv(
            "commbank.csv",
            _COMMBANK,
            _plain(
                "AUD",
                """
0313 -42.10 | | BUNNINGS
0302 1000.00 | | A CLIENT""",
                "0.00",
                "957.90",
                "proven",
            ),
            home="AUD",
        ),
        csv(
            "rbc.csv",
            _RBC,
            _plain(
                "CAD",
                """
0302 1130.00 | | ACME CANADA
0313 -250.00 | | CHEQUE""",
            ),
            home="CAD",
        ),
        csv(
            "ubs.csv",
            _UBS,
            _plain(
                "CHF",
                """
0313 2000.00 | | Bäckerei Zürcher; RE 55
0302 -149.80 | | Swisscom; Internet""",
                "1000.00",
                "2850.20",
                "proven",
            ),
        ),
        csv(
            "no-currency.csv",
            _EMPTY_CODE,
            _plain(
                "EUR",
                """
0302 100.00 | | Miller
0303 -20.00 | | Shop""",
            ),
            told=("says a currency",),
            home="",
        ),
    )
