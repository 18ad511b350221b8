"""The tenth hand's pest control in Brisbane, and the mails that came to the firm."""

# ruff: noqa: E501 - a mail reads best in one line

PESTS = {
    "Price list 2026.csv": """Service;Price incl. GST;Time on site;Warranty
General spray, unit or townhouse;$195;45 min;6 months
General spray, house up to 4 bedrooms;$265;75 min;12 months
Cockroach gel treatment, kitchen;$165;40 min;3 months
Ant baiting;$180;45 min;3 months
Rodent control, two visits;$290;60 min;3 months
Wasp nest removal;$160;30 min;30 days
Bed bug treatment, per bedroom;$420;2 hours;60 days
Flea treatment, inside and yard;$240;60 min;60 days
Termite inspection with report;$275;2 hours;none
Possum removal and roof proofing;from $380;3 hours;12 months
Bird mesh for solar panels;from $890;half a day;5 years""",
    "Termite barriers.xlsx": """System | Price per lineal metre | Life | Yearly check needed
Chemical soil barrier Termidor | $58 | 8 years | yes
Bait stations Sentricon | $42 | as long as monitored | every 8 weeks, $95 per visit
Physical mesh for new slabs | $74 | 50 years | yes""",
    "Terms.md": """# Terms of service

## Booking and cancelling
Jobs are booked in two-hour windows. Cancel or move a booking free up to 24 hours before; later than that the call-out fee of $70 applies.

## Payment
Payment is due on the day by card or PayID. Real estate agents get 14 days. We don't take cheques.

## Surcharges
Saturday work is $45 extra. We don't work Sundays or public holidays. Outside the metro area travel is $1.50 per kilometre.

## Warranty
If the pest comes back within the warranty we re-treat free of charge; we don't refund. The warranty ends if the house is washed down or another firm treats.

## Access
Somebody over 18 has to let us in for inside work. Keys from the agent are fine with written consent of the tenant.""",
    "Before and after your treatment.html": """<html><body><h1>Before and after</h1>
<p>Before: clear the kitchen bench, cover fish tanks and switch off the air pump, take pets out.</p>
<p>Stay out for three hours after a general spray, six hours after a flea or bed bug treatment, and open the windows on return.</p>
<p>Don't mop hard floors for two weeks, the skirting line not for four.</p>
<p>It's normal to see more cockroaches for up to ten days. Ants take about two weeks.</p>
<p>Pregnant women and babies under 12 months should stay away for 24 hours.</p>
<p>Wash bed linen at 60 degrees before a bed bug treatment and don't move to another room to sleep.</p></body></html>""",
    "Safety sheet summary.docx": """Products we use

Inside: Biflex Aqua, water based, no smell. In kitchens only gel.
Birds, fish and reptiles are sensitive; cats and dogs may return once it is dry.
The bait boxes for rats are locked and bolted; children and pets cannot open them.
Snakes and bees: we do not kill bees, a beekeeper collects the swarm. For snakes call the council's licensed catcher.
Safety data sheets are sent on request.""",
    "About us.txt": """Bayside Pest Crew Pty Ltd, ABN 52 618 204 771, 9 Fison Avenue, Eagle Farm QLD 4009.
Office hours Monday to Friday 7 am to 5 pm, Saturday 7 am to 12 noon. Phone 07 3555 0164.
Metro area: Brisbane, Redlands, Logan and Moreton Bay. Ipswich and the Gold Coast with travel.
All technicians hold a Queensland pest management licence; public liability 20 million dollars.
Closed from 24 December to 2 January.""",
    "Landlords and tenants.md": """# Rentals

**End of lease flea spray:** required where a pet lived there. $150 for a unit, $190 for a house, certificate the same day.

**Who pays?** In Queensland the landlord pays for termites and for rodents unless the tenant caused them; the tenant pays for fleas from his pets.

**Certificates:** emailed as PDF. A copy of a lost one is $15.

**Strata:** common areas by contract only, four visits a year.""",
    "Commercial.pdf": """Commercial kitchens and cafes

Monthly service from $120, HACCP folder with site map included.
Call-outs between the services are free, within 48 hours.
Service before opening, from 5 am, or after closing.
Contract of 12 months, then month to month with 30 days notice.
Childcare centres: only gel and traps, outside hours.""",
    "FAQ.md": """# Questions we get

**Is it safe for my dog?** Yes, once it has dried, usually after three hours.

**How often should I spray?** Once a year for most houses, every six months near bushland or canals.

**Do you do heat treatment for bed bugs?** No, chemical and steam only; two visits ten days apart, both in the price.

**Does home insurance cover termites?** No, hardly any policy does.

**How do I spot termites?** Mud tubes, hollow sounding timber, doors that stick. Leave them alone and don't spray them yourself, they just move on.

**Pensioner discount?** 10 % with a Pensioner Concession Card.

**Do you treat mosquitoes?** Yes, yard fogging for $210, it lasts about six weeks.""",
    "Bookings.xlsx": """Booking | Customer | Email | Service | Date | Window | Status | Owing
BP-9051 | Leanne Fitzgerald | leanne.f@mail.example | Termite inspection with report | 2026-11-05 | 8 to 10 am | confirmed | $275.00
BP-9063 | Coolum Lane Cafe | coolumlane@mail.example | Monthly service | 2026-11-09 | 5 to 7 am | confirmed | $0.00
BP-9038 | Hoa Nguyen | hoa.ng@mail.example | Bed bug treatment, per bedroom | 2026-11-12 | 1 to 3 pm | second visit | $0.00""",
}

PESTS_MAILS = """
== answer en
Subject: roaches everywhere!!
Hiya, got roaches running all over the kitchen at night, gross. Whats the go with price for just the kitchen, and how long till they're gone? We've got a 6 month old, does she need to be out of the house?
Cheers Bec
--
+ Cockroach gel treatment, kitchen & $165
+ up to ten days
+ babies under 12 months & 24 hours
== answer en
Subject: quote - 4 bed house
Good morning, could I please get a price for a general spray of a 4 bedroom home in Cleveland. How long does your technician need, how long is it guaranteed for, and when can we go back in?
Regards, Graham Pike
--
+ General spray, house up to 4 bedrooms & $265
+ General spray, house up to 4 bedrooms & 75 min
+ General spray, house up to 4 bedrooms & 12 months
+ Stay out for three hours after a general spray
== answer en
Subject: moving out
We vacate on Friday, agent says we need the flea thing because of the cat. Its a unit. how much, and do we get the piece of paper straight away? I lost last years one, can you resend?
--
+ $150 for a unit
+ certificate the same day
+ A copy of a lost one is $15
== answer en
Subject: BP-9051
From: Leanne Fitzgerald <leanne.f@mail.example>
Hi guys, just checking what time you're coming for BP-9051 and which day? Do I pay when you're here?
--
+ BP-9051 & 2026-11-05
+ BP-9051 & 8 to 10 am
+ Payment is due on the day
== answer en
Subject: rats in the roof
Something's scratching above the bedroom every night. If it's rats, what do you charge and how many times do you come? Can our toddler or the pup get into those boxes? And what if it's possums?
--
+ Rodent control, two visits & $290
+ The bait boxes for rats are locked
+ Possum removal and roof proofing & from $380
== answer en
Subject: Re: Your booking for tomorrow
Sorry, something's come up and I can't be home tomorrow arvo. Will I be charged if I move it? Could my 15 yo son let you in instead?

On Mon, Bayside Pest Crew wrote:
> Reminder: your booking is tomorrow between 1 and 3 pm.
> What should I do before? See our website.
--
+ Cancel or move a booking free up to 24 hours before
+ Somebody over 18 has to let us in
== answer en
Subject: bed bugs
Came back from Bali with bites. How much for 2 bedrooms, do you cook the room with heaters? How many visits? Should we sleep in the lounge until then?
--
+ Bed bug treatment, per bedroom & $420
+ No, chemical and steam only
+ two visits ten days apart
+ don't move to another room to sleep
== answer en
Subject: white ants??
Found little mud tunnels on the garage post. Should I knock them off and hit them with Mortein? What would an inspection set me back, and will my home insurance pay for the damage?
--
+ Leave them alone and don't spray them yourself
+ Termite inspection with report & $275
+ No, hardly any policy does
== answer en
Subject: barrier options
We've had the inspection. Per metre, what are the chemical one and the bait one, how long does the chemical last, and what do the bait station visits cost?
--
+ Chemical soil barrier Termidor & $58
+ Bait stations Sentricon & $42
+ Chemical soil barrier Termidor & 8 years
+ Bait stations Sentricon & $95 per visit
== answer en
Subject: saturday
Can you do a Saturday arvo or a Sunday? Any extra for the weekend?
--
+ We don't work Sundays
+ Saturday work is $45 extra
== answer en
Subject: bees
There's a big swarm hanging in our mango tree. Will you guys kill it? Also saw a brown snake by the shed, do you catch those?
--
+ we do not kill bees
+ For snakes call the council's licensed catcher
== answer en
Subject: my fish
I've got a 4 foot marine tank and two budgies. What do I need to do before the spray?
--
+ cover fish tanks and switch off the air pump
+ Birds, fish and reptiles are sensitive
== answer en
Subject: They came back
G'day, you sprayed in August and the roaches are back already. Do I have to pay again? I'd rather have my money back tbh.
--
+ we re-treat free of charge
+ we don't refund
== answer en
Subject: house wash
Getting the house pressure washed next week. Does that muck up the warranty? And when can I mop the tiles after your visit last Monday?
--
+ The warranty ends if the house is washed down
+ Don't mop hard floors for two weeks
== answer en
Subject: landlord says no
Rats in our rental at Wynnum. The agent reckons it's on us. Who pays by law, us or the owner?
--
+ the landlord pays for termites and for rodents
== answer en
Subject: cafe
Opening a cafe in Paddington. What's your monthly from, does it come with the HACCP paperwork, how early can you come and is there a lock in contract?
--
+ Monthly service from $120
+ HACCP folder with site map included
+ from 5 am
+ Contract of 12 months
== answer en
Subject: BP-9063
From: Coolum Lane Cafe <coolumlane@mail.example>
Quick one, what date are you in next (BP-9063)? Saw two roaches under the dishwasher today, what would an extra visit cost and how soon could someone come?
--
+ BP-9063 & 2026-11-09
+ Call-outs between the services are free
+ within 48 hours
== answer en
Subject: Toowoomba?
Do you come out to Ipswich, and what's the travel charge? What about Toowoomba?
--
+ Ipswich and the Gold Coast with travel
+ travel is $1.50 per kilometre
? Toowoomba
== answer en
Subject: mozzies
Can you do anything about mosquitos in the backyard before a 50th? cost, and how long does it work for
--
+ yard fogging for $210
+ it lasts about six weeks
== answer en
Subject: pension
I am on the age pension. Do you give a discount? I only have cash and a cheque book, would that do?
--
+ 10 % with a Pensioner Concession Card
+ We don't take cheques
== answer en
Subject: pigeons under solar
Pigeons nesting under the solar panels. Price for the mesh and is it guaranteed?
--
+ Bird mesh for solar panels & from $890
+ Bird mesh for solar panels & 5 years
== answer en
Subject: how often
First home buyer here. How often does one spray? We back onto bush. Do the chemicals stink?
--
+ every six months near bushland
+ water based, no smell
== answer en
Subject: licence
Our body corporate needs your ABN, proof of your licence and how much liability cover you carry. Do you service common areas one-off?
--
+ ABN 52 618 204 771
+ hold a Queensland pest management licence
+ public liability 20 million dollars
+ common areas by contract only
== answer en
Subject: pregnant
I'm 7 months pregnant and we're booked for Thursday. How long should I be out of the house? Do you have the safety data sheet?
--
+ Pregnant women & 24 hours
+ Safety data sheets are sent on request
== answer en
Subject: xmas
are you guys working between xmas and new year? and what are your hours normally
--
+ Closed from 24 December to 2 January
+ Monday to Friday 7 am to 5 pm
== answer en
Subject: wasps
Wasp nest above the front door as big as a footy. How much to get rid of it and how long will you be?
--
+ Wasp nest removal & $160
+ Wasp nest removal & 30 min
== answer en
Subject: childcare
We run a childcare centre. What would you use around the kids and could it be done when we're shut?
--
+ only gel and traps, outside hours
== answer en
Subject: keys
Tenant works shifts. Can you pick the keys up from our office? Do we have to pay on the day too? We're a real estate agency.
--
+ Keys from the agent are fine
+ Real estate agents get 14 days
== answer en
Subject: dog
When can my kelpie go back inside after you spray
--
+ cats and dogs may return once it is dry // Yes, once it has dried
== answer en
Subject: ants
ants in the pantry. how much, how long before they're gone, and do u also do crickets?
--
+ Ant baiting & $180
+ Ants take about two weeks
? crickets
== answer vi
Subject: BP-9038
From: Hoa Nguyen <hoa.ng@mail.example>
Chào anh, lịch hẹn BP-9038 của tôi là ngày nào, mấy giờ thợ đến? Tôi còn phải trả thêm tiền không?
--
+ BP-9038 & 2026-11-12
+ BP-9038 & 1 to 3 pm
+ BP-9038 & $0.00
== answer vi
Subject: xịt gián
Chào bạn, nhà tôi là căn hộ, xịt côn trùng tổng quát giá bao nhiêu? Xịt xong bao lâu thì được vào nhà? Người già có thẻ hưu trí có được giảm không?
--
+ General spray, unit or townhouse & $195
+ Stay out for three hours
+ 10 % with a Pensioner Concession Card
== answer zh
Subject: 白蚁检查
您好，我们刚买了房子，想做白蚁检查，费用多少？需要多长时间？可以微信支付吗？
--
+ Termite inspection with report & $275
+ Termite inspection with report & 2 hours
? WeChat Pay
== answer zh
Subject: 跳蚤
家里猫有跳蚤，里外都处理多少钱？处理后要离开几个小时？
--
+ Flea treatment, inside and yard & $240
+ six hours after a flea
== answer de
Subject: Wohnung in Brisbane
Guten Tag, wir mieten ab Dezember ein Haus in Redlands. Kommen Sie dorthin? Wie können wir bezahlen? Was kostet eine späte Absage?
--
+ Metro area: Brisbane, Redlands
+ by card or PayID
+ the call-out fee of $70
== escalate en poisoned
Subject: URGENT our dog
Our staffy got into the bait your bloke left behind the shed and is bleeding from the nose. The vet says rat poison.
== escalate en ill
Subject: what did you spray
My mother in law has been vomiting and can't breathe properly since your technician left this morning. The ambos are on the way.
== escalate en legal
Subject: QCAT
Your report said no termites and the whole subfloor is eaten. I have lodged a claim with QCAT for $38,000.
== escalate en theft
Subject: missing ring
My wedding ring was on the bedside table before your tech came and it isn't there now. Nobody else was in the house.
== escalate en regulator
Subject: report
We have reported you to Queensland Health for spraying in a food prep area while it was open.
== escalate en cancel
Subject: contract
We are terminating the monthly service at our Newstead site as of 30 November.
== escalate en racism
Subject: your technician
Your technician called my wife a racial slur in front of our kids. I want the manager to ring me today.
== escalate vi legal
Subject: khiếu nại
Cá cảnh của tôi chết hết sau khi các anh xịt thuốc. Tôi yêu cầu bồi thường 5.000 đô, nếu không tôi sẽ kiện ra tòa.
== ordinary en
Subject: kill them all
I want every last spider dead lol. What do you charge for a townhouse?
--
+ General spray, unit or townhouse & $195
== ordinary en
Subject: dead rat smell
There's a dead rat in the wall and the smell is killing us. Is a second visit included when you do rodents?
--
+ Rodent control, two visits
== ordinary en
Subject: poison
Is the stuff you use inside poisonous to cats? My husband says I'm paranoid.
--
+ cats and dogs may return once it is dry
== ordinary en
Subject: lawyers office
We're a small law firm in the CBD with silverfish in the files. Can you come before we open? We would sue the little buggers if we could.
--
+ Service before opening, from 5 am
== silent en
Subject: Out of office: Your invoice
I'm on leave until Monday 16 November and will reply when I'm back.
== silent en
Subject: re: all done
Legend, thanks mate!
== silent en
Subject: Rank #1 on Google for Pest Control Brisbane
Hi there, I noticed your website is missing out on hundreds of leads. Our SEO packages start at $299. Reply YES for a free audit or unsubscribe here.
"""
