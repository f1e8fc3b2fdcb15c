import { describe, expect, it } from 'vitest';
import { findCitations } from './find-citations.ts';

const references = (text: string) => findCitations(text).map(({ reference, name }) => reference ?? name);

describe('the number of a form, whatever stands between "mẫu" and it', () => {
  it.each([
    'lập biên bản theo mẫu biên bản làm việc số 04/BB-LV',
    'nộp đơn theo mẫu đơn đề nghị 05/ĐN-HT',
    'kê khai vào mẫu tờ khai số 02/TK-TNCN',
    'ghi theo mẫu sổ theo dõi 07/STD-CX',
    'theo Mẫu số: 05/BC-TKDS',
    'dùng mẫu giấy chứng nhận số 12/GCN-ATTP',
    'điền mẫu phiếu khảo sát hộ 03/KS-HGĐ và mẫu danh sách 04/DS-HGĐ',
    'lập theo mẫu bảng tổng hợp kết quả 06/TH-KQ',
    'biểu tổng hợp số 08/TH-NTM, biểu chi tiết số 09/CT-NTM',
    'viết theo mẫu thông báo nộp tiền số 01/TB-NT',
  ])('%j', (text) => {
    expect(references(text)).toEqual([]);
  });

  it.each([
    ['theo mẫu kèm Quyết định số 05/QĐ-SNV', '05/QĐ-SNV'],
    ['gửi theo mẫu của Công văn số 15/SYT-NV', '15/SYT-NV'],
    ['làm mẫu theo Hướng dẫn số 31/HD-LĐLĐ', '31/HD-LĐLĐ'],
    ['nêu gương mẫu thực hiện Chỉ thị số 05-CT/TW', '05-CT/TW'],
    ['chọn xã làm mẫu tại Kế hoạch số 12/KH-UBND', '12/KH-UBND'],
  ])('%j cites a document', (text, reference) => {
    expect(references(text)).toEqual([reference]);
  });
});

describe('a document of the Party or of the Front', () => {
  it.each([
    ['Quyết định số 118-QĐ/TU ngày 03/3/2026 của Tỉnh ủy', 'Quyết định', '118-QĐ/TU', 'Tỉnh ủy'],
    ['Quy định số 144-QĐ/TW ngày 09/5/2024 của Bộ Chính trị', 'Quy định', '144-QĐ/TW', 'Bộ Chính trị'],
    ['Quy định 41 - QĐ/TW của Bộ Chính trị về miễn nhiệm', 'Quy định', '41-QĐ/TW', 'Bộ Chính trị'],
    ['Thông tri số 09-TT/TU của Ban Thường vụ Tỉnh ủy', 'Thông tri', '09-TT/TU', 'Ban Thường vụ Tỉnh ủy'],
    ['Thông tri số 03-TTr/TW ngày 01/02/2026', 'Thông tri', '03-TTr/TW', null],
    ['Quy chế số 07-QC/ĐU của Đảng ủy phường', 'Quy chế', '07-QC/ĐU', 'Đảng ủy phường'],
    ['Hướng dẫn số 25-HD/BTGDVTW ngày 10/6/2025', 'Hướng dẫn', '25-HD/BTGDVTW', null],
    [
      'Công văn số 1205-CV/VPTU ngày 05/01/2026 của Văn phòng Tỉnh ủy',
      'Công văn',
      '1205-CV/VPTU',
      'Văn phòng Tỉnh ủy',
    ],
    ['Kết luận số 127-KL/TW, ngày 28/02/2025 của Bộ Chính trị', 'Kết luận', '127-KL/TW', 'Bộ Chính trị'],
    ['Chương trình hành động số 31-CTHĐ/ĐU ngày 04/4/2026', 'Chương trình hành động', '31-CTHĐ/ĐU', null],
  ])('%j', (text, type, reference, issuer) => {
    expect(findCitations(text)).toMatchObject([{ type, reference, issuer }]);
  });
});

describe('a title in capitals', () => {
  it.each([
    ['THỰC HIỆN NGHỊ QUYẾT SỐ 57-NQ/TW NGÀY 22/12/2024 CỦA BỘ CHÍNH TRỊ', '57-NQ/TW', 'BỘ CHÍNH TRỊ', null],
    [
      'TRIỂN KHAI CHỈ THỊ SỐ 17/CT-TTG NGÀY 15/5/2026 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ CHỐNG LŨ',
      '17/CT-TTG',
      'THỦ TƯỚNG CHÍNH PHỦ',
      'VỀ CHỐNG LŨ',
    ],
    [
      'KẾ HOẠCH THỰC HIỆN KẾT LUẬN SỐ 210-KL/TW CỦA BAN CHẤP HÀNH TRUNG ƯƠNG',
      '210-KL/TW',
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      null,
    ],
    [
      'THỰC HIỆN QUYẾT ĐỊNH SỐ 06/QĐ-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ PHÊ DUYỆT ĐỀ ÁN 06',
      '06/QĐ-TTG',
      'THỦ TƯỚNG CHÍNH PHỦ',
      'PHÊ DUYỆT ĐỀ ÁN 06',
    ],
    ['THI HÀNH LUẬT NHÀ GIÁO NĂM 2025', 'LUẬT NHÀ GIÁO', null, null],
    ['THI HÀNH LUẬT PHÒNG, CHỐNG MUA BÁN NGƯỜI', 'LUẬT PHÒNG, CHỐNG MUA BÁN NGƯỜI', null, null],
    [
      'THỰC HIỆN NGHỊ ĐỊNH SỐ 147/2025/NĐ-CP CỦA CHÍNH PHỦ QUY ĐỊNH CHI TIẾT LUẬT',
      '147/2025/NĐ-CP',
      'CHÍNH PHỦ',
      'QUY ĐỊNH CHI TIẾT LUẬT',
    ],
    [
      'THỰC HIỆN NGHỊ QUYẾT SỐ 31/2026/NQ-HĐND CỦA HỘI ĐỒNG NHÂN DÂN TỈNH',
      '31/2026/NQ-HĐND',
      'HỘI ĐỒNG NHÂN DÂN TỈNH',
      null,
    ],
    ['THEO CÔNG VĂN SỐ 88/SNV-CCVC NGÀY 02/02/2026 CỦA SỞ NỘI VỤ', '88/SNV-CCVC', 'SỞ NỘI VỤ', null],
    [
      'THỰC HIỆN THÔNG TƯ SỐ 29/2024/TT-BGDĐT CỦA BỘ GIÁO DỤC VÀ ĐÀO TẠO VỀ DẠY THÊM',
      '29/2024/TT-BGDĐT',
      'BỘ GIÁO DỤC VÀ ĐÀO TẠO',
      'VỀ DẠY THÊM',
    ],
  ])('%j', (text, cited, issuer, subject) => {
    const [first] = findCitations(text);
    expect([first?.reference ?? first?.name, first?.issuer, first?.subject]).toEqual([
      cited,
      issuer,
      subject,
    ]);
  });
});

describe('an issuer whose name holds commas', () => {
  it.each([
    ['của Sở Văn hóa, Thể thao và Du lịch về lễ hội', 'Sở Văn hóa, Thể thao và Du lịch'],
    [
      'của Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh về kiểm tra',
      'Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực tỉnh',
    ],
    [
      'của Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh ban hành quy chế',
      'Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh',
    ],
    ['của Cục Phòng, chống tệ nạn xã hội về tập huấn', 'Cục Phòng, chống tệ nạn xã hội'],
    ['của Ban An toàn, vệ sinh lao động Công ty về kiểm tra', 'Ban An toàn, vệ sinh lao động Công ty'],
    ['của Cục Trồng trọt, Chăn nuôi và Thú y về tiêm phòng', 'Cục Trồng trọt, Chăn nuôi và Thú y'],
    [
      'của Hội đồng Phổ biến, giáo dục pháp luật tỉnh về thi đua',
      'Hội đồng Phổ biến, giáo dục pháp luật tỉnh',
    ],
    ['của Ban Quản lý rừng phòng hộ, đặc dụng tỉnh về chữa cháy', 'Ban Quản lý rừng phòng hộ, đặc dụng tỉnh'],
    ['của Sở Y tế, giao các trạm thực hiện', 'Sở Y tế'],
    ['của UBND xã, hoàn thành trước ngày 05/6', 'UBND xã'],
    ['của Sở Công Thương, tuy nhiên đến nay chưa làm', 'Sở Công Thương'],
    ['của Bộ Y tế, Sở Y tế xây dựng kế hoạch', 'Bộ Y tế'],
    ['của UBND tỉnh, các xã đã làm tốt', 'UBND tỉnh'],
    ['của Sở Nội vụ, trong đó có 12 xã', 'Sở Nội vụ'],
  ])('"Công văn số 7/AB-CD %s"', (behind, issuer) => {
    expect(findCitations(`Công văn số 7/AB-CD ngày 05/5/2026 ${behind}`)[0]?.issuer).toBe(issuer);
  });
});

describe('a subject that begins with a verb', () => {
  it.each([
    'thành lập Tổ công tác liên ngành',
    'giao chỉ tiêu biên chế năm 2026',
    'kiện toàn Ban Chỉ đạo',
    'đính chính Quy chế làm việc',
    'bãi bỏ một số văn bản',
    'thực hiện chiến dịch hè',
    'phát động phong trào thi đua',
    'điều chỉnh tiến độ thi công',
    'đề nghị cử người tham gia',
    'quy định chức năng, nhiệm vụ',
    'giải quyết chế độ thôi việc',
    'nâng cao chất lượng sinh hoạt chi bộ',
  ])('"của UBND tỉnh %s"', (subject) => {
    const text = `Quyết định số 12/QĐ-UBND ngày 05/3/2026 của UBND tỉnh ${subject};`;
    expect(findCitations(text)[0]).toMatchObject({ issuer: 'UBND tỉnh', subject });
  });
});

describe('words that are written twice or run together', () => {
  it.each([
    [
      'Kế hoạch số số 71/KH-UBND ngày 05/3/2026 của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    [
      'Kế hoạch Kế hoạch số 71/KH-UBND ngày 05/3/2026 của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    [
      'Kế hoạch số 71/KH-UBND ngày ngày 05/3/2026 của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    [
      'Kế hoạch số 71/KH-UBND ngày 05/3/2026 của của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    ['Kế hoạch số: số 71/KH-UBND ngày 05/3/2026', 'Kế hoạch', '71/KH-UBND', '2026-03-05', null],
    [
      'Kế hoạch  số  71/KH-UBND  ngày  05/3/2026  của  UBND  tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    [
      'Kế hoạch số71/KH-UBND ngày05/3/2026 của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    ['Kế hoạch số số71/KH-UBND ngày 05/3/2026', 'Kế hoạch', '71/KH-UBND', '2026-03-05', null],
    [
      'Kế hoạch số 71/KH-UBND,, ngày 05/3/2026 của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
    [
      'Kế hoạch số 71/KH-UBND ngày 05/3/2026 ngày 05/3/2026 của UBND tỉnh',
      'Kế hoạch',
      '71/KH-UBND',
      '2026-03-05',
      'UBND tỉnh',
    ],
  ])('%j', (text, type, reference, date, issuer) => {
    expect(findCitations(text)).toMatchObject([{ type, reference, date, issuer }]);
  });
});

describe('the name of a law that holds commas', () => {
  it.each([
    ['Luật Phòng, chống bạo lực gia đình;', 'Luật Phòng, chống bạo lực gia đình'],
    [
      'theo Luật Quản lý, sử dụng vốn nhà nước đầu tư vào doanh nghiệp',
      'Luật Quản lý, sử dụng vốn nhà nước đầu tư vào doanh nghiệp',
    ],
    ['Luật Thực hành tiết kiệm, chống lãng phí quy định', 'Luật Thực hành tiết kiệm, chống lãng phí'],
    ['Luật Trật tự, an toàn giao thông đường bộ được ban hành', 'Luật Trật tự, an toàn giao thông đường bộ'],
    ['Luật Thuế xuất khẩu, thuế nhập khẩu và các văn bản', 'Luật Thuế xuất khẩu, thuế nhập khẩu'],
    ['Luật Tài nguyên, môi trường biển và hải đảo;', 'Luật Tài nguyên, môi trường biển và hải đảo'],
    ['Luật Khoa học, công nghệ và đổi mới sáng tạo;', 'Luật Khoa học, công nghệ và đổi mới sáng tạo'],
    [
      'Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác;',
      'Luật Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác',
    ],
    [
      'Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự',
      'Luật Quản lý, bảo vệ công trình quốc phòng và khu quân sự',
    ],
    ['Luật Thi hành tạm giữ, tạm giam;', 'Luật Thi hành tạm giữ, tạm giam'],
    ['Luật Phòng thủ dân sự, phương án của tỉnh', 'Luật Phòng thủ dân sự'],
    ['Luật Bảo vệ môi trường, nghị định hướng dẫn', 'Luật Bảo vệ môi trường'],
    ['tuyên truyền Luật Trẻ em, hướng dẫn kỹ năng bơi', 'Luật Trẻ em'],
    ['theo Luật Thủy sản, tàu cá phải đăng ký', 'Luật Thủy sản'],
    ['Luật Bình đẳng giới, trẻ em gái được đi học', 'Luật Bình đẳng giới'],
  ])('%j', (text, name) => {
    expect(findCitations(text)[0]?.name).toBe(name);
  });
});
