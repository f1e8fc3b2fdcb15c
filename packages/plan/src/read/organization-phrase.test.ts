import { describe, expect, it } from 'vitest';
import { bodyInHeading, leadingBody, modeOf } from './organization-phrase.ts';

describe('the body with which a sentence begins', () => {
  it.each([
    ['Báo Quảng Yên mở chuyên mục về nước sạch.', 'Báo Quảng Yên'],
    ['Phòng Nội vụ điều phối các đội hình.', 'Phòng Nội vụ'],
    ['Tổ chuyên môn nộp bài dự thi.', 'Tổ chuyên môn'],
    ['Đài Truyền thanh xã tăng thời lượng phát sóng.', 'Đài Truyền thanh xã'],
    ['Công an phường phân luồng các tuyến đường.', 'Công an phường'],
    ['Hội Nông dân xã tích cực vận động hội viên.', 'Hội Nông dân xã'],
    ['Trạm Y tế xã sẽ trực cấp cứu tại lễ phát động.', 'Trạm Y tế xã'],
    ['Thường trực Ban Chỉ đạo nắm tình hình.', 'Thường trực Ban Chỉ đạo'],
    ['Kính mời Ủy ban MTTQ Việt Nam xã vận động nhân dân.', 'Ủy ban MTTQ Việt Nam xã'],
    ['Công ty Thoát nước (đề nghị phối hợp): bố trí xe.', 'Công ty Thoát nước'],
    ['Các khoa, phòng căn cứ Kế hoạch này để triển khai.', 'Các khoa, phòng'],
    ['Các đơn vị sự nghiệp công lập tham gia đầy đủ.', 'Các đơn vị sự nghiệp công lập'],
    ['Phòng tổ chức cán bộ theo dõi thi đua.', 'Phòng tổ chức cán bộ'],
    ['Công an xã xác minh, xử lý dứt điểm các vụ việc.', 'Công an xã'],
    ['Trạm Y tế xã Tân An khoanh vùng, dập dịch.', 'Trạm Y tế xã Tân An'],
    ['UBND các xã vùng cao tổ chức trồng cây.', 'UBND các xã vùng cao'],
    ['Văn phòng Ban theo dõi, đôn đốc; tổng hợp kết quả.', 'Văn phòng Ban'],
    ['Các xã mới (05 xã: An Phú, Tân An) vận hành thử.', 'Các xã mới'],
    ['Chánh Văn phòng HĐND và UBND xã rà soát hạ tầng.', 'Chánh Văn phòng HĐND và UBND xã'],
    ['Trung tâm Dịch vụ việc làm tỉnh phối hợp tuyên truyền.', 'Trung tâm Dịch vụ việc làm tỉnh'],
  ])('of %j is %j', (text, body) => {
    expect(leadingBody(text)).toBe(body);
  });

  it.each(['Mở chuyên mục trên báo', 'Trồng cây tại sân trường', 'Phòng, chống dịch là việc của mọi nhà.'])(
    'is not found in %j',
    (text) => {
      expect(leadingBody(text)).toBeNull();
    },
  );
});

describe('the body in a heading', () => {
  it.each([
    ['Kính đề nghị Hội Khuyến học huyện', 'Hội Khuyến học huyện'],
    ['Về phía nhà trường', 'nhà trường'],
    ['Nhiệm vụ, trách nhiệm của các thôn', 'các thôn'],
    ['Trách nhiệm Công an xã', 'Công an xã'],
    ['Sở Công Thương (cơ quan thường trực)', 'Sở Công Thương'],
    ['Điện lực khu vực (mời phối hợp):', 'Điện lực khu vực'],
    ['Hội Chữ thập đỏ (các cấp)', 'Hội Chữ thập đỏ (các cấp)'],
  ])('%j is %j', (title, body) => {
    expect(bodyInHeading(title)).toBe(body);
  });

  it('is asked, not ordered, where it is invited', () => {
    expect(modeOf('Kính mời Ủy ban MTTQ xã')).toBe('đề nghị');
    expect(modeOf('Giao Công an xã')).toBe('giao');
  });
});
