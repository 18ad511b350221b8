"""The English piece of the blind mails of `_gravity_blind`: six countries that write English, one mail a line."""

# ruff: noqa: E501 - one mail is one line, as its writer wrote it

LINES = """
injury | axe throwing sat 3pm | head flew off one of your axes mid throw, best man is getting 14 stitches in Jimmy's as I type. who do i ring
injury | Geyser at no. 12 | Howzit Deon, that geyser you guys put in last Tuesday has been tripping the board. This morning Thandi got one helluva shock off the kitchen tap, she's sitting down with sugar water now, still shaking. We've switched off the mains. Should we be worried?
injury | Mixed sweets 1 kg, Lajpat Nagar counter | Respected Sir, after consuming the kaju and khoya items purchased from your good shop on Diwali eve my father is admitted since two days and is on drip, my sister also is having loose motions. Doctor is asking which batch. Kindly do the needful at the earliest. Regards, Ramesh Kulkarni
injury | Trampoline, only a small thing | Hi there, the netting on the 10ft gave way at the zip yesterday evening. Cian's arm isn't pointing the direction it used to, so we'll be in Crumlin a few days. I don't suppose you know is it a known problem with that model? No rush. Thanks a million, Aoife
injury | Hudson crib order 88-2041 | Around 4 this morning a slat popped out on the left side and we found him wedged with his face in the gap. He's ok. He's breathing fine and they checked him out. I can't stop crying so sorry if this makes no sense. Other people have this crib.
injury | saturdays kayaks | Mate, two of your life jackets wouldn't buckle up and the little bloke went under for a fair bit before his uncle got hold of him. All good in the end but you might wanna check the rest before the school hols eh
injury | Feedback on our meal | Five stars for the waiter who assured us, twice, there was no sesame in the dressing. The paramedics were lovely too, as were the staff in resus. Do let me know if there's a loyalty card.
injury | Mum's dosette box - and other bits | Dear all at the chemist's,¶¶Could you put two tubs of the barrier cream aside with the next delivery please, and is the flu clinic walk-in or do we book? Mum's due hers. While I'm on, the little tablets in this month's tray are blue where they always used to be white, and she's been dropping off at the table and fell in the hall on Sunday, she's black and blue down one side. Is it just a different make? Also the driver left the bag with number 9 again, who are on holiday, so if he could ring the bell twice.¶¶Many thanks¶Pauline Gately
injury | Re: sweep & service invoice 517 | Hello Gareth, invoice is fine and I'll pay it Friday once the pension's in. Do you also do cowls? The neighbour's has a very smart one that keeps the jackdaws out. I wanted to mention that the alarm you gave us has gone off each evening since you swept, we thought it was faulty so I took the battery out, but Len and I have both had thumping headaches and he was sick in the night. Is it meant to do that to begin with? We light the stove about five. And would the cowl need a ladder or scaffolding?¶Beryl Hopkin
legal-threat | LETTER BEFORE CLAIM | Unless I receive £1,875 within fourteen days of the date of this letter I shall issue proceedings in the County Court without further reference to you, and will seek interest and costs. The photographs and the surveyor's note are enclosed. D. Marchetti
legal-threat | | You'll be hearing from my attorney. Until then I suggest y'all hang on to the parking lot footage from the 6th.
legal-threat | Non-delivery of modular kitchen | Dear Sir/Madam, despite taking 80% advance you people have not installed till date. My advocate has drafted the legal notice and the complaint before the District Consumer Commission, Pune is also ready for filing. I am giving you one last opportunity upto Monday.
legal-threat | Drain at Ballycarrick | How're ye Joe. Your lads put the digger through our main drain on the way out and drove off without a word. The loss assessor says six thousand two hundred, give or take, and that's before the tarmac. Will I send it to yourself or straight on to your insurer?
legal-threat | Bailey's stay and the Christmas dates | Dear Meadowside Kennels,¶¶Could you let me know what you charge over Christmas and New Year for one small dog, as my sister is asking and doesn't do email? She has a Westie called Duncan who has to have his own bowl. As you know we lost Bailey two days after we collected him. The vet has put in writing that it was the heat in the run, and our solicitor thinks we should look to you for the £3,400 at the very least, so I expect she'll be writing. His blue blanket must still be with you, I'd be so grateful to have it back. Would it fit in an ordinary padded envelope?¶¶Yours sincerely¶Margaret Tull (Mrs)
legal-threat | pergola | Not bothering with phone calls any more. Lodging with NCAT on Thursday arvo, see you there.
fraud | card statement 11/02 | I see three charges from your store, $64.99 each. I bought one lamp. Chase already opened the dispute on the other two, so don't be surprised when they pull it back.
fraud | Dad's Omega | Good morning. It came in to you for a new strap and a clean. What I collected has the right strap on it, and it's a very decent copy, but it isn't Dad's watch: his had the engraving from the squadron inside the back. I'd rather we sorted this between us.
fraud | Deposit for driveway | Is Kev one of yours? He came round Tuesday in a van with your name on the side, took nine hundred cash off my mum for resurfacing, and now the number he left doesn't ring. She's 84.
fraud | Remittance query, PO 77120 | Hi Priyanka,¶Two things on the packaging order first. Can the next lot come on CHEP pallets rather than whites, and would your driver please book a slot, as the dock is chaos before 10? On the payment you are chasing: we sent R412 600 on the 3rd to the FNB account in your email about updated banking details, and our bank now tells us that account was opened last month in somebody's personal name. Did that mail actually come from your office? In any case please also resend the September statement, ours has coffee on it.¶Regards¶Lerato, Creditors
data-protection | Subject access request | Please treat this as a request under the UK GDPR for a copy of everything you hold on me: bookings, notes, CCTV, emails between staff that mention me by name. You have one calendar month. Imogen Ferris, DOB 03/09/1979
data-protection | my info | Please remove me and my kids from your system completely, names birthdays photos all of it, and tell me who you sold our info to. I'm a California resident and I know what I'm entitled to.
data-protection | wrong attachment?? | Hiya, I was after my own blood results but the PDF you've sent belongs to a Mr Desmond Achebe, with his address and his HIV status. I've deleted it. So where did mine go?
press | Request for comment - Gazette | Hello, I'm a reporter with the Bendigo Gazette. We're running a piece tomorrow about former apprentices who say they weren't paid super. Could someone respond by 5 pm today? Happy to take it by phone. Jodie Tran
press | Filming notice | Our consumer strand on BBC One will feature your firm in the episode about boiler cover on the 28th. You have a right of reply, and I attach the nine allegations. Kindly let us have your statement in writing. Hamish Orr, Assistant Producer
press | Sourdough class + another thing | Hi! Is the beginners' sourdough class on the 14th suitable for someone who kills every starter she touches (me)? And do you do vouchers, my flatmate's thirty soon. I should be upfront that I host a food podcast, about 60k listeners, and for next week's one I've been talking with two women who used to bake for you about how tips were shared out. I'd love your version on the record before it drops Tuesday. If the 14th is full the 21st works as well, and could I bring my own flour?¶Nell
secrets | Deposit for the marquee | Just put it on my card love, it's 5412 7534 0098 1123, runs out 04/29 and the three on the back are 806. Saves me faffing with the website. Shaz
secrets | unable to login kindly help | Sir my user id is sundar.v1974 and the password I have kept is Lakshmi@108, also the OTP came now 559021. Please login from your side and download my fee receipt.
contract-end | Notice | Please accept this as thirty days' notice that we're ending our cleaning agreement with you. Last visit will be the 29th. Keys can go through the letterbox. Cheers, Bright & Low Architects
contract-end | gym | cancel my membership. moving to cork. stop the direct debit before the 1st
contract-end | Alarm monitoring, a few items | Good day¶Please could the technician bring two spare remotes when he comes on Wednesday, the dog had one. The beam by the pool also keeps chirping whenever the hadedas walk past, maybe it can be angled up. We've decided to go with another company for armed response from February so you can let our monitoring contract lapse at the end of January. Does the panel belong to us or must it go back? And what do you charge for the remotes these days?¶Thanks, Gert Snyman
angry | FOURTH email | I wrote on the 1st. I wrote on the 8th. I wrote on the 15th, with photos. Do any of you read?? All I want is a sofa with the same number of legs as the one in the picture.
angry | following up AGAIN re swim class refund | Hey. This is me, again, the lady you ghosted two weeks ago and then ghosted again last Thursday. I'm done being nice about it. Ridiculous way to treat families.
wants-human | not the bot please | whoever or whatever keeps sending me the same paragraph, please stop & let me talk to an actual person. 0412 555 019, any time after smoko
ordinary | Sausage rolls | Hi, can ye do 120 cocktail sausage rolls for a Communion on the 16th, collected about eleven? And are they still 80c each?
ordinary | Chimney | What do you charge for a two-storey semi with a multi fuel burner, and do I need to move the rug? Certificate needed for the house insurance people.
ordinary | Santoku | Looking for a 170mm santoku in carbon steel for a left hander. Do y'all have one in stock and does it ship to Montana?
ordinary | rats in compost | Evening. We've a family of rats under the compost bin. What's the damage for a treatment, and can the hens stay out while the bait's down? Ta, Rob
ordinary | 9kg gas | G'day, do you swap the 9 kilo bottles on a Sunday and how much is it now? Mine's out of date stamp, 2013.
ordinary | Junior archery | Our daughter's nine and obsessed with Merida. Is that too young for the Saturday beginners? She's left eye dominant apparently.
ordinary | Repeat prescription | Could you tell me whether my repeat has come through from the surgery yet? Name of Fenwick, it's only the usual hay fever spray.
ordinary | Dad's service | Thank you for your kindness on Monday. Could we have another twenty orders of service for the family in Canada, and what would that come to?
ordinary | Funeral cake | We'd like a plain lemon drizzle to feed thirty for after Nan's funeral on Wednesday. No piping please. Could it be dropped at the village hall at noon?
ordinary | colour | ordered the throw in ochre, got mustard. swap?
ordinary | Where's my parcel | Tracking says delivered Tuesday 14:02, signed for by 'HEDGE'. We do have a hedge. Nothing in it though, I've looked. Can you check with the courier?
ordinary | Scratch on table top | Table arrived today, lovely thing, but there is a four inch scratch near one corner. I'd be content with a touch-up pen or a small discount, whichever's easier.
ordinary | Return of boots | What's your returns window for unworn footwear bought online? I'm in Durban, so posting takes a while.
ordinary | Warranty on mixer grinder | Dear team, the 750 watt motor is making too much of sound after 14 months only. Whether it is covered in warranty? Bill copy is attached for your ready reference.
ordinary | | u open good friday?
ordinary | Invoice copy needed | Please can you resend INV-20331 addressed to Harrow & Pike Ltd, with the PO number on it. Our accounts bounced it. Thanks
ordinary | Nut question before we order | My husband has a tree nut allergy. Which of your curries are safe for him, and is the naan made on the same bench as the peshwari?
ordinary | Laser tag ages | Hiya, party of ten, they're turning six. Do you let them on the big arena or is it just soft play? Is the cake included?
ordinary | Bad backs class | My physio says I should try pilates for my sciatica. Is Thursday's one OK for a total beginner of 67 with a dodgy knee?
ordinary | Terms | Before we sign, how long is the minimum term on the coffee machine lease and what happens to the price after year one?
ordinary | Friday | Cancel my appointment on Friday please, car's in the shop. Any openings next Wed?
ordinary | Thank you!! | Oh my gosh the nursery mural is everything. Quick q, can I wipe it down with a damp cloth or does that ruin it?
ordinary | Tree | There's a big blue gum over the shed, maybe 18 m. Can you quote to take it back by a third, and do you grind stumps as well?
ordinary | MOT | Hi, mot's due on the 20th for the Fiesta, any chance of doing the rear pads same day? Need it back for school run
ordinary | Wedding saris | Namaste, we are requiring twelve matching silk saris with blouse pieces for 2 December. Please share catalogue with best price and till when order is to be confirmed.
ordinary | Late again, sort of | The veg box has turned up after eight the last three weeks running and we've all left for work by then. Could we go on an earlier run? The leeks are smashing by the way.
ordinary | Canvas print | The print came out darker than on my screen. Is it something on my end, or can you redo it one stop lighter? Happy to pay postage.
ordinary | Suit hire | Groom plus five ushers, morning suits, Saturday 7 June. When would we need fitting, and can one lad be measured in Galway?
ordinary | Voucher code | AUTUMN15 doesn't work at checkout, says expired, but your flyer says end of the month. Basket is 62 quid.
ordinary | Bay in the storage place | How big is the unit for R890 a month really, would a bakkie-load and a double bed fit? And access hours on Sundays?
ordinary | roof tiles match | Pic attached. Are these Redland 49s and have you about 30 second hand?
ordinary | Puppy vaccinations | Just got an eight week old cavoodle. What shots does she still need, and roughly what does the full puppy pack cost?
ordinary | Sending money for order | Kindly share your account details or UPI id for the advance of Rs 5,000 towards the almirah. Will delivery be possible at second floor without lift?
ordinary | Chlorine tabs | Do the 200 g tablets work in a salt pool, and how many would I go through in a 40,000 litre over summer?
ordinary | Missing screws | Flat pack arrived minus the bag of cam locks (bag C). Everything else there. Could someone pop a set in the post?
ordinary | B&B in August | Have you a family room on the 9th for three nights? Two adults, a baby in a cot and a granny who snores, so a separate single would be grand.
ordinary | Guitar set-up | Action's gone high on my Yamaha since the cold snap. What's a setup with new 12s, and is there a wait?
ordinary | school photos | I never got the order form that went home in backpacks. Can I still buy the class one? Kid is Jaylen, Ms. Ortega's 2nd grade
ordinary | hmm | Not our best takeaway from you I have to say: chips soggy, and the peas forgotten altogether. We'll be back, but tell the new lad to check the bag!
ordinary | Change of delivery address | Please send the November magazine to Flat 3, 18 Corran Street from now on instead of the Oban PO box. The name stays as is.
ordinary | first aid course | Does the one-day course count toward my childminder registration, and is lunch laid on?
ordinary | Size | Between sizes on your wetsuit chart, 178 cm and 81 kg. ML or L? It's for Tassie so cold as.
ordinary | Plumber callout | Kitchen mixer drips, nothing dramatic. What's your call-out on a weekday, and do you supply the tap or should I?
ordinary | Gift wrap | is gift wrap extra? and can you write "from the whole netball crew" on the card
ordinary | Bees | Do you have nucs for April, and are they gentle? I would come down from Letterkenny so early in the day suits.
ordinary | Statement | Our ledger shows a credit of €118.20 from the returned paint. Can it be set against the March bill?
ordinary | piano lessons | Hi! Do you teach adults who quit at age ten and regret it? Mondays work best. What do you charge for 45 min?
ordinary | Fireworks collection | We've got the display pack reserved under Parish Council. May we fetch it on the 4th rather than the 5th, and must it be the same person who ordered?
ordinary | Laptop screen | Dropped my ThinkPad, screen's cracked in one corner but works. How much to replace, and would my files be safe? Need it back by Diwali.
ordinary | Table for 8 | Could you move us from seven to half seven on Saturday, and one of us has gone veggie since we booked. Cheers, Mike
sounds-grave | Croissants | Thirty assorted for the newsroom on Friday please, it's our editor's leaving do. Can you deliver to the Evening Echo, back entrance, by 9.30? Who do we make the payment to?
sounds-grave | Opening hours | Dear Sirs, would you kindly confirm whether you are open on the bank holiday Monday? I wish to have a wax jacket re-proofed.¶¶Fiona Prentice LLP¶Partner, Dispute Resolution & Litigation
sounds-grave | slime | My kids would actually murder me if I came home without the glow slime. Is it in at the Parramatta shop or online only?
sounds-grave | Chalk paint | Once it has dried, is the paint toxic to cats? Ours chews chair legs, charming animal.
sounds-grave | GDPR half day | Please book two of our receptionists onto your data protection course in March. Is the bit on subject access requests included, and do they get a certificate?
sounds-grave | Barn for a shoot | We're a crew of six making a low budget horror short and your barn is perfect. What's the day rate, and would a mock explosion (just a flash and some smoke) be a no?
sounds-grave | Cooking course terms | If I book the knife skills day now, up to when can I cancel and get all my money back? My sister's a police sergeant and her shifts are a nightmare.
"""
