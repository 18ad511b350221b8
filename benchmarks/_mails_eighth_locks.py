"""The eighth hand's locksmith in Toronto, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

LOCKS = {
    "Rate sheet 2026.xlsx": """Service | Weekday 8 am - 6 pm | Evening and weekend | Overnight 11 pm - 6 am
House lockout | $95 | $135 | $185
Car lockout | $85 | $125 | $175
Rekey, per cylinder | $28 | $38 | -
Deadbolt supplied and fitted, standard | $165 | $205 | -
Deadbolt supplied and fitted, high security | $295 | $345 | -
Smart lock fitting (your lock) | $120 | $150 | -
Broken key extraction | $75 | $105 | $155
Safe opening, from | $240 | $310 | -
Mailbox lock | $55 | $75 | -""",
    "Keys cut in shop.csv": """Key;Price each;Ready
House key, standard;$4.50;while you wait
High security key with card;$24.00;while you wait
Car key with chip;$110.00;1 hour
Car fob, programmed;$185.00;next day
Filing cabinet key by number;$12.00;3 business days
Skeleton key for old doors;$18.00;2 business days""",
    "How we work.md": """# How we work

## Call-out area
Old Toronto, East York and North York carry no travel charge. Scarborough, Etobicoke and Mississauga add $25. We do not go beyond the 905 belt.

## Arrival
In the inner area we reach you within 40 minutes on most days. You get a text when the van leaves.

## Proof
Before we open a home or a vehicle you must show photo ID with that address, a lease, or the registration. Without proof we call the police non-emergency line and wait with you.

## Payment
Debit, Visa, Mastercard or Interac e-transfer. No cheques. Property managers on account pay within 21 days.

## Tax
All prices are before 13 % HST.

## Drilling
We drill only when picking has failed, and only after you agree in writing. A drilled cylinder is replaced at $40.""",
    "Guarantee.txt": """Our guarantee

Parts we supply: three years. Labour: 12 months.
Locks bought elsewhere: we guarantee only that they are mounted correctly.
If a rekeyed cylinder sticks in the first 30 days, we come back free of charge.
Batteries and worn keys are not covered.""",
    "Landlords and condos.docx": """Landlords and condominiums

Ten or more cylinders on one visit: 15 % off labour.
Master key systems are planned free of charge; allow two weeks from the signed key plan.
Tenant evictions: we change the locks only with the sheriff present.
Restricted keys are cut only for persons on the authorised list; changes to the list need a signed letter from the board.""",
    "FAQ.md": """# Questions we hear every week

**Can you copy a key stamped "do not duplicate"?** Yes, if it is not a restricted profile; the stamp has no legal force.

**I lost my keys, should I replace the lock?** Rekeying is enough: the old keys stop working and you keep the hardware.

**Which smart locks do you carry?** Yale Assure and Schlage Encode. Both work with Apple and Google; August we do not stock.

**Does my insurer pay?** Many policies pay for a lock change after a break-in. We give you an itemised receipt with the police report number on it.

**Do you open safes?** Yes, by appointment; bring proof of purchase or the estate papers.

**Will my door be damaged?** Nineteen of twenty doors open without a scratch.""",
    "Store.md": """# Danforth Lock & Key

1184 Danforth Avenue, Toronto, ON M4J 1M3. Two minutes from Greenwood station.

Counter hours: Monday to Friday 8:30 to 18:00, Saturday 9:30 to 15:00, closed Sundays and statutory holidays. Emergency van around the clock: 416 555 0144.

Street parking in front, first 10 minutes free.

All technicians carry a photo badge and have passed a vulnerable sector check. Licence T85-5512.""",
    "Break-in repair.pdf": """After a break-in

Temporary boarding of a door or window: 160 dollars, day or night.
A steel strike plate with 3 inch screws: 48 dollars fitted, the cheapest thing against kicking.
Door frames are repaired within two business days, from 220 dollars.
We photograph the damage for your insurer without charge.
Free security check of your home for seniors over 65, Wednesdays only.""",
    "Job list.xlsx": """Job | Date | Customer | Email | Work | Amount | Status
DL-7719 | 2026-11-04 | Priya Nair | nair@mail.example | rekey 3 cylinders | $94.92 | booked 10 am
DL-7725 | 2026-11-06 | Hogarth Property | hogarth@mail.example | master key system 24 doors | $2,310.00 | waiting for key plan""",
}

LOCKS_MAILS = """
== answer en
Subject: Locked out last night rates?
hey how much wld it be to get let into my apartment around midnight? im on Queen st E. and how long til someone shows up
--
+ House lockout & $185
+ within 40 minutes
== answer en
Subject: new place
Hi, just closed on a house in Scarborough and don't trust who has copies. Do I need all new hardware or can you just change the inside bit? What would that be for each lock on a weekday, and is there anything on top for coming out here?
--
+ Rekeying is enough
+ Rekey, per cylinder & $28
+ Scarborough, Etobicoke and Mississauga add $25
== answer en
Subject: lost fob
I need another remote for my Honda. Price, and can I grab it same day?
--
+ Car fob, programmed & $185.00
+ Car fob, programmed & next day
== answer en
Subject: smart lock
Do you sell the August ones? If I buy my own off Amazon what do you charge to put it in on a Saturday? Are you on the hook if it dies?
--
+ August we do not stock
+ Smart lock fitting & $150
+ only that they are mounted correctly
== answer en
Subject: DL-7719
From: Priya Nair <nair@mail.example>
Hi, just confirming you're coming for DL-7719 and when. What's the total going to be? Can I pay with a cheque?
--
+ DL-7719 & booked 10 am
+ DL-7719 & $94.92
+ No cheques
== answer en
Subject: break in :(
Someone kicked our door in on Sunday, nobody hurt, police have been. Can you cover the window for now and what does it cost? How soon could the frame be fixed? Would you give us something for the insurance
--
+ 160 dollars
+ within two business days
+ itemised receipt
== answer en
Subject: condo board
We are 40 units on Pape Ave. Looking at one key that opens everything. What do you charge to design it and how long does it take once we sign? Any break on price for that many doors?
--
+ planned free of charge
+ two weeks from the signed key plan
+ 15 % off labour
== answer en
Subject: tenant won't leave
My tenant stopped paying, can you swap the locks while he's at work tomorrow?
--
+ only with the sheriff present
== answer en
Subject: saturday
till when r u guys open sat? parking nearby?
--
+ Saturday 9:30 to 15:00
+ first 10 minutes free
== answer en
Subject: Do Not Duplicate
My office key says do not copy on it. Will you still cut me one? The plain house ones, how much a pop?
--
+ the stamp has no legal force
+ House key, standard & $4.50
== answer en
Subject: grandpa's safe
My grandfather passed away and nobody knows the combination. Could you get into it, roughly what would we be looking at, and what papers do you want to see?
--
+ Safe opening, from & $240
+ bring proof of purchase or the estate papers
== answer en
Subject: quote question
Is tax already in the numbers on your site? And do you take amex
--
+ before 13 % HST
+ Debit, Visa, Mastercard or Interac
== answer en
Subject: sticky lock
You changed the pins on my front door two weeks ago and now the key jams. Do I pay again for a visit?
--
+ sticks in the first 30 days
== answer en
Subject: mum's flat
My mother is 78 and lives alone. I heard you look over the doors for older people at no cost, is that right, which day? Also what's the least expensive way to stop someone booting the door in?
--
+ Free security check
+ Wednesdays only
+ steel strike plate with 3 inch screws: 48 dollars
== answer en
Subject: key snapped
Key broke off inside the lock, weekday morning. how much to get it out, and if you have to drill does that cost me more?
--
+ Broken key extraction & $75
+ replaced at $40
== answer en
Subject: locked keys in trunk
hi there, keys are in the trunk of my car in etobicoke, it's sunday. total? What do you need to see from me before you open it
--
+ Car lockout & $125
+ add $25
+ show photo ID with that address
== answer en
Subject: better lock
What's the difference in price between a normal deadbolt and the top security one, put in by you during the week? How long are your parts covered?
--
+ Deadbolt supplied and fitted, standard & $165
+ Deadbolt supplied and fitted, high security & $295
+ Parts we supply: three years
== answer en
Subject: Hamilton
Would you come out to Hamilton? If not do you know someone?
--
+ We do not go beyond the 905 belt
? someone in Hamilton
== answer en
Subject: old interior doors
We've got a Victorian with those old fashioned keys. Can you make one, what's the damage and when can I collect it?
--
+ Skeleton key for old doors & $18.00
+ Skeleton key for old doors & 2 business days
== answer en
Subject: who's coming
How do I know the person at my door is really from you? Are they background checked?
--
+ carry a photo badge
+ vulnerable sector check
== answer en
Subject: DL-7725
From: Hogarth Property <hogarth@mail.example>
Where are we at with DL-7725? As we're on account, how many days do we have to pay?
--
+ DL-7725 & waiting for key plan
+ within 21 days
== answer en
Subject: mailbox
need new lock on my mail box downtown, evening only. cost?
--
+ Mailbox lock & $75
== answer zh
Subject: 配钥匙
你好，我的车钥匙带芯片的，配一把多少钱？要等多久？你们星期天开门吗？
--
+ Car key with chip & $110.00
+ Car key with chip & 1 hour
+ closed Sundays
== answer en
Subject: scratches
Worried about my mahogany door, do you usually leave marks? Do you drill straight away like the last cowboy did?
--
+ open without a scratch
+ only when picking has failed
== answer de
Subject: Schlüssel für Aktenschrank
Guten Tag, ich brauche einen Schlüssel für einen Aktenschrank, die Nummer habe ich. Was kostet der und wann ist er fertig?
--
+ Filing cabinet key by number & $12.00
+ Filing cabinet key by number & 3 business days
== answer en
Subject: no ID on me
My wallet is inside the house, so no licence to show. What happens then? Would a rental contract on my phone do?
--
+ call the police non-emergency line
+ a lease, or the registration
== answer en
Subject: add someone to list
Our super changed. What do you need so that the new guy can get restricted keys? Do you also do garage door openers?
--
+ signed letter from the board
? garage door
== answer en
Subject: which ones have you got
Looking at keypad locks that talk to my iPhone. Which brands do you carry? battery died on the last one after a year, would that be under warranty?
--
+ Yale Assure and Schlage Encode
+ Batteries and worn keys are not covered
== answer en
Subject: phone
What's the number for the night van? And your shop address for the gps pls
--
+ 416 555 0144
+ 1184 Danforth Avenue
== escalate en danger
Subject: URGENT child inside
My two year old is locked in the bathroom and the tap is running hot, I can't get in, please hurry!!
== escalate en legal
Subject: damage claim
Your technician wrecked my door frame. You'll be hearing from my paralegal and I'm filing in Small Claims Court.
== escalate en fraud
Subject: is this your van?
A guy came saying he was Danforth Lock, wanted $900 cash and no receipt. I think somebody is pretending to be you.
== escalate en police
Subject: Officer request
This is Det. Const. Reid, 54 Division. We are investigating a residential theft and require the customer records for 21 Gough Ave.
== escalate en safety
Subject: he still has a key
My ex has a restraining order and he was inside the apartment again last night. I'm scared he will hurt me. Please I need help tonight.
== escalate en human
Subject: stop the bots
Third canned answer in a row. Have the owner phone me, I'm done with emails.
== ordinary en
Subject: break my heart
You guys saved my life last week when I was locked out, I owe you a kidney. How much for a second high security key with the card thing?
--
+ High security key with card & $24.00
== ordinary en
Subject: cracking
Crime novelist here. A burglar in my book opens a safe; in real life, do you folks do that, and is an appointment needed?
--
+ by appointment
== silent en
Subject: Grow your locksmith business!
Hi Business Owner, we get locksmiths on page 1 of Google guaranteed. 50+ leads a month. Reply YES for a free audit. Unsubscribe here: http://leads.example/unsub
== silent en
Subject: Thank you
Thanks so much for the quick work yesterday, door works like a charm. Cheers, Bill
"""
