"""The ninth hand's day nursery in Sheffield, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

NURSERY = {
    "Fees from September 2026.xlsx": """Age group | Full day 7.30-18.00 | Morning 7.30-13.00 | Afternoon 13.00-18.00 | Full week
Babies 3-23 months | £72.00 | £42.00 | £38.00 | £335.00
Toddlers 2 years | £68.00 | £39.50 | £36.00 | £316.00
Pre-school 3-4 years | £63.00 | £37.00 | £34.00 | £295.00
Holiday club 5-8 years | £44.00 | - | - | £205.00""",
    "Extras.csv": """Item;Charge;When
Breakfast;£2.20;served until 8.15
Hot lunch;£4.10;included in full days
Nappies from our stock;£1.50 a day;billed monthly
Registration fee;£60.00;once, not refundable
Deposit;£150.00;returned with the last invoice
Late collection;£10.00 per 15 minutes;after 18.00
Forest school session;£6.50;Thursdays
Extra session at short notice;£5.00 on top;if we have space""",
    "Funded hours.md": """# Funded childcare

We offer the 15 and the 30 funded hours for children from nine months of working parents, and the universal 15 hours from the term after the third birthday.

Funded hours run over 38 weeks, or stretched over 51 weeks at 11 or 22 hours a week.

Please give us your eligibility code before the end of the month before the term starts. You must reconfirm it every three months.

A consumables charge of £7.80 a day applies to funded full days and is voluntary; ask us if you would rather send a packed lunch.

Tax-Free Childcare and childcare vouchers are accepted. Our Ofsted number is EY550231.""",
    "Illness and medicine.md": """# When your child is ill

After vomiting or diarrhoea children stay at home for 48 hours from the last episode.

Chickenpox: until all spots have crusted over, usually five days. Conjunctivitis: no need to stay away. Hand, foot and mouth: welcome if well. Head lice: please treat, no exclusion.

We give prescribed medicine only, with the signed form, in its original bottle. Paracetamol is given once a day at most if the temperature is above 38 degrees and you agree by telephone.

Days lost to illness are charged in full.""",
    "Settling in and ratios.docx": """Settling in

Every child has three free settling visits: one hour with you, two hours alone, and lunch.
Each child has a key person, who writes in the online diary every day.
Ratios: one adult for three babies, one for five two-year-olds, one for eight pre-school children.
All staff hold paediatric first aid. Half our team are qualified to level 3 or above.
Babies sleep in their own cots and are checked every ten minutes.
Please bring a change of clothes, wellies, a named bottle and a comforter. Toys from home stay at home.""",
    "Leaving and changing days.txt": """Changing your days

Four weeks' written notice to reduce or swap days. Extra days can start at once if there is space.
Two months' notice to leave; without it the fees for that time are due.
Fees are payable in advance by standing order on the first of the month. A late payment costs 25 pounds after the seventh.
Siblings: 10 per cent off the older child's fees.
We close on bank holidays and from 24 December to 2 January; those days are not charged.
Family holidays: two weeks a year at half price if you tell us six weeks ahead.""",
    "Food.html": """<html><body><h1>Food at Little Wrens</h1>
<p>Our cook Denise makes everything here. The menu turns every three weeks and is on the door.</p>
<ul><li>Halal meat on request; pork is never served.</li>
<li>Vegetarian and vegan plates every day.</li>
<li>We are a nut-free building. Please no nuts in lunch boxes, not even hazelnut spread.</li>
<li>For allergies we need an action plan signed by the GP before the first day.</li>
<li>Birthday cakes must be shop bought with the ingredients on the box.</li></ul>
<p>Food hygiene rating: 5.</p></body></html>""",
    "Collecting your child.md": """# Collecting

A child goes home only with people named on the collection form, aged 16 or over, who know the password.

Tell us by phone before 17.00 if somebody else is coming. We never hand over a child to a person we do not know, even if the child does.

If nobody has come by 18.30 and we cannot reach you, we must ring children's social care.

The gate code changes every term. Buggies can be left in the shed.""",
    "Visit us.md": """# Little Wrens Day Nursery

48 Crookesmoor Road, Sheffield S10 1BE. Telephone 0114 496 0182.

Open Monday to Friday, 7.30 to 18.00, 51 weeks a year. Show-rounds on Tuesdays at 10.00 and Wednesdays at 16.30, please book.

Parking: two drop-off bays, ten minutes. Trams stop at University, eight minutes on foot.

Ofsted, March 2025: Good in all areas.

The waiting list for babies is about seven months at present, for pre-school there are places.""",
    "Photos and the diary.pdf": """Photos and the online diary

We use the Famly app. You see meals, naps and photos of your own child only.
No photos on social media without your written consent, which you can withdraw at any time.
Parents do not use phones inside the rooms.
CCTV covers the gate and the hall, never the rooms; recordings are kept for 28 days.""",
    "Register.xlsx": """Ref | Parent | Email | Child's place | Start | Monthly fee | Note
LW-318 | Hannah Ogden | ogden@mail.example | Babies, Mon Tue Wed | 2027-01-04 | £936.00 | deposit paid
LW-322 | Imran Qureshi | qureshi@mail.example | Pre-school, full week | 2026-11-23 | £1,278.00 | awaiting eligibility code""",
}

NURSERY_MAILS = """
== answer en
Subject: place for my daughter
Hiya, going back to work in March and looking for somewhere for my little girl, she'll be 10 months. What would you charge for a full day at that age? Is there a wait and can we come for a nosey round?
--
+ Babies 3-23 months & £72.00
+ about seven months
+ Tuesdays at 10.00
== answer en
Subject: 30 hours
We both work. Can we use the thirty hours with you and can they be spread over the whole year rather than just term time? When do you need the code by?
--
+ the 15 and the 30 funded hours
+ stretched over 51 weeks
+ before the end of the month before the term starts
== answer en
Subject: tummy bug
Alfie was sick twice in the night but he's right as rain now. When can he come back in? Do we still pay for the days he misses?
--
+ 48 hours from the last episode
+ charged in full
== answer en
Subject: pink eye
Zoe's got conjunctivitis, does she have to stay off? And would you put her drops in for her if the doctor's given us some?
--
+ Conjunctivitis: no need to stay away
+ prescribed medicine only
== answer en
Subject: grandad picking up
My dad's picking Noah up on Friday instead of me. What do I have to do? What time do I need to tell you by?
--
+ named on the collection form
+ Tell us by phone before 17.00
== answer en
Subject: running late
if im stuck on the parkway and get there for 20 past 6 what will it set me back?
--
+ Late collection & £10.00
== answer en
Subject: notice period
Hi, we might be moving to Leeds in the summer. How much notice would you need from us and do we get our deposit back?
--
+ Two months' notice to leave
+ Deposit & returned with the last invoice
== answer en
Subject: swap days
Could Ella do Thursdays instead of Mondays? How long before does that have to be put in writing? How much is an additional one off day at the last minute?
--
+ Four weeks' written notice
+ Extra session at short notice & £5.00
== answer en
Subject: brothers
I've got two boys, would there be anything off for the second? One is 2 and the other is 4, what's the weekly rate for each?
--
+ 10 per cent off the older child's fees
+ Toddlers 2 years & £316.00
+ Pre-school 3-4 years & £295.00
== answer en
Subject: menu
Do you do halal? My son also can't have egg, what paperwork do you want for that?
--
+ Halal meat on request
+ action plan signed by the GP
== answer en
Subject: cake
It's Mia's birthday on Weds!! Can I bake something for the class?
--
+ Birthday cakes must be shop bought
== answer en
Subject: Xmas
when do u shut over christmas n do we pay for it
--
+ from 24 December to 2 January
+ those days are not charged
== answer en
Subject: LW-318
From: Hannah Ogden <ogden@mail.example>
Hello, just checking that you've had our deposit for LW-318, which days she's down for and what we'll be paying each month?
--
+ LW-318 & deposit paid
+ LW-318 & Babies, Mon Tue Wed
+ LW-318 & £936.00
== answer en
Subject: what to pack
Josh starts Monday! What should I put in his bag? Can he bring his favourite dinosaur?
--
+ a change of clothes, wellies
+ Toys from home stay at home
== answer en
Subject: staff
How many babies does each person look after? Are your people trained in first aid? And how often do you look in on them when they're asleep?
--
+ one adult for three babies
+ All staff hold paediatric first aid
+ checked every ten minutes
== answer en
Subject: settling
Is there some kind of trial before he starts properly? Does it cost?
--
+ three free settling visits
== answer en
Subject: vouchers
Do you take tax free childcare, and what's the number I've got to type in? How do we pay you, direct debit?
--
+ Tax-Free Childcare and childcare vouchers are accepted
+ Ofsted number is EY550231
+ by standing order
== answer en
Subject: Spain
We are off to Spain for a fortnight in June. Do we pay full whack while we're away? How far in advance do you want to know?
--
+ two weeks a year at half price
+ six weeks ahead
== answer en
Subject: Photos of kids
I'd rather my daughter wasn't on Facebook. Do you put pictures up? Are there cameras in the rooms?
--
+ No photos on social media without your written consent
+ never the rooms
== answer en
Subject: nits
school nurse found head lice on her brother.. does she need to stay home?
--
+ Head lice: please treat, no exclusion
== answer en
Subject: Calpol
If she spikes a temperature during the day will you give her some Calpol?
--
+ Paracetamol is given once a day at most
== answer en
Subject: holiday club
My eldest is 7. Do you do anything in the holidays for that age and what's a day?
--
+ Holiday club 5-8 years & £44.00
== answer en
Subject: forest school
What day do they go to the woods and is that extra? Are potties provided?
--
+ Forest school session & Thursdays
+ Forest school session & £6.50
? potties
== answer en
Subject: where
Is it easy to park when dropping off? how far from the tram?
--
+ two drop-off bays, ten minutes
+ eight minutes on foot
== answer en
Subject: joining
What does it cost to put his name down and do we get that back if we change our minds? What did the inspectors say last time?
--
+ Registration fee & £60.00
+ Registration fee & not refundable
+ Good in all areas
== answer en
Subject: packed lunch
We get funded hours. I heard there's an extra on top each day, do I have to pay that? Could I do her sandwiches instead?
--
+ £7.80 a day applies to funded full days and is voluntary
+ packed lunch
== answer en
Subject: LW-322
From: Imran Qureshi <qureshi@mail.example>
Salaam, is everything sorted for LW-322 or are you still missing something from us? When's his first day again?
--
+ LW-322 & awaiting eligibility code
+ LW-322 & 2026-11-23
== answer en
Subject: nappies
Do I supply nappies, or can you use yours? if so whats that each day. do you use cloth ones?
--
? cloth nappies
+ Nappies from our stock & £1.50 a day
== answer en
Subject: mornings
My mum can do afternoons. What would mornings only be for my 2 year old? And is breakfast part of that?
--
+ Toddlers 2 years & £39.50
+ Breakfast & £2.20
== answer zh
Subject: 入托咨询
您好，我们刚搬到谢菲尔德，孩子3岁半，全周托费多少？现在有名额吗？午饭包不包含在内？
--
+ Pre-school 3-4 years & £295.00
+ for pre-school there are places
+ Hot lunch & included in full days
== answer zh
Subject: 水痘
孩子得了水痘，要在家待多久？这几天的费用退吗？
--
+ until all spots have crusted over
+ charged in full
== answer vi
Subject: Gửi bé
Chào nhà trường, bé nhà em 15 tháng, gửi buổi sáng thì bao nhiêu tiền ạ? Trường mở cửa từ mấy giờ?
--
+ Babies 3-23 months & £42.00
+ Open Monday to Friday, 7.30 to 18.00
== answer vi
Subject: Cho bé nghỉ
Gia đình em chuyển đi, muốn cho bé nghỉ hẳn thì phải báo trước bao lâu? Tiền cọc có được trả lại không?
--
+ Two months' notice to leave
+ Deposit & returned with the last invoice
== answer de
Subject: Krippenplatz
Guten Tag, wir ziehen im Frühling nach Sheffield. Wie lange ist die Wartezeit für Babys, und wie viele Betreuerinnen kommen auf wie viele Kinder? Gibt es vegetarisches Essen?
--
+ about seven months
+ one adult for three babies
+ Vegetarian and vegan plates every day
== answer en
Subject: app
Which app do you use for the daily updates? can my mother in law have a login
--
+ We use the Famly app
? login for grandmother
== escalate en safeguarding
Subject: bruises
When I undressed Lily for her bath tonight there were finger shaped marks on her arm. She says the lady at nursery grabbed her. I want to know what happened.
== escalate en allergy
Subject: EpiPen
Oscar came out in hives and his lips swelled up on the way home, ambulance crew used his EpiPen. What did he eat with you today??
== escalate en custody
Subject: court order
My ex-husband must not collect Freya any more. There is a court order as of yesterday, he may turn up and he's told me he'll take her.
== escalate en complaint
Subject: formal complaint
This is my second email about this and nobody has bothered to answer. I'm reporting you to Ofsted tomorrow.
== escalate en privacy
Subject: records
Please treat this as a subject access request. I want copies of everything you hold about my son including the accident book.
== escalate en leaving
Subject: taking Harry out
Please accept this as our two months' notice. Harry's last day will be 8 January.
== escalate en press
Subject: Sheffield Star
I'm writing a piece about nursery closures across the city and would love a quote from the owner for Thursday's paper.
== ordinary en
Subject: threenager
My three year old is an absolute terrorist at bedtime and I'm dying of tiredness haha. How much are afternoons for her?
--
+ Pre-school 3-4 years & £34.00
== ordinary en
Subject: killing it
You lot are killing it, Rosie's obsessed with Denise's pie. Have you got a hygiene rating, my sister's asking?
--
+ Food hygiene rating: 5
== ordinary en
Subject: gate
Forgot the gate code again, my brain is dead. Does it change every half term or what?
--
+ The gate code changes every term
== silent en
Subject: Out of Office: your invoice for November
I'm on maternity leave until June. For urgent matters please contact my colleague.
== silent en
Subject: Boost enrolment in 2027
Hello Nursery Owner! Our agency fills empty places with parents near you, first campaign 50% off. Click here to opt out of future emails.
"""
