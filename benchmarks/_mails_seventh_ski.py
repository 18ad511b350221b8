"""The seventh hand's ski hire in Altaussee, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

SKI = {
    "Verleihtarife 2026-27.xlsx": """Kategorie | 1 Tag | 3 Tage | 6 Tage | 7 Tage
Ski Erwachsene Standard | 29 € | 76 € | 128 € | 142 €
Ski Erwachsene Premium | 39 € | 102 € | 172 € | 191 €
Ski Jugend (13-17 Jahre) | 22 € | 57 € | 96 € | 107 €
Ski Kinder (bis 12 Jahre) | 16 € | 41 € | 69 € | 77 €
Snowboard | 31 € | 81 € | 136 € | 151 €
Langlaufset klassisch | 21 € | 52 € | 84 € | 93 €
Tourenski mit Fellen | 42 € | 109 € | 184 € | 205 €
Skischuhe einzeln | 13 € | 34 € | 57 € | 63 €
Helm | 6 € | 14 € | 22 € | 24 €
Schneeschuhe | 12 € | 30 € | 48 € | 54 €
Rodel | 9 € | 21 € | 33 € | 36 €""",
    "Verleihbedingungen.md": """# Verleihbedingungen

## Ausweis und Kaution
Beim Ausleihen brauchen wir einen Lichtbildausweis. Eine Kaution verlangen wir nur bei Tourenski: 200 € auf die Karte.

## Abholung und Rückgabe
Sie können am Vortag ab 15 Uhr abholen, der Tag zählt nicht. Zurückgeben müssen Sie am letzten Tag bis 18 Uhr, sonst wird ein weiterer Tag verrechnet.

## Versicherung
Bruch und Diebstahl decken wir für 3 € je Tag und Set. Ohne diese Versicherung haftet der Mieter für den Zeitwert. Der Selbstbehalt beträgt 50 €.

## Umtausch
Während der Mietdauer dürfen Sie Ski und Schuhe innerhalb der Kategorie beliebig oft tauschen, ohne Aufpreis.

## Verletzung und Krankheit
Bei ärztlicher Bestätigung erstatten wir die nicht genutzten Tage. Schlechtes Wetter ist kein Erstattungsgrund.""",
    "Reservierung.txt": """Online reservieren

Wer bis 48 Stunden vorher über die Webseite reserviert, bekommt 10 Prozent auf den Tarif.
Stornieren kann man kostenlos bis zum Vortag 12 Uhr; wer später absagt oder nicht kommt, zahlt einen Tag.

Für die Reservierung brauchen wir: Körpergröße, Gewicht, Schuhgröße, Können (Anfänger, Fortgeschritten, Experte).

Gruppen ab 12 Personen: 15 Prozent und jede 13. Ausrüstung gratis. Bitte mindestens eine Woche vorher anmelden.""",
    "Skiservice Werkstatt.xlsx": """Leistung | Preis | Fertig
Kanten schleifen und wachsen | 28 € | über Nacht
Großes Service mit Steinschliff | 46 € | 2 Tage
Belag ausbessern je Stelle | 12 € | 2 Tage
Bindung einstellen mit Prüfprotokoll | 15 € | sofort
Bindung montieren | 39 € | 1 Tag
Langlaufski wachsen | 14 € | über Nacht
Snowboard Service | 34 € | über Nacht""",
    "Shop and hours.md": """# Loser Sport: shop and hours

Loser Sport, Fischerndorf 112, 8992 Altaussee, phone +43 3622 555 40.

Winter season, 5 December to 28 March: daily 8 am to 6 pm, Sundays until 5 pm. On 24 December we close at 2 pm, on 25 December we are closed all day.

Off season: Thursday to Saturday 9 to 12.

The ski bus stops in front of the door; it runs every 20 minutes and is free with a lift pass. Parking: ten spaces behind the house, free of charge for customers.

Overnight ski depot at the valley station: EUR 4 per pair and night, heated boot dryers included.""",
    "Kinder und Familie.md": """# Für Familien

Kinder bis 6 Jahre fahren gratis, wenn beide Eltern für mindestens drei Tage ausleihen.

Helmpflicht: In der Steiermark tragen Kinder bis zum vollendeten 15. Lebensjahr einen Helm. Der Helm ist bei Kinderski inbegriffen.

Wächst das Kind in der Saison, tauschen wir: Das Saisonset kostet 139 € (Ski, Schuhe, Stöcke, Helm) von Dezember bis Ostern.

Skikurse halten wir nicht selbst; das macht die Skischule Loser nebenan.""",
    "Gebrauchte Ski.docx": """Abverkauf der Verleihski

Ab 15. März verkaufen wir die Verleihski der Saison. Paare mit Bindung ab 149 €, Kindersets ab 59 €. Auf die Bindung geben wir ein Jahr Gewährleistung, auf den Belag keine.

Wer die Ski vorher gemietet hat, bekommt bis zu drei Miettage auf den Kaufpreis angerechnet.

Umtausch verkaufter Ski ist nicht möglich. Barzahlung, Bankomat oder Kreditkarte.""",
    "Touren und Lawine.txt": """Tourengeher

Ein Lawinenset mit LVS-Gerät, Schaufel und Sonde kostet 18 € pro Tag.
Geführte Schneeschuhwanderung jeden Mittwoch um 10 Uhr, 32 € inklusive Schneeschuhe, Anmeldung bis Dienstag 17 Uhr, mindestens vier Teilnehmer.
Airbag-Rucksäcke verleihen wir nicht.""",
    "Reservierungen.xlsx": """Nummer | Von | Bis | Gast | E-Mail | Ausrüstung | Betrag | Status
LS-3107 | 19.12.2026 | 24.12.2026 | Familie Terhorst | terhorst@mail.example | 2x Ski Erwachsene Standard, 1x Ski Kinder | 325,00 € | bestätigt
LS-3112 | 27.12.2026 | 02.01.2027 | Petra Novotná | novotna@mail.example | Langlaufset klassisch | 93,00 € | angefragt""",
}

SKI_MAILS = """
== answer de
Subject: Skiverleih 6 Tage
Hallo! Wir kommen zu viert (2 Erw., Tochter 14, Sohn 10) für sechs Tage und brauchen Ski samt Schuhen. Was zahlen wir für die Großen in der einfachen Klasse, was für die Tochter und was für den Kleinen? Ist der Helm beim Kind dabei? Liebe Grüße Fam. Reuter
--
+ Ski Erwachsene Standard & 128 €
+ Ski Jugend & 96 €
+ Ski Kinder & 69 €
+ Der Helm ist bei Kinderski inbegriffen
== answer de
Subject: schon am Abend vorher?
Servus, wir reisen am Freitag an und wolln Samstag früh gleich auf die Piste. Können wir die Sachen scho am Freitag holen oder kostet des dann an Tag mehr? Und bis wann müss ma am letzten Tag z'ruck sein?
--
+ am Vortag ab 15 Uhr abholen, der Tag zählt nicht
+ am letzten Tag bis 18 Uhr
== answer en
Subject: snowboard hire
Hi guys, two of us want boards for 3 days in January. How much is that and do we save anything if we book it online? What happens if the skis get nicked outside the hut, are we covered?
--
+ Snowboard & 81 €
+ bekommt 10 Prozent auf den Tarif
+ Bruch und Diebstahl decken wir für 3 € je Tag
== answer de
Subject: Kanten
kante stumpf, belag 2 löcher. was kostets und wann kann ichs wieder holen
--
+ Kanten schleifen und wachsen & 28 €
+ Belag ausbessern & 12 €
+ Kanten schleifen und wachsen & über Nacht
== answer de
Subject: Storno
Guten Tag, falls der Schnee ausbleibt oder jemand krank wird: bis wann kann ich die Reservierung ohne Kosten absagen? Bekommt man Geld zurück, wenn sich einer am zweiten Tag verletzt?
--
+ kostenlos bis zum Vortag 12 Uhr
+ Bei ärztlicher Bestätigung erstatten wir
== answer de
Subject: Schulklasse
Sehr geehrte Damen und Herren, unsere 3b fährt im Februar mit 24 Kindern ins Ausseerland. Gewähren Sie Nachlass? Wie weit im Voraus müssen wir uns melden, und welche Angaben brauchen Sie von jedem Kind? Mit besten Grüßen, Mag. Elfriede Hold
--
+ Gruppen ab 12 Personen: 15 Prozent
+ mindestens eine Woche vorher anmelden
+ Körpergröße, Gewicht, Schuhgröße
== answer en
Subject: Christmas day
Are you open on the 25th? And what time do you shut on Christmas Eve? Is there somewhere to leave the skis overnight so we don't have to lug them around
--
+ on 25 December we are closed all day
+ On 24 December we close at 2 pm
+ EUR 4 per pair and night
== answer de
Subject: Tourenski
Hallo, ich möchte mal eine Skitour probieren. Was kostet die Ausrüstung pro Tag, muss ich eine Sicherheit hinterlegen? Habt ihr auch LVS und Airbag?
--
+ Tourenski mit Fellen & 42 €
+ 200 € auf die Karte
+ 18 € pro Tag
+ Airbag-Rucksäcke verleihen wir nicht
== answer de
Subject: Schuh drückt
Wir haben gestern bei euch ausgeliehen, der rechte Schuh drückt. Können wir den einfach tauschen, kostet das was?
--
+ beliebig oft tauschen, ohne Aufpreis
== answer de
Subject: LS-3107
From: Familie Terhorst <terhorst@mail.example>
Guten Abend, wir haben unter LS-3107 reserviert. Ist das bestätigt und auf welchen Betrag kommen wir? Gibt es bei Ihnen Parkplätze?
--
+ LS-3107 & 325,00
+ ten spaces behind the house
== answer de
Subject: gebrauchte Kinderski
Ab wann verkauft ihr eure Leihski ab und was muss man für ein Kinderset ca. rechnen? Werden die Miettage angerechnet wenn wir vorher ausleihen?
--
+ Ab 15. März
+ Kindersets ab 59 €
+ bis zu drei Miettage
== answer de
Subject: Saison
Unsere Lena (8) fährt jedes Wochenende. Lohnt sich was für die ganze Saison? Preis? Bietet ihr auch Kurse an?
--
+ Das Saisonset kostet 139 €
+ Skikurse halten wir nicht selbst
== answer en
Subject: little ones
Our youngest is 5, do we pay for her skis if my wife and I both rent for a week? And does she have to wear a helmet by law?
--
+ Kinder bis 6 Jahre fahren gratis
+ bis zum vollendeten 15. Lebensjahr einen Helm
== answer de
Subject: Mittwoch Wanderung
Wann geht die Schneeschuhwanderung los, was kostet sie mit Leihschuhen und bis wann müssten wir uns anmelden? Ist ein Hund erlaubt?
--
+ jeden Mittwoch um 10 Uhr
+ 32 € inklusive Schneeschuhe
+ bis Dienstag 17 Uhr
? Hund
== answer zh
Subject: 租滑雪板
您好，我们两个大人想租一个星期（7天）的普通双板，每人多少钱？需要带什么证件？
--
+ Ski Erwachsene Standard & 142 €
+ brauchen wir einen Lichtbildausweis
== answer de
Subject: Bindung
Hab mir privat gebrauchte Ski gekauft, Bindung müsst auf meine Schuhe eingestellt werden. Geht das spontan ohne Termin, was macht das?
--
+ Bindung einstellen mit Prüfprotokoll & 15 €
+ Bindung einstellen mit Prüfprotokoll & sofort
== escalate de injury
Subject: Bindung nicht aufgegangen
Mein Mann ist heute gestürzt, die Bindung ist nicht aufgegangen und er liegt mit Kreuzbandriss im Spital Bad Aussee. Die Bindung hatten Sie am Samstag eingestellt.
== escalate en chargeback
Subject: double charge
You charged my card twice (EUR 256 each). I have asked my bank to reverse both payments and opened a dispute.
== escalate de legal
Subject: Mahnung unberechtigt
Ihre Forderung von 412 € für den angeblich gestohlenen Ski weise ich zurück. Weiteren Schriftverkehr führen Sie bitte mit meinem Rechtsanwalt Dr. Kern, Liezen.
== escalate de human
Subject: bitte um Rückruf
Ich möchte das nicht per Mail klären. Bitte rufen Sie mich persönlich zurück, am besten der Geschäftsführer, 0660 555 77 12.
== escalate de fraud
Subject: Rechnung von euch?
Hab eine SMS bekommen, ich soll für die Reservierung 89 € auf ein Konto in Litauen überweisen, angeblich von Loser Sport. Ist das echt oder Betrug?
== ordinary de
Subject: Mördermuskelkater
Nach gestern bin ich halb tot, aber geil wars! Will heut lieber rodeln: was kostet die Rodel am Tag?
--
+ Rodel & 9 €
== ordinary en
Subject: killer deal?
My mates say your premium skis are to die for. How much for the six days? I'd be gutted to miss out.
--
+ Ski Erwachsene Premium & 172 €
== silent de
Subject: Ihr Eintrag im Tourismusverzeichnis
Sehr geehrter Unternehmer, steigern Sie jetzt Ihre Sichtbarkeit! Mit unserem Premium-Eintrag im Alpenportal erreichen Sie 250.000 Gäste. Nur heute 40 % Rabatt. Zum Abbestellen des Newsletters hier klicken.
"""
