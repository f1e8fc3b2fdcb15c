// Written by scripts/administrative-units/generate.ts; see SOURCES.md.
export const before = `
!01Thành phố Hà Nội>01
-001Quận Ba Đình
00004:p00004Trúc Bạch,p00013Quán Thánh,p00019Điện Biên+00070+00190+00226,p00022Đội Cấn+00008
00008:p00006Vĩnh Phúc,p00007Cống Vị+00025,p00008Liễu Giai,p00016Ngọc Hà+00004
00025:p00025Ngọc Khánh+00008+00199,p00028Kim Mã+00004+00008,p00031Giảng Võ,p00034Thành Công+00190
00097:p00001Phúc Xá
-002Quận Hoàn Kiếm
00070:p00040Đồng Xuân+00004,p00043Hàng Mã,p00046Hàng Buồm,p00049Hàng Đào,p00052Hàng Bồ,p00055Cửa Đông+00004,p00058Lý Thái Tổ,p00061Hàng Bạc,p00064Hàng Gai,p00070Hàng Trống+00082,p00076Hàng Bông+00082
00082:p00073Cửa Nam+00004+00070+00226,p00079Tràng Tiền+00070,p00082Trần Hưng Đạo,p00085Phan Chu Trinh,p00088Hàng Bài
00097:p00037Phúc Tân,p00067Chương Dương
-003Quận Tây Hồ
00091:p00091Phú Thượng+00097+00103
00097:p00094Nhật Tân+00103,p00097Tứ Liên+00103,p00106Yên Phụ+00103
00103:p00100Quảng An+00097,p00103Xuân La+00091+00160+00611,p00109Bưởi,p00112Thụy Khuê+00004
-004Quận Long Biên
00118:p00118Ngọc Thụy+00097,p00130Gia Thụy+00127+00145,p00133Ngọc Lâm,p00139Bồ Đề+00097+00145
00127:p00115Thượng Thanh+00118,p00121Giang Biên+00136,p00124Đức Giang+00118,p00127Việt Hưng+00136
00136:p00136Phúc Lợi+00127,p00151Phúc Đồng+00118+00127+00145
00145:p00145Long Biên+00118,p00148Thạch Bàn+00136+00565+00577,p00154Cự Khối+00577
-005Quận Cầu Giấy
00160:p00157Nghĩa Đô+00008+00103,p00160Nghĩa Tân,p00169Quan Hoa+00166
00166:p00166Dịch Vọng+00160,p00167Dịch Vọng Hậu+00160
00175:p00172Yên Hoà+00166,p00175Trung Hoà+00367+00637
00619:p00163Mai Dịch+00160+00592
-006Quận Đống Đa
00190:p00178Cát Linh+00025,p00190Ô Chợ Dừa+00235
00199:p00187Láng Thượng,p00199Láng Hạ+00025+00235
00226:p00181Văn Miếu - Quốc Tử Giám+00190,p00193Văn Chương,p00196Hàng Bột+00190,p00202Khâm Thiên,p00205Thổ Quan,p00226Phương Liên - Trung Tự+00229
00229:p00214Quang Trung+00235,p00229Kim Liên,p00232Phương Mai+00292,p00238Khương Thượng
00235:p00208Nam Đồng+00226+00229,p00217Trung Liệt+00190+00229,p00235Thịnh Quang
-007Quận Hai Bà Trưng
00097:p00244Bạch Đằng+00256
00256:p00241Nguyễn Du+00082+00226,p00247Phạm Đình Hổ+00082,p00256Lê Đại Hành+00226+00292,p00259Đồng Nhân,p00262Phố Huế
00283:p00268Thanh Lương+00097+00328,p00283Vĩnh Tuy+00301
00292:p00271Thanh Nhàn+00256,p00277Bách Khoa,p00280Đồng Tâm+00322,p00289Quỳnh Mai,p00292Bạch Mai,p00295Minh Khai+00322
00322:p00298Trương Định+00292
-008Quận Hoàng Mai
00283:p00310Mai Động+00322
00301:p00301Thanh Trì+00328,p00304Vĩnh Hưng+00283+00322+00331
00316:p00307Định Công+00352,p00316Đại Kim+00337+00364+00643
00322:p00313Tương Mai+00331,p00322Hoàng Văn Thụ+00331,p00325Giáp Bát+00316+00331
00328:p00328Lĩnh Nam+00301+00331,p00334Trần Phú+00331+00340
00331:p00319Tân Mai+00322,p00331Thịnh Liệt+00316+00340+00352
00337:p00337Hoàng Liệt+00316+00331+00340
00340:p00340Yên Sở+00328+00331+00640
-009Quận Thanh Xuân
00352:p00352Khương Mai,p00358Phương Liệt+00322
00364:p00346Thượng Đình+00367,p00349Khương Trung+00352,p00364Khương Đình+00352,p00373Hạ Đình+00643
00367:p00343Nhân Chính+00175+00637,p00355Thanh Xuân Trung+00364,p00367Thanh Xuân Bắc+00643
-016Huyện Sóc Sơn
00376:t00376Sóc Sơn,x00400Phù Linh,x00406Tân Minh,x00418Tiên Dược,x00427Mai Đình+00433,x00436Đông Xuân,x00448Phù Lỗ
00382:x00382Minh Trí,x00397Minh Phú,x00415Tân Dân
00385:x00379Bắc Sơn,x00385Hồng Kỳ,x00388Nam Sơn,x00391Trung Giã
00430:x00394Tân Hưng,x00403Bắc Phú,x00421Việt Long,x00424Xuân Giang,x00430Đức Hoà,x00439Kim Lũ,x00451Xuân Thu
00433:x00409Quang Tiến+00376,x00412Hiền Ninh,x00433Thanh Xuân,x00442Phú Cường,x00445Phú Minh+00376
-017Huyện Đông Anh
00454:t00454Đông Anh+00466+00475,x00478Uy Nỗ+00475,x00487Việt Hùng+00475,x00496Dục Tú+00475,x00505Cổ Loa,x00520Mai Lâm,x00523Đông Hội
00466:x00463Bắc Hồng,x00466Nguyên Khê+00475,x00469Nam Hồng,x00472Tiên Dương+00454,x00481Vân Nội
00475:x00457Xuân Nộn+00466,x00460Thuỵ Lâm,x00475Vân Hà,x00484Liên Hà+00454
00493:x00490Kim Nỗ+00508,x00493Kim Chung+00508,x00499Đại Mạch+09022,x00514Võng La
00508:x00502Vĩnh Ngọc+00454+00466,x00508Hải Bối+00493,x00511Xuân Canh+00454,x00517Tàm Xá+00454
-018Huyện Gia Lâm
00541:t00526Yên Viên,x00529Yên Thường,x00532Yên Viên,x00535Ninh Hiệp,x00541Thiên Đức,x00544Phù Đổng
00562:x00550Lệ Chi,x00556Đặng Xá+00541,x00562Phú Sơn+00565,x00568Dương Quang
00565:x00553Cổ Bi+00136+00541,t00565Trâu Quỳ+00577,x00571Dương Xá,x00580Kiêu Kỵ
00577:x00577Đa Tốn+00565,x00583Bát Tràng+00145+00565,x00589Kim Đức
-019Quận Nam Từ Liêm
00592:p00592Cầu Diễn,p00625Mỹ Đình 1+00166,p00626Mỹ Đình 2+00166,p00631Mễ Trì+00175+00637,p00632Phú Đô+00637
00622:p00622Xuân Phương,p00623Phương Canh
00634:p00628Tây Mỗ+00622,p00634Đại Mỗ+00622+00637+09556+09886
00637:p00637Trung Văn+00367
-020Huyện Thanh Trì
00337:x00655Tam Hiệp+00664
00640:t00640Văn Điển+00337+00664,x00658Tứ Hiệp+00340,x00661Yên Mỹ+00685,x00667Ngũ Hiệp+00685
00643:x00643Tân Triều+00316+00364+09556,x00646Thanh Liệt+00316+00337
00664:x00649Tả Thanh Oai+00643,x00652Hữu Hoà+09568,x00664Vĩnh Quỳnh+00640
00679:x00673Ngọc Hồi,x00679Đại áng+10183,x00682Liên Ninh+00685
00685:x00670Duyên Hà+00640,x00676Vạn Phúc,x00685Đông Mỹ+10210
-021Quận Bắc Từ Liêm
00160:p00616Cổ Nhuế 1+00611+00619
00598:p00595Thượng Cát,p00598Liên Mạc
00602:p00601Đông Ngạc+00091,p00602Đức Thắng,p00604Thụy Phương+00598,p00617Cổ Nhuế 2+00598
00611:p00610Xuân Đỉnh+00091+00602,p00611Xuân Tảo+00091+00160
00613:p00607Tây Tựu+00598+09817+09832,p00613Minh Khai+00598+00602+00622
00619:p00619Phú Diễn,p00620Phúc Diễn+00622
-250Huyện Mê Linh
08974:t08973Chi Đông,x08974Đại Thịnh+08995+09022,x08977Kim Hoa+08995,t08989Quang Minh
08980:x08980Thạch Đà+08995,x08998Liên Mạc,x09004Chu Phan,x09007Tiến Thịnh+09787,x09016Hoàng Kim
08995:x08983Tiến Thắng,x08986Tự Lập,x08992Thanh Lâm+08974,x08995Tam Đồng
09022:x09010Mê Linh+08974,x09013Văn Khê+08980+08995,x09019Tiền Phong+00493+08974,x09022Tráng Việt
-268Quận Hà Đông
09552:p09552Phú La+09886,p09565Kiến Hưng+00664+09568
09556:p09538Quang Trung+09552,p09541Mộ Lao+00637,p09542Văn Quán+00643,p09544Vạn Phúc,p09551La Khê+09886,p09553Phúc La,p09556Hà Cầu+09552
09562:p09562Yên Nghĩa+09886,p10117Đồng Mai+10015
09568:p09568Phú Lãm,p09571Phú Lương+09552+10126
09886:p09886Dương Nội+00634+00637+09877
10015:p10123Biên Giang
-269Thị xã Sơn Tây
09574:p09574Ngô Quyền,p09577Phú Thịnh,p09586Sơn Lộc+09604,x09592Đường Lâm,p09595Viên Sơn,p09601Trung Hưng+09604
09604:p09589Xuân Khanh,x09598Xuân Sơn,x09604Thanh Mỹ+09574,p09607Trung Sơn Trầm
09616:x09610Kim Sơn,x09613Sơn Đông,x09616Cổ Đông+09988
-271Huyện Ba Vì
09619:t09619Tây Đằng+09661,x09667Chu Minh+09661,x09679Đông Quang,x09682Tiên Phong,x09685Thụy An+09694,x09688Cam Thượng
09634:x09625Phú Cường,x09628Cổ Đô,x09634Vạn Thắng,x09640Phong Vân,x09643Phú Đông,x09646Phú Hồng
09661:x09661Minh Châu
09664:x09649Phú Châu,x09652Thái Hòa,x09655Đồng Thái,x09658Phú Sơn,x09664Vật Lại
09676:x09670Tòng Bạt,x09673Cẩm Lĩnh+09694,x09676Sơn Đà,x09691Thuần Mỹ
09694:x09694Tản Lĩnh,x09697Ba Trại
09700:x09700Minh Quang+09676,x09703Ba Vì,x09712Khánh Thượng
09706:x09706Vân Hòa,x09709Yên Bài
-272Huyện Phúc Thọ
09715:t09715Phúc Thọ,x09742Tích Lộc,x09745Long Thượng,x09760Trạch Mỹ Lộc,x09763Phúc Hòa,x09769Phụng Thượng
09739:x09721Vân Phúc,x09724Nam Hà,x09727Xuân Đình,x09733Sen Phương,x09739Võng Xuyên
09772:x09751Hát Môn,x09757Thanh Đa,x09766Ngọc Tảo,x09772Tam Thuấn,x09775Tam Hiệp,x09778Hiệp Thuận,x09781Liên Hiệp
-273Huyện Đan Phượng
09784:t09784Phùng,x09814Thượng Mỗ,x09823Đan Phượng,x09826Đồng Tháp,x09829Song Phượng
09787:x09787Trung Châu+08980,x09790Thọ An+08980,x09793Thọ Xuân+08980,x09811Phương Đình
09817:x09796Hồng Hà+08980+09022+09787,x09799Liên Hồng+09022,x09802Liên Hà+09022,x09805Hạ Mỗ,x09808Liên Trung+09022,x09817Tân Hội,x09820Tân Lập+09832
-274Huyện Hoài Đức
09832:t09832Trạm Trôi,x09835Đức Thượng,x09844Di Trạch,x09847Đức Giang,x09853Kim Chung+00613
09856:x09838Minh Khai,x09841Dương Liễu,x09850Cát Quế,x09856Yên Sở,x09865Đắc Sở
09871:x09859Sơn Đồng,x09862Vân Canh+00622,x09868Lại Yên,x09871Tiền Yên,x09874Song Phương+09877
09877:x09877An Khánh+00634+09871,x09880An Thượng+09871,x09883Vân Côn+09871,x09889La Phù+09886,x09892Đông La
-275Huyện Quốc Oai
04930:x04939Đông Xuân
09895:t09895Quốc Oai+10003,x09898Sài Sơn,x09904Phượng Sơn+10003,x09916Thạch Thán
09910:x09907Ngọc Liệp+10003,x09910Ngọc Mỹ+09895,x09925Tuyết Nghĩa,x09928Liệp Nghĩa,x09943Cấn Hữu
09931:x09919Đồng Quang,x09931Cộng Hòa,x09934Hưng Đạo
09952:x09922Phú Cát+09982,x09940Phú Mãn,x09949Hòa Thạch,x09952Đông Yên
-276Huyện Thạch Thất
04930:x04927Yên Trung,x04930Yên Bình,x04936Tiến Xuân+09988
09955:t09955Liên Quan,x09958Đại Đồng,x09961Cẩm Yên,x09964Lại Thượng,x09967Phú Kim,x09976Kim Quan
09982:x09982Bình Yên+09988,x09991Cần Kiệm,x10009Hạ Bằng+09988,x10012Đồng Trúc
09988:x09988Thạch Hoà+04930+09706,x10000Tân Xã+09982
10003:x09970Hương Ngải,x09973Lam Sơn,x09997Phùng Xá,x10003Thạch Xá,x10006Quang Trung+09910
-277Huyện Chương Mỹ
10015:t10015Chúc Sơn,x10021Phụng Châu,x10024Tiên Phương,x10042Ngọc Hòa,x10054Đại Yên,x10057Thụy Hương
10030:x10027Đông Sơn,x10030Đông Phương Yên,x10033Phú Nghĩa,x10039Trường Yên,x10048Thanh Bình,x10051Trung Hòa
10045:t10018Xuân Mai,x10045Thủy Xuân Tiên,x10066Tân Tiến+10081,x10069Nam Phương Tiến
10072:x10060Tốt Động,x10063Lam Điền+10126,x10072Hợp Đồng,x10078Hoàng Diệu,x10084Quảng Bị
10081:x10075Hoàng Văn Thụ,x10081Hữu Văn,x10087Mỹ Lương,x10099Trần Phú
10096:x10090Thượng Vực,x10096Hồng Phú,x10102Văn Võ,x10105Đồng Lạc,x10108Hòa Phú
-278Huyện Thanh Oai
10114:t10114Kim Bài,x10147Thanh Mai,x10153Đỗ Động,x10156Kim An,x10159Kim Thư+10096,x10162Phương Trung
10126:x10120Cự Khê+09568,x10126Bích Hòa,x10132Cao Viên,x10135Bình Minh,x10141Thanh Cao
10144:x10129Mỹ Hưng,x10138Tam Hưng,x10144Thanh Thùy,x10150Thanh Văn
10180:x10165Tân Ước,x10168Dân Hòa,x10171Liên Châu,x10174Cao Xuân Dương,x10180Hồng Dương
-279Huyện Thường Tín
10183:t10183Thường Tín,x10189Nhị Khê,x10195Khánh Hà+00679,x10198Hòa Bình,x10201Văn Bình,x10204Hiền Giang,x10216Văn Phú,x10222Tiền Phong
10210:x10186Ninh Sở+00685,x10192Duyên Thái+00679+00685,x10207Hồng Vân,x10210Vân Tảo,x10213Liên Phương,x10225Hà Hồi
10231:x10231Nguyễn Trãi,x10234Quất Động,x10240Tân Minh,x10249Dũng Tiến,x10255Nghiêm Xuyên
10237:x10219Tự Nhiên,x10237Chương Dương,x10243Lê Lợi,x10246Thắng Lợi,x10258Tô Hiệu+10273
10273:x10261Văn Tự,x10264Vạn Nhất+10237,x10267Minh Cường
-280Huyện Phú Xuyên
10273:t10270Phú Minh,t10273Phú Xuyên,x10282Nam Tiến,x10300Hồng Thái,x10312Nam Phong,x10318Quang Hà
10279:x10276Hồng Minh,x10279Phượng Dực,x10291Văn Hoàng,x10294Phú Túc,x10303Hoàng Long
10330:x10315Tân Dân,x10321Chuyên Mỹ,x10330Vân Từ,x10339Phú Yên,x10348Châu Can
10342:x10324Khai Thái,x10327Phúc Tiến,x10333Tri Thủy,x10336Đại Xuyên,x10342Bạch Hạ,x10345Quang Lãng,x10351Minh Tân
-281Huyện Ứng Hòa
10354:t10354Vân Đình,x10378Cao Sơn Tiến,x10384Phương Tú,x10393Tảo Dương Văn
10369:x10363Hoa Viên,x10366Quảng Phú Cầu,x10369Trường Thịnh,x10375Liên Bạt
10402:x10387Trung Tú,x10390Đồng Tân,x10399Minh Đức,x10402Trầm Lộng,x10411Kim Đường,x10423Đại Hùng,x10426Đông Lỗ,x10432Đại Cường
10417:x10396Thái Hòa,x10417Hòa Phú,x10429Phù Lưu,x10435Bình Lưu Quang
-282Huyện Mỹ Đức
10441:t10441Đại Nghĩa,x10477Phù Lưu Tế,x10480Đại Hưng,x10501Hợp Thanh,x10504An Phú
10459:x10444Đồng Tâm+10081,x10447Thượng Lâm,x10450Tuy Lai,x10453Phúc Lâm,x10459Mỹ Xuyên
10465:x10462An Mỹ,x10465Hồng Sơn,x10468Lê Thanh,x10471Xuy Xá,x10474Phùng Xá,x10498Hợp Tiến
10489:x10483Vạn Tín,x10489Hương Sơn,x10492Hùng Tiến,x10495An Tiến
=02Tỉnh Hà Giang>08
-024Thành phố Hà Giang
00691:p00688Quang Trung+00694,p00691Trần Phú,p00692Ngọc Hà,p00697Minh Khai
00694:p00694Nguyễn Trãi,x00946Phương Độ,x00949Phương Thiện
00700:x00700Ngọc Đường
-026Huyện Đồng Văn
00715:x00715Lũng Cú,x00718Má Lé,x00724Lũng Táo
00721:t00721Đồng Văn,x00730Thài Phìn Tủng,x00739Tả Phìn,x00742Tả Lủng
00733:x00733Sủng Là,x00736Xà Phìn,x00748Sính Lủng,x00751Sảng Tủng
00745:t00712Phó Bảng,x00727Phố Là,x00745Phố Cáo,x00754Lũng Thầu
00763:x00757Hố Quáng Phìn,x00763Lũng Phìn,x00766Sủng Trái
00820:x00760Vần Chải
-027Huyện Mèo Vạc
00721:x00775Pải Lủng
00769:t00769Mèo Vạc,x00781Pả Vi,x00784Giàng Chu Phìn,x00796Tả Lủng
00778:x00772Thượng Phùng,x00778Xín Cái,x00793Sơn Vĩ
00787:x00787Sủng Trà,x00790Sủng Máng,x00805Lũng Chinh
00802:x00799Cán Chu Phìn,x00802Lũng Pù,x00814Khâu Vai
00808:x00808Tát Ngà,x00811Nậm Ban
00817:x00815Niêm Tòng,x00817Niêm Sơn
-028Huyện Yên Minh
00820:t00820Yên Minh,x00841Hữu Vinh,x00844Lao Và Chải,x00850Đông Minh
00829:x00823Thắng Mố,x00829Sủng Tráng,x00838Sủng Thài
00832:x00826Phú Lũng,x00832Bạch Đích,x00835Na Khê
00847:x00847Mậu Duệ,x00853Mậu Long,x00856Ngam La
00859:x00859Ngọc Long
00865:x00862Đường Thượng,x00865Lũng Hồ
00871:x00868Du Tiến,x00871Du Già
-029Huyện Quản Bạ
00874:t00874Tam Sơn,x00898Quản Bạ,x00904Quyết Tiến
00883:x00877Bát Đại Sơn,x00883Cán Tỷ
00889:x00880Nghĩa Thuận,x00889Thanh Vân
00892:x00886Cao Mã Pờ,x00892Tùng Vài,x00907Tả Ván
00901:x00895Đông Hà,x00901Lùng Tám,x00910Thái An
-030Huyện Vị Xuyên
00691:x00934Phong Quang
00706:x00703Kim Thạch,x00706Phú Linh,x00709Kim Linh
00913:t00913Vị Xuyên,t00916Nông Trường Việt Lâm,x00955Đạo Đức
00919:x00919Minh Tân
00922:x00922Thuận Hoà
00925:x00925Tùng Bá
00928:x00928Thanh Thủy,x00940Phương Tiến
00937:x00931Thanh Đức,x00937Xín Chải,x00943Lao Chải
00952:x00952Cao Bồ
00958:x00958Thượng Sơn
00967:x00964Quảng Ngần,x00967Việt Lâm+00913
00970:x00961Linh Hồ,x00970Ngọc Linh,x00979Trung Thành
00976:x00973Ngọc Minh,x00976Bạch Ngọc
-031Huyện Bắc Mê
00700:x00988Yên Định+00994
00982:x00982Minh Sơn
00985:x00985Giáp Trung
00991:t00991Yên Phú,x00997Yên Phong,x01000Lạc Nông
00994:x00994Minh Ngọc,x01009Thượng Tân
01006:x01006Yên Cường,x01018Phiêng Luông
01012:x01003Phú Nam,x01012Đường Âm,x01015Đường Hồng
-032Huyện Hoàng Su Phì
01021:t01021Vinh Quang,x01045Đản Ván,x01048Tụ Nhân,x01063Bản Luốc,x01066Ngàm Đăng Vài
01024:x01024Bản Máy,x01036Bản Phùng,x01042Chiến Phố
01033:x01027Thàng Tín,x01030Thèn Chu Phìn,x01033Pố Lồ
01051:x01039Túng Sán,x01051Tân Tiến,x01069Bản Nhùng
01057:x01054Nàng Đôn,x01057Pờ Ly Ngài,x01060Sán Xả Hồ
01075:x01072Tả Sử Choóng,x01075Nậm Dịch,x01087Nậm Tỵ
01084:x01081Hồ Thầu,x01084Nam Sơn,x01093Nậm Khòa
01090:x01090Thông Nguyên
-033Huyện Xín Mần
01096:t01096Cốc Pài,x01120Pà Vầy Sủ,x01129Nàn Ma,x01135Bản Ngò
01108:x01099Nàn Xỉn,x01102Bản Díu,x01105Chí Cà,x01108Xín Mần,x01114Thèn Phàng
01117:x01117Trung Thịnh,x01123Cốc Rế,x01126Thu Tà
01141:x01132Tả Nhìu,x01138Chế Là,x01141Nấm Dẩn
01144:x01144Quảng Nguyên
01147:x01147Nà Chì,x01150Khuôn Lùng
-034Huyện Bắc Quang
01153:t01153Việt Quang,x01183Việt Vinh,x01189Quang Minh
01156:t01156Vĩnh Tuy,x01210Vĩnh Hảo,x01219Đông Thành
01165:x01165Đồng Tiến,x01168Đồng Tâm,x01174Thượng Bình
01171:x01159Tân Lập,x01162Tân Thành,x01171Tân Quang
01180:x01180Kim Ngọc,x01186Bằng Hành,x01195Vô Điếm
01192:x01177Hữu Sản,x01192Liên Hiệp,x01204Đức Xuân
01201:x01198Việt Hồng,x01201Hùng An,x01207Tiên Kiều
01216:x01213Vĩnh Phúc,x01216Đồng Yên
-035Huyện Quang Bình
01090:x01222Xuân Minh
01225:x01225Tiên Nguyên
01234:x01231Bản Rịa,x01234Yên Thành
01237:x01228Tân Nam,t01237Yên Bình
01243:x01240Tân Trịnh,x01243Tân Bắc
01246:x01246Bằng Lang,x01249Yên Hà
01255:x01255Xuân Giang,x01258Nà Khương
01261:x01252Hương Sơn,x01261Tiên Yên,x01264Vĩ Thượng
!04Tỉnh Cao Bằng>04
-040Thành phố Cao Bằng
01273:p01267Sông Hiến,p01273Hợp Giang,p01282Đề Thám,x01705Hưng Đạo
01279:p01270Sông Bằng,p01279Ngọc Xuân,x01693Vĩnh Quang
01288:p01276Tân Giang,p01285Hoà Chung,p01288Duyệt Trung,x01720Chu Trinh
-042Huyện Bảo Lâm
01290:t01290Pác Miầu,x01309Vĩnh Phong,x01312Mông Ân
01294:x01294Lý Bôn,x01300Vĩnh Quang
01297:x01296Nam Cao,x01297Nam Quang
01304:x01303Quảng Lâm,x01304Thạch Lâm
01318:x01315Thái Học,x01316Thái Sơn,x01318Yên Thổ
01324:x01291Đức Hạnh
-043Huyện Bảo Lạc
01321:t01321Bảo Lạc,x01333Bảo Toàn,x01342Hồng Trị
01324:x01324Cốc Pàng
01327:x01327Thượng Hà,x01330Cô Ba
01336:x01336Khánh Xuân,x01345Phan Thanh
01339:x01339Xuân Trường,x01348Hồng An
01351:x01343Kim Cúc,x01351Hưng Đạo,x01352Hưng Thịnh
01354:x01354Huy Giáp,x01357Đình Phùng
01360:x01359Sơn Lập,x01360Sơn Lộ
-045Huyện Hà Quảng
01363:t01363Thông Nông,x01375Đa Thông,x01384Lương Can
01366:x01366Cần Yên,x01367Cần Nông,x01372Lương Thông
01387:x01378Ngọc Động,x01381Yên Sơn,x01387Thanh Long
01392:t01392Xuân Hòa,x01399Trường Hà,x01417Sóc Hà,x01432Quý Quân
01393:x01393Lũng Nặm,x01420Thượng Thôn
01414:x01402Cải Viên,x01411Nội Thôn,x01414Tổng Cọt
01438:x01429Hồng Sỹ,x01435Mã Ba,x01438Ngọc Đào
-047Huyện Trùng Khánh
01447:t01447Trà Lĩnh,x01471Cao Chương
01456:x01456Quang Hán,x01468Quang Vinh
01465:x01453Tri Phương,x01462Xuân Nội,x01465Quang Trung
01477:t01477Trùng Khánh,x01498Khâm Thành,x01504Lăng Hiếu,x01522Đức Hồng
01489:x01480Ngọc Khê,x01481Ngọc Côn,x01483Phong Nậm,x01489Đình Phong
01501:x01495Đàm Thuỷ,x01501Chí Viễn,x01507Phong Châu
01525:x01516Trung Phúc,x01519Cao Thăng,x01525Đoài Dương
-048Huyện Hạ Lang
01537:x01534Minh Long,x01537Lý Quốc,x01543Đồng Loan
01552:x01540Thắng Lợi,x01546Đức Quang,x01552Quang Long
01558:t01558Thanh Nhật,x01564Thống Nhất,x01573Thị Hoa
01561:x01549Kim Loan,x01555An Lạc,x01561Vinh Quý,x01567Cô Ngân
-049Huyện Quảng Hòa
01447:x01474Quốc Toản
01576:t01576Quảng Uyên,x01579Phi Hải,x01603Phúc Sen,x01606Chí Thảo
01594:x01582Quảng Hưng,x01594Độc Lập,x01597Cai Bộ
01618:x01609Tự Do,x01618Ngọc Động,x01624Hạnh Phúc
01636:x01615Hồng Quang,x01630Bế Văn Đàn,x01636Cách Linh
01648:t01627Tà Lùng,x01639Đại Sơn,t01648Hoà Thuận,x01651Mỹ Hưng
01807:x01645Tiên Thành
-051Huyện Hoà An
01273:x01696Hoàng Tung
01288:x01714Lê Chung
01654:t01654Nước Hai,x01666Đại Tiến,x01687Hồng Việt
01660:x01657Dân Chủ,x01660Nam Tuấn,x01669Đức Long
01699:x01672Ngũ Lão,x01699Nguyễn Huệ,x01702Quang Trung
01708:x01708Bạch Đằng,x01711Bình Dương
01747:x01675Trương Lương
01792:x01723Hồng Nam
-052Huyện Nguyên Bình
01708:x01780Thịnh Vượng
01726:t01726Nguyên Bình,x01750Thể Dục,x01762Vũ Minh
01729:t01729Tĩnh Túc,x01735Triệu Nguyên,x01744Vũ Nông
01738:x01732Yên Lạc,x01738Ca Thành
01747:x01747Minh Tâm
01768:x01756Mai Long,x01768Phan Thanh
01774:x01765Hoa Thám,x01774Tam Kim,x01783Hưng Đạo
01777:x01771Quang Thành,x01777Thành Công
-053Huyện Thạch An
01786:t01786Đông Khê,x01816Trọng Con,x01831Đức Xuân
01789:x01789Canh Tân,x01801Đức Thông
01792:x01792Kim Đồng,x01804Thái Cường
01795:x01795Minh Khai,x01813Quang Trọng
01807:x01807Vân Trình,x01819Lê Lai
01822:x01810Thụy Hùng,x01822Đức Long,x01828Lê Lợi
=06Tỉnh Bắc Kạn>19
-058Thành phố Bắc Kạn
01840:p01834Nguyễn Thị Minh Khai,p01840Đức Xuân,p01846Huyền Tụng
01843:p01837Sông Cầu,p01843Phùng Chí Kiên,x01852Nông Thượng,p01855Xuất Hóa
01849:x01849Dương Quang
-060Huyện Pác Nặm
01864:x01858Bằng Thành,x01861Nhạn Môn,x01864Bộc Bố,x01870Giáo Hiệu
01879:x01867Công Bằng,x01879Cổ Linh,x01885Cao Tân
01882:x01873Xuân La,x01876An Thắng,x01882Nghiên Loan
-061Huyện Ba Bể
01894:x01891Bành Trạch,x01894Phúc Lộc,x01897Hà Hiệu
01906:x01900Cao Thượng,x01906Khang Ninh,x01909Nam Mẫu
01912:t01888Chợ Rã,x01912Thượng Giáo,x01915Địa Linh
01921:x01918Yến Dương,x01921Chu Hương,x01927Mỹ Phương
01933:x01924Quảng Khê,x01930Hoàng Trĩ,x01933Đồng Phúc
-062Huyện Ngân Sơn
01936:t01936Nà Phặc,x01948Trung Hoà
01942:x01939Thượng Ân,x01942Bằng Vân
01954:x01945Cốc Đán,x01951Đức Vân,t01954Vân Tùng
01957:x01957Thượng Quan
01960:x01960Hiệp Lực,x01963Thuần Mang
-063Huyện Bạch Thông
01849:x01984Đôn Phong
01969:t01969Phủ Thông,x01975Vi Hương,x01990Lục Bình,x01993Tân Tú
01981:x01978Sĩ Bình,x01981Vũ Muộn,x02002Cao Sơn
02008:x01999Nguyên Phúc,x02005Quân Hà,x02008Cẩm Giàng,x02011Mỹ Thanh
02014:x02014Dương Phong,x02017Quang Thuận
-064Huyện Chợ Đồn
01933:x02041Bằng Phúc
02014:x02059Đồng Thắng
02020:t02020Bằng Lũng,x02050Phương Viên,x02053Ngọc Phái,x02065Bằng Lãng
02026:x02023Xuân Lạc,x02026Nam Cường,x02029Đồng Lạc
02038:x02032Tân Lập,x02038Quảng Bạch
02044:x02035Bản Thi,x02044Yên Thịnh,x02047Yên Thượng
02071:x02062Lương Bằng,x02071Nghĩa Tá,x02080Bình Trung
02083:x02068Đại Sảo,x02077Yên Mỹ,x02083Yên Phong
-065Huyện Chợ Mới
02086:t02086Đồng Tâm,x02122Như Cố,x02131Quảng Chu
02101:x02092Thanh Vận,x02095Mai Lạp,x02101Thanh Mai
02104:x02089Tân Sơn,x02098Hoà Mục,x02104Cao Kỳ
02107:x02107Nông Hạ,x02113Thanh Thịnh
02116:x02110Yên Cư,x02116Yên Hân,x02125Bình Văn
-066Huyện Na Rì
02143:x02140Văn Lang,x02143Lương Thượng,x02146Kim Hỷ
02152:x02137Văn Vũ,x02152Cường Lợi
02155:t02155Yến Lạc,x02158Kim Lư,x02161Sơn Thành
02176:x02170Văn Minh,x02176Cư Lễ,x02179Trần Phú
02185:x02173Côn Minh,x02185Quang Phong,x02188Dương Sơn
02191:x02191Xuân Dương,x02194Đổng Xá,x02197Liêm Thuỷ
=08Tỉnh Tuyên Quang>08
-070Thành phố Tuyên Quang
02212:x02209Tràng Đà,p02212Nông Tiến
02215:p02200Phan Thiết,p02203Minh Xuân,p02206Tân Quang,p02215Ỷ La,p02216Tân Hà
02509:x02497Kim Phú+02215,p02509Mỹ Lâm
02512:p02218Hưng Thành,x02503An Khang,p02512An Tường,x02515Lưỡng Vượng
02524:x02521Thái Long,p02524Đội Cấn
-071Huyện Lâm Bình
02266:x02233Phúc Yên,x02242Xuân Lập,t02266Lăng Can
02269:x02251Khuôn Hà,x02269Thượng Lâm
02296:x02290Bình An,x02296Thổ Bình
02302:x02293Hồng Quang,x02299Phúc Sơn,x02302Minh Quang
-072Huyện Na Hang
02221:t02221Na Hang,x02281Năng Khả,x02284Thanh Tương
02239:x02230Thượng Giáp,x02239Thượng Nông
02245:x02227Sinh Long,x02245Côn Lôn
02248:x02248Yên Hoa,x02263Khau Tinh
02260:x02254Hồng Thái,x02260Đà Vị,x02275Sơn Phú
-073Huyện Chiêm Hóa
02287:t02287Vĩnh Lộc,x02326Xuân Quang,x02329Ngọc Hội,x02338Phúc Thịnh,x02347Trung Hòa
02305:x02305Trung Hà
02308:x02308Tân Mỹ,x02314Hùng Mỹ
02317:x02317Yên Lập,x02323Bình Phú
02320:x02311Hà Lang,x02320Tân An
02332:x02332Phú Bình,x02341Kiên Đài
02350:x02350Kim Bình,x02356Vinh Quang,x02371Bình Nhân
02353:x02344Tân Thịnh,x02353Hòa An,x02362Nhân Lý
02359:x02359Tri Phú,x02368Linh Phú
02365:x02335Hòa Phú,x02365Yên Nguyên
-074Huyện Hàm Yên
02374:t02374Tân Yên,x02401Tân Thành,x02410Nhân Mục,x02416Bằng Cốc
02380:x02377Yên Thuận,x02380Bạch Xa,x02383Minh Khương
02392:x02389Minh Dân,x02392Phù Lưu
02398:x02386Yên Lâm,x02398Yên Phú
02404:x02395Minh Hương,x02404Bình Xa
02407:x02407Thái Sơn,x02413Thành Long
02419:x02419Thái Hòa,x02422Đức Ninh
02425:x02425Hùng Đức
-075Huyện Yên Sơn
02215:x02488Trung Môn
02434:x02431Quí Quân,x02434Lực Hành,x02443Chiêu Yên
02437:x02437Kiến Thiết
02449:x02446Trung Trực,x02449Xuân Vân,x02452Phúc Ninh
02455:x02440Trung Minh,x02455Hùng Lợi
02458:x02458Trung Sơn,x02467Đạo Viện,x02485Công Đa
02470:x02461Tân Tiến,x02470Tân Long
02473:x02464Tứ Quận,t02473Yên Sơn,x02479Lang Quán,x02491Chân Sơn
02494:x02482Phú Thịnh,x02494Thái Bình+02212,x02500Tiến Bộ
02509:x02506Mỹ Bằng
02512:x02518Hoàng Khai
02530:x02527Nhữ Hán,x02530Nhữ Khê,x02533Đội Bình
02545:x02476Kim Quan
-076Huyện Sơn Dương
02536:t02536Sơn Dương,x02560Tú Thịnh,x02566Hợp Thành,x02569Phúc Ứng
02545:x02539Trung Yên,x02545Tân Trào
02548:x02548Vĩnh Lợi,x02551Thượng Ấm,x02563Cấp Tiến
02554:x02542Minh Thanh,x02554Bình Yên,x02557Lương Thiện
02572:x02572Đông Thọ,x02584Quyết Thắng,x02587Đồng Quý
02578:x02575Kháng Nhật,x02578Hợp Hòa,x02590Tân Thanh
02608:x02596Văn Phú,x02599Chi Thiết,x02608Hồng Sơn
02611:x02611Phú Lương,x02617Đại Phú,x02626Tam Đa
02620:x02605Thiện Kế,x02614Ninh Lai,x02620Sơn Nam
02623:x02602Đông Lợi,x02623Hào Phú,x02632Trường Sinh
=10Tỉnh Lào Cai>15
-080Thành phố Lào Cai
02647:p02635Duyên Hải,p02641Lào Cai,p02644Cốc Lếu,p02647Kim Tân,x02665Vạn Hoà
02671:p02650Bắc Lệnh,p02653Pom Hán,p02656Xuân Tăng,p02658Bình Minh,p02668Bắc Cường,p02671Nam Cường,x02674Cam Đường
02680:x02677Tả Phời,x02680Hợp Thành
02746:x02662Đồng Tuyển,x02746Cốc San
02923:x02659Thống Nhất
-082Huyện Bát Xát
02683:t02683Bát Xát,x02710Bản Vược,x02716Bản Qua,x02734Quang Kim,x02743Phìn Ngan
02686:x02686A Mú Sung,x02689Nậm Chạc
02695:x02695Trịnh Tường,x02704Cốc Mỳ
02701:x02692A Lù,x02701Y Tý
02707:x02707Dền Sáng,x02713Sàng Ma Sáo,x02722Dền Thàng
02725:x02719Mường Vi,x02725Bản Xèo,x02737Pa Cheo
02728:x02728Mường Hum,x02731Trung Lèng Hồ,x02740Nậm Pung
02746:x02749Tòng Sành
-083Huyện Mường Khương
02752:x02752Pha Long,x02755Tả Ngải Chồ,x02764Dìn Chin,x02767Tả Gia Khâu
02761:x02758Tung Chung Phố,t02761Mường Khương,x02770Nậm Chảy,x02773Nấm Lư,x02779Thanh Bình
02782:x02776Lùng Khấu Nhin,x02782Cao Sơn,x02791La Pan Tẩn,x02794Tả Thàng
02788:x02785Lùng Vai,x02788Bản Lầu,x02797Bản Sen
-084Huyện Si Ma Cai
02809:x02800Nàn Sán,t02809Si Ma Cai,x02812Sán Chải,x02821Cán Cấu,x02827Quan Hồ Thẩn
02824:x02803Thào Chư Phìn,x02806Bản Mế,x02824Sín Chéng,x02836Nàn Xín
02848:x02818Lùng Thẩn
-085Huyện Bắc Hà
02839:t02839Bắc Hà,x02857Thải Giàng Phố,x02863Hoàng Thu Phố,x02866Bản Phố,x02875Na Hối,x02881Nậm Mòn
02842:x02842Lùng Cải,x02854Tả Củ Tỷ
02848:x02848Lùng Phình,x02851Tả Van Chư
02869:x02869Bản Liền,x02887Nậm Khánh
02890:x02878Cốc Ly,x02884Nậm Đét,x02890Bảo Nhai
02896:x02893Nậm Lúc,x02896Cốc Lầu,x02899Bản Cái
-086Huyện Bảo Thắng
02647:x02911Bản Phiệt
02902:t02902N.T Phong Hải,x02914Bản Cầm
02905:t02905Phố Lu,x02917Thái Niên,x02929Sơn Hải,x02938Sơn Hà
02908:t02908Tằng Loỏng,x02944Phú Nhuận
02923:x02923Gia Phú,x02932Xuân Giao
02926:x02920Phong Niên,x02926Xuân Quang,x02935Trì Quang
-087Huyện Bảo Yên
02947:t02947Phố Ràng,x02980Xuân Thượng,x02986Yên Sơn,x02992Lương Sơn
02953:x02950Tân Tiến,x02953Nghĩa Đô,x02956Vĩnh Yên
02962:x02962Xuân Hoà,x02965Tân Dương
02968:x02959Điện Quan,x02968Thượng Hà,x02977Minh Tân
02989:x02971Kim Sơn,x02974Cam Cọn,x02989Bảo Hà
02998:x02983Việt Tiến,x02998Phúc Khánh
-088Thị xã Sa Pa
03004:x03004Ngũ Chỉ Sơn
03006:p03001Sa Pa,p03002Sa Pả,p03003Ô Quý Hồ,p03006Phan Si Păng,p03016Hàm Rồng,p03028Cầu Mây
03013:x03010Trung Chải,x03013Tả Phìn
03037:x03019Hoàng Liên,x03037Mường Hoa,x03040Tả Van
03043:x03043Mường Bo,x03052Liên Minh
03046:x03022Thanh Bình,x03046Bản Hồ
-089Huyện Văn Bàn
02989:x03070Tân Thượng,x03079Tân An
03061:x03061Võ Lao,x03067Nậm Mả,x03073Nậm Rạng
03076:x03076Nậm Chầy,x03088Dần Thàng
03082:t03055Khánh Yên,x03064Sơn Thuỷ,x03082Khánh Yên Thượng,x03094Làng Giàng,x03097Hoà Mạc
03085:x03085Nậm Xé
03091:x03091Chiềng Ken,x03109Nậm Tha
03103:x03100Khánh Yên Trung,x03103Khánh Yên Hạ,x03118Liêm Phú
03106:x03106Dương Quỳ,x03115Thẩm Dương
03121:x03112Minh Lương,x03121Nậm Xây
!11Tỉnh Điện Biên>11
-094Thành phố Điện Biên Phủ
03127:p03127Him Lam,p03130Thanh Bình,p03133Tân Thanh,p03136Mường Thanh,p03142Thanh Trường,x03145Thanh Minh
03316:x03316Nà Tấu
03325:x03317Nà Nhạn,x03325Mường Phăng,x03326Pá Khoang
03334:p03124Noong Bua,p03139Nam Thanh
-095Thị xã Mường Lay
03151:p03148Sông Đà,p03151Na Lay,x03184Lay Nưa
-096Huyện Mường Nhé
03158:x03154Sín Thầu,x03155Sen Thượng,x03158Leng Su Sìn
03160:x03157Chung Chải,x03160Mường Nhé,x03161Nậm Vì
03162:x03159Pá Mỳ,x03162Nậm Kè
03163:x03163Mường Toong,x03177Huổi Lếnh
03164:x03164Quảng Lâm
-097Huyện Mường Chà
03151:x03178Xá Tổng
03172:t03172Mường Chà,x03197Sa Lông,x03200Ma Thì Hồ,x03201Na Sang
03181:x03181Mường Tùng,x03196Huổi Lèng
03193:x03190Hừa Ngài,x03193Pa Ham
03194:x03191Huổi Mí,x03194Nậm Nèn
03202:x03202Mường Mươn
-098Huyện Tủa Chùa
03217:t03217Tủa Chùa,x03250Mường Báng
03220:x03220Huổi Só,x03235Tủa Thàng
03226:x03223Xín Chải,x03226Tả Sìn Thàng,x03229Lao Xả Phình
03241:x03232Tả Phìn,x03238Trung Thu,x03241Sính Phình
03244:x03244Sáng Nhè,x03247Mường Đun
-099Huyện Tuần Giáo
03217:x03263Nà Tòng
03244:x03259Phình Sáng
03253:t03253Tuần Giáo,x03274Quài Nưa,x03289Quài Cang
03260:x03260Rạng Đông,x03265Ta Ma,x03271Pú Nhung
03268:x03262Mùn Chung,x03268Mường Mùn,x03269Pú Xi
03283:x03277Mường Thín,x03283Nà Sáy,x03284Mường Khong,x03298Chiềng Sinh
03295:x03280Tỏa Tình,x03295Quài Tở,x03304Tênh Phông
03301:x03299Chiềng Đông
-100Huyện Điện Biên
03202:x03319Mường Pồn
03328:x03322Thanh Nưa,x03323Hua Thanh,x03328Thanh Luông,x03331Thanh Hưng,x03337Thanh Chăn
03334:x03334Thanh Xương
03349:x03340Pa Thơm,x03346Thanh Yên,x03349Noong Luống
03352:x03343Thanh An,x03352Noọng Hẹt,x03355Sam Mứn
03356:x03356Pom Lót,x03361Na Ư
03358:x03358Núa Ngam,x03359Hẹ Muông,x03365Na Tông
03368:x03364Mường Nhà,x03367Mường Lói,x03368Phu Luông
-101Huyện Điện Biên Đông
03203:t03203Điện Biên Đông,x03205Na Son,x03376Keo Lôm
03208:x03208Phì Nhừ,x03373Xa Dung
03214:x03211Chiềng Sơ,x03214Mường Luân,x03379Luân Giới
03370:x03370Pú Nhi,x03371Nong U
03382:x03382Phình Giàng,x03383Pú Hồng
03385:x03384Tìa Dình,x03385Háng Lìa
-102Huyện Mường Ảng
03256:t03256Mường Ảng,x03307Ẳng Nưa,x03310Ẳng Cang
03301:x03292Ẳng Tở,x03301Búng Lao
03313:x03302Xuân Lao,x03312Nặm Lịch,x03313Mường Lạn
03316:x03286Mường Đăng,x03287Ngối Cáy
-103Huyện Nậm Pồ
03164:x03167Na Cô Sa
03166:x03156Nậm Tin,x03165Pa Tần,x03166Chà Cang,x03187Chà Nưa
03169:x03168Nà Khoa,x03169Nà Hỳ,x03171Nậm Nhừ,x03173Nậm Chua
03175:x03174Nậm Khăn,x03175Chà Tở
03176:x03170Nà Bủng,x03176Vàng Đán
03199:x03198Phìn Hồ,x03199Si Pa Phìn
!12Tỉnh Lai Châu>12
-105Thành phố Lai Châu
03388:p03386Quyết Thắng,p03388Quyết Tiến,p03389Đoàn Kết,x03403Sùng Phài
03408:p03387Tân Phong,p03408Đông Phong,x03409San Thàng
-106Huyện Tam Đường
03390:t03390Tam Đường,x03412Bình Lư,x03413Sơn Bình
03394:x03394Thèn Sin
03405:x03400Tả Lèng,x03405Giang Ma,x03406Hồ Thầu
03408:x03415Nùng Nàng,x03418Bản Giang
03424:x03424Bản Bo,x03427Nà Tăm
03430:x03421Bản Hon,x03430Khun Há
-107Huyện Mường Tè
03433:t03433Mường Tè,x03454Bum Tở,x03469Kan Hồ
03439:x03436Thu Lũm,x03439Ka Lăng
03442:x03440Tá Bạ,x03442Pa ủ
03445:x03445Mường Tè,x03457Nậm Khao
03451:x03451Mù Cả
03460:x03467Vàng San
03463:x03463Tà Tổng
03466:x03448Pa Vệ Sử,x03466Bum Nưa
-108Huyện Sìn Hồ
03478:t03478Sìn Hồ,x03505Phăng Sô Lin,x03511Tả Phìn,x03514Sà Dề Phìn
03487:x03487Chăn Nưa
03503:x03493Pa Tần
03508:x03496Phìn Hồ,x03499Hồng Thu,x03508Ma Quai
03517:x03509Lùng Thàng,x03517Nậm Tăm,x03526Nậm Cha
03529:x03520Tả Ngảo,x03529Làng Mô,x03541Tủa Sín Chải
03532:x03523Pu Sam Cáp,x03527Pa Khoá,x03532Noong Hẻo
03538:x03535Nậm Mạ,x03538Căn Co
03544:x03544Nậm Cuổi,x03547Nậm Hăn
-109Huyện Phong Thổ
03388:x03391Lả Nhì Thàng
03394:x03586Nậm Xe,x03592Sin Suối Hồ
03549:x03490Huổi Luông,t03549Phong Thổ,x03574Ma Ly Pho,x03589Mường So
03562:x03550Sì Lở Lầu,x03553Mồ Sì San,x03559Pa Vây Sử,x03562Vàng Ma Chải
03571:x03565Tông Qua Lìn,x03568Mù Sang,x03571Dào San
03583:x03577Bản Lang,x03580Hoang Thèn,x03583Khổng Lào
-110Huyện Than Uyên
03595:t03595Than Uyên,x03619Mường Than,x03631Mường Cang,x03632Hua Nà
03618:x03618Phúc Than,x03625Mường Mít
03637:x03628Pha Mu,x03634Tà Hừa,x03637Mường Kim,x03638Tà Mung
03640:x03640Tà Gia,x03643Khoen On
-111Huyện Tân Uyên
03598:t03598Tân Uyên,x03604Thân Thuộc,x03605Trung Đồng,x03610Nậm Cần
03601:x03601Mường Khoa,x03602Phúc Khoa
03613:x03613Nậm Sỏ,x03622Tà Mít
03616:x03607Hố Mít,x03616Pắc Ta
-112Huyện Nậm Nhùn
03434:t03434Nậm Nhùn,x03474Nậm Manh,x03475Nậm Hàng
03460:x03460Hua Bun
03472:x03472Mường Mô,x03473Nậm Chà
03487:x03481Lê Lợi,x03484Pú Đao,x03488Nậm Pì
03503:x03502Nậm Ban,x03503Trung Chải
!14Tỉnh Sơn La>14
-116Thành phố Sơn La
03646:p03646Chiềng Lề,p03649Tô Hiệu,p03652Quyết Thắng,p03655Quyết Tâm
03664:x03661Chiềng Đen,x03664Chiềng Xôm,p03667Chiềng An
03670:x03658Chiềng Cọ,p03670Chiềng Cơi,x03676Hua La
03679:x03673Chiềng Ngần,p03679Chiềng Sinh
-118Huyện Quỳnh Nhai
03688:x03682Mường Chiên,x03685Cà Nàng,x03688Chiềng Khay
03694:x03694Mường Giôn,x03697Pá Ma Pha Khinh
03703:x03700Chiềng Ơn,t03703Mường Giàng,x03706Chiềng Bằng,x03718Chiềng Khoang
03712:x03709Mường Sại,x03712Nậm ét
-119Huyện Thuận Châu
03721:t03721Thuận Châu,x03748Phổng Ly,x03769Thôm Mòn,x03772Tông Lạnh,x03787Chiềng Pấc
03724:x03724Phổng Lái,x03730Chiềng Pha
03727:x03727Mường é,x03745Phổng Lập
03754:x03733Chiềng La,x03736Chiềng Ngàm,x03754Noong Lay,x03775Tông Cọ
03757:x03739Liệp Tè,x03757Mường Khiêng,x03778Bó Mười
03760:x03760Mường Bám
03763:x03742é Tòng,x03763Long Hẹ
03781:x03781Co Mạ,x03796Co Tòng,x03802Pá Lông
03784:x03766Chiềng Bôm,x03784Púng Tra,x03790Nậm Lầu
03799:x03793Bon Phặng,x03799Muổi Nọi,x03805Bản Lầm
-120Huyện Mường La
03808:t03808Ít Ong,x03823Mường Trai,x03826Nậm Păm,x03829Chiềng Muôn,x03835Pi Toong,x03844Chiềng San
03814:x03811Nậm Giôn,x03814Chiềng Lao,x03817Hua Trai
03820:x03820Ngọc Chiến
03847:x03841Tạ Bú,x03847Mường Bú,x03853Mường Chùm
03850:x03832Chiềng Ân,x03838Chiềng Công,x03850Chiềng Hoa
-121Huyện Bắc Yên
03856:t03856Bắc Yên,x03859Phiêng Ban,x03883Song Pe,x03886Hồng Ngài
03862:x03862Hang Chú,x03865Xím Vàng
03868:x03868Tà Xùa,x03869Háng Đồng,x03874Làng Chếu
03871:x03871Pắc Ngà,x03877Chim Vàn
03880:x03880Mường Khoa,x03889Tạ Khoa,x03890Hua Nhàn
03892:x03892Phiêng Côn,x03895Chiềng Sại
-122Huyện Phù Yên
03901:x03901Suối Tọ
03907:x03904Mường Thải,x03907Mường Cơi,x03919Tân Lang
03910:t03910Quang Huy,x03916Huy Thượng,x03928Huy Hạ,x03931Huy Tân,x03940Huy Tường
03922:x03922Gia Phù,x03925Tường Phù,x03937Suối Bau,x03946Sập Xa
03943:x03934Mường Lang,x03943Mường Do,x03964Mường Bang
03958:x03949Tường Thượng,x03952Tường Tiến,x03955Tường Phong,x03958Tường Hạ
03961:x03961Kim Bon,x03967Đá Đỏ
03970:x03970Tân Phong,x03973Nam Phong,x03976Bắc Phong
-123Thị xã Mộc Châu
03979:p03979Mộc Sơn,p04030Đông Sang
03980:p03980Mộc Lỵ,x04012Chiềng Hắc,p04027Mường Sang
03982:p03982Thảo Nguyên,p03984Cờ Đỏ
03985:x03985Chiềng Sơn
03997:x03997Tân Yên
04000:x04000Đoàn Kết,x04015Chiềng Chung
04033:p03983Bình Minh,p04033Vân Sơn
04045:x04024Chiềng Khừa,x04045Lóng Sập
-124Huyện Yên Châu
04075:x04063Chiềng Đông,x04066Sặp Vạt,x04069Chiềng Sàng,x04072Chiềng Pằn,t04075Yên Châu,x04090Chiềng Khoi
04078:x04078Chiềng Hặc,x04081Mường Lựm,x04093Tú Nang
04087:x04084Chiềng On,x04087Yên Sơn
04096:x04096Lóng Phiêng,x04102Chiềng Tương
04099:x04099Phiêng Khoài
-125Huyện Mai Sơn
04105:t04105Hát Lót,x04135Hát Lót,x04138Cò Nòi
04108:x04108Chiềng Sung,x04114Chiềng Chăn
04117:x04117Mường Chanh,x04129Chiềng Chung
04123:x04111Mường Bằng,x04123Chiềng Mung,x04126Mường Bon
04132:x04120Chiềng Ban,x04132Chiềng Mai,x04147Chiềng Dong,x04150Chiềng Kheo,x04153Chiềng Ve
04136:x04136Nà Bó,x04165Tà Hộc
04144:x04141Chiềng Nơi,x04144Phiêng Cằm
04159:x04156Chiềng Lương,x04159Phiêng Pằn,x04162Nà Ơt
-126Huyện Sông Mã
04168:t04168Sông Mã,x04198Nà Nghịu
04171:x04171Bó Sinh,x04174Pú Pẩu,x04180Chiềng En
04183:x04183Mường Lầm,x04189Đứa Mòn
04186:x04177Chiềng Phung,x04186Nậm Ty
04195:x04192Yên Hưng,x04195Chiềng Sơ
04204:x04204Chiềng Khoong,x04216Mường Cai
04210:x04201Nậm Mằn,x04210Huổi Một
04219:x04207Chiềng Cang,x04219Mường Hung
04222:x04213Mường Sai,x04222Chiềng Khương
-127Huyện Sốp Cộp
04228:x04225Sam Kha,x04228Púng Bánh,x04234Dồm Cang
04231:x04231Sốp Cộp,x04237Nậm Lạnh,x04243Mường Và
04240:x04240Mường Lèo
04246:x04246Mường Lạn
-128Huyện Vân Hồ
03985:x04056Chiềng Xuân
04006:x04006Song Khủa,x04009Liên Hoà,x04021Mường Tè,x04042Quang Minh
04018:x03994Suối Bàng,x04018Tô Múa,x04036Chiềng Khoa
04048:x04039Mường Men,x04048Vân Hồ,x04051Lóng Luông,x04054Chiềng Yên
04057:x04057Xuân Nha,x04058Tân Xuân
=15Tỉnh Yên Bái>15
-132Thành phố Yên Bái
04252:p04252Yên Ninh,p04255Minh Tân,p04258Nguyễn Thái Học,p04261Đồng Tâm,p04264Hồng Hà
04273:x04270Minh Bảo,p04273Nam Cường,x04276Tuy Lộc
04279:p04249Yên Thịnh,x04279Tân Thịnh,x04558Văn Phú
04543:x04540Âu Lâu,x04543Giới Phiên,p04546Hợp Minh
-133Thị xã Nghĩa Lộ
04288:p04282Pú Trạng,p04288Tân An,x04300Nghĩa An
04660:x04297Nghĩa Phúc,x04660Sơn A
04663:p04285Trung Tâm,x04294Nghĩa Lợi,x04624Nghĩa Lộ,x04663Phù Nham
04681:p04291Cầu Thia,x04675Thanh Lương,x04678Hạnh Sơn,x04681Phúc Sơn,x04684Thạch Lương
-135Huyện Lục Yên
04303:t04303Yên Thế,x04330Minh Xuân,x04339Yên Thắng,x04348Liễu Đô
04309:x04306Tân Phượng,x04309Lâm Thượng,x04312Khánh Thiện,x04318Mai Sơn
04336:x04315Minh Chuẩn,x04321Khai Trung,x04336Tân Lĩnh,x04354Tân Lập,x04366Phan Thanh
04342:x04327An Lạc,x04333Tô Mậu,x04342Khánh Hoà,x04351Động Quan
04345:x04324Mường Lai,x04345Vĩnh Lạc,x04357Minh Tiến,x04369An Phú
04363:x04360Trúc Lâu,x04363Phúc Lợi,x04372Trung Tâm
-136Huyện Văn Yên
04375:t04375Mậu A,x04405Mậu Đông,x04408Ngòi A,x04417An Thịnh,x04420Yên Thái
04381:x04378Lang Thíp,x04381Lâm Giang
04387:x04384Châu Quế Thượng,x04387Châu Quế Hạ
04399:x04390An Bình,x04393Quang Minh,x04396Đông An,x04399Đông Cuông
04402:x04402Phong Dụ Hạ,x04411Xuân Tầm
04423:x04423Phong Dụ Thượng
04429:x04414Tân Hợp,x04429Đại Sơn,x04453Nà Hẩu
04441:x04426Yên Hợp,x04435Đại Phác,x04438Yên Phú,x04441Xuân Ái,x04447Viễn Sơn
04450:x04450Mỏ Vàng
-137Huyện Mù Căng Chải
04456:t04456Mù Căng Chải,x04468Mồ Dề,x04471Chế Cu Nha,x04477Kim Nọi
04462:x04462Nậm Có
04465:x04459Hồ Bốn,x04465Khao Mang
04474:x04474Lao Chải
04489:x04489Chế Tạo
04492:x04483La Pán Tẩn,x04486Dế Su Phình,x04492Púng Luông,x04495Nậm Khắt
04630:x04480Cao Phạ
-138Huyện Trấn Yên
04273:x04522Cường Thịnh
04498:t04498Cổ Phúc,x04501Tân Đồng,x04504Báo Đáp,x04510Thành Thịnh,x04513Hòa Cuông,x04516Minh Quán
04531:x04519Quy Mông,x04525Kiên Thành,x04531Y Can
04537:x04537Lương Thịnh,x04573Hưng Thịnh
04543:x04567Minh Quân
04564:x04564Việt Cường,x04579Việt Hồng,x04582Vân Hội
04576:x04570Hồng Ca,x04576Hưng Khánh
-139Huyện Trạm Tấu
04585:t04585Trạm Tấu,x04594Xà Hồ,x04612Bản Công,x04618Hát Lìu
04603:x04603Tà Si Láng
04606:x04588Túc Đán,x04591Pá Lau,x04600Trạm Tấu,x04606Pá Hu
04609:x04597Phình Hồ,x04609Làng Nhì,x04615Bản Mù
-140Huyện Văn Chấn
04288:x04666Nghĩa Sơn
04450:x04645An Lương
04630:x04630Tú Lệ
04636:x04633Nậm Búng,x04636Gia Hội,x04648Nậm Lành
04651:x04639Sùng Đô,x04642Nậm Mười,x04651Sơn Lương,x04654Suối Quyền
04660:t04621Liên Sơn
04672:x04657Suối Giàng,x04669Suối Bu,t04672Sơn Thịnh,x04690Đồng Khê
04693:x04693Cát Thịnh
04699:x04687Đại Lịch,x04696Tân Thịnh,x04699Chấn Thịnh
04705:t04627Trần Phú,x04705Thượng Bằng La
04711:x04702Bình Thuận,x04708Minh An,x04711Nghĩa Tâm
-141Huyện Yên Bình
04279:x04783Phú Thịnh
04714:t04714Yên Bình,x04756Tân Hương,x04768Đại Đồng,x04777Thịnh Hưng
04717:t04717Thác Bà,x04762Bạch Hà,x04765Vũ Linh,x04771Vĩnh Kiên,x04780Hán Đà,x04786Đại Minh
04726:x04720Xuân Long,x04726Cảm Nhân,x04729Ngọc Chấn
04744:x04735Phúc Ninh,x04741Mỹ Gia,x04744Xuân Lai,x04753Yên Thành,x04759Phúc An
04750:x04732Tân Nguyên,x04738Bảo Ái,x04747Mông Sơn,x04750Cảm Ân
=17Tỉnh Hoà Bình>25
-148Thành phố Hòa Bình
04792:p04792Tân Hòa,x04813Yên Mông,x04825Hòa Bình
04795:p04795Thịnh Lang,p04798Hữu Nghị,p04801Tân Thịnh,p04804Đồng Tiến,p04807Phương Lâm,p04816Quỳnh Lâm,p04918Trung Minh
04828:p04789Thái Bình,p04819Dân Chủ,p04828Thống Nhất
04894:p04894Kỳ Sơn,x04912Mông Hóa,x04921Độc Lập
04897:x04897Thịnh Minh,x04903Hợp Thành,x04906Quang Tiến
-150Huyện Đà Bắc
04831:t04831Đà Bắc,x04867Tú Lý,x04879Toàn Sơn,x04885Hiền Lương
04846:x04834Nánh Nghê,x04846Mường Chiềng
04849:x04840Giáp Đắt,x04849Tân Pheo,x04852Đồng Chum
04873:x04858Đoàn Kết,x04861Đồng Ruộng,x04870Trung Thành,x04873Yên Hòa
04876:x04855Tân Minh,x04876Cao Sơn
04891:x04888Tiền Phong,x04891Vầy Nưa+04828
-152Huyện Lương Sơn
04924:t04924Lương Sơn,x04942Lâm Sơn,x04945Hòa Sơn,x04951Tân Vinh,x04954Nhuận Trạch
04960:x04957Cao Sơn+04924,x04960Cư Yên,x04969Liên Sơn
05047:x05008Cao Dương,x05041Thanh Sơn,x05047Thanh Cao
-153Huyện Kim Bôi
04978:t04978Bo,x05026Vĩnh Đồng,x05065Kim Bôi
04990:x04984Đú Sáng,x04987Hùng Sơn,x04990Bình Sơn,x05017Xuân Thủy
05014:x04999Tú Sơn,x05005Vĩnh Tiến,x05014Đông Bắc,x05038Hợp Tiến
05068:x05035Kim Lập,x05068Nam Thượng,x05080Sào Báy
05086:x05077Cuối Hạ,x05083Mi Hòa,x05086Nuông Dăm
-154Huyện Cao Phong
05089:t05089Cao Phong,x05101Thu Phong,x05104Hợp Phong
05092:x05092Bình Thanh,x05095Thung Nai,x05098Bắc Phong
05116:x05110Tây Phong,x05116Dũng Phong,x05119Nam Phong,x05125Thạch Yên
-155Huyện Tân Lạc
05128:t05128Mãn Đức,x05164Tử Nê,x05167Thanh Hối,x05170Ngọc Mỹ,x05173Đông Lai
05134:x05134Suối Hoa,x05137Phú Vinh
05152:x05152Quyết Chiến,x05176Vân Sơn,x05194Ngổ Luông
05158:x05140Phú Cường,x05143Mỹ Hòa,x05158Phong Phú
05191:x05182Nhân Mỹ,x05191Lỗ Sơn,x05197Gia Mô
-156Huyện Mai Châu
05200:t05200Mai Châu,x05221Đồng Tân+05212,x05233Tòng Đậu,x05242Nà Phòn,x05254Thành Sơn
05206:x04882Tân Thành,x05206Sơn Thủy
05212:x05209Pà Cò,x05212Hang Kia,x05224Cun Pheo
05245:x05227Bao La,x05245Săm Khóe,x05257Mai Hịch
05251:x05248Chiềng Châu,x05251Mai Hạ,x05263Vạn Mai
-157Huyện Lạc Sơn
05266:t05266Vụ Bản,x05332Hương Nhượng,x05335Vũ Bình
05287:x05269Quý Hòa,x05278Tuân Đạo,x05287Tân Lập
05290:x05275Mỹ Thành,x05281Văn Nghĩa,x05290Nhân Nghĩa
05293:x05272Miền Đồi,x05284Văn Sơn,x05293Thượng Cốc
05305:x05302Xuất Hóa,x05305Yên Phú,x05308Bình Hẻm
05323:x05299Quyết Thắng,x05320Định Cư,x05323Chí Đạo
05329:x05329Ngọc Sơn,x05338Tự Do,x05350Ngọc Lâu
05347:x05341Yên Nghiệp,x05344Tân Mỹ,x05347Ân Nghĩa
-158Huyện Yên Thủy
05353:t05353Hàng Trạm,x05374Lạc Thịnh,x05383Phú Lai
05362:x05356Lạc Sỹ,x05362Lạc Lương,x05365Bảo Hiệu,x05368Đa Phúc
05386:x05371Hữu Lợi,x05380Đoàn Kết,x05386Yên Trị,x05389Ngọc Lương
-159Huyện Lạc Thủy
05392:t05392Chi Nê,x05413Khoan Dụ,x05419Đồng Tâm,x05422Yên Bồng
05395:t04981Ba Hàng Đồi,x05395Phú Nghĩa,x05398Phú Thành
05425:x05404Hưng Thi,x05425Thống Nhất,x05428An Bình
=19Tỉnh Thái Nguyên>19
-164Thành phố Thái Nguyên
05443:p05437Túc Duyên,p05440Hoàng Văn Thụ,p05443Trưng Vương,p05446Quang Trung,p05449Phan Đình Phùng,p05452Tân Thịnh,p05458Đồng Quang
05455:p05455Thịnh Đán,x05485Phúc Hà,x05491Quyết Thắng
05467:p05461Gia Sàng+05443,p05467Cam Giá+05500,p05473Hương Sơn,x05914Đồng Liên
05482:p05431Quán Triều,p05434Quang Vinh,p05482Tân Long,x05653Sơn Cẩm
05488:x05488Phúc Xuân,x05494Phúc Trìu
05500:p05464Tân Lập,p05470Phú Xá,p05476Trung Thành,p05479Tân Thành,p05500Tích Lương
05503:x05497Thịnh Đức,x05503Tân Cương
05710:p05659Chùa Hang,x05695Cao Ngạn,x05701Linh Sơn,p05710Đồng Bẩm,x05713Huống Thượng
-165Thành phố Sông Công
05503:x05530Bình Sơn
05518:p05515Cải Đan,p05518Thắng Lợi,p05521Phố Cò
05528:p05506Lương Sơn,x05527Tân Quang,p05528Bách Quang
05533:p05509Châu Sơn,p05512Mỏ Chè,x05533Bá Xuyên
-167Huyện Định Hóa
05542:x05539Linh Thông,x05542Lam Vỹ
05551:x05545Quy Kỳ,x05551Kim Phượng
05563:x05548Tân Thịnh,x05563Tân Dương,x05566Phượng Tiến
05569:x05554Bảo Linh,x05560Phúc Chu,t05569Chợ Chu,x05572Đồng Thịnh
05581:x05581Trung Hội,x05593Phú Tiến,x05596Bộc Nhiêu
05587:x05575Định Biên,x05578Thanh Định,x05584Trung Lương,x05587Bình Yên
05602:x05590Điềm Mặc,x05602Phú Đình
05605:x05599Sơn Phú,x05605Bình Thành
-168Huyện Phú Lương
05611:t05611Đu,x05623Yên Lạc,x05629Động Đạt,t05644Giang Tiên
05620:x05614Yên Ninh,x05617Yên Trạch,x05620Yên Đổ
05632:x05626Ôn Lương,x05632Phủ Lý,x05638Hợp Thành
05641:x05635Phú Đô,x05641Tức Tranh,x05647Vô Tranh,x05650Cổ Lũng
-169Huyện Đồng Hỷ
05662:t05662Trại Cau,x05698Hợp Tiến
05665:x05665Văn Lăng,x05671Hòa Bình
05674:x05668Tân Long,x05674Quang Sơn
05680:x05680Văn Hán,x05686Khe Mo
05692:t05656Sông Cầu,x05677Minh Lập,x05683Hóa Trung,t05692Hóa Thượng
05707:x05689Cây Thị,x05707Nam Hòa
-170Huyện Võ Nhai
05716:t05716Đình Cả,x05734Phú Thượng,x05743Lâu Thượng
05719:x05719Sảng Mộc
05722:x05722Nghinh Tường,x05728Vũ Chấn
05725:x05725Thần Xa,x05731Thượng Nung
05740:x05737Cúc Đường,x05740La Hiên
05746:x05746Tràng Xá,x05752Liên Minh
05755:x05749Phương Giao,x05755Dân Tiến,x05758Bình Long
-171Huyện Đại Từ
05488:t05761Hùng Sơn,x05827Tân Thái
05773:x05773Yên Lãng,x05797Phú Xuyên
05776:x05767Phúc Lương,x05770Minh Tiến,x05776Đức Lương
05788:x05785Phú Lạc,x05788Tân Linh,x05794Phục Linh
05800:x05779Phú Cường,x05791Phú Thịnh,x05800Bản Ngoại
05809:x05809Cù Vân,x05812Hà Thượng,x05824An Khánh
05818:x05803Tiên Hội,x05815La Bằng,x05818Hoàng Nông
05830:x05821Khôi Kỳ,x05830Bình Thuận,x05833Lục Ba,x05836Mỹ Yên
05845:x05842Văn Yên,x05845Vạn Phú
05851:x05848Cát Nê,t05851Quân Chu
-172Thành phố Phổ Yên
05488:x05863Phúc Tân
05857:p05857Bắc Sơn,x05866Phúc Thuận,x05872Minh Đức
05860:p05854Bãi Bông,p05860Ba Hàng,p05869Hồng Tiến,p05875Đắc Sơn
05881:x05881Thành Công,x05887Vạn Phái
05890:p05878Đồng Tiến,p05884Tiên Phong,p05890Nam Tiến,p05893Tân Hương
05899:p05896Đông Cao,p05899Trung Thành,p05902Tân Phú,p05905Thuận Thành
-173Huyện Phú Bình
05908:t05908Hương Sơn,x05929Bảo Lý,x05938Nhã Lộng,x05944Xuân Phương,x05950Úc Kỳ
05917:x05911Bàn Đạt,x05917Tân Khánh,x05926Đào Xá
05923:x05920Tân Kim,x05923Tân Thành,x05935Tân Hòa
05941:x05932Thượng Đình+05908,x05941Điềm Thụy,x05956Nga My,x05968Hà Châu
05953:x05947Tân Đức,x05953Lương Phú,x05959Kha Sơn,x05962Thanh Ninh,x05965Dương Thành
!20Tỉnh Lạng Sơn>20
-178Thành phố Lạng Sơn
05977:p05977Vĩnh Trại,p05980Đông Kinh,x05992Mai Pha
05983:p05983Chi Lăng,x05989Quảng Lạc
05986:p05974Tam Thanh,x05986Hoàng Đồng
06187:p05971Hoàng Văn Thụ
-180Huyện Tràng Định
06001:x05998Khánh Long,x06001Đoàn Kết,x06010Cao Minh
06004:x06004Quốc Khánh,x06016Tri Phương,x06025Đội Cấn
06019:x06019Tân Tiến,x06022Tân Yên,x06031Kim Đồng
06037:x06028Tân Minh,x06037Trung Thành,x06049Kháng Chiến
06040:x06013Chí Minh,x06034Chi Lăng,t06040Thất Khê
06046:x06046Đề Thám,x06055Hùng Sơn,x06061Hùng Việt
06058:x06043Đào Viên,x06058Quốc Việt
-181Huyện Bình Gia
06073:x06067Hưng Đạo,x06073Hoa Thám
06076:x06070Vĩnh Yên,x06076Quý Hòa
06079:x06079Hồng Phong,x06094Minh Khai
06085:x06082Yên Lỗ,x06085Thiện Hòa
06091:x06088Quang Trung,x06091Thiện Thuật
06103:x06097Thiện Long,x06103Hòa Bình,x06109Tân Hòa
06112:x06100Hoàng Văn Thụ,x06106Mông Ân,t06112Bình Gia
06115:x06115Hồng Thái,x06118Bình La,x06121Tân Văn
-182Huyện Văn Lãng
06124:t06124Na Sầm,x06139Bắc Hùng,x06157Hoàng Việt
06148:x06127Trùng Khánh,x06136Thụy Hùng,x06148Thanh Long
06151:x06151Hội Hoan,x06160Gia Miễn
06154:x06133Bắc La,x06142Tân Tác,x06154Bắc Việt,x06163Thành Hòa
06172:x06166Tân Thanh,x06172Tân Mỹ,x06175Hồng Thái,x06178Hoàng Văn Thụ,x06181Nhạc Kỳ
-183Huyện Cao Lộc
05977:x06247Yên Trạch
06184:t06184Đồng Đăng,x06190Bảo Lâm,x06205Hồng Phong,x06208Thụy Hùng,x06214Phú Xá
06187:t06187Cao Lộc,x06226Hợp Thành,x06235Gia Cát,x06244Tân Liên
06196:x06196Cao Lâu,x06202Xuất Lễ,x06238Mẫu Sơn
06211:x06193Thanh Lòa,x06199Thạch Đạn,x06211Lộc Yên
06220:x06220Hải Yến,x06223Hòa Cư,x06232Công Sơn
06286:x06217Bình Trung,x06241Xuân Long
06316:x06250Tân Thành
-184Huyện Văn Quan
06253:t06253Văn Quan,x06274Hòa Bình,x06277Tú Xuyên
06280:x06256Trấn Ninh,x06268Liên Hội,x06280Điềm He
06286:x06286Khánh Khê
06298:x06283An Sơn,x06298Bình Phúc,x06319Yên Phúc
06313:x06292Lương Năng,x06313Tri Lễ,x06322Hữu Lễ
06316:x06307Tân Đoàn,x06316Tràng Phái
-185Huyện Bắc Sơn
06325:t06325Bắc Sơn,x06328Long Đống,x06343Bắc Quỳnh
06337:x06331Vạn Thủy,x06337Đồng ý,x06340Tân Tri
06349:x06349Hưng Vũ,x06370Trấn Yên
06364:x06355Vũ Sơn,x06364Chiến Thắng,x06373Vũ Lễ
06367:x06352Tân Lập,x06358Chiêu Vũ,x06361Tân Hương,x06367Vũ Lăng
06376:x06376Nhất Hòa,x06379Tân Thành,x06382Nhất Tiến
-186Huyện Hữu Lũng
06385:t06385Hữu Lũng,x06424Đồng Tân,x06451Hồ Sơn
06391:x06391Yên Bình,x06394Quyết Thắng,x06397Hòa Bình
06400:x06388Hữu Liên,x06400Yên Thịnh
06415:x06415Minh Tiến,x06418Nhật Tiến,x06433Vân Nham
06427:x06403Yên Sơn,x06412Yên Vượng,x06427Cai Kinh
06436:x06406Thiện Tân,x06421Thanh Sơn,x06436Đồng Tiến
06445:x06430Hòa Lạc,x06442Tân Thành,x06445Hòa Sơn
06457:x06448Minh Sơn,x06457Minh Hòa,x06460Hòa Thắng
-187Huyện Chi Lăng
06463:t06463Đồng Mỏ,t06466Chi Lăng,x06523Chi Lăng
06475:x06475Gia Lộc,x06487Bằng Hữu,x06490Thượng Cường,x06493Bằng Mạc
06481:x06469Vân An,x06472Vân Thủy,x06481Chiến Thắng,x06502Liên Sơn
06496:x06478Bắc Thủy,x06484Mai Sao,x06496Nhân Lý,x06499Lâm Sơn
06505:x06505Vạn Linh,x06508Hòa Bình,x06520Y Tịch
06517:x06514Hữu Kiên,x06517Quan Sơn
-188Huyện Lộc Bình
06526:t06526Na Dương,x06562Tú Đoạn,x06592Đông Quan
06529:t06529Lộc Bình,x06544Khánh Xuân,x06550Hữu Khánh,x06553Đồng Bục
06541:x06532Mẫu Sơn,x06541Yên Khoái,x06547Tú Mịch
06565:x06559Tam Gia,x06565Khuất Xá
06577:x06577Thống Nhất,x06595Minh Hiệp,x06598Hữu Lân
06601:x06589Sàn Viên,x06601Lợi Bác
06607:x06604Nam Quan,x06607Xuân Dương,x06610Ái Quốc
-189Huyện Đình Lập
06613:t06613Đình Lập,x06628Đình Lập
06616:t06616Thái Bình,x06631Thái Bình,x06640Lâm Ca
06625:x06619Bắc Xa,x06622Bính Xá+06613,x06625Kiên Mộc+06637
06637:x06634Cường Lợi,x06637Châu Sơn,x06643Đồng Thắng,x06646Bắc Lãng
!22Tỉnh Quảng Ninh>22
-193Thành phố Hạ Long
06652:p06652Hà Phong,p06664Hà Tu
06658:p06649Hà Khánh,p06658Cao Xanh
06661:p06655Hà Khẩu+06706,p06661Giếng Đáy,p06703Việt Hưng
06673:p06673Bãi Cháy,p06679Hùng Thắng
06676:p06667Hà Trung,p06670Hà Lầm,p06676Cao Thắng
06685:p06685Trần Hưng Đạo,p06691Hồng Gai,p06694Bạch Đằng
06688:p06688Hồng Hải,p06697Hồng Hà
06706:p06700Tuần Châu,p06706Đại Yên
06979:x07033Kỳ Thượng
06985:x07036Đồng Sơn
07030:p07030Hoành Bồ,x07063Sơn Dương,x07066Lê Lợi
07054:x07039Tân Dân,x07051Dân Chủ,x07054Quảng La,x07057Bằng Cả
07060:x07042Đồng Lâm+07030,x07045Hòa Bình,x07048Vũ Oai,x07060Thống Nhất
-194Thành phố Móng Cái
06709:p06709Ka Long,p06715Ninh Dương,x06748Vạn Ninh
06712:p06712Trần Phú,p06721Trà Cổ,p06742Hải Hoà,x06745Hải Xuân,p06751Bình Ngọc
06724:x06724Hải Sơn,x06727Bắc Sơn
06733:x06733Hải Tiến,x06739Quảng Nghĩa
06736:x06730Hải Đông,p06736Hải Yên
06757:x06754Vĩnh Trung,x06757Vĩnh Thực
-195Thành phố Cẩm Phả
06760:p06760Mông Dương,x06805Dương Huy
06778:p06778Quang Hanh,p06784Cẩm Thủy,p06787Cẩm Thạch
06781:p06763Cửa Ông,p06766Cẩm Sơn,p06772Cẩm Phú,p06781Cẩm Thịnh
06793:p06769Cẩm Đông,p06775Cẩm Tây,p06790Cẩm Thành,p06793Cẩm Trung,p06796Cẩm Bình
06799:x06799Hải Hòa+06886
-196Thành phố Uông Bí
06811:p06811Thanh Sơn,p06817Quang Trung,p06826Yên Thanh
06820:p06808Vàng Danh,p06814Bắc Sơn,p06820Trưng Vương+06811,p06823Nam Khê
06832:x06829Thượng Yên Công,p06832Phương Đông,p06835Phương Nam
-198Huyện Bình Liêu
06838:t06838Bình Liêu,x06853Vô Ngại+06862,x06859Húc Động
06841:x06841Hoành Mô,x06847Đồng Văn
06856:x06844Đồng Tâm,x06856Lục Hồn
-199Huyện Tiên Yên
06862:t06862Tiên Yên,x06871Phong Dụ,x06889Tiên Lãng
06874:x06865Hà Lâu,x06874Điền Xá,x06880Yên Than+06862
06877:x06868Đại Dực+06862,x06877Đông Ngũ+06862,x06883Đông Hải
06886:x06886Hải Lạng+06799+06970,x06892Đồng Rui
-200Huyện Đầm Hà
06895:t06895Đầm Hà,x06904Tân Bình,x06916Đầm Hà,x06917Tân Lập,x06919Đại Bình
06913:x06898Quảng Lâm,x06901Quảng An,x06910Dực Yên,x06913Quảng Tân
-201Huyện Hải Hà
06922:t06922Quảng Hà,x06940Quảng Minh,x06943Quảng Chính,x06952Quảng Phong
06931:x06925Quảng Đức,x06931Quảng Thành,x06937Quảng Thịnh
06946:x06928Quảng Sơn,x06946Quảng Long+06922,x06949Đường Hoa
06967:x06967Cái Chiên
-202Huyện Ba Chẽ
06970:t06970Ba Chẽ,x06973Thanh Sơn,x06982Nam Sơn,x06988Đồn Đạc
06979:x06976Thanh Lâm,x06979Đạp Thanh
06985:x06985Lương Minh
-203Huyện Vân Đồn
06994:t06994Cái Rồng,x06997Đài Xuyên,x07000Bình Dân,x07003Vạn Yên,x07006Minh Châu,x07009Đoàn Kết,x07012Hạ Long,x07015Đông Xá,x07018Bản Sen,x07021Thắng Lợi,x07024Quan Lạn,x07027Ngọc Vừng
-205Thành phố Đông Triều
07069:p07069Mạo Khê,p07105Xuân Sơn,p07117Yên Thọ,p07123Kim Sơn
07081:x07078Tràng Lương,p07081Bình Khê,p07096Tràng An
07090:x07075An Sinh,x07084Việt Dân,p07090Bình Dương
07093:p07093Đức Chính+07090,x07099Nguyễn Huệ,p07102Thủy An,p07120Hồng Phong,p07126Hưng Đạo
07114:x07108Hồng Thái Tây,x07111Hồng Thái Đông,p07114Hoàng Quế,p07129Yên Đức
-206Thị xã Quảng Yên
07132:p07132Quảng Yên,x07153Tiền An,p07162Yên Giang
07135:p07135Đông Mai,p07138Minh Thành
07147:x07144Sông Khoai,x07147Hiệp Hòa,p07150Cộng Hòa
07168:x07156Hoàng Tân,p07159Tân An,p07168Hà An
07180:p07174Phong Hải,x07180Liên Hòa+07168,x07186Liên Vị,x07189Tiền Phong
07183:p07165Nam Hoà,x07171Cẩm La,p07177Yên Hải,p07183Phong Cốc
-207Huyện Cô Tô
07192:t07192Cô Tô,x07195Đồng Tiến,x07198Thanh Lân
=24Tỉnh Bắc Giang>24
-213Thành phố Bắc Giang
07210:p07201Thọ Xương,p07207Ngô Quyền,p07210Hoàng Văn Thụ,p07213Trần Phú,p07225Xương Giang,p07231Dĩnh Kế,p07441Dĩnh Trì
07228:p07216Mỹ Độ,p07222Song Mai,p07228Đa Mai,p07687Tân Mỹ
07681:p07681Nham Biền,p07717Tân Liễu,x07726Yên Lư
07682:p07682Tân An,x07702Quỳnh Sơn,x07720Trí Yên,x07723Lãng Sơn
07696:p07696Đồng Sơn,p07705Song Khê,p07708Nội Hoàng,p07711Tiền Phong
07699:p07690Hương Gián,p07699Tân Tiến,x07714Xuân Phú
07735:x07735Đức Giang,x07747Đồng Việt,x07750Đồng Phúc
07738:x07729Tiến Dũng,p07738Cảnh Thụy,x07741Tư Mại
-215Huyện Yên Thế
07246:x07243Đồng Tiến,x07246Canh Nậu,x07249Xuân Lương
07264:x07252Tam Tiến,x07264Tiến Thắng,x07285An Thượng
07282:x07255Đồng Vương,x07258Đồng Hưu,x07282Đồng Kỳ
07288:x07260Đồng Tâm,x07261Tân Hiệp,x07270Đồng Lạc,t07288Phồn Xương,x07291Tân Sỏi
07294:x07273Đông Sơn,x07279Hương Vĩ,t07294Bố Hạ
-216Huyện Tân Yên
07228:x07366Quế Nham
07306:t07306Nhã Nam,x07309Tân Trung,x07321An Dương,x07327Liên Sơn
07330:x07324Phúc Hòa,x07330Hợp Đức,x07357Liên Chung
07333:x07315Quang Trung,x07333Lam Sơn
07339:x07336Cao Xá,t07339Cao Thượng,x07354Việt Lập,x07363Ngọc Lý
07351:x07342Việt Ngọc,x07345Song Vân,x07348Ngọc Châu,x07351Ngọc Vân,x07360Ngọc Thiện
-217Huyện Lạng Giang
07375:t07375Vôi,x07405Hương Lạc,x07417Tân Hưng,x07426Xương Lâm
07381:x07378Nghĩa Hòa,x07381Nghĩa Hưng,x07390Đào Mỹ,x07393Tiên Lục,x07396An Hà
07399:x07384Quang Thịnh,x07387Hương Sơn,t07399Kép
07420:x07408Dương Đức,x07411Tân Thanh,x07420Mỹ Thái,x07429Xuân Hương
07432:x07432Tân Dĩnh,x07435Đại Lâm,x07438Thái Đào
-218Huyện Lục Nam
07444:t07444Đồi Ngô,x07468Tiên Nha,t07477Phương Sơn,x07480Chu Điện,x07483Cương Sơn
07450:x07450Đông Hưng,x07453Đông Phú
07462:x07456Tam Dị,x07459Bảo Sơn,x07462Bảo Đài,x07465Thanh Lâm
07486:x07471Trường Giang,x07486Nghĩa Phương,x07504Huyền Sơn
07489:x07489Vô Tranh,x07507Trường Sơn
07492:x07492Bình Sơn,x07510Lục Sơn
07498:x07495Lan Mẫu,x07498Yên Sơn,x07501Khám Lạng,x07513Bắc Lũng
07519:x07519Cẩm Lý,x07522Đan Hội
-219Huyện Lục Ngạn
07531:x07528Cấm Sơn,x07531Tân Sơn
07534:x07534Phong Minh,x07540Sa Lý
07537:x07537Phong Vân,x07555Biên Sơn
07543:x07543Hộ Đáp,x07546Sơn Hải
07573:x07564Kim Sơn,t07573Biển Động,x07597Phú Nhuận
07582:x07567Tân Hoa,x07570Giáp Sơn,t07582Phì Điền,x07588Tân Quang,x07591Đồng Cốc
07594:x07594Tân Lập,x07609Đèo Gia
07603:x07606Tân Mộc
-220Huyện Sơn Động
07615:t07615An Châu,x07648Vĩnh An,x07660An Bá
07616:t07616Tây Yên Tử,x07678Thanh Luận
07621:x07621Vân Sơn,x07624Hữu Sản
07627:x07627Đại Sơn,x07630Phúc Sơn,x07636Giáo Liêm
07642:x07642Cẩm Đàn,x07651Yên Định
07654:x07645An Lạc,x07654Lệ Viễn
07663:x07663Tuấn Đạo
07672:x07666Dương Hưu,x07672Long Sơn
-222Thị xã Việt Yên
07774:x07759Thượng Lan,x07762Việt Tiến,x07771Hương Mai,p07774Tự Lạn
07777:x07765Nghĩa Trung,x07768Minh Đức,p07777Bích Động,p07783Hồng Thái
07795:p07789Tăng Tiến,p07795Nếnh,p07801Vân Trung,p07807Quang Châu
07798:x07780Trung Sơn,x07786Tiên Sơn,p07792Quảng Minh,p07798Ninh Sơn,x07804Vân Hà
-223Huyện Hiệp Hòa
07822:x07816Đồng Tiến,x07822Hoàng Vân,x07825Toàn Thắng,x07831Ngọc Sơn
07840:t07840Thắng,x07846Lương Phong,x07861Danh Thắng,x07867Đoan Bái,x07879Đông Lỗ
07864:x07843Sơn Thịnh,x07849Hùng Thái,x07855Thường Thắng,x07858Hợp Thịnh,x07864Mai Trung
07870:t07870Bắc Lý,x07873Xuân Cẩm,x07876Hương Lâm,x07882Châu Minh,x07885Mai Đình
-224Thị xã Chũ
07525:p07525Chũ,p07549Thanh Hải,p07561Hồng Giang,p07579Trù Hựu
07552:x07552Kiên Lao,x07558Kiên Thành
07603:x07603Nam Dương
07612:x07576Quý Sơn,x07600Mỹ An,p07612Phượng Sơn
=25Tỉnh Phú Thọ>25
-227Thành phố Việt Trì
07894:p07894Nông Trang,x07924Thụy Vân,p07927Minh Phương
07900:p07888Dữu Lâu,p07897Tân Dân,p07900Gia Cẩm,x07930Trưng Vương,p07933Minh Nông
07909:p07903Tiên Cát,p07906Thọ Sơn,p07909Thanh Miếu,p07912Bạch Hạc,x07936Sông Lô
07918:p07918Vân Phú,x07921Phượng Lâu,x08281Kim Đức,x08287Hùng Lô
08515:x08503Hy Cương,x08506Chu Hóa,x08515Thanh Đình
-228Thị xã Phú Thọ
07942:p07942Hùng Vương,x07951Hà Lộc,x07957Văn Lung
07948:p07948Âu Cơ,x07960Thanh Minh,p07966Thanh Vinh
07954:p07945Phong Châu,x07954Phú Hộ,x07963Hà Thạch
-230Huyện Đoan Hùng
07969:t07969Đoan Hùng,x08008Ngọc Quan,x08014Hợp Nhất
07996:x07981Bằng Luân,x07996Bằng Doãn,x08005Phúc Lai
07999:x07975Hùng Xuyên,x07999Chí Đám
08023:x07987Phú Lâm,x08023Tây Cốc,x08050Ca Đình
08038:x08035Hùng Long,x08038Yên Kiện,x08044Chân Mộng
-231Huyện Hạ Hoà
08053:t08053Hạ Hoà,x08092Gia Điền,x08095Ấm Hạ,x08119Minh Hạc
08071:x08056Đại Phạm,x08062Đan Thượng,x08065Hà Lương,x08071Tứ Hiệp
08110:x08080Hiền Lương,x08110Xuân Áng
08113:x08089Phương Viên,x08104Hương Xạ,x08113Yên Kỳ
08134:x08125Bằng Giã,x08131Vô Tranh,x08134Văn Lang,x08140Minh Côi
08143:x08122Lang Sơn,x08128Yên Luật,x08143Vĩnh Chân
-232Huyện Thanh Ba
08152:t08152Thanh Ba,x08156Vân Lĩnh,x08164Hanh Cù,x08170Đồng Xuân
08173:x08158Đông Lĩnh,x08161Đại An,x08173Quảng Yên
08203:x08179Ninh Dân,x08200Mạn Lạn,x08203Hoàng Cương
08209:x08194Võ Lao,x08197Khải Xuân,x08209Đông Thành
08218:x08206Chí Tiên,x08215Sơn Cương,x08218Thanh Hà
08227:x08221Đỗ Sơn,x08224Đỗ Xuyên,x08227Lương Lỗ
-233Huyện Phù Ninh
08230:t08230Phong Châu,x08257Phú Lộc,x08266Phú Nham,x08278Phù Ninh
08236:x08233Phú Mỹ,x08234Lệ Mỹ,x08236Liên Hoa
08245:x08239Trạm Thản,x08245Trung Giáp,x08248Tiên Phú
08254:x08242Trị Quận,x08251Hạ Giáp,x08254Bảo Thanh,x08260Gia Thanh
08275:x08263Tiên Du,x08272An Đạo,x08275Bình Phú
-234Huyện Yên Lập
08290:t08290Yên Lập,x08314Hưng Long,x08320Đồng Lạc,x08326Đồng Thịnh
08296:x08293Mỹ Lung,x08296Mỹ Lương,x08299Lương Sơn
08305:x08302Xuân An,x08305Xuân Viên,x08308Xuân Thủy
08311:x08311Trung Sơn
08323:x08317Nga Hoàng,x08323Thượng Long,x08329Phúc Khánh
08338:x08332Minh Hòa,x08335Ngọc Lập,x08338Ngọc Đồng
-235Huyện Cẩm Khê
08341:t08341Cẩm Khê,x08353Minh Tân,x08389Phong Thịnh
08344:x08344Tiên Lương,x08350Minh Thắng,x08356Phượng Vĩ
08377:x08374Tùng Khê,x08377Tam Sơn,x08380Văn Bán
08398:x08398Phú Khê,x08401Hương Lung
08416:x08413Nhật Tiến,x08416Hùng Việt
08431:x08422Yên Dưỡng,x08428Điêu Lương,x08431Đồng Lương
-236Huyện Tam Nông
08434:t08434Hưng Hoá,x08473Hương Nộn,x08491Dân Quyền
08443:x08440Hiền Quan,x08443Bắc Sơn,x08446Thanh Uyên
08467:x08461Lam Sơn,x08467Vạn Xuân,x08470Quang Húc
08479:x08476Tề Lễ,x08479Thọ Văn,x08482Dị Nậu
-237Huyện Lâm Thao
08494:t08494Lâm Thao,t08498Hùng Sơn,x08512Thạch Sơn
08500:x08497Tiên Kiên,x08500Xuân Lũng,x08509Xuân Huy
08521:x08518Sơn Vi,x08521Phùng Nguyên,x08536Tứ Xã
08527:x08527Cao Xá,x08533Vĩnh Lại,x08539Bản Nguyên
-238Huyện Thanh Sơn
08542:t08542Thanh Sơn,x08563Sơn Hùng,x08575Giáp Lai,x08581Thục Luyện,x08587Thạch Khoán
08584:x08572Địch Quả,x08584Võ Miếu,x08602Cự Thắng
08611:x08611Văn Miếu,x08629Tân Minh,x08641Tân Lập
08614:x08605Tất Thắng,x08614Cự Đồng,x08623Thắng Sơn
08632:x08632Hương Cần,x08644Yên Lãng,x08647Yên Lương
08635:x08635Khả Cửu,x08638Đông Cửu,x08650Thượng Cửu
08656:x08653Lương Nha,x08656Yên Sơn,x08659Tinh Nhuệ
-239Huyện Thanh Thuỷ
08662:x08662Đào Xá,x08665Thạch Đồng,x08668Xuân Lộc,x08671Tân Phương
08674:t08674Thanh Thủy,x08677Sơn Thủy,x08680Bảo Yên,x08683Đoan Hạ
08686:x08686Đồng Trung,x08689Hoàng Xá,x08701Tu Vũ
-240Huyện Tân Sơn
08545:x08545Thu Cúc
08560:x08554Kiệt Sơn,x08557Đồng Sơn,x08560Lai Đồng,x08578Tân Sơn
08566:x08548Thạch Kiệt,x08551Thu Ngạc,t08566Tân Phú
08590:x08590Xuân Đài,x08599Xuân Sơn,x08617Kim Thượng
08593:x08569Mỹ Thuận,x08593Minh Đài,x08596Văn Luông
08620:x08608Long Cốc,x08620Tam Thanh,x08626Vinh Tiền
=26Tỉnh Vĩnh Phúc>25
-243Thành phố Vĩnh Yên
08707:p08707Tích Sơn,p08713Hội Hợp,p08722Đồng Tâm,x08731Thanh Trù
08716:p08710Liên Bảo,p08716Đống Đa,p08719Ngô Quyền,p08725Định Trung,p08728Khai Quang
-244Thành phố Phúc Yên
08740:p08737Hùng Vương,p08740Hai Bà Trưng,p08743Phúc Thắng,p08755Nam Viêm,p08758Tiền Châu
08746:p08746Xuân Hoà,p08747Đồng Xuân,x08749Ngọc Thanh,x08752Cao Minh
-246Huyện Lập Thạch
08761:t08761Lập Thạch,x08794Xuân Hòa,x08797Vân Trục,x08815Tử Du
08770:x08764Quang Sơn,x08767Ngọc Mỹ,x08770Hợp Lý
08788:x08785Bắc Bình,x08788Thái Hòa,x08791Liễn Sơn
08812:t08789Hoa Sơn,x08812Liên Hòa,x08833Bàn Giản
08842:x08836Xuân Lôi,x08839Đồng Ích,x08842Tiên Lữ,x08845Văn Quán
08866:x08863Tây Sơn,x08866Sơn Đông
-247Huyện Tam Dương
08869:t08869Hợp Hòa,t08878Kim Long,x08881Hướng Đạo,x08884Đạo Tú
08872:x08872Hoàng Hoa,x08875Đồng Tĩnh
08896:x08887An Hòa,x08896Hoàng Đan,x08899Hoàng Lâu
08905:x08890Thanh Vân,x08893Duy Phiên,x08905Hội Thịnh
-248Huyện Tam Đảo
08872:x08926Tam Quan
08911:t08908Tam Đảo,t08911Hợp Châu,x08929Hồ Sơn,x08932Minh Quang
08914:x08914Đạo Trù,x08917Yên Dương
08923:x08920Bồ Lý,t08923Đại Đình
-249Huyện Bình Xuyên
08935:t08935Hương Canh,x08953Tam Hợp,x08956Quất Lưu,x08959Sơn Lôi
08944:x08938Trung Mỹ,t08944Bá Hiến
08950:t08936Gia Khánh,x08947Thiện Kế,x08950Hương Sơn
08971:t08962Đạo Đức,x08965Tân Phong,t08968Thanh Lãng,x08971Phú Xuân
-251Huyện Yên Lạc
09025:t09025Yên Lạc,x09028Đồng Cương,x09034Bình Định
09040:x09031Đồng Văn,x09037Trung Nguyên,x09040Tề Lỗ
09043:t09043Tam Hồng,x09046Yên Đồng,x09055Yên Phương
09052:x09049Văn Tiến,x09052Nguyệt Đức,x09061Trung Kiên,x09073Trung Hà
09064:x09064Liên Châu,x09067Đại Tự,x09070Hồng Châu
-252Huyện Vĩnh Tường
09076:t09076Vĩnh Tường,x09118Lương Điền,x09130Vũ Di,t09145Tứ Trưng
09079:x09079Kim Xá,x09082Yên Bình,x09085Chấn Hưng
09100:x09088Nghĩa Hưng,x09091Yên Lập,x09100Đại Đồng
09106:x09097Sao Đại Việt,x09106Lũng Hoà,x09124Tân Phú
09112:t09112Thổ Tang,x09127Thượng Trưng,x09136Tuân Chính
09154:x09148Ngũ Kiên,x09151An Nhân,x09154Vĩnh Thịnh,x09157Vĩnh Phú
-253Huyện Sông Lô
08773:x08773Lãng Công,x08776Quang Yên
08782:x08782Hải Lựu,x08803Nhân Đạo,x08806Đôn Nhân,x08809Phương Khoan
08824:x08800Đồng Quế,x08818Tân Lập,t08824Tam Sơn
08848:x08830Yên Thạch,x08848Đồng Thịnh,x08851Tứ Yên,x08854Đức Bác
08866:x08860Cao Phong
=27Tỉnh Bắc Ninh>24
-256Thành phố Bắc Ninh
09169:p09163Vũ Ninh,p09166Đáp Cầu,p09169Thị Cầu,p09256Kim Chân
09187:p09172Kinh Bắc,p09184Tiền Ninh Vệ,p09187Suối Hoa,p09214Hòa Long,p09226Vạn An,p09235Khúc Xuyên
09190:p09181Đại Phúc,p09190Võ Cường,p09244Phong Khê
09286:p09271Vân Dương,p09286Nam Sơn
09325:p09325Khắc Niệm,p09331Hạp Lĩnh
-258Huyện Yên Phong
09193:t09193Chờ,x09217Đông Tiến,x09223Trung Nghĩa,x09232Long Châu
09202:x09202Tam Giang,x09211Hòa Tiến
09205:x09196Dũng Liệt,x09205Yên Trung
09208:x09199Tam Đa,x09208Thụy Hòa,x09229Đông Phong
09238:x09220Yên Phụ,x09238Văn Môn,x09241Đông Thọ
-259Thị xã Quế Võ
09247:p09247Phố Mới,p09262Bằng An,p09268Quế Tân,p09283Việt Hùng
09253:x09250Việt Thống,p09253Đại Xuân,p09259Nhân Hòa
09265:p09265Phương Liễu,p09280Phượng Mao
09292:x09277Phù Lãng,x09292Châu Phong,x09310Đức Long
09295:p09295Bồng Lai,p09298Cách Bi,x09307Mộ Đạo
09301:p09274Phù Lương,x09289Ngọc Xá,x09301Đào Viên
09313:x09304Yên Giả,x09313Chi Lăng
-260Huyện Tiên Du
09319:t09319Lim,x09322Phú Lâm,x09328Nội Duệ
09334:x09334Liên Bão,x09337Hiên Vân,x09346Việt Đoàn
09340:x09340Hoàn Sơn,x09355Đại Đồng,x09358Tri Phương
09343:x09343Lạc Vệ,x09352Tân Chi
09349:x09349Phật Tích,x09361Minh Đạo,x09364Cảnh Hưng
-261Thành phố Từ Sơn
09367:p09367Đông Ngàn,p09391Tân Hồng,p09394Đình Bảng,p09397Phù Chẩn
09370:p09370Tam Sơn,p09376Tương Giang
09379:p09373Hương Mạc,p09379Phù Khê,p09388Châu Khê
09385:p09382Đồng Kỵ,p09383Trang Hạ,p09385Đồng Nguyên
-262Thị xã Thuận Thành
09400:p09400Hồ,x09406Đại Đồng Thành,p09412Song Hồ,p09424Gia Đông
09409:x09403Hoài Thượng,x09409Mão Điền,p09418An Bình
09427:x09415Đình Tổ,p09421Trí Quả,p09427Thanh Khương
09430:p09430Trạm Lộ,x09448Nghĩa Đạo
09433:p09433Xuân Lâm,p09436Hà Mãn,x09439Ngũ Thái,x09451Song Liễu
09445:x09442Nguyệt Đức,p09445Ninh Xá
-263Huyện Gia Bình
09454:t09454Gia Bình,x09484Xuân Lai,x09490Đại Bái,x09493Quỳnh Phú
09466:x09457Vạn Ninh,x09466Cao Đức
09469:x09469Đại Lai,x09472Song Giang
09475:x09460Thái Bảo,x09475Bình Dương,t09481Nhân Thắng
09487:x09463Giang Sơn,x09478Lãng Ngâm,x09487Đông Cứu
-264Huyện Lương Tài
09496:t09496Thứa,x09505Phú Hòa,x09511Tân Lãng
09499:x09499An Thịnh,x09502Trung Kênh,x09508An Tập
09523:x09517Quang Minh,x09523Trung Chính,x09532Phú Lương
09529:x09514Quảng Phú,x09529Bình Định,x09535Lâm Thao
=30Tỉnh Hải Dương>31
-288Thành phố Hải Dương
10507:p10507Cẩm Thượng,p10510Bình Hàn,p10519Nguyễn Trãi,x10663An Thượng
10525:p10513Ngọc Châu,p10514Nhị Châu,p10516Quang Trung,p10525Trần Hưng Đạo
10532:p10528Trần Phú+10537,p10531Thanh Bình,p10532Tân Bình,p10534Lê Thanh Nghị
10537:p10537Hải Tân,p11011Tân Hưng,x11077Ngọc Sơn
10543:p10543Việt Hoà
10660:p10660Ái Quốc,x10822Quyết Thắng
10837:p10672Nam Đồng,x10837Tiền Tiến
10891:p10540Tứ Minh+10543
11002:p11002Thạch Khôi,x11005Liên Hồng,x11017Gia Xuyên
-290Thành phố Chí Linh
10546:p10546Phả Lại,p10576Cổ Thành,x10591Nhân Huệ
10549:p10549Sao Đỏ,p10579Văn An,p10582Chí Minh,p10588Thái Học
10552:p10552Bến Tắm,x10555Hoàng Hoa Thám,x10558Bắc An
10570:x10561Hưng Đạo,x10564Lê Lợi,p10570Cộng Hoà+10549
10573:p10567Hoàng Tiến,p10573Hoàng Tân,p10585Văn Đức+10549+10678
10603:p10594An Lạc,p10600Đồng Lạc,p10603Tân Dân
-291Huyện Nam Sách
10606:t10606Nam Sách,x10654Hồng Phong,x10657Đồng Lạc
10615:x10609Nam Hưng,x10612Nam Tân,x10615Hợp Tiến
10633:x10618Hiệp Cát,x10621Quốc Tuấn,x10633Trần Phú
10642:x10636An Sơn,x10642Thái Tân,x10666Minh Tân
10645:x10630An Bình,x10639Cộng Hòa+10705+10756,x10645An Phú
-292Thị xã Kinh Môn
10675:p10675An Lưu,p10735Hiệp An,p10738Long Xuyên
10678:x10678Bạch Đằng,p10681Thất Hùng,x10684Lê Ninh
10705:x10705Quang Thành,x10717Thăng Long,x10720Lạc Long
10714:p10696Duy Tân,p10699Tân Dân,p10702Minh Tân,p10714Phú Thứ
10726:p10693Phạm Thái,p10723An Sinh,p10726Hiệp Sơn
10729:x10708Hiệp Hòa,x10729Thượng Quận+10750,p10732An Phụ
10744:p10741Thái Thịnh,p10744Hiến Thành,x10747Minh Hòa
-293Huyện Kim Thành
10750:t10750Phú Thái,x10771Kim Xuyên,x10780Kim Anh,x10783Kim Liên
10756:x10756Lai Khê,x10762Vũ Dũng+10705,x10768Tuấn Việt+10705
10792:x10777Ngũ Phúc,x10786Kim Tân,x10792Kim Đính
10804:x10798Hòa Bình+10843,x10801Tam Kỳ,x10804Đồng Cẩm,x10810Đại Đức
-294Huyện Thanh Hà
10813:t10813Thanh Hà,x10861Thanh Tân,x10867Thanh Sơn
10816:x10816Hồng Lạc+10660,x10825Tân Việt,x10828Cẩm Việt+10756
10843:x10831Thanh An+10756,x10834Thanh Lang,x10843Liên Mạc,x10855Thanh Xuân
10846:x10840Tân An,x10846Thanh Hải+11086,x10864An Phượng
10882:x10876Thanh Quang,x10879Thanh Hồng,x10882Vĩnh Cường
-295Huyện Cẩm Giàng
10543:x10927Cao An
10888:t10888Cẩm Giang,x10897Cẩm Hoàng,x10918Định Sơn
10891:t10891Lai Cách+10543,x10942Cẩm Đoài
10903:x10894Cẩm Hưng,x10903Ngọc Liên,x10924Lương Điền
10909:x10900Cẩm Văn,x10909Cẩm Vũ,x10912Đức Chính
10930:x10930Tân Trường,x10933Phúc Điền+10903,x10939Cẩm Đông
-296Huyện Bình Giang
10945:t10945Kẻ Sặt,x10951Vĩnh Hưng,x10954Hùng Thắng,x10960Vĩnh Hồng+10966
10966:x10963Long Xuyên,x10966Tân Việt,x10978Hồng Khê,x10984Cổ Bì
10972:x10969Thúc Kháng+10993,x10972Tân Hồng+10993,x10981Thái Minh+10993
10993:x10990Thái Dương+10972,x10993Thái Hòa+10972,x10996Bình Xuyên
11242:x10987Nhân Quyền
-297Huyện Gia Lộc
10999:t10999Gia Lộc+11050,x11035Gia Phúc+11050,x11038Gia Tiến
11020:x11008Thống Nhất+11002,x11020Yết Kiêu+10999,x11041Lê Lợi+10999
11050:x11044Toàn Thắng,x11047Hoàng Diệu,x11050Hồng Hưng,x11056Đoàn Thượng+11065,x11059Thống Kênh+11065
11065:x11053Phạm Trấn,x11065Nhật Quang,x11071Quang Đức+11050
-298Huyện Tứ Kỳ
11074:t11074Tứ Kỳ,x11101Quang Phục,x11116Quang Khải,x11128Minh Đức
11086:x11083Đại Sơn,x11086Hưng Đạo+11113,x11092Bình Lăng
11113:x11098Kỳ Sơn,x11113Tân Kỳ,x11119Đại Hợp,x11122Dân An
11131:x11095Chí Minh,x11125An Thanh,x11131Văn Tố
11140:x11134Quang Trung,x11140Lạc Phượng,x11143Tiên Động+11146
11146:x11146Nguyên Giáp,x11149Hà Kỳ,x11152Hà Thanh
-299Huyện Ninh Giang
11164:x11161Ứng Hoè,x11164Nghĩa An,x11179Tân Hương
11167:x11167Đức Phúc,x11173An Đức,x11197Tân Phong
11203:x11185Vĩnh Hòa,t11203Ninh Giang,x11215Hồng Dụ,x11227Hiệp Lực
11218:x11206Tân Quang,x11218Văn Hội,x11233Hưng Long
11224:x11188Bình Xuyên,x11224Hồng Phong,x11230Kiến Phúc
-300Huyện Thanh Miện
11239:t11239Thanh Miện+11065,x11269Tứ Cường,x11275Ngũ Hùng,x11278Cao Thắng
11242:x11242Thanh Tùng+10993,x11245Phạm Kha,x11251Đoàn Tùng+10993
11254:x11254Hồng Quang,x11260Lam Sơn,x11266Lê Hồng
11257:x11248Ngô Quyền,x11257Tân Trào,x11263Đoàn Kết
11284:x11281Chi Lăng Bắc,x11284Chi Lăng Nam,x11287Thanh Giang,x11293Hồng Phong
=31Thành phố Hải Phòng>31
-303Quận Hồng Bàng
11311:p11299Hùng Vương,p11302Sở Dầu,p11305Thượng Lý,p11311Minh Khai,p11320Hoàng Văn Thụ,p11323Phan Bội Châu
11602:p11296Quán Toan,p11587Đại Bản+11593,p11599An Hưng+11581,p11602An Hồng
-304Quận Ngô Quyền
11329:p11329Máy Chai,p11335Vạn Mỹ,p11338Cầu Tre,p11341Gia Viên+11311+11359
11359:p11344Cầu Đất+11383,p11350Đông Khê+11329,p11359Đằng Giang,p11365Lạch Tray+11383
-305Quận Lê Chân
11383:p11371An Biên+11407,p11383Trần Nguyên Hãn+11407,p11395Hàng Kênh,p11404Dư Hàng Kênh,p11405Kênh Dương
11407:p11401An Dương,p11407Vĩnh Niệm+11383
-306Quận Hải An
11411:p11410Đông Hải 1,p11411Đông Hải 2+11413,p11419Nam Hải+11413
11413:p11413Đằng Lâm,p11414Thành Tô,p11416Đằng Hải,p11422Cát Bi,p11425Tràng Cát
-307Quận Kiến An
11443:p11431Đồng Hoà+11446,p11434Bắc Sơn+11446,p11443Trần Thành Ngọ+11446
11446:p11437Nam Sơn+11443,p11440Ngọc Sơn,p11446Văn Đẩu+11443,p11449Bắc Hà
-308Quận Đồ Sơn
11455:p11455Ngọc Xuyên+11737,p11458Hải Sơn,p11461Vạn Hương+11737
11737:p11465Minh Đức,p11467Bàng La,p11737Hợp Đức
-309Quận Dương Kinh
11689:p11683Đa Phúc,p11686Hưng Đạo,p11689Anh Dũng+11692
11692:p11692Hải Thành+11689,p11707Hoà Nghĩa,p11740Tân Thành+11455
-311Thành phố Thuỷ Nguyên
11473:p11473Minh Đức,x11500Bạch Đằng,p11539Phạm Ngũ Lão
11488:x11485Liên Xuân+11503,p11488Lưu Kiếm,p11512Trần Hưng Đạo
11503:x11503Ninh Sơn
11506:p11506Quảng Thanh,x11518Quang Trung+11488
11533:p11527Hoà Bình,p11530Thủy Hà+11560,p11533An Lư+11560
11542:p11542Nam Triệu Giang,p11545Tam Hưng,p11551Lập Lễ
11557:p11521Lê Hồng Phong+11506,p11557Thiên Hương,p11569Hoàng Lâm
11560:p11560Thuỷ Đường,p11572Hoa Động+11557,p11578Dương Quan
-312Quận An Dương
11581:p11581Lê Lợi+11593+11617,p11596Tân Tiến+11593+11602,p11608Nam Sơn,p11614An Hải+11617
11593:p11584Lê Thiện+11602,p11590An Hoà,p11593Hồng Phong
11617:p11617Đồng Thái+11581,p11623An Đồng,p11626Hồng Thái
-313Huyện An Lão
11629:t11629An Lão,x11641An Tiến,x11653An Thắng,t11656Trường Sơn+11446,x11659Tân Dân
11635:x11632Bát Trang,x11635Trường Thọ,x11638Trường Thành
11647:x11644Quang Hưng,x11647Quang Trung,x11650Quốc Tuấn
11668:x11662Thái Sơn+11629,x11665Tân Viên,x11668Mỹ Đức
11674:x11671Chiến Thắng,x11674An Thọ,x11677An Thái
-314Huyện Kiến Thuỵ
11680:t11680Núi Đối,x11698Thuận Thiên,x11701Hữu Bằng,x11722Thanh Sơn
11713:x11710Ngũ Phúc,x11713Kiến Quốc,x11716Du Lễ
11725:x11695Đông Phương,x11704Đại Đồng,x11725Minh Tân
11728:x11728Kiến Hưng+11680,x11743Tân Trào
11749:x11734Tân Phong,x11746Đoàn Xá+11728,x11749Tú Sơn,x11752Đại Hợp
-315Huyện Tiên Lãng
11755:t11755Tiên Lãng,x11770Quyết Tiến,x11773Khởi Nghĩa,x11776Tiên Thanh
11761:x11758Đại Thắng,x11761Tiên Cường,x11764Tự Cường
11779:x11779Cấp Tiến,x11782Kiến Thiết,x11785Đoàn Lập
11791:x11791Tân Minh+11779,x11797Tiên Thắng,x11800Tiên Minh
11806:x11803Bắc Hưng,x11806Nam Hưng,x11812Tây Hưng,x11815Đông Hưng
11809:x11809Hùng Thắng,x11821Vinh Quang
-316Huyện Vĩnh Bảo
11824:t11824Vĩnh Bảo,x11857Tân Hưng,x11860Tân Liên,x11866Vĩnh Hưng
11836:x11833Thắng Thuỷ,x11836Trung Lập,x11839Việt Tiến
11842:x11827Dũng Tiến,x11830Giang Biên,x11842Vĩnh An
11848:x11848Vĩnh Hoà,x11851Hùng Tiến
11875:x11875Vĩnh Hải,x11893Tiền Phong
11887:x11881Liên Am,x11887Tam Cường,x11902Cao Minh
11911:x11884Lý Học,x11890Hoà Bình,x11911Trấn Dương
-317Huyện Cát Hải
11914:t11914Cát Bà,t11917Cát Hải,x11920Nghĩa Lộ,x11923Đồng Bài,x11926Hoàng Châu,x11929Văn Phong,x11932Phù Long,x11935Gia Luận,x11938Hiền Hào,x11941Trân Châu,x11944Việt Hải,x11947Xuân Đám
-318Huyện Bạch Long Vĩ>11948
=33Tỉnh Hưng Yên>33
-323Thành phố Hưng Yên
11953:p11953Hiến Nam,p11956An Tảo,p11959Lê Lợi,p11962Minh Khai,x11971Trung Nghĩa,x11974Liên Phương
11977:x11977Phương Nam,x12385Tân Hưng
11980:p11968Hồng Châu,x11980Quảng Châu,x12388Hoàng Hanh
11983:p11950Lam Sơn,x11983Bảo Khê,x12331Phú Cường,x12334Hùng Cường
-325Huyện Văn Lâm
11992:x11989Lạc Đạo+11995,x11992Chỉ Đạo,x12007Minh Hải
11995:x11995Đại Đồng,x11998Việt Hưng,x12010Lương Tài
12004:t11986Như Quỳnh,x12001Tân Quang,x12004Đình Dù+11995,x12013Trưng Trắc,x12016Lạc Hồng
-326Huyện Văn Giang
12019:t12019Văn Giang,x12040Liên Nghĩa,x12043Tân Tiến
12025:x12022Xuân Quan,x12025Cửu Cao,x12028Phụng Công
12031:x12031Nghĩa Trụ,x12034Long Hưng,x12037Vĩnh Khúc
12049:x12046Thắng Lợi,x12049Mễ Sở
-327Huyện Yên Mỹ
12064:x12055Nguyễn Văn Linh,x12064Ngọc Long,x12067Liêu Xá
12070:x12061Đồng Than,x12070Hoàn Long
12073:t12052Yên Mỹ,x12073Tân Lập,x12085Trung Hòa,x12100Tân Minh
12091:x12076Thanh Long,x12079Yên Phú,x12091Việt Yên
-328Thị xã Mỹ Hào
12103:p12103Bần Yên Nhân,p12106Phan Đình Phùng,x12109Cẩm Xá,p12118Nhân Hòa
12127:x12112Dương Quang,x12115Hòa Phong,p12124Bạch Sam,p12127Minh Đức
12133:p12121Dị Sử,p12130Phùng Chí Kiên,x12133Xuân Dục,x12136Ngọc Lâm,x12139Hưng Long
-329Huyện Ân Thi
12142:t12142Ân Thi,x12157Quang Vinh,x12169Hoàng Hoa Thám
12148:x12145Phù Ủng,x12148Bắc Sơn,x12151Bãi Sậy,x12154Đào Dương
12166:x12160Vân Du,x12166Xuân Trúc,x12172Quảng Lãng
12184:x12175Đa Lộc,x12178Đặng Lễ,x12181Cẩm Ninh,x12184Nguyễn Trãi
12196:x12190Hồ Tùng Mậu,x12193Tiền Phong,x12196Hồng Quang,x12202Hạ Lễ
-330Huyện Khoái Châu
12049:x12211Bình Minh
12070:x12208Đông Tảo
12205:t12205Khoái Châu,x12232Đông Kết,x12250Liên Khê,x12253Phùng Hưng
12223:x12214Phạm Hồng Thái,x12220Ông Đình,x12223Tân Dân,x12229An Vĩ
12238:x12238Dân Tiến,x12244Đồng Tiến,x12256Việt Hòa
12247:x12226Tứ Dân,x12247Tân Châu,x12259Đông Ninh,x12262Đại Tập
12271:x12265Chí Minh,x12271Thuần Hưng,x12274Nguyễn Huệ
-331Huyện Kim Động
12280:t12280Lương Bằng,x12292Phạm Ngũ Lão,x12304Chính Nghĩa,x12325Diên Hồng
12286:x12283Nghĩa Dân,x12286Toàn Thắng,x12289Vĩnh Xá,x12298Đồng Thanh
12313:x12295Phú Thọ,x12313Mai Động,x12316Đức Hợp
12322:x12301Song Mai,x12319Hùng An,x12322Ngọc Thanh+11983,x12328Hiệp Cường
-332Huyện Tiên Lữ
11977:x12367Thủ Sỹ
12337:t12337Vương,x12340Hưng Đạo,x12346Nhật Tân,x12355An Viên
12361:x12352Lệ Xá,x12361Trung Dũng,x12376Cương Chính
12364:x12364Hải Thắng,x12370Thiện Phiến,x12373Thụy Lôi
-333Huyện Phù Cừ
12391:t12391Trần Cao,x12394Minh Tân,x12400Quang Hưng,x12409Tống Phan
12406:x12397Phan Sào Nam,x12403Minh Hoàng,x12406Đoàn Đào
12424:x12412Đình Cao,x12415Nhật Quang,x12424Tiên Tiến
12427:x12421Tam Đa,x12427Nguyên Hòa,x12430Tống Trân
=34Tỉnh Thái Bình>33
-336Thành phố Thái Bình
12452:p12439Đề Thám,p12445Quang Trung,p12452Trần Hưng Đạo,x12463Phú Xuân
12454:p12442Kỳ Bá,p12454Trần Lãm,x12469Vũ Chính,x13084Vũ Đông,x13108Vũ Lạc
12466:p12448Phú Khánh,x12466Vũ Phúc
12817:x12457Đông Hòa,p12460Hoàng Diệu,x12817Đông Mỹ,x12820Đông Thọ
13225:p12433Lê Hồng Phong,p12436Bồ Xuyên,p12451Tiền Phong,x13225Tân Bình
-338Huyện Quỳnh Phụ
12472:t12472Quỳnh Côi,x12505Quỳnh Hồng,x12520Quỳnh Hải,x12529Quỳnh Hội,x12535Quỳnh Mỹ,x12553Quỳnh Hưng
12499:x12475An Khê,x12478An Đồng,x12490An Hiệp,x12499An Thái
12511:x12481Quỳnh Hoa,x12487Quỳnh Thọ,x12496Quỳnh Giao,x12511Quỳnh Minh
12517:x12484Quỳnh Lâm,x12493Quỳnh Hoàng,x12517Quỳnh Ngọc
12523:x12514An Ninh,t12523An Bài,x12541An Thanh,x12547An Vũ,x12559An Mỹ
12526:x12502An Cầu,x12526An Ấp,x12538An Quí,x12550An Lễ
12532:x12508Quỳnh Khê,x12532Châu Sơn,x12562Quỳnh Nguyên
12577:x12565An Vinh,x12574Đông Hải,x12577Trang Bảo Xá
12583:x12571An Dục,x12580An Tràng,x12583Đồng Tiến
-339Huyện Hưng Hà
12586:t12586Hưng Hà,x12643Thống Nhất,x12655Hòa Bình,x12658Minh Khai,x12664Kim Chung,x12667Hồng Lĩnh,x12673Văn Lang
12595:x12595Cộng Hòa,x12601Canh Tân,x12604Hòa Tiến,x12622Tân Hòa
12613:x12592Tân Lễ,t12613Hưng Nhân,x12637Liên Hiệp,x12646Tiến Đức,x12649Thái Hưng
12619:x12589Quang Trung,x12619Duyên Hải,x12625Văn Cẩm
12631:x12628Bắc Sơn,x12631Đông Đô,x12640Tây Đô,x12656Chi Lăng
12634:x12610Tân Tiến,x12616Đoan Hùng,x12634Phúc Khánh,x12652Thái Phương
12676:x12661Hồng An,x12670Minh Tân,x12676Độc Lập
12685:x12679Chí Hòa,x12682Minh Hòa,x12685Hồng Minh
-340Huyện Đông Hưng
12688:t12688Đông Hưng,x12703Đông Sơn,x12718Đông La,x12730Nguyên Xá,x12751Đông Hợp,x12757Đông Các
12694:x12694Đông Phương,x12706Đông Cường,x12724Đông Xá
12700:x12700Liên An Đô,x12709Phú Lương,x12712Mê Linh,x12715Lô Giang
12736:x12736Phong Dương Tiến,x12760Phú Châu
12745:x12745Hà Giang,x12748Đông Kinh,x12772Đông Vinh
12754:x12721Minh Tân,x12739Hồng Việt,x12754Thăng Long,x12778Hồng Bạch
12763:x12763Liên Hoa,x12784Trọng Quan,x12790Hồng Giang,x12823Minh Phú
12775:x12775Xuân Quang Động,x12808Đông Hoàng
12793:x12769Đông Tân,x12793Đông Quan,x12802Đông Á
12817:x12811Đông Dương
-341Huyện Thái Thụy
12826:t12826Diêm Điền,x12868Thụy Trình,x12871Thụy Bình,x12880Thụy Hải,x12889Thụy Liên
12850:x12850Thụy Ninh,x12874Thụy Chính,x12877Thụy Dân
12859:x12844Thụy Quỳnh,x12856Thụy Việt,x12859Thụy Văn
12862:x12832Thụy Trường,x12841Hồng Dũng,x12847An Tân,x12862Thụy Xuân
12865:x12853Thụy Hưng,x12865Dương Phúc,x12901Thụy Sơn
12904:x12892Thụy Duyên,x12898Thụy Thanh,x12904Thụy Phong
12916:x12916Dương Hồng Thủy,x12934Thái Phúc
12919:x12919Thái Giang,x12925Sơn Hà
12922:x12907Thái Thượng,x12910Thái Nguyên,x12922Hòa An,x12937Thái Hưng
12943:x12940Thái Đô,x12943Thái Xuyên,x12949Mỹ Lộc,x12958Tân Học
12961:x12961Thái Thịnh,x12964Thuần Thành,x12967Thái Thọ
-342Huyện Tiền Hải
12970:t12970Tiền Hải,x12985Vũ Lăng,x12991Tây Lương,x12994Tây Ninh,x13012An Ninh
12988:x12976Đông Trà,x12979Đông Long,x12988Đông Xuyên,x12997Đông Quang
13003:x13000Đông Hoàng,x13003Đông Minh,x13018Đông Cơ,x13024Đông Lâm
13021:x13021Tây Giang,x13030Ái Quốc
13039:x13027Phương Công,x13039Vân Trường,x13048Bắc Hải
13057:x13036Nam Cường,x13045Nam Chính,x13051Nam Thịnh,x13057Nam Tiến
13063:x13054Nam Hà,x13063Nam Hồng,x13069Nam Hải
13066:x13060Nam Trung,x13066Nam Hưng,x13072Nam Phú
-343Huyện Kiến Xương
12454:x13090Tây Sơn
13075:t13075Kiến Xương,x13138Bình Minh,x13144Quang Bình,x13162Quang Minh,x13165Quang Trung
13093:x13078Trà Giang,x13081Quốc Tuấn,x13093Hồng Thái
13096:x13087An Bình,x13096Bình Nguyên,x13114Thanh Tân
13120:x13102Lê Lợi,x13120Thống Nhất
13132:x13111Vũ Lễ,x13132Quang Lịch,x13135Hòa Bình
13141:x13126Vũ Ninh,x13129Vũ An,x13141Vũ Quí,x13150Vũ Trung
13159:x13156Vũ Công,x13159Hồng Vũ
13183:x13171Minh Quang,x13177Minh Tân,x13183Bình Thanh
13186:x13180Nam Bình,x13186Bình Định,x13189Hồng Tiến
-344Huyện Vũ Thư
12466:x13249Song An,x13252Trung An,x13261Nguyên Xá
13192:t13192Vũ Thư,x13228Minh Khai,x13231Dũng Nghĩa,x13234Minh Quang,x13237Tam Quang,x13258Hòa Bình
13219:x13195Hồng Lý,x13198Đồng Thanh,x13201Xuân Hòa,x13219Việt Hùng
13222:x13204Hiệp Hòa,x13213Song Lãng,x13222Minh Lãng
13225:x13207Phúc Thành,x13210Tân Phong,x13216Tân Hòa
13246:x13240Tân Lập,x13243Bách Thuận,x13246Tự Tân
13264:x13255Vũ Hội,x13264Việt Thuận,x13267Vũ Vinh,x13276Vũ Vân
13279:x13270Vũ Đoài,x13273Vũ Tiến,x13279Duy Nhất,x13282Hồng Phong
=35Tỉnh Hà Nam>37
-347Thành phố Phủ Lý
13285:p13285Quang Trung+13366,p13294Châu Cầu,p13309Liêm Chính,p13315Thanh Châu
13291:p13291Lê Hồng Phong,x13306Phù Vân,x13426Kim Bình
13318:p13318Châu Sơn,p13459Thanh Tuyền
13366:p13303Lam Hạ,p13366Tân Hiệp
13444:p13444Tân Liêm,x13507Đinh Xá,x13513Trịnh Xá
-349Thị xã Duy Tiên
13324:p13324Hòa Mạc+13330,x13345Chuyên Ngoại,x13351Trác Văn,x13360Yên Nam
13330:x13327Mộc Hoàn,p13330Châu Giang
13336:p13336Duy Minh,p13342Duy Hải,p13357Hoàng Đông+13366
13348:p13321Đồng Văn,p13333Bạch Thượng,p13348Yên Bắc
13363:p13354Tiên Nội+13366,x13363Tiên Ngoại+13366,x13369Tiên Sơn
-350Thị xã Kim Bảng
13384:p13384Quế,x13417Văn Xá,p13423Ngọc Sơn
13393:p13390Đại Cương,p13393Lê Hồ,p13405Đồng Hóa
13396:x13387Nguyễn Úy,p13396Tượng Lĩnh,p13411Tân Sơn
13402:p13402Tân Tựu,x13408Hoàng Tây
13420:x13414Thụy Lôi,x13420Khả Phong,p13429Ba Sao
13435:x13432Liên Sơn,p13435Thi Sơn,x13438Thanh Sơn
-351Huyện Thanh Liêm
13318:t13441Kiện Khê
13456:x13450Liêm Phong,x13453Thanh Hà,x13456Liêm Cần
13474:x13468Thanh Thủy,x13471Thanh Phong,t13474Tân Thanh
13483:x13465Liêm Thuận,x13480Liêm Túc,x13483Liêm Sơn
13489:x13477Thanh Tân,x13489Thanh Nghị,x13498Thanh Hải
13495:x13486Thanh Hương,x13492Thanh Tâm,x13495Thanh Nguyên
-352Huyện Bình Lục
13501:t13501Bình Mỹ,x13525Đồn Xá,x13555La Sơn
13504:x13504Bình Nghĩa,x13510Tràng An,x13516Đồng Du
13531:x13528An Ninh,x13531Bồ Đề,x13543Vũ Bản
13540:x13519Ngọc Lũ,x13540Bình An,x13546Trung Lương
13558:x13552An Đổ,x13558Tiêu Động,x13561An Lão
-353Huyện Lý Nhân
13573:x13567Hợp Lý,x13573Chính Lý,x13585Văn Lý
13579:x13576Chân Lý,x13579Đạo Lý,x13588Bắc Lý
13591:x13570Nguyên Lý,x13582Công Lý,x13591Đức Lý
13594:x13594Trần Hưng Đạo,x13612Nhân Nghĩa,x13618Nhân Bình
13597:t13597Vĩnh Trụ,x13606Nhân Khang,x13615Nhân Chính
13609:x13600Nhân Thịnh,x13609Nhân Mỹ,x13624Xuân Khê
13627:x13621Phú Phúc,x13627Tiến Thắng,x13630Hòa Hậu
=36Tỉnh Nam Định>37
-356Thành phố Nam Định
13669:p13636Vị Xuyên,p13666Trần Hưng Đạo,p13669Cửa Bắc,p13678Năng Tĩnh,p13681Quang Trung,p13687Lộc Vượng,p13690Cửa Nam,x13726Mỹ Phúc
13684:p13684Lộc Hạ,x13720Mỹ Trung,x13723Mỹ Tân
13693:p13693Lộc Hòa,x13711Mỹ Hà,x13717Mỹ Thắng
13699:p13699Mỹ Xá
13708:p13708Hưng Lộc,x13732Mỹ Thuận,x13735Mỹ Lộc
13777:p13657Trường Thi
13972:p13696Nam Phong
13984:p13705Nam Vân
-359Huyện Vụ Bản
13699:x13756Đại An
13741:t13741Gôi,x13780Kim Thái,x13789Tam Thanh
13750:x13750Minh Tân,x13762Cộng Hòa
13753:x13747Hiển Khánh,x13753Hợp Hưng,x13765Trung Thành,x13768Quang Trung
13777:x13777Thành Lợi
13786:x13783Liên Minh,x13786Đại Thắng,x13792Vĩnh Hào
-360Huyện Ý Yên
13795:t13795Lâm,x13843Yên Khánh,x13846Yên Phong,x13876Hồng Quang
13807:x13801Trung Nghĩa,x13807Tân Minh
13822:x13810Yên Thọ,x13819Phú Hưng,x13822Yên Chính
13834:x13825Yên Bình,x13831Yên Mỹ,x13834Yên Dương,x13849Yên Ninh
13864:x13852Yên Lương,x13861Yên Tiến,x13864Yên Thắng
13870:x13867Yên Phúc,x13870Yên Cường,x13873Yên Lộc,x13885Yên Nhân
13879:x13879Yên Đồng,x13882Yên Khang,x13888Yên Trị
-361Huyện Nghĩa Hưng
13891:t13891Liễu Đề,x13906Nghĩa Thái,x13912Nghĩa Châu,x13915Nghĩa Trung
13894:t13894Rạng Đông,x13951Phúc Thắng,x13963Nam Điền
13900:x13900Đồng Thịnh,x13909Hoàng Nam
13918:x13918Nghĩa Sơn,x13921Nghĩa Lạc
13927:x13924Nghĩa Hồng,x13927Nghĩa Phong,x13930Nghĩa Phú
13939:t13939Quỹ Nhất,x13948Nghĩa Thành,x13954Nghĩa Lợi
13957:x13942Nghĩa Hùng,x13945Nghĩa Lâm,x13957Nghĩa Hải
-362Huyện Nam Trực
13966:t13966Nam Giang,x13990Nam Cường,x13996Nam Hùng
13972:x13972Nam Điền
13984:x13975Nghĩa An,x13984Hồng Quang
13987:x13978Nam Thắng,x13987Tân Thịnh,x13993Nam Hồng
14005:x13999Nam Hoa,x14005Nam Thanh,x14008Nam Lợi,x14020Nam Hải
14011:x14002Nam Dương,x14011Bình Minh,x14017Nam Tiến
14014:x14014Đồng Sơn,x14023Nam Thái
-363Huyện Trực Ninh
14026:t14026Cổ Lễ,x14035Trung Đông,x14041Trực Tuấn
14038:x14029Phương Định,x14032Trực Chính,x14038Liêm Hải
14053:x14050Trực Hưng,x14053Trực Nội,x14059Trực Thanh
14056:x14044Việt Hùng,x14047Trực Đạo,t14056Cát Thành
14062:x14062Trực Khang,x14065Trực Thuận,x14068Trực Mỹ
14071:x14071Trực Đại,x14080Trực Thái,x14086Trực Thắng
14077:x14074Trực Cường,t14077Ninh Cường,x14083Trực Hùng
-364Huyện Xuân Trường
14089:t14089Xuân Trường,x14116Xuân Ngọc,x14143Xuân Ninh,x14146Xuân Phúc
14095:x14092Xuân Châu,x14095Xuân Hồng,x14098Xuân Thành,x14101Xuân Thượng
14104:x14104Xuân Giang,x14110Xuân Tân,x14128Xuân Phú
14122:x14122Trà Lũ,x14125Thọ Nghiệp,x14134Xuân Vinh
-365Huyện Giao Thủy
14161:x14155Giao Hương,x14161Giao Thiện,x14164Giao Thanh
14167:t14167Giao Thủy,x14170Bình Hòa
14179:x14179Giao Nhân,x14188Giao Châu,x14209Giao Long
14182:x14158Hồng Thuận,x14182Giao An,x14185Giao Lạc
14194:x14191Giao Tân,x14194Giao Yến,x14206Bạch Long
14203:x14176Giao Hà,x14197Giao Xuân,x14203Giao Hải
14212:t14152Quất Lâm,x14200Giao Thịnh,x14212Giao Phong
-366Huyện Hải Hậu
14215:t14215Yên Định,x14227Hải Trung,x14254Hải Long
14218:t14218Cồn,x14272Hải Sơn,x14275Hải Tân
14221:t14221Thịnh Long,x14302Hải Ninh,x14311Hải Châu
14236:x14233Hải Minh,x14236Hải Anh,x14260Hải Đường
14248:x14224Hải Nam,x14248Hải Hưng,x14263Hải Lộc
14281:x14281Hải Phong,x14284Hải An,x14296Hải Giang
14287:x14266Hải Quang,x14269Hải Đông,x14287Hải Tây
14308:x14293Hải Phú,x14308Hải Xuân,x14317Hải Hòa
=37Tỉnh Ninh Bình>37
-370Thành phố Tam Điệp
14362:p14362Bắc Sơn,p14369Tây Sơn,x14377Quang Sơn
14365:p14365Trung Sơn,p14368Nam Sơn,x14380Đông Sơn
14371:x14371Yên Sơn,p14375Tân Bình
14725:p14374Yên Bình
-372Huyện Nho Quan
14371:x14461Quảng Lạc
14389:x14386Xích Thổ,x14389Gia Lâm,x14392Gia Sơn
14401:x14398Gia Thủy,x14401Gia Tường,x14410Đức Long
14404:x14404Cúc Phương,x14431Văn Phương
14407:x14395Thạch Bình,x14407Phú Sơn,x14413Lạc Vân
14428:x14416Đồng Phong,x14419Yên Quang,t14428Nho Quan
14434:x14425Thượng Hòa,x14434Thanh Sơn,x14443Văn Phú
14452:x14446Phú Lộc,x14452Quỳnh Lưu
14458:x14449Kỳ Phú,x14458Phú Long
14533:x14437Phúc Sơn
-373Huyện Gia Viễn
14464:t14464Thịnh Vượng,x14467Gia Hòa
14482:x14470Gia Hưng,x14473Liên Sơn,x14482Gia Phú
14488:x14479Gia Vân,x14488Gia Lập,x14503Gia Tân+14533
14494:x14476Gia Thanh,x14485Gia Xuân,x14494Gia Trấn
14500:x14500Gia Phương,x14506Tiến Thắng,x14509Gia Trung
14524:x14512Gia Minh,x14515Gia Lạc,x14524Gia Phong
14533:x14521Gia Sinh
-374Thành phố Hoa Lư
14329:p14320Đông Thành,p14323Tân Thành,p14329Vân Giang,p14332Bích Đào,p14338Nam Bình,p14341Nam Thành,p14344Ninh Khánh,x14347Ninh Nhất,x14350Ninh Tiến,p14527Ninh Mỹ,x14536Ninh Khang
14359:p14356Ninh Sơn,p14359Ninh Phong,x14551Ninh Hải,x14554Ninh Vân,x14557Ninh An
14533:p14530Ninh Giang,x14533Trường Yên,x14542Ninh Hòa
14566:p14353Ninh Phúc
-375Huyện Yên Khánh
14560:t14560Yên Ninh,x14581Khánh Cư,x14587Khánh Hải,x14596Khánh Vân
14563:x14563Khánh Thiện,x14572Khánh Lợi,x14578Khánh Cường
14566:x14566Khánh Phú,x14569Khánh Hòa,x14575Khánh An
14608:x14590Khánh Trung,x14602Khánh Công,x14608Khánh Thành
14611:x14611Khánh Nhạc,x14617Khánh Hồng
14614:x14593Khánh Mậu,x14599Khánh Hội,x14614Khánh Thủy
-376Huyện Kim Sơn
14620:t14620Phát Diệm,x14659Kim Chính,x14662Thượng Kiệm
14623:t14623Bình Minh,x14686Kim Mỹ,x14689Cồn Thoi
14638:x14635Kim Định,x14638Ân Hòa,x14641Hùng Tiến
14647:x14647Quang Thiện,x14650Như Hòa,x14656Đồng Hướng
14653:x14629Hồi Ninh,x14632Xuân Chính,x14653Chất Bình
14674:x14668Tân Thành,x14671Yên Lộc,x14674Lai Thành
14677:x14677Định Hóa,x14680Văn Hải,x14683Kim Tân
14698:x14695Kim Trung,x14698Kim Đông
-377Huyện Yên Mô
14701:t14701Yên Thịnh,x14707Khánh Dương,x14722Yên Hòa
14725:x14704Khánh Thượng,x14725Yên Thắng
14728:x14719Yên Phong,x14728Yên Từ,x14737Yên Nhân
14743:x14740Yên Mỹ,x14743Yên Mạc,x14752Yên Lâm
14746:x14734Yên Thành,x14746Yên Đồng,x14749Yên Thái
!38Tỉnh Thanh Hóa>38
-380Thành phố Thanh Hóa
14758:p14755Hàm Rồng,p14758Đông Thọ+14797,p14761Nam Ngạn,p14791Đông Cương,p15859Thiệu Dương
14797:p14764Trường Thi,p14767Điện Biên,p14770Phú Sơn,p14773Lam Sơn,p14776Ba Đình,p14779Ngọc Trạo,p14782Đông Vệ,p14785Đông Sơn,p14794Đông Hương,p14797Đông Hải
15853:x15850Thiệu Vân,p15856Thiệu Khánh,p16396Đông Lĩnh,x16402Đông Thanh,x16405Đông Tiến
15925:p15913Tào Xuyên,p15922Long Anh,p15925Hoằng Quang,p15970Hoằng Đại
16378:p16378Rừng Thông,x16381Đông Hoàng,x16384Đông Ninh,x16390Đông Hòa,x16399Đông Minh,x16408Đông Khê,p16414Đông Thịnh,p16432Đông Tân
16417:p14803Quảng Thắng,x16393Đông Yên,x16417Đông Văn,x16420Đông Phú,x16423Đông Nam,x16426Đông Quang,x16429Đông Vinh,p16435An Hưng+14797
16522:p14800Quảng Hưng,p14806Quảng Thành,p16441Quảng Thịnh,p16459Quảng Đông,p16507Quảng Cát,p16522Quảng Phú,p16525Quảng Tâm
-381Thị xã Bỉm Sơn
14812:p14812Ba Đình,p14815Lam Sơn,p14821Đông Sơn
14818:p14809Bắc Sơn,p14818Ngọc Trạo,p14823Phú Sơn,x14824Quang Trung
-382Thành phố Sầm Sơn
16516:x16513Quảng Minh,x16516Đại Hùng,p16534Quảng Vinh
16531:p14830Trung Sơn,p14833Bắc Sơn,p14836Trường Sơn,p14839Quảng Cư,p14842Quảng Tiến,p16528Quảng Thọ,p16531Quảng Châu
-384Huyện Mường Lát
14845:t14845Mường Lát
14848:x14848Tam Chung
14854:x14854Mường Lý
14857:x14857Trung Lý
14860:x14860Quang Chiểu
14863:x14863Pù Nhi
14864:x14864Nhi Sơn
14866:x14866Mường Chanh
-385Huyện Quan Hóa
14869:t14869Hồi Xuân,x14911Phú Nghiêm
14872:x14872Thành Sơn,x14881Trung Thành
14875:x14875Trung Sơn
14878:x14878Phú Thanh,x14884Phú Lệ,x14887Phú Sơn
14890:x14890Phú Xuân
14896:x14896Hiền Chung,x14899Hiền Kiệt
14902:x14902Nam Tiến,x14914Nam Xuân
14908:x14908Thiên Phủ,x14917Nam Động
-386Huyện Bá Thước
14923:t14923Cành Nàng,x14962Hạ Trung,x14971Ban Công
14932:x14926Điền Thượng,x14929Điền Hạ,x14932Điền Quang
14950:x14935Điền Trung,x14944Ái Thượng,x14950Điền Lư
14953:x14941Lương Ngoại,x14947Lương Nội,x14953Lương Trung
14956:x14938Thành Sơn,x14956Lũng Niêm,x14968Thành Lâm
14959:x14959Lũng Cao,x14965Cổ Lũng
14974:x14974Kỳ Tân,x14977Văn Nho
14980:x14980Thiết Ống,x14986Thiết Kế
-387Huyện Quan Sơn
15001:x14995Trung Xuân,x14999Trung Tiến,x15001Trung Hạ
15007:x15007Tam Thanh
15010:x15010Sơn Thủy
15013:x15013Na Mèo
15016:x14998Trung Thượng,t15016Sơn Lư+15019
15019:x15004Sơn Hà,x15019Tam Lư
15022:x15022Sơn Điện
15025:x15025Mường Mìn
-388Huyện Lang Chánh
15031:x15031Yên Khương
15034:x15034Yên Thắng
15043:x15040Giao An,x15043Giao Thiện
15049:x15049Tam Văn,x15052Lâm Phú
15055:x15037Trí Nang,t15055Lang Chánh
15058:x15046Tân Phúc,x15058Đồng Lương
-389Huyện Ngọc Lặc
15061:t15061Ngọc Lặc,x15067Mỹ Tân,x15070Thúy Sơn
15085:x15073Thạch Lập,x15085Quang Trung,x15088Đồng Thịnh
15091:x15091Ngọc Liên,x15094Ngọc Sơn,x15097Lộc Thịnh,x15100Cao Thịnh,x15103Ngọc Trung
15106:x15076Vân Âm,x15106Phùng Giáo,x15115Nguyệt Ấn
15112:x15109Phùng Minh,x15112Phúc Thịnh,x15118Kiên Thọ
15124:x15064Lam Sơn,x15079Cao Ngọc,x15121Minh Tiến,x15124Minh Sơn
-390Huyện Cẩm Thủy
15127:t15127Phong Sơn,x15169Cẩm Ngọc
15142:x15133Cẩm Thành,x15142Cẩm Thạch,x15145Cẩm Liên,x15151Cẩm Bình
15148:x15136Cẩm Quý,x15139Cẩm Lương,x15148Cẩm Giang,x15154Cẩm Tú
15163:x15160Cẩm Châu,x15163Cẩm Tâm,x15175Cẩm Yên,x15184Cẩm Vân
15178:x15172Cẩm Long,x15178Cẩm Tân,x15181Cẩm Phú
-391Huyện Thạch Thành
15187:t15187Kim Tân,x15214Thạch Định,x15241Thành Trực,x15253Thành Thọ,x15256Thành Tiến,x15265Thành Hưng
15190:t15190Vân Du,x15235Thành Công,x15238Thành Tân
15199:x15196Thạch Lâm,x15199Thạch Quảng,x15202Thạch Tượng
15211:x15205Thạch Cẩm,x15208Thạch Sơn,x15211Thạch Bình,x15220Thạch Long
15229:x15223Thành Mỹ,x15226Thành Yên,x15229Thành Vinh,x15232Thành Minh
15250:x15247Thành Tâm,x15250Thành An,x15259Thành Long,x15268Ngọc Trạo
-392Huyện Hà Trung
14812:x15277Hà Vinh
15271:t15271Hà Trung+15286,x15304Hà Ngọc,x15307Yến Sơn,x15319Hà Đông
15274:t15274Hà Long,x15280Hà Bắc,x15292Hà Giang
15286:x15283Hoạt Giang,x15286Yên Dương,x15328Hà Bình+15271
15298:x15298Lĩnh Toại,x15331Thái Lai,x15334Hà Châu,x15343Hà Hải
15316:x15313Hà Sơn,t15316Hà Lĩnh,x15322Hà Tân,x15325Hà Tiến
-393Huyện Vĩnh Lộc
15349:t15349Vĩnh Lộc,x15364Vĩnh Phúc,x15367Vĩnh Hưng,x15376Vĩnh Hòa,x15385Ninh Khang
15361:x15352Vĩnh Quang,x15355Vĩnh Yên,x15358Vĩnh Tiến,x15361Vĩnh Long
15382:x15379Vĩnh Hùng,x15382Minh Tân,x15388Vĩnh Thịnh,x15391Vĩnh An
-394Huyện Yên Định
15409:t15397Thống Nhất,x15406Yên Tâm,x15409Yên Phú
15412:t15403Yên Lâm,t15412Quý Lộc,x15415Yên Thọ
15421:x15418Yên Trung,x15421Yên Trường,x15427Yên Phong,x15430Yên Thái
15442:x15433Yên Hùng,x15436Yên Thịnh,x15442Yên Ninh
15448:x15448Định Hòa,x15451Định Thành,x15454Định Công,x15478Định Bình
15457:x15457Định Tân,x15460Định Tiến,x15472Định Hưng,x15475Định Hải
15469:x15445Định Tăng,x15463Định Long,x15466Định Liên,t15469Quán Lào
-395Huyện Thọ Xuân
15499:x15493Xuân Hồng,t15499Thọ Xuân,x15514Xuân Trường,x15526Xuân Giang
15505:x15502Bắc Lương,x15505Nam Giang,x15508Xuân Phong,x15511Thọ Lộc,x15523Tây Hồ
15520:x15517Xuân Hòa,x15520Thọ Hải,x15535Xuân Hưng,x15538Thọ Diên
15544:x15544Thọ Xương,x15547Xuân Bái,t15556Lam Sơn
15553:x15532Xuân Sinh,x15541Thọ Lâm,x15550Xuân Phú,t15553Sao Vàng
15568:x15559Xuân Thiên,x15565Thuận Minh,x15568Thọ Lập
15574:x15571Quảng Phú,x15574Xuân Tín,x15577Phú Xuân
15592:x15583Xuân Lai,x15586Xuân Lập,x15592Xuân Minh,x15598Trường Xuân
-396Huyện Thường Xuân
15607:x15607Bát Mọt
15610:x15610Yên Nhân
15622:x15622Vạn Xuân
15628:x15628Lương Sơn
15634:x15631Xuân Cao,x15634Luận Thành
15643:x15640Xuân Thắng,x15643Xuân Lộc
15646:t15646Thường Xuân,x15649Xuân Dương,x15652Thọ Thanh,x15655Ngọc Phụng
15658:x15619Xuân Lẹ,x15658Xuân Chinh
15661:x15637Luận Khê+15634,x15661Tân Thành
-397Huyện Triệu Sơn
15664:t15664Triệu Sơn,x15691Minh Sơn,x15700Dân Lực,x15703Dân Lý,x15706Dân Quyền
15667:x15667Thọ Sơn,x15670Thọ Bình,x15769Bình Sơn
15682:x15676Hợp Lý,x15679Hợp Tiến,x15682Hợp Thành,x15685Triệu Thành,x15688Hợp Thắng
15715:x15712Văn Sơn,x15715Thái Hòa,t15718Nưa
15724:x15721Đồng Lợi,x15724Đồng Tiến,x15727Đồng Thắng
15754:x15673Thọ Tiến,x15745Xuân Thọ,x15751Thọ Ngọc,x15754Thọ Cường
15763:x15736Xuân Lộc,x15742Thọ Dân,x15748Thọ Tân,x15760Thọ Phú,x15763Thọ Thế
15766:x15709An Nông,x15730Tiến Nông,x15733Khuyến Nông,x15766Nông Trường
-398Huyện Thiệu Hóa
15772:t15772Thiệu Hóa+15796+15835,x15781Thiệu Phúc,x15787Thiệu Công,x15793Thiệu Long+15448,x15802Thiệu Nguyên
15778:x15775Thiệu Ngọc,x15778Thiệu Vũ,x15784Thiệu Tiến,x15814Thiệu Thành
15796:x15796Thiệu Giang,x15799Thiệu Duy,x15805Thiệu Hợp,x15808Thiệu Thịnh,x15811Thiệu Quang
15820:x15817Thiệu Toán,x15820Thiệu Chính,x15823Thiệu Hòa,t15829Hậu Hiền
15835:x15832Thiệu Viên,x15835Thiệu Lý,x15838Thiệu Vận,x15841Thiệu Trung
15853:x15847Tân Châu,x15853Thiệu Giao
-399Huyện Hoằng Hóa
15865:t15865Bút Sơn,x15928Hoằng Đức,x15937Hoằng Hà,x15940Hoằng Đạt,x15946Hoằng Đạo,x15952Hoằng Đồng
15880:x15877Hoằng Xuân,x15880Hoằng Giang,x15886Hoằng Quỳ,x15919Hoằng Hợp
15889:x15883Hoằng Phú,x15889Hoằng Kim,x15892Hoằng Trung,x15916Hoằng Quý
15910:x15895Hoằng Trinh,x15901Hoằng Sơn,x15907Hoằng Cát,x15910Hoằng Xuyên
15961:x15955Hoằng Thái,x15958Hoằng Thịnh,x15961Hoằng Thành,x15964Hoằng Lộc,x15967Hoằng Trạch,x15982Hoằng Tân
15976:x15949Hoằng Thắng,x15973Hoằng Phong,x15976Hoằng Lưu,x15979Hoằng Châu
15991:x15985Hoằng Yến,x15988Hoằng Tiến,x15991Hoằng Hải,x16006Hoằng Trường
16000:x15994Hoằng Ngọc,x15997Hoằng Đông,x16000Hoằng Thanh,x16003Hoằng Phụ
-400Huyện Hậu Lộc
16012:t16012Hậu Lộc,x16030Lộc Sơn,x16045Mỹ Lộc,x16048Thuần Lộc
16021:x16018Đại Lộc,x16021Triệu Lộc,x16027Tiến Lộc
16033:x16015Đồng Lộc,x16033Cầu Lộc,x16036Thành Lộc,x16042Tuy Lộc
16072:x16057Xuân Lộc,x16063Hoa Lộc,x16066Liên Lộc,x16069Quang Lộc,x16072Phú Lộc,x16075Hòa Lộc
16078:x16078Minh Lộc,x16081Hưng Lộc,x16084Hải Lộc,x16087Đa Lộc,x16090Ngư Lộc
-401Huyện Nga Sơn
16093:t16093Nga Sơn,x16120Nga Hiệp,x16123Nga Thanh,x16132Nga Yên,x16156Nga Thủy
16108:x16108Nga Tiến,x16153Nga Tân,x16162Nga Thái
16114:x16102Nga Văn,x16114Nga Phượng,x16165Nga Thạch,x16168Nga Thắng
16138:x16135Nga Giáp,x16138Nga Hải,x16141Nga Thành,x16159Nga Liên
16144:x16144Nga An,x16147Nga Phú,x16150Nga Điền
16171:x16096Ba Đình,x16099Nga Vịnh,x16105Nga Thiện,x16171Nga Trường
-402Huyện Như Xuân
16174:t16174Yên Cát,x16201Tân Bình
16177:x16177Bãi Trành,x16180Xuân Hòa,x16183Xuân Bình
16186:x16186Hóa Quỳ,x16204Bình Lương
16213:x16213Thanh Hòa,x16216Thanh Phong,x16219Thanh Lâm
16222:x16207Thanh Quân,x16210Thanh Xuân,x16222Thanh Sơn
16225:x16195Cát Vân,x16198Cát Tân,x16225Thượng Ninh
-403Huyện Như Thanh
16228:t16228Bến Sung,x16246Xuân Khang,x16252Hải Long
16234:x16231Cán Khê,x16234Xuân Du,x16240Phượng Nghi
16249:x16243Mậu Lâm,x16249Phú Nhuận
16258:x16258Xuân Thái
16264:x16261Xuân Phúc,x16264Yên Thọ+16228,x16267Yên Lạc
16273:x16273Thanh Tân+16369,x16276Thanh Kỳ
-404Huyện Nông Cống
16279:t16279Nông Cống,x16321Minh Nghĩa,x16324Minh Khôi,x16327Vạn Hòa,x16333Vạn Thắng,x16339Vạn Thiện
16297:x16282Tân Phúc,x16285Tân Thọ,x16288Hoàng Sơn,x16291Tân Khang,x16294Hoàng Giang,x16297Trung Chính
16309:x16303Trung Thành,x16309Tế Thắng,x16315Tế Lợi,x16318Tế Nông
16342:x16342Thăng Long,x16351Thăng Bình,x16360Thăng Thọ
16348:x16330Trường Trung,x16336Trường Giang,x16345Trường Minh,x16348Trường Sơn
16363:x16357Tượng Văn,x16363Tượng Lĩnh,x16366Tượng Sơn
16369:x16354Công Liêm,x16369Công Chính,x16375Yên Mỹ
-406Huyện Quảng Xương
16438:t16438Tân Phong,x16453Quảng Đức,x16456Quảng Định
16480:x16447Quảng Trạch,x16477Quảng Long,x16480Quảng Yên,x16483Quảng Hòa
16489:x16489Quảng Khê,x16492Quảng Trung,x16495Quảng Chính,x16501Quảng Trường
16498:x16471Quảng Hợp,x16474Quảng Văn,x16498Quảng Ngọc,x16510Quảng Phúc
16516:x16519Quảng Giao
16540:x16462Quảng Nhân,x16465Quảng Ninh,x16540Quảng Hải
16543:x16468Quảng Bình,x16543Quảng Lưu,x16546Quảng Lộc,x16558Quảng Thái
16549:x16549Tiên Trang,x16552Quảng Nham,x16555Quảng Thạch
-407Thị xã Nghi Sơn
16561:p16561Hải Hòa,x16612Hải Nhân,p16618Bình Minh,p16621Hải Thanh
16576:p16564Hải Châu,x16567Thanh Thủy,x16570Thanh Sơn,p16576Hải Ninh
16591:x16579Anh Sơn,x16591Các Sơn
16594:x16582Ngọc Lĩnh,p16585Hải An,p16594Tân Dân
16597:p16597Hải Lĩnh,x16600Định Hải,p16606Ninh Hải
16609:p16609Nguyên Bình,p16627Xuân Lâm
16624:x16603Phú Sơn,x16624Phú Lâm,p16630Trúc Lâm,x16639Tùng Lâm
16636:x16636Tân Trường,x16648Trường Lâm
16645:p16633Hải Bình,p16642Tĩnh Hải,p16645Mai Lâm
16654:p16654Hải Thượng,x16657Nghi Sơn,x16660Hải Hà
!40Tỉnh Nghệ An>40
-412Thành phố Vinh
16681:p16663Đông Vĩnh,p16669Lê Lợi,p16672Hưng Bình,p16678Cửa Nam,p16681Quang Trung,x18013Hưng Chính
16690:p16673Hưng Phúc,p16675Hưng Dũng,p16690Trường Thi,p16693Bến Thủy,p16699Trung Đô,x16711Hưng Hòa,p16714Vinh Tân
16702:p16666Hà Huy Tập,p16702Nghi Phú,x17914Nghi Ân,p17923Nghi Đức
16708:p16708Hưng Lộc,x17902Nghi Phong,x17905Nghi Xuân,x17917Phúc Thọ,x17926Nghi Thái
16732:p16717Nghi Thuỷ,p16720Nghi Tân,p16723Thu Thuỷ,p16726Nghi Hòa,p16729Nghi Hải,p16732Nghi Hương,p16735Nghi Thu
17920:p16670Quán Bàu,p16705Hưng Đông,x17908Nghi Liên,x17920Nghi Kim
-414Thị xã Thái Hoà
16939:p16939Hoà Hiếu,p16993Quang Phong,p17003Long Sơn
17011:p16994Quang Tiến,x17005Nghĩa Tiến,x17011Tây Hiếu
17017:x17008Nghĩa Mỹ,x17014Nghĩa Thuận,x17017Đông Hiếu
-415Huyện Quế Phong
16738:t16738Kim Sơn,x16753Nậm Giải,x16759Châu Kim,x16763Mường Nọc
16744:x16741Thông Thụ,x16744Đồng Văn
16750:x16747Hạnh Dịch,x16750Tiền Phong
16756:x16756Tri Lễ,x16768Nậm Nhoóng
16774:x16765Châu Thôn,x16771Quang Phong,x16774Căm Muộn
-416Huyện Quỳ Châu
16777:t16777Tân Lạc,x16786Châu Hội,x16789Châu Nga,x16795Châu Hạnh
16792:x16780Châu Bính,x16783Châu Thuận,x16792Châu Tiến,x16798Châu Thắng
16801:x16801Châu Phong,x16807Châu Hoàn,x16810Diên Lãm
16804:x16804Châu Bình
-417Huyện Kỳ Sơn
16813:t16813Mường Xén,x16852Tà Cạ,x16864Tây Sơn
16816:x16816Mỹ Lý
16819:x16819Bắc Lý
16822:x16822Keng Đu
16828:x16828Huồi Tụ
16831:x16831Mường Lống
16834:x16825Đoọc Mạy,x16834Na Loi
16837:x16837Nậm Cắn,x16843Phà Đánh
16849:x16840Bảo Nam,x16849Hữu Lập,x16861Hữu Kiệm
16855:x16846Bảo Thắng,x16855Chiêu Lưu
16858:x16858Mường Típ,x16867Mường Ải
16870:x16870Na Ngoi,x16873Nậm Càn
-418Huyện Tương Dương
16876:t16876Thạch Giám,x16915Lưu Kiền,x16921Xá Lượng
16882:x16879Mai Sơn,x16882Nhôn Mai
16885:x16885Hữu Khuông
16903:x16903Nga My,x16904Xiêng My
16906:x16906Lưỡng Minh
16909:x16909Yên Hòa,x16930Yên Thắng
16912:x16900Yên Tĩnh,x16912Yên Na
16933:x16927Tam Đình,x16933Tam Quang
16936:x16924Tam Thái,x16936Tam Hợp
-419Huyện Nghĩa Đàn
16941:t16941Nghĩa Đàn,x16960Nghĩa Bình,x16981Nghĩa Trung
16951:x16945Nghĩa Yên,x16948Nghĩa Lạc,x16951Nghĩa Lâm,x16954Nghĩa Sơn
16969:x16957Nghĩa Lợi,x16969Nghĩa Thọ,x16984Nghĩa Hội
16972:x16972Nghĩa Hưng,x16987Nghĩa Thành
16975:x16942Nghĩa Mai,x16966Nghĩa Minh,x16975Nghĩa Hồng
17029:x17026Nghĩa Long,x17029Nghĩa Lộc
17032:x17020Nghĩa Đức,x17023Nghĩa An,x17032Nghĩa Khánh
-420Huyện Quỳ Hợp
17035:t17035Quỳ Hợp,x17065Châu Quang,x17068Thọ Hợp,x17080Châu Đình
17044:x17041Châu Tiến,x17044Châu Hồng,x17050Châu Thành
17056:x17053Liên Hợp,x17056Châu Lộc
17059:x17038Yên Hợp,x17047Đồng Hợp,x17059Tam Hợp,x17074Nghĩa Xuân
17071:x17071Minh Hợp,x17083Văn Lợi,x17092Hạ Sơn
17077:x17062Châu Cường,x17077Châu Thái
17089:x17086Nam Sơn,x17089Châu Lý,x17095Bắc Sơn
-421Huyện Quỳnh Lưu
17143:x17119Quỳnh Tân,x17143Quỳnh Văn,x17155Quỳnh Thạch
17149:x17122Quỳnh Châu,x17140Tân Sơn,x17149Quỳnh Tam
17170:x17146Ngọc Sơn,x17152Quỳnh Sơn,x17170Quỳnh Lâm
17176:x17158Quỳnh Bảng,x17164Quỳnh Thanh,x17173Quỳnh Đôi,x17176Minh Lương,x17182Quỳnh Yên
17179:x17167Quỳnh Hậu,t17179Cầu Giát,x17185Bình Sơn,x17191Quỳnh Diễn,x17197Quỳnh Giang
17212:x17206An Hòa,x17209Phú Nghĩa,x17212Văn Hải,x17218Thuận Long
17224:x17101Quỳnh Thắng,x17224Tân Thắng
-422Huyện Con Cuông
17230:x17230Bình Chuẩn
17239:x17239Thạch Ngàn,x17245Mậu Đức
17242:x17236Cam Lâm,x17242Đôn Phục
17248:x17233Lạng Khê,x17248Châu Khê
17254:x17251Chi Khê,t17254Trà Lân,x17257Yên Khê
17263:x17260Lục Dạ,x17263Môn Sơn
-423Huyện Tân Kỳ
17266:t17266Tân Kỳ,x17308Nghĩa Dũng,x17314Kỳ Sơn,x17320Kỳ Tân
17272:x17272Tân Phú,x17275Tân Xuân,x17290Nghĩa Thái,x17296Hoàn Long
17278:x17269Tân Hợp,x17278Giai Xuân
17284:x17281Bình Hợp,x17284Nghĩa Đồng
17287:x17287Đồng Văn,x17302Tiên Kỳ
17305:x17299Nghĩa Phúc,x17305Tân An,x17317Hương Sơn
17326:x17323Phú Sơn,x17325Tân Hương,x17326Nghĩa Hành
-424Huyện Anh Sơn
17329:t17329Kim Nhan,x17353Đức Sơn,x17374Phúc Sơn
17335:x17332Thọ Sơn,x17335Thành Sơn,x17338Bình Sơn
17344:x17344Tam Đỉnh,x17347Hùng Sơn,x17350Cẩm Sơn
17357:x17356Tường Sơn,x17357Hoa Sơn,x17368Hội Sơn
17365:x17359Tào Sơn,x17362Vĩnh Sơn,x17365Lạng Sơn
17380:x17377Long Sơn,x17380Khai Sơn,x17383Lĩnh Sơn,x17386Cao Sơn
-425Huyện Diễn Châu
17395:x17392Diễn Lâm,x17395Diễn Đoài,x17398Diễn Trường,x17401Diễn Yên
17416:x17413Diễn Hồng,x17416Diễn Phong,x17428Diễn Vạn,x17434Diễn Kỷ
17419:x17404Diễn Hoàng,x17410Diễn Mỹ,x17419Hùng Hải,x17431Diễn Kim
17443:x17425Diễn Liên,x17437Xuân Tháp,x17440Diễn Thái,x17443Diễn Đồng
17464:x17452Ngọc Bích,x17461Diễn Hoa,t17464Diễn Thành,x17467Diễn Phúc
17476:x17449Hạnh Quảng,x17458Diễn Nguyên,x17476Diễn Cát,x17485Minh Châu
17479:x17479Diễn Thịnh,x17482Diễn Tân,x17497Diễn Trung,x17500Diễn An
17488:x17488Diễn Thọ,x17491Diễn Lợi,x17494Diễn Lộc,x17503Diễn Phú
-426Huyện Yên Thành
17506:t17506Hoa Thành,x17554Tăng Thành,x17557Văn Thành,x17572Đông Thành
17515:x17509Mã Thành,x17510Tiến Thành,x17515Tân Thành,x17518Đức Thành
17521:x17521Kim Thành,x17533Quang Thành,x17545Đồng Thành
17524:x17512Lăng Thành,x17524Hậu Thành,x17539Phúc Thành
17530:x17527Đô Thành,x17530Thọ Thành,x17542Phú Thành
17560:x17536Tây Thành,x17560Thịnh Thành,x17581Minh Thành
17569:x17566Xuân Thành,x17569Bắc Thành,x17575Trung Thành,x17584Nam Thành
17605:x17578Long Thành,x17587Vĩnh Thành,x17596Viên Thành,x17605Bảo Thành,x17614Sơn Thành
17611:x17602Liên Thành,x17608Mỹ Thành,x17611Vân Tụ
-427Huyện Đô Lương
17623:x17619Giang Sơn Đông,x17620Giang Sơn Tây,x17623Bạch Ngọc,x17626Bồi Sơn
17641:x17629Hồng Sơn,x17632Bài Sơn,x17641Tràng Sơn,x17653Đông Sơn
17662:t17617Đô Lương,x17638Bắc Sơn,x17650Đặng Sơn,x17656Nam Sơn,x17659Lưu Sơn,x17662Yên Sơn,x17665Văn Sơn,x17668Đà Sơn,x17683Thịnh Sơn
17677:x17644Thượng Sơn,x17647Hòa Sơn,x17674Tân Sơn,x17677Thái Sơn,x17680Quang Sơn
17689:x17671Lạc Sơn,x17686Trung Sơn,x17689Xuân Sơn,x17692Minh Sơn,x17695Thuận Sơn,x17698Nhân Sơn
17707:x17701Hiến Sơn,x17704Mỹ Sơn,x17707Trù Sơn,x17710Đại Sơn
-428Huyện Thanh Chương
17713:t17713Dùng,x17731Thanh Phong,x17749Đại Đồng,x17755Thanh Ngọc,x17764Đồng Văn
17722:x17722Hạnh Lâm,x17824Thanh Đức
17728:x17716Cát Văn,x17719Minh Sơn,x17728Phong Thịnh
17743:x17734Thanh Mỹ,x17737Thanh Tiên,x17743Thanh Liên
17759:x17723Thanh Sơn,x17759Ngọc Lâm
17770:x17758Thanh Hương,x17770Thanh Thịnh,x17773Thanh An,x17776Thanh Quả
17779:x17767Ngọc Sơn,x17779Xuân Dương,x17785Minh Tiến
17791:x17791Kim Bảng,x17797Thanh Thủy,x17806Thanh Hà
17818:x17812Thanh Tùng,x17815Thanh Lâm,x17818Mai Giang,x17821Thanh Xuân
-429Huyện Nghi Lộc
17827:t17827Quán Hành,x17893Nghi Trung,x17899Diên Hoa,x17911Nghi Vạn
17833:x17833Nghi Yên,x17836Nghi Tiến,x17845Nghi Thiết
17842:x17839Nghi Hưng,x17842Nghi Đồng,x17860Nghi Phương
17854:x17830Nghi Văn,x17854Nghi Kiều
17857:x17848Nghi Lâm,x17857Nghi Mỹ,x17884Nghi Công Bắc,x17887Nghi Công Nam
17866:x17851Nghi Quang,x17863Nghi Thuận,x17866Nghi Long,x17869Nghi Xá
17878:x17878Khánh Hợp,x17890Nghi Thạch,x17896Thịnh Trường
-430Huyện Nam Đàn
17935:x17932Nam Hưng,x17935Nghĩa Thái,x17938Nam Thanh
17944:x17941Nam Anh,x17944Nam Xuân,x17953Nam Lĩnh
17950:t17950Nam Đàn,x17959Xuân Hòa,x17968Thượng Tân Lộc
17971:x17956Nam Giang,x17962Hùng Tiến,x17971Kim Liên,x17980Xuân Hồng,x17983Nam Cát
17989:x17986Khánh Sơn,x17989Trung Phúc Cường,x17998Nam Kim
-431Huyện Hưng Nguyên
18001:t18001Hưng Nguyên,x18010Hưng Tây,x18016Hưng Đạo,x18022Thịnh Mỹ
18007:x18004Hưng Trung,x18007Hưng Yên,x18008Hưng Yên Bắc
18028:x18025Hưng Lĩnh,x18028Thông Tân,x18043Long Xá,x18055Xuân Lam
18040:x18037Hưng Nghĩa,x18040Phúc Lợi,x18052Châu Nhân,x18064Hưng Thành
-432Thị xã Hoàng Mai
17110:x17104Quỳnh Vinh,p17110Quỳnh Thiện,x17116Quỳnh Trang
17125:p17125Mai Hùng,p17131Quỳnh Xuân,p17134Quỳnh Phương,x17137Quỳnh Liên
17128:x17107Quỳnh Lộc,x17113Quỳnh Lập,p17128Quỳnh Dị
!42Tỉnh Hà Tĩnh>42
-436Thành phố Hà Tĩnh
18073:p18073Nam Hà,p18077Bắc Hà,p18079Tân Giang,p18082Đại Nài+18652,p18085Hà Huy Tập,p18091Thạch Quý,p18094Trần Phú,p18097Văn Yên,p18109Thạch Hưng
18100:p18088Thạch Trung,p18100Thạch Hạ,p18103Đồng Môn,x18598Hộ Độ
18604:x18571Thạch Hải,x18595Đỉnh Bàn,x18604Thạch Khê
18619:x18619Thạch Trị,x18631Thạch Văn,x18649Thạch Hội
18628:x18622Thạch Lạc,x18628Tượng Sơn,x18637Thạch Thắng
18652:x18643Thạch Đài,x18652Tân Lâm Hương
18685:x18112Thạch Bình,x18685Cẩm Bình,x18691Cẩm Vịnh
-437Thị xã Hồng Lĩnh
18115:p18115Bắc Hồng,p18121Trung Lương,p18124Đức Thuận
18118:p18118Nam Hồng,p18127Đậu Liêu,x18130Thuận Lộc
-439Huyện Hương Sơn
18133:t18133Phố Châu,x18175Sơn Ninh,x18187Sơn Trung,x18190Sơn Bằng,x18217Sơn Phú
18160:x18139Sơn Hồng,x18160Sơn Lĩnh
18163:x18142Sơn Tiến,x18148Sơn Lễ,x18163An Hòa Thịnh
18172:t18136Tây Sơn,x18172Sơn Tây
18184:x18145Sơn Lâm,x18157Sơn Giang,x18184Quang Diệm
18196:x18196Sơn Kim 1
18199:x18199Sơn Kim 2
18202:x18178Châu Bình,x18181Tân Mỹ Hà,x18202Mỹ Long
18223:x18211Kim Hoa,x18223Hàm Trường
-440Huyện Đức Thọ
18229:t18229Đức Thọ,x18259Tùng Ảnh,x18280Hòa Lạc,x18283Tân Dân
18244:x18241Tùng Châu,x18244Trường Sơn,x18247Liên Minh
18262:x18235Quang Vĩnh,x18253Yên Hồ,x18262Bùi La Nhân
18277:x18274Thanh Bình Thịnh,x18277Lâm Trung Thủy,x18298An Dũng
18304:x18304Đức Đồng,x18307Đức Lạng,x18310Tân Hương
-441Huyện Vũ Quang
18313:t18313Vũ Quang,x18325Thọ Điền,x18340Hương Minh,x18343Quang Thọ
18322:x18316Ân Phú,x18319Đức Giang,x18322Đức Lĩnh
18328:x18328Đức Hương,x18331Đức Bồng,x18334Đức Liên
-442Huyện Nghi Xuân
18115:x18400Xuân Lam
18352:t18352Xuân An,x18370Xuân Giang,x18385Xuân Viên,x18388Xuân Hồng,x18397Xuân Lĩnh
18364:x18355Xuân Hội,x18358Đan Trường,x18364Xuân Phổ,x18367Xuân Hải
18373:t18373Tiên Điền,x18376Xuân Yên,x18379Xuân Mỹ,x18382Xuân Thành
18394:x18391Cỗ Đạm,x18394Xuân Liên,x18403Cương Gián
-443Huyện Can Lộc
18406:t18406Nghèn,x18415Thiên Lộc,x18427Vượng Lộc
18418:x18418Thuần Thiện,x18445Tùng Lộc
18436:x18436Kim Song Trường,x18439Thường Nga,x18454Phú Lộc
18466:x18433Thanh Lộc,x18463Gia Hanh,x18466Khánh Vĩnh Yên
18481:x18475Xuân Lộc,x18481Quang Lộc,x18490Sơn Lộc
18484:x18478Thượng Lộc,t18484Đồng Lộc,x18487Mỹ Lộc
-444Huyện Hương Khê
18496:t18496Hương Khê,x18526Hương Long,x18529Phú Gia
18502:x18499Điền Mỹ,x18502Hà Linh
18523:x18508Hòa Hải,x18514Phúc Đồng,x18523Hương Bình
18532:x18505Hương Thủy,x18517Hương Giang,x18532Gia Phố
18544:x18541Hương Vĩnh,x18544Hương Xuân,x18556Hương Lâm
18547:x18547Phúc Trạch,x18553Hương Trạch,x18559Hương Liên
18550:x18520Lộc Yên,x18538Hương Đô,x18550Hương Trà
-445Huyện Thạch Hà
18409:x18409Tân Lộc,x18412Hồng Lộc
18562:t18562Thạch Hà,x18589Thạch Sơn,x18607Thạch Long
18568:x18421Thịnh Lộc,x18430Bình An,t18568Lộc Hà,x18580Thạch Kim
18583:x18493Phù Lưu,x18577Thạch Mỹ,x18583Thạch Châu,x18670Mai Phụ
18586:x18457Ích Hậu,x18586Thạch Kênh,x18592Thạch Liên
18601:x18601Việt Tiến,x18625Thạch Ngọc
18634:x18565Ngọc Sơn,x18634Lưu Vĩnh Sơn
18667:x18658Thạch Xuân,x18667Nam Điền
-446Huyện Cẩm Xuyên
18673:t18673Cẩm Xuyên,x18697Cẩm Quang,x18724Cẩm Quan
18676:t18676Thiên Cầm,x18709Cẩm Nhượng,x18712Nam Phúc Thăng
18682:x18679Yên Hòa,x18682Cẩm Dương
18685:x18694Cẩm Thành
18736:x18727Cẩm Hà,x18733Cẩm Hưng,x18736Cẩm Thịnh
18739:x18706Cẩm Thạch,x18715Cẩm Duệ,x18739Cẩm Mỹ
18742:x18721Cẩm Lĩnh,x18730Cẩm Lộc,x18742Cẩm Trung
18748:x18745Cẩm Sơn,x18748Cẩm Lạc,x18751Cẩm Minh
-447Huyện Kỳ Anh
18754:x18811Kỳ Châu
18766:x18757Kỳ Xuân,x18760Kỳ Bắc,x18766Kỳ Phong
18775:x18763Kỳ Phú,x18769Kỳ Tiến,x18772Kỳ Giang,t18775Kỳ Đồng
18781:x18802Kỳ Hải
18787:x18784Kỳ Văn,x18787Kỳ Trung,x18793Kỳ Tây
18790:x18778Kỳ Khang,x18790Kỳ Thọ,x18805Kỳ Thư
18814:x18814Kỳ Tân
18838:x18838Lâm Hợp,x18850Kỳ Lạc
18844:x18799Kỳ Thượng,x18844Kỳ Sơn
-449Thị xã Kỳ Anh
18754:p18754Hưng Trí,p18820Kỳ Trinh
18781:p18781Kỳ Ninh,x18808Kỳ Hà
18814:x18829Kỳ Hoa
18823:x18796Kỳ Lợi+18754+18832,p18823Kỳ Thịnh,p18835Kỳ Long
18832:p18832Kỳ Phương,p18841Kỳ Liên,p18847Kỳ Nam
=44Tỉnh Quảng Bình>44
-450Thành phố Đồng Hới
18859:p18859Bắc Lý,x18883Quang Phú,x18886Lộc Ninh
18871:p18871Đồng Sơn,p18877Bắc Nghĩa,x18892Nghĩa Ninh,x18895Thuận Đức
18880:p18853Hải Thành,p18856Đồng Phú,p18865Nam Lý,p18868Đồng Hải,p18874Phú Hải,p18880Đức Ninh Đông,x18889Bảo Ninh,x18898Đức Ninh
-452Huyện Minh Hóa
18901:t18901Quy Đạt,x18913Hồng Hóa,x18925Xuân Hóa,x18928Yên Hóa
18904:x18904Dân Hóa,x18907Trọng Hóa
18919:x18919Tân Thành
18922:x18922Hóa Hợp,x18937Hóa Sơn
18943:x18931Minh Hóa,x18934Tân Hóa,x18943Trung Hóa,x18946Thượng Hóa
-453Huyện Tuyên Hóa
18949:t18949Đồng Lê,x18955Kim Hóa,x18964Thuận Hóa,x18970Lê Hóa,x18973Sơn Hóa
18952:x18952Hương Hóa,x18961Thanh Thạch
18958:x18958Thanh Hóa,x18967Lâm Hóa
18985:x18976Đồng Hóa,x18985Thạch Hóa,x18988Đức Hóa
18991:x18979Ngư Hóa,x18991Phong Hóa,x18994Mai Hóa
18997:x18997Tiến Hóa,x19000Châu Hóa,x19003Cao Quảng,x19006Văn Hóa
-454Huyện Quảng Trạch
19021:x19012Quảng Hợp,x19015Quảng Kim,x19018Quảng Đông,x19021Quảng Phú
19030:x19027Quảng Thạch,x19030Quảng Lưu,x19039Quảng Tiến
19033:x19024Quảng Châu,x19033Quảng Tùng,x19036Cảnh Dương
19051:x19051Liên Trường,x19063Phù Cảnh,x19072Quảng Thanh
19057:x19042Quảng Hưng,x19045Quảng Xuân,x19057Quảng Phương
-455Huyện Bố Trạch
19111:t19111Hoàn Lão,x19177Trung Trạch,x19180Tây Trạch,x19183Hòa Trạch,x19186Đại Trạch
19126:x19123Hạ Mỹ,x19126Bắc Trạch,x19132Thanh Trạch,x19135Liên Trạch
19138:x19117Xuân Trạch,x19129Lâm Trạch,x19138Phúc Trạch,t19165Phong Nha
19141:x19141Cự Nẫm,x19156Hưng Trạch,x19168Vạn Trạch,x19174Phú Định
19147:x19147Thượng Trạch,x19192Tân Trạch
19159:x19144Hải Phú,x19150Sơn Lộc,x19159Đồng Trạch,x19162Đức Trạch
19198:t19114Việt Trung,x19189Nhân Trạch,x19198Lý Nam
-456Huyện Quảng Ninh
19204:x19204Trường Sơn,x19228Trường Xuân
19207:t19207Quán Hàu,x19210Vĩnh Ninh,x19213Võ Ninh,x19219Hàm Ninh
19225:x19216Hải Ninh,x19222Duy Ninh,x19225Gia Ninh,x19234Tân Ninh
19237:x19231Hiền Ninh,x19237Xuân Ninh,x19240An Ninh,x19243Vạn Ninh
-457Huyện Lệ Thủy
19246:t19246Lệ Ninh,x19258Hoa Thủy,x19276Sơn Thủy
19249:t19249Kiến Giang,x19264An Thủy,x19267Phong Thủy,x19279Lộc Thủy,x19285Liên Thủy,x19300Xuân Thủy
19255:x19252Hồng Thủy,x19255Ngư Thủy Bắc,x19261Thanh Thủy,x19270Cam Thủy
19288:x19288Hưng Thủy,x19306Ngư Thủy,x19312Sen Thủy
19291:x19291Dương Thủy,x19294Tân Thủy,x19303Mỹ Thủy,x19315Thái Thủy
19309:x19297Phú Thủy,x19309Mai Thủy,x19321Trường Thủy
19318:x19273Ngân Thủy,x19318Kim Thủy,x19327Lâm Thủy
-458Thị xã Ba Đồn
19009:p19009Ba Đồn,p19060Quảng Long,p19078Quảng Phong,x19087Quảng Hải
19066:p19066Quảng Thọ,p19081Quảng Thuận,p19102Quảng Phúc
19075:x19069Quảng Tiên,x19075Quảng Trung,x19084Quảng Tân,x19090Quảng Sơn,x19096Quảng Thủy
19093:x19093Quảng Lộc,x19099Quảng Văn,x19105Quảng Hòa,x19108Quảng Minh
=45Tỉnh Quảng Trị>44
-461Thành phố Đông Hà
19333:p19330Đông Giang,p193331,p19339Đông Thanh,p193454,p193543
19351:p19336Đông Lễ,p193422,p193485,p19351Đông Lương
-462Thị xã Quảng Trị
19360:p193571,p19358An Đôn,p193602,p193613,x19705Hải Lệ
-464Huyện Vĩnh Linh
19363:t19363Hồ Xá,x19375Vĩnh Chấp,x19387Vĩnh Long
19366:t19366Bến Quan,x19393Vĩnh Khê,x19417Vĩnh Hà,x19426Vĩnh Ô
19372:x19369Vĩnh Thái,x19372Vĩnh Tú,x19378Trung Nam,x19396Vĩnh Hòa
19405:x19402Vĩnh Thủy,x19405Vĩnh Lâm,x19420Vĩnh Sơn
19414:x19384Kim Thạch,x19408Hiền Thành,t19414Cửa Tùng,x19423Vĩnh Giang
-465Huyện Hướng Hóa
19429:t19429Khe Sanh,x19450Tân Hợp,x19453Hướng Tân,x19468Húc
19432:t19432Lao Bảo,x19456Tân Thành,x19459Tân Long
19435:x19435Hướng Lập,x19438Hướng Việt
19441:x19441Hướng Phùng,x19444Hướng Sơn,x19447Hướng Linh
19462:x19462Tân Lập,x19465Tân Liên,x19474Hướng Lộc
19483:x19477Ba Tầng,x19483A Dơi,x19492Xy
19489:x19471Thuận,x19480Thanh,x19489Lìa
-466Huyện Gio Linh
19495:t19495Gio Linh,x19507Phong Bình,x19510Gio Mỹ,x19552Gio Quang
19496:t19496Cửa Việt,x19519Gio Hải,x19543Gio Mai
19501:x19498Trung Giang,x19501Trung Hải,x19504Trung Sơn
19537:x19522Gio An,x19534Linh Trường,x19537Gio Sơn,x19546Hải Thái
-467Huyện Đa Krông
19555:t19555Krông Klang,x19558Mò Ó,x19561Hướng Hiệp
19564:x19564Đa Krông,x19576Ba Nang,x19579Tà Long
19567:x19567Triệu Nguyên,x19570Ba Lòng
19588:x19582Húc Nghì,x19585A Vao,x19588Tà Rụt
19594:x19591A Bung,x19594A Ngo
-468Huyện Cam Lộ
19597:t19597Cam Lộ,x19612Cam Thành,x19618Cam Chính,x19621Cam Nghĩa
19603:x19600Cam Tuyền,x19603Thanh An,x19606Cam Thủy,x19615Cam Hiếu
-469Huyện Triệu Phong
19624:t19624Ái Tử,x19672Triệu Thượng,x19678Triệu Thành
19639:x19627Triệu Tân,x19633Triệu Phước,x19639Triệu Trạch
19645:x19636Triệu Độ,x19642Triệu Thuận,x19645Triệu Đại,x19648Triệu Hòa
19654:x19654Triệu Cơ,x19660Triệu Tài,x19666Triệu Trung
19669:x19657Triệu Long,x19669Triệu Ái,x19675Triệu Giang
-470Huyện Hải Lăng
19681:t19681Diên Sanh,x19714Hải Định,x19729Hải Trường
19699:x19687Hải Bình,x19693Hải Quy,x19699Hải Hưng
19702:x19702Hải Phú,x19708Hải Thượng,x19717Hải Lâm
19735:x19726Hải Phong,x19735Hải Sơn,x19738Hải Chánh
19741:x19684Hải An,x19711Hải Dương,x19741Hải Khê
-471Huyện Cồn Cỏ>19742
!46Thành phố Huế>46
-474Quận Thuận Hóa
19777:p19777Vỹ Dạ,p19792Xuân Phú,p19963Thủy Vân
19789:p19780Phường Đúc,p19783Vĩnh Ninh,p19786Phú Hội,p19789Phú Nhuận,p19795Trường An,p19798Phước Vĩnh
19813:p19807Thuỷ Biều,p19813Thuỷ Xuân,p19981Thủy Bằng
19815:p19801An Cựu,p19815An Đông,p19816An Tây
19900:p19900Thuận An
19909:p19909Dương Nỗ
19930:p19930Phú Thượng
20014:p20002Hương Phong
-475Quận Phú Xuân
19753:p19750Tây Lộc,p19753Thuận Lộc,p19756Gia Hội,p19759Phú Hậu,p19762Thuận Hòa,p19768Đông Ba
19774:p19774Kim Long,p19810Hương Long,p20029Long Hồ
19804:p19803An Hòa,p19804Hương Sơ,p20023Hương An
20014:p20014Hương Vinh
-476Thị xã Phong Điền
19819:p19819Phong Thu,x19855Phong Mỹ,x19861Phong Xuân
19828:x19825Phong Thạnh,p19828Phong Phú
19831:x19831Phong Bình,x19837Phong Chương,p19846Phong Hòa
19858:p19852Phong Hiền,p19858Phong An,x19864Phong Sơn
19873:p19843Phong Hải
-477Huyện Quảng Điền
19867:t19867Sịa,x19882Quảng Phước,x19888Quảng An,x19894Quảng Thọ
19873:x19873Quảng Ngạn,x19879Quảng Công
19885:x19870Quảng Thái,x19876Quảng Lợi,x19885Quảng Vinh,x19897Quảng Phú
20014:x19891Quảng Thành
-478Huyện Phú Vang
19900:x19903Phú Thuận,x19915Phú Hải
19918:x19918Phú Xuân,x19933Phú Hồ,x19939Phú Lương
19930:x19912Phú An,x19927Phú Mỹ
19942:t19942Phú Đa,x19954Phú Gia,x19957Vinh Hà
19945:x19921Phú Diên,x19936Vinh Xuân,x19945Vinh Thanh,x19948Vinh An
-479Thị xã Hương Thủy
19960:p19960Phú Bài,x19987Thủy Phù,x19990Phú Sơn,x19993Dương Hòa
19969:x19966Thủy Thanh,p19969Thủy Dương,p19972Thủy Phương
19975:p19975Thủy Châu,p19978Thủy Lương,x19984Thủy Tân
-480Thị xã Hương Trà
19996:p19996Tứ Hạ,p20008Hương Vân,p20011Hương Văn
20017:x20005Hương Toàn,p20017Hương Xuân,p20020Hương Chữ
20035:x20026Hương Bình,x20035Bình Tiến,x20041Bình Thành
-481Huyện A Lưới
20044:t20044A Lưới,x20065Hồng Bắc,x20068A Ngo,x20083Quảng Nhâm
20050:x20050Hồng Hạ,x20059Hương Nguyên
20056:x20047Hồng Vân,x20053Hồng Kim,x20056Trung Sơn,x20104Hồng Thủy
20071:x20071Sơn Thủy,x20074Phú Vinh,x20086Hồng Thượng,x20089Hồng Thái
20101:x20080Hương Phong,x20095A Roàng,x20098Đông Sơn,x20101Lâm Đớt
-482Huyện Phú Lộc
20107:t20107Phú Lộc,x20134Lộc Bình,x20149Lộc Trì
20122:x20113Vinh Mỹ,x20116Vinh Hưng,x20122Giang Hải,x20125Vinh Hiền
20131:x20128Lộc Bổn,t20131Lộc Sơn,x20158Xuân Lộc
20137:t20110Lăng Cô,x20137Lộc Vĩnh,x20146Lộc Thủy,x20152Lộc Tiến
20140:x20140Lộc An,x20143Lộc Điền,x20155Lộc Hòa
20161:t20161Khe Tre,x20164Hương Phú,x20170Hương Lộc,x20185Thượng Lộ
20179:x20167Hương Sơn,x20179Hương Xuân,x20191Thượng Nhật
20182:x20173Thượng Quảng,x20182Hương Hữu,x20188Thượng Long
=48Thành phố Đà Nẵng>48
-490Quận Liên Chiểu
20194:p20194Hòa Hiệp Bắc,p20195Hòa Hiệp Nam
20197:p20197Hòa Khánh Bắc
20200:p20198Hòa Khánh Nam,p20200Hòa Minh
-491Quận Thanh Khê
20209:p20206Thanh Khê Tây,p20207Thanh Khê Đông,p20209Xuân Hà,p20215Chính Gián,p20218Thạc Gián
20305:p20224An Khê
-492Quận Hải Châu
20242:p20227Thanh Bình,p20230Thuận Phước,p20233Thạch Thang,p20236Hải Châu,p20242Phước Ninh
20257:p20245Hòa Thuận Tây,p20254Bình Thuận,p20257Hòa Cường Bắc,p20258Hòa Cường Nam
-493Quận Sơn Trà
20263:p20263Thọ Quang,p20266Nại Hiên Đông,p20269Mân Thái
20275:p20272An Hải Bắc,p20275Phước Mỹ,p20278An Hải Nam
-494Quận Ngũ Hành Sơn
20285:p20284Mỹ An,p20285Khuê Mỹ,p20287Hoà Quý,p20290Hoà Hải
-495Quận Cẩm Lệ
20260:p20260Khuê Trung,p20311Hòa Thọ Tây,p20312Hòa Thọ Đông
20305:p20305Hòa Phát,p20306Hòa An
20314:p20314Hòa Xuân
-497Huyện Hòa Vang
20194:x20293Hòa Bắc
20197:x20296Hòa Liên+20194
20200:x20302Hòa Sơn
20308:x20299Hòa Ninh,x20308Hòa Nhơn
20314:x20323Hòa Châu,x20329Hòa Phước
20320:x20317Hòa Phú,x20320Hòa Phong
20332:x20326Hòa Tiến,x20332Hòa Khương
-498Huyện Hoàng Sa>20333
=49Tỉnh Quảng Nam>48
-502Thành phố Tam Kỳ
20335:p20335Tân Thạnh,x20362Tam Thăng,p20375Hoà Thuận
20341:p20341An Mỹ,p20347An Xuân,p20353Trường Xuân
20350:p20344Hòa Hương,p20350An Sơn,x20389Tam Ngọc
20356:p20356An Phú,x20359Tam Thanh,x20371Tam Phú
-503Thành phố Hội An
20401:p20401Tân An,p20407Thanh Hà,p20419Cẩm An,x20422Cẩm Hà
20410:p20398Minh An,p20404Cẩm Phô,p20410Sơn Phong,x20425Cẩm Kim,p20428Cẩm Nam
20413:p20413Cẩm Châu,p20416Cửa Đại,x20431Cẩm Thanh
20434:x20434Tân Hiệp
-504Huyện Tây Giang
20443:x20437Ch'ơm,x20440Ga Ri,x20443A Xan,x20446Tr'Hy
20455:x20449Lăng,x20452A Nông,x20455A Tiêng,x20464Dang
20458:x20458Bha Lê,x20461A Vương
-505Huyện Đông Giang
20467:t20467P Rao,x20470Tà Lu,x20488A Rooi,x20491Za Hung
20476:x20473Sông Kôn,x20476Jơ Ngây,x20479A Ting
20485:x20482Tư,x20485Ba
20494:x20494Mà Cooi,x20497Ka Dăng
-506Huyện Đại Lộc
20500:t20500Ái Nghĩa,x20521Đại Nghĩa,x20524Đại Hiệp,x20547Đại An,x20548Đại Hòa
20506:x20503Đại Sơn,x20506Đại Lãnh,x20509Đại Hưng
20515:x20512Đại Hồng,x20515Đại Đồng,x20518Đại Quang
20539:x20536Đại Phong,x20539Đại Minh,x20545Đại Cường
20542:x20527Đại Thạnh,x20530Đại Chánh,x20533Đại Tân,x20542Đại Thắng
-507Thị xã Điện Bàn
20551:p20551Vĩnh Điện,p20593Điện Minh,p20596Điện Phương
20557:x20554Điện Tiến,x20557Điện Hòa,p20560Điện Thắng Bắc
20569:x20566Điện Hồng,x20569Điện Thọ,x20572Điện Phước
20575:p20561Điện Thắng Trung,p20562Điện Thắng Nam,p20575Điện An
20579:p20563Điện Ngọc,p20578Điện Nam Bắc,p20579Điện Nam Trung,p20580Điện Nam Đông,p20581Điện Dương
20587:x20584Điện Quang,x20587Điện Trung,x20590Điện Phong
-508Huyện Duy Xuyên
20599:t20599Nam Phước,x20626Duy Phước,x20632Duy Vinh
20611:x20605Duy Phú,x20608Duy Tân,x20611Duy Hòa,x20614Duy Châu
20623:x20617Duy Trinh,x20620Duy Sơn,x20623Duy Trung
20635:x20629Duy Thành,x20635Duy Nghĩa,x20638Duy Hải
-509Huyện Quế Sơn
20641:t20641Đông Phú,x20677Quế Long,x20683Quế Phong,x20686Quế An,x20689Quế Minh
20650:x20644Quế Xuân 1,x20647Quế Xuân 2,x20650Quế Phú,t20651Hương An
20656:t20656Trung Phước,x20671Quế Lộc
20662:x20659Quế Hiệp,x20662Quế Thuận,x20665Quế Mỹ,x20680Quế Châu
20669:x20668Ninh Phước,x20669Phước Ninh,x20692Quế Lâm
-510Huyện Nam Giang
20695:t20695Thạnh Mỹ
20698:x20698Laêê,x20699Chơ Chun
20704:x20704La Dêê,x20705Đắc Tôi
20707:x20701Zuôich,x20707Chà Vàl
20710:x20702Tà Pơơ,x20710Tà Bhinh,x20713Cà Dy
20716:x20716Đắc Pre,x20719Đắc Pring
-511Huyện Phước Sơn
20722:t20722Khâm Đức,x20725Phước Xuân
20728:x20728Phước Hiệp,x20729Phước Hoà
20734:x20731Phước Đức,x20734Phước Năng,x20737Phước Mỹ
20740:x20740Phước Chánh,x20743Phước Công
20752:x20746Phước Kim,x20749Phước Lộc,x20752Phước Thành
-512Huyện Hiệp Đức
20767:x20764Quế Thọ,x20767Bình Lâm,x20785Thăng Phước,x20788Bình Sơn
20770:x20770Sông Trà,x20773Phước Trà,x20776Phước Gia
20779:x20758Quế Tân,t20779Tân Bình,x20782Quế Lưu
-513Huyện Thăng Bình
20791:t20791Hà Lam,x20800Bình Nguyên,x20803Bình Phục,x20824Bình Quý
20794:x20794Bình Dương,x20797Bình Giang,x20806Bình Triều,x20809Bình Đào,x20812Bình Minh
20818:x20815Bình Lãnh,x20818Bình Trị,x20821Bình Định
20827:x20827Bình Phú,x20842Bình Quế
20836:x20836Bình Sa,x20839Bình Hải,x20851Bình Nam
20848:x20833Bình Tú,x20845Bình An,x20848Bình Trung
-514Huyện Tiên Phước
20854:t20854Tiên Kỳ,x20881Tiên Mỹ,x20884Tiên Phong,x20887Tiên Thọ
20857:x20857Tiên Sơn,x20860Tiên Hà,x20866Tiên Châu
20875:x20869Tiên Lãnh,x20872Tiên Ngọc,x20875Tiên Hiệp
20878:x20878Tiên Cảnh,x20890Tiên An,x20893Tiên Lộc,x20896Tiên Lập
-515Huyện Bắc Trà My
20900:t20899Trà My,x20900Trà Sơn,x20911Trà Dương,x20914Trà Giang
20908:x20902Trà Kót,x20905Trà Nú,x20908Trà Đông
20920:x20917Trà Bui,x20920Trà Đốc
20923:x20923Trà Tân,x20926Trà Giác
20929:x20929Trà Giáp,x20932Trà Ka
-516Huyện Nam Trà My
20938:x20935Trà Leng,x20938Trà Dơn
20941:x20941Trà Tập,x20947Trà Cang
20944:x20944Trà Mai,x20956Trà Don
20950:x20950Trà Linh,x20953Trà Nam
20959:x20959Trà Vân,x20962Trà Vinh
-517Huyện Núi Thành
20965:t20965Núi Thành,x20989Tam Hiệp,x20995Tam Giang,x20998Tam Quang,x21001Tam Nghĩa
20971:x20968Tam Xuân I,x20971Tam Xuân II,x20974Tam Tiến
20977:x20977Tam Sơn,x20980Tam Thạnh
20984:x20983Tam Anh Bắc,x20984Tam Anh Nam,x20986Tam Hòa
20992:x20992Tam Hải
21004:x21004Tam Mỹ Tây,x21005Tam Mỹ Đông,x21007Tam Trà
-518Huyện Phú Ninh
20364:t20364Phú Thịnh,x20374Tam Đàn,x20386Tam Thái
20380:x20365Tam Thành,x20368Tam An,x20377Tam Lộc,x20380Tam Phước
20392:x20387Tam Đại,x20392Tam Dân,x20395Tam Lãnh
=51Tỉnh Quảng Ngãi>51
-522Thành phố Quảng Ngãi
21025:p21019Nghĩa Chánh,p21022Trần Hưng Đạo,p21025Nguyễn Nghiêm,p21031Chánh Lộ
21028:p21010Lê Hồng Phong,p21013Trần Phú,p21016Quảng Phú,p21028Nghĩa Lộ
21034:x21034Nghĩa Dũng,x21037Nghĩa Dõng,x21256Nghĩa Hà,x21262An Phú
21109:x21187Tịnh Hòa
21172:p21172Trương Quang Trọng,x21202Tịnh Ấn Đông,x21223Tịnh Ấn Tây,x21232Tịnh An
21211:x21190Tịnh Kỳ,x21199Tịnh Thiện,x21208Tịnh Châu,x21211Tịnh Khê,x21214Tịnh Long
-524Huyện Bình Sơn
21040:t21040Châu Ổ,x21046Bình Thạnh,x21052Bình Chánh,x21055Bình Nguyên,x21070Bình Dương,x21082Bình Trung,x21088Bình Long
21061:x21043Bình Thuận,x21049Bình Đông,x21061Bình Trị,x21067Bình Hải,x21073Bình Phước,x21079Bình Hòa
21085:x21058Bình Khương,x21064Bình An,x21085Bình Minh
21100:x21100Bình Chương,x21106Bình Mỹ
21109:x21091Bình Thanh,x21103Bình Hiệp,x21109Bình Tân Phú,x21112Bình Châu
-525Huyện Trà Bồng
21115:t21115Trà Xuân,x21121Trà Thủy,x21139Trà Sơn
21124:x21124Trà Hiệp,x21133Trà Lâm,x21145Trà Thanh
21127:x21118Trà Giang,x21127Trà Bình,x21130Trà Phú
21136:x21136Trà Tân,x21142Trà Bùi+21157
21154:x21148Sơn Trà,x21154Trà Phong,x21163Trà Xinh
21157:x21157Hương Trà,x21166Trà Tây
-527Huyện Sơn Tịnh
21181:x21175Tịnh Thọ,x21181Tịnh Phong
21196:x21196Tịnh Đông,x21226Tịnh Giang,x21229Tịnh Minh
21205:x21178Tịnh Trà,x21184Tịnh Hiệp,x21205Tịnh Bắc
21220:x21193Tịnh Bình,x21217Tịnh Sơn,t21220Tịnh Hà
-528Huyện Tư Nghĩa
21235:t21235La Hà,x21268Nghĩa Hòa,x21274Nghĩa Thương,x21277Nghĩa Trung
21238:t21238Sông Vệ,x21280Nghĩa Hiệp,x21283Nghĩa Phương
21244:x21241Nghĩa Lâm,x21244Nghĩa Thắng,x21259Nghĩa Sơn
21250:x21247Nghĩa Thuận,x21250Nghĩa Kỳ,x21271Nghĩa Điền
-529Huyện Sơn Hà
21289:t21289Di Lăng,x21301Sơn Bao,x21313Sơn Thượng
21292:x21292Sơn Hạ,x21295Sơn Thành,x21298Sơn Nham
21307:x21304Sơn Linh,x21307Sơn Giang,x21316Sơn Cao
21319:x21310Sơn Trung,x21319Sơn Hải,x21322Sơn Thủy
21325:x21325Sơn Kỳ,x21328Sơn Ba
-530Huyện Sơn Tây
21334:x21331Sơn Bua,x21334Sơn Mùa,x21335Sơn Liên
21340:x21337Sơn Tân,x21340Sơn Dung,x21341Sơn Long
21343:x21338Sơn Màu,x21343Sơn Tinh,x21346Sơn Lập
-531Huyện Minh Long
21349:x21349Long Sơn,x21352Long Mai
21361:x21355Thanh An,x21358Long Môn,x21361Long Hiệp
-532Huyện Nghĩa Hành
21364:t21364Chợ Chùa,x21367Hành Thuận,x21373Hành Trung
21370:x21370Hành Dũng,x21376Hành Nhân,x21382Hành Minh
21385:x21379Hành Đức,x21385Hành Phước,x21391Hành Thịnh
21388:x21388Hành Thiện,x21394Hành Tín Tây,x21397Hành Tín Đông
-533Huyện Mộ Đức
21400:t21400Mộ Đức,x21424Đức Hòa,x21427Đức Tân,x21430Đức Phú
21409:x21406Thắng Lợi,x21409Đức Nhuận,x21415Đức Hiệp
21421:x21412Đức Chánh,x21418Đức Minh,x21421Đức Thạnh
21433:x21433Đức Phong,x21436Đức Lân
-534Thị xã Đức Phổ
21439:p21439Nguyễn Nghiêm,p21460Phổ Ninh,p21463Phổ Minh,p21466Phổ Vinh,p21469Phổ Hòa
21451:x21442Phổ An,x21448Phổ Thuận,p21451Phổ Văn,p21454Phổ Quang
21457:x21445Phổ Phong,x21457Phổ Nhơn
21472:x21472Phổ Cường,x21475Phổ Khánh
21478:p21478Phổ Thạnh,x21481Phổ Châu
-535Huyện Ba Tơ
21484:t21484Ba Tơ,x21511Ba Cung,x21526Ba Bích
21490:x21487Ba Điền,x21490Ba Vinh
21496:x21493Ba Thành,x21496Ba Động,x21502Ba Liên
21499:x21499Ba Dinh,x21500Ba Giang
21520:x21508Ba Khâm,x21520Ba Trang
21523:x21523Ba Tô,x21532Ba Lế,x21535Ba Nam
21529:x21505Ba Ngạc,x21517Ba Tiêu,x21529Ba Vì
21538:x21538Ba Xa
-536Huyện Lý Sơn>21548
=52Tỉnh Bình Định>52
-540Thành phố Quy Nhơn
21553:p21553Nhơn Phú,p21559Trần Quang Diệu
21583:p21556Đống Đa,p21562Hải Cảng,p21580Trần Phú,p21583Thị Nại
21589:p21589Bùi Thị Xuân,x21991Phước Mỹ
21592:p21565Quang Trung,p21577Ngô Mây,p21592Nguyễn Văn Cừ,p21595Ghềnh Ráng
21601:p21550Nhơn Bình,x21598Nhơn Lý,x21601Nhơn Hội,x21604Nhơn Hải
21607:x21607Nhơn Châu
-542Huyện An Lão
21609:t21609An Lão,x21610An Hưng,x21625An Tân
21616:x21613An Trung,x21616An Dũng,x21619An Vinh
21622:x21622An Toàn,x21634An Nghĩa+21628
21628:x21628An Hòa,x21631An Quang
-543Thị xã Hoài Nhơn
21637:p21637Tam Quan,x21649Hoài Châu
21640:p21640Bồng Sơn,p21685Hoài Đức
21655:x21643Hoài Sơn,x21646Hoài Châu Bắc,p21655Tam Quan Bắc
21661:x21652Hoài Phú,p21661Hoài Hảo
21664:p21658Tam Quan Nam,p21664Hoài Thanh Tây,p21667Hoài Thanh
21670:p21670Hoài Hương,x21676Hoài Hải,x21682Hoài Mỹ
21673:p21673Hoài Tân,p21679Hoài Xuân
-544Huyện Hoài Ân
21688:t21688Tăng Bạt Hổ,x21709Ân Phong,x21712Ân Đức,x21724Ân Tường Đông
21697:x21690Ân Hảo Tây,x21691Ân Hảo Đông,x21697Ân Mỹ
21703:x21694Ân Sơn,x21703Ân Tín,x21706Ân Thạnh
21715:x21700Đak Mang,x21715Ân Hữu,x21721Ân Tường Tây
21727:x21718Bok Tới,x21727Ân Nghĩa
-545Huyện Phù Mỹ
21730:t21730Phù Mỹ,x21772Mỹ Quang,x21784Mỹ Chánh Tây
21733:t21733Bình Dương,x21748Mỹ Lợi,x21754Mỹ Phong
21739:x21736Mỹ Đức,x21739Mỹ Châu,x21745Mỹ Lộc
21751:x21742Mỹ Thắng,x21751Mỹ An,x21760Mỹ Thọ
21757:x21757Mỹ Trinh,x21763Mỹ Hòa
21769:x21766Mỹ Thành,x21769Mỹ Chánh,x21781Mỹ Cát
21775:x21775Mỹ Hiệp,x21778Mỹ Tài
-546Huyện Vĩnh Thạnh
21786:t21786Vĩnh Thạnh,x21799Vĩnh Hảo
21787:x21787Vĩnh Sơn,x21790Vĩnh Kim
21796:x21796Vĩnh Hiệp,x21802Vĩnh Thịnh
21805:x21801Vĩnh Hòa,x21804Vĩnh Thuận,x21805Vĩnh Quang
-547Huyện Tây Sơn
21808:t21808Phú Phong,x21844Tây Xuân,x21847Bình Nghi
21817:x21811Bình Tân,x21817Bình Thuận,x21826Tây An
21820:x21814Tây Thuận,x21820Tây Giang
21829:x21823Bình Thành,x21829Bình Hòa,x21832Tây Bình,x21838Tây Vinh
21835:x21835Bình Tường,x21841Vĩnh An,x21850Tây Phú
-548Huyện Phù Cát
21853:t21853Ngô Mây,x21877Cát Trinh,x21895Cát Tân
21859:x21859Cát Minh,t21862Cát Khánh,x21865Cát Tài
21868:x21856Cát Sơn,x21868Cát Lâm
21871:x21871Cát Hanh,x21883Cát Hiệp
21880:x21874Cát Thành,x21880Cát Hải,t21898Cát Tiến
21892:x21886Cát Nhơn,x21892Cát Tường
21901:x21889Cát Hưng,x21901Cát Thắng,x21904Cát Chánh
-549Thị xã An Nhơn
21907:p21907Bình Định,x21931Nhơn Phúc,x21937Nhơn Khánh
21910:p21910Đập Đá,x21913Nhơn Mỹ,x21922Nhơn Hậu
21925:p21916Nhơn Thành,x21919Nhơn Hạnh,x21925Nhơn Phong
21934:x21928Nhơn An,p21934Nhơn Hưng
21940:x21940Nhơn Lộc,x21946Nhơn Tân
21943:p21943Nhơn Hoà,x21949Nhơn Thọ
-550Huyện Tuy Phước
21952:t21952Tuy Phước,t21955Diêu Trì,x21976Phước Lộc,x21979Phước Nghĩa,x21982Phước Thuận
21964:x21961Phước Hưng,x21964Phước Quang,x21973Phước Hiệp
21970:x21958Phước Thắng,x21967Phước Hòa,x21970Phước Sơn
21985:x21985Phước An,x21988Phước Thành
-551Huyện Vân Canh
21994:t21994Vân Canh,x22009Canh Thuận,x22012Canh Hòa
21997:x21997Canh Liên+22006
22006:x22000Canh Hiệp+21994,x22003Canh Vinh,x22006Canh Hiển
=54Tỉnh Phú Yên>66
-555Thành phố Tuy Hoà
22015:p220151,p220182,p220304,p220335,p220367
22045:p220249+22015,x22042Hòa Kiến,x22045Bình Kiến,x22162An Phú
22240:p22040Phú Thạnh,p22041Phú Đông,p22240Phú Lâm
-557Thị xã Sông Cầu
22051:p22051Xuân Phú,x22069Xuân Thịnh,x22072Xuân Phương,p22073Xuân Yên
22057:x22054Xuân Hải,x22057Xuân Lộc
22060:x22060Xuân Bình,x22066Xuân Cảnh
22075:x22052Xuân Lâm,x22075Xuân Thọ 1,x22078Xuân Thọ 2
22076:p22053Xuân Thành,p22076Xuân Đài
-558Huyện Đồng Xuân
22081:t22081La Hai,x22093Xuân Long,x22099Xuân Sơn Bắc,x22102Xuân Quang 2,x22105Xuân Sơn Nam
22090:x22084Đa Lộc,x22090Xuân Lãnh
22096:x22087Phú Mỡ,x22096Xuân Quang 1
22111:x22108Xuân Quang 3,x22111Xuân Phước
-559Huyện Tuy An
22114:t22114Chí Thạnh,x22117An Dân,x22129An Định
22120:x22120An Ninh Tây,x22123An Ninh Đông,x22126An Thạch
22132:x22132An Nghiệp,x22141An Xuân,x22144An Lĩnh
22147:x22138An Cư,x22147An Hòa Hải,x22150An Hiệp
22153:x22153An Mỹ,x22156An Chấn,x22159An Thọ
-560Huyện Sơn Hòa
22165:t22165Củng Sơn,x22183Sơn Phước,x22189Sơn Nguyên,x22198Suối Bạc,x22201Sơn Hà
22171:x22168Phước Tân,x22171Sơn Hội,x22180Cà Lúi
22177:x22174Sơn Định,x22177Sơn Long,x22186Sơn Xuân
22192:x22192Eachà Rang,x22195Krông Pa,x22204Suối Trai
-561Huyện Sông Hinh
22207:t22207Hai Riêng,x22228EaBia+22222,x22231EaTrol,x22234Sông Hinh
22222:x22213Đức Bình Tây,x22219Sơn Giang,x22222Đức Bình Đông
22225:x22216Ea Bá,x22225EaBar+22237
22237:x22210Ea Lâm,x22237Ealy
-562Huyện Tây Hoà
22250:x22249Sơn Thành Tây,x22250Sơn Thành Đông,x22270Hòa Phú
22255:x22252Hòa Bình 1+22240,t22255Phú Thứ,x22264Hòa Phong,x22273Hòa Tân Tây
22276:x22276Hòa Đồng,x22294Hòa Thịnh
22285:x22285Hòa Mỹ Đông,x22288Hòa Mỹ Tây
-563Huyện Phú Hoà
22015:x22315Hòa An+22319
22303:x22303Hòa Quang Bắc,x22306Hòa Quang Nam,x22312Hòa Trị+22015
22319:x22309Hòa Hội,x22318Hòa Định Đông,t22319Phú Hoà,x22321Hòa Định Tây,x22324Hòa Thắng
-564Thị xã Đông Hòa
22240:x22243Hòa Thành
22258:p22258Hoà Vinh,x22267Hòa Tân Đông,p22279Hòa Xuân Tây
22261:p22246Hòa Hiệp Bắc+22240,p22261Hoà Hiệp Trung,p22282Hòa Hiệp Nam
22291:x22291Hòa Xuân Đông,x22297Hòa Tâm,x22300Hòa Xuân Nam
=56Tỉnh Khánh Hòa>56
-568Thành phố Nha Trang
22333:p22327Vĩnh Hòa,p22330Vĩnh Hải,p22333Vĩnh Phước,p22339Vĩnh Thọ,x22384Vĩnh Lương,x22387Vĩnh Phương
22366:p22348Vạn Thạnh,p22363Lộc Thọ,p22366Tân Tiến,p22372Phước Hòa,p22375Vĩnh Nguyên
22390:p22336Ngọc Hiệp,p22351Phương Sài,x22390Vĩnh Ngọc,x22393Vĩnh Thạnh,x22396Vĩnh Trung,x22399Vĩnh Hiệp
22402:p22357Phước Hải,p22378Phước Long,p22381Vĩnh Trường,x22402Vĩnh Thái,x22405Phước Đồng
-569Thành phố Cam Ranh
22411:p22408Cam Nghĩa,p22411Cam Phúc Bắc,x22468Cam Thành Nam
22420:p22414Cam Phúc Nam,p22417Cam Lộc,p22420Cam Phú
22423:p22423Ba Ngòi,x22474Cam Phước Đông
22432:p22426Cam Thuận,p22429Cam Lợi,p22432Cam Linh
22480:x22477Cam Thịnh Tây,x22480Cam Thịnh Đông,x22483Cam Lập,x22486Cam Bình
-570Huyện Cam Lâm
22435:x22435Cam Tân+22453+22708,x22447Sơn Tân,x22450Cam Hiệp Bắc+22453,x22456Cam Hiệp Nam+22453
22453:x22441Cam Hải Đông,x22444Cam Hải Tây,t22453Cam Đức,x22462Cam Thành Bắc
22465:x22459Cam Phước Tây,x22465Cam An Bắc+22453,x22471Cam An Nam+22453
22708:x22438Cam Hòa+22435+22453,x22708Suối Cát,x22711Suối Tân+22435+22453
-571Huyện Vạn Ninh
22489:t22489Vạn Giã,x22510Vạn Phú,x22513Vạn Lương
22498:x22495Vạn Phước,x22498Vạn Long,x22507Vạn Khánh
22504:x22492Đại Lãnh,x22504Vạn Thọ,x22519Vạn Thạnh
22516:x22501Vạn Bình,x22516Vạn Thắng
22525:x22522Xuân Sơn,x22525Vạn Hưng
-572Thị xã Ninh Hòa
22528:p22528Ninh Hiệp,x22564Ninh Đông,p22570Ninh Đa,x22573Ninh Phụng
22546:x22531Ninh Sơn,x22540Ninh An,x22546Ninh Thọ
22552:x22534Ninh Tây,x22552Ninh Sim
22558:x22537Ninh Thượng,x22549Ninh Trung,x22558Ninh Thân
22561:p22543Ninh Hải,p22561Ninh Diêm,p22567Ninh Thủy,x22606Ninh Phước
22576:x22555Ninh Xuân,x22576Ninh Bình,x22588Ninh Quang
22591:x22582Ninh Phú,p22591Ninh Giang,p22594Ninh Hà
22597:x22585Ninh Tân,x22597Ninh Hưng,x22600Ninh Lộc,x22603Ninh Ích
-573Huyện Khánh Vĩnh
22609:t22609Khánh Vĩnh,x22630Sông Cầu,x22645Khánh Phú
22612:x22612Khánh Hiệp,x22618Khánh Trung
22615:x22615Khánh Bình,x22621Khánh Đông
22624:x22624Khánh Thượng,x22627Khánh Nam,x22633Giang Ly
22648:x22636Cầu Bà,x22639Liên Sang,x22642Khánh Thành,x22648Sơn Thái
-574Huyện Diên Khánh
22651:t22651Diên Khánh,x22690Diên Toàn,x22693Diên An
22657:x22657Diên Điền,x22663Diên Sơn,x22669Diên Phú
22660:x22654Diên Lâm,x22660Xuân Đồng
22672:x22672Diên Thọ,x22675Diên Phước,x22681Diên Tân
22678:x22678Diên Lạc,x22684Diên Hòa,x22687Diên Thạnh
22702:x22696Bình Lộc,x22702Suối Hiệp,x22705Suối Tiên
-575Huyện Khánh Sơn
22714:t22714Tô Hạp,x22723Sơn Hiệp,x22726Sơn Bình
22720:x22717Thành Sơn,x22720Sơn Lâm
22732:x22729Sơn Trung,x22732Ba Cụm Bắc,x22735Ba Cụm Nam
-576Huyện Trường Sa
22736:t22736Trường Sa,x22737Song Tử Tây,x22739Sinh Tồn
=58Tỉnh Ninh Thuận>56
-582Thành phố Phan Rang-Tháp Chàm
22738:p22738Đô Vinh
22741:p22741Phước Mỹ,p22744Bảo An,x22774Thành Hải
22759:p22750Phủ Hà,p22759Kinh Dinh,p22762Đạo Long,p22765Đài Sơn
22780:p22768Đông Hải+22888,p22771Mỹ Đông,p22779Mỹ Bình,p22780Mỹ Hải
22834:p22777Văn Hải
-584Huyện Bác Ái
22786:x22783Phước Bình,x22786Phước Hòa,x22789Phước Tân
22795:x22792Phước Tiến,x22795Phước Thắng,x22804Phước Chính
22801:x22798Phước Thành,x22801Phước Đại
22822:x22807Phước Trung
-585Huyện Ninh Sơn
22738:x22831Nhơn Sơn
22810:t22810Tân Sơn,x22819Quảng Sơn
22813:x22813Lâm Sơn,x22816Lương Sơn
22822:x22822Mỹ Sơn
22828:x22825Hòa Sơn,x22828Ma Nới
-586Huyện Ninh Hải
22834:t22834Khánh Hải
22846:x22846Vĩnh Hải,x22867Nhơn Hải,x22868Thanh Hải
22852:x22852Phương Hải,x22864Tri Hải
22861:x22855Tân Hải,x22858Xuân Hải,x22861Hộ Hải
-587Huyện Ninh Phước
22870:t22870Phước Dân,x22882Phước Thuận,x22894Phước Hải
22873:x22873Phước Sơn,x22879Phước Hậu,x22912Phước Vinh
22888:x22888An Hải
22891:x22876Phước Thái,x22891Phước Hữu
-588Huyện Thuận Bắc
22840:x22837Phước Chiến,x22840Công Hải
22849:x22843Phước Kháng,x22849Lợi Hải,x22856Bắc Phong
22852:x22853Bắc Sơn
-589Huyện Thuận Nam
22888:x22903Phước Dinh
22897:x22897Phước Nam,x22898Phước Ninh,x22906Phước Minh
22900:x22885Phước Hà,x22900Nhị Hà
22909:x22909Phước Diêm,x22910Cà Ná
=60Tỉnh Bình Thuận>68
-593Thành phố Phan Thiết
22918:p22915Mũi Né,p22918Hàm Tiến,x22957Thiện Nghiệp
22924:p22921Phú Hài,p22924Phú Thủy,p22936Thanh Hải
22933:p22933Xuân An
22945:p22930Phú Trinh,p22945Lạc Đạo,p22951Bình Hưng
22954:p22954Đức Long,x22966Tiến Thành
22960:p22927Phú Tài,x22960Phong Nẫm
22963:x22963Tiến Lợi
-594Thị xã La Gi
23231:p23231Phước Hội,p23232Phước Lộc,x23268Tân Phước
23235:p23234Tân Thiện,p23235Tân An,p23237Bình Tân,x23248Tân Bình
23246:x23245Tân Hải,x23246Tân Tiến
-595Huyện Tuy Phong
22969:t22969Liên Hương,x22987Phú Lạc,x22990Phước Thể,x22999Bình Thạnh
22972:t22972Phan Rí Cửa,x22993Hòa Minh,x22996Chí Công
22978:x22975Phan Dũng,x22978Phong Phú+22972
22981:x22981Vĩnh Hảo,x22984Vĩnh Tân
-596Huyện Bắc Bình
23005:t23005Chợ Lầu,x23035Phan Hòa,x23044Phan Hiệp,x23050Phan Rí Thành
23008:x23008Phan Sơn,x23011Phan Lâm
23020:x23014Bình An,x23017Phan Điền,x23020Hải Ninh
23023:x23023Sông Lũy,x23026Phan Tiến,x23047Bình Tân
23032:x23029Sông Bình,t23032Lương Sơn
23041:x23038Phan Thanh,x23041Hồng Thái
23053:x23053Hòa Thắng+23041,x23056Hồng Phong
-597Huyện Hàm Thuận Bắc
22933:t23062Phú Long,x23104Hàm Thắng
22960:x23101Hàm Hiệp
23059:t23059Ma Lâm,x23083Thuận Minh,x23092Hàm Đức
23065:x23065La Dạ,x23107Đa Mi
23074:x23068Đông Tiến,x23074Đông Giang
23086:x23080Hồng Liêm,x23086Hồng Sơn
23089:x23071Thuận Hòa,x23077Hàm Phú,x23089Hàm Trí
23095:x23095Hàm Liêm,x23098Hàm Chính
-598Huyện Hàm Thuận Nam
22963:x23131Hàm Mỹ
23110:t23110Thuận Nam,x23137Hàm Minh
23122:x23113Mỹ Thạnh,x23116Hàm Cần,x23122Hàm Thạnh
23128:x23119Mương Mán,x23125Hàm Kiệm,x23128Hàm Cường
23134:x23134Tân Lập
23143:x23140Thuận Quí,x23143Tân Thuận,x23146Tân Thành
-599Huyện Tánh Linh
23149:t23149Lạc Tánh,x23176Gia An,x23185Đức Thuận
23152:x23152Bắc Ruộng,x23167Măng Tố
23158:x23158Nghị Đức,x23170Đức Phú
23173:x23161La Ngâu,x23164Huy Khiêm,x23173Đồng Kho,x23179Đức Bình
23188:x23182Gia Huynh,x23188Suối Kiết
-600Huyện Đức Linh
23191:t23191Võ Xu,x23206Nam Chính,x23218Vũ Hoà
23194:t23194Đức Tài,x23212Đức Hạnh,x23215Đức Tín
23200:x23197Đa Kai,x23200Sùng Nhơn,x23203Mê Pu
23227:x23221Tân Hà,x23224Đông Hà,x23227Trà Tân
-601Huyện Hàm Tân
23134:x23239Sông Phan
23230:t23230Tân Minh,x23242Tân Phúc,x23251Tân Đức
23236:t23236Tân Nghĩa,x23257Tân Hà,x23260Tân Xuân
23266:x23254Tân Thắng,x23255Thắng Hải,x23266Sơn Mỹ
-602Huyện Phú Quí
23272:x23272Ngũ Phụng,x23275Long Hải,x23278Tam Thanh
=62Tỉnh Kon Tum>51
-608Thành phố Kon Tum
23284:p23284Duy Tân,p23296Ngô Mây,x23311Đắk Cấm
23293:p23281Quang Trung,p23287Quyết Thắng,p23290Trường Chinh,p23293Thắng Lợi,p23299Thống Nhất
23302:p23302Lê Lợi,p23305Nguyễn Trãi,p23308Trần Hưng Đạo
23317:x23314Kroong,x23317Ngọk Bay,x23320Vinh Quang
23326:x23326Ia Chim,x23327Đăk Năng,x23329Đoàn Kết
23332:x23323Đắk Blà,x23332Chư Hreng,x23335Đắk Rơ Wa,x23338Hòa Bình
-610Huyện Đắk Glei
23341:t23341Đắk Glei,x23353Đắk Pék
23344:x23344Đắk Blô,x23347Đắk Man,x23350Đắk Nhoong
23356:x23356Đắk Choong,x23359Xốp
23365:x23362Mường Hoong,x23365Ngọc Linh
23368:x23368Đắk Long
23374:x23371Đắk KRoong,x23374Đắk Môn
-611Huyện Ngọc Hồi
23377:t23377Plei Kần,x23389Đắk Xú,x23395Bờ Y
23383:x23380Đắk Ang,x23383Đắk Dục,x23386Đắk Nông
23392:x23392Đắk Kan,x23398Sa Loong
-612Huyện Đắk Tô
23401:t23401Đắk Tô,x23437Tân Cảnh,x23440Diên Bình,x23443Pô Kô
23428:x23427Đắk Rơ Nga,x23428Ngọk Tụ
23430:x23430Đắk Trăm,x23431Văn Lem,x23434Kon Đào
-613Huyện Kon Plông
23455:x23452Đắk Nên,x23455Đắk Ring,x23458Măng Buk
23473:x23461Đắk Tăng,x23470Măng Cành,t23473Măng Đen
23476:x23464Ngok Tem,x23467Pờ Ê,x23476Hiếu
-614Huyện Kon Rẫy
23479:t23479Đắk Rve,x23491Đắk Pne
23485:x23482Đắk Kôi,x23485Đắk Tơ Lung
23497:x23488Đắk Ruồng,x23494Đắk Tờ Re,x23497Tân Lập
-615Huyện Đắk Hà
23500:t23500Đắk Hà,x23521Hà Mòn,x23524Đắk La
23504:x23503Đắk PXi,x23504Đăk Long
23510:x23509Đắk Ui,x23510Đăk Ngọk
23512:x23506Đắk HRing,x23512Đắk Mar
23515:x23515Ngok Wang,x23518Ngok Réo
-616Huyện Sa Thầy
23527:t23527Sa Thầy,x23533Sa Nhơn,x23539Sa Sơn
23530:x23530Rơ Kơi
23534:x23534Hơ Moong,x23542Sa Nghĩa,x23545Sa Bình
23536:x23536Mô Rai
23548:x23548Ya Xiêr,x23551Ya Tăng,x23554Ya ly
-617Huyện Tu Mơ Rông
23416:x23407Đắk Na,x23416Đắk Sao
23419:x23417Đắk Rơ Ông,x23419Đắk Tờ Kan
23425:x23422Tu Mơ Rông,x23425Đắk Hà
23446:x23404Ngọc Lây,x23410Măng Ri,x23413Ngọc Yêu,x23446Tê Xăng,x23449Văn Xuôi
-618Huyện Ia H' Drai
23535:x23535Ia Đal
23538:x23537Ia Dom,x23538Ia Tơi
=64Tỉnh Gia Lai>52
-622Thành phố Pleiku
23563:p23557Yên Đỗ,p23560Diên Hồng,p23563Ia Kring,x23605Diên Phú
23575:p23566Hội Thương,p23570Phù Đổng,p23572Hoa Lư,p23575Tây Sơn,x23596Trà Đa
23584:p23578Thống Nhất,p23579Đống Đa,p23584Yên Thế
23586:p23569Hội Phú,p23581Trà Bá,p23586Chi Lăng
23590:x23590Biển Hồ
23602:p23582Thắng Lợi,x23599Chư Á,x23602An Phú
23611:x23608Ia Kênh,x23611Gào
-623Thị xã An Khê
23614:p23614An Bình
23617:p23617Tây Sơn,p23620An Phú,p23623An Tân,p23630An Phước,p23633Ngô Mây,x23635Thành An
23629:x23626Tú An,x23627Xuân An,x23629Cửu An,x23632Song An
-624Thị xã Ayun Pa
24044:p24041Cheo Reo,p24042Hòa Bình,p24044Đoàn Kết,p24045Sông Bờ
24065:x24064Ia RBol,x24065Chư Băh
24073:x24070Ia RTô,x24073Ia Sao
-625Huyện KBang
23638:t23638KBang,x23656Lơ Ku,x23660Đak SMar
23644:x23641Kon Pne,x23644Đăk Roong
23647:x23647Sơn Lang,x23653Sơ Pai
23650:x23650KRong
23668:x23665Tơ Tung,x23668Kông Lơng Khơng
23674:x23659Đông,x23662Nghĩa An,x23674Kông Bơ La
-626Huyện Đăk Đoa
23590:x23692Hà Bầu
23677:t23677Đăk Đoa,x23704Tân Bình,x23707Glar
23683:x23680Hà Đông,x23683Đăk Sơmei
23701:x23684Đăk Krong,x23689Kon Gang,x23695Nam Yang,x23701H' Neng
23710:x23710A Dơk,x23716Ia Pết,x23719Ia Băng
23714:x23698K' Dang,x23713Trang,x23714HNol
23794:x23686Hải Yang
-627Huyện Chư Păh
23590:x23746Chư Đăng Ya,x23761Nghĩa Hưng
23722:t23722Phú Hòa,x23743Hòa Phú,x23755Nghĩa Hòa
23728:x23725Hà Tây,x23728Ia Khươl,x23740Đăk Tơ Ver
23734:t23734Ia Ly,x23737Ia Mơ Nông,x23738Ia Kreng
23749:x23731Ia Phí,x23749Ia Ka,x23752Ia Nhin
-628Huyện Ia Grai
23611:x23791Ia Pếch
23764:t23764Ia Kha,x23771Ia Bă,x23778Ia Grăng
23767:x23767Ia Sao,x23768Ia Yok,x23770Ia Hrung,x23785Ia Dêr
23776:x23773Ia Khai,x23776Ia KRai,x23779Ia Tô
23782:x23782Ia O
23788:x23788Ia Chia
-629Huyện Mang Yang
23794:t23794Kon Dơng,x23803Đăk Yă,x23806Đăk Djrăng
23798:x23797Ayun,x23798Đak Jơ Ta
23799:x23799Đak Ta Ley,x23800Hra
23812:x23809Lơ Pang,x23812Kon Thụp,x23815Đê Ar
23818:x23818Kon Chiêng,x23821Đăk Trôi
-630Huyện Kông Chro
23824:t23824Kông Chro,x23845Yang Trung,x23854Yang Nam
23830:x23827Chư Krêy,x23830An Trung
23833:x23833Kông Yang,x23836Đăk Tơ Pang,x23848Ya Ma
23839:x23839SRó,x23840Đắk Kơ Ning
23842:x23842Đăk Song,x23843Đăk Pling
23851:x23846Đăk Pơ Pho,x23851Chơ Long
-631Huyện Đức Cơ
23857:t23857Chư Ty,x23878Ia Kriêng
23866:x23863Ia Krêl,x23866Ia Din,x23875Ia Lang
23869:x23860Ia Dơk,x23869Ia Kla
23872:x23872Ia Dom
23881:x23881Ia Pnôn
23884:x23884Ia Nan
-632Huyện Chư Prông
23887:t23887Chư Prông,x23888Ia Kly,x23893Ia Drăng,x23902Ia Phìn
23896:x23890Bình Giáo,x23896Thăng Hưng,x23899Bàu Cạn
23908:x23905Ia Băng,x23908Ia Tôr,x23924Ia Bang
23911:x23911Ia Boòng,x23914Ia O,x23920Ia Me
23917:x23917Ia Púch
23926:x23923Ia Vê,x23926Ia Pia,x23929Ia Ga
23935:x23932Ia Lâu,x23935Ia Piơr
23938:x23938Ia Mơ
-633Huyện Chư Sê
23941:t23941Chư Sê,x23950Ia Glai,x23962Ia Blang,x23965Dun,x23966Ia Pal
23947:x23944Ia Tiêm,x23945Chư Pơng,x23946Bar Măih,x23947Bờ Ngoong
23954:x23953AL Bá,x23954Kông HTok,x23956AYun
23971:x23968H Bông
23977:x23959Ia HLốp,x23977Ia Ko
-634Huyện Đăk Pơ
23614:x24001Cư An,x24004Tân An
23995:x23989Hà Tam,x23992An Thành,t23995Đak Pơ,x23998Yang Bắc
24007:x24007Phú An,x24010Ya Hội
-635Huyện Ia Pa
24013:x24013Pờ Tó,x24016Chư Răng
24022:x24022Kim Tân,x24031Ia Ma Rơn,x24037Ia Trok
24028:x24019Ia KDăm,x24025Chư Mố,x24028Ia Tul,x24034Ia Broăi
-637Huyện Krông Pa
24076:t24076Phú Túc,x24088Đất Bằng,x24091Ia Mláh,x24097Phú Cần,x24106Chư Ngọc
24100:x24100Ia HDreh,x24103Ia RMok,x24115Krông Năng
24109:x24082Ia RSươm,x24094Chư Drăng,x24109Uar
24112:x24079Ia RSai,x24085Chư Gu,x24112Chư Rcăm
-638Huyện Phú Thiện
24043:t24043Phú Thiện,x24052Ia Sol,x24055Ia Piar,x24067Ia Yeng
24049:x24046Chư A Thai,x24048Ayun Hạ,x24049Ia Ake
24061:x24058Ia Peng,x24060Chrôh Pơnan,x24061Ia Hiao
-639Huyện Chư Pưh
23942:t23942Nhơn Hoà,x23980Chư Don,x23983Ia Phang
23971:x23971Ia Hrú,x23972Ia Rong,x23974Ia Dreng
23977:x23978Ia Hla
23986:x23986Ia Le,x23987Ia BLứ
=66Tỉnh Đắk Lắk>66
-643Thành phố Buôn Ma Thuột
24121:p24118Tân Lập,p24121Tân Hòa,x24166Hòa Thắng
24133:p24133Thành Công,p24136Tân Lợi,p24142Tân Thành,p24145Tân Tiến,p24148Tự An,x24160Cư ÊBur
24154:p24130Thành Nhất,p24154Khánh Xuân
24163:p24124Tân An,x24157Hòa Thuận,x24163Ea Tu
24169:p24151Ea Tam,x24169Ea Kao
24175:x24172Hòa Phú,x24175Hòa Khánh,x24178Hòa Xuân
-644Thị xã Buôn Hồ
24305:p24305An Lạc,p24308An Bình,p24311Thiện An,p24318Đạt Hiếu,p24322Đoàn Kết,p24331Thống Nhất
24328:x24328Ea Drông,x24334Ea Siên
24340:p24332Bình Tân,x24337Bình Thuận,x24340Cư Bao
-645Huyện Ea H'leo
24181:t24181Ea Drăng,x24190Ea Ral,x24205Dliê Yang
24184:x24184Ea H'leo
24187:x24187Ea Sol,x24199Ea Hiao
24193:x24193Ea Wy,x24194Cư A Mung,x24196Cư Mốt
24208:x24202Ea Khal,x24207Ea Tir,x24208Ea Nam
-646Huyện Ea Súp
24211:t24211Ea Súp,x24223Ea Lê,x24232Cư M'Lan
24214:x24214Ia Lốp
24217:x24215Ia JLơi,x24217Ea Rốk,x24226Cư KBang
24221:x24221Ia RVê
24229:x24220Ya Tờ Mốt,x24229Ea Bung
-647Huyện Buôn Đôn
24235:x24235Krông Na
24241:x24238Ea Huar,x24241Ea Wer,x24244Tân Hoà
24250:x24247Cuôr KNia,x24250Ea Bar,x24253Ea Nuôl
-648Huyện Cư M'gar
24259:t24256Ea Pốk,t24259Quảng Phú,x24262Quảng Tiến,x24298Cư Suê
24265:x24264Ea Kuêh,x24265Ea Kiết
24277:x24268Ea Tar,x24271Cư Dliê M'nông,x24277Ea Tul
24280:x24274Ea H'đinh,x24280Ea KPam,x24289Cư M'gar
24286:x24283Ea M'DRóh,x24286Quảng Hiệp,x24295Ea M'nang
24301:x24292Ea D'Rơng,x24301Cuor Đăng
-649Huyện Krông Búk
24310:x24307Cư Né,x24310Chư KBô
24313:x24313Cư Pơng,x24314Ea Sin
24316:t24316Pơng Drang,x24317Tân Lập,x24319Ea Ngai
-650Huyện Krông Năng
24343:t24343Krông Năng,x24355Phú Lộc,x24361Ea Hồ
24346:x24346ĐLiê Ya,x24349Ea Tóh,x24370Ea Tân
24352:x24352Ea Tam,x24358Tam Giang,x24367Cư Klông
24364:x24359Ea Puk,x24360Ea Dăh,x24364Phú Xuân
-651Huyện Ea Kar
24373:t24373Ea Kar,x24382Xuân Phú,x24385Cư Huê,x24391Ea Đar,x24394Ea Kmút,x24397Cư Ni
24376:t24376Ea Knốp,x24379Ea Sô,x24380Ea Sar,x24388Ea Tih
24400:x24400Ea Păl,x24401Cư Prông
24403:x24403Ea Ô,x24404Cư ELang
24406:x24406Cư Bông,x24409Cư Jang
-652Huyện M'Đrắk
24412:t24412M'Đrắk,x24421Ea Lai,x24427Krông Jing
24415:x24415Cư Prao,x24418Ea Pil
24433:x24424Ea H'MLay,x24430Ea M' Doal,x24433Ea Riêng
24436:x24436Cư M'ta,x24439Cư K Róa
24444:x24442Krông Á,x24444Cư San
24445:x24445Ea Trang
-653Huyện Krông Bông
24448:t24448Krông Kmar,x24466Hòa Lễ,x24475Khuê Ngọc Điền
24454:x24451Dang Kang,x24454Cư KTy,x24457Hòa Thành
24472:x24469Yang Reh,x24472Ea Trul,x24481Hòa Sơn
24478:x24463Hòa Phong,x24478Cư Pui
24484:x24484Cư Drăm,x24487Yang Mao
-654Huyện Krông Pắc
24490:t24490Phước An,x24508Ea Yông,x24511Hòa An,x24523Hòa Tiến
24496:x24493KRông Búk,x24496Ea Kly
24502:x24502Ea Phê,x24514Ea Kuăng,x24520Ea Hiu
24505:x24499Ea Kênh,x24505Ea KNuec,x24517Hòa Đông
24526:x24526Tân Tiến,x24532Ea Uy,x24535Ea Yiêng
24529:x24529Vụ Bổn
-655Huyện Krông A Na
24538:t24538Buôn Trấp,x24574Bình Hòa,x24577Quảng Điền
24559:x24556Dray Sáp,x24559Ea Na,x24565Ea Bông
24568:x24568Băng A Drênh,x24571Dur KMăl
-656Huyện Lắk
24580:t24580Liên Sơn,x24583Yang Tao,x24586Bông Krang
24595:x24589Đắk Liêng,x24592Buôn Triết,x24595Buôn Tría
24598:x24598Đắk Phơi,x24601Đắk Nuê
24604:x24604Krông Nô
24607:x24607Nam Ka,x24610Ea R'Bin
-657Huyện Cư Kuin
24540:x24540Ea Ning,x24541Cư Ê Wi,x24553Ea Hu
24544:x24544Ea Ktur,x24547Ea Tiêu
24561:x24550Ea BHốk+24544,x24561Dray Bhăng,x24562Hòa Hiệp
=67Tỉnh Đắk Nông>68
-660Thành phố Gia Nghĩa
24611:p24611Nghĩa Đức,p24612Nghĩa Thành,p24619Quảng Thành
24615:p24614Nghĩa Phú,p24615Nghĩa Tân,x24618Đăk R'Moan
24617:p24617Nghĩa Trung,x24628Đắk Nia
-661Huyện Đăk Glong
24611:x24622Đắk Ha
24616:x24616Quảng Sơn
24620:x24620Quảng Hoà
24631:x24631Quảng Khê,x24634Đắk Plao
24637:x24625Đắk R'Măng,x24637Đắk Som
-662Huyện Cư Jút
24640:t24640Ea T'Ling,x24655Tâm Thắng,x24658Cư Knia,x24661Trúc Sơn
24646:x24643Đắk Wil,x24646Ea Pô
24649:x24649Nam Dong,x24652Đắk DRông
-663Huyện Đắk Mil
24664:t24664Đắk Mil,x24676Đức Mạnh,x24685Đức Minh
24670:x24670Đắk R'La,x24673Đắk Gằn,x24677Đắk N'Drót
24678:x24678Long Sơn,x24679Đắk Sắk
24682:x24667Đắk Lao,x24682Thuận An
-664Huyện Krông Nô
24678:x24692Nam Xuân
24688:t24688Đắk Mâm,x24699Tân Thành,x24700Đắk Drô
24697:x24691Đắk Sôr,x24694Buôn Choah,x24697Nam Đà
24703:x24703Nâm Nung,x24715Nâm N'Đir
24712:x24706Đức Xuyên,x24709Đắk Nang,x24712Quảng Phú
-665Huyện Đắk Song
24717:t24717Đức An,x24721Nam Bình,x24727Đắk N'Dung
24718:x24718Đắk Môl,x24719Đắk Hòa
24722:x24722Thuận Hà,x24724Thuận Hạnh
24730:x24728Nâm N'Jang,x24730Trường Xuân
-666Huyện Đắk R'Lấp
24733:t24733Kiến Đức,x24754Kiến Thành,x24756Nghĩa Thắng,x24757Đạo Nghĩa
24751:x24750Đắk Wer,x24751Nhân Cơ,x24766Nhân Đạo
24760:x24745Quảng Tín,x24760Đắk Sin,x24761Hưng Bình,x24763Đắk Ru
-667Huyện Tuy Đức
24736:x24736Quảng Trực
24739:x24739Đắk Búk So,x24740Quảng Tâm,x24742Đắk R'Tíh
24748:x24746Đắk Ngo,x24748Quảng Tân
=68Tỉnh Lâm Đồng>68
-672Thành phố Đà Lạt
24778:p247728,p2477512,p247789
24781:p247812,p247841,p247934,p2479610,p248023
24787:p247876,p247905,x24808Tà Nung
24805:p2479911,x24805Xuân Thọ,x24810Trạm Hành,x24811Xuân Trường
24846:p247697
-673Thành phố Bảo Lộc
24820:p248202,x24832Đạm Bri
24823:p24814Lộc Phát,p248231,x24835Lộc Thanh
24829:p24826B'lao,p24829Lộc Sơn,x24838Lộc Nga
24841:p24817Lộc Tiến,x24841Lộc Châu,x24844Đại Lào
-674Huyện Đam Rông
24853:x24853Đạ Tông,x24856Đạ Long
24875:x24859Đạ M' Rong,x24875Đạ Rsal
24877:x24874Liêng Srônh,x24877Rô Men
24886:x24886Phi Liêng,x24889Đạ K' Nàng
-675Huyện Lạc Dương
24846:t24846Lạc Dương,x24862Lát
24848:x24847Đạ Chais,x24848Đạ Nhim,x24865Đạ Sar
24853:x24850Đưng KNớ
-676Huyện Lâm Hà
24868:t24868Nam Ban,x24892Mê Linh,x24901Đông Thanh,x24904Gia Lâm
24871:t24871Đinh Văn,x24910Tân Văn
24883:x24883Phi Tô,x24925Nam Hà
24895:x24880Phú Sơn,x24895Đạ Đờn
24907:x24898Phúc Thọ,x24907Tân Thanh
24916:x24913Hoài Đức,x24916Tân Hà,x24919Liên Hà,x24922Đan Phượng
-677Huyện Đơn Dương
24931:t24931Thạnh Mỹ,x24937Đạ Ròn,x24952Tu Tra
24934:t24928D'Ran,x24934Lạc Xuân
24943:x24940Lạc Lâm,x24943Ka Đô
24955:x24949Ka Đơn,x24955Quảng Lập
-678Huyện Đức Trọng
24871:x24970Bình Thạnh
24958:t24958Liên Nghĩa,x24982Phú Hội
24967:x24961Hiệp An,x24964Liên Hiệp,x24967Hiệp Thạnh
24976:x24973N'Thol Hạ,x24976Tân Hội,x24979Tân Thành
24985:x24985Ninh Gia
24988:x24988Tà Năng,x24989Đa Quyn
24991:x24991Tà Hine,x24994Đà Loan,x24997Ninh Loan
-679Huyện Di Linh
25000:t25000Di Linh,x25009Tân Châu,x25027Liên Đầm,x25030Gung Ré
25007:x25003Đinh Trang Thượng,x25006Tân Thượng,x25007Tân Lâm
25015:x25015Gia Hiệp,x25021Tam Bố
25018:x25012Tân Nghĩa,x25018Đinh Lạc,x25033Bảo Thuận
25036:x25024Đinh Trang Hòa,x25036Hòa Ninh,x25039Hòa Trung
25042:x25042Hòa Nam,x25045Hòa Bắc
25051:x25048Sơn Điền,x25051Gia Bắc
-680Huyện Bảo Lâm
24820:x25078Lộc Tân
25054:t25054Lộc Thắng,x25072Lộc Ngãi,x25075Lộc Quảng
25057:x25057Lộc Bảo,x25066Lộc Bắc
25063:x25060Lộc Lâm,x25063Lộc Phú,x25069B' Lá
25084:x25081Lộc Đức,x25084Lộc An,x25087Tân Lạc
25093:x25090Lộc Thành,x25093Lộc Nam
-682Huyện Đạ Huoai
25099:t25099Ma Đa Guôi,x25111Đạ Oai,x25117Ma Đa Guôi
25105:t25096Đạ M'ri,x25105Hà Lâm
25114:x25114Bà Gia
25126:t25126Đạ Tẻh,x25129An Nhơn,x25141Đạ Lây
25135:x25132Quốc Oai,x25135Mỹ Đức
25138:x25138Quảng Trị,x25153Đạ Kho,x25156Đạ Pal
25159:t25159Cát Tiên,x25171Nam Ninh,x25189Quảng Ngãi
25162:x25162Tiên Hoàng,x25168Gia Viễn,x25192Đồng Nai Thượng
25180:x25165Phước Cát 2,t25180Phước Cát,x25183Đức Phổ
=70Tỉnh Bình Phước>75
-688Thị xã Phước Long
25217:p25216Thác Mơ,p25217Long Thủy,p25237Sơn Giang,x25249Phước Tín
25220:p25219Phước Bình,p25220Long Phước,x25245Long Giang
-689Thành phố Đồng Xoài
25195:p25195Tân Phú,p25198Tân Đồng,p25201Tân Bình,p25204Tân Xuân,p25205Tân Thiện,x25213Tiến Hưng
25210:x25207Tân Thành,p25210Tiến Thành
-690Thị xã Bình Long
25326:p25320Hưng Chiến,p25324An Lộc,p25326Phú Đức
25333:p25325Phú Thịnh,x25333Thanh Lương,x25336Thanh Phú
-691Huyện Bù Gia Mập
25222:x25222Bù Gia Mập
25225:x25225Đak Ơ
25231:x25231Đa Kia,x25232Phước Minh,x25234Bình Thắng
25267:x25228Đức Hạnh,x25229Phú Văn,x25267Phú Nghĩa
-692Huyện Lộc Ninh
25270:t25270Lộc Ninh,x25288Lộc Thuận,x25297Lộc Thái
25279:x25279Lộc Tấn,x25285Lộc Thiện
25280:x25273Lộc Hòa,x25280Lộc Thạnh
25292:x25282Lộc Hiệp,x25291Lộc Quang,x25292Lộc Phú
25294:x25294Lộc Thành,x25305Lộc Thịnh
25303:x25300Lộc Điền,x25303Lộc Hưng,x25306Lộc Khánh
25318:x25276Lộc An
-693Huyện Bù Đốp
25308:t25308Thanh Bình,x25312Thiện Hưng,x25315Thanh Hòa
25309:x25309Hưng Phước,x25310Phước Thiện
25318:x25318Tân Thành,x25321Tân Tiến
-694Huyện Hớn Quản
25326:x25354Thanh Bình
25345:x25327Thanh An,x25330An Khương,x25345Tân Hưng
25349:x25339An Phú,x25348Minh Đức,x25349Minh Tâm
25351:x25342Tân Lợi,x25351Phước An,x25438Tân Quan
25357:t25357Tân Khai,x25360Đồng Nơ,x25361Tân Hiệp
-695Huyện Đồng Phú
25363:t25363Tân Phú,x25381Tân Lập,x25393Tân Tiến
25378:x25375Tân Hưng,x25378Tân Lợi,x25384Tân Hòa
25387:x25366Thuận Lợi,x25387Thuận Phú
25390:x25369Đồng Tâm,x25372Tân Phước,x25390Đồng Tiến
-696Huyện Bù Đăng
25396:t25396Đức Phong,x25408Minh Hưng,x25411Đoàn Kết
25399:x25398Đường 10,x25399Đak Nhau
25402:x25400Phú Sơn,x25402Thọ Sơn,x25414Đồng Nai
25405:x25404Bình Minh,x25405Bom Bo
25417:x25417Đức Liễu,x25423Nghĩa Trung,x25424Nghĩa Bình
25420:x25420Thống Nhất,x25426Đăng Hà,x25429Phước Sơn
-697Thị xã Chơn Thành
25351:x25439Quang Minh
25432:p25432Hưng Long,p25433Thành Tâm,p25447Minh Thành
25441:p25441Minh Hưng,p25444Minh Long
25450:x25435Minh Lập,x25450Nha Bích,x25453Minh Thắng
-698Huyện Phú Riềng
25220:x25244Bình Sơn
25246:x25240Long Bình,x25243Bình Tân,x25246Long Hưng
25252:x25252Bù Nho,x25264Phú Riềng
25255:x25255Long Hà,x25258Long Tân
25261:x25250Phước Tân,x25261Phú Trung
=72Tỉnh Tây Ninh>80
-703Thành phố Tây Ninh
25459:p254561,p254593,p254624,p25465Hiệp Ninh,p254682
25480:x25471Thạnh Tân,x25474Tân Bình,x25477Bình Minh,p25480Ninh Sơn
25567:p25483Ninh Thạnh
-705Huyện Tân Biên
25486:t25486Tân Biên,x25495Tân Bình,x25501Thạnh Tây
25489:x25489Tân Lập,x25492Thạnh Bắc
25498:x25498Thạnh Bình,x25507Tân Phong+25549
25510:x25510Mỏ Công+25549,x25513Trà Vong+25549
25591:x25504Hòa Hiệp
-706Huyện Tân Châu
25516:t25516Tân Châu,x25540Thạnh Đông
25522:x25519Tân Hà,x25522Tân Đông
25525:x25525Tân Hội,x25537Tân Hiệp
25531:x25528Tân Hòa,x25531Suối Ngô
25534:x25534Suối Dây+25516,x25543Tân Thành
25549:x25546Tân Phú+25516,x25549Tân Hưng
-707Huyện Dương Minh Châu
25552:t25552Dương Minh Châu,x25555Suối Đá+25480,x25558Phan+25480
25567:x25567Bàu Năng,x25570Chà Là+25573
25573:x25561Phước Ninh,x25573Cầu Khởi
25579:x25564Phước Minh+25552,x25576Bến Củi,x25579Lộc Ninh
25666:x25582Truông Mít
-708Huyện Châu Thành
25585:t25585Châu Thành,x25594Đồng Khởi,x25597Thái Bình+25459,x25615An Bình
25588:x25588Hảo Đước,x25600An Cơ,x25609Trí Bình
25591:x25591Phước Vinh
25606:x25603Biên Giới,x25606Hòa Thạnh,x25612Hòa Hội
25621:x25621Thành Long,x25624Ninh Điền
25633:x25618Thanh Điền
25684:x25627Long Vĩnh
-709Thị xã Hòa Thành
25630:p25630Long Hoa,p25636Long Thành Bắc,x25639Trường Hòa,x25642Trường Đông,x25648Trường Tây
25633:p25633Hiệp Tân
25645:p25645Long Thành Trung,x25651Long Thành Nam
-710Huyện Gò Dầu
25654:t25654Gò Dầu,x25678Thanh Phước
25657:x25657Thạnh Đức,x25660Cẩm Giang
25663:x25663Hiệp Thạnh,x25669Phước Thạnh,x25675Phước Trạch
25666:x25666Bàu Đồn
25672:x25672Phước Đông
-711Huyện Bến Cầu
25681:t25681Bến Cầu,x25693Tiên Thuận,x25699Lợi Thuận,x25705An Thạnh
25684:x25684Long Chữ,x25687Long Phước
25702:x25690Long Giang,x25696Long Khánh,x25702Long Thuận
-712Thị xã Trảng Bàng
25654:p25723Gia Bình
25672:p25720Gia Lộc
25708:p25708Trảng Bàng,p25735An Hòa
25711:x25711Đôn Thuận,x25714Hưng Thuận
25729:x25729Phước Bình,x25738Phước Chỉ
25732:p25717Lộc Hưng,p25732An Tịnh
=74Tỉnh Bình Dương>79
-718Thành phố Thủ Dầu Một
25747:p25747Phú Cường,p25753Phú Thọ,p25756Chánh Nghĩa
25750:p25741Hiệp Thành+25747,p25744Phú Lợi,p25750Phú Hòa
25760:p25760Hoà Phú,p25762Phú Mỹ,p25763Phú Tân
25768:p25765Tân An,p25768Hiệp An+25771
25771:p25759Định Hoà,p25771Tương Bình Hiệp,p25774Chánh Mỹ+25747
-719Huyện Bàu Bàng
25813:x25825Tân Hưng,x25834Lai Hưng
25819:x25816Trừ Văn Thố,x25819Cây Trường II
25822:t25822Lai Uyên+25819
25837:x25831Hưng Hòa
25840:x25828Long Nguyên
-720Huyện Dầu Tiếng
25777:t25777Dầu Tiếng,x25789Định An,x25795Định Thành
25780:x25780Minh Hoà,x25783Minh Thạnh+25792,x25786Minh Tân+25792
25792:x25792Long Hoà,x25804Long Tân
25807:x25798Định Hiệp+25777,x25801An Lập+25843,x25807Thanh An
25843:x25810Thanh Tuyền+25807
-721Thành phố Bến Cát
25768:x25855Phú An
25813:p25813Mỹ Phước+25840
25837:p25837Chánh Phú Hòa
25840:p25840An Điền
25843:p25843An Tây
25846:p25846Thới Hòa
25849:p25849Hòa Lợi,p25852Tân Định
-722Huyện Phú Giáo
25858:t25858Phước Vĩnh,x25870An Bình,x25876Tam Lập+25882
25864:x25864Phước Sang,x25865An Thái,x25873Tân Hiệp
25867:x25861An Linh,x25867An Long,x25879Tân Long
25882:x25882Vĩnh Hoà,x25885Phước Hoà
-723Thành phố Tân Uyên
25760:p25924Phú Chánh
25888:p25888Uyên Hưng,x25930Bạch Đằng
25891:p25891Tân Phước Khánh,p25933Tân Vĩnh Hiệp,p25936Thạnh Phước,x25937Thạnh Hội,p25939Thái Hòa+25945
25912:p25912Vĩnh Tân
25915:p25915Hội Nghĩa
25920:p25920Tân Hiệp,p25921Khánh Bình
-724Thành phố Dĩ An
25942:p25942Dĩ An,p25960An Bình
25945:p25945Tân Bình,p25948Tân Đông Hiệp+25942
25951:p25951Bình An,p25954Bình Thắng,p25957Đông Hòa
-725Thành phố Thuận An
25966:p25966Lái Thiêu,p25984Bình Nhâm
25969:p25969Bình Chuẩn+25975,p25972Thuận Giao
25975:p25975An Phú
25978:p25963An Thạnh,p25978Hưng Định,x25981An Sơn
25987:p25987Bình Hòa,p25990Vĩnh Phú+25966
-726Huyện Bắc Tân Uyên
25888:x25903Tân Lập,x25918Tân Mỹ+25909
25906:x25894Tân Định,t25906Tân Thành,x25907Đất Cuốc
25909:x25908Hiếu Liêm,x25909Lạc An,x25927Thường Tân
25912:t25900Tân Bình
25915:x25897Bình Mỹ
=75Tỉnh Đồng Nai>75
-731Thành phố Biên Hòa
25993:p25993Trảng Dài
26005:p26005Tân Hòa
26017:p26008Tân Hiệp,p26014Tân Mai,p26017Tam Hiệp,p26047Bình Đa
26020:p25999Tân Biên,p26002Hố Nai,p26020Long Bình
26041:p26011Bửu Long,p26023Quang Vinh,p26029Thống Nhất,p26041Trung Dũng,p26050An Bình,p26065Hiệp Hòa
26068:p26053Bửu Hòa,p26059Tân Vạn,p26062Tân Hạnh,p26068Hóa An
26188:p25996Tân Phong
26374:p26374Tam Phước
26377:p26377Phước Tân
26380:p26056Long Bình Tân,p26371An Hòa,x26380Long Hưng
-732Thành phố Long Khánh
26080:p26077Xuân Bình,p26080Xuân An,p26083Xuân Hoà,p26086Phú Bình,x26107Bàu Trâm
26089:x26089Bình Lộc,p26095Suối Tre
26098:x26092Bảo Quang,p26098Bảo Vinh
26104:p26101Xuân Lập,p26104Bàu Sen
26113:p26110Xuân Tân,x26113Hàng Gòn
-734Huyện Tân Phú
26116:t26116Tân Phú,x26149Phú Xuân,x26152Phú Lộc,x26161Phú Thanh,x26164Trà Cổ
26119:x26119Dak Lua
26122:x26122Nam Cát Tiên,x26125Phú An
26134:x26131Tà Lài,x26134Phú Lập,x26140Phú Thịnh
26158:x26143Thanh Sơn,x26146Phú Sơn,x26155Phú Lâm,x26158Phú Bình
26221:x26167Phú Điền
-735Huyện Vĩnh Cửu
25993:x26191Thiện Tân
26170:t26170Vĩnh An,x26176Trị An,x26200Mã Đà
26173:x26173Phú Lý
26179:x26179Tân An,x26182Vĩnh Tân
26188:x26185Bình Lợi,x26188Thạnh Phú,x26194Tân Bình
-736Huyện Định Quán
26206:t26206Định Quán,x26224Ngọc Định,x26230Gia Canh,x26233Phú Ngọc
26209:x26209Thanh Sơn
26215:x26212Phú Tân,x26215Phú Vinh
26221:x26218Phú Lợi,x26221Phú Hòa
26227:x26227La Ngà,x26239Túc Trưng
26299:x26236Phú Cường,x26242Phú Túc
26428:x26245Suối Nho
-737Huyện Trảng Bom
26005:x26272Hố Nai 3
26248:t26248Trảng Bom,x26263Sông Trầu,x26290Quảng Tiến,x26293Giang Điền
26254:x26251Thanh Bình,x26254Cây Gáo,x26257Bàu Hàm,x26260Sông Thao
26278:x26269Bắc Sơn,x26278Bình Minh
26281:x26266Đông Hoà,x26275Tây Hoà,x26281Trung Hoà,x26287Hưng Thịnh
26296:x26284Đồi 61,x26296An Viễn
-738Huyện Thống Nhất
26089:x26323Xuân Thiện
26299:x26299Gia Tân 1,x26302Gia Tân 2
26311:x26305Gia Tân 3,x26308Gia Kiệm,x26311Quang Trung
26326:x26314Bàu Hàm 2,x26317Hưng Lộc,x26320Lộ 25,t26326Dầu Giây
-739Huyện Cẩm Mỹ
26332:x26329Sông Nhạn,x26332Xuân Quế
26341:x26335Nhân Nghĩa,t26341Long Giao,x26344Xuân Mỹ,x26350Bảo Bình
26347:x26338Xuân Đường,x26347Thừa Đức
26359:x26356Xuân Tây,x26359Xuân Đông
26362:x26362Sông Ray,x26365Lâm San
26461:x26353Xuân Bảo
-740Huyện Long Thành
26347:x26401Cẩm Đường
26368:t26368Long Thành,x26392Lộc An,x26395Bình Sơn,x26404Long An
26383:x26383An Phước,x26398Tam An
26389:x26386Bình An,x26389Long Đức
26413:x26410Bàu Cạn,x26413Long Phước
26422:x26416Phước Bình,x26419Tân Hiệp,x26422Phước Thái
-741Huyện Xuân Lộc
26425:t26425Gia Ray,x26437Xuân Thọ,x26440Xuân Trường,x26452Suối Cát,x26455Xuân Hiệp
26428:x26428Xuân Bắc
26434:x26431Suối Cao,x26434Xuân Thành
26446:x26443Xuân Hòa,x26446Xuân Hưng,x26449Xuân Tâm+26359
26458:x26458Xuân Phú,x26467Lang Minh
26461:x26461Xuân Định,x26464Bảo Hoà
-742Huyện Nhơn Trạch
26485:x26470Phước Thiền,x26473Long Tân,t26479Hiệp Phước,x26485Phú Hội,x26488Phú Thạnh
26491:x26476Đại Phước,x26482Phú Hữu,x26491Phú Đông,x26500Phước Khánh
26503:x26494Long Thọ,x26497Vĩnh Thanh,x26503Phước An
=77Tỉnh Bà Rịa - Vũng Tàu>79
-747Thành phố Vũng Tàu
26506:p265061,p26508Thắng Tam,p265092,p265123,p265154,p265185,p26521Thắng Nhì
26526:p265247,p26526Nguyễn An Ninh,p265278,p265309
26536:p26533Thắng Nhất,p26535Rạch Dừa,p2653610
26542:p2653911,p2654212
26545:x26545Long Sơn
-748Thành phố Bà Rịa
26560:p26548Phước Hưng,p26554Phước Nguyên,p26557Long Toàn,p26560Phước Trung
26566:p26563Long Hương,p26566Kim Dinh,x26567Tân Hưng
26572:p26558Long Tâm,x26569Long Phước,x26572Hoà Long
-750Huyện Châu Đức
26575:t26575Ngãi Giao,x26578Bình Ba,x26581Suối Nghệ
26584:x26584Xuân Sơn,x26587Sơn Bình,x26611Suối Rao
26590:x26590Bình Giã,x26593Bình Trung,x26605Quảng Thành
26596:x26596Xà Bang,x26599Cù Bị
26608:x26574Bàu Chinh,x26602Láng Lớn,t26608Kim Long
26617:x26614Đá Bạc,x26617Nghĩa Thành
-751Huyện Xuyên Mộc
26620:t26620Phước Bửu,x26623Phước Thuận,x26626Phước Tân
26632:x26629Xuyên Mộc,x26632Bông Trang,x26653Bưng Riềng
26638:x26635Tân Lâm,x26638Bàu Lâm
26641:x26641Hòa Bình,x26644Hòa Hưng,x26650Hòa Hội
26647:x26647Hòa Hiệp
26656:x26656Bình Châu
-753Huyện Long Đất
26659:t26659Long Điền,x26668Tam An
26662:t26662Long Hải,x26674Phước Tỉnh,x26677Phước Hưng
26680:t26680Đất Đỏ,x26683Phước Long Thọ,x26695Long Tân,x26698Láng Dài
26686:x26686Phước Hội,t26689Phước Hải
-754Thành phố Phú Mỹ
26704:p26704Phú Mỹ,p26719Mỹ Xuân
26710:p26707Tân Hoà,p26710Tân Hải
26713:p26713Phước Hoà,p26716Tân Phước
26725:x26722Sông Xoài,p26725Hắc Dịch
26728:x26728Châu Pha,x26731Tóc Tiên
-755Huyện Côn Đảo>26732
=79Thành phố Hồ Chí Minh>79
-760Quận 1
26737:p26734Tân Định,p26737Đa Kao+26740
26740:p26740Bến Nghé
26743:p26743Bến Thành,p26746Nguyễn Thái Bình+26740,p26749Phạm Ngũ Lão
26758:p26752Cầu Ông Lãnh+26743,p26755Cô Giang,p26758Nguyễn Cư Trinh,p26761Cầu Kho
-761Quận 12
26767:p26767Thạnh Lộc,p26779An Phú Đông
26773:p26764Thạnh Xuân,p26773Thới An
26782:p26770Hiệp Thành,p26782Tân Thới Hiệp
26785:p26776Tân Chánh Hiệp,p26785Trung Mỹ Tây
26791:p26787Tân Hưng Thuận,p26788Đông Hưng Thuận,p26791Tân Thới Nhất
-764Quận Gò Vấp
26876:p268766,p268875
26878:p2687215,p2687816
26882:p2688112,p2688214
26884:p2687517,p2688410
26890:p268901,p269023
26898:p268988,p2689911
-765Quận Bình Thạnh
26905:p2690513,p2690811,p269235
26911:p2691127,p2696228
26929:p2691426,p2691712,p2692914
26944:p269267,p269412,p269441,p2695017
26956:p2692025,p2695319,p2695622
-766Quận Tân Bình
26968:p269684,p269867,p269895
26977:p269652,p269771,p269803
26983:p2697112,p2698311,p2699210
26995:p269956,p269988,p270019
27004:p2697413,p2700414
27007:p2700715+27004
-767Quận Tân Phú
27013:p27013Tây Thạnh
27019:p27010Tân Sơn Nhì,p27016Sơn Kỳ+27013+27439,p27019Tân Quý+27022
27022:p27022Tân Thành+27019+27031,p27025Phú Thọ Hòa
27028:p27028Phú Thạnh,p27037Hiệp Tân,p27040Tân Thới Hòa+27031
27031:p27031Phú Trung,p27034Hòa Thạnh
-768Quận Phú Nhuận
27043:p270434,p270465,p270499
27058:p270527,p270581,p270612,p2707615+27073
27073:p270648,p2707010,p2707311,p2708513
-769Thành phố Thủ Đức
26800:p26794Linh Xuân,p26800Linh Trung,p26818Linh Tây+26824
26803:p26797Bình Chiểu,p26803Tam Bình,p26806Tam Phú
26809:p26809Hiệp Bình Phước,p26812Hiệp Bình Chánh,p26821Linh Đông+26824
26824:p26815Linh Chiểu,p26824Bình Thọ,p26827Trường Thọ
26833:p26830Long Bình,p26833Long Thạnh Mỹ+26842
26842:p26836Tân Phú,p26839Hiệp Phú,p26842Tăng Nhơn Phú A,p26845Tăng Nhơn Phú B
26848:p26848Phước Long B,p26851Phước Long A,p26863Phước Bình
26857:p26854Trường Thạnh,p26857Long Phước
26860:p26860Long Trường,p26866Phú Hữu
27094:p27088Thảo Điền,p27094An Khánh,p27115An Lợi Đông,p27118Thủ Thiêm
27097:p27091An Phú+27094,p27097Bình Trưng Đông,p27100Bình Trưng Tây
27112:p27109Cát Lái,p27112Thạnh Mỹ Lợi
-770Quận 3
27139:p27139Võ Thị Sáu
27142:p2712714,p2713012,p2713311,p271429
27154:p271484+27139,p271515,p271543,p271572,p271601
-771Quận 10
27163:p2716315,p2716613,p2717212
27169:p2716914+27163,p271878,p272026
27190:p2717810,p271819,p271841,p271902,p271934
-772Quận 11
27211:p272115,p2721414
27226:p2720815,p2722611
27232:p272203,p272298+27226,p2723210
27238:p272387,p272471,p2725316
-773Quận 4
27259:p2725913,p2727718,p2728916
27265:p272659,p272718,p2729515+27259
27286:p272834+27265,p272863,p272922+27265,p272981
-774Quận 5
27301:p273014,p273072,p273251
27316:p273049,p273167,p273345
27343:p2731012,p2732811,p2733114,p2734313
-775Quận 6
27349:p2734614,p2734913,p2735812
27364:p2736411,p2738510
27367:p273529,p273672
27373:p273731,p273768,p273827
-776Quận 8
27418:p27397Rạch Ông,p27403Hưng Phú,p274094,p274185+27424
27424:p274246,p274337+27619
27427:p27415Xóm Củi,p2742114,p2742715,p2743016+27364+27595
-777Quận Bình Tân
27439:p27436Bình Hưng Hòa,p27439Bình Hưng Hoà A+27448
27442:p27442Bình Hưng Hoà B
27448:p27445Bình Trị Đông,p27448Bình Trị Đông A+27442
27457:p27454Tân Tạo+27442+27604,p27457Tân Tạo A+27595
27460:p27451Bình Trị Đông B,p27460An Lạc,p27463An Lạc A
-778Quận 7
27475:p27472Tân Kiểng,p27475Tân Hưng,p27481Tân Quy,p27490Tân Phong
27478:p27466Tân Thuận Đông,p27469Tân Thuận Tây,p27478Bình Thuận
27484:p27484Phú Thuận
27487:p27487Tân Phú,p27493Phú Mỹ+27484
-783Huyện Củ Chi
27496:t27496Củ Chi,x27529Phước Hiệp,x27532Tân An Hội
27508:x27499Phú Mỹ Hưng,x27502An Phú,x27508An Nhơn Tây
27511:x27511Nhuận Đức,x27514Phạm Văn Cội,x27520Trung Lập Hạ
27526:x27505Trung Lập Thượng,x27526Phước Thạnh,x27538Thái Mỹ
27541:x27517Phú Hòa Đông,x27541Tân Thạnh Tây,x27547Tân Thạnh Đông
27544:x27523Trung An,x27544Hòa Phú,x27550Bình Mỹ
27553:x27535Phước Vĩnh An,x27553Tân Phú Trung,x27556Tân Thông Hội
-784Huyện Hóc Môn
27559:t27559Hóc Môn,x27562Tân Hiệp,x27580Tân Xuân
27568:x27565Nhị Bình,x27568Đông Thạnh,x27574Thới Tam Thôn
27577:x27571Tân Thới Nhì,x27577Xuân Thới Sơn,x27583Xuân Thới Đông
27592:x27586Trung Chánh,x27589Xuân Thới Thượng,x27592Bà Điểm
-785Huyện Bình Chánh
27595:t27595Tân Túc,x27613Tân Nhựt,x27616Tân Kiên+27457
27601:x27601Vĩnh Lộc A
27604:x27598Phạm Văn Hai+27601,x27604Vĩnh Lộc B
27610:x27607Bình Lợi,x27610Lê Minh Xuân
27619:x27619Bình Hưng,x27622Phong Phú
27628:x27628Hưng Long,x27631Đa Phước,x27640Quy Đức
27637:x27625An Phú Tây+27424,x27634Tân Quý Tây,x27637Bình Chánh
-786Huyện Nhà Bè
27655:t27643Nhà Bè,x27646Phước Kiển,x27649Phước Lộc,x27655Phú Xuân
27658:x27652Nhơn Đức,x27658Long Thới,x27661Hiệp Phước
-787Huyện Cần Giờ
27664:t27664Cần Thạnh,x27679Long Hòa
27667:x27667Bình Khánh,x27670Tam Thôn Hiệp
27673:x27673An Thới Đông+27667,x27682Lý Nhơn
27676:x27676Thạnh An
=80Tỉnh Long An>80
-794Thành phố Tân An
27694:p276855,p276914,p276941,p276973,p277006,x27703Hướng Thọ Phú
27712:p276987,x27706Nhơn Thạnh Trung,x27712Bình Tâm,x27718An Vĩnh Ngãi
27715:p27692Tân Khánh,x27709Lợi Bình Nhơn,p27715Khánh Hậu
-795Thị xã Kiến Tường
27787:p277871,p277882,p278063
27793:x27790Thạnh Trị,x27793Bình Hiệp,x27799Bình Tân
27817:x27805Tuyên Thạnh,x27817Thạnh Hưng
-796Huyện Tân Hưng
27721:t27721Tân Hưng,x27739Vĩnh Thạnh,x27745Vĩnh Lợi
27727:x27724Hưng Hà,x27727Hưng Điền B,x27730Hưng Điền
27736:x27733Thạnh Hưng,x27736Hưng Thạnh,x27742Vĩnh Châu B
27748:x27748Vĩnh Đại,x27751Vĩnh Châu A,x27754Vĩnh Bửu
-797Huyện Vĩnh Hưng
27757:t27757Vĩnh Hưng,x27769Vĩnh Trị+27763,x27778Vĩnh Thuận+27775
27763:x27760Hưng Điền A,x27763Khánh Hưng+27757,x27766Thái Trị+27757
27775:x27772Thái Bình Trung+27757+27763,x27775Vĩnh Bình+27757,x27781Tuyên Bình,x27784Tuyên Bình Tây
-798Huyện Mộc Hóa
27793:x27796Bình Hòa Tây
27811:x27802Bình Thạnh,x27808Bình Hòa Trung,x27811Bình Hòa Đông
27823:t27814Bình Phong Thạnh,x27820Tân Lập,x27823Tân Thành
-799Huyện Tân Thạnh
27826:t27826Tân Thạnh,x27847Kiến Bình,x27853Tân Bình,x27862Tân Hòa
27838:x27835Nhơn Hòa Lập,x27838Tân Lập,x27844Nhơn Hoà
27841:x27829Bắc Hòa+27817,x27832Hậu Thạnh Tây,x27841Hậu Thạnh Đông
27856:x27850Tân Thành,x27856Tân Ninh,x27859Nhơn Ninh
-800Huyện Thạnh Hóa
27865:t27865Thạnh Hóa,x27886Thủy Tây,x27895Thạnh An
27868:x27868Tân Hiệp,x27871Thuận Bình
27877:x27874Thạnh Phước,x27877Thạnh Phú,x27880Thuận Nghĩa Hòa
27889:x27883Thủy Đông,x27889Tân Tây,x27892Tân Đông
-801Huyện Đức Huệ
27868:x27922Bình Hòa Hưng
27898:t27898Đông Thành,x27910Mỹ Thạnh Tây,x27913Mỹ Thạnh Đông,x27928Mỹ Bình
27907:x27901Mỹ Quý Đông,x27904Mỹ Thạnh Bắc,x27907Mỹ Quý Tây
27925:x27916Bình Thành,x27919Bình Hòa Bắc,x27925Bình Hòa Nam
-802Huyện Đức Hòa
27931:t27931Hậu Nghĩa,x27949Tân Mỹ,x27955Đức Lập Thượng
27937:t27937Đức Hòa,x27985Đức Hòa Hạ,x27988Hựu Thạnh
27943:x27940Lộc Giang,x27943An Ninh Đông,x27946An Ninh Tây
27952:t27934Hiệp Hòa,x27952Hiệp Hòa,x27961Tân Phú
27964:x27958Đức Lập Hạ,x27964Mỹ Hạnh Bắc
27976:x27967Đức Hòa Thượng+27964,x27976Mỹ Hạnh Nam,x27982Đức Hòa Đông
27979:x27970Hòa Khánh Tây,x27973Hòa Khánh Đông,x27979Hòa Khánh Nam
-803Huyện Bến Lức
27991:t27991Bến Lức,x28012An Thạnh,x28021Thanh Phú
27994:x27994Thạnh Lợi,x27997Lương Bình,x28000Thạnh Hòa
28003:x28003Lương Hòa,x28009Tân Bửu
28015:x28015Bình Đức,x28027Thạnh Đức,x28033Nhựt Chánh
28018:x28018Mỹ Yên,x28024Long Hiệp,x28030Phước Lợi
-804Huyện Thủ Thừa
28036:t28036Thủ Thừa+28087,x28042Tân Thành+28051,x28057Nhị Thành+28087,x28063Bình Thạnh+27694
28051:x28048Mỹ Lạc,x28051Mỹ Thạnh,x28054Bình An
28066:x28060Mỹ An,x28066Mỹ Phú
28072:x28039Long Thạnh,x28045Long Thuận,x28072Tân Long
-805Huyện Tân Trụ
28075:t28075Tân Trụ,x28090Bình Trinh Đông,x28096Bình Lãng,x28099Bình Tịnh
28087:x28078Tân Bình,x28084Quê Mỹ Thạnh,x28087Lạc Tấn
28093:x28093Tân Phước Tây,x28102Đức Tân,x28105Nhựt Ninh
-806Huyện Cần Đước
28108:t28108Cần Đước,x28141Phước Tuy,x28147Tân Ân,x28156Tân Chánh
28114:x28111Long Trạch,x28114Long Khê,x28123Long Hòa
28126:x28117Long Định,x28120Phước Vân,x28126Long Cang
28132:x28129Long Sơn,x28132Tân Trạch,x28135Mỹ Lệ
28138:x28138Tân Lân,x28150Phước Đông
28144:x28144Long Hựu Đông,x28153Long Hựu Tây
-807Huyện Cần Giuộc
28159:t28159Cần Giuộc,x28168Long Hậu,x28180Phước Lại
28165:x28162Phước Lý,x28165Long Thượng,x28174Phước Hậu
28177:x28177Mỹ Lộc,x28183Phước Lâm,x28189Thuận Thành
28201:x28192Phước Vĩnh Tây,x28198Long An,x28201Long Phụng
28207:x28195Phước Vĩnh Đông,x28204Đông Thạnh,x28207Tân Tập
-808Huyện Châu Thành
28210:t28210Tầm Vu,x28219Phú Ngãi Trị,x28228Hiệp Thạnh,x28231Phước Tân Hưng
28222:x28213Bình Quới,x28216Hòa Phú,x28222Vĩnh Công
28225:x28225Thuận Mỹ,x28234Thanh Phú Long,x28246Thanh Vĩnh Đông
28243:x28237Dương Xuân Hội,x28240An Lục Long,x28243Long Trì
=82Tỉnh Tiền Giang>82
-815Thành phố Mỹ Tho
28249:p282495,p282524,x28282Đạo Thạnh
28261:p282611,p282642,p28279Tân Long
28270:p282706,x28591Thới Sơn
28273:p282739,x28288Mỹ Phong,x28291Tân Mỹ Chánh
28285:p2827610,x28285Trung An,x28567Phước Thạnh
-816Thành phố Gò Công
28297:p282972,p28312Long Thuận
28306:p283001,p283065,p28318Long Hòa
28315:p28315Long Chánh,x28717Bình Xuân
28729:p28309Long Hưng,x28708Bình Đông,x28729Tân Trung
-817Thị xã Cai Lậy
28435:p284351,p284373,x28447Mỹ Phước Tây,x28453Mỹ Hạnh Trung
28436:p284362,x28462Tân Bình,x28480Thanh Hòa
28439:p284394,p284405,x28486Long Khánh
28468:x28450Mỹ Hạnh Đông,x28459Tân Phú,x28468Tân Hội
28477:p28474Nhị Mỹ,x28477Nhị Quý,x28483Phú Quý
-818Huyện Tân Phước
28321:t28321Mỹ Phước,x28324Tân Hòa Đông,x28330Thạnh Mỹ
28327:x28327Thạnh Tân,x28333Thạnh Hoà,x28348Tân Hòa Tây
28336:x28336Phú Mỹ,x28339Tân Hòa Thành,x28342Hưng Thạnh
28345:x28345Tân Lập 1,x28354Tân Lập 2,x28357Phước Lập
-819Huyện Cái Bè
28360:t28360Cái Bè,x28399Hòa Khánh,x28411Đông Hòa Hiệp
28366:x28363Hậu Mỹ Bắc B,x28366Hậu Mỹ Bắc A,x28372Hậu Mỹ Trinh
28378:x28369Mỹ Trung,x28378Mỹ Tân,x28384Thiện Trung
28393:x28375Hậu Mỹ Phú,x28387Mỹ Hội,x28390An Cư,x28393Hậu Thành
28405:x28402Thiện Trí,x28405Mỹ Đức Đông,x28408Mỹ Đức Tây
28414:x28381Mỹ Lợi B,x28396Mỹ Lợi A,x28414An Thái Đông
28426:x28417Tân Hưng,x28423Tân Thanh,x28426An Thái Trung
28429:x28420Mỹ Lương,x28429An Hữu,x28432Hòa Hưng
-820Huyện Cai Lậy
28444:x28438Thạnh Lộc,x28444Phú Cường
28456:x28441Mỹ Thành Bắc,x28456Mỹ Thành Nam,x28465Phú Nhuận
28471:t28471Bình Phú,x28489Cẩm Sơn,x28492Phú An
28501:x28501Hiệp Đức,x28507Hội Xuân,x28510Tân Phong
28504:x28495Mỹ Long,x28498Long Tiên,x28504Long Trung
28516:x28513Tam Bình,x28516Ngũ Hiệp
-821Huyện Châu Thành
28519:t28519Tân Hiệp,x28534Thân Cửu Nghĩa,x28558Long An
28525:x28522Tân Hội Đông,x28525Tân Hương,x28528Tân Lý Đông
28537:x28537Tam Hiệp,x28561Long Hưng,x28570Thạnh Phú
28543:x28543Nhị Bình,x28549Đông Hòa,x28552Long Định
28564:x28540Điềm Hy,x28564Bình Trưng
28576:x28573Bàn Long,x28576Vĩnh Kim,x28588Phú Phong
28582:x28579Bình Đức,x28582Song Thuận,x28585Kim Sơn
-822Huyện Chợ Gạo
28594:t28594Chợ Gạo,x28630Song Bình,x28636Long Bình Điền
28603:x28597Trung Hòa,x28600Hòa Tịnh,x28603Mỹ Tịnh An,x28606Tân Bình Thạnh
28615:x28609Phú Kiết,x28612Lương Hòa Lạc,x28615Thanh Bình
28627:x28618Quơn Long,x28624Đăng Hưng Phước,x28627Tân Thuận Bình
28633:x28621Bình Phục Nhứt,x28633Bình Phan,x28639An Thạnh Thủy
28648:x28642Xuân Đông,x28645Hòa Định,x28648Bình Ninh
-823Huyện Gò Công Tây
28651:t28651Vĩnh Bình,x28672Thạnh Trị,x28675Thạnh Nhựt
28660:x28654Đồng Sơn,x28660Đồng Thạnh,x28666Bình Nhì
28663:x28657Bình Phú,x28663Thành Công,x28669Yên Luông
28678:x28678Long Vĩnh,x28684Vĩnh Hựu
28687:x28681Bình Tân,x28687Long Bình
-824Huyện Gò Công Đông
28702:t28702Tân Hòa,x28741Bình Nghị,x28744Phước Trung
28720:x28714Gia Thuận,t28720Vàm Láng,x28726Kiểng Phước
28723:x28711Tân Phước,x28723Tân Tây,x28732Tân Đông
28738:x28735Bình Ân,x28738Tân Điền
28747:x28705Tăng Hoà,x28747Tân Thành
-825Huyện Tân Phú Đông
28693:x28690Tân Thới,x28693Tân Phú,x28699Tân Thạnh
28696:x28696Phú Thạnh,x28750Phú Đông,x28753Phú Tân
=83Tỉnh Bến Tre>86
-829Thành phố Bến Tre
28756:p28756Phú Khương,p287598,x28786Phú Hưng,x28795Nhơn Thạnh
28777:p28777An Hội,x28792Mỹ Thạnh An,x28798Phú Nhuận
28783:p287626,x28783Sơn Đông
28789:p287807,x28789Bình Phú
28858:p28757Phú Tân
-831Huyện Châu Thành
28783:x28831Tam Phước
28807:x28807Qưới Sơn,x28813Giao Long,x28828An Phước
28810:x28804Tân Thạch,t28810Châu Thành,x28819Phú Túc,x28855Tường Đa
28840:x28822Phú Đức,x28840Tân Phú,x28852Tiên Long
28858:x28846Phước Thạnh,x28858Hữu Định
28861:x28834Thành Triệu,x28843Quới Thành,t28861Tiên Thủy
-832Huyện Chợ Lách
28870:t28870Chợ Lách,x28882Hòa Nghĩa,x28885Long Thới
28879:x28873Phú Phụng,x28876Sơn Định,x28879Vĩnh Bình
28894:x28888Phú Sơn,x28891Tân Thiềng,x28894Vĩnh Thành
28901:x28897Vĩnh Hòa,x28900Hưng Khánh Trung B
-833Huyện Mỏ Cày Nam
28903:t28903Mỏ Cày,x28939Đa Phước Hội,x28940Tân Hội,x28951An Thạnh
28945:x28930Định Thủy,x28942Phước Hiệp,x28945Bình Khánh
28957:x28957An Định,x28963Tân Trung,x28972Minh Đức
28969:x28960Thành Thới B,x28966An Thới,x28969Thành Thới A
28981:x28975Ngãi Đăng,x28978Cẩm Sơn,x28981Hương Mỹ
-834Huyện Giồng Trôm
28777:x29014Sơn Phú
28984:t28984Giồng Trôm,x29017Bình Hoà,x29032Bình Thành
28987:x28987Phong Nẫm,x28999Lương Hòa
28993:x28993Mỹ Thạnh,x29005Lương Phú,x29011Thuận Điền
28996:x28996Châu Hòa,x29002Lương Quới,x29008Châu Bình
29020:x29020Phước Long,x29023Hưng Phong,x29026Long Mỹ
29029:x29029Tân Hào,x29038Tân Lợi Thạnh,x29041Thạnh Phú Đông
29044:x29035Tân Thanh,x29044Hưng Nhượng,x29047Hưng Lễ
-835Huyện Bình Đại
29050:t29050Bình Đại,x29086Bình Thới,x29092Bình Thắng
29062:x29053Tam Hiệp,x29056Long Định,x29062Phú Thuận
29077:x29065Vang Quới Tây,x29068Vang Quới Đông,x29077Lộc Thuận
29083:x29059Long Hòa,x29071Châu Hưng,x29083Thới Lai
29089:x29080Định Trung,x29089Phú Long,x29095Thạnh Trị
29104:x29098Đại Hòa Lộc,x29104Thạnh Phước
29107:x29101Thừa Đức,x29107Thới Thuận
-836Huyện Ba Tri
29110:t29110Ba Tri,x29149An Bình Tây,x29164Vĩnh Hòa,x29170Vĩnh An,x29173An Đức
29122:x29116Mỹ Hòa,x29122Mỹ Chánh,x29134Mỹ Nhơn
29125:x29125Bảo Thạnh,x29152Bảo Thuận
29137:x29119Tân Xuân,x29137Phước Ngãi,x29146Phú Lễ
29143:x29128An Phú Trung,x29131Mỹ Thạnh,x29143An Ngãi Trung
29158:x29155Tân Hưng,x29158An Ngãi Tây,x29161An Hiệp
29167:x29167Tân Thủy,x29176An Hòa Tây,t29179Tiệm Tôm
-837Huyện Thạnh Phú
29182:t29182Thạnh Phú,x29200An Thạnh,x29212Bình Thạnh,x29233Mỹ An
29191:x29191Quới Điền,x29197Mỹ Hưng,x29206Hòa Lợi
29194:x29185Phú Khánh,x29188Đại Điền,x29194Tân Phong,x29203Thới Thạnh
29221:x29209An Điền,x29221Thạnh Hải
29224:x29215An Thuận,x29218An Quy,x29224An Nhơn
29227:x29227Giao Thạnh,x29230Thạnh Phong
-838Huyện Mỏ Cày Bắc
28789:x28906Thanh Tân
28901:x28901Hưng Khánh Trung A
28915:x28889Phú Mỹ,x28909Thạnh Ngãi,x28912Tân Phú Tây,t28915Phước Mỹ Trung
28921:x28918Tân Thành Bình,x28921Thành An,x28924Hòa Lộc,x28933Tân Bình
28948:x28927Tân Thanh Tây,x28936Nhuận Phú Tân,x28948Khánh Thạnh Tân
=84Tỉnh Trà Vinh>86
-842Thành phố Trà Vinh
29242:p292391,p292423,p292609
29254:p292547,p292578
29263:p292364,x29263Long Đức
29398:p292485
-844Huyện Càng Long
29266:t29266Càng Long,x29269Mỹ Cẩm,x29299Nhị Long Phú
29275:x29272An Trường A,x29275An Trường,x29284Tân Bình
29278:x29278Huyền Hội,x29281Tân An
29287:x29287Bình Phú,x29290Phương Thạnh,x29293Đại Phúc
29302:x29296Đại Phước,x29302Nhị Long,x29305Đức Mỹ
-845Huyện Cầu Kè
29308:t29308Cầu Kè,x29311Hòa Ân,x29314Châu Điền
29317:x29317An Phú Tân,x29320Hoà Tân
29329:x29323Ninh Thới,x29326Phong Phú,x29329Phong Thạnh
29335:x29332Tam Ngãi,x29335Thông Hòa,x29338Thạnh Phú
-846Huyện Tiểu Cần
29341:t29341Tiểu Cần,x29347Phú Cần,x29353Hiếu Trung
29362:x29359Hùng Hòa,x29362Tân Hùng,x29368Ngãi Hùng
29365:x29350Hiếu Tử,x29365Tập Ngãi
29371:t29344Cầu Quan,x29356Long Thới,x29371Tân Hòa
-847Huyện Châu Thành
29254:x29395Nguyệt Hóa
29374:t29374Châu Thành,x29377Đa Lộc,x29380Mỹ Chánh,x29383Thanh Mỹ
29386:x29386Lương Hoà A,x29389Lương Hòa,x29392Song Lộc
29398:x29398Hòa Thuận
29407:x29401Hòa Lợi,x29404Phước Hảo,x29407Hưng Mỹ
29410:x29410Hòa Minh
29413:x29413Long Hòa
-848Huyện Cầu Ngang
29416:t29416Cầu Ngang,x29428Mỹ Hòa,x29440Thuận Hòa
29419:t29419Mỹ Long,x29422Mỹ Long Bắc,x29425Mỹ Long Nam
29431:x29431Vĩnh Kim,x29434Kim Hòa
29446:x29437Hiệp Hòa,x29446Nhị Trường,x29449Trường Thọ
29455:x29443Long Sơn,x29452Hiệp Mỹ Đông,x29455Hiệp Mỹ Tây
29530:x29458Thạnh Hòa Sơn
-849Huyện Trà Cú
29461:t29461Trà Cú,x29479Ngãi Xuyên,x29485Thanh Sơn
29467:x29464Phước Hưng,x29467Tập Sơn,x29470Tân Sơn
29476:x29473An Quảng Hữu,x29476Lưu Nghiệp Anh
29489:x29482Kim Sơn,x29488Hàm Giang,x29489Hàm Tân
29491:t29462Định An,x29491Đại An,x29494Định An
29506:x29503Ngọc Biên,x29506Long Hiệp,x29509Tân Hiệp
-850Huyện Duyên Hải
29497:x29497Đôn Xuân,x29500Đôn Châu
29513:t29513Long Thành,x29521Long Khánh
29530:x29530Ngũ Lạc
29533:x29533Long Vĩnh
29536:x29536Đông Hải
-851Thị xã Duyên Hải
29512:p295121,x29515Long Toàn,x29524Dân Thành
29516:p295162,x29527Trường Long Hòa
29518:x29518Long Hữu,x29539Hiệp Thạnh
=86Tỉnh Vĩnh Long>86
-855Thành phố Vĩnh Long
29551:p295429,p295511,p29572Trường An
29557:p295544,p295573
29566:p29563Tân Ngãi,p29566Tân Hòa,p29569Tân Hội
29590:p295455
29593:p295608
-857Huyện Long Hồ
29557:x29596Phước Hậu
29584:x29578Đồng Phú,x29581Bình Hòa Phước,x29584Hòa Ninh,x29587An Bình
29590:x29590Thanh Đức
29593:x29593Tân Hạnh
29602:x29599Long Phước,t29602Long Hồ,x29608Long An
29611:x29605Lộc Hòa,x29611Phú Quới,x29614Thạnh Quới,x29617Hòa Phú
-858Huyện Mang Thít
29623:x29623Mỹ An,x29626Mỹ Phước,x29632Nhơn Phú
29638:x29635Long Mỹ,x29638Hòa Tịnh,x29644Bình Phước
29641:x29629An Phước,t29641Cái Nhum,x29647Chánh An
29653:x29650Tân An Hội,x29653Tân Long,x29656Tân Long Hội
-859Huyện Vũng Liêm
29659:t29659Vũng Liêm,x29692Trung Thành,x29695Trung Hiếu
29668:x29662Tân Quới Trung,x29668Quới An,x29680Trung Thành Tây
29677:x29665Quới Thiện,x29677Thanh Bình
29683:x29671Trung Chánh,x29674Tân An Luông,x29683Trung Hiệp
29698:x29689Trung Thành Đông,x29698Trung Ngãi,x29704Trung Nghĩa
29701:x29686Hiếu Phụng,x29701Hiếu Thuận,x29707Trung An
29713:x29710Hiếu Nhơn,x29713Hiếu Thành,x29716Hiếu Nghĩa
-860Huyện Tam Bình
29719:t29719Tam Bình+29836,x29755Mỹ Thạnh Trung
29728:x29722Tân Lộc,x29728Hậu Lộc,x29737Phú Lộc,x29746Mỹ Lộc
29734:x29731Hòa Thạnh,x29734Hoà Lộc,x29743Hòa Hiệp
29740:x29725Phú Thịnh,x29740Song Phú,x29749Tân Phú,x29752Long Phú
29767:x29761Loan Mỹ,x29764Ngãi Tứ+29770,x29767Bình Ninh
-861Thị xã Bình Minh
29770:p29770Cái Vồn+29771,x29815Mỹ Hòa
29771:p29771Thành Phước+29770,x29806Thuận An
29812:x29809Đông Thạnh,x29812Đông Bình,p29813Đông Thuận,x29818Đông Thành
-862Huyện Trà Ôn
29821:t29821Trà Ôn+29767,x29860Tích Thiện
29830:x29824Xuân Hiệp,x29830Hòa Bình,x29833Thới Hòa
29836:x29827Nhơn Bình,x29836Trà Côn,x29839Tân Mỹ
29845:x29842Hựu Thành,x29845Vĩnh Xuân,x29848Thuận Thới
29857:x29851Phú Thành,x29857Lục Sỹ Thành
-863Huyện Bình Tân
29785:x29776Tân Thành,x29782Tân An Thạnh,x29785Tân Lược
29788:x29779Thành Trung,x29788Nguyễn Văn Thảnh,x29794Mỹ Thuận
29800:x29791Thành Lợi,x29797Tân Bình,t29800Tân Quới
=87Tỉnh Đồng Tháp>82
-866Thành phố Cao Lãnh
29869:p298691,p298724,p298753,p298786,x29890Tân Thuận Tây,p29892Hoà Thuận,x29893Hòa An,x29896Tân Thuận Đông,x29899Tịnh Thới
29884:p29881Mỹ Ngãi,x29884Mỹ Tân
29888:x29887Mỹ Trà,p29888Mỹ Phú
-867Thành phố Sa Đéc
29905:p299023,p299051,p299084,p299112,x29914Tân Khánh Đông,p29917Tân Quy Đông,p29919An Hoà,x29920Tân Quy Tây
30214:x29923Tân Phú Đông
-868Thành phố Hồng Ngự
29954:p29954An Lộc,p29986An Bình B,p29989An Bình A
29955:p29955An Thạnh,x29959Bình Thạnh,x29965Tân Hội
29978:p29978An Lạc
-869Huyện Tân Hồng
29926:t29926Sa Rài,x29935Bình Phú,x29947Tân Công Chí
29929:x29929Tân Hộ Cơ,x29941Tân Thành B
29938:x29932Thông Bình,x29938Tân Thành A
29944:x29944Tân Phước,x29950An Phước
-870Huyện Hồng Ngự
29971:x29956Thường Phước 1,t29971Thường Thới Tiền,x29974Thường Phước 2
29978:x29962Thường Thới Hậu A,x29977Thường Lạc
29983:x29980Long Khánh A,x29983Long Khánh B
29992:x29992Long Thuận,x29995Phú Thuận B+30154,x29998Phú Thuận A
-871Huyện Tam Nông
30001:t30001Tràm Chim,x30007Tân Công Sính
30010:x30010Phú Hiệp,x30013Phú Đức
30019:x30016Phú Thành B,x30019An Hòa
30025:x30004Hoà Bình,x30025Phú Cường
30028:x30022An Long,x30028Phú Ninh
30034:x30031Phú Thọ,x30034Phú Thành A
-872Huyện Tháp Mười
30037:t30037Mỹ An,x30052Mỹ Hòa,x30064Mỹ An
30043:x30043Hưng Thạnh
30046:x30040Thạnh Lợi,x30046Trường Xuân
30055:x30055Mỹ Quý,x30058Mỹ Đông,x30070Láng Biển
30061:x30049Tân Kiều,x30061Đốc Binh Kiều
30073:x30067Phú Điền,x30073Thanh Mỹ
-873Huyện Cao Lãnh
29884:x30091Tân Nghĩa
29888:x30097Nhị Mỹ,x30106An Bình
30043:x30082Phương Thịnh
30076:t30076Mỹ Thọ,x30100Mỹ Thọ,x30109Mỹ Hội,x30121Mỹ Xương
30085:x30085Ba Sao,x30094Phương Trà
30088:x30079Gáo Giồng+30025,x30088Phong Mỹ
30112:x30112Mỹ Hiệp,x30115Mỹ Long,x30127Bình Thạnh
30118:x30103Tân Hội Trung,x30118Bình Hàng Trung,x30124Bình Hàng Tây
-874Huyện Thanh Bình
30028:x30139An Phong
30130:t30130Thanh Bình,x30145Tân Mỹ,x30160Tân Phú
30154:x30133Tân Quới,x30136Tân Hòa,x30151Tân Huề,x30154Tân Bình,x30166Tân Long
30157:x30142Phú Lợi,x30157Tân Thạnh+30130
30163:x30148Bình Tấn,x30163Bình Thành
-875Huyện Lấp Vò
30169:t30169Lấp Vò,x30187Vĩnh Thạnh,x30193Bình Thành,x30205Bình Thạnh Trung
30178:x30172Mỹ An Hưng A,x30175Tân Mỹ,x30178Mỹ An Hưng B,x30202Hội An Đông
30184:x30181Tân Khánh Trung,x30184Long Hưng A,x30190Long Hưng B
30226:x30196Định An,x30199Định Yên
-876Huyện Lai Vung
30208:t30208Lai Vung,x30217Long Hậu,x30223Hòa Long,x30229Long Thắng
30214:x30211Tân Dương,x30214Hòa Thành
30226:x30220Tân Phước,x30226Tân Thành
30235:x30232Vĩnh Thới,x30235Tân Hòa,x30238Định Hòa,x30241Phong Hòa
-877Huyện Châu Thành
30244:t30244Cái Tàu Hạ,x30247An Hiệp,x30250An Nhơn,x30265An Phú Thuận,x30268Phú Hựu
30253:x30253Tân Nhuận Đông,x30271An Khánh,x30277Hòa Tân
30259:x30256Tân Bình,x30259Tân Phú Trung,x30262Phú Long,x30274Tân Phú
=89Tỉnh An Giang>91
-883Thành phố Long Xuyên
30292:p30289Bình Đức,p30292Bình Khánh,x30310Mỹ Khánh
30301:p30301Mỹ Thới,p30304Mỹ Thạnh
30307:p30280Mỹ Bình,p30283Mỹ Long,p30286Mỹ Xuyên,p30295Mỹ Phước,p30298Mỹ Quý,p30307Mỹ Hòa
30313:x30313Mỹ Hoà Hưng
-884Thành phố Châu Đốc
30316:p30316Châu Phú B,p30319Châu Phú A,p30322Vĩnh Mỹ,p30328Vĩnh Ngươn
30325:p30325Núi Sam,x30331Vĩnh Tế,x30334Vĩnh Châu+30316
-886Huyện An Phú
30337:t30337An Phú,x30355Phú Hội+30346,x30358Phước Hưng+30346+30352,x30370Vĩnh Hội Đông
30341:x30340Khánh An,t30341Long Bình,x30343Khánh Bình
30346:x30346Quốc Thái,x30349Nhơn Hội
30352:x30352Phú Hữu,x30361Vĩnh Lộc
30367:x30364Vĩnh Hậu,x30367Vĩnh Trường,t30373Đa Phước
-887Thị xã Tân Châu
30376:p30376Long Thạnh,p30412Long Sơn
30377:p30377Long Hưng,p30378Long Châu,p30394Long Phú
30385:x30379Phú Lộc,x30382Vĩnh Xương,x30385Vĩnh Hòa
30388:x30387Tân Thạnh,x30388Tân An,x30391Long An
30403:x30397Châu Phong,x30400Phú Vĩnh,x30403Lê Chánh
-888Huyện Phú Tân
30406:t30406Phú Mỹ,x30451Phú Hưng,x30457Tân Hòa,x30460Tân Trung
30409:t30409Chợ Vàm,x30427Phú Thạnh,x30433Phú Thành
30421:x30415Long Hoà,x30418Phú Long,x30421Phú Lâm
30430:x30424Phú Hiệp,x30430Hoà Lạc
30436:x30436Phú An,x30439Phú Xuân,x30448Phú Thọ
30445:x30442Hiệp Xương,x30445Phú Bình,x30454Bình Thạnh Đông
-889Huyện Châu Phú
30463:t30463Cái Dầu,x30484Bình Long,x30496Bình Phú
30469:x30466Khánh Hòa,x30469Mỹ Đức
30478:x30472Mỹ Phú,t30478Vĩnh Thạnh Trung
30481:x30475Ô Long Vỹ,x30481Thạnh Mỹ Tây,x30493Đào Hữu Cảnh
30487:x30487Bình Mỹ,x30490Bình Thủy,x30499Bình Chánh
-890Thị xã Tịnh Biên
30502:p30502Nhà Bàng,p30511Nhơn Hưng,p30517Thới Sơn
30505:p30505Chi Lăng,p30508Núi Voi,x30535Tân Lợi
30520:p30514An Phú,p30520Tịnh Biên,x30529An Nông
30526:x30523Văn Giáo,x30526An Cư,x30532Vĩnh Trung
30538:x30538An Hảo,x30541Tân Lập
-891Huyện Tri Tôn
30544:t30544Tri Tôn,x30562Châu Lăng,x30574Núi Tô
30547:t30547Ba Chúc,x30550Lạc Quới,x30553Lê Trì
30568:x30556Vĩnh Gia,x30559Vĩnh Phước,x30568Lương An Trà
30577:x30565Lương Phi,x30577An Tức,x30586Ô Lâm
30580:x30571Tà Đảnh,t30580Cô Tô,x30583Tân Tuyến
-892Huyện Châu Thành
30589:t30589An Châu,x30613Hòa Bình Thạnh,x30625Vĩnh Thành
30595:x30595Cần Đăng,x30616Vĩnh Lợi
30604:t30604Vĩnh Bình,x30610Vĩnh An,x30622Tân Phú
30607:x30592An Hòa,x30601Bình Thạnh,x30607Bình Hòa
30619:x30598Vĩnh Hanh,x30619Vĩnh Nhuận
-893Huyện Chợ Mới
30628:t30628Chợ Mới,x30634Kiến An,x30649Kiến Thành
30631:t30631Mỹ Luông,x30640Long Điền A,x30646Long Điền B
30643:x30643Tấn Mỹ,x30652Mỹ Hiệp,x30667Bình Phước Xuân
30658:x30637Mỹ Hội Đông,x30658Nhơn Mỹ,x30661Long Giang
30664:x30655Mỹ An,x30664Long Kiến,x30670An Thạnh Trung
30673:t30673Hội An,x30676Hòa Bình,x30679Hòa An
-894Huyện Thoại Sơn
30682:t30682Núi Sập,x30721Thoại Giang,x30724Bình Thành
30685:t30685Phú Hoà,x30700Phú Thuận,x30703Vĩnh Chánh
30688:t30688Óc Eo,x30715Vọng Đông,x30727Vọng Thê
30691:x30691Tây Phú,x30692An Bình,x30712Mỹ Phú Đông
30697:x30697Vĩnh Trạch,x30718Vĩnh Khánh
30709:x30694Vĩnh Phú,x30706Định Mỹ,x30709Định Thành
=91Tỉnh Kiên Giang>91
-899Thành phố Rạch Giá
30742:p30733Vĩnh Thanh,p30736Vĩnh Quang,p30739Vĩnh Hiệp,p30742Vĩnh Thanh Vân,p30745Vĩnh Lạc,p30748An Hòa,p30751An Bình,p30754Rạch Sỏi,p30757Vĩnh Lợi
30760:p30760Vĩnh Thông,x30763Phi Thông
-900Thành phố Hà Tiên
30766:p30766Tô Châu,x30784Thuận Yên
30769:p30769Đông Hồ,p30772Bình San,p30775Pháo Đài,p30778Mỹ Đức
30781:x30781Tiên Hải
-902Huyện Kiên Lương
30766:x30805Dương Hòa
30787:t30787Kiên Lương,x30808Bình An,x30809Bình Trị
30790:x30790Kiên Bình,x30802Hòa Điền
30811:x30811Sơn Hải
30814:x30814Hòn Nghệ
-903Huyện Hòn Đất
30760:x30844Mỹ Lâm
30817:t30817Hòn Đất,x30829Nam Thái Sơn,x30840Lình Huỳnh,x30841Thổ Sơn
30823:x30823Bình Sơn
30826:x30826Bình Giang
30835:x30828Mỹ Thái,x30835Sơn Kiên,x30836Sơn Bình
30838:t30820Sóc Sơn,x30832Mỹ Hiệp Sơn,x30838Mỹ Thuận,x30847Mỹ Phước
-904Huyện Tân Hiệp
30850:t30850Tân Hiệp,x30859Tân Hiệp B,x30862Thạnh Đông B,x30865Thạnh Đông
30856:x30853Tân Hội,x30856Tân Thành,x30860Tân Hoà,x30871Tân An
30874:x30868Tân Hiệp A,x30874Thạnh Đông A,x30877Thạnh Trị
-905Huyện Châu Thành
30880:t30880Minh Lương,x30889Giục Tượng,x30895Minh Hòa
30886:x30883Mong Thọ A,x30886Mong Thọ B,x30887Mong Thọ
30898:x30892Vĩnh Hòa Hiệp,x30893Vĩnh Hoà Phú,x30898Bình An
30910:x30901Thạnh Lộc
-906Huyện Giồng Riềng
30886:x30913Thạnh Lộc
30904:t30904Giồng Riềng,x30916Thạnh Hòa,x30917Thạnh Bình,x30919Bàn Thạch,x30922Bàn Tân Định
30910:x30907Thạnh Hưng,x30910Thạnh Phước
30928:x30925Ngọc Thành,x30928Ngọc Chúc,x30931Ngọc Thuận
30934:x30934Hòa Hưng,x30937Hoà Lợi,x30940Hoà An
30943:x30943Long Thạnh,x30946Vĩnh Thạnh,x30947Vĩnh Phú
30949:x30949Hòa Thuận,x30950Ngọc Hoà
-907Huyện Gò Quao
30952:t30952Gò Quao,x30964Định An,x30976Vĩnh Phước B
30958:x30958Định Hòa,x30961Thới Quản,x30967Thủy Liễu
30970:x30955Vĩnh Hòa Hưng Bắc,x30970Vĩnh Hòa Hưng Nam
30982:x30973Vĩnh Phước A,x30979Vĩnh Tuy,x30982Vĩnh Thắng
-908Huyện An Biên
30985:t30985Thứ Ba,x30997Hưng Yên,x31009Đông Yên
30988:x30988Tây Yên,x30991Tây Yên A,x30994Nam Yên
31006:x31000Nam Thái,x31003Nam Thái A,x31006Đông Thái
-909Huyện An Minh
31018:t31018Thứ Mười Một,x31033Đông Hưng,x31039Đông Hưng B
31024:x31024Đông Hòa,x31030Đông Thạnh
31031:x31021Thuận Hoà,x31031Tân Thạnh
31036:x31036Đông Hưng A,x31045Vân Khánh Đông
31042:x31042Vân Khánh,x31048Vân Khánh Tây
-910Huyện Vĩnh Thuận
31051:t31051Vĩnh Thuận,x31074Phong Đông,x31075Vĩnh Phong
31064:x31060Vĩnh Bình Bắc,x31063Vĩnh Bình Nam,x31064Bình Minh
31069:x31069Vĩnh Thuận,x31072Tân Thuận
-911Thành phố Phú Quốc
31078:p31078Dương Đông,p31081An Thới,x31084Cửa Cạn,x31087Gành Dầu,x31090Cửa Dương,x31093Hàm Ninh,x31096Dương Tơ,x31102Bãi Thơm
31105:x31105Thổ Châu
-912Huyện Kiên Hải
31108:x31108Hòn Tre,x31111Lại Sơn,x31114An Sơn,x31115Nam Du
-913Huyện U Minh Thượng
31012:x31012Thạnh Yên,x31015Thạnh Yên A,x31054Vĩnh Hòa,x31057Hoà Chánh
31027:x31027An Minh Bắc,x31066Minh Thuận
-914Huyện Giang Thành
30793:x30791Vĩnh Phú,x30793Vĩnh Điều
30796:x30796Tân Khánh Hòa,x30797Phú Lợi,x30799Phú Mỹ
=92Thành phố Cần Thơ>92
-916Quận Ninh Kiều
31120:p31117Cái Khế,p31120An Hòa
31135:p31123Thới Bình,p31135Tân An,p31144Xuân Khánh
31147:p31147Hưng Lợi,p31149An Khánh
31150:p31150An Bình
-917Quận Ô Môn
31153:p31153Châu Văn Liêm,p31154Thới Hòa,p31159Thới An
31157:p31156Thới Long,p31157Long Hưng
31162:p31162Phước Thới,p31165Trường Lạc
-918Quận Bình Thuỷ
31168:p31168Bình Thủy,p31177An Thới,p31178Bùi Hữu Nghĩa+31120
31174:p31169Trà An,p31171Trà Nóc,p31174Thới An Đông
31183:p31180Long Hòa,p31183Long Tuyền+31150
-919Quận Cái Răng
31186:p31186Lê Bình,p31192Hưng Thạnh,p31195Ba Láng,p31198Thường Thạnh
31201:p31189Hưng Phú,p31201Phú Thứ,p31204Tân Phú
-923Quận Thốt Nốt
31157:p31227Tân Hưng
31207:p31207Thốt Nốt+31228,p31210Thới Thuận,p31212Thuận An
31213:p31213Tân Lộc
31217:p31216Trung Nhứt,p31217Thạnh Hoà
31228:p31219Trung Kiên,p31228Thuận Hưng
-924Huyện Vĩnh Thạnh
31231:t31231Thanh An,x31243Thạnh Thắng,x31244Thạnh Lợi
31232:t31232Vĩnh Thạnh,x31234Thạnh Mỹ,x31252Thạnh Lộc
31237:x31211Vĩnh Bình,x31237Vĩnh Trinh
31246:x31240Thạnh An,x31241Thạnh Tiến,x31246Thạnh Qưới
-925Huyện Cờ Đỏ
31217:x31222Trung An
31249:x31249Thạnh Phú
31255:x31225Trung Thạnh,x31255Trung Hưng
31261:t31261Cờ Đỏ,x31276Thới Đông,x31277Thới Xuân
31264:x31264Thới Hưng
31273:x31273Đông Hiệp,x31274Đông Thắng
-926Huyện Phong Điền
31150:x31312Mỹ Khánh
31299:t31299Phong Điền,x31303Giai Xuân,x31306Tân Thới
31309:x31309Trường Long
31315:x31300Nhơn Ái,x31315Nhơn Nghĩa
-927Huyện Thới Lai
31153:x31267Thới Thạnh
31258:t31258Thới Lai,x31285Thới Tân,x31286Trường Thắng
31273:x31270Xuân Thắng
31282:x31279Đông Bình,x31282Đông Thuận
31288:x31268Tân Thạnh,x31288Định Môn,x31291Trường Thành
31294:x31294Trường Xuân,x31297Trường Xuân A,x31298Trường Xuân B
=93Tỉnh Hậu Giang>92
-930Thành phố Vị Thanh
31321:p31318I,p31321III,p31330VII
31333:p31324IV,p31327V,x31333Vị Tân
31338:x31336Hoả Lựu,x31338Tân Tiến,x31339Hoả Tiến
-931Thành phố Ngã Bảy
31340:p31340Ngã Bảy,p31341Lái Hiếu,p31343Hiệp Thành
31411:p31344Hiệp Lợi,x31411Đại Thành,x31414Tân Thành
-932Huyện Châu Thành A
31342:t31342Một Ngàn,x31345Tân Hoà,t31346Bảy Ngàn,x31357Nhơn Nghĩa A
31348:x31348Trường Long Tây,x31351Trường Long A
31360:t31359Rạch Gòi,x31360Thạnh Xuân,x31363Tân Phú Thạnh
31369:t31362Cái Tắc
-933Huyện Châu Thành
31366:t31366Ngã Sáu,x31375Đông Phú,t31381Mái Dầm
31369:x31369Đông Thạnh,x31387Đông Phước A
31378:x31378Phú Hữu,x31379Phú Tân,x31384Đông Phước
-934Huyện Phụng Hiệp
31393:t31393Kinh Cùng,x31423Hòa An
31396:t31396Cây Dương,x31429Hiệp Hưng
31399:x31399Tân Bình,x31402Bình Thành
31408:x31405Thạnh Hòa,x31408Long Thạnh,x31438Tân Long
31420:x31417Phụng Hiệp,x31420Hòa Mỹ
31426:x31426Phương Bình,x31435Phương Phú
31432:x31432Tân Phước Hưng,t31433Búng Tàu
-935Huyện Vị Thuỷ
31441:t31441Nàng Mau,x31444Vị Trung,x31450Vị Thắng
31453:x31447Vị Thuỷ,x31453Vĩnh Thuận Tây
31459:x31456Vĩnh Trung,x31459Vĩnh Tường
31465:x31462Vị Đông,x31465Vị Thanh,x31468Vị Bình
-936Huyện Long Mỹ
31453:x31486Vĩnh Thuận Đông
31489:t31489Vĩnh Viễn,x31490Vĩnh Viễn A
31492:x31492Lương Tâm,x31493Lương Nghĩa
31495:x31483Thuận Hưng,x31484Thuận Hòa,x31495Xà Phiên
-937Thị xã Long Mỹ
31471:p31471Thuận An,x31477Long Trị,x31478Long Trị A
31473:p31473Bình Thạnh,x31474Long Bình,p31475Vĩnh Tường
31480:p31472Trà Lồng,x31480Long Phú,x31481Tân Phú
=94Tỉnh Sóc Trăng>92
-941Thành phố Sóc Trăng
31507:p314985,p315017,p315048,p315076
31510:p315102,p315164,p315193,p315221
31684:p3152510
-942Huyện Châu Thành
31569:t31569Châu Thành,x31573Phú Tâm
31570:x31570Hồ Đắc Kiện,x31585Thiện Mỹ
31582:x31576Thuận Hòa,x31582Phú Tân
31594:x31594An Hiệp,x31600An Ninh
-943Huyện Kế Sách
31528:t31528Kế Sách,x31555Kế Thành,x31558Kế An
31531:t31531An Lạc Thôn,x31534Xuân Hòa,x31543Trinh Phú
31537:x31537Phong Nẫm
31540:x31540An Lạc Tây,x31549Thới An Hội
31552:x31552Nhơn Mỹ,x31564An Mỹ
31561:x31546Ba Trinh,x31561Đại Hải
-944Huyện Mỹ Tú
31567:t31567Huỳnh Hữu Nghĩa,x31597Mỹ Tú,x31609Mỹ Thuận
31579:x31579Long Hưng,x31588Hưng Phú
31591:x31591Mỹ Hương,x31606Thuận Hưng,x31612Phú Mỹ
31603:x31603Mỹ Phước
-945Huyện Cù Lao Dung
31615:t31615Cù Lao Dung,x31618An Thạnh 1,x31621An Thạnh Tây,x31624An Thạnh Đông
31633:x31627Đại Ân 1,x31630An Thạnh 2,x31633An Thạnh 3,x31636An Thạnh Nam
-946Huyện Long Phú
31552:x31642Song Phụng
31639:t31639Long Phú,x31669Long Phú
31645:t31645Đại Ngãi,x31651Long Đức
31654:x31648Hậu Thạnh,x31654Trường Khánh,x31657Phú Hữu
31666:x31660Tân Hưng,x31663Châu Khánh,x31666Tân Thạnh
-947Huyện Mỹ Xuyên
31684:t31684Mỹ Xuyên,x31690Đại Tâm
31708:x31708Thạnh Phú,x31720Gia Hòa 1
31717:x31717Hòa Tú 1,x31729Hòa Tú II
31723:x31693Tham Đôn,x31711Ngọc Đông,x31723Ngọc Tố
31726:x31714Thạnh Quới,x31726Gia Hòa 2
-948Thị xã Ngã Năm
31732:p317321,p317352,x31738Vĩnh Quới
31741:x31741Tân Long,x31744Long Bình
31753:p317473,x31750Mỹ Bình,x31753Mỹ Quới
-949Huyện Thạnh Trị
31741:x31762Thạnh Tân
31756:t31756Phú Lộc,t31757Hưng Lợi,x31774Thạnh Trị
31759:x31759Lâm Tân,x31765Lâm Kiết,x31768Tuân Tức
31777:x31771Vĩnh Thành,x31777Vĩnh Lợi,x31780Châu Hưng
-950Thị xã Vĩnh Châu
31783:p317831,x31798Lạc Hòa,p318012
31789:x31786Hòa Đông,p31789Khánh Hòa,x31792Vĩnh Hiệp
31795:x31795Vĩnh Hải
31804:p31804Vĩnh Phước,x31807Vĩnh Tân
31810:x31810Lai Hòa
-951Huyện Trần Đề
31673:x31672Đại Ân 2,t31673Trần Đề,x31681Trung Bình
31675:x31675Liêu Tú,x31705Viên Bình
31679:x31678Lịch Hội Thượng,t31679Lịch Hội Thượng
31687:x31687Tài Văn,x31696Viên An
31699:x31699Thạnh Thới An,x31702Thạnh Thới Thuận
=95Tỉnh Bạc Liêu>96
-954Thành phố Bạc Liêu
31825:p318132,p318163,p318227,p318251,p318288
31834:p318195,x31834Vĩnh Trạch
31840:p31831Nhà Mát,x31837Vĩnh Trạch Đông,x31840Hiệp Thành
-956Huyện Hồng Dân
31843:t31843Ngan Dừa,x31852Ninh Hòa,x31855Lộc Ninh
31849:x31846Ninh Quới,x31849Ninh Quới A
31858:x31858Vĩnh Lộc,x31861Vĩnh Lộc A
31864:x31863Ninh Thạnh Lợi A,x31864Ninh Thạnh Lợi
-957Huyện Phước Long
31867:t31867Phước Long,x31870Vĩnh Phú Đông
31876:x31873Vĩnh Phú Tây,x31876Phước Long
31882:x31879Hưng Phú,x31882Vĩnh Thanh
31885:x31885Phong Thạnh Tây A,x31888Phong Thạnh Tây B
-958Huyện Vĩnh Lợi
31891:x31921Long Thạnh
31894:x31894Vĩnh Hưng,x31897Vĩnh Hưng A,x31912Châu Thới
31900:t31900Châu Hưng,x31903Châu Hưng A
31906:x31906Hưng Thành,x31909Hưng Hội
-959Thị xã Giá Rai
31942:p319421,p31945Hộ Phòng,x31960Phong Thạnh,x31963Phong Thạnh A
31951:x31948Phong Thạnh Đông,p31951Láng Tròn,x31954Phong Tân
31957:x31957Tân Phong,x31966Phong Thạnh Tây,x31969Tân Thạnh
-960Huyện Đông Hải
31972:t31972Gành Hào,x31984Long Điền Tây
31975:x31975Long Điền Đông,x31978Long Điền Đông A
31985:x31981Long Điền,x31985Điền Hải
31988:x31987An Trạch,x31988An Trạch A
31993:x31990An Phúc,x31993Định Thành,x31996Định Thành A
-961Huyện Hoà Bình
31891:t31891Hòa Bình,x31933Vĩnh Mỹ A
31918:x31915Minh Diệu,x31918Vĩnh Bình,x31924Vĩnh Mỹ B
31927:x31927Vĩnh Hậu,x31930Vĩnh Hậu A,x31936Vĩnh Thịnh
=96Tỉnh Cà Mau>96
-964Thành phố Cà Mau
32002:p319999,p320022,p320051,p32022Tân Xuyên,x32023An Xuyên
32014:p320148,x32032Lý Văn Lâm
32025:p320085,p320176+32041,p32025Tân Thành,x32026Tân Thành,x32029Tắc Vân+32041
32041:p320207+32025,x32035Định Bình+32025,x32038Hòa Thành,x32041Hòa Tân
-966Huyện U Minh
32044:t32044U Minh,x32048Khánh Thuận+32047,x32053Nguyễn Phích+32059+32062
32047:x32047Khánh Hòa,x32050Khánh Tiến
32059:x32059Khánh An
32062:x32056Khánh Lâm+32047,x32062Khánh Hội
-967Huyện Thới Bình
32065:t32065Thới Bình,x32077Thới Bình
32069:x32068Biển Bạch,x32069Tân Bằng,x32074Biển Bạch Đông
32071:x32071Trí Phải,x32072Trí Lực,x32080Tân Phú
32083:x32083Tân Lộc Bắc,x32086Tân Lộc,x32089Tân Lộc Đông
32092:x32092Hồ Thị Kỷ
-968Huyện Trần Văn Thời
32095:t32095Trần Văn Thời,x32107Trần Hợi+32104,x32108Khánh Lộc,x32125Phong Lạc
32098:t32098Sông Đốc,x32124Phong Điền+32095
32104:x32101Khánh Bình Tây Bắc,x32104Khánh Bình Tây
32110:x32110Khánh Bình,x32116Khánh Bình Đông
32119:x32113Khánh Hưng,x32119Khánh Hải
32134:x32122Lợi An+32014+32095
-969Huyện Cái Nước
32128:t32128Cái Nước,x32143Đông Thới+32137,x32149Trần Thới
32134:x32130Thạnh Phú,x32131Lương Thế Trân,x32134Phú Hưng
32137:x32137Tân Hưng,x32142Đông Hưng+32128
32140:x32140Hưng Mỹ,x32141Hoà Mỹ+32137+32214,x32146Tân Hưng Đông+32128
-970Huyện Đầm Dơi
32152:t32152Đầm Dơi,x32173Tân Duyệt,x32174Tân Dân
32155:x32155Tạ An Khương+32152,x32158Tạ An Khương Đông,x32170Tạ An Khương Nam
32161:x32161Trần Phán,x32162Tân Trung
32167:x32164Tân Đức,x32167Tân Thuận
32182:x32179Quách Phẩm Bắc,x32182Quách Phẩm
32185:x32185Thanh Tùng,x32186Ngọc Chánh
32188:x32176Tân Tiến,x32188Nguyễn Huân
-971Huyện Năm Căn
32191:t32191Năm Căn+32201,x32194Hàm Rồng+32201,x32203Hàng Vịnh
32201:x32200Đất Mới,x32201Lâm Hải
32206:x32197Hiệp Tùng,x32206Tam Giang,x32209Tam Giang Đông
-972Huyện Phú Tân
32212:t32212Cái Đôi Vàm,x32230Nguyễn Việt Khái
32214:x32214Phú Thuận,x32215Phú Mỹ
32218:x32218Phú Tân,x32221Tân Hải
32227:x32224Việt Thắng,x32227Tân Hưng Tây,x32228Rạch Chèo
-973Huyện Ngọc Hiển
32236:x32233Tam Giang Tây,x32236Tân Ân Tây
32244:x32239Viên An Đông,t32244Rạch Gốc,x32245Tân Ân+32248
32248:x32242Viên An+32201,x32248Đất Mũi
`;
