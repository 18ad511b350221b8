"""Who the firm is and whom it deals with: itself, its staff, its suppliers."""

from dataclasses import dataclass

from office.sample.numbers import credit_code_cn, iban, tax_vn, vat_at, vat_de, vat_nl


@dataclass(frozen=True, slots=True)
class Party:
    """A firm or person that the company deals with. Numbers carry valid check digits and belong to nobody."""

    key: str
    name: str
    street: str
    town: str
    country: str = "DE"
    vat: str = ""
    tax_number: str = ""
    iban: str = ""
    bic: str = ""
    phone: str = ""
    mail: str = ""
    creditor: str = ""
    """The account of the ledger (Kreditor or Debitor)."""


def _bank(account: int) -> str:
    """A German IBAN at a bank code of clearing area 9, which is given to no bank."""
    return iban("DE", f"99920050{account:010d}")


FIRM = Party(
    "firm",
    "Tischlerei Lindner GmbH",
    "Kiefernweg 48, Hof 3",
    "22767 Hamburg",
    vat=vat_de("99812704"),
    tax_number="41/712/04836",
    iban=_bank(4812070),
    bic="ELBKDEH0XXX",
    phone="040 66969 120",
    mail="post@tischlerei-lindner.example.org",
)
SAVINGS_IBAN = _bank(4812088)

HOLZ_NORD = Party(
    "holz_nord",
    "Holz-Nord GmbH",
    "Hafenstr. 12",
    "20457 Hamburg",
    vat=vat_de("99366959"),
    iban="DE02120300000000202051",
    bic="BYLADEM1001",
    phone="040 66969 456",
    mail="rechnung@holz-nord.example.com",
    creditor="70012",
)
STADTWERKE = Party(
    "stadtwerke",
    "Stadtwerke Elbufer GmbH",
    "Am Kaiufer 1",
    "20459 Hamburg",
    vat=vat_de("99511023"),
    iban=_bank(1100200),
    bic="ELBKDEH0XXX",
    phone="040 66969 700",
    mail="kundenservice@stadtwerke-elbufer.example.com",
    creditor="70020",
)
LANDLORD = Party(
    "landlord",
    "Werkhof Altona GbR",
    "Kiefernweg 46",
    "22767 Hamburg",
    tax_number="41/655/00917",
    iban=_bank(7700300),
    bic="ELBKDEH0XXX",
    phone="040 66969 310",
    mail="verwaltung@werkhof-altona.example.com",
    creditor="70003",
)
BUERO_MUELLER = Party(
    "buero_mueller",
    "Büro Müller KG",
    "Papierallee 7",
    "20095 Hamburg",
    vat=vat_de("99420188"),
    iban=_bank(3300440),
    bic="ELBKDEH0XXX",
    phone="040 66969 215",
    mail="buchhaltung@buero-mueller.example.com",
    creditor="70031",
)
WERTH = Party(
    "werth",
    "Werth Befestigungstechnik GmbH & Co. KG",
    "Schraubenweg 9",
    "74653 Künzelsau",
    vat=vat_de("99170346"),
    iban=_bank(5500660),
    bic="ELBKDEH0XXX",
    phone="069 90009 144",
    mail="faktura@werth-befestigung.example.com",
    creditor="70035",
)
TELEKOM = Party(
    "telekom",
    "Hansefon AG",
    "Funkturmplatz 2",
    "22301 Hamburg",
    vat=vat_de("99233481"),
    iban=_bank(9900110),
    bic="ELBKDEH0XXX",
    phone="040 66969 800",
    mail="rechnung@hansefon.example.com",
    creditor="70040",
)
INSURER = Party(
    "insurer",
    "Hanseatische Werkstatt-Versicherung a.G.",
    "Börsenbrücke 5",
    "20457 Hamburg",
    tax_number="27/101/00441",
    iban=_bank(6600770),
    bic="ELBKDEH0XXX",
    phone="040 66969 550",
    mail="vertrag@hwv.example.com",
    creditor="70050",
)
MACHINES = Party(
    "machines",
    "Kranz Absaugtechnik GmbH",
    "Industriering 21",
    "21107 Hamburg",
    vat=vat_de("99604415"),
    iban=_bank(2200880),
    bic="ELBKDEH0XXX",
    phone="040 66969 610",
    mail="service@kranz-absaugtechnik.example.com",
    creditor="70055",
)
CARRIER = Party(
    "carrier",
    "Spedition Petersen & Söhne OHG",
    "Veddeler Damm 30",
    "20539 Hamburg",
    vat=vat_de("99718230"),
    iban=_bank(8800990),
    bic="ELBKDEH0XXX",
    phone="040 66969 905",
    mail="dispo@spedition-petersen.example.com",
    creditor="70060",
)
OILS = Party(
    "oils",
    "Alpenöl Naturfarben GmbH",
    "Mühlgasse 14",
    "5020 Salzburg",
    country="AT",
    vat=vat_at("9912345"),
    iban=iban("AT", "9992000123456789"),
    bic="ALPSATW0XXX",
    phone="+43 1 555 01 20",
    mail="office@alpenoel.example.com",
    creditor="70065",
)
HOSTING = Party(
    "hosting",
    "Polder Cloud B.V.",
    "Grachtkade 88",
    "1015 CX Amsterdam",
    country="NL",
    vat=vat_nl("99912340"),
    iban=iban("NL", "POLD9992000123"),
    bic="POLDNL20XXX",
    phone="+31 20 555 0188",
    mail="billing@poldercloud.example.com",
    creditor="70070",
)
MINH_PHAT = Party(
    "minh_phat",
    "CÔNG TY TNHH MÂY TRE MINH PHÁT",
    "Thôn Phú Vinh, xã Phú Nghĩa",
    "Chương Mỹ, Hà Nội",
    country="VN",
    tax_number=tax_vn("990812375"),
    phone="+84 24 5550 1266",
    mail="xuatkhau@mayteminhphat.example.com",
    creditor="70080",
)
MINGDENG = Party(
    "mingdeng",
    "宁波明灯照明有限公司",
    "北仑区灯光路 88 号",
    "浙江省宁波市 315800",
    country="CN",
    tax_number=credit_code_cn("99330206MA2XK7P4T"),
    phone="+86 574 5550 2188",
    mail="sales@mingdeng.example.com",
    creditor="70085",
)
FAIR = Party(
    "fair",
    "Northern Homes ApS",
    "Havnegade 40",
    "1058 København",
    country="DK",
    vat="DK99118849",
    iban=iban("DK", "99920000123456"),
    bic="NORDDKK0XXX",
    phone="+45 555 01 33",
    mail="stands@northernhomes.example.com",
    creditor="70075",
)
TAX_ADVISER = Party(
    "tax_adviser",
    "Hoyer Steuerberatung PartG mbB",
    "Colonnaden 33",
    "20354 Hamburg",
    vat=vat_de("99480651"),
    iban=_bank(4400510),
    bic="ELBKDEH0XXX",
    phone="040 66969 270",
    mail="kanzlei@hoyer-stb.example.com",
    creditor="70045",
)
SHARPENER = Party(
    "sharpener",
    "Schärfdienst Uwe Nagel",
    "Schmiedegang 2",
    "22765 Hamburg",
    tax_number="42/163/05528",
    iban=_bank(1700620),
    bic="ELBKDEH0XXX",
    phone="040 66969 388",
    mail="u.nagel@example.net",
    creditor="70067",
)
FUEL = Party(
    "fuel",
    "Tankstelle am Altonaer Tor",
    "Königstr. 300",
    "22767 Hamburg",
    tax_number="41/220/07713",
    creditor="70090",
)
HARDWARE = Party(
    "hardware",
    "Baumarkt Elbpark GmbH",
    "Stresemannallee 77",
    "22769 Hamburg",
    vat=vat_de("99655102"),
    creditor="70091",
)
FITTERS = Party(
    "fitters", "Montage Nord GbR", "Billhorner Weg 5", "20539 Hamburg", vat=vat_de("99377150"), creditor="70092"
)
PANELS = Party(
    "panels", "Plattenhandel Elbe GmbH", "Kattwykdamm 11", "21107 Hamburg", vat=vat_de("99288047"), creditor="70093"
)
REGISTER = Party(
    "register",
    "DGR Deutsches Gewerbeverzeichnis Ltd.",
    "Postfach 11 20",
    "10117 Berlin",
    iban=iban("DE", "999700800007712345"),
    bic="GEWVDEB0XXX",
    phone="030 23125 777",
    mail="eintrag@gewerbeverzeichnis.example.net",
)
SUPPLIERS = (
    HOLZ_NORD, STADTWERKE, LANDLORD, BUERO_MUELLER, WERTH, TELEKOM, INSURER, MACHINES, CARRIER, OILS, HOSTING,
    MINH_PHAT, MINGDENG, FAIR, TAX_ADVISER, SHARPENER, FUEL, HARDWARE, FITTERS,
    PANELS, REGISTER,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works at the firm."""

    name: str
    role: str
    extension: str


KATRIN = Person("Katrin Lindner", "Geschäftsführerin, Tischlermeisterin", "121")
JONAS = Person("Jonas Reimers", "Werkstattleiter, Sicherheitsbeauftragter", "130")
MEIKE = Person("Meike Harms", "Büro und Buchhaltung", "122")
LINH = Person("Linh Trần", "Webshop und Einkauf Asien", "124")
OLE = Person("Ole Brandt", "Tischlergeselle, Ersthelfer", "131")
SAMIRA = Person("Samira Aydın", "Tischlergesellin, Brandschutzhelferin", "132")
TIM = Person("Tim Wegner", "Auszubildender, 2. Lehrjahr", "133")
STAFF = (KATRIN, JONAS, MEIKE, LINH, OLE, SAMIRA, TIM)
