"""English mails of the everyday inbox, and grave ones that do not sound so."""

# ruff: noqa: E501 - a mail reads best in one line

LINES = """
ordinary | Damaged on arrival | Hello, the side table (order 5512) arrived yesterday with a dent in one leg; the box was crushed at a corner. Could you send a replacement, please? Photo attached.¶Kind regards¶Owen Price
ordinary | Where is my order | Good afternoon, I ordered a lamp on 2 October (order 4490) and it still says processing. Could you tell me when it will be shipped?¶Regards¶M. Hartley
ordinary | | Tracking says out for delivery since Thursday lol. Is the courier walking it here?
ordinary | Copy invoice | Could I have a copy of the invoice for the June service? Our accountant can't find it. Thanks.
ordinary | Payment sent | I've just paid invoice 2081 by bank transfer, £640. Let me know once it lands and you can release the parts.
ordinary | Deposit | What are the bank details for the deposit on the shed, and do you need the full 30 % before you cut the timber?
ordinary | PO number | Please reissue invoice 778 with PO 45001234 and the correct company name, Bright & Webb Ltd. Finance have bounced it.
ordinary | Order confirmation | Dear Sirs, we are pleased to accept your quotation Q-221. A signed copy is attached. Kindly confirm the dispatch date.¶For Meridian Exports¶S. Raghavan
ordinary | Reminder | Hi, I got a reminder for invoice 310 but my bank shows it left on the 4th. Did our letters cross?
ordinary | Overdue | Hi Karen, just a nudge that our invoice 9921 is a fortnight over. Any problem with the delivery? Cheers, Pat in accounts
ordinary | Wrong colour | The curtains came in grey, I ordered sage. Can I swap them without paying postage twice?
ordinary | Missing bits | No allen key and two cam bolts short in the flat-pack. Can you pop them in the post?
ordinary | Half the order | Only 14 of the 20 boxes turned up this morning though the note says 20. Is there another van coming?
ordinary | Late fitter | Your fitter was due between eight and ten and it's gone half eleven. Is anyone coming today? I've to leave at one.
ordinary | Noisy | The new extractor hums louder than the old one. Is that normal, or should someone take a look when they're passing?
ordinary | Leaky tap | The tap you fitted in spring has started to drip again. Nothing dramatic. Is it under guarantee?
ordinary | Cold food | Lovely evening but the mains were lukewarm and one pudding never came. We'd still like to book for eight on the 20th.
ordinary | Salty | Bit salty, that stew! Otherwise grand. Do ye do Sunday lunches?
ordinary | Refund please | I sent the boots back on the 3rd and haven't seen the refund. How long does it take to reach my card?
ordinary | Discount missing | The 10 % off for members wasn't on my bill. Can you put that right, please?
ordinary | Change of address | We've moved: please send the newsletter and the quarterly box to 4 Orchard Close from now on.
ordinary | Poorly child | Our youngest is down with a tummy bug so we can't make Saturday's party slot. Could we have the week after?
ordinary | Off sick | I'm off with the flu and will miss Thursday's class. Can I make it up another day?
ordinary | Coeliac | My sister is coeliac. Which of the cakes are safe, and do you use a separate fryer?
ordinary | Nut allergy | We've a boy in the group with a peanut allergy. Is there peanut in any of the packed lunches?
ordinary | Bad back | I've had a slipped disc. Which of your mattresses would you suggest, and can I try it for a month?
ordinary | Pregnant | I'm five months along; is the massage all right for me or should I wait?
ordinary | Funeral flowers | Mum's funeral is on Friday at St Anne's. Could you do a spray in white and yellow, and what would it cost?
ordinary | Bereavement | My husband passed away in May and the magazine still comes in his name. Could you put it in mine, please?
ordinary | Scratch | There's a hairline scratch on the worktop near the hob, must have happened in the van. Have you a touch-up pen?
ordinary | Crack | One of the plates has a crack, probably the post. I don't need a refund, just another plate.
ordinary | Disappointed | I'm a bit disappointed: the jumper went bobbly after two washes. Can I exchange it?
ordinary | Second ask | I did ask last week but maybe it went astray: do you have the bench in oak?
ordinary | Key safe | Which code opens the key safe at the cottage, and what time can we get in on Friday?
ordinary | Login | I can't get into my account, the reset link never comes. Have you got my old address?
ordinary | Shooting party | We're a shooting party of nine and would like lunch at the lodge on the 12th. Is there room for the dogs?
ordinary | Poison | What do you have for wasps that won't harm bees, and is it safe near a pond?
ordinary | Fire pit | Can the fire pit stand on decking, or does it need slabs underneath?
ordinary | Smoke alarm | The smoke alarm in the hall chirps once a minute. Which battery does it take?
ordinary | Gas bottle | How long does a 13 kg bottle last for a heater, and do you swap other brands?
ordinary | Knives | Could you sharpen six kitchen knives and a cleaver while I wait?
ordinary | Crash helmet | Is the red helmet in stock in XL, and may I return it unworn?
ordinary | Solicitors' office | We are a firm of solicitors and need 40 archive boxes a month. Could you quote?
ordinary | Garda station | The station needs its carpets cleaned before Christmas, about 200 square metres. When could you come?
ordinary | Hospital canteen | St Luke's kitchen would like its usual 60 kg of carrots on Tuesday rather than Monday.
ordinary | School report | My daughter is writing a school report about bees. May she visit you one afternoon?
ordinary | Press | Do you press suits the same day, and what is it for a jacket?
ordinary | Insurance | Does the van hire include insurance, and what's the excess?
ordinary | Notice period | What notice do I have to give on the storage unit, and is it from the first of the month?
ordinary | Cancel? | Until when can I cancel the cottage without losing the deposit?
ordinary | Supplier | Dear customer, our new price list from 1 January is attached. Please call if anything is unclear.
ordinary | Meter | Please read the water meter in the shop by Friday and mail me the figure. Thanks, Elm Property
ordinary | Keys | Found your keys in the yard, they're in the office drawer. Come by any time before five.
ordinary | Thanks | Brilliant job on the fence, thank your lads. One panel wants another coat though. When suits?
ordinary | Call me | You can ring me after five to go over the sizes, 07700 900321.
ordinary | Who to ask | Who deals with trade accounts? I'd like a name and a direct number.
ordinary | Tyre | The new tyre loses a bit of air each week. Will you look at it when I'm in on Monday?
ordinary | Age | Is four too young for the bouncy castle, and must a parent stay?
ordinary | Kindly do the needful | Kindly send the warranty card and GST bill for the mixer grinder purchased on 12th. The jar lid is not fitting properly, please advise.
ordinary | Job | Do you take on apprentices in the summer, and what should I send?
injury | Great day out | We had a great day on the lake. My nephew got his foot caught in the rope and they say he may lose two toes, so you might look at that cleat. Do you do gift cards?
injury | Ingredients? | Could you tell me what is in the face cream? My cheeks have been weeping since Sunday and my GP wants the list.
injury | Small thing | Small thing: the new cooker gives you a belt when you touch the tap at the same time. My wife was thrown across the kitchen on Tuesday.
injury | Party food | Thanks for asking. Twelve of the thirty were up all night and Nana is on a drip in the General. The sandwiches looked lovely.
injury | Scaffold | Your scaffold shifted in the wind overnight and a pole is hanging over the path the school kids use.
injury | Dose | The label says 50 ml, last time it was 5. I took the 50 an hour ago and my heart's going like mad. What should I do?
injury | | yous left the gate of the field open and the mare's out on the main road
legal-threat | Floorboards | Your lad left the hose off when he moved the washer and the oak floor has lifted right through to the hall. I make it about nine thousand. How do you want to settle that?
legal-threat | For information | For information only: I've passed the file to my sister-in-law who does this for a living, and she thinks a judge would see it my way.
legal-threat | Reported | After a lot of thought we've let Trading Standards know. Somebody will be in touch with you.
legal-threat | Coat | You shrank my coat. It was €740, receipt enclosed, and I should like that back.
fraud | Odd charges | There are three payments of $89 to you in October and I came in once. The card company is pulling two of them back.
fraud | Envelope | Everything arrived in one piece after the move. The envelope with two thousand in the dresser didn't, and only your three men were near it.
fraud | Was it you? | A woman rang yesterday saying she was from your office and I had to pay the bond into a new account. I'm afraid I did. Was it you?
data-protection | How come | How come you have my mobile and my date of birth? Please write down everything you keep on me.
data-protection | Window | There's a photo of my girl in your window from the summer fair. Nobody asked us. Take it down today.
press | A few questions | I write for the Evening Echo and have talked to three of your customers about late kitchens. I'd like your answer before we print on Friday.
secrets | Log-in | To make it easier here's my online banking: user jprice77, password Summer!2019. Just take the money yourself.
contract-end | Cleaning | It's been a pleasure, but from February we'll clean the office ourselves. Please confirm the agreement stops on 31 January.
contract-end | | dont need the membership no more pls take me off end of month n stop the direct debit
angry | Still nothing | Third time of writing. I mailed on the 2nd and the 9th and nobody has had the manners to reply. It's a disgrace.
wants-human | | I'm tired of canned paragraphs. Which of you has two ears and a telephone?
ordinary | Purchase order | Dear Ms Maurer,¶please find our signed purchase order against quotation 118 of 4 November. Kindly confirm when you can deliver.¶Yours sincerely¶Aldham Parish Council
ordinary | Happy to go ahead | The quote is fine, let's go ahead. Signed copy attached. Would early December work?
ordinary | Your invoice | Regarding invoice 2026-311: we did not order line 4. Please send a corrected one.¶Accounts payable, Lenz plc
ordinary | Remittance | Please find our remittance advice for £4,210.55, value date 14 November. Kind regards
ordinary | Our invoice | Dear Sue, our invoice of 2 October is still open at your end. Was anything wrong with the goods? Best, Peters Timber
ordinary | Very disappointed | I'm very disappointed with the chopping board, it split after a day. I'd like an exchange or my money back. What do I do next?
ordinary | Claim under guarantee | A gap has opened down the side of the cabinet, picture attached. Please repair it under the guarantee.
ordinary | Fault | The door no longer shuts properly and drags on the floor. It was hung in August. Could somebody come?
ordinary | Not happy | To be honest I expected more for the price: the seam is going already. What can you do for me?
ordinary | A bit annoying | It is a bit annoying that the delivery slips by two days again. Will it be here by Friday at least?
ordinary | Delay | Morning, you promised week 44. We badly need the tables by the 20th. Can it be done?
ordinary | Receipt | All four arrived, very pleased. I need the receipt for order 4665 for expenses, please.
ordinary | Return | The jumper doesn't fit and I want to return it. Do you send a label?
ordinary | Change order | Could you make order 4702 in walnut rather than oak? It still says in production.
ordinary | Early payment | May we still take the 2 % if we pay by Friday?
ordinary | Delivery note | The delivery note says 12, the invoice 14. Which is right?
ordinary | Late fee | There's a £5 late fee on the reminder, but the invoice never reached me. Could you waive it?
ordinary | Collecting for mum | My mother can't come herself any more. May I collect for her with a letter?
ordinary | Old fridge | Will you take the broken fridge away when you bring the new one?
ordinary | Till down | The till has been off since this morning and won't come on. Can you help by phone or send someone?
ordinary | Minutes | As agreed, the minutes of Tuesday. Still open: the colour of the handles, please decide by Monday.
ordinary | Season's greetings | Happy holidays to you and the team. Are you open between Christmas and New Year?
"""
