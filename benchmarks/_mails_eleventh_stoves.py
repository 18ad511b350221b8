"""The eleventh hand's chimney sweep and stove fitter in Brecon, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

STOVES = {
    "Price list 2026.xlsx": """Job | Price incl. VAT | How long | Remarks
Sweep, open fire | £65 | 45 min | certificate included
Sweep, wood burner | £70 | 1 hour | certificate included
Sweep, oil boiler or Rayburn | £80 | 1 hour |
Bird nest removal | from £120 | 2 hours | not from March to August
CCTV flue survey | £140 | 1 hour | report by email
Pot and cowl fitting | £185 | half a day | cowl included
Stove service | £95 | 90 min | rope seal included
Smoke test | £55 | 30 min |
Second chimney, same visit | £45 | 30 min |""",
    "Stoves and fitting.csv": """Stove;Output;Price;Fitted from;Delivery
Hetas Cwm 5;5 kW;£1,150;£2,850;3 weeks
Hetas Cwm 8;8 kW;£1,480;£3,300;3 weeks
Beacon Eco Pellet;7 kW;£2,690;£4,900;8 weeks
Usk Cast Iron;4.5 kW;£890;£2,400;in stock
Glass hearth, square;;£165;;1 week
Twin wall flue, per metre;;£98;;in stock
Carbon monoxide alarm;;£28;;in stock""",
    "Terms of business.md": """# Terms of business

## Quotes
A site survey costs £40 and comes off the bill when you order. Quotes hold for 60 days.

## Paying
Sweeping is paid on the day by card, bank transfer or cash. For fitting we ask for half up front and half on completion. No American Express.

## Moving or cancelling
Move or cancel a sweep free of charge until noon the day before. After that, or if nobody is in, we charge £35.
A stove can be returned unused within 28 days; carriage back is at your cost. A stove ordered in a special colour cannot be returned.

## Guarantee
Our fitting is guaranteed for two years. The makers give ten years on the body of the Hetas Cwm and five on all others; glass, ropes and bricks are wearing parts and not covered.

## Access
We need a parking space within 30 metres, and the fire out for 24 hours. Dust sheets are ours; please move ornaments from the mantelpiece.""",
    "Before the sweep comes.html": """<html><body><h1>Before the sweep comes</h1>
<p>Don't light the fire for 24 hours. Move rugs and breakables two metres back.</p>
<p>You need not be there the whole time, but somebody has to let us in and pay.</p>
<p>It makes no mess: we work with brushes from below and a vacuum with a filter.</p>
<p>Dogs and cats are best in another room.</p>
<p>Thatched roofs: sweep every three months. Wood: twice a year. Smokeless coal: once a year.</p></body></html>""",
    "Firewood and fuel.txt": """Kiln dried ash and oak, below 18 % moisture: £125 a cubic metre, £230 for two, delivered within 15 miles.
Nets of kindling £6, box of 20 firelighters £4.50.
We do not sell house coal; it has been banned for home use since 2023.
Stack logs off the ground with air on three sides and a roof on top. Wet wood blackens the glass.
Deliveries on Thursdays, tipped on the drive; stacking £25 extra.""",
    "Where and when.docx": """Beacon Stoves & Sweeps

Unit 4, Ffrwdgrech Industrial Estate, Brecon LD3 8LA. Showroom open Tuesday to Saturday, 9.30 am to 4.30 pm, closed Sunday and Monday.
Office 01874 555 0163, emergencies after hours 07700 900 163.
We sweep in Powys, Monmouthshire and the northern Valleys; Hereford by arrangement with £20 travel.
Closed from 23 December to 3 January, the emergency line is on.
From September to December book four weeks ahead; in spring we come within a week.""",
    "FAQ.md": """# Questions people ask

**Do I need a certificate for my insurance?** Most insurers want one a year. Ours is accepted by all of them; you get it by email the same day.

**Can I fit a stove myself?** You may, but building control has to inspect it. If we fit it, we notify HETAS and you need no inspection.

**Do I need a liner?** In most chimneys built before 1965, yes. A steel liner costs £38 a metre.

**Is planning permission needed?** Not for a flue less than a metre above the roof. Listed buildings and the National Park have rules of their own.

**Can I burn wood in a smoke control area?** In an exempt stove, yes. All stoves we sell are exempt.

**Why is my glass black?** The wood is wet or the air is shut down too far.

**Do you repair gas fires?** No, that takes a Gas Safe engineer.

**Do you sweep for landlords?** Yes, from three properties on at £55 each, invoice at the end of the month.""",
    "Holiday lets and estates.pdf": """Holiday lets, pubs and estates

Contract with two sweeps a year and a stove service: £210 per stove.
Guests' instructions for the stove are included, laminated, in Welsh and English.
Invoice monthly, 21 days to pay.
We hold 5 million pounds public liability and are members of the Guild of Master Sweeps.
Pubs are swept before 8 am.""",
    "Diary.csv": """Job;Customer;Email;Work;Day;Time;State;To pay
BS-2207;Megan Pryce;megan.pryce@mail.example;Sweep, wood burner;2026-11-12;9 to 11 am;confirmed;£70.00
BS-2213;Tŷ Gwyn Holiday Cottages;bookings@tygwyn.example;Stove service, 4 stoves;2026-11-25;from 10 am;waiting for rope seal;£380.00
BS-2190;Alan Birch;alan.birch@mail.example;Fitting Hetas Cwm 5;2026-12-01;all day;stove arrived;£1,425.00""",
}

STOVES_MAILS = """
== answer en
Subject: log burner
Hi, we moved in in June and there's a log burner that looks like it's never been cleaned. What would that be, how long are you here for, and do we get some paper for the insurers?
Thanks, Tom
--
+ Sweep, wood burner & £70
+ Sweep, wood burner & 1 hour
+ Sweep, wood burner & certificate included // Ours is accepted by all of them
== answer en
Subject: two flues
Morning. One open fire in the parlour and one in the bedroom, both done on the same day. What's the damage?
--
+ Sweep, open fire & £65
+ Second chimney, same visit & £45
== answer en
Subject: BS-2207
From: Megan Pryce <megan.pryce@mail.example>
Hello, which day are you coming for BS-2207 and roughly what time? And what do I owe you then? Could I pay with my debit card?
--
+ BS-2207 & 2026-11-12
+ BS-2207 & 9 to 11 am
+ BS-2207 & £70.00
+ Sweeping is paid on the day by card
== answer en
Subject: Re: Reminder
So sorry, I've to be in Cardiff on Thursday. Is it ok to shift the appointment and does that cost anything? What happens if I forget and there's no one at home?

On Mon, 2 Nov, Beacon Stoves wrote:
> Your sweep is on Thursday at 2 pm.
> Is the fire out?
--
+ Move or cancel a sweep free of charge until noon the day before
+ if nobody is in, we charge £35
== answer en
Subject: jackdaws
They've built a nest in our chimney again. How much to take it out and can you do it in May?
--
+ Bird nest removal & from £120
+ Bird nest removal & not from March to August
== answer en
Subject: new stove
We're after a small stove, about 5 kilowatts. What does the Cwm 5 cost on its own and what all in with fitting? When could we have it? Do you come and look first, is there a charge?
--
+ Hetas Cwm 5 & £1,150
+ Hetas Cwm 5 & £2,850
+ Hetas Cwm 5 & 3 weeks
+ A site survey costs £40
== answer en
Subject: DIY
My brother in law is a builder. Can he put the stove in himself? Do we need a liner, the cottage is from 1890, and what's it per metre?
--
+ You may, but building control has to inspect it
+ In most chimneys built before 1965, yes
+ A steel liner costs £38 a metre
== answer en
Subject: blackened window
The door of our stove goes all black after an hour. What are we doing wrong? Could you look over it, what do you charge for that?
--
+ The wood is wet or the air is shut down too far
+ Stove service & £95
== answer en
Subject: logs
How much for two cube of seasoned logs to Talgarth? Which day do you bring them? Would you stack them for my mum, she is 84?
--
+ £230 for two
+ Deliveries on Thursdays
+ stacking £25 extra
== answer en
Subject: coal
Do you still do bags of coal? How often should the chimney be done if I burn smokeless?
--
+ We do not sell house coal
+ Smokeless coal: once a year
== answer en
Subject: prep
You're coming tomorrow, what do I have to do beforehand? Will it make a mess on my cream carpet? I've two spaniels.
--
+ Don't light the fire for 24 hours
+ It makes no mess
+ Dogs and cats are best in another room
== answer en
Subject: thatch
We have a thatched cottage. How many times a year should it be swept?
--
+ Thatched roofs: sweep every three months
== answer en
Subject: showroom
Can we pop in on a Monday to look at stoves? What are your hours, where are you exactly?
--
+ closed Sunday and Monday
+ Tuesday to Saturday, 9.30 am to 4.30 pm
+ Unit 4, Ffrwdgrech Industrial Estate
== answer en
Subject: over Christmas
Are you shut between Christmas and New Year? Is there a number if something goes wrong with the fire?
--
+ Closed from 23 December to 3 January
+ 07700 900 163
== answer en
Subject: Hereford
Do you cover Hereford? Any extra for coming over the border? And Swansea?
--
+ Hereford by arrangement with £20 travel
? Swansea
== answer en
Subject: how soon
What's your waiting list like in October? Would it be quicker after Easter?
--
+ From September to December book four weeks ahead
+ in spring we come within a week
== answer en
Subject: BS-2190
From: Alan Birch <alan.birch@mail.example>
Has our stove turned up yet (BS-2190)? When are the lads coming to put it in and what's left to settle?
--
+ BS-2190 & stove arrived
+ BS-2190 & 2026-12-01
+ BS-2190 & £1,425.00
== answer en
Subject: changed our minds
The Usk is too small for the room, we haven't taken it out of the box. Can we bring it back, how long have we got and who pays for the carriage?
--
+ returned unused within 28 days
+ carriage back is at your cost
== answer en
Subject: cracked pane
The glass in the stove you fitted last year has cracked. Is it under guarantee? How long is your own work guaranteed for?
--
+ wearing parts and not covered
+ Our fitting is guaranteed for two years
== answer en
Subject: rental cottages
I let five cottages near Crickhowell. Is there a price for landlords, and how do you bill? Or would a contract be better, what is in it and what does it come to per stove?
--
+ from three properties on at £55 each
+ invoice at the end of the month
+ two sweeps a year and a stove service
+ £210 per stove
== answer en
Subject: pub
We've an inglenook in the bar and open for breakfast at nine. How early could you sweep? Our insurers ask how much liability cover you've got and whether you belong to a trade body.
--
+ Pubs are swept before 8 am
+ 5 million pounds public liability
+ members of the Guild of Master Sweeps
== answer en
Subject: BS-2213
From: Tŷ Gwyn Holiday Cottages <bookings@tygwyn.example>
Quick one about BS-2213: what's holding it up and is the 25th still on?
--
+ BS-2213 & waiting for rope seal
+ BS-2213 & 2026-11-25
== answer en
Subject: payment for fitting
Do you want all the money for the installation in advance? Do you take Amex? How long is the quote good for?
--
+ half up front and half on completion
+ No American Express
+ Quotes hold for 60 days
== answer en
Subject: listed building
Ours is grade II listed in the National Park. Would the flue need planning? Are your stoves allowed in smoke control areas?
--
+ Listed buildings and the National Park have rules of their own
+ All stoves we sell are exempt
== answer en
Subject: camera
Buying a house and the surveyor is worried about the flue. Can you put a camera up, price, and do we get something in writing?
--
+ CCTV flue survey & £140
+ CCTV flue survey & report by email
== answer en
Subject: gas
Can you mend our gas fire? If not who does?
--
+ No, that takes a Gas Safe engineer
== answer en
Subject: rain coming in
Water drips down the chimney when it's windy. Would a cowl stop it, how much with the pot and how long does the work take?
--
+ Pot and cowl fitting & £185
+ Pot and cowl fitting & half a day
== answer en
Subject: van
Our lane is narrow. How near does the van have to get? Do I need to stay in while he's working?
--
+ a parking space within 30 metres
+ You need not be there the whole time
== answer en
Subject: pellets
What's the pellet one with everything, and how long is the wait? How long is the maker's guarantee on it?
--
+ Beacon Eco Pellet & £4,900
+ Beacon Eco Pellet & 8 weeks
+ five on all others
== answer en
Subject: alarm
Do you sell CO alarms and how much are they? Do you also service boilers that run on LPG?
--
+ Carbon monoxide alarm & £28
? LPG boilers
== answer en
Subject: storing logs
What is the right way to pile up firewood outdoors? Yours is how dry?
--
+ Stack logs off the ground with air on three sides
+ below 18 % moisture
== answer de
Subject: Ferienhaus in Wales
Guten Tag, wir haben ein Ferienhaus bei Brecon mit Holzofen. Was kostet das Kehren, und wie oft im Jahr ist das nötig? Stellen Sie eine Bescheinigung für die Versicherung aus?
--
+ Sweep, wood burner & £70
+ Wood: twice a year
+ Sweep, wood burner & certificate included // Ours is accepted by all of them
== answer de
Subject: Ofen
Hallo, was kostet der Ofen Usk und haben Sie ihn auf Lager? Wann hat die Ausstellung samstags geöffnet?
--
+ Usk Cast Iron & £890
+ Usk Cast Iron & in stock
+ Tuesday to Saturday, 9.30 am to 4.30 pm
== answer zh
Subject: 壁炉
您好，我们想买炉子，安装费要先付多少？报价有效期多久？可以退货吗？
--
+ half up front and half on completion
+ Quotes hold for 60 days
+ returned unused within 28 days
== escalate en injury
Subject: last night
The stove your man put in filled the lounge and my partner and I woke up with splitting heads and could hardly stand. The hospital says carbon monoxide.
== escalate en fire
Subject: chimney fire
We had flames shooting out of the pot an hour after you swept it and the fire service had to come out. The roof timbers are scorched.
== escalate en legal
Subject: hearth
The fitting doesn't meet building regs according to our surveyor. Unless it is put right in 14 days we'll be issuing proceedings.
== escalate en damage
Subject: piano
Your sweep knocked the soot bag over our white sofa and the Steinway. Who is going to pay for that?
== escalate en theft
Subject: carriage clock
My late husband's carriage clock stood on the mantelpiece before your men moved things. It's gone.
== escalate en privacy
Subject: mailing list
Take me off your marketing list and tell me under GDPR what you have got stored about us.
== escalate en cancel
Subject: contract for Pen-y-bont
Please take this as our one month's notice on the estate contract.
== ordinary en
Subject: smoke
I'd kill for a proper fire, the wife says we'll choke to death on my attempts, ha. What does a smoke test cost?
--
+ Smoke test & £55
== ordinary en
Subject: burning question
Burning question: is it legal to burn wood in a smoke control zone with one of your stoves?
--
+ In an exempt stove, yes
== ordinary en
Subject: the judge
My mother in law, a retired judge, wants to know whether the firelighters come in a box and the price.
--
+ box of 20 firelighters £4.50
== silent en
Subject: Automatic reply: Invoice BS-2188
Thank you for your message. I am out of the office until 9 November with no access to email.
== silent en
Subject: Re: certificate
Got it, thanks very much, brilliant job!
== silent en
Subject: Fill your diary this winter
Hi there, we help sweeps like you get 30 extra bookings a month with Facebook ads. Book a free call today. To opt out reply STOP.
"""
