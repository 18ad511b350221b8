"""The eighth hand's papers in English: skips, an alarm, gardens, snow, vermin."""

from collections.abc import Mapping

from benchmarks._invoices_eighth import DENIS, KILBRIDE, MAPLE, PENROSE, TORRENS
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _skips(swap: Mapping[str, str]) -> bytes:
    """As Xero prints it: labels over values in the middle, the tax of each line before its amount."""
    s = Sheet(swap)
    s.at(20, 26, "TAX INVOICE", 20, "h")
    s.at(20, 42, "Penrose Bakery Ltd\nUnit 4, Quay Lane\nGLOUCESTER\nGL2 5HX", 9.5)
    y = 26.0
    for label, value in (
        ("Invoice Date", "12 Oct 2026"),
        ("Invoice Number", "INV-4471"),
        ("Reference", "PO 2281"),
        ("VAT Number", "802427125"),
    ):
        y = s.at(105, y, label, 8.5, "hb")
        y = s.at(105, y, value, 8.5) + 2
    s.at(150, 26, "Severnside Skip Hire Ltd\nThe Yard, Bristol Road\nGLOUCESTER\nGL1 5TE\nUNITED KINGDOM", 8.5)
    cols = "20l 112r 138r 158r 190r"
    y = s.rows(88, cols, grid("Description|Quantity|Unit Price|VAT|Amount GBP"), 8.5, "hb")
    y = s.rule(y)
    for row in grid(
        """
        8 yard builders skip, delivered 9 Oct|1.00|245.00|20%|245.00
        Exchange of 8 yard skip|2.00|210.00|20%|420.00
        Plasterboard surcharge, per tonne|0.35|180.00|20%|63.00
        Council highway permit|1.00|48.00|No VAT|48.00
        """
    ):
        y = s.rule(s.rows(y, cols, [row], 8.5))
    y = s.rows(y, "158r 190r", grid("Subtotal|776.00\nTOTAL VAT 20%|145.60"), 8.5)
    y = s.rows(s.rule(y, 120), "158r 190r", grid("TOTAL GBP|921.60"), 9.5, "hb")
    s.at(20, y + 12, "Due Date: 11 Nov 2026", 10, "hb")
    s.at(20, y + 18, "Please pay by bank transfer. Sort code 20-28-91, account 96641093, quoting INV-4471.", 8.5)
    return s.finish()


def _alarm(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "LIFFEY ALARMS LTD", 16, "hb")
    s.at(20, 27, "PSA licensed installer · 18 Naas Road Business Park, Dublin 12 · VAT No. IE9599905V", 8.5)
    s.at(20, 46, "To:\nKilbride Ceramics Ltd\nOld Mill Lane\nKilbride, Co. Wicklow", 10)
    s.rows(46, "125l 160l", grid("Invoice No.|LA-3308\nInvoice Date|6 October 2026\nJob|Annual service"), 10)
    cols = "20l 110r 135r 158r 190r"
    y = s.rows(82, cols, grid("Description|Qty|Price €|VAT %|Net €"), 10, "hb")
    y = s.rows(y, cols, grid("Intruder alarm service|1|120.00|13.5|120.00\nBattery 12V 7Ah|2|24.00|23|48.00"), 10)
    y = s.rule(y + 2)
    y = s.rows(
        y,
        "120l 190r",
        grid("Net total|168.00\nVAT @ 13.5% on 120.00|16.20\nVAT @ 23% on 48.00|11.04\nTotal due €|195.24"),
        10,
    )
    s.at(20, y + 8, "Terms: 30 days from date of invoice\nBank: AIB, IBAN IE33 AIBK 9327 8510 5839 27", 10)
    return s.finish()


def _gardens(swap: Mapping[str, str]) -> bytes:
    """As QuickBooks prints it: activity and description apart, the tax on the materials only."""
    s = Sheet(swap)
    s.at(20, 20, "Juniper Ridge Landscaping LLC", 11, "hb")
    s.at(20, 26, "4410 County Road 9\nBoulder, CO 80301\n(303) 555-0148\nbilling@juniperridge.example", 8.5)
    s.at(20, 52, "INVOICE", 16, "h")
    s.at(20, 60, "BILL TO", 8, "hb")
    s.at(20, 65, "Maple & Main Coffee LLC\n212 Main Street\nLongmont, CO 80501", 9)
    s.rows(60, "135r 140l", grid("INVOICE #|20418\nDATE|10/07/2026\nDUE DATE|10/22/2026\nTERMS|Net 15"), 9)
    cols = "20l 42l 68l 140r 162r 190r"
    y = s.rows(92, cols, grid("DATE|ACTIVITY|DESCRIPTION|QTY|RATE|AMOUNT"), 8, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            09/28/2026|Mowing|Weekly mowing and edging|4|65.00|260.00
            10/02/2026|Mulch|Hardwood mulch, cubic yard|6|48.00|288.00
            10/05/2026|Labor|Fall cleanup crew, hours|3.50|85.00|297.50
            """
        ),
        8.5,
    )
    y = s.rule(y + 1)
    s.at(20, y, "Thank you for your business! Tax applies to materials only.", 8)
    y = s.rows(y, "120l 190r", grid("SUBTOTAL|845.50\nTAX (6.75% on 288.00)|19.44\nTOTAL|864.94"), 9)
    s.rows(y, "120l 190r", grid("BALANCE DUE|$864.94"), 12, "hb")
    return s.finish()


def _snow(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Déneigement Trois-Lacs inc.", 15, "hb")
    s.at(20, 24, "880, rang Saint-Louis, Terrebonne (Québec) J6W 4K2", 8.5)
    s.at(20, 30, "TPS/GST 812344879 RT0001   TVQ/QST 1204471188 TQ0001", 8)
    s.at(190, 18, "FACTURE / INVOICE", 14, "hb", "r")
    s.rows(
        26,
        "130l 190r",
        grid("No de facture / Invoice no.|3057\nDate|2026-10-31\nÉchéance / Due date|2026-11-15"),
        9,
    )
    s.at(20, 52, "Facturé à / Bill to", 8, "hb")
    s.at(20, 57, "Boulangerie Saint-Denis inc.\n1180, rue Saint-Denis\nMontréal (Québec) H2X 3J6", 9.5)
    cols = "20l 118r 150r 190r"
    y = s.rows(84, cols, grid("Description|Qté / Qty|Prix / Price|Montant / Amount"), 9, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Déneigement du stationnement, contrat saison 1/5|1|450.00|450.00
            Épandage d'abrasif|6|35.00|210.00
            """
        ),
        9,
    )
    y = s.rule(y + 1)
    y = s.rows(
        y,
        "110l 190r",
        grid("Sous-total / Subtotal|660.00\nTPS / GST 5 %|33.00\nTVQ / QST 9.975 %|65.84\nTotal CAD|758.84"),
        9.5,
    )
    s.at(20, y + 8, "Paiement par virement Interac / e-Transfer: comptes@troislacs.example", 8.5)
    return s.finish()


def _vermin(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 20, "Banksia Pest Control Pty Ltd", 15, "tb")
    s.at(20, 27, "ABN 73 043 168 654 · PO Box 118, Norwood SA 5067 · 08 5550 1190", 9, "t")
    s.at(20, 42, "TAX INVOICE 00007734", 14, "tb")
    s.at(20, 52, "Bill to: Torrens Joinery Pty Ltd\n9 Foundry Street, Thebarton SA 5031", 10, "t")
    s.rows(52, "130l 160l", grid("Date:|16/10/2026\nDue:|30/10/2026"), 10, "t")
    cols = "20l 110r 148r 190r"
    y = s.rows(74, cols, grid("Service|Qty|Unit price (inc GST)|Amount (inc GST)"), 10, "tb")
    y = s.rows(
        y,
        cols,
        grid("Termite inspection and report|1|$275.00|$275.00\nBait station refill|4|$38.50|$154.00"),
        10,
        "t",
    )
    y = s.rule(y + 2)
    y = s.rows(
        y, "110l 190r", grid("Total including GST|$429.00\nGST included|$39.00\nBalance due AUD|$429.00"), 10, "t"
    )
    s.at(20, y + 8, "EFT: BSB 105-029, account 4471 8820. Please quote the invoice number.", 10, "t")
    return s.finish()


PAPERS = (
    Paper(
        "gb-skips",
        PENROSE,
        _skips,
        {
            "number": "INV-4471",
            "issue_date": "2026-10-12",
            "due_date": "2026-11-11",
            "currency": "GBP",
            "net": "776.00",
            "vat": "145.60",
            "gross": "921.60",
            "seller_name": "Severnside Skip Hire Ltd",
            "seller_vat_id": "GB802427125|802427125",
        },
        (("20", "728.00", "145.60"),),
        (
            Line("8 yard builders skip, delivered 9 Oct", "1", "245.00", "245.00"),
            Line("Exchange of 8 yard skip", "2", "210.00", "420.00"),
            Line("Plasterboard surcharge, per tonne", "0.35", "180.00", "63.00"),
            Line("Council highway permit", "1", "48.00", "48.00", rate="0"),
        ),
        "waste",
        faults=(
            Fault("total turned", {"921.60": "912.60"}, "block"),
            Fault("tax on the permit too", {"145.60": "155.20", "921.60": "931.20"}, "block"),
        ),
    ),
    Paper(
        "ie-alarm",
        KILBRIDE,
        _alarm,
        {
            "number": "LA-3308",
            "issue_date": "2026-10-06",
            "due_date": "2026-11-05",
            "currency": "EUR",
            "net": "168.00",
            "vat": "27.24",
            "gross": "195.24",
            "iban": "IE33AIBK93278510583927",
            "seller_name": "Liffey Alarms Ltd",
            "seller_vat_id": "IE9599905V",
        },
        (("13.5", "120.00", "16.20"), ("23", "48.00", "11.04")),
        (
            Line("Intruder alarm service", "1", "120.00", "120.00"),
            Line("Battery 12V 7Ah", "2", "24.00", "48.00"),
        ),
        "upkeep",
        scan=True,
        faults=(Fault("total above its sums", {"195.24": "215.24"}, "block"),),
    ),
    Paper(
        "us-gardens",
        MAPLE,
        _gardens,
        {
            "number": "20418",
            "issue_date": "2026-10-07",
            "due_date": "2026-10-22",
            "currency": "USD",
            "net": "845.50",
            "vat": "19.44",
            "gross": "864.94",
            "seller_name": "Juniper Ridge Landscaping LLC",
        },
        (("6.75", "288.00", "19.44"),),
        (
            Line("Weekly mowing and edging|Mowing Weekly mowing and edging", "4", "65.00", "260.00", rate="0|"),
            Line("Hardwood mulch, cubic yard|Mulch Hardwood mulch, cubic yard", "6", "48.00", "288.00"),
            Line("Fall cleanup crew, hours|Labor Fall cleanup crew, hours", "3.50", "85.00", "297.50", rate="0|"),
        ),
        "upkeep",
        faults=(
            Fault("balance above the total", {"$864.94": "$894.94"}, "block"),
            Fault("tax on all of it", {"19.44": "57.07", "864.94": "902.57"}, "ask"),
        ),
    ),
    Paper(
        "ca-snow",
        DENIS,
        _snow,
        {
            "number": "3057",
            "issue_date": "2026-10-31",
            "due_date": "2026-11-15",
            "currency": "CAD",
            "net": "660.00",
            "vat": "98.84",
            "gross": "758.84",
            "seller_name": "Déneigement Trois-Lacs inc.",
        },
        (("5", "660.00", "33.00"), ("9.975", "660.00", "65.84")),
        (
            Line("Déneigement du stationnement, contrat saison 1/5", "1", "450.00", "450.00"),
            Line("Épandage d'abrasif", "6", "35.00", "210.00"),
        ),
        "upkeep",
        faults=(
            Fault("tax above its rate", {"65.84": "68.54", "758.84": "761.54"}, "block"),
            Fault("a line above its count", {"210.00": "240.00"}, "block"),
        ),
    ),
    Paper(
        "au-vermin",
        TORRENS,
        _vermin,
        {
            "number": "00007734|7734",
            "issue_date": "2026-10-16",
            "due_date": "2026-10-30",
            "currency": "AUD",
            "net": "390.00",
            "vat": "39.00",
            "gross": "429.00",
            "seller_name": "Banksia Pest Control Pty Ltd",
            "seller_vat_id": "73043168654",
        },
        (("10", "390.00", "39.00"),),
        (
            Line("Termite inspection and report", "1", "275.00|250.00", "250.00|275.00"),
            Line("Bait station refill", "4", "38.50|35.00", "140.00|154.00"),
        ),
        "upkeep",
        scan=True,
        faults=(Fault("tax above its rate", {"$39.00": "$42.90"}, "block"),),
    ),
)
