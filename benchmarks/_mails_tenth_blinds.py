"""The tenth hand's blinds and awnings in Ulm, and the mails that came to the firm."""

# ruff: noqa: E501 - a mail reads best in one line

BLINDS = {
    "Preisliste Sonnenschutz 2026.xlsx": """Artikel | Maß | Preis inkl. MwSt. | Montage | Lieferzeit
Gelenkarmmarkise Solea | 4,00 x 2,50 m | 1.890,00 € | 390,00 € | 5 Wochen
Gelenkarmmarkise Solea | 5,00 x 3,00 m | 2.340,00 € | 450,00 € | 5 Wochen
Kassettenmarkise Vela | 5,00 x 3,00 m | 3.480,00 € | 490,00 € | 7 Wochen
Pergolamarkise Largo | 4,00 x 4,00 m | 5.950,00 € | 980,00 € | 9 Wochen
Raffstore Z90 | bis 1,50 m² | 519,00 € | 120,00 € | 6 Wochen
Vorbaurollladen Alu | bis 1,80 m² | 395,00 € | 110,00 € | 4 Wochen
Plissee Maßanfertigung | bis 1,00 m² | 89,00 € | 25,00 € | 3 Wochen
Insektenschutz Spannrahmen | bis 1,20 m² | 74,00 € | 20,00 € | 2 Wochen
Insektenschutz Schiebetür | bis 2,40 m² | 389,00 € | 65,00 € | 3 Wochen""",
    "Reparatur und Zubehör.csv": """Leistung;Preis;Hinweis
Anfahrt Stadt Ulm und Neu-Ulm;39,00 €;entfällt ab 500 € Auftragswert
Anfahrt bis 40 km;59,00 €;
Gurt wechseln je Rollladen;48,00 €;ohne Anfahrt
Motor nachrüsten je Rollladen;295,00 €;mit Funk 345,00 €
Neues Markisentuch bis 5 m Breite;640,00 €;Arbeit enthalten
Windsensor;149,00 €;Funk, mit Batterie
Handsender 5-Kanal;79,00 €;selbst anzulernen
Wartung Markise;95,00 €;empfohlen alle zwei Jahre
Notöffnung klemmender Rollladen;120,00 €;am Wochenende 180,00 €
Entsorgung Altmarkise;60,00 €;""",
    "AGB.md": """# Allgemeine Geschäftsbedingungen

## Angebot und Aufmaß
Das Aufmaß vor Ort kostet 45 Euro und wird bei Auftrag verrechnet. Angebote gelten 30 Tage.

## Zahlung
Bei Auftrag sind 40 % Anzahlung fällig, der Rest binnen 10 Tagen nach Montage. Skonto gewähren wir nicht. Ratenkauf bieten wir über die Sparkasse mit 12 oder 24 Raten an.

## Maßanfertigung
Nach Maß gefertigte Ware ist vom Widerruf ausgeschlossen. Eine Änderung der Farbe ist bis drei Werktage nach der Bestellung kostenlos, danach nicht mehr möglich.

## Storno
Wer nach Beginn der Fertigung kündigt, zahlt die angefallenen Kosten, mindestens 30 % der Auftragssumme.

## Montagetermin
Wir melden uns eine Woche vorher mit dem Termin. Bei Regen oder Wind über 40 km/h montieren wir keine Markisen und nennen einen neuen Tag.

## Eigentum
Die Ware bleibt bis zur vollen Zahlung unser Eigentum.""",
    "Garantie und Pflege.docx": """Garantie und Pflege

Auf Markisengestelle geben wir 5 Jahre Garantie, auf Tücher 3 Jahre, auf Motoren der Marke Becker 6 Jahre.
Sturmschäden sind nicht gedeckt; dafür ist die Gebäudeversicherung da.
Das Tuch nur mit lauwarmem Wasser und weicher Bürste reinigen, kein Hochdruckreiniger.
Nasses Tuch nicht länger als zwei Tage eingerollt lassen, sonst gibt es Stockflecken.
Bei Windstärke 5 muss die Markise eingefahren werden.
Mängel bitte mit Foto an service@hellweg-sonne.example melden.""",
    "Öffnungszeiten.html": """<html><body><h1>Hellweg Sonnenschutz GmbH</h1>
<p>Ausstellung: Blaubeurer Straße 118, 89077 Ulm. Parkplätze im Hof.</p>
<p>Montag bis Freitag 9 bis 12 und 13 bis 17 Uhr, Samstag 9 bis 13 Uhr, von November bis Februar samstags nur nach Vereinbarung.</p>
<p>Betriebsferien vom 21. Dezember bis 8. Januar.</p>
<p>Telefon 0731 558 0142, Notdienst Rollladen 0731 558 0149 täglich bis 20 Uhr.</p></body></html>""",
    "Häufige Fragen.md": """# Häufige Fragen

**Brauche ich eine Genehmigung?** Für Markisen am eigenen Haus meist nicht; in der Altstadt und bei Denkmälern entscheidet die Stadt.

**Was sagt der Vermieter?** Mieter brauchen seine schriftliche Zustimmung, weil in die Fassade gebohrt wird.

**Hält die Markise an gedämmter Wand?** Ja, mit Abstandsmontage für 38 Euro je Konsole.

**Gibt es Förderung?** Außenliegender Sonnenschutz wird als Einzelmaßnahme vom BAFA mit 15 % gefördert; den Antrag stellt ein Energieberater vor dem Auftrag.

**Kann ich selbst montieren?** Plissees und Spannrahmen ja. Markisen und Raffstores liefern wir nur mit Montage.

**Lässt sich das mit dem Handy steuern?** Ja, mit der Zentrale io-Box für 219 Euro.

**Bauen Sie Wintergärten?** Nein, wir beschatten sie nur.""",
    "Farben und Tücher.txt": """Gestelle in Weiß (RAL 9010), Anthrazit (RAL 7016) und Silber ohne Aufpreis, jede andere RAL-Farbe 180 Euro mehr.
Tücher aus Acryl in 120 Mustern; Musterbuch zum Ausleihen für fünf Tage gegen 20 Euro Pfand.
Der Stoff Soltis lässt Licht durch und kostet 12 % mehr.
Plisseestoffe gibt es blickdicht, verdunkelnd und als Wabe; Wabe hält im Winter warm.""",
    "Gewerbe und Hausverwaltung.pdf": """Gewerbe und Hausverwaltungen

Ab 10 Fenstern 8 % Rabatt, ab 30 Fenstern 12 %.
Wartungsvertrag fuer Raffstores: 14 Euro je Fenster und Jahr, Mindestlaufzeit zwei Jahre.
Rechnung an die Eigentuemergemeinschaft mit 30 Tagen Ziel.
Die Rettungsweg-Steuerung mit Notstrom planen wir mit dem Brandschutzbeauftragten.""",
    "Aufträge.csv": """Auftrag;Kunde;E-Mail;Artikel;Stand;Montage am;Offen
HS-4417;Renate Vogler;vogler@mail.example;Gelenkarmmarkise Solea 5,00 x 3,00 m;in Fertigung;18.11.2026;1.674,00 €
HS-4425;Hausverwaltung Donaublick;donaublick@mail.example;24 Raffstores Z90;Tücher da, Motoren fehlen;02.12.2026;8.940,00 €
HS-4431;Mehmet Aydin;aydin@mail.example;Insektenschutz Schiebetür;abholbereit;;0,00 €""",
}

BLINDS_MAILS = """
== answer de
Subject: Markise Südbalkon
Guten Tag,
wir hätten gern eine Gelenkarmmarkise 5 auf 3 Meter. Was kostet die, was kommt fürs Anbringen dazu und wie lange dauert es, bis sie da ist?
Freundliche Grüße
Sabine Löffler
--
+ Gelenkarmmarkise Solea & 5,00 x 3,00 m & 2.340,00 €
+ Gelenkarmmarkise Solea & 5,00 x 3,00 m & 450,00 €
+ Gelenkarmmarkise Solea & 5,00 x 3,00 m & 5 Wochen
== answer de
Subject: Rolladen klemmt
hallo, bei uns geht der rolladen im schlafzimmer nicht mehr hoch, es ist stockdunkel. kommt da am samstag jemand u was kostet das am wochenende? welche nr kann ich anrufen
--
+ Notöffnung klemmender Rollladen & 180,00 €
+ Notdienst Rollladen 0731 558 0149
== answer de
Subject: Aufmaß
Sehr geehrte Damen und Herren,
kommen Sie zum Ausmessen zu uns nach Hause? Ist das kostenlos? Und wie lange ist Ihr Angebot danach gültig?
--
+ Das Aufmaß vor Ort kostet 45 Euro
+ Angebote gelten 30 Tage
== answer de
Subject: HS-4417
From: Renate Vogler <vogler@mail.example>
Guten Morgen Frau Hellweg, wie steht es um meine Markise (HS-4417), an welchem Tag kommen Ihre Leute und was muss ich noch überweisen?
--
+ HS-4417 & in Fertigung
+ HS-4417 & 18.11.2026
+ HS-4417 & 1.674,00 €
== answer de
Subject: Re: Ihr Termin
Hallo,
schlecht, es soll am Mittwoch regnen. Kommen Sie dann trotzdem? Und wann erfahre ich den genauen Tag normalerweise?

> Am 28.10. schrieb Hellweg Sonnenschutz:
> Ihre Markise ist da. Wir planen den 4. November.
> Ist die Zufahrt frei?
--
+ montieren wir keine Markisen
+ Wir melden uns eine Woche vorher
== answer de
Subject: Farbe doch anders
Wir haben gestern bestellt und hätten das Gestell nun lieber in Anthrazit statt Weiß. Geht das noch umsonst? Kostet Anthrazit überhaupt mehr?
--
+ bis drei Werktage nach der Bestellung kostenlos
+ Anthrazit (RAL 7016) & ohne Aufpreis
== answer de
Subject: Zurückgeben?
Mein Plissee gefällt mir an der Wand nun doch nicht. Kann ich es innerhalb von 14 Tagen zurückschicken? Es wurde ja auf mein Fenster angefertigt.
--
+ vom Widerruf ausgeschlossen
== answer de
Subject: Bezahlung
Wieviel muss ich anzahlen, und bis wann ist der Rest zu begleichen? Geht auch auf Raten? Wenn ich gleich zahle, bekomme ich dann 2 % Skonto?
--
+ 40 % Anzahlung
+ der Rest binnen 10 Tagen nach Montage
+ Ratenkauf bieten wir über die Sparkasse
+ Skonto gewähren wir nicht
== answer de
Subject: Gurt gerissen
Moin, an zwei Läden ist das Band durch. Was nehmen Sie fürs Auswechseln pro Stück, und was für die Fahrt? Wir wohnen in Neu-Ulm.
--
+ Gurt wechseln je Rollladen & 48,00 €
+ Anfahrt Stadt Ulm und Neu-Ulm & 39,00 €
== answer de
Subject: elektrisch statt Gurt
Mein Mann schafft das Hochziehen nicht mehr. Könnte man in die vorhandenen Rollläden einen elektrischen Antrieb einbauen und was kostet das mit Funk? Und kann man die dann auch übers Smartphone bedienen?
--
+ Motor nachrüsten je Rollladen & 345,00 €
+ mit der Zentrale io-Box
== answer de
Subject: Mietwohnung
Ich wohne zur Miete. Darf ich einfach eine Markise anbringen lassen? Braucht man dafür eine Baugenehmigung? Wir wohnen in der Ulmer Altstadt.
--
+ Mieter brauchen seine schriftliche Zustimmung
+ in der Altstadt und bei Denkmälern entscheidet die Stadt
== answer de
Subject: WDVS
Unsere Außenwand hat 16 cm Dämmung. Hält da eine Markise und was kostet das extra?
--
+ mit Abstandsmontage
+ 38 Euro je Konsole
== answer de
Subject: Zuschuss vom Staat
Bekommt man für Raffstores Geld vom Staat? Muss ich das vor der Bestellung beantragen?
--
+ vom BAFA mit 15 % gefördert
+ den Antrag stellt ein Energieberater vor dem Auftrag
== answer de
Subject: Flecken
Unser Tuch hat lauter graue Punkte, wir haben es wohl nass eingerollt. Wie lange darf man das? Womit dürfen wir es sauber machen, geht der Kärcher?
--
+ nicht länger als zwei Tage eingerollt
+ kein Hochdruckreiniger
== answer de
Subject: Sturm letzte Nacht
Der Wind hat die Markise verbogen. Ist das ein Garantiefall? Ab welchem Wind hätten wir sie reinholen müssen? Was würde ein Windwächter kosten?
--
+ Sturmschäden sind nicht gedeckt
+ Bei Windstärke 5
+ Windsensor & 149,00 €
== answer de
Subject: Besuch der Ausstellung
Wir würden gern am Samstag, 14. November, bei Ihnen vorbeischauen. Haben Sie da auf? Wo finden wir Sie und kann man parken?
--
+ samstags nur nach Vereinbarung
+ Blaubeurer Straße 118
+ Parkplätze im Hof
== answer de
Subject: zwischen den Jahren
Sind Sie zwischen Weihnachten und Neujahr erreichbar?
--
+ Betriebsferien vom 21. Dezember bis 8. Januar
== answer de
Subject: Fliegengitter
Was kosten Fliegengitter für normale Fenster und für die Terrassentür zum Schieben? Kann ich die selber einbauen? Lieferzeit?
--
+ Insektenschutz Spannrahmen & 74,00 €
+ Insektenschutz Schiebetür & 389,00 €
+ Plissees und Spannrahmen ja
+ Insektenschutz Spannrahmen & 2 Wochen // Insektenschutz Schiebetür & 3 Wochen
== answer de
Subject: HS-4431
From: Mehmet Aydin <aydin@mail.example>
Servus, kann ich die Schiebetür HS-4431 schon holen? Ist noch was offen?
--
+ HS-4431 & abholbereit
+ HS-4431 & 0,00 €
== answer de
Subject: Angebot 26 Fenster
Sehr geehrte Damen und Herren, für ein Bürogebäude mit 26 Fenstern suchen wir Raffstores. Gewähren Sie einen Nachlass? Was kostet die laufende Wartung und wie lange bindet man sich? Können Sie die Rechnung an die WEG mit Zahlungsziel stellen?
--
+ Ab 10 Fenstern 8 % Rabatt
+ 14 Euro je Fenster und Jahr
+ Mindestlaufzeit zwei Jahre
+ mit 30 Tagen Ziel
== answer de
Subject: HS-4425
From: Hausverwaltung Donaublick <donaublick@mail.example>
Die Bewohner fragen täglich. Woran hängt es bei HS-4425? Bleibt es beim Einbau Anfang Dezember?
--
+ HS-4425 & Motoren fehlen
+ HS-4425 & 02.12.2026
== answer de
Subject: Stoffmuster
Haben Sie Muster, die wir zu Hause anschauen können? Was kostet das und wie lange darf man sie behalten? Gibt es einen Stoff, der das Licht durchlässt?
--
+ 20 Euro Pfand
+ Musterbuch zum Ausleihen für fünf Tage
+ Der Stoff Soltis lässt Licht durch
== answer de
Subject: altes Tuch ist hin
Gestell noch tadellos, aber der Stoff (4,5 m breit) ist zerschlissen. Kann man den allein erneuern, zu welchem Preis? Wie oft sollte die Markise gewartet werden?
--
+ Neues Markisentuch bis 5 m Breite & 640,00 €
+ Wartung Markise & empfohlen alle zwei Jahre
== answer de
Subject: Fernbedienung verloren
Haben Sie eine neue Fernbedienung für unsere Becker-Motoren, was kostet sie und kann ich sie selbst einrichten? Wie lange ist auf den Motoren Garantie?
--
+ Handsender 5-Kanal & 79,00 €
+ Handsender 5-Kanal & selbst anzulernen
+ auf Motoren der Marke Becker 6 Jahre
== answer de
Subject: Stornieren
Wir ziehen um und brauchen die Markise nicht mehr. Sie ist aber wohl schon in der Fertigung. Was kommt auf uns zu?
--
+ mindestens 30 % der Auftragssumme
== answer de
Subject: Wintergarten
Bauen Sie auch Wintergärten? Haben Sie auch Garagentore?
--
+ Nein, wir beschatten sie nur
? garage doors
== answer de
Subject: Plissee
Welches Plissee hält im Winter die Kälte ab? Preis bis einen Quadratmeter ohne Einbau?
--
+ Wabe hält im Winter warm
+ Plissee Maßanfertigung & 89,00 €
== answer de
Subject: alte Markise
Nehmen Sie unsere alte Markise beim Einbau der neuen mit und was kostet das? Arbeiten Sie auch in Stuttgart?
--
+ Entsorgung Altmarkise & 60,00 €
? Stuttgart
== answer de
Subject: Pergola
Wie lange warten wir auf die Pergolamarkise und was kostet sie fertig angebaut? Geht auch Dunkelgrün (RAL 6005), mit welchem Aufpreis?
--
+ Pergolamarkise Largo & 9 Wochen
+ Pergolamarkise Largo & 5.950,00 €
+ jede andere RAL-Farbe 180 Euro mehr
== answer en
Subject: roller shutters
Hello, we live in Ulm on base housing and don't speak much German. How much is a roller shutter and the fitting? Do we need a permit from the landlord?
--
+ Vorbaurollladen Alu & 395,00 €
+ Vorbaurollladen Alu & 110,00 €
+ Mieter brauchen seine schriftliche Zustimmung
== answer en
Subject: opening times
Hi! When are you open on weekdays and where is your showroom?
--
+ Montag bis Freitag 9 bis 12 und 13 bis 17 Uhr
+ Blaubeurer Straße 118
== answer vi
Subject: mái che
Chào anh chị, mái che nắng nhà tôi bị rách vải, thay vải mới giá bao nhiêu? Bảo hành vải mấy năm?
--
+ Neues Markisentuch bis 5 m Breite & 640,00 €
+ auf Tücher 3 Jahre
== answer zh
Subject: 防蚊纱窗
您好，请问普通窗户的防虫纱窗多少钱？多久能交货？可以自己安装吗？
--
+ Insektenschutz Spannrahmen & 74,00 €
+ Insektenschutz Spannrahmen & 2 Wochen
+ Plissees und Spannrahmen ja
== escalate de injury
Subject: Unfall
Der Arm Ihrer Markise ist beim Ausfahren herausgeschnellt und hat meiner Schwiegermutter das Jochbein gebrochen. Sie wird heute operiert.
== escalate de legal
Subject: Fristsetzung
Ich habe die Sache meiner Rechtsschutzversicherung übergeben. Bessern Sie nicht bis zum 16.11. nach, klage ich.
== escalate de withdrawal
Subject: Vertrag vom 12.10.
Hiermit trete ich vom Vertrag HS-4402 zurück, Sie haben den zweiten Termin platzen lassen.
== escalate de damage
Subject: Wasser in der Wand
Seit Ihre Monteure die Konsolen gebohrt haben, läuft es bei uns innen die Tapete herunter. Sie haben eine Leitung erwischt, der Keller steht unter Wasser.
== escalate de fire
Subject: Schmorgeruch
Der Motor, den Ihr Mann gestern angeschlossen hat, hat in der Nacht Funken geschlagen und die Gardine angesengt.
== escalate de privacy
Subject: Auskunft nach DSGVO
Ich verlange Auskunft darüber, welche Daten Sie über mich gespeichert haben, und danach deren Löschung.
== escalate de press
Subject: Recherche SWR
Für einen Beitrag im SWR über Anzahlungen im Handwerk haben sich drei Ihrer Kunden gemeldet. Bitte nehmen Sie bis Freitag Stellung.
== escalate en abuse
Subject: your fitter
Your fitter was drunk on our roof terrace and shoved my husband when he asked him to leave. We have filed a report with the police.
== ordinary de
Subject: Hitzetod
Im Sommer sterben wir in der Dachwohnung vor Hitze, meine Frau droht schon mit Scheidung. Was kostet ein Raffstore mit 1,4 m²?
--
+ Raffstore Z90 & 519,00 €
== ordinary de
Subject: Rechtsanwaltskanzlei sucht Plissees
Guten Tag, für unsere Anwaltskanzlei brauchen wir verdunkelnde Plissees. Gibt es die bei Ihnen, und ab wie vielen Fenstern gibt es Rabatt?
--
+ Plisseestoffe gibt es blickdicht, verdunkelnd
+ Ab 10 Fenstern 8 % Rabatt
== ordinary de
Subject: Brandschutz
Unser Brandschutzbeauftragter fragt, ob die Raffstores am Rettungsweg bei Stromausfall noch hochfahren. Machen Sie so etwas?
--
+ Die Rettungsweg-Steuerung mit Notstrom
== silent de
Subject: Automatische Antwort: Ihr Termin
Ich bin bis 12. November nicht im Büro und lese meine Mails nicht. In dringenden Fällen wenden Sie sich an Frau Keil.
== silent de
Subject: Re: Angebot
Vielen Dank, das passt so. Schönes Wochenende!
== silent de
Subject: Mehr Anfragen für Handwerker
Guten Tag, unsere Online-Agentur bringt Ihnen 20 neue Kunden im Monat, garantiert. Jetzt Erstgespräch sichern! Wenn Sie keine Mails mehr möchten, klicken Sie auf Abmelden.
"""
