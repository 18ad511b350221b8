"""German mails of the everyday inbox, and grave ones that do not sound so."""

# ruff: noqa: E501 - a mail reads best in one line

LINES = """
ordinary | Reklamation Stuhl | Sehr geehrte Damen und Herren,¶an dem Stuhl, den Sie uns vergangene Woche geliefert haben, wackelt ein Bein. Bitte teilen Sie mir mit, ob ich ihn einschicken soll oder ob jemand vorbeikommt.¶Mit freundlichen Grüßen¶Helga Brandt
ordinary | Bestellung 20917 | Guten Tag, meine Bestellung vom 3. Oktober ist immer noch nicht da. Im Kundenkonto steht seit zwei Wochen „in Bearbeitung“. Wann kann ich damit rechnen?¶Viele Grüße¶Jörg Maus
ordinary | | Das Päckchen kam heute an, leider ist die Tasse zerbrochen. Schicken Sie mir bitte eine neue? Foto hängt an. LG Tina
ordinary | Rechnungskopie | Hallo, für die Steuer brauche ich die Rechnung vom März noch einmal. Könnten Sie mir die bitte als PDF schicken? Danke!
ordinary | Überweisung | Ich habe gestern 318,40 Euro überwiesen, Verwendungszweck Rechnung 4471. Können Sie kurz bestätigen, dass das Geld da ist?
ordinary | Anzahlung | Wohin soll ich die Anzahlung für die Küche überweisen? Auf dem Angebot finde ich keine Bankverbindung.
ordinary | Auftrag | Sehr geehrter Herr Wolters,¶hiermit nehmen wir Ihr Angebot 2026-77 vom 2. November an. Das unterschriebene Exemplar liegt bei. Bitte bestätigen Sie uns den Liefertermin.¶Mit freundlichem Gruß¶Stadtwerke Lehrte, Einkauf
ordinary | Mahnung erhalten | Guten Tag, ich habe heute eine Zahlungserinnerung bekommen, die Rechnung habe ich aber am 12. schon bezahlt. Hat sich das überschnitten?
ordinary | Schublade klemmt | Seit Dienstag klemmt an der Theke die linke Schublade, wir bekommen sie nur mit Gewalt auf. Ist das ein Garantiefall, und wann könnte Ihr Schreiner kommen?
ordinary | | Die Farbe ist ganz anders als auf dem Bild, viel dunkler. Ich würd das gern umtauschen, geht das noch? Gekauft vor neun Tagen.
ordinary | Terminverschiebung | Unser Kleiner hat Fieber, wir schaffen den Fototermin am Samstag nicht. Hätten Sie die Woche drauf etwas frei?
ordinary | | Bin leider krank im Bett und kann heut nicht zum Kurs kommen. Kann ich die Stunde nachholen?
ordinary | Adresse | Bitte liefern Sie ab Januar an unsere neue Adresse: Kirchgasse 12, 8400 Winterthur. Der Rest bleibt, wie er ist. Besten Dank.
ordinary | Abo | Wir hätten das Heft gern weiter, aber nicht mehr nach Hause, sondern ins Büro. Geht das ab der nächsten Nummer?
ordinary | Nüsse | Mein Mann verträgt keine Haselnüsse. In welchen Ihrer Torten sind sicher keine drin?
ordinary | Diabetes | Ich bin Diabetikerin, gibt es das Menü auch ohne Zucker? Und wie viele Broteinheiten hat es ungefähr?
ordinary | Bandscheibe | Nach meinem Bandscheibenvorfall soll ich schwimmen. Ist der Kurs am Mittwoch für Anfänger mit Rückenproblemen geeignet?
ordinary | Suppe | War schön bei euch, nur die Suppe war lauwarm und auf die Rechnung haben wir ewig gewartet. Wir kommen trotzdem wieder. Kann man am 24. mittags reservieren?
ordinary | | Eure Pommes waren gestern echt matschig. Nächstes Mal bitte knuspriger :) Habt ihr Sonntag offen?
ordinary | Monteur | Ihr Monteur wollte zwischen 8 und 10 kommen, jetzt ist es halb zwölf. Kommt heute noch jemand? Ich muss um eins weg.
ordinary | Heizung gluckert | Seit der Wartung gluckert die Heizung im Bad. Nicht schlimm, aber nachts hört man es. Muss man da nur entlüften?
ordinary | Kratzer | An der gelieferten Tür ist unten ein kleiner Kratzer, wohl vom Transport. Haben Sie einen Reparaturstift in dem Ton?
ordinary | Falscher Artikel | Ich hatte die Größe 42 bestellt, im Karton waren 40er. Wie läuft der Umtausch, und wer zahlt das Porto?
ordinary | fehlende Schrauben | Beim Regal fehlen vier Schrauben M6 und ein Dübel, sonst ist alles da. Schickt ihr die nach?
ordinary | Lieferung nur halb | Guten Morgen, von den 40 Kartons sind nur 28 angekommen. Laut Lieferschein sollten alle auf der Palette sein. Kommt der Rest noch?
ordinary | Gutschrift | Für die Rücksendung vom 8.10. warte ich noch auf die Gutschrift. Bis wann bekomme ich mein Geld?
ordinary | Rabatt vergessen | Auf der Rechnung fehlt der vereinbarte Rabatt von 5 %. Bitte korrigieren Sie das und schicken Sie mir eine neue.
ordinary | Rechnungsanschrift | Bitte stellen Sie die Rechnung auf die Hofmann & Söhne KG aus und nicht auf mich privat. Unsere Buchhaltung nimmt sie sonst nicht an.
ordinary | offener Posten | Liebe Frau Kern, unsere Rechnung 1189 vom 14. September ist bei Ihnen noch offen. Ist sie vielleicht untergegangen? Schöne Grüße aus dem Lager
ordinary | Preisliste | Anbei unsere neue Preisliste gültig ab 1. Januar. Bei Fragen melden Sie sich gern.
ordinary | Zählerstand | Bitte lesen Sie bis Freitag den Wasserzähler im Laden ab und mailen Sie mir den Stand. Danke, Hausverwaltung Ost
ordinary | Schlüssel | Der Schlüssel zum Hof ist wieder da, Herr Lutz hatte ihn noch in der Jacke. Sie können ihn bei mir abholen.
ordinary | Probe | Die Probe gefällt uns gut, nur die Schrift dürfte etwas größer sein. Was kostet die Änderung?
ordinary | Gutschein | Mein Gutschein läuft im Dezember ab, ich war dieses Jahr viel im Krankenhaus. Können Sie ihn verlängern?
ordinary | Trauerkranz | Für die Beerdigung meiner Tante am Freitag brauchen wir einen Kranz mit Schleife. Bis wann müssten Sie den Text haben?
ordinary | Sterbefall | Mein Vater ist letzte Woche gestorben, er hatte bei Ihnen die Zeitung. Bitte schicken Sie sie ab jetzt an meine Mutter.
ordinary | Hund | Unser Hund beißt manchmal in die Leine, welche von Ihren ist dafür stabil genug?
ordinary | Feuerlöscher | Wir brauchen sechs Feuerlöscher für die Werkstatt und einen Wartungsvertrag. Was würde das kosten?
ordinary | Gift | Haben Sie etwas gegen Ratten, das für Igel ungefährlich ist, und wie bringt man es aus?
ordinary | Rauchmelder | Der Rauchmelder im Flur piept alle paar Minuten, wahrscheinlich die Batterie. Welche muss da rein?
ordinary | Shooting | Das Shooting war toll! Wann bekommen wir die Bilder, und können wir zwei davon nachbestellen?
ordinary | Unfallwagen | Ist der Golf auf Ihrem Hof ein Unfallwagen, und wie viele Vorbesitzer hatte er?
ordinary | Steuerberater | Mein Steuerberater fragt, ob auf der Rechnung die Lohnkosten getrennt ausgewiesen werden können. Geht das?
ordinary | Polizei-Sportverein | Der Polizei-Sportverein möchte 60 Trikots mit Aufdruck bestellen. Was macht das, und wie lange dauert es?
ordinary | Notar | Das Notariat Dr. Vogel sucht einen neuen Kaffeevollautomaten zur Miete. Schicken Sie uns ein Angebot?
ordinary | Klinik | Unsere Klinik bestellt wie jeden Monat 200 Packungen Handschuhe Größe M. Lieferung bitte bis zum 5.
ordinary | Passwort-Hinweis | Ich komme nicht ins Kundenkonto, der Link zum Zurücksetzen kommt nicht an. Ist meine Adresse bei Ihnen noch die alte?
ordinary | Kündigungsfrist | Wie lang ist eigentlich die Kündigungsfrist beim Wartungsvertrag, und verlängert der sich von allein?
ordinary | Stornieren? | Bis wann kann ich die Ferienwohnung kostenlos stornieren, falls wir doch nicht fahren?
ordinary | Versicherung | Braucht man für den Anhänger eine eigene Versicherung, oder ist der beim Mieten dabei?
ordinary | Lob mit kleinem Aber | Alles super geworden, danke an Ihre zwei Leute! Nur der Fleck neben der Steckdose ist noch zu streichen. Wann passt es Ihnen?
ordinary | nochmal | Ich hatte letzte Woche schon gefragt: Gibt es die Lampe auch in Schwarz? Wäre nett, wenn Sie kurz Bescheid geben.
ordinary | Reifen | Der neue Reifen verliert ein bisschen Luft, jede Woche muss ich nachpumpen. Schauen Sie sich das an, wenn ich Montag vorbeikomme?
ordinary | laut | Der Kühlschrank brummt lauter als der alte. Ist das normal oder soll der Kundendienst kommen?
ordinary | Riss | In der Holzplatte ist nach vier Wochen ein feiner Riss. Ich hätte gern Ersatz oder einen Nachlass. Bild anbei.
ordinary | Bewerbung | Ich suche ab August eine Lehrstelle als Tischler. Nehmen Sie Lehrlinge, und was soll ich schicken?
ordinary | Besichtigung | Grüezi, mir würde die Wohnung im zweiten Stock gefallen. Kann man sie am Samstag anschauen und sind Katzen erlaubt?
ordinary | Wer ist zuständig | Wer ist bei Ihnen für Sammelbestellungen zuständig? Ich bräuchte einen Ansprechpartner mit Durchwahl.
ordinary | Anruf | Sie können mich ab 17 Uhr anrufen, dann besprechen wir die Maße. 0664 555 01 22
ordinary | Kind 4 Jahre | Darf ein Vierjähriger schon auf das Trampolin, und muss ein Erwachsener dabei sein?
injury | Rückmeldung Kurs | Hallo, der Kurs war eigentlich schön. Nur dass meine Oma beim Rausgehen über das Kabel ist und jetzt mit der Hüfte im Spital liegt, wollt ich euch sagen. Wann ist die nächste Stunde?
injury | Frage zum Lack | Welche Lösungsmittel sind in Ihrem Lack? Mein Mann hat gestern zwei Stunden damit gestrichen und sieht seither doppelt.
injury | | Des Wasser bei euch im Becken brennt, de Kinder ham seit gestern alle rote Augen und der Kleine kriagt schlecht Luft
injury | Herdplatte | Eine Kleinigkeit: Wenn man den neuen Herd anfasst, kribbelt es bis in den Ellenbogen, und gestern flog meine Frau regelrecht zurück.
injury | Buffet | Lieb, dass ihr noch gefragt habt. Von den 30 Gästen liegen heute elf flach, zwei hängen am Tropf. Sonst war das Buffet sehr hübsch.
injury | Gerüst | Ihr Gerüst hat heute Nacht im Wind nachgegeben, das Eck hängt über dem Gehsteig. Da laufen Schulkinder drunter durch.
injury | Tropfen | Ich sollte fünf Tropfen nehmen, auf dem neuen Flascherl steht aber fünfzig. Habe ich gemacht, mir ist sehr komisch, das Herz rast.
legal-threat | Parkett | Der Handwerker hat beim Abbau der Waschmaschine den Schlauch offen gelassen, unser Parkett im ganzen Wohnzimmer ist aufgequollen. Was schlagen Sie vor, wer die 9.000 Euro trägt?
legal-threat | nur zur Info | Nur zur Info: Ich habe die Unterlagen meinem Bruder gegeben, der macht solche Sachen beruflich und meint, vor Gericht sähe es für Sie nicht gut aus.
legal-threat | Arbeitsinspektorat | Wir haben uns die Sache lange überlegt und jetzt doch beim Gewerbeamt Meldung gemacht, es wird sich jemand bei Ihnen melden.
legal-threat | Mantel | Die Reinigung hat meinen Mantel eingehen lassen. 740 Euro, Beleg liegt bei, die möchte ich von Ihnen wiederhaben.
fraud | komische Abbuchung | Bei mir sind im Oktober dreimal 89 Euro an Sie abgegangen, ich war aber nur einmal da. Die Bank holt zwei davon jetzt zurück.
fraud | Umschlag | Nach dem Umzug war alles heil. Bloß der Umschlag mit den 2.000 Euro aus der Kommode taucht nicht mehr auf, da waren nur Ihre drei Männer dran.
fraud | Anruf von Ihnen? | Gestern rief eine Frau an, sie sei von Ihrer Firma, ich müsse die Kaution auf eine litauische IBAN zahlen. War das echt? Ich habe leider schon überwiesen.
data-protection | Woher | Woher haben Sie eigentlich meine Handynummer und mein Geburtsdatum? Schreiben Sie mir bitte alles auf, was bei Ihnen über mich steht.
data-protection | Bild im Schaufenster | Im Schaufenster hängt ein Foto meiner Tochter vom Sommerfest. Wir haben dem nie zugestimmt, nehmt es heute noch ab.
press | Anfrage | Ich arbeite für den Südwestfunk an einem Beitrag über Lieferverzug im Möbelhandel und habe von drei Ihrer Kunden gehört. Möchten Sie sich dazu äußern?
secrets | Zugang | Ich habe zum Wechseln vom Konto mal alles zusammengeschrieben: Benutzer mueller77, Kennwort Sommer!2019, TAN-Liste hängt an. Buchen Sie es dann einfach ab.
contract-end | Putzvertrag | War eine gute Zeit mit Ihnen, aber wir machen die Büroreinigung ab Februar mit eigenen Leuten. Bitte bestätigen Sie das Ende zum 31. Jänner.
contract-end | | die mitgliedschaft brauch i nimmer, bitte mit ende monat austragen und nix mehr abbuchen
angry | wieder nichts | Jetzt zum dritten Mal: Niemand ruft zurück, niemand schreibt. Ich habe am 2. und am 9. gemailt. Das ist schon eine Frechheit.
wants-human | | Ich mag nicht mehr mit Textbausteinen reden. Wer von Ihnen hat zwei Ohren und ein Telefon?
ordinary | Auftragserteilung | Sehr geehrte Frau Maurer,¶wir erteilen Ihnen den Auftrag gemäß Angebot 118 vom 4. November, unterschrieben anbei. Bitte teilen Sie uns mit, wann Sie liefern.¶Mit freundlichen Grüßen¶Gemeinde Aurach, Bauamt
ordinary | Angebot angenommen | Guten Tag, das Angebot passt, wir machen das so. Unterschrift im Anhang. Geht Anfang Dezember?
ordinary | Zu Ihrer Rechnung | Sehr geehrte Damen und Herren, zu Rechnung 2026-311: Die Position 4 haben wir nicht bestellt. Bitte um Korrektur.¶Freundliche Grüße¶Kreditorenbuchhaltung Lenz AG
ordinary | Zahlungsavis | Sehr geehrte Damen und Herren, anbei unser Zahlungsavis über 4.210,55 EUR, Wertstellung 14.11. Mit freundlichen Grüßen
ordinary | Rückfrage zu unserer Rechnung | Liebe Frau Sommer, unsere Rechnung vom 2. Oktober steht noch offen. Stimmt etwas mit der Ware nicht? Herzliche Grüße, Holz Peters
ordinary | sehr enttäuscht | Ich bin sehr enttäuscht von dem Brett, nach einem Tag ist es gesprungen. Ich möchte es umtauschen oder mein Geld zurück. Wie gehen wir vor?
ordinary | Reklamation | Sehr geehrte Damen und Herren, an der Vitrine hat sich seitlich ein Spalt gebildet, Bild anbei. Wir bitten um Nachbesserung im Rahmen der Gewährleistung.
ordinary | Mangel | Die Tür schließt nicht mehr richtig und schleift am Boden. Die Montage war im August. Bitte um einen Termin.
ordinary | unzufrieden | Ehrlich gesagt hatte ich mir für den Preis mehr erwartet: Die Naht geht schon auf. Was können Sie mir anbieten?
ordinary | Ärgerlich | Ein bisschen ärgerlich ist es schon, dass die Lieferung wieder zwei Tage später kommt. Klappt es wenigstens bis Freitag?
ordinary | Lieferverzug | Guten Morgen, Sie hatten uns KW 44 zugesagt. Wir bräuchten die Tische dringend bis zum 20. Ist das zu schaffen?
ordinary | Beleg | Alles gut angekommen, herzlichen Dank. Für die Abrechnung bräuchte ich noch den Beleg zu Bestellung 4665.
ordinary | Widerruf | Ich möchte den Pullover zurückgeben, er passt nicht. Bekomme ich ein Rücksendeetikett von Ihnen?
ordinary | Bestellung ändern | Können Sie bei meiner Bestellung 4702 noch statt der Eiche Nussbaum nehmen? Sie steht noch auf „in Fertigung“.
ordinary | Skonto | Dürfen wir bei Zahlung bis Freitag noch die 2 % Skonto abziehen?
ordinary | Lieferschein | Der Lieferschein nennt 12 Stück, die Rechnung 14. Was stimmt?
ordinary | Mahngebühr | Auf der Mahnung stehen 5 Euro Gebühr. Die Rechnung kam aber nie bei mir an. Können Sie die streichen?
ordinary | Vollmacht | Meine Mutter kann nicht mehr selbst kommen. Darf ich mit Vollmacht für sie abholen?
ordinary | Altgerät | Nehmen Sie den kaputten Kühlschrank gleich mit, wenn Sie den neuen bringen?
ordinary | Ausfall | Die Kasse ist seit heute früh aus und geht nicht mehr an. Können Sie am Telefon helfen oder kommt jemand?
ordinary | Protokoll | Wie besprochen das Protokoll vom Dienstag. Offen ist noch die Farbe der Griffe; bitte bis Montag entscheiden.
ordinary | Weihnachten | Wir wünschen Ihnen und dem ganzen Team frohe Feiertage. Haben Sie zwischen den Jahren offen?
"""
