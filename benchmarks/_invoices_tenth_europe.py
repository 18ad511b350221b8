"""The tenth hand's papers of Europe: timber, a crane, a rope, wax, boxes, hops, smoke wood, saw blades, a farrier."""

from collections.abc import Mapping

from benchmarks._invoices_ninth import Columns, Flow
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet
from benchmarks._invoices_tenth import CANAL, DELVAUX, HOCHGRAT, ROKERI, TATRY, VLAM, WALLNER, said

TO_WALLNER = "Tischlerei Wallner GmbH\nMühlweg 3\n4820 Bad Ischl"


def _timber(swap: Mapping[str, str]) -> bytes:
    """A saw mill: cubic metres of three digits, a price per cubic metre."""
    s = Sheet(swap)
    s.at(20, 20, "SÄGEWERK PLATZER", 18, "tb")
    s.at(20, 26, "Holzhandel – Hobelwerk – Lohnschnitt", 9, "t")
    s.at(20, 46, TO_WALLNER, 10.5, "t")
    s.rows(
        46,
        "130l 190r",
        grid(
            "RECHNUNG|26/2207\nDatum:|07.10.2026\nLieferschein:|LS 4410 v. 05.10.2026\nKundennr.:|2071\n"
            "Ihre UID:|ATU33598167"
        ),
        9.5,
        "t",
    )
    cols = "20l 98r 112l 140r 162l 190r"
    y = s.rows(84, cols, grid("Sortiment|Menge|Eh|Preis|Eh|Betrag EUR"), 9.5, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Eiche unbesäumt 52 mm|1,284|m³|1.480,00|/m³|1.900,32
            Lärche Seitenware 27 mm|0,860|m³|620,00|/m³|533,20
            Zuschnitt|2,500|Std|58,00|/Std|145,00
            Zustellung|1,000|pau|60,00|/pau|60,00
            """
        ),
        9.5,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "140r 190r", grid("Warenwert|2.638,52\n20 % MWSt.|527,70"), 10, "t")
    y = s.rows(y, "140r 190r", grid("Rechnungsendbetrag EUR|3.166,22"), 11, "tb")
    s.at(20, y + 6, "14 Tage 3 % Skonto, 30 Tage netto. Eigentumsvorbehalt bis zur vollständigen Bezahlung.", 9, "t")
    s.at(
        105,
        276,
        "Platzer Holz KG · 4822 Bad Goisern, Sägestraße 14 · FN 119482k LG Wels · UID ATU08305092\n"
        "Raiffeisenbank Inneres Salzkammergut · AT24 2011 1822 2121 9800",
        7.5,
        "t",
        "m",
    )
    return s.finish()


def _crane(swap: Mapping[str, str]) -> bytes:
    """A crane on a building site: the tax goes over to the customer."""
    f = Flow(swap)
    f.table(
        "90l 84r",
        [["KRANDIENST TRAUNECK GmbH", "Gewerbepark 8, 4810 Gmunden\nTel. 07612 / 70 14\nUID: ATU59663368"]],
        10,
        "hb",
    )
    f.gap(10)
    f.table("100l 74r", [[TO_WALLNER, "Gmunden, 20.10.2026\nKundennummer 5117\nUID-Nr. Kunde: ATU33598167"]], 9.5)
    f.gap(8)
    f.text("Rechnung Nr. KT-20260934", 14, "hb")
    f.text("Einsatz vom 14.10.2026, Baustelle Hallstatt, Regiebericht 70733", 9)
    f.gap(4)
    f.table(
        "80l 20r 20l 26r 28r",
        grid(
            """
            Bezeichnung|Menge|Einheit|Einzelpreis €|Gesamt €
            Autokran 40 t inkl. Fahrer|6,5|h|142,00|923,00
            Überstundenzuschlag Kranfahrer|1,5|h|38,00|57,00
            An- und Abfahrt|1|pauschal|180,00|180,00
            """
        ),
        9,
        "h",
        "rows head",
    )
    f.gap(2)
    f.table(
        "60l 28r", grid("Summe netto|1.160,00\nUmsatzsteuer|0,00\nZahlungsbetrag|1.160,00"), 9.5, "hb", where="RIGHT"
    )
    f.gap(4)
    f.text("Übergang der Steuerschuld auf den Leistungsempfänger gemäß § 19 Abs. 1a UStG.", 9)
    f.text("Zahlbar prompt netto Kassa bis 30.10.2026 auf AT24 2011 1822 2121 9800.", 9)
    return f.finish()


def _rope(swap: Mapping[str, str]) -> bytes:
    """A Swiss tester of ropes: a total rounded to five centimes, the slip for payment on the foot."""
    s = Sheet(swap)
    s.at(20, 20, "Seilprüfdienst Graf AG", 15, "hb")
    s.at(20, 26, "Industriestrasse 19, 6060 Sarnen", 9)
    s.at(120, 46, "Bergbahnen Hochgrat AG\nTalstation\n6174 Sörenberg", 10)
    s.rows(
        70,
        "20l 60l",
        grid(
            "Rechnung|2026-5519\nDatum|12. Oktober 2026\nLeistungsdatum|6. Oktober 2026\n"
            "MWST-Nr.|CHE-448.007.155 MWST"
        ),
        9.5,
    )
    cols = "20l 110r 125l 155r 190r"
    y = s.rows(98, cols, grid("Bezeichnung|Menge||Preis CHF|Total CHF"), 9, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Magnetinduktive Seilprüfung Zugseil|1|Stk.|2'450.00|2'450.00
            Prüfbericht mit Auswertung|1|Stk.|320.00|320.00
            Anreise|184|km|0.95|174.80
            Verbrauchsmaterial|1|psch.|36.35|36.35
            """
        ),
        9,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "120l 190r",
        grid("Zwischentotal|2'981.15\n8.1% MWST|241.47\nRundungsdifferenz|-0.02\nRechnungstotal CHF|3'222.60"),
        9.5,
        "hb",
    )
    s.at(20, y + 6, "Zahlbar innert 30 Tagen rein netto.", 9)
    y = s.rule(200, 5, 205)
    s.at(8, y, "Empfangsschein", 11, "hb")
    s.at(68, y, "Zahlteil", 11, "hb")
    s.at(
        8,
        y + 8,
        "Konto / Zahlbar an\nCH93 0076 2011 6238 5295 7\nSeilprüfdienst Graf AG\nIndustriestrasse 19\n6060 Sarnen\n\n"
        "Zahlbar durch\nBergbahnen Hochgrat AG\nTalstation\n6174 Sörenberg",
        7,
    )
    s.at(8, y + 55, "Währung   Betrag\nCHF          3 222.60", 8)
    s.at(68, y + 55, "Währung   Betrag\nCHF          3 222.60", 8)
    s.at(
        120,
        y + 8,
        "Konto / Zahlbar an\nCH93 0076 2011 6238 5295 7\nSeilprüfdienst Graf AG\nIndustriestrasse 19\n6060 Sarnen\n\n"
        "Zusätzliche Informationen\nRechnung 2026-5519\n\nZahlbar durch\nBergbahnen Hochgrat AG\nTalstation\n"
        "6174 Sörenberg",
        8,
    )
    return s.finish()


def _wax(swap: Mapping[str, str]) -> bytes:
    """A Dutch wholesaler: a discount on all lines between the sums."""
    f = Flow(swap)
    f.table(
        "100l 74r",
        [["Imkerij- & Waxhandel Brouwer", "Havenkade 7\n1973 AH IJmuiden\nKvK 34118822\nBTW NL021530373B01"]],
        10,
        "hb",
    )
    f.gap(10)
    f.text("Kaarsenmakerij De Vlam B.V.\nt.a.v. de crediteurenadministratie\nOude Dijk 40\n2801 GX Gouda", 10)
    f.gap(8)
    f.text("FACTUUR", 16, "hb")
    f.text(
        "Factuurnummer: F2026-3318     Factuurdatum: 08-10-2026     Vervaldatum: 22-10-2026     Debiteur: 1180", 8.5
    )
    f.gap(4)
    f.table(
        "20l 76l 18r 28r 30r",
        grid(
            """
            Artikel|Omschrijving|Aantal|Prijs|Bedrag
            PAR25|Paraffine 56/58, zak 25 kg|20|€ 41,75|€ 835,00
            LNT3|Lont plat 3 mm, rol 100 m|4|€ 18,60|€ 74,40
            EMB|Emballage pallet|1|€ 15,00|€ 15,00
            """
        ),
        9,
        "h",
        "rows head",
    )
    f.gap(3)
    f.table(
        "50l 30r",
        grid(
            "Subtotaal|€ 924,40\nKorting 2%|€ -18,49\nTotaal excl. btw|€ 905,91\n21% btw|€ 190,24\n"
            "Te betalen|€ 1.096,15"
        ),
        9,
        where="RIGHT",
    )
    f.gap(6)
    f.text("Gelieve het bedrag binnen 14 dagen over te maken op NL90 RABO 0313 9041 12 o.v.v. het factuurnummer.", 9)
    return f.finish()


def _boxes(swap: Mapping[str, str]) -> bytes:
    """A Belgian printer of boxes, in French: a structured message for the payment."""
    s = Columns(swap)
    s.at(20, 20, "IMPRIMERIE LAMBIN & FILS SRL", 13, "hb")
    s.at(20, 26, "Rue des Tanneurs 55 - 1000 Bruxelles\nTVA BE 0782.517.311 - RPM Bruxelles\nTél. 02 511 40 92", 8.5)
    s.at(115, 48, "Chocolaterie Delvaux SRL\nChaussée de Namur 118\n5030 Gembloux\nTVA : BE 0487.308.204", 10)
    s.rows(
        76,
        "20l 60l 100l 140l",
        grid("Facture N°|Date|Échéance|Votre référence\n2610142|15/10/2026|14/11/2026|BC 2026-88"),
        9,
    )
    cols = "20l 118r 140r 160r 190r"
    y = s.rows(92, cols, grid("Désignation|Qté|P.U. HTVA|TVA|Montant HTVA"), 9, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Boîtes imprimées 2 couleurs, 250 g|500|0,840|21 %|420,00
            Forme de découpe|1|165,000|21 %|165,00
            Livraison|1|28,000|21 %|28,00
            """
        ),
        9,
    )
    y = s.rule(y)
    s.rows(y, "20l 50r 75r", grid("Taux|Base|TVA\n21 %|613,00|128,73"), 8.5)
    y = s.rows(y, "150r 190r", grid("Total HTVA|613,00 €\nTotal TVA|128,73 €"), 9)
    y = s.rows(y, "150r 190r", grid("Total TVAC à payer|741,73 €"), 10.5, "hb")
    s.at(20, y + 8, "Communication structurée : +++126/1087/45659+++\nBELFIUS BE82 2301 2345 6768 - BIC GKCCBEBB", 9)
    return s.finish()


def _hops(swap: Mapping[str, str]) -> bytes:
    """A French merchant of hops: carriage, an advance paid."""
    s = Sheet(swap)
    s.at(20, 20, "Comptoir du Houblon", 18, "tb")
    s.at(20, 26, "SAS au capital de 40 000 € - RCS Strasbourg 946 147 279", 8, "t")
    s.at(20, 30, "12 quai des Malteries, 67000 Strasbourg - N° TVA intracommunautaire FR10946147279", 8, "t")
    s.at(110, 46, "BRASSERIE DU CANAL SARL\n3 rue de l'Écluse\n67700 Saverne", 10.5, "t")
    s.at(20, 74, "FACTURE n° FA-26-10077 du 06/10/2026", 13, "tb")
    s.at(20, 81, "Bon de livraison n° BL-5520 du 05/10/2026 - Code client C0457", 9, "t")
    cols = "20l 40l 120r 130l 160r 190r"
    y = s.rows(90, cols, grid("Réf.|Désignation|Qté|Unité|PU HT|Montant HT"), 9, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            STR|Houblon Strisselspalt, pellets T90|20,00|kg|22,40|448,00
            BRG|Houblon Barbe Rouge, pellets T90|10,00|kg|31,90|319,00
            LEV|Levure sèche haute, 500 g|4,00|u|58,50|234,00
            PORT|Frais de port|1,00|u|24,00|24,00
            """
        ),
        9,
        "t",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "150r 190r",
        grid("Total HT|1 025,00\nTVA 20,00 %|205,00\nTotal TTC|1 230,00\nAcompte versé le 28/09/2026|-300,00"),
        9.5,
        "t",
    )
    y = s.rows(y, "150r 190r", grid("NET À PAYER|930,00 €"), 11, "tb")
    s.at(
        20,
        y + 6,
        "Échéance : 30/11/2026. Virement : FR70 3000 3016 8200 0372 6148 541\n"
        "En cas de retard : intérêts au taux légal majoré et indemnité forfaitaire de 40 € "
        "pour frais de recouvrement.",
        8.5,
        "t",
    )
    return s.finish()


def _smoke(swap: Mapping[str, str]) -> bytes:
    """A Swedish supplier of chips for the smoke house."""
    s = Sheet(swap)
    s.at(20, 22, "Rökspån i Småland AB", 16, "db")
    s.at(190, 22, "FAKTURA", 16, "db", "r")
    s.rows(
        36,
        "110l 150l",
        grid(
            "Fakturanummer|10458\nFakturadatum|2026-10-13\nFörfallodatum|2026-11-12\nKundnr|2208\nOCR|1045823\n"
            "Leveransdatum|2026-10-09"
        ),
        8.5,
        "d",
    )
    s.at(20, 48, "Skärgårdens Rökeri AB\nHamngatan 4\n761 30 Norrtälje", 9.5, "d")
    cols = "20l 40l 118r 130l 156r 190r"
    y = s.rows(84, cols, grid("Artikel|Benämning|Antal|Enhet|À-pris|Belopp"), 8.5, "db")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            AL15|Alspån 15 kg säck|40|st|129,00|5 160,00
            PALL|Engångspall|2|st|95,00|190,00
            FRAKT|Frakt|1|st|450,00|450,00
            """
        ),
        8.5,
        "d",
    )
    y = s.rule(y)
    y = s.rows(
        y, "60r 90r 120r 190r", grid("Netto|Moms %|Moms|Att betala\n5 800,00|25|1 450,00|SEK 7 250,00"), 9, "d"
    )
    s.rows(
        272,
        "20l 70l 120l",
        grid(
            "Rökspån i Småland AB|Bankgiro 5123-4560|Org.nr 822903-6697\n"
            "Sågvägen 2, 574 38 Vetlanda|Godkänd för F-skatt|"
            "VAT-nr SE822903669701"
        ),
        7.5,
        "d",
    )
    return s.finish()


def _blades(swap: Mapping[str, str]) -> bytes:
    """A Slovak grinder of saw blades: three dates, a variable symbol."""
    f = Flow(swap)
    f.table(
        "87l 87l",
        [
            [
                (
                    "Dodávateľ:\nPílservis Orava s.r.o.\nHlavná 210\n027 43 Nižná\nIČO: 36824373\nDIČ: 2022118407\n"
                    "IČ DPH: SK6824373611"
                ),
                (
                    "Odberateľ:\nDrevodomy Tatry s.r.o.\nPod lesom 9\n059 01 Spišská Belá\nIČO: 43580951\n"
                    "IČ DPH: SK4358095137"
                ),
            ],
            [
                "Variabilný symbol: 2026001184\nForma úhrady: prevodný príkaz\nIBAN: SK31 1200 0000 1987 4263 7541",
                "Dátum vystavenia: 09.10.2026\nDátum dodania: 08.10.2026\nDátum splatnosti: 23.10.2026",
            ],
        ],
        9,
        "d",
        "grid",
    )
    f.gap(4)
    f.text("Faktúra č. 2026001184", 14, "db")
    f.gap(2)
    f.table(
        "70l 18r 14l 26r 18r 28r",
        grid(
            """
            Popis|Množstvo|MJ|Jedn. cena|DPH %|Spolu bez DPH
            Pílový list 4200x34x1,1|12|ks|64,50|23|774,00
            Ostrenie pílového listu|8|ks|12,00|23|96,00
            Doprava|1|ks|25,00|23|25,00
            """
        ),
        8.5,
        "d",
        "rows head",
    )
    f.gap(3)
    f.table(
        "60l 30r",
        grid("Základ dane 23 %|895,00\nDPH 23 %|205,85\nSpolu na úhradu (EUR)|1 100,85"),
        9.5,
        "d",
        where="RIGHT",
    )
    return f.finish()


def _farrier(swap: Mapping[str, str]) -> bytes:
    """A farrier's or smith's small paper, scanned: a small firm without tax."""
    s = Sheet(swap)
    s.at(20, 24, "Kunstschmiede Ferdinand Eder", 17, "tb")
    s.at(20, 31, "4822 Bad Goisern, Untersee 22, 0664 / 120 44 81", 11, "t")
    s.at(20, 56, TO_WALLNER, 12, "t")
    s.at(190, 56, "Bad Goisern, 15.10.2026", 12, "t", "r")
    s.at(20, 88, "Rechnung Nr. 41/2026", 15, "tb")
    cols = "20l 125r 155r 190r"
    y = s.rows(98, cols, grid("Leistung (erbracht am 13.10.2026)|Menge|Preis €|Betrag €"), 11, "tb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid("Torbänder geschmiedet, Paar|4|96,00|384,00\nHandlauf 2,4 m mit Stützen|1|410,00|410,00"),
        11,
        "t",
    )
    y = s.rule(y)
    y = s.rows(y, "155r 190r", grid("Rechnungsbetrag|794,00"), 13, "tb")
    s.at(
        20,
        y + 8,
        "Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung (§ 6 Abs. 1 Z 27 UStG).\n"
        "Zahlbar innerhalb von 14 Tagen. IBAN: AT24 2011 1822 2121 9800",
        11,
        "t",
    )
    return s.finish()


PAPERS = (
    Paper(
        "at-timber",
        WALLNER,
        _timber,
        said(
            "26/2207",
            "2026-10-07",
            "EUR",
            "2638.52 527.70 3166.22",
            due_date="2026-11-06",
            iban="AT242011182221219800",
            seller_name="Platzer Holz KG|Sägewerk Platzer",
            seller_vat_id="ATU08305092",
        ),
        (("20", "2638.52", "527.70"),),
        (
            Line("Eiche unbesäumt 52 mm", "1.284", "1480.00", "1900.32"),
            Line("Lärche Seitenware 27 mm", "0.860", "620.00", "533.20"),
            Line("Zuschnitt", "2.500", "58.00", "145.00"),
            Line("Zustellung", "1.000", "60.00", "60.00"),
        ),
        "goods",
        faults=(
            Fault("a line below its volume", {"1.900,32": "1.090,32"}, "block"),
            Fault("tax of another base", {"527,70": "572,70", "3.166,22": "3.211,22"}, "block"),
        ),
    ),
    Paper(
        "at-crane",
        WALLNER,
        _crane,
        said(
            "KT-20260934",
            "2026-10-20",
            "EUR",
            "1160.00 0.00 1160.00",
            due_date="2026-10-30",
            delivery_date="2026-10-14",
            iban="AT242011182221219800",
            seller_name="Krandienst Trauneck GmbH",
            seller_vat_id="ATU59663368",
        ),
        (),
        (
            Line("Autokran 40 t inkl. Fahrer", "6.5", "142.00", "923.00"),
            Line("Überstundenzuschlag Kranfahrer", "1.5", "38.00", "57.00"),
            Line("An- und Abfahrt", "1", "180.00", "180.00"),
        ),
        "building works",
        faults=(
            Fault("an hour too many in the amount", {"923,00": "1.065,00"}, "block"),
            Fault(
                "the reason for no tax left away",
                {"Übergang der Steuerschuld auf den Leistungsempfänger gemäß § 19 Abs. 1a UStG.": "Wir danken."},
                "ask",
            ),
        ),
    ),
    Paper(
        "ch-rope",
        HOCHGRAT,
        _rope,
        said(
            "2026-5519",
            "2026-10-12",
            "CHF",
            "2981.15 241.47 3222.60|3222.62",
            due_date="2026-11-11",
            delivery_date="2026-10-06",
            iban="CH9300762011623852957",
            seller_name="Seilprüfdienst Graf AG",
            seller_vat_id="CHE448007155MWST|CHE448007155|CHE-448.007.155 MWST",
        ),
        (("8.1", "2981.15", "241.47"),),
        (
            Line("Magnetinduktive Seilprüfung Zugseil", "1", "2450.00", "2450.00"),
            Line("Prüfbericht mit Auswertung", "1", "320.00", "320.00"),
            Line("Anreise", "184", "0.95", "174.80"),
            Line("Verbrauchsmaterial", "1", "36.35", "36.35"),
        ),
        "tests",
        faults=(
            Fault("kilometres too dear", {"174.80": "184.80"}, "block"),
            Fault("rounding too great", {"-0.02": "-0.92", "3'222.60": "3'221.70", "3 222.60": "3 221.70"}, "ask"),
        ),
    ),
    Paper(
        "nl-wax",
        VLAM,
        _wax,
        said(
            "F2026-3318",
            "2026-10-08",
            "EUR",
            "905.91 190.24 1096.15",
            due_date="2026-10-22",
            iban="NL90RABO0313904112",
            seller_name="Imkerij- & Waxhandel Brouwer",
            seller_vat_id="NL021530373B01",
        ),
        (("21", "905.91", "190.24"),),
        (
            Line("Paraffine 56/58, zak 25 kg", "20", "41.75", "835.00"),
            Line("Lont plat 3 mm, rol 100 m", "4", "18.60", "74.40"),
            Line("Emballage pallet", "1", "15.00", "15.00"),
        ),
        "goods",
        faults=(
            Fault("discount added", {"€ -18,49": "€ 18,49"}, "block"),
            Fault("tax above its rate", {"190,24": "199,24", "1.096,15": "1.105,15"}, "block"),
        ),
    ),
    Paper(
        "be-boxes",
        DELVAUX,
        _boxes,
        said(
            "2610142",
            "2026-10-15",
            "EUR",
            "613.00 128.73 741.73",
            due_date="2026-11-14",
            iban="BE82230123456768",
            seller_name="Imprimerie Lambin & Fils SRL",
            seller_vat_id="BE0782517311",
        ),
        (("21", "613.00", "128.73"),),
        (
            Line("Boîtes imprimées 2 couleurs, 250 g", "500", "0.840", "420.00"),
            Line("Forme de découpe", "1", "165.00", "165.00"),
            Line("Livraison", "1", "28.00", "28.00"),
        ),
        "packaging",
        faults=(
            Fault("a line above its pieces", {"420,00": "402,00"}, "block"),
            Fault("seller's number with a wrong digit", {"0782.517.311": "0782.517.812"}, "ask"),
        ),
    ),
    Paper(
        "fr-hops",
        CANAL,
        _hops,
        said(
            "FA-26-10077",
            "2026-10-06",
            "EUR",
            "1025.00 205.00 1230.00",
            due_date="2026-11-30",
            prepaid="300.00",
            amount_due="930.00",
            iban="FR7030003016820003726148541",
            seller_name="Comptoir du Houblon",
            seller_vat_id="FR10946147279",
        ),
        (("20", "1025.00", "205.00"),),
        (
            Line("Houblon Strisselspalt, pellets T90", "20.00", "22.40", "448.00"),
            Line("Houblon Barbe Rouge, pellets T90", "10.00", "31.90", "319.00"),
            Line("Levure sèche haute, 500 g", "4.00", "58.50", "234.00"),
            Line("Frais de port", "1.00", "24.00", "24.00"),
        ),
        "goods",
        faults=(
            Fault("the advance too small", {"-300,00": "-200,00"}, "block"),
            Fault("a line above its weight", {"448,00": "484,00"}, "block"),
        ),
    ),
    Paper(
        "se-smoke",
        ROKERI,
        _smoke,
        said(
            "10458",
            "2026-10-13",
            "SEK",
            "5800.00 1450.00 7250.00",
            due_date="2026-11-12",
            delivery_date="2026-10-09",
            seller_name="Rökspån i Småland AB",
            seller_vat_id="SE822903669701",
        ),
        (("25", "5800.00", "1450.00"),),
        (
            Line("Alspån 15 kg säck", "40", "129.00", "5160.00"),
            Line("Engångspall", "2", "95.00", "190.00"),
            Line("Frakt", "1", "450.00", "450.00"),
        ),
        "supplies",
        faults=(
            Fault("total turned", {"7 250,00": "7 520,00"}, "block"),
            Fault("a line above its sacks", {"5 160,00": "5 610,00"}, "block"),
        ),
    ),
    Paper(
        "sk-blades",
        TATRY,
        _blades,
        said(
            "2026001184",
            "2026-10-09",
            "EUR",
            "895.00 205.85 1100.85",
            due_date="2026-10-23",
            delivery_date="2026-10-08",
            iban="SK3112000000198742637541",
            seller_name="Pílservis Orava s.r.o.",
            seller_vat_id="SK6824373611",
        ),
        (("23", "895.00", "205.85"),),
        (
            Line("Pílový list 4200x34x1,1", "12", "64.50", "774.00"),
            Line("Ostrenie pílového listu", "8", "12.00", "96.00"),
            Line("Doprava", "1", "25.00", "25.00"),
        ),
        "tools",
        faults=(
            Fault("tax at the rate of before 2025", {"205,85": "179,00", "1 100,85": "1 074,00"}, "block"),
            Fault("a line above its pieces", {"774,00": "747,00"}, "block"),
        ),
    ),
    Paper(
        "at-farrier",
        WALLNER,
        _farrier,
        said(
            "41/2026",
            "2026-10-15",
            "EUR",
            "794.00 0.00 794.00",
            due_date="2026-10-29",
            delivery_date="2026-10-13",
            iban="AT242011182221219800",
            seller_name="Kunstschmiede Ferdinand Eder",
        ),
        (),
        (
            Line("Torbänder geschmiedet, Paar", "4", "96.00", "384.00"),
            Line("Handlauf 2,4 m mit Stützen", "1", "410.00", "410.00"),
        ),
        "building works",
        scan=True,
        faults=(Fault("total turned", {"794,00": "749,00"}, "block"),),
    ),
)
