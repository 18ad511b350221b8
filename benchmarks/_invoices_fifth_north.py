"""The fifth blind hand, the east and north of Europe: Polish, Czech, Danish, Swedish, British."""

from benchmarks._invoices_fifth import Paper, err

POLISH = Paper(
    "faktura",
    "invoice",
    """
@ 56
#Faktura VAT nr FV/118/04/2026
Data wystawienia: 20.04.2026
Data sprzedaży: 17.04.2026
Miejsce: Gliwice
@ 0 52
Sprzedawca|Nabywca
Hurtownia Metalex Sp. z o.o.|Drukarnia Sowa s.c.
ul. Zwycięstwa 40, 44-100 Gliwice|ul. Lipowa 7, 30-702 Kraków
NIP 2443596754|NIP 2970374498
@ 0 5 48> 54> 65> 78> 84> 92> 100>
Lp|Nazwa|Ilość|j.m.|Cena netto|Wartość netto|VAT|VAT zł|Brutto
1|Profil aluminiowy 40x40|120|mb|31,50|3 780,00|23%|869,40|4 649,40
2|Śruba M8 nierdzewna op.|15|op|42,00|630,00|23%|144,90|774,90
3|Książka „Normy PN 2026”|1|szt|95,00|95,00|5%|4,75|99,75
@ 54 78> 84> 92> 100>
Razem|4 505,00||1 019,05|5 524,05
w tym|4 410,00|23%|1 014,30|5 424,30
|95,00|5%|4,75|99,75
@ 0
Do zapłaty: 5 524,05 PLN
Słownie: pięć tysięcy pięćset dwadzieścia cztery złote 05/100
Forma płatności: przelew 14 dni, termin 04.05.2026. mechanizm podzielonej płatności
Konto: PL47 1020 5558 8240 1587 1880 4828
""",
    {
        "number": "FV/118/04/2026",
        "issue_date": "2026-04-20",
        "due_date": "2026-05-04",
        "delivery_date": "2026-04-17",
        "currency": "PLN",
        "net": "4505.00",
        "vat": "1019.05",
        "gross": "5524.05",
        "amount_due": "5524.05|",
        "iban": "PL47102055588240158718804828",
        "seller_name": "Hurtownia Metalex Sp. z o.o.",
        "buyer_name": "Drukarnia Sowa s.c.",
        "seller_vat_id": "2443596754|PL2443596754",
        "buyer_vat_id": "2970374498|PL2970374498",
    },
    (
        ("Profil aluminiowy 40x40", "120", "31.50", "3780.00", "23"),
        ("Śruba M8 nierdzewna op.", "15", "42.00", "630.00", "23"),
        ("Książka „Normy PN 2026”", "1", "95.00", "95.00", "5"),
    ),
    (
        err("block", "the sum in words is another", "pięć tysięcy pięćset", "cztery tysiące pięćset"),
        err("block", "the total is a hundred too high", "5 524,05 PLN", "5 624,05 PLN"),
        err("ask", "NIP with a wrong check digit", "2443596754", "2443596745"),
        err("ask", "the metres times price are another amount", "|120|mb", "|102|mb"),
        err(
            "ask",
            "22 %, the rate until 2010",
            "23%|869,40|4 649,40",
            "22%|831,60|4 611,60",
            "630,00|23%|144,90|774,90",
            "630,00|22%|138,60|768,60",
            "4 410,00|23%|1 014,30|5 424,30",
            "4 410,00|22%|970,20|5 380,20",
            "1 019,05|5 524,05",
            "974,95|5 479,95",
            "Do zapłaty: 5 524,05",
            "Do zapłaty: 5 479,95",
            "pięćset dwadzieścia cztery złote 05",
            "czterysta siedemdziesiąt dziewięć złotych 95",
        ),
    ),
    font="narrow",
    size=8,
    own=("Drukarnia Sowa s.c.", "PL2970374498", "PL"),
)

CZECH = Paper(
    "doklad",
    "invoice",
    """
@ 0 52
#Faktura - daňový doklad č. 260100447|
Dodavatel:|Odběratel:
Pekařství U Mlýna s.r.o.|Hotel Orlice a.s.
Mlýnská 4, 517 21 Týniště|Náměstí 1, 517 41 Kostelec
IČ 23871784, DIČ CZ23871784|IČ 62078151, DIČ CZ62078151
@ 0 52
Datum vystavení: 31.3.2026|Bankovní účet: CZ42 0100 0000 0022 4154 9909
Datum zdanitelného plnění: 31.3.2026|Variabilní symbol: 260100447
Datum splatnosti: 14.4.2026|Způsob úhrady: převodem
@ 0 50> 66> 76> 100>
Položka|Počet|Cena/ks|DPH|Celkem bez DPH
Chléb žitný 1200 g|186|38,40|12 %|7 142,40
Rohlík|2 400|2,70|12 %|6 480,00
Vratné přepravky|12|55,00|21 %|660,00
@ 0 30> 50> 70>
Sazba|Základ|DPH|Celkem
12 %|13 622,40|1 634,69|15 257,09
21 %|660,00|138,60|798,60
@ 50 100>
Zaokrouhlení|0,31
Celkem k úhradě|16 056,00 Kč
""",
    {
        "number": "260100447",
        "issue_date": "2026-03-31",
        "due_date": "2026-04-14",
        "delivery_date": "2026-03-31",
        "currency": "CZK",
        "net": "14282.40",
        "vat": "1773.29",
        "gross": "16055.69|16056.00",
        "amount_due": "16056.00|",
        "iban": "CZ4201000000002241549909",
        "seller_name": "Pekařství U Mlýna s.r.o.",
        "seller_vat_id": "CZ23871784",
        "buyer_name": "Hotel Orlice a.s.",
        "buyer_vat_id": "CZ62078151",
    },
    (
        ("Chléb žitný 1200 g", "186", "38.40", "7142.40", "12"),
        ("Rohlík", "2400", "2.70", "6480.00", "12"),
        ("Vratné přepravky", "12", "55.00", "660.00", "21"),
    ),
    (
        err("block", "the total is two hundred too high", "16 056,00", "16 256,00"),
        err(
            "ask",
            "15 %, a rate that ended in 2023",
            "|12 %|",
            "|15 %|",
            "12 %|13 622,40|1 634,69|15 257,09",
            "15 %|13 622,40|2 043,36|15 665,76",
            "Zaokrouhlení|0,31",
            "Zaokrouhlení|-0,36",
            "16 056,00",
            "16 464,00",
        ),
        err("ask", "due before it was issued", "14.4.2026", "14.3.2026"),
        err("ask", "DIČ with a wrong check digit", "23871784, DIČ CZ23871784", "23871785, DIČ CZ23871785"),
    ),
    font="serif",
    size=8,
    own=("Hotel Orlice a.s.", "CZ62078151", "CZ"),
)

DANISH = Paper(
    "faktura-dk",
    "invoice",
    """
@ 0 70
#Vestkystens El-Service ApS|
Havnegade 22, 6700 Esbjerg|FAKTURA
CVR-nr. 74227996|
@ 0 70 86
Café Strandly|Fakturanr.|30418
Strandvejen 61|Fakturadato|05-05-2026
6720 Fanø|Forfaldsdato|19-05-2026
@ 0 58> 66> 82> 100>
Tekst|Antal|Enhed|Stk. pris|Pris
Arbejdstimer elektriker|7,50|timer|545,00|4.087,50
LED-panel 60x60|6,00|stk|398,00|2.388,00
Kørsel|1,00|stk|350,00|350,00
@ 66 100>
Subtotal|6.825,50
25% moms|1.706,38
Total DKK|8.531,88
@ 0
Betales til IBAN DK82 3060 1803 2065 60 · SWIFT JYBADKKK · Ved for sen betaling tilskrives rente 1,5% pr. måned.
""",
    {
        "number": "30418",
        "issue_date": "2026-05-05",
        "due_date": "2026-05-19",
        "delivery_date": "",
        "currency": "DKK",
        "net": "6825.50",
        "vat": "1706.38",
        "gross": "8531.88",
        "amount_due": "8531.88|",
        "iban": "DK8230601803206560",
        "bic": "JYBADKKK",
        "seller_name": "Vestkystens El-Service ApS",
        "buyer_name": "Café Strandly",
        "seller_vat_id": "74227996|DK74227996",
    },
    (
        ("Arbejdstimer elektriker", "7.5", "545.00", "4087.50", ""),
        ("LED-panel 60x60", "6", "398.00", "2388.00", ""),
        ("Kørsel", "1", "350.00", "350.00", ""),
    ),
    (
        err("block", "subtotal and tax do not make the total", "8.531,88", "8.931,88"),
        err("ask", "hours times price are another amount", "7,50|timer", "9,50|timer"),
        err("ask", "24 %, which Denmark has not", "25% moms|1.706,38", "24% moms|1.638,12", "8.531,88", "8.463,62"),
        err("block", "account with a wrong check digit", "2065 60", "2065 06"),
    ),
    font="helvetica",
    scanned=True,
    own=("Café Strandly", "DK32074707", "DK"),
)

SWEDISH = Paper(
    "faktura-se",
    "invoice",
    """
@ 0 50 75
#Faktura||
Fjällvind Konsult AB|Fakturadatum|Fakturanummer
|2026-09-30|10277
Mottagare|Förfallodatum|OCR
Norrlands Bageri AB|2026-10-30|1027708
Kungsgatan 18||
903 26 Umeå||
@ 0 60> 80> 100>
Benämning|Antal|À-pris|Belopp
Projektledning september|32|1 150,00|36 800,00
Resekostnader enl. specifikation|||2 417,60
@ 0 25 50 75
Netto|Moms 25 %|Öresavrundning|ATT BETALA
39 217,60|9 804,40|0,00|SEK 49 022,00
@ 0
Bankgiro 5522-1187 · IBAN SE52 5003 3168 4165 2130 2190 · Momsreg.nr SE223284818001 · Godkänd för F-skatt
Vår referens: Elin Fors. Dröjsmålsränta 10 %.
""",
    {
        "number": "10277",
        "issue_date": "2026-09-30",
        "due_date": "2026-10-30",
        "delivery_date": "2026-09-30|2026-09|",
        "currency": "SEK",
        "net": "39217.60",
        "vat": "9804.40",
        "gross": "49022.00",
        "amount_due": "49022.00|",
        "iban": "SE5250033168416521302190",
        "seller_name": "Fjällvind Konsult AB",
        "seller_vat_id": "SE223284818001",
        "buyer_name": "Norrlands Bageri AB",
    },
    (
        ("Projektledning september", "32", "1150.00", "36800.00", ""),
        ("Resekostnader enl. specifikation", "", "", "2417.60", ""),
    ),
    (
        err("block", "net and tax do not make the sum", "SEK 49 022,00", "SEK 49 202,00"),
        err("ask", "the items make another net", "2 417,60", "2 147,60"),
        err("ask", "no VAT number", " · Momsreg.nr SE223284818001", ""),
    ),
    font="sans",
    size=8,
    own=("Norrlands Bageri AB", "SE129539953701", "SE"),
)

BRITISH = Paper(
    "credit-uk",
    "credit-note",
    """
@ 100>
Harcastle Timber Merchants Ltd
Unit 7, Canal Yard, Leeds LS9 8PB
VAT Reg No GB 721 2129 80
@ 0
#CREDIT NOTE
@ 0 24
Credit note no.|CN-20861
Date / tax point|11 June 2026
Against invoice|INV-55410 of 28 May 2026
Customer|Bramley Joinery Ltd, 3 Mill Lane, Otley LS21 3AA
Reason|Goods returned, damaged in transit
@ 0 54> 70> 84> 100>
Goods|Qty|Price £|VAT|Amount £
Oak board 25 x 150 x 2400|14|38.75|20%|542.50
Sawn batten 25 x 50|40|2.15|20%|86.00
@ 0 100>
Goods total|628.50
VAT @ 20%|125.70
Total credited|754.20
@ 0
This amount has been credited to your account BJ01. Nothing is due for payment.
""",
    {
        "number": "CN-20861",
        "issue_date": "2026-06-11",
        "due_date": "",
        "delivery_date": "2026-06-11|",
        "currency": "GBP",
        "net": "628.50|-628.50",
        "vat": "125.70|-125.70",
        "gross": "754.20|-754.20",
        "iban": "",
        "seller_vat_id": "GB721212980",
        "seller_name": "Harcastle Timber Merchants Ltd",
        "buyer_name": "Bramley Joinery Ltd",
    },
    (
        ("Oak board 25 x 150 x 2400", "14", "38.75", "542.50", "20"),
        ("Sawn batten 25 x 50", "40", "2.15", "86.00", "20"),
    ),
    (
        err("block", "tax and goods do not make the total", "754.20", "745.20"),
        err("ask", "17.5 %, the rate until 2010", "20%", "17.5%", "125.70", "109.99", "754.20", "738.49"),
        err("ask", "VAT number with a wrong check digit", "721 2129 80", "721 2129 81"),
    ),
    font="times",
    size=10,
    own=("Bramley Joinery Ltd", "GB726901487", "GB"),
)

PAPERS = (POLISH, CZECH, DANISH, SWEDISH, BRITISH)
