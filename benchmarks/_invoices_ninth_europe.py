"""The ninth hand's papers of Austria, Switzerland, Portugal, Finland, Norway, Hungary and Romania."""

from collections.abc import Mapping

from benchmarks._invoices_ninth import ASCHAUER, FJORD, NORDWAND, SAIMAA, TIELKE, TISZA, VERDE, Columns, Flow
from benchmarks._invoices_seventh import grid
from benchmarks._invoices_sixth import Fault, Line, Paper, Sheet


def _vet(swap: Mapping[str, str]) -> bytes:
    """A vet's account: work at 20 %, fodder at 10 %, what was done day by day."""
    s = Sheet(swap)
    s.at(190, 18, "Tierklinik am Wallersee", 15, "hb", "r")
    s.at(190, 24, "Dr. Eva Mühlbacher OG\nSeestraße 40, 5201 Seekirchen\nUID: ATU90550662", 8, "h", "r")
    s.at(20, 46, "Reitstall Aschauer KG\nOberndorf 6\n5202 Neumarkt am Wallersee", 10)
    s.at(20, 70, "Honorarnote 2026/2208", 13, "hb")
    s.rows(76, "20l 50l 100l 140l", grid("Datum:|05.11.2026|Leistung von - bis:|12.10.2026 - 30.10.2026"), 9)
    cols = "20l 42l 112r 130r 152r 166r 190r"
    y = s.rows(88, cols, grid("Datum|Leistung / Präparat|Menge|Einh.|Preis|USt|Netto"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            12.10.|Visite Stall inkl. Anfahrt|1|Psch|62,00|20%|62,00
            12.10.|Lahmheitsuntersuchung Wallach "Bruno"|1|x|95,00|20%|95,00
            12.10.|Röntgen, je Aufnahme|4|x|38,00|20%|152,00
            30.10.|Influenza-Impfung|7|Stk|41,50|20%|290,50
            30.10.|Mineralfutter 10 kg|3|Sack|34,90|10%|104,70
            """
        ),
        8.5,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "80l 115r 145r 190r",
        grid("Steuersatz|Netto|USt|Brutto\n20 %|599,50|119,90|719,40\n10 %|104,70|10,47|115,17"),
        8.5,
    )
    y = s.rows(y, "80l 115r 145r 190r", grid("Summe EUR|704,20|130,37|834,57"), 9.5, "hb")
    s.at(20, y + 6, "Wir bitten um Überweisung bis 19.11.2026.", 9)
    s.at(20, 282, "Oberbank IBAN AT89 2011 1264 2638 0093 · FN 402218 d", 7)
    return s.finish()


def _coffee(swap: Mapping[str, str]) -> bytes:
    """A hired coffee machine and its beans, rounded to five rappen."""
    f = Flow(swap)
    f.table(
        "100l 74r",
        [["Bohnenwerk AG", "Bohnenwerk AG\nSihlquai 210\n8005 Zürich\nCHE-876.103.748 MWST\nwww.bohnenwerk.example"]],
        9,
    )
    f.gap(10)
    f.table(
        "100l 74l",
        [
            [
                "Kletterhalle Nordwand AG\nBuchhaltung\nIm Schachen 2\n5000 Aarau",
                "Rechnung 7401188\nDatum 31.10.2026\nZahlbar bis 30.11.2026\nIhre Kundennr. 3302",
            ]
        ],
        10,
    )
    f.gap(12)
    f.table(
        "16l 70l 18r 24r 18r 28r",
        grid(
            """
            Code|Text|Anz.|Ansatz|MWST|CHF
            M4|Miete Kaffeeautomat Modell 4, Oktober 2026|1|189.00|8.1|189.00
            S1|Servicepauschale|1|45.00|8.1|45.00
            B7|Kaffeebohnen "Aare", 1 kg|14|26.80|2.6|375.20
            T2|Teebeutel Pfefferminze, 100 Stk|2|18.50|2.6|37.00
            """
        ),
        9,
        "h",
        "grid head",
    )
    f.gap(4)
    f.table(
        "60l 30r 30r",
        grid(
            "MWST 8.1 % auf 234.00||18.95\nMWST 2.6 % auf 412.20||10.72\nTotal exkl. MWST||646.20\n"
            "Total inkl. MWST||675.87\nRundung||-0.02\nRechnungsbetrag|CHF|675.85"
        ),
        9,
        where="RIGHT",
    )
    f.gap(10)
    f.text("Bank: Zürcher Kantonalbank, IBAN CH54 0070 0743 5104 2422 4, lautend auf Bohnenwerk AG", 8)
    return f.finish()


def _handles(swap: Mapping[str, str]) -> bytes:
    """Door handles from Portugal for a German firm: free of tax within the Union."""
    s = Sheet(swap)
    s.at(20, 18, "FERRAGENS DO VOUGA, LDA", 14, "db")
    s.at(20, 24, "Zona Industrial de Oiã, Lote 19\n3770-068 Oliveira do Bairro\nNIF / VAT: PT508416876", 8, "d")
    s.at(190, 20, "FATURA FT A26/1743\nORIGINAL", 11, "db", "r")
    s.at(190, 32, "ATCUD: JF7KX2MQ-1743", 7, "d", "r")
    s.at(110, 46, "Exmo.(s) Sr.(s)\nTielke Metallbau GmbH\nSchmiedeweg 21\nD-32657 LEMGO\nAlemanha", 9, "d")
    cols = "20l 50l 85l 120l 155l"
    y = s.rows(
        74,
        cols,
        grid("Data|Vencimento|Contribuinte|V/ Encomenda|Moeda\n2026-10-15|2026-11-14|DE460662585|4466|EUR"),
        8,
        "d",
    )
    cols = "20l 44l 108r 114l 138r 152r 162r 190r"
    y = s.rows(y + 3, cols, grid("Artigo|Descrição|Qtd.|Un|Preço Unit.|Desc.%|IVA|Valor"), 7.5, "db")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            PX-220|Puxador inox 220 mm|40|UN|11,350|5,0|0|431,30
            PX-350|Puxador inox 350 mm|25|UN|16,200|5,0|0|384,75
            DB-18|Dobradiça pivot reforçada|60|UN|7,450|0,0|0|447,00
            PT-EUR|Portes e embalagem|1|UN|58,000|0,0|0|58,00
            """
        ),
        8,
        "d",
    )
    y = s.rule(y)
    s.at(20, y, "Isenção de IVA: M16 - Artigo 14.º do RITI (intra-Community supply)", 8, "d")
    y = s.rows(
        y,
        "130l 190r",
        grid("Total Ilíquido|1.364,00\nDesconto Comercial|-42,95\nIVA|0,00\nTotal EUR|1.321,05"),
        9,
        "d",
    )
    s.at(20, y + 5, "Condições de pagamento: 30 dias. IBAN: PT10 0035 6853 1026 8651 5564 4  BIC: CGDIPTPL", 8, "d")
    s.at(20, y + 10, "Data de carga: 2026-10-14  Local: Oiã", 8, "d")
    s.at(105, 284, "x8Qd-Processado por programa certificado n.º 2230/AT", 6.5, "d", "m")
    return s.finish()


def _varnish(swap: Mapping[str, str]) -> bytes:
    """A Finnish bill on its transfer form: reference number below, tax 25.5 %."""
    s = Sheet(swap)
    s.at(20, 18, "Lakkatukku Oy", 15, "hb")
    s.at(20, 24, "Teollisuuskatu 14, 53850 Lappeenranta", 8)
    s.at(20, 44, "Saimaan Venepaja Oy\nRantatie 5\n57100 SAVONLINNA", 10)
    s.at(120, 18, "LASKU", 14, "hb")
    s.rows(
        26,
        "120l 160l",
        grid(
            "Laskun numero|261094\nLaskun päivä|20.10.2026\nEräpäivä|3.11.2026\nViitenumero|2 61094 00011\n"
            "Toimituspäivä|19.10.2026\nViivästyskorko|11,5 %\nY-tunnus|6702440-2"
        ),
        9,
    )
    cols = "20l 40l 100r 106l 130r 146r 164r 190r"
    y = s.rows(84, cols, grid("Tuote|Kuvaus|Määrä|Yks|à-hinta|ALV %|ALV|Veroton yht."), 8, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            2207|Venelakka kiiltävä 3 l|8|prk|62,40|25,5|127,30|499,20
            2311|Pohjamaali 10 l|3|ast|148,00|25,5|113,22|444,00
            9001|Rahti|1|erä|28,00|25,5|7,14|28,00
            """
        ),
        8.5,
    )
    y = s.rule(y)
    s.rows(
        y,
        "120l 190r",
        grid("Veroton yhteensä|971,20\nArvonlisävero 25,5 %|247,66\nMaksettava yhteensä EUR|1 218,86"),
        9.5,
    )
    s.rule(212, 15, 195)
    s.rows(
        218,
        "20l 48l 118l 150l",
        grid(
            "Saaja|Lakkatukku Oy|ALV-tunnus|FI67024402\nTilinumero|FI68 1745 3062 5963 26|BIC|NDEAFIHH\n"
            "Viite|2 61094 00011|Eräpäivä|3.11.2026\n||EUR|1 218,86"
        ),
        9,
    )
    return s.finish()


def _mixer(swap: Mapping[str, str]) -> bytes:
    """Repair of a baker's mixer in Norway: KID number, tax of 25 %."""
    s = Columns(swap)
    s.at(20, 20, "Bakerimaskin Service AS", 14, "hb")
    s.at(190, 20, "FAKTURA", 18, "hb", "r")
    s.at(20, 45, "Fjordbyen Bakeri AS\nStrandgata 14\n6002 ÅLESUND", 10)
    s.rows(
        45,
        "120l 160l",
        grid(
            "Fakturanr.|30871\nFakturadato|15.10.2026\nForfallsdato|29.10.2026\nLeveringsdato|13.10.2026\n"
            "Deres ref.|Ingrid Moe\nKID|0030871000148"
        ),
        9,
    )
    cols = "20l 108r 114l 140r 156r 190r"
    y = s.rows(90, cols, grid("Beskrivelse|Antall|Enhet|Pris|MVA|Beløp"), 8.5, "hb")
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            Reparasjon eltemaskin, arbeid|5,5|timer|1 180,00|25 %|6 490,00
            Lagersett aksling|1|stk|2 340,00|25 %|2 340,00
            Kjøring Molde - Ålesund t/r|164|km|12,50|25 %|2 050,00
            """
        ),
        8.5,
    )
    y = s.rule(y)
    y = s.rows(
        y,
        "110l 190r",
        grid("Sum eks. mva|10 880,00\nMVA 25 % av 10 880,00|2 720,00\nÅ betale NOK|13 600,00"),
        10,
    )
    s.at(
        20,
        272,
        "Bakerimaskin Service AS, Grandfjæra 22, 6415 Molde · Org.nr. NO 931 145 932 MVA\n"
        "Bankkonto 8601.13.46385 · IBAN NO12 8601 1346 385",
        7.5,
    )
    return s.finish()


def _labels(swap: Mapping[str, str]) -> bytes:
    """Wine labels in Hungary: the world's highest rate, forints without decimals."""
    f = Flow(swap)
    f.text("SZÁMLA", 16, "db", "m")
    f.text("Sorszám: CNY-2026/0771", 9, "d", "r")
    f.table(
        "87l 87l",
        [
            [
                (
                    "Eladó:\nCímkenyomda Szeged Kft.\n6724 Szeged, Kossuth u. 7.\nAdószám: 53152417-2-06\n"
                    "Bankszámla: HU74 1179 2753 4506 3061 6723 2994"
                ),
                "Vevő:\nTiszaparti Borház Kft.\n6640 Csongrád, Öregvár u. 5.\nAdószám: 21923054-2-06",
            ]
        ],
        8.5,
        "d",
        "grid",
    )
    f.table(
        "43l 43l 44l 44l",
        grid(
            "Fizetési mód|Teljesítés kelte|Számla kelte|Fizetési határidő\n"
            "Átutalás|2026.10.12.|2026.10.14.|2026.10.28."
        ),
        8,
        "d",
        "grid head",
    )
    f.gap(3)
    f.table(
        "50l 18r 14l 20r 24r 12r 18r 22r",
        grid(
            """
            Megnevezés|Menny.|M.e.|Egységár|Nettó|ÁFA|ÁFA érték|Bruttó
            Borcímke 90x120, kétszínű|6 000|db|27|162 000|27%|43 740|205 740
            Hátcímke 70x90|6 000|db|14|84 000|27%|22 680|106 680
            Klisé készítése|1|db|18 500|18 500|27%|4 995|23 495
            """
        ),
        7.5,
        "d",
        "rows head",
    )
    f.gap(3)
    f.table(
        "40l 34r",
        grid("Nettó összesen:|264 500 Ft\nÁFA 27%:|71 415 Ft\nBruttó összesen:|335 915 Ft\nFizetendő:|335 915 Ft"),
        9,
        "d",
        where="RIGHT",
    )
    f.gap(6)
    f.text("azaz háromszázharmincötezer-kilencszáztizenöt forint", 8, "d")
    return f.finish()


def _paint(swap: Mapping[str, str]) -> bytes:
    """Romania after the rise of August 2025: 21 %."""
    s = Sheet(swap)
    s.at(20, 20, "Furnizor: CULOARE PRO DISTRIBUTIE SRL", 10, "db")
    s.at(
        20,
        25,
        "Reg. com.: J12/2218/2014\nCIF: RO54911523\nSediul: Str. Fabricii 18, Cluj-Napoca\n"
        "IBAN: RO14 BTRL RONC RT73 8100 6243\nBanca: Banca Transilvania",
        8,
        "d",
    )
    s.at(190, 20, "Cumpărător: ATELIERUL VERDE SRL", 10, "db", "r")
    s.at(190, 25, "CIF: RO74800686\nStr. Horea 41, Turda", 8, "d", "r")
    s.at(105, 52, "FACTURA", 15, "db", "m")
    s.at(105, 58, "Seria CPD Nr. 11842\nData: 19.10.2026\nScadența: 18.11.2026", 9, "d", "m")
    cols = "20r 24l 90l 118r 143r 166r 190r"
    y = s.rows(
        78,
        cols,
        grid("Nr|Denumirea produselor sau a serviciilor|U.M.|Cantitatea|Pret unitar¶fara TVA|Valoarea|Valoarea TVA"),
        7,
        "db",
    )
    y = s.rule(y)
    y = s.rows(
        y,
        cols,
        grid(
            """
            1|Vopsea lavabilă albă 15 l|buc|12|148,50|1.782,00|374,22
            2|Amorsă concentrată 5 l|buc|6|64,00|384,00|80,64
            3|Trafalet 25 cm|buc|10|18,90|189,00|39,69
            """
        ),
        8,
        "d",
    )
    y = s.rule(y)
    y = s.rows(y, "120l 165r 190r", grid("Total|2.355,00|494,55\nTotal de plată (lei)||2.849,55"), 9, "db")
    s.at(20, y + 4, "Cota TVA: 21%. Aviz 5512 din 19.10.2026.", 8, "d")
    return s.finish()


PAPERS = (
    Paper(
        "at-vet",
        ASCHAUER,
        _vet,
        {
            "number": "2026/2208",
            "issue_date": "2026-11-05",
            "due_date": "2026-11-19",
            "currency": "EUR",
            "net": "704.20",
            "vat": "130.37",
            "gross": "834.57",
            "iban": "AT892011126426380093",
            "seller_name": "Dr. Eva Mühlbacher OG|Tierklinik am Wallersee",
            "seller_vat_id": "ATU90550662",
        },
        (("20", "599.50", "119.90"), ("10", "104.70", "10.47")),
        (
            Line("Visite Stall inkl. Anfahrt", "1", "62.00", "62.00", "20"),
            Line('Lahmheitsuntersuchung Wallach "Bruno"', "1", "95.00", "95.00", "20"),
            Line("Röntgen, je Aufnahme", "4", "38.00", "152.00", "20"),
            Line("Influenza-Impfung", "7", "41.50", "290.50", "20"),
            Line("Mineralfutter 10 kg", "3", "34.90", "104.70", "10"),
        ),
        "vet",
        faults=(
            Fault(
                "tax of one rate too high",
                {"119,90": "129,90", "719,40": "729,40", "834,57": "844,57", "130,37": "140,37"},
                "block",
            ),
            Fault("a line above its pictures", {"152,00": "192,00"}, "block"),
        ),
    ),
    Paper(
        "ch-coffee",
        NORDWAND,
        _coffee,
        {
            "number": "7401188",
            "issue_date": "2026-10-31",
            "due_date": "2026-11-30",
            "currency": "CHF",
            "net": "646.20",
            "vat": "29.67",
            "gross": "675.87|675.85",
            "amount_due": "675.85",
            "iban": "CH5400700743510424224",
            "seller_name": "Bohnenwerk AG",
            "seller_vat_id": "CHE876103748MWST|CHE876103748|CHE-876.103.748 MWST",
        },
        (("8.1", "234.00", "18.95"), ("2.6", "412.20", "10.72")),
        (
            Line("Miete Kaffeeautomat Modell 4, Oktober 2026", "1", "189.00", "189.00", "8.1"),
            Line("Servicepauschale", "1", "45.00", "45.00", "8.1"),
            Line('Kaffeebohnen "Aare", 1 kg', "14", "26.80", "375.20", "2.6"),
            Line("Teebeutel Pfefferminze, 100 Stk", "2", "18.50", "37.00", "2.6"),
        ),
        "staff welfare",
        faults=(
            Fault("a line above its kilos", {"375.20": "385.20"}, "block"),
            Fault("a rate of before 2024", {"MWST 8.1 %": "MWST 7.7 %", "8.1": "7.7"}, "ask"),
        ),
    ),
    Paper(
        "pt-handles",
        TIELKE,
        _handles,
        {
            "number": "FT A26/1743|A26/1743",
            "issue_date": "2026-10-15",
            "due_date": "2026-11-14",
            "currency": "EUR",
            "net": "1321.05",
            "vat": "0.00",
            "gross": "1321.05",
            "iban": "PT10003568531026865155644",
            "seller_name": "FERRAGENS DO VOUGA, LDA",
            "seller_vat_id": "PT508416876",
            "buyer_vat_id": "DE460662585",
        },
        (),
        (
            Line("Puxador inox 220 mm", "40", "11.35", "431.30"),
            Line("Puxador inox 350 mm", "25", "16.20", "384.75"),
            Line("Dobradiça pivot reforçada", "60", "7.45", "447.00"),
            Line("Portes e embalagem", "1", "58.00", "58.00"),
        ),
        "goods",
        faults=(
            Fault("discount of a line not taken off", {"384,75": "405,00"}, "block"),
            Fault("total above its parts", {"1.321,05": "1.521,05"}, "block"),
        ),
    ),
    Paper(
        "fi-varnish",
        SAIMAA,
        _varnish,
        {
            "number": "261094",
            "issue_date": "2026-10-20",
            "due_date": "2026-11-03",
            "delivery_date": "2026-10-19",
            "currency": "EUR",
            "net": "971.20",
            "vat": "247.66",
            "gross": "1218.86",
            "iban": "FI6817453062596326",
            "seller_name": "Lakkatukku Oy",
            "seller_vat_id": "FI67024402",
        },
        (("25.5", "971.20", "247.66"),),
        (
            Line("Venelakka kiiltävä 3 l", "8", "62.40", "499.20"),
            Line("Pohjamaali 10 l", "3", "148.00", "444.00"),
            Line("Rahti", "1", "28.00", "28.00"),
        ),
        "goods",
        faults=(
            Fault("total turned", {"1 218,86": "1 281,86"}, "block"),
            Fault("account with a wrong check digit", {"FI68 1745": "FI86 1745"}, "block"),
        ),
    ),
    Paper(
        "no-mixer",
        FJORD,
        _mixer,
        {
            "number": "30871",
            "issue_date": "2026-10-15",
            "due_date": "2026-10-29",
            "delivery_date": "2026-10-13",
            "currency": "NOK",
            "net": "10880.00",
            "vat": "2720.00",
            "gross": "13600.00",
            "iban": "NO1286011346385",
            "seller_name": "Bakerimaskin Service AS",
            "seller_vat_id": "NO931145932MVA|NO931145932|931145932",
        },
        (("25", "10880.00", "2720.00"),),
        (
            Line("Reparasjon eltemaskin, arbeid", "5.5", "1180.00", "6490.00"),
            Line("Lagersett aksling", "1", "2340.00", "2340.00"),
            Line("Kjøring Molde - Ålesund t/r", "164", "12.50", "2050.00"),
        ),
        "upkeep",
        faults=(
            Fault("more hours' pay than hours", {"6 490,00": "6 940,00"}, "block"),
            Fault("tax above its rate", {"2 720,00": "2 920,00", "13 600,00": "13 800,00"}, "block"),
        ),
    ),
    Paper(
        "hu-labels",
        TISZA,
        _labels,
        {
            "number": "CNY-2026/0771",
            "issue_date": "2026-10-14",
            "due_date": "2026-10-28",
            "delivery_date": "2026-10-12",
            "currency": "HUF",
            "net": "264500",
            "vat": "71415",
            "gross": "335915",
            "iban": "HU74117927534506306167232994",
            "seller_name": "Címkenyomda Szeged Kft.",
            "seller_vat_id": "53152417-2-06|HU53152417|53152417206",
        },
        (("27", "264500", "71415"),),
        (
            Line("Borcímke 90x120, kétszínű", "6000", "27", "162000"),
            Line("Hátcímke 70x90", "6000", "14", "84000"),
            Line("Klisé készítése", "1", "18500", "18500"),
        ),
        "packaging",
        faults=(Fault("a line above its labels", {"162 000": "126 000"}, "block"),),
    ),
    Paper(
        "ro-paint",
        VERDE,
        _paint,
        {
            "number": "11842|CPD 11842|CPD Nr. 11842|CPD11842",
            "issue_date": "2026-10-19",
            "due_date": "2026-11-18",
            "currency": "RON",
            "net": "2355.00",
            "vat": "494.55",
            "gross": "2849.55",
            "iban": "RO14BTRLRONCRT7381006243",
            "seller_name": "CULOARE PRO DISTRIBUTIE SRL",
            "seller_vat_id": "RO54911523",
            "buyer_vat_id": "RO74800686",
        },
        (("21", "2355.00", "494.55"),),
        (
            Line("Vopsea lavabilă albă 15 l", "12", "148.50", "1782.00"),
            Line("Amorsă concentrată 5 l", "6", "64.00", "384.00"),
            Line("Trafalet 25 cm", "10", "18.90", "189.00"),
        ),
        "goods",
        faults=(
            Fault("a line above its pieces", {"384,00": "484,00"}, "block"),
            Fault("the rate of before August 2025", {"21%": "19%"}, "ask"),
        ),
    ),
)
