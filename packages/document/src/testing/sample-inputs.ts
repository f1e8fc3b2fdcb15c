import type { PaperInput, PaperKindName } from '../compose/compose.ts';
import { sampleConsolidation, sampleRound, sampleTemplate } from './sample-consolidation.ts';
import { samplePlan } from './sample-plan.ts';

const plan = samplePlan;
const totals = { plan, template: sampleTemplate, consolidation: sampleConsolidation, round: sampleRound };

/** Input of every kind of paper; some facts are open, as they are before a campaign. */
export const sampleInputs: { readonly [Kind in PaperKindName]: PaperInput<Kind> } = {
  plan,
  slogans: { plan },
  ceremonyScript: { plan },
  speech: {
    plan,
    speaker: { name: null, position: 'Phó Giám đốc Sở' },
    calls: ['Mỗi cơ quan chọn một tuyến đường để chăm sóc.', 'Mỗi trường học trồng ít nhất mười cây.'],
  },
  broadcast: {
    plan,
    messages: ['Phân loại rác tại nhà.', 'Không đổ rác xuống suối.'],
    phone: '0205 000 000',
  },
  invitation: { plan, guest: 'Ông Lý Văn Tài, Chủ tịch Hội Nông dân tỉnh', notes: ['Trang phục gọn gàng.'] },
  pressRequest: { plan, press: ['Báo Lạng Sơn', 'Đài Phát thanh và Truyền hình tỉnh'], contact: null },
  organizationReport: {
    plan,
    template: sampleTemplate,
    frame: {
      issuer: 'Ủy ban nhân dân huyện Bình Gia',
      symbol: 'BC-UBND',
      place: 'Bình Gia',
      number: '45',
      date: '2024-07-05',
    },
    report: {
      template: { id: sampleTemplate.id, version: sampleTemplate.version },
      organization: 'h2',
      round: sampleRound,
      answers: {
        nguoi_lap: 'Nông Thị Hoa',
        huyen: 'h2',
        tram: 't21',
        ngay_tiem: '2025-09-12',
        co_tiem: true,
        doi_tuong: 1300,
        da_tiem: 1250,
        hoan: { state: 'missing', reason: 'chưa tổng hợp' },
        nhiet_do: { state: 'notApplicable' },
        co_phan_ung: true,
        so_phan_ung: 2,
        xu_tri: 'Theo dõi tại trạm.\nKhông trẻ nào phải chuyển tuyến.',
        gioi: { nam: { da_tiem: 700, hoan: 0 }, nu: { da_tiem: 500 } },
        lieu: { soi: { nhan: 1400, dung: 1260 } },
        buoi: [
          { ngay: '2025-09-12', huyen: 'h2', tram: 't21', tre: 1250, luu_dong: true, dia_diem: 'Trường học' },
          { ngay: '2025-09-13', tre: 0, luu_dong: false },
        ],
        kenh: ['loa', 'khac'],
        kenh_khac: 'Xe lưu động',
        bien_ban: [
          { name: 'Biên bản 12-9.pdf', mediaType: 'application/pdf', bytes: 2048, hash: 'a'.repeat(64) },
        ],
      },
    },
  },
  consolidatedReport: totals,
  superiorReport: {
    ...totals,
    assessment: { strengths: 'Nhiều nơi làm tốt.', weaknesses: 'Số liệu gửi chậm.', causes: null },
    proposals: ['Bổ sung thùng phân loại rác cho các chợ.'],
  },
  reminder: {
    plan,
    organizations: ['UBND huyện Đình Lập', 'UBND huyện Văn Lãng'],
    due: '2024-07-09',
    extendedTo: null,
  },
  budgetEstimate: { plan },
  settlement: {
    plan,
    expenses: [
      { item: 'Băng rôn', voucher: 'HĐ 0012', estimate: 7_000_000, paid: 6_850_000 },
      { item: 'Cá giống', voucher: null, estimate: 4_500_000, paid: 4_500_000 },
    ],
  },
  commendation: {
    plan,
    to: ['Chủ tịch Ủy ban nhân dân tỉnh'],
    nominees: [
      { name: 'Xã Tô Hiệu', kind: 'tập thể', achievement: 'Trồng 4.000 cây', award: 'Bằng khen' },
      { name: 'Bà Nông Thị Hoa', kind: 'cá nhân', achievement: null, award: 'Giấy khen' },
    ],
  },
  correction: {
    plan,
    to: ['Các sở, ban, ngành', 'UBND các huyện, thành phố'],
    corrects: {
      type: 'Kế hoạch',
      number: '87',
      symbol: 'KH-STNMT',
      date: '2024-05-22',
      subject: 'Về việc tổ chức Tháng hành động vì môi trường',
    },
    corrections: [{ where: 'Phần III', wrong: '31/7/2023', right: '31/7/2024' }],
  },
};
