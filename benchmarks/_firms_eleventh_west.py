"""The eleventh hand's western firms: a caterer in Luxembourg (PCN 2020, French), tree surgeons in Halifax (Sage 50 Canada)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_PCN = """
A|2222|Machines et matériel de cuisine
A|2223|Corrections de valeur cumulées, matériel de cuisine
A|2232|Véhicules de transport
A|2233|Corrections de valeur cumulées, véhicules
A|3611|Stock de vins et boissons
A|4011|Clients
A|421612|TVA en amont
A|481|Charges à reporter
A|5131|BCEE compte courant
L|44111|Fournisseurs
L|44112|Fournisseurs, factures non parvenues
L|45111|Dettes envers entreprise liée Brasserie du Grund
L|461212|Retenue d'impôt sur salaires
L|461412|TVA en aval
L|4621|Centre commun de la sécurité sociale
L|4712|Compte courant associé P. Weber
L|4713|Provision treizième mois
L|482|Produits à reporter
E|101|Capital souscrit
E|141|Résultats reportés
I|70331|Prestations traiteur
I|70332|Location de vaisselle
X|60311|Achats de denrées
X|60312|Achats de boissons
X|60811|Petit équipement
X|60812|Électricité et gaz
X|61112|Location atelier
X|61221|Entretien et réparations
X|61331|Frais de compte bancaire
X|6141|Assurances
X|6132|Personnel d'extra, sous-traitance
X|61342|Honoraires fiduciaire
X|6151|Publicité
X|61531|Téléphone et internet
X|61852|Carburants
X|62111|Salaires de base
X|62115|Treizième mois
X|6231|Charges sociales patronales
X|6332|Dotations aux corrections de valeur
"""

_CATERER_POLICY = """
Saveurs du Kirchberg S.à r.l.                                     Principes de clôture mensuelle
- Le matériel d'un prix unitaire hors TVA supérieur à 870 EUR et d'une durée d'utilisation de plus d'un an est porté à l'actif (2222, véhicules 2232) ; en dessous, il passe en 60811.
- Les corrections de valeur sont linéaires, à partir du mois suivant la mise en service : matériel de cuisine 6 ans, véhicules 5 ans. Elles sont créditées en 2223 et 2233.
- Réparations, entretien et pièces : 61221.
- Les charges d'au moins 300 EUR qui concernent des mois futurs sont reportées en 481 au prorata des jours.
- Une prestation est un produit du mois de la réception. Ce qui est facturé avant figure en 482.
- Prestations reçues sans facture à la fin du mois : 44112, hors TVA.
- Treizième mois : un douzième chaque mois (62115 / 4713).
- Les dépenses privées de M. Weber vont en 4712. Avec la Brasserie du Grund S.A., société liée, nous tenons le compte 45111.
"""


def _tva(account: str, net: Decimal, against: str = "44111", percent: int = 17) -> str:
    return f"{account} {net} | 421612 {cents(net * percent / 100)} | {against}"


def _ttc(net: Decimal, percent: int = 17) -> Decimal:
    return net + cents(net * percent / 100)


def _eur(amount: Decimal) -> str:
    return continental(amount, " ")


def caterer(seed: int = 0) -> Book:
    b = Book("caterer-pcn", "EUR", 2026, 5, _PCN, _CATERER_POLICY, seed)
    b.post(
        11,
        1,
        "À nouveau",
        "5131 54210.35 | 2222 84000 | 2223 -31000 | 2232 46000 | 2233 -18400 | 3611 7300 | 4011 21500 | 45111 -3900 | 101 -12000 | 141",
    )
    b.every(2, "Loyer atelier Bonnevoie {fr}", _tva("61112", Decimal(2600), "5131"))
    b.every(31, "Corrections de valeur {fr}", "6332 1950 | 2223 -1180 | 2233", skip=(0,))
    b.want("depreciation-missing", "6332 1950 | 2223 -1180 | 2233", gap=True)
    b.every(31, "Treizième mois {fr}", "62115 1150 | 4713", skip=(0,))
    b.want("payroll-accrual-missing", "62115 1150 | 4713", gap=True)
    _caterer_year(b)
    _caterer_errors(b)
    _caterer_more(b)
    _caterer_decoys(b)
    fee = b.some(12, 46)
    b.want("bank-fee", f"61331 {fee} | 5131")
    lines = "\n".join(f"{d:%d.%m.%Y}  {t[:42]:<44}{_eur(a):>14}" for d, t, a in sorted(b.moved("5131")))
    b.paper(
        "extrait BCEE mai.txt",
        f"""
SPUERKEESS (BCEE)     Extrait de compte no 5 / 2026     LU28 0019 4006 4475 0000     Saveurs du Kirchberg S.à r.l.
{lines}
31.05.2026  Frais de tenue de compte                   {_eur(-fee):>14}
Solde au 31.05.2026     EUR {_eur(b.balance("5131") - fee)}""",
    )
    return b


def _caterer_year(b: Book) -> None:
    for back in b.months():
        for day, who, account in (
            (5, "La Provençale", "60311"),
            (12, "Grosbusch Fruits", "60311"),
            (19, "La Provençale", "60311"),
            (22, "Caves Wengler", "60312"),
        ):
            net = b.some(900, 2700)
            rate = 17 if account == "60312" else 3
            b.post(back, day, f"{who} fact. {20400 + 11 * len(b.rows)}", _tva(account, net, percent=rate))
            b.post(back, min(day + 9, 31), f"Virement {who}", f"44111 {_ttc(net, rate)} | 5131")
        for day, who in ((8, "Banque de l'Europe"), (16, "Étude Kremer"), (23, "Commission"), (29, "Mariage")):
            net = b.some(5200, 9300)
            b.post(back, day, f"Facture {26000 + len(b.rows)} {who}", f"4011 {_ttc(net)} | 70331 {-net} | 461412")
        dishes = b.some(400, 1300)
        b.post(
            back,
            30,
            f"Facture {26000 + len(b.rows)} location vaisselle",
            f"4011 {_ttc(dishes)} | 70332 {-dishes} | 461412",
        )
        b.post(back, 27, "Encaissements clients", f"5131 {b.some(29000, 36000)} | 4011")
        extras = b.some(1100, 2600)
        b.post(back, 15, f"Manpower extras fact. {7700 + len(b.rows)}", _tva("6132", extras))
        b.post(back, 26, "Virement Manpower", f"44111 {_ttc(extras)} | 5131")
        b.post(back, 28, "Salaires {fr}", "62111 13800 | 6231 1980 | 461212 -1310 | 4621 -3660 | 5131")
        b.post(back, 20, "CCSS et retenues", "461212 1310 | 4621 3660 | 5131")
        b.post(back, 9, "Total carte carburant", _tva("61852", b.some(260, 540), "5131"))
        b.post(back, 11, "POST Telecom", _tva("61531", Decimal(94), "5131"))
        b.post(back, 14, "Enovos acompte", _tva("60812" if back else "6151", Decimal(720), "5131", 8))
        if back in (11, 8, 5, 2):
            b.post(back, 21, "Fiduciaire Ries", _tva("61342", Decimal(850), "5131"))
        if back:
            b.post(back, 31, "Frais BCEE", f"61331 {b.some(12, 46)} | 5131")
    b.want("wrong-account", "60812 720 | 6151")


def _caterer_errors(b: Book) -> None:
    crew, oven, cold, van = b.some(1300, 3200), b.some(6800, 12900), b.some(900, 2900), b.some(1900, 3900)
    b.paper(
        "manpower 8820.pdf",
        f"""
Manpower Luxembourg S.A.          FACTURE N° 8820          du 29 mai 2026
Saveurs du Kirchberg S.à r.l., 12 rue du Cimetière, Luxembourg-Bonnevoie
Mise à disposition de 6 serveurs, réception du 23 mai 2026, 48 heures
Total HTVA {_eur(crew)}     TVA 17 % {_eur(_ttc(crew) - crew)}     Total TTC {_eur(_ttc(crew))} EUR     à 30 jours""",
    )
    b.want("unrecorded", f"6132 {crew} | 421612 {_ttc(crew) - crew} | 44111")
    b.post(0, 13, "Electro-Pro Windhof", _tva("60811", oven))
    b.paper(
        "electropro.pdf",
        f"""
Electro-Pro S.A., Windhof     Facture 26/1120     13.05.2026     Client : Saveurs du Kirchberg S.à r.l.
1 four mixte Rational iCombi Pro 10-1/1, n° de série E11SI26047, livré et raccordé le 12.05.2026
Prix HTVA {_eur(oven)}     TVA 17 % {_eur(_ttc(oven) - oven)}     À payer {_eur(_ttc(oven))}""",
    )
    b.want("asset-expensed", f"2222 {oven} | 60811")
    b.post(-1, 10, "Froid Service Mersch", _tva("61221", cold))
    b.paper(
        "froid service.pdf",
        f"""
Froid Service Mersch     Facture F-2611     10 juin 2026     Saveurs du Kirchberg S.à r.l.
Chambre froide : recherche de fuite, remplacement de la vanne, interventions des 18 et 21 mai 2026
HTVA {_eur(cold)}     TVA 17 % {_eur(_ttc(cold) - cold)}     TTC {_eur(_ttc(cold))}""",
    )
    b.want("wrong-period", f"61221 {cold} | 44112")
    b.post(0, 20, "Garage Losch Utilitaires", _tva("2232", van))
    b.paper(
        "losch.pdf",
        f"""
Losch Utilitaires     Facture atelier 441.207     20.05.2026     Saveurs du Kirchberg S.à r.l.
Camionnette frigorifique Crafter, 188 400 km : embrayage et volant moteur remplacés, travaux terminés le 19.05.2026
Main-d'œuvre et pièces {_eur(van)}     TVA 17 % {_eur(_ttc(van) - van)}     Total {_eur(_ttc(van))} EUR""",
    )
    b.want("expense-capitalised", f"61221 {van} | 2232")
    cover = Decimal(365 * b.chance.randint(4, 11))
    b.post(0, 4, "Foyer assurance RC et matériel", f"6141 {cover} | 5131")
    b.paper(
        "foyer.pdf",
        f"""
Foyer Assurances S.A.     Avis d'échéance     Police 7.118.402     Saveurs du Kirchberg S.à r.l.
Responsabilité civile et bris de matériel, période du 1er mai 2026 au 30 avril 2027
Prime annuelle taxe comprise : {_eur(cover)} EUR, domiciliée le 4 mai 2026""",
    )
    b.want("prepaid-expensed", f"481 {cover / 365 * 334:f} | 6141")


def _caterer_more(b: Book) -> None:
    wedding, meat, pram = b.some(4800, 9900), b.some(700, 1900), b.some(600, 1400)
    b.post(0, 18, "Facture 26990 mariage Schmit-Reuter", f"4011 {_ttc(wedding)} | 70331 {-wedding} | 461412")
    b.paper(
        "facture 26990.pdf",
        f"""
Saveurs du Kirchberg S.à r.l.          FACTURE 26990          18 mai 2026
Madame Schmit et Monsieur Reuter
Dîner de mariage au château de Bourglinster, 120 couverts, réception du 13 juin 2026 (facturé à la commande)
Total HTVA {_eur(wedding)}     TVA 17 % {_eur(_ttc(wedding) - wedding)}     Total {_eur(_ttc(wedding))} EUR""",
    )
    b.want("income-of-later-month", f"70331 {wedding} | 482")
    b.post(0, 6, "Grosbusch Fruits fact. 33107", _tva("60311", meat, percent=3))
    b.post(0, 25, "GROSBUSCH marée et légumes 33107", _tva("60311", meat, percent=3))
    b.paper(
        "grosbusch 33107.pdf",
        f"""
Grosbusch S.à r.l., Ellange     Facture 33107     6 mai 2026     Saveurs du Kirchberg S.à r.l.
Légumes, fruits, herbes, livraison du 5 mai 2026     HTVA {_eur(meat)}     TVA 3 % {_eur(_ttc(meat, 3) - meat)}     Total {_eur(_ttc(meat, 3))}""",
    )
    b.want("double-invoice", f"44111 {_ttc(meat, 3)} | 60311 {-meat} | 421612")
    b.post(0, 21, "Cactus Shoppi", _tva("60811", pram, "5131"))
    b.paper(
        "cactus.txt",
        f"""
CACTUS BELLE ETOILE     21.05.2026     ticket 118-4420     facture au nom de Saveurs du Kirchberg S.à r.l.
Poussette et siège auto bébé     HTVA {_eur(pram)}     TVA 17 % {_eur(_ttc(pram) - pram)}     {_eur(_ttc(pram))}     carte bancaire
[à la main] Achat personnel, pour ma fille. Paul W.""",
    )
    b.want("owner-private", f"4712 {_ttc(pram)} | 60811 {-pram} | 421612")
    paid, owed = b.some(900, 3200), -b.balance("45111")
    b.post(0, 11, "Luxlait fact. 551820", _tva("60311", paid, percent=3))
    b.paper(
        "confirmation Brasserie du Grund.pdf",
        f"""
Brasserie du Grund S.A.     Confirmation de solde au 31 mai 2026     à : Saveurs du Kirchberg S.à r.l.
Solde au 1er mai 2026 en notre faveur                                   {_eur(owed)}
22.05.2026 payé pour votre compte à Luxlait, facture 551820              {_eur(_ttc(paid, 3))}
Solde au 31 mai 2026 en notre faveur                                    {_eur(owed + _ttc(paid, 3))} EUR""",
    )
    b.want("intercompany", f"44111 {_ttc(paid, 3)} | 45111")


def _caterer_decoys(b: Book) -> None:
    for number, what in (("33120", "fraises"), ("33121", "asperges")):
        b.post(0, 12, f"Grosbusch Fruits fact. {number}", _tva("60311", Decimal(320), percent=3))
        b.paper(
            f"grosbusch {number}.pdf",
            f"""
Grosbusch S.à r.l., Ellange     Facture {number}     12 mai 2026     Saveurs du Kirchberg S.à r.l.
{what}, livraison du 11 mai 2026     HTVA 320,00     TVA 3 % 9,60     Total 329,60""",
        )
    b.post(0, 7, "Chafing dishes", _tva("60811", Decimal(2160)))
    b.paper(
        "chafing.pdf",
        """
Chomette Pro     Facture 90022     7 mai 2026     Saveurs du Kirchberg S.à r.l.
12 chafing dishes à 180,00, livrés le 6 mai 2026     HTVA 2 160,00     TVA 367,20     2 527,20""",
    )
    b.post(0, 22, "Foire du mariage octobre, stand", _tva("481", Decimal(1850)))
    b.paper(
        "foire.pdf",
        """
Luxexpo     Facture LX-7712     22 mai 2026     Saveurs du Kirchberg S.à r.l.
Stand Salon du mariage, du 9 au 11 octobre 2026     HTVA 1 850,00     TVA 314,50     2 164,50 EUR""",
    )
    b.post(0, 27, "Electro-Pro entretien lave-vaisselle", _tva("61221", Decimal(980)))
    b.paper(
        "electropro sav.pdf",
        """
Electro-Pro S.A., Windhof     Facture 26/1177     27.05.2026     Saveurs du Kirchberg S.à r.l.
Lave-vaisselle à capot : pompe de lavage échangée le 26.05.2026     HTVA 980,00     TVA 166,60     1 146,60""",
    )
    b.post(0, 15, "Facture 26950 Étude Kremer", "4011 1404 | 70331 -1200 | 461412")
    b.post(0, 16, "Note de crédit 26951 annule 26950", "70331 1200 | 461412 204 | 4011")
    b.post(0, 16, "Facture 26952 Étude Kremer", "4011 1287 | 70331 -1100 | 461412")
    b.post(0, 19, "Acompte communion juin famille Thill", "5131 1170 | 461412 -170 | 482")
    b.post(0, 28, "Avoir La Provençale, beurre", "44111 103 | 421612 -3 | 60311")
    b.paper(
        "avoir provencale.pdf",
        """
La Provençale S.à r.l.     NOTE DE CRÉDIT 7718     28 mai 2026     Saveurs du Kirchberg S.à r.l.
Retour 20 kg de beurre     HTVA 100,00     TVA 3 % 3,00     103,00 EUR""",
    )
    b.paper(
        "devis camionnette.pdf",
        """
Losch Utilitaires     DEVIS 8810     18 mai 2026     Saveurs du Kirchberg S.à r.l.
Crafter frigorifique neuf     HTVA 46 900,00     TVA 7 973,00     54 873,00 EUR     valable 30 jours""",
    )
    b.paper(
        "provencale 24990.pdf",
        """
La Provençale S.à r.l.     FACTURE 24990     5 juin 2026     Saveurs du Kirchberg S.à r.l.
Viandes et crèmerie, livraison du 4 juin 2026     HTVA 1 480,00     TVA 3 % 44,40     1 524,40 EUR""",
    )


_SAGE = """
A|1060|Chequing - Scotiabank
A|1065|US Dollar Account - Scotiabank
A|1200|Accounts Receivable
A|1210|Unbilled Work
A|1320|Prepaid Expenses
A|1520|Inventory - Firewood and Mulch
A|1820|Chippers, Saws & Climbing Gear
A|1825|Accum. Amort. - Chippers, Saws & Gear
A|1840|Trucks
A|1845|Accum. Amort. - Trucks
A|2315|HST Paid on Purchases
L|2100|Accounts Payable
L|2110|Accrued Liabilities
L|2170|Vacation Pay Payable
L|2180|CPP, EI & Income Tax Payable
L|2310|HST Charged on Sales
L|2420|Customer Deposits
L|2620|Loan - Kubota Canada
L|2680|Shareholder Loan - R. MacIsaac
E|3350|Common Shares
E|3560|Retained Earnings
I|4020|Tree Removal and Pruning
I|4040|Stump Grinding
I|4060|Firewood Sales
X|5100|Subcontract Climbers
X|5200|Disposal Fees
X|5410|Wages
X|5420|CPP & EI Expense
X|5430|Vacation Pay Expense
X|5610|Accounting & Legal
X|5615|Advertising
X|5640|Training & Certification
X|5660|Amortization Expense
X|5685|Insurance
X|5690|Interest & Bank Charges
X|5700|Office Supplies
X|5730|Fuel
X|5740|Foreign Exchange Gain or Loss
X|5760|Yard Rent
X|5765|Repair & Maintenance
X|5770|Small Tools
X|5780|Telephone
X|5800|Interest - Loans
"""

_ARBORIST_POLICY = """
Fundy Tree Care Inc., Halifax NS          ACCOUNTING POLICY MANUAL, section 4: month end
4.1 Equipment costing CA$1,000 or more per item before HST and lasting more than one year is recorded in 1820 (trucks: 1840). Less costly items are expensed to 5770.
4.2 Amortization is straight-line, 5 years for chippers, saws and gear and 8 years for trucks, from the month following purchase.
4.3 Repairs, sharpening, servicing and parts are expensed to 5765.
4.4 Payments of CA$500 or more for later months are deferred to 1320 and expensed evenly by month, the month in which cover starts counting in full.
4.5 Work we have finished but not billed by month end is booked to 1210, before HST. Deposits for jobs to come sit in 2420.
4.6 Services we received but were not billed for are accrued in 2110 before HST.
4.7 Vacation pay of 4% is accrued monthly (5430 / 2170).
4.8 US dollars are translated at the Bank of Canada rate of the last business day (5740).
4.9 Anything personal of Mr. MacIsaac goes to his shareholder loan, 2680.
"""


def _hst(account: str, net: Decimal, against: str = "2100") -> str:
    return f"{account} {net} | 2315 {cents(net * 15 / 100)} | {against}"


def _us(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def arborist(seed: int = 0) -> Book:
    b = Book("arborist-sage50", "CAD", 2025, 10, _SAGE, _ARBORIST_POLICY, seed)
    b.post(
        11,
        1,
        "Opening balances",
        "1060 47120.66 | 1065 18420 | 1200 22300 | 1520 5200 | 1820 98000 | 1825 -41000 | 1840 126000 | 1845 -52000 | 2620 -38000 | 3350 -100 | 3560",
    )
    b.every(1, "Burnside Yards - rent {en}", _hst("5760", Decimal(1900)), skip=(0,))
    for back in b.months((0,)):
        b.post(back, 6, "Chq Burnside Yards", "2100 2185 | 1060")
    b.want("rent-missing", "5760 1900 | 2110", "5760 1900 | 2100", "5760 1900 | 2315 285 | 2100", gap=True)
    b.every(31, "Amortization {en} {y}", "5660 2950 | 1825 -1640 | 1845")
    b.every(31, "Vacation pay accrual {en}", "5430 620 | 2170", skip=(0,))
    b.want("payroll-accrual-missing", "5430 620 | 2170", gap=True)
    _arborist_year(b)
    _arborist_errors(b)
    _arborist_more(b)
    _arborist_decoys(b)
    rate = Decimal(13700 + b.chance.randint(0, 450)) / 10000
    dollars = cents(b.balance("1065") / Decimal("1.36"))
    change = cents(dollars * rate) - b.balance("1065")
    b.paper(
        "USD account October.txt",
        f"""
Scotiabank     US Dollar business account 70003 00 77120     Fundy Tree Care Inc.
Balance on October 31, 2025     US$ {_us(dollars)}
Bank of Canada rate October 31, 2025: 1 USD = {rate} CAD""",
    )
    b.want("fx", f"1065 {change} | 5740")
    fee = b.some(15, 60)
    b.want("bank-fee", f"5690 {fee} | 1060")
    lines = "\n".join(f"Oct {d.day:<3} {t[:42]:<44}{_us(a):>14}" for d, t, a in sorted(b.moved("1060")))
    b.paper(
        "Scotiabank October 2025.txt",
        f"""
Scotiabank     Statement of account     Fundy Tree Care Inc.     Business chequing 70003 00 44718     Oct 1 to Oct 31, 2025
{lines}
Oct 31  Monthly account fee                           {_us(-fee):>14}
Closing balance on Oct 31, 2025     ${_us(b.balance("1060") - fee)}""",
    )
    return b


def _arborist_year(b: Book) -> None:
    for back in b.months():
        for day in (5, 12, 19, 25):
            net = b.some(4800, 8800)
            b.post(
                back,
                day,
                f"Inv {5000 + len(b.rows)} residential",
                f"1200 {net + cents(net * 15 / 100)} | 4020 {-net} | 2310",
            )
        stumps = b.some(700, 1900)
        b.post(
            back,
            22,
            f"Inv {5000 + len(b.rows)} stumps",
            f"1200 {stumps + cents(stumps * 15 / 100)} | 4040 {-stumps} | 2310",
        )
        b.post(back, 26, "Deposits from customers", f"1060 {b.some(27000, 33500)} | 1200")
        for day, who, account in (
            (9, "Acadia Climbers", "5100"),
            (16, "Otter Lake Disposal", "5200"),
            (23, "Acadia Climbers", "5100"),
        ):
            net = b.some(900, 2300)
            b.post(back, day, f"{who} inv {2100 + 7 * len(b.rows)}", _hst(account, net))
            b.post(back, min(day + 7, 30), f"Chq {who}", f"2100 {net + cents(net * 15 / 100)} | 1060")
        b.post(back, 15, "Payroll {en}", "5410 15500 | 5420 1240 | 2180 -5130 | 1060")
        b.post(back, 14, "CRA remittance", "2180 5130 | 1060")
        b.post(back, 11, "Irving fleet card", _hst("5730", b.some(900, 2100), "1060"))
        b.post(back, 8, "Eastlink", _hst("5780" if back else "5700", Decimal("138.50"), "1060"))
        b.post(back, 20, "Kubota Canada loan", f"2620 760 | 5800 {150 - 4 * (11 - back)} | 1060")
        if back in (10, 4):
            b.post(back, 18, "Sale of firewood to Bangor dealer", f"1065 {b.some(2500, 5200)} | 4060")
        if back:
            change = b.some(40, 600)
            b.post(
                back, 31, "Translate USD account", f"1065 {change} | 5740" if back % 2 else f"5740 {change} | 1065"
            )
            b.post(back, 31, "Account fee", f"5690 {b.some(15, 60)} | 1060")
        if back in (9, 6, 3):
            fix = b.some(300, 900)
            b.post(back, 17, f"Stihl Dartmouth, sharpening and parts {back}", _hst("5765", fix, "1060"))
    b.want("wrong-account", "5780 138.50 | 5700")


def _with(net: Decimal) -> Decimal:
    return net + cents(net * 15 / 100)


def _arborist_errors(b: Book) -> None:
    crane, grinder, boom, course = b.some(1200, 3600), b.some(2600, 6900), b.some(1800, 4400), b.some(900, 2600)
    b.paper(
        "acadia 4410.pdf",
        f"""
Acadia Climbers Ltd.          INVOICE 4410          October 31, 2025          HST no. 80441 2277 RT0001
Fundy Tree Care Inc., 40 Ilsley Avenue, Dartmouth NS
2 climbers, Point Pleasant job, October 27 to 29, 2025
Subtotal ${_us(crane)}     HST 15% ${_us(_with(crane) - crane)}     Total ${_us(_with(crane))}     net 30""",
    )
    b.want("unrecorded", f"5100 {crane} | 2315 {_with(crane) - crane} | 2100")
    b.post(0, 7, "Hants Equipment", _hst("5770", grinder))
    b.paper(
        "hants equipment.pdf",
        f"""
Hants Equipment     Invoice HE-20881     October 7, 2025     Sold to: Fundy Tree Care Inc.
1 only Toro STX-26 stump grinder, serial 414208817, picked up October 6, 2025
Price ${_us(grinder)}     HST ${_us(_with(grinder) - grinder)}     ${_us(_with(grinder))}""",
    )
    b.want("asset-expensed", f"1820 {grinder} | 5770")
    b.post(0, 22, "Altec Service Group", _hst("1840", boom))
    b.paper(
        "altec.pdf",
        f"""
Altec Service Group     Service invoice 771204     2025-10-22     Fundy Tree Care Inc.
Bucket truck unit 3: repacked boom cylinders, replaced two hydraulic hoses, dielectric test; completed 2025-10-21
Labour and parts ${_us(boom)}     HST 15% ${_us(_with(boom) - boom)}     Amount due ${_us(_with(boom))}""",
    )
    b.want("expense-capitalised", f"5765 {boom} | 1840")
    b.post(-1, 13, "Atlantic Arbor Training", _hst("5640", course))
    b.paper(
        "atlantic arbor.pdf",
        f"""
Atlantic Arbor Training     Invoice 318     November 13, 2025     Fundy Tree Care Inc.
Aerial rescue course for 4 climbers, held October 20-22, 2025
Fee ${_us(course)}     HST ${_us(_with(course) - course)}     Total ${_us(_with(course))}""",
    )
    b.want("wrong-period", f"5640 {course} | 2110")
    cover = Decimal(12 * b.chance.randint(280, 640))
    b.post(0, 2, "Intact fleet and liability", f"5685 {cover} | 1060")
    b.paper(
        "intact.pdf",
        f"""
Intact Insurance     Commercial policy 5A8812077     Renewal     Fundy Tree Care Inc.
Policy period: from October 1, 2025 to October 1, 2026, 12:01 a.m.     Total premium ${_us(cover)}
Pre-authorized debit on October 2, 2025. Premiums are exempt from HST.""",
    )
    b.want("prepaid-expensed", f"1320 {cover * 11 / 12:f} | 5685")


def _arborist_more(b: Book) -> None:
    storm, chips, hot_tub = b.some(3200, 9800), b.some(500, 1800), b.some(700, 2400)
    b.post(-1, 4, "Inv 5990 Dalhousie University", f"1200 {_with(storm)} | 4020 {-storm} | 2310")
    b.paper(
        "inv 5990.pdf",
        f"""
FUNDY TREE CARE INC.          Invoice 5990          November 4, 2025
Bill to: Dalhousie University, Facilities
Storm clean-up Studley campus, work done October 28 - 30, 2025
Subtotal ${_us(storm)}     HST 15% ${_us(_with(storm) - storm)}     Balance due ${_us(_with(storm))}""",
    )
    b.want("revenue-wrong-period", f"1210 {storm} | 4020")
    b.post(0, 8, "Otter Lake Disposal inv 90117", _hst("5200", chips))
    b.post(0, 24, "OTTER LAKE tipping fees 90117", _hst("5200", chips))
    b.paper(
        "otter lake 90117.pdf",
        f"""
Otter Lake Disposal     Invoice 90117     October 8, 2025     Fundy Tree Care Inc.
Brush and wood waste, 11 loads, tipped October 1-7, 2025
${_us(chips)} + HST ${_us(_with(chips) - chips)} = ${_us(_with(chips))}""",
    )
    b.want("double-invoice", f"2100 {_with(chips)} | 5200 {-chips} | 2315")
    b.post(0, 18, "Canadian Tire", _hst("5770", hot_tub, "1060"))
    b.paper(
        "canadian tire.txt",
        f"""
CANADIAN TIRE #152 DARTMOUTH     2025/10/18     Fundy Tree Care Inc.
Kids trampoline 14 ft w/ net     {_us(hot_tub)}     HST 15% {_us(_with(hot_tub) - hot_tub)}     TOTAL {_us(_with(hot_tub))}     DEBIT
pen: not for business, my kids. Rory M.""",
    )
    b.want("owner-private", f"2680 {_with(hot_tub)} | 5770 {-hot_tub} | 2315")


def _arborist_decoys(b: Book) -> None:
    for number, what in (("90130", "7 loads"), ("90131", "7 loads, second truck")):
        b.post(0, 15, f"Otter Lake Disposal inv {number}", _hst("5200", Decimal(420)))
        b.paper(
            f"otter lake {number}.pdf",
            f"""
Otter Lake Disposal     Invoice {number}     October 15, 2025     Fundy Tree Care Inc.
Brush, {what}, October 13-14, 2025     $420.00 + HST $63.00 = $483.00""",
        )
    b.post(0, 10, "Climbing helmets", _hst("5770", Decimal(1520)))
    b.paper(
        "helmets.pdf",
        """
Vermeer Canada     Invoice V-90044     October 10, 2025     Fundy Tree Care Inc.
8 Petzl helmets @ $190.00, shipped October 8, 2025     $1,520.00     HST $228.00     $1,748.00""",
    )
    b.post(0, 27, "Home show February booth", _hst("1320", Decimal(1350)))
    b.paper(
        "home show.pdf",
        """
Halifax Home Show     Invoice 2026-118     October 27, 2025     Fundy Tree Care Inc.
Booth 44, February 6 to 8, 2026     $1,350.00     HST $202.50     $1,552.50""",
    )
    b.post(0, 29, "Stihl Dartmouth, chipper knives", _hst("5765", Decimal(1260)))
    b.paper(
        "stihl knives.pdf",
        """
Stihl Dartmouth     Work order 5512     October 29, 2025     Fundy Tree Care Inc.
Bandit 200XP chipper: knives and anvil replaced October 28, 2025     $1,260.00     HST $189.00     $1,449.00""",
    )
    b.post(0, 17, "Inv 5970 Halifax Regional (wrong PO)", "1200 2300 | 4020 -2000 | 2310")
    b.post(0, 20, "Reverse Inv 5970 Halifax Regional", "4020 2000 | 2310 300 | 1200")
    b.post(0, 20, "Inv 5971 Halifax Regional", "1200 2300 | 4020 -2000 | 2310")
    b.post(0, 28, "Deposit Chester job, November", "1060 1150 | 2310 -150 | 2420")
    b.post(0, 30, "Credit Acadia Climbers, short day", "2100 230 | 2315 -30 | 5100")
    b.paper(
        "acadia credit.pdf",
        """
Acadia Climbers Ltd.          CREDIT NOTE C-118          October 30, 2025
Fundy Tree Care Inc.     One climber left early October 23, 2025     $200.00     HST $30.00     $230.00""",
    )
    b.paper(
        "kubota quote.pdf",
        """
East Coast Kubota     QUOTE 7715     October 14, 2025     Fundy Tree Care Inc.
1 KX040-4 compact excavator     $88,400.00     HST $13,260.00     $101,660.00     good until Nov 30""",
    )
    b.paper(
        "otter lake 90240.pdf",
        """
Otter Lake Disposal     Invoice 90240     November 7, 2025     Fundy Tree Care Inc.
Brush, 9 loads, November 3-6, 2025     $540.00 + HST $81.00 = $621.00""",
    )
