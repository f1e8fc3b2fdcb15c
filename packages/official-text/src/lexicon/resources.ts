import type { NamedRows, WordRow } from './word-row.ts';

/** What a plan says of money, and of what is bought for it (kinh phí, mua sắm). */
export const resourceWords = {
  source: {
    pattern: '(?:từ (?:các )?)?nguồn',
    meaning: 'before the name of a source of money',
    yes: ['từ nguồn ngân sách', 'Nguồn kinh phí', 'từ các nguồn'],
    no: ['nguyên nhân', 'từ chối', 'ngôn ngữ'],
  },
  sourceKind: {
    pattern: 'kinh phí|ngân sách|vốn|sự nghiệp|xã hội hóa|chi|thu|quỹ|tài trợ',
    meaning: 'first words of the name of a source of money',
    yes: ['ngân sách địa phương', 'xã hội hoá', 'quỹ bảo vệ môi trường'],
    no: ['ngân hàng', 'xã hội học', 'quý'],
  },
  behindSource: {
    pattern: 'được|theo|của|năm|để|hằng|hàng|đã',
    meaning: 'ends the name of a source of money',
    yes: ['được giao', 'theo quy định', 'hằng năm'],
    no: ['đường', 'nam giới', 'cửa khẩu'],
  },
  budget: {
    pattern: 'ngân sách (?:nhà nước|trung ương|tỉnh|thành phố|địa phương|huyện|xã)',
    meaning: 'a budget, where no source is named',
    yes: ['ngân sách nhà nước', 'Ngân sách tỉnh', 'ngân sách xã'],
    no: ['ngân sách hoạt động', 'ngân hàng nhà nước', 'ngân khố'],
  },
  buyingList: {
    pattern: 'mua sắm|thuê(?:,| và)? mua|mua,? thuê|in ấn|trang bị|chuẩn bị cơ sở vật chất',
    meaning: 'before a list of what is to be bought',
    yes: ['Mua sắm', 'thuê, mua', 'chuẩn bị cơ sở vật chất'],
    no: ['mua lại', 'chuẩn bị nội dung', 'trang trí'],
  },
  boughtInList: {
    pattern: 'thuê|mua|đặt|in|làm',
    meaning: 'before the count of an item of the list',
    yes: ['thuê 02 xe', 'in 500 tờ rơi', 'làm 10 băng rôn'],
    no: ['thuế', 'ích lợi', 'lắp đặt'],
  },
  buyingCounted: {
    pattern: 'mua(?: sắm)?|in(?: ấn)?|đặt (?:in|may)|may|thuê',
    meaning: 'before a count of what is to be bought',
    yes: ['mua 500 áo phông', 'đặt may 200 mũ', 'in 1.000 tờ rơi'],
    no: ['mưa lũ', 'đặt tên', 'máy móc'],
  },
  behindBought: {
    pattern: 'để|cho|phục vụ|từ|tại|trước',
    meaning: 'ends the counts of what is to be bought',
    yes: ['để phát cho người dân', 'phục vụ lễ phát động', 'trước ngày 01/6'],
    no: ['đề tài', 'phục hồi', 'chó dại'],
  },
} satisfies NamedRows;

/** Words behind the digits of an amount that stand for its zeros. */
export const moneyPowers: readonly WordRow<'thousand' | 'million' | 'billion'>[] = [
  {
    pattern: 'nghìn|ngàn',
    meaning: 'thousand',
    yes: ['nghìn đồng', 'ngàn', 'Nghìn'],
    no: ['ngân sách', 'nghiêm túc', 'ngành'],
  },
  {
    pattern: 'triệu',
    meaning: 'million',
    yes: ['triệu đồng', 'triệu', 'Triệu'],
    no: ['triều cường', 'triển khai', 'trị giá'],
  },
  {
    pattern: 'tỷ|tỉ',
    meaning: 'billion',
    yes: ['tỷ đồng', 'tỉ', 'Tỷ'],
    no: ['tỉnh', 'tình hình', 'tự nguyện'],
  },
];

/** Amounts of money in figures and in words (số tiền bằng số, bằng chữ). */
export const moneyWords = {
  currency: {
    pattern: 'đồng|đ(?!\\p{L})|vnđ|vnd',
    meaning: 'đồng',
    yes: ['đồng', 'đ', 'VNĐ'],
    no: ['đông đảo', 'đơn giá', 'đồi núi'],
  },
  inWords: {
    pattern: '(?:số tiền )?(?:viết )?bằng chữ',
    meaning: 'before an amount in words',
    yes: ['bằng chữ: Hai mươi triệu', 'Số tiền viết bằng chữ', 'viết bằng chữ'],
    no: ['bằng số', 'bằng cấp', 'số tiền'],
  },
  unspoken: {
    pattern: 'không trăm|đồng|chẵn|việt nam',
    meaning: 'words of an amount that may be left out',
    yes: ['không trăm linh hai', 'đồng chẵn', 'Việt Nam đồng'],
    no: ['không', 'chắn sóng', 'việt kiều'],
  },
} satisfies NamedRows;

/** Words of numbers between which offices choose; the meaning is the one to which all are brought. */
export const numberWordChoices: readonly WordRow<'nghìn' | 'linh' | 'bốn' | 'năm' | 'một' | 'tỷ'>[] = [
  { pattern: 'ngàn', meaning: 'nghìn', yes: ['ngàn', 'ngàn đồng', 'Ngàn'], no: ['ngân', 'ngang', 'nghìn'] },
  { pattern: 'lẻ', meaning: 'linh', yes: ['lẻ năm', 'lẻ', 'Lẻ'], no: ['lễ', 'lệ', 'linh'] },
  { pattern: 'tư', meaning: 'bốn', yes: ['tư', 'tư triệu', 'Tư'], no: ['từ', 'tứ', 'bốn'] },
  { pattern: 'lăm|nhăm', meaning: 'năm', yes: ['lăm', 'nhăm nghìn', 'Lăm'], no: ['làm', 'năm', 'lắm'] },
  { pattern: 'mốt', meaning: 'một', yes: ['mốt', 'mốt triệu', 'Mốt'], no: ['một', 'mới', 'mốc'] },
  { pattern: 'tỉ', meaning: 'tỷ', yes: ['tỉ', 'tỉ đồng', 'Tỉ'], no: ['tỷ', 'tỉnh', 'tin'] },
];
