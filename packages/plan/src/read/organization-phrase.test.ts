import { foldInPlace } from '@chiendich/core/scan';
import { describe, expect, it } from 'vitest';
import { bodyInHeading, bodyInside, leadingBody, modeOf, subjectIn } from './organization-phrase.ts';

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
    ['Chủ đầu tư lập hồ sơ gửi Sở Tài chính.', 'Chủ đầu tư'],
    ['Bệnh viện Đa khoa tỉnh thiết lập đường dây nóng.', 'Bệnh viện Đa khoa tỉnh'],
    ['Ban Tuyên giáo và Dân vận Đảng ủy định hướng tuyên truyền.', 'Ban Tuyên giáo và Dân vận Đảng ủy'],
    ['Hội LHPN các xã, phường chọn tuyến đường tự quản.', 'Hội LHPN các xã, phường'],
    ['Thuế tỉnh (Thuế cơ sở 3) chủ trì rà soát hộ kinh doanh.', 'Thuế tỉnh (Thuế cơ sở 3)'],
    ['Thủ trưởng các đơn vị, trong phạm vi nhiệm vụ được giao, tổ chức thực hiện.', 'Thủ trưởng các đơn vị'],
    ['Giáo viên chủ nhiệm sâu sát hoàn cảnh từng em.', 'Giáo viên chủ nhiệm'],
    ['Các tổ được phân công định kỳ báo cáo.', 'Các tổ được phân công'],
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

describe('the body that a sentence is about', () => {
  it.each([
    ['UBND tỉnh giao Sở Y tế hướng dẫn phun thuốc.', 'Sở Y tế'],
    [
      'Sở Nội vụ, Tỉnh đoàn thống nhất giao Ban Phong trào Tỉnh đoàn làm đầu mối.',
      'Ban Phong trào Tỉnh đoàn',
    ],
    ['Hiệu trưởng phân công trực ban theo ngày.', 'Hiệu trưởng'],
    ['Trong đó, Trung tâm Y tế khu vực lập nhu cầu thuốc.', 'Trung tâm Y tế khu vực'],
  ])('%j is %j', (text, body) => {
    expect(subjectIn(text)).toBe(body);
  });

  it.each([
    ['Việc kiểm tra do Thanh tra tỉnh chủ trì, Sở Nội vụ phối hợp.', 'Thanh tra tỉnh'],
    ['Nâng cấp hệ thống mạng (Văn phòng UBND xã chủ trì).', 'Văn phòng UBND xã'],
    ['Xe đưa đón do Văn phòng Sở bố trí.', 'Văn phòng Sở'],
    ['Đề án do Bộ Y tế ban hành có ba giai đoạn.', null],
    ['Tập huấn (02 lớp) cho cán bộ xã.', null],
  ])('in the midst of %j is %j', (text, body) => {
    expect(bodyInside(text, foldInPlace(text))).toBe(body);
  });
});
