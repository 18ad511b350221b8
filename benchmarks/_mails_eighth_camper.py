"""The eighth hand's hire of camper vans in Freiburg, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

CAMPER = {
    "Mietpreise.xlsx": """Fahrzeug | Plätze | Nebensaison je Nacht | Zwischensaison je Nacht | Hochsaison je Nacht
Kompaktbus mit Aufstelldach | 4 | 85 € | 109 € | 139 €
Kastenwagen | 2 | 92 € | 115 € | 148 €
Teilintegrierter | 3 | 105 € | 132 € | 169 €
Alkoven Familie | 6 | 112 € | 141 € | 182 €""",
    "Saisonzeiten.txt": """Saisonzeiten 2027

Nebensaison: 1. November bis 31. März
Zwischensaison: 1. April bis 14. Juni und 11. September bis 31. Oktober
Hochsaison: 15. Juni bis 10. September

Mindestmietdauer in der Hochsaison sieben Nächte, sonst drei.""",
    "Zubehör.csv": """Artikel;Preis je Miete;Hinweis
Fahrradträger für 2 Räder;45,00 EUR;Heck
Kindersitz;25,00 EUR;9 bis 36 kg
Bettwäsche je Person;22,00 EUR;mit Handtüchern
Campingtisch mit 4 Stühlen;35,00 EUR;
Schneeketten;40,00 EUR;nur Kompaktbus und Kastenwagen
Mobile Toilette;30,00 EUR;nur Kompaktbus
Navigationsgerät;0,00 EUR;fest eingebaut""",
    "Mietbedingungen.md": """# Mietbedingungen

## Fahrer
Der Fahrer muss mindestens 23 Jahre alt sein und den Führerschein seit zwei Jahren besitzen. Für alle Fahrzeuge genügt die Klasse B, ausgenommen den Alkoven (3,8 t): hier brauchen Sie C1. Ein zweiter Fahrer wird ohne Aufpreis eingetragen.

## Kaution und Versicherung
Die Kaution beträgt 1.500 € und wird spätestens am dritten Werktag nach Rückgabe freigegeben. Im Preis ist Vollkasko mit 1.500 € Selbstbeteiligung. Gegen 14 € je Nacht sinkt sie auf 300 €. Reifen, Glas und Unterboden sind nur damit eingeschlossen.

## Kilometer
250 Kilometer je Nacht sind frei, jeder weitere kostet 0,32 €. Ab 14 Nächten fahren Sie unbegrenzt.

## Zahlung
Bei der Buchung 30 Prozent, der Rest vier Wochen vor Abfahrt.

## Stornierung
Bis 60 Tage vorher 20 Prozent des Mietpreises, bis 30 Tage 50 Prozent, danach 80 Prozent, am Tag der Abholung 95 Prozent. Umbuchen kostet einmalig 40 €, solange noch 30 Tage Zeit sind.

## Tiere und Rauchen
Hunde sind im Kompaktbus und im Kastenwagen willkommen, Endreinigung dafür 60 €. Geraucht wird draußen; wer drinnen raucht, zahlt 250 €.

## Ausland
Gefahren werden darf in der EU, der Schweiz, Norwegen und Großbritannien. Marokko, Türkei und die Länder des Balkans außerhalb der EU sind ausgeschlossen.""",
    "Übergabe und Rückgabe.docx": """Übergabe und Rückgabe

Abholen Montag bis Freitag von 14 bis 17 Uhr, samstags 10 bis 12 Uhr. Bringen Sie das Fahrzeug bis 10 Uhr zurück.
Die Einweisung dauert eine Stunde. Bitte Führerschein, Ausweis und Kreditkarte des Mieters mitbringen.
Innen besenrein, Abwasser und Toilette leer, Tank voll. Sonst berechnen wir 120 Euro für die Toilette und 95 Euro für die Innenreinigung. Außen waschen wir.
Verspätung kostet 35 Euro je angefangene Stunde.
Ihr Auto darf während der Reise kostenlos auf unserem Hof stehen.""",
    "Unterwegs.md": """# Hilfe unterwegs

Panne: Rufen Sie die Notrufnummer 0761 555 9900, Tag und Nacht. Reparaturen bis 150 € dürfen Sie ohne Rückfrage ausführen lassen; den Beleg erstatten wir.

Unfall: Immer die Polizei rufen, auch bei kleinen Schäden, und den Bericht im Handschuhfach ausfüllen.

Gas: Zwei Flaschen zu 11 kg sind voll an Bord. Eine reicht im Sommer etwa zwei Wochen, im Winter drei bis vier Tage.

Strom: Die Bordbatterie hält zwei Tage ohne Landstrom. Ein Wechselrichter für 230 Volt ist nur im Teilintegrierten eingebaut.

Frischwasser: 100 Liter, im Kompaktbus 40 Liter.""",
    "About us.md": """# Dreisam Camper, Freiburg

Dreisam Camper GmbH, Bötzinger Straße 74, 79111 Freiburg. Office phone +49 761 555 9812, Monday to Friday 9 am to 5 pm.

From Freiburg main station take tram 5 to Rieselfeld; we pick you up there if you call ahead.

Our vans are between six months and three years old. All have air conditioning in the cab, a fridge and a two-burner hob. The partly integrated one and the alcove have a shower and a fixed toilet.""",
    "Verkauf.pdf": """Gebrauchte Mietfahrzeuge

Im Oktober verkaufen wir Fahrzeuge nach drei Saisons, mit zwölf Monaten Gewährleistung.
Kompaktbus ab 44.900 Euro, Kastenwagen ab 47.500 Euro. Probefahrt nach Termin.
Wer bei uns gemietet hat, dem rechnen wir bis zu 1.000 Euro Miete an.
Finanzierung vermitteln wir nicht.""",
    "Buchungen.xlsx": """Buchung | Fahrzeug | Von | Bis | Mieter | E-Mail | Mietpreis | Bezahlt | Status
DC-0418 | Kastenwagen | 03.04.2027 | 10.04.2027 | Jonas Wehrle | wehrle@mail.example | 805,00 € | 241,50 € | bestätigt
DC-0433 | Alkoven Familie | 01.08.2027 | 15.08.2027 | Familie Akin | akin@mail.example | 2.548,00 € | 0,00 € | Anzahlung offen""",
}

CAMPER_MAILS = """
== answer de
Subject: bulli im juli
Moin, wir (2 Erw, 2 Kids) wollen Mitte Juli 10 Tage los mit dem kleinen Bus. Was nehmt ihr pro Nacht und müssen wir ne Mindestzeit buchen?
--
+ Kompaktbus mit Aufstelldach & 139 €
+ Hochsaison sieben Nächte
== answer de
Subject: Führerschein
Hallo, mein Sohn ist 21, darf der auch ans Steuer? Und ich habe nur den normalen B-Schein, reicht der für den großen mit dem Alkoven?
--
+ mindestens 23 Jahre
+ hier brauchen Sie C1
== answer de
Subject: Hund
Könen wir unsern Labrador mitnehmen? kostet das extra?
--
+ Hunde sind im Kompaktbus und im Kastenwagen willkommen
+ Endreinigung dafür 60 €
== answer de
Subject: absagen
Guten Tag, falls bei meiner Mutter was ist und wir nicht fahren können: was behalten Sie ein, wenn ich 6 Wochen vorher absage? Könnte man stattdessen verschieben?
--
+ bis 30 Tage 50 Prozent
+ Umbuchen kostet einmalig 40 €
== answer en
Subject: Norway trip
Hi! We'd like to drive up to Norway and maybe across to Morocco another time. Allowed? And is there a limit on how far we can go a day?
--
+ Marokko, Türkei
+ 250 Kilometer je Nacht sind frei
== answer de
Subject: DC-0418
From: Jonas Wehrle <wehrle@mail.example>
Hi, wieviel muss ich für DC-0418 noch überweisen und bis wann? ist die Buchung fix?
--
+ DC-0418 & 805,00 & 241,50
+ der Rest vier Wochen vor Abfahrt
+ DC-0418 & bestätigt
== answer de
Subject: Abholung
Ab wann könnten wir Freitag den Wagen holen, was müssen wir dabei haben? Und wohin mit unserem eigenen Auto?
--
+ Abholen Montag bis Freitag von 14 bis 17 Uhr
+ Führerschein, Ausweis und Kreditkarte
+ kostenlos auf unserem Hof stehen
== answer de
Subject: zu spät
stehen im stau, schaffen 10 uhr nicht. was kostet uns das? und wenn wir das klo nicht mehr leeren?
--
+ 35 Euro je angefangene Stunde
+ 120 Euro für die Toilette
== answer de
Subject: Kaution
wieviel wird auf der Karte geblockt und wann krieg ich das wieder?
--
+ Die Kaution beträgt 1.500 €
+ am dritten Werktag nach Rückgabe
== answer de
Subject: Absicherung
Meine Frau hat Angst, dass wir irgendwo anecken. Wie hoch wäre unser Anteil am Schaden und kann man den drücken? Steinschlag in der Scheibe mit drin?
--
+ 1.500 € Selbstbeteiligung
+ Gegen 14 € je Nacht
+ Reifen, Glas und Unterboden
== answer de
Subject: Zubehör
Wir bräuchten was für zwei Räder hinten drauf, einen Sitz für die 4jährige und Bettzeug für drei. Preise bitte.
--
+ Fahrradträger für 2 Räder & 45,00
+ Kindersitz & 25,00
+ Bettwäsche je Person & 22,00
== answer de
Subject: Wintercamping
Über Silvester mit dem Kastenwagen in den Schnee: wie lang reicht da eine Gasflasche? Habt ihr Ketten, was kosten die? Preis pro Nacht um diese Zeit?
--
+ im Winter drei bis vier Tage
+ Schneeketten & 40,00
+ Kastenwagen & 92 €
== answer en
Subject: picking up by train
We come by train. How do we get to you from the station? Who do I ring if we're running late, what's your number?
--
+ tram 5 to Rieselfeld
+ +49 761 555 9812
== answer en
Subject: kit
Do the vans have a shower on board? Is there a proper plug for my laptop? Is there a fridge?
--
+ have a shower and a fixed toilet
+ Wechselrichter für 230 Volt
+ a fridge and a two-burner hob
== answer de
Subject: Motorlampe
Wir stehen in Annecy, gelbe Lampe leuchtet. Wen rufen wir an? Die Werkstatt hier will 120 Euro, dürfen wir das machen lassen, kriegen wir das wieder?
--
+ 0761 555 9900
+ bis 150 € dürfen Sie ohne Rückfrage
== answer de
Subject: kaufen
Verkaufen Sie auch welche von den alten? Ab wieviel ginge ein Kastenwagen los und bekäme ich da noch Garantie? Geht auch auf Raten?
--
+ Kastenwagen ab 47.500 Euro
+ mit zwölf Monaten Gewährleistung
+ Finanzierung vermitteln wir nicht
== answer de
Subject: zweiter Fahrer
meine freundin soll auch mal fahrn, was macht das aus? navi dabei?
--
+ zweiter Fahrer wird ohne Aufpreis
+ Navigationsgerät & 0,00
== answer de
Subject: Ostern
Was würde der Teilintegrierte um Ostern (Anfang April) pro Nacht kosten? Wie viele Leute können da drin schlafen? Wie lang müssen wir mindestens nehmen?
--
+ Teilintegrierter & 132 €
+ Teilintegrierter & 3
+ sonst drei
== answer de
Subject: lange Tour
3 Wochen Portugal, da kommen schnell 6000 km zusammen. Was zahlen wir für die Kilometer drüber?
--
+ Ab 14 Nächten fahren Sie unbegrenzt
== answer de
Subject: DC-0433
From: Familie Akin <akin@mail.example>
Guten Abend, wir haben DC-0433 gebucht. Haben Sie unsere Anzahlung erhalten? Wieviel Prozent sind das überhaupt?
--
+ DC-0433 & Anzahlung offen
+ Bei der Buchung 30 Prozent
== answer de
Subject: putzen
Wie sauber muss der Wagen sein wenn wir ihn bringen, auch von außen? Was kostets wenn wir keine Zeit zum Putzen haben?
--
+ Innen besenrein
+ Außen waschen wir
+ 95 Euro für die Innenreinigung
== answer de
Subject: Qualmen
darf man drin rauchen wenn man lüftet
--
+ wer drinnen raucht, zahlt 250 €
== answer de
Subject: wie lange einplanen
Um 14 Uhr Abholung, wann kommen wir dann vom Hof? Wir wollen noch bis Lyon. Geht auch Samstag Nachmittag?
--
+ Die Einweisung dauert eine Stunde
+ samstags 10 bis 12 Uhr
== answer zh
Subject: 租房车
你好，我们两个人五月份想租Kastenwagen房车，一晚多少钱？押金要多少？
--
+ Kastenwagen & 115 €
+ Die Kaution beträgt 1.500 €
== answer de
Subject: Strom
Wie lange kommen wir frei stehend ohne Steckdose aus? Wieviel Wasser passt in den kleinen Bus? Habt ihr Solar drauf?
--
+ hält zwei Tage ohne Landstrom
+ im Kompaktbus 40 Liter
? Solar
== answer en
Subject: age of vans
How old are your vehicles roughly? Do they have aircon? Do you rent out motorhomes with automatic gearbox?
--
+ between six months and three years old
+ air conditioning in the cab
? automatic gearbox
== escalate de accident
Subject: Unfall A5
Hatten gerade auf der A5 einen Auffahrunfall mit Ihrem Camper, mein Mann ist mit dem Hubschrauber in die Klinik gekommen. Was jetzt??
== escalate de gas
Subject: Gasgeruch
Im Wohnmobil riecht es stark nach Gas seit heute früh, uns allen ist schwindelig.
== escalate de legal
Subject: Kaution nicht erhalten
Seit sechs Wochen warte ich auf 1.500 Euro. Ich habe heute Klage beim Amtsgericht eingereicht.
== escalate en chargeback
Subject: unfair cleaning fee
I won't accept the 95 euro charge. I've told American Express to take the money back from you.
== escalate de press
Subject: Anfrage der Badischen Zeitung
Ich recherchiere für einen Artikel über einbehaltene Kautionen bei Wohnmobilvermietern und bitte um Ihre Stellungnahme bis morgen 16 Uhr.
== ordinary de
Subject: Killerpreis?
Der Teilintegrierte ist ja zum Niederknien. Bevor mich meine Frau erschlägt: was kostet er im August pro Nacht?
--
+ Teilintegrierter & 169 €
== ordinary de
Subject: Polizei
Laut Ihrem Zettel soll man bei jedem Kratzer die Polizei holen, wirklich auch bei Kleinkram? Nur aus Neugier, ist nix passiert.
--
+ auch bei kleinen Schäden
== silent de
Subject: Delivery Status Notification (Failure)
From: Mail Delivery Subsystem <mailer-daemon@mail.example>
Ihre Nachricht konnte nicht zugestellt werden. Das Postfach des Empfängers ist voll.
"""
