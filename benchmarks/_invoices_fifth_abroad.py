"""The fifth blind hand, the west and south of Europe: Swiss, French, Italian, Spanish, Dutch, Belgian."""

from benchmarks._invoices_fifth import Paper, err

SWISS = Paper(
    "romandie",
    "invoice",
    """
@ 0 58
#Ébénisterie du Léman SA|
Rue du Port 12|Hôtel Beau-Site Sàrl
1180 Rolle|Avenue de la Gare 3
CHE-291.119.009 TVA|1003 Lausanne
tél. 021 825 44 10|
@ 0
#FACTURE No 26.0457
Rolle, le 17 avril 2026
Votre commande du 2 mars 2026, réf. HBS-771. Livraison : 14 avril 2026
@ 0 64> 80> 100>
Désignation|Quantité|Prix unitaire|Montant CHF
Table chêne massif 180 x 90,|4|1'240.00|4'960.00
finition huilée, pieds acier noir|||
Pose et ajustage, 6.5 heures|6.5|112.00|728.00
@ 60 100>
Sous-total HT|5'688.00
TVA 8.1 %|460.73
Arrondi|0.02
Total TTC|6'148.75
@ 0
Payable à 30 jours net, soit au 17 mai 2026. IBAN CH32 0076 2276 4793 8440 0, Banque Cantonale Vaudoise
""",
    {
        "number": "26.0457",
        "issue_date": "2026-04-17",
        "due_date": "2026-05-17",
        "delivery_date": "2026-04-14",
        "currency": "CHF",
        "net": "5688.00",
        "vat": "460.73",
        "gross": "6148.75|6148.73",
        "amount_due": "6148.75|",
        "iban": "CH3200762276479384400",
        "seller_name": "Ébénisterie du Léman SA",
        "buyer_name": "Hôtel Beau-Site Sàrl",
        "seller_vat_id": "CHE291119009TVA|CHE-291.119.009 TVA|CHE-291.119.009|CHE291119009",
        "order_reference": "HBS-771|",
    },
    (
        ("Table chêne massif 180 x 90, finition huilée, pieds acier noir", "4", "1240.00", "4960.00", ""),
        ("Pose et ajustage, 6.5 heures", "6.5", "112.00", "728.00", ""),
    ),
    (
        err("block", "the total is a hundred francs too high", "6'148.75", "6'248.75"),
        err(
            "ask",
            "the old rate of 7.7 % in 2026",
            "TVA 8.1 %|460.73",
            "TVA 7.7 %|437.98",
            "Arrondi|0.02",
            "Arrondi|0.02",
            "6'148.75",
            "6'126.00",
        ),
        err("ask", "four tables cost more than four times the price", "1'240.00", "1'204.00"),
        err("block", "account with a wrong check digit", "8440 0", "8404 0"),
    ),
    font="helvetica",
    own=("Hôtel Beau-Site Sàrl", "CHE-181.730.367", "CH"),
)

FRENCH = Paper(
    "paris",
    "final|invoice",
    """
@ 0 54
ÉMETTEUR|CLIENT
#Atelier Vauban SARL|
au capital de 8 000 €|Brasserie des Halles SAS
22 rue Vauban|5 place du Marché
59140 Dunkerque|62000 Arras
SIRET 807 390 372 00014|TVA FR67579883737
TVA intracom. FR36807390372|
@ 0 25 50 75
---
Facture n°|Date|Échéance|Bon de commande
FA-2026-0233|12/05/2026|11/06/2026|BH 88
---
@ 0 60> 74> 84> 100>
Description|Qté|P.U. HT|TVA|Total HT
Enseigne lumineuse sur mesure,|1|2 350,00 €|20 %|2 350,00 €
aluminium laqué RAL 7016,||||
éclairage LED indirect||||
Pose sur façade (travaux d'entretien)|2|180,00 €|10 %|360,00 €
@ 0 10 30> 44> 84> 100>
||||Total HT|2 710,00 €
Taux|Base|TVA|||
20 %||2 350,00 €|470,00 €|Total TVA|506,00 €
10 %||360,00 €|36,00 €|Total TTC|3 216,00 €
||||Acompte versé le 02/04/2026|-1 000,00 €
||||Reste à payer|2 216,00 €
@ 0
Règlement par virement : IBAN FR76 3000 4001 2335 0421 9170 562 BIC BNPAFRPPXXX
Prestation réalisée le 7 mai 2026. Pénalités de retard : 3 fois le taux légal, indemnité forfaitaire 40 €.
Pas d'escompte pour paiement anticipé.
""",
    {
        "number": "FA-2026-0233",
        "issue_date": "2026-05-12",
        "due_date": "2026-06-11",
        "delivery_date": "2026-05-07",
        "currency": "EUR",
        "net": "2710.00",
        "vat": "506.00",
        "gross": "3216.00",
        "amount_due": "2216.00",
        "prepaid": "1000.00",
        "iban": "FR7630004001233504219170562",
        "bic": "BNPAFRPPXXX",
        "seller_name": "Atelier Vauban SARL|Atelier Vauban",
        "seller_vat_id": "FR36807390372",
        "buyer_name": "Brasserie des Halles SAS",
        "buyer_vat_id": "FR67579883737",
        "order_reference": "BH 88",
    },
    (
        (
            "Enseigne lumineuse sur mesure, aluminium laqué RAL 7016, éclairage LED indirect",
            "1",
            "2350.00",
            "2350.00",
            "20",
        ),
        ("Pose sur façade (travaux d'entretien)", "2", "180.00", "360.00", "10"),
    ),
    (
        err(
            "ask",
            "addressed to another firm",
            "Brasserie des Halles SAS",
            "Crêperie Le Goff SARL",
            "TVA FR67579883737",
            "TVA FR25880355870",
        ),
        err("block", "the deposit is not deducted", "Reste à payer|2 216,00", "Reste à payer|3 216,00"),
        err(
            "ask",
            "10 % tax worked out as 36 of 390",
            "360,00 €|36,00 €",
            "360,00 €|63,00 €",
            "506,00",
            "533,00",
            "3 216,00",
            "3 243,00",
            "2 216,00",
            "2 243,00",
        ),
        err(
            "ask",
            "a rate that France has not",
            "|20 %|2 350",
            "|18 %|2 350",
            "20 %||2 350,00 €|470,00",
            "18 %||2 350,00 €|423,00",
            "506,00",
            "459,00",
            "3 216,00",
            "3 169,00",
            "2 216,00",
            "2 169,00",
        ),
        err("block", "account with a wrong check digit", "9170 562", "9170 526"),
    ),
    font="narrow",
    own=("Brasserie des Halles SAS", "FR67579883737", "FR"),
)

ITALIAN = Paper(
    "parcella",
    "invoice",
    """
@ 0
#Studio Ing. Paolo Ferrandi
Via Garibaldi 18 - 37121 Verona - P. IVA 01095200695 - C.F. FRRPLA71C12L781X
@ 50
Spett.le
Cantine Valdora S.r.l.
Strada Provinciale 8
37030 Mezzane di Sotto (VR)
P. IVA 00887830776
@ 0
#Fattura n. 14/2026 del 30/03/2026
@ 0 100>
Direzione lavori nuova bottaia - marzo 2026|€ 2.000,00
Contributo Inarcassa 4%|€ 80,00
Imponibile|€ 2.080,00
IVA 22%|€ 457,60
Totale fattura|€ 2.537,60
Ritenuta d'acconto 20% su € 2.000,00|- € 400,00
Netto a pagare|€ 2.137,60
@ 0
Pagamento a 30 gg. data fattura. Bonifico su IT82 W030 6909 4007 5325 0641 785
Copia analogica della fattura elettronica inviata al SdI.
""",
    {
        "number": "14/2026",
        "issue_date": "2026-03-30",
        "due_date": "2026-04-29|",
        "delivery_date": "2026-03-31|2026-03|",
        "currency": "EUR",
        "net": "2080.00",
        "vat": "457.60",
        "gross": "2537.60",
        "amount_due": "2137.60",
        "iban": "IT82W0306909400753250641785",
        "seller_name": "Studio Ing. Paolo Ferrandi",
        "prepaid": "|400.00",
        "seller_vat_id": "01095200695|IT01095200695",
        "buyer_name": "Cantine Valdora S.r.l.",
        "buyer_vat_id": "00887830776|IT00887830776",
    },
    None,
    (
        err("block", "less is withheld than is said", "Netto a pagare|€ 2.137,60", "Netto a pagare|€ 2.337,60"),
        err(
            "block",
            "taxable amount and VAT do not make the total",
            "Totale fattura|€ 2.537,60",
            "Totale fattura|€ 2.637,60",
            "2.137,60",
            "2.237,60",
        ),
        err("ask", "P. IVA with a wrong check digit", "01095200695", "01095200696"),
        err(
            "ask",
            "21 %, the rate until 2013",
            "IVA 22%|€ 457,60",
            "IVA 21%|€ 436,80",
            "2.537,60",
            "2.516,80",
            "2.137,60",
            "2.116,80",
        ),
    ),
    font="times",
    size=10,
    own=("Cantine Valdora S.r.l.", "IT00887830776", "IT"),
)

SPANISH = Paper(
    "hotel",
    "invoice",
    """
@ 30
#HOTEL MIRADOR DEL SEGURA
Explotaciones Hoteleras Segura S.L. · CIF B86965563
Paseo del Malecón 9 · 30002 Murcia
@ 0 66 82
Cliente:|Factura|H26/02218
Cantine Valdora S.r.l.|Fecha|08-06-2026
Strada Provinciale 8|Entrada|05-06-2026
37030 Mezzane di Sotto, Italia|Salida|08-06-2026
NIF-IVA: IT00887830776|Habitación|214
@ 0 14 60> 74> 100>
Fecha|Concepto|Uds.|Precio|Importe
05-06|Alojamiento y desayuno|3|98,00|294,00
06-06|Aparcamiento|2|12,00|24,00
07-06|Cena restaurante|1|46,50|46,50
@ 0 20> 36> 52>
Total líneas, IVA incluido: 364,50 EUR
% IVA|Base|Cuota|Total
10|309,55|30,95|340,50
21|19,83|4,17|24,00
@ 0
TOTAL FACTURA 364,50 EUR
Depósito reserva 100,00 EUR · Pagado VISA ****4410: 264,50 EUR · Pendiente 0,00 EUR
""",
    {
        "number": "H26/02218",
        "issue_date": "2026-06-08",
        "due_date": "",
        "delivery_date": "2026-06-08|2026-06-05/2026-06-08|",
        "currency": "EUR",
        "net": "329.38",
        "vat": "35.12",
        "gross": "364.50",
        "amount_due": "0.00",
        "iban": "",
        "seller_name": "Explotaciones Hoteleras Segura S.L.|HOTEL MIRADOR DEL SEGURA",
        "seller_vat_id": "B86965563|ESB86965563",
        "buyer_name": "Cantine Valdora S.r.l.",
        "buyer_vat_id": "IT00887830776",
        "prepaid": "364.50|100.00",
    },
    (
        ("Alojamiento y desayuno", "3", "98.00", "294.00", ""),
        ("Aparcamiento", "2", "12.00", "24.00", ""),
        ("Cena restaurante", "1", "46.50", "46.50", ""),
    ),
    (
        err("block", "the total is not that of the items", "TOTAL FACTURA 364,50", "TOTAL FACTURA 384,50"),
        err("ask", "the tax table does not close", "21|19,83|4,17|24,00", "21|19,83|6,17|26,00"),
        err("ask", "CIF with a wrong check digit", "B86965563", "B86965564"),
    ),
    font="helvetica",
    own=("Cantine Valdora S.r.l.", "IT00887830776", "IT"),
)

DUTCH = Paper(
    "onderaannemer",
    "invoice",
    """
@ 64
#Voegwerk Dijkstra B.V.
Havenkade 31
8861 NX Harlingen
KvK 01137755
BTW NL383372817B01
NL85 RABO 1315 2067 81
@ 0
Bouwbedrijf Terpstra B.V.
Stationsweg 2
9001 CM Grou
BTW NL430914942B01

#Factuur
@ 0 20
Factuurnummer|2026.0092
Factuurdatum|2 april 2026
Vervaldatum|2 mei 2026
Project|T-114 Nieuwbouw school
@ 0 100>
Voegwerk gevels week 11 t/m 13, conform opdracht|€ 8.640,00
Steigerhuur|€ 415,00
Bedrag exclusief btw|€ 9.055,00
Btw verlegd|€ 0,00
Totaal te voldoen|€ 9.055,00
@ 0
Btw verlegd naar afnemer NL430914942B01 (onderaanneming). Waarvan 25% op G-rekening: € 2.160,00.
""",
    {
        "number": "2026.0092",
        "issue_date": "2026-04-02",
        "due_date": "2026-05-02",
        "currency": "EUR",
        "net": "9055.00",
        "vat": "0.00",
        "gross": "9055.00",
        "iban": "NL85RABO1315206781",
        "seller_name": "Voegwerk Dijkstra B.V.",
        "seller_vat_id": "NL383372817B01",
        "buyer_name": "Bouwbedrijf Terpstra B.V.",
        "buyer_vat_id": "NL430914942B01",
        "amount_due": "9055.00|",
    },
    (
        ("Voegwerk gevels week 11 t/m 13, conform opdracht", "", "", "8640.00", ""),
        ("Steigerhuur", "", "", "415.00", ""),
    ),
    (
        err(
            "block",
            "tax is charged although it is reversed",
            "Btw verlegd|€ 0,00",
            "Btw 21%|€ 1.901,55",
            "voldoen|€ 9.055,00",
            "voldoen|€ 10.956,55",
        ),
        err(
            "ask",
            "no VAT id of the customer who owes the tax",
            "BTW NL430914942B01\n",
            "",
            "afnemer NL430914942B01",
            "afnemer",
        ),
        err("block", "the sum is not that of the items", "voldoen|€ 9.055,00", "voldoen|€ 9.505,00"),
        err("block", "account with a wrong check digit", "NL85 RABO", "NL58 RABO"),
    ),
    font="serif",
    size=8,
    own=("Bouwbedrijf Terpstra B.V.", "NL430914942B01", "NL"),
)

FREIGHT = Paper(
    "vracht",
    "invoice",
    """
@ 0 60
#Scheldt Forwarding NV|
Noorderlaan 147, 2030 Antwerpen|BE 0977.048.039 RPR Antwerpen
@ 0 60 80
Werkstatt Kolb OHG|INVOICE / FACTUUR|SF-604412
Industriestr. 8|Date / Datum|19/02/2026
84028 Landshut, Germany|Due / Vervaldag|21/03/2026
VAT DE473089322|File / Dossier|IMP 26-1187
@ 0
MRN 26BEE0000038812234 · container MSKU 774120-3 · Xiamen - Antwerpen - Landshut
@ 0 70> 80> 100>
Description|Base|VAT|EUR
Ocean freight Xiamen - Antwerpen||0%|1.980,00
Terminal handling||0%|245,00
Customs clearance||0%|85,00
Import duty (disbursement) 3,7%|11.400,00|n/a|421,80
Road haulage Antwerpen - Landshut||0%|760,00
@ 0 100>
Subject to VAT 0% (art. 21 §2 reverse charge / btw verlegd)|3.070,00
Disbursements outside VAT|421,80
VAT / btw|0,00
TOTAL DUE EUR|3.491,80
@ 0
Pay to: BE20 0013 4061 3556 / quote SF-604412. USD 2.138,40 at rate 1,08.
""",
    {
        "number": "SF-604412",
        "issue_date": "2026-02-19",
        "due_date": "2026-03-21",
        "currency": "EUR",
        "net": "3491.80|3070.00",
        "vat": "0.00",
        "gross": "3491.80",
        "iban": "BE20001340613556",
        "amount_due": "3491.80|",
        "seller_name": "Scheldt Forwarding NV",
        "seller_vat_id": "BE0977048039|BE 0977.048.039",
        "buyer_name": "Werkstatt Kolb OHG",
        "buyer_vat_id": "DE473089322",
        "delivery_date": "",
    },
    (
        ("Ocean freight Xiamen - Antwerpen", "", "", "1980.00", "0"),
        ("Terminal handling", "", "", "245.00", "0"),
        ("Customs clearance", "", "", "85.00", "0"),
        ("Import duty (disbursement) 3,7%", "", "", "421.80", ""),
        ("Road haulage Antwerpen - Landshut", "", "", "760.00", "0"),
    ),
    (
        err("block", "the total is not that of the items", "3.491,80", "3.941,80"),
        err("ask", "customer's VAT id with a wrong check digit", "DE473089322", "DE473089323"),
        err("block", "account with a wrong check digit", "4061 3556", "4061 3565"),
    ),
    font="sans",
    size=8,
    own=("Werkstatt Kolb OHG", "DE473089322", "DE"),
)

PAPERS = (SWISS, FRENCH, ITALIAN, SPANISH, DUTCH, FREIGHT)
