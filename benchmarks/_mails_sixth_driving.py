"""The sixth hand's driving school in Bad Orlau, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

DRIVING = {
    "Preisaushang 2026.xlsx": """Leistung | Klasse B | Klasse BE | Klasse A2
Grundbetrag | 390,00 € | 150,00 € | 340,00 €
Fahrstunde 45 Minuten | 68,00 € | 72,00 € | 74,00 €
Sonderfahrt (Autobahn, Überland, Nacht) je 45 Minuten | 82,00 € | 86,00 € | 88,00 €
Vorstellung zur Theorieprüfung | 75,00 € | - | 75,00 €
Vorstellung zur praktischen Prüfung | 195,00 € | 210,00 € | 215,00 €
Lern-App und Lehrbuch | 69,00 € | - | 69,00 €
Auffrischungsstunde für Führerscheininhaber | 74,00 € | 78,00 € | 80,00 €""",
    "Ausbildungsvertrag Bedingungen.docx": """# Bedingungen zum Ausbildungsvertrag

## Laufzeit
Der Vertrag endet mit bestandener Prüfung, spätestens nach zwölf Monaten. Danach fällt für die Fortsetzung ein Teilgrundbetrag von 120 € an.

## Absage von Fahrstunden
Vereinbarte Fahrstunden müssen mindestens zwei Werktage vorher abgesagt werden. Wird später oder gar nicht abgesagt, berechnen wir drei Viertel des Stundenentgelts. Im Krankheitsfall entfällt die Gebühr, wenn ein Attest binnen fünf Tagen vorliegt.

## Wartezeit
Verspätet sich der Fahrlehrer um mehr als 15 Minuten, wird die ausgefallene Zeit nachgeholt oder gutgeschrieben. Auf den Schüler warten wir höchstens 15 Minuten.

## Bezahlung
Der Grundbetrag ist bei Anmeldung fällig. Fahrstunden werden monatlich per Lastschrift eingezogen; auf Wunsch ist Ratenzahlung in bis zu sechs Raten möglich. Die Prüfgebühr des TÜV wird direkt an den TÜV bezahlt.

## Wechsel
Wer die Fahrschule wechselt, erhält eine Ausbildungsbescheinigung über alle geleisteten Stunden. Der Grundbetrag wird nicht erstattet.""",
    "Anmeldung Merkblatt.md": """# Merkblatt zur Anmeldung

## Unterlagen für den Antrag
Sie brauchen einen gültigen Personalausweis oder Reisepass, ein biometrisches Passfoto, den Nachweis über einen Erste-Hilfe-Kurs und einen Sehtest, der nicht älter als zwei Jahre ist.

## Dauer beim Amt
Die Führerscheinstelle bearbeitet den Antrag derzeit in sechs bis acht Wochen. Erst danach ist die Theorieprüfung möglich.

## Alter
Mit der Ausbildung für Klasse B kann man ein halbes Jahr vor dem 17. Geburtstag beginnen (begleitetes Fahren). Begleitpersonen müssen mindestens 30 Jahre alt sein und seit fünf Jahren den Führerschein haben.

## Wo anmelden
Angemeldet wird im Büro, Mühlgasse 4, oder über das Formular auf unserer Seite. Minderjährige bringen die Unterschrift beider Eltern mit.""",
    "Zeiten.md": """# Büro und Theorie

| Tag | Büro | Theorieunterricht |
|---|---|---|
| Montag | 15:00 bis 18:30 | 18:30 bis 20:00 |
| Mittwoch | 15:00 bis 18:30 | 18:30 bis 20:00 |
| Donnerstag | 10:00 bis 12:00 | kein Unterricht |
| Freitag | geschlossen | kein Unterricht |

Fahrstunden geben wir von Montag bis Samstag zwischen 7:00 und 20:00 Uhr. Vom 21.12.2026 bis 6.1.2027 ist die Fahrschule geschlossen.""",
    "Häufige Fragen.md": """# Häufige Fragen

**Wie viele Theoriestunden muss ich besuchen?**
Für Klasse B sind es 14 Doppelstunden: 12 Grundstoff und 2 Zusatzstoff. Die Reihenfolge ist frei, einsteigen können Sie jede Woche.

**Holt ihr mich ab?**
Innerhalb von Bad Orlau holen wir Sie kostenlos zu Hause, an der Schule oder am Arbeitsplatz ab. Aus den Nachbarorten ist Treffpunkt der Bahnhof.

**Womit fahren wir?**
Wir schulen auf zwei VW Golf mit Schaltgetriebe und einem elektrischen Cupra Born mit Automatik.

**Kann ich auf Automatik lernen und später schalten?**
Ja, mit der Schlüsselzahl B197: zehn Fahrstunden auf dem Schaltwagen und eine Testfahrt von 15 Minuten in der Fahrschule, ohne zweite Prüfung beim TÜV.

**Ich bin durchgefallen, wann darf ich wieder?**
Die Theorieprüfung kann nach zwei Wochen wiederholt werden, die praktische ebenfalls nach zwei Wochen.

**In welchen Sprachen gibt es die Theorieprüfung?**
Neben Deutsch in zwölf Sprachen, darunter Englisch, Türkisch, Russisch und Hocharabisch; Unterricht geben wir nur auf Deutsch.""",
    "Intensivkurs.md": """# Intensivkurs in den Ferien

Der Kurs bringt die gesamte Theorie in sieben Werktagen: täglich von 9:00 bis 12:15 Uhr. Nächste Kurse: 4. bis 12. Januar 2027 ist ausgebucht, 29. März bis 7. April 2027 hat freie Plätze.

Zuschlag zum Grundbetrag: 90 €. Höchstens zwölf Teilnehmer. Bei weniger als fünf Anmeldungen findet der Kurs nicht statt; bezahlte Zuschläge werden dann erstattet.""",
    "Foreign licences.md": """# Converting a foreign licence

Licences from the EU remain valid in Germany. With a licence from any other country you may drive for six months after moving here; after that you need a German one.

For Vietnam, China, India and most other countries both tests are required, but no compulsory lessons: you only take as many driving lessons as you need. The application costs 42.60 € at the town hall and needs a certified translation of your licence.""",
    "Rechnungen Fahrschüler November.xlsx": """Rechnung | Datum | Fällig am | Name | E-Mail | Betrag | Stand
RE-26-0417 | 02.11.2026 | 16.11.2026 | Lena Hartwig | lena.hartwig@mail.example | 354,00 € | offen
RE-26-0433 | 10.11.2026 | 24.11.2026 | Tarek Yilmaz | t.yilmaz@mail.example | 136,00 € | bezahlt""",
}

DRIVING_MAILS = """
== answer de
Subject: Führerschein für meine Tochter
Guten Tag, meine Tochter wird im August 17 und möchte bei Ihnen anfangen. Ab wann darf sie denn loslegen? Und was müssen wir alles mitbringen? Ach ja und wann erwische ich jemanden bei Ihnen im Büro, ich arbeite bis 16 uhr. Herzlichen Dank im Voraus und schönes Wochenende! Ute Brandl
--
+ ein halbes Jahr vor dem 17. Geburtstag
+ ein biometrisches Passfoto, den Nachweis über einen Erste-Hilfe-Kurs
+ Montag & 15:00 & 18:30
== answer de
Subject: kosten
hi was kostet bei euch ne normale fahrstunde und was nehmt ihr für autobahn?? danke lg jonas
--
+ Fahrstunde 45 Minuten & 68,00 €
+ Sonderfahrt & 82,00 €
== answer de
Subject: Fahrstunde Donnerstag
Hallo Herr Rennebaum, ich schaff es am Donnerstag leider doch nicht, mein Chef hat mich eingeteilt. Muss ich jetzt was zahlen? Wie lange vorher hätte ich Bescheid sagen müssen? Sorry nochmal! Tarek
--
+ drei Viertel des Stundenentgelts
+ mindestens zwei Werktage vorher
== answer de
Subject: Re: Anmeldung
Danke für die schnelle Antwort neulich. Noch zwei Sachen: Ich hab gehört, man kann die Prüfung auf Automatik machen und trotzdem später Schalter fahren. Wie läuft das genau? Und welche Autos habt ihr eigentlich?

Am 12.11.2026 schrieb Fahrschule Rennebaum:
> Sehr geehrter Herr Opitz, gern können Sie sich im Büro anmelden.
--
+ mit der Schlüsselzahl B197
+ zwei VW Golf
== answer de
Subject: durchgefallen :(
Hallo, heute hat es bei der Theorie leider nicht geklappt. Wann kann ich das frühestens nochmal versuchen? Kostet die Vorstellung dann wieder?
--
+ nach zwei Wochen wiederholt
+ Vorstellung zur Theorieprüfung & 75,00 €
== answer de
Subject: Intensivkurs
Guten Abend, ich interessiere mich für den Ferienkurs. Gibt es im Januar noch Plätze, falls nein wann ist der nächste? Wie teuer kommt der extra, und wie viele Leute sitzen da drin?
--
+ 29. März bis 7. April 2027 hat freie Plätze
+ Zuschlag zum Grundbetrag: 90 €
+ Höchstens zwölf Teilnehmer
== answer en
Subject: Vietnamese licence
Hello, I moved here from Hanoi in September and I have a Vietnamese car licence. How long can I use it here? Do I have to do the whole course again? Also, can I do the theory test in English?
--
+ you may drive for six months
+ both tests are required, but no compulsory lessons
+ in zwölf Sprachen, darunter Englisch
== answer vi
Subject: hoc lai xe
Chào thầy, em ở Bad Orlau được 1 năm rồi. Cho em hỏi một buổi học lái 45 phút bao nhiêu tiền ạ? Trường có đón tận nhà không?
--
+ Fahrstunde 45 Minuten & 68,00 €
+ holen wir Sie kostenlos zu Hause
== answer de
Subject: Zahlung
Servus, kann man das Ganze auch in Raten abstottern? Und die TÜV Gebühr, ist die bei euch mit drin oder geht die extra? Mfg Huber
--
+ in bis zu sechs Raten
+ wird direkt an den TÜV bezahlt
== answer de
Subject: Rechnung RE-26-0417
From: Lena Hartwig <lena.hartwig@mail.example>
Sehr geehrte Damen und Herren, zu o.g. Rechnung finde ich meinen Beleg nicht mehr. Wie hoch war sie und bis wann muss ich überweisen? Und haben Sie zwischen den Jahren offen? Lena Hartwig
--
+ 354,00 & 16.11.2026
+ Vom 21.12.2026 bis 6.1.2027 ist die Fahrschule geschlossen
== answer de
Subject: Umzug
Moin, wir ziehen im Februar nach Kiel. Was passiert mit meinen Fahrstunden, verfallen die? Kriege ich den Grundbetrag zurück?
--
+ Ausbildungsbescheinigung über alle geleisteten Stunden
+ Der Grundbetrag wird nicht erstattet
== answer de
Subject: Anhänger
Hallo, ich bräuchte den Anhängerschein BE. Was zahl ich da als Grundbetrag und was kostet eine Stunde? Macht ihr eigentlich auch LKW?
--
+ Grundbetrag & 150,00 €
+ Fahrstunde 45 Minuten & 72,00 €
? LKW
== answer de
Subject: Wiedereinstieg
Ich (61) bin seit 15 Jahren nicht gefahren und möchte wieder Sicherheit gewinnen. Bieten Sie so etwas an, und zu welchem Preis? Haben Sie auch eine Fahrlehrerin?
--
+ Auffrischungsstunde & 74,00 €
? Fahrlehrerin
== answer de
Subject: theorie
wie oft muss ich in die theorie kommen bis ich fertig bin u. wann is die immer. und wie lang dauert das beim amt danke
--
+ 14 Doppelstunden
+ Montag & 18:30 & 20:00
+ sechs bis acht Wochen
== answer zh
Subject: 驾照转换
您好，我有中国驾照，请问需要重新考试吗？申请费是多少？
--
+ both tests are required
+ The application costs 42.60 €
== escalate de contract-end
Subject: Kündigung
Hiermit kündige ich meinen Ausbildungsvertrag zum nächstmöglichen Zeitpunkt. Bitte bestätigen Sie mir das schriftlich. S. Krone
== escalate de injury
Subject: Vorfall am Montag
Bei der Fahrstunde am Montag ist uns einer hinten draufgefahren. Seitdem habe ich starke Nackenschmerzen und war gestern beim Arzt. Wie geht das jetzt weiter?
== escalate de complaint
Subject: Es reicht
Das ist jetzt die dritte Mail ohne Antwort. Ihr Fahrlehrer schreit mich an und tippt am Handy, während ich fahre. Ich erwarte noch heute eine Rückmeldung vom Inhaber persönlich.
== escalate de data
Subject: Auskunft
Guten Tag, bitte teilen Sie mir gemäß Art. 15 DSGVO mit, was Sie über mich gespeichert haben, und löschen Sie danach alles.
== escalate de legal
Subject: Gebühr für nicht abgesagte Stunde
Die 51 € zahle ich nicht. Wenn Sie den Betrag nicht bis Freitag zurückbuchen, liegt die Sache bei meinem Rechtsschutz.
== escalate de bank
Subject: Neues Konto
Hallo, ich habe die Bank gewechselt. Bitte ab sofort von DE02 1203 0000 0000 2020 51 abbuchen. Gruß Opitz
== ordinary de
Subject: Prüfungsangst
Ich sterbe jedes Mal fast vor Aufregung, wenn der Prüfer einsteigt :D Wie lange muss ich warten, wenn ich das zweite Mal durch die praktische rassle?
--
+ die praktische ebenfalls nach zwei Wochen
== ordinary de
Subject: Unfall
Guten Tag, wegen eines Unfalls auf der A7 stehe ich im Stau und komme gut 10 Minuten zu spät zur Stunde. Wie lange wartet der Fahrlehrer?
--
+ Auf den Schüler warten wir höchstens 15 Minuten
== ordinary de
Subject: kündigen
Nur mal theoretisch gefragt: wie lange läuft so ein Vertrag bei euch überhaupt?
--
+ spätestens nach zwölf Monaten
"""
