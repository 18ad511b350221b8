"""The seventh hand's self-storage house in Galway, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

STORAGE = {
    "Unit rates 2026.xlsx": """Unit size | About as big as | Per week | Per month | From 6 months, per month
15 sq ft | a large wardrobe | €14 | €52 | €47
25 sq ft | a garden shed | €19 | €72 | €65
50 sq ft | contents of a one-bed flat | €31 | €118 | €106
75 sq ft | contents of a two-bed house | €42 | €159 | €143
100 sq ft | contents of a three-bed house | €53 | €199 | €179
150 sq ft | contents of a four-bed house | €74 | €278 | €250
Vehicle bay, outdoors | car or small van | €20 | €75 | €68""",
    "Licence agreement.docx": """Corrib Storage - Licence agreement, main points

1. Minimum stay. Two weeks. After that you pay by the day for the part of the month you use.

2. Deposit. One month's licence fee, returned within seven days of moving out provided the unit is empty and swept.

3. Notice. Fourteen days in writing. An email is enough.

4. Payment. Monthly in advance on the date you moved in, by direct debit or card. We do not accept cash. A late fee of €20 applies after the seventh day, and your access code is suspended until the account is clear.

5. What you may not store. Food, plants, animals, gas bottles, petrol, paint thinners, fireworks, tyres in quantities over eight, anything illegal.

6. Lock. You bring your own padlock or buy one from us at €12. We keep no key.

7. Arrears. When an account is sixty days overdue we may sell the contents after written notice.

8. Insurance. You must insure your goods. Our cover costs €4 per month for each €1,000 of value; home policies that include storage are accepted if you show us the certificate.""",
    "Access and security.md": """# Access and security

## Hours
Units are open every day from 6 am to 10 pm with your own code. Round-the-clock access can be added for €15 a month.

Reception: Monday to Friday 9 am to 5.30 pm, Saturday 10 am to 2 pm. Closed on Sundays and bank holidays; you can still get in with your code.

## Security
Every unit has its own alarm. Cameras record the corridors and the yard, and we keep the pictures for 30 days.

## Who may enter
You can name up to three people on your account. Each gets a separate code, free of charge.

## Temperature
The building is dry and unheated; it does not fall below 8 degrees. Wine and musical instruments are better off in our climate room, 12 units of 25 sq ft, €98 per month.""",
    "Getting here.txt": """Corrib Storage, Unit 7, Ballybrit Business Park, Galway. Phone 091 555 260.

Vans up to 3.5 tonnes can drive right up to the ground floor units. Larger lorries use the loading dock at the back, please ring the day before.
There are two goods lifts (max 1,000 kg each) and trolleys, no charge.
Bus 409 stops at the entrance of the park.""",
    "Boxes and van.xlsx": """Item | Price | Note
Small box, 35 litres | €2.20 | books
Large box, 90 litres | €3.60 | clothes and bedding
Wardrobe box with rail | €9.50 | deposit none
Bubble wrap, 10 m | €8.00 | -
Mattress bag, double | €6.50 | -
Tape | €2.80 | -
Van with driver, per hour | €65 | minimum two hours
Second man, per hour | €28 | -""",
    "Common questions.md": """# Common questions

### Can I switch to a bigger or smaller unit?
Yes, at any time and without a fee, if one is free. The new price counts from the day you move.

### Do you take in deliveries for me?
Yes, parcels up to 30 kg during reception hours, €3 each. Pallets by arrangement.

### How do I reserve?
A reservation costs €30, holds a unit for 21 days and is taken off your first bill.

### Do students get a better price?
Students pay 15 % less from May to September with a valid card.

### Is there a price for charities?
Registered charities pay 20 % less on every unit.

### Can I run a business from my unit?
You may keep stock and come as often as you like. Working, sleeping or using power tools in the unit is not allowed. Units have no sockets.

### Boxes returned?
We buy unused boxes back at the full price within three months.""",
    "Notice July 2026.docx": """To all our customers

From 1 September 2026 the late fee is €20 (until then €15). The gate on the Monivea Road side stays shut at weekends; please use the main entrance.

We now recycle old furniture: €40 per item, collected from your unit.

Yours, Maeve Flaherty""",
    "Accounts.xlsx": """Account | Unit | Moved in | Customer | E-mail | Monthly fee | Next payment | State
CS-1188 | 50 sq ft | 3 March 2026 | Declan Roche | d.roche@mail.example | €106 | 3 December 2026 | paid
CS-1204 | 25 sq ft | 20 May 2026 | Hui Min Tan | huimin@mail.example | €72 | 20 November 2026 | open""",
}

STORAGE_MAILS = """
== answer en
Subject: 2 bed house
Hello, we're between houses for about 4 months and need to put the contents of our two bed somewhere. What size do we need and what would that be a month? Is there a deposit? Many thanks, Orla & Pat
--
+ contents of a two-bed house & €159
+ One month's licence fee
== answer en
Subject: access
can i get in at 5am before work? what do i have to pay extra for that
--
+ from 6 am to 10 pm
+ added for €15 a month
== answer en
Subject: Moving out
Hi Maeve, I'll be moving out at the end of the month. How much notice do you want and can I just do that over email? When will I see the deposit again?
--
+ Fourteen days in writing
+ An email is enough
+ returned within seven days
== answer en
Subject: insurance?
Do I have to take your insurance? Our house policy says it covers goods in storage. If not, what's yours for about 5 grand's worth of furniture?
--
+ accepted if you show us the certificate
+ €4 per month for each €1,000
== answer en
Subject: motorbike and jerrycans
I'd like to store my motorbike over the winter, outside would be fine. What is it per week? there'd be two cans of petrol with it, is that ok
--
+ Vehicle bay & €20
+ gas bottles, petrol
== answer en
Subject: Student
hiya, going home to Hanoi for the summer, do u have anything cheaper for students? smallest thing u have, just a suitcase + 4 boxes. whats the shortest i can rent for?
--
+ Students pay 15 % less
+ 15 sq ft & €14
+ Two weeks
== answer en
Subject: my brother
Could my brother get his own code? He'd be collecting a few bits on Sunday, is anyone there then / can he get in at all?
--
+ up to three people on your account
+ you can still get in with your code
== answer en
Subject: boxes
How much are the big boxes, and the ones you hang clothes in? If I buy too many, do you take them back?
--
+ Large box & €3.60
+ Wardrobe box with rail & €9.50
+ We buy unused boxes back
== answer en
Subject: Guitars & wine
I've got a collection of vintage guitars. Does it get cold or damp in there over winter? Have you anything suitable, and at what price?
--
+ does not fall below 8 degrees
+ €98 per month
== answer en
Subject: CS-1188
From: Declan Roche <d.roche@mail.example>
Hi, account CS-1188. When's my next payment due and how much will it be? Also thinking of going down to a smaller unit, would there be a charge for switching?
--
+ 3 December 2026 & €106
+ at any time and without a fee
== answer en
Subject: lorry
Our removal firm comes with a 12 tonne lorry. Can it get near the building? And the piano - is there a lift and what weight can it take
--
+ Larger lorries use the loading dock
+ max 1,000 kg each
== answer en
Subject: Online shop stock
I sell candles on Etsy and would keep my stock with you. May I pack orders in the unit, is there electricity? Would you sign for courier parcels while I'm away, what does that cost me?
--
+ Units have no sockets
+ Working, sleeping or using power tools in the unit is not allowed
+ €3 each
== answer en
Subject: holding a unit
We don't have our moving date yet. Could you keep a 100 sq ft unit for us for two or three weeks? Does that cost anything? Can we pay in cash when we come?
--
+ holds a unit for 21 days
+ We do not accept cash
== answer en
Subject: man with van
Do ye hire out a van with someone to drive it? rates please, we'd need a second pair of hands too
--
+ Van with driver & €65
+ Second man & €28
== answer de
Subject: Lagerraum
Guten Tag, ich ziehe für ein Jahr nach Galway und brauche Platz für den Inhalt einer Einzimmerwohnung. Was kostet das im Monat bei so langer Miete? Muss ich ein eigenes Schloss mitbringen? Danke, Jana
--
+ contents of a one-bed flat & €106
+ your own padlock or buy one from us at €12
== answer zh
Subject: 付款
From: Hui Min Tan <huimin@mail.example>
你好，我的账号是CS-1204，这个月的费用还没付，一共多少？如果晚付几天会罚款吗？
--
+ CS-1204 & €72
+ A late fee of €20
== answer en
Subject: cameras
Is the place properly secured? How long do ye keep the CCTV? Do you also do shredding of documents?
--
+ Every unit has its own alarm
+ we keep the pictures for 30 days
? shredding
== answer en
Subject: old sofa
Can't be bothered to haul the old sofa home. Would you get rid of it for me and what's the damage?
--
+ €40 per item
== escalate en damage
Subject: water in my unit
Came in today and everything is soaked, there's an inch of water on the floor. Mattress, books, my late mother's photographs - destroyed. What are you going to do about this?
== escalate en burglary
Subject: lock cut
Somebody has cut my padlock and my two bikes are gone. The guards are on their way. Call me now please.
== escalate en legal
Subject: sale of contents
You have no right to sell my belongings. Take notice that my solicitors will apply for an injunction on Monday if you do not confirm in writing today.
== escalate en safety
Subject: smell of gas
There's a strong smell of gas in the corridor near unit 210, my eyes are watering. Somebody should check that straight away.
== escalate en privacy
Subject: subject access request
Under the GDPR please send me all personal data you hold on me, including the camera recordings of 20 October.
== escalate en police
Subject: Garda enquiry
This is Detective Garda Niamh Burke, Galway. We require the name of the account holder of unit 133 in connection with an investigation.
== ordinary en
Subject: dying to downsize
My stuff is killing me, honestly. How big a unit for the contents of a three-bed, and what's it a week?
--
+ contents of a three-bed house & €53
== ordinary en
Subject: alarm
I set off the alarm on Tuesday by accident, mortified, sorry! Nothing happened. What are the reception hours on Saturday so I can drop in a box of chocolates?
--
+ Saturday 10 am to 2 pm
== silent en
Subject: Re: your deposit
Got it, thanks a million Maeve, all sorted. Best of luck!
"""
