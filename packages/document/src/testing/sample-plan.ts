import type { PlanDraft } from '@chiendich/plan';
import { definePlan } from '@chiendich/plan';

const draft: PlanDraft = {
  document: {
    type: 'KH',
    number: '87',
    symbol: 'KH-STNMT',
    place: 'Lạng Sơn',
    date: '2024-05-22',
    issuer: 'Sở Tài nguyên và Môi trường',
    superior: 'UBND tỉnh Lạng Sơn',
  },
  subject: 'Tổ chức Tháng hành động vì môi trường và Ngày Môi trường thế giới năm 2024 trên địa bàn tỉnh',
  campaign: {
    name: 'Tháng hành động vì môi trường năm 2024',
    theme: { vi: 'Giữ đất, giữ rừng, giữ nguồn nước', en: 'Keep the land, the forests and the springs' },
    locality: 'tỉnh Lạng Sơn',
  },
  bases: [
    {
      name: 'Công văn',
      reference: '2964/BTNMT-TTTT',
      date: '2024-05-09',
      issuer: 'Bộ Tài nguyên và Môi trường',
      subject: 'về các hoạt động hưởng ứng Ngày Môi trường thế giới',
    },
    {
      name: 'Quyết định',
      reference: '450/QĐ-TTg',
      date: '2022-04-13',
      issuer: 'Thủ tướng Chính phủ',
      subject: 'phê duyệt Chiến lược bảo vệ môi trường quốc gia',
    },
  ],
  purpose: 'Vận động người dân cùng làm sạch đường làng, bờ suối và trồng thêm cây ở nơi đất trống.',
  requirements: 'Việc làm thiết thực, đúng người, đúng việc; có số liệu cụ thể để tổng hợp.',
  contents: [
    { text: 'Ra quân dọn vệ sinh tại các tuyến đường, chợ và bờ sông vào sáng thứ Bảy hằng tuần.' },
    { text: 'Trồng cây phân tán tại trường học, trạm y tế và trụ sở cơ quan.' },
  ],
  assignments: [
    {
      organization: 'Phòng Quản lý Môi trường',
      mode: 'giao',
      role: 'lead',
      tasks: [
        { text: 'Chuẩn bị các điều kiện cho lễ phát động.' },
        { text: 'Tổng hợp báo cáo của các đơn vị.' },
      ],
    },
    {
      organization: 'Ủy ban nhân dân các huyện, thành phố',
      mode: 'đề nghị',
      role: 'coordinate',
      tasks: [{ text: 'Chỉ đạo các xã, phường, thị trấn đồng loạt ra quân.' }],
    },
  ],
  ceremony: {
    name: 'Lễ phát động Tháng hành động vì môi trường năm 2024',
    start: '2024-06-05T07:30',
    place: null,
    hosts: ['Sở Tài nguyên và Môi trường', 'Ủy ban nhân dân thành phố Lạng Sơn'],
    programme: [
      {
        from: '07:30',
        to: '07:40',
        activity: 'Tuyên bố lý do, giới thiệu đại biểu',
        role: 'Người dẫn chương trình',
      },
      { from: '07:40', to: '07:55', activity: 'Phát biểu phát động', role: 'Lãnh đạo Sở' },
      { from: '07:55', to: null, activity: 'Ra quân trồng cây, thả cá giống', role: null },
    ],
    guests: [{ name: 'Lãnh đạo Ủy ban nhân dân tỉnh', invitedBy: 'Sở Tài nguyên và Môi trường' }],
    forces: [
      { organization: 'Đoàn Thanh niên', count: 120 },
      { organization: 'Hội Phụ nữ', count: null },
    ],
    transport: null,
  },
  procurement: [
    { item: 'Băng rôn', quantity: 20, unitPrice: 350_000 },
    { item: 'Cá giống (kg)', quantity: 50, unitPrice: 90_000 },
    { item: 'Thuê âm thanh', quantity: 1, unitPrice: null },
  ],
  funding: [
    {
      text: 'Từ nguồn sự nghiệp môi trường giao cho Sở năm 2024.',
      source: 'Sự nghiệp môi trường',
      amount: null,
    },
  ],
  reportingDuties: [
    {
      from: ['Ủy ban nhân dân các huyện, thành phố'],
      to: ['Sở Tài nguyên và Môi trường'],
      due: { date: '2024-07-10', boundary: 'before', quote: 'trước ngày 10/7/2024', responsible: null },
      template: 'Phụ lục III',
      stage: 1,
    },
    {
      from: ['Sở Tài nguyên và Môi trường'],
      to: ['Bộ Tài nguyên và Môi trường', 'Ủy ban nhân dân tỉnh'],
      due: { date: '2024-07-31', boundary: 'before', quote: 'trước ngày 31/7/2024', responsible: null },
      template: null,
      stage: 2,
    },
  ],
  slogans: ['Mỗi người trồng một cây, cả bản thêm một rừng.', 'Rác đúng chỗ, suối thêm trong.'],
  annexes: [
    { label: 'I', title: 'Khẩu hiệu tuyên truyền', kind: 'slogans', text: 'Rác đúng chỗ, suối thêm trong.' },
    { label: 'II', title: null, kind: 'script', text: null },
  ],
  recipients: [
    { name: 'Bộ Tài nguyên và Môi trường', purpose: 'để b/c' },
    { name: 'UBND các huyện, thành phố' },
    { name: 'Lưu: VT, MT' },
  ],
  signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Hoàng Văn Minh' },
};

/** A plan with most facts; some are left open, as in plans that agencies issue. */
export const samplePlan = definePlan(draft);
