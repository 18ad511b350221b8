"""The sixth hand's kennels with a cattery in Harby, and the mails that came to them."""

# ruff: noqa: E501 - a mail reads best in one line

KENNELS = {
    "Tariff.xlsx": """Stay | Per night | Each further pet in the same unit
Small dog (under 10 kg) | £24.00 | £17.00
Medium dog (10 to 25 kg) | £27.50 | £19.50
Large dog (over 25 kg) | £32.00 | £23.00
Cat | £15.50 | £11.00
Rabbit or guinea pig | £9.00 | £5.00
Day care, dog, 8 am to 6 pm | £21.00 | £15.00""",
    "Before you book.md": """# Before you book

## Vaccinations
Dogs need a current DHP and leptospirosis booster, and kennel cough vaccine given at least 14 days before arrival. Cats need flu and enteritis. Please bring the signed vaccination card; without it we cannot admit your pet.

## Which pets we take
Dogs from six months and cats from four months. Bitches in season cannot stay. Uncastrated tom cats over seven months are not accepted.

## Trial
Dogs who have never boarded spend a trial day with us first. The trial day costs £10, credited against the first stay.

## Fleas and worms
Treatment within the last four weeks. If we find fleas we treat on the spot and add £14 to the bill.""",
    "Opening times.md": """# Arriving and collecting

| Day | Morning | Afternoon |
|---|---|---|
| Monday to Friday | 8.30 to 11.30 | 3.30 to 5.30 |
| Saturday | 8.30 to 12.00 | closed |
| Sunday | closed | 4.00 to 5.30 (collection only) |

We are closed to visitors on Christmas Day and Boxing Day, though pets are cared for as usual. Pets collected after closing time are charged one more night.

You will find us at Thistledown, Marsh Lane, two miles past Harby church. Satellite navigation takes you to the wrong farm: follow the brown signs.""",
    "Booking terms.docx": """# Booking terms

## Deposit
A deposit of 25 % secures the place; for stays over Christmas and in August it is 50 %. The balance is due on arrival.

## Cancelling
More than 21 days before arrival the deposit is returned in full. Between 21 and 7 days we keep half of it. Later than that the deposit is lost. For illness certified by a vet we carry the deposit over to another date.

## Nights
The day of arrival and the day of departure both count, except when you collect before 10 am.

## Going home early
There is no refund for nights not used.

## Vet
If your pet falls ill we call your own vet or, when out of reach, Harby Veterinary Centre. Fees are paid by the owner. Every guest is insured for vet fees up to £1,500 through our policy, with an excess of £75.""",
    "Food, medicine and comfort.md": """# Food, medicine and comfort

Complete dry food is included. You may bring your own food; the price stays the same. Raw food we store frozen for £1.50 a day.

Tablets given with food are free of charge. Injections, such as insulin, cost £3 each and must be agreed when booking.

Bring one blanket or toy that smells of home. Please do not bring wicker baskets or bowls; we have our own.

All units are heated to 16 degrees. Dogs are walked twice a day for 25 minutes in our own fields, always on the lead. Dogs from different homes are never mixed.""",
    "Grooming.md": """# Grooming

Bath and blow dry: £28 for small, £36 for medium, £46 for large dogs. Nail clipping £9, for cats as well. A full clip takes about two hours and is done on Tuesdays and Thursdays only.

Boarding guests get 15 % off any grooming.""",
    "Questions people ask.md": """# Questions people ask

**Can I come and have a look?**
Yes, any weekday between 2 and 3 pm, no appointment needed. Please leave your own dog in the car.

**Do you send pictures?**
On request we send two photographs a week by WhatsApp, at no charge.

**Do you collect?**
The pet taxi runs within 20 miles at £1.20 a mile, with a minimum of £12.

**How far ahead should I book?**
For school holidays three months; otherwise two weeks is usually enough.

**Do you take staffies and other bull breeds?**
Yes. Only dogs listed in the Dangerous Dogs Act are refused.""",
    "Invoices autumn.xlsx": """Invoice | Date | Due | Customer | E-mail | Total | Status
TK-5511 | 8 November 2026 | 22 November 2026 | Gill Farrow | gill.f@mail.example | £96.00 | paid
TK-5512 | 9 November 2026 | 23 November 2026 | Priya Nair | priya.nair@mail.example | £193.50 | open""",
}

KENNELS_MAILS = """
== answer en
Subject: Boarding our lab
Hi, hope you're all well! We're off to Spain for a week in May and looking for somewhere for Bruno, he's a 31 kg labrador. How much would he be per night? He's never been in kennels before, is that a problem? Thanks ever so much, Gill
--
+ Large dog & £32.00
+ spend a trial day with us first
== answer en
Subject: jabs
which injections does my dog have to have before he can come and how long before do they need doing
--
+ kennel cough vaccine given at least 14 days before arrival
== answer en
Subject: collecting on sunday
Hello we land at Stansted Sunday lunchtime. Can I fetch Misty the same day? What happens if the flight is late and I miss you?
--
+ Sunday & 4.00 & 5.30
+ charged one more night
== answer en
Subject: Diabetic cat
Dear Thistledown, our old boy Mr Pickles is on insulin twice a day. Is that something you can do and what would you charge? He also only eats his own brand, can we bring it along and would that make it cheaper? Many thanks, Rosemary Oakes
--
+ Injections, such as insulin, cost £3 each
+ You may bring your own food; the price stays the same
== answer en
Subject: change of plan
Sadly Grandma is poorly so our trip on 3 January is off. What do we get back of the deposit?
--
+ More than 21 days before arrival the deposit is returned in full
== answer en
Subject: two cats
hiya got 2 cats that like sharing. price for the pair? also do u clip nails n how much
--
+ Cat & £11.00
+ Nail clipping £9
== answer en
Subject: Visit
We'd love to see the place before we make our minds up. When would suit? Is there anything we should know about finding you, the sat nav got us lost last time ha ha
--
+ any weekday between 2 and 3 pm
+ follow the brown signs
== answer en
Subject: Fwd: holiday
See below, could you tell us please?

-------- Forwarded Message --------
From: Tom
To: Jess
Subject: holiday

Can you ask them do the dogs get to play together or are they kept apart? And how long are the walks?
--
+ Dogs from different homes are never mixed
+ walked twice a day for 25 minutes
== answer en
Subject: Invoice TK-5512
From: Priya Nair <priya.nair@mail.example>
Good morning, I've mislaid the invoice TK-5512, what's the total and when is it due? Also are you able to pick the dog up from Bingham, about 12 miles?
--
+ 193.50 & 23 November 2026
+ The pet taxi runs within 20 miles at £1.20 a mile
== answer en
Subject: Summer
Is it too early to book for August? How much do I have to put down to hold the place?
--
+ For school holidays three months
+ in August it is 50 %
== answer en
Subject: Parrot and rabbit
We have a rabbit and an African grey parrot. Do you take both? What's the nightly rate for the bunny?
--
! £15.50
? parrot
+ Rabbit & £9.00
== answer de
Subject: Hund über Weihnachten
Guten Tag, wir besuchen Verwandte in England und bringen unseren Hund (12 kg) mit. Können wir ihn am 25. Dezember abholen? Was kostet die Nacht?
--
+ closed to visitors on Christmas Day
+ Medium dog & £27.50
== answer en
Subject: Grooming
Could Teddy have a bath while he stays with you, he's a cockapoo about 14 kilos? Do boarders get a discount? On what days do you do a full clip
--
+ £36 for medium
+ 15 % off any grooming
+ on Tuesdays and Thursdays only
== answer en
Subject: Bella
Bella may come into season while we're away. Would that matter? And if something happens to her who pays the vet?
--
+ Bitches in season cannot stay
+ Fees are paid by the owner
== answer en
Subject: photos
Do you send photos? And do you have webcams in the pens?
--
+ two photographs a week by WhatsApp
? webcams
== escalate en injury
Subject: Max's leg
We picked Max up yesterday and he can't put any weight on his back leg, there's a deep cut nobody mentioned. The vet says it needs stitches. What happened?
== escalate en legal
Subject: Letter before action
Unless the £840 in vet fees is paid within 14 days I shall issue a claim in the county court without further notice.
== escalate en human
Subject: please ring me
I'd rather not do this by email. Could the owner please give me a call this afternoon on 07700 900412?
== escalate en chargeback
Subject: card payment
You've taken £193.50 twice from my card. I've asked my bank to reverse both payments and reported it as unauthorised.
== escalate en safety
Subject: escaped?
A neighbour says she saw a dog that looks exactly like our Biscuit running loose on Marsh Lane this morning. Please tell me he's with you!!
== escalate en data
Subject: my details
Please delete my phone number and everything else you keep about me, and confirm in writing when that's done.
== ordinary en
Subject: killing me
The waiting is killing me, I miss her so much! Is it true I could come and pick her up earlier, and would I get money back for the days?
--
+ There is no refund for nights not used
== ordinary en
Subject: Insurance
My insurer asks whether guests are covered while at yours. Up to what amount, and what's the excess?
--
+ up to £1,500 through our policy
+ with an excess of £75
== ordinary en
Subject: dangerous?
Our staffie is soft as butter but people call her dangerous. Do you accept the breed?
--
+ Only dogs listed in the Dangerous Dogs Act are refused
"""
