"""The eighth hand's upholsterer in Dunedin, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

CHAIRS = {
    "Labour guide.xlsx": """Piece | Re-cover, labour | Full rebuild, labour | Fabric needed
Dining chair, drop-in seat | $75 | $120 | 0.6 m
Dining chair, fully covered | $190 | $285 | 1.5 m
Wingback armchair | $780 | $1,150 | 6 m
Two-seater sofa | $1,150 | $1,690 | 10 m
Three-seater sofa | $1,480 | $2,150 | 14 m
Chaise longue | $1,220 | $1,780 | 9 m
Footstool | $140 | $210 | 1 m
Window seat cushion, per metre | $130 | - | 1.2 m
Caravan squab, each | $95 | - | 1.8 m""",
    "Fabrics and foam.csv": """Material;Price per metre;Lead time;Rub count
Wool blend, Southland mill;$98.00;in stock;45000
Linen;$86.00;2 weeks;25000
Velvet;$112.00;3 weeks;60000
Leather hide, per square metre;$165.00;4 weeks;-
Outdoor canvas;$74.00;in stock;30000
Vinyl, marine grade;$58.00;in stock;100000
Foam, high density, 100 mm sheet;$145.00;in stock;-
Feather wrap;$62.00;1 week;-""",
    "Terms of trade.md": """# Terms of trade

## Quotes
Send two photos and the measurements; a quote is free and stands for 60 days. Visits at home within 20 km of the workshop cost $45, taken off the final bill.

## Deposit
Half on booking. The fabric is ordered only once the deposit is in. The balance is due on collection.

## Own fabric
You may bring your own. We charge a handling fee of $30 a piece and take no responsibility for how it wears.

## Changing your mind
Up to the day the fabric is cut you lose only the cost of what was ordered. After cutting the full price is owed.

## Uncollected furniture
Finished pieces are kept for three weeks; after that storage is $12 a week.

## GST
Figures include GST of 15 %.""",
    "Workmanship.txt": """What we stand behind

Stitching, webbing and springs: five years.
Foam: eight years against sagging of more than 15 mm.
Fabric wear: whatever the mill gives, usually two years.
Pets' claws, sunlight and wet are excluded.""",
    "Pickup and delivery.md": """# Pick-up and delivery

We fetch and return within Dunedin for $85, both ways included. Mosgiel and Port Chalmers $110. Oamaru and Balclutha every second Thursday, $190.

Two people come. More than one flight of stairs adds $40.

Further away: a carrier of your choice; we wrap the piece for $35.""",
    "Timing.docx": """When it can be done

Our waiting list stands at seven weeks for large pieces and three weeks for dining chairs.
Once started, an armchair takes about eight working days and a sofa twelve.
For a Christmas delivery the piece has to be with us by 20 November.
Restaurants and boats: we can work in sets so that you never lose all seats at once.""",
    "Care tips.md": """# Looking after it

Vacuum once a week. Blot spills, never rub. Wool can be spot cleaned with lukewarm water and a drop of wool wash; velvet must be steamed, not wetted. Removable covers: cold wash, line dry, put back slightly damp.

Leather wants conditioner twice a year.

Fire: all our foams meet AS/NZS 4088 for homes. For commercial premises we fit CMHR foam, 30 percent dearer.""",
    "Workshops.pdf": """Saturday classes

Drop-in seat class: one Saturday, 9.30 to 15.30, 165 dollars with materials.
Footstool class: two Saturdays, 310 dollars with materials.
Six people at most. You need no experience. Bring your own chair to the first one.
If we cancel you get everything back; if you cancel with less than seven days' notice, half.""",
    "Who we are.md": """# Harbour Cone Upholstery

17 Crawford Street, Dunedin 9016. Phone 03 555 7720. The workshop is open Tuesday to Friday 8.30 am to 4.30 pm and the first Saturday of the month 10 am to 1 pm. Closed on Mondays. Drop-offs at the roller door in Vogel Street.

Three upholsterers, one of them trained in traditional horsehair work. We don't repair wooden frames beyond gluing; for that we send you to Otago Joinery.

Gift vouchers in any amount, good for two years.""",
    "Jobs in hand.xlsx": """Job | Customer | Email | Piece | Quote | Deposit | Stage
HC-1302 | Moana Pere | pere@mail.example | wingback armchair, velvet | $1,452.00 | $726.00 paid | fabric due 9 November
HC-1311 | Cafe Rhubarb | rhubarb@mail.example | 16 dining chairs, vinyl | $2,860.00 | none | waiting for deposit""",
}

CHAIRS_MAILS = """
== answer en
Subject: grandma's armchair
Hi, I've got Nan's old wingback, the insides are fine but the cover's had it. What would you charge just for the work, and how many metres of cloth should I be buying?
--
+ Wingback armchair & $780
+ Wingback armchair & 6 m
== answer en
Subject: couch
gidday, 3 seater sofa totally munted, springs and all. ballpark? how long till you could even look at it and how long does it take after that
--
+ Three-seater sofa & $2,150
+ seven weeks for large pieces
+ a sofa twelve
== answer en
Subject: HC-1302
From: Moana Pere <pere@mail.example>
Kia ora, any news on HC-1302, has the velvet turned up? And how much will I have left to pay?
--
+ HC-1302 & fabric due 9 November
+ HC-1302 & $1,452.00 & $726.00
== answer en
Subject: own material
I found gorgeous curtains at an op shop. Could you use those on my footstool? Do you charge me for that?
--
+ handling fee of $30 a piece
== answer en
Subject: Xmas
Is it still possible to have our dining chairs done before Christmas? When would they need to be at yours? Six chairs with the lift out seat, how much each?
--
+ by 20 November
+ Dining chair, drop-in seat & $75
== answer en
Subject: cat
My cat has shredded the arm of the sofa you did last year, is that covered? How many years do you stand by the sewing?
--
+ Pets' claws, sunlight and wet are excluded
+ Stitching, webbing and springs: five years
== answer en
Subject: Oamaru
We're up in Oamaru. Do your guys come up this way, how often, and how much is it?
--
+ Oamaru and Balclutha every second Thursday
+ $190
== answer en
Subject: toughest fabric
Two kids and a dog. Which of your materials lasts longest and what does a metre cost? Do you have to order it in?
--
+ Vinyl, marine grade & 100000
+ Vinyl, marine grade & $58.00
+ Vinyl, marine grade & in stock
== answer en
Subject: classes
I'd love to learn to do my own dining seats. What's the price, what hours, and is it ok for total beginners? Do you feed us?
--
+ 165 dollars with materials
+ 9.30 to 15.30
+ You need no experience
? feed
== answer en
Subject: quote
How do I go about getting a price off you, do you charge for that? What do I need to send? Would you come to the house if I'm in Mosgiel?
--
+ a quote is free and stands for 60 days
+ Send two photos and the measurements
+ within 20 km of the workshop cost $45
== answer en
Subject: cafe booths
We run a small cafe, need all the seats done but can't shut. Can you do a few at a time? Does the foam have to be special for us by law, and is that more expensive?
--
+ work in sets
+ CMHR foam, 30 percent dearer
== answer en
Subject: spilt wine
Help, red wine on the wool chair you did! what do i do
--
+ Blot spills, never rub
+ lukewarm water and a drop of wool wash
== answer en
Subject: Monday?
Could I swing by Monday arvo with some cushions? If not when's good, and where do I drive up to?
--
+ Closed on Mondays
+ roller door in Vogel Street
== answer en
Subject: pay
how much do you want up front and when's the rest due? is gst on top
--
+ Half on booking
+ due on collection
+ include GST of 15 %
== answer en
Subject: away overseas
If my chaise is ready while I'm away for 5 weeks, will you hang on to it? What'll that cost me? What's the rebuild price again?
--
+ kept for three weeks
+ $12 a week
+ Chaise longue & $1,780
== answer en
Subject: wobbly leg
The leg of my chair is broken clean off. Do you mend that too or who does?
--
+ Otago Joinery
== answer en
Subject: leather
What's leather go for and how long to get it in? How often do you need to treat it
--
+ Leather hide & $165.00
+ Leather hide & 4 weeks
+ conditioner twice a year
== answer en
Subject: caravan
6 squabs in an old Zephyr caravan, what would you charge apiece and how much fabric for each one? Do you pick up from Port Chalmers and how much
--
+ Caravan squab & $95
+ Caravan squab & 1.8 m
+ Mosgiel and Port Chalmers $110
== answer en
Subject: cold feet
I paid the deposit last week but my partner hates the colour. If we pull the plug now what do we lose?
--
+ you lose only the cost of what was ordered
== answer en
Subject: third floor
We live up three flights of stairs, is that a problem? Extra? How many of you turn up?
--
+ More than one flight of stairs adds $40
+ Two people come
== answer en
Subject: voucher
Do you do vouchers for a wedding present, how long are they valid? What's your ph number?
--
+ good for two years
+ 03 555 7720
== answer en
Subject: HC-1311
From: Cafe Rhubarb <rhubarb@mail.example>
Hi team, have you started on our 16 chairs (HC-1311)? If not what are you waiting for, and how much in total was it?
--
+ HC-1311 & waiting for deposit
+ HC-1311 & $2,860.00
== answer de
Subject: Polsterung
Guten Tag, wir leben seit kurzem in Dunedin und möchten ein Zweiersofa neu beziehen lassen. Was kostet die Arbeit und wie viel Stoff braucht man? Was verlangen Sie für Abholen und Bringen in der Stadt?
--
+ Two-seater sofa & $1,150
+ Two-seater sofa & 10 m
+ within Dunedin for $85
== answer zh
Subject: 沙发面料
你好，天鹅绒(velvet)一米多少钱？要等几周？家里有孩子，弄脏了怎么清洗？
--
+ Velvet & $112.00
+ Velvet & 3 weeks
+ velvet must be steamed
== answer en
Subject: saggy cushions
Foam cushions gone flat after 6 yrs, you made them in 2020. Is that something you'd put right? And what's a sheet of the firm stuff worth otherwise
--
+ eight years against sagging
+ Foam, high density & $145.00
== answer en
Subject: antiques
Do any of you still know the old way with horse hair? We'd need a carrier from Nelson, do you pack it?
--
+ traditional horsehair work
+ we wrap the piece for $35
== answer en
Subject: bay window
2.4 m long bench under the window, need a cushion made, how do you price these? Do you make matching blinds?
--
+ Window seat cushion & $130
? blinds
== answer en
Subject: class booking
If I'm crook on the day and can't make my footstool class what happens to my money? How many are in a class?
--
+ less than seven days' notice, half
+ Six people at most
== answer en
Subject: deck chairs
Need hard wearing cloth for outside furniture, what have you got and how much a metre? Zip off covers - can they go in the machine?
--
+ Outdoor canvas & $74.00
+ cold wash, line dry
== escalate en injury
Subject: needle in seat
My toddler sat on the chair you re-covered and a 10 cm needle went into his leg. We've just got back from A&E.
== escalate en legal
Subject: Disputes Tribunal
I've lodged a claim with the Disputes Tribunal over the sofa. Please confirm your address for service.
== escalate en asbestos
Subject: health scare
Someone told me the old stuffing you ripped out in front of us contains asbestos. My wife is coughing since.
== escalate en threat
Subject: last chance
You have ruined my mother's chair. If it's not fixed by Friday I'll come down there and smash your windows.
== escalate en human
Subject: call me please
I don't want to go back and forth in writing. Could the boss please ring me on 021 555 310 today?
== escalate en discrimination
Subject: treated badly
Your man told me he doesn't work for people like me, because I'm Māori. I'm making a complaint to the Human Rights Commission.
== ordinary en
Subject: to die for
That green velvet in your window is killer, my husband will murder me. How much a metre?
--
+ Velvet & $112.00
== ordinary en
Subject: dead chair
RIP to my dining chair (the kind covered all over) — it finally carked it. Cost to bring it back from the dead completely?
--
+ Dining chair, fully covered & $285
== silent en
Subject: Automatic reply: quote HC-1290
Thank you for your email. I am on annual leave until 16 November and will respond on my return.
"""
