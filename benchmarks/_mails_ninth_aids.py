"""The ninth hand's shop for medical aids in Kassel, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

AIDS = {
    "Mietgeräte.xlsx": """Gerät | Miete pro Woche | Miete pro Monat | Kaution | Lieferung
Rollstuhl Standard | 18,00 € | 49,00 € | 50,00 € | Abholung
Rollator Leichtgewicht | 12,00 € | 32,00 € | 30,00 € | Abholung
Pflegebett elektrisch | 45,00 € | 120,00 € | 150,00 € | frei Haus mit Aufbau
Patientenlifter | 38,00 € | 99,00 € | 100,00 € | frei Haus mit Einweisung
Milchpumpe elektrisch | 14,00 € | 42,00 € | 50,00 € | Abholung oder Versand
Knieschiene CPM | 60,00 € | - | 200,00 € | frei Haus mit Einweisung
Babywaage | 6,00 € | 18,00 € | 20,00 € | Abholung""",
    "Preise Verkauf.csv": """Artikel;Preis;Hinweis
Kompressionsstrümpfe Kl. 2, Maß;119,00 €;2 Paar im Jahr auf Rezept
Einlagen Sport, paarweise;98,00 €;Abdruck im Haus
Blutdruckmessgerät Oberarm;54,90 €;3 Jahre Garantie
Duschhocker höhenverstellbar;39,90 €;bis 130 kg
Toilettensitzerhöhung mit Armlehnen;64,50 €;bis 150 kg
Inkontinenzeinlagen, Packung 28 Stück;17,95 €;Versand neutral verpackt
FFP2-Masken, 20 Stück;11,90 €;kein Umtausch
Wärmekissen Traubenkern;22,00 €;-""",
    "Rezept und Zuzahlung.md": """# Rezept und Zuzahlung

Ein Rezept muss innerhalb von 28 Tagen bei uns sein, sonst verfällt es.

Die gesetzliche Zuzahlung beträgt 10 Prozent, mindestens 5 Euro und höchstens 10 Euro je Hilfsmittel. Kinder unter 18 und Befreite zahlen nichts; bitte den Befreiungsausweis mitbringen.

Wir rechnen mit allen gesetzlichen Kassen ab außer der Knappschaft. Privatversicherte zahlen bei uns und reichen die Rechnung ein.

Eine Genehmigung der Kasse dauert meist zwei bis drei Wochen. Wir stellen den Kostenvoranschlag kostenlos.

Wirtschaftliche Aufzahlung: wer ein besseres Modell möchte, trägt den Unterschied selbst.""",
    "Rückgabe und Hygiene.md": """# Rückgabe und Hygiene

Ungeöffnete Ware nehmen wir 14 Tage lang zurück. Hygieneartikel, Strümpfe nach Maß und Einlagen sind ausgeschlossen.

Mietgeräte bringen Sie gereinigt zurück; sonst berechnen wir 25 Euro. Desinfiziert wird immer bei uns.

Geht ein Mietgerät ohne Ihr Verschulden kaputt, tauschen wir es am nächsten Werktag.

Passen Kompressionsstrümpfe nicht, ändern wir sie innerhalb von 14 Tagen kostenfrei.""",
    "Hausbesuch.docx": """Hausbesuch und Lieferung

Wir messen auch zu Hause aus: Stadtgebiet Kassel kostenlos, Landkreis 15 Euro.
Termine für Hausbesuche vergeben wir dienstags und donnerstags.
Sauerstoffgeräte richten wir nicht ein.
Ein Pflegebett steht in der Regel binnen 48 Stunden nach Ihrem Anruf.
Das Bett tragen wir bis in den dritten Stock, darüber nur mit Aufzug.
Versand mit DHL 5,90 Euro, ab 60 Euro Warenwert frei.""",
    "Häufige Fragen.html": """<html><body><h1>Häufige Fragen</h1>
<h2>Wann werden Strümpfe angemessen?</h2><p>Am besten morgens vor elf Uhr, dann sind die Beine noch nicht geschwollen. Ohne Termin geht es bis 10.30 Uhr.</p>
<h2>Wie lange dauern Einlagen?</h2><p>Fünf bis sieben Werktage. Express in zwei Tagen kostet 20 Euro.</p>
<h2>Wie oft zahlt die Kasse Einlagen?</h2><p>Beim ersten Mal zwei Paar, danach jedes Jahr ein Paar.</p>
<h2>Kann meine Tochter für mich abholen?</h2><p>Ja, mit Vollmacht und Ihrem Abholschein.</p>
<h2>Darf ich den Rollator ausprobieren?</h2><p>Ja, drei Tage lang kostenlos gegen Pfand von 30 Euro.</p>
<h2>Kann ich mit dem Rollstuhl zu Ihnen hinein?</h2><p>Der Eingang ist ebenerdig, die Umkleide ist 1,40 m breit.</p>
<h2>Beraten Sie zu Arzneimitteln?</h2><p>Nein, dafür fragen Sie bitte Ihre Apotheke oder Ihren Arzt.</p>
</body></html>""",
    "Werkstatt.txt": """Werkstatt für Rollstühle und Rollatoren

Bremsen einstellen 15 Euro, Bereifung wechseln 28 Euro je Rad zuzüglich Material, Akku für Scooter prüfen 19 Euro.
Geräte der Krankenkasse reparieren wir ohne Kosten für Sie, wenn die Kasse zustimmt.
Reparaturen dauern meist drei Werktage. Ein Leihgerät gibt es solange umsonst.
Einen Notdienst haben wir samstags von 10 bis 13 Uhr: 0561 555 0449.""",
    "Wir.md": """# Sanitätshaus Hollmann

Friedrich-Ebert-Straße 97, 34119 Kassel, Haltestelle Bebelplatz, Linien 4 und 8. Telefon 0561 555 0440.

Montag bis Freitag 9 bis 18 Uhr, Mittwoch nur bis 13 Uhr, samstags 10 bis 13 Uhr.

Zwei Behindertenparkplätze im Hof, Zufahrt über die Lassallestraße.

Kartenzahlung ab 10 Euro. Ratenzahlung ist ab 300 Euro möglich, sechs Raten ohne Zinsen.

Frau Demir spricht Türkisch, Herr Tran spricht Vietnamesisch.""",
    "Brustprothetik und Anproben.pdf": """Brustprothetik und Bandagen

Beratung in einem eigenen Raum, nur durch Frauen, bitte mit Termin; planen Sie eine Stunde ein.
Die Kasse zahlt eine Prothese alle zwei Jahre und zwei Spezial-BHs im Jahr.
Badeanzug mit Tasche: Zuschuss der Kasse 40 Euro alle drei Jahre.
Bandagen für Knie und Rücken haben wir in allen Größen am Lager.
Ersttermine sind zurzeit in etwa acht Tagen frei.""",
    "Vorgänge.xlsx": """Vorgang | Kunde | Mail | Hilfsmittel | Stand | Eigenanteil | Termin
HO-5107 | Renate Siebert | siebert@mail.example | Kompressionsstrümpfe Kl. 2 | fertig, liegt bereit | 10,00 € | -
HO-5123 | Thomas Krug | krug@mail.example | Pflegebett elektrisch | Genehmigung der Kasse fehlt | 10,00 € | 2026-11-12""",
}

AIDS_MAILS = """
== answer de
Subject: Pflegebett für Oma
Hallo, meine Oma kommt nächste Woche aus dem Krankenhaus. Was kostet es, so ein elektrisches Bett monatsweise zu leihen, muss man was hinterlegen, und wie fix kriegen Sie das hin? Sie wohnt im 4. OG ohne Fahrstuhl.
--
+ Pflegebett elektrisch & 120,00 €
+ Pflegebett elektrisch & 150,00 €
+ binnen 48 Stunden
+ bis in den dritten Stock
== answer de
Subject: Rezept
Wie lange ist ein Rezept für Einlagen gültig und was muss ich als Kassenpatient dazuzahlen?
--
+ innerhalb von 28 Tagen
+ 10 Prozent, mindestens 5 Euro
== answer de
Subject: Strümpfe anmessen
Muss ich zum Ausmessen der Kompressionsstrümpfe einen Termin machen? Zu welcher Tageszeit kommt man da am besten? Und wenn sie hinterher rutschen?
--
+ Ohne Termin geht es bis 10.30 Uhr
+ morgens vor elf Uhr
+ innerhalb von 14 Tagen kostenfrei
== answer de
Subject: Knappschaft
Ich bin bei der Knappschaft. Können Sie direkt mit denen abrechnen? Mein Mann ist privat, wie läuft das bei ihm?
--
+ außer der Knappschaft
+ Privatversicherte zahlen bei uns
== answer de
Subject: Rollstuhl übers Wochenende
moin brauch nen rolli für ne woche für meinen vadder. preis? kaution? bringt ihr den oder muss ich kommen
--
+ Rollstuhl Standard & 18,00 €
+ Rollstuhl Standard & 50,00 €
+ Rollstuhl Standard & Abholung
== answer de
Subject: Rollator testen
Ich weiß nicht ob ich mit so einem Ding klarkomme. Kann man den mal ein paar Tage zur Probe mitnehmen? Verlangen Sie ein Pfand?
--
+ drei Tage lang kostenlos
+ Pfand von 30 Euro
== answer de
Subject: Abholung durch Sohn
Mein Sohn würde die Strümpfe für mich abholen. Was muss er dabeihaben?
--
+ mit Vollmacht und Ihrem Abholschein
== answer de
Subject: HO-5107
From: Renate Siebert <siebert@mail.example>
Sehr geehrtes Team, sind meine Strümpfe zu HO-5107 inzwischen da und wie viel muss ich noch bezahlen?
--
+ HO-5107 & fertig, liegt bereit
+ HO-5107 & 10,00 €
== answer de
Subject: HO-5123
From: Thomas Krug <krug@mail.example>
Woran hängt es bei HO-5123? Wie lange braucht die Krankenkasse denn üblicherweise?
--
+ HO-5123 & Genehmigung der Kasse fehlt
+ zwei bis drei Wochen
== answer de
Subject: Einlagen eilig
Ich laufe übernächste Woche Marathon. Wie lange dauert die Anfertigung von Einlagen normalerweise, geht das auch schneller und was kostet das dann extra? Was kosten die Sporteinlagen ohne Rezept?
--
+ Fünf bis sieben Werktage
+ Express in zwei Tagen kostet 20 Euro
+ Einlagen Sport, paarweise & 98,00 €
== answer de
Subject: Mittwochnachmittag
Haben Sie mittwochs nachmittags auf? Wie komme ich mit der Straßenbahn hin? Mein Mann sitzt im Rollstuhl, kommt der bei Ihnen rein?
--
+ Mittwoch nur bis 13 Uhr
+ Haltestelle Bebelplatz
+ Der Eingang ist ebenerdig
== answer de
Subject: Masken
Hab zu viele FFP2 Masken gekauft, Packung ist noch zu. Kann ich die zurückgeben? Und den Duschhocker, auch noch original verpackt, wie lang hab ich da Zeit?
--
+ FFP2-Masken, 20 Stück & kein Umtausch // Hygieneartikel, Strümpfe nach Maß und Einlagen sind ausgeschlossen
+ Ungeöffnete Ware nehmen wir 14 Tage lang zurück
== answer de
Subject: Duschhocker
Mein Mann wiegt 140 Kilo, hält der Duschhocker das aus? Und die Erhöhung fürs Klo, was kostet die?
--
+ Duschhocker höhenverstellbar & bis 130 kg
+ Toilettensitzerhöhung mit Armlehnen & 64,50 €
== answer de
Subject: Diskret
Etwas unangenehm... ich brauche Einlagen wegen Blasenschwäche. Schicken Sie die so, dass die Nachbarn nichts sehen? Was zahle ich pro Packung und für den Versand?
--
+ Inkontinenzeinlagen, Packung 28 Stück & Versand neutral verpackt
+ Inkontinenzeinlagen, Packung 28 Stück & 17,95 €
+ Versand mit DHL 5,90 Euro
== answer de
Subject: nach Brust-OP
Guten Tag, ich hatte im September meine Operation. Werde ich bei Ihnen von einer Frau beraten? Wie lange muss ich auf einen Termin warten und wie viele BHs übernimmt die Kasse?
--
+ nur durch Frauen
+ in etwa acht Tagen frei
+ zwei Spezial-BHs im Jahr
== answer de
Subject: Schwimmen
Gibt die Krankenkasse was zum Badeanzug für Prothesenträgerinnen dazu?
--
+ Zuschuss der Kasse 40 Euro
== answer de
Subject: Platten
Rollstuhlreifen hinten platt. Was kostet das Wechseln und wie lange ist der Rolli weg? Krieg ich so lange nen anderen?
--
+ 28 Euro je Rad
+ meist drei Werktage
+ Ein Leihgerät gibt es solange umsonst
== answer de
Subject: Samstag Bremse
Samstags geht am Rollator die Bremse nicht mehr: ist da wer erreichbar und unter welcher Nummer? Was kostet das Einstellen?
--
+ samstags von 10 bis 13 Uhr: 0561 555 0449
+ Bremsen einstellen 15 Euro
== answer de
Subject: Hausbesuch Baunatal
Meine Mutter kann nicht mehr aus dem Haus, sie lebt im Landkreis. Kämen Sie zum Messen, an welchen Tagen, und was nehmen Sie dafür?
--
+ Landkreis 15 Euro
+ dienstags und donnerstags
== answer de
Subject: Milchpumpe
Ich bräuchte eine elektrische Milchpumpe für ca. 4 Wochen. Was macht das? Können Sie die zuschicken?
--
+ Milchpumpe elektrisch & 42,00 €
+ Milchpumpe elektrisch & Abholung oder Versand
== answer de
Subject: Raten
Der Scooter-Akku wird teuer. Kann man bei Ihnen in Raten zahlen und kommen da Zinsen drauf? Was kostet erstmal das Prüfen? Kaufen Sie gebrauchte Scooter an?
--
? Ankauf von Scootern
+ sechs Raten ohne Zinsen
+ Akku für Scooter prüfen 19 Euro
== answer de
Subject: Tabletten
Ich nehme Blutverdünner. Vertragen sich die mit Ingwertabletten?
--
+ fragen Sie bitte Ihre Apotheke oder Ihren Arzt
== answer de
Subject: Blutdruckmesser
Was kostet das Messgerät für den Oberarm, wie lange ist Garantie drauf? Eichen Sie auch?
--
+ Blutdruckmessgerät Oberarm & 54,90 €
+ Blutdruckmessgerät Oberarm & 3 Jahre Garantie
? Eichen
== answer de
Subject: Befreiung
Ich bin von Zuzahlungen befreit, was muss ich vorzeigen? Mein Enkel ist 12, muss der was bezahlen?
--
+ bitte den Befreiungsausweis mitbringen
+ Kinder unter 18 und Befreite zahlen nichts
== answer de
Subject: Mietrollstuhl zurück
Muss ich den Rollstuhl sauber machen bevor ich ihn zurückbringe? Was passiert, wenn nicht? Gibts bei euch Behindertenparkplätze?
--
+ sonst berechnen wir 25 Euro
+ Zwei Behindertenparkplätze im Hof
== answer de
Subject: Einlagen pro Jahr
wie oft bekomme ich Einlagen auf Kasse? beim arzt hieß es nur einmal
--
+ Beim ersten Mal zwei Paar
== answer de
Subject: Kostenvoranschlag
Machen Sie einen Voranschlag für die Kasse und was berechnen Sie dafür? Wenn ich das bessere Modell will, wer zahlt das?
--
+ Kostenvoranschlag kostenlos
+ trägt den Unterschied selbst
== answer vi
Subject: Xe lăn cho mẹ
Chào anh chị, mẹ em mới mổ chân, thuê xe lăn một tháng bao nhiêu tiền? Bên mình có ai nói tiếng Việt không ạ?
--
+ Rollstuhl Standard & 49,00 €
+ Herr Tran spricht Vietnamesisch
== answer vi
Subject: vớ y khoa
Vớ ép chân loại 2 đo may thì giá bao nhiêu? Có toa bác sĩ thì một năm được mấy đôi?
--
+ Kompressionsstrümpfe Kl. 2, Maß & 119,00 €
+ Kompressionsstrümpfe Kl. 2, Maß & 2 Paar im Jahr
== answer en
Subject: wheelchair rental
Hi, visiting Kassel with my grandmother. How much to hire a wheelchair for a week and is there a deposit? Are you open on Saturday?
--
+ Rollstuhl Standard & 18,00 €
+ Rollstuhl Standard & 50,00 €
+ samstags 10 bis 13 Uhr
== answer en
Subject: breast pump
Is it possible to rent an electric breast pump by the week? How long is my doctor's prescription valid for?
--
+ Milchpumpe elektrisch & 14,00 €
+ innerhalb von 28 Tagen
== answer en
Subject: insoles
How long do custom insoles take, and can I pay by card? I'm privately insured, do I pay first?
--
+ Fünf bis sieben Werktage
+ Kartenzahlung ab 10 Euro
+ Privatversicherte zahlen bei uns
== answer zh
Subject: 租轮椅
您好，我父亲来德国探亲，想租一台轻便助行器，一周多少钱？要押金吗？
--
+ Rollator Leichtgewicht & 12,00 €
+ Rollator Leichtgewicht & 30,00 €
== answer de
Subject: Lifter
Was nehmen Sie für den Lifter in der Woche? Zeigt uns jemand, wie das geht? Liefern Sie auch Sauerstoff?
--
+ Patientenlifter & 38,00 €
+ Patientenlifter & frei Haus mit Einweisung
+ Sauerstoffgeräte richten wir nicht ein
== escalate de injury
Subject: Lifter gerissen
Beim Umsetzen ist gestern der Gurt Ihres Lifters gerissen, meine Frau ist auf den Boden geschlagen und hat eine Platzwunde am Kopf.
== escalate de pressure sore
Subject: offene Stelle
Seit Ihr Mitarbeiter die neue Schiene angepasst hat, ist das Bein blau und taub geworden, der Fuß ist eiskalt. Was soll ich machen?
== escalate de legal
Subject: Widerspruch
Ihre Rechnung ist falsch, ich habe den Verbraucherschutz und meinen Rechtsschutz eingeschaltet. Sie hören vom Gericht.
== escalate de privacy
Subject: Rezept meiner Nachbarin
In meinem Paket lag das Rezept einer fremden Frau mit Diagnose und Geburtsdatum. Das ist eine Datenpanne, melden Sie das der Aufsicht?
== escalate de fraud
Subject: Anruf
Gestern rief einer an, angeblich von Ihnen, und wollte meine Kontonummer und die PIN für die Erstattung. Waren das Sie?
== escalate de second complaint
Subject: WIEDER KEINE ANTWORT
Das ist jetzt meine dritte Mail in dieser Sache, unmöglich! Ich möchte sofort Ihren Geschäftsführer sprechen!
== ordinary de
Subject: Rücken
Mein Rücken bringt mich noch um, und der Chef schickt mich in die Wüste. Was kostet so ein Traubenkernkissen?
--
+ Wärmekissen Traubenkern & 22,00 €
== ordinary de
Subject: mega
Die Sporteinlagen sind der Hammer, ich schwöre Stein und Bein! Leihen Sie auch Babywaagen, Preis im Monat?
--
+ Babywaage & 18,00 €
== ordinary de
Subject: Notfall Hochzeit
Notfall, haha: meine Tochter heiratet und ich hab keine passenden Strümpfe. Bis wann sind Sie Freitag da?
--
+ Montag bis Freitag 9 bis 18 Uhr
== silent de
Subject: Automatische Antwort: Ihr Termin
Vielen Dank für Ihre E-Mail. Unsere Praxis ist bis 6. November wegen Urlaub geschlossen.
== silent de
Subject: AW: Strümpfe
Alles klar, vielen Dank für die Info!
"""
