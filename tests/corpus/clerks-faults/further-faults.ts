// One table, a row per kind of fault: over 250 lines.
import type { ClerksFault } from './clerks-faults.ts';

/**
 * Kinds of faults in plans of other issuers and campaigns, written after the rules had come to find every one of
 * `clerksFaults`, by somebody who had read their codes alone and a third of that list: they say what of the next plan's faults is found.
 */
export const furtherFaults: readonly ClerksFault[] = [
  {
    kind: 'parts of the money do not add up to the total',
    text: 'food-safety',
    edits: [['Ngân sách tỉnh: 350.000.000 đồng', 'Ngân sách tỉnh: 330.000.000 đồng']],
    at: ['480.000.000', '330.000.000', '130.000.000'],
  },
  {
    kind: 'digits swapped in the amount in words',
    text: 'food-safety',
    edits: [['Bốn trăm tám mươi triệu', 'Bốn trăm mười tám triệu']],
    at: ['Bốn trăm mười tám'],
  },
  {
    kind: 'annex names another number of the plan',
    text: 'food-safety',
    edits: [['(Kèm theo Kế hoạch số 87/KH-UBND', '(Kèm theo Kế hoạch số 78/KH-UBND']],
    at: ['78/KH-UBND'],
  },
  {
    kind: 'annex names another day of the plan',
    text: 'food-safety',
    edits: [['87/KH-UBND ngày 02 tháng 4', '87/KH-UBND ngày 12 tháng 4']],
    at: ['ngày 12 tháng 4'],
  },
  {
    kind: 'closing paragraph names last year',
    text: 'food-safety',
    edits: [
      [
        'Trên đây là Kế hoạch triển khai “Tháng hành động vì an toàn thực phẩm” năm 2026',
        'Trên đây là Kế hoạch triển khai “Tháng hành động vì an toàn thực phẩm” năm 2025',
      ],
    ],
    at: ['Trên đây là Kế hoạch'],
  },
  {
    kind: 'weekday of the ceremony',
    text: 'food-safety',
    edits: [['(thứ Tư) tại', '(thứ Ba) tại']],
    at: ['(thứ Ba)'],
  },
  {
    kind: 'period backwards',
    text: 'food-safety',
    edits: [['Từ ngày 15/4/2026 đến ngày 15/5/2026', 'Từ ngày 15/5/2026 đến ngày 15/4/2026']],
    at: ['Từ ngày 15/5/2026'],
  },
  {
    kind: 'ceremony before the day of issue',
    text: 'food-safety',
    edits: [['ngày 15/4/2026 (thứ Tư)', 'ngày 18/3/2026 (thứ Tư)']],
    at: ['18/3/2026'],
  },
  {
    kind: 'invitations due after the ceremony',
    text: 'food-safety',
    edits: [['giấy mời trước ngày 10/4/2026', 'giấy mời trước ngày 22/4/2026']],
    at: ['22/4/2026'],
  },
  {
    kind: 'total report due before those it adds up',
    text: 'food-safety',
    edits: [['Bộ Y tế trước ngày 29/5/2026', 'Bộ Y tế trước ngày 15/5/2026']],
    at: ['trước ngày 15/5/2026', 'trước ngày 20/5/2026'],
  },
  {
    kind: 'department merged away has a task',
    text: 'food-safety',
    edits: [
      [
        '2. Sở Nông nghiệp và Môi trường, Sở Công Thương',
        '2. Sở Nông nghiệp và Phát triển nông thôn, Sở Công Thương',
      ],
    ],
    at: ['Phát triển nông thôn'],
  },
  {
    kind: 'task to districts after their end',
    text: 'food-safety',
    edits: [
      [
        '7. Ủy ban nhân dân các xã, phường, đặc khu Cồn Cỏ',
        '7. Ủy ban nhân dân các huyện, thị xã, thành phố',
      ],
    ],
    at: ['các huyện, thị xã'],
  },
  {
    kind: 'townships after their end',
    text: 'food-safety',
    edits: [['từ tỉnh đến xã, phường, đặc khu;', 'từ tỉnh đến xã, phường, thị trấn;']],
    at: ['thị trấn'],
  },
  {
    kind: 'body with a task is not among the recipients',
    text: 'food-safety',
    edits: [['- Công an tỉnh;\n', '']],
    says: /Công an tỉnh/,
    at: ['3. Công an tỉnh', 'Phối hợp với các đoàn'],
  },
  {
    kind: 'KT. before the head himself',
    text: 'food-safety',
    edits: [['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH\nCHỦ TỊCH']],
    at: ['KT. CHỦ TỊCH\nCHỦ TỊCH', '\nCHỦ TỊCH'],
  },
  {
    kind: 'section number twice',
    text: 'food-safety',
    edits: [['V. TỔ CHỨC THỰC HIỆN', 'IV. TỔ CHỨC THỰC HIỆN']],
    at: ['IV. TỔ CHỨC THỰC HIỆN'],
  },
  {
    kind: 'letter of a point left out',
    text: 'food-safety',
    edits: [['c) Tổng hợp kết quả', 'd) Tổng hợp kết quả']],
    at: ['d) Tổng hợp kết quả'],
  },
  {
    kind: 'annex II where there is one annex',
    text: 'food-safety',
    edits: [
      [
        'trước ngày 20/5/2026 theo mẫu tại Phụ lục kèm theo Kế hoạch này.\n3. Công an tỉnh',
        'trước ngày 20/5/2026 theo mẫu tại Phụ lục II kèm theo Kế hoạch này.\n3. Công an tỉnh',
      ],
    ],
    at: ['Phụ lục II'],
  },
  {
    kind: 'preamble calls the plan a programme',
    text: 'food-safety',
    edits: [
      [
        'Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai',
        'Ủy ban nhân dân tỉnh ban hành Chương trình triển khai',
      ],
    ],
    at: ['ban hành Chương trình'],
  },
  {
    kind: 'motto mistyped',
    text: 'food-safety',
    edits: [['Độc lập - Tự do - Hạnh phúc', 'Độc lập - Tự do - Hanh phúc']],
    at: ['Hanh phúc'],
    says: /tiêu ngữ/i,
  },
  {
    kind: 'state name mistyped',
    text: 'food-safety',
    edits: [['CHỦ NGHĨA VIỆT NAM', 'CHỦ NGHĨA VIÊT NAM']],
    at: ['VIÊT NAM'],
    says: /quốc hiệu/i,
  },
  {
    kind: 'name of the month differs in preamble',
    text: 'food-safety',
    edits: [
      [
        'ban hành Kế hoạch triển khai “Tháng hành động vì an toàn thực phẩm”',
        'ban hành Kế hoạch triển khai “Tháng hành động vì vệ sinh an toàn thực phẩm”',
      ],
    ],
    at: ['“Tháng hành động vì vệ sinh', 'Triển khai “Tháng hành động'],
  },
  {
    kind: 'year in symbol against date',
    text: 'food-safety',
    edits: [['15/2018/NĐ-CP ngày 02 tháng 02 năm 2018', '15/2018/NĐ-CP ngày 02 tháng 02 năm 2019']],
    at: ['15/2018/NĐ-CP'],
  },
  {
    kind: 'cited type against symbol',
    text: 'food-safety',
    edits: [['Nghị định số 15/2018/NĐ-CP', 'Nghị quyết số 15/2018/NĐ-CP']],
    at: ['15/2018/NĐ-CP'],
  },
  {
    kind: 'cited issuer against symbol',
    text: 'food-safety',
    edits: [['năm 2020 của Thủ tướng Chính phủ', 'năm 2020 của Bộ trưởng Bộ Y tế']],
    at: ['17/CT-TTg'],
  },
  {
    kind: 'proposal dated after the plan',
    text: 'food-safety',
    edits: [['1033/TTr-SYT ngày 27 tháng 3 năm 2026', '1033/TTr-SYT ngày 27 tháng 4 năm 2026']],
    at: ['1033/TTr-SYT'],
  },
  {
    kind: '31 April',
    text: 'food-safety',
    edits: [['hoàn thành trước ngày 14/4/2026', 'hoàn thành trước ngày 31/4/2026']],
    at: ['31/4/2026'],
  },
  {
    kind: 'month 15',
    text: 'food-safety',
    edits: [['đến ngày 12/5/2026', 'đến ngày 12/15/2026']],
    at: ['12/15/2026'],
  },
  {
    kind: 'place of a province that was merged',
    text: 'food-safety',
    edits: [['Quảng Trị, ngày 02', 'Quảng Bình, ngày 02']],
    at: ['Quảng Bình, ngày'],
  },
  {
    kind: 'Party symbol on a state paper',
    text: 'food-safety',
    edits: [['Số: 87/KH-UBND\n', 'Số: 87-KH/UBND\n']],
    at: ['87-KH/UBND'],
  },
  {
    kind: 'Party T/M on a state paper',
    text: 'food-safety',
    edits: [['TM. ỦY BAN NHÂN DÂN\nKT.', 'T/M ỦY BAN NHÂN DÂN\nKT.']],
    at: ['T/M ỦY BAN'],
  },
  {
    kind: 'item number twice',
    text: 'food-safety',
    edits: [['6. Đề nghị Ủy ban Mặt trận', '5. Đề nghị Ủy ban Mặt trận']],
    at: ['5. Đề nghị'],
  },
  {
    kind: 'quotation mark not closed',
    text: 'food-safety',
    edits: [
      [
        '1. Chủ đề: “Tuân thủ quy định pháp luật về an toàn thực phẩm trong sản xuất, kinh doanh thực phẩm”.',
        '1. Chủ đề: “Tuân thủ quy định pháp luật về an toàn thực phẩm trong sản xuất, kinh doanh thực phẩm.',
      ],
    ],
    at: ['1. Chủ đề'],
  },
  {
    kind: 'bracket not closed',
    text: 'food-safety',
    edits: [['(Bằng chữ: Bốn trăm tám mươi triệu đồng)', '(Bằng chữ: Bốn trăm tám mươi triệu đồng']],
    at: ['Bằng chữ'],
  },
  {
    kind: 'hour that does not exist',
    text: 'food-safety',
    edits: [['08 giờ 00, ngày 15/4/2026', '08 giờ 75, ngày 15/4/2026']],
    at: ['08 giờ 75'],
  },
  {
    kind: 'recipients "Như trên" without an addressee',
    text: 'food-safety',
    edits: [['- Bộ Y tế (b/c);', '- Như trên;']],
    at: ['- Như trên'],
  },
  {
    kind: 'blank deadline left from the template',
    text: 'food-safety',
    edits: [['giấy mời trước ngày 10/4/2026', 'giấy mời trước ngày …/…/2026']],
    at: ['…/…/2026'],
  },
  {
    kind: 'share over a hundred',
    text: 'waste-sorting',
    edits: [['90% hộ gia đình thực hiện', '190% hộ gia đình thực hiện']],
    at: ['190%'],
  },
  {
    kind: 'table does not add up',
    text: 'waste-sorting',
    edits: [['3 | Trạm thu gom | 180.000.000', '3 | Trạm thu gom | 160.000.000']],
    at: ['160.000.000', 'Tổng cộng'],
  },
  {
    kind: 'words of the amount without "bằng chữ"',
    text: 'waste-sorting',
    edits: [['Hai trăm sáu mươi lăm triệu', 'Hai trăm năm mươi sáu triệu']],
    at: ['Hai trăm năm mươi sáu'],
  },
  {
    kind: 'preamble of another ward',
    text: 'waste-sorting',
    edits: [['Ủy ban nhân dân phường Hải Châu ban hành', 'Ủy ban nhân dân phường Thanh Khê ban hành']],
    at: ['phường Thanh Khê', 'PHƯỜNG HẢI CHÂU'],
  },
  {
    kind: 'annex of another ward',
    text: 'waste-sorting',
    edits: [['2026 của Ủy ban nhân dân phường Hải Châu)', '2026 của Ủy ban nhân dân phường Hòa Cường)']],
    at: ['phường Hòa Cường'],
  },
  {
    kind: 'office of the former district has a task',
    text: 'waste-sorting',
    edits: [['1. Phòng Kinh tế, Hạ tầng và Đô thị\na)', '1. Phòng Tài nguyên và Môi trường\na)']],
    at: ['Phòng Tài nguyên và Môi trường'],
  },
  {
    kind: 'decision enclosing under another number',
    text: 'family-day',
    edits: [['kèm theo Quyết định số 1188/QĐ', 'kèm theo Quyết định số 1180/QĐ']],
    at: ['1180/QĐ'],
  },
  {
    kind: 'enclosed plan of last year',
    text: 'family-day',
    edits: [['bạo lực gia đình năm 2026\n(Ban hành', 'bạo lực gia đình năm 2025\n(Ban hành']],
    at: ['năm 2025'],
  },
  {
    kind: '"Như Điều 4" of three articles',
    text: 'family-day',
    edits: [['- Như Điều 3;', '- Như Điều 4;']],
    at: ['Như Điều 4'],
  },
  {
    kind: 'article left out',
    text: 'family-day',
    edits: [
      ['Điều 3. Chánh', 'Điều 4. Chánh'],
      ['- Như Điều 3;', '- Như Điều 4;'],
    ],
    at: ['Điều 4. Chánh'],
  },
  {
    kind: 'minister of another ministry',
    text: 'family-day',
    edits: [['BỘ TRƯỞNG BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH\n\nCăn', 'BỘ TRƯỞNG BỘ Y TẾ\n\nCăn']],
    at: ['BỘ TRƯỞNG BỘ Y TẾ', 'BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  },
  {
    kind: 'province merged away is cited as superior',
    text: 'clean-sea',
    edits: [['của Ủy ban nhân dân tỉnh An Giang về', 'của Ủy ban nhân dân tỉnh Kiên Giang về']],
    at: ['tỉnh Kiên Giang'],
  },
  {
    kind: 'ceremony outside the week',
    text: 'clean-sea',
    edits: [['ngày 06/6/2026 (thứ Bảy)', 'ngày 13/6/2026 (thứ Bảy)']],
    at: ['13/6/2026', 'Từ ngày 01/6/2026'],
  },
  {
    kind: 'recipient twice',
    text: 'clean-sea',
    edits: [['- Lãnh đạo UBND đặc khu;', '- Sở Nông nghiệp và Môi trường (b/c);']],
    at: ['- Sở Nông nghiệp và Môi trường'],
  },
  {
    kind: 'state header on a Party paper',
    text: 'party-resolution',
    edits: [
      ['ĐẢNG CỘNG SẢN VIỆT NAM\n', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'],
    ],
    at: ['CỘNG HÒA XÃ HỘI'],
  },
  {
    kind: 'Party paper without T/M',
    text: 'party-resolution',
    edits: [['T/M BAN THƯỜNG VỤ', 'BAN THƯỜNG VỤ']],
    at: ['\nBAN THƯỜNG VỤ', 'BAN THƯỜNG VỤ\nPHÓ'],
    says: /T\/M/,
  },
  {
    kind: 'Party symbol of another type',
    text: 'party-resolution',
    edits: [['Số 112-KH/TU', 'Số 112-NQ/TU']],
    at: ['112-NQ/TU'],
  },
  {
    kind: 'phases overlap',
    text: 'traffic-police',
    edits: [['2. Đợt 2: Từ ngày 01/02/2026', '2. Đợt 2: Từ ngày 25/01/2026']],
    at: ['Đợt 1', 'Đợt 2: Từ'],
  },
  {
    kind: 'last phase ends after the whole',
    text: 'traffic-police',
    edits: [['đến ngày 15/3/2026 (sau Tết', 'đến ngày 25/3/2026 (sau Tết']],
    at: ['25/3/2026', 'đến hết ngày 15/3/2026'],
  },
  {
    kind: 'four phases announced, three given',
    text: 'traffic-police',
    edits: [['chia làm 03 đợt', 'chia làm 04 đợt']],
    at: ['04 đợt'],
  },
  {
    kind: 'school year differs',
    text: 'first-week',
    edits: [['sinh viên đầu khóa năm học 2026 - 2027\n\n', 'sinh viên đầu khóa năm học 2025 - 2026\n\n']],
    at: ['2025 - 2026'],
  },
  {
    kind: 'weekday in a table',
    text: 'first-week',
    edits: [['08/9/2026 (thứ Ba)', '08/9/2026 (thứ Tư)']],
    at: ['(thứ Tư)'],
  },
  {
    kind: 'six hamlets announced, five named',
    text: 'supervision',
    edits: [['05 ấp (', '06 ấp (']],
    at: ['06 ấp'],
  },
  {
    kind: 'reports due after the team reports on them',
    text: 'supervision',
    edits: [['trước ngày 08/5/2026', 'trước ngày 18/6/2026']],
    at: ['18/6/2026', 'trước ngày 12/6/2026'],
  },
];
