"""The eighth hand's papers of the Netherlands, France, Spain: flowers, a hotel's folio, a caterer, a courier."""

from collections.abc import Mapping

from benchmarks._invoices_eighth import BRUNET, LINDE, MARWITZ, ORIA
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _flowers(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "VAN RIJSBERGEN BLOEMEN", 16, "tb")
    s.at(20, 24, "Van Rijsbergen Bloemen B.V. · Legmeerdijk 313 · 1431 GB Aalsmeer", 8, "t")
    s.at(20, 44, "Bloemisterij De Linde B.V.\nt.a.v. de administratie\nDorpsstraat 5\n3956 CR Leersum", 10, "t")
    s.rows(
        44,
        "130l 165l",
        grid("Factuurnummer:|26301447\nFactuurdatum:|21-10-2026\nLeverdatum:|20-10-2026\nDebiteur:|1188"),
        9,
        "t",
    )
    s.at(20, 76, "FACTUUR", 14, "tb")
    cols = "32r 38l 130r 150r 190r"
    y = s.rows(86, cols, grid("Aantal|Omschrijving|Prijs|BTW|Bedrag"), 9, "tb")
    y = s.rows(
        y,
        cols,
        grid(
            """
            400|Rosa Avalanche 60 cm|€ 0,42|9%|€ 168,00
            160|Lisianthus wit|€ 0,55|9%|€ 88,00
            4|Inpakmateriaal per kar|€ 2,25|21%|€ 9,00
            1|Transport Leersum|€ 24,00|21%|€ 24,00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y + 2)
    y = s.rows(
        y,
        "110l 190r",
        grid("Totaal exclusief BTW|€ 289,00\nBTW 9% over € 256,00|€ 23,04\nBTW 21% over € 33,00|€ 6,93"),
        9,
        "t",
    )
    y = s.rows(y, "110l 190r", grid("Te betalen|€ 318,97"), 10, "tb")
    s.at(
        20,
        y + 8,
        "Wij verzoeken u het bedrag binnen 14 dagen over te maken op NL65 RABO 0242 0903 21\n"
        "onder vermelding van het factuurnummer.",
        9,
        "t",
    )
    s.at(
        20, 278, "KvK 34118840 · BTW-nummer NL888009380B01 · Op al onze leveringen gelden de VGB-voorwaarden", 7, "t"
    )
    return s.finish()


def _folio(swap: Mapping[str, str]) -> bytes:
    """A hotel's folio: charges with their tax inside, the card's payment below them as a credit."""
    s = Sheet(swap)
    s.at(105, 18, "HOTEL DE GRACHTENTUIN", 16, "tb", "m")
    s.at(105, 24, "Prinsengracht 702, 1017 LC Amsterdam · VAT no. NL897780889B01 · KvK 60441187", 8, "t", "m")
    s.at(20, 42, "Druckhaus Marwitz GmbH\nMs Katrin Olbrich\nAkazienwald 12\n06844 Dessau-Roßlau\nGermany", 10, "t")
    s.rows(
        42,
        "130l 165l",
        grid(
            "Invoice no.|208114\nInvoice date|14-10-2026\nRoom|217\nArrival|12-10-2026\nDeparture|14-10-2026\n"
            "Page|1 of 1"
        ),
        9,
        "t",
    )
    cols = "20l 46l 155r 190r"
    y = s.rows(80, cols, grid("Date|Description|Charges EUR|Credits EUR"), 9, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            12-10-2026|Accommodation|145.20|
            12-10-2026|City tax|15.00|
            13-10-2026|Breakfast|21.80|
            13-10-2026|Accommodation|145.20|
            13-10-2026|City tax|15.00|
            14-10-2026|Breakfast|21.80|
            14-10-2026|Visa **** 4410||364.00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "46l 155r 190r", grid("Total|364.00|364.00\nBalance||0.00"), 9, "tb")
    y = s.rows(
        y + 6,
        "46l 100r 130r 160r",
        grid(
            """
            VAT summary|Net|VAT|Gross
            VAT 21%|240.00|50.40|290.40
            VAT 9%|40.00|3.60|43.60
            No VAT (city tax)|30.00|0.00|30.00
            """
        ),
        8.5,
        "t",
    )
    s.at(20, y + 10, "Thank you for staying with us.", 9, "t")
    return s.finish()


def _caterer(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Les Garrigues Traiteur", 17, "tb")
    s.at(20, 24, "SARL au capital de 8 000 € · 14 chemin du Mas, 34070 Montpellier", 8, "t")
    s.at(115, 44, "Atelier Brunet SARL\n6 rue du Faubourg\n34000 Montpellier", 10, "t")
    s.rows(
        44,
        "20l 60l",
        grid("FACTURE N°|FA2610-0093\nDate|17/10/2026\nDate de prestation|16/10/2026\nCode client|C00418"),
        9,
        "t",
    )
    cols = "20l 40l 118r 142r 160r 190r"
    y = s.rows(76, cols, grid("Réf.|Désignation|Qté|P.U. HT|TVA|Montant HT"), 9, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            CK12|Cocktail dînatoire 12 pièces|45|18,50|10,00|832,50
            BSA|Boissons sans alcool|45|3,20|10,00|144,00
            VRG|Vin rouge AOC, bouteille|14|9,80|20,00|137,20
            SRV|Serveur, vacation de 4 h|2|140,00|20,00|280,00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y + 3)
    s.rows(
        y,
        "20l 48r 72r 96r",
        grid("Taux|Base HT|Montant TVA|\n10,00 %|976,50|97,65|\n20,00 %|417,20|83,44|"),
        8.5,
        "t",
    )
    y = s.rows(
        y,
        "125l 190r",
        grid("Total HT|1 393,70 €\nTotal TVA|181,09 €\nTotal TTC|1 574,79 €\nAcompte du 01/10/2026|-500,00 €"),
        9,
        "t",
    )
    y = s.rows(y, "125l 190r", grid("NET À PAYER|1 074,79 €"), 11, "tb")
    s.at(
        20,
        y + 8,
        "Échéance : 16/11/2026 par virement. IBAN FR88 3000 4822 1149 7037 1234 057\n"
        "Pas d'escompte pour paiement anticipé. Indemnité forfaitaire de recouvrement : 40 €.",
        9,
        "t",
    )
    s.at(105, 280, "SIRET 477 656 672 00021 · RCS Montpellier · TVA FR86477656672 · APE 5621Z", 7, "t", "m")
    return s.finish()


def _courier(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Duero Express", 18, "hb")
    s.at(
        20, 25, "Mensajería Duero Express, S.L. - C.I.F. B38290813\nPol. San Cristóbal, nave 22, 47012 Valladolid", 8
    )
    s.at(120, 40, "Muebles Oria S.L.\nC.I.F. B36508612\nAvda. de Palencia 51\n47008 Valladolid", 9.5)
    s.rows(
        44,
        "20l 44l",
        grid("Factura|2026/A-01877\nFecha|31/10/2026\nPeriodo|01/10/2026 a 31/10/2026\nCliente|04471"),
        9,
    )
    cols = "20l 120r 150r 190r"
    y = s.rows(80, cols, grid("Concepto|Envíos|Precio|Importe"), 9, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Paquetería península 24 h|62|4,85|300,70
            Paquetería Baleares|5|9,40|47,00
            Gestión de reembolso|7|1,90|13,30
            Recargo de combustible 8 %|||28,88
            """
        ),
        9,
    )
    y = s.rule(y + 1)
    y = s.rows(
        y,
        "40r 80r 120r 190r",
        grid("Base imponible|% IVA|Cuota IVA|Total factura\n389,88|21,00|81,87|471,75 €"),
        9,
        "hb",
    )
    s.at(
        20,
        y + 8,
        "Forma de pago: recibo domiciliado. Vencimiento: 10/11/2026\nCuenta de cargo: ES** **** **** 4471",
        9,
    )
    return s.finish()


PAPERS = (
    Paper(
        "nl-flowers",
        LINDE,
        _flowers,
        {
            "number": "26301447",
            "issue_date": "2026-10-21",
            "due_date": "2026-11-04",
            "delivery_date": "2026-10-20",
            "currency": "EUR",
            "net": "289.00",
            "vat": "29.97",
            "gross": "318.97",
            "iban": "NL65RABO0242090321",
            "seller_name": "Van Rijsbergen Bloemen B.V.",
            "seller_vat_id": "NL888009380B01",
        },
        (("9", "256.00", "23.04"), ("21", "33.00", "6.93")),
        (
            Line("Rosa Avalanche 60 cm", "400", "0.42", "168.00"),
            Line("Lisianthus wit", "160", "0.55", "88.00"),
            Line("Inpakmateriaal per kar", "4", "2.25", "9.00"),
            Line("Transport Leersum", "1", "24.00", "24.00"),
        ),
        "goods",
        faults=(
            Fault("tax above its rate", {"6,93": "9,63", "318,97": "321,67"}, "block"),
            Fault("account with wrong check digits", {"NL65 RABO": "NL56 RABO"}, "block"),
        ),
    ),
    Paper(
        "nl-folio",
        MARWITZ,
        _folio,
        {
            "number": "208114",
            "issue_date": "2026-10-14",
            "currency": "EUR",
            "net": "310.00",
            "vat": "54.00",
            "gross": "364.00",
            "prepaid": "364.00",
            "amount_due": "0.00",
            "seller_name": "Hotel de Grachtentuin",
            "seller_vat_id": "NL897780889B01",
        },
        (("21", "240.00", "50.40"), ("9", "40.00", "3.60")),
        (),
        "travel",
        faults=(Fault("tax above its rate", {"50.40": "60.40"}, "block"),),
    ),
    Paper(
        "fr-caterer",
        BRUNET,
        _caterer,
        {
            "number": "FA2610-0093",
            "issue_date": "2026-10-17",
            "due_date": "2026-11-16",
            "delivery_date": "2026-10-16",
            "currency": "EUR",
            "net": "1393.70",
            "vat": "181.09",
            "gross": "1574.79",
            "prepaid": "500.00",
            "amount_due": "1074.79",
            "iban": "FR8830004822114970371234057",
            "seller_name": "Les Garrigues Traiteur|Les Garrigues Traiteur SARL",
            "seller_vat_id": "FR86477656672",
        },
        (("10", "976.50", "97.65"), ("20", "417.20", "83.44")),
        (
            Line("Cocktail dînatoire 12 pièces", "45", "18.50", "832.50"),
            Line("Boissons sans alcool", "45", "3.20", "144.00"),
            Line("Vin rouge AOC, bouteille", "14", "9.80", "137.20"),
            Line("Serveur, vacation de 4 h", "2", "140.00", "280.00"),
        ),
        "hospitality",
        kind="invoice|final",
        faults=(
            Fault("rest above what is open", {"1 074,79": "1 174,79"}, "block"),
            Fault("tax above its rate", {"83,44": "88,34"}, "block"),
        ),
    ),
    Paper(
        "es-courier",
        ORIA,
        _courier,
        {
            "number": "2026/A-01877",
            "issue_date": "2026-10-31",
            "due_date": "2026-11-10",
            "currency": "EUR",
            "net": "389.88",
            "vat": "81.87",
            "gross": "471.75",
            "seller_name": "Mensajería Duero Express, S.L.",
            "seller_vat_id": "ESB38290813|B38290813",
            "buyer_vat_id": "ESB36508612|B36508612",
        },
        (("21", "389.88", "81.87"),),
        (
            Line("Paquetería península 24 h", "62", "4.85", "300.70"),
            Line("Paquetería Baleares", "5", "9.40", "47.00"),
            Line("Gestión de reembolso", "7", "1.90", "13.30"),
            Line("Recargo de combustible 8 %", None, None, "28.88"),
        ),
        "freight",
        faults=(
            Fault("total turned", {"471,75": "417,75"}, "block"),
            Fault("a line above its parcels", {"300,70": "330,70"}, "block"),
        ),
    ),
)
