"""The ninth hand's garden centre near Thun, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

GARDEN = {
    "Preisliste Herbst 2026.xlsx": """Pflanze | Grösse | Topf | Preis CHF | Winterhart bis
Apfel Gravensteiner, Halbstamm | 180-200 cm | Container 25 l | 149.00 | -25 °C
Zwetschge Fellenberg, Buschbaum | 150-170 cm | Container 15 l | 98.00 | -23 °C
Eibe, Heckenpflanze | 80-100 cm | Ballen | 34.50 | -25 °C
Hainbuche, Heckenpflanze | 125-150 cm | wurzelnackt | 6.80 | -28 °C
Kirschlorbeer Herbergii | 100-125 cm | Ballen | 42.00 | -18 °C
Hortensie Annabelle | 60-80 cm | Container 7 l | 38.90 | -30 °C
Lavendel Hidcote | 25-30 cm | Topf 13 cm | 7.50 | -20 °C
Olivenbaum, Stamm | 160-180 cm | Container 50 l | 480.00 | -8 °C
Christrose | 20 cm | Topf 15 cm | 14.90 | -25 °C
Nordmanntanne geschlagen | 175-200 cm | - | 69.00 | -""",
    "Dienstleistungen.csv": """Arbeit;Ansatz;Bemerkung
Gärtner gelernt;CHF 92.00 pro Stunde;inkl. Handwerkzeug
Lernende/r;CHF 48.00 pro Stunde;nur mit Gärtner zusammen
Heckenschnitt mit Abfuhr;CHF 11.50 pro Laufmeter;bis 2 m Höhe
Rollrasen verlegen;CHF 24.00 pro m2;ab 50 m2, Boden vorbereitet
Beratung vor Ort;CHF 120.00 pauschal;wird bei Auftrag ab CHF 1500 angerechnet
Häckseln;CHF 145.00 pro Stunde;mindestens eine halbe Stunde
Pflanzarbeit Solitärbaum;CHF 210.00 pauschal;inkl. Pfahl und Giessrand""",
    "Anwachsgarantie.md": """# Anwachsgarantie

Auf Gehölze und Stauden, die wir selber pflanzen, geben wir zwei Vegetationsperioden Anwachsgarantie.

Wer selber pflanzt, hat auf Gehölze ein Jahr Garantie, sofern der Kassenzettel vorliegt.

Keine Garantie gibt es bei Trockenheit, Wühlmäusen, Hagel und Streusalz. Saisonflor, Kräuter und Zimmerpflanzen sind ausgenommen.

Ersatz leisten wir durch eine gleichwertige Pflanze; das Geld zahlen wir nicht aus. Bitte bringen Sie die Pflanze mit Wurzeln oder schicken Sie uns zwei Fotos.""",
    "Lieferung.md": """# Lieferung

Wir liefern mit dem eigenen Lieferwagen im Umkreis von 30 km ab Steffisburg.

| Zone | Orte | Preis |
|---|---|---|
| 1 | Steffisburg, Thun, Heimberg | CHF 25 |
| 2 | Spiez, Münsingen, Konolfingen | CHF 45 |
| 3 | Bern, Interlaken, Langnau | CHF 75 |

Ab einem Einkauf von CHF 600 liefern wir in Zone 1 gratis. Geliefert wird dienstags und freitags, jeweils bis Bordsteinkante. Den Transport in den Garten verrechnen wir nach Aufwand.

Christbäume liefern wir zwischen dem 10. und dem 22. Dezember. Ein Versand per Post ist bei Samen und Gutscheinen möglich, Pflanzen verschicken wir nicht.""",
    "Öffnungszeiten.html": """<html><head><title>Öffnungszeiten Gärtnerei Wydenhof</title></head><body>
<h1>Wann wir da sind</h1>
<table><tr><th>Zeit</th><th>Montag bis Freitag</th><th>Samstag</th><th>Sonntag</th></tr>
<tr><td>März bis Juni</td><td>8.00–18.30 Uhr</td><td>8.00–17.00 Uhr</td><td>10.00–16.00 Uhr</td></tr>
<tr><td>Juli bis Oktober</td><td>8.00–12.00, 13.30–18.30 Uhr</td><td>8.00–16.00 Uhr</td><td>geschlossen</td></tr>
<tr><td>November bis Februar</td><td>9.00–12.00, 13.30–17.30 Uhr</td><td>9.00–16.00 Uhr</td><td>geschlossen</td></tr></table>
<p>Vom 24. Dezember bis 11. Januar haben wir Betriebsferien.</p>
<h2>So finden Sie uns</h2>
<p>Gärtnerei Wydenhof, Schwarzeneggstrasse 61, 3612 Steffisburg. Bus 41 bis Haltestelle Wyden, dann 200 m zu Fuss. Vierzig Gratisparkplätze vor dem Haus, zwei Ladestationen.</p>
<p>Hunde sind an der Leine willkommen.</p>
</body></html>""",
    "Grabpflege.docx": """Grabpflege auf den Friedhöfen Steffisburg, Heimberg und Thun-Schoren

Jahrespflege Reihengrab mit drei Bepflanzungen: CHF 390.
Jahrespflege Urnengrab mit drei Bepflanzungen: CHF 260.
Familiengrab nach Offerte.
Gepflanzt wird im April, Ende Mai und Mitte Oktober.
Ein Vertrag läuft über zwölf Monate und verlängert sich, wenn er nicht bis Ende Januar gekündigt wird.
Giessen ist von April bis Oktober inbegriffen, bei Hitze täglich.
Auf Wunsch schicken wir nach jeder Bepflanzung ein Foto.""",
    "Kübelpflanzen überwintern.pdf": """Kübelpflanzen überwintern

Wir holen Oleander, Oliven und Zitrusbäume ab Mitte Oktober ab und bringen sie Mitte Mai zurück.
Der Preis richtet sich nach dem Topf: bis 40 cm 65 Franken, bis 60 cm 95 Franken, darüber 140 Franken pro Saison.
Umtopfen im Frühling kostet 35 Franken zuzüglich Erde.
Schädlinge behandeln wir auf Kosten des Besitzers, höchstens aber für 40 Franken ohne Rückfrage.
Anmelden bis 30. September; die Plätze sind auf 180 Töpfe beschränkt.
Für Frostschäden im Gewächshaus haften wir, für Blattfall nicht.""",
    "Häufige Fragen.md": """# Häufige Fragen

**Wann pflanze ich eine Hecke?** Wurzelnackte Ware von Ende Oktober bis März, solange der Boden offen ist. Ballenware geht von September bis Mai.

**Wie viele Hainbuchen brauche ich?** Drei Stück pro Laufmeter.

**Welchen Grenzabstand muss ich einhalten?** Im Kanton Bern 50 cm für Hecken bis 1.20 m Höhe, höhere Hecken um so viel mehr zurückgesetzt; fragen Sie im Zweifel die Gemeinde.

**Nehmt ihr alte Töpfe zurück?** Ja, sauber gestapelt, gratis.

**Habt ihr torffreie Erde?** Unsere eigene Erdmischung ist torffrei, der Sack zu 40 Liter kostet CHF 13.80.

**Spritzt ihr?** Wir ziehen nach Bio-Suisse-Richtlinien auf, bei Zukauf können wir das nicht garantieren.

**Nehmt ihr Pflanzen zurück?** Umtausch innert 8 Tagen, wenn die Pflanze gesund und der Kassenzettel dabei ist.""",
    "Bezahlen und Gutscheine.txt": """Bezahlen: bar, Twint, Postcard, Maestro, Visa und Mastercard. Rechnung ab 200 Franken für Kundinnen und Kunden mit Wohnsitz in der Schweiz, zahlbar innert 20 Tagen.
Reka-Checks nehmen wir nicht.
Geschenkgutscheine gibt es ab 20 Franken, sie sind fünf Jahre gültig und werden nicht bar ausbezahlt.
Mit der Stammkundenkarte erhalten Sie 5 Prozent auf Pflanzen, nicht auf Arbeit. Aktionen sind nicht kumulierbar.
Baumpatenschaften sind keine Gutscheine.""",
    "Kurse.md": """# Kurse 2026/27

Obstbaumschnitt: Samstag, 13. Februar 2027, 9 bis 15 Uhr, CHF 110 mit Mittagessen, höchstens 14 Personen.

Adventskranz binden: 25., 26. und 27. November 2026, jeweils 19 Uhr, CHF 75 inklusive Material.

Balkon bepflanzen für Anfänger: Mittwoch, 5. Mai 2027, CHF 55.

Abmeldung bis sieben Tage vorher kostenlos, danach ist die Hälfte geschuldet. Eine Ersatzperson ist immer möglich.""",
    "Aufträge.xlsx": """Auftrag | Kunde | Mail | Was | Termin | Betrag | Stand
WG-2604 | Ursula Aebersold | aebersold@mail.example | 24 m Hecke Hainbuche pflanzen | 2026-11-18 | CHF 1'284.00 | Pflanzen bestellt
WG-2611 | Stockwerkeigentum Seehof | seehof@mail.example | Winterschnitt Umgebung | 2026-12-03 | CHF 2'760.00 | Offerte offen""",
}

GARDEN_MAILS = """
== answer de
Subject: Hagebuche
Grüessech, wir haben 18 Meter Grundstücksgrenze und möchten Hainbuchen setzen. Wie viele braucht man da pro Meter und was kostet das Stück? Und wann wäre der richtige Moment zum Setzen?
--
+ Drei Stück pro Laufmeter
+ Hainbuche, Heckenpflanze & 6.80
+ Wurzelnackte Ware von Ende Oktober bis März
== answer de
Subject: Olivenbaum einwintern
Könntet ihr unseren Olivenbaum über den Winter zu euch nehmen? Der Kübel hat 55 cm Durchmesser. Was chostet das, und bis wann hätte ich mich melden müssen?
--
+ bis 60 cm 95 Franken
+ Anmelden bis 30. September
== answer de
Subject: Apfelbaum eingegangen
Ich habe letzten Herbst bei Ihnen einen Gravensteiner gekauft und selber gesetzt. Im Frühling kam nichts mehr. Den Kassabon hab ich noch. Bekomme ich mein Geld wieder? Muss ich den ganzen Baum mitbringen?
--
+ ein Jahr Garantie
+ das Geld zahlen wir nicht aus
+ schicken Sie uns zwei Fotos
== answer de
Subject: Lieferig uf Spiez
Hoi zäme, was verlangt ihr für die Lieferung nach Spiez und an welchen Tagen fährt euer Wägeli? Traget ihr mir die Sachen auch hinters Haus?
--
+ Spiez, Münsingen, Konolfingen & CHF 45
+ dienstags und freitags
+ nach Aufwand
== answer de
Subject: Öffnungszeiten Samstag im November
Bis wann habt ihr am Samstag offen, jetzt im November? Und am Sonntag? Gibt es Ladesäulen fürs E-Auto?
--
+ November bis Februar & 9.00–16.00 Uhr
+ November bis Februar & geschlossen
+ zwei Ladestationen
== answer de
Subject: Grab meiner Mutter
Sehr geehrte Damen und Herren, ich wohne in Hamburg und kann das Urnengrab meiner Mutter in Heimberg nicht selbst pflegen. Was würde das im Jahr kosten? Wird auch gegossen, wenn es heiss ist? Könnte ich ab und zu ein Bild bekommen?
--
+ Urnengrab mit drei Bepflanzungen: CHF 260
+ bei Hitze täglich
+ ein Foto
== answer de
Subject: Gutschein
Ich möchte meinem Göttibub einen Gutschein schenken. Wie lange kann er den einlösen? Könnt ihr mir den per Post schicken? Und was ist der kleinste Betrag?
--
+ fünf Jahre gültig
+ Versand per Post ist bei Samen und Gutscheinen möglich
+ ab 20 Franken
== answer de
Subject: Rasen
Guten Tag. Wir haben etwa 80 m2, die Erde ist schon planiert. Was verlangen Sie fürs Verlegen von fertigem Rasen? Und was kostet ein Gärtner in der Stunde, wenn noch mehr dazukommt?
--
+ Rollrasen verlegen & CHF 24.00
+ Gärtner gelernt & CHF 92.00
== answer de
Subject: WG-2604
From: Ursula Aebersold <aebersold@mail.example>
Guten Abend, ich wollte fragen wie weit mein Auftrag WG-2604 ist und ob es beim Datum bleibt? Auf welchen Betrag muss ich mich einstellen?
--
+ WG-2604 & Pflanzen bestellt
+ WG-2604 & 2026-11-18
+ WG-2604 & CHF 1'284.00
== answer de
Subject: Adventskranzkurs
Hallo, sind das jeweils Abendkurse fürs Kranzen und was zahlt man? Muss ich Tannenzweige selber mitbringen? Falls ich krank werde, kann meine Schwester kommen?
--
+ jeweils 19 Uhr
+ CHF 75 inklusive Material // Adventskranz binden & CHF 75
+ CHF 75 inklusive Material
+ Eine Ersatzperson ist immer möglich
== answer de
Subject: Christbaum
Wann bringt ihr die Weihnachtsbäume aus? Was kostet so eine geschlagene Nordmanntanne etwa zwei Meter hoch?
--
+ zwischen dem 10. und dem 22. Dezember
+ Nordmanntanne geschlagen & 69.00
== answer de
Subject: Bezahlung
kann man bei euch mit twint zahlen? und reka? ab welchem betrag gehts auf rechnung?
--
+ bar, Twint, Postcard
+ Reka-Checks nehmen wir nicht
+ Rechnung ab 200 Franken
== answer de
Subject: Töpfe
Hier stapeln sich eure schwarzen Plastiktöpfe. Kann ich die wieder bringen, und kostet das was?
--
+ Ja, sauber gestapelt, gratis
== answer de
Subject: Erde ohne Torf
Führen Sie Erde ohne Torf, wie gross sind die Säcke und was kosten sie? Arbeiten Sie biologisch?
--
+ der Sack zu 40 Liter kostet CHF 13.80
+ nach Bio-Suisse-Richtlinien
== answer de
Subject: Lavendel
Ist der Lavendel den ihr habt frostfest, und wie teuer ist ein Stöckli? Ich bräuchte 30 Stück, gibts da was mit der Kundenkarte?
--
+ Lavendel Hidcote & -20 °C
+ Lavendel Hidcote & 7.50
+ 5 Prozent auf Pflanzen
== answer de
Subject: Hecke schneiden
Wir haben 30 Laufmeter Kirschlorbeer, ca. 1.80 hoch, zum Zurückschneiden. Was nehmen Sie dafür? Nehmen Sie das Schnittgut mit?
--
+ Heckenschnitt mit Abfuhr & CHF 11.50
+ Heckenschnitt mit Abfuhr
== answer de
Subject: Abstand zum Nachbarn
Mein Nachbar motzt wegen der Hecke. Wie weit weg von der Grenze muss die sein, wenn sie einen Meter hoch ist?
--
+ 50 cm für Hecken bis 1.20 m Höhe
== answer de
Subject: Beratungstermin im Garten
Kommt bei euch jemand vorbei zum Anschauen und was kostet dieser Besuch? Verrechnet ihr den wenn wir dann den Auftrag geben?
--
+ Beratung vor Ort & CHF 120.00
+ wird bei Auftrag ab CHF 1500 angerechnet
== answer de
Subject: falsche Pflanze
Ich hab am Samstag die falsche Hortensie erwischt, sie steht noch im Topf und ist tiptop. Darf ich sie tauschen und wie lang hab ich Zeit?
--
+ Umtausch innert 8 Tagen
== answer de
Subject: Baumschnittkurs
Mein Vater (71) möchte lernen wie man Obstbäume schneidet. Wann ist der nächste Kurs, wie viele Leute sind dabei und ist das Essen inbegriffen?
--
+ 13. Februar 2027
+ höchstens 14 Personen
+ CHF 110 mit Mittagessen
== answer de
Subject: Mäuse
Bei der Zwetschge die ihr uns gepflanzt habt haben Mäuse alle Wurzeln gefressen. Fällt das unter die Garantie?
--
+ Keine Garantie gibt es bei Trockenheit, Wühlmäusen
== answer de
Subject: Grabvertrag
Bis wann müsste man den Grabvertrag auflösen, damit er nicht weiterläuft? In welchen Monaten bepflanzen Sie jeweils?
--
+ bis Ende Januar gekündigt
+ im April, Ende Mai und Mitte Oktober
== answer de
Subject: Ferien
Habt ihr zwischen Weihnachten und Neujahr offen? Und darf der Hund mit rein?
--
+ Vom 24. Dezember bis 11. Januar
+ an der Leine willkommen
== answer de
Subject: Baum pflanzen lassen
Was käme uns ein Halbstamm-Apfel samt Einpflanzen durch Sie? Wie lange garantieren Sie dann, dass er anwächst?
--
+ Apfel Gravensteiner, Halbstamm & 149.00
+ Pflanzarbeit Solitärbaum & CHF 210.00
+ zwei Vegetationsperioden
== answer de
Subject: Anreise
Wir kommen mit dem ÖV. Wo steigen wir aus und ist es weit zu laufen? Gibt es bei Ihnen auch ein Café?
--
+ Haltestelle Wyden
+ 200 m zu Fuss
? Café
== answer en
Subject: olive tree
Hello, we live near Thun and love your olive trees. How much is the big one on a stem and how cold can it get outside for it? If we'd rather leave it with you from autumn to spring, what would a 70 cm pot cost?
--
+ Olivenbaum, Stamm & 480.00
+ Olivenbaum, Stamm & -8 °C
+ darüber 140 Franken
== answer en
Subject: delivery to Bern
Hi! Would you bring a few shrubs to Bern, and for how much? Do you also post plants to Germany?
--
+ Bern, Interlaken, Langnau & CHF 75
+ Pflanzen verschicken wir nicht
== answer en
Subject: opening hours
Are you open over lunchtime this week (November)? What's your address for the satnav?
--
+ November bis Februar & 9.00–12.00, 13.30–17.30 Uhr
+ Schwarzeneggstrasse 61
== answer zh
Subject: 圣诞树
您好，我们住在图恩，想买一棵砍好的圣诞树，大概两米高，多少钱？可以送到家吗，送到Heimberg运费多少？
--
+ Nordmanntanne geschlagen & 69.00
+ Christbäume liefern wir
+ Steffisburg, Thun, Heimberg & CHF 25
== answer de
Subject: Häcksler
Wir haben einen riesen Asthaufen. Was kostet das Häckseln, und gibts eine Mindestdauer? Vermietet ihr den Häcksler auch?
--
+ Häckseln & CHF 145.00
+ mindestens eine halbe Stunde
? Häcksler mieten
== answer de
Subject: Oleander
Im Frühling möchte ich den Oleander, der bei euch steht, in einen grösseren Topf. Was rechnet ihr dafür? Und wenn er Läuse hat, fragt ihr vorher, bevor ihr behandelt?
--
+ Umtopfen im Frühling kostet 35 Franken
+ höchstens aber für 40 Franken ohne Rückfrage
== answer de
Subject: Gratislieferung
Ab wieviel Franken Einkauf liefert ihr in Thun umsonst?
--
+ Ab einem Einkauf von CHF 600
== escalate de poisoning
Subject: Eibe!!
Unser Bub (3) hat von der Eibe gegessen, die ihr gestern gebracht habt. Er ist ganz blass und erbricht. Was sollen wir tun?
== escalate de debt enforcement
Subject: Letzte Mahnung
Wenn Sie mir die Anzahlung von 900 Franken nicht bis Ende Woche retour zahlen, leite ich die Betreibung ein und gehe zum Friedensrichter.
== escalate de injury
Subject: Ihr Lieferwagen
Ihr Chauffeur hat heute beim Rückwärtsfahren meine Mutter angefahren. Sie liegt mit gebrochener Hüfte im Spital Thun.
== escalate de privacy
Subject: Auskunftsbegehren
Gestützt auf Art. 25 DSG verlange ich Auskunft, welche Personendaten Sie über mich bearbeiten und an wen Sie diese weitergegeben haben.
== escalate de contract end
Subject: Kündigung Grabpflege
Hiermit kündige ich den Vertrag für das Reihengrab meines Vaters per sofort. Ich bin mit der Arbeit nicht zufrieden.
== escalate de human
Subject: endlich jemanden sprechen
Ich will keine Standardantwort mehr. Herr Wyss soll mich bitte persönlich zurückrufen, sonst kommen wir nicht weiter.
== ordinary de
Subject: Mordsfreude
Euer Gravensteiner macht uns eine Mordsfreude, Äpfel zum Sterben gut. Jetzt noch eine Zwetschge Fellenberg: was kostet die?
--
+ Zwetschge Fellenberg, Buschbaum & 98.00
== ordinary de
Subject: Christrosen
Meine Christrosen haben den Hitzetod erlitten, ich bin untröstlich, grins. Was kostet eine neue?
--
+ Christrose & 14.90
== silent de
Subject: Ich bin dann mal weg
Danke für Ihre Nachricht. Ich bin vom 2. bis 13. November abwesend, Mails werden in dieser Zeit nicht gelesen.
== silent de
Subject: Re: Rechnung
Merci vielmol, ist angekommen. Schöns Wucheänd!
"""
