import { describe, expect, it } from 'vitest';
import { readPlan } from './read-plan.ts';

function tasksOf(items: string): readonly unknown[] {
  const read = readPlan(`KẾ HOẠCH\nHội thao học sinh\n\nI. NỘI DUNG\nThi chạy.\n\nII. PHÂN CÔNG\n${items}`);
  if (!read.ok) return [];
  return read.value.plan.assignments.flatMap(({ organization, tasks }) =>
    tasks.map(({ text, with: partners }) => [organization, text, partners.length]),
  );
}

describe('a list of the members of a board', () => {
  it('gives no tasks', () => {
    const items =
      '1. Ban Chỉ đạo\n- Hiệu trưởng: Chủ tịch Ban Chỉ đạo\n- Các Tổ trưởng: Thành viên\n2. Ban Tổ chức\nĐược thành lập để chuẩn bị Hội thao, gồm:\n- Trưởng Ban Tổ chức: Phó Hiệu trưởng\n- Các Tổ trưởng: Thành viên\n3. Tổ Văn phòng\n- Mua giải thưởng.';
    expect(tasksOf(items)).toEqual([['Tổ Văn phòng', 'Mua giải thưởng.', 0]]);
  });

  it('is not one where the lines say what each does', () => {
    const items = '1. Tổ Văn phòng\n- Tổ trưởng: Kiểm tra sân bãi.\n- Tổ phó: Mua giải thưởng.';
    expect(tasksOf(items)).toHaveLength(2);
  });
});

describe('the bodies of an item', () => {
  it('are those of its lines with a colon over bullets', () => {
    const items =
      '1. Nhiệm vụ của các đơn vị\n\nTổ Giáo dục thể chất:\n- Soạn điều lệ\n- Kẻ sân\n\nTổ Công nghệ thông tin:\n- Đăng kết quả\n';
    expect(tasksOf(items)).toEqual([
      ['Tổ Giáo dục thể chất', 'Soạn điều lệ', 0],
      ['Tổ Giáo dục thể chất', 'Kẻ sân', 0],
      ['Tổ Công nghệ thông tin', 'Đăng kết quả', 0],
    ]);
  });

  it('are those of its bullets alone, where they have all of its tasks', () => {
    const items =
      '1. Các tổ\n- Tổ Văn phòng: Mua giải thưởng.\n- Tổ Toán: Chủ trì tính điểm.\n2. Đoàn trường\n- Cổ vũ.';
    expect(tasksOf(items).map((task) => (task as readonly unknown[])[0])).toEqual([
      'Tổ Văn phòng',
      'Tổ Toán',
      'Đoàn trường',
    ]);
  });

  it('are joined by the one that a sentence sets apart, or a label orders', () => {
    const items =
      '1. Các lớp\na) Tập luyện. Riêng Đoàn trường cử trọng tài.\nb) Đối với học sinh lớp 10: Đề nghị Tổ Toán lập danh sách.';
    expect(tasksOf(items)).toEqual([
      ['Các lớp', 'a) Tập luyện. Riêng Đoàn trường cử trọng tài.', 0],
      ['Đoàn trường', 'Riêng Đoàn trường cử trọng tài.', 0],
      ['Tổ Toán', 'Đề nghị Tổ Toán lập danh sách.', 0],
    ]);
  });

  it('are joined by the one that leads by a later sentence', () => {
    const items =
      '1. Tổ Văn phòng\nMua giải thưởng. Đoàn trường chủ trì cổ vũ. Tổ Văn phòng chủ trì trao giải.';
    expect(tasksOf(items)).toEqual([
      ['Tổ Văn phòng', 'Mua giải thưởng. Đoàn trường chủ trì cổ vũ. Tổ Văn phòng chủ trì trao giải.', 0],
      ['Đoàn trường', 'Đoàn trường chủ trì cổ vũ.', 0],
    ]);
  });

  it('keep the words for whom they serve, in a label too', () => {
    const items =
      '1. Rà soát\nRà soát quy trình.\n- Cơ quan chủ trì, thực hiện: Các cơ quan tham mưu, giúp việc Đảng ủy; Văn phòng Đảng ủy.\n2. Tập huấn\nTập huấn cán bộ.\n- Cơ quan chủ trì: Văn phòng Đảng ủy.\n- Cơ quan thực hiện: Các chi bộ.';
    expect(tasksOf(items)).toEqual([
      ['Các cơ quan tham mưu, giúp việc Đảng ủy; Văn phòng Đảng ủy', 'Rà soát\nRà soát quy trình.', 0],
      ['Văn phòng Đảng ủy', 'Tập huấn\nTập huấn cán bộ.', 1],
    ]);
  });
});
