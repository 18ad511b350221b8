"""The seventh hand's firms of the middle: French architects (PCG), Polish couriers."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_PCG = """
E|101000|Capital
L|164000|Emprunt BNP
A|218200|Matériel de transport
A|218300|Matériel de bureau et informatique
A|281820|Amort. matériel de transport
A|281830|Amort. matériel informatique
L|401000|Fournisseurs
L|408100|Fournisseurs - factures non parvenues
A|411000|Clients
L|421000|Personnel - rémunérations dues
L|431000|Sécurité sociale
A|445660|TVA déductible sur ABS
L|445710|TVA collectée
A|486000|Charges constatées d'avance
L|487000|Produits constatés d'avance
A|512000|Crédit Coopératif
X|604000|Achats d'études (sous-traitance)
X|606100|Électricité
X|606400|Fournitures administratives
X|613200|Locations immobilières
X|615500|Entretien et réparations
X|616000|Primes d'assurance
X|625100|Voyages et déplacements
X|625700|Réceptions
X|626000|Frais postaux et télécom
X|627000|Services bancaires
X|641100|Salaires
X|645100|Cotisations URSSAF
X|681120|Dotations aux amortissements
I|706000|Honoraires
"""

_PCG_POLICY = """
ATELIER LUMEN SARL - notice comptable
Immobilisations : tout bien d'une valeur unitaire supérieure à 500 € HT est immobilisé. Amortissement linéaire, prorata
temporis en jours (année de 360 jours, mois de 30 jours) à compter de la mise en service. Véhicules 5 ans, informatique 3 ans.
Charges et produits sont rattachés au mois de la prestation (486, 487). Les factures non parvenues sont provisionnées
en fin de mois et extournées le 1er du mois suivant.
"""


def architects(seed: int = 0) -> Book:
    b = Book("architects-pcg", "EUR", 2025, 5, _PCG, _PCG_POLICY, seed)
    b.post(11, 1, "A nouveaux", "512000 38000 | 218300 14400 | 411000 22000 | 101000")
    b.every(1, "Loyer {fr} SCI Les Tilleuls", "613200 1450 | 445660 290 | 401000", skip=(0,))
    b.want("rent-missing", "613200 1450 | 445660 290 | 401000", gap=True)
    b.every(5, "Vir SCI Les Tilleuls", "401000 1740 | 512000", skip=(0,))
    b.every(31, "Dotation info. {mm}/{yy}", "681120 400 | 281830")
    _architects_year(b)
    _architects_errors(b)
    _architects_decoys(b)
    fee = b.some(15, 30)
    lines = "\n".join(f"{d:%d/%m/%Y} {t[:36]:<38}{continental(a, ' ')}" for d, t, a in sorted(b.moved("512000")))
    b.paper(
        "releve_mai.pdf",
        f"""
Crédit Coopératif   Relevé de compte mai 2025   Atelier Lumen
{lines}
30/05/2025 Frais de tenue de compte              {continental(-fee, " ")}
Solde au 31/05/2025   {continental(b.balance("512000") - fee, " ")} EUR""",
    )
    b.want("bank-fee", f"627000 {fee} | 512000")
    return b


def _architects_year(b: Book) -> None:
    for back in b.months():
        b.post(back, 31, "Salaires {fr}", "641100 11200 | 431000 -2464 | 421000")
        b.post(back, 31, "URSSAF {fr}", "645100 4704 | 431000")
        b.post(back, 31, "Vir salaires", "421000 8736 | 512000")
        b.post(back, 15, "Prlv URSSAF", "431000 7168 | 512000")
        b.post(back, 8, "EDF", f"606100 {b.some(90, 160)} | 512000")
        if back:
            b.post(back, 29, "Frais tenue de cpte", f"627000 {b.some(15, 30)} | 512000")
        mobile = b.some(70, 95)
        b.post(back, 11, "Orange", f"{'626000' if back else '625100'} {mobile} | 445660 {cents(mobile / 5)} | 512000")
        if not back:
            b.want("wrong-account", f"626000 {mobile} | 625100")
        b.post(back, 18, "SNCF", f"625100 {b.some(60, 240)} | 512000")
        estimate = b.some(1400, 3200)
        b.post(back, 31, "FNP BET Structura {mm}", f"604000 {estimate} | 408100")
        if back > 1:
            b.post(back - 1, 1, "Extourne FNP BET Structura", f"408100 {estimate} | 604000")
        if back == 1:
            b.want("accrual-not-released", f"408100 {estimate} | 604000", gap=True)
        if back < 11:
            bill = b.some(1400, 3200)
            b.post(back, 12, "Fact. BET Structura", f"604000 {bill} | 445660 {cents(bill / 5)} | 401000")
            b.post(back, 24, "Vir BET Structura", f"401000 {cents(bill * Decimal('1.2'))} | 512000")
        for day in (9, 22):
            fee = b.some(9000, 14500)
            gross = cents(fee * Decimal("1.2"))
            b.post(back, day, f"NH {b.first(back):%Y}-{len(b.rows):03d}", f"411000 {gross} | 706000 {-fee} | 445710")
            b.post(back, day + 5, "Rgt client", f"512000 {gross} | 411000")


def _architects_errors(b: Book) -> None:
    mac, later = b.some(2100, 2700), Decimal(b.chance.randint(80, 110) * 100)
    b.post(0, 30, "LDLC Pro F2505-3381", f"606400 {mac} | 445660 {cents(mac / 5)} | 401000")
    b.paper(
        "LDLC_F2505-3381.pdf",
        f"""
LDLC PRO   Facture F2505-3381   du 30/05/2025   Client : ATELIER LUMEN SARL
1 MacBook Pro 16" M4   livré le 30/05/2025, mise en service prévue le 02/06/2025
Total HT {continental(mac, " ")} €   TVA 20 % {continental(cents(mac / 5), " ")} €
Net à payer {continental(cents(mac * Decimal("1.2")), " ")} €""",
    )
    b.want("asset-expensed", f"218300 {mac} | 606400")
    b.post(0, 14, "Renault Kangoo E-Tech", "218200 24000 | 445660 4800 | 401000")
    b.post(0, 31, "Dotation véhicule 05/25", "681120 400 | 281820")
    b.paper(
        "kangoo.pdf",
        """
Garage Delmas   Facture VN-2291   14/05/2025   Atelier Lumen SARL
Renault Kangoo E-Tech utilitaire, livré et mis en service le 14/05/2025
Prix HT 24 000,00 €   TVA 20 % 4 800,00 €   TTC 28 800,00 €""",
    )
    b.want("depreciation-not-pro-rata", "281820 173.33 | 681120")
    gross = cents(later * Decimal("1.2"))
    b.post(0, 20, "NH 2025-118 Mairie de Crest", f"411000 {gross} | 706000 {-later} | 445710")
    b.paper(
        "NH_2025-118.pdf",
        f"""
ATELIER LUMEN   Note d'honoraires 2025-118   20/05/2025   Mairie de Crest
Mission de suivi de chantier, période du 1er juin 2025 au 31 août 2025, facturée d'avance selon marché
Total HT {continental(later, " ")} €   TVA 20 % {continental(cents(later / 5), " ")} €   TTC {continental(gross, " ")} €""",
    )
    b.want("revenue-wrong-period", f"706000 {later} | 487000")


def _architects_decoys(b: Book) -> None:
    b.post(0, 16, "Darty imprimante", "606400 349 | 445660 69.8 | 512000")
    b.paper(
        "darty.pdf",
        """
Darty Pro   Facture 88120   16/05/2025   Atelier Lumen   1 imprimante laser
Total HT 349,00 €   TVA 20 % 69,80 €   TTC 418,80 €   payé par CB""",
    )
    b.post(0, 6, "MAF assurance T2-T3", "486000 2400 | 512000")
    b.post(0, 31, "Quote-part MAF mai", "616000 400 | 486000")
    b.paper(
        "maf.pdf",
        """
MAF Assurances   Avis d'échéance   06/05/2025   Atelier Lumen SARL
Responsabilité civile décennale, période du 01/05/2025 au 31/10/2025   Cotisation TTC 2 400,00 €""",
    )
    for day in (13, 27):
        b.post(0, day, "Péage ASF", "625100 38.6 | 512000")
    b.post(0, 19, "Entretien clim. Thermo 26", "615500 780 | 445660 156 | 401000")
    b.paper(
        "devis_mobilier.pdf",
        """
Bureau Vallée   DEVIS 2291   23/05/2025   Atelier Lumen SARL
4 bureaux réglables   Total HT 2 360,00 €   TVA 20 % 472,00 €   TTC 2 832,00 €   valable 30 jours""",
    )
    b.paper(
        "structura_juin.pdf",
        """
BET Structura   Facture 2025-0611   11/06/2025   Atelier Lumen   Études de structure, prestation de juin 2025
Total HT 1 900,00 €   TVA 20 % 380,00 €   TTC 2 280,00 €""",
    )


_POLAND = """
A|010|Środki trwałe
A|071|Umorzenie środków trwałych
A|131|Rachunek bieżący PKO
A|132|Rachunek walutowy EUR
A|201|Rozrachunki z odbiorcami
L|202|Rozrachunki z dostawcami
A|221-1|VAT naliczony
L|221-2|VAT należny
L|229|Rozrachunki z ZUS
L|231|Rozrachunki z tytułu wynagrodzeń
A|240-1|Rozrachunki ze wspólnikiem J. Wilk
A|640|Rozliczenia międzyokresowe czynne
E|801|Kapitał zakładowy
X|400|Amortyzacja
X|401-1|Paliwo
X|401-2|Materiały biurowe
X|401-3|Części i eksploatacja pojazdów
X|402-1|Najem magazynu
X|402-2|Usługi kurierskie obce
X|402-4|Leasing pojazdów
X|404|Wynagrodzenia
X|405|Ubezpieczenia społeczne
X|409-1|Ubezpieczenia majątkowe
X|409-2|Podróże służbowe
I|700|Sprzedaż usług
I|751|Dodatnie różnice kursowe
X|755|Ujemne różnice kursowe
"""

_POLAND_POLICY = """
Kurier Wschód sp. z o.o. - zasady rachunkowości (wyciąg)
Środki trwałe: od 10 000 zł netto; amortyzacja liniowa od następnego miesiąca. Części, opony i naprawy są kosztem.
Koszty dotyczące przyszłych okresów rozliczamy przez konto 640 proporcjonalnie do liczby dni.
Środki na rachunku walutowym wyceniamy na koniec miesiąca po średnim kursie NBP; różnice na 751 lub 755.
Wydatki prywatne wspólnika opłacone przez spółkę: konto 240-1, nie koszty.
"""


def couriers(seed: int = 0) -> Book:
    b = Book("couriers-pl", "PLN", 2025, 8, _POLAND, _POLAND_POLICY, seed)
    b.post(11, 1, "Bilans otwarcia", "131 186000 | 010 240000 | 071 -88000 | 201 41000 | 801")
    b.every(3, "Leasing Sprinter WB 4471 rata {roman}", "402-4 2180 | 221-1 501.4 | 202", skip=(0,))
    b.want("lease-missing", "402-4 2180 | 221-1 501.4 | 202", gap=True)
    b.every(14, "zapł. leasing", "202 2681.4 | 131", skip=(0,))
    b.every(31, "Umorzenie {mm}/{y}", "400 4000 | 071")
    b.every(31, "LP {mm}/{y}", "404 46200 | 229 -6334 | 231")
    b.every(31, "ZUS pracodawcy {mm}/{y}", "405 9461.76 | 229", skip=(0,))
    b.want("payroll-missing", "405 9461.76 | 229", gap=True)
    b.every(10, "wypłata", "231 39866 | 131", skip=(11,))
    b.every(5, "Czynsz Panattoni {roman}", "402-1 7400 | 221-1 1702 | 202")
    for back in b.months():
        for day in (10, 20, 30):
            fuel = b.some(3800, 6200)
            account = "401-2" if not back and day == 20 else "401-1"
            b.post(back, day, "ORLEN Flota", f"{account} {fuel} | 221-1 {cents(fuel * 23 / 100)} | 202")
            if account == "401-2":
                b.want("wrong-account", f"401-1 {fuel} | 401-2")
            b.post(back, day, "FS przewozy", _sale(b.some(31000, 44000)))
        foreign = b.some(2100, 4400)
        number = f"FV/{300 + back}/{b.first(back):%m/%Y}"
        b.post(back, 12, f"Speedtrans {number}", f"402-2 {foreign} | 221-1 {cents(foreign * 23 / 100)} | 202")
        if not back:
            _couriers_double(b, number, foreign)
        b.post(back, 17, "wpływ odbiorcy", f"131 {b.some(88000, 121000)} | 201")
        b.post(back, 21, "zapłaty dostawcy", f"202 {b.some(24000, 33000)} | 131")
        b.post(back, 18, "Papier, tonery", f"401-2 {b.some(90, 240)} | 131")
    _couriers_errors(b)
    _couriers_decoys(b)
    return b


def _sale(net: Decimal) -> str:
    return f"201 {cents(net * 123 / 100)} | 700 {-net} | 221-2"


def _couriers_double(b: Book, number: str, net: Decimal) -> None:
    tax = cents(net * 23 / 100)
    b.post(0, 26, f"SPEEDTRANS SP. J. {number.replace('/', '-')}", f"402-2 {net} | 221-1 {tax} | 202")
    b.paper(
        "speedtrans.pdf",
        f"""
Speedtrans sp. j.   Faktura VAT nr {number}   Data wystawienia: 12.08.2025   Nabywca: Kurier Wschód sp. z o.o.
Usługi kurierskie 08/2025 rejon Siedlce   Netto {continental(net, " ")}   VAT 23% {continental(tax, " ")}
Do zapłaty {continental(net + tax, " ")} zł""",
    )
    b.want("double-invoice", f"202 {net + tax} | 402-2 -{net} | 221-1")


def _couriers_errors(b: Book) -> None:
    cover, tyres, hotel = b.some(4200, 7800), b.some(10100, 12900), b.some(1900, 3400)
    b.post(0, 15, "PZU flota polisa", f"409-1 {cover} | 202")
    b.paper(
        "pzu_polisa.pdf",
        f"""
PZU SA   Polisa flotowa OC/AC nr 1099-4471   Ubezpieczający: Kurier Wschód sp. z o.o.
Okres ubezpieczenia: od 15.08.2025 do 14.08.2026   Składka jednorazowa: {continental(cover, " ")} zł""",
    )
    b.want("prepaid-expensed", f"640 {cents(cover * 348 / 365)} | 409-1")
    tax = cents(tyres * 23 / 100)
    b.post(0, 22, "Oponeo flota", f"010 {tyres} | 221-1 {tax} | 202")
    b.paper(
        "oponeo.pdf",
        f"""
Oponeo.pl SA   Faktura F/88123/08/25   Data: 22.08.2025   Nabywca: Kurier Wschód sp. z o.o.
Opony całoroczne 225/75 R16C 24 szt. z montażem i wyważeniem, wymiana zużytych w 6 pojazdach
Netto {continental(tyres, " ")}   VAT 23% {continental(tax, " ")}   Brutto {continental(tyres + tax, " ")} zł""",
    )
    b.want("expense-capitalised", f"401-3 {tyres} | 010")
    b.post(0, 19, "Hotel Bukovina", f"409-2 {hotel} | 131")
    b.paper(
        "bukovina.pdf",
        f"""
Hotel Bukovina   Rachunek 8812/2025   19.08.2025   Jan Wilk z rodziną, pobyt wypoczynkowy 11-18.08.2025
Razem {continental(hotel, " ")} zł   zapłacono kartą firmową
dopisek: prywatne, proszę na wspólnika""",
    )
    b.want("owner-private", f"240-1 {hotel} | 409-2")
    euros, rate = Decimal(b.chance.randint(60, 190) * 100), Decimal(b.chance.randint(42100, 43500)) / 10000
    b.post(0, 6, "wpływ EUR Vilnius Cargo 4,2400", f"132 {euros * Decimal('4.24'):f} | 201")
    b.paper(
        "wyciag_eur_08.pdf",
        f"""
PKO BP   Wyciąg z rachunku walutowego EUR nr 8/2025   Kurier Wschód sp. z o.o.
Saldo początkowe 0,00 EUR
06.08.2025 wpływ Vilnius Cargo {continental(euros, " ")}   Saldo końcowe 31.08.2025 {continental(euros, " ")} EUR""",
    )
    b.paper(
        "nbp.txt",
        f"""
Narodowy Bank Polski   Tabela A nr 167/A/NBP/2025 z dnia 29.08.2025
1 USD  3,6504     1 EUR  {str(rate).replace(".", ",")}     1 CHF  4,5548""",
    )
    change = cents(euros * rate) - cents(euros * Decimal("4.24"))
    b.want("fx-revaluation", f"132 {change} | {'751' if change > 0 else '755'}")


def _couriers_decoys(b: Book) -> None:
    b.post(0, 7, "Naprawa skrzyni WB 1180", "401-3 11400 | 221-1 2622 | 202")
    b.paper(
        "naprawa.pdf",
        """
Auto-Serwis Mazur   Faktura 551/08/2025   07.08.2025   Kurier Wschód sp. z o.o.
Naprawa skrzyni biegów Iveco WB 1180, części i robocizna   Netto 11 400,00   VAT 23% 2 622,00   Brutto 14 022,00 zł""",
    )
    b.post(0, 28, "Laptop dyspozytora", "401-2 3899 | 221-1 896.77 | 131")
    b.paper(
        "xkom.pdf",
        """
x-kom sp. z o.o.   Faktura FV 118/25   28.08.2025   Kurier Wschód sp. z o.o.
Laptop Lenovo V15   Netto 3 899,00   VAT 23% 896,77   Brutto 4 795,77 zł""",
    )
    b.post(0, 27, "Delegacja Kowalski Wilno", "409-2 640 | 131")
    b.paper(
        "proforma.pdf",
        """
Truck Service   PROFORMA 22/08/2025   27.08.2025   Kurier Wschód sp. z o.o.
Zabudowa izotermiczna   Netto 28 000,00   VAT 23% 6 440,00   Razem 34 440,00 zł   Dokument nie jest fakturą""",
    )
    b.paper(
        "orlen_wrzesien.pdf",
        """
ORLEN SA   Faktura F 22019/09/2025   10.09.2025   Kurier Wschód sp. z o.o.
Paliwo za okres 01.09-10.09.2025   Netto 4 810,00   VAT 23% 1 106,30   Brutto 5 916,30 zł""",
    )
