import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Finding } from '@chiendich/core';
import { describeFinding, workCalendar } from '@chiendich/core';
import { environmentMonth2024 } from '@chiendich/example-environment-month';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import * as territories from '@chiendich/organizations/administrative-units';
import { checkCoverage, checkPlan, readPlan } from '@chiendich/plan';
import type { ReportTemplate } from '@chiendich/report';
import { itemsOf } from '@chiendich/report';
import { describe, expect, test } from 'vitest';
import { findingsOn, judgedTexts, textsOf } from './judged-findings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const example = `${root}examples/lang-son-2024/data/`;
const seed = `${root}../shared/seed/ke-hoach-lang-son-2024.md`;

const organizations = register(
  JSON.parse(readFileSync(`${example}organizations.json`, 'utf8')) as readonly Organization[],
);

interface Found {
  readonly code: string;
  readonly severity: Finding['severity'];
  /** The text at the finding's place: its first line, cut at sixty characters; null where it has no place. */
  readonly quote: string | null;
  readonly sentence: string;
}

function check(path: string, withRegister: boolean): readonly Found[] {
  const source = readFileSync(path, 'utf8');
  const read = readPlan(source);
  if (!read.ok) return [];
  const { plan, document } = read.value;
  const options = {
    document,
    calendar: workCalendar(),
    territories,
    ...(withRegister && { register: organizations }),
  };
  return checkPlan(plan, options).map((finding) => {
    const { code, severity, span } = finding;
    const quote = span === undefined ? null : quoteOf(source.slice(span.start, span.end));
    return { code, severity, quote, sentence: describeFinding(finding, 'vi') };
  });
}

function quoteOf(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 60).trim();
}

/** The faults that a plan of the environment month in Lạng Sơn was sent with, each at its place. */
const faults: readonly (readonly [code: string, quote: string])[] = [
  ['draft-unnumbered', 'Số /KH-STNMT'],
  ['number-colon-missing', 'Số /KH-STNMT'],
  ['deadline-before-issue', 'trước ngày 31/7/2023'],
  ['ceremony-incomplete', 'Chủ trì, phối hợp với Ủy ban nhân dân thành phố Lạng Sơn tổ'],
  ['citation-number-word-missing', 'Kết luận 56-KL/TW ngày 23 tháng 8 năm 2019 của Bộ Chính trị'],
  ['assigned-not-addressed', '- Đề nghị Báo Tài nguyên và Môi trường thường trú tại Lạng S'],
  ['annexes-numbered-two-ways', 'Phụ lục số 01'],
  ['name-written-two-ways', 'Tháng hành động vì môi trường'],
  ['phrase-repeated', 'Tháng hành động về môi trường, Tháng hành động về môi trường'],
  ['phrase-repeated', 'thành phố thành phố'],
  ['bullets-of-two-kinds', '##### b) Giao Văn phòng Sở:'],
];
const template: ReportTemplate = environmentMonth2024;
const questions = [
  ...template.pages.flatMap(({ sections }) => sections),
  ...itemsOf(template).flatMap((item) =>
    item.kind === 'note' ? [] : item.kind === 'table' ? [item, ...item.columns] : [item],
  ),
];
function unasked(path: string): readonly string[] {
  const read = readPlan(readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(`${path} was not read as a plan`);
  return checkCoverage(read.value.plan, questions).map(({ params }) => String(params.order));
}

const short = ({ code, quote }: Found) => [code.slice('plan/'.length), quote];

describe('the plan of the environment month in Lạng Sơn', () => {
  test('has each of its faults found at its place, and nothing else', () => {
    expect(check(`${example}ke-hoach.md`, true).map(short)).toEqual(faults);
  });

  test.skipIf(!existsSync(seed))('so has the text it was made after, whose annexes are not attached', () => {
    const [absent, others] = partition(check(seed, true), ({ code }) => code === 'plan/annexes-not-in-text');
    expect(others.map(short)).toEqual(faults);
    expect(absent.map(({ quote }) => quote)).toEqual(['Phụ lục số 01']);
  });

  test('orders what its report template does not ask about', () => {
    expect(unasked(`${example}ke-hoach.md`)).toEqual([
      'Sớm hoàn thành điều tra, đánh giá đất đai và tiềm năng đất',
      'chỉ ra từng khu vực đất đã ô nhiễm hoặc có nguy cơ ô nhiễm để khoanh vùng toàn bộ',
      'xây dựng phương án sử dụng đất có hiệu quả',
      expect.stringContaining('mở thêm sinh kế cho người dân'),
      'tìm hiểu, đưa vào áp dụng giải pháp mới để dùng nước hiệu quả và che phủ bề mặt đất',
      'không để xảy ra việc xả thải trái quy định vào môi trường đất',
      expect.stringContaining('Mở rộng các mô hình đã cho kết quả tốt về phục hồi đất'),
    ]);
  });

  test.skipIf(!existsSync(seed))('so does the text it was made after', () => {
    const orders = unasked(seed);
    expect(orders.length).toBeLessThanOrEqual(5);
    for (const gap of [/khu vực đất/, /sinh kế/, /mô hình.*phục hồi đất/]) {
      expect(
        orders.filter((order) => gap.test(order)),
        String(gap),
      ).toHaveLength(1);
    }
  });
});

describe.each(['open', 'plans'] as const)('findings on the texts of %s', (group) => {
  const texts = textsOf(group);
  const judged = judgedTexts(group).filter(({ name }) => texts.has(name));

  test.skipIf(judged.length === 0).each(judged)('each on $name was judged by hand', ({ name, findings }) => {
    const found = findingsOn(texts.get(name) ?? '');
    expect(found.map(({ code, quote }) => ({ code, quote }))).toEqual(
      findings.map(({ code, quote }) => ({ code, quote })),
    );
  });

  test('no text was passed over', () => {
    expect([...texts.keys()].sort()).toEqual(judged.map(({ name }) => name).sort());
  });
});

function partition<T>(items: readonly T[], is: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}
