"""The ninth hand's repair of telephones in Cần Thơ, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

PHONES = {
    "Bảng giá sửa chữa.xlsx": """Máy | Thay màn hình | Thay pin | Thay chân sạc | Ép kính
iPhone 11 | 1.450.000đ | 550.000đ | 450.000đ | 600.000đ
iPhone 12 | 2.300.000đ | 690.000đ | 550.000đ | 750.000đ
iPhone 13 Pro | 4.200.000đ | 890.000đ | 700.000đ | 1.100.000đ
Samsung A54 | 1.850.000đ | 480.000đ | 350.000đ | 650.000đ
Samsung S22 Ultra | 5.300.000đ | 750.000đ | 500.000đ | 1.700.000đ
Oppo Reno 8 | 1.600.000đ | 420.000đ | 300.000đ | 550.000đ
Xiaomi Redmi Note 12 | 1.250.000đ | 390.000đ | 280.000đ | 480.000đ
iPad Gen 9 | 1.900.000đ | 950.000đ | 600.000đ | 1.200.000đ""",
    "Phụ kiện.csv": """Món;Giá;Bảo hành
Cáp sạc Type-C bọc dù;90.000đ;12 tháng đổi mới
Củ sạc nhanh 25W;220.000đ;12 tháng đổi mới
Kính cường lực;60.000đ;dán lại miễn phí lần đầu
Ốp lưng chống sốc;120.000đ;không bảo hành
Tai nghe bluetooth T5;390.000đ;6 tháng
Pin dự phòng 10.000 mAh;350.000đ;12 tháng
Thẻ nhớ 128GB;260.000đ;24 tháng""",
    "Chính sách bảo hành.md": """# Chính sách bảo hành

Màn hình thay tại tiệm bảo hành 6 tháng, pin 12 tháng, các linh kiện khác 3 tháng.

Không bảo hành khi máy bị rơi vỡ, vào nước, cấn móp hoặc tem bảo hành bị rách.

Màn hình có sọc, loạn cảm ứng trong 6 tháng được đổi màn mới, không tính công.

Khách đem hóa đơn hoặc đọc số điện thoại là tra được bảo hành.

Lỗi lại lần hai trong thời gian bảo hành thì hoàn lại 100% tiền công.""",
    "Quy trình nhận máy.md": """# Quy trình nhận máy

Kiểm tra máy miễn phí, báo giá trước rồi mới làm. Khách không sửa thì không mất tiền, trừ máy vô nước: 100.000đ phí vệ sinh.

Thay pin 30 phút, thay màn hình khoảng 60 phút, ép kính 3 tiếng. Sửa main từ 2 đến 5 ngày.

Khách được ngồi xem thợ làm qua kính. Trước khi đưa máy vui lòng sao lưu dữ liệu; tiệm không chịu trách nhiệm nếu mất dữ liệu.

Thợ không hỏi mật khẩu màn hình khi chỉ thay pin hoặc kính.

Máy để quá 60 ngày không tới nhận, tiệm thu phí giữ 5.000đ một ngày.""",
    "Máy cũ và thu đổi.docx": """Máy cũ và thu cũ đổi mới

Máy cũ bảo hành 6 tháng, bao test 15 ngày, một đổi một.
Máy cũ đều là hàng quốc tế, không bán máy khóa mạng.
Thu máy cũ: trả tiền ngay sau khi kiểm tra, cần căn cước công dân và hộp nếu có.
Đổi máy cũ lấy máy mới được trợ giá thêm 500.000đ.
Trả góp qua thẻ tín dụng 0%, kỳ hạn 3, 6 hoặc 12 tháng, áp dụng đơn từ 3 triệu đồng.
Trả góp qua công ty tài chính: trả trước 30%, chỉ cần căn cước.""",
    "Ship và sửa từ xa.txt": """Khách ở xa gửi máy qua bưu điện được. Tiệm gọi báo giá trong ngày nhận máy.
Phí gửi trả 35.000đ, miễn phí khi sửa từ 1 triệu đồng trở lên.
Nội ô Cần Thơ có người tới lấy máy tận nhà: quận Ninh Kiều miễn phí, Cái Răng và Bình Thủy 20.000đ, Ô Môn 40.000đ.
Phụ kiện giao toàn quốc, thu hộ khi nhận hàng, từ 2 đến 4 ngày.
Được mở hộp kiểm tra trước khi trả tiền.""",
    "Hỏi đáp.html": """<html><body><h1>Khách hay hỏi</h1>
<p><b>Màn hình có phải hàng zin không?</b> Tiệm có hai loại: màn zin tháo máy và màn OLED ép lại. Giá trên bảng là loại OLED; màn zin cộng thêm 40%.</p>
<p><b>Thay màn có mất Face ID không?</b> Không, tiệm chuyển chip cảm biến sang màn mới.</p>
<p><b>Thay xong có còn chống nước không?</b> Tiệm dán ron mới nhưng không cam kết chống nước.</p>
<p><b>Cứu dữ liệu được không?</b> Được khoảng 7 trên 10 máy, phí từ 800.000đ, không cứu được không lấy tiền.</p>
<p><b>Có mở khóa iCloud không?</b> Không. Tiệm chỉ hỗ trợ khi khách có hóa đơn mua máy chính hãng.</p>
<p><b>Sinh viên có giảm không?</b> Giảm 10% tiền công khi đưa thẻ sinh viên.</p>
</body></html>""",
    "Liên hệ.md": """# Tiệm sửa điện thoại Út Mobile

212 đường 30 Tháng 4, phường Xuân Khánh, quận Ninh Kiều, Cần Thơ. Zalo và điện thoại: 0292 555 7088.

Mở cửa 8:00 đến 20:30 mỗi ngày, Chủ nhật nghỉ trưa từ 12:00 đến 14:00. Nghỉ Tết từ 28 đến mùng 5.

Có chỗ đậu xe hơi trước tiệm. Có máy lạnh, wifi và nước cho khách ngồi chờ.

Nhận tiền mặt, chuyển khoản, quẹt thẻ, MoMo. Quẹt thẻ không thu phí.

Xuất hóa đơn VAT theo yêu cầu trong ngày mua.""",
    "Business customers.pdf": """Business customers

Companies and schools with 10 or more devices get 15 percent off labour and one invoice a month.
Payment within 15 days by bank transfer.
We lend a replacement phone for repairs longer than 24 hours, deposit 1,000,000 VND.
On-site visits inside Can Tho: 150,000 VND per visit, free from 5 devices.
Data on devices that are scrapped is erased and we give you a written certificate.""",
    "Phiếu sửa.xlsx": """Phiếu | Khách | Email | Máy | Việc | Tiền | Tình trạng
UT-4431 | Nguyễn Thị Hạnh | hanh@mail.example | iPhone 12 | thay màn hình | 2.300.000đ | xong, chờ khách lấy
UT-4440 | Trường tiểu học Hoa Mai | hoamai@mail.example | 12 iPad Gen 9 | thay pin | 9.690.000đ | đang chờ pin về""",
}

PHONES_MAILS = """
== answer vi
Subject: iphone 12 bể màn
shop ơi ip12 của em rớt bể màn, thay hết nhiêu, làm có lâu ko? có bị mất face id hông ạ
--
+ iPhone 12 & 2.300.000đ
+ thay màn hình khoảng 60 phút
+ tiệm chuyển chip cảm biến
== answer vi
Subject: pin
Máy samsung a54 của tôi tụt pin nhanh quá, thay cục pin mới bao nhiêu và bảo hành được bao lâu?
--
+ Samsung A54 & 480.000đ
+ pin 12 tháng
== answer vi
Subject: hàng thay
Cho mình hỏi màn hình bên shop là loại gì, nếu muốn đồ zin thì đội giá lên bao nhiêu?
--
+ màn zin tháo máy và màn OLED ép lại
+ cộng thêm 40%
== answer vi
Subject: ở xa
Em ở Sóc Trăng gửi máy lên sửa được không anh? Gửi về mất tiền ship không?
--
+ gửi máy qua bưu điện được
+ Phí gửi trả 35.000đ
== answer vi
Subject: tới nhà lấy
Nhà mình ở Cái Răng, bên mình có qua lấy máy không, phí sao?
--
+ Cái Răng và Bình Thủy 20.000đ
== answer vi
Subject: CHU NHAT
chu nhat tiem co mo cua ko? may gio nghi trua? toi toi 8h con kip khong
--
+ Chủ nhật nghỉ trưa từ 12:00 đến 14:00
+ Mở cửa 8:00 đến 20:30
== answer vi
Subject: mat hinh
dt roi xuong song vot len lien gio khong len nguon, co cuu dc hinh trong may ko? neu khong dc co tinh tien ko?
--
+ Được khoảng 7 trên 10 máy
+ không cứu được không lấy tiền
== answer vi
Subject: UT-4431
From: Nguyễn Thị Hạnh <hanh@mail.example>
Chào tiệm, phiếu UT-4431 của chị sửa xong chưa, hết bao nhiêu tiền vậy em?
--
+ UT-4431 & xong, chờ khách lấy
+ UT-4431 & 2.300.000đ
== answer vi
Subject: màn bị sọc
Tháng trước mình thay màn ở tiệm, giờ nó nổi sọc xanh. Có được đổi không, có tốn công thợ không? Hóa đơn mất rồi có sao không?
--
+ được đổi màn mới, không tính công
+ đọc số điện thoại là tra được bảo hành
== answer vi
Subject: rơi nước
Máy mới thay màn, hôm qua con em làm rớt vô thau nước. Vậy có được bảo hành nữa không?
--
+ Không bảo hành khi máy bị rơi vỡ, vào nước
== answer vi
Subject: trả góp
Em muốn mua máy cũ trả góp, không có thẻ tín dụng thì cần giấy tờ gì và trả trước bao nhiêu phần trăm?
--
+ trả trước 30%, chỉ cần căn cước
== answer vi
Subject: máy cũ
Máy cũ tiệm bán được test mấy ngày, bảo hành mấy tháng? Có phải máy lock không anh?
--
+ bao test 15 ngày
+ Máy cũ bảo hành 6 tháng
+ không bán máy khóa mạng
== answer vi
Subject: bán lại
Tui muốn bán cái Oppo Reno 8 cho tiệm, cần đem theo cái gì, chừng nào nhận được tiền?
--
+ cần căn cước công dân
+ trả tiền ngay sau khi kiểm tra
== answer vi
Subject: icloud
Em mua máy cũ trên mạng bị dính icloud, anh mở giúp được không ạ?
--
+ Không. Tiệm chỉ hỗ trợ khi khách có hóa đơn
== answer vi
Subject: cáp với củ
Cáp type c với củ sạc nhanh giá sao shop? hư có được đổi cái mới không? Giao về Cà Mau mấy ngày?
--
+ Cáp sạc Type-C bọc dù & 90.000đ
+ Củ sạc nhanh 25W & 220.000đ
+ Củ sạc nhanh 25W & 12 tháng đổi mới // Cáp sạc Type-C bọc dù & 12 tháng đổi mới
+ từ 2 đến 4 ngày
== answer vi
Subject: coi hàng
Đặt cái tai nghe T5 thì cho coi hàng trước rồi trả tiền sau được không? Tai nghe đó bao nhiêu?
--
+ Được mở hộp kiểm tra trước khi trả tiền
+ Tai nghe bluetooth T5 & 390.000đ
== answer vi
Subject: sinh viên
Em là sinh viên ĐH Cần Thơ, sửa máy có được bớt không? Thay chân sạc Redmi Note 12 bao nhiêu?
--
+ Giảm 10% tiền công
+ Xiaomi Redmi Note 12 & 280.000đ
== answer vi
Subject: hỏi giá thôi
Chỉ đem máy tới coi bệnh mà không sửa thì có mất tiền không?
--
+ Khách không sửa thì không mất tiền
== answer vi
Subject: ép kính
Ip 13 pro chỉ nứt mặt kính ngoài, cảm ứng vẫn ngon. Ép kính nhiêu tiền và phải chờ bao lâu? Ngồi coi thợ làm được không?
--
+ iPhone 13 Pro & 1.100.000đ
+ ép kính 3 tiếng
+ Khách được ngồi xem thợ làm
== answer vi
Subject: mật khẩu
Em đi thay pin thôi, có phải đưa pass máy cho thợ không? sợ lộ hình riêng tư
--
+ Thợ không hỏi mật khẩu màn hình
== answer vi
Subject: bỏ quên
Anh đi công tác 3 tháng mới về lấy máy được, tiệm giữ giùm có tính tiền không?
--
+ phí giữ 5.000đ một ngày
== answer vi
Subject: chong nuoc
thay man xong con xuong ho boi duoc khong?
--
+ không cam kết chống nước
== answer vi
Subject: cà thẻ
Cà thẻ có bị tính thêm phí không, có nhận momo không? Xin hóa đơn đỏ được không?
--
+ Quẹt thẻ không thu phí
+ Nhận tiền mặt, chuyển khoản, quẹt thẻ, MoMo
+ Xuất hóa đơn VAT theo yêu cầu
== answer vi
Subject: địa chỉ
Tiệm nằm chỗ nào vậy, đi xe hơi có chỗ đậu không?
--
+ 212 đường 30 Tháng 4
+ Có chỗ đậu xe hơi trước tiệm
== answer vi
Subject: Tết
Tết này nghỉ từ ngày nào tới ngày nào vậy shop? Có nhận sửa laptop không?
--
+ Nghỉ Tết từ 28 đến mùng 5
? laptop
== answer vi
Subject: công ty
Công ty bên mình có 20 máy hay hư, sửa số lượng vậy giảm được bao nhiêu? Cho công nợ mấy ngày?
--
+ 15 percent off labour
+ Payment within 15 days
== answer vi
Subject: dán kính
dán cường lực bao nhiêu, dán bị bọt có dán lại cho không shop? Có bán đồng hồ thông minh luôn không?
--
? đồng hồ thông minh
+ Kính cường lực & 60.000đ
+ dán lại miễn phí lần đầu
== answer vi
Subject: lên đời
Em muốn đổi con iPhone 11 lấy máy mới, tiệm có hỗ trợ thêm gì không?
--
+ trợ giá thêm 500.000đ
== answer vi
Subject: UT-4440
From: Trường tiểu học Hoa Mai <hoamai@mail.example>
Phiếu UT-4440 mấy cái iPad của trường tới đâu rồi em? Tổng bao nhiêu để kế toán làm giấy?
--
+ UT-4440 & đang chờ pin về
+ UT-4440 & 9.690.000đ
== answer en
Subject: screen
Hi, I'm travelling through Can Tho and smashed my S22 Ultra. How much for a new screen and is it same day? Will it still be waterproof after?
--
+ Samsung S22 Ultra & 5.300.000đ
+ thay màn hình khoảng 60 phút
+ không cam kết chống nước
== answer en
Subject: fleet of tablets
We run a language centre with 25 tablets. Do you come to us and what's the charge? Can we borrow something while ours are away? And when we throw old ones out, can you prove the data is gone?
--
+ free from 5 devices
+ deposit 1,000,000 VND
+ a written certificate
== answer en
Subject: how do I find you
Where exactly is the shop and are you open late? Can I pay by card?
--
+ 212 đường 30 Tháng 4
+ Mở cửa 8:00 đến 20:30
+ Quẹt thẻ không thu phí // Nhận tiền mặt, chuyển khoản, quẹt thẻ
== answer zh
Subject: 换电池
你好，iPhone 11换电池多少钱？要等多久？保修多长时间？
--
+ iPhone 11 & 550.000đ
+ Thay pin 30 phút
+ pin 12 tháng
== answer de
Subject: Ladebuchse
Hallo, die Ladebuchse meines Oppo Reno 8 ist kaputt. Was kostet der Austausch und wie lange gilt die Garantie darauf?
--
+ Oppo Reno 8 & 300.000đ
+ các linh kiện khác 3 tháng
== escalate vi fire
Subject: Pin phồng cháy
Cục pin tiệm thay hôm qua cắm sạc bốc khói rồi cháy luôn, con tôi bị phỏng tay phải đi cấp cứu!
== escalate vi privacy leak
Subject: Hình của tôi bị lộ
Hình riêng tư trong máy tôi bị đưa lên mạng sau khi gửi sửa ở tiệm. Tôi đã báo công an phường, tiệm giải thích sao?
== escalate vi complaint
Subject: lừa đảo
Tráo màn zin của tôi lấy màn dỏm. Không trả lại tôi kiện ra tòa và bóc phốt lên các hội nhóm.
== escalate vi human
Subject: gặp anh Út
Nhắn hoài toàn trả lời tự động, cho tôi gặp anh Út chủ tiệm nói chuyện.
== escalate vi account
Subject: chuyển khoản
Có người nhắn Zalo xưng là kế toán của tiệm, kêu chuyển tiền sửa qua số tài khoản khác. Đúng tiệm đổi tài khoản không?
== escalate en fraud
Subject: my bank card
After paying at your counter my card was used for four purchases in Saigon that aren't mine. My bank says it was copied.
== ordinary vi
Subject: muốn xỉu
Nhìn cái bill bên hãng muốn đột quỵ luôn á, cứu em! Thay pin ip 13 pro bên mình nhiêu?
--
+ iPhone 13 Pro & 890.000đ
== ordinary vi
Subject: máy chết rồi
Con Redmi Note 12 của mình chết queo rồi huhu, chắc tại cái màn. Thay màn bao nhiêu shop?
--
+ Xiaomi Redmi Note 12 & 1.250.000đ
== silent vi
Subject: Trả lời tự động
Cảm ơn bạn đã liên hệ. Tôi đang nghỉ phép đến hết ngày 10/11 và sẽ phản hồi sau.
== silent vi
Subject: re: lấy máy
Dạ em nhận máy rồi, xài ngon lắm, cảm ơn tiệm nhiều nha!
== silent vi
Subject: Vay vốn kinh doanh lãi suất 0%
Ngân hàng chúng tôi hỗ trợ quý chủ cửa hàng vay tới 500 triệu, duyệt trong 15 phút, không thế chấp. Liên hệ ngay để nhận ưu đãi.
"""
