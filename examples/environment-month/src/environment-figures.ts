import type { QuestionOf } from '@chiendich/report';

type Words = readonly [vi: string, en: string];
type Extra = Partial<Pick<QuestionOf<'number'>, 'partOf' | 'hint'>>;

/** A figure of 0 or more that adds up over the reports. */
function figure<const Code extends string, const Required extends boolean>(
  code: Code,
  required: Required,
  [vi, en]: Words,
  unit: string,
  scale = 0,
  extra: Extra = {},
) {
  return {
    code,
    label: { vi, en },
    kind: 'number',
    unit,
    scale,
    minimum: 0,
    required,
    aggregation: 'sum',
    ...extra,
  } as const;
}

function section<const Code extends string, const Items extends readonly unknown[]>(
  code: Code,
  [vi, en]: Words,
  items: Items,
) {
  return { code, label: { vi, en }, items } as const;
}

/** The figures (chỉ tiêu) of a month of action for the environment, by their groups. */
export const figureSections = [
  section(
    'A',
    ['Công tác chỉ đạo, triển khai', 'Direction and organization'],
    [
      figure('A1', true, ['Văn bản chỉ đạo, triển khai đã ban hành', 'Guiding documents issued'], 'document'),
      {
        code: 'A2',
        kind: 'yesNo',
        required: true,
        label: {
          vi: 'Cơ quan, đơn vị, địa phương có tổ chức hoạt động hưởng ứng',
          en: 'Whether the body held activities',
        },
        hint: {
          vi: 'Bảng tổng hợp đếm số đơn vị có tổ chức.',
          en: 'The consolidated report counts the bodies that held some.',
        },
      },
    ],
  ),
  section(
    'B',
    ['Lễ phát động, mít tinh', 'Launch ceremonies and rallies'],
    [
      figure('B1', true, ['Lễ phát động, mít tinh', 'Launch ceremonies and rallies'], 'event'),
      figure('B2', true, ['Người tham dự lễ phát động, mít tinh', 'Attendances at ceremonies'], 'attendance'),
    ],
  ),
  section(
    'C',
    ['Ra quân vệ sinh môi trường', 'Clean-up drives'],
    [
      figure('C1', true, ['Đợt, buổi ra quân', 'Clean-up sessions'], 'session'),
      figure('C2', true, ['Người tham gia ra quân', 'Attendances at clean-up sessions'], 'attendance'),
      figure('C3', true, ['Rác thải, chất thải thu gom', 'Waste collected, by mass'], 'tonne', 3),
      figure(
        'C3b',
        false,
        ['Rác thải, chất thải thu gom tính theo thể tích (phần không cân)', 'Waste not weighed, by volume'],
        'cubicMetre',
        2,
        {
          hint: {
            vi: 'Chỉ ghi phần không cân được; không quy đổi sang tấn.',
            en: 'Only what was not weighed; never converted to tonnes.',
          },
        },
      ),
      figure('C4', true, ['Trong đó: rác thải nhựa', 'Of which plastic waste'], 'tonne', 3, {
        partOf: 'C3',
      }),
      figure(
        'C5',
        false,
        ['Đường làng, ngõ xóm, tuyến phố được vệ sinh', 'Roads and streets cleaned'],
        'kilometre',
        3,
      ),
      figure(
        'C6',
        false,
        ['Kênh mương, cống rãnh, sông suối được nạo vét, khơi thông', 'Canals, drains and streams dredged'],
        'kilometre',
        3,
      ),
      figure('C7', false, ['Điểm tập kết rác tự phát đã xóa bỏ', 'Waste black spots removed'], 'place'),
      figure('C7T', false, ['Điểm tập kết rác tự phát đã biết', 'Waste black spots known'], 'place'),
      figure(
        'C8',
        false,
        ['Bao bì thuốc bảo vệ thực vật thu gom', 'Pesticide packaging collected'],
        'kilogram',
        1,
      ),
    ],
  ),
  section(
    'D',
    ['Cây xanh, đa dạng sinh học', 'Trees and biodiversity'],
    [
      figure('D1', true, ['Cây xanh trồng mới', 'Trees planted'], 'tree'),
      figure('D2', false, ['Diện tích trồng rừng, trồng cây', 'Area planted'], 'hectare', 2),
      figure('D3', false, ['Cây xanh được chăm sóc', 'Trees cared for'], 'tree'),
      figure('D3H', false, ['Diện tích cây xanh được chăm sóc', 'Planted area cared for'], 'hectare', 2),
      figure('D4', false, ['Cá giống, thủy sản thả tái tạo', 'Fish and aquatic animals released'], 'animal'),
    ],
  ),
  section(
    'E',
    ['Truyền thông', 'Communication'],
    [
      figure('E1', true, ['Băng rôn, khẩu hiệu', 'Banners and slogans'], 'piece'),
      figure('E2', false, ['Pano, áp phích', 'Panels and posters'], 'piece'),
      figure('E3', false, ['Tờ rơi, tờ gấp, tài liệu đã phát', 'Leaflets and papers handed out'], 'sheet'),
      figure('E4', true, ['Tin, bài trên báo, cổng thông tin điện tử', 'News items and articles'], 'article'),
      figure(
        'E5',
        false,
        ['Phóng sự, chuyên mục phát thanh, truyền hình', 'Radio and television programmes'],
        'programme',
      ),
      figure(
        'E6',
        false,
        ['Lượt phát thanh cơ sở, xe tuyên truyền', 'Local broadcasts, loudspeaker cars'],
        'broadcast',
      ),
      figure('E7', false, ['Bài đăng mạng xã hội', 'Social media posts'], 'post'),
      figure('E7R', false, ['Lượt tiếp cận bài đăng mạng xã hội', 'Reach of social media posts'], 'view'),
      figure('E8', false, ['Cuộc thi, hội thi, tọa đàm', 'Contests and talks'], 'event'),
    ],
  ),
  section(
    'F',
    ['Tập huấn, tuyên truyền trực tiếp', 'Training'],
    [
      figure(
        'F1',
        false,
        ['Lớp, hội nghị tập huấn, tuyên truyền', 'Training courses and meetings'],
        'course',
      ),
      figure('F2', false, ['Người dự tập huấn, tuyên truyền', 'Attendances at training'], 'attendance'),
    ],
  ),
  section(
    'G',
    ['Mô hình, phong trào', 'Models and movements'],
    [
      figure('G1N', false, ['Mô hình bảo vệ môi trường mới', 'New models'], 'model'),
      figure('G1M', false, ['Mô hình bảo vệ môi trường được duy trì', 'Models kept up'], 'model'),
      figure('G1R', false, ['Mô hình bảo vệ môi trường được nhân rộng', 'Models replicated'], 'model'),
      figure('G2', false, ['Hộ gia đình phân loại rác tại nguồn', 'Households sorting waste'], 'household'),
    ],
  ),
  section(
    'H',
    ['Kiểm tra, xử lý', 'Inspection'],
    [
      figure(
        'H1',
        false,
        ['Cơ sở được kiểm tra về bảo vệ môi trường', 'Establishments inspected'],
        'establishment',
      ),
      figure('H1V', false, ['Vụ vi phạm đã xử lý', 'Violations dealt with'], 'case'),
    ],
  ),
  section(
    'I',
    ['Biểu dương, khen thưởng', 'Commendation'],
    [
      figure('I1O', false, ['Tập thể được biểu dương, khen thưởng', 'Collectives commended'], 'collective'),
      figure('I1P', false, ['Cá nhân được biểu dương, khen thưởng', 'Individuals commended'], 'individual'),
    ],
  ),
  section(
    'K',
    ['Nguồn lực', 'Resources'],
    [
      figure('K1', false, ['Kinh phí từ ngân sách nhà nước', 'Money from the state budget'], 'dong'),
      figure(
        'K2',
        false,
        ['Kinh phí xã hội hóa, tài trợ (kể cả hiện vật)', 'Money and goods donated'],
        'dong',
      ),
      figure('K3', false, ['Công trình, thiết bị trao tặng', 'Works and equipment given'], 'piece'),
    ],
  ),
] as const;
