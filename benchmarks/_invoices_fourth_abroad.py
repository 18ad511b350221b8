"""The fourth hand, continued: invoices from abroad, as they reach a small office or lie in one there."""

from benchmarks._invoices_fourth_home import Firm

PLOMBIER = Firm(
    "french-plumber",
    """=800
#13 @*40 SARL Chauffage Morel
#8 @40 18 rue des Tanneurs, 69005 Lyon - RCS Lyon 258 922 129 - TVA intracommunautaire : {taxid}
=730
@330 Atelier Dufour
@330 7 quai Saint-Vincent
@330 69001 Lyon
=660
#12 @*40 FACTURE N° {no}
@40 Date : {date} @250 Échéance : {due} @420 Intervention du 6 au 7 octobre 2026

@40 Désignation @>300 Qté @>370 P.U. HT @>430 TVA @>550 Total HT
@40 Remplacement chauffe-eau 200 L @>300 1 @>370 845,00 @>430 10 % @>550 845,00
@40 Main d'œuvre @>300 6,5 h @>370 52,00 @>430 10 % @>550 {l2}
@40 Robinet d'équerre laiton @>300 4 @>370 18,75 @>430 20 % @>550 75,00
@40 Remise commerciale @>430 20 % @>550 -25,00
@380 Total HT @>550 {net} €
@380 TVA 10 % sur 1 183,00 @>550 {v10} €
@380 TVA 20 % sur 50,00 @>550 10,00 €
@*380 Total TTC @*>550 {gross} €
@380 Acompte versé le 21/09/2026 @>550 -400,00 €
@*380 Net à payer @*>550 {due_amount} €

@40 Règlement par virement : {iban}
#7 @40 Pas d'escompte pour paiement anticipé. En cas de retard : 3 fois le taux légal, indemnité forfaitaire 40 €.
#7 @40 Assurance décennale MAAF n° 69114872, garantie France métropolitaine.
""",
    {
        "no": "F-2026-1187",
        "date": "14 octobre 2026",
        "due": "13 novembre 2026",
        "l2": "338,00",
        "net": "1 233,00",
        "v10": "118,30",
        "gross": "1 361,30",
        "due_amount": "961,30",
        "iban": "FR86 3000 4008 2800 0124 8117 300",
        "taxid": "FR63047258611",
    },
    {
        "number": "F-2026-1187",
        "issue_date": "2026-10-14",
        "seller_name": "SARL Chauffage Morel",
        "seller_vat_id": "FR63047258611",
        "net": "1233.00",
        "vat": "128.30",
        "gross": "1361.30",
        "prepaid": "400.00",
        "amount_due": "961.30",
        "currency": "EUR",
        "due_date": "2026-11-13",
        "iban": "FR8630004008280001248117300",
    },
    3,
    plants={
        "sum: total": {"gross": "1 631,30", "due_amount": "1 231,30"},
        "VAT amount": {"v10": "181,30", "gross": "1 424,30", "due_amount": "1 024,30"},
        "check digit: IBAN": {"iban": "FR86 3000 4008 2800 0142 8117 300"},
        "check digit: VAT id": {"taxid": "FR63047258161"},
    },
)

TELEKOM = Firm(
    "dutch-telecom",
    """=800
#15 @>555 Noorderlicht Telecom
#8 @>555 Noorderlicht Telecom B.V. · Zernikelaan 8 · 9747 AA Groningen
#8 @>555 KvK 02091187 · BTW {taxid}
=720
@50 De Houtzagerij V.O.F.
@50 Oosterkade 14
@50 9711 RS Groningen
=650
@*50 Factuur @200 {no}
@50 Factuurdatum @200 {date}
@50 Klantnummer @200 30077142
@50 Periode @200 01-11-2026 t/m 30-11-2026

@50 Omschrijving @>330 Aantal @>420 Prijs @>540 Bedrag excl. btw
@50 Internet Zakelijk 1 Gbit @>330 1 @>420 62,50 @>540 62,50
@50 Vaste telefonie @>330 3 @>420 7,25 @>540 {l2}
@50 Verbruik buiten de bundel @>330 1 @>420 4,18 @>540 4,18
@50 Eenmalig: bezoek monteur @>330 1 @>420 89,00 @>540 89,00
@50 Korting trouwe klant @>330 1 @>420 -10,00 @>540 -10,00
@>420 Subtotaal @>540 € {net}
@>420 Btw {rate}% @>540 € {vat}
@*>420 Totaal te betalen @*>540 € {gross}

@50 Het bedrag wordt rond {due} automatisch afgeschreven van rekening NL93 RABO 0312 7745 90.
@50 Vragen? Bel 050 318 77 00. Incassant-ID NL47ZZZ020911870000.
=40
#7 @50 Bank {iban}
""",
    {
        "no": "NT26110044518",
        "date": "10-11-2026",
        "l2": "21,75",
        "net": "167,43",
        "rate": "21",
        "vat": "35,16",
        "gross": "202,59",
        "due": "24-11-2026",
        "iban": "NL22 ABNA 0588 1120 37",
        "taxid": "NL465099968B01",
    },
    {
        "number": "NT26110044518",
        "issue_date": "2026-11-10",
        "seller_name": ("Noorderlicht Telecom B.V.", "Noorderlicht Telecom"),
        "seller_vat_id": "NL465099968B01",
        "net": "167.43",
        "vat": "35.16",
        "gross": "202.59",
        "currency": "EUR",
        "due_date": ("2026-11-24", ""),
        "iban": "NL22ABNA0588112037",
    },
    5,
    plants={
        "VAT amount": {"vat": "36,15", "gross": "203,58"},
        "rate: 19 % in the Netherlands": {"rate": "19", "vat": "31,81", "gross": "199,24"},
        "line: quantity x price": {"l2": "27,15", "net": "172,83", "vat": "36,29", "gross": "209,12"},
        "check digit: VAT id": {"taxid": "NL465099986B01"},
    },
)

DRUKARNIA = Firm(
    "polish-printer",
    """=800
@40 Sprzedawca: @320 Nabywca:
@*40 Drukarnia Wrzos sp. z o.o. @*320 Wydawnictwo Polana Anna Lis
@40 ul. Fabryczna 31, 90-341 Łódź @320 ul. Długa 5, 31-147 Kraków
@40 NIP {taxid} @320 NIP 6379935087
=720
#13 @*40 Faktura VAT nr {no}
@40 Data wystawienia: {date} @250 Data sprzedaży: 2026-10-20 @420 Termin płatności: {due}
#7 @40 Numer KSeF: 4866282107-20261021-0100C0A1B2C3-7F

@40 Lp. @65 Nazwa towaru/usługi @>270 Ilość @280 J.m. @>350 Cena netto @>420 Wart. netto @>460 VAT @>560 Wart. brutto
@40 1 @65 Ulotki A5 4+4, kreda 130 g @>270 5000 @280 szt @>350 0,14 @>420 {l1} @>460 23% @>560 861,00
@40 2 @65 Druk książki, oprawa miękka @>270 120 @280 egz @>350 11,90 @>420 1 428,00 @>460 5% @>560 1 499,40
@40 3 @65 Dostawa kurierska @>270 1 @280 usł @>350 35,00 @>420 35,00 @>460 23% @>560 43,05

@65 Stawka @>350 Netto @>420 VAT @>560 Brutto
@65 23% @>350 735,00 @>420 {v23} @>560 904,05
@65 5% @>350 1 428,00 @>420 71,40 @>560 1 499,40
@*65 Razem @*>350 2 163,00 @*>420 {vat} @*>560 {gross}

@*40 Do zapłaty: {gross} PLN
@40 Słownie: {inwords}
@40 Forma płatności: przelew, bank: PKO, nr konta {iban}
@40 Wystawił(a): M. Kaczmarek
""",
    {
        "no": "FV/318/10/2026",
        "date": "2026-10-21",
        "due": "2026-11-04",
        "l1": "700,00",
        "v23": "169,05",
        "vat": "240,45",
        "gross": "2 403,45",
        "inwords": "dwa tysiące czterysta trzy złote 45/100",
        "iban": "67 1020 1042 0000 8102 0477 5511",
        "taxid": "4866282107",
    },
    {
        "number": "FV/318/10/2026",
        "issue_date": "2026-10-21",
        "seller_name": "Drukarnia Wrzos sp. z o.o.",
        "seller_vat_id": ("PL4866282107", "4866282107"),
        "net": "2163.00",
        "vat": "240.45",
        "gross": "2403.45",
        "currency": "PLN",
        "due_date": "2026-11-04",
        "iban": ("PL67102010420000810204775511", "67102010420000810204775511"),
    },
    3,
    "sans",
    plants={
        "sum: total": {"gross": "2 430,45"},
        "VAT amount": {"v23": "196,05", "vat": "267,45", "gross": "2 430,45"},
        "check digit: VAT id": {"taxid": "4866282170"},
        "due before issue": {"due": "2026-10-04"},
        "future: dated next year": {"date": "2027-10-21", "due": "2027-11-04"},
    },
)

SPEDITION = Firm(
    "british-freight-import-vat",
    """=800
#14 @*40 HARWELL FREIGHT LTD
#8 @40 Unit 9, Trinity Terminal, Felixstowe IP11 7UL. Registered in England 04417729. VAT Reg No {taxid}
=735
@40 INVOICE TO @330 TAX INVOICE
@40 Larkspur Ceramics Ltd @330 Invoice No: {no}
@40 22 Mill Lane @330 Date / Tax point: {date}
@40 Stoke-on-Trent ST4 2RB @330 Terms: 30 days Due: {due}
@330 Job: FXT/88410 B/L: COSU6384410
=655
@40 Vessel: CSCL GLOBE v.114W @250 Container: TGHU 778201-4 @430 Weight: 8,412.00 kg

@40 Charge @>400 Amount GBP @>460 VAT @>550 VAT amt
@40 Ocean freight Ningbo - Felixstowe @>400 {l1} @>460 Z @>550 0.00
@40 Terminal handling @>400 245.00 @>460 S @>550 49.00
@40 Customs clearance @>400 65.00 @>460 S @>550 13.00
@40 Import duty paid on your behalf @>400 312.44 @>460 O @>550 0.00
@40 Import VAT paid on your behalf (see C79) @>400 1,094.20 @>460 O @>550 0.00
@*>400 2,896.64 @*>550 {vat}
@>400 VAT summary: S 20% on 310.00 = 62.00; Z 0% on 1,180.00; O outside scope 1,406.64
@*330 TOTAL DUE GBP @*>550 {gross}

@40 Customs value for duty: 4,164.56. Disbursements are outside the scope of VAT.
@40 Pay to: {payee}, Sort code 60-16-13, Account 31926819, IBAN {iban}
""",
    {
        "taxid": "GB 760 6765 10",
        "no": "SI-0093317",
        "date": "03/11/2026",
        "due": "03/12/2026",
        "l1": "1,180.00",
        "vat": "62.00",
        "gross": "2,958.64",
        "payee": "Harwell Freight Ltd",
        "iban": "GB29 NWBK 6016 1331 9268 19",
    },
    {
        "number": "SI-0093317",
        "issue_date": "2026-11-03",
        "seller_name": "HARWELL FREIGHT LTD",
        "seller_vat_id": "GB760676510",
        "net": "2896.64",
        "vat": "62.00",
        "gross": "2958.64",
        "currency": "GBP",
        "due_date": "2026-12-03",
        "iban": "GB29NWBK60161331926819",
    },
    5,
    plants={
        "sum: total": {"gross": "2,985.64"},
        "line: lines do not make the sum": {"l1": "1,810.00"},
        "payee: is not the seller": {"payee": "Brightline Global Holdings Ltd"},
        "check digit: IBAN": {"iban": "GB29 NWBK 6016 1331 9286 19"},
        "due before issue": {"due": "03/10/2026"},
    },
)

CARPENTER = Firm(
    "american-contractor",
    """=790
#18 @40 Bluebonnet Carpentry LLC
#9 @40 2207 Alamo Heights Blvd, Austin, TX 78704 | (512) 555-0148 | Lic. TX-11842
=720
@40 Bill To: @380 Invoice # {no}
@40 Pecan Street Coffee, Inc. @380 Invoice Date {date}
@40 410 Pecan St @380 Terms Net 30
@40 Austin, TX 78701 @380 Due Date {due}
=640
@40 Description @>330 Qty @>410 Rate @>540 Amount
@40 Labor: counter build-out and install @>330 26 @>410 $85.00 @>540 {l1}
@40 White oak, hardware, finish (T) @>330 1 @>410 $1,386.40 @>540 $1,386.40
@40 Dump fee @>330 1 @>410 $95.00 @>540 $95.00

@380 Subtotal @>540 $3,691.40
@380 Sales Tax (8.25% on T) @>540 {vat}
@380 Total @>540 {gross}
@380 Deposit received 10/01/2026 @>540 -$1,500.00
@*380 BALANCE DUE @*>540 {balance}

@40 Make checks payable to Bluebonnet Carpentry LLC. ACH: routing 111000025, acct 8841 2077. EIN 74-2290316
@40 A 1.5% finance charge applies per month after 30 days. Thank you for your business!
""",
    {
        "no": "1043",
        "date": "10/05/2026",
        "due": "11/04/2026",
        "l1": "$2,210.00",
        "vat": "$114.38",
        "gross": "$3,805.78",
        "balance": "$2,305.78",
    },
    {
        "number": "1043",
        "issue_date": "2026-10-05",
        "seller_name": "Bluebonnet Carpentry LLC",
        "net": "3691.40",
        "vat": "114.38",
        "gross": "3805.78",
        "prepaid": "1500.00",
        "amount_due": "2305.78",
        "currency": "USD",
        "due_date": "2026-11-04",
    },
    3,
    plants={
        "sum: total": {"gross": "$3,850.78", "balance": "$2,350.78"},
        "line: quantity x price": {"l1": "$2,120.00"},
        "sum: rest does not follow from the instalment": {"balance": "$2,503.78"},
        "due before issue": {"due": "09/04/2026"},
    },
)

ABROAD = (PLOMBIER, TELEKOM, DRUKARNIA, SPEDITION, CARPENTER)
