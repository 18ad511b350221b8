"""The fifth hand's English firms: a nail supplier in Houston, a marquee hire in Kent."""

# ruff: noqa: E501 - a mail reads best in one line

NAILS = {
    "price_list_wholesale.csv": """SKU,Item,Pack,Case qty,Retail,Pro price
GP-015,Gel polish 15 ml single color,1 bottle,72,7.99,4.25
GP-SET36,Gel polish color set 36 shades,1 set,4,189.00,129.00
DIP-2OZ,Dip powder 2 oz,1 jar,48,13.50,8.75
ACR-24,Acrylic powder clear 24 oz,1 tub,12,46.00,29.90
MON-GAL,EMA monomer,1 gallon,4,78.00,54.50
ACE-GAL,Acetone pure,1 gallon,4,19.99,12.80
TIP-500,Coffin tips natural,500 pcs,20,9.99,5.60
FILE-80,Nail file 80/80 grit,50 pcs,40,21.00,13.25
LAMP-48,UV/LED lamp 48 W,1 unit,6,89.00,62.00
DRILL-35,E-file drill 35000 rpm,1 unit,4,149.00,104.00
CHAIR-SPA,Pedicure spa chair Bellagio,1 unit,1,2395.00,1875.00
""",
    "Shipping.txt": """SHIPPING

Orders in by 2 PM Central leave our dock the same business day. Ground takes 1-2 days inside Texas and 3-5 days to the other lower 48 states.
Free ground shipping on orders of $250 or more; below that a flat $14.95.
Acetone, monomer and primer are hazmat: ground only, $28 hazmat fee per box, no shipping to Hawaii, Alaska, Puerto Rico or PO boxes.
Spa chairs go by freight truck, curbside, $189 per chair, 7-10 business days. A lift gate is $65 more.
""",
    "Returns.txt": """RETURNS & DAMAGES

Unopened items may come back within 30 days for store credit, less 15% restocking. Opened gel, powder and liquids can't be returned.
Tell us about breakage or missing pieces within 48 hours of delivery, with pictures of the box and the item.
Wrong color shipped by us? We send the right one at our cost, you keep the other.
Lamps and drills: exchange within 14 days, after that the manufacturer's 1-year warranty applies.
""",
    "Store.txt": """LONE STAR NAIL SUPPLY LLC
9889 Bellaire Blvd, Suite C-12, Houston TX 77036 (in the back of the plaza, next to the pho place)

Mon-Sat 9:30 AM - 7 PM, Sunday 10 AM - 4 PM. Closed Thanksgiving, Christmas and the first three days of Tet.
Will call: pick up at the counter one hour after we text you. We hold will-call orders for 5 days.
Our staff speaks English, Vietnamese and Spanish.
""",
    "Pro_account.txt": """PRO ACCOUNT

Pro prices are for licensed people: send a picture of your TDLR license (salon, manicurist or student permit) and your sales tax permit if you resell.
Approval takes one business day.
There's no minimum order at the store; online orders for pro accounts start at $75.
Net 15 terms are possible after six paid orders; until then we take card, Zelle or cash. Checks are not accepted.
Mix-and-match: any 72 gel bottles get the case discount of 10%.
""",
    "Product_notes_gel_dip.md": """# Gel and dip notes

Cure gel polish 60 seconds per coat in the 48 W lamp, 90 seconds for dark shades.
Dip powder needs no lamp. Wait two minutes between activator and buffing.
Shelf life: gel 24 months unopened, 12 months once opened. Monomer 12 months, keep it below 77 °F and away from flames.
All our gels are HEMA-free. Our dip liquids are not vegan; the gel polish is vegan and cruelty-free.
MMA monomer is not sold here; Texas forbids its use in salons.
""",
    "Classes.txt": """CLASSES IN THE SHOWROOM

Gel-X and sculpting class: first Monday of each month, 10 AM to 3 PM, $120 including kit. Max 8 people.
Drill basics in Vietnamese: third Tuesday, 6 PM to 8 PM, free for pro accounts, $25 for everyone else.
Seats are held with a $40 deposit that is not refunded for no-shows.
""",
}

NAILS_MAILS = """
== vi
chao shop, cho em hoi acetone 1 gallon gia si bao nhieu va ship qua hawaii duoc khong
? giá acetone | Acetone & 12.80
? ship Hawaii | no shipping to Hawaii
== vi
Anh chị ơi tiệm mình chủ nhật có mở cửa không, mấy giờ đóng ạ? Em ở Katy chạy lên hơi xa
? chủ nhật | Sunday 10 AM - 4 PM
== vi
Em mới có bằng TDLR muốn mở account pro thì cần gửi gì và bao lâu thì được duyệt vậy shop
? hồ sơ | TDLR license
? bao lâu | one business day
== vi
shop oi hom qua nhan hang ma be mat 3 chai gel do, gio lam sao day shop, co duoc doi khong, em co chup hinh roi
? hàng bể | 48 hours
== vi
Lớp học máy mài tiếng Việt khi nào có, học mấy tiếng, có tốn tiền không chị
? lớp | third Tuesday
== vi
Chị cho hỏi ghế spa Bellagio giá pro nhiêu, ship tới Dallas mất bao lâu, rồi có ai khiêng vô nhà giùm không hay để ngoài lề đường
? giá ghế | Bellagio & 1875.00
? bao lâu | 7-10 business days
? khiêng | curbside
== vi
Gel mở nắp rồi để được bao lâu vậy shop, với lại hơ đèn mấy giây màu đậm
? hạn dùng | 12 months once opened
? hơ đèn | 90 seconds
== vi
Shop có bán MMA không ạ, tiệm em hay xài. Nếu không thì EMA 1 gallon bao nhiêu
? MMA | MMA monomer is not sold
? EMA giá | EMA & 54.50
== vi
mua 72 chai gel nhieu mau khac nhau co duoc bot khong shop, tra bang check duoc k
? giảm giá | case discount of 10%
? check | Checks are not accepted
== vi
Tết này shop nghỉ mấy ngày vậy, em tính ghé lấy hàng mùng 4
? Tết | first three days of Tet
== vi
Cho em hỏi shop có nhận làm móng giả theo mẫu không, và đèn 48W giá lẻ nhiêu
? làm móng mẫu | -
? đèn | lamp & 89.00
== vi
Khách của em bị phỏng hóa chất ở tay sau khi dùng dip liquid mua ở shop, đang nằm bệnh viện. Shop tính sao đây
! injury
== vi
Tôi đã gửi 2 email rồi mà không ai trả lời, hàng thiếu 1 thùng mà các người im re. Làm ăn kiểu gì kỳ vậy, quá thất vọng!!!
! anger
== vi
Tui sẽ nhờ luật sư kiện tiệm ra tòa nếu không trả lại $1,875 cho tui trong tuần này
! legal
== vi
Shop cho em xin mật khẩu tài khoản của tiệm Kim Nails luôn nha, chị chủ nhờ em đặt hàng giùm
! bank
== en
hey yall, whats the cut off to get it out the door today and how long to Atlanta
? cutoff | 2 PM Central
? Atlanta | 3-5 days
== en
I need 2 tubs of the 24oz clear acrylic and a gallon of monomer, what's my pro price on each and is there any extra for the monomer
? acrylic | Acrylic & 29.90
? monomer | EMA & 54.50
? hazmat | $28 hazmat fee
== en
Hi! You guys sent me rose instead of ruby. Not a big deal, but how do we sort this out? Do I need to mail it back
? wrong color | you keep the other
== en
Since you're open till 9 on Saturdays I'll swing by after work around 8. Where exactly are you, I never find it
? hours | 9:30 AM - 7 PM
? where | next to the pho place
== en
Are your gels HEMA free and vegan? And the dip liquid too? A client of mine has allergies so I'm just double checking before I buy
? HEMA | HEMA-free
? vegan | not vegan
~ injury
== en
Bought a drill 3 weeks back and it rattles. Can I swap it out or is that on the manufacturer now
? exchange drill | exchange within 14 days
== en
Looking to get on terms - what do we need for that? In the meantime do y'all take Zelle, and can I get tips 500 count, how much pro
? terms | six paid orders
? Zelle | Zelle
? tips | tips & 5.60
== en
I want to sign up my niece for the Gel-X class. How much, when's the next one, how many folks are in it, and if she gets sick do we get the deposit back?
? price and date | first Monday
? people | Max 8
? deposit | not refunded
== en
How long will you sit on a will call order for me? I'm out of town till Thursday. And do you price match Amazon
? hold | 5 days
? price match | -
== en
I disputed the $412 with my bank since you keep ignoring me. Expect the chargeback.
! chargeback
== en
This is Dana with KHOU 11 investigates. We're airing a piece on unsafe nail chemicals sold on Bellaire and would like your comment on camera.
! press
== en
Pursuant to the Texas Data Privacy and Security Act please send me a copy of all personal information you hold on me.
! data
== en
do you carry eyelash extensions, and how many dip jars to a case
? lashes | -
? dip case | Dip powder 2 oz & 48
"""

MARQUEE = {
    "Hire_prices_2026.csv": """Structure,Size,Seated guests,Standing guests,Weekend hire GBP ex VAT
Garden pagoda,3 x 3 m,8,15,195
Frame marquee,6 x 6 m,32,60,690
Frame marquee,6 x 9 m,48,90,940
Frame marquee,9 x 12 m,96,170,1640
Frame marquee,9 x 18 m,140,250,2290
Stretch tent sand,10 x 15 m,110,190,2100
Round chill-out tent,5 m,16,25,420
""",
    "Extras.csv": """Item,Unit,GBP ex VAT
Round table 5 ft 6,each,9.50
Trestle table 6 ft,each,7.00
Limewash chiavari chair with pad,each,3.80
White folding chair,each,1.60
Coconut matting,per sq m,2.90
Interlocking dance floor,per sq m,12.50
Pleated ivory lining,per sq m,4.40
Indirect heater with thermostat,weekend,165.00
Generator 20 kVA silenced,weekend,285.00
Festoon lighting,per 10 m,18.00
Luxury toilet trailer 2+1,weekend,595.00
""",
    "Terms.pdf": """TERMS OF HIRE

Booking: a 25% deposit holds the date. The balance is due 28 days before the event.
Calling it off: more than 12 weeks before, we keep the deposit; 12 to 4 weeks, half the hire charge; less than 4 weeks, all of it.
Moving your date is free once if you tell us at least 8 weeks ahead and the new date is in the same season.
Damage waiver: 6% of the hire charge covers accidental damage above £50, not loss, candles or fireworks.
Prices include putting up and taking down within 25 miles of Tenterden.
""",
    "Delivery_and_setup.txt": """DELIVERY AND SET-UP

We normally build on the Thursday and take down on the Monday. You have the use of the marquee from Friday noon to Sunday evening.
Beyond 25 miles of Tenterden we charge £2.20 a mile, one way. We don't cross the Thames or the Channel.
Our vans need a way in that is 2.5 m wide; from gate to spot no more than 40 m on foot, else an extra hand is £140.
Frame marquees may stand on grass or hard ground (with weights, £85). Stretch tents go on grass only.
We pull the structure down or close it when wind goes over 38 mph.
""",
    "Site_visit.txt": """SITE VISITS

A site visit is free and takes about half an hour. We do them Tuesday to Friday between 10 and 3, and on the first Saturday of the month.
Please have to hand where pipes and cables run; our stakes go 90 cm into the ground.
You leave with a sketch and a price; the price is good for 30 days.
""",
    "Good_to_know.md": """# Good to know

Pets are welcome, barbecues and fire pits must be 5 metres from the canvas.
Our linings are flame-retardant to BS 7837; certificates are sent with the confirmation.
Planning permission isn't needed for up to 28 days a year on private land.
The crew don't move furniture or plants. Leave grass cut to 5 cm the day before.
Public liability cover: £5 million.
""",
    "Contact.txt": """Weald & Downs Marquees, Harbourne Farm, Tenterden, Kent TN30 7DR
Office: Monday to Friday 8.30 to 5, Saturday 9 to 12 (April to September only). The yard is not open to visitors on Sundays.
Emergency number while your event is on: 01580 555 019, answered day and night.
""",
}

MARQUEE_MAILS = """
== en
Hello, we're thinking of a do for about 90 sat down in July. What size would you put up and roughly what's the damage?
? size and price | 9 x 12 & 1640
~ injury
== en
what time can we get in on the friday and when have we got to be out by
? use of marquee | Friday noon
== en
Would your vans fit down our lane, it's about 8 ft wide at the gate, and then it's 60 metres across the paddock
? width | 2.5 m wide
? distance | 40 m
== en
Hi, how much for 10 round tables and 80 of the limewash chairs, 6m x 6m dance floor, and have you got high chairs
? round tables | Round table & 9.50
? chairs | chiavari & 3.80
? dance floor | dance floor & 12.50
? high chairs | -
== en
Dear Sirs
We hoped to have the stretch tent on the car park behind the village hall. If that's a no go could a frame one stand there?
Kind regards, Hilary (Parish Clerk)
? stretch hard ground | Stretch tents go on grass only
? frame hard ground | with weights
== en
My sister says you only want 10% down to hold the date. Is that right & when's the rest due
? deposit | 25% deposit
? balance | 28 days before
== en
we might have to push the wedding back a fortnight, its 10 weeks away. will that cost us
? move date | Moving your date is free once
== en
Can someone come and have a look at the garden, ideally a Saturday? is there a fee, how long does it take and how long do you stand by the price afterwards
? saturday | first Saturday
? fee | site visit is free
? price valid | good for 30 days
== en
Is it OK to have a fire pit outside the tent and can we bring the dog
? fire pit | 5 metres from the canvas
? dog | Pets are welcome
== en
If it blows a gale on the day, what happens? And who do I ring at 10 at night
? wind | 38 mph
? emergency | 01580 555 019
== en
I'm a solicitor in Ashford planning our summer party for 140 seated. Price please, plus lining per metre, and does your insurance cover guests, for how much
? 140 seated | 9 x 18 & 2290
? lining | lining & 4.40
? liability | £5 million
~ legal
== en
Do you come out as far as Canterbury and what's the mileage charge? We'd also love one of those posh loos
? mileage | £2.20 a mile
? toilets | toilet trailer & 595.00
== en
> On 3 May Weald & Downs wrote:
> Thank you for your enquiry, we look forward to hearing from you.
Thanks. Two things: does one need planning permission, and how short should the lawn be
? planning | 28 days a year
? lawn | cut to 5 cm
== en
Fwd: from my husband, can you pick this up
---------- Forwarded message ---------
From: Tom
ask them about heating - what's the heater for a weekend and does the generator come with it or on top
? heater | heater & 165.00
? generator | Generator & 285.00
== en
Please cancel the six extra trestle tables I asked for yesterday, we've borrowed some. Are you there on Saturday morning so I can drop the form in?
? saturday hours | Saturday 9 to 12
~ contract-end
== en
Do you do fireworks, and is damage from sparklers covered by your waiver?
? fireworks | -
? waiver | not loss, candles or fireworks
== en
A guest tripped over one of your guy ropes on Saturday and has broken her hip. She's asked who your insurers are.
! injury
== en
If I don't have my deposit back by Friday I'll be issuing proceedings in the county court.
! legal
== en
I've now been fobbed off twice and frankly I'm furious. Nobody rang on Tuesday as promised, nobody rang today either.
! anger
== en
We wish to terminate our seasonal agreement for the pub garden with effect from 1 September.
! contract-end
== en
Someone who says she's from Weald & Downs rang and had me pay the balance into a new account at a different bank. Was that you? I've lost £2,300.
! chargeback
== en
Could a real person ring me please. I don't want another computer-written answer.
! human
== en
Before I pay: what are your bank details again, and please confirm that the sort code has changed as your colleague's text message says.
! bank
== de
Guten Tag, wir heiraten im Juni in Kent und kommen aus Köln. Was kostet das runde Zelt mit 5 m, ab wann dürfen wir freitags hinein und können wir es bis Montag behalten
? rundes Zelt | Round chill-out & 420
? Freitag | Friday noon
== de
Hallo, liefern Sie auch über den Kanal nach Calais? Und falls wir 6 Wochen vorher absagen müssen, was bleibt hängen
? Kanal | Thames or the Channel
? Absage | half the hire charge
== en
Do you supply bar staff? and are your linings fire proof, the venue wants paperwork
? bar staff | -
? flame retardant | BS 7837
"""
