"""The sixth hand's firms of the north: a Swedish boatyard, an Irish contractor whose accounts have no numbers."""

from datetime import date

from benchmarks._firms_sixth import Firm

VARV = """
1220|A|Inventarier och verktyg
1229|A|Ackumulerade avskrivningar på inventarier
1510|A|Kundfordringar
1710|A|Förutbetalda kostnader
1930|A|Företagskonto
2081|Q|Aktiekapital
2440|L|Leverantörsskulder
2611|L|Utgående moms 25 %
2641|A|Ingående moms
2920|L|Upplupna semesterlöner
2970|L|Förutbetalda intäkter
2990|L|Upplupna kostnader
3041|I|Försäljning tjänster
3960|I|Valutakursvinster
4010|X|Inköp material
4600|X|Legoarbeten
5010|X|Lokalhyra
5020|X|El för belysning och drift
5410|X|Förbrukningsinventarier
5500|X|Reparation och underhåll
6212|X|Mobiltelefon
6230|X|Datakommunikation
6310|X|Företagsförsäkringar
6570|X|Bankkostnader
7010|X|Löner
7090|X|Förändring av semesterlöneskuld
7832|X|Avskrivningar på inventarier
7960|X|Valutakursförluster
"""
VARV_POLICY = """Redovisningsprinciper, Skärgårdens Båtvarv AB

- Inventarier: inköp över ett halvt prisbasbelopp (29 600 kr exkl. moms) aktiveras på 1220, billigare saker på 5410.
  Service och reparation av sådant vi redan äger är kostnad (5500).
- Fordringar i utländsk valuta räknas om till balansdagens kurs varje månad; vinst 3960, förlust 7960.
- El för föregående månad bokas upp sista dagen (2990) och vänds den 1:a i månaden efter.
- Vinterförvaring intäktsförs under förvaringstiden; det som faktureras i förväg ligger på 2970.
- Semesterlöneskulden ökas varje månad.
- Vi periodiserar inte belopp under 2 000 kr.
"""


def varv() -> Firm:
    f = Firm("Skärgårdens Båtvarv AB", "SEK", date(2026, 10, 1), VARV, VARV_POLICY, "redovisningsprinciper.txt")
    f.book(date(2026, 5, 1), "Ingående balans", "1930 310000; 1220 820000; 1229 -410000; 2081 -720000")
    past, whole = range(5, 10), range(5, 11)
    f.each(whole, 1, "Hyra Mälarvarvet Fastigheter, månad {m}", "5010 24000; 2641 6000; 1930 -30000")
    f.each(whole, 25, "Löner {m}/{y}", "7010 96500; 1930 -96500")
    f.each(past, 31, "Semesterlöneskuld {m}", "7090 11580; 2920 -11580")
    f.each(whole, 31, "Avskrivning inventarier", "7832 6833; 1229 -6833")
    f.each(range(5, 10), 30, "Upplupen el {m}/{y}", "5020 {a}; 2990 -{a}", ("4900", "4600", "4100", "4300", "5200"))
    f.each(range(6, 10), 1, "Vändning upplupen el", "2990 {a}; 5020 -{a}", ("4900", "4600", "4100", "4300"))
    f.each(range(6, 11), 14, "Vattenfall elfaktura", "5020 {a}; 1930 -{a}", ("4933", "4571", "4188", "4260", "5241"))
    f.wrong("accrual-not-released", "2990 5200; 5020 -5200")
    f.book(31, "Upplupen el 10/2026", "5020 5900; 2990 -5900")
    f.each(past, 18, "Telia mobilabonnemang", "6212 {a}; 1930 -{a}", ("989", "1012", "989", "1004"))
    f.book(18, "Telia mobilabonnemang", "6310 997; 1930 -997")
    f.paper(
        "telia_okt.txt",
        """Telia Sverige AB   Faktura 77 120 981 3        Fakturadatum 2026-10-06
Skärgårdens Båtvarv AB
Mobilabonnemang Jobbmobil, 3 st, oktober 2026          997,00
Att betala (momsen ingår ej i detta utdrag)  997,00 kr      Förfaller 2026-10-18""",
    )
    f.wrong("wrong-account", "6212 997; 6310 -997")
    f.each(whole, 5, "Trygg-Hansa företagsförsäkring månadspremie", "6310 1850; 1930 -1850")
    f.each(past, 30, "Bankavgifter Swedbank", "6570 {a}; 1930 -{a}", ("265", "241", "310", "278"))
    f.paper(
        "kontoutdrag_1930_oktober.txt",
        """SWEDBANK Företagskonto 8901-2 334 551 9       Kontoutdrag oktober 2026
Datum        Text                                   Belopp          Saldo
2026-10-01   MÄLARVARVET HYRA                   -30 000,00     118 400,00
2026-10-05   TRYGG-HANSA                         -1 850,00     116 550,00
2026-10-14   VATTENFALL                          -5 241,00     111 309,00
2026-10-18   TELIA                                 -997,00     110 312,00
2026-10-25   LÖNER                              -96 500,00      13 812,00
2026-10-29   BG INBET BRF SJÖLYCKAN              62 500,00      76 312,00
2026-10-30   AVGIFT INTERNETBANK O KORTINLÖSEN     -285,00      76 027,00""",
    )
    f.wrong("bank-fee-not-booked", "6570 285; 1930 -285")
    f.book(29, "Inbetalning Brf Sjölyckan", "1930 62500; 1510 -62500")
    f.book(date(2026, 9, 24), "Faktura 2604 Brf Sjölyckan brygga", "1510 62500; 3041 -50000; 2611 -12500")
    f.book(date(2026, 9, 15), "Faktura 2601 Aland Marine Oy EUR 8 000,00 kurs 11,20", "1510 89600; 3041 -89600")
    f.paper(
        "faktura_2601.txt",
        """Skärgårdens Båtvarv AB     FAKTURA 2601    Fakturadatum 2026-09-15   Förfallodatum 2026-11-15
Kund: Aland Marine Oy, Mariehamn     VAT FI 2233445
Renovering av däck, S/Y Ellida                     EUR 8 000,00
Omvänd betalningsskyldighet. Att betala EUR 8 000,00""",
    )
    f.paper(
        "kurser_oktober.txt",
        """Balansdagskurser enligt Riksbanken, 2026-10-31
EUR  11,48 SEK
USD  10,61 SEK
NOK   0,97 SEK""",
    )
    f.wrong("fx-not-revalued", "1510 2240; 3960 -2240")
    f.book(7, "Service båtlyft, Kranteknik faktura 5531", "1220 34300; 2641 8575; 2440 -42875")
    f.paper(
        "kranteknik_5531.txt",
        """KRANTEKNIK I NACKA AB     Faktura nr 5531      2026-10-07
Till: Skärgårdens Båtvarv AB
Årlig service och besiktning av befintlig båtlyft, byte av vajrar       34 300,00
Moms 25 %                                                                8 575,00
Att betala                                                              42 875,00 kr""",
    )
    f.wrong("expense-capitalised", "5500 34300; 1220 -34300")
    f.book(9, "Högtryckstvätt med motor Dynajet, Sjö & Land 9021", "1220 48900; 2641 12225; 2440 -61125")
    f.paper(
        "sjo_land_9021.txt",
        """SJÖ & LAND MASKIN AB   Faktura 9021   2026-10-09   Skärgårdens Båtvarv AB
1 st Dynajet 350th högtryckstvätt på släp        48 900,00
Moms 25 % 12 225,00      Summa 61 125,00""",
    )
    f.book(12, "Slipmaskin Mirka, Sjö & Land 9040", "5410 6490; 2641 1622.50; 2440 -8112.50")
    f.paper(
        "sjo_land_9040.txt",
        """SJÖ & LAND MASKIN AB   Faktura 9040   2026-10-12   Skärgårdens Båtvarv AB
1 st Mirka DEROS planslip 6 490,00   Moms 25 % 1 622,50   Summa 8 112,50""",
    )
    f.book(13, "Hempel bottenfärg F-77120", "4010 11840; 2641 2960; 2440 -14800")
    f.book(20, "HEMPEL SWEDEN färg fakt 77120", "4010 11840; 2641 2960; 2440 -14800")
    f.paper(
        "hempel_F-77120.txt",
        """HEMPEL (SWEDEN) AB     FAKTURA  F-77120     Datum 2026-10-11
Skärgårdens Båtvarv AB
Hard Racing bottenfärg 20 l   8 st    1 480,00     11 840,00
Moms 25 %                                          2 960,00
Att betala                                        14 800,00""",
    )
    f.wrong("double-invoice", "2440 14800; 4010 -11840; 2641 -2960")
    f.book(15, "Lego Patrik Holm svets, faktura 41", "4600 9600; 2641 2400; 2440 -12000")
    f.book(29, "Lego Patrik Holm svets, faktura 42", "4600 9600; 2641 2400; 2440 -12000")
    for number, day, week in (("41", "2026-10-15", "v. 41-42"), ("42", "2026-10-29", "v. 43-44")):
        f.paper(
            f"holm_{number}.txt",
            f"""Patrik Holm Svets    F-skatt     Faktura {number}    {day}
Skärgårdens Båtvarv AB      Svetsarbete {week}, 16 tim à 600     9 600,00
Moms 25 %  2 400,00     Summa 12 000,00""",
        )
    f.book(10, "Faktura 2607 Lindqvist vinterförvaring", "1510 17500; 2970 -14000; 2611 -3500", "faktura_2607.txt")
    f.paper(
        "faktura_2607.txt",
        """Skärgårdens Båtvarv AB    FAKTURA 2607    2026-10-10    Kund: Eva Lindqvist
Vinterförvaring segelbåt, 2026-11-01 - 2027-04-30      14 000,00
Moms 25 % 3 500,00    Att betala 17 500,00""",
    )
    f.book(22, "Faktura 2609 Berg upptagning", "1510 5000; 3041 -4000; 2611 -1000", "faktura_2609.txt")
    f.paper(
        "faktura_2609.txt",
        """Skärgårdens Båtvarv AB    FAKTURA 2609    2026-10-22    Kund: Anders Berg
Upptagning och bottentvätt, utfört 2026-10-21      4 000,00   Moms 25 % 1 000,00   Att betala 5 000,00""",
    )
    f.book(16, "Båtbranschförbundet medlemsavgift okt-dec", "6310 1500; 1930 -1500")
    f.paper(
        "sbf.txt",
        """Svenska Båtbranschförbundet    Faktura 3318    2026-10-16
Skärgårdens Båtvarv AB   Medlemsavgift period 2026-10-01 - 2026-12-31    1 500,00 kr""",
    )
    f.wrong("payroll-accrual-missing", "7090 11580; 2920 -11580", gap=True)
    f.right("washer is an asset", "sander below the limit", "two equal welding bills", "storage already deferred",
            "service invoice of the month", "fee below the deferral limit", "accrual of this month")  # fmt: skip
    return f


LOUGH = """
|A|Bank Current Account
|A|Trade Debtors
|A|Prepayments
|A|Computer Equipment - Cost
|A|Computer Equipment - Accumulated Depreciation
|A|Capitalised Software
|L|Trade Creditors
|L|VAT Control
|L|Accruals
|L|Deferred Income
|L|Director's Loan Account
|L|Holiday Pay Accrual
|Q|Share Capital
|I|Consultancy Fees
|I|Support Contracts
|X|Subcontractors
|X|Wages and Salaries
|X|Computer Consumables
|X|Software Subscriptions
|X|Amortisation of Software
|X|Depreciation
|X|Travel and Subsistence
|X|Accountancy and Audit
|X|Bank Charges
|X|Exchange Gains and Losses
|X|Rent
|X|Training
"""
LOUGH_POLICY = """Lough Data Services Ltd. How we keep the books

Anything that lasts and costs EUR 1,000 or more before VAT goes to Computer Equipment - Cost.
Support contracts are earned day by day over the term. Whatever relates to days after the month end sits in
Deferred Income.
Subscriptions paid for more than a month ahead: same idea, day by day, in Prepayments. We don't bother below EUR 250.
Audit fee: EUR 400 is accrued every month from January; the bill comes in spring.
Foreign-currency debtors are restated at the ECB rate of the last day of the month.
Anything private that goes through the company card is owed back by the director.
Holiday pay builds up every month.
"""


def lough() -> Firm:
    f = Firm("Lough Data Services Ltd", "EUR", date(2026, 11, 1), LOUGH, LOUGH_POLICY, "how_we_keep_the_books.txt")
    cash, creditors = "Bank Current Account", "Trade Creditors"
    f.book(date(2026, 4, 1), "Balances brought forward",
           f"{cash} 30200; Computer Equipment - Cost 12600; Computer Equipment - Accumulated Depreciation -6100; "
           "Capitalised Software 18000; Share Capital -54700")  # fmt: skip
    past, whole = range(4, 11), range(4, 12)
    f.each(whole, 27, "Salaries", f"Wages and Salaries 8300; {cash} -8300")
    f.each(past, 30, "Holiday pay earned, month {m}", "Wages and Salaries 690; Holiday Pay Accrual -690")
    f.each(past, 30, "Amortise client portal", "Amortisation of Software 500; Capitalised Software -500")
    f.each(whole, 30, "Depreciation", "Depreciation 290; Computer Equipment - Accumulated Depreciation -290")
    f.each(past, 30, "Audit fee accrued", "Accountancy and Audit 400; Accruals -400")
    f.each(whole, 1, "Rent - Portershed desks", f"Rent 540; {cash} -540")
    f.each(past, 28, "Bank charges AIB", f"Bank Charges {{a}}; {cash} -{{a}}", ("14.20", "11.85", "13.05", "12.60"))
    f.each(past, 30, "S. Nowak timesheets", f"Subcontractors {{a}}; {creditors} -{{a}}", ("3600", "4050", "3825"))
    f.each(range(5, 12), 12, "Paid S. Nowak", f"{creditors} {{a}}; {cash} -{{a}}", ("3600", "4050", "3825"))
    f.each(past, 30, "Consultancy - Galway Medical, month {m}", "Trade Debtors 15990; Consultancy Fees -13000; "
           "VAT Control -2990")  # fmt: skip
    f.book(30, "INV-318 Galway Medical", "Trade Debtors 15990; Consultancy Fees -13000; VAT Control -2990")
    f.paper(
        "INV-318.txt",
        """Lough Data Services Ltd          INVOICE INV-318        30 November 2026
To: Galway Medical Ltd
Consultancy, November 2026, 20 days x 650.00      13,000.00
VAT @ 23%      2,990.00      TOTAL EUR 15,990.00""",
    )
    f.book(1, "INV-311 Corrib Hotels", "Trade Debtors 8979; Support Contracts -7300; VAT Control -1679")
    f.paper(
        "INV-311.txt",
        """Lough Data Services Ltd          INVOICE INV-311        1 November 2026
To: Corrib Hotels plc
Annual support and monitoring, 1 November 2026 to 31 October 2027      7,300.00
VAT @ 23%      1,679.00      TOTAL EUR 8,979.00""",
    )
    f.wrong("revenue-wrong-period", "Support Contracts 6700; Deferred Income -6700")
    f.book(3, "Ryanair - 4 pax Lanzarote, card", f"Travel and Subsistence 642.18; {cash} -642.18")
    f.paper(
        "ryanair_itinerary.txt",
        """RYANAIR  Travel itinerary / receipt     Reservation K7PQ2M     3 Nov 2026
Shannon - Lanzarote 19 Dec 2026, return 2 Jan 2027
Passengers: Mr Declan Byrne, Mrs Aoife Byrne, Miss Saoirse Byrne (child), Master Finn Byrne (child)
Family holiday bundle. Total paid EUR 642.18 by Visa ending 4410""",
    )
    f.wrong("owner-difference", "Director's Loan Account 642.18; Travel and Subsistence -642.18")
    f.book(17, "Ryanair - London client visit, card", f"Travel and Subsistence 188.40; {cash} -188.40")
    f.paper(
        "ryanair_london.txt",
        """RYANAIR  Travel itinerary / receipt     Reservation B2XX9L     17 Nov 2026
Shannon - London Stansted 24 Nov 2026, return 25 Nov 2026.  Passenger: Mr Declan Byrne
Total paid EUR 188.40 by Visa ending 4410""",
    )
    f.book(5, "Lenovo laptop, Expert Galway 55121", f"Computer Consumables 2199; VAT Control 505.77; {cash} -2704.77")
    f.paper(
        "expert_55121.txt",
        """Expert Galway     Tax invoice 55121     05/11/2026     Lough Data Services Ltd
1 x Lenovo ThinkPad P1 Gen 8 laptop, 3 year warranty included        2,199.00
VAT 23%  505.77     Total EUR 2,704.77  PAID VISA""",
    )
    f.wrong("asset-expensed", "Computer Equipment - Cost 2199; Computer Consumables -2199")
    f.book(6, "2 monitors, Expert Galway 55140", f"Computer Consumables 478; VAT Control 109.94; {cash} -587.94")
    f.paper(
        "expert_55140.txt",
        """Expert Galway     Tax invoice 55140     06/11/2026     Lough Data Services Ltd
2 x AOC 27in monitor @ 239.00      478.00     VAT 23%  109.94     Total EUR 587.94  PAID VISA""",
    )
    f.book(11, "JetBrains All Products 1 yr", f"Software Subscriptions 730; {cash} -730")
    f.paper(
        "jetbrains.txt",
        """JetBrains s.r.o., Prague     Invoice INVCZ9920017      11 November 2026
Bill to: Lough Data Services Ltd, Galway   VAT IE3344556H
All Products Pack, commercial, 1 seat. Subscription term: Nov 11, 2026 - Nov 10, 2027      EUR 730.00
VAT reverse charge. Paid by card.""",
    )
    f.wrong("prepaid-expensed", "Prepayments 690; Software Subscriptions -690")
    f.book(12, "GitHub Team annual", f"Software Subscriptions 192; {cash} -192")
    f.paper(
        "github.txt",
        """GitHub, Inc.   Receipt 8891-2203   2026-11-12   Lough Data Services
GitHub Team, 4 users, Nov 12, 2026 to Nov 11, 2027     EUR 192.00""",
    )
    f.paper(
        "nowak_nov.txt",
        """Szymon Nowak, software developer, Limerick
Invoice 2026-11          Date: 30/11/2026
Bill to: Lough Data Services Ltd
Timesheets November 2026     17.5 days @ 225.00      3,937.50
No VAT charged (below threshold)     Amount due: EUR 3,937.50""",
    )
    f.wrong("unrecorded-invoice", f"Subcontractors 3937.50; {creditors} -3937.50")
    f.paper(
        "aib_november.txt",
        """AIB Business Current Account      Statement November 2026
Date         Details                          Debit       Credit
01 Nov 2026  PORTERSHED                      540.00
03 Nov 2026  VDC-RYANAIR                     642.18
12 Nov 2026  SZYMON NOWAK                  3,600.00
16 Nov 2026  GALWAY MEDICAL LTD                        15,990.00
27 Nov 2026  PAYROLL                       8,300.00
27 Nov 2026  ACCOUNT FEES QTR                 38.25""",
    )
    f.wrong("bank-fee-not-booked", f"Bank Charges 38.25; {cash} -38.25")
    f.book(16, "Galway Medical paid October", f"{cash} 15990; Trade Debtors -15990")
    f.book(date(2026, 10, 20), "INV-307 Bluebird Analytics Inc, USD 6,000.00 @ 1.1600", "Trade Debtors 5172.41; "
           "Consultancy Fees -5172.41")  # fmt: skip
    f.paper(
        "ecb_rates.txt",
        """ECB euro foreign exchange reference rates, 30 November 2026
EUR 1 = USD 1.2000
EUR 1 = GBP 0.8700""",
    )
    f.wrong("fx-not-revalued", "Exchange Gains and Losses 172.41; Trade Debtors -172.41")
    f.book(19, "O'Reilly course data engineering", f"Training 320; {cash} -320")
    f.wrong("payroll-accrual-missing", "Wages and Salaries 690; Holiday Pay Accrual -690", gap=True)
    f.wrong("amortisation-missing", "Amortisation of Software 500; Capitalised Software -500", gap=True)
    f.wrong("accrual-missing", "Accountancy and Audit 400; Accruals -400", gap=True)
    f.right("business flight", "monitors below the limit", "subscription below the deferral limit",
            "sale of the month", "one-off training", "payment of a debtor", "laptop's warranty")  # fmt: skip
    return f
