"""The seventh hand's dry cleaner in Bremen, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

CLEANER = {
    "Preise Reinigung.xlsx": """Stück | Reinigung | Express 24 h | Nur bügeln
Hose | 8,90 € | 13,40 € | 5,20 €
Sakko | 10,50 € | 15,80 € | 6,40 €
Anzug zweiteilig | 18,50 € | 27,80 € | 11,00 €
Mantel | 21,00 € | 31,50 € | 12,50 €
Daunenjacke | 26,00 € | - | -
Kleid, einfach | 16,00 € | 24,00 € | 9,50 €
Abendkleid | ab 29,00 € | - | 15,00 €
Brautkleid | ab 120,00 € | - | 48,00 €
Krawatte | 5,50 € | 8,30 € | 3,00 €
Oberhemd, gewaschen und gebügelt | 3,40 € | 5,10 € | 2,30 €""",
    "Haushalt und Teppiche.md": """# Haushaltstextilien und Teppiche

## Bettwaren
Federbetten reinigen wir für 29 € (135 × 200) und 36 € (200 × 200), Kopfkissen für 14 €. Das dauert eine Woche, weil die Federn langsam trocknen müssen.

## Gardinen
Waschen und bügeln kostet 6,80 € je Kilogramm. Abnehmen und Aufhängen bei Ihnen zu Hause berechnen wir mit 42 € je Stunde, Anfahrt im Stadtgebiet 15 €.

## Teppiche
Wollteppiche 19 € je Quadratmeter, handgeknüpfte 28 € je Quadratmeter. Wir holen Teppiche ab 4 Quadratmetern kostenlos ab. Bearbeitungszeit: drei Wochen.

## Lederjacken
Leder geben wir an einen Spezialbetrieb in Oldenburg; rechnen Sie mit vier Wochen und 75 € für eine Jacke.""",
    "Geschäftsbedingungen.docx": """Textilpflege Hövel: Geschäftsbedingungen

1. Annahme
Bitte leeren Sie alle Taschen. Für vergessene Gegenstände haften wir nicht.

2. Fertigstellung
Der Termin auf dem Abholschein ist verbindlich. Normale Stücke sind nach drei Werktagen fertig; bis 10 Uhr abgegebene Expressware am nächsten Werktag.

3. Abholung
Die Ware wird nur gegen Vorlage des Abholscheins ausgehändigt. Wer ihn verloren hat, zeigt seinen Personalausweis und nennt Annahmetag und Stückzahl. Nach sechs Wochen berechnen wir 1 € Lagergeld je Stück und Woche. Nach einem Jahr dürfen wir die Ware verwerten.

4. Flecken
Flecken entfernen wir, soweit es ohne Schaden für Farbe und Gewebe möglich ist. Eine Garantie geben wir nicht. Rotwein, Kugelschreiber und Rost gelingen besser, wenn sie nicht vorbehandelt sind.

5. Reklamation
Mängel zeigen Sie bitte binnen 14 Tagen mit dem Abholschein an. Wir reinigen kostenlos nach.

6. Haftung
Bei Verlust oder Beschädigung ersetzen wir den Zeitwert, bei leichter Fahrlässigkeit höchstens das Fünfzehnfache des Bearbeitungspreises.""",
    "Filialen.txt": """UNSERE FILIALEN

Viertel, Ostertorsteinweg 41, Tel. 0421 555 310
Mo-Fr 7:30-18:30, Sa 9-14 Uhr

Schwachhausen, Wachmannstraße 12, Tel. 0421 555 311
Mo-Fr 8-18 Uhr, Sa 9-13 Uhr. Hier auch Änderungsschneiderei.

Waller Ring 90, Tel. 0421 555 312
Mo-Fr 8-13 und 15-18 Uhr, samstags geschlossen. Parkplätze vor der Tür.""",
    "Änderungsschneiderei.xlsx": """Arbeit | Preis | Dauer
Hose kürzen | 14,00 € | 3 Tage
Hose mit Originalsaum kürzen | 19,00 € | 5 Tage
Reißverschluss Hose ersetzen | 17,50 € | 4 Tage
Reißverschluss Jacke ersetzen | 34,00 € | 7 Tage
Taille enger nähen | 18,00 € | 5 Tage
Ärmel kürzen Sakko | 29,00 € | 7 Tage
Knopf annähen | 2,50 € | sofort""",
    "Brief an Geschäftskunden.docx": """Sehr geehrte Damen und Herren,

für Hotels, Praxen und Restaurants holen wir dienstags und freitags Wäsche ab und bringen sie beim nächsten Mal sauber zurück. Der Holdienst kostet nichts, sobald der monatliche Umsatz 150 € übersteigt, sonst 9 € je Fahrt.

Tischwäsche rechnen wir nach Kilogramm ab: 4,20 € gemangelt. Berufskleidung 3,90 € je Teil.

Die Rechnung kommt am Monatsende und ist 14 Tage nach Erhalt fällig. Verträge laufen ein Jahr und sind mit sechs Wochen zum Jahresende kündbar.

Mit freundlichen Grüßen
Antje Hövel""",
    "Wissenswertes.md": """# Wissenswertes

**Womit reinigen Sie?** Mit Kohlenwasserstoff statt Perchlorethylen; auf Wunsch auch in der Nassreinigung ohne Lösemittel, zum selben Preis.

**Kann ich ein Brautkleid nach der Hochzeit einlagern lassen?** Ja. Gereinigt in säurefreiem Karton für 35 €, auf Wunsch zwölf Monate bei uns für weitere 60 €.

**Gibt es Rabatt?** Ab fünf Hemden kostet jedes 2,90 €. Studierende erhalten montags 10 %.

**Wie zahle ich?** Bei Abgabe, bar oder mit Girocard. Kreditkarten nehmen wir nicht.

**Imprägnieren Sie auch?** Ja, Jacken und Mäntel für 7 € zusätzlich.""",
    "Aufträge.xlsx": """Schein | Annahme | Fertig am | Kunde | E-Mail | Stücke | Betrag | Stand
4471 | 26.10.2026 | 29.10.2026 | Sabine Uhlmann | s.uhlmann@mail.example | Mantel, Hose | 29,90 € | fertig
4480 | 29.10.2026 | 19.11.2026 | Dr. Erik Brandis | brandis@mail.example | Wollteppich 6 qm | 114,00 € | in Arbeit""",
}

CLEANER_MAILS = """
== answer de
Subject: Anzug
Moin, ich muss Samstag auf ne Hochzeit und hab nen Anzug der dringend sauber muss. Was kost das wenns schnell gehen soll und bis wann muss ich ihn bringen damit er am nächsten Tag fertig ist? LG Torben
--
+ Anzug zweiteilig & 27,80 €
+ bis 10 Uhr abgegebene Expressware am nächsten Werktag
== answer de
Subject: Abholschein weg
Guten Tag, ich habe leider meinen Abholschein verlegt. Kann ich meine Sachen trotzdem bekommen und was muss ich dafür mitbringen? Sie hängen vermutlich schon seit September bei Ihnen, kommen da Gebühren auf mich zu? Mit freundlichen Grüßen Renate Kühl
--
+ zeigt seinen Personalausweis
+ 1 € Lagergeld je Stück und Woche
== answer de
Subject: Rotwein auf weißer Bluse
Hilfe!!! Gestern Abend ist mir ein Glas Rotwein über die Bluse gekippt. Kriegen Sie das raus? Soll ich vorher schon was draufmachen, Salz oder so?
--
+ soweit es ohne Schaden für Farbe und Gewebe möglich ist
+ wenn sie nicht vorbehandelt sind
== answer de
Subject: Oberbetten
Sehr geehrte Frau Hövel, ich hätte zwei Daunendecken in Übergröße (200x200) und vier Kissen zum Reinigen. Mit welchen Kosten muss ich rechnen? Wie lange müssten wir ohne auskommen?
--
+ 36 € (200 × 200)
+ Kopfkissen für 14 €
+ Das dauert eine Woche
== answer de
Subject: Öffnungszeiten
Hat die Filiale in Walle samstags auf? und wie lange habt ihr im Viertel unter der Woche offen
--
+ samstags geschlossen
+ Mo-Fr 7:30-18:30
== answer de
Subject: Jeans zu lang
Hi, meine neue Jeans ist 5 cm zu lang, der Saum unten soll aber so aussehen wie vorher. Macht ihr das? Preis? Und kann ich in jeder Filiale abgeben oder nur in einer bestimmten?
--
+ Hose mit Originalsaum kürzen & 19,00 €
+ Hier auch Änderungsschneiderei
== answer de
Subject: Teppich abholen
Guten Tag, wir haben einen handgeknüpften Perser, 2 x 3 Meter. Holen Sie den bei uns ab und kostet das extra? Was verlangen Sie für die Wäsche, und ist er bis Weihnachten wieder da, also wie lange brauchen Sie?
--
+ Wir holen Teppiche ab 4 Quadratmetern kostenlos ab
+ handgeknüpfte 28 € je Quadratmeter
+ Bearbeitungszeit: drei Wochen
== answer de
Subject: AW: Ihr Schreiben
Sehr geehrte Frau Hövel, danke für Ihren Brief. Wir sind ein kleines Restaurant mit etwa 40 kg Tischdecken und Servietten im Monat. An welchen Tagen kämen Sie vorbei, was würde uns das Kilo kosten und wie lange wären wir gebunden? Freundliche Grüße, Lokal Ahoi
--
+ dienstags und freitags
+ 4,20 € gemangelt
+ Verträge laufen ein Jahr
== answer de
Subject: kartenzahlung
nehmt ihr visa? und zahlt man vorher oder beim abholen
--
+ Kreditkarten nehmen wir nicht
+ Bei Abgabe, bar oder mit Girocard
== answer de
Subject: Hemden
Ich bräuchte künftig jede Woche sechs Hemden gewaschen und gebügelt. Gibt es da einen Mengenpreis? Außerdem bin ich gegen Chemie allergisch - was für Mittel benutzen Sie?
--
+ Ab fünf Hemden kostet jedes 2,90 €
+ Mit Kohlenwasserstoff statt Perchlorethylen
== answer de
Subject: Schein 4480
From: Dr. Erik Brandis <brandis@mail.example>
Guten Tag, ist mein Teppich (Schein 4480) schon fertig? Und was ist dafür zu zahlen? Gruß, Brandis
--
+ 4480 & 19.11.2026
+ 4480 & 114,00 €
== answer de
Subject: Lederjacke
Hallo, nehmen Sie auch Leder an? Meine Motorradjacke müsste mal gemacht werden. Wie teuer, wie lange? Könnten Sie gleich einen neuen Reißverschluss einsetzen, was käme das?
--
+ rechnen Sie mit vier Wochen und 75 €
+ Reißverschluss Jacke ersetzen & 34,00 €
== answer en
Subject: wedding dress
Hi! My dress has grass stains all over the hem. What does cleaning a wedding gown cost at yours, and could you store it for a year afterwards and for how much? Thanks, Aoife
--
+ Brautkleid & 120,00 €
+ zwölf Monate bei uns für weitere 60 €
== answer en
Subject: student
hello is there student discount? i need one coat clean, how much
--
+ Studierende erhalten montags 10 %
+ Mantel & 21,00 €
== answer de
Subject: Gardinen
Wir ziehen um und ich würde die Vorhänge waschen lassen. Würden Sie die auch abmachen und hinterher wieder aufhängen? Zu welchem Preis? Bieten Sie eigentlich auch Polsterreinigung vom Sofa an?
--
+ 42 € je Stunde
+ 6,80 € je Kilogramm
? Polster
== answer de
Subject: Regenjacke
perlt nicht mehr ab, könnt ihr da was machen und was kostet das
--
+ Jacken und Mäntel für 7 € zusätzlich
== answer de
Subject: noch Flecken
Hallo, auf meiner Hose ist nach der Reinigung am Knie immer noch ein Schatten zu sehen. Ist nicht tragisch, aber könnten Sie da nochmal ran und kostet mich das was? Wie lange habe ich Zeit, sie vorbeizubringen?
--
+ Wir reinigen kostenlos nach
+ binnen 14 Tagen mit dem Abholschein
== escalate de damage
Subject: Mein Mantel ist ruiniert
Der Kaschmirmantel kam zwei Nummern kleiner zurück und hat Brandstellen am Kragen. Er hat 890 Euro gekostet. Ich erwarte, dass Sie mir den vollen Preis ersetzen!
== escalate de complaint
Subject: zum dritten Mal!!
Jetzt war ich zum dritten Mal umsonst da, jedes Mal heißt es "kommt morgen". Das ist unverschämt, ich bin stinksauer und will jetzt die Chefin sprechen.
== escalate de privacy
Subject: Meine Daten
Bitte teilen Sie mir nach Art. 15 DSGVO mit, welche Daten Sie über mich gespeichert haben, und löschen Sie danach meine Telefonnummer.
== escalate de contract
Subject: Kündigung Wäscheservice
Hiermit kündigen wir den Vertrag über den Holdienst fristgerecht zum 31.12.2026. Bitte bestätigen Sie den Eingang. Praxis Dr. Lohse
== escalate de health
Subject: Ausschlag
Seit ich das Hemd aus Ihrer Reinigung trage, habe ich am ganzen Oberkörper Ausschlag, der Hautarzt spricht von einer Verätzung durch Lösungsmittelreste.
== ordinary de
Subject: Tatort Esstisch
Hier sieht es aus wie nach einem Mord: eine ganze Schüssel Kirschgrütze auf dem Sakko. Was verlangt ihr für ein Sakko, ganz normal ohne Eile?
--
+ Sakko & 10,50 €
== ordinary de
Subject: Kündigungsfrist
Wir überlegen, den Holservice für unser Hotel zu nehmen. Ist der Abholdienst umsonst oder kostet der was? Und wann ist die Rechnung immer zu bezahlen?
--
+ 9 € je Fahrt
+ 14 Tage nach Erhalt fällig
== silent de
Subject: Automatische Antwort: Ihre Reinigung ist fertig
Vielen Dank für Ihre Nachricht. Ich bin bis zum 15.11. nicht im Büro und lese meine E-Mails nur unregelmäßig. In dringenden Fällen wenden Sie sich bitte an meine Kollegin.
"""
