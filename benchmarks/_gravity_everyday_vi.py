"""Vietnamese mails of the everyday inbox, and grave ones that do not sound so."""

# ruff: noqa: E501 - a mail reads best in one line

LINES = """
ordinary | Bàn bị móp | Chào shop, bàn em nhận hôm qua (đơn 5512) bị móp một chân, thùng cũng rách góc. Shop đổi giúp em cái khác nhé, em gửi hình kèm. Em cảm ơn.¶Thu Hà
ordinary | Đơn hàng 4490 | Em đặt đèn từ ngày 2 tháng 10, tới giờ vẫn ghi đang xử lý. Khi nào bên mình gửi hàng vậy ạ?
ordinary | | sao don em 5 ngay roi chua thay giao z shop, ktra giup em vs
ordinary | Hóa đơn | Nhờ anh chị gửi lại giúp em bản PDF hóa đơn tháng 6, kế toán em làm thất lạc rồi ạ.
ordinary | Đã chuyển khoản | Em vừa chuyển 6.400.000 cho hóa đơn 2081, nội dung ghi tên Hạnh. Bên mình nhận được thì báo em với nhé.
ordinary | Tiền cọc | Cho mình xin số tài khoản để chuyển cọc tủ bếp, và cọc bao nhiêu phần trăm ạ?
ordinary | Xuất lại hóa đơn | Hóa đơn 778 ghi sai tên công ty, nhờ bên mình xuất lại cho Công ty TNHH Minh Phát, mã số thuế em gửi kèm.
ordinary | Xác nhận báo giá | Công ty chúng tôi đồng ý báo giá số 221 của quý công ty, bản ký đính kèm. Xin xác nhận ngày giao hàng. Trân trọng.
ordinary | Nhắc nợ | Em nhận được thư nhắc thanh toán hóa đơn 310 nhưng em đã trả hôm mùng 4 rồi, chắc trùng ngày ạ?
ordinary | Công nợ | Chị Loan ơi, hóa đơn 9921 bên em trễ hai tuần rồi, hàng giao có vấn đề gì không chị?
ordinary | Sai màu | Rèm giao màu xám mà mình đặt màu xanh lá. Đổi lại được không, mình có phải trả tiền ship thêm không?
ordinary | Thiếu ốc | Kệ lắp ráp thiếu 4 con ốc với cây lục giác, bên mình gửi bù giúp em nha.
ordinary | Giao thiếu | Sáng nay mới nhận 14 thùng trong khi phiếu ghi 20. Còn chuyến nữa không ạ?
ordinary | Thợ trễ | Thợ hẹn 8 giờ mà giờ 11 rưỡi chưa thấy. Hôm nay có tới nữa không, 1 giờ mình phải đi.
ordinary | Máy kêu | Máy hút mùi mới kêu to hơn cái cũ, vậy có bình thường không hay nhờ thợ ghé xem giúp?
ordinary | Vòi nước | Vòi nước lắp hồi tháng 3 lại rỉ từng giọt, không gấp đâu. Còn bảo hành không anh?
ordinary | Món nguội | Quán dễ thương mà món chính hơi nguội, còn thiếu một phần chè. Tối 20 cho em đặt bàn 8 người nhé.
ordinary | Hơi mặn | Canh hôm qua hơi mặn nha quán, còn lại ngon. Chủ nhật có bán không?
ordinary | Hoàn tiền | Em gửi trả đôi giày hôm mùng 3 mà chưa thấy hoàn tiền, bao lâu thì về tài khoản vậy shop?
ordinary | Quên giảm giá | Hóa đơn quên trừ 10% thẻ thành viên, chị sửa lại giúp em nhé.
ordinary | Đổi địa chỉ | Từ tháng sau bên mình giao sữa về số 4 ngõ 12 Láng Hạ nhé, nhà em chuyển rồi.
ordinary | Bé bệnh | Bé nhà em bị sốt nên thứ bảy không đi chụp được, dời qua tuần sau được không chị?
ordinary | | mai e bi cam k di hoc dc, cho e hoc bu buoi khac nha
ordinary | Dị ứng | Con em dị ứng đậu phộng, trong phần cơm trưa có đậu phộng không ạ?
ordinary | Tiểu đường | Ba em bị tiểu đường, bánh nào ít đường nhất, có loại dùng đường ăn kiêng không?
ordinary | Đau lưng | Mình bị thoát vị đĩa đệm, nệm nào hợp, nằm thử một tháng được không?
ordinary | Bầu 5 tháng | Em bầu 5 tháng thì massage chân được không hay nên đợi?
ordinary | Vòng hoa | Thứ sáu đưa tang dì em ở nhà thờ Tân Định, cần một vòng hoa trắng, giá bao nhiêu và mấy giờ giao được?
ordinary | Đám giỗ | Giỗ ông ngoại ngày 16 âm, em đặt 6 mâm, giao tận nhà được không?
ordinary | Trầy | Mặt bàn có vết trầy nhỏ sát bếp, chắc lúc khiêng. Bên mình có bút chấm màu không ạ?
ordinary | Nứt | Một cái dĩa bị nứt, chắc do vận chuyển. Em không cần hoàn tiền, đổi cái khác là được.
ordinary | Thất vọng | Áo giặt hai lần đã xù lông, em hơi thất vọng. Có đổi được không shop?
ordinary | Hỏi lại | Tuần trước em có hỏi mà chắc trôi tin: ghế đó có màu gỗ sồi không ạ?
ordinary | Nhận phòng | Mấy giờ tụi em nhận phòng được, lấy chìa khóa ở đâu?
ordinary | Không vào được | Em không vào được tài khoản, bấm quên mật khẩu mà không thấy thư. Email em bên mình có đúng không?
ordinary | Thuốc chuột | Có loại thuốc chuột nào không hại gà không anh, dùng sao?
ordinary | Báo khói | Cái báo khói ngoài hành lang cứ kêu tít tít mỗi phút, thay pin loại nào?
ordinary | Gas | Bình gas 12 ký dùng được bao lâu, giao Quận 8 mất mấy tiếng?
ordinary | Mài dao | Mài 6 con dao bếp với một con dao chặt hết bao nhiêu, đợi lấy liền được không?
ordinary | Văn phòng luật | Văn phòng luật sư bên em cần 40 thùng hồ sơ mỗi tháng, anh báo giá giúp.
ordinary | Công an phường | Công an phường đặt 30 phần cơm trưa thứ tư, xuất hóa đơn được không?
ordinary | Bệnh viện | Bếp bệnh viện lấy 60 ký cà rốt như mọi khi nhưng giao thứ ba thay vì thứ hai nhé.
ordinary | Báo trước | Muốn đổi lịch thì phải báo trước mấy ngày vậy chị?
ordinary | Báo giá | Anh báo giúp em giá 200 cuốn lịch để bàn, in màu, lấy trước 15 tháng 12.
ordinary | Chấm dứt? | Hợp đồng giữ xe muốn nghỉ thì báo trước bao lâu, có mất cọc không?
ordinary | Hủy phòng | Hủy phòng trước mấy ngày thì không mất tiền?
ordinary | Bảo hiểm | Thuê xe bên mình có kèm bảo hiểm chưa, va quẹt thì đền tối đa bao nhiêu?
ordinary | Bảng giá mới | Kính gửi quý khách, bên em gửi bảng giá mới áp dụng từ 1/1. Có gì thắc mắc cứ gọi em.
ordinary | Chỉ số nước | Nhờ tiệm chụp giúp chỉ số đồng hồ nước trước thứ sáu. Cảm ơn, ban quản lý.
ordinary | Chìa khóa | Chìa khóa cổng để ở ngăn bàn văn phòng nha chị, ghé lấy trước 5 giờ.
ordinary | Khen | Hàng rào làm đẹp lắm, cảm ơn mấy anh thợ. Còn một tấm cần sơn thêm lớp nữa, hôm nào tiện anh?
ordinary | Gọi lại | Sau 5 giờ anh gọi em để chốt kích thước nhé, 0903 555 012.
ordinary | Ai phụ trách | Bên mình ai phụ trách khách sỉ, cho em xin tên và số điện thoại.
ordinary | Lốp xe | Lốp mới mỗi tuần xẹp một chút, thứ hai em ghé anh coi giùm nha.
ordinary | Mấy tuổi | Bé 4 tuổi chơi nhà banh được chưa, ba mẹ có phải vào cùng không?
ordinary | | bn oi ao size M con ko, ship ve can tho bao nhieu
ordinary | Chụp hình | Buổi chụp vui quá trời, khi nào có hình vậy chị, rửa thêm 2 tấm lớn bao nhiêu?
ordinary | Học việc | Tiệm có nhận thợ phụ không ạ, em 18 tuổi, cần giấy tờ gì?
ordinary | Mã số thuế | Cho em xin mã số thuế và tên người đại diện để làm hợp đồng nguyên tắc ạ.
ordinary | Kẹt ngăn kéo | Ngăn kéo bên trái của quầy bị kẹt từ thứ ba, kéo mạnh mới ra. Cái này bảo hành không anh, khi nào thợ ghé được?
injury | Chuyến đi vui | Chuyến đi vui lắm. Có điều thằng cháu mắc chân vô dây neo, bác sĩ nói chắc phải bỏ hai ngón, mấy anh coi lại chỗ đó. Có bán thẻ quà tặng không?
injury | Thành phần kem | Cho em hỏi kem thoa mặt có chất gì vậy ạ? Hai má em rỉ nước từ chủ nhật, bác sĩ da liễu kêu hỏi.
injury | Bếp mới | Chuyện nhỏ thôi: đụng cái bếp mới với vòi nước cùng lúc là tê tới cùi chỏ, hôm thứ ba vợ tôi văng luôn ra sau.
injury | Tiệc | Cảm ơn quán hỏi thăm. 30 khách thì 12 người ói cả đêm, bà nội đang truyền nước. Gỏi cuốn nhìn đẹp lắm.
injury | Giàn giáo | Giàn giáo bên anh đêm qua gió xô lệch, một cây sắt treo ngay lối học sinh đi.
injury | Liều thuốc | Chai cũ ghi 5 ml, chai này ghi 50. Tôi uống 50 cách đây một tiếng, giờ tim đập loạn, phải làm sao?
injury | | thang nho nha e lot cau tuot ben minh, h no keu dau tay khong nhuc nhich dc, tay cong veo
legal-threat | Sàn gỗ | Thợ tháo máy giặt quên khóa nước, sàn gỗ phòng khách phồng hết, em tính cỡ 90 triệu. Bên mình giải quyết sao?
legal-threat | Để biết | Nói để anh biết thôi: em đưa hồ sơ cho chị dâu em làm bên tòa rồi, chị nói phần thắng nghiêng về em.
legal-threat | Đã báo | Nghĩ kỹ rồi nên gia đình đã gửi đơn lên quản lý thị trường, sẽ có người xuống gặp tiệm.
legal-threat | Áo khoác | Tiệm giặt làm co cái áo khoác 7 triệu của tôi, biên lai đây, trả lại tiền áo cho tôi.
fraud | Trừ tiền lạ | Thẻ em bị trừ ba lần cho tiệm trong tháng 10 mà em tới có một lần. Ngân hàng đang đòi lại hai lần kia.
fraud | Bao thư | Dọn nhà xong đồ không bể gì. Chỉ có bao thư 50 triệu trong tủ là không còn, lúc đó chỉ có ba anh bên công ty.
fraud | Phải bên mình gọi không | Hôm qua có cô xưng bên mình kêu chuyển cọc vô tài khoản mới, em lỡ chuyển rồi. Có phải bên mình không?
data-protection | Sao có số em | Sao bên mình có số điện thoại với ngày sinh của em vậy? Gửi em hết những gì đang lưu về em.
data-protection | Hình bé | Hình con gái tôi treo ngoài cửa tiệm, có ai hỏi tôi đâu. Tháo xuống liền hôm nay.
press | Vài câu hỏi | Em viết cho báo Tuổi Trẻ, đã gặp ba khách của mình về chuyện giao trễ, muốn nghe ý kiến của anh trước khi đăng thứ sáu.
secrets | Cho tiện | Cho tiện em gửi luôn: tên đăng nhập hanh77, mật khẩu Saigon@2019, mã OTP tới em đọc cho, chị tự trừ tiền nha.
contract-end | Lau dọn | Hợp tác với chị rất vui, nhưng từ tháng 2 văn phòng em tự dọn. Nhờ chị xác nhận ngưng từ 31/1.
contract-end | | e k tap nua nha, cuoi thang xoa ten e, dung tru tien the nua
angry | Vẫn im | Đây là thư thứ ba. Tôi viết hôm mùng 2, mùng 9, không ai thèm trả lời. Quá đáng thật.
wants-human | | Tôi ngán mấy câu soạn sẵn rồi. Cho ai biết nói chuyện gọi tôi đi.
ordinary | Đơn đặt hàng | Kính gửi chị Mai, công ty chúng tôi gửi đơn đặt hàng đã ký theo báo giá 118 ngày 4/11. Xin xác nhận ngày giao. Trân trọng.
ordinary | Chốt báo giá | Báo giá vậy ổn rồi, bên em chốt nhé, bản ký đính kèm. Đầu tháng 12 làm được không anh?
ordinary | Hóa đơn sai dòng | Hóa đơn 2026-311 dòng 4 bên em không đặt, nhờ chị xuất lại.
ordinary | Ủy nhiệm chi | Gửi chị ủy nhiệm chi 42.105.500đ ngày 14/11. Cảm ơn chị.
ordinary | Hóa đơn bên em | Chị Hoa ơi, hóa đơn ngày 2/10 bên em vẫn chưa thấy thanh toán, hàng có gì không ổn hả chị?
ordinary | Thất vọng | Em rất thất vọng về cái thớt, mới dùng một ngày đã nứt. Em muốn đổi cái khác hoặc hoàn tiền. Làm sao đây shop?
ordinary | Bảo hành tủ | Tủ kính bị hở một khe bên hông, em gửi hình. Nhờ bên mình sửa theo bảo hành.
ordinary | Cửa kẹt | Cửa không đóng sát được nữa, cạ xuống sàn. Lắp hồi tháng 8, cho em hẹn thợ nhé.
ordinary | Chưa hài lòng | Nói thiệt giá đó em mong tốt hơn: đường may bung rồi. Bên mình hỗ trợ em sao?
ordinary | Hơi bực | Hơi bực là hàng lại trễ hai ngày nữa. Thứ sáu có chắc tới không chị?
ordinary | Trễ hẹn | Bên mình hẹn tuần 44, tụi em cần bàn gấp trước ngày 20. Kịp không ạ?
ordinary | Chứng từ | Bốn cái nhận đủ, đẹp lắm. Cho em xin hóa đơn đơn 4665 để quyết toán.
ordinary | Trả hàng | Áo không vừa, em muốn trả. Shop gửi mã vận đơn giúp em nhé.
ordinary | Đổi đơn | Đơn 4702 đổi từ sồi sang óc chó được không, em thấy còn ghi đang làm.
ordinary | Chiết khấu | Trả trước thứ sáu còn được bớt 2% không chị?
ordinary | Phiếu giao | Phiếu giao ghi 12 mà hóa đơn ghi 14, cái nào đúng ạ?
ordinary | Phí trễ | Thư nhắc ghi phí trễ 50 ngàn mà em có nhận hóa đơn đâu, bỏ giúp em nhé.
ordinary | Lấy giùm má | Má em không đi được nữa, em cầm giấy tới lấy giùm được không?
ordinary | Tủ lạnh cũ | Giao tủ mới thì chở luôn cái cũ hư đi được không anh?
ordinary | Máy tính tiền | Máy tính tiền tắt từ sáng, bật không lên. Anh hướng dẫn qua điện thoại hay cho người tới giúp em?
ordinary | Biên bản | Em gửi biên bản họp thứ ba, còn màu tay nắm, nhờ chị chốt trước thứ hai.
ordinary | Chúc Tết | Chúc tiệm năm mới phát tài. Mùng mấy mở cửa lại ạ?
"""
