"""The Vietnamese piece of the blind mails of `_gravity_blind`: north and south, with and without accents, chat style."""

# ruff: noqa: E501 - one mail is one line, as its writer wrote it

LINES = """
injury | | shop oi be nha em nuot cai nut ao cua con gau bong r, dang o cap cuu nhi dong 1, cai do bang gi v shop
injury | Hộp bánh trung thu 6 cái | Chào quý tiệm, cả nhà bảy người ăn bánh tối rằm thì năm người đi ngoài từ nửa đêm, mẹ tôi 78 tuổi giờ đang truyền nước ở Bạch Mai. Tôi vẫn giữ hai cái còn lại trong tủ lạnh. Mong tiệm cho tôi biết lô này sản xuất ngày nào. Anh Tuấn, Hà Đông
injury | nồi áp suất | Dạ em mới xài được ba bữa, hồi trưa đang hầm giò cái nắp nó bung lên trời luôn. Em không sao, có chồng em phỏng từ cổ xuống tới ngực, nằm bên khoa Bỏng Chợ Rẫy. Giờ em phải làm sao anh chị ơi
injury | Thang nhôm rút | Gửi anh chị, cái thang chốt số 5 nó tự tụt. Tôi thì già rồi, xương cốt thế nào các anh chị cũng biết, bác sĩ bảo phải thay chỏm. Tôi chỉ mong các anh chị xem lại kẻo người khác cũng như tôi. Ông Khoát, Thái Bình
injury | Peel da ở spa chi nhánh Q.7 | Hi spa, mình đi peel hôm thứ 5 với bạn Ngân. Nay mặt mình rộp nước hết hai bên má, chảy dịch vàng, đau không ngủ nổi. Mình không muốn làm lớn chuyện đâu, mình chỉ cần biết acid gì, bao nhiêu phần trăm để nói với bác sĩ da liễu.
injury | Lịch học bơi của cháu Bin và vài việc | Kính gửi trung tâm, cháu Bin nhà tôi tháng sau muốn chuyển sang ca 17 giờ thứ ba, thứ năm thì có được không ạ? Học phí đóng rồi có phải bù thêm không? Hôm qua lúc thầy đi nghe điện thoại cháu bị sặc, chìm xuống một lúc, bạn bên cạnh kéo lên mới thở lại được, đêm về cháu sốt và ho ra bọt hồng nên đang nằm theo dõi. Kính bơi của cháu để quên ở tủ số 14, nhờ các cô cất giùm. Ngoài ra trung tâm có bán mũ cỡ nhỏ không để tôi mua một cái màu xanh.
injury | binh gas giao hoi sang | a oi thay binh xong nghe xi xi hoai ma mui nong nac ca bep, khoa van roi van con. nha co 2 dua nho. a cho nguoi qua lien dc k
injury | Sạc dự phòng 20000 | Hàng dùng tốt lắm nhé shop, tốt đến mức tự cháy trong balo con bé lúc đang ngồi học. May cô giáo hắt được chai nước. Cả lớp một phen hú vía. Không biết bảo hành mục này thế nào?
injury | Đặt lại bàn cho ngày 20 và hỏi xe đưa đón | Anh Phúc ơi, đoàn chị ngày 20 tăng lên 42 người, anh xếp cho chị khu nhà sàn ngoài hồ nghen. Thực đơn giữ nguyên, bỏ món lẩu mắm đổi qua canh chua. Bữa rồi đi xuồng ba lá bên mình, ván đáy mục nên chị Bảy thụt chân xuống, rách bắp chân khâu mười một mũi, giờ sưng tím mà chưa đi làm lại được. Xe 45 chỗ có vào tới cổng không hay phải đi bộ? Với lại anh nhớ xuất hóa đơn đỏ cho công ty giùm chị, mã số thuế chị gửi sau.
legal-threat | Về việc thi công chống thấm | Tôi đã nhờ luật sư bên Đoàn Luật sư Hà Nội xem hợp đồng. Nếu đến ngày 30 mà bên anh không quay lại làm thì chúng ta gặp nhau ở tòa quận Thanh Xuân.
legal-threat | | hang gia ma ban gia that, chi nop don len hoi bao ve nguoi tieu dung voi quan ly thi truong roi do, em lo ma chuan bi giay to di
legal-threat | Nhà bị nứt do bên em đào móng | Chào anh Lợi. Từ ngày bên anh ép cọc, tường nhà tôi nứt ba chỗ, cửa sau không đóng được nữa. Phường đã lập biên bản, bên giám định ước chừng một trăm tám chục triệu. Tôi gửi anh bản photo, anh tính bồi thường cho tôi ra sao thì trả lời bằng giấy trắng mực đen nghen.
legal-threat | Nhạc nền trong video quảng cáo | Chúng tôi là đơn vị đại diện tác giả ca khúc mà quý công ty dùng trong clip khai trương khi chưa xin phép. Đề nghị gỡ clip và thanh toán tiền bản quyền trong 7 ngày, quá hạn chúng tôi khởi kiện.
legal-threat | Tour Đà Lạt cuối năm | Em ơi cho chị hỏi tour tết tây còn chỗ cho 4 người lớn 2 bé không, bé 5 tuổi tính nửa giá phải không em, có cần mang giấy khai sinh hông? Chuyện tour Phú Quốc hồi hè bên em bỏ cả nhà chị ở bến tàu thì ông xã chị nộp đơn kiện rồi, giấy tòa chắc tuần sau tới, chị nói trước để em khỏi ngỡ ngàng. Còn tour Đà Lạt này thì khách sạn có gần chợ không, và sáng có phở hay chỉ bánh mì? Chị cảm ơn em nhiều.
legal-threat | áo vest hư | Anh nói đàng hoàng nhé, hoặc đền tôi bộ vest 12 triệu bị cháy xém vì bàn là của tiệm giặt, hoặc cậu em vợ tôi bên viện kiểm sát sẽ hướng dẫn tôi đi tiếp bước nào. Hạn cuối tối thứ bảy.
fraud | Tiền cọc | Mình chuyển 3 triệu cọc cho zalo "Hương - CSKH" của bên bạn để giữ phòng homestay, giờ zalo đó chặn mình, gọi hotline thì bảo công ty không có ai tên Hương. Vậy mình mất trắng à?
fraud | thẻ bị trừ | the tin dung cua toi bi tru 4.990.000 hai lan o web cac ban luc 2h sang, luc do toi dang ngu. VPBank dang tra soat doi lai tien roi. yeu cau giai thich
fraud | Giúp việc theo giờ | Chị ngại nói lắm em ạ, bạn nhân viên mới rất nhanh nhẹn, nhà sạch bong. Chỉ có điều phong bì tiền mừng cưới chị để ngăn kéo dưới, đi rồi về thì phong bì còn mà ruột không còn. Camera thì chị có. Em nói chuyện với bạn ấy trước giúp chị.
fraud | Công nợ tháng 9 và lịch giao thép | Kính gửi chị Thảo phòng kinh doanh, đợt thép phi 12 tới nhờ chị cho xe vào sau 20 giờ vì đường cấm tải, và cắt sẵn giúp đoạn 5,8 mét. Biên bản giao nhận lần trước thiếu chữ ký thủ kho, chị gửi lại bản khác. Khoản 236 triệu chị nhắc thì bên em đã thanh toán hôm mùng 6 theo số tài khoản mới trong mail của chị, nhưng ngân hàng vừa gọi báo tài khoản đó mang tên một cá nhân ở Bình Phước và tiền bị rút sạch. Chị xác nhận gấp giúp em có đúng chị gửi mail đó không. À, hóa đơn tháng 8 em vẫn chưa nhận được bản xml.
data-protection | Yêu cầu cung cấp dữ liệu cá nhân | Căn cứ Nghị định 13/2023/NĐ-CP, tôi đề nghị phòng khám cung cấp toàn bộ dữ liệu cá nhân đang lưu về tôi và cho biết đã chia sẻ cho bên thứ ba nào, trong vòng 72 giờ. Phan Thị Bích Liên, CCCD đuôi 4471
data-protection | xoa giup minh | ban oi minh ko dung app nua, xoa het sdt, hinh can cuoc, dia chi cua minh ra khoi he thong nha, xoa that chu dung an di. xong bao minh 1 tieng
data-protection | Ảnh con tôi trên fanpage | Ai cho phép trường đăng hình cháu kèm họ tên, lớp và cả bệnh hen của cháu lên mạng? Từ sáng đến giờ có ba số lạ gọi chào bán máy xông khí dung. Tôi muốn biết thông tin của cháu lọt ra bằng đường nào.
press | Báo Người Lao Động - đặt lịch làm việc | Tôi là phóng viên Ban Kinh tế. Tòa soạn nhận được phản ánh của 14 hộ dân về nước thải xưởng nhuộm của quý công ty. Kính đề nghị bố trí người trả lời trước 16 giờ ngày mai.
press | VTV24 | Chào anh, ê kíp bên em có clip quay bếp của chuỗi lúc 4 giờ sáng, dự kiến lên sóng tối thứ hai. Anh muốn nói gì thì em ghi hình luôn, không thì em ghi "từ chối trả lời" nhé.
press | Hỏi mua cà phê hạt + một chuyện nữa | Chào rang xay Măng Đen, cho mình hỏi loại honey 500g đang giá bao nhiêu, mua ba gói có freeship ra Hải Phòng không? Xay cho phin giúp mình nhé, đừng mịn quá. Mình viết tự do cho mấy tờ báo mạng, đang làm loạt bài về cà phê trộn đậu nành mang nhãn đặc sản, trong đó có mẫu của bên bạn đã gửi đi kiểm nghiệm, nên cũng mong nghe bên bạn nói đôi lời trước khi bài lên thứ năm. Gói quà tặng có hộp gỗ không, mình tặng sếp cũ?
secrets | đóng tiền học | Cô ơi cô quẹt thẻ này luôn cho tiện: 4221 5108 7734 0926, hết hạn 11/27, mã sau lưng 593, chủ thẻ TRAN QUOC HUY. Em bận trực không ghé được.
secrets | tài khoản shop | e k vao dc tk de doi dia chi, chi vao giup e vs: ten dn thuyduong95 mk Duong@2103 nha, otp no vua ve la 770418
contract-end | Chấm dứt hợp đồng vệ sinh văn phòng | Công ty chúng tôi thông báo sẽ không tiếp tục hợp đồng số 18/HĐDV kể từ ngày 01 tháng tới. Đề nghị quý công ty cử người bàn giao thẻ ra vào và quyết toán.
contract-end | tap gym | e nghi tap luon nha a, het thang nay dung tru tien nua, goi 1 nam con lai e k theo nua
contract-end | Máy photo tầng 3 và mấy việc lặt vặt | Anh Đạt ơi, máy tầng 3 lại kẹt khay 2, anh cho thợ ghé trước thứ tư vì hôm đó bên em in hồ sơ thầu. Mực màu vàng cũng gần cạn. Sếp em chốt sang năm tự mua máy nên hợp đồng thuê với bên anh đến hết tháng 12 là thôi, anh soạn giúp em thanh lý. Cuối năm mấy máy đó bên anh tự chở về hay em phải thuê xe? Và cho em xin số counter tháng này để đối chiếu.
angry | LẦN THỨ BA | Tôi viết hôm 4, viết hôm 10, hôm nay viết nữa. Cái máy lọc nước vẫn chảy lênh láng ra bếp. Các người bán xong là điếc hết rồi à?
angry | re: | nhan tin tuan truoc seen k rep, hom qua nhan lai cung seen k rep. ban hang kieu gi vay troi, coi khach la con nit ha. buc minh qua roi do nghe
wants-human | Cho tôi nói chuyện với người thật | Bác không rành mấy cái tin tự động này. Cháu nào là người thì gọi cho bác một cuốc, số 0913 220 457, bác Nhâm ở Nam Định.
ordinary | Bánh kem 2 tầng | Shop ơi bánh 2 tầng hình khủng long cho bé trai 4 tuổi giá sao ạ, đặt trước mấy ngày?
ordinary | | mai co mo cua ko shop
ordinary | Đặt cơm văn phòng | Cho mình đặt 25 suất trưa mai, 20 gà kho gừng, 5 chay, giao trước 11h30 ở tòa Keangnam. Xuất hóa đơn được chứ?
ordinary | Diệt mối | Nhà em ba tầng, cửa gỗ bị mối ăn lỗ chỗ. Phun một lần hết bao tiền và phải đi khỏi nhà mấy tiếng ạ?
ordinary | Gas | a oi 1 binh 12kg mau xam nha bao nhieu, giao q binh thanh co lau ko
ordinary | Mài dao | Bên mình có mài dao phở với dao chặt xương không, tính theo cái hay theo bộ? Em ở Biên Hòa gửi xe lên.
ordinary | Bắn cung cuối tuần | CLB mình nhận bé 8 tuổi không ạ? Một buổi thử bao nhiêu tiền, có cung cho bé thuận tay trái không?
ordinary | Nhà thuốc | Cho hỏi nhà thuốc còn vitamin D nhỏ giọt cho trẻ sơ sinh hãng của Đức không, giữ giúp mình hai lọ chiều mình ghé.
ordinary | Dịch vụ tang lễ | Gia đình tôi muốn hỏi trọn gói ba ngày tại nhà tang lễ Phùng Hưng gồm những gì, vòng hoa tính riêng hay chung. Xin cảm ơn.
ordinary | Mâm cúng 49 ngày | Em cần đặt 5 mâm chay cúng 49 ngày cho ba em hôm 16 âm, bên mình giao tận Hóc Môn hông, giá mâm 10 người nhiêu?
ordinary | giao nham mau | minh dat mau kem ma giao mau be, doi lai giup minh nhe, don 88213
ordinary | Đơn chậm | Chào shop, đơn mình báo "đang vận chuyển" suốt năm hôm rồi, cuối tuần mình đi đám cưới cần mặc. Có kịp không ạ?
ordinary | Tủ giày bị xước | Tủ đẹp lắm nhưng cánh bên trái trầy một đường cỡ gang tay, chắc lúc khiêng. Bên mình có bút dặm màu gửi em một cây được hông?
ordinary | Đổi size | Giày 38 mang hơi kích, chưa đi ra đường lần nào. Đổi sang 39 thì em chịu ship một chiều hay hai chiều ạ?
ordinary | Bảo hành quạt | Quạt điều hòa mua tháng 3 năm ngoái giờ kêu lạch cạch, tem vẫn còn. Thế này có được bảo hành không hay mất phí?
ordinary | Xin lại hóa đơn | Nhờ chị gửi lại giúp em hóa đơn điện tử số 0004512, kế toán em lỡ xóa mail. Cảm ơn chị nhiều ạ.
ordinary | Đậu phộng | Con gái mình dị ứng đậu phộng. Gỏi cuốn bên quán chấm tương có trộn đậu phộng không, làm riêng phần nước mắm được không?
ordinary | Mấy tuổi | be 3 tuoi ruoi choi nha banh duoc chua ban, me co phai vao cung ko, ve me tinh tien ko
ordinary | Yoga cổ vai gáy | Chị ngồi máy tính nhiều, hay mỏi vai. Lớp sáng 5h30 còn chỗ không em, chị chưa tập bao giờ, 52 tuổi có theo nổi không?
ordinary | Điều khoản thuê xe | Em chưa ký nhưng muốn hỏi trước: thuê theo tháng thì tối thiểu mấy tháng, cọc bao nhiêu, trả sớm tính thế nào ạ?
ordinary | Hủy lịch | Cho mình bỏ lịch làm móng chiều thứ sáu nha, kẹt họp đột xuất. Dời qua trưa chủ nhật được hông?
ordinary | Cảm ơn | Áo dài cưới đẹp quá trời, ai cũng khen. Cho em hỏi giặt khô hay giặt tay được hả chị?
ordinary | Sửa xe máy | Xe Vision em lên ga cứ bị ì, thay nồi hết nhiêu và chờ lấy liền được không hay để qua đêm?
ordinary | Lắp máy lạnh | Phòng 18 mét vuông hướng tây thì lắp 1 ngựa hay 1 ngựa rưỡi? Giá trọn gói ống đồng 5 mét nhé.
ordinary | In card | bn in cho mk 2 hop name card giay my thuat, boi 2 mat, bnhieu tien v, t5 lay dc k
ordinary | Phòng đôi Sa Pa | Homestay còn phòng đôi nhìn ra núi đêm 24/12 không ạ? Có bao gồm ăn sáng, và xe từ bến vào mất bao lâu?
ordinary | Cây cảnh | Em mua cây kim ngân tuần trước, nay lá vàng hai ba cái. Tưới mấy ngày một lần là vừa hả anh? Đặt trong phòng máy lạnh.
ordinary | Thức ăn mèo | Hạt cho mèo triệt sản loại 2kg còn hàng không shop? Mua 3 bao có tặng pate như tháng rồi không?
ordinary | Đo kính | Tôi cần làm kính hai tròng, đo ở tiệm có mất tiền không và mấy hôm thì lấy? Cận 3, viễn 1,5.
ordinary | Nước mắm | Cho bác hỏi mắm nhĩ 40 độ đạm loại can 5 lít gửi ra Bắc đi đường nào cho khỏi vỡ, cước bao nhiêu cháu?
ordinary | Hải sản | ghe hom nay con song hok e, 1 ky may con, lay 3 ky giao quan 3 luc 5h chieu
ordinary | Tiếng Hàn | Lớp sơ cấp tối 2-4-6 khai giảng ngày nào, học online được không ạ? Em là sinh viên có giảm không?
ordinary | Màn hình | Màn 27 inch em mua có một điểm chết ở góc phải, cũng nhỏ thôi. Bên mình đổi trong bao nhiêu ngày?
ordinary | Chuyển khoản | Mình chuyển rồi nhé, 1.250.000đ, nội dung ghi tên Hà. Bạn kiểm tra giúp rồi gửi hàng luôn, cảm ơn bạn.
ordinary | Thiếu hàng | Đơn hôm nay đủ sữa tắm, dầu gội, nhưng thiếu gói bông tẩy trang tặng kèm. Lần sau bù cho em cũng được.
ordinary | Địa chỉ mới | Từ tháng 11 báo gửi giùm tôi về số 9 ngõ 120 Trường Chinh, không gửi về Láng Hạ nữa nhé.
ordinary | Phở nguội | Hôm qua quán giao phở mà nước nguội ngắt với rau hơi héo, ăn kém ngon hẳn. Lần sau để bình giữ nhiệt giúp em với. Trưa nay đặt 3 bát tái lăn có không?
ordinary | Giá sỉ | Em mở tạp hóa ở Vĩnh Long, lấy nhang trầm cây 4 tấc giá sỉ từ mấy thùng trở lên anh? Có giao chành xe hông?
ordinary | Bảo trì thang máy | Nhờ bên mình cho lịch bảo trì quý 4 của tòa B để ban quản lý dán thông báo. Thường làm mất mấy tiếng?
ordinary | Nệm | Nệm cao su 1m6 dày 15 phân nằm có nóng không em, có cho thử mấy đêm rồi trả không?
ordinary | Mã giảm giá | nhap ma TET50 no bao het luot, ma quang cao bao den 30 moi het, shop xem lai cho e nha
ordinary | Khám răng | Phòng khám làm việc chủ nhật không ạ, cạo vôi răng cho hai vợ chồng hết bao nhiêu? Em đang bầu 5 tháng thì cạo được không?
ordinary | Thuê âm thanh | Tiệc thôi nôi 60 khách ngoài sân, cần hai loa với một mic không dây, thuê nửa ngày giá nhiêu anh?
ordinary | Thêm một suất | Chị ơi nhà em báo 8 người mà giờ thành 9, thêm giùm một ghế em bé luôn nghen, vẫn 18h30.
ordinary | Xe đạp trẻ em | Bé nhà mình 1m10 thì đi bánh 14 hay 16 ạ? Bánh phụ tháo ra được không, có giỏ chưa?
ordinary | Hoa khai trương | Đặt kệ hoa hai tầng tông đỏ, ghi "Công ty Minh Phát kính mừng", giao 8h sáng thứ hai ở Cầu Giấy. Khoảng 900 nghìn có đẹp không shop?
ordinary | Gỗ ghép | Ván ghép cao su 18 ly khổ 1m2 x 2m4 giá bao nhiêu một tấm, có cắt theo kích thước không? Cần khoảng 12 tấm.
ordinary | Máy giặt ồn | Thợ lắp xong máy vắt rung hơi mạnh, chắc chân chưa cân. Khi nào tiện qua chỉnh lại giúp nhà em, không gấp đâu.
ordinary | Thuốc diệt chuột | Loại viên màu hồng dùng ở kho gạo được không hay phải dùng bẫy keo? Kho nhà em 200 mét vuông, mua bao nhiêu gói?
ordinary | Vé sự kiện | em mua 2 vé hạng B mà muốn lên hạng A ngồi chung với bạn thì bù thêm bn ạ, còn ghế liền nhau k
sounds-grave | Cháo khuya | Khoa cấp cứu bệnh viện tụi em trực đêm cần 30 phần cháo sườn lúc 23h thứ bảy, giao tới cổng sau. Đặt thường xuyên có bớt không anh?
sounds-grave | Ghế xoay | Tòa án nhân dân huyện cần mua 12 ghế xoay lưng lưới, nhờ cửa hàng gửi báo giá có dấu đỏ và thời gian giao. Thanh toán sau khi nghiệm thu.
sounds-grave | trà sữa | ship le di shop oi, tui khat chet mat roi ne :))) con vo tui ma ko co tran chau chac no giet tui qua
sounds-grave | Xà phòng sả | Xà phòng bên mình lỡ cún liếm thì có sao không chị, em tính mua tắm cho bé poodle. Có loại không mùi hông?
sounds-grave | Thuê xe đi phượt | Nếu lỡ té trầy xe thì bảo hiểm bên mình có chịu không hay khách đền hết? Em hỏi trước cho biết, tuần sau tụi em mới đi.
sounds-grave | Thuê nhà xưởng quay phim | Đoàn phim bên em cần một kho trống làm cảnh bắt cóc, quay hai đêm. Giá thuê sao anh, điện ba pha có sẵn không?
sounds-grave | quen mat khau | minh quen mat khau web ben minh, bam vao dau de dat lai vay shop, dt minh doi sim roi co nhan ma qua mail dc ko
"""
