"""The tenth hand's wedding studio in Huế, and the mails that came to it."""

# ruff: noqa: E501 - a mail reads best in one line

WEDDING = {
    "Bảng giá chụp ảnh 2026.xlsx": """Gói | Giá (đồng) | Số váy | Số ảnh chỉnh sửa | Địa điểm
Gói Sông Hương | 8.900.000 | 2 | 40 | trong thành phố Huế
Gói Đại Nội | 12.500.000 | 3 | 60 | Đại Nội và lăng Tự Đức
Gói Lăng Cô | 16.800.000 | 3 | 80 | biển Lăng Cô, đi cả ngày
Gói Đà Nẵng Hội An | 21.500.000 | 4 | 100 | Đà Nẵng và Hội An, hai ngày
Chụp studio | 5.500.000 | 1 | 25 | phim trường trong nhà
Chụp phóng sự ngày cưới | 7.200.000 | 0 | 300 | nhà trai và nhà gái""",
    "Thuê váy và áo dài.csv": """Loại;Giá thuê (đồng);Tiền cọc (đồng);Thời gian thuê
Váy cưới dòng thường;1.800.000;2.000.000;3 ngày
Váy cưới cao cấp;4.500.000;5.000.000;3 ngày
Áo dài cưới cô dâu;900.000;1.000.000;2 ngày
Áo dài chú rể;600.000;1.000.000;2 ngày
Nhật bình cung đình;1.500.000;3.000.000;2 ngày
Vest chú rể;700.000;1.000.000;3 ngày
Áo dài bưng quả;120.000;200.000;1 ngày""",
    "Điều khoản.md": """# Điều khoản dịch vụ

## Đặt cọc
Đặt cọc 30 % để giữ ngày chụp, 50 % trước buổi chụp, phần còn lại khi nhận ảnh.

## Dời ngày và hủy
Dời ngày miễn phí một lần nếu báo trước 7 ngày; từ lần thứ hai thu 800.000 đồng. Khách hủy thì tiền cọc không hoàn lại.

## Thời tiết
Trời mưa thì dời sang ngày khác không mất phí. Studio theo dõi thời tiết và nhắn khách trước 18 giờ hôm trước.

## Giao ảnh
Ảnh gốc gửi sau 3 ngày qua Google Drive. Ảnh chỉnh sửa giao sau 15 ngày, album sau 30 ngày. Cần gấp trong 7 ngày phụ thu 1.000.000 đồng.

## Váy
Váy bị rách hoặc dính vết bẩn không giặt được thì trừ vào tiền cọc. Trả trễ mỗi ngày 200.000 đồng. Tiền cọc váy trả lại ngay khi nhận váy.

## Bản quyền
Studio chỉ đăng ảnh lên Facebook khi cô dâu chú rể đồng ý bằng tin nhắn.""",
    "Trang điểm và phụ kiện.txt": """Trang điểm cô dâu ngày cưới tại nhà: 1.500.000 đồng, ngoài thành phố thêm 300.000 đồng.
Trang điểm mẹ cô dâu hoặc phù dâu: 400.000 đồng một người.
Trang điểm thử: 500.000 đồng, trừ lại nếu đặt gói.
Hoa cầm tay tươi 450.000 đồng, hoa lụa cho mượn miễn phí.
Chuyên viên trang điểm đến trước giờ làm lễ 3 tiếng.
Mỹ phẩm dùng hãng MAC và Shu Uemura; da dị ứng xin báo trước.""",
    "Album và in ảnh.csv": """Sản phẩm;Kích thước;Giá (đồng);Ghi chú
Album bìa da;30 x 30 cm, 30 trang;2.400.000;thêm trang 60.000
Album photobook;25 x 35 cm, 20 trang;1.300.000;thêm trang 45.000
Ảnh cổng ép gỗ;60 x 90 cm;650.000;có giá đỡ cho mượn
Ảnh để bàn;20 x 30 cm;150.000;tặng 2 tấm khi đặt gói từ 12 triệu
Video phóng sự cưới;dài 5 đến 7 phút;6.500.000;quay bằng hai máy
Flycam;một buổi;2.000.000;phải xin phép ở Đại Nội""",
    "Giờ mở cửa.html": """<html><body><h1>Studio Mộc Lan Huế</h1>
<p>56 Nguyễn Huệ, phường Phú Nhuận, thành phố Huế. Điện thoại 0234 388 0156, Zalo 0905 550 156.</p>
<p>Mở cửa từ 8 giờ đến 20 giờ, thứ hai nghỉ. Thử váy phải đặt lịch trước, mỗi lần 90 phút.</p>
<p>Nghỉ Tết từ 26 tháng Chạp đến mùng 6.</p>
<p>Gửi xe máy miễn phí, ô tô gửi ở bãi đối diện.</p></body></html>""",
    "Câu hỏi thường gặp.md": """# Câu hỏi thường gặp

**Có được chọn váy ngoài gói không?** Được, trả thêm phần chênh lệch; váy cao cấp thêm 2.000.000 đồng.

**Cô dâu mập có váy vừa không?** Có, váy đến cỡ 3XL và sửa theo số đo miễn phí.

**Bà bầu chụp được không?** Được, studio có váy bầu và rút ngắn buổi chụp còn 4 tiếng.

**Được mang theo mấy người?** Hai người đi cùng xe, thêm người thì đi xe riêng.

**Vé vào Đại Nội ai trả?** Studio trả vé cho cô dâu chú rể, người đi cùng tự trả.

**Có lấy hết ảnh gốc không?** Có, khoảng 400 đến 600 ảnh, không tính thêm tiền.

**Ăn trưa có bao không?** Gói đi cả ngày có bao ăn trưa.

**Studio có tổ chức đám cưới không?** Không, studio chỉ chụp ảnh, quay phim, váy và trang điểm.""",
    "Thanh toán và khuyến mãi.docx": """Thanh toán và khuyến mãi

Nhận tiền mặt, chuyển khoản Vietcombank và MoMo. Trả góp qua thẻ tín dụng Sacombank 6 tháng không lãi.
Đặt trước ngày cưới 3 tháng giảm 10 %.
Khách giới thiệu bạn bè được tặng một ảnh cổng.
Chụp từ thứ ba đến thứ năm giảm thêm 500.000 đồng, không cộng với khuyến mãi khác.
Hóa đơn đỏ cộng 8 % thuế.""",
    "Packages for foreigners.pdf": """Couples from abroad

Half-day shoot in the Imperial City, two outfits, 40 edited photos: 390 US dollars.
English speaking photographer and assistant, pick-up at your hotel in Hue.
Pay by PayPal or card, 4 percent fee on cards.
We send the album abroad by DHL at cost.
Drone photos are not possible in the Imperial City without a permit of ten days.""",
    "Hợp đồng.csv": """Mã hợp đồng;Khách;Email;Gói;Ngày chụp;Tình trạng;Còn phải trả (đồng)
ML-3307;Lê Thảo Nhi;thaonhi@mail.example;Gói Đại Nội;2026-10-17;đang chỉnh sửa ảnh;2.500.000
ML-3315;Trần Quốc Bảo;quocbao@mail.example;Gói Lăng Cô;2026-11-21;đã cọc;11.760.000
ML-3298;Emma Lindqvist;emma.l@mail.example;Half-day Imperial City;2026-10-02;album đã gửi DHL;0""",
}

WEDDING_MAILS = """
== answer vi
Subject: hỏi gói chụp
Chào studio, tháng 3 năm sau tụi em cưới. Gói chụp ở Đại Nội bao nhiêu tiền, được mặc mấy váy và lấy mấy tấm ảnh sửa vậy ạ? Đặt sớm có được giảm không?
Em cảm ơn
--
+ Gói Đại Nội & 12.500.000
+ Gói Đại Nội & 3
+ Gói Đại Nội & 60
+ Đặt trước ngày cưới 3 tháng giảm 10 %
== answer vi
Subject: ML-3307
From: Lê Thảo Nhi <thaonhi@mail.example>
Em chụp hôm 17/10 mà chưa thấy ảnh, hợp đồng ML-3307 của em tới đâu rồi chị? Em còn thiếu studio bao nhiêu? Bình thường ảnh sửa mấy ngày thì có?
--
+ ML-3307 & đang chỉnh sửa ảnh
+ ML-3307 & 2.500.000
+ Ảnh chỉnh sửa giao sau 15 ngày
== answer vi
Subject: lỡ trời mưa
Huế tháng 11 mưa hoài, lỡ bữa chụp mà mưa thì sao ạ, có bị mất tiền không? Mấy giờ thì studio báo?
--
+ Trời mưa thì dời sang ngày khác không mất phí
+ trước 18 giờ hôm trước
== answer vi
Subject: dời lịch
Ông xã em bận đột xuất, em muốn đổi sang ngày khác thì có tốn phí k? nếu lần 2 nữa thì sao
--
+ Dời ngày miễn phí một lần
+ từ lần thứ hai thu 800.000 đồng
== answer vi
Subject: thuê váy
Cho mình hỏi thuê váy cưới loại xịn giá sao, cọc bao nhiêu, giữ được mấy hôm? Trả chậm 1 ngày có sao không?
--
+ Váy cưới cao cấp & 4.500.000
+ Váy cưới cao cấp & 5.000.000
+ Váy cưới cao cấp & 3 ngày
+ Trả trễ mỗi ngày 200.000 đồng
== answer vi
Subject: áo dài
Đám hỏi nhà em cần 1 bộ áo dài cô dâu và 6 bộ cho đội bưng quả, giá thuê mỗi bộ bao nhiêu ạ? Có cho mượn hoa cầm tay không?
--
+ Áo dài cưới cô dâu & 900.000
+ Áo dài bưng quả & 120.000
+ hoa lụa cho mượn miễn phí
== answer vi
Subject: Re: báo giá
Dạ vậy em phải chuyển trước bao nhiêu để giữ lịch? Chuyển khoản ngân hàng nào ạ, có trả góp được không?

Vào ngày 30/10, Studio Mộc Lan viết:
> Chào em, gói Lăng Cô còn trống ngày 12/12.
> Em muốn giữ ngày không?
--
+ Đặt cọc 30 %
+ chuyển khoản Vietcombank
+ Trả góp qua thẻ tín dụng Sacombank
== answer vi
Subject: hủy
Nếu tụi mình không cưới nữa thì tiền cọc có lấy lại được ko shop?
--
+ tiền cọc không hoàn lại
== answer vi
Subject: trang điểm
Ngày cưới em ở Phú Lộc, bên mình cho người xuống nhà trang điểm cô dâu được không, giá bao nhiêu và ngoài thành phố cộng thêm mấy? Mẹ em nữa thì nhiêu? Người ta tới trước mấy tiếng?
--
+ Trang điểm cô dâu ngày cưới tại nhà & 1.500.000
+ ngoài thành phố thêm 300.000 đồng
+ Trang điểm mẹ cô dâu hoặc phù dâu: 400.000
+ đến trước giờ làm lễ 3 tiếng
== answer vi
Subject: da nhạy cảm
Da em hay nổi mẩn, studio dùng mỹ phẩm hãng gì vậy? Em muốn làm thử trước thì tính tiền sao?
--
+ hãng MAC và Shu Uemura
+ Trang điểm thử: 500.000 đồng
== answer vi
Subject: có bầu
Em có bầu 5 tháng rồi, chụp ngoại cảnh được không chị, có váy cho bà bầu không? Chụp lâu quá em sợ mệt.
--
+ Được, studio có váy bầu
+ rút ngắn buổi chụp còn 4 tiếng
== answer vi
Subject: mặc đồ cỡ lớn
mình hơi tròn 85 ký, có váy vừa hong? sửa váy có tính tiền k
--
+ váy đến cỡ 3XL & miễn phí
== answer vi
Subject: bạn bè đi cùng
Tụi mình muốn rủ 4 đứa bạn theo phụ, xe có chở được không? Vé vô Đại Nội của tụi nó ai trả? Trưa có lo cơm không?
--
+ Hai người đi cùng xe
+ người đi cùng tự trả
+ Gói đi cả ngày có bao ăn trưa
== answer vi
Subject: file ảnh
Có lấy được toàn bộ ảnh gốc không, bao lâu thì gửi? Có tính thêm tiền không ạ?
--
+ Có, khoảng 400 đến 600 ảnh
+ Ảnh gốc gửi sau 3 ngày
== answer vi
Subject: cần gấp
Em cần ảnh trong 1 tuần để làm thiệp, được không và thêm bao nhiêu?
--
+ phụ thu 1.000.000 đồng
== answer vi
Subject: album
Album bìa da giá nhiêu, được mấy trang? Em muốn thêm 4 trang nữa thì mỗi trang bao nhiêu? Bao giờ có album?
--
+ Album bìa da & 2.400.000
+ Album bìa da & 30 trang
+ Album bìa da & thêm trang 60.000
+ album sau 30 ngày
== answer vi
Subject: giờ làm việc
Thứ hai studio có mở không ạ? Em tan làm 6h tối, ghé thử váy được không, có cần hẹn trước không?
--
+ thứ hai nghỉ
+ Mở cửa từ 8 giờ đến 20 giờ
+ Thử váy phải đặt lịch trước
== answer vi
Subject: đường đi
Studio nằm đường nào? Đi xe hơi thì đậu chỗ nào?
--
+ 56 Nguyễn Huệ
+ ô tô gửi ở bãi đối diện
== answer vi
Subject: tết
Tết này studio nghỉ từ hôm nào tới hôm nào vậy?
--
+ Nghỉ Tết từ 26 tháng Chạp đến mùng 6
== answer vi
Subject: ML-3315
From: Trần Quốc Bảo <quocbao@mail.example>
Anh ơi hợp đồng ML-3315 chụp hôm nào nhỉ? Bên mình ghi nhận em đã cọc chưa, còn lại bao nhiêu?
--
+ ML-3315 & 2026-11-21
+ ML-3315 & đã cọc
+ ML-3315 & 11.760.000
== answer vi
Subject: quay phim
Quay phim ngày cưới bao nhiêu tiền, phim dài mấy phút? Có bay flycam ở Đại Nội được không?
--
+ Video phóng sự cưới & 6.500.000
+ Video phóng sự cưới & dài 5 đến 7 phút
+ Flycam & phải xin phép ở Đại Nội
== answer vi
Subject: trọn gói
Bên em có nhận tổ chức đám cưới luôn không? Có chụp ở Đà Lạt không?
--
+ Không, studio chỉ chụp ảnh
? Đà Lạt
== answer vi
Subject: đăng hình
Mình không thích hình lên mạng. Studio có tự ý đăng hình khách lên facebook không?
--
+ Studio chỉ đăng ảnh lên Facebook khi
== answer vi
Subject: ngày thường
Chụp giữa tuần có rẻ hơn không? Cộng chung với giảm 10% đặt sớm được hông?
--
+ giảm thêm 500.000 đồng
+ không cộng với khuyến mãi khác
== answer vi
Subject: dính sơn móng tay
Lỡ em làm dính sơn móng tay lên váy thuê thì sao ạ? Tiền cọc khi nào được trả?
--
+ trừ vào tiền cọc
+ Tiền cọc váy trả lại ngay
== answer vi
Subject: hóa đơn
Công ty mình làm ảnh kỷ yếu nhân viên trong studio, giá sao? Xuất hóa đơn đỏ thì cộng mấy phần trăm?
--
+ Hóa đơn đỏ cộng 8 % thuế
? yearbook of a company
== answer vi
Subject: cổ phục
Em thích mặc Nhật bình, thuê bao nhiêu, cọc mấy triệu? Chú rể thuê vest thì nhiêu?
--
+ Nhật bình cung đình & 1.500.000
+ Nhật bình cung đình & 3.000.000
+ Vest chú rể & 700.000
== answer vi
Subject: đi biển
Gói đi Lăng Cô nhiêu tiền, đi mấy ngày? Còn gói Hội An thì sao?
--
+ Gói Lăng Cô & 16.800.000
+ Gói Lăng Cô & đi cả ngày
+ Gói Đà Nẵng Hội An & 21.500.000
== answer vi
Subject: giới thiệu
Em giới thiệu chị đồng nghiệp qua chụp thì em được gì nè? hihi
--
+ Khách giới thiệu bạn bè được tặng
== answer en
Subject: photo shoot in Hue
Hello! My fiancé and I will be in Hue in January. How much is a shoot in the Imperial City, does anyone speak English, and can you pick us up from the hotel? Can we use a credit card?
--
+ Half-day shoot in the Imperial City & 390 US dollars
+ English speaking photographer
+ pick-up at your hotel
+ 4 percent fee on cards
== answer en
Subject: ML-3298
From: Emma Lindqvist <emma.l@mail.example>
Hi again, any news on our album, contract ML-3298? Is anything left to pay?
--
+ ML-3298 & album đã gửi DHL
+ ML-3298 & 0
== answer en
Subject: ao dai
Can I rent an ao dai for the bride for two days, how much is it and what is the deposit? What if it rains on the day of the shoot?
--
+ Áo dài cưới cô dâu & 900.000
+ Áo dài cưới cô dâu & 1.000.000
+ Trời mưa thì dời sang ngày khác
== answer en
Subject: drone
We'd love drone pictures of the citadel. Possible? Are you open on Sundays?
--
+ Drone photos are not possible // Flycam & phải xin phép ở Đại Nội
+ Mở cửa từ 8 giờ đến 20 giờ
== answer de
Subject: Hochzeitsfotos
Guten Tag, wir heiraten in Huế und suchen einen Fotografen für den Hochzeitstag selbst. Was kostet die Reportage und wie viele Bilder bekommen wir? Wann sind die bearbeiteten Fotos fertig?
--
+ Chụp phóng sự ngày cưới & 7.200.000
+ Chụp phóng sự ngày cưới & 300
+ Ảnh chỉnh sửa giao sau 15 ngày
== answer zh
Subject: 婚纱照
你好，我们想在顺化拍婚纱照，在皇城拍半天多少钱？相册可以寄到中国吗？
--
+ 390 US dollars
+ We send the album abroad by DHL
== escalate vi accident
Subject: tai nạn
Hôm qua xe của studio chở tụi em đi Lăng Cô bị tông, em gãy xương đòn, giờ còn nằm bệnh viện trung ương.
== escalate vi legal
Subject: luật sư
Studio làm mất toàn bộ ảnh cưới của tôi. Tôi đã nhờ luật sư, tuần này sẽ gửi đơn kiện.
== escalate vi harassment
Subject: thợ chụp
Thợ chụp bên anh sờ soạng phù dâu của em lúc thay đồ. Em không bỏ qua chuyện này đâu.
== escalate vi leak
Subject: ảnh bị lộ
Ai cho phép studio đưa ảnh bầu của tôi lên fanpage? Gỡ ngay và đền bù danh dự cho tôi, không thì tôi báo công an.
== escalate vi theft
Subject: mất vàng
Sau khi cô trang điểm của studio về thì nhà tôi mất hai chỉ vàng cưới trên bàn phấn.
== escalate vi cancel
Subject: ML-3320
Chúng tôi chấm dứt hợp đồng ML-3320 kể từ hôm nay.
== escalate vi burns
Subject: mặt em sưng
Sau khi trang điểm mặt em sưng phù, mí mắt không mở được, bác sĩ nói bị bỏng hóa chất.
== escalate en chargeback
Subject: PayPal dispute
We never got our photos and you stopped answering. We opened a PayPal dispute and will report you for fraud.
== ordinary vi
Subject: đẹp chết người
Váy bên chị đẹp chết người luôn á, má em nhìn muốn xỉu. Chụp trong studio thôi thì bao nhiêu tiền?
--
+ Chụp studio & 5.500.000
== ordinary vi
Subject: luật sư cưới vợ
Em làm luật sư, cưới tháng 5, đi tòa suốt nên chỉ rảnh buổi tối. Studio mở tới mấy giờ?
--
+ Mở cửa từ 8 giờ đến 20 giờ
== ordinary vi
Subject: tông màu
Em thích tông đỏ máu, nhìn hơi ma quái. Ảnh cổng ép gỗ giá bao nhiêu, có giá đỡ không?
--
+ Ảnh cổng ép gỗ & 650.000
+ Ảnh cổng ép gỗ & có giá đỡ cho mượn
== silent vi
Subject: Re: ảnh cưới
Dạ em nhận được rồi ạ, cảm ơn studio nhiều nha!
== silent vi
Subject: Trả lời tự động
Tôi đang nghỉ phép đến ngày 10/11, mọi việc gấp vui lòng liên hệ chị Hạnh. Đây là thư trả lời tự động.
== silent vi
Subject: Tăng 10.000 like cho fanpage studio
Bên em chuyên chạy quảng cáo Facebook cho studio cưới, cam kết ra đơn. Đăng ký hôm nay giảm 50%! Bấm vào đây để hủy nhận thư.
"""
