"""The sixth hand's firms of the middle: a young Czech joinery with German accounts, a nursery with its own chart."""

from datetime import date

from benchmarks._firms_sixth import Firm

DVORAK = """
022|A|Maschinen und Anlagen
082|A|Kumulierte Abschreibung Maschinen
112|A|Holz und Beschläge
211|A|Kassa
221|A|Bank CZK
311|A|Lieferforderungen
321|L|Lieferverbindlichkeiten
331|L|Verbindlichkeiten Personal
343|L|Umsatzsteuer
361|L|Verrechnungskonto Tischlerei Dvorak GmbH Linz
355|A|Verrechnung Gesellschafter
381|A|Aktive Rechnungsabgrenzung
383|L|Abgegrenzte Aufwendungen
384|L|Passive Rechnungsabgrenzung
411|Q|Stammkapital
501|X|Materialverbrauch
5011|X|Kleinwerkzeug
502|X|Energie
511|X|Reparaturen
518|X|Sonstige Dienstleistungen
5181|X|Miete Werkstatt
5182|X|Telefon und Internet
5183|X|Fahrzeugleasing
521|X|Löhne
548|X|Versicherungen
551|X|Abschreibungen
563|X|Kursverluste
568|X|Bankspesen
602|I|Erlöse Tischlerarbeiten
663|I|Kursgewinne
"""
DVORAK_POLICY = """Truhlářství Dvořák s.r.o. - vnitřní účetní směrnice č. 1/2026

Čl. 1 Dlouhodobý hmotný majetek: samostatné movité věci s pořizovací cenou nad 40 000 Kč bez DPH, účet 022.
      Levnější nářadí se účtuje rovnou do spotřeby na účet 5011.
Čl. 2 Odpisy rovnoměrné, počítané po dnech od data zařazení do užívání.
Čl. 3 Časové rozlišení: náklady a výnosy příštích období se rozlišují po dnech (účty 381 a 384).
      Částky do 3 000 Kč se nerozlišují.
Čl. 4 Opravy a údržba se účtují do nákladů na účet 511.
Čl. 5 Pohledávky a závazky v cizí měně se ke konci měsíce přepočítávají kurzem ČNB (563/663).
Čl. 6 Vztahy s mateřskou společností v Linci se vedou na účtu 361 a měsíčně se odsouhlasují.
Čl. 7 Soukromé výdaje společníka se účtují na účet 355.
"""


def dvorak() -> Firm:
    f = Firm("Truhlářství Dvořák s.r.o.", "CZK", date(2026, 3, 1), DVORAK, DVORAK_POLICY, "smernice_1_2026.txt")
    f.book(date(2026, 1, 2), "Vklad společníka", "221 1200000; 411 -1200000")
    past, whole = range(1, 3), range(1, 4)
    f.each(past, 3, "Nájem dílny {m}/{y}, Agro Holešov", "5181 32000; 343 6720; 221 -38720")
    f.wrong("rent-missing", "5181 32000; 383|321 -32000", gap=True)
    f.each(whole, 31, "Mzdy {m}/{y}", "521 148000; 331 -148000")
    f.each(range(2, 4), 12, "Výplata mezd", "331 148000; 221 -148000")
    f.each(whole, 8, "Leasing Ford Transit splátka {m}", "5183 11900; 343 2499; 221 -14399")
    f.each(past, 28, "Fio poplatky", "568 {a}; 221 -{a}", ("210", "247"))
    f.each(whole, 20, "T-Mobile", "5182 {a}; 221 -{a}", ("1190", "1243", "1207"))
    f.book(date(2026, 1, 12), "Formátovací pila Felder K700, faktura 26010044", "022 365000; 343 76650; 321 -441650")
    f.book(date(2026, 1, 30), "Úhrada Felder", "321 441650; 221 -441650")
    f.book(date(2026, 1, 31), "Odpis Felder K700", "551 4000; 082 -4000")
    f.book(date(2026, 2, 28), "Odpis Felder K700", "551 5600; 082 -5600")
    f.paper(
        "zarazeni_felder.txt",
        """PROTOKOL O ZAŘAZENÍ DLOUHODOBÉHO MAJETKU č. 1
Formátovací pila Felder K 700, faktura 26010044      pořizovací cena 365 000 Kč
Datum zařazení: 12.01.2026      Doba odpisování: 60 měsíců, rovnoměrně""",
    )
    f.book(31, "Odpis Felder K700", "551 6200; 082 -6200")
    f.book(date(2026, 2, 10), "Faktura 26002 Bistro Zlín", "311 108900; 602 -90000; 343 -18900")
    f.book(4, "Úhrada 26002 Bistro Zlín", "221 108900; 311 -108900")
    f.book(date(2026, 2, 5), "Démos spárovka, faktura 8826001", "112 61000; 343 12810; 321 -73810")
    f.book(date(2026, 2, 27), "Spotřeba materiálu", "501 38000; 112 -38000")
    f.book(31, "Spotřeba materiálu", "501 17500; 112 -17500")
    f.book(9, "Dlabačka Mafell ZH 320, Nářadí Kov 260312", "5011 78500; 343 16485; 321 -94985")
    f.paper(
        "naradi_kov_260312.txt",
        """NÁŘADÍ KOV s.r.o.  IČ 25511223          FAKTURA - daňový doklad č. 260312
Odběratel: Truhlářství Dvořák s.r.o.      Datum vystavení 09.03.2026     DUZP 09.03.2026
Označení                                  Množství     Cena bez DPH
Řetězová dlabačka Mafell ZH 320              1 ks        78 500,00
DPH 21 %   16 485,00          Celkem k úhradě  94 985,00 Kč""",
    )
    f.wrong("asset-expensed", "022 78500; 5011 -78500")
    f.book(10, "Aku šroubovák 2x, Nářadí Kov 260318", "5011 11980; 343 2515.80; 321 -14495.80")
    f.paper(
        "naradi_kov_260318.txt",
        """NÁŘADÍ KOV s.r.o.  IČ 25511223          FAKTURA - daňový doklad č. 260318
Odběratel: Truhlářství Dvořák s.r.o.      Datum vystavení 10.03.2026
Aku šroubovák Festool TXS 18      2 ks    5 990,00     11 980,00
DPH 21 %    2 515,80          Celkem k úhradě  14 495,80 Kč""",
    )
    f.book(11, "Oprava odsávání Servis Nela 77", "022 46200; 343 9702; 321 -55902")
    f.paper(
        "nela_77.txt",
        """Servis Nela, Ing. Petr Nela       Faktura č. 77       11. 3. 2026
Odběratel: Truhlářství Dvořák s.r.o.
Oprava stávajícího odsávacího zařízení: výměna ložisek ventilátoru, filtrů, práce 22 h     46 200,00
DPH 21 %  9 702,00      Celkem 55 902,00 Kč""",
    )
    f.wrong("expense-capitalised", "511 46200; 022 -46200")
    f.book(16, "Kooperativa pojištění dílny", "548 18250; 221 -18250")
    f.paper(
        "kooperativa.txt",
        """Kooperativa pojišťovna, a.s.     Předpis pojistného, smlouva 8611223344
Pojistník: Truhlářství Dvořák s.r.o.       Vystaveno 10.03.2026
Pojištění majetku podnikatelů, pojistné období 16.03.2026 - 15.03.2027
Roční pojistné 18 250,00 Kč""",
    )
    f.wrong("prepaid-expensed", "381 17450; 548 -17450")
    f.book(17, "Cech truhlářů příspěvek 2026", "518 1800; 221 -1800")
    f.paper(
        "cech.txt",
        """Cech truhlářů a nábytkářů    výzva k úhradě 17.03.2026    Truhlářství Dvořák s.r.o.
Členský příspěvek na období 01.01.2026 - 31.12.2026      1 800 Kč""",
    )
    f.paper(
        "eon_brezen.txt",
        """E.ON Energie, a.s.     Faktura za elektřinu č. 7300112288     vystaveno 31.03.2026
Zákazník: Truhlářství Dvořák s.r.o.       Odběr 01.03.2026 - 31.03.2026     1 640 kWh
Cena bez DPH  9 430,00     DPH 21 %  1 980,30      K úhradě  11 410,30 Kč     splatnost 14.04.2026""",
    )
    f.book(date(2026, 2, 27), "E.ON elektřina únor", "502 9100; 343 1911; 321 -11011")
    f.book(date(2026, 1, 30), "E.ON elektřina leden", "502 8870; 343 1862.70; 321 -10732.70")
    f.wrong("unrecorded-invoice", "502 9430; 343 1980.30; 321 -11410.30")
    f.book(18, "Stolařské centrum kování 3391", "112 22400; 343 4704; 321 -27104")
    f.book(24, "Kování Stolařské centrum f. 3391", "112 22400; 343 4704; 321 -27104")
    f.paper(
        "stolarske_centrum_3391.txt",
        """STOLAŘSKÉ CENTRUM ZLÍN      Faktura 3391      17.03.2026
Odběratel: Truhlářství Dvořák s.r.o.      Závěsy a výsuvy Blum, dle dodacího listu 881     22 400,00
DPH 21 %  4 704,00     Celkem 27 104,00 Kč""",
    )
    f.wrong("double-invoice", "321 27104; 112 -22400; 343 -4704")
    f.book(20, "Faktura 26007 Hotel Radhošť, recepce", "311 151250; 602 -125000; 343 -26250", "fv_26007.txt")
    f.paper(
        "fv_26007.txt",
        """Truhlářství Dvořák s.r.o.      FAKTURA 26007      vystaveno 20.03.2026
Odběratel: Hotel Radhošť a.s.
Recepční pult a obklady, montáž proběhne 07.04.2026 - 09.04.2026       125 000,00
DPH 21 %  26 250,00     Celkem 151 250,00 Kč""",
    )
    f.wrong("revenue-wrong-period", "602 125000; 384 -125000")
    f.book(23, "Faktura 26008 Obec Lukov, lavice", "311 48400; 602 -40000; 343 -8400", "fv_26008.txt")
    f.paper(
        "fv_26008.txt",
        """Truhlářství Dvořák s.r.o.      FAKTURA 26008      vystaveno 23.03.2026
Odběratel: Obec Lukov      Dubové lavice 8 ks, předáno 19.03.2026     40 000,00
DPH 21 %  8 400,00     Celkem 48 400,00 Kč""",
    )
    f.book(26, "Tischlerei Dvorak Linz, nářez dílců", "518 27000; 361 -27000")
    f.paper(
        "odsouhlaseni_linz.txt",
        """Tischlerei Dvorak GmbH, Linz        Saldenbestätigung / odsouhlasení zůstatků k 31.03.2026
Truhlářství Dvořák s.r.o.
26.03.2026  Rechnung LZ-118  Zuschnitt / nářez dílců            27.000,00 CZK
30.03.2026  Rechnung LZ-121  Lackierung / lakování dílců        14.500,00 CZK
Saldo zu unseren Gunsten                                        41.500,00 CZK""",
    )
    f.wrong("intercompany-difference", "518 14500; 361 -14500")
    f.book(13, "Lyžařský pobyt Kitzbühel, karta", "518 23800; 221 -23800")
    f.paper(
        "kitzbuehel.txt",
        """Hotel Sonnalp Kitzbühel     Rechnung 4417     13.03.2026
Herr Jan Dvořák privat, Familie (2 Erw., 2 Kinder)     Skiurlaub 07.-13.03.2026
Summe 23 800 CZK, bezahlt mit Karte""",
    )
    f.wrong("owner-difference", "355 23800; 518 -23800")
    f.paper(
        "fio_brezen.txt",
        """Fio banka    Výpis z účtu 2900112233/2010     březen 2026
04.03.  Bistro Zlín               108 900,00
08.03.  Leasing                   -14 399,00
12.03.  Mzdy                     -148 000,00
13.03.  Karta Sonnalp             -23 800,00
16.03.  Kooperativa               -18 250,00
17.03.  Cech truhlářů              -1 800,00
20.03.  T-Mobile                   -1 207,00
31.03.  Poplatky za vedení a platby  -263,00""",
    )
    f.wrong("bank-fee-not-booked", "568 263; 221 -263")
    f.right("screwdrivers below the limit", "membership below the deferral limit", "delivered benches",
            "depreciation by day", "leasing", "LZ-118 stands in the books")  # fmt: skip
    return f


AHRENS = """
0410|A|Geschäftsausstattung
0490|A|Geräte und Werkzeuge (Anlagevermögen)
0495|A|Wertberichtigung Geräte
0900|A|Abgrenzung aktiv
1000|A|Hofkasse
1200|A|Volksbank Ammerland
1400|A|Kunden
1570|A|Vorsteuer
1580|A|Darlehen an Familie Ahrens
1600|L|Lieferer
1700|L|Rückstellung Berufsgenossenschaft
1710|L|Noch nicht abgerechnete Lieferungen und Leistungen
1720|L|Kundenvorauszahlungen
1770|L|Umsatzsteuer
2000|Q|Kapital Ahrens
3000|X|Jungpflanzen und Saatgut
3100|X|Substrate, Töpfe, Dünger
4100|X|Löhne Saisonkräfte
4130|X|Berufsgenossenschaft
4210|X|Pacht Feld Rostrup
4220|X|Pacht Feld Ekern
4240|X|Wasser und Strom
4360|X|Versicherungen
4500|X|Fuhrpark
4800|X|Instandhaltung Technik
4820|X|Abschreibung Geräte
4900|X|Kleinmaterial
4920|X|Fernsprecher
4970|X|Kosten des Geldverkehrs
8000|I|Pflanzenverkauf
8100|I|Gartengestaltung
"""
AHRENS_POLICY = """Baumschule Ahrens, Bad Zwischenahn. Unsere Buchungsregeln (Steuerbüro Harms, Stand 2026)

* Werkzeuge und Geräte über 800 € netto kommen auf 0490, alles darunter auf 4900 Kleinmaterial.
* Ein neuer Motor in der alten Maschine ist Instandhaltung (4800), kein Gerät.
* Was über den Stichtag hinaus bezahlt ist, kommt taggenau auf 0900, sobald es mehr als 200 € ausmacht.
* Vorauszahlungen der Kunden für Gestaltungsaufträge bleiben auf 1720, bis die Arbeit gemacht ist.
* Ware, die da ist und deren Rechnung fehlt: 1710.
* Berufsgenossenschaft: jeden Monat 410 € zurückstellen (4130 an 1700).
* Private Einkäufe der Familie über das Hofkonto: 1580.
* Pacht zahlen wir monatlich, Rostrup 620 €, Ekern 480 €.
"""


def ahrens() -> Firm:
    f = Firm("Baumschule Ahrens", "EUR", date(2026, 8, 1), AHRENS, AHRENS_POLICY, "buchungsregeln.txt")
    f.book(date(2026, 1, 1), "Vortrag", "1200 41000; 1000 350; 0490 26400; 0495 -11800; 2000 -55950")
    past, whole = range(1, 8), range(1, 9)
    f.each(whole, 1, "Pacht Rostrup", "4210 620; 1200 -620")
    f.each(past, 1, "Pacht Ekern", "4220 480; 1200 -480")
    f.wrong("rent-missing", "4220 480; 1710|1600 -480", gap=True)
    f.each(past, 31, "Berufsgenossenschaft Monat {m}", "4130 410; 1700 -410")
    f.wrong("accrual-missing", "4130 410; 1700 -410", gap=True)
    f.each(past, 31, "AfA Geräte", "4820 365; 0495 -365")
    f.wrong("depreciation-missing", "4820 365; 0495 -365", gap=True)
    f.each(whole, 30, "Saisonkräfte {m}", "4100 {a}; 1200 -{a}", ("4100", "3900", "5200", "6100"))
    f.each(whole, 7, "EWE Abschlag", "4240 310; 1570 58.90; 1200 -368.90")
    f.each(past, 19, "Telekom", "4920 {a}; 1200 -{a}", ("56.30", "54.90"))
    f.book(19, "Telekom", "4970 55.80; 1200 -55.80")
    f.paper(
        "telekom_august.txt",
        """Telekom Deutschland GmbH     Rechnung 7731 2208 11     vom 12.08.2026
Baumschule Ahrens, Bad Zwischenahn
MagentaZuhause L, August 2026        Rechnungsbetrag (brutto, Kleinbetrag)     55,80 €""",
    )
    f.wrong("wrong-account", "4920 55.80; 4970 -55.80")
    f.each(past, 31, "Kontoführung Volksbank", "4970 {a}; 1200 -{a}", ("18.60", "17.20", "19.05"))
    f.each(whole, 31, "Hofverkauf Monat {m}", "1000 10700; 8000 -10000; 1770 -700")
    f.each(whole, 31, "Einzahlung Hofkasse", "1200 10700; 1000 -10700")
    f.book(4, "Stihl Motorhacke, Raiffeisen Rg 40881", "4900 1290; 1570 245.10; 1600 -1535.10")
    f.paper(
        "raiffeisen_40881.txt",
        """Raiffeisen Ammerland-OstFriesland eG            Rechnung 40881       04.08.2026
Baumschule Ahrens
Pos  Artikel                                  Menge   E-Preis     Betrag
1    Motorhacke Stihl MH 710                    1     1.290,00    1.290,00
Netto 1.290,00   19 % MwSt 245,10   Rechnungsbetrag 1.535,10 EUR""",
    )
    f.wrong("asset-expensed", "0490 1290; 4900 -1290")
    f.book(5, "Spaten und Scheren, Raiffeisen Rg 40902", "4900 964; 1570 183.16; 1600 -1147.16")
    f.paper(
        "raiffeisen_40902.txt",
        """Raiffeisen Ammerland-OstFriesland eG            Rechnung 40902       05.08.2026
Baumschule Ahrens
1    Rodespaten Ideal                          12        42,00      504,00
2    Baumschere Felco 2                        10        46,00      460,00
Netto 964,00   19 % MwSt 183,16   Rechnungsbetrag 1.147,16 EUR""",
    )
    f.book(6, "Austauschmotor Pflanzmaschine, Egedal Rg 5520", "0490 3860; 1570 733.40; 1600 -4593.40")
    f.paper(
        "egedal_5520.txt",
        """Egedal Maschinenservice Nord        Rechnung 5520        06.08.2026
Baumschule Ahrens, Bad Zwischenahn
Austauschmotor Kubota für Ihre Pflanzmaschine Bj. 2014, Einbau und Probelauf        3.860,00
19 % MwSt 733,40        Gesamt 4.593,40 EUR""",
    )
    f.wrong("expense-capitalised", "4800 3860; 0490 -3860")
    f.book(10, "VGH Betriebshaftpflicht", "4360 876; 1200 -876")
    f.paper(
        "vgh.txt",
        """VGH Versicherungen     Beitragsrechnung vom 03.08.2026      Versicherungsschein 88-1120-7
Baumschule Ahrens         Betriebshaftpflicht Gartenbau
Zeitraum 01.08.2026 bis 31.07.2027         Jahresbeitrag inkl. Versicherungsteuer  876,00 €""",
    )
    f.wrong("prepaid-expensed", "0900 801.60; 4360 -801.60")
    f.book(11, "taspo Abo", "4900 162; 1200 -162")
    f.paper(
        "taspo.txt",
        """Haymarket Media GmbH   Rechnung 221908   11.08.2026   Baumschule Ahrens
TASPO Jahresabonnement 01.08.2026 - 31.07.2027      162,00 €""",
    )
    f.book(12, "Anzahlung Garten Brüning AR-31", "1200 5950; 8100 -5000; 1770 -950", "ar_31.txt")
    f.paper(
        "ar_31.txt",
        """Baumschule Ahrens           Anzahlungsrechnung AR-31           12.08.2026
Familie Brüning, Edewecht
Gestaltung Vorgarten und Teich; Ausführung vom 14.09.2026 bis 25.09.2026. Anzahlung netto   5.000,00
19 % MwSt 950,00     Zahlbetrag 5.950,00 EUR""",
    )
    f.wrong("revenue-wrong-period", "8100 5000; 1720 -5000")
    f.book(13, "Pflege Kurpark RE-88", "1400 2380; 8100 -2000; 1770 -380", "re_88.txt")
    f.paper(
        "re_88.txt",
        """Baumschule Ahrens           Rechnung RE-88           13.08.2026
Gemeinde Bad Zwischenahn       Gehölzpflege Kurpark, ausgeführt 03.08.-07.08.2026      2.000,00
19 % MwSt 380,00     Zahlbetrag 2.380,00 EUR""",
    )
    f.paper(
        "lieferschein_bruns.txt",
        """Joh. Bruns Jungpflanzen         LIEFERSCHEIN 66120        geliefert am 18.08.2026
an: Baumschule Ahrens
900 Stück Hortensie 'Annabelle' P9      je 2,40 €        2.160,00 €
Rechnung folgt zum Quartalsende. - Handnotiz Ahrens: alle 900 am 21.08. an Gartencenter Oltmanns verkauft""",
    )
    f.book(21, "Gartencenter Oltmanns RE-91 Hortensien", "1400 4622.40; 8000 -4320; 1770 -302.40")
    f.wrong("goods-received-not-booked", "3000 2160; 1710 -2160")
    f.book(14, "Töpfe Pöppelmann Rg 990112", "3100 1420; 1570 269.80; 1600 -1689.80")
    f.paper(
        "lieferschein_poeppelmann.txt",
        """Pöppelmann TEKU     LIEFERSCHEIN 5512 zu Rechnung 990112     geliefert 13.08.2026
an: Baumschule Ahrens      Container 3 l, 7.100 Stück je 0,20 €       1.420,00 €""",
    )
    f.book(24, "Gasgrill und Gartenmöbel, Hagebau Rg 7719", "4900 698; 1570 132.62; 1200 -830.62")
    f.paper(
        "hagebau_7719.txt",
        """hagebaumarkt Westerstede    Rechnung 7719    24.08.2026
Herrn Onno Ahrens privat, Lieferung an Wohnhaus, Terrasse
Gasgrill Weber und Sitzgruppe 4-teilig      698,00     19 % MwSt 132,62     Gesamt 830,62 EUR""",
    )
    f.wrong("owner-difference", "1580 830.62; 4900 -698; 1570 -132.62")
    f.paper(
        "klasmann_aug.txt",
        """Klasmann-Deilmann GmbH        Rechnung 2608-4431        27.08.2026
Baumschule Ahrens     Leistungsdatum 26.08.2026
Substrat TS4 medium, 24 Paletten x 118,00          2.832,00
19 % MwSt   538,08        Rechnungsbetrag 3.370,08 EUR        zahlbar in 30 Tagen""",
    )
    for month, net, vat, gross in ((2, "2714", "515.66", "3229.66"), (4, "2596", "493.24", "3089.24"),
                                   (6, "2832", "538.08", "3370.08")):  # fmt: skip
        f.book(date(2026, month, 20), "Klasmann Substrat", f"3100 {net}; 1570 {vat}; 1600 -{gross}")
        f.book(date(2026, month + 1, 19), "Klasmann bezahlt", f"1600 {gross}; 1200 -{gross}")
    f.wrong("unrecorded-invoice", "3100 2832; 1570 538.08; 1600 -3370.08")
    f.paper(
        "volksbank_august.txt",
        """Volksbank Ammerland-Süd eG      Kontoauszug 8/2026      DE12 2806 1822 0011 2233 00
03.08.  Pacht Rostrup                       620,00 S
07.08.  EWE                                 368,90 S
10.08.  VGH Versicherungen                  876,00 S
12.08.  Familie Brüning AR-31             5.950,00 H
11.08.  Haymarket Media                     162,00 S
19.08.  Telekom Deutschland                  55,80 S
19.08.  Hagebaumarkt Kartenzahlung          830,62 S
30.08.  Sammelüberweisung Löhne           6.100,00 S
31.08.  Bareinzahlung                    10.700,00 H
31.08.  Entgelt Kontoführung, 62 Posten      18,85 S""",
    )
    f.wrong("bank-fee-not-booked", "4970 18.85; 1200 -18.85")
    f.right("spades each below the limit though the bill is above", "magazine below the deferral limit",
            "park care of the month", "delivery note of a booked bill", "rent of the other field")  # fmt: skip
    return f
