"""A shop that installs and services air conditioners, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

COOLING = {
    "Bảng giá dịch vụ.xlsx": """Dịch vụ | Máy treo tường đến 1,5 HP | Máy treo tường 2 HP trở lên | Máy âm trần
Vệ sinh máy lạnh | 180.000 đ | 230.000 đ | 450.000 đ
Lắp đặt mới (chưa gồm vật tư) | 350.000 đ | 450.000 đ | 900.000 đ
Tháo máy | 150.000 đ | 200.000 đ | 400.000 đ
Di dời máy trọn gói | 500.000 đ | 650.000 đ | 1.300.000 đ
Bơm gas R32 (mỗi 10 psi) | 70.000 đ | 80.000 đ | 100.000 đ
Kiểm tra, báo bệnh tận nhà | 100.000 đ | 100.000 đ | 150.000 đ""",
    "Vật tư lắp đặt.md": """# Vật tư lắp đặt

Ống đồng dày 7 mm: 180.000 đ mỗi mét cho máy đến 1,5 HP, 220.000 đ mỗi mét cho máy lớn hơn. Dây điện Cadivi 2.5: 15.000 đ mỗi mét. Ống nước thoát: 12.000 đ mỗi mét.

Eke treo cục nóng: 90.000 đ một bộ. Khoan tường bê tông: 50.000 đ mỗi lỗ; tường gạch miễn phí.

Chỉ tính số mét thực tế đã dùng. Khách có thể tự mua vật tư, khi đó chúng tôi không bảo hành phần vật tư.""",
    "Bảo hành.docx": """# Chính sách bảo hành

## Công lắp đặt
Bảo hành 12 tháng cho công lắp đặt: xì gas ở đầu nối, chảy nước, rung ồn.

## Sửa chữa
Linh kiện thay mới bảo hành 6 tháng, bo mạch sửa lại bảo hành 3 tháng. Bơm gas không kèm sửa xì thì không bảo hành.

## Máy mới
Máy mới bảo hành theo hãng tại nhà: Daikin 1 năm, Panasonic 1 năm, Gree 3 năm; máy nén 5 năm.

## Không bảo hành
Hư do điện áp, sét, chuột cắn, hoặc đã có thợ khác tháo máy.

## Cách yêu cầu
Đọc số điện thoại đã đặt lịch, không cần giữ phiếu. Chúng tôi có mặt trong 24 giờ.""",
    "Giờ làm việc.md": """# Giờ làm việc và khu vực

Nhận lịch từ 7 giờ 30 đến 19 giờ hằng ngày, kể cả chủ nhật. Sau 18 giờ và ngày lễ phụ thu 100.000 đ mỗi lần.

Khu vực phục vụ: Thủ Đức, Bình Thạnh, Gò Vấp, Phú Nhuận. Quận khác trong thành phố cộng 50.000 đ tiền xe. Chưa nhận ở Bình Dương và Đồng Nai.

Cửa hàng: 88 đường Kha Vạn Cân, Thủ Đức. Nghỉ Tết từ 28 tháng Chạp đến mùng 5.""",
    "Hợp đồng bảo trì.md": """# Gói bảo trì định kỳ

Gói gia đình: 4 lần vệ sinh mỗi năm cho tối đa 3 máy, giá 1.900.000 đ một năm. Gói văn phòng: 6 lần mỗi năm, từ 5 máy, giá 1.000.000 đ mỗi máy một năm.

Khách có gói được giảm 20 % tiền linh kiện và ưu tiên đến trong 4 giờ. Hợp đồng ký 12 tháng, thanh toán hai đợt. Muốn dừng sớm báo trước 30 ngày, phần chưa dùng hoàn lại sau khi trừ 10 %.""",
    "Điều khoản đặt lịch.md": """# Đặt lịch và thanh toán

Đổi hoặc huỷ lịch miễn phí trước 3 giờ. Huỷ khi thợ đã đến: thu 100.000 đ tiền công đi lại.

Trả tiền mặt hoặc chuyển khoản sau khi làm xong. Xuất hoá đơn VAT cộng 8 %, báo trước khi làm. Mua máy mới đặt cọc 30 %.

Thợ luôn báo giá trước khi làm; khách không đồng ý thì chỉ trả tiền kiểm tra.""",
    "Hỏi đáp.md": """# Câu hỏi thường gặp

**Bao lâu nên vệ sinh một lần?**
Gia đình 3 đến 4 tháng một lần, quán ăn và tiệm tóc mỗi tháng.

**Vệ sinh mất bao lâu?**
Khoảng 45 phút một máy treo tường, 90 phút một máy âm trần.

**Phòng 20 mét vuông dùng máy mấy ngựa?**
Dưới 15 m² dùng 1 HP, từ 15 đến 20 m² dùng 1,5 HP, từ 20 đến 30 m² dùng 2 HP. Phòng hướng tây cộng thêm nửa ngựa.

**Máy chảy nước trong nhà là sao?**
Đa số do máng nước bị nghẹt bụi, vệ sinh là hết. Nên tắt máy cho đến khi thợ tới.

**Có mua lại máy cũ không?**
Có, máy còn chạy từ 500.000 đ đến 2.000.000 đ tuỳ đời máy, trừ thẳng vào tiền máy mới.""",
    "For foreign residents.md": """# For foreign residents

Our technicians speak basic English. Book by Zalo or e-mail. Cleaning a wall unit up to 1.5 HP costs 180,000 VND and takes about 45 minutes. Payment in cash or by bank transfer after the work.""",
    "Sổ hoá đơn tháng 11.xlsx": """Số hoá đơn | Ngày | Hạn thanh toán | Khách hàng | Email | Số tiền | Tình trạng
PT-26-1183 | 05/11/2026 | 19/11/2026 | Trần Thị Lệ | le.tran@mail.example | 540.000 đ | đã thanh toán
PT-26-1184 | 06/11/2026 | 20/11/2026 | Công ty Sao Mai | ketoan@saomai.example | 3.850.000 đ | chưa thanh toán""",
}

COOLING_MAILS = """
== answer vi
Subject: vệ sinh máy
Shop ơi cho mình hỏi nhà mình 2 con máy lạnh 1,5 ngựa, vệ sinh bao nhiêu một máy vậy? làm mất bao lâu để mình canh giờ. Chủ nhật có làm không ạ, cảm ơn shop nhiều
--
+ Vệ sinh máy lạnh & 180.000 đ
+ Khoảng 45 phút
+ kể cả chủ nhật
== answer vi
Subject: máy chảy nước
Máy lạnh nhà em tự nhiên nhỏ nước tong tong xuống giường, không biết bị gì và có nên để chạy tiếp không ạ? Kiểm tra tại nhà có mất phí không?
--
+ do máng nước bị nghẹt bụi
+ Kiểm tra, báo bệnh tận nhà & 100.000 đ
== answer vi
Subject: Lắp máy mới
Chào anh/chị, em mới mua máy Panasonic 1HP trên mạng, nhờ bên mình lắp. Công lắp nhiêu ạ? Ống đồng tính sao? Tường nhà em là tường gạch thì khoan có tính tiền không?
--
+ Lắp đặt mới & 350.000 đ
+ Ống đồng & 180.000 đ mỗi mét
+ tường gạch miễn phí
== answer vi
Subject: bao hanh
a oi hom truoc ben minh lap may cho nha e dc 5 thang gio bi rung on qua. con bao hanh k a? can giay to gi k hay chi can sdt
--
+ Bảo hành 12 tháng cho công lắp đặt
+ không cần giữ phiếu
== answer vi
Subject: Chuyển nhà
Tháng sau mình dọn từ Gò Vấp qua Thủ Đức, có một máy 2 ngựa cần dời trọn gói thì giá thế nào? Nếu hôm đó bận muốn đổi lịch thì báo trước mấy tiếng?
--
+ Di dời máy trọn gói & 650.000 đ
+ miễn phí trước 3 giờ
== answer vi
Subject: phòng 24m2
Phòng khách nhà tôi 24 mét vuông hướng tây thì nên mua máy mấy ngựa? Shop có thu lại máy cũ không, được bao nhiêu?
--
+ từ 20 đến 30 m² dùng 2 HP
+ máy còn chạy từ 500.000 đ đến 2.000.000 đ
== answer vi
Subject: Gói bảo trì
Kính gửi quý công ty, văn phòng chúng tôi có 8 máy treo tường. Xin cho biết chi phí gói bảo trì một năm, số lần vệ sinh, và nếu ký thì khi hư có được ưu tiên không. Trân trọng, Ngọc Anh
--
+ 1.000.000 đ mỗi máy một năm
+ 6 lần mỗi năm
+ ưu tiên đến trong 4 giờ
== answer vi
Subject: ở Bình Dương
Bên em có nhận làm ở Dĩ An, Bình Dương không? Nếu em ở quận 7 thì sao, có tính thêm tiền xe không?
--
+ Chưa nhận ở Bình Dương
+ cộng 50.000 đ tiền xe
== answer en
Subject: aircon cleaning
Hi, I'm renting a flat in Thu Duc. How much to clean one 1 HP wall unit, and do your people speak English? Can I pay by transfer? Thx!! Marco
--
+ Cleaning a wall unit & 180,000 VND
+ speak basic English
+ by bank transfer after the work
== answer vi
Subject: Hoá đơn PT-26-1184
From: Công ty Sao Mai <ketoan@saomai.example>
Bên em chưa thấy hoá đơn PT-26-1184, số tiền bao nhiêu và hạn thanh toán ngày nào vậy ạ? Với lại lần sau muốn xuất VAT thì cộng mấy phần trăm? Kế toán Công ty Sao Mai
--
+ 3.850.000 & 20/11/2026
+ cộng 8 %
== answer vi
Subject: Tết
Tết bên mình nghỉ từ hôm nào tới hôm nào? Buổi tối sau 6h thợ có qua không, có tính thêm gì không?
--
+ từ 28 tháng Chạp đến mùng 5
+ phụ thu 100.000 đ
== answer vi
Subject: Mua Gree
Mua máy Gree thì bảo hành mấy năm? Đặt cọc trước bao nhiêu? Có cho trả góp không shop?
--
+ Gree 3 năm
+ đặt cọc 30 %
? trả góp
== answer vi
Subject: Tủ lạnh
Bên mình có sửa tủ lạnh không ạ? Còn máy giặt? Tiệm tóc của em thì bao lâu phải rửa máy lạnh một lần
--
! 180.000
? tủ lạnh
? máy giặt
+ tiệm tóc mỗi tháng
== answer vi
Subject: báo giá
Em sợ gọi thợ tới rồi bị chặt chém lắm, bên mình có báo giá trước không, nếu em thấy mắc không làm thì có sao không?
--
+ Thợ luôn báo giá trước khi làm
+ khách không đồng ý thì chỉ trả tiền kiểm tra
== answer de
Subject: Klimaanlage
Hallo, wir wohnen in Binh Thanh. Kommen Sie auch zu uns und wie lange dauert die Reinigung einer Deckenkassette?
--
+ Khu vực phục vụ: Thủ Đức, Bình Thạnh
+ 90 phút một máy âm trần
== escalate vi safety
Subject: Cháy
Sáng nay cục nóng bên anh mới lắp tuần trước bốc khói, chập điện tối thui cả nhà, may mà dập kịp. Qua gấp giùm!
== escalate vi complaint
Subject: Làm ăn kiểu gì
Tôi gọi ba lần, nhắn hai lần không ai trả lời. Thợ làm xong máy còn hư nặng hơn. Quá thất vọng, tôi muốn nói chuyện với chủ.
== escalate vi legal
Subject: Khiếu nại
Nếu công ty không bồi thường bức tường bị khoan nứt, tôi sẽ gửi đơn lên Hội bảo vệ người tiêu dùng và nhờ luật sư.
== escalate vi contract-end
Subject: Dừng hợp đồng
Công ty chúng tôi chuyển văn phòng nên muốn chấm dứt hợp đồng bảo trì số 14 từ tháng sau. Đề nghị làm thủ tục thanh lý.
== escalate vi injury
Subject: thợ té
Anh thợ bên em té từ trên thang xuống lúc tháo máy, đang ở bệnh viện Thủ Đức. Gọi lại cho tôi liền nha
== escalate vi fraud
Subject: Xác nhận
Có người tự xưng nhân viên bên mình gọi kêu tôi chuyển cọc 2 triệu vào tài khoản cá nhân. Có đúng không hay lừa đảo?
== ordinary vi
Subject: nóng chết
Trời ơi nóng muốn chết luôn shop ơi, máy nhà em 1 ngựa hết gas, bơm gas bao nhiêu?
--
+ Bơm gas & 70.000 đ
== ordinary vi
Subject: Hỏi về hợp đồng
Trước khi ký cho hỏi, lỡ giữa chừng không dùng nữa thì báo trước bao lâu và có được hoàn lại tiền không?
--
+ báo trước 30 ngày
+ phần chưa dùng hoàn lại sau khi trừ 10 %
"""
