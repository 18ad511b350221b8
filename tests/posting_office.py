"""A small firm whose books Kontor keeps from October on, in SKR 03: two customers, a fee, a transfer, a stranger."""

from office.app import bank, books, items, keeping
from office.app.bootstrap import open_office

BANK, SAVINGS = "DE02120300000000202051", "DE47999200500004812088"
HEAD = "kind,number,date,due,party,party_number,party_iban,currency,gross,vat_rate,discount_days,discount_percent\n"
ITEMS = (
    "sales,RE-2026-0304,2026-10-01,2026-10-31,Wohnform Berlin GmbH,10026,DE43999400600007968720,EUR,1738.80,19,10,2\n"
    "sales,RE-2026-0305,2026-10-02,2026-11-01,Café Möwe GmbH,10022,DE48999400600009196165,EUR,500.05,19,,\n"
)
STATEMENT = (
    ":20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C260930EUR1000,00\n"
    ":61:2610081008C1704,02NTRFNONREF\n:86:166?00X?20SVWZ+RE-2026-0304 abz. Skonto?31DE43999400600007968720"
    "?32Wohnform Berlin GmbH\n"
    ":61:2610091009C500,05NTRFNONREF\n:86:166?00X?20SVWZ+RE-2026-0305?31DE48999400600009196165?32Cafe Moewe GmbH\n"
    ":61:2610151015D18,90NTRFNONREF\n:86:166?00X?20Kontofuehrung 10/2026?32Elbbank\n"
    ":61:2610201020D1500,00NTRFNONREF\n:86:166?00X?20Umbuchung Ruecklage?31DE47999200500004812088?32Lindner\n"
    ":61:2610211021D640,00NTRFNONREF\n:86:166?00X?20Kartenzahlung 21.10.?32Baumarkt Elbpark GmbH\n"
    ":62F:C261031EUR1045,17\n-\n"
)
OTHER_STATEMENT = (
    ":20:Y\n:25:DE47999200500004812088\n:28C:1/1\n:60F:C260930EUR0,00\n"
    ":61:2610211021C1500,00NTRFNONREF\n:86:166?00X?20Umbuchung Ruecklage?31DE02120300000000202051?32Lindner\n"
    ":62F:C261031EUR1500,00\n-\n"
)
MONTH = "2026-10"


def firm(folder):
    """The office with its files, whose books nobody keeps yet."""
    office = open_office(folder / "office", with_model=False)
    books.choose_chart(office, "SKR03")
    for name, text in (("items.csv", HEAD + ITEMS), ("a.sta", STATEMENT), ("b.sta", OTHER_STATEMENT)):
        (folder / name).write_text(text, encoding="utf-8")
    items.import_items(office, folder / "items.csv")
    bank.import_files(office, [folder / "a.sta", folder / "b.sta"])
    return office


def keep(office, first=MONTH):
    """From now on Kontor keeps the books."""
    books.add_account(office, "1210", "Rücklage", "asset")
    return keeping.set_keeping(office, first, {BANK: "1200", SAVINGS: "1210"}, {})


def line_of(office, words):
    """The number of the bank line that says so."""
    rows = office.records.database.rows("SELECT id, name, text FROM bank_lines ORDER BY id")
    return next(row["id"] for row in rows if words in f"{row['name']} {row['text']}")
