import { describe, expect, it } from 'vitest';
import { defineExplanations, explainFinding, sourceOf } from './explanations.ts';
import { laws } from './laws.ts';
import { defineFindings } from './message-catalogue.ts';
import { formatSource } from './source.ts';

const finding = defineFindings(
  {},
  { 'test/late': 'Trễ {days} ngày.', 'test/odd': 'Lạ.', 'test/bare': 'Trơn.' },
  { 'test/late': '{days} days late.', 'test/odd': 'Odd.', 'test/bare': 'Bare.' },
);
defineExplanations(finding, {
  'test/late': {
    why: { vi: 'Có hạn.', en: 'There is a deadline.' },
    source: [{ law: laws.clericalWork, article: '12', clause: '1' }],
    remedy: { vi: 'Xin lùi {days} ngày.', en: 'Ask for {days} days.' },
  },
  'test/odd': {
    why: { vi: 'Không rõ.', en: 'Unclear.' },
    remedy: { vi: 'Hỏi lại.', en: 'Ask again.' },
  },
});

describe('an explanation', () => {
  it('gives reason, source and remedy in either language, with the params of the finding', () => {
    const late = finding('test/late', { days: 1200 });
    expect(explainFinding(late, 'vi')).toEqual({
      why: 'Có hạn.',
      source: 'khoản 1 Điều 12 Nghị định số 30/2020/NĐ-CP',
      remedy: 'Xin lùi 1.200 ngày.',
    });
    expect(explainFinding(late, 'en')?.remedy).toBe('Ask for 1,200 days.');
  });

  it('has no source where a code follows from the data alone', () => {
    expect([explainFinding(finding('test/odd', {}), 'vi')?.source, sourceOf('test/odd')]).toEqual([
      null,
      null,
    ]);
  });

  it('is absent for a code that has none, and for a code of elsewhere', () => {
    expect(explainFinding(finding('test/bare', {}), 'vi')).toBeNull();
    expect([sourceOf('test/bare'), sourceOf('other/thing')]).toEqual([null, null]);
  });

  it('is refused for a code that nothing declared', () => {
    const row = { why: { vi: '', en: '' }, remedy: { vi: '', en: '' } };
    // @ts-expect-error the factory makes no such finding
    expect(() => defineExplanations(finding, { 'test/never': row })).toThrow(
      'got no finding code test/never, expected one of defineFindings',
    );
  });
});

describe('a source in words', () => {
  it('names the place from the smallest part to the act', () => {
    const source = [
      { law: laws.clericalWork, annex: 'I', part: 'I', section: 'II', clause: '4', point: 'b' },
      { law: laws.localGovernment },
    ];
    expect(formatSource(source, 'vi')).toBe(
      'điểm b khoản 4 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP; Luật Tổ chức chính quyền địa phương năm 2025',
    );
    expect(formatSource(source, 'en')).toBe(
      'point b, clause 4, Section II, Part I, Annex I, Decree 30/2020/NĐ-CP; Law on the Organization of Local Government of 2025',
    );
  });

  it('says that it is practice', () => {
    expect([formatSource('practice', 'vi'), formatSource('practice', 'en')]).toEqual([
      'thực tiễn công tác',
      'practice',
    ]);
  });
});
