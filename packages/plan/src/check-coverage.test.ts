import { describe, expect, it } from 'vitest';
import { checkCoverage } from './check-coverage.ts';
import { definePlan } from './define-plan.ts';

const ask = (vi: string) => ({ label: { vi, en: vi } });
const questions = [
  ask('Truyền thông'),
  ask('Diện tích trồng rừng, trồng cây'),
  ask('Mô hình bảo vệ môi trường mới'),
  ask('Mô hình, sáng kiến'),
  ask('Hoạt động tiêu biểu'),
  { ...ask('Rác đã xử lý'), hint: { vi: 'Chất thải thu gom trong tháng', en: 'Waste' } },
];
const unasked = (text: string) =>
  checkCoverage(definePlan({ contents: [{ label: '2', text }] }), questions).map(
    ({ params }) => params.order,
  );

describe('what a plan orders and no question asks', () => {
  it.each([
    ['Khoanh vùng các khu vực đất bị ô nhiễm.', ['Khoanh vùng các khu vực đất bị ô nhiễm']],
    ['Phát triển sinh kế cho người dân; trồng rừng phòng hộ.', ['Phát triển sinh kế cho người dân']],
    ['Nhân rộng các mô hình phục hồi đất.', ['Nhân rộng các mô hình phục hồi đất']],
    ['Phát triển kinh tế tuần hoàn.', ['Phát triển kinh tế tuần hoàn']],
    ['Thời gian: tháng 9. Rà soát trẻ chưa tiêm.', ['Rà soát trẻ chưa tiêm']],
    ['Đối tượng chính sách được khám bệnh miễn phí.', ['Đối tượng chính sách được khám bệnh miễn phí']],
    ['Phạm vi khoanh vùng: Khoanh vùng ổ dịch.', []],
    ['Địa phương ven biển: dọn rác bãi tắm.', ['Địa phương ven biển: dọn rác bãi tắm']],
  ])('is found in "%s"', (text, expected) => {
    expect(unasked(text)).toEqual(expected);
  });

  it.each([
    'Đẩy mạnh trồng rừng phòng hộ đầu nguồn.',
    'Thu gom chất thải tại khu dân cư.',
    'Thi hành Luật Đất đai và các văn bản hướng dẫn chi tiết.',
    'Thực hiện Quyết định số 1/QĐ-TTg về giữ rừng; nâng cao trữ lượng; Quyết định số 2/QĐ-TTg.',
    'Tiếp tục triển khai các hoạt động bảo vệ môi trường, ứng phó với biến đổi khí hậu.',
    'Chính quyền các cấp cần nhận thức rằng sa mạc hóa đe dọa mùa màng.',
    'Thời gian: từ ngày 10/9/2025 đến ngày 30/9/2025, mỗi xã ít nhất 02 buổi tiêm.',
    'Thời gian, địa điểm thực hiện: tháng 9 năm 2025 tại trạm y tế các xã, phường.',
    'Đối tượng: trẻ từ 6 tháng đến dưới 9 tháng tuổi; phụ nữ có thai ba tháng cuối.',
    'Đối tượng tiêm chủng: trẻ em chưa được tiêm vắc xin sởi.',
    'Địa điểm: trạm y tế xã, phường và trường mầm non.',
    'Phạm vi: toàn bộ các xã, phường ven biển.',
    'Kinh phí: ngân sách sự nghiệp y tế giao đầu năm.',
    'Mỗi địa phương coi phục hồi đồng cỏ là một phần của quy hoạch.',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(unasked(text)).toEqual([]);
  });

  it('is found at its content', () => {
    const plan = definePlan({ contents: [{ text: 'Trồng rừng.' }, { text: 'Phát triển sinh kế mới.' }] });
    expect(checkCoverage(plan, questions)).toMatchObject([
      { code: 'plan/order-not-reported', path: ['contents', 1, 'text'] },
    ]);
  });
});
