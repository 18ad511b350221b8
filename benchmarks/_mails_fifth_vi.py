"""The fifth hand's Vietnamese firm: a seed dealer in Da Lat."""

# ruff: noqa: E501 - a mail reads best in one line

SEEDS = {
    "bang_gia_hat_giong.csv": """Mã;Tên giống;Quy cách;Giá lẻ (đồng);Giá từ 10 gói (đồng)
CC-01;Cà chua bi đỏ F1 Ruby;gói 100 hạt;65.000;56.000
CC-05;Cà chua beef F1 Anna;gói 1.000 hạt;1.150.000;1.060.000
OT-03;Ớt chuông vàng F1;gói 500 hạt;980.000;890.000
XL-02;Xà lách lô lô tím;gói 10 g;48.000;41.000
XL-07;Xà lách romaine bọc viên;lon 5.000 hạt;620.000;575.000
DL-01;Dưa leo baby F1;gói 200 hạt;310.000;280.000
BC-04;Bắp cải trái tim;gói 5 g;72.000;63.000
HC-10;Hoa cúc mâm xôi;gói 200 hạt;120.000;102.000
CR-02;Cà rốt Nantes F1;lon 100.000 hạt;1.480.000;1.395.000
DT-09;Dâu tây New Zealand cây giống;cây;9.000;7.500
""",
    "giao_hang.txt": """GIAO HÀNG

Nội thành Đà Lạt giao trong ngày, miễn phí cho đơn từ 500.000 đồng; dưới mức đó phí 20.000 đồng.
Đức Trọng, Đơn Dương, Lạc Dương giao thứ ba và thứ sáu, phí 35.000 đồng.
Các tỉnh khác gửi bưu điện hoặc xe khách, hạt giống từ 2 đến 4 ngày. Khách trả phí theo cước thực tế.
Cây giống dâu tây chỉ gửi bằng xe khách, gửi vào chiều chủ nhật và chiều thứ tư.
""",
    "bao_hanh_nay_mam.txt": """BẢO HÀNH TỶ LỆ NẢY MẦM

Hạt rau nảy mầm từ 85% trở lên, hạt hoa từ 70% trở lên khi gieo đúng hướng dẫn.
Nếu thấp hơn, quý khách báo trong vòng 20 ngày kể từ ngày mua, kèm ảnh khay gieo và số lô trên bao bì. Chúng tôi đổi gói mới cùng loại, không hoàn tiền mặt.
Không bảo hành hạt đã mở gói để quá 3 tháng.
Không bồi thường năng suất do thời tiết hoặc sâu bệnh.
""",
    "huong_dan_gieo.md": """# Hướng dẫn gieo

Cà chua và ớt: ngâm nước ấm 4 giờ, gieo sâu 0,5 cm, nảy mầm sau 5 đến 8 ngày ở 22–28 độ.
Xà lách: không lấp đất vì hạt cần ánh sáng, trời trên 28 độ hạt ngủ không nảy.
Dưa leo: ươm 10 ngày rồi trồng, khoảng cách 40 cm.
Cà rốt: gieo thẳng ngoài luống, không ươm khay.
Hoa cúc mâm xôi: gieo tháng năm đến tháng sáu âm lịch để nở dịp Tết.
""",
    "bao_quan.txt": """BẢO QUẢN

Giữ hạt trong túi kín, ngăn mát tủ lạnh 5 đến 8 độ. Không để ngăn đá.
Hạn dùng 18 tháng kể từ ngày đóng gói, riêng hạt bọc viên 9 tháng.
Hạt có màu hồng hay xanh là đã xử lý thuốc, không cho người và vật nuôi ăn, rửa tay sau khi gieo.
""",
    "mua_si_thanh_toan.txt": """MUA SỈ VÀ THANH TOÁN

Nhà vườn có hợp đồng được công nợ 45 ngày, hạn mức 50 triệu đồng.
Khách mới trả trước 50%, phần còn lại khi nhận hàng.
Nhận chuyển khoản và tiền mặt, chưa nhận thẻ.
Hóa đơn giá trị gia tăng xuất trong ngày nếu khách gửi mã số thuế trước 15 giờ.
Giống nhập theo yêu cầu: đặt trước 6 tuần, cọc 30%, không hủy được sau khi đã mở tờ khai.
""",
    "cua_hang.txt": """HẠT GIỐNG LANGBIANG
Số 212 đường Phù Đổng Thiên Vương, phường 8, Đà Lạt (đối diện cổng sau chợ Phù Đổng)

Mở cửa từ 7 giờ đến 17 giờ 30, thứ hai đến thứ bảy; chủ nhật từ 7 giờ đến 11 giờ.
Nghỉ từ 28 tháng chạp đến mùng 5 Tết.
Kỹ sư Hạnh tư vấn tại vườn trong bán kính 30 km, lần đầu miễn phí, từ lần thứ hai 200.000 đồng.
""",
}

SEEDS_MAILS = """
== vi
shop oi cho minh hoi gia hat ca chua bi do bao nhieu 1 goi, mua 10 goi co re hon k
? cà chua bi | Ruby & 65.000
? 10 gói | Ruby & 56.000
== vi
Em ở Đơn Dương, hôm nay đặt thì bữa nào có hàng, phí sao ạ
? Đơn Dương | thứ ba và thứ sáu
== vi
Anh chị cho em hỏi em gieo xà lách 10 ngày rồi mà không thấy lên cây nào, em lấp đất kỹ lắm. Giờ em có được đổi gói khác không
? lý do | không lấp đất
? đổi gói | 20 ngày
== vi
chu nhat chieu cua hang co ban khong, minh chay tu Bao Loc len khoang 3h
? chủ nhật | chủ nhật từ 7 giờ đến 11 giờ
== vi
Kính gửi quý công ty, vườn chúng tôi muốn lấy hàng công nợ. Xin cho biết điều kiện, hạn mức, và công ty có nhận thanh toán thẻ không. Trân trọng.
? công nợ | công nợ 45 ngày
? thẻ | chưa nhận thẻ
== vi
cho em xin gia cay dau tay giong với lại gui ra Gia Lai được ko, gui ngay nao
? giá dâu | Dâu tây & 9.000
? gửi cây | chiều chủ nhật và chiều thứ tư
== vi
Hạt để ngăn đá được không ạ, với hạt còn dùng được bao lâu, em mua loại bọc viên
? ngăn đá | Không để ngăn đá
? hạn dùng | bọc viên 9 tháng
== vi
Mình cần hóa đơn đỏ, gửi mã số thuế lúc 4h chiều thì có kịp xuất trong hôm nay không
? hóa đơn | trước 15 giờ
== vi
Muốn trồng cúc mâm xôi bán Tết thì tháng mấy gieo, gói bao nhiêu tiền shop ơi
? gieo cúc | tháng năm đến tháng sáu
? giá cúc | mâm xôi & 120.000
== vi
Có kỹ sư xuống vườn coi dùm không, vườn em cách 20 cây số, tốn nhiêu
? kỹ sư | bán kính 30 km
== vi
Bên mình cam kết nảy 95% đúng không, vậy tôi gieo cúc chỉ được 75% thì được hoàn tiền chứ
? tỷ lệ | hạt hoa từ 70%
? hoàn tiền | không hoàn tiền mặt
== vi
Cà rốt ươm khay rồi cấy ra luống được không em, lon 100 ngàn hạt giá nhiêu vậy, có loại màu tím không
? ươm cà rốt | không ươm khay
? giá cà rốt | Nantes & 1.480.000
? màu tím | -
== vi
Em muốn đặt giống ớt bên Hà Lan, bao lâu có, cọc nhiêu, lỡ đổi ý thì hủy được không
? bao lâu và cọc | đặt trước 6 tuần
== vi
Hạt màu hồng này gà ăn nhầm có sao không shop, tôi hỏi trước cho chắc chứ chưa con nào ăn
? hạt xử lý | không cho người và vật nuôi ăn
~ injury
== vi
Luật sư bạn em giới thiệu chỗ mình. Cho em hỏi khách mới thì trả tiền kiểu gì
? khách mới | trả trước 50%
~ legal
== vi
Cháu nhà tôi 3 tuổi lỡ nuốt hạt giống màu xanh của cửa hàng, giờ co giật, tôi đang ở cấp cứu. Thuốc gì trong đó?
! injury
== vi
Tôi yêu cầu bồi thường 80 triệu vì giống dỏm làm mất trắng vụ, không thì gặp nhau ở tòa án
! legal
== vi
Đề nghị cửa hàng xóa hết thông tin cá nhân của tôi, tôi không đồng ý cho dùng dữ liệu nữa
! data
== vi
Cho tôi gặp người thật, tôi không muốn nói chuyện với máy nữa
! human
== vi
Phóng viên báo Lâm Đồng đây, chúng tôi đang viết bài về hạt giống giả, xin phỏng vấn chủ cửa hàng chiều nay
! press
== vi
Chúng tôi chấm dứt hợp đồng bao tiêu giống với cửa hàng kể từ ngày 1 tháng sau, đề nghị thanh lý
! contract-end
== en
Hi there, we grow lettuce near Da Lat. What's the pelleted romaine per tin, and how low do you keep the seeds - can they be frozen?
? romaine | romaine & 620.000
? storage | ngăn mát
== en
hello do you open during Tet and where is your shop exactly pls
? Tet | 28 tháng chạp
? where | 212
== zh
你好，我们在大叻有个农场，彩椒种子多少钱一包，种子发芽率不够怎么赔
? 彩椒 | Ớt chuông & 980.000
? 发芽 | 20 ngày
== vi
Bên mình có bán phân bón lá với bắp cải trái tim gói 5g giá sao ạ
? phân bón lá | -
? bắp cải | trái tim & 72.000
== en
Do you sell drip irrigation hoses? And how deep do tomato seeds go
? drip hoses | -
? tomato depth | gieo sâu 0,5 cm
"""
