"""The twelfth hand's shop for ornamental fish and aquariums in Mỹ Tho, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

FISH = {
    "Bảng giá hồ cá 2026.xlsx": """Loại hồ | Kích thước (cm) | Giá hồ trơn (đồng) | Giá trọn bộ (đồng) | Thời gian làm
Hồ mini | 30 x 18 x 22 | 180.000 | 450.000 | có sẵn
Hồ để bàn | 60 x 35 x 35 | 620.000 | 1.650.000 | có sẵn
Hồ thủy sinh | 90 x 45 x 45 | 1.950.000 | 4.800.000 | 5 ngày
Hồ thủy sinh | 120 x 50 x 50 | 3.400.000 | 7.900.000 | 7 ngày
Hồ cá rồng | 150 x 60 x 60 | 8.200.000 | 14.500.000 | 15 ngày
Hồ nước mặn | 100 x 50 x 50 | 4.600.000 | 19.800.000 | 15 ngày""",
    "Giá cá và thức ăn.csv": """Tên;Cỡ;Giá (đồng/con);Số lượng tối thiểu;Ghi chú
Cá bảy màu;3 cm;15.000;2 con;nhiều màu
Cá neon;2 cm;8.000;10 con;nuôi theo đàn
Cá betta Halfmoon;6 cm;90.000;1 con;nuôi riêng từng con
Cá koi Nhật;15 cm;220.000;1 con;có giấy nguồn gốc
Cá rồng huyết long;20 cm;9.500.000;1 con;có chip và giấy CITES
Tép cam;2 cm;5.000;20 con;không nuôi chung cá lớn
Thức ăn viên, hộp 500 g;;65.000;1 hộp;
Trùn huyết đông lạnh, vỉ;;25.000;1 vỉ;""",
    "Dịch vụ tại nhà.csv": """Dịch vụ;Giá (đồng);Thời gian
Vệ sinh hồ dưới 1 m;250.000;1 giờ
Vệ sinh hồ từ 1 m đến 1,5 m;400.000;2 giờ
Gói chăm hồ 1 tháng (2 lần);700.000;
Di dời hồ trong thành phố;600.000;nửa ngày
Thay kính nứt;từ 350.000;2 ngày
Lắp máy lạnh nước (chiller);300.000;2 giờ""",
    "Quy định bán hàng.docx": """Quy định bán hàng của cửa hàng Cá Cảnh Sông Tiền

Đặt cọc: hồ làm theo kích thước riêng đặt cọc 50 %, phần còn lại trả khi lắp xong. Cá rồng đặt cọc 30 %.
Thanh toán: tiền mặt, chuyển khoản hoặc MoMo. Trả góp qua thẻ tín dụng 6 tháng không lãi cho đơn từ 5.000.000 đồng.
Giao hàng: miễn phí trong nội thành Mỹ Tho cho đơn từ 300.000 đồng, dưới mức đó phí 25.000 đồng. Cá gửi xe khách đi Bến Tre, Vĩnh Long, Long An phí 60.000 đồng một thùng. Không gửi cá ra miền Bắc.
Cá chết: cá chết trong 48 giờ được đổi con khác nếu khách gửi video lúc mở bao và nước còn trong bao. Quá 48 giờ không đổi.
Đổi trả: máy lọc, đèn còn nguyên hộp được đổi trong 7 ngày. Cá, cây thủy sinh và hồ làm theo yêu cầu không nhận lại.
Bảo hành: hồ kính bảo hành keo 5 năm, máy lọc và đèn 12 tháng. Kính vỡ do va đập không bảo hành.
Xuất hóa đơn VAT 8 % khi khách yêu cầu trong ngày mua hàng.""",
    "Giới thiệu và giờ mở cửa.md": """# Cá Cảnh Sông Tiền

128 Nam Kỳ Khởi Nghĩa, phường 4, Mỹ Tho. Điện thoại 0273 555 0128, Zalo 0909 555 128.
Mở cửa từ 8 giờ đến 20 giờ mỗi ngày, chủ nhật đến 18 giờ. Nghỉ Tết từ 28 tháng Chạp đến mùng 5.
Có chỗ đậu xe hơi đối diện cửa hàng.

## Câu hỏi thường gặp
**Mới mua hồ bao lâu thì thả cá được?** Chạy lọc ít nhất 7 ngày rồi mới thả cá.

**Bao lâu thay nước một lần?** Mỗi tuần thay 30 % nước, không thay hết một lần.

**Cho cá ăn mấy lần một ngày?** Hai lần, mỗi lần ăn hết trong 3 phút.

**Nước bị đục trắng thì sao?** Do vi sinh chưa đủ: bớt cho ăn, thêm vi sinh và chờ 3 ngày. Nước xanh là do nắng chiếu vào hồ.

**Cá bị đốm trắng chữa thế nào?** Tăng nhiệt độ lên 30 độ và thả muối hột 3 g mỗi lít trong 5 ngày.

**Nước máy dùng được không?** Được, nhưng phải để qua đêm hoặc dùng thuốc khử clo, chai 35.000 đồng.

**Cửa hàng có mua lại cá không?** Chỉ thu lại cá koi và cá rồng do cửa hàng bán ra.

**Hồ ngoài trời có làm không?** Hồ koi ngoài trời có làm, khảo sát miễn phí trong tỉnh Tiền Giang.""",
    "Đơn đặt hàng.csv": """Mã đơn;Khách;Email;Hàng;Ngày giao;Tình trạng;Còn phải trả (đồng)
ST-0821;Lâm Thị Hoa;hoa.lam@mail.example;Hồ thủy sinh 120 x 50 x 50 trọn bộ;2026-11-09;đang dán kính;3.950.000
ST-0826;Quán cà phê Gió Sông;giosong@mail.example;Gói chăm hồ 1 tháng (2 lần);2026-11-12;đã xếp lịch;700.000
ST-0819;Trần Quốc Việt;viet.tq@mail.example;Cá rồng huyết long;2026-11-20;chờ giấy CITES;6.650.000""",
}

FISH_MAILS = """
== answer vi
Subject: hỏi giá hồ
Shop ơi cho em hỏi hồ 60 phân để bàn giá nhiêu vậy, trọn bộ luôn á? Có sẵn ko shop?
--
+ Hồ để bàn & 1.650.000
+ Hồ để bàn & có sẵn
== answer vi
Subject: ho thuy sinh 90
chao shop, minh muon lam ho thuy sinh 90 x 45 x 45, gia ho tron bao nhieu va tron bo bao nhieu, may ngay thi xong
--
+ Hồ thủy sinh & 90 x 45 x 45 & 1.950.000
+ Hồ thủy sinh & 90 x 45 x 45 & 4.800.000
+ Hồ thủy sinh & 90 x 45 x 45 & 5 ngày
== answer vi
Subject: cá mới mua bị chết
Dạ em mới mua 10 con neon hôm qua, sáng nay ngủ dậy thấy đi 3 con rồi. Shop có đền không ạ? Em cần gửi gì cho shop?
--
+ cá chết trong 48 giờ được đổi con khác
+ gửi video lúc mở bao
== answer vi
Subject: giao cá đi Bến Tre
Em ở Bến Tre thì shop gửi cá bằng gì, tốn bao nhiêu một thùng? Bạn em ngoài Hà Nội cũng muốn mua, có gửi ra ngoài đó không?
--
+ gửi xe khách đi Bến Tre, Vĩnh Long, Long An phí 60.000
+ Không gửi cá ra miền Bắc
== answer vi
Subject: ST-0821
From: Lâm Thị Hoa <hoa.lam@mail.example>
Chị ơi hồ của em tới đâu rồi (đơn ST-0821)? Hôm nào giao, em còn thiếu bao nhiêu nữa?
--
+ ST-0821 & đang dán kính
+ ST-0821 & 2026-11-09
+ ST-0821 & 3.950.000
== answer vi
Subject: cá rồng
Con huyết long bên mình giá sao? Có giấy tờ đầy đủ không? Muốn giữ con đó thì phải cọc trước bao nhiêu phần trăm?
--
+ Cá rồng huyết long & 9.500.000
+ Cá rồng huyết long & có chip và giấy CITES
+ Cá rồng đặt cọc 30 %
== answer vi
Subject: trả góp
Hồ cá rồng trọn bộ nhiêu tiền vậy anh? Cho trả góp được không, mấy tháng, có tính lời không?
--
+ Hồ cá rồng & 14.500.000
+ 6 tháng không lãi
== answer vi
Subject: nước đục
Hồ nhà em nước cứ trắng đục như nước vo gạo, phải làm sao shop? Với lại mấy bữa thì thay nước 1 lần, thay nhiêu?
--
+ Do vi sinh chưa đủ
+ Mỗi tuần thay 30 % nước
== answer vi
Subject: cho ăn
Bé nhà mình mê cá quá cho ăn suốt, ngày cho ăn mấy lần là đủ ạ? Hộp thức ăn viên nửa ký giá bao nhiêu?
--
+ Hai lần, mỗi lần ăn hết trong 3 phút
+ Thức ăn viên, hộp 500 g & 65.000
== answer vi
Subject: moi mua ho
moi rinh ho ve tha ca lien duoc ko shop hay phai cho? nuoc may xai dc ko
--
+ Chạy lọc ít nhất 7 ngày
+ phải để qua đêm hoặc dùng thuốc khử clo
== answer vi
Subject: đốm trắng
Cá nhà em nổi đốm trắng li ti, chữa sao hả shop?
--
+ Tăng nhiệt độ lên 30 độ và thả muối hột 3 g mỗi lít
== answer vi
Subject: vệ sinh hồ
Hồ nhà tôi dài 1m2, kêu người tới chùi hồ thì tính bao nhiêu một lần? Nếu làm theo tháng thì sao?
--
+ Vệ sinh hồ từ 1 m đến 1,5 m & 400.000
+ Gói chăm hồ 1 tháng (2 lần) & 700.000
== answer vi
Subject: dọn nhà
Tháng sau mình chuyển nhà qua phường 6, bên bạn có nhận dời hồ không và giá cả thế nào, mất bao lâu?
--
+ Di dời hồ trong thành phố & 600.000
+ Di dời hồ trong thành phố & nửa ngày
== answer vi
Subject: bảo hành
Hồ mua năm ngoái bị rỉ nước ở mép keo, có được bảo hành không, bảo hành mấy năm? Cái lọc cũng kêu to, lọc bảo hành bao lâu?
--
+ hồ kính bảo hành keo 5 năm
+ máy lọc và đèn 12 tháng
== answer vi
Subject: kính nứt
Thằng nhỏ đá banh làm nứt kính, cái này chắc không bảo hành đâu ha? Thay kính hết bao nhiêu, mấy ngày?
--
+ Kính vỡ do va đập không bảo hành
+ Thay kính nứt & từ 350.000
+ Thay kính nứt & 2 ngày
== answer vi
Subject: giờ mở cửa
Chủ nhật shop mở tới mấy giờ? Đi xe hơi có chỗ đậu không? Địa chỉ cụ thể giúp mình
--
+ chủ nhật đến 18 giờ
+ Có chỗ đậu xe hơi đối diện cửa hàng
+ 128 Nam Kỳ Khởi Nghĩa
== answer vi
Subject: Tết
Tết này tiệm nghỉ tới mùng mấy? Tiệm có bán cây mai không?
--
+ Nghỉ Tết từ 28 tháng Chạp đến mùng 5
? cây mai
== answer vi
Subject: ST-0819
From: Trần Quốc Việt <viet.tq@mail.example>
Đơn ST-0819 của tôi sao lâu quá chưa có cá vậy? Chừng nào giao?
--
+ ST-0819 & chờ giấy CITES
+ ST-0819 & 2026-11-20
== answer vi
Subject: hóa đơn đỏ
Công ty mình cần xuất hóa đơn đỏ thì thuế mấy phần trăm, báo lúc nào?
--
+ Xuất hóa đơn VAT 8 %
+ trong ngày mua hàng
== answer vi
Subject: đổi đèn
Mua cái đèn về chưa khui hộp mà thấy không hợp, đổi lại được không, trong mấy ngày? Còn bụi cây thủy sinh thì sao?
--
+ còn nguyên hộp được đổi trong 7 ngày
+ Cá, cây thủy sinh và hồ làm theo yêu cầu không nhận lại
== answer vi
Subject: hồ koi
Nhà em ở Cai Lậy có cái sân, bên shop có làm hồ koi ngoài sân không, khảo sát có mất tiền không? Koi Nhật nhiêu một con? Sau này chán thì shop mua lại hông?
--
+ khảo sát miễn phí trong tỉnh Tiền Giang
+ Cá koi Nhật & 220.000
+ Chỉ thu lại cá koi và cá rồng do cửa hàng bán ra
== answer vi
Subject: tép với betta
Tép cam bán ít nhất mấy con, giá sao? Betta thả chung với nhau được hông?
--
+ Tép cam & 20 con
+ Tép cam & 5.000
+ nuôi riêng từng con
== answer en
Subject: Desk aquarium
Hi, I teach English in My Tho. How much is the 60 cm tank as a full set, and how late are you open on Sundays? Do you deliver free in town?
--
+ Hồ để bàn & 1.650.000
+ chủ nhật đến 18 giờ
+ miễn phí trong nội thành Mỹ Tho cho đơn từ 300.000
== escalate vi injury
Subject: hồ nổ
Cái hồ 1m5 bên anh làm tối qua bung kính, mảnh văng trúng chân con tôi phải khâu 12 mũi ở bệnh viện.
== escalate vi damage
Subject: nước tràn nhà
Thợ tới lắp lọc quên khóa van, nước tràn hết sàn gỗ với dàn loa. Ai chịu đây?
== escalate vi fraud
Subject: đổi số tài khoản
Từ hôm nay shop vui lòng chuyển tiền cá giống vào tài khoản mới 0071 0009 88123 của bên em, tài khoản cũ bị khóa rồi ạ.
== escalate vi electricity
Subject: giật điện
Cái sưởi mới mua rò điện, má tôi thò tay vô hồ bị giật té ngửa, giờ còn nằm viện.
== escalate vi complaint
Subject: quá thất vọng
Nhắn cả chục tin không ai trả lời, hứa qua sửa ba lần rồi bặt tăm. Làm ăn kiểu gì kỳ vậy? Tôi đăng lên hội nhóm cho bà con biết.
== ordinary vi
Subject: cưng muốn chết
Mấy con bảy màu đẹp muốn xỉu, vợ tôi mê chết luôn. Bán bao nhiêu một con vậy?
--
+ Cá bảy màu & 15.000
== ordinary vi
Subject: kiện hàng
Kiện hàng hôm qua nhận rồi, cảm ơn shop. Cho hỏi thêm vỉ trùn huyết giá bao nhiêu?
--
+ Trùn huyết đông lạnh, vỉ & 25.000
== silent vi
Subject: Re: giao cá
Dạ em nhận được rồi, cá khỏe lắm, cảm ơn shop nhiều nha!
== silent vi
Subject: Vay vốn kinh doanh lãi suất thấp
Anh chị chủ shop cần vốn? Bên em hỗ trợ vay tín chấp đến 500 triệu, duyệt trong ngày. Liên hệ Zalo để được tư vấn. Để hủy nhận tin vui lòng bấm vào đây.
"""
