"""The ninth hand's maker of hand tools in Yongkang, its export desk, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

TOOLS = {
    "2026外销报价表.xlsx": """型号 | 品名 | 包装 | 最小起订量 | FOB宁波 USD | 交期
YK-1205 | 12件套筒扳手组 | 吹塑盒 | 500套 | 6.85 | 35天
YK-4600 | 46件棘轮套装 | 吹塑盒 | 300套 | 11.40 | 35天
YK-0816 | 羊角锤 16oz 玻纤柄 | 挂卡 | 1000把 | 2.35 | 30天
YK-2108 | 21V 无刷电钻（双电池） | 彩盒 | 200台 | 27.90 | 45天
YK-2150 | 21V 角磨机 | 彩盒 | 200台 | 24.60 | 45天
YK-6030 | 不锈钢水平尺 60cm | 彩套 | 600把 | 3.10 | 30天
YK-7007 | 电工钳 8寸 | 挂卡 | 1000把 | 2.05 | 30天
YK-9001 | 工具车 七抽 | 纸箱 | 50台 | 96.00 | 50天""",
    "Packing data.csv": """Model;Pcs per carton;Carton size cm;Gross weight kg;20ft;40HQ
YK-1205;12;58x32x36;21.5;5 040;12 360
YK-4600;6;52x40x38;19.8;2 220;5 400
YK-0816;24;42x30x26;17.2;20 160;49 000
YK-2108;6;48x36x34;15.0;2 880;7 020
YK-2150;6;46x34x30;16.4;3 600;8 640
YK-9001;1;75x50x92;46.0;76;186""",
    "Terms of sale.md": """# Terms of sale

## Payment
30 % deposit by T/T, balance against a copy of the bill of lading. L/C at sight is accepted from USD 50,000. We do not ship on open account before the third order.

## Validity
Quotations hold for 30 days; if the yuan moves by more than 3 % we quote again.

## Tolerance
Quantities may differ by 3 % either way.

## Delivery terms
FOB Ningbo is standard. CIF and DDP to Hamburg, Rotterdam and Los Angeles on request; less than container load goes with our consolidator every Thursday.

## Claims
Write to us within 30 days of arrival, with photos and the carton number. Defects above 2 % are replaced in the next order or credited.

## Cancellation
Before production starts the deposit is returned less 10 %. After that it is kept.""",
    "质量与认证.md": """# 质量与认证

扳手、套筒材质为铬钒钢（Cr-V 50BV30），硬度HRC 42-48，扭力按DIN 3120超出15%。

电动工具有CE、UKCA和ETL证书，电池有UN38.3和MSDS。没有FCC认证。

工厂通过ISO 9001:2015和BSCI验厂，报告可以发给买家。

出货前按AQL 2.5抽检，客户可以派第三方来验货，第一次验货费由我们承担，重验由责任方承担。

手动工具质保两年，电动工具一年，电池六个月。""",
    "OEM and samples.docx": """OEM and samples

Logo on the tool by laser: no charge from 1,000 pieces, otherwise USD 0.06 each.
Your own colour of the plastic: 2,000 pieces, Pantone number needed.
Colour box with your artwork: 1,000 pieces, plate charge USD 120, credited after 5,000 pieces.
A new case mould: from USD 3,800, 40 days, the mould belongs to the buyer.
Samples: two pieces free of charge, the courier at your cost. Power tools at double price, credited on the first order.
Samples from stock leave within 3 days, samples with logo within 12.
We sign an NDA before we see drawings.""",
    "常见问题.txt": """国内客户能不能买？可以，五箱起批，含13%增值税，价格另报。
能不能混装一个柜？可以，最多八个型号，每个型号不少于起订量的一半。
船期怎么算？宁波到汉堡约38天，到洛杉矶约18天，到胡志明约7天。
有没有现货？YK-0816和YK-7007常备现货，其他按单生产。
春节什么时候放假？2027年1月28日到2月18日停产，想年前出货的订单12月5日前要收到定金。
能不能开普通发票？出口订单开形式发票、商业发票和装箱单，原产地证免费，其他证书每份40美元。
工厂能看吗？欢迎，从义乌开车45分钟，提前两天说，我们派车接。""",
    "Spare parts.csv": """Part;Fits;USD;Pack
Battery 21V 2.0Ah;YK-2108, YK-2150;8.20;10
Battery 21V 4.0Ah;YK-2108, YK-2150;13.50;10
Charger EU plug;all 21V;4.60;20
Charger UK plug;all 21V;4.75;20
Ratchet repair kit 1/2;YK-4600;1.15;50
Drawer slide;YK-9001;2.40;20
Chuck 13 mm;YK-2108;3.30;20""",
    "After-sales.html": """<html><body><h1>After-sales for importers</h1>
<p>With each order of power tools we add 1 % of spare parts free of charge.</p>
<p>We do not take goods back from end users; please contact the shop where you bought the tool.</p>
<p>Exploded drawings and manuals in English, German and Spanish can be downloaded; other languages cost USD 60 a page set.</p>
<p>Technical questions: service@yk-tools.example, answered within one working day.</p>
</body></html>""",
    "About the factory.pdf": """About us

Yongkang Kaida Tools, founded in 1998, 210 workers, 14,000 square metres.
Address: 88 Huachuan Road, Yongkang, Zhejiang, China.
Monthly capacity: 120,000 sets of sockets, 40,000 cordless tools.
Main markets: Germany, Poland, Chile and Vietnam.
We have a sole distributor in Poland and cannot sell there to others.
Office hours: Monday to Saturday, 8.00 to 17.30 China time. Export desk: Ms Lou, +86 579 5555 0166.""",
    "订单表.xlsx": """订单号 | 客户 | 邮箱 | 货物 | 金额 USD | 已付 | 状态
KD-26118 | Brandt Werkzeuge GmbH | brandt@mail.example | YK-4600 x 900 | 10,260.00 | 3,078.00 | 生产中，12月2日装柜
KD-26125 | Cửa hàng Minh Phát | minhphat@mail.example | YK-7007 x 2000 | 4,100.00 | 1,230.00 | 已装船，提单复印件已发""",
}

TOOLS_MAILS = """
== answer en
Subject: inquiry ratchet set 46 pc
Dear Sirs, we are hardware wholesalers in Ireland. Kindly quote your 46 piece ratchet set FOB, advise MOQ and production time. What are your payment terms?
--
+ YK-4600 & 11.40
+ YK-4600 & 300套
+ YK-4600 & 35天
+ 30 % deposit by T/T
== answer en
Subject: L/C
Would you accept an irrevocable letter of credit for an order of about 62k? And how long is the price good for?
--
+ L/C at sight is accepted from USD 50,000
+ Quotations hold for 30 days
== answer en
Subject: logo
We'd like our brand on the 16oz hammers, 1,500 pcs. Does the marking cost extra? How long till we'd have a branded sample in hand?
--
+ no charge from 1,000 pieces
+ samples with logo within 12
== answer en
Subject: samples
How many samples do you give for free, who pays DHL, and is the drill the same?
--
+ two pieces free of charge
+ the courier at your cost
+ Power tools at double price
== answer en
Subject: container loading
How many of YK-2150 fit in a forty foot high cube and what does one box weigh?
--
+ YK-2150 & 8 640
+ YK-2150 & 16.4
== answer en
Subject: mixed container
Can we mix several items in one 20'? If so how many different ones, and what's the least per item?
--
+ 最多八个型号
+ 不少于起订量的一半
== answer en
Subject: certs
Do the cordless tools have UKCA? Also FCC? Can you send the factory audit?
--
+ CE、UKCA和ETL证书
+ 没有FCC认证
+ 报告可以发给买家
== answer en
Subject: before CNY
When's your shutdown for Chinese New Year and by what date do you need our money if we want the goods out before that?
--
+ 2027年1月28日到2月18日停产
+ 12月5日前要收到定金
== answer en
Subject: transit time
Roughly how long does a box take on the water to LA? Do you do door to door with duty paid?
--
+ 到洛杉矶约18天
+ CIF and DDP to Hamburg, Rotterdam and Los Angeles
== answer en
Subject: bad ratchets
4% of the last lot slip under load. What do you do about it and how long have we got to tell you officially?
--
+ Defects above 2 % are replaced
+ within 30 days of arrival
== answer en
Subject: Poland
We're a chain of 12 DIY shops near Poznań and want to buy directly. Possible?
--
+ cannot sell there to others
== answer en
Subject: spare batteries
Need bigger batteries (4 amp hours) for the 21 volt drill. Unit price and how many in a pack? UK chargers too pls.
--
+ Battery 21V 4.0Ah & 13.50
+ Battery 21V 4.0Ah & 10
+ Charger UK plug & 4.75
== answer en
Subject: my drill broke
Hi I bought one of your drills in a shop in Leeds and the chuck wobbles. Can I send it to you?
--
+ contact the shop where you bought the tool
== answer en
Subject: inspection
We want SGS to look at the goods before they ship. Is that ok and who pays? Which AQL do you use yourselves?
--
+ 第一次验货费由我们承担
+ AQL 2.5
== answer en
Subject: new case
We'd like our own blow-moulded case. What's the tooling, how long does it take, and is the tool ours afterwards? Would you sign a confidentiality agreement first?
--
+ from USD 3,800
+ 40 days
+ the mould belongs to the buyer
+ We sign an NDA
== answer en
Subject: cancel
If we pull the order before you've begun making it, how much of our deposit would we see again?
--
+ the deposit is returned less 10 %
== answer de
Subject: Anfrage Steckschlüsselsätze
Sehr geehrte Damen und Herren, bitte nennen Sie uns Preis und Mindestmenge für den 12-teiligen Steckschlüsselsatz. Wie lange dauert die Seefracht nach Hamburg? Aus welchem Stahl sind die Nüsse?
--
+ YK-1205 & 6.85
+ YK-1205 & 500套
+ 宁波到汉堡约38天
+ 铬钒钢
== answer de
Subject: KD-26118
From: Brandt Werkzeuge GmbH <brandt@mail.example>
Guten Tag Frau Lou, wie ist der Stand bei KD-26118 und wann wird verladen? Welcher Betrag ist noch offen?
--
+ KD-26118 & 生产中
+ KD-26118 & 12月2日装柜
+ KD-26118 & 10,260.00 & 3,078.00
== answer de
Subject: Garantie und Ersatzteile
Wie lange gewähren Sie Garantie auf Akkuwerkzeuge und auf die Akkus selbst? Legen Sie Ersatzteile bei? Gibt es die Anleitung auf Deutsch?
--
+ 电动工具一年，电池六个月
+ 1 % of spare parts free of charge
+ manuals in English, German and Spanish
== answer de
Subject: Eigene Farbe
Ab welcher Stückzahl machen Sie das Gehäuse in unserer Hausfarbe, und was brauchen Sie dafür von uns? Und ab welcher Menge eigene Kartonage?
--
+ 2,000 pieces, Pantone number needed
+ 1,000 pieces, plate charge USD 120
== answer de
Subject: Besuch
Wir sind Ende November in Yiwu. Ist ein Werksbesuch möglich, wie weit ist es und wie lange vorher sollen wir Bescheid geben? Wie groß ist Ihr Betrieb?
--
+ 从义乌开车45分钟
+ 提前两天说
+ 210 workers
== answer zh
Subject: 国内批发
你好，我在临沂做五金批发，国内单做不做？最少拿几箱？价格含税吗？
--
+ 五箱起批
+ 含13%增值税
== answer zh
Subject: 现货
羊角锤有没有现货？起订多少？一箱装几把？有没有木柄的？
--
? 木柄
+ YK-0816和YK-7007常备现货
+ YK-0816 & 1000把
+ YK-0816 & 24
== answer zh
Subject: 电钻报价
21V的无刷电钻什么价？要多少台起？做货要几天？有没有CE？
--
+ YK-2108 & 27.90
+ YK-2108 & 200台
+ YK-2108 & 45天
+ CE、UKCA和ETL证书
== answer zh
Subject: 付款
老外客户想货到付款90天账期，你们能做吗？常规是怎么付？
--
+ We do not ship on open account before the third order
+ 30 % deposit by T/T
== answer zh
Subject: 打样
想拿两个样品看看，收费吗？快递谁付？样品几天能寄出来？
--
+ two pieces free of charge
+ the courier at your cost
+ Samples from stock leave within 3 days
== answer zh
Subject: 原产地证
请问原产地证要另外收钱吗？别的证一份多少？
--
+ 原产地证免费
+ 其他证书每份40美元
== answer zh
Subject: 硬度
你们套筒硬度做到多少？扭力能过DIN吗？手动工具保多久？
--
+ 硬度HRC 42-48
+ 扭力按DIN 3120超出15%
+ 手动工具质保两年
== answer vi
Subject: KD-26125
From: Cửa hàng Minh Phát <minhphat@mail.example>
Chào chị Lou, đơn KD-26125 của bên em đi tàu chưa ạ? Tàu về tới Hồ Chí Minh khoảng mấy ngày?
--
+ KD-26125 & 已装船
+ 到胡志明约7天
== answer vi
Subject: hỏi giá thước thủy
Chào shop, cho em hỏi thước thủy inox 60cm giá bao nhiêu, đặt ít nhất mấy cây? Có cho gửi hàng lẻ không đủ container không?
--
+ YK-6030 & 3.10
+ YK-6030 & 600把
+ every Thursday
== answer vi
Subject: tủ đồ nghề
Tủ đồ nghề 7 ngăn giá bao nhiêu một cái? Đặt xong bao lâu thì có hàng?
--
+ YK-9001 & 96.00
+ YK-9001 & 50天
== answer en
Subject: capacity
What's your capacity per month for sockets, and which countries do you mostly sell to? Do you make torque wrenches?
--
+ 120,000 sets of sockets
+ Main markets: Germany
? torque wrenches
== answer en
Subject: qty difference
Our order was 5,000 but the packing list says 4,900. Is that allowed under your conditions? Who do I talk to about technical stuff?
--
+ Quantities may differ by 3 %
+ service@yk-tools.example
== answer en
Subject: office hours?
tried calling last night, nobody picked up. what hours are you there (your time) and what's the direct line?
--
+ Monday to Saturday, 8.00 to 17.30
+ +86 579 5555 0166
== answer en
Subject: repair kits
Price for the ratchet repair kit and the tool trolley drawer runners? Full carton qty?
--
+ Ratchet repair kit 1/2 & 1.15
+ Drawer slide & 2.40
+ Ratchet repair kit 1/2 & 50
== escalate en injury
Subject: hammer head flew off
The head of one of your hammers came off during use and hit a carpenter in the face; he may lose the eye. Our insurer wants to hear from you.
== escalate en bank
Subject: URGENT new beneficiary
We received an email from Ms Lou's address with a new beneficiary bank in Hong Kong for the balance of our order. Please confirm before we wire anything.
== escalate de recall
Subject: RAPEX-Meldung
Die Marktüberwachung hat Ihren Akku YK-2108 wegen Brandgefahr beanstandet und verlangt einen Rückruf. Bitte äußern Sie sich binnen drei Tagen.
== escalate en legal
Subject: infringement
Our client owns European design registration 008812345. Your ratchet handle infringes it. Cease and desist letter attached; reply by 10 November failing which we will sue.
== escalate zh claim
Subject: 索赔
整柜货生锈，客户全退了，损失八万美金，你们不赔我们就申请仲裁，律师函已经在路上。
== escalate zh human
Subject: 叫你们老总来
说了三遍都没人管，我只跟楼总谈，让他今天打给我。
== escalate vi contract end
Subject: Chấm dứt hợp đồng đại lý
Bên em quyết định chấm dứt hợp đồng phân phối với quý công ty kể từ ngày 1/12, đề nghị xác nhận.
== ordinary en
Subject: killer price needed
Lou my friend, your competitors are murdering us on price, help me survive! What's the 8 inch electrician pliers FOB?
--
+ YK-7007 & 2.05
== ordinary zh
Subject: 价格战打死人了
现在同行卷死人，客户砍价砍得我要吐血。21V角磨机最低FOB多少？
--
+ YK-2150 & 24.60
== silent en
Subject: Undelivered Mail Returned to Sender
From: Mail Delivery System <postmaster@relay.example>
This is the mail system. I'm sorry to inform you that your message could not be delivered to one or more recipients. 550 5.1.1 User unknown.
== silent zh
Subject: 专业海运双清包税到门
尊敬的老板您好，我司专做欧美海运专线，价格全网最低，时效稳定，需要报价请加微信。退订请回复TD。
"""
