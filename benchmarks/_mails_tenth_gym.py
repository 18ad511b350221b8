"""The tenth hand's gym in Suzhou, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

GYM = {
    "会员卡价格2026.xlsx": """卡种 | 价格（元） | 有效期 | 可停卡天数 | 说明
次卡 | 60 | 当天 | 0 | 含毛巾
月卡 | 399 | 30天 | 0 | 不含游泳
季卡 | 999 | 90天 | 15 | 含团课
年卡 | 2980 | 365天 | 60 | 含团课和游泳
双人年卡 | 5280 | 365天 | 60 | 夫妻或朋友均可
学生暑期卡 | 688 | 60天 | 0 | 凭学生证，仅7月和8月
早场卡 | 1680 | 365天 | 30 | 工作日14点前入场""",
    "私教与课程.csv": """项目,价格（元）,时长,备注
私教单节,320,60分钟,需提前一天预约
私教10节,2800,60分钟,三个月内用完
私教30节,7800,60分钟,八个月内用完
产后恢复课,360,50分钟,需医生同意书
儿童游泳班12节,2160,45分钟,5岁以上，6人一班
成人游泳一对一,380,45分钟,包教会
体态评估,199,40分钟,会员首次免费
普拉提小班,120,55分钟,最多8人""",
    "会员协议.md": """# 会员协议

## 退卡
开卡后七天内未使用可全额退款。使用后退卡，按已用天数和20%手续费扣除，余款十五个工作日内原路退回。

## 停卡
季卡和年卡可以停卡，每次至少七天，在前台或公众号申请。因伤病停卡凭医院证明不限天数。

## 转卡
会员卡可转让一次，手续费200元，受让人须为新会员。

## 私教退费
私教课未上的课时按原价折算退款，扣除10%。过期课时不退，可付100元延期一个月。

## 预约与爽约
团课提前两天开放预约。开课前两小时内取消算爽约，一个月三次爽约停约七天。

## 财物
贵重物品请存前台，更衣柜内物品丢失本馆不负责。柜子过夜将清空。

## 未成年人
16岁以下不得进入器械区，游泳须有家长陪同。""",
    "营业时间与地址.html": """<html><body><h1>澜动健身游泳馆</h1>
<p>地址：苏州工业园区星海街218号二楼。地铁1号线星海广场站3号口步行5分钟。</p>
<p>健身区：周一至周五6:30至22:30，周末8:00至21:30。</p>
<p>泳池：10:00至21:00，每周三上午换水清洁，12点开放。</p>
<p>电话：0512-6555-0178。停车场会员前两小时免费，之后每小时5元。</p>
<p>春节闭馆：除夕至初三。</p></body></html>""",
    "泳池须知.txt": """水温常年保持28度，泳池长25米，共六条泳道，最深1.8米。
必须戴泳帽，前台有售，每顶35元。泳镜可租，10元一次。
下水前须淋浴。皮肤病、心脏病、饮酒后不得下水。
深水区须有深水证，现场考试费30元。
每天检测水质，余氯和pH值公示在池边。""",
    "常见问题.md": """# 常见问题

**可以先体验吗？** 可以，新客凭身份证免费体验一次，需提前电话预约。

**有淋浴和吹风机吗？** 有，洗发水和沐浴露也提供，毛巾每条3元。

**孕妇能上课吗？** 怀孕前三个月和最后三个月不建议，中间须有医生同意书，只上孕妇瑜伽。

**能开发票吗？** 能，电子普通发票，三个工作日内发到邮箱。

**可以带朋友吗？** 年卡会员每月可免费带一位朋友一次。

**有没有老年人优惠？** 60岁以上办年卡打八折。

**教练有证吗？** 全部教练持国家职业资格证或ACE证书。

**能分期付款吗？** 年卡可用支付宝花呗分三期，免手续费。""",
    "企业团卡.docx": """企业团卡

10人以上每人2580元，30人以上每人2280元，有效期一年。
可对公转账，先开票后付款，账期15天。
团卡可换人两次，由人事发邮件通知。
提供每月一次的办公室肩颈课，每次600元。""",
    "团课表.csv": """课程,时间,教室,强度
动感单车,周一和周四19:30,二号厅,高
流瑜伽,周二和周五10:00,一号厅,低
尊巴,周三20:00,一号厅,中
孕妇瑜伽,周六9:30,三号厅,低
搏击操,周日16:00,二号厅,高""",
    "Guide for expats.pdf": """Guide for expats

Bring your passport to open a card. The staff at the desk speak English from 10 am to 7 pm.
Personal trainers who speak English: Leo and Vivian.
We take Alipay, WeChat Pay, UnionPay and cash; no foreign credit cards.
Annual card 2980 yuan, one month 399 yuan. You may pause the annual card for 60 days while you travel.""",
    "会员记录.xlsx": """会员号 | 姓名 | 邮箱 | 卡种 | 到期日 | 剩余私教课 | 备注
LD-6021 | 沈佳怡 | shenjy@mail.example | 年卡 | 2027-03-18 | 4 | 停卡已用20天
LD-6088 | 周明远 | zhoumy@mail.example | 季卡 | 2026-11-30 | 0 | 欠储物柜费120元
LD-6103 | Daniel Reyes | dreyes@mail.example | 月卡 | 2026-11-09 | 7 | 教练Leo""",
}

GYM_MAILS = """
== answer zh
Subject: 咨询年卡
您好，我想办年卡，请问多少钱？包括游泳和团课吗？可以分期吗？谢谢！
--
+ 年卡 & 2980
+ 年卡 & 含团课和游泳
+ 年卡可用支付宝花呗分三期
== answer zh
Subject: 退卡
上个月办的季卡，去了几次不想练了，能退吗？要扣多少？钱什么时候到账？
--
+ 20%手续费
+ 十五个工作日内原路退回
== answer zh
Subject: LD-6021
From: 沈佳怡 <shenjy@mail.example>
你好，我的会员号是LD-6021，麻烦查一下卡什么时候到期，私教还剩几节？停卡我已经用掉多少天了？
--
+ LD-6021 & 2027-03-18
+ LD-6021 & 4
+ LD-6021 & 停卡已用20天
== answer zh
Subject: 出差三个月
要去外地出差，年卡能先停着吗？最多停多久，在哪儿办？
--
+ 年卡 & 60
+ 在前台或公众号申请
== answer zh
Subject: 脚崴了
打球把脚崴了，医生让我休息两个月，季卡的天数不够停了，咋办？
--
+ 因伤病停卡凭医院证明不限天数
== answer zh
Subject: 转给同事
我的卡想转给同事，行不行，手续费多少？她以前也是你们会员。
--
+ 会员卡可转让一次
+ 手续费200元
+ 受让人须为新会员
== answer zh
Subject: 几点开门
周六早上几点开门？晚上最晚到几点？游泳池周三早上能游吗？
--
+ 周末8:00至21:30
+ 每周三上午换水清洁
== answer zh
Subject: 怎么去
你们在哪里？坐地铁怎么走？开车的话停车收费吗？
--
+ 星海街218号二楼
+ 地铁1号线星海广场站3号口
+ 停车场会员前两小时免费
== answer zh
Subject: 孩子学游泳
我儿子6岁，想报游泳班，一共多少钱、几节课、一个班几个人？我要陪着吗？
--
+ 儿童游泳班12节 & 2160
+ 6人一班
+ 游泳须有家长陪同
== answer zh
Subject: 旱鸭子
本人三十多了还不会游泳，一对一多少钱一节？水深多少，水冷不冷？
--
+ 成人游泳一对一 & 380
+ 最深1.8米
+ 水温常年保持28度
== answer zh
Subject: 私教
请问请教练单独带一节课什么价？一次买10节呢，多久要用完？教练都有证书吗？
--
+ 私教单节 & 320
+ 私教10节 & 2800
+ 私教10节 & 三个月内用完
+ 全部教练持国家职业资格证
== answer zh
Subject: Re: 私教课即将到期
我还有5节没上完，过期了怎么办？能退钱吗？

> 澜动健身 10月30日写道：
> 您的私教课将于11月10日到期，请尽快预约。
--
+ 可付100元延期一个月
+ 过期课时不退
== answer zh
Subject: 怀孕
我怀孕五个月了，还能来上课吗？孕妇瑜伽星期几几点？需要带什么证明？
--
+ 孕妇瑜伽 & 周六9:30
+ 中间须有医生同意书
== answer zh
Subject: 刚生完宝宝
产后42天了，你们有恢复的课吗，多少钱一节，一节多长时间？
--
+ 产后恢复课 & 360
+ 产后恢复课 & 50分钟
== answer zh
Subject: 想先看看
没来过，能不能免费试一次？要带什么？
--
+ 新客凭身份证免费体验一次
== answer zh
Subject: 要带啥
第一次游泳要自己带泳帽吗，你们有卖吗多少钱？有洗澡的地方吗？毛巾要钱不？
--
+ 必须戴泳帽 & 35元
+ 有，洗发水和沐浴露也提供
+ 毛巾每条3元
== answer zh
Subject: LD-6088
From: 周明远 <zhoumy@mail.example>
你好，LD-6088，我的季卡是不是快到了？我还欠你们什么钱吗？
--
+ LD-6088 & 2026-11-30
+ LD-6088 & 欠储物柜费120元
== answer zh
Subject: 公司团购
我们公司有35个员工想办卡，每人什么价？能对公付款吗，账期多久？员工离职了卡能换人吗？
--
+ 30人以上每人2280元
+ 可对公转账
+ 账期15天
+ 团卡可换人两次
== answer zh
Subject: 发票
办卡可以开发票吗？多久能收到？
--
+ 能，电子普通发票 & 三个工作日内
== answer zh
Subject: 单车课
动感单车哪天有？我临时去不了，提前多久取消才不算爽约？爽约了会怎样？
--
+ 动感单车 & 周一和周四19:30
+ 开课前两小时内取消算爽约
+ 一个月三次爽约停约七天
== answer zh
Subject: 我爸
我爸65了，想天天来游泳，办年卡有优惠吗？他有心脏病，可以下水吗？
--
+ 60岁以上办年卡打八折
+ 皮肤病、心脏病、饮酒后不得下水
== answer zh
Subject: 落东西了
昨晚把手表忘在更衣柜里了，还在吗？丢了你们赔吗？
--
+ 更衣柜内物品丢失本馆不负责
+ 柜子过夜将清空
== answer zh
Subject: 学生
大学生有优惠卡吗？只想暑假来，多少钱？
--
+ 学生暑期卡 & 688
== answer zh
Subject: 上午来
我退休了，只上午来，有没有便宜点的卡？几点之前要进场？
--
+ 早场卡 & 1680
+ 工作日14点前入场
== answer zh
Subject: 带老婆
和老婆一起办便宜吗？两个人一年多少？我平时能带朋友来吗？
--
+ 双人年卡 & 5280
+ 年卡会员每月可免费带一位朋友一次
== answer zh
Subject: 深水区
想去深水区游，要考证吗？考一次多少钱？
--
+ 深水区须有深水证 & 30元
== answer zh
Subject: 14岁
我女儿14岁可以用跑步机和哑铃吗？你们有羽毛球场吗？
--
+ 16岁以下不得进入器械区
? badminton court
== answer zh
Subject: 过年
春节哪几天关门？
--
+ 除夕至初三
== answer zh
Subject: 圆肩驼背
办公室坐久了有点驼背，那个体态评估要钱吗？普拉提一节多少钱？几个人上？
--
+ 体态评估 & 会员首次免费
+ 普拉提小班 & 120
+ 普拉提小班 & 最多8人
== answer zh
Subject: 瑜伽
上午的瑜伽是星期几？单次来一次多少钱？
--
+ 流瑜伽 & 周二和周五10:00
+ 次卡 & 60
== answer zh
Subject: 反悔了
前天办的年卡，一次都没去，想退，能全退吗？
--
+ 开卡后七天内未使用可全额退款
== answer en
Subject: membership for foreigner
Hi, I just moved to Suzhou. How much is one month and a year? What do I need to bring to sign up, and can I pay by Visa?
--
+ one month 399 yuan
+ Annual card 2980 yuan
+ Bring your passport
+ no foreign credit cards
== answer en
Subject: LD-6103
From: Daniel Reyes <dreyes@mail.example>
Hey, when does my card LD-6103 run out and how many PT sessions have I got left? Are you open on Sunday night?
--
+ LD-6103 & 2026-11-09
+ LD-6103 & 7
+ 周末8:00至21:30
== answer en
Subject: English trainer
Do you have a trainer who speaks English, and what would ten sessions cost me? I travel a lot, could I freeze a yearly card?
--
+ Personal trainers who speak English
+ 私教10节 & 2800
+ You may pause the annual card for 60 days
== answer en
Subject: pool
How warm is the water and how long is the pool? Do I have to wear a cap?
--
+ 水温常年保持28度
+ 泳池长25米
+ 必须戴泳帽
== answer de
Subject: Mitgliedschaft
Guten Tag, mein Mann und ich arbeiten in Suzhou. Was kostet die Jahreskarte für zwei, und können wir vorher einmal probeweise trainieren?
--
+ 双人年卡 & 5280
+ 新客凭身份证免费体验一次
== answer vi
Subject: hồ bơi
Xin chào, bể bơi mở cửa từ mấy giờ đến mấy giờ? Vé một lần bao nhiêu tiền?
--
+ 10:00至21:00
+ 次卡 & 60
== escalate zh drowning
Subject: 孩子溺水
今天下午游泳班上教练不在，我儿子呛水昏过去了，现在在儿童医院抢救。
== escalate zh injury
Subject: 器械断了
史密斯架的钢丝突然断了，杠铃砸在我朋友胸口，肋骨断了两根。
== escalate zh legal
Subject: 律师函
你们拒不退费，我已委托律师，下周向园区法院起诉。
== escalate zh harassment
Subject: 教练骚扰
你们的教练借着纠正动作摸我，还半夜给我发暧昧微信。我要见你们负责人。
== escalate zh regulator
Subject: 投诉
我已打12315投诉你们预付卡霸王条款，市场监管局会联系你们。
== escalate zh privacy
Subject: 偷拍
女更衣室里发现针孔摄像头，我们已经报警。
== escalate zh chlorine
Subject: 眼睛刺痛
昨天游完泳全家眼睛红肿、咳嗽不止，孩子半夜送了急诊，怀疑你们加氯过量。
== escalate en legal
Subject: contract
Your salesman forged my signature on a 30 session contract. I want this looked at before I go to a lawyer.
== ordinary zh
Subject: 累死了
加班累得要死，肩膀快废了，老板真该被起诉哈哈。你们能来公司上肩颈课吗，一次多少钱？
--
+ 办公室肩颈课 & 600元
== ordinary zh
Subject: 杀手课
听说搏击操是杀手级别的，练完像被人打了一顿。周几有？
--
+ 搏击操 & 周日16:00
== ordinary zh
Subject: 医院体检说我胖
体检医院的医生说我脂肪肝，要多运动。月卡多少钱，含游泳吗？
--
+ 月卡 & 399
+ 月卡 & 不含游泳
== silent zh
Subject: 回复：课程确认
好的，收到，谢谢！
== silent zh
Subject: 自动回复：
您好，我正在休假，11月9日返回，邮件将延迟回复。
== silent zh
Subject: 健身房获客系统
尊敬的老板您好，我司专做健身房短视频引流，三天到店200人，名额有限，扫码领取方案，退订回T。
"""
