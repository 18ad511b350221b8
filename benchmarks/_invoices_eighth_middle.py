"""The eighth hand's papers of Austria, Switzerland, Poland and Czechia: waste, a till, a garage, lifts, fire."""

from collections.abc import Mapping

from reportlab.lib.units import mm

from benchmarks._invoices_eighth import AMREIN, NOVOTNY, WIESER, ZAWADZKI
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _waste(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "PRANTNER ENTSORGUNG", 17, "hb")
    s.at(20, 24, "Prantner Entsorgung GmbH | Deponiestraße 2 | 4550 Kremsmünster | UID ATU32579206", 7.5)
    s.at(20, 46, "Gasthof Wieser KG\nMarktplatz 7\n4560 Kirchdorf an der Krems\nUID: ATU31167607", 10)
    s.rows(46, "135l 190r", grid("Rechnung Nr.|R26/04417\nDatum|19.10.2026\nKunde|20884\nBaustelle|Umbau Saal"), 9)
    cols = "20l 36l 56l 118r 121l 146r 162r 190r"
    y = s.rows(82, cols, grid("Datum|Schein|Leistung|Menge|EH|Preis|USt|Betrag"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            05.10.|88121|Baurestmassen gemischt|3,42|t|118,00|20|403,56
            05.10.|88121|ALSAG-Beitrag|3,42|t|9,20|20|31,46
            05.10.||Mulde 10 m³, Stellung|1|Stk|64,00|20|64,00
            12.10.|88190|Altholz behandelt|1,88|t|42,50|20|79,90
            12.10.||Transport Zone 2|2|Fhr|78,00|20|156,00
            """
        ),
        8.5,
    )
    y = s.rule(y + 1)
    y = s.rows(y, "120l 190r", grid("Summe exkl. USt.|734,92\nUSt. 20 %|146,98\nRechnungsbetrag EUR|881,90"), 9.5)
    s.at(20, y + 8, "Zahlbar binnen 14 Tagen netto. Reklamationen binnen 8 Tagen.", 9)
    s.at(20, 278, "Raiffeisenlandesbank NÖ-Wien AT37 3200 0025 1196 8647 · FN 118447k LG Steyr", 7)
    return s.finish()


def _till(swap: Mapping[str, str]) -> bytes:
    """The slip of a till on heat-sensitive paper, 80 mm wide."""
    s = Sheet(swap, size=(80 * mm, 165 * mm))
    s.at(40, 12, "EISENHOF STOCKINGER", 11, "hb", "m")
    s.at(40, 17, "Stockinger GmbH\nHauptstraße 31, 4560 Kirchdorf\nUID ATU79961365\nTel 07582 / 60 441", 8, "c", "m")
    s.at(6, 38, "Rechnung 118842   Kassa 2\n14.10.2026 10:22  Bediener 07", 8, "c")
    y = s.rule(47, 6, 74)
    y = s.rows(
        y,
        "6l 66r 74r",
        grid(
            """
            Spanplattenschr. 5x60 200 St|12,90|A
            Silikon transparent||
              2 x 4,50|9,00|A
            Kaffee gemahlen 500 g|7,49|B
            """
        ),
        8,
        "c",
    )
    y = s.rule(y, 6, 74)
    y = s.rows(y, "6l 66r", grid("SUMME EUR|29,39"), 12, "hb")
    y = s.rows(y, "6l 66r", grid("Bar EUR|50,00\nRückgeld EUR|20,61"), 8, "c")
    y = s.rows(
        y + 3,
        "6l 40r 56r 72r",
        grid("Satz|Netto|USt|Brutto\nA 20%|18,25|3,65|21,90\nB 10%|6,81|0,68|7,49"),
        8,
        "c",
    )
    s.at(40, y + 6, "Vielen Dank für Ihren Einkauf!\nR1-AT1_KASSA2_118842_2026-10-14", 7, "c", "m")
    return s.finish()


def _garage(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(20, 18, "Garage Zumstein AG", 15, "hb")
    s.at(20, 24, "Bernstrasse 41 · 3322 Schönbühl · CHE-140.326.483 MWST", 8)
    s.at(120, 44, "Amrein Holzbau AG\nSägeweg 3\n3425 Koppigen", 10)
    s.rows(
        44,
        "20l 50l",
        grid(
            "Rechnung|26-3381\nDatum|08.10.2026\nFahrzeug|VW Crafter, BE 411 882\n"
            "Kilometer|118'420\nAbgabe|07.10.2026"
        ),
        9,
    )
    cols = "20l 40l 112r 115l 140r 158r 190r"
    y = s.rows(84, cols, grid("Art.-Nr.|Bezeichnung|Menge|ME|Preis|Rab. %|Betrag CHF"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            A0110|Service mit Ölwechsel|8|AW|14.90||119.20
            7710|Motorenöl 5W-30|5.5|Lt|19.80||108.90
            8820|Ölfilter|1|Stk|28.40||28.40
            8841|Bremsbeläge vorne|1|Satz|146.00|10|131.40
            9900|Entsorgung|1|Psch|6.50||6.50
            """
        ),
        8.5,
    )
    y = s.rule(y + 1)
    y = s.rows(y, "120l 190r", grid("Zwischentotal|394.40\nMWST 8.1 % von 394.40|31.95"), 9)
    y = s.rows(y, "120l 190r", grid("Rechnungstotal CHF|426.35"), 10, "hb")
    s.at(20, y + 6, "Zahlbar innert 30 Tagen rein netto.", 9)
    s.rule(192, 0, 210)
    s.at(5, 199, "Empfangsschein", 11, "hb")
    s.at(5, 206, "Konto / Zahlbar an\nCH12 0070 0760 0717 7691 9\nGarage Zumstein AG\n3322 Schönbühl", 7.5)
    s.rows(262, "5l 20l", grid("Währung|Betrag\nCHF|426.35"), 8)
    s.at(67, 199, "Zahlteil", 11, "hb")
    s.rows(262, "67l 82l", grid("Währung|Betrag\nCHF|426.35"), 8)
    s.at(118, 199, "Konto / Zahlbar an\nCH12 0070 0760 0717 7691 9\nGarage Zumstein AG\n3322 Schönbühl", 8)
    s.at(118, 220, "Zusätzliche Informationen\nRechnung 26-3381", 8)
    s.at(118, 232, "Zahlbar durch\nAmrein Holzbau AG\nSägeweg 3\n3425 Koppigen", 8)
    return s.finish()


def _lifts(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 16, "Poznań, 16.10.2026", 9, "d", "r")
    s.at(105, 26, "Faktura VAT FS 412/10/2026", 14, "db", "m")
    s.at(105, 32, "oryginał", 8, "d", "m")
    s.at(20, 42, "Sprzedawca", 8, "db")
    s.at(20, 47, "WIDŁO-SERWIS Kamil Jasiński\nul. Głogowska 211, 60-104 Poznań\nNIP: 8673924550", 9, "d")
    s.at(115, 42, "Nabywca", 8, "db")
    s.at(115, 47, "Meble Zawadzki Sp. z o.o.\nul. Przemysłowa 14, 63-000 Środa Wlkp.\nNIP: 8405043832", 9, "d")
    s.rows(
        66,
        "20l 60l 115l 150l",
        grid(
            "Data wystawienia:|16.10.2026|Forma płatności:|przelew 14 dni\n"
            "Data sprzedaży:|15.10.2026|Termin płatności:|30.10.2026"
        ),
        9,
        "d",
    )
    s.at(20, 78, "Bank: PKO BP  63 1020 3724 1303 0000 7059 5483", 9, "d")
    cols = "20l 26l 92r 95l 118r 138r 148r 166r 190r"
    y = s.rows(90, cols, grid("Lp.|Nazwa towaru/usługi|Ilość|J.m.|Cena netto|Netto|VAT|Kwota VAT|Brutto"), 7.5, "db")
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Przegląd wózka Linde H25|2|szt.|380,00|760,00|23%|174,80|934,80
            2|Filtr oleju hydraulicznego|2|szt.|96,50|193,00|23%|44,39|237,39
            3|Dojazd serwisu|86|km|2,20|189,20|23%|43,52|232,72
            """
        ),
        7.5,
        "d",
    )
    y = s.rows(
        y + 2,
        "118r 138r 148r 166r 190r",
        grid("W tym:|1 142,20|23%|262,71|1 404,91\nRazem:|1 142,20||262,71|1 404,91"),
        7.5,
        "d",
    )
    y = s.at(20, y + 6, "Do zapłaty: 1 404,91 PLN", 12, "db")
    s.at(20, y + 2, "Słownie: jeden tysiąc czterysta cztery złote 91/100", 9, "d")
    s.at(50, y + 30, "Wystawił(a): K. Jasiński", 8, "d", "m")
    s.at(150, y + 30, "Odebrał(a)", 8, "d", "m")
    return s.finish()


def _fire(swap: Mapping[str, str]) -> bytes:
    s = Sheet(swap)
    s.at(190, 16, "Faktura - daňový doklad č. 260100412", 12, "db", "r")
    s.at(20, 26, "Dodavatel:", 8, "d")
    s.at(20, 31, "HASTEX Brno s.r.o.\nVídeňská 118\n619 00 Brno\nIČ: 59036061\nDIČ: CZ59036061", 9.5, "d")
    s.at(110, 26, "Variabilní symbol: 260100412", 9, "d")
    s.at(110, 34, "Odběratel:", 8, "d")
    s.at(110, 39, "Truhlářství Novotný s.r.o.\nNádražní 9\n683 01 Rousínov\nIČ: 60070960\nDIČ: CZ60070960", 9.5, "d")
    s.at(20, 58, "IBAN: CZ42 0800 3934 4015 9065 2801\nForma úhrady: příkazem", 8.5, "d")
    s.rows(
        66,
        "110l 190r",
        grid("Datum vystavení:|12.10.2026\nDatum splatnosti:|26.10.2026\nDatum uskutečnění plnění:|09.10.2026"),
        8.5,
        "d",
    )
    s.at(20, 88, "Fakturujeme Vám za kontrolu požární techniky:", 9, "d")
    cols = "20l 88r 108r 130r 145r 165r 190r"
    y = s.rows(96, cols, grid("Označení dodávky|Množství|J. cena|Cena|% DPH|DPH|Kč celkem"), 8, "db")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Kontrola hasicího přístroje|14 ks|95,00|1 330,00|21%|279,30|1 609,30
            Revize hydrantu|3 ks|420,00|1 260,00|21%|264,60|1 524,60
            Plnění přístroje práškem 6 kg|2 ks|390,00|780,00|21%|163,80|943,80
            Doprava|38 km|12,00|456,00|21%|95,76|551,76
            """
        ),
        8,
        "d",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "20l 130r 165r 190r",
        grid("Součet položek|3 826,00|803,46|4 629,46\nZaokrouhlení|||-0,46"),
        8,
        "d",
    )
    s.rows(y, "20l 190r", grid("CELKEM K ÚHRADĚ|4 629,00 Kč"), 12, "db")
    s.at(20, 280, "Ekonomický a informační systém · Strana 1", 6.5, "d")
    return s.finish()


PAPERS = (
    Paper(
        "at-waste",
        WIESER,
        _waste,
        {
            "number": "R26/04417",
            "issue_date": "2026-10-19",
            "due_date": "2026-11-02",
            "currency": "EUR",
            "net": "734.92",
            "vat": "146.98",
            "gross": "881.90",
            "iban": "AT373200002511968647",
            "seller_name": "Prantner Entsorgung GmbH",
            "seller_vat_id": "ATU32579206",
            "buyer_vat_id": "ATU31167607",
        },
        (("20", "734.92", "146.98"),),
        (
            Line("Baurestmassen gemischt", "3.42", "118.00", "403.56"),
            Line("ALSAG-Beitrag", "3.42", "9.20", "31.46"),
            Line("Mulde 10 m³, Stellung", "1", "64.00", "64.00"),
            Line("Altholz behandelt", "1.88", "42.50", "79.90"),
            Line("Transport Zone 2", "2", "78.00", "156.00"),
        ),
        "waste",
        faults=(
            Fault("a line above its weight", {"403,56": "430,56"}, "block"),
            Fault("total turned", {"881,90": "818,90"}, "block"),
        ),
    ),
    Paper(
        "at-till",
        WIESER,
        _till,
        {
            "number": "118842",
            "issue_date": "2026-10-14",
            "currency": "EUR",
            "net": "25.06",
            "vat": "4.33",
            "gross": "29.39",
            "seller_name": "Stockinger GmbH|Eisenhof Stockinger",
            "seller_vat_id": "ATU79961365",
        },
        (("20", "18.25", "3.65"), ("10", "6.81", "0.68")),
        (),
        "small things",
        kind="receipt",
        scan=True,
        faults=(Fault("total above its lines", {"29,39": "39,39"}, "block"),),
    ),
    Paper(
        "ch-garage",
        AMREIN,
        _garage,
        {
            "number": "26-3381",
            "issue_date": "2026-10-08",
            "due_date": "2026-11-07",
            "currency": "CHF",
            "net": "394.40",
            "vat": "31.95",
            "gross": "426.35",
            "iban": "CH1200700760071776919",
            "seller_name": "Garage Zumstein AG",
            "seller_vat_id": "CHE140326483MWST|CHE-140.326.483 MWST|CHE140326483",
        },
        (("8.1", "394.40", "31.95"),),
        (
            Line("Service mit Ölwechsel", "8", "14.90", "119.20"),
            Line("Motorenöl 5W-30", "5.5", "19.80", "108.90"),
            Line("Ölfilter", "1", "28.40", "28.40"),
            Line("Bremsbeläge vorne", "1", "146.00|131.40", "131.40"),
            Line("Entsorgung", "1", "6.50", "6.50"),
        ),
        "vehicle",
        faults=(
            Fault("tax above its rate", {"31.95": "34.95", "426.35": "429.35"}, "block"),
            Fault("discount not taken off", {"131.40": "141.60"}, "block"),
        ),
    ),
    Paper(
        "pl-lifts",
        ZAWADZKI,
        _lifts,
        {
            "number": "FS 412/10/2026",
            "issue_date": "2026-10-16",
            "due_date": "2026-10-30",
            "delivery_date": "2026-10-15",
            "currency": "PLN",
            "net": "1142.20",
            "vat": "262.71",
            "gross": "1404.91",
            "iban": "PL63102037241303000070595483|63102037241303000070595483",
            "seller_name": "WIDŁO-SERWIS Kamil Jasiński",
            "seller_vat_id": "PL8673924550|8673924550",
            "buyer_vat_id": "PL8405043832|8405043832",
        },
        (("23", "1142.20", "262.71"),),
        (
            Line("Przegląd wózka Linde H25", "2", "380.00", "760.00"),
            Line("Filtr oleju hydraulicznego", "2", "96.50", "193.00"),
            Line("Dojazd serwisu", "86", "2.20", "189.20"),
        ),
        "repairs",
        faults=(
            Fault("sum to pay turned", {"Do zapłaty: 1 404,91": "Do zapłaty: 1 440,91"}, "block"),
            Fault("seller's NIP with a wrong check digit", {"8673924550": "8673924505"}, "ask"),
        ),
    ),
    Paper(
        "cz-fire",
        NOVOTNY,
        _fire,
        {
            "number": "260100412",
            "issue_date": "2026-10-12",
            "due_date": "2026-10-26",
            "delivery_date": "2026-10-09",
            "currency": "CZK",
            "net": "3826.00",
            "vat": "803.46",
            "gross": "4629.46|4629.00",
            "amount_due": "4629.00",
            "iban": "CZ4208003934401590652801",
            "seller_name": "HASTEX Brno s.r.o.",
            "seller_vat_id": "CZ59036061",
            "buyer_vat_id": "CZ60070960",
        },
        (("21", "3826.00", "803.46"),),
        (
            Line("Kontrola hasicího přístroje", "14", "95.00", "1330.00"),
            Line("Revize hydrantu", "3", "420.00", "1260.00"),
            Line("Plnění přístroje práškem 6 kg", "2", "390.00", "780.00"),
            Line("Doprava", "38", "12.00", "456.00"),
        ),
        "upkeep",
        faults=(
            Fault("tax above its rows", {"803,46": "830,46"}, "block"),
            Fault("sum to pay turned", {"4 629,00": "4 692,00"}, "block"),
        ),
    ),
)
