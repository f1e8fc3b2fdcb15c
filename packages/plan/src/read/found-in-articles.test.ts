import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const circular = (annex: string, kind = 'THÔNG TƯ') => `BỘ Y TẾ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 4/2026/TT-BYT
Hà Nội, ngày 05 tháng 02 năm 2026

${kind}
QUY ĐỊNH CHẾ ĐỘ BÁO CÁO DINH DƯỠNG

Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;

Điều 1. Báo cáo
Theo mẫu tại Phụ lục.

Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực từ ngày 01 tháng 4 năm 2026.

Nơi nhận:
- Bộ Tư pháp;
- Lưu: VT.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

Đỗ Văn Lâm

${annex}`;

describe('an annex that is the blank form of a plan', () => {
  it.each([
    [
      'PHỤ LỤC\n(Ban hành kèm theo Thông tư số 4/2026/TT-BYT)\n\nMẫu số 02\n\nKẾ HOẠCH\nDinh dưỡng năm …\n\nI. MỤC ĐÍCH\n…',
    ],
    [
      'PHỤ LỤC I\n\nMẫu kế hoạch\n\nTÊN ĐƠN VỊ\nSố: …/KH-…\n\nKẾ HOẠCH\nPhòng, chống suy dinh dưỡng năm 20…\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. …\nII. NỘI DUNG\n1. …',
    ],
    [
      'Phụ lục 3\nMẪU KẾ HOẠCH TRUYỀN THÔNG\n(Kèm theo Thông tư số 4/2026/TT-BYT ngày 05 tháng 02 năm 2026 của Bộ trưởng Bộ Y tế)\n\nKẾ HOẠCH\nTruyền thông quý ….\n\nI. Mục tiêu: ……\nII. Hoạt động: ……',
    ],
    [
      'Mẫu số 01/KH-DD\n\nỦY BAN NHÂN DÂN …\nSố: …/KH-UBND\n…, ngày … tháng … năm …\n\nKẾ HOẠCH\nDinh dưỡng học đường\n\nI. MỤC ĐÍCH\n(Nêu mục đích)\nII. TỔ CHỨC THỰC HIỆN\n(Nêu phân công)',
    ],
    ['PHỤ LỤC II\nCÁC BIỂU MẪU\n\nBiểu mẫu 5\nKẾ HOẠCH\nKiểm tra …………\n\nI. CĂN CỨ\n…\nII. NỘI DUNG\n…'],
  ])('is not a plan: %j', (annex) => {
    expect(readPlan(circular(annex)).ok).toBe(false);
    expect(readPlan(circular(annex, 'NGHỊ ĐỊNH').replace('4/2026/TT-BYT', '14/2026/NĐ-CP')).ok).toBe(false);
  });
});

const decision = (article: string) => `ỦY BAN NHÂN DÂN
TỈNH KON TUM
Số: 412/QĐ-UBND
Kon Tum, ngày 14 tháng 3 năm 2026

QUYẾT ĐỊNH
Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH KON TUM

Căn cứ Luật Lâm nghiệp ngày 15/11/2017;

QUYẾT ĐỊNH:

${article}

Điều 2. Giao Sở Tài chính theo dõi kinh phí.

Nơi nhận:
- Như Điều 3;
- Lưu: VT, NN.
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Y Ngọc Hà`;

const items =
  '\n\nI. MỤC TIÊU\nTrồng mới 500 ha rừng.\n\nII. NHIỆM VỤ\nHạt Kiểm lâm chuẩn bị cây giống trước ngày 30/5/2026.';

describe('an article that approves a plan', () => {
  it.each([
    'Điều 1. Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026 với các nội dung sau:',
    'Điều 1: Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026, gồm các nội dung chủ yếu như sau:',
    'Điều 1. Ban hành Kế hoạch trồng rừng phòng hộ năm 2026 với những nội dung như sau:',
    'Điều 1. Thông qua Kế hoạch trồng rừng phòng hộ năm 2026, cụ thể:',
    'Điều 1. Phê duyệt kèm theo Quyết định này Kế hoạch trồng rừng năm 2026 với nội dung chính như sau:',
    'Điều 1. Nay phê duyệt Kế hoạch trồng rừng năm 2026 với các nội dung sau đây:',
    'Điều 1. Phê duyệt “Kế hoạch trồng rừng năm 2026” như sau:',
    'Điều 1.\nPhê duyệt Kế hoạch trồng rừng phòng hộ năm 2026 với các nội dung sau:',
    '**Điều 1.** Phê duyệt Kế hoạch trồng rừng phòng hộ năm 2026 với các nội dung sau:',
    'Điều 1. Phê duyệt Đề án và Kế hoạch trồng rừng năm 2026 với các nội dung sau:',
  ])('holds it: %j', (article) => {
    const read = readPlan(decision(article + items));
    expect(read.ok).toBe(true);
    expect(read.ok && read.value.plan.sections.map(({ label }) => label)).toEqual(['I', 'II']);
    expect(read.ok && read.value.plan.document).toMatchObject({ type: 'QĐ', number: '412' });
  });

  it.each([
    'Điều 1. Phê duyệt Quy chế bảo vệ rừng với các nội dung sau:',
    'Điều 1. Phê duyệt danh sách hộ nghèo theo Kế hoạch số 5/KH-UBND với các nội dung sau:',
    'Điều 1. Bãi bỏ Kế hoạch trồng rừng năm 2025 với các nội dung sau:',
  ])('holds none: %j', (article) => {
    expect(readPlan(decision(article + items)).ok).toBe(false);
  });
});

describe('the annex of a document that is cited', () => {
  it.each([
    'Trồng theo Phụ lục II Nghị quyết số 9/NQ-HĐND và Phụ lục I kèm theo.',
    'Thực hiện Phụ lục III ban hành kèm theo Thông tư số 5/2026/TT-BYT; gửi theo Phụ lục I.',
    'Theo quy định tại Phụ lục IV của Nghị định số 8/2026/NĐ-CP; xem Phụ lục I.',
    'Định mức nêu tại Phụ lục số 02 Quyết định số 31/QĐ-UBND; danh sách tại Phụ lục I.',
    'Mẫu tại các Phụ lục II, III Công văn số 15/SYT-NV; đề cương ở Phụ lục I.',
    'Chỉ tiêu theo Phụ lục II (kèm theo Nghị quyết số 9/NQ-HĐND); biểu tại Phụ lục I.',
    'Nội dung ở Phụ lục II, Kế hoạch số 12/KH-UBND của tỉnh; phân công tại Phụ lục I.',
    'Danh mục tại Phụ lục II Luật Đầu tư; biểu mẫu ở Phụ lục I.',
    'Tiêu chí thuộc Phụ lục II Chương trình số 4-CTr/TU; thời gian ở Phụ lục I.',
    'Kinh phí theo Phụ lục II Tờ trình số 7/TTr-STC; khối lượng ở Phụ lục I.',
  ])('is not the plan’s: %j', (sentence) => {
    const read = readPlan(`KẾ HOẠCH\nTrồng rừng\n\nI. VIỆC\n${sentence}`);
    expect(read.ok && read.value.plan.annexes.map(({ label }) => label)).toEqual(['I']);
  });
});
