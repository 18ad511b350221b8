"""The ninth hand's pool service in Tucson, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

POOLS = {
    "Service plans 2026.xlsx": """Plan | Visits | Monthly price up to 15,000 gal | Monthly price over 15,000 gal | What is included
Chem Only | weekly | $95 | $110 | test and balance, chemicals
Full Service | weekly | $149 | $174 | chemicals, brushing, skimming, baskets
Full Service Plus | twice a week | $239 | $269 | Full Service and filter cleaning twice a year
Biweekly Saver | every two weeks | $79 | $92 | test and skim, chemicals extra
Vacation Watch | weekly | $45 per visit | $45 per visit | photo report after each visit""",
    "Repairs and parts.csv": """Job;Price;Note
Diagnostic visit;$89;waived if we do the repair
Variable speed pump installed;from $1,250;rebate from TEP possible
Filter cartridge set of four;$310;fitted
Salt cell replacement;$695;3 years warranty from the maker
Green to clean;$325;three visits in seven days
Drain and refill;$275;without water cost
Acid wash;$450;only after a drain
Tile calcium removal;$6 per linear foot;bead blasting
Leak detection;$295;pressure test of all lines
Pool light LED;$640;electrician included""",
    "Service agreement.md": """# Service agreement

## Start and stop
There is no long contract. Either side may stop with 30 days' notice by email.

## Billing
We bill on the first of the month by card or ACH. A declined card has a $15 fee. We do not take cash on the route.

## Weather
After a dust storm we come on the regular day; an extra visit is $65. When there is lightning we skip and come back within two days.

## Access
Gates must be unlocked or we need the code. If we can't get in, the visit is still charged.

## Dogs
Please keep dogs inside on service day. Our techs do not enter with a loose dog.

## What we don't do
No above-ground pools, no ponds, no hot tubs standing alone.""",
    "Guarantee on work.txt": """Labor is guaranteed for 90 days. Parts carry the maker's warranty.
If the water turns green within a week on the Full Service plan we clear it at no charge, unless the pump was off.
Plaster stains, surface etching and old pipes are not covered.
Claims by phone, text or email with a photo.""",
    "Water care tips.html": """<html><body><h1>Water care in the desert</h1>
<p>Run the pump 8 hours a day in winter and 12 hours in summer.</p>
<p>Keep the water at the middle of the tile line. In June you lose about a quarter inch a day; more than half an inch means a leak.</p>
<p>Wait 30 minutes after liquid chlorine before swimming, 24 hours after an acid wash refill.</p>
<p>Drain every three to four years, never between May and September: the plaster cracks in the heat.</p>
<p>Free water test at the shop, bring a pint from elbow depth.</p></body></html>""",
    "Service area and hours.md": """# Saguaro Blue Pool Care

3725 E Fort Lowell Rd, Tucson, AZ 85716. Call or text 520-555-0191.

Shop: Monday to Friday 7 am to 4 pm, Saturday 8 am to noon in summer (April to September), closed Saturdays in winter.

Route area: Tucson, Catalina Foothills, Oro Valley and Marana. Vail and Green Valley only for repairs, with a $40 trip charge.

Licensed and insured, ROC 318844. Each tech is a certified pool operator (CPO).

No service on Thanksgiving, Christmas Day and New Year's Day; those routes move to the day after.""",
    "Openings and inspections.docx": """Inspections and new pools

Inspection for home buyers: 175 dollars, written report with photos within 24 hours.
Pool school for new owners: one hour at your pool, 95 dollars, free with any plan of three months.
Start-up of new plaster: four weeks, 425 dollars, brush twice a day yourself for the first 14 days.
Pool fence: Arizona law asks for a barrier of at least 5 feet; we give names of builders but do not build.
HOA and apartment pools: quote after a site visit, log sheets for Pima County included.""",
    "FAQ.md": """# FAQ

**Do I have to be home?** No. We leave a door tag and email the readings with a photo.

**Same tech every week?** Yes, the same person on the same day, except for vacations.

**Do chemicals cost extra?** Not with weekly plans. Salt, phosphate remover and conditioner are billed separately.

**Salt or chlorine?** We service both. A conversion to salt runs about $1,900.

**Can you do one-time cleaning?** Yes, $140, usually within three business days.

**Do you fix heaters?** Gas heaters yes, solar panels no.

**How do I get the military discount?** 5 % off any plan; show an ID once.""",
    "Referral and seniors.txt": """Tell a neighbor: you both get one month at half price once they have been with us for 60 days.
Seniors over 65 pay 8 dollars less a month on Full Service.
Discounts can't be combined; the better one counts.
Prepay 12 months and the thirteenth is on us.
Gift cards in any amount, they never expire.""",
    "Customers.xlsx": """Account | Customer | Email | Plan | Route day | Balance | Note
SB-2207 | Denise Ortega | ortega@mail.example | Full Service | Tuesday | $0.00 | salt cell replaced 2026-09-14
SB-2231 | Kevin Tran | ktran@mail.example | Chem Only | Friday | $190.00 | two invoices open
SB-2240 | Foothills Terrace HOA | terrace@mail.example | Full Service Plus | Monday and Thursday | $269.00 | gate code on file""",
}

POOLS_MAILS = """
== answer en
Subject: new pool owner, help
We just bought a house with a 12,000 gallon pool and know zip about it. What's the monthly for the one where you do everything weekly, are the chemicals in that, and does anybody show us how it all works?
--
+ Full Service & $149
+ Not with weekly plans // Full Service & chemicals, brushing
+ Pool school for new owners
== answer en
Subject: SWAMP
Pool looks like the creature from the black lagoon lol. what do u charge to fix it and how many days till we can swim
--
+ Green to clean & $325
+ Green to clean & three visits in seven days
== answer en
Subject: quitting
Not happy about it but we're selling the house. How far ahead do I have to tell you to stop the service? Is there a fee if we leave early?
--
+ 30 days' notice by email
+ There is no long contract
== answer en
Subject: haboob
That dust storm dumped half the desert in our pool. Can somebody come before our normal day and what does that run?
--
+ an extra visit is $65
== answer en
Subject: losing water
I'm topping off every other day, about 3/4" a day gone. Is that normal for June? What would you charge to find it?
--
+ more than half an inch means a leak
+ Leak detection & $295
== answer en
Subject: fido
We have two labs. Do they need to be inside when your guy comes? Do I have to be home?
--
+ keep dogs inside on service day
+ No. We leave a door tag
== answer en
Subject: locked gate
You billed me for the 14th though the tech couldn't get in the yard. How does that work?
--
+ the visit is still charged
== answer en
Subject: pump
Old single speed pump is shot. Ballpark for a variable speed one put in, and is there money back from the power company? If you come look first is that separate?
--
+ Variable speed pump installed & from $1,250
+ rebate from TEP possible
+ Diagnostic visit & $89
== answer en
Subject: SB-2207
From: Denise Ortega <ortega@mail.example>
Hi, which day is my guy coming and do I owe anything on SB-2207? When did you put in that salt cell, and how long is it covered?
--
+ SB-2207 & Tuesday
+ SB-2207 & $0.00
+ SB-2207 & 2026-09-14
+ Salt cell replacement & 3 years warranty
== answer en
Subject: Mom is 71
My mother is 71, is there something off for her age? And my husband's in the Air Force, can they add that on top?
--
+ 8 dollars less a month
+ Discounts can't be combined
== answer en
Subject: neighbor
My neighbor Carol wants to sign up with you. What do we get out of it and when does it kick in?
--
+ one month at half price
+ 60 days
== answer en
Subject: draining
When's a good time to drain it? My brother in law wants to do it in July. How often is that even necessary, and what do you guys charge?
--
+ never between May and September
+ Drain every three to four years // every three to four years
+ Drain and refill & $275
== answer en
Subject: white crust
There's a white ring of scale all along the tile. What does it cost to get rid of, per foot?
--
+ Tile calcium removal & $6
== answer en
Subject: do you come to Vail
We're in Vail. Do you do weekly out here? If only repairs, how much more?
--
+ Vail and Green Valley only for repairs
+ with a $40 trip charge
== answer en
Subject: above ground
do u clean intex above ground pools
--
+ No above-ground pools
== answer en
Subject: how long to run it
What's the right number of hours for the pump this time of year, December? My bill is crazy. Also can I get my water checked at your store, what does it cost?
--
+ 8 hours a day in winter
+ Free water test at the shop
== answer en
Subject: swimming after chlorine
Tech just poured liquid chlorine. Kids want in. How long?
--
+ Wait 30 minutes after liquid chlorine
== answer en
Subject: buying a house
We're in escrow and need the pool looked at. Price and how quick would we have something in writing?
--
+ 175 dollars
+ within 24 hours
== answer en
Subject: payment
Can I leave cash under the mat? My card expired so the payment bounced, is there a charge for that?
--
+ We do not take cash on the route
+ A declined card has a $15 fee
== answer en
Subject: one off
Don't want a plan, just a single cleaning before a party on the 21st. How much and can you make it in time?
--
+ Yes, $140
+ usually within three business days
== answer en
Subject: gone for 3 weeks
Going to Maine for three weeks. Can you keep an eye on the pool, what's that each time and will you send pics?
--
+ Vacation Watch & $45 per visit
+ Vacation Watch & photo report
== answer en
Subject: Thanksgiving
My day is Thursday. Are you coming on Thanksgiving?
--
+ those routes move to the day after
== answer en
Subject: salt system
Thinking of going salt. What would converting cost? Do you sell heat pumps?
--
+ A conversion to salt runs about $1,900
? heat pumps
== answer en
Subject: heater
My gas heater won't fire. Do you work on those? What about the solar on the roof?
--
+ Gas heaters yes, solar panels no
== answer en
Subject: SB-2240
From: Foothills Terrace HOA <terrace@mail.example>
Board meeting tonight. What days do you service us under SB-2240 and is there an open balance? Do you keep the county logs?
--
+ SB-2240 & Monday and Thursday
+ SB-2240 & $269.00
+ log sheets for Pima County included
== answer en
Subject: yearly
If I pay the whole year up front, do I save? Do gift cards run out?
--
+ the thirteenth is on us
+ they never expire
== answer en
Subject: fresh plaster
Just had the pool replastered. What does the start up cost and how often do I have to brush? Will stains on it be on you?
--
+ 425 dollars
+ brush twice a day yourself
+ Plaster stains, surface etching and old pipes are not covered
== answer en
Subject: saturday
r u open this saturday (nov 21)?? and whats the address
--
+ closed Saturdays in winter
+ 3725 E Fort Lowell Rd
== answer en
Subject: again green
You were here Monday and today it's green again, we're on the Full Service. Who pays? How long is your work guaranteed in general?
--
+ we clear it at no charge
+ Labor is guaranteed for 90 days
== answer en
Subject: light
Light in the deep end is dead. What's a new LED one run with the electrician and all? Can it be wired into Alexa?
--
? Alexa
+ Pool light LED & $640
== answer en
Subject: fence
How high does the fence have to be for the kids' safety by law, and would you put one up?
--
+ a barrier of at least 5 feet
+ we give names of builders but do not build
== answer en
Subject: tech
Is it always the same guy? Is he certified in any way?
--
+ the same person on the same day
+ Each tech is a certified pool operator
== answer vi
Subject: SB-2231
From: Kevin Tran <ktran@mail.example>
Chào anh, tài khoản SB-2231 của tôi còn thiếu bao nhiêu tiền? Thứ mấy thợ tới vậy?
--
+ SB-2231 & $190.00
+ SB-2231 & Friday
== answer vi
Subject: dọn hồ bơi
Nhà tôi có hồ bơi 20.000 gallon, gói chỉ châm hóa chất mỗi tháng bao nhiêu? Nếu chỉ dọn một lần thôi thì giá sao?
--
+ Chem Only & $110
+ Yes, $140
== answer vi
Subject: nước bốc hơi
Hồ nhà tôi mỗi ngày cạn cả inch, vậy có bị rò không? Kiểm tra rò rỉ tốn bao nhiêu?
--
+ more than half an inch means a leak
+ Leak detection & $295
== answer zh
Subject: 泳池清洁
您好，我家泳池大约18000加仑，每周全套服务一个月多少钱？需要签长期合同吗？要不要家里有人？
--
+ Full Service & $174
+ There is no long contract
+ No. We leave a door tag
== answer zh
Subject: 买房验池
我们准备买房，想请你们检查一下泳池，费用多少？报告多久出？
--
+ 175 dollars
+ within 24 hours
== answer de
Subject: Ferienhaus in Oro Valley
Hallo, wir überwintern in Oro Valley. Kommen Sie dorthin? Was kostet der Vollservice bei 14.000 Gallonen, und kann ich mit Karte zahlen?
--
+ Route area: Tucson, Catalina Foothills, Oro Valley
+ Full Service & $149
+ by card or ACH
== escalate en drowning
Subject: please call
Our neighbor's little boy got through the gate your tech left open and was pulled out of the pool not breathing. He is in the ICU.
== escalate en chemical
Subject: burning eyes
Right after the visit today all three kids came out with burning eyes and my daughter can't stop coughing. Pool smells like gas.
== escalate en shock
Subject: tingling in the water
Since you swapped the light I feel a tingle when I touch the ladder while standing in the water.
== escalate en legal
Subject: ROC complaint
You ruined a $14,000 plaster job. I've filed with the Registrar of Contractors and my attorney is drafting the complaint.
== escalate en chargeback
Subject: disputed charges
Billed me 2 months after I quit. I disputed both with Chase, they've pulled the money back.
== escalate en theft
Subject: missing bike
Our camera shows your employee putting my son's bike in his truck on Tuesday. Call me before I go to the sheriff.
== escalate en harassment
Subject: your technician
Your guy has been texting my 16 year old daughter since last week. This stops now.
== escalate en termination
Subject: cancel my service
Cancel my account effective immediately. Tuesday was your last visit here.
== ordinary en
Subject: killer algae
My pool is murdering my weekends and I'd kill for blue water. What's the every-other-week plan for a small pool?
--
+ Biweekly Saver & $79
== ordinary en
Subject: legal question ha
My wife will divorce me and take me to court if I drain it in August again. Joking aside, how long after an acid wash refill before we can get in?
--
+ 24 hours after an acid wash refill
== ordinary en
Subject: dead cartridges
Cartridges are dead as a doornail. Price for all four fitted?
--
+ Filter cartridge set of four & $310
== silent en
Subject: Mail delivery failed: returning message to sender
This message was created automatically by mail delivery software. A message that you sent could not be delivered to all of its recipients.
== silent en
Subject: re: Tuesday
Sounds good, thank you!
== silent en
Subject: 24/7 answering service for pool pros
Hey there, are missed calls costing you money? We help pool companies book 30% more jobs. Book a free demo. To stop receiving these messages, unsubscribe.
"""
