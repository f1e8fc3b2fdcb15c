// One table, a row per kind of fault: over 250 lines.

/** A text in which a fault is planted: written for this, meant to be free of faults. */
export type BaseText = 'province' | 'commune' | 'department' | FurtherText;

/** Plans of issuers and campaigns that no other text of the corpus has. */
type FurtherText =
  | 'clean-sea'
  | 'family-day'
  | 'first-week'
  | 'food-safety'
  | 'militia'
  | 'party-resolution'
  | 'supervision'
  | 'tax-month'
  | 'traffic-police'
  | 'two-departments'
  | 'waste-sorting'
  | 'youth-month';

/** A kind of fault that a clerk makes in a plan, and what a reader of the paper would point at. */
export interface ClerksFault {
  /** What went wrong, as one would say it to the clerk. */
  readonly kind: string;
  readonly text: BaseText;
  /** What stands in the text, once, and what the clerk made of it. */
  readonly edits: readonly (readonly [right: string, wrong: string])[];
  /** Words of the lines at which a finding may point: any of the places that the fault concerns. */
  readonly at?: readonly string[];
  /** For something that is missing and has no place: what the Vietnamese sentence must name. */
  readonly says?: RegExp;
}

/**
 * Kinds of faults of a clerk (lỗi của văn thư), taken from Decree 30/2020/NĐ-CP, its annexes and the papers of agencies,
 * written down before the checker's rules were looked at and without their codes.
 */
export const clerksFaults: readonly ClerksFault[] = [
  // The head of the paper
  {
    kind: 'no header: neither agency, number nor date',
    text: 'commune',
    edits: [
      [
        'ỦY BAN NHÂN DÂN\nXÃ QUẢNG UYÊN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 64/KH-UBND\nQuảng Uyên, ngày 11 tháng 5 năm 2026\n\n',
        '',
      ],
    ],
    says: /quốc hiệu|phần đầu|tên cơ quan|số, ký hiệu/i,
  },
  {
    kind: 'no colon behind "Số"',
    text: 'commune',
    edits: [['Số: 64/KH-UBND', 'Số 64/KH-UBND']],
    at: ['Số 64/KH-UBND'],
  },
  {
    kind: 'symbol of another type of document',
    text: 'province',
    edits: [['Số: 118/KH-UBND', 'Số: 118/QĐ-UBND']],
    at: ['Số: 118/QĐ-UBND', 'Kèm theo Kế hoạch số'],
  },
  {
    kind: 'symbol of another issuer',
    text: 'department',
    edits: [['Số: 212/KH-SNNMT', 'Số: 212/KH-UBND']],
    at: ['Số: 212/KH-UBND', 'Kèm theo Kế hoạch số'],
  },
  {
    kind: 'spaces inside number and symbol',
    text: 'province',
    edits: [['Số: 118/KH-UBND', 'Số: 118 / KH - UBND']],
    at: ['Số: 118 / KH - UBND'],
  },
  {
    kind: 'day of issue without its leading zero',
    text: 'department',
    edits: [['Điện Biên, ngày 03 tháng 3', 'Điện Biên, ngày 3 tháng 3']],
    at: ['Điện Biên, ngày 3 tháng 3'],
  },
  {
    kind: 'place of another province before the date',
    text: 'province',
    edits: [['Sơn La, ngày 14 tháng 4', 'Lai Châu, ngày 14 tháng 4']],
    at: ['Lai Châu, ngày 14 tháng 4', 'TỈNH SƠN LA'],
  },
  {
    kind: 'preamble of another issuer',
    text: 'commune',
    edits: [['Ủy ban nhân dân xã Quảng Uyên xây dựng', 'Ủy ban nhân dân xã Hạnh Phúc xây dựng']],
    at: ['Ủy ban nhân dân xã Hạnh Phúc xây dựng', 'XÃ QUẢNG UYÊN'],
  },
  {
    kind: 'title of last year',
    text: 'province',
    edits: [
      [
        'Tổ chức Tháng hành động vì trẻ em năm 2026 trên địa bàn tỉnh Sơn La\n\nCăn cứ',
        'Tổ chức Tháng hành động vì trẻ em năm 2025 trên địa bàn tỉnh Sơn La\n\nCăn cứ',
      ],
    ],
    at: ['năm 2025 trên địa bàn', 'ban hành Kế hoạch tổ chức', 'ngày 14 tháng 4 năm 2026\n'],
  },
  // Bases and citations
  {
    kind: 'base dated after the plan',
    text: 'commune',
    edits: [['1422/KH-UBND ngày 20 tháng 4 năm 2026', '1422/KH-UBND ngày 20 tháng 5 năm 2026']],
    at: ['1422/KH-UBND'],
  },
  {
    kind: 'type of a cited document against its symbol',
    text: 'province',
    edits: [['Thực hiện Quyết định số 23/QĐ-TTg', 'Thực hiện Chỉ thị số 23/QĐ-TTg']],
    at: ['23/QĐ-TTg'],
  },
  {
    kind: 'one document cited with two dates',
    text: 'province',
    edits: [
      [
        'Kinh phí được bố trí từ ngân sách tỉnh năm 2026',
        'Kinh phí được bố trí theo Quyết định số 23/QĐ-TTg ngày 17 tháng 01 năm 2021 của Thủ tướng Chính phủ, từ ngân sách tỉnh năm 2026',
      ],
    ],
    at: ['23/QĐ-TTg'],
  },
  {
    kind: 'year in a symbol against the date behind it',
    text: 'province',
    edits: [['56/2017/NĐ-CP ngày 09 tháng 5 năm 2017', '56/2017/NĐ-CP ngày 09 tháng 5 năm 2018']],
    at: ['56/2017/NĐ-CP'],
  },
  {
    kind: 'base without date at its first mention',
    text: 'commune',
    edits: [['Kế hoạch số 1422/KH-UBND ngày 20 tháng 4 năm 2026 của', 'Kế hoạch số 1422/KH-UBND của']],
    at: ['1422/KH-UBND'],
  },
  {
    kind: '"số" twice',
    text: 'department',
    edits: [['Kế hoạch số 5120/KH-UBND', 'Kế hoạch số số 5120/KH-UBND']],
    at: ['số số 5120'],
  },
  // Days
  {
    kind: 'day that is not in the calendar',
    text: 'commune',
    edits: [['về Phòng Kinh tế trước ngày 03/7/2026', 'về Phòng Kinh tế trước ngày 31/6/2026']],
    at: ['31/6/2026'],
  },
  {
    kind: 'deadline of last year',
    text: 'province',
    edits: [
      [
        'báo cáo Ủy ban nhân dân tỉnh trước ngày 15/7/2026',
        'báo cáo Ủy ban nhân dân tỉnh trước ngày 15/7/2025',
      ],
    ],
    at: ['15/7/2025'],
  },
  {
    kind: 'weekday against the date',
    text: 'province',
    edits: [['thứ Sáu, ngày 29/5/2026', 'thứ Năm, ngày 29/5/2026']],
    at: ['thứ Năm, ngày 29/5/2026'],
  },
  {
    kind: 'report due on a day off',
    text: 'department',
    edits: [['báo cáo Sở trước ngày 12/6/2026', 'báo cáo Sở chậm nhất ngày 14/6/2026']],
    at: ['14/6/2026'],
  },
  {
    kind: 'period whose end lies before its start',
    text: 'department',
    edits: [['từ ngày 04/5/2026 đến ngày 29/5/2026', 'từ ngày 04/5/2026 đến ngày 29/4/2026']],
    at: ['từ ngày 04/5/2026'],
  },
  {
    kind: 'reports from below due after the report that adds them up',
    text: 'commune',
    edits: [['về Phòng Kinh tế trước ngày 03/7/2026', 'về Phòng Kinh tế trước ngày 17/7/2026']],
    at: ['17/7/2026', '10/7/2026'],
  },
  {
    kind: 'two days for one ceremony',
    text: 'province',
    edits: [
      [
        'Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch tổ chức Lễ phát động;',
        'Chủ trì, phối hợp với Sở Văn hóa, Thể thao và Du lịch tổ chức Lễ phát động vào ngày 30/5/2026;',
      ],
    ],
    at: ['30/5/2026', '29/5/2026'],
  },
  {
    kind: 'ceremony without hour and place',
    text: 'province',
    edits: [
      [
        'được tổ chức vào 08 giờ 00 phút, thứ Sáu, ngày 29/5/2026 tại Quảng trường Tây Bắc, phường Tô Hiệu (kịch bản',
        'được tổ chức vào ngày 29/5/2026 (kịch bản',
      ],
    ],
    at: ['vào ngày 29/5/2026', '1. Lễ phát động'],
  },
  {
    kind: 'ceremony without a day',
    text: 'commune',
    edits: [['bắt đầu lúc 7 giờ 00 phút, ngày 06/6/2026 (thứ Bảy).', 'bắt đầu lúc 7 giờ 00 phút.']],
    at: ['bắt đầu lúc 7 giờ', 'II. THỜI GIAN'],
  },
  {
    kind: 'report without a day',
    text: 'commune',
    edits: [['về Phòng Kinh tế trước ngày 03/7/2026.', 'về Phòng Kinh tế.']],
    at: ['báo cáo kết quả về Phòng Kinh tế', '5. Các xóm'],
  },
  // Order of the paper
  {
    kind: 'section left out of the count',
    text: 'department',
    edits: [
      ['IV. GIẢI PHÁP', 'V. GIẢI PHÁP'],
      ['V. TỔ CHỨC THỰC HIỆN', 'VI. TỔ CHỨC THỰC HIỆN'],
    ],
    at: ['V. GIẢI PHÁP'],
  },
  {
    kind: 'number given twice',
    text: 'province',
    edits: [
      ['4. Sở Tài chính\n', '3. Sở Tài chính\n'],
      ['5. Báo và', '4. Báo và'],
      ['6. Đề nghị', '5. Đề nghị'],
      ['7. Ủy ban nhân dân các', '6. Ủy ban nhân dân các'],
    ],
    at: ['3. Sở Tài chính', '3. Sở Văn hóa'],
  },
  {
    kind: 'sections that begin with II',
    text: 'department',
    edits: [
      ['III. THỜI GIAN', 'IV. THỜI GIAN'],
      ['II. ĐỐI TƯỢNG', 'III. ĐỐI TƯỢNG'],
      ['\nI. MỤC TIÊU', '\nII. MỤC TIÊU'],
      ['IV. GIẢI PHÁP', 'V. GIẢI PHÁP'],
      ['\nV. TỔ CHỨC', '\nVI. TỔ CHỨC'],
    ],
    at: ['II. MỤC TIÊU'],
  },
  {
    kind: 'letters without đ',
    text: 'province',
    edits: [['đ) Tạo môi trường', 'e) Tạo môi trường']],
    at: ['e) Tạo môi trường'],
  },
  {
    kind: 'annex named that is not there',
    text: 'province',
    edits: [['báo cáo kết quả theo Phụ lục II về', 'báo cáo kết quả theo Phụ lục IV về']],
    at: ['Phụ lục IV', 'Phụ lục II\n'],
  },
  {
    kind: 'annexes counted in Arabic figures',
    text: 'province',
    edits: [
      ['\nPhụ lục I\n', '\nPhụ lục 01\n'],
      ['\nPhụ lục II\n', '\nPhụ lục 02\n'],
    ],
    at: ['Phụ lục 0'],
  },
  {
    kind: 'annex of a plan with another number',
    text: 'department',
    edits: [['(Kèm theo Kế hoạch số 212/KH-SNNMT', '(Kèm theo Kế hoạch số 121/KH-SNNMT']],
    at: ['121/KH-SNNMT'],
  },
  // Money
  {
    kind: 'amount in figures against its words',
    text: 'commune',
    edits: [['Kinh phí thực hiện là 35.000.000 đồng', 'Kinh phí thực hiện là 53.000.000 đồng']],
    at: ['53.000.000 đồng'],
  },
  {
    kind: 'amount in figures against words in brackets alone',
    text: 'province',
    edits: [['(Bốn trăm năm mươi triệu đồng)', '(Năm trăm bốn mươi triệu đồng)']],
    at: ['450.000.000 đồng'],
  },
  {
    kind: 'parts that do not add up to the total',
    text: 'province',
    edits: [['- Truyền thông: 60.000.000 đồng', '- Truyền thông: 90.000.000 đồng']],
    at: ['450.000.000 đồng', '90.000.000 đồng', '150.000.000 đồng', '240.000.000 đồng'],
  },
  // Words
  {
    kind: 'phrase written twice',
    text: 'commune',
    edits: [['- Thường trực Đảng ủy, HĐND xã;', '- Thường trực Đảng ủy, HĐND xã xã;']],
    at: ['HĐND xã xã'],
  },
  {
    kind: 'campaign under two names',
    text: 'province',
    edits: [['tham gia Tháng hành động vì trẻ em.', 'tham gia Tháng hành động về trẻ em.']],
    at: ['Tháng hành động về trẻ em'],
  },
  {
    kind: 'place left to be filled in',
    text: 'department',
    edits: [['130 nhân viên thú y xã vào ngày 12/3/2026', '… nhân viên thú y xã vào ngày …/3/2026']],
    at: ['nhân viên thú y xã vào ngày'],
  },
  {
    kind: 'words of a decision in a plan',
    text: 'commune',
    edits: [
      [
        'Yêu cầu các cơ quan, đơn vị và các xóm nghiêm túc thực hiện./.',
        'Các cơ quan, đơn vị và các xóm chịu trách nhiệm thi hành Quyết định này./.',
      ],
    ],
    at: ['Quyết định này'],
  },
  // Bodies
  {
    kind: 'body that no longer exists',
    text: 'province',
    edits: [['4. Sở Tài chính\n', '4. Sở Lao động - Thương binh và Xã hội\n']],
    at: ['4. Sở Lao động - Thương binh và Xã hội'],
  },
  {
    kind: 'districts and townships after 1/7/2025',
    text: 'province',
    edits: [
      ['phù hợp với điều kiện của từng địa phương', 'phù hợp với điều kiện của từng huyện, xã, thị trấn'],
    ],
    at: ['huyện, xã, thị trấn'],
  },
  {
    kind: 'province that was merged away',
    text: 'department',
    edits: [
      [
        '1. Tuyên truyền để người chăn nuôi chấp hành việc tiêm phòng.',
        '1. Tuyên truyền để người chăn nuôi chấp hành việc tiêm phòng; học tập kinh nghiệm của Ủy ban nhân dân tỉnh Yên Bái.',
      ],
    ],
    at: ['tỉnh Yên Bái'],
  },
  {
    kind: 'body with a task that does not get the paper',
    text: 'province',
    edits: [['- Báo và Phát thanh, Truyền hình Sơn La;\n', '']],
    at: ['5. Báo và Phát thanh', 'Nơi nhận:', 'Xây dựng chuyên mục'],
  },
  {
    kind: 'body that leads and works with itself',
    text: 'commune',
    edits: [
      [
        'Chủ trì, phối hợp với Ban Chỉ huy Quân sự xã, Công an xã',
        'Chủ trì, phối hợp với Phòng Kinh tế, Công an xã',
      ],
    ],
    at: ['phối hợp với Phòng Kinh tế', '1. Phòng Kinh tế'],
  },
  // The end of the paper
  {
    kind: 'no "Nơi nhận"',
    text: 'commune',
    edits: [
      [
        'Nơi nhận:\n- UBND tỉnh (b/c);\n- Thường trực Đảng ủy, HĐND xã;\n- Chủ tịch, các Phó Chủ tịch UBND xã;\n- Ủy ban MTTQ Việt Nam xã;\n- Các phòng: Kinh tế, Văn hóa - Xã hội;\n- Công an xã, Ban Chỉ huy Quân sự xã;\n- Các xóm;\n- Lưu: VT, KT.\n\n',
        '',
      ],
    ],
    says: /nơi nhận/i,
  },
  {
    kind: 'no line for the archive',
    text: 'province',
    edits: [['- UBND các xã, phường;\n- Lưu: VT, KGVX (Hà).', '- UBND các xã, phường.']],
    says: /lưu/i,
  },
  {
    kind: 'recipient named twice',
    text: 'department',
    edits: [['- Lãnh đạo Sở;\n', '- Lãnh đạo Sở;\n- Các phòng thuộc Sở;\n']],
    at: ['- Các phòng thuộc Sở'],
  },
  {
    kind: 'no "TM." before the committee',
    text: 'commune',
    edits: [['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'ỦY BAN NHÂN DÂN\nCHỦ TỊCH']],
    at: ['ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'CHỦ TỊCH\n\nNông'],
  },
  {
    kind: 'deputy’s form with the head’s position',
    text: 'province',
    edits: [['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. CHỦ TỊCH\nCHỦ TỊCH']],
    at: ['KT. CHỦ TỊCH', 'CHỦ TỊCH\n\nLò'],
  },
  {
    kind: 'degree before the name of the signer',
    text: 'department',
    edits: [['Quàng Văn Hặc', 'TS. Quàng Văn Hặc']],
    at: ['TS. Quàng Văn Hặc', 'GIÁM ĐỐC\n'],
  },
  {
    kind: 'signature of another agency',
    text: 'province',
    edits: [['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC']],
    at: ['PHÓ GIÁM ĐỐC'],
  },
  {
    kind: 'no end mark',
    text: 'department',
    edits: [['phối hợp thực hiện./.', 'phối hợp thực hiện.']],
    at: ['phối hợp thực hiện.'],
  },
];
