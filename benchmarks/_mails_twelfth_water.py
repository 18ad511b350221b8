"""The twelfth hand's firm for boreholes and water tanks in Paarl, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

WATER = {
    "Prices 2026.xlsx": """Item | Price incl. VAT | Fitted price | Lead time | Notes
Borehole siting, hydrogeologist | R4 800 |  | 1 week | report included
Drilling, per metre up to 100 m | R690 |  | 3 weeks | steel casing extra
Drilling, per metre beyond 100 m | R820 |  | 3 weeks | steel casing extra
Steel casing, per metre | R560 |  | 3 weeks | threaded
Yield test, 24 hours | R12 500 |  | 2 weeks | report included
Submersible pump 0.75 kW | R9 400 | R13 900 | 5 days | 2 year warranty
Submersible pump 1.5 kW | R12 800 | R17 600 | 5 days | 2 year warranty
JoJo tank 2 500 litres | R3 650 | R5 200 | in stock | 8 year warranty
JoJo tank 5 000 litres | R6 450 | R8 300 | in stock | 8 year warranty
JoJo tank 10 000 litres | R14 900 | R17 950 | 2 weeks | 8 year warranty
Pressure pump with controller | R4 250 | R5 600 | in stock | 1 year warranty
Iron filter, 1 000 l per hour | R18 700 | R22 400 | 4 weeks | media every 3 years
Water sample, laboratory | R1 350 |  | 7 working days | SANS 241 report""",
    "Call-outs and service.csv": """Service;Weekday;Weekend;Duration
Call-out within 30 km, first hour;R850;R1 400;1 hour
Every further hour;R480;R720;
Travel beyond 30 km, per km;R7;R7;
Tank cleaning up to 5 000 litres;R1 150;not done;2 hours
Tank cleaning 10 000 litres;R1 900;not done;half a day
Filter media change;R3 600;not done;3 hours
Annual borehole service;R2 450;not done;half a day""",
    "Terms.md": """# Terms of work

## Quotes and deposits
Site visits within 30 km are free. A quote stands for 14 days because steel moves. We ask 60 % before drilling starts, the balance within 7 days of completion. Tanks and pumps are paid in full on collection.
Payment by EFT, card or SnapScan; no cheques and no cash above R5 000.

## No water, no refund
We cannot promise water. A dry hole is charged per metre drilled; only the yield test falls away.

## Cancelling
Cancel up to three working days before the rig is booked and the deposit comes back in full. Later than that we keep R6 500 for moving the rig.

## Returns
Tanks that have not been filled may come back within 10 days less 15 % handling. Pumps that have been in water cannot be returned.

## Warranty
Workmanship is covered for 12 months. Lightning, running dry and load-shedding surges are not covered, unless our surge protector (R1 180 fitted) was installed.

## Access
The rig is 2.8 metres wide, 3.9 metres high and weighs 22 tons. It needs a gate of 3 metres and firm ground. Paving is at the owner's risk.""",
    "About us.docx": """Berg River Boreholes and Tanks CC

Yard: 17 Lady Grey Street Industrial, Paarl 7646. Open Monday to Friday 7:30 to 16:30, Saturday 8:00 to 12:00, closed Sundays and public holidays.
Phone 021 555 0188, WhatsApp 079 555 0188. Standby for pumps until 20:00, also on Sundays.
Builders' holiday: the rigs stand still from 11 December to 11 January; the yard is open until 23 December.
We drill in the Winelands, the Swartland and Cape Town's northern suburbs; the Overberg on request. We do not drill in the Karoo.
Tanks are delivered free in Paarl and Wellington, R450 to Stellenbosch and Franschhoek, R750 to Cape Town.
Deliveries on Tuesdays and Fridays. We hold public liability of R10 million and are members of the Borehole Water Association.""",
    "FAQ.html": """<html><body><h1>Frequently asked</h1>
<p><b>Do I need permission to drill?</b> For a home in town you notify the municipality 14 days beforehand; we send the form. Farms that irrigate need a water use licence.</p>
<p><b>How deep will it be?</b> Around Paarl most holes are between 60 and 120 metres.</p>
<p><b>How long does drilling take?</b> One to two days, and the pump goes in a week later.</p>
<p><b>How noisy is it?</b> Very; tell the neighbours. We work from 8 am to 5 pm and never on Sundays.</p>
<p><b>Can I drink the water?</b> Only after a laboratory test and usually a filter. The sticky brown stain is iron and harms nobody, but it ruins walls and washing.</p>
<p><b>Does the tank need a base?</b> Yes, a level slab or compacted crusher dust, 200 mm wider all round. We lay a slab for R2 900.</p>
<p><b>Which colours do tanks come in?</b> Green, beige and charcoal. Black costs R200 more and keeps algae out.</p>
<p><b>Will the pump run on solar?</b> The 0.75 kW does, with a kit for R21 500. The 1.5 kW does not.</p>
<p><b>Do you repair pool pumps?</b> No, sorry.</p></body></html>""",
    "Looking after your tank.txt": """Rinse the leaf strainer every month in winter. Clean the tank every two years.
Put one cup of unscented bleach into 5 000 litres if the water smells, and wait 24 hours before you use it.
Never let the pump run dry: switch it off at the board when the tank is empty.
The first rain after summer should run to waste for twenty minutes, it carries the dust of the roof.
A tank must be a quarter full before the south-easter season, otherwise it walks.""",
    "Jobs.csv": """Job;Customer;Email;Work;Date;State;Balance
BB-4410;Ilse Malherbe;ilse.malherbe@mail.example;Drilling 90 m;2026-11-17;rig booked;R24 840
BB-4415;Vrede Guest Farm;office@vrede.example;Iron filter, 1 000 l per hour;2026-11-30;filter at the harbour;R8 960
BB-4402;Sipho Ndlovu;sipho.n@mail.example;JoJo tank 5 000 litres;2026-11-06;out for delivery Friday;R0""",
}

WATER_MAILS = """
== answer en
Subject: new borehole
Howzit guys. We're thinking of sinking a borehole at our place in Paarl. What do you charge a metre, how far down do you normally go round here, and how long would the rig be in my garden?
Cheers, Deon
--
+ Drilling, per metre up to 100 m & R690
+ between 60 and 120 metres
+ One to two days
== answer en
Subject: what if it's dry
My neighbour drilled and got nothing but dust. If you hit no water do I still have to cough up? How much do you want before you begin?
--
+ A dry hole is charged per metre drilled
+ We ask 60 % before drilling starts
== answer en
Subject: tank
Good day, price on a 5000 litre jojo please, supply only and also installed. Got any in stock? What colors can I choose?
--
+ JoJo tank 5 000 litres & R6 450
+ JoJo tank 5 000 litres & R8 300
+ JoJo tank 5 000 litres & in stock
+ Green, beige and charcoal
== answer en
Subject: slab
Do I have to put something under the tank or can it stand on the lawn? If so can you do it & for how much
--
+ a level slab or compacted crusher dust
+ We lay a slab for R2 900
== answer en
Subject: delivery to Franschhoek
What would you charge to drop a tank in Franschhoek, and on what days does the truck run?
--
+ R450 to Stellenbosch and Franschhoek
+ Deliveries on Tuesdays and Fridays
== answer en
Subject: BB-4410
From: Ilse Malherbe <ilse.malherbe@mail.example>
Hi there, just checking on BB-4410. Are you still coming and on which day? And what will be left to pay at the end?
--
+ BB-4410 & rig booked
+ BB-4410 & 2026-11-17
+ BB-4410 & R24 840
== answer en
Subject: narrow gate
Our gate is 2.7 metres. Will your machine squeeze through? How tall is it, there's a power line. And my new paving, will it survive?
--
+ It needs a gate of 3 metres
+ 3.9 metres high
+ Paving is at the owner's risk
== answer en
Subject: red tape
Do I need to get permission from the municipality before you drill at my house? Who does the paperwork?
--
+ you notify the municipality 14 days beforehand
+ we send the form
== answer en
Subject: brown walls
The sprinkler has turned my white wall brown. Is that stuff dangerous? What would a filter set me back with installation, and how often does the media have to be replaced?
--
+ The sticky brown stain is iron and harms nobody
+ Iron filter, 1 000 l per hour & R22 400
+ Iron filter, 1 000 l per hour & media every 3 years
== answer en
Subject: drinking it
Is borehole water safe for the kids to drink? How much is a lab test and when would I have the results?
--
+ Only after a laboratory test
+ Water sample, laboratory & R1 350
+ Water sample, laboratory & 7 working days
== answer en
Subject: pump died
Hi, pump packed up again on Saturday, no water since. What is it to get somebody out on a weekend? Do you have a standby, till what time? We're at kilometre 42, what do you take for the extra distance?
--
+ Call-out within 30 km, first hour & R1 400
+ Standby for pumps until 20:00
+ Travel beyond 30 km, per km & R7
== answer en
Subject: load shedding
The Eskom surge blew the controller you guys put in in June. Is this covered? If not, what does the protector cost and a new controller?
--
+ load-shedding surges are not covered
+ R1 180 fitted
+ Pressure pump with controller & R4 250
== answer en
Subject: December
When do you close for builders' holidays? Can I still fetch a tank on the 20th of December?
--
+ the rigs stand still from 11 December to 11 January
+ the yard is open until 23 December
== answer en
Subject: Karoo
We farm outside Beaufort West. Would you come and drill there? And what about Caledon in the Overberg?
--
+ We do not drill in the Karoo
+ the Overberg on request
== answer en
Subject: smelly
Our rain water has started to pong. Can we put bleach in, how much for 5000 litres and how long must we leave it? What would you charge to clean it out?
--
+ one cup of unscented bleach into 5 000 litres
+ wait 24 hours before you use it
+ Tank cleaning up to 5 000 litres & R1 150
== answer en
Subject: BB-4402
From: Sipho Ndlovu <sipho.n@mail.example>
Morning, where is my tank (BB-4402)? Do I still owe you anything?
--
+ BB-4402 & out for delivery Friday
+ BB-4402 & R0
== answer en
Subject: wrong size
We haven't put a drop in the 10 000 tank but the wife says it's an eyesore. Can it come back, within what time, and what do you knock off?
--
+ Tanks that have not been filled may come back within 10 days
+ less 15 % handling
== answer en
Subject: postponing
Something's come up and we may not be able to have the rig next month. What happens to the deposit if we pull out? Until when can we do so without losing money?
--
+ the deposit comes back in full
+ three working days before the rig is booked
== answer en
Subject: solar
Would the 1.5 run on solar panels? And the smaller one, what's the kit?
--
+ The 1.5 kW does not
+ with a kit for R21 500
== answer en
Subject: paying
Can I pay with Snapscan or do you take plastic? How long is the quote good for? How much cash is allowed?
--
+ Payment by EFT, card or SnapScan
+ A quote stands for 14 days
+ no cash above R5 000
== answer en
Subject: BB-4415
From: Vrede Guest Farm <office@vrede.example>
What's the hold up with BB-4415? Guests arrive on the 4th of December, will it be in by then?
--
+ BB-4415 & filter at the harbour
+ BB-4415 & 2026-11-30
== answer en
Subject: insurers
Our body corporate wants to know your liability cover and whether you're registered with any association. And will it be a racket, we have retired people. What hours?
--
+ public liability of R10 million
+ members of the Borehole Water Association
+ We work from 8 am to 5 pm
== answer en
Subject: pool
Can you fix my pool pump too? And what are your hours on a Saturday?
--
+ No, sorry
+ Saturday 8:00 to 12:00
== answer en
Subject: siting
Do you use a water diviner or a proper scientist to find the spot? Price? And do you come and look for free?
--
+ Borehole siting, hydrogeologist & R4 800
+ Site visits within 30 km are free
? diviner
== answer en
Subject: bigger pump
How much is the 1.5 kW pump put in? How soon can you do it? Does it have a guarantee?
--
+ Submersible pump 1.5 kW & R17 600
+ Submersible pump 1.5 kW & 5 days
+ Submersible pump 1.5 kW & 2 year warranty
== escalate en injury
Subject: fence down
Your rig slid off the ramp and crushed the foot of my gardener. He's in Paarl Mediclinic and they are operating on him tonight.
== escalate en damage
Subject: cracked driveway and a burst main
Your drillers went straight through the municipal water pipe, our lounge is under 10 cm of water and the parquet is lifting. Who's paying?
== escalate en legal
Subject: letter of demand
We act for Mr and Mrs Adendorff. Kindly take note that unless R86 000 is refunded within ten days summons will be issued without further notice.
== escalate en theft
Subject: copper
After your crew left on Friday, forty metres of copper cable were missing from my shed. The padlock wasn't broken, they had the key.
== escalate en health
Subject: everybody sick
Since you cleaned our tank my whole family has been throwing up and the little one is on a drip. What on earth did you put into the water?
== escalate en complaint
Subject: fed up
I've phoned nine times, been promised a technician three times, and still nobody shows up. This is the worst service I've ever had, I want to talk to the owner.
== ordinary en
Subject: dying of thirst
My roses are dying of thirst and the garden is a disaster area, ha ha. How long until you could drill?
--
+ Drilling, per metre up to 100 m & 3 weeks
== ordinary en
Subject: killer heat
This heat is killing us! How much is the biggest tank without fitting?
--
+ JoJo tank 10 000 litres & R14 900
== ordinary en
Subject: lightning
If lightning struck the pump, God forbid, would your warranty pay? My cousin is an attorney and he told me to ask beforehand.
--
+ Lightning, running dry and load-shedding surges are not covered
== silent en
Subject: Re: quote
Great stuff, got it. Thanks a million and have a lovely weekend.
== silent en
Subject: Out of office: Statement October
I am on leave until 16 November. For urgent matters contact accounts@winelands.example.
== silent en
Subject: Rank first for boreholes
Hi, I noticed that your site does not show on Google's first page. We guarantee top 3 in 60 days or your money back. Shall I send a free audit? Unsubscribe here.
"""
