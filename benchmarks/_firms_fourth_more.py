"""Two more firms of the fourth blind hand: a dental practice without account numbers, and a trader in Shenzhen."""

# ruff: noqa: E501  (papers and policies keep their lines as their writers wrote them)

from __future__ import annotations

DENTAL = {
    "name": "Juniper Street Family Dentistry PLLC",
    "chart": """
bank|Checking - First Interstate||asset
ar|Patient & Insurance Receivables||asset
arfx|Receivable - Maple Ridge Clinic (CAD)||asset
vatin|-||asset
stock|Implant and Aligner Inventory||asset
prepaid|Prepaids||asset
asset|Clinical Equipment||asset
accdep|Accum. Depr. - Clinical Equipment||asset
ap|Accounts Payable||liability
vatout|-||liability
wagespay|Payroll Clearing||liability
accrued|Accrued Expenses||liability
bonuspay|Accrued PTO||liability
deferred|Unearned Membership Fees||liability
sister|Due to Juniper Orthodontics LLC||liability
owner|Member Draws - Dr. Okafor||equity
capital|Member Capital||equity
revenue|Production - Hygiene & Restorative||income
training|Membership Plan Revenue||income
fxgain|Currency Gain||income
cogs|Implants & Aligners Used||expense
packing|Dental Supplies||expense
wages|Salaries - Staff||expense
bonus|PTO Expense||expense
rent|Rent - Juniper St.||expense
repairs|Repairs & Maintenance||expense
insurance|Insurance||expense
power|Utilities||expense
office|Office & Small Equipment||expense
telecom|Phones & Internet||expense
audit|CPA Fees||expense
marketing|Marketing||expense
travel|Continuing Education & Travel||expense
depreciation|Depreciation||expense
bankfee|Bank & Merchant Fees||expense
fxloss|Currency Loss||expense
other|Gain/Loss on Disposal||expense""",
    "words": r"""
rent|Rent {m}/{y} Halvorsen Properties
rentfree|To {firm}: per the second lease amendment, base rent for {m}/{y} is abated in full because of the elevator work. Regular rent resumes the month after.\nHalvorsen Properties
rentup|To {firm}: as provided in section 4.2 of the lease, monthly rent is {x} effective {d}.\nHalvorsen Properties
audit|Accrue CPA year-end fee
auditend|Brandt & Ellis CPAs final bill
wages|Payroll {m}/{y} gross
pay|ACH {x}
bonus|PTO accrual {m}/{y}
bonuspaid|PTO cash-out
dep|Depr {x}
assets|CBCT scanner;compressor;operatory chairs
sold|Sale of {x}
newasset|autoclave Midmark M11
freight|Freight, rigging and install - {x}
prepaidold|Amortize Dentrix license
release|Amortize malpractice policy
poweracc|Accrue utilities {m}
powerback|Reverse utilities accrual
powerinv|NorthWestern Energy bill
lotin|Received case {x} - Straumann
lotout|Used case {x}
sale|Daysheet batch {x}
receipt|Deposit {x}
fee|Account analysis fee
recharge|Juniper Orthodontics - shared radio spots {m}/{y}
fxsale|Maple Ridge Clinic locum work CAD {u} @ {r}
reval|Remeasure Maple Ridge CAD {u} @ {r}
customers|Delta Dental;Cash patients;MetLife;Cigna
unrecorded|Patterson Supply|Nitrile gloves, composite, bibs|packing
doubled|Glidewell Laboratories|Crowns and bridges, lab work|packing
machine|Benco Equipment|Intraoral scanner iTero Element 2, S/N 44-1093|repairs
tool|Benco Equipment|Curing light, handheld|office
repair|Benco Equipment|Repair of existing CBCT scanner: tube replaced, no new functions|repairs
upkeep|Big Sky Dental Tech|Annual preventive maintenance and cleaning of operatory chairs|repairs
insured|The Doctors Company|Cyber liability policy|insurance
small|GoDaddy|Domain renewal, 1 year|office
late|Lumen Creative|Website and ad management|marketing
phone|Spectrum Business|Internet and voice|telecom
mixed|Costco|Copy paper and printer ink;Gift baskets for referring doctors|office;marketing
private|Alaska Air Vacations|Okafor family, 4 travelers, Maui spring break, personal|travel
business|Alaska Air Vacations|ADA annual session, flight and hotel, Dr. Okafor and hygienist ({firm})|travel
course|In-office membership plan, prepaid by employer|Gallatin Valley Schools|training
invoice|{seller}\nINVOICE {number}\nInvoice date: {date}\nBill to: {buyer}\n\n{line}\n{period}Total due: {gross}\n{terms}
period|Service period {f} through {t}\n
terms|Net 30
paidprivate|Paid - Visa ending 0417, Dr. Okafor personal
quote|INVOICE=>ESTIMATE;Invoice date=>Date;Total due=>Estimated total;Net 30=>This is not an invoice.
opening|Beginning balances
drawn|Draw Dr. Okafor
earned|Membership plan earned
fxpaid|Maple Ridge paid CAD {u}
dunning|{seller}\nPAST DUE NOTICE: invoice {number} of {date}, {gross}. Please disregard if already paid.
statement|FIRST INTERSTATE BANK - Statement of account {f} to {t}\n{firm}\nBeginning balance {a}\n{lines}\nEnding balance {b}
feeline|ACCOUNT ANALYSIS SERVICE CHARGE
rates|Bank of Canada / Fed H.10 noon rate {t}: 1 CAD = {r} USD
icstatement|Juniper Orthodontics LLC - account with {firm} as of {t}\nYou owed us at start of month {a}\n{lines}\nYou owe us {b}""",
    "policy": """{firm} - accounting notes (Dr. Okafor / Brandt & Ellis CPAs)
We're on accrual, monthly closes.
Capitalize equipment of {asset} or more with a life over one year; everything below that is expensed when bought.
Equipment is straight-line over 5 years, starting the day it goes into service, so the first month is by the day.
Repairs and maintenance are expensed no matter how big the bill is.
Bills covering future months go to Prepaids and come off by the day. Don't bother under {prepaid}.
Membership plan money is earned by the day over the plan period; the rest is Unearned.
If somebody did work for us this month but bills later, accrue it.
PTO: accrue 4% of gross payroll every month.
The CAD receivable is remeasured at month-end using the rate sheet in the folder.
Personal stuff of Dr. Okafor that hits the practice goes to Member Draws.
""",
}

SHENZHEN = {
    "name": "深圳市启明星电子元件有限公司",
    "chart": """
bank|1002.01|银行存款-招商银行|asset
ar|1122.01|应收账款-境内|asset
arfx|1122.02|应收账款-境外(USD)|asset
stock|1405|库存商品|asset
prepaid|1123.05|待摊费用|asset
asset|1601.03|固定资产-机器设备|asset
accdep|1602.03|累计折旧-机器设备|asset
ap|2202|应付账款|liability
wagespay|2211.01|应付职工薪酬-工资|liability
bonuspay|2211.06|应付职工薪酬-年终双薪|liability
vatin|2221.01.01|应交增值税-进项税额|liability
vatout|2221.01.02|应交增值税-销项税额|liability
deferred|2203|合同负债|liability
accrued|2241.09|其他应付款-预提费用|liability
sister|2241.02|其他应付款-启明星香港|liability
owner|2241.01|其他应付款-股东陈志强|liability
capital|4001|实收资本|equity
revenue|6001|主营业务收入|income
training|6051|其他业务收入-技术服务|income
fxgain|6061|汇兑收益|income
cogs|6401|主营业务成本|expense
packing|6601.02|销售费用-包装物料|expense
marketing|6601.05|销售费用-展览推广|expense
wages|6602.01|管理费用-工资|expense
bonus|6602.02|管理费用-年终双薪|expense
rent|6602.03|管理费用-仓库租金|expense
power|6602.04|管理费用-水电费|expense
telecom|6602.05|管理费用-通讯费|expense
repairs|6602.06|管理费用-维修费|expense
insurance|6602.07|管理费用-保险费|expense
audit|6602.08|管理费用-审计费|expense
office|6602.09|管理费用-办公费|expense
travel|6602.10|管理费用-差旅费|expense
depreciation|6602.11|管理费用-折旧费|expense
bankfee|6603.02|财务费用-手续费|expense
fxloss|6603.03|财务费用-汇兑损失|expense
other|6711|营业外支出|expense""",
    "words": r"""
rent|{m}月仓库租金 宝安物业
rentfree|致{firm}：因园区停电改造，贵司{y}年{m}月租金全免，次月起照旧。宝安物业
rentup|致{firm}：按合同约定，自{d}起月租金调整为{x}。宝安物业
audit|预提年度审计费
auditend|立信会计师事务所 审计费结算
wages|计提{m}月工资
pay|付 {x}
bonus|计提年终双薪 {m}月
bonuspaid|发放年终双薪
dep|计提折旧 {x}
assets|贴片机;货架及叉车;检测仪
sold|出售{x}
newasset|X射线点料机
freight|{x} 运费及安装调试费
prepaidold|摊销ERP服务费
release|摊销仓库财产险
poweracc|预提{m}月水电费
powerback|冲回上月预提水电费
powerinv|南方电网 电费账单
lotin|批次{x}入库 风华高科
lotout|结转批次{x}成本
sale|销售元件 {x}
receipt|收 {x} 货款
fee|招行账户管理费
recharge|启明星香港 分摊{m}月展会费
fxsale|Elcom Ltd 出口 USD {u} 汇率{r}
reval|期末调汇 Elcom Ltd USD {u} 汇率{r}
customers|东莞华创;惠州德赛;广州泰科;佛山利丰
unrecorded|东莞永盛包装|防静电袋、纸箱|packing
doubled|深圳顺达标签|标签、卷盘|packing
machine|苏州精测仪器|全自动LCR测试分选机 一台 型号LT-300|repairs
tool|苏州精测仪器|手持万用表|office
repair|苏州精测仪器|现有贴片机主轴维修、更换轴承|repairs
upkeep|深圳佳维机电|叉车年度保养及货架刷漆|repairs
insured|平安产险深圳|货物运输年度保险|insurance
small|阿里云|域名续费一年|office
late|广州会展传播|展台推广服务|marketing
phone|中国电信深圳|宽带及电话费|telecom
mixed|京东企业购|打印纸、文具;客户礼品|office;marketing
private|深圳图新打印|样本册印刷（启明星电子展会用）|marketing
business|深圳图新打印|产品目录印刷（{firm}）|marketing
course|年度技术支持服务|东莞华创|training
invoice|电子发票（增值税专用发票）\n发票号码：{number}\n开票日期：{date}\n购买方：{buyer}\n销售方：{seller}\n项目：{line}\n{period}金额：{net}\n税额：{vat}\n价税合计：{gross}\n备注：{terms}
period|服务期间：{f}至{t}\n
terms|月结30天
paidprivate|已由股东陈志强个人垫付
quote|电子发票（增值税专用发票）=>报价单;发票号码=>报价单号;开票日期=>日期;价税合计=>报价合计;月结30天=>有效期15天
opening|期初余额
drawn|陈志强借支
earned|确认技术服务收入
fxpaid|收 Elcom Ltd USD {u}
dunning|{seller}\n催款函：贵司{date}发票{number}，金额{gross}。如已付款请忽略。
statement|招商银行 对账单 {f} 至 {t}\n户名：{firm}\n期初余额 {a}\n{lines}\n期末余额 {b}
feeline|账户管理费及网银服务费
rates|{t} 人民币汇率中间价：1美元={r}人民币
icstatement|启明星香港 与 {firm} 往来对账单 截至{t}\n期初贵司欠我司 {a}\n{lines}\n期末贵司欠我司 {b}""",
    "policy": """{firm}会计核算办法（老板和代账会计商定）
一、单价{asset}及以上、使用一年以上的设备列入固定资产，低于的一次计入费用。
二、机器设备按年限平均法，5年，不留残值。当月增加的固定资产当月不提折旧，从下月起计提；当月减少的当月照提。
三、日常维修、保养一律计入当期费用。
四、跨月的保险费、服务费计入待摊费用，从受益当月起按月平均摊销。{prepaid}以下的直接计入费用。
五、技术服务收入按服务期间分月确认，未到期部分记合同负债。
六、当月已接受服务但发票未到的，月末按不含税金额预提。
七、年终双薪每月按当月工资的十二分之一计提。
八、外币应收账款月末按中间价调整。
九、股东个人垫付的公司费用，记入其他应付款-股东。
""",
}
