"""The twelfth hand's southern firms: a driving school in Valencia (PGC, eight digits), kayaks for hire in Nelson (Xero)."""

# ruff: noqa: E501 - bookings and papers read best in one line

from decimal import Decimal

from benchmarks._firms_seventh import Book, cents, continental

_PGC = """
A|21300000|Simuladores y equipos de prácticas
A|21800000|Elementos de transporte
A|28130000|Amortización acumulada de equipos
A|28180000|Amortización acumulada de elementos de transporte
A|43000000|Clientes
A|43000007|Clientes, Transportes Levante
A|48000000|Gastos anticipados
A|57200001|CaixaBank cuenta corriente
L|40000000|Proveedores
L|40000003|Proveedores, Talleres Paterna
L|40090000|Proveedores, facturas pendientes de recibir
L|41000000|Acreedores por prestaciones de servicios
L|43800000|Anticipos de clientes
L|46500000|Remuneraciones pendientes de pago
L|47510000|Hacienda Pública, acreedora por retenciones
L|47600000|Organismos de la Seguridad Social, acreedores
L|48500000|Ingresos anticipados
L|55100000|Cuenta corriente con el socio J. Ferrer
E|10000000|Capital social
E|12000000|Remanente
I|70500001|Matrículas y clases de permiso B
I|70500002|Cursos CAP y mercancías peligrosas
X|60200000|Material didáctico
X|62100000|Arrendamiento del local
X|62200000|Reparaciones y conservación
X|62300000|Servicios de profesionales independientes
X|62500000|Primas de seguros
X|62600000|Servicios bancarios
X|62700000|Publicidad y propaganda
X|62800001|Suministro eléctrico
X|62800002|Carburante
X|62900000|Otros servicios, teléfono e internet
X|62900001|Equipos de poco valor
X|64000000|Sueldos y salarios
X|64000001|Pagas extraordinarias
X|64200000|Seguridad Social a cargo de la empresa
X|68100000|Amortización del inmovilizado material
"""

_SCHOOL_POLICY = """
Autoescuela Ferrer, S.L.                              Normas de cierre mensual
- La enseñanza está exenta de IVA (artículo 20 LIVA): el IVA soportado no se deduce y forma parte del gasto o del inmovilizado.
- Los equipos de más de 600 EUR por unidad, IVA incluido, y de uso superior a un año se activan en 21300000 (vehículos en 21800000); los de menos, a 62900001.
- Amortización lineal desde el mes siguiente a la puesta en marcha: equipos 5 años, vehículos 6 años, contra 28130000 y 28180000.
- Reparaciones, revisiones y neumáticos: 62200000.
- Los gastos de 250 EUR o más que correspondan a meses futuros se difieren a 48000000 por días.
- Los cursos son ingreso del mes en que se imparten; lo facturado antes va a 48500000.
- Servicios recibidos sin factura a fin de mes: 40090000.
- Pagas extraordinarias: dos doceavas partes del salario mensual cada mes (64000001 / 46500000).
- Los gastos particulares del señor Ferrer van a 55100000.
"""


def _es(amount: Decimal) -> str:
    return continental(amount)


def driving_school(seed: int = 0) -> Book:
    b = Book("driving-school-pgc", "EUR", 2026, 4, _PGC, _SCHOOL_POLICY, seed)
    b.post(
        11,
        1,
        "Asiento de apertura",
        "57200001 38740.20 | 21300000 22000 | 28130000 -9100 | 21800000 88000 | 28180000 -31400 | 43000007 4200 | 10000000 -3000 | 12000000",
    )
    b.every(3, "Alquiler local calle Sagunto {mm}/{y}", "62100000 1391.50 | 57200001")
    b.every(31, "Amortización {mm}/{y}", "68100000 1580 | 28130000 -360 | 28180000", skip=(0,))
    b.want("depreciation-missing", "68100000 1580 | 28130000 -360 | 28180000", gap=True)
    b.every(31, "Periodificación pagas extra {mm}/{y}", "64000001 1240 | 46500000", skip=(0,))
    b.want("payroll-accrual-missing", "64000001 1240 | 46500000", gap=True)
    for back in b.months():
        for day in (7, 14, 21, 28):
            b.post(back, day, f"Remesa clases permiso B {len(b.rows)}", f"57200001 {b.some(3900, 6100)} | 70500001")
        cap = b.some(1400, 3300)
        b.post(back, 17, f"Fra. {2600 + len(b.rows)} Transportes Levante, curso CAP", f"43000007 {cap} | 70500002")
        b.post(back, 29, "Cobro Transportes Levante", f"57200001 {cap} | 43000007")
        for day in (9, 24):
            repair = b.some(180, 520)
            b.post(back, day, f"Talleres Paterna fra. T-{310 + len(b.rows)}", f"62200000 {repair} | 40000003")
            b.post(back, min(day + 6, 30), "Pago Talleres Paterna", f"40000003 {repair} | 57200001")
        b.post(back, 10, "Solred tarjeta carburante", f"62800002 {b.some(820, 1390)} | 57200001")
        b.post(back, 13, "Iberdrola", f"{'62800001' if back else '62700000'} 187.60 | 57200001")
        b.post(back, 16, "Movistar Fusión empresas", "62900000 112.30 | 57200001")
        b.post(
            back, 28, "Nóminas {mm}/{y}", "64000000 7440 | 64200000 2310 | 47510000 -890 | 47600000 -2790 | 57200001"
        )
        b.post(back, 30, "TGSS y retenciones", "47510000 890 | 47600000 2790 | 57200001")
        if back:
            b.post(back, 31, "Comisión mantenimiento CaixaBank", f"62600000 {b.some(14, 44)} | 57200001")
        if back in (10, 7, 4, 1):
            b.post(back, 20, "Gestoría Blasco, trimestre", "62300000 484 | 57200001")
    b.want("wrong-account", "62800001 187.60 | 62700000")
    _school_errors(b)
    _school_decoys(b)
    fee = b.some(14, 44)
    b.want("bank-fee", f"62600000 {fee} | 57200001")
    lines = "\n".join(f"{d:%d/%m/%Y}  {t[:42]:<44}{_es(a):>14}" for d, t, a in sorted(b.moved("57200001")))
    b.paper(
        "extracto CaixaBank abril.txt",
        f"""
CaixaBank     Extracto de cuenta     ES79 2100 0813 6101 2345 6789     Autoescuela Ferrer, S.L.     del 01/04/2026 al 30/04/2026
{lines}
30/04/2026  Comisión de mantenimiento                 {_es(-fee):>14}
Saldo a 30/04/2026     {_es(b.balance("57200001") - fee)} EUR""",
    )
    return b


def _school_errors(b: Book) -> None:
    exam, sim, clutch, tyres = b.some(500, 1900), b.some(2900, 7800), b.some(900, 2400), b.some(420, 1300)
    b.paper(
        "pistas maestrat.pdf",
        f"""
Pistas El Maestrat, S.L.          FACTURA 26/0318          30/04/2026
Cliente: Autoescuela Ferrer, S.L., calle Sagunto 114, Valencia
Alquiler de pista de maniobras, 14 jornadas, abril de 2026
Base imponible {_es(exam)}     IVA 21 % {_es(cents(exam * 21 / 100))}     Total {_es(exam + cents(exam * 21 / 100))} EUR     vencimiento 30 días""",
    )
    b.want(
        "unrecorded",
        f"62100000 {exam + cents(exam * 21 / 100)} | 41000000",
        f"62100000 {exam + cents(exam * 21 / 100)} | 40000000",
        f"62300000 {exam + cents(exam * 21 / 100)} | 41000000",
    )
    b.post(0, 15, "Simescar simuladores", f"62900001 {sim} | 41000000")
    b.paper(
        "simescar.pdf",
        f"""
Simescar, S.A.     Factura S-1180     15/04/2026     Autoescuela Ferrer, S.L.
1 simulador de conducción de tres pantallas, n.º de serie DS3-20417, instalado el 14/04/2026
Total, IVA 21 % incluido: {_es(sim)} EUR""",
    )
    b.want("asset-expensed", f"21300000 {sim} | 62900001")
    b.post(0, 22, "Talleres Paterna fra. T-990", f"21800000 {clutch} | 40000003")
    b.paper(
        "talleres T-990.pdf",
        f"""
Talleres Paterna     Factura T-990     22/04/2026     Autoescuela Ferrer, S.L.
Seat Ibiza 4471 LKV, 96.300 km: sustitución de embrague y volante bimasa, trabajo terminado el 21/04/2026
Mano de obra y piezas, IVA incluido {_es(clutch)} EUR""",
    )
    b.want("expense-capitalised", f"62200000 {clutch} | 21800000")
    b.post(-1, 8, "Neumáticos Turia", f"62200000 {tyres} | 41000000")
    b.paper(
        "neumaticos turia.pdf",
        f"""
Neumáticos Turia     Factura 5521     8 de mayo de 2026     Autoescuela Ferrer, S.L.
8 neumáticos 185/65 R15 montados y equilibrados los días 27 y 28 de abril de 2026
Total IVA incluido {_es(tyres)} EUR""",
    )
    b.want("wrong-period", f"62200000 {tyres} | 40090000")
    cover = Decimal(365 * b.chance.randint(5, 12))
    b.post(0, 1, "Mapfre flota", f"62500000 {cover} | 57200001")
    b.paper(
        "mapfre.pdf",
        f"""
MAPFRE España     Recibo de prima     Póliza 055-2280117     Tomador: Autoescuela Ferrer, S.L.
Seguro de flota, 6 turismos de prácticas. Periodo de cobertura: del 1 de abril de 2026 al 31 de marzo de 2027
Prima total anual {_es(cover)} EUR, domiciliada el 01/04/2026""",
    )
    b.want("prepaid-expensed", f"48000000 {cover / 365 * 335:f} | 62500000")
    later, books, toy = b.some(1900, 4800), b.some(300, 900), b.some(280, 900)
    b.post(0, 24, "Fra. 2990 Transportes Levante, curso ADR", f"43000007 {later} | 70500002")
    b.paper(
        "factura 2990.pdf",
        f"""
AUTOESCUELA FERRER, S.L.          Factura 2990          24/04/2026
Cliente: Transportes Levante, S.A.
Curso de mercancías peligrosas (ADR) para 9 conductores, que se impartirá del 18 al 22 de mayo de 2026
Exento de IVA, art. 20.Uno.9 LIVA     Total {_es(later)} EUR""",
    )
    b.want("income-of-later-month", f"70500002 {later} | 48500000")
    b.post(0, 6, "Etrasa manuales fra. 77120", f"60200000 {books} | 41000000")
    b.post(0, 27, "ETRASA libros permiso B 77120", f"60200000 {books} | 41000000")
    b.paper(
        "etrasa 77120.pdf",
        f"""
Etrasa Editorial     Factura 77120     06/04/2026     Autoescuela Ferrer, S.L.
40 manuales permiso B, albarán del 02/04/2026     Total IVA 4 % incluido {_es(books)} EUR""",
    )
    b.want("double-invoice", f"41000000 {books} | 60200000")
    b.post(0, 18, "El Corte Inglés", f"62900001 {toy} | 57200001")
    b.paper(
        "corte ingles.txt",
        f"""
EL CORTE INGLES Nuevo Centro Valencia     18/04/2026     factura simplificada     Autoescuela Ferrer, S.L.
Bicicleta infantil y casco     total {_es(toy)}     tarjeta
(a mano) Compra personal, comunión de mi hijo. Josep""",
    )
    b.want("owner-private", f"55100000 {toy} | 62900001")


def _school_decoys(b: Book) -> None:
    for number in ("77131", "77132"):
        b.post(0, 20, f"Etrasa manuales fra. {number}", "60200000 210 | 41000000")
        b.paper(
            f"etrasa {number}.pdf",
            f"""
Etrasa Editorial     Factura {number}     20/04/2026     Autoescuela Ferrer, S.L.
Tests permiso {"A" if number == "77131" else "C"}, albarán del 17/04/2026     Total IVA incluido 210,00 EUR""",
        )
    b.post(0, 9, "Tabletas para el aula", "62900001 1540 | 41000000")
    b.paper(
        "tabletas.pdf",
        """
PcComponentes     Factura 8811203     09/04/2026     Autoescuela Ferrer, S.L.
7 tabletas Lenovo M10 a 220,00, entregadas el 08/04/2026     Total IVA incluido 1.540,00""",
    )
    b.post(0, 27, "Anticipo curso CAP junio, Frutas Alzira", "57200001 900 | 43800000")
    b.post(0, 29, "Abono Etrasa, manuales devueltos", "41000000 60 | 60200000")
    b.paper(
        "abono etrasa.pdf",
        """
Etrasa Editorial     FACTURA RECTIFICATIVA R-118     29/04/2026     Autoescuela Ferrer, S.L.
Devolución de 6 manuales     Total -60,00 EUR""",
    )
    b.paper(
        "presupuesto seat.pdf",
        """
Levante Motor     PRESUPUESTO 4471     16/04/2026     Autoescuela Ferrer, S.L.
1 Seat Ibiza con doble mando     18.900,00 EUR IVA incluido     válido 30 días""",
    )
    b.paper(
        "talleres mayo.pdf",
        """
Talleres Paterna     Factura T-1021     12/05/2026     Autoescuela Ferrer, S.L.
Cambio de aceite 5120 MBN, 11/05/2026     Total IVA incluido 184,00 EUR""",
    )


_XERO = """
A|090|ANZ Business Account
A|610|Accounts Receivable
A|620|Prepayments
A|710|Kayaks & Boats
A|711|Less Accumulated Depreciation on Kayaks & Boats
A|730|Vehicles & Trailers
A|731|Less Accumulated Depreciation on Vehicles & Trailers
L|800|Accounts Payable
L|805|Accruals
L|820|GST
L|825|PAYE & KiwiSaver Payable
L|830|Holiday Pay Accrued
L|850|Income in Advance
L|900|ANZ Vehicle Loan
L|980|Shareholder Current Account - M. Tane
E|960|Retained Earnings
E|970|Share Capital
I|200|Guided Trips
I|210|Kayak Rental
X|310|Catering for Trips
X|320|Water Taxi & Transfers
X|400|Advertising
X|404|Bank Fees
X|412|Accounting Fees
X|416|Depreciation
X|425|Vehicle Fuel
X|433|Insurance
X|437|Interest Expense
X|445|Electricity
X|453|Minor Gear under $1,000
X|461|DOC Concession Fees
X|469|Rent - Boat Shed
X|473|Repairs and Maintenance
X|477|Wages
X|478|KiwiSaver Employer Contributions
X|479|Holiday Pay
X|489|Phone & Internet
"""

_KAYAK_POLICY = """
Tasman Bay Paddle Ltd, Nelson          Month-end rules
1. Gear that costs NZ$1,000 or more each, excluding GST, and lasts beyond a year is an asset (710; vehicles and trailers 730). Anything cheaper goes to 453.
2. Depreciation is straight line from the month after purchase: kayaks 6 years, vehicles 5 years.
3. Repairs, servicing, resin and parts go to 473.
4. Costs of NZ$400 or more for later months go to 620 and are released by the day.
5. A trip is income in the month it is paddled. Trips invoiced earlier sit in 850.
6. Services received but not invoiced by month end are accrued to 805 excluding GST.
7. Holiday pay is accrued at 8% each month (479 / 830).
8. Mereana Tane's private purchases go to 980.
"""


def _gst(account: str, net: Decimal, against: str = "800") -> str:
    return f"{account} {net} | 820 {cents(net * 15 / 100)} | {against}"


def _inc(net: Decimal) -> Decimal:
    return net + cents(net * 15 / 100)


def _nz(amount: Decimal) -> str:
    return f"{amount:,.2f}"


def kayaks(seed: int = 0) -> Book:
    b = Book("kayaks-xero-nz", "NZD", 2026, 2, _XERO, _KAYAK_POLICY, seed)
    b.post(
        11,
        1,
        "Opening balances",
        "090 31550.45 | 710 76000 | 711 -28500 | 730 52000 | 731 -19000 | 610 8800 | 900 -21000 | 970 -100 | 960",
    )
    b.every(1, "Port Nelson boat shed rent {en}", _gst("469", Decimal(1450)), skip=(0,))
    for back in b.months((0,)):
        b.post(back, 5, "Paid Port Nelson", "800 1667.50 | 090")
    b.want("rent-missing", "469 1450 | 805", "469 1450 | 800", "469 1450 | 820 217.50 | 800", gap=True)
    b.every(31, "Depreciation {en} {y}", "416 1910 | 711 -1050 | 731")
    b.every(31, "Holiday pay accrual {en}", "479 910 | 830", skip=(0,))
    b.want("payroll-accrual-missing", "479 910 | 830", gap=True)
    for back in b.months():
        for day in (4, 11, 18, 25):
            trips = b.some(4200, 7900)
            b.post(back, day, f"Rezdy settlement {day}", f"090 {_inc(trips)} | 200 {-trips} | 820")
        rent = b.some(900, 2600)
        b.post(
            back, 20, f"INV-{1100 + len(b.rows)} Kaiteriteri Lodge rentals", f"610 {_inc(rent)} | 210 {-rent} | 820"
        )
        b.post(back, 27, "Kaiteriteri Lodge", f"090 {_inc(rent)} | 610")
        for day, who, account in (
            (6, "Abel Tasman Sea Shuttle", "320"),
            (13, "Pie & Thyme", "310"),
            (20, "Abel Tasman Sea Shuttle", "320"),
        ):
            net = b.some(480, 1300)
            b.post(back, day, f"{who} bill {3300 + 7 * len(b.rows)}", _gst(account, net))
            b.post(back, min(day + 6, 28), f"Paid {who}", f"800 {_inc(net)} | 090")
        b.post(back, 14, "Wages {en}", "477 11400 | 478 342 | 825 -2980 | 090")
        b.post(back, 19, "IRD PAYE", "825 2980 | 090")
        b.post(back, 9, "Z Energy fuel card", _gst("425", b.some(310, 760), "090"))
        b.post(back, 12, "One NZ", _gst("489" if back else "400", Decimal(96), "090"))
        b.post(back, 22, "ANZ loan", f"900 510 | 437 {140 - 3 * (11 - back)} | 090")
        if back:
            b.post(back, 31, "ANZ monthly fee", f"404 {b.some(10, 38)} | 090")
    b.want("wrong-account", "489 96 | 400")
    _kayak_errors(b)
    _kayak_decoys(b)
    fee = b.some(10, 38)
    b.want("bank-fee", f"404 {fee} | 090")
    lines = "\n".join(f"{d.day:>2} Feb  {t[:42]:<44}{_nz(a):>14}" for d, t, a in sorted(b.moved("090")))
    b.paper(
        "ANZ statement February 2026.txt",
        f"""
ANZ Bank New Zealand     Business Current Account 06-0705-0412233-00     Tasman Bay Paddle Ltd     1 February 2026 to 28 February 2026
{lines}
28 Feb  Monthly account fee                           {_nz(-fee):>14}
Closing balance 28 February 2026     {_nz(b.balance("090") - fee)}""",
    )
    return b


def _kayak_errors(b: Book) -> None:
    shuttle, double, hull, clinic = b.some(700, 2100), b.some(2600, 5400), b.some(1100, 3100), b.some(600, 1900)
    b.paper(
        "sea shuttle 5120.pdf",
        f"""
Abel Tasman Sea Shuttle Ltd          TAX INVOICE 5120          28 February 2026          GST 84-112-077
To: Tasman Bay Paddle Ltd, 8 Wakefield Quay, Nelson
Charter transfers, 22 runs, 15 to 28 February 2026
Subtotal {_nz(shuttle)}     GST 15% {_nz(_inc(shuttle) - shuttle)}     Total NZ$ {_nz(_inc(shuttle))}     due 20 March 2026""",
    )
    b.want("unrecorded", f"320 {shuttle} | 820 {_inc(shuttle) - shuttle} | 800")
    b.post(0, 10, "Barracuda Kayaks", _gst("453", double))
    b.paper(
        "barracuda.pdf",
        f"""
Barracuda Kayaks NZ     Tax invoice 20661     10 February 2026     Sold to Tasman Bay Paddle Ltd
1 x Beachcomber Duo sea kayak, hull no. BC-D-4471, collected 9 February 2026
Price excl GST {_nz(double)}     GST {_nz(_inc(double) - double)}     Total {_nz(_inc(double))}""",
    )
    b.want("asset-expensed", f"710 {double} | 453")
    b.post(0, 17, "Nelson Fibreglass", _gst("710", hull))
    b.paper(
        "nelson fibreglass.pdf",
        f"""
Nelson Fibreglass     Tax invoice 1180     17 February 2026     Tasman Bay Paddle Ltd
Five hire kayaks: gelcoat chips filled, keel strips and rudder cables replaced, job finished 16 February 2026
Labour and materials {_nz(hull)}     GST 15% {_nz(_inc(hull) - hull)}     {_nz(_inc(hull))}""",
    )
    b.want("expense-capitalised", f"473 {hull} | 710")
    b.post(-1, 9, "Bay Marine Mechanics", _gst("473", clinic))
    b.paper(
        "bay marine.pdf",
        f"""
Bay Marine Mechanics     Tax invoice BM-771     9 March 2026     Tasman Bay Paddle Ltd
Support boat outboard, 300-hour service carried out 24 and 25 February 2026
Excl GST {_nz(clinic)}     GST {_nz(_inc(clinic) - clinic)}     Total {_nz(_inc(clinic))}""",
    )
    b.want("wrong-period", f"473 {clinic} | 805")
    cover = Decimal(365 * b.chance.randint(6, 14))
    b.post(0, 2, "Vero marine and liability", _gst("433", cover, "090"))
    b.paper(
        "vero.pdf",
        f"""
Vero Liability Insurance     Renewal and tax invoice     Policy HO-LPL-6112044     Insured: Tasman Bay Paddle Ltd
Period of insurance 1 February 2026 to 31 January 2027
Premium excl GST {_nz(cover)}     GST {_nz(_inc(cover) - cover)}     Total {_nz(_inc(cover))}     direct debit 2 February 2026""",
    )
    b.want("prepaid-expensed", f"620 {cover / 365 * 337:f} | 433")
    school, pies, pram = b.some(1900, 5200), b.some(240, 720), b.some(300, 1100)
    b.post(0, 19, "INV-1990 Waimea College camp", f"610 {_inc(school)} | 200 {-school} | 820")
    b.paper(
        "inv 1990.pdf",
        f"""
TASMAN BAY PADDLE LTD          Tax invoice INV-1990          19 February 2026
Bill to: Waimea College
Three-day guided trip for 28 students, 24 to 26 March 2026
Excl GST {_nz(school)}     GST {_nz(_inc(school) - school)}     Total {_nz(_inc(school))}""",
    )
    b.want("income-of-later-month", f"200 {school} | 850")
    b.post(0, 5, "Pie & Thyme bill 9077", _gst("310", pies))
    b.post(0, 24, "PIE AND THYME trip lunches 9077", _gst("310", pies))
    b.paper(
        "pie and thyme 9077.pdf",
        f"""
Pie & Thyme     Tax invoice 9077     5 February 2026     Tasman Bay Paddle Ltd
Trip lunches delivered 1 to 4 February 2026     {_nz(pies)} + GST {_nz(_inc(pies) - pies)} = {_nz(_inc(pies))}""",
    )
    b.want("double-invoice", f"800 {_inc(pies)} | 310 {-pies} | 820")
    b.post(0, 21, "Farmers Nelson", _gst("453", pram, "090"))
    b.paper(
        "farmers.txt",
        f"""
FARMERS NELSON     21/02/2026     Tasman Bay Paddle Ltd
Queen duvet set and pillows     {_nz(_inc(pram))} incl GST {_nz(_inc(pram) - pram)}     EFTPOS
note: for home, not the company. Mereana""",
    )
    b.want("owner-private", f"980 {_inc(pram)} | 453 {-pram} | 820")


def _kayak_decoys(b: Book) -> None:
    for number, what in (("5090", "morning run"), ("5091", "afternoon run")):
        b.post(0, 12, f"Abel Tasman Sea Shuttle bill {number}", _gst("320", Decimal(260)))
        b.paper(
            f"sea shuttle {number}.pdf",
            f"""
Abel Tasman Sea Shuttle Ltd     TAX INVOICE {number}     12 February 2026     Tasman Bay Paddle Ltd
Extra {what}, 11 February 2026     260.00 + GST 39.00 = 299.00""",
        )
    b.post(0, 16, "Paddles", _gst("453", Decimal(2280)))
    b.paper(
        "paddles.pdf",
        """
Torpedo7     Tax invoice 440912     16 February 2026     Tasman Bay Paddle Ltd
12 carbon paddles @ 190.00, shipped 13 February 2026     2,280.00     GST 342.00     2,622.00""",
    )
    b.post(0, 26, "TRENZ stand May", _gst("620", Decimal(1600)))
    b.paper(
        "trenz.pdf",
        """
Tourism Industry Aotearoa     Tax invoice 2026-441     26 February 2026     Tasman Bay Paddle Ltd
TRENZ stand, 5 to 7 May 2026     1,600.00     GST 240.00     1,840.00""",
    )
    b.post(0, 23, "INV-1970 Cruise agency (wrong PO)", "610 1150 | 200 -1000 | 820")
    b.post(0, 24, "Void INV-1970 Cruise agency", "200 1000 | 820 150 | 610")
    b.post(0, 24, "INV-1971 Cruise agency", "610 1150 | 200 -1000 | 820")
    b.paper(
        "quote trailer.pdf",
        """
Voyager Trailers     QUOTE 7781     11 February 2026     Tasman Bay Paddle Ltd
1 kayak trailer, 12 berth     8,900.00     GST 1,335.00     10,235.00     valid 30 days""",
    )
    b.paper(
        "sea shuttle 5160.pdf",
        """
Abel Tasman Sea Shuttle Ltd     TAX INVOICE 5160     7 March 2026     Tasman Bay Paddle Ltd
Transfers 2 to 6 March 2026     410.00 + GST 61.50 = 471.50""",
    )
