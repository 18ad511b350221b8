"""The eighth hand's pottery in Jingdezhen, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

POTTERY = {
    "体验课价目.xlsx": """项目 | 时长 | 价格（每人） | 人数
手捏 | 1.5小时 | 88元 | 1-12人
拉坯体验 | 2小时 | 158元 | 1-8人
青花绘画盘 | 2小时 | 128元 | 1-20人
釉上彩杯 | 1小时 | 78元 | 1-20人
亲子套餐（一大一小） | 2小时 | 218元 | 1-10组
三日拉坯班 | 每天5小时 | 1280元 | 最多6人
月度研修 | 每周5天 | 4800元 | 最多4人""",
    "成品价目.xlsx": """货号 | 品名 | 规格 | 零售价 | 批发价（50件起）
QC-01 | 青花盖碗 | 150毫升 | 198元 | 128元
QC-05 | 青花主人杯 | 80毫升 | 88元 | 52元
YL-02 | 影青茶壶 | 220毫升 | 360元 | 235元
YL-07 | 影青公道杯 | 200毫升 | 120元 | 76元
JL-03 | 祭蓝花瓶 | 高28厘米 | 580元 | 398元
JL-09 | 祭蓝香插 | 直径9厘米 | 66元 | 38元
CZ-11 | 柴烧茶盏 | 110毫升 | 260元 | -""",
    "定制说明.md": """# 定制说明

## 起订与打样
图案定制30件起订，器型定制200件起订。打样费300元一款，下单满5000元后退还打样费。

## 工期
图案定制25天，器型定制45天。打样约12天。雨季晾坯慢，5月至7月另加一周。

## 落款
底款刻字每件加8元，logo印花每件加5元。金彩另计。

## 付款
定金四成，发货前付清尾款。

## 误差
手工制作，尺寸误差在3%以内、釉色略有深浅，不算质量问题。""",
    "烧制与取件.txt": """体验作品怎么拿

作品晾干、上釉、烧制共需30天左右。
烧好后可以自取，也可以邮寄，江浙沪及江西18元，其他省份25元，港澳台80元。
自取保留三个月，过期处理。
烧裂了免费补做一次，本人不能来的由老师代做。
每人限烧一件，多烧一件加40元。""",
    "售后与物流.md": """# 售后与物流

## 包装运输
成品用蜂窝纸加泡沫箱，走顺丰。满300元包邮，不满收20元。

## 破损
签收后48小时内拍照联系我们，破一补一，运费我们出。

## 退换
未使用的成品7天内可退，来回运费由买家承担。定制品、特价品不退。

## 海外
海外发DHL，按重量计费，首重1公斤260元，续重每公斤90元。关税由收件人缴纳。

## 发票
可开增值税普通发票；专票需提供税号和开户行，税点另加6%。""",
    "使用与保养.md": """# 使用与保养

釉下青花可以进微波炉和洗碗机；带金彩的不可以。

新壶先用清水煮20分钟再用。茶渍用小苏打擦洗，不要用钢丝球。

所有食器铅镉溶出符合GB 4806.4，每年送检一次，报告可以提供。""",
    "预约须知.docx": """预约须知

周末和节假日要提前三天预约，平时当天来也行。
每场10:00、14:00、19:00三个时段，迟到超过30分钟视为取消。
提前一天取消全额退款，当天取消退一半，临时改期可以改一次。
五岁以下的小朋友不能上拉坯机，可以玩手捏。
围裙免费提供，建议不要留长指甲。
十人以上团体打九折，可以上门授课，市区内加收300元车费。""",
    "关于我们.md": """# 昌江窑火陶艺工作室

地址：景德镇市珠山区新厂西路150号陶溪川旁12栋。电话0798-555-2160。

营业时间：周二至周日9:30至21:00，周一闭馆。春节腊月廿五到正月初八休息。

高铁景德镇北站打车约20分钟。院内停车免费，限两小时，之后每小时5元。

老师会讲英语。可以带宠物到院子，不能进工作间。""",
    "Studio residency.pdf": """Artist residency

One month 5200 yuan, three months 13800 yuan: own bench, 50 kg of porcelain clay and two kiln loads included.
A further kiln load costs 450 yuan (gas, 1310 degrees).
Rooms next door from 1500 yuan a month, not included.
Apply with a portfolio of ten pictures, at least eight weeks ahead.
We write the invitation letter for your visa.""",
    "订单进度.xlsx": """单号 | 客户 | 邮箱 | 内容 | 总价 | 已付 | 进度
CJ-6102 | 林静 | linjing@mail.example | 主人杯图案定制120件 | 7440元 | 2976元 | 上釉中
CJ-6118 | 半山茶舍 | banshan@mail.example | 影青茶壶60把 | 14100元 | 0元 | 待付定金""",
}

POTTERY_MAILS = """
== answer zh
Subject: 周六带孩子来玩
您好，我们周六想带4岁的女儿过来做陶，她能用那个转盘吗？一个大人一个小孩多少钱？要不要先约？
--
+ 五岁以下的小朋友不能上拉坯机
+ 亲子套餐（一大一小） & 218元
+ 提前三天预约
== answer zh
Subject: 作品
上次做的杯子啥时候能拿到啊？我在北京，寄过来邮费多少
--
+ 30天左右
+ 其他省份25元
== answer zh
Subject: 公司伴手礼
贵工作室好，我司想做一批带标志的杯子送客户，大概100个，最少要做多少个？从定稿到交货多久？印标志一个加多少钱？
--
+ 图案定制30件起订
+ 图案定制25天
+ logo印花每件加5元
== answer zh
Subject: CJ-6102
From: 林静 <linjing@mail.example>
老板，我那批CJ-6102做到哪一步了？还剩多少钱没给？
--
+ CJ-6102 & 上釉中
+ CJ-6102 & 7440元 & 2976元
== answer zh
Subject: 碎了
刚收到的盖碗盖子碎了！！怎么办，给换新的吗，来回邮费谁出？
--
+ 签收后48小时内拍照
+ 运费我们出
== answer zh
Subject: 盖碗
那个青花的盖碗一个卖多少？我开茶馆的，拿50个能便宜到多少？
--
+ 青花盖碗 & 198元
+ 青花盖碗 & 128元
== answer zh
Subject: 微波炉
青花的碗能放微波炉热饭吗？描了金边的呢？
--
+ 釉下青花可以进微波炉和洗碗机
+ 带金彩的不可以
== answer zh
Subject: 学拉坯
零基础想认真学几天，三天的班学费多少，每天上几个钟头？一个班多少人？
--
+ 三日拉坯班 & 1280元
+ 三日拉坯班 & 每天5小时
+ 三日拉坯班 & 最多6人
== answer zh
Subject: 开车来
周一你们开不开门？晚上几点关？停车怎么收费？
--
+ 周一闭馆
+ 9:30至21:00
+ 限两小时，之后每小时5元
== answer zh
Subject: 临时有事
约了明天下午的，今天去不了了，钱能退吗？要是当天才说呢？
--
+ 提前一天取消全额退款
+ 当天取消退一半
== answer zh
Subject: 裂了
你们说我的碗烧的时候裂了，我人已经回上海，怎么处理？要再交钱吗？
--
+ 烧裂了免费补做一次
+ 由老师代做
== answer en
Subject: residency
Hi, I'm a potter from Bristol. What does a month at your place cost and what do I get for it? When should I apply, and could you help with the visa?
--
+ One month 5200 yuan
+ 50 kg of porcelain clay
+ at least eight weeks ahead
+ invitation letter for your visa
== answer en
Subject: shipping to Canada
Can you send a vase to Canada? What's the cost for about 2 kg, and who pays the duties?
--
+ 首重1公斤260元
+ 关税由收件人缴纳
== answer en
Subject: english?
We are two tourists. Does anyone speak English there? How much is throwing on the wheel per person and how long does it take?
--
+ 老师会讲英语
+ 拉坯体验 & 158元
+ 拉坯体验 & 2小时
== answer zh
Subject: 开票
买了两千多的东西，要开专票，需要给你们什么资料？要加点吗？
--
+ 专票需提供税号和开户行
+ 税点另加6%
== answer zh
Subject: 样品
想先看样再决定，打一个样收多少？以后下大单这钱还给我不？多久能看到？
--
+ 打样费300元一款
+ 满5000元后退还打样费
+ 打样约12天
== answer zh
Subject: 半山茶舍 CJ-6118
From: 半山茶舍 <banshan@mail.example>
你好，CJ-6118什么情况，开工了吗？首付要给几成？
--
+ CJ-6118 & 待付定金
+ 定金四成
== answer zh
Subject: 茶壶
新买的壶第一次用要怎么弄？里面的茶垢用什么洗？
--
+ 清水煮20分钟
+ 小苏打擦洗
== answer zh
Subject: 班级活动
我们班32个小学生想体验画盘子，老师能不能到学校来教？团体有没有优惠？一个人平时收多少？
--
+ 可以上门授课
+ 十人以上团体打九折
+ 青花绘画盘 & 128元
== answer zh
Subject: 退货
花瓶买回去颜色不搭，没用过，还能退不？邮费算谁的？
--
+ 7天内可退
+ 来回运费由买家承担
== answer zh
Subject: 送女友
想在杯子底下刻名字，加多少钱？80毫升那个主人杯单卖多少？
--
+ 底款刻字每件加8元
+ 青花主人杯 & 88元
== answer zh
Subject: 铅
给宝宝用的餐具，含不含铅啊？有没有检测证明可以看？
--
+ 铅镉溶出符合GB 4806.4
+ 报告可以提供
== answer zh
Subject: 狗狗
我家柯基能一起去吗？需要自己带围裙不？你们那边能刷脸支付吗？
--
+ 可以带宠物到院子
+ 围裙免费提供
? 刷脸支付
== answer zh
Subject: 怎么过去
坐高铁来，下车以后到你们那多远？过年那几天开不开？
--
+ 打车约20分钟
+ 腊月廿五到正月初八休息
== answer zh
Subject: 包邮
买多少不要运费？发什么快递？能货到付款吗
--
+ 满300元包邮
+ 走顺丰
? 货到付款
== answer zh
Subject: 尺寸不一样
收到的几个杯子大小差了一点点，颜色也深浅不一，这算次品吗？
--
+ 不算质量问题
== answer zh
Subject: 放着可以吗
烧好的东西我过年才能来拿，你们最多给我留多长时间？
--
+ 自取保留三个月
== answer zh
Subject: 多烧几个
拉坯那天我做了三个都喜欢，都烧行不行？多的怎么算？下午场几点？
--
+ 多烧一件加40元
+ 10:00、14:00、19:00
== answer zh
Subject: 自己设计壶型
我想做自己画的壶型，起做量是多少？要等多少天？梅雨天会不会更慢？
--
+ 器型定制200件起订
+ 器型定制45天
+ 5月至7月另加一周
== answer vi
Subject: Lớp gốm
Chào shop, em từ Hà Nội sang chơi, học nặn tay một buổi bao nhiêu tiền? Thứ Hai có mở cửa không ạ?
--
+ 手捏 & 88元
+ 周一闭馆
== answer zh
Subject: 香插
祭蓝那个香插零售和拿货价各多少？有货吗？
--
+ 祭蓝香插 & 66元
+ 祭蓝香插 & 38元
? 有货
== answer de
Subject: Keramikkurs
Guten Tag, wir sind im Mai in Jingdezhen. Was kostet die Miete einer Werkstatt für drei Monate, und was zahlt man für einen zusätzlichen Brand?
--
+ three months 13800 yuan
+ 450 yuan
== escalate zh injury
Subject: 孩子受伤
昨天上课我儿子的手被拉坯机绞到，缝了六针，医药费你们怎么说？
== escalate zh complaint
Subject: 12315
你们卖的碗检测铅超标，我已经打了12315投诉，不退一赔三咱们法院见。
== escalate zh fraud
Subject: 换账户？
刚有个自称你们财务的加我微信，让我把CJ-6118的定金打到他私人卡上，这是你们的人吗？我怕是骗子。
== escalate zh human
Subject: 找负责人
别再给我发模板了，让你们老板亲自给我打电话。
== escalate en media
Subject: BBC request
I'm a producer with the BBC working on a film about copies sold as antiques. We'd like a statement from your owner before we broadcast.
== escalate zh poison
Subject: 中毒
用你们家杯子喝水一个星期，我和老公都上吐下泻，医生说可能是重金属中毒。
== ordinary zh
Subject: 美炸了
这只祭蓝花瓶简直要命，我老公看了价格要杀了我哈哈。到底多少钱一个？
--
+ 祭蓝花瓶 & 580元
== ordinary zh
Subject: 笑死
我捏的碗丑到报警，哈哈。朋友也想来手捏，一位多少钱？要多久？
--
+ 手捏 & 88元
+ 手捏 & 1.5小时
== silent zh
Subject: 自动回复：关于定制
您好，邮件已收到，我正在休假，11月10日返回后尽快回复您。
"""
