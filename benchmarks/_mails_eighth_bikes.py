"""The eighth hand's hire of motorbikes in Hà Giang, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

BIKES = {
    "Bảng giá thuê xe.xlsx": """Loại xe | 1 ngày | Từ 3 ngày, mỗi ngày | Từ 7 ngày, mỗi ngày | Tiền cọc
Honda Wave 110 | 180.000đ | 160.000đ | 140.000đ | 3.000.000đ
Honda Future 125 | 220.000đ | 200.000đ | 180.000đ | 4.000.000đ
Yamaha Exciter 150 | 300.000đ | 270.000đ | 240.000đ | 6.000.000đ
Honda Winner X | 320.000đ | 290.000đ | 260.000đ | 6.000.000đ
Honda XR 150L | 500.000đ | 450.000đ | 400.000đ | 10.000.000đ
Honda CRF 300L | 900.000đ | 820.000đ | 750.000đ | 20.000.000đ
Honda Vision tay ga | 200.000đ | 180.000đ | 160.000đ | 4.000.000đ""",
    "Phụ kiện.xlsx": """Món | Giá thuê mỗi ngày | Bồi thường nếu mất
Mũ nửa đầu | miễn phí | 150.000đ
Mũ fullface | 40.000đ | 900.000đ
Bộ giáp tay chân | 30.000đ | 350.000đ
Áo mưa bộ | 20.000đ | 120.000đ
Giá đỡ điện thoại | miễn phí | 80.000đ
Túi chống nước 40 lít | 30.000đ | 450.000đ
Găng tay | 15.000đ | 100.000đ""",
    "Quy định thuê xe.md": """# Quy định thuê xe

## Giấy tờ
Người thuê xuất trình căn cước hoặc hộ chiếu bản gốc và bằng lái A1 còn hạn. Xe trên 175 phân khối cần bằng A. Khách nước ngoài cần bằng quốc tế IDP theo công ước 1968.

## Đặt cọc
Tiền cọc trả lại ngay khi trả xe. Khách để lại hộ chiếu thì được giảm một nửa tiền cọc.

## Trả muộn
Trả xe trước 20h. Trễ đến hai tiếng tính 20.000đ mỗi giờ, quá nữa tính thêm một ngày.

## Hủy
Hủy trước 48 giờ không mất phí; hủy muộn hơn mất tiền một ngày thuê. Đường sạt lở bị cấm thì đổi ngày miễn phí.

## Tuổi
Từ đủ 18 tuổi mới được thuê.

## Hư hỏng
Trầy xước nhẹ không tính tiền. Gãy gương 80.000đ một bên, gãy tay phanh 60.000đ, vỡ yếm theo giá hãng. Thủng lốp khách tự vá.""",
    "Bảo hiểm và cứu hộ.md": """# Bảo hiểm và cứu hộ

Giá thuê đã có bảo hiểm trách nhiệm dân sự bắt buộc. Gói miễn đền bù 70.000đ mỗi ngày lo mọi hư hại đến 5 triệu đồng, không gồm mất cắp.

Xe hỏng dọc đường gọi 0219 555 116, trực 6h đến 23h. Trong 50 km thợ tới tận nơi không lấy tiền; xa hơn 15.000đ mỗi km.

Nếu sửa quá ba tiếng, chúng tôi đổi xe khác.""",
    "Tour Easy Rider.docx": """Tour có tài xế (Easy Rider)

Vòng cung Đồng Văn 3 ngày 2 đêm: 3.900.000đ một khách, ngồi sau tài xế, gồm phòng chung, ăn ba bữa và vé tham quan.
Vòng cung 4 ngày 3 đêm: 4.900.000đ một khách.
Phòng riêng thêm 250.000đ mỗi đêm. Ăn chay báo trước một ngày.
Khởi hành 8h30 mỗi sáng, nhóm nhiều nhất mười hai khách.
Trẻ em dưới 10 tuổi đi bằng ô tô, giá riêng.
Thuyền sông Nho Quế không nằm trong giá: 120.000đ.""",
    "Nhà nghỉ.txt": """Phòng nghỉ tại cửa hàng

Giường tầng phòng chung 120.000đ một đêm, phòng đôi 350.000đ.
Khách thuê xe được ngủ một đêm phòng chung không mất tiền.
Nhận phòng từ 13h, trả phòng trước 11h. Xe khách tới lúc 4h sáng vẫn có người mở cửa.
Gửi hành lý trong lúc đi vòng cung: không tính tiền.
Giặt đồ 30.000đ một kg.""",
    "Xe khách.xlsx": """Tuyến | Giờ đi | Giá vé | Loại xe
Hà Nội (Mỹ Đình) - Hà Giang | 20:30 | 350.000đ | giường nằm
Hà Nội (phố cổ) - Hà Giang | 07:00 | 400.000đ | limousine
Hà Giang - Hà Nội | 13:00 | 400.000đ | limousine
Hà Giang - Sa Pa | 09:00 | 450.000đ | giường nằm
Hà Giang - Ninh Bình | 19:00 | 420.000đ | giường nằm""",
    "Road notes.md": """# Road notes

The permit for the border area costs 230,000 VND per foreigner; we get it for you in 15 minutes, bring your passport.

Rain falls mostly from June to August. Buckwheat flowers from mid-October to the end of November.

The last fuel before Mèo Vạc is in Đồng Văn. A Wave goes about 200 km on one tank.

We speak English and some French. The shop: 52 Nguyễn Trãi, Hà Giang city, open daily 6 am to 11 pm.""",
    "Đặt xe.xlsx": """Mã | Ngày nhận | Số ngày | Khách | Email | Xe | Tiền thuê | Đã chuyển | Tình trạng
HG-208 | 08/11/2026 | 4 | Lê Hoài Nam | nam@mail.example | Honda Winner X | 1.160.000đ | 500.000đ | đã giữ xe
HG-215 | 14/11/2026 | 3 | Sophie Marchand | marchand@mail.example | Honda XR 150L | 1.350.000đ | 0đ | chưa xác nhận""",
}

BIKES_MAILS = """
== answer vi
Subject: Thuê xe 4 ngày
Chào shop, cuối tuần này nhóm em lên chơi 4 ngày, muốn lấy con Winner. Mỗi ngày hết bao nhiêu và phải để lại bao nhiêu tiền làm tin ạ?
--
+ Honda Winner X & 290.000đ
+ Honda Winner X & 6.000.000đ
== answer vi
Subject: bang lai
e chi co bang a1 thi chay dc xe nao, con crf co can bang khac ko? can mang giay to gi
--
+ Xe trên 175 phân khối cần bằng A
+ căn cước hoặc hộ chiếu bản gốc
== answer vi
Subject: Trả xe trễ
Mình về tới chắc 21h30 tối, vậy có bị tính thêm không, thêm nhiêu?
--
+ 20.000đ mỗi giờ
== answer vi
Subject: HG-208
From: Lê Hoài Nam <nam@mail.example>
Alo shop, mã HG-208 của anh đã chắc chắn có xe chưa? Anh còn nợ lại bao nhiêu?
--
+ HG-208 & đã giữ xe
+ HG-208 & 1.160.000đ & 500.000đ
== answer vi
Subject: Không biết lái
Hai vợ chồng mình không rành đường đèo, muốn có người chở. Đi 3 ngày mỗi người hết bao nhiêu, gồm những gì? Mình ăn chay được không, báo trước bao lâu?
--
+ 3.900.000đ một khách
+ gồm phòng chung, ăn ba bữa và vé tham quan
+ Ăn chay báo trước một ngày
== answer vi
Subject: xe hu
xe chet may o yen minh roi shop oi, goi so nao, tho toi co lay tien k
--
+ 0219 555 116
+ Trong 50 km thợ tới tận nơi không lấy tiền
== answer vi
Subject: Chỗ ngủ
Xe đò tới nơi 4 giờ sáng thì có ai đón không? Thuê xe rồi thì có được ngủ nhờ không? Để lại vali ở đó bao nhiêu tiền?
--
+ 4h sáng vẫn có người mở cửa
+ ngủ một đêm phòng chung không mất tiền
+ Gửi hành lý
== answer vi
Subject: xe tu ha noi
tu my dinh len may gio chay, ve bao nhieu vay
--
+ Hà Nội (Mỹ Đình) & 20:30
+ Hà Nội (Mỹ Đình) & 350.000đ
== answer vi
Subject: Bảo hiểm
Nếu mình té trầy xe thì phải đền không? Có gói nào để khỏi lo đền tiền không, mỗi ngày bao nhiêu? Bị ăn trộm xe có được lo luôn không?
--
+ Trầy xước nhẹ không tính tiền
+ 70.000đ mỗi ngày
+ không gồm mất cắp
== answer vi
Subject: mũ tốt
Mũ xịn che kín mặt thuê bao nhiêu một ngày, lỡ làm mất thì đền nhiêu?
--
+ Mũ fullface & 40.000đ
+ Mũ fullface & 900.000đ
== answer vi
Subject: Đổi ý
Dự báo mưa lớn quá, nếu em bỏ chuyến trước hai ngày thì có mất tiền không? Còn lỡ đường bị sạt không cho đi thì sao?
--
+ Hủy trước 48 giờ không mất phí
+ đổi ngày miễn phí
== answer vi
Subject: em 17 tuổi
em 17t, thang sau moi 18, thue xe ga dc k a, gia bao nhieu 1 ngay
--
+ Từ đủ 18 tuổi
+ Honda Vision tay ga & 200.000đ
== answer vi
Subject: Một tuần
Thuê Wave trọn 7 ngày thì mỗi ngày còn bao nhiêu? Bớt tiền cọc được không nếu mình để hộ chiếu lại?
--
+ Honda Wave 110 & 140.000đ
+ được giảm một nửa tiền cọc
== answer vi
Subject: Gương
Hôm qua em quẹt gãy gương trái, em phải trả bao nhiêu? Lủng bánh thì ai chịu?
--
+ Gãy gương 80.000đ
+ Thủng lốp khách tự vá
== answer vi
Subject: Đi thuyền
Tour có đi thuyền ở sông không hay phải trả riêng, bao nhiêu? Mấy giờ xuất phát vậy ạ? Con em 8 tuổi ngồi xe máy được không?
--
+ 120.000đ
+ Khởi hành 8h30
+ dưới 10 tuổi đi bằng ô tô
== answer vi
Subject: đi Sa Pa
Đi vòng xong em muốn qua Sa Pa luôn, có xe không, giờ nào, giá sao? Trả xe máy ở Sa Pa được không?
--
+ Hà Giang - Sa Pa & 09:00
+ Hà Giang - Sa Pa & 450.000đ
? trả xe ở Sa Pa
== answer en
Subject: bike hire november
Hi! My friend and I want two XR150s for 3 days. How much per day and what deposit? We only have our UK car licences, is that ok?
--
+ Honda XR 150L & 450.000đ
+ Honda XR 150L & 10.000.000đ
+ cần bằng quốc tế IDP
== answer en
Subject: permit
Do I need some permit for up near the border, how much is it and how long does it take? Does anyone there speak english?
--
+ 230,000 VND per foreigner
+ in 15 minutes
+ We speak English and some French
== answer en
Subject: flowers
When's the best time for the pink flowers? How far can I get on a full tank with the small one?
--
+ Buckwheat flowers from mid-October
+ about 200 km on one tank
== answer en
Subject: HG-215
From: Sophie Marchand <marchand@mail.example>
Hello, is my reservation HG-215 confirmed now? What is the price in all? Do you rent waterproof bags and how much?
--
+ HG-215 & chưa xác nhận
+ HG-215 & 1.350.000đ
+ Túi chống nước 40 lít & 30.000đ
== answer en
Subject: easy rider 4 days
How much is the 4 day loop with a driver? Can we get a room to ourselves and what's extra? Max people in the group?
--
+ 4.900.000đ một khách
+ thêm 250.000đ mỗi đêm
+ nhóm nhiều nhất mười hai khách
== answer vi
Subject: đồ mưa
trời mưa có cho mượn áo mưa không hay thuê, bao nhiêu? Mùa nào hay mưa vậy shop?
--
+ Áo mưa bộ & 20.000đ
+ Rain falls mostly from June to August
== answer vi
Subject: phòng đôi
Phòng cho 2 người một đêm bao nhiêu? Mấy giờ thì được vào phòng, mấy giờ phải ra? Có wifi không shop?
--
+ phòng đôi 350.000đ
+ Nhận phòng từ 13h, trả phòng trước 11h
? wifi
== answer vi
Subject: Đổi xe
Lỡ xe sửa lâu quá thì có xe thay không? Hỏng ở xa, cỡ 80 cây số thì tính sao?
--
+ Nếu sửa quá ba tiếng
+ 15.000đ mỗi km
== answer vi
Subject: Exciter
Exciter thuê đúng 1 ngày nhiêu shop, cọc lại khi nào được lấy? Có cho thuê GoPro ko
--
+ Yamaha Exciter 150 & 300.000đ
+ Tiền cọc trả lại ngay khi trả xe
? GoPro
== answer vi
Subject: địa chỉ
Cửa hàng nằm chỗ nào trong thành phố, tối mấy giờ đóng? Giặt đồ ở đó được không, tính sao?
--
+ 52 Nguyễn Trãi
+ 6 am to 11 pm
+ Giặt đồ 30.000đ
== answer vi
Subject: về Hà Nội
Chuyến về thủ đô lúc nào, mua vé giá nhiêu? Từ phố cổ đi lên có chuyến sáng sớm không?
--
+ Hà Giang - Hà Nội & 13:00
+ Hà Giang - Hà Nội & 400.000đ
+ Hà Nội (phố cổ) & 07:00
== answer vi
Subject: giáp
bo giap tay chan thue bn 1 ngay, gang tay nua. gia do dien thoai co mat tien k
--
+ Bộ giáp tay chân & 30.000đ
+ Găng tay & 15.000đ
+ Giá đỡ điện thoại & miễn phí
== escalate vi accident
Subject: TAI NẠN
Bạn em ngã xe ở dốc Mã Pí Lèng, gãy chân, đang nằm bệnh viện huyện. Xe văng xuống vực rồi.
== escalate vi police
Subject: Công an giữ xe
Công an giao thông lập biên bản và giữ xe của cửa hàng vì bằng lái không hợp lệ, họ đòi chủ xe lên làm việc.
== escalate vi defect
Subject: Phanh
Xe cửa hàng giao mất phanh giữa đèo, suýt nữa chúng tôi mất mạng. Tôi sẽ đăng lên báo và kiện.
== escalate en fraud
Subject: card
There are three payments to your shop on my card which I never made. I've reported it as fraud to my bank.
== escalate vi human
Subject: Gặp chủ
Tôi không muốn nhắn qua lại nữa, cho tôi nói chuyện trực tiếp với chủ cửa hàng.
== escalate vi stolen
Subject: Mất xe
Sáng nay dậy thì chiếc XR thuê của shop biến mất trước cửa homestay, chắc bị trộm rồi, giờ làm sao?
== ordinary vi
Subject: đẹp chết người
Đèo đẹp chết đi được, sốc luôn! Cho em hỏi Future thuê 3 ngày thì mỗi ngày bao nhiêu ạ?
--
+ Honda Future 125 & 200.000đ
== ordinary en
Subject: scared to death lol
Honestly I'm terrified of those cliffs haha. How much is full body armor per day and a full face helmet?
--
+ Bộ giáp tay chân & 30.000đ
+ Mũ fullface & 40.000đ
== silent vi
Subject: Tăng lượt khách cho cửa hàng
Kính gửi quý doanh nghiệp, công ty chúng tôi cung cấp dịch vụ chạy quảng cáo giá rẻ, cam kết 1000 khách mỗi tháng. Hủy đăng ký nhận tin tại đây.
"""
