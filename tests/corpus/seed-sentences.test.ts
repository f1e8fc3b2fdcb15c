import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leavesOf } from '@chiendich/official-text';
import { readPlan } from '@chiendich/plan';
import { describe, expect, test } from 'vitest';

const path = `${fileURLToPath(new URL('../../', import.meta.url))}../shared/seed/ke-hoach-lang-son-2024.md`;
const isThere = existsSync(path);

/** A key phrase of each sentence of the plan, and where in the model it stands; followed by hand. */
const places: readonly (readonly [phrase: string, place: string])[] = [
  ['KH-STNMT', 'document.symbol'],
  ['Lạng Sơn', 'document.place'],
  ['KẾ HOẠCH', 'document.type'],
  ['hoạt động hưởng ứng', 'subject'],
  ['Tháng hành động về môi trường năm 2024', 'subject'],
  ['2964/BTNMT-TTTT', 'preamble'],
  ['MỤC ĐÍCH, YÊU CẦU', 'sections[0].title'],
  ['Mục đích', 'sections[0].children[0].title'],
  ['lối sống bền vững', 'purpose'],
  ['Yêu cầu', 'sections[0].children[1].title'],
  ['sức lan tỏa', 'requirements'],
  ['NỘI DUNG', 'sections[1].title'],
  ['tín chỉ carbon', 'contents[0].text'],
  ['điều tra, đánh giá đất đai', 'contents[1].text'],
  ['bảo vệ và phát triển rừng', 'contents[2].text'],
  ['nguồn thải', 'contents[3].text'],
  ['truyền thông đại chúng', 'contents[4].text'],
  ['nhân rộng các mô hình', 'contents[5].text'],
  ['trồng cây xanh', 'contents[6].text'],
  ['TỔ CHỨC THỰC HIỆN', 'sections[2].title'],
  ['Sở Tài nguyên và Môi trường', 'assignments[0].organization'],
  ['Có Kịch bản cụ thể', 'assignments[0].tasks[0].text'],
  ['phòng Quản lý Môi trường', 'assignments[1].organization'],
  ['Cử lực lượng tham gia', 'assignments[1].tasks[0].text'],
  ['phát thanh trên xe', 'assignments[1].tasks[1].text'],
  ['bài phát biểu', 'assignments[1].tasks[2].text'],
  ['giấy mời', 'assignments[1].tasks[3].text'],
  ['dự thảo báo cáo kết quả', 'assignments[1].tasks[4].text'],
  ['Văn phòng Sở', 'assignments[2].organization'],
  ['mua cá giống', 'assignments[2].tasks[0].text'],
  ['phương tiện đi lại', 'ceremony.transport'],
  ['thanh quyết toán', 'assignments[2].tasks[2].text'],
  ['Chi đoàn cơ sở', 'assignments[3].organization'],
  ['Cử lực lượng phối hợp', 'assignments[3].tasks[0].text'],
  ['Kinh phí thực hiện', 'sections[2].children[0].children[3].title'],
  ['sự nghiệp môi trường', 'funding[0].text'],
  ['Mặt trận Tổ quốc', 'assignments[4].organization'],
  ['Trong đó, tùy', 'assignments[4].tasks[0].text'],
  ['Báo Lạng Sơn', 'assignments[4].tasks[1].text'],
  ['các huyện, thành phố Lạng Sơn', 'assignments[5].organization'],
  ['vì môi trường', 'assignments[5].tasks[0].text'],
  ['nội dung kịch bản kèm theo', 'assignments[5].tasks[1].text'],
  ['Phụ lục III', 'reportingDuties[1].template'],
  ['đề nghị Quý các cơ quan', 'closing'],
  ['trân trọng đề nghị', 'closing'],
];

describe.skipIf(!isThere)('every sentence of the first plan (needs its text beside the repository)', () => {
  const result = isThere ? readPlan(readFileSync(path, 'utf8')) : null;
  const plan = result?.ok ? result.value.plan : null;
  const leaves = result?.ok ? leavesOf(result.value.document) : [];

  test.each(places)('"%s" stands at %s', (phrase, place) => {
    expect(leaves.some(({ text }) => text.includes(phrase))).toBe(true);
    const value = valueAt(plan, place);
    expect(place === 'document.type' ? value === 'KH' : String(value).includes(phrase), String(value)).toBe(
      true,
    );
  });

  test('no leaf of the outline is without a place', () => {
    const texts = stringsIn(plan).map((text) => text.replace(/\s+/g, ' '));
    const header = result?.ok ? result.value.document.header : [];
    const without = leaves.filter(
      (leaf) =>
        !header.includes(leaf) &&
        !isFormal.test(leaf.text) &&
        !texts.some((text) => isPartOf(leaf.text, text)),
    );
    expect(without.map(({ text }) => text)).toEqual([]);
    expect(plan?.unplaced).toEqual([]);
  });
});

test.skipIf(isThere)('the text of the first plan is not beside this repository: nothing to follow', () => {
  expect(isThere).toBe(false);
});

/** Words of the form, which hold no fact of their own: the type is `document.type`. */
const isFormal = /^(?:KẾ HOẠCH|Nơi nhận:)$/;

/** A recipient's purpose and the closing marks of a heading or a list stand apart in the model. */
function isPartOf(leaf: string, text: string): boolean {
  const bare = leaf
    .replace(/^[-+]\s+/u, '')
    .replace(/\s*\((?:để )?B\/c\)/u, '')
    .replace(/[\s.;:/]+$/u, '');
  return text.includes(bare);
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(stringsIn);
}

/** The value at a path such as `assignments[0].tasks[1].text`. */
function valueAt(value: unknown, place: string): unknown {
  return place
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}
