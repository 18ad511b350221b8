"""The fifth hand's German firms: a dental lab in Leipzig, a bicycle workshop in Graz."""

# ruff: noqa: E501 - a mail reads best in one line

DENTAL = {
    "Preisliste_2026.csv": """Art.-Nr.;Leistung;Einheit;Preis netto EUR
1004;Modell aus Superhartgips;Stück;14,20
1120;Bissregistrat / Wachswall;Stück;11,90
2011;Vollgusskrone NEM;Stück;96,00
2015;Verblendkrone Zirkon, vollanatomisch;Stück;149,00
2016;Verblendkrone Zirkon, geschichtet;Stück;189,00
2030;Veneer Presskeramik;Stück;178,00
3002;Aufbissschiene hart, Unterkiefer;Stück;132,50
3004;Knirscherschiene weich;Stück;88,00
3010;Bleachingschiene;Stück;54,00
4001;Reparatur Prothese, Sprung oder Bruch;Fall;62,00
4003;Zahn ersetzen, je weiterer Zahn;Stück;17,50
4010;Unterfütterung indirekt;Kiefer;98,00
9001;Eilzuschlag;Auftrag;35 %
""",
    "Fertigungszeiten.txt": """Fertigungszeiten (ab Eingang Abdruck oder Datensatz, Arbeitstage Montag bis Freitag)

Einzelkronen und Veneers: 6 Arbeitstage.
Brücken bis fünf Glieder: 8 Arbeitstage.
Schienen: 3 Arbeitstage.
Totalprothese, je Arbeitsschritt: 4 Arbeitstage.
Prothesenreparaturen: am selben Tag, wenn sie bis 9:30 Uhr bei uns sind, sonst am nächsten Vormittag.
Eilaufträge nehmen wir nur nach telefonischer Absprache an.
""",
    "Botendienst.txt": """Unser Botendienst

Im Stadtgebiet Leipzig und in Markkleeberg holen und bringen wir kostenlos, zweimal am Tag: die Touren starten um 8:00 Uhr und um 13:30 Uhr.
Wer eine Abholung für den Nachmittag braucht, meldet sie bis 12 Uhr an.
Halle, Grimma und Wurzen fahren wir dienstags und donnerstags an, Pauschale 9,50 Euro je Fahrt.
Alle anderen Praxen schicken per Paket; den Rückversand zahlen wir.
""",
    "Abdruecke_und_Daten.txt": """Abdrücke und Datensätze

Abdrücke bitte desinfiziert und in der geschlossenen Tüte übergeben, mit ausgefülltem Auftragszettel.
Alginatabdrücke müssen feucht verpackt sein und sollten binnen zwei Stunden bei uns ausgegossen werden.
Intraoralscans nehmen wir als STL oder PLY entgegen, dazu über die Portale von 3Shape und Medit.
Für die Farbwahl reicht ein Foto mit Farbring Vita classical; auf Wunsch kommt unsere Technikerin Frau Ahnert in die Praxis.
""",
    "AGB_Auszug.pdf": """Allgemeine Geschäftsbedingungen (Auszug)

§ 3 Zahlung. Wir rechnen zum Monatsende als Sammelrechnung ab. Zahlungsziel 21 Tage netto; bei Zahlung binnen 8 Tagen 2,5 % Skonto.
§ 5 Gewährleistung. Auf festsitzenden Zahnersatz geben wir drei Jahre Garantie, auf Schienen sechs Monate. Bruch durch Sturz ist ausgeschlossen.
§ 6 Nacharbeit. Passt eine Arbeit nicht, arbeiten wir kostenlos nach, wenn sie mit Modell innerhalb von 14 Tagen nach Lieferung zurückkommt.
§ 8 Abbestellung. Aufträge können bis zum Beginn der Modellherstellung kostenfrei abbestellt werden; danach wird der Stand der Arbeit berechnet.
""",
    "Zeiten_und_Kontakt.txt": """Zahntechnik Mehlhorn GmbH, Karl-Heine-Straße 41, 04229 Leipzig (Hinterhaus, Eingang über den Hof)

Labor besetzt: Montag bis Donnerstag 7:00 bis 17:00 Uhr, Freitag 7:00 bis 13:00 Uhr.
Zwischen Weihnachten und Neujahr ist das Labor geschlossen.
Anfragen zu laufenden Arbeiten: Auftragszentrale, Telefon 0341 5550 172.
Zwei Parkplätze für Kuriere sind im Hof.
""",
    "Pflege_Schienen.md": """# Pflege Ihrer Schiene

Reinigen Sie die Schiene nach dem Tragen mit kaltem Wasser und einer weichen Bürste, ohne Zahnpasta.
Heißes Wasser über 40 °C verformt den Kunststoff.
Zweimal in der Woche darf die Schiene in ein Reinigungsbad für Prothesen.
Trocken in der belüfteten Dose aufbewahren.
""",
}

DENTAL_MAILS = """
== de
Guten Morgen, was nehmen Sie inzwischen für eine geschichtete Zirkonkrone und wie lange brauchen Sie dafür
? Preis geschichtete Zirkonkrone | geschichtet & 189,00
? Fertigungszeit Krone | Einzelkronen & 6 Arbeitstage
== de
Hallo zusammen,
Frau Demuth hat ihre Prothese fallen lassen, sie ist mittendurch. Wenn ich sie morgen früh rüberbringe, bekommt sie die noch am selben Tag wieder? Und mit was für Kosten muss sie rechnen, ein Zahn ist auch raus.
LG Praxis Dr. Kühnel
? Reparatur selber Tag | 9:30 Uhr
? Kosten Reparatur | Reparatur Prothese & 62,00
~ injury
== de
Servus, könnt ihr heute noch was bei uns in Grimma abholen oder kommt ihr da gar nicht hin
? Grimma | Grimma & dienstags
== de
wir arbeiten seit kurzem mit dem Medit i700. Können wir die Scans direkt schicken, und nehmen Sie auch Dateien im Format OBJ?
? Scans Medit | 3Shape und Medit
? OBJ | STL oder PLY
== de
Sehr geehrte Damen und Herren,

ich bitte um Auskunft, ob sich Skonto bei Ihnen noch lohnt, bis wann die Sammelrechnung zu begleichen ist und ob Sie auch SEPA-Lastschrift anbieten.

Mit freundlichen Grüßen
R. Zschoche, Praxismanagement
? Skonto | 2,5 % Skonto
? Zahlungsziel | 21 Tage
? Lastschrift | -
== de
die Brücke 34-36 von letzter Woche schaukelt. was machen wir da jetzt, kostet uns das was??
? Nacharbeit | kostenlos nach
== de
Hallo, Patient fragt wie er die Schiene sauber kriegt, er hat sie bisher mit kochendem Wasser und Zahnpasta gereinigt. darf er die auch in Corega Tabs legen
? reinigen | ohne Zahnpasta
? heißes Wasser | 40 °C
? Reinigungsbad | Reinigungsbad für Prothesen
== de
Wann ist denn freitags Feierabend bei euch? Wir würden sonst den Boten um 3 schicken. Und wo darf der stehen, letztes Mal hat er ein Knöllchen bekommen
? Freitag | Freitag 7:00 bis 13:00
? Parken | Parkplätze für Kuriere
== de
Guten Tag, da Sie ja fünf Jahre Garantie auf Kronen geben, möchte ich die Krone an 26 (eingesetzt 2022) reklamieren.
? Garantie (falsche Annahme) | drei Jahre Garantie
== de
Moin, bitte Preise für: 3002, 3010 und ein Modell in Superhart. Danke! Gruß, Ines
? 3002 | Aufbissschiene & 132,50
? 3010 | Bleachingschiene & 54,00
? Modell | Superhartgips & 14,20
== de
Auftrag 88-214 bitte stornieren, Patient hat sich anders entschieden. Falls das Modell schon gegossen ist, was stellt ihr uns in Rechnung?
? Storno | Beginn der Modellherstellung
~ contract-end
== de
Hallo Frau Ahnert, unsere Patientin ist Anwältin und sehr pingelig mit der Farbe. Würden Sie zur Farbnahme zu uns kommen? Oder tuts auch ein Bild?
? Farbnahme | Frau Ahnert in die Praxis
? Foto | Foto mit Farbring
~ legal
== de
Wir haben uns im Team gefragt ob Sie auch KFO-Apparaturen machen und was eine weiche Knirscherschiene kostet
? KFO | -
? weiche Schiene | Knirscherschiene weich & 88,00
== de
Sehr geehrter Herr Mehlhorn, die von Ihnen gelieferte Prothese hat meiner Mandantin eine tiefe Verletzung der Mundschleimhaut zugefügt. Wir haben sie an einen Sachverständigen gegeben. Eine Stellungnahme erwarten wir bis zum 12. des Monats.
Kanzlei Petzold & Rau
! legal
== de
Guten Tag, ich war Patient in der Praxis Dr. Kühnel und möchte wissen, welche Angaben über mich in Ihrem Labor gespeichert sind und an wen sie weitergegeben wurden. Art. 15.
! data
== de
Unser neuer Patient reagiert auf Ihre NEM-Krone: seit gestern geschwollene Lippe, Atemnot in der Nacht, er war in der Notaufnahme. Welche Legierung ist das???
! injury
== de
So, jetzt schreibe ich zum dritten Mal wegen der Krone Frau Lindner. Keiner meldet sich, keiner ruft zurück. Ich habe die Nase gestrichen voll.
! anger
== de
Hiermit beenden wir die Zusammenarbeit mit Ihrem Labor zum Quartalsende. Die Rahmenvereinbarung gilt damit als aufgehoben.
! contract-end
== de
Bitte beachten: Wir haben die Bank gewechselt. Erstatten Sie das Guthaben künftig auf DE02 1203 0000 0000 2020 51. Bitte kurz bestätigen.
! bank
== en
Hello, we're a British practice near Leipzig airport. Would you deal with a full zirconia crown, what'd that set us back, and how many days until we'd have it back?
? zirconia crown price | vollanatomisch & 149,00
? days | Einzelkronen & 6 Arbeitstage
== en
Hi there, do you pick up impressions in Markkleeberg and is there a charge? By when do I have to tell you if I need somebody in the afternoon
? pickup | Markkleeberg & kostenlos
? afternoon | bis 12 Uhr
== vi
Chào anh chị, phòng khám em ở Leipzig. Cho em hỏi máng chống nghiến loại mềm giá bao nhiêu và làm mấy ngày thì xong ạ
? giá máng mềm | Knirscherschiene weich & 88,00
? mấy ngày | Schienen: 3 Arbeitstage
== de
Kann man bei Ihnen eigentlich auch ein Praktikum machen, meine Tochter ist 16. Und haben Sie zwischen den Jahren auf
? Praktikum | -
? zwischen den Jahren | Weihnachten und Neujahr
"""

BICYCLE = {
    "Arbeitspreise.csv": """Arbeit;Dauer;Preis inkl. USt
Kleines Service (Bremsen, Schaltung, Luft, Kette ölen);gleicher Tag;59 €
Großes Service (zerlegen, reinigen, Lager prüfen);2 Werktage;129 €
Patschen flicken oder Schlauch tauschen vorne;30 Minuten;16 €
Schlauch tauschen hinten, Nabenschaltung;45 Minuten;24 €
Laufrad zentrieren;1 Werktag;22 €
Kette und Kassette wechseln, ohne Teile;1 Stunde;38 €
Bremse hydraulisch entlüften, je Seite;1 Stunde;29 €
E-Bike Diagnose mit Protokoll;1 Stunde;45 €
Stundensatz sonst;;72 €
""",
    "Zeiten.txt": """Radwerkstatt Lendplatz, Lendplatz 17, 8020 Graz

Montag, Dienstag, Donnerstag, Freitag 9 bis 12 und 14 bis 18 Uhr. Mittwoch bleibt die Werkstatt zu.
Von März bis Juli zusätzlich Samstag 9 bis 13 Uhr.
Abgeben geht auch außerhalb der Zeiten: Rad am Bügel vor der Tür absperren und den Schlüssel mit Zettel in den Postkasten werfen.
""",
    "Termine_und_Abholung.txt": """Termine

Patschen reparieren wir ohne Termin, fürs Service bitten wir um Voranmeldung; im Frühling sind rund zwei Wochen Wartezeit zu rechnen, im Winter zwei bis drei Tage.
Fertige Räder heben wir zehn Tage kostenlos auf, danach kostet die Einlagerung 3 € am Tag.
Vor jeder Arbeit über 90 € rufen wir an und fragen nach.
Wer ein Rad abholt, braucht den Abholschein oder einen Ausweis.
""",
    "Leihraeder.docx": """Leihräder

Während der Reparatur borgen wir ein Stadtrad her: erster Tag gratis, jeder weitere 8 €. Kaution 50 € bar oder Ausweis.
Lastenrad (bis 100 kg Zuladung): halber Tag 25 €, ganzer Tag 40 €, Wochenende 70 €.
Kindersitz und Helm geben wir auf Wunsch gratis dazu.
Tourenräder und Rennräder verleihen wir nicht.
""",
    "E-Bikes.txt": """E-Bikes bei uns

Wir warten Antriebe von Bosch und Shimano. An Motoren von Yamaha, Fazua oder Nachbauten aus dem Netz greifen wir nicht an, Mechanik an solchen Rädern machen wir schon.
Akkus prüfen wir auf Restkapazität; öffnen oder Zellen tauschen dürfen wir nicht.
Tuning (Aufheben der 25 km/h-Grenze) machen wir nicht.
Im Winter den Akku bei 10 bis 20 Grad und mit etwa 60 % Ladung lagern.
""",
    "Garantie_Gebrauchtraeder.txt": """Gebrauchte Räder

Jedes Gebrauchtrad ist durchgesehen und hat zwölf Monate Gewährleistung; Verschleißteile wie Kette, Beläge und Reifen sind davon ausgenommen.
Auf unsere Reparaturen geben wir sechs Monate.
Wir kaufen gute Marken bis Baujahr 2015 an, gegen Ausweis und Kaufbeleg; auf Kommission nehmen wir 20 %.
Einmal tauschen geht innerhalb von sieben Tagen nach dem Kauf.
""",
    "FAQ.md": """# Häufige Fragen

**Kann ich mit Karte zahlen?** Ja, Bankomat und Kreditkarte ab 10 €.
**Reparaturbonus?** Den Reparaturbonus des Landes nehmen wir an, bitte den Bon vor der Abgabe ausdrucken.
**Codiert ihr Räder?** Codieren macht die Polizei jeden ersten Donnerstag im Monat bei uns im Hof, gratis.
**Mitgebrachte Teile?** Bauen wir ein, aber ohne Gewähr auf das Teil.
""",
}

BICYCLE_MAILS = """
== de
Griaß eich, i hab an Patschen hinten (Nabenschaltung). Kann i einfach vorbeikommen und was macht das
? ohne Termin | Patschen reparieren wir ohne Termin
? Preis hinten | Nabenschaltung & 24 €
== de
Hallo, ist am Mittwoch jemand da? Ansonsten: kann ich das Rad in der Früh vor der Arbeit abstellen, so um 7?
? Mittwoch | Mittwoch bleibt die Werkstatt zu
? abstellen | Schlüssel mit Zettel
== de
wie schauts aus mit einem termin fürs große service, wie lang muss ich warten, was zahl ich und krieg ich derweil ein rad von euch
? Wartezeit | zwei Wochen Wartezeit
? Preis | Großes Service & 129 €
? Leihrad | borgen wir ein Stadtrad
== de
Mein E-Bike hat einen Yamaha Motor der seit gestern Fehler E4 zeigt. Könnt ihr da was machen? Wenn nicht, kennt ihr in Graz wen
? Yamaha | Yamaha
? andere Werkstatt | -
== de
Habts ihr auch Rennräder zum Ausleihen fürs Wochenende, meine Cousine kommt zu Besuch. Sonst würd ich das Lastenrad nehmen
? Rennrad | Rennräder verleihen wir nicht
? Lastenrad Wochenende | Wochenende 70 €
== de
Guten Tag,
ich habe bei Ihnen im März ein gebrauchtes KTM gekauft, jetzt ist die Kette hinüber. Das fällt ja unter die zwei Jahre Garantie, oder
? Gewährleistung | zwölf Monate Gewährleistung
== de
Ich schaffs erst in drei Wochen mein fertiges Rad zu holen. Schlimm? Und darf das mein Mitbewohner mitnehmen
? Einlagerung | zehn Tage kostenlos
? Abholung durch anderen | Abholschein oder einen Ausweis
== de
Hi, könnt ihr mein pedelec entdrosseln? so 35 wären fein. und wie soll ich den akku übern winter liegen lassen
? Tuning | Tuning
? Akku Winter | 10 bis 20 Grad
== de
Wer codiert bei euch die Räder und wann wieder, und kost das was
? Codieren | ersten Donnerstag
== de
Nehmts ihr Bankomatkarte? Und den Reparaturbonus? Hab den noch nicht ausgedruckt
? Karte | Bankomat
? Bonus | Reparaturbonus des Landes
== de
Ich schreibe für die Radlobby-Zeitung und wollt mein eigenes Rad zum kleinen Service bringen, gehts am selben Tag und was kostets
? Dauer und Preis | Kleines Service & 59 €
~ press
== de
Kaufts ihr ein Puch von 1978 an? Mein Opa ist gestorben und das steht jetzt herum
? Ankauf | bis Baujahr 2015
== de
Meine Bremsen quietschen mörderisch, da fliegt mir noch wer um die Ohren :) Was verlangt ihr fürs Entlüften vorn und hinten
? Entlüften | entlüften & 29 €
~ injury
== de
Nach eurem Service ist mir bei der Abfahrt vom Schöckl das Vorderrad rausgegangen. Schlüsselbein gebrochen, OP morgen. Ich melde das meiner Versicherung.
! injury
== de
Wenn das Rad nicht bis Freitag fertig ist geh ich zur Arbeiterkammer und zeig euch an, das ist Betrug was ihr macht
! legal
== de
Bitte löscht alle meine Daten aus eurer Kundenkartei, ich will auch keine Anrufe mehr
! data
== de
Kleine Zeitung, Lokalredaktion: wir recherchieren zu überteuerten E-Bike-Reparaturen in Graz. Bitte um Stellungnahme bis morgen 14 Uhr.
! press
== de
Ich will bitte mit dem Chef persönlich reden und nicht mit einem Automaten. Rufts mich an.
! human
== en
Hi, I'm visiting Graz with kids next weekend and wonder whether you've a cargo bike, how much weight it takes and whether you'd throw in a helmet
? weight | 100 kg
? helmet | Kindersitz und Helm
== en
My chain and cassette need replacing, I've got the parts already. Would you fit them, what do you charge and what if it takes more than you thought - will you just bill me?
? own parts | ohne Gewähr auf das Teil
? price | Kassette & 38 €
? call before | 90 €
== zh
你好，我是格拉茨的留学生，想问一下你们周六开门吗，补胎要提前预约吗
? 周六 | Samstag 9 bis 13
? 预约 | Patschen reparieren wir ohne Termin
== de
Verkaufts ihr auch Helme? Und wie viel Kaution braucht ihr fürs Stadtrad
? Helme verkaufen | -
? Kaution | Kaution 50 €
"""
