import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

const head =
  'ỦY BAN NHÂN DÂN\nXÃ TÂN AN\n\nSố: 12/KH-UBND\nTân An, ngày 02 tháng 3 năm 2026\n\nKẾ HOẠCH\nDiệt chuột bảo vệ lúa\n\n';

function tasksOf(text: string): readonly unknown[] {
  const read = readPlan(head + text);
  if (!read.ok) return [];
  return read.value.plan.assignments.flatMap(({ organization, mode, tasks }) =>
    tasks.map((task) => [organization, mode, task.text, task.deadline?.date ?? null]),
  );
}

describe('a sentence that a body opens', () => {
  it('gives it a task where it is one body, leads or something is due', () => {
    const text = `I. NHIỆM VỤ
1. Đánh bắt
Phòng Kinh tế chủ trì, phối hợp với các thôn phát động ra quân. Trạm Khuyến nông hướng dẫn đặt bẫy trước ngày 20/3/2026; kiểm đếm số bẫy.
2. Tuyên truyền
Các thôn tuyên truyền thường xuyên. Không dùng điện để diệt chuột. Chủ tịch Hội Nông dân xã quyết định nơi đặt bẫy.
`;
    expect(tasksOf(text)).toEqual([
      ['Phòng Kinh tế', 'giao', 'Phòng Kinh tế chủ trì, phối hợp với các thôn phát động ra quân.', null],
      [
        'Trạm Khuyến nông',
        'giao',
        'Trạm Khuyến nông hướng dẫn đặt bẫy trước ngày 20/3/2026; kiểm đếm số bẫy.',
        '2026-03-20',
      ],
      ['Chủ tịch Hội Nông dân xã', 'giao', 'Chủ tịch Hội Nông dân xã quyết định nơi đặt bẫy.', null],
    ]);
  });

  it('may stand behind the words on which it rests', () => {
    const text = `I. NỘI DUNG
Đặt bẫy.
II. TỔ CHỨC THỰC HIỆN
1. Căn cứ Kế hoạch này, Giám đốc Hợp tác xã Tân An xây dựng phương án trước ngày 20/3/2026.
2. Đề nghị: Hội Nông dân xã, Hội Phụ nữ xã tuyên truyền đến hội viên.
`;
    expect(tasksOf(text).map((task) => (task as readonly unknown[]).slice(0, 2))).toEqual([
      ['Giám đốc Hợp tác xã Tân An', 'giao'],
      ['Hội Nông dân xã, Hội Phụ nữ xã', 'đề nghị'],
    ]);
  });

  it('gives no task in a section on aims, places or the situation', () => {
    const text = `I. MỤC ĐÍCH, YÊU CẦU
Phòng Kinh tế chủ trì, bảo đảm an toàn.
II. ĐỊA ĐIỂM
Sở Y tế chủ trì, tại trụ sở.
III. NỘI DUNG
Đặt bẫy.
`;
    expect(tasksOf(text)).toEqual([]);
  });

  it('gives one to the body behind its dash', () => {
    const text = `I. NỘI DUNG
1. Tập huấn
- Báo cáo "Lịch mùa chuột đồng" - Trạm Khuyến nông phụ trách.
- Đặt bẫy ở đầu bờ - cuối bờ.
`;
    expect(tasksOf(text)).toEqual([
      ['Trạm Khuyến nông', 'giao', 'Báo cáo "Lịch mùa chuột đồng" - Trạm Khuyến nông phụ trách.', null],
    ]);
  });

  it('gives a task under a heading on aims and tasks, not in the part on aims', () => {
    const text = `I. CHỈ TIÊU, NHIỆM VỤ
1. Mục tiêu
Phòng Kinh tế chủ trì, bảo đảm an toàn.
2. Đặt bẫy
Trạm Khuyến nông chủ trì, phối hợp với các thôn đặt bẫy.
`;
    expect(tasksOf(text).map((task) => (task as readonly unknown[])[0])).toEqual(['Trạm Khuyến nông']);
  });
});
