"""The eleventh hand's uniform maker in Nam Định, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

UNIFORMS = {
    "Bảng giá đồng phục 2026.xlsx": """Sản phẩm | Chất liệu | Giá dưới 50 cái (đồng) | Giá từ 50 cái (đồng) | Thời gian may
Áo thun cổ bẻ | cá sấu 65/35 | 125.000 | 105.000 | 10 ngày
Áo thun cổ tròn | cotton 100 % | 98.000 | 82.000 | 8 ngày
Áo sơ mi công sở | kate lụa | 195.000 | 170.000 | 14 ngày
Quần kaki bảo hộ | kaki liên doanh | 210.000 | 185.000 | 14 ngày
Bộ bảo hộ có phản quang | kaki 3/1 | 390.000 | 345.000 | 18 ngày
Áo khoác gió hai lớp | dù Hàn Quốc | 265.000 | 230.000 | 20 ngày
Tạp dề quán cà phê | kaki thun | 85.000 | 70.000 | 7 ngày
Đồng phục học sinh tiểu học | kate và tuytsi | 240.000 | 215.000 | 25 ngày
Áo blouse bác sĩ | kate Mỹ | 180.000 | 155.000 | 12 ngày""",
    "In và thêu.csv": """Dịch vụ;Giá (đồng);Ghi chú
In lụa một màu;8.000 mỗi vị trí;tối thiểu 30 áo
In chuyển nhiệt;15.000 mỗi vị trí;in được ảnh, không giới hạn màu
Thêu logo ngực;18.000;đến 8 cm
Thêu logo lưng;45.000;đến 25 cm
Thêu tên từng người;12.000;gửi danh sách Excel
Làm khuôn thêu;150.000;miễn phí khi đặt từ 100 áo
Thiết kế logo;300.000;sửa tối đa ba lần""",
    "Quy định đặt hàng.md": """# Quy định đặt hàng

## Số lượng và áo mẫu
Nhận may từ 20 cái mỗi mẫu. Áo mẫu 250.000 đồng một cái, hoàn lại khi đặt từ 50 cái; áo mẫu xong trong 4 ngày.

## Đặt cọc và thanh toán
Đặt cọc 40 %, còn lại thanh toán trước khi giao hàng. Công ty có hợp đồng được nợ 15 ngày.

## Sửa và hủy đơn
Được đổi số lượng và cỡ trước khi cắt vải. Sau khi cắt vải không hủy được và tiền cọc không trả lại.

## Lỗi và bảo hành
Đường may bung, thêu lệch được sửa hoặc may lại miễn phí trong 30 ngày. Áo phai màu trong ba tháng đầu được đổi mới. Hàng thêu tên không đổi trả.

## Cỡ
Đo trực tiếp miễn phí tại Nam Định cho đơn từ 50 người; nơi khác gửi bộ áo thử cỡ, khách trả lại trong 5 ngày.

## Làm gấp
May gấp trong 5 ngày cộng thêm 20 %, chỉ nhận áo thun và tạp dề.""",
    "Giao hàng.txt": """Giao miễn phí trong tỉnh Nam Định và cho đơn từ 10 triệu đồng trên toàn quốc.
Đơn nhỏ hơn: Hà Nội 60.000 đồng, miền Trung và miền Nam 120.000 đồng một thùng.
Hà Nội nhận sau 1 ngày, Thành phố Hồ Chí Minh sau 4 ngày kể từ khi may xong.
Hàng đóng từng túi theo tên hoặc theo cỡ, không tính thêm.
Gửi đi nước ngoài qua DHL, khách trả cước.""",
    "Liên hệ.html": """<html><body><h1>Xưởng may đồng phục Sông Ninh</h1>
<p>Xưởng: Lô B7, khu công nghiệp An Xá, thành phố Nam Định. Văn phòng và phòng mẫu: 112 Trần Hưng Đạo.</p>
<p>Làm việc thứ hai đến thứ bảy, 7 giờ 30 đến 17 giờ, nghỉ trưa từ 11 giờ 30 đến 13 giờ. Chủ nhật nghỉ.</p>
<p>Điện thoại 0228 355 0174, Zalo 0912 550 174.</p>
<p>Nghỉ Tết từ 24 tháng Chạp đến mùng 8. Đơn giao trước Tết nhận đến 30 tháng 11.</p></body></html>""",
    "Câu hỏi thường gặp.md": """# Câu hỏi thường gặp

**Có cho mượn bảng màu vải không?** Có, gửi bảng màu miễn phí, khách chỉ trả tiền bưu điện.

**Có xuất hóa đơn VAT không?** Có, giá chưa gồm VAT 8 %.

**Áo có bị co không?** Vải đã xử lý chống co; cotton 100 % co khoảng 3 % lần giặt đầu.

**Giặt thế nào cho bền hình in?** Lộn trái áo, giặt nước lạnh, không sấy; hai ngày đầu chưa giặt.

**Có cỡ lớn không?** Có đến 5XL, từ 3XL cộng 15.000 đồng một cái.

**May thêm vài cái sau này được không?** Được, từ 5 cái trong vòng một năm, cùng giá nếu còn vải.

**Khách mang vải đến có nhận không?** Không, xưởng chỉ may vải của xưởng.

**Có nhận may váy cưới không?** Không, chỉ may đồng phục.""",
    "Ưu đãi.docx": """Ưu đãi

Trường học và bệnh viện giảm 7 %.
Đơn từ 300 cái tặng 3 % số lượng.
Khách đặt lại lần hai được miễn phí thêu logo ngực.
Cộng tác viên giới thiệu đơn hưởng 5 % giá trị, trả sau khi khách thanh toán xong.""",
    "Export customers.pdf": """For customers abroad

Minimum 100 pieces per style, prices in US dollars FOB Hai Phong: polo shirt 5.20, round neck T-shirt 4.10, apron 3.60.
Samples 25 dollars each plus courier, ready in 7 days.
Payment 50 percent in advance by bank transfer, balance before shipping. No letters of credit under 20,000 dollars.
Certificates: OEKO-TEX Standard 100 for all cotton.
Production takes 30 days; sea freight to Hamburg about 35 days.""",
    "Đơn hàng.csv": """Mã đơn;Khách hàng;Email;Sản phẩm;Số lượng;Tình trạng;Ngày giao;Còn phải trả (đồng)
SN-1186;Trường tiểu học Lộc Hạ;loc.ha@truong.example;Đồng phục học sinh tiểu học;420;đang cắt vải;2026-11-28;54.180.000
SN-1192;Bùi Thanh Tùng;thanhtung@mail.example;Tạp dề quán cà phê;30;đã giao cho bưu điện;2026-11-03;0
SN-1195;Công ty Cơ khí Đại Phát;vattu@daiphat.example;Bộ bảo hộ có phản quang;80;chờ duyệt áo mẫu;2026-12-05;16.560.000""",
}

UNIFORMS_MAILS = """
== answer vi
Subject: áo nhóm
Chào xưởng, lớp em có 42 bạn muốn làm áo thun cổ tròn in hình lớp. Một cái bao nhiêu, in ảnh màu thì cộng mấy nữa, và bao lâu thì có ạ?
--
+ Áo thun cổ tròn & 98.000
+ In chuyển nhiệt & 15.000
+ Áo thun cổ tròn & 8 ngày
== answer vi
Subject: Báo giá áo polo
Kính gửi quý công ty, chúng tôi cần 120 áo thun cổ bẻ cho nhân viên, thêu logo trước ngực. Xin cho biết đơn giá áo, giá thêu và khuôn thêu có mất phí không?
Trân trọng
--
+ Áo thun cổ bẻ & 105.000
+ Thêu logo ngực & 18.000
+ Làm khuôn thêu & miễn phí khi đặt từ 100 áo
== answer vi
Subject: SN-1192
From: Bùi Thanh Tùng <thanhtung@mail.example>
Shop ơi đơn SN-1192 của mình gửi chưa? Mình còn nợ gì không?
--
+ SN-1192 & đã giao cho bưu điện
+ SN-1192 & 0
== answer vi
Subject: làm ít
Quán em có 12 nhân viên thôi, đặt 12 cái tạp dề có nhận không? Tối thiểu mấy cái vậy?
--
+ Nhận may từ 20 cái mỗi mẫu
== answer vi
Subject: xem mẫu
Bên mình may trước 1 cái cho sếp xem được không, tiền mẫu nhiêu, mấy hôm có? Sau đặt thật thì có trừ lại không?
--
+ Áo mẫu 250.000 đồng một cái
+ áo mẫu xong trong 4 ngày
+ hoàn lại khi đặt từ 50 cái
== answer vi
Subject: thanh toán
Phải đưa trước bao nhiêu phần trăm? Phần kia trả lúc nào? Công ty em ký hợp đồng thì có được trả sau không?
--
+ Đặt cọc 40 %
+ còn lại thanh toán trước khi giao hàng
+ Công ty có hợp đồng được nợ 15 ngày
== answer vi
Subject: SN-1186
From: Trường tiểu học Lộc Hạ <loc.ha@truong.example>
Nhà trường xin hỏi đơn SN-1186 làm tới đâu rồi, ngày nào giao và còn phải thanh toán bao nhiêu?
--
+ SN-1186 & đang cắt vải
+ SN-1186 & 2026-11-28
+ SN-1186 & 54.180.000
== answer vi
Subject: đổi size
Em lỡ đăng ký nhầm 3 bạn size M thành L, giờ sửa còn kịp không? Mà nếu thôi không làm nữa thì có lấy lại được cọc không?
--
+ Được đổi số lượng và cỡ trước khi cắt vải
+ tiền cọc không trả lại
== answer vi
Subject: áo bị bung chỉ
Mới mặc 2 tuần mà nách áo bung chỉ hết 4 cái. Xưởng có sửa cho không, có tính tiền không?
--
+ được sửa hoặc may lại miễn phí trong 30 ngày
== answer vi
Subject: ra màu
Áo mua tháng trước giặt mấy lần bạc phếch màu luôn. Có được đổi cái khác không?
--
+ Áo phai màu trong ba tháng đầu được đổi mới
== answer vi
Subject: đo size
Công ty mình ở Thái Bình có 60 người, bên bạn có cử người qua đo không hay làm sao để biết cỡ? Giữ áo thử được mấy ngày?
--
+ nơi khác gửi bộ áo thử cỡ
+ khách trả lại trong 5 ngày
== answer vi
Subject: gấp gấp
Thứ sáu tuần sau tụi em chạy giải rồi, làm kịp áo thun trong 5 ngày không? Phụ thu bao nhiêu?
--
+ May gấp trong 5 ngày cộng thêm 20 %
== answer vi
Subject: ship sg
Em ở Sài Gòn đặt 35 áo khoác gió thì tiền ship tính sao? Xong rồi bao lâu tới nơi?
--
+ miền Trung và miền Nam 120.000 đồng
+ Thành phố Hồ Chí Minh sau 4 ngày
== answer vi
Subject: freeship
Đơn của bên mình 14 triệu gửi ra Quảng Ninh có miễn phí vận chuyển không? Đóng gói riêng từng người được không, có tính thêm không?
--
+ cho đơn từ 10 triệu đồng trên toàn quốc
+ Hàng đóng từng túi theo tên hoặc theo cỡ, không tính thêm
== answer vi
Subject: ghé xưởng
Mai chủ nhật em qua xem vải được không? Phòng mẫu ở chỗ nào, trưa có nghỉ không?
--
+ Chủ nhật nghỉ
+ 112 Trần Hưng Đạo
+ nghỉ trưa từ 11 giờ 30 đến 13 giờ
== answer vi
Subject: hàng tết
Muốn phát áo cho công nhân trước Tết thì chậm nhất phải đặt ngày nào? Xưởng nghỉ Tết từ hôm nào?
--
+ Đơn giao trước Tết nhận đến 30 tháng 11
+ Nghỉ Tết từ 24 tháng Chạp đến mùng 8
== answer vi
Subject: VAT
Giá trên bảng đã có thuế chưa? Bên bạn xuất được hóa đơn đỏ không?
--
+ giá chưa gồm VAT 8 %
+ Có, giá chưa gồm VAT
== answer vi
Subject: vải co
Áo cotton giặt xong có rút lại không anh? Hình in thì giặt sao cho khỏi tróc?
--
+ cotton 100 % co khoảng 3 %
+ Lộn trái áo, giặt nước lạnh
== answer vi
Subject: to con
Đội bảo vệ có mấy anh hơn 100 ký, có size không, có đắt hơn không?
--
+ Có đến 5XL
+ từ 3XL cộng 15.000 đồng
== answer vi
Subject: nhân viên mới
Năm ngoái đặt 80 bộ, nay tuyển thêm 6 người, may bổ sung có được không, giá có như cũ không?
--
+ Được, từ 5 cái trong vòng một năm
+ cùng giá nếu còn vải
== answer vi
Subject: có sẵn vải
Em có sẵn cây vải thun 30kg, mang qua nhờ xưởng may công được không?
--
+ Không, xưởng chỉ may vải của xưởng
== answer vi
Subject: trường mầm non
Trường mầm non công lập có được chiết khấu không? Đặt 320 bộ thì có tặng gì không?
--
+ Trường học và bệnh viện giảm 7 %
+ Đơn từ 300 cái tặng 3 % số lượng
== answer vi
Subject: phòng khám
Phòng khám mình cần 15 áo blouse, có thêu tên bác sĩ. Áo nhiêu một cái, thêu tên nhiêu, danh sách gửi kiểu gì?
--
+ Áo blouse bác sĩ & 180.000
+ Thêu tên từng người & 12.000
+ Thêu tên từng người & gửi danh sách Excel
== answer vi
Subject: SN-1195
From: Công ty Cơ khí Đại Phát <vattu@daiphat.example>
Đơn SN-1195 đang vướng ở khâu nào vậy em? Dự kiến hôm nào giao?
--
+ SN-1195 & chờ duyệt áo mẫu
+ SN-1195 & 2026-12-05
== answer vi
Subject: bao ho
xuong oi bo bao ho co phan quang dat 25 bo gia bao nhieu, may mat bao lau vay
--
+ Bộ bảo hộ có phản quang & 390.000
+ Bộ bảo hộ có phản quang & 18 ngày
== answer vi
Subject: logo
Tụi mình chưa có logo, xưởng vẽ giúp được không, giá sao, được chỉnh mấy lần? In lụa một màu tối thiểu mấy áo?
--
+ Thiết kế logo & 300.000
+ Thiết kế logo & sửa tối đa ba lần
+ In lụa một màu & tối thiểu 30 áo
== answer vi
Subject: hoa hồng
Em dẫn khách về cho xưởng thì được bao nhiêu phần trăm, bao giờ nhận tiền?
--
+ hưởng 5 % giá trị
+ trả sau khi khách thanh toán xong
== answer vi
Subject: bảng màu
Có gửi bảng màu vải về tỉnh cho em chọn không, tốn gì không? Có may áo dài không ạ?
--
+ gửi bảng màu miễn phí
? áo dài
== answer vi
Subject: đặt lại
Lần này là lần thứ 2 bên mình đặt, có ưu đãi gì cho khách cũ không?
--
+ Khách đặt lại lần hai được miễn phí thêu logo ngực
== answer vi
Subject: quần kaki
Quần kaki cho thợ giá bao nhiêu nếu lấy 70 cái? Chất vải là gì?
--
+ Quần kaki bảo hộ & 185.000
+ Quần kaki bảo hộ & kaki liên doanh
== answer en
Subject: polo shirts
Hello, we need 300 polo shirts. What is your price FOB and the minimum per style? How much is a sample and when is it ready? Do you accept L/C?
--
+ polo shirt 5.20
+ Minimum 100 pieces per style
+ Samples 25 dollars
+ No letters of credit under 20,000 dollars
== answer en
Subject: cotton
Is your cotton certified? How long do production and shipping to Hamburg take? How much do you need up front?
--
+ OEKO-TEX Standard 100
+ Production takes 30 days
+ sea freight to Hamburg about 35 days
+ Payment 50 percent in advance
== answer en
Subject: names on jackets
We run a hostel in Ninh Binh. Could you embroider each person's name on the windbreakers, what is it per name? Are you open on Saturdays?
--
+ Thêu tên từng người & 12.000
+ thứ hai đến thứ bảy, 7 giờ 30 đến 17 giờ
== answer de
Subject: Schürzen
Guten Tag, was kosten 200 Schürzen ab Haiphong und wie lange dauert die Produktion? Wie ist zu bezahlen?
--
+ apron 3.60
+ Production takes 30 days
+ Payment 50 percent in advance
== answer zh
Subject: 围裙
你好，咖啡店围裙订60件多少钱一件？几天能做好？可以绣店名logo吗，多少钱？
--
+ Tạp dề quán cà phê & 70.000
+ Tạp dề quán cà phê & 7 ngày
+ Thêu logo ngực & 18.000
== escalate vi injury
Subject: áo phản quang
Công nhân bên tôi mặc bộ bảo hộ của xưởng bị bắt lửa cháy lan, bỏng nặng hai tay, đang nằm viện.
== escalate vi legal
Subject: vi phạm hợp đồng
Quá hạn giao 20 ngày. Nếu thứ hai không có hàng, chúng tôi sẽ khởi kiện và yêu cầu phạt hợp đồng 8 %.
== escalate vi skin
Subject: đồng phục học sinh
Hơn ba mươi cháu mặc áo mới về bị nổi mề đay khắp người, có cháu phải vào bệnh viện huyện. Phụ huynh đang rất bức xúc.
== escalate vi fraud
Subject: chuyển khoản nhầm?
Có người xưng là kế toán của xưởng nhắn tôi chuyển cọc 30 triệu vào tài khoản cá nhân, chuyển xong thì chặn số. Các anh giải thích sao?
== escalate vi tax
Subject: hóa đơn
Chi cục thuế mời công ty tôi lên làm việc vì hóa đơn của xưởng bị nghi là hóa đơn khống. Đề nghị giải trình ngay.
== escalate vi cancel
Subject: SN-1195
Chúng tôi thông báo chấm dứt hợp đồng nguyên tắc số 12 với xưởng từ ngày 15 tháng 11.
== escalate en press
Subject: working hours at your plant
I'm writing for the Mekong Business Review about overtime in garment workshops and would like to quote you. Deadline is Wednesday.
== ordinary vi
Subject: cháy hàng
Quán em mới khai trương đông khách muốn chết, tạp dề cháy hàng luôn. Lấy thêm 50 cái thì giá sao?
--
+ Tạp dề quán cà phê & 70.000
== ordinary vi
Subject: đội bảo vệ
Tụi em làm đồng phục cho đội phòng cháy chữa cháy của chung cư, công an phường cũng khen đẹp. Áo khoác gió đặt 25 cái nhiêu tiền?
--
+ Áo khoác gió hai lớp & 265.000
== ordinary vi
Subject: máu lửa
Team em máu lửa lắm, muốn áo màu đỏ máu, in lụa một màu thì mấy đồng một áo?
--
+ In lụa một màu & 8.000
== silent vi
Subject: Re: báo giá
Dạ em nhận được báo giá rồi nhé, cảm ơn anh nhiều ạ.
== silent vi
Subject: Tự động trả lời: Đơn hàng
Tôi đi công tác đến hết ngày 12/11 và sẽ phản hồi sau khi trở về.
== silent vi
Subject: Chào giá chỉ may
Công ty em chuyên cung cấp chỉ may, khóa kéo giá gốc tại xưởng, chiết khấu cao cho khách mới, anh chị cần báo giá inbox em ngay nhé.
"""
