"""The sixth hand's papers of Britain, America, Australia, France, Spain, Denmark and the Netherlands."""

from collections.abc import Mapping

from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet, Us
from benchmarks._invoices_sixth_middle import HAGEDORN

POTTERY = Us("Harbour Lane Ceramics Ltd", "GB", "GB474862368", "GBP")
BAKERY = Us("Coogee Bakehouse Pty Ltd", "AU", "93834008303", "AUD")
JOINERS = Us("Menuiserie Lacoste SARL", "FR", "FR86703461129", "EUR")
WORKSHOP = Us("Talleres Moratín S.L.", "ES", "ESB85885838", "EUR")
CLAY = Us("Vesterbro Keramik ApS", "DK", "DK27591760", "DKK")


def _freight(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 18, "TIDEWAY FORWARDING", 15, "hb", "r")
    s.at(190, 24, "sea · air · customs", 8, align="r")
    s.at(20, 40, "BILL TO\nHarbour Lane Ceramics Ltd\n4 Wharf Road\nStoke-on-Trent ST1 4AL", 9)
    s.at(85, 40, "SHIPPER\nXiamen Kiln Supplies Co\nXiamen, CN", 9)
    s.at(
        140,
        40,
        "INVOICE  FWD/26/03381\nTax point  21 Oct 2026\nJob  SE-77120\nVessel  EVER LOTUS 0912W\nYour ref  PO 5528",
        9,
    )
    y = s.rows(76, "20l 120l 150r 190r", [["Charge", "VAT code", "Rate", "GBP"]], 9, "hb")
    y = s.rows(
        y,
        "20l 120l 150r 190r",
        [
            ["Ocean freight Xiamen – Felixstowe, 3.2 cbm", "Z", "350.00", "1,120.00"],
            ["Terminal handling and documentation", "Z", "", "185.00"],
            ["Customs entry, 2 commodity codes", "S", "", "65.00"],
            ["Delivery to Stoke-on-Trent with tail lift,\nbooking-in and 30 minutes unloading", "S", "", "290.00"],
            ["Import duty paid on your behalf (disbursement, C88 attached)", "O", "", "214.30"],
        ],
        9,
    )
    y = s.rule(y + 2)
    cols = "20l 60r 80r 110r 150r 190r"
    y = s.rows(
        y,
        cols,
        [
            ["VAT summary", "Goods", "Rate", "VAT", "", ""],
            ["S", "355.00", "20%", "71.00", "Total excl. VAT", "1,874.30"],
            ["Z", "1,305.00", "0%", "0.00", "VAT", "71.00"],
            ["O", "214.30", "–", "–", "TOTAL GBP", "1,945.30"],
        ],
        9,
    )
    s.at(
        20,
        y + 10,
        "Payment within 14 days of invoice date please. BIFA 2021 terms apply, liability limited to 2 SDR per kg.\n"
        "Import VAT of £403.12 was postponed to your own account (PVA) and is not part of this invoice.",
        8,
    )
    s.at(
        105,
        268,
        "Tideway Forwarding (UK) Ltd, Unit 9 Dock Gate Park, Felixstowe IP11 3SY · Company no. 04471209 · VAT "
        "no. GB 239 3090 19\n"
        "NatWest · sort code 60-76-64 · account 52068421 · IBAN GB76 NWBK 6076 6452 0684 21 · BIC NWBKGB2L",
        6.5,
        align="m",
    )
    return s.finish()


def _saas(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 22, "Invoice", 20, "hb")
    s.rows(
        32,
        "20l 55l",
        [["Invoice number", "8E2F01-0019"], ["Date of issue", "October 3, 2026"], ["Date due", "October 3, 2026"]],
        9,
    )
    s.at(
        20,
        58,
        "Brightloom Inc.\n548 Market Street, Suite 72914\nSan Francisco, California 94104\nUnited States\n"
        "billing@brightloom.example",
        9,
    )
    s.at(110, 58, "Bill to\nTischlerei Hagedorn GmbH\nLindenstraße 14\n59494 Soest\nGermany\nDE VAT DE251675250", 9)
    s.at(20, 98, "$468.00 USD due October 3, 2026", 15, "hb")
    y = s.rows(112, "20l 125r 155r 190r", [["Description", "Qty", "Unit price", "Amount"]], 8)
    y = s.rule(y)
    y = s.rows(
        y, "20l 125r 155r 190r", [["Brightloom Team (per seat)\nOct 3 – Nov 3, 2026", "12", "$39.00", "$468.00"]], 9
    )
    y = s.rule(y + 4, 110)
    y = s.rows(
        y,
        "110l 190r",
        [
            ["Subtotal", "$468.00"],
            ["Total excluding tax", "$468.00"],
            ["VAT - Germany (0%, reverse charge)", "$0.00"],
            ["Total", "$468.00"],
        ],
        9,
    )
    y = s.rows(y, "110l 190r", [["Amount due", "$468.00 USD"]], 9, "hb")
    s.at(20, y + 8, "Tax to be paid on reverse charge basis. Your card ending in 4411 is charged automatically.", 8)
    s.at(20, 280, "8E2F01-0019 · $468.00 USD due October 3, 2026", 7)
    s.at(190, 280, "Page 1 of 1", 7, align="r")
    return s.finish()


def _plumber(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 24, "Dave Morrow Plumbing", 18, "hb")
    s.at(20, 31, "Lic. 287714C    ABN 20 976 287 170    0491 570 156", 9)
    s.at(150, 24, "TAX INVOICE", 13, "hb")
    s.at(150, 31, "No. 1742\n12/10/2026", 11)
    s.at(20, 52, "To: Coogee Bakehouse Pty Ltd\n211 Coogee Bay Rd, Coogee NSW 2034", 10)
    y = s.rows(75, "20l 120r 150r 188r", [["Job", "Qty", "Rate", "Amount inc GST"]], 10, "hb")
    y = s.rows(
        y,
        "20l 120r 150r 188r",
        [
            ["Call-out fee", "1", "110.00", "110.00"],
            ["Supply and fit mixer tap to prep sink,\nold tap removed", "1", "286.00", "286.00"],
            ["Clear grease trap line, jet blaster", "2", "121.00", "242.00"],
        ],
        10,
    )
    y = s.rule(y + 3)
    y = s.rows(y, "120l 188r", [["Total inc GST", "$638.00"], ["GST included", "$58.00"]], 11, "hb")
    s.at(
        20,
        y + 8,
        "Pay by 19/10/2026 please.\nDirect deposit: D Morrow, BSB 062-204, Acc 1018 4471\nThanks for your "
        "business, mate!",
        10,
    )
    return s.finish()


def _credit(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Pennine Paper & Print Ltd", 14, "tb")
    s.at(20, 27, "Mill Lane, Halifax HX1 5QN · VAT Reg No 133 6203 06", 8, "t")
    s.at(190, 22, "CREDIT NOTE", 16, "tb", "r")
    s.rows(
        45,
        "20l 120l 155l",
        [
            [
                "Harbour Lane Ceramics Ltd\n4 Wharf Road\nStoke-on-Trent\nST1 4AL",
                "Credit note\nDate\nCustomer\nAgainst invoice",
                "CN-20417\n14/10/2026\nHARB01\nINV-118826 of 28/09/2026",
            ]
        ],
        9,
        "t",
    )
    y = s.rows(80, "20l 45l 135r 160r 190r", [["Code", "Description", "Qty", "Price", "Net £"]], 9, "tb")
    y = s.rows(
        y,
        "20l 45l 135r 160r 190r",
        [
            ["TN-2421", "Toner TN-2421 black, returned unopened\n(RMA 8812)", "4", "61.50", "246.00"],
            ["RSTK", "Less: restocking charge 10%", "1", "-24.60", "-24.60"],
        ],
        9,
        "t",
    )
    y = s.rows(y + 4, "160r 190r", [["Goods", "221.40"], ["VAT @ 20.00%", "44.28"]], 9, "t")
    y = s.rows(y, "160r 190r", [["Total credit", "£265.68"]], 10, "tb")
    s.at(
        20,
        y + 10,
        "This amount has been credited to your account and may be deducted from your next payment.\n"
        "Please do not pay this document.",
        9,
        "t",
    )
    return s.finish()


def _timber(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "GARNIER MATÉRIAUX", 15, "hb")
    s.at(110, 40, "Menuiserie Lacoste SARL\n17 rue des Tanneurs\n24000 Périgueux", 10)
    s.at(20, 66, "FACTURE N° FA-26-10-0457", 12, "hb")
    s.rows(73, "20l 70l 120l", [["Date : 08/10/2026", "N° client : 00871", "BL n° 118-447 du 06/10/2026"]], 8.5)
    cols = "20l 112r 122l 142r 156r 172r 190r"
    y = s.rows(83, cols, [["Désignation", "Qté", "Un.", "P.U. HT", "Rem.", "Mt HT", "TVA"]], 8.5, "hb")
    y = s.rows(
        y,
        cols,
        [
            [
                "Panneau chêne contrecollé 19 mm\n250 × 125 cm, lot B\ndont éco-participation : voir ci-dessous",
                "12",
                "PCE",
                "84,50",
                "8 %",
                "932,88",
                "20",
            ],
            ["Colle vinylique D3, bidon 5 kg", "6", "BID", "27,90", "", "167,40", "20"],
            ["Manuel de menuiserie, 4e édition", "1", "PCE", "42,00", "", "42,00", "5,5"],
            ["Éco-participation PMCB", "12", "PCE", "0,85", "", "10,20", "20"],
            ["Port", "1", "", "35,00", "", "35,00", "20"],
        ],
        8.5,
    )
    y = s.rule(y + 2)
    y = s.rows(
        y,
        "32r 60r 82r 118r 150r 190r",
        [
            ["Taux", "Base HT", "TVA", "Total HT", "Total TVA", "Total TTC"],
            ["20,00", "1 145,48", "229,10", "1 187,48", "231,41", "1 418,89"],
            ["5,50", "42,00", "2,31", "", "", ""],
        ],
        8.5,
    )
    y = s.rows(y + 2, "150r 190r", [["Acompte du 24/09/2026", "- 400,00"], ["NET À PAYER EUR", "1 018,89"]], 10, "hb")
    s.at(
        20,
        y + 6,
        "Virement à 30 jours fin de mois, échéance : 30/11/2026. Escompte pour paiement anticipé : néant.\n"
        "Pénalités de retard : trois fois le taux d'intérêt légal. Indemnité forfaitaire pour frais de "
        "recouvrement : 40 €.",
        8,
    )
    s.at(
        105,
        270,
        "Ets Garnier Matériaux SAS au capital de 80 000 € – ZA de Boulazac, 24750 Boulazac – RCS Périgueux 640 "
        "922 704\n"
        "N° TVA intracommunautaire FR77640922704 – IBAN FR76 3000 4822 7037 8970 7708 245 – BIC BNPAFRPP",
        6.5,
        align="m",
    )
    return s.finish()


def _adviser(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Lucía Ferrer Pons", 14, "tb")
    s.at(20, 27, "Asesoría fiscal y laboral · NIF 15469321G\nC/ Mayor 8, 2º B · 50001 Zaragoza", 9, "t")
    s.at(
        20,
        50,
        "Cliente: Talleres Moratín S.L. · CIF B85885838\nPol. Ind. Cogullada, nave 14 · 50014 Zaragoza",
        10,
        "t",
    )
    s.at(150, 50, "Factura 2026/A-088\nFecha: 30/09/2026", 10, "tb")
    y = s.rows(78, "20l 120r 150r 188r", [["Concepto", "Uds.", "Precio", "Importe"]], 10, "tb")
    y = s.rows(
        y,
        "20l 120r 150r 188r",
        [
            ["Asesoramiento fiscal y contable, tercer\ntrimestre de 2026", "1", "450,00 €", "450,00 €"],
            ["Confección de nóminas, septiembre", "6", "15,00 €", "90,00 €"],
        ],
        10,
        "t",
    )
    y = s.rule(y + 4)
    y = s.rows(
        y,
        "130l 188r",
        [["Base imponible", "540,00 €"], ["IVA 21 %", "113,40 €"], ["Retención IRPF 15 %", "-81,00 €"]],
        10,
        "t",
    )
    y = s.rows(y, "130l 188r", [["Total a pagar", "572,40 €"]], 11, "tb")
    s.at(20, y + 8, "Forma de pago: transferencia a ES43 2100 1867 2462 3520 8546, vencimiento 15/10/2026.", 9, "t")
    return s.finish()


def _electrician(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(120, 20, "Elektriker Søndergaard", 14, "hb")
    s.at(20, 40, "Vesterbro Keramik ApS\nIstedgade 61, st.\n1650 København V", 10)
    s.rows(
        62, "20l 50l", [["FAKTURA", "20944"], ["Dato", "15-10-2026"], ["Sagsnr.", "7715"], ["Rekv.", "Mette Holm"]], 9
    )
    y = s.rows(88, "20l 118r 124l 155r 190r", [["Tekst", "Antal", "Enhed", "Pris", "I alt DKK"]], 9, "hb")
    y = s.rows(
        y,
        "20l 118r 124l 155r 190r",
        [
            [
                "Fejlfinding på ovn nr. 2 samt udskiftning\naf to kontaktorer og gruppeafbryder",
                "6,50",
                "timer",
                "495,00",
                "3.217,50",
            ],
            ["Materialer ifølge bilag", "1,00", "stk", "1.284,00", "1.284,00"],
            ["Servicevogn, zone 2", "2,00", "stk", "145,00", "290,00"],
        ],
        9,
    )
    y = s.rule(y + 2, 120)
    y = s.rows(y, "120l 190r", [["Subtotal", "4.791,50"], ["25 % moms af 4.791,50", "1.197,88"]], 9)
    y = s.rows(y, "120l 190r", [["At betale DKK", "5.989,38"]], 10, "hb")
    s.at(
        20,
        y + 8,
        "Betalingsbetingelser: netto 8 dage, forfald 23-10-2026. Herefter tilskrives 1,5 % rente pr. måned.\n"
        "Betaling: +71< 000000020944177 +80017723< eller reg. 3000 konto 2946763772, IBAN DK75 3000 2946 7637 72",
        8.5,
    )
    s.at(
        20,
        272,
        "Elektriker Søndergaard ApS · Rantzausgade 22 · 2200 København N · CVR-nr. 11230423 · tlf. 35 55 01 82",
        7.5,
    )
    return s.finish()


def _designer(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 26, "studio\nvanderzee", 18, "db")
    s.at(120, 26, "Studio Van der Zee\nEms 118a\n3011 Rotterdam\nKvK 61774402\nBTW NL599478706B01", 8, "d")
    s.at(
        20,
        62,
        "Tischlerei Hagedorn GmbH\nJonas Hagedorn\nLindenstraße 14\n59494 Soest, Duitsland\nBTW DE251675250",
        9,
        "d",
    )
    s.at(20, 92, "factuur F2026-0312 — 9 oktober 2026", 11, "db")
    y = s.rows(
        104,
        "20r 26l 130r 188r",
        [
            [
                "14",
                "uur ontwerp huisstijl en catalogus 2027,\ntweede ronde na bespreking van 22 september",
                "à € 85,00",
                "€ 1.190,00",
            ],
            ["212", "km Rotterdam – Soest v.v.", "à € 0,38", "€ 80,56"],
        ],
        9,
        "d",
    )
    y = s.rows(y + 4, "130l 188r", [["totaal exclusief btw", "€ 1.270,56"], ["btw verlegd", "€ 0,00"]], 9, "d")
    y = s.rows(y, "130l 188r", [["te betalen", "€ 1.270,56"]], 9, "db")
    s.at(
        20,
        y + 8,
        "Btw verlegd naar de afnemer / VAT reverse charged, art. 44 en 196 btw-richtlijn 2006/112/EG.\n"
        "Graag binnen 30 dagen (uiterlijk 8 november 2026) naar NL81 RABO 0262 2085 12 t.n.v. Studio Van der Zee.",
        8,
        "d",
    )
    return s.finish()


PAPERS = (
    Paper(
        "gb-freight",
        POTTERY,
        _freight,
        {
            "number": "FWD/26/03381",
            "issue_date": "2026-10-21",
            "due_date": "2026-11-04",
            "currency": "GBP",
            "net": "1874.30",
            "vat": "71.00",
            "gross": "1945.30",
            "seller_name": "Tideway Forwarding (UK) Ltd",
            "seller_vat_id": "GB239309019",
            "iban": "GB76NWBK60766452068421",
            "order_reference": "5528",
        },
        (("20", "355.00", "71.00"), ("0", "1305.00", "0.00")),
        (
            Line("Ocean freight Xiamen – Felixstowe, 3.2 cbm", None, "350.00", "1120.00"),
            Line("Terminal handling and documentation", None, None, "185.00"),
            Line("Customs entry, 2 commodity codes", None, None, "65.00"),
            Line(
                "Delivery to Stoke-on-Trent with tail lift, booking-in and 30 minutes unloading", None, None, "290.00"
            ),
            Line("Import duty paid on your behalf (disbursement, C88 attached)", None, None, "214.30"),
        ),
        "freight",
        faults=(Fault("VAT above its rate", {"71.00": "91.00", "1,945.30": "1,965.30"}, "block"),),
    ),
    Paper(
        "us-saas",
        HAGEDORN,
        _saas,
        {
            "number": "8E2F01-0019",
            "issue_date": "2026-10-03",
            "due_date": "2026-10-03",
            "currency": "USD",
            "net": "468.00",
            "vat": "0.00",
            "gross": "468.00",
            "seller_name": "Brightloom Inc.",
            "buyer_vat_id": "DE251675250",
        },
        (("0", "468.00", "0.00"),),
        (Line("Brightloom Team (per seat)|Brightloom Team (per seat) Oct 3 – Nov 3, 2026", "12", "39.00", "468.00"),),
        "software",
        may_ask="charged to the card: pay nothing yourself",
        faults=(Fault("price times seats is another sum", {"$39.00": "$36.00"}, "ask"),),
    ),
    Paper(
        "au-plumber",
        BAKERY,
        _plumber,
        {
            "number": "1742",
            "issue_date": "2026-10-12",
            "due_date": "2026-10-19",
            "currency": "AUD",
            "net": "580.00",
            "vat": "58.00",
            "gross": "638.00",
        },
        (("10", "580.00", "58.00"),),
        (
            Line("Call-out fee", "1", "110.00", "110.00"),
            Line("Supply and fit mixer tap to prep sink, old tap removed", "1", "286.00", "286.00"),
            Line("Clear grease trap line, jet blaster", "2", "121.00", "242.00"),
        ),
        "repairs",
        scan=True,
        faults=(Fault("GST of a tenth of the gross", {"$58.00": "$63.80"}, "block"),),
    ),
    Paper(
        "gb-credit",
        POTTERY,
        _credit,
        {
            "number": "CN-20417",
            "issue_date": "2026-10-14",
            "currency": "GBP",
            "net": "221.40",
            "vat": "44.28",
            "gross": "265.68",
            "seller_name": "Pennine Paper & Print Ltd",
            "seller_vat_id": "GB133620306",
        },
        (("20", "221.40", "44.28"),),
        (
            Line("Toner TN-2421 black, returned unopened (RMA 8812)", "4", "61.50", "246.00"),
            Line("Less: restocking charge 10%", "1", "-24.60", "-24.60"),
        ),
        "office supplies",
        kind="credit note",
        faults=(Fault("VAT above its rate", {"44.28": "48.28", "265.68": "269.68"}, "block"),),
    ),
    Paper(
        "fr-timber",
        JOINERS,
        _timber,
        {
            "number": "FA-26-10-0457",
            "issue_date": "2026-10-08",
            "due_date": "2026-11-30",
            "currency": "EUR",
            "net": "1187.48",
            "vat": "231.41",
            "gross": "1418.89",
            "prepaid": "400.00",
            "amount_due": "1018.89",
            "seller_vat_id": "FR77640922704",
            "iban": "FR7630004822703789707708245",
        },
        (("20", "1145.48", "229.10"), ("5.5", "42.00", "2.31")),
        (
            Line(
                "Panneau chêne contrecollé 19 mm|"
                "Panneau chêne contrecollé 19 mm 250 × 125 cm, lot B dont éco-participation : voir ci-dessous",
                "12",
                "84.50",
                "932.88",
            ),
            Line("Colle vinylique D3, bidon 5 kg", "6", "27.90", "167.40"),
            Line("Manuel de menuiserie, 4e édition", "1", "42.00", "42.00"),
            Line("Éco-participation PMCB", "12", "0.85", "10.20"),
            Line("Port", "1", "35.00", "35.00"),
        ),
        "goods",
        faults=(Fault("remainder with two figures exchanged", {"1 018,89": "1 108,89"}, "block"),),
    ),
    Paper(
        "es-adviser",
        WORKSHOP,
        _adviser,
        {
            "number": "2026/A-088",
            "issue_date": "2026-09-30",
            "due_date": "2026-10-15",
            "currency": "EUR",
            "net": "540.00",
            "vat": "113.40",
            "gross": "653.40",
            "amount_due": "572.40",
            "iban": "ES4321001867246235208546",
        },
        (("21", "540.00", "113.40"),),
        (
            Line("Asesoramiento fiscal y contable, tercer trimestre de 2026", "1", "450.00", "450.00"),
            Line("Confección de nóminas, septiembre", "6", "15.00", "90.00"),
        ),
        "advice",
        faults=(Fault("two figures exchanged", {"572,40": "752,40"}, "block"),),
    ),
    Paper(
        "dk-electrician",
        CLAY,
        _electrician,
        {
            "number": "20944",
            "issue_date": "2026-10-15",
            "due_date": "2026-10-23",
            "currency": "DKK",
            "net": "4791.50",
            "vat": "1197.88",
            "gross": "5989.38",
            "seller_vat_id": "DK11230423",
            "iban": "DK7530002946763772",
        },
        (("25", "4791.50", "1197.88"),),
        (
            Line(
                "Fejlfinding på ovn nr. 2 samt udskiftning af to kontaktorer og gruppeafbryder",
                "6.50",
                "495.00",
                "3217.50",
            ),
            Line("Materialer ifølge bilag", "1", "1284.00", "1284.00"),
            Line("Servicevogn, zone 2", "2", "145.00", "290.00"),
        ),
        "repairs",
        faults=(
            Fault(
                "a rate that Denmark has not",
                {"25 % moms": "30 % moms", "1.197,88": "1.437,45", "5.989,38": "6.228,95"},
                "block",
            ),
        ),
    ),
    Paper(
        "nl-designer",
        HAGEDORN,
        _designer,
        {
            "number": "F2026-0312",
            "issue_date": "2026-10-09",
            "due_date": "2026-11-08",
            "currency": "EUR",
            "net": "1270.56",
            "vat": "0.00",
            "gross": "1270.56",
            "seller_name": "Studio Van der Zee",
            "seller_vat_id": "NL599478706B01",
            "buyer_vat_id": "DE251675250",
            "iban": "NL81RABO0262208512",
        },
        (("0", "1270.56", "0.00"),),
        (
            Line(
                "uur ontwerp huisstijl en catalogus 2027, tweede ronde na bespreking van 22 september",
                "14",
                "85.00",
                "1190.00",
            ),
            Line("km Rotterdam – Soest v.v.", "212", "0.38", "80.56"),
        ),
        "advertising",
        faults=(Fault("account with wrong check digits", {"NL81 RABO": "NL18 RABO"}, "block"),),
    ),
)
