"""Three more firms by the fourth hand's scenes, in words and papers of their own: a potter, a rowing club, a nursery."""

# ruff: noqa: E501  (papers and policies keep their lines as their writers wrote them)

from __future__ import annotations

POTTER = {
    "name": "Pracownia Ceramiki Glinka sp. z o.o.",
    "chart": """
bank|130|Rachunek bieżący mBank|asset
ar|201|Rozrachunki z odbiorcami|asset
arfx|202|Rozrachunki z odbiorcami zagranicznymi EUR|asset
vatin|221-1|VAT naliczony|asset
stock|310|Glina i szkliwa na składzie|asset
asset|011-4|Piece i maszyny|asset
accdep|071-4|Odpisy umorzeniowe pieców i maszyn|asset
prepaid|641|Czynne rozliczenia kosztów w czasie|asset
ap|210|Rozrachunki z dostawcami|liability
vatout|222-1|VAT należny|liability
wagespay|231|Rozrachunki z tytułu wynagrodzeń|liability
accrued|642|Bierne rozliczenia kosztów|liability
bonuspay|643|Rezerwa na nagrody roczne|liability
deferred|845|Rozliczenia międzyokresowe przychodów|liability
sister|249-2|Rozrachunki z Glinka Sklep sp. z o.o.|liability
owner|240|Rozrachunki ze wspólnikiem Anną Wójcik|liability
capital|801|Kapitał zakładowy|equity
revenue|702|Sprzedaż wyrobów|income
training|704|Sprzedaż warsztatów|income
fxgain|750-3|Dodatnie różnice kursowe|income
cogs|711|Zużycie gliny i szkliw|expense
wages|404|Wynagrodzenia|expense
bonus|405|Nagrody roczne|expense
rent|402-1|Czynsz pracowni|expense
power|401-2|Energia elektryczna|expense
telecom|402-3|Telefon i internet|expense
repairs|402-4|Usługi remontowe i serwisowe|expense
insurance|409-1|Ubezpieczenia majątkowe|expense
audit|402-6|Usługi księgowe i audyt|expense
bankfee|402-7|Opłaty bankowe|expense
depreciation|400|Amortyzacja|expense
office|401-5|Wyposażenie i materiały biurowe|expense
packing|401-6|Opakowania|expense
marketing|402-8|Reklama|expense
travel|409-3|Podróże służbowe|expense
fxloss|751-3|Ujemne różnice kursowe|expense
other|761|Pozostałe koszty operacyjne|expense""",
    "words": r"""
rent|Czynsz za {m}.{y} Nieruchomości Stare Podgórze
rentfree|Kraków. {firm}\nW związku z remontem kamienicy zwalniamy Państwa z czynszu za {m}.{y}. Kolejny miesiąc płatny jak dotychczas.\nNieruchomości Stare Podgórze
rentup|Kraków. {firm}\nZgodnie z umową od {d} czynsz wynosi {x} miesięcznie.\nNieruchomości Stare Podgórze
audit|Rezerwa na badanie bilansu 1/12
auditend|Biuro Rewident Kraków rozliczenie badania
wages|Lista płac {m}/{y}
pay|Przelew {x}
bonus|Rezerwa nagrody roczne {m}/{y}
bonuspaid|Wypłata nagród rocznych
dep|Umorzenie {x}
assets|piec Rohde;samochód Kangoo;prasa filtracyjna
sold|Sprzedaż {x}
newasset|mieszarka próżniowa Nidec
freight|Transport i uruchomienie {x}
prepaidold|Licencja programu magazynowego - rata kosztu
release|Polisa od ognia - rata kosztu
poweracc|Szacunek zużycia prądu {m}
powerback|Wycofanie szacunku prądu
powerinv|Tauron faktura za prąd
lotin|PZ partia {x} Kopalnia Gliny Bolesławiec
lotout|RW partia {x}
sale|Sprzedaż {x}
receipt|Wpływ {x}
fee|Opłata za prowadzenie rachunku mBank
recharge|Glinka Sklep - udział w kosztach targów {m}/{y}
fxsale|Keramik Haus Dresden EUR {u} kurs {r}
reval|Wycena należności Keramik Haus EUR {u} kurs {r}
drawn|Zaliczka dla wspólnika Wójcik
earned|Warsztaty zrealizowane
fxpaid|Keramik Haus zapłata EUR {u}
opening|BO
customers|Hotel Stary;Restauracja Pod Baranem;Sklep Formy;Galeria Nowa
unrecorded|Opakowania Krakpol|Kartony fasonowe i wypełniacz|packing
doubled|Drukarnia Wawel|Pudełka z nadrukiem|packing
machine|Technika Ceramiczna Nowak|Piec komorowy KE 330 S, nr fabryczny 20417, 1 szt.|repairs
tool|Technika Ceramiczna Nowak|Zestaw cyklin i pędzli|office
repair|Technika Ceramiczna Nowak|Naprawa spirali grzejnej w użytkowanym piecu Rohde|repairs
upkeep|Serwis Termik|Coroczny przegląd i czyszczenie prasy filtracyjnej|repairs
insured|PZU Kraków|Ubezpieczenie wyrobów w transporcie|insurance
small|OVH|Domena na rok|office
late|Studio Kadr|Prowadzenie kampanii w internecie|marketing
phone|Play|Abonament telefoniczny i internet|telecom
mixed|Allegro Biznes|Papier i segregatory;Upominki dla klientów|office;marketing
private|Leroy Merlin Kraków|Regał i lampy do pracowni, zakup na warsztaty|packing
business|Leroy Merlin Kraków|Taśmy i folia pakowa|packing
course|Cykl warsztatów integracyjnych|Hotel Stary|training
invoice|Sprzedawca: {seller}\nNabywca: {buyer}\nFaktura VAT nr {number}\nData wystawienia: {date}\n{period}\nLp.  Nazwa towaru lub usługi\n1.   {line}\n\nWartość netto: {net}\nKwota VAT: {vat}\nRazem do zapłaty: {gross}\n{terms}
period|Okres wykonania usługi: {f} - {t}\n
terms|Forma płatności: przelew 14 dni
paidprivate|Zapłacono prywatną kartą wspólnika A. Wójcik
quote|Faktura VAT nr=>Faktura pro forma nr;Razem do zapłaty=>Razem;przelew 14 dni=>przedpłata
dunning|{seller}\nWezwanie do zapłaty. Prosimy o uregulowanie faktury nr {number} z {date}, {gross}. Jeśli zapłacono, prosimy pominąć.
statement|mBank - wyciąg z rachunku {f} - {t}\n{firm}\nSaldo początkowe {a}\n{lines}\nSaldo końcowe {b}
feeline|Opłata za prowadzenie rachunku
rates|Tabela kursów średnich NBP na {t}: 1 EUR = {r} PLN
icstatement|Glinka Sklep sp. z o.o.\nUzgodnienie rozrachunków z {firm} na {t}\nStan na początek miesiąca, winni nam Państwo {a}\n{lines}\nStan na koniec miesiąca, winni nam Państwo {b}""",
    "policy": """Zasady rachunkowości - {firm} (wyciąg dla biura)
Środki trwałe to rzeczy od {asset} używane dłużej niż rok. Tańsze od razu w koszty.
Piece i maszyny amortyzujemy liniowo 5 lat, od miesiąca następującego po przyjęciu do używania.
Remonty i przeglądy zawsze w koszty.
Koszty na kilka miesięcy (polisy, licencje) idą na 641 i rozliczamy je w równych ratach miesięcznych. Poniżej {prepaid} od razu w koszt.
Warsztaty opłacone z góry to przychód miesięcy, w których trwają; reszta na 845.
Usługi wykonane w miesiącu, a fakturowane później, ujmujemy na 642 w kwocie netto.
Na nagrody roczne co miesiąc odkładamy 1/12 wynagrodzeń miesiąca.
Należności w EUR wyceniamy na koniec miesiąca po kursie średnim NBP.
Jeśli Anna zapłaci coś za firmę z własnej kieszeni, księgujemy na 240.
""",
}

CLUB = {
    "name": "Club de Remo Ría Viva",
    "chart": """
bank|57200001|Abanca c/c|asset
ar|43000000|Cuotas y patrocinios pendientes|asset
arfx|43000900|Deudores Regata Oporto GBP|asset
vatin|47200000|H.P. IVA soportado|asset
stock|30000000|Material deportivo para la venta|asset
prepaid|48000000|Gastos anticipados|asset
asset|21300000|Embarcaciones y ergómetros|asset
accdep|28130000|Am. acum. embarcaciones|asset
ap|41000000|Acreedores por servicios|liability
vatout|47700000|H.P. IVA repercutido|liability
wagespay|46500000|Remuneraciones pendientes de pago|liability
accrued|41090000|Acreedores, facturas por recibir|liability
bonuspay|46510000|Pagas extra devengadas|liability
deferred|48500000|Ingresos anticipados|liability
sister|55300001|C/c con Fundación Ría Viva|liability
owner|55100000|C/c con el presidente D. Xoán Pazos|liability
capital|10100000|Fondo social|equity
revenue|72000000|Cuotas y patrocinios|income
training|70500000|Escuela de remo|income
fxgain|76800000|Diferencias positivas de cambio|income
cogs|60000000|Coste del material vendido|expense
packing|60200000|Consumibles de taller|expense
rent|62100000|Alquiler hangar|expense
repairs|62200000|Reparaciones y conservación|expense
audit|62300000|Gestoría y auditoría|expense
insurance|62500000|Primas de seguros|expense
bankfee|62600000|Servicios bancarios|expense
marketing|62700000|Publicidad|expense
power|62800000|Luz y agua|expense
office|62900000|Otros gastos de oficina|expense
telecom|62900001|Telefonía|expense
travel|62900002|Desplazamientos a regatas|expense
wages|64000000|Sueldos entrenadores|expense
bonus|64010000|Pagas extra|expense
fxloss|66800000|Diferencias negativas de cambio|expense
depreciation|68100000|Dotación amortización|expense
other|67800000|Gastos excepcionales|expense""",
    "words": r"""
rent|Hangar {m}/{y} Autoridad Portuaria
rentfree|A {firm}:\nPor las obras del muelle queda exento el canon del hangar del mes {m}/{y}. El mes siguiente se facturará con normalidad.\nAutoridad Portuaria
rentup|A {firm}:\nCon efectos {d} el canon mensual del hangar pasa a {x}.\nAutoridad Portuaria
audit|Periodificación auditoría subvenciones
auditend|Auren Auditores minuta final
wages|Nóminas {m}/{y}
pay|Transf. {x}
bonus|Prorrata paga extra {m}/{y}
bonuspaid|Abono paga extra
dep|Amort. {x}
assets|ocho Empacher;furgoneta Trafic;ergómetros RP3
sold|Venta {x}
newasset|cuatro con timonel Filippi
freight|Portes y montaje {x}
prepaidold|Software socios, cuota del mes
release|Póliza RC deportiva, parte del mes
poweracc|Estimación luz {m}
powerback|Retroceso estimación luz
powerinv|Naturgy recibo luz
lotin|Entrada pedido {x} Neumáticos y Remos Croker
lotout|Salida pedido {x} tienda
sale|Cuotas {x}
receipt|Cobro {x}
fee|Comisión mantenimiento Abanca
recharge|Fundación Ría Viva, reparto cartelería {m}/{y}
fxsale|Thames Rowing GBP {u} cambio {r}
reval|Ajuste cambio Thames Rowing GBP {u} a {r}
drawn|Entrega a cuenta al presidente
earned|Escuela de remo, mes devengado
fxpaid|Cobro Thames Rowing GBP {u}
opening|Asiento de apertura
customers|Socios adultos;Socios juveniles;Concello;Conservas Pita
unrecorded|Ferretería Naval Moaña|Resina, fibra y lijas|packing
doubled|Imprenta Ribeira|Dorsales y pegatinas|packing
machine|Náutica Deportiva Galega|Skiff Filippi F55, nº de serie FL-2231|repairs
tool|Náutica Deportiva Galega|Llaves y tornillos|office
repair|Náutica Deportiva Galega|Reparación del casco del ocho existente tras golpe|repairs
upkeep|Taller Vela y Remo|Mantenimiento anual y limpieza de los ergómetros|repairs
insured|Mapfre Vigo|Seguro de accidentes federados|insurance
small|Arsys|Renovación dominio 1 año|office
late|Agencia Marea|Gestión de redes sociales|marketing
phone|R Cable|Línea y fibra|telecom
mixed|Alcampo Vigo|Folios y archivadores;Obsequios patrocinadores|office;marketing
private|Viajes Atlántico|Billetes crucero familiar, titular Xoán Pazos y esposa (particular)|travel
business|Viajes Atlántico|Autobús y hotel Campeonato de España, 14 remeros de {firm}|travel
course|Programa escolar de remo|Concello|training
invoice|{seller}\nFACTURA {number}\nFecha: {date}\nCliente: {buyer}\nConcepto\n{line}    {net}\n{period}Base imponible {net}\nIVA {vat}\nTotal factura {gross}\n{terms}
period|Periodo facturado: del {f} al {t}\n
terms|Vencimiento a 30 días
paidprivate|Pagado por el presidente
quote|FACTURA=>PRESUPUESTO;Total factura=>Total presupuesto;Vencimiento a 30 días=>Validez 30 días
dunning|{seller}\nSegundo aviso. Les recordamos la factura {number} de {date} por {gross}, aún sin cobrar. Si ya la pagaron, disculpen.
statement|ABANCA - Extracto de cuenta del {f} al {t}\nTitular: {firm}\nSaldo inicial {a}\n{lines}\nSaldo final {b}
feeline|COMISION MANTENIMIENTO CUENTA
rates|Cambios de referencia BCE a {t}: 1 GBP = {r} EUR
icstatement|Fundación Ría Viva - cuenta con {firm} a {t}\nNos debían a principio de mes {a}\n{lines}\nNos deben a fin de mes {b}""",
    "policy": """NORMAS CONTABLES DEL CLUB ({firm}), aprobadas en asamblea
Se inmoviliza lo que cueste {asset} o más y dure más de un año; lo demás va a gasto.
Embarcaciones y ergómetros: 5 años, lineal, contando por días desde la compra.
Las reparaciones y el mantenimiento se llevan a gasto.
Lo pagado por meses futuros se lleva a gastos anticipados y se imputa por días. No se periodifica nada inferior a {prepaid}.
La escuela se reconoce por días durante el curso; lo no impartido queda en ingresos anticipados.
Si un servicio del mes llega facturado después, se provisiona sin IVA.
La paga extra se devenga cada mes: una doceava parte de los sueldos.
Los saldos en libras se ajustan a fin de mes al cambio del BCE.
Gastos del presidente que no son del club: a su cuenta corriente.
""",
}

NURSERY = {
    "name": "Gärtnerei Sonnenhang GmbH",
    "chart": """
bank|1800|Volksbank Konto 4417|asset
ar|1200|Kundenforderungen|asset
arfx|1201|Kundenforderungen Schweiz CHF|asset
vatin|1406|Vorsteuer|asset
stock|1140|Jungpflanzen und Töpfe|asset
prepaid|1900|Aktive Abgrenzung|asset
asset|0440|Gewächshaustechnik und Geräte|asset
accdep|0449|Wertberichtigung Technik und Geräte|asset
ap|3300|Lieferanten|liability
vatout|3806|Umsatzsteuer|liability
wagespay|3720|Lohn- und Gehaltsverrechnung|liability
accrued|3070|Sonstige Rückstellungen, noch nicht berechnete Leistungen|liability
bonuspay|3079|Weihnachtsgeld angesammelt|liability
deferred|3900|Passive Abgrenzung|liability
sister|3510|Verrechnung Sonnenhang Hofladen GmbH|liability
owner|3640|Verrechnungskonto Geschäftsführerin Petra Lindner|liability
capital|2900|Gezeichnetes Kapital|equity
revenue|4400|Pflanzenverkauf|income
training|4410|Grabpflege und Pflegeverträge|income
fxgain|4840|Erträge aus Kursdifferenzen|income
cogs|5400|Wareneinsatz Pflanzen|expense
packing|5800|Verpackung und Etiketten|expense
wages|6010|Löhne Gärtner|expense
bonus|6020|Weihnachtsgeld|expense
depreciation|6220|Abschreibung Technik|expense
rent|6310|Pacht Freiland|expense
power|6325|Strom und Gas|expense
insurance|6400|Versicherungen|expense
repairs|6470|Reparaturen und Wartung|expense
marketing|6600|Werbung|expense
travel|6650|Reisen|expense
telecom|6805|Telefon|expense
office|6815|Bürobedarf und Kleingeräte|expense
audit|6827|Abschluss und Beratung|expense
bankfee|6855|Nebenkosten des Geldverkehrs|expense
fxloss|6880|Aufwand aus Kursdifferenzen|expense
other|6895|Anlagenabgang|expense""",
    "words": r"""
rent|Pacht {m}/{y} Erbengemeinschaft Voß
rentfree|An die {firm}\nWegen des Hochwassers erlassen wir Ihnen die Pacht für {m}/{y}. Ab dem Folgemonat bitte wie gewohnt.\nErbengemeinschaft Voß
rentup|An die {firm}\nWie im Pachtvertrag vereinbart, beträgt die Pacht ab {d} monatlich {x}.\nErbengemeinschaft Voß
audit|Zuführung Jahresabschluss 1/12
auditend|Steuerkanzlei Hemmerling Schlussnote Abschluss
wages|Löhne {m}/{y}
pay|Überweisung {x}
bonus|Ansammlung Weihnachtsgeld {m}/{y}
bonuspaid|Auszahlung Weihnachtsgeld
dep|AfA {x}
assets|Heizkessel Viessmann;Pritschenwagen Crafter;Topfmaschine Mayer
sold|Abgang {x}
newasset|Schattieranlage Ludvig Svensson
freight|Anfahrt und Aufbau {x}
prepaidold|Auflösung Kassensoftware
release|Auflösung Hagelversicherung
poweracc|Schätzung Strom {m}
powerback|Rücknahme Schätzung Strom
powerinv|Stadtwerke Abschlag
lotin|Zugang Partie {x} Jungpflanzen Volmary
lotout|Abgang Partie {x}
sale|Lieferung {x}
receipt|Zahlung {x}
fee|Kontoführung Volksbank
recharge|Hofladen, Anteil Zeitungsbeilage {m}/{y}
fxsale|Blumen Huber Schaffhausen CHF {u} Kurs {r}
reval|Bewertung Blumen Huber CHF {u} Kurs {r}
drawn|Vorschuss Petra Lindner
earned|Pflegeverträge, Monatsanteil
fxpaid|Blumen Huber zahlt CHF {u}
opening|EB-Werte
customers|Stadt Melle;Friedhofsamt;Raiffeisenmarkt;Hotel Krone
unrecorded|Pöppelmann Kulturgefäße|Container 3 l und Etiketten|packing
doubled|Druckhaus Melle|Stecketiketten und Trays|packing
machine|Landtechnik Osnabrück|1 Stück Bewässerungswagen mit Steuerung, Fabr.-Nr. 88321|repairs
tool|Landtechnik Osnabrück|Akkuschere mit Ladegerät|office
repair|Landtechnik Osnabrück|Instandsetzung der vorhandenen Topfmaschine nach Getriebeschaden|repairs
upkeep|Kälte Klima Brandt|Jährliche Durchsicht und Entkalkung des Heizkessels|repairs
insured|Gartenbau-Versicherung|Betriebshaftpflicht|insurance
small|Strato|Domain, 12 Monate|office
late|Agentur Blattwerk|Anzeigen und Plakate|marketing
phone|Telekom|Anschluss und Internet|telecom
mixed|Metro Osnabrück|Kopierpapier und Ordner;Präsente für Kunden|office;marketing
private|BayWa Melle|Vlies und Schnur für die Freilandkultur|packing
business|BayWa Melle|Folie und Draht|packing
course|Dauergrabpflege laut Auftrag|Friedhofsamt|training
invoice|{seller}\n{buyer}\nRechnung Nr. {number}\nRechnungsdatum: {date}\n\nPos  Menge  Bezeichnung\n1    1      {line}\n{period}Nettobetrag  {net}\nUSt  {vat}\nRechnungsbetrag  {gross}\n{terms}
period|Leistungszeitraum: {f} bis {t}\n
terms|Zahlbar in 14 Tagen
paidprivate|Betrag dankend erhalten, EC-Karte P. Lindner privat
quote|Rechnung Nr.=>Auftragsbestätigung Nr.;Rechnungsdatum=>Datum;Rechnungsbetrag=>Auftragswert;Zahlbar in 14 Tagen=>Lieferung nach Absprache
dunning|{seller}\nZahlungserinnerung: unsere Rechnung {number} vom {date} über {gross} ist noch offen. Sollten Sie bezahlt haben, ist dieses Schreiben gegenstandslos.
statement|Volksbank Melle  Kontoauszug {f} - {t}\n{firm}\nAlter Kontostand {a}\n{lines}\nNeuer Kontostand {b}
feeline|Kontoführungsgebühr
rates|EZB Referenzkurse zum {t}\n1 CHF = {r} EUR
icstatement|Sonnenhang Hofladen GmbH\nAbstimmung Verrechnungskonto mit {firm} zum {t}\nSaldo Monatsanfang zu unseren Gunsten {a}\n{lines}\nSaldo Monatsende zu unseren Gunsten {b}""",
    "policy": """Hinweise zur Buchhaltung {firm}, Stand Januar (P. Lindner, Kanzlei Hemmerling)
Anlagegüter ab {asset} netto, wenn sie länger als ein Jahr halten. Darunter sofort Aufwand.
Technik und Geräte schreiben wir linear über 5 Jahre ab, im ersten Monat taggenau ab Lieferung.
Reparaturen und Wartungen sind immer Aufwand, auch teure.
Rechnungen für mehrere Monate werden taggenau abgegrenzt (1900). Unter {prepaid} lassen wir das.
Pflegeverträge im Voraus: Ertrag taggenau über die Laufzeit, Rest auf 3900.
Leistungen des Monats, deren Rechnung noch fehlt: netto auf 3070.
Weihnachtsgeld: jeden Monat ein Zwölftel der Löhne ansammeln.
CHF-Forderungen zum EZB-Kurs am Monatsende bewerten.
Bezahlt Petra etwas für die Gärtnerei privat, kommt es auf 3640.
""",
}
