import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../../testing/sample-inputs.ts';
import type { PaperKindName } from '../compose.ts';
import { compose } from '../compose.ts';

function missingIn(kind: PaperKindName, data: unknown = sampleInputs[kind]) {
  return compose(kind, data as never)
    .findings.filter(({ code }) => code === 'document/fact-missing')
    .map(({ path }) => path.join('.'));
}

const textsOf = (value: unknown) => JSON.stringify(value);

describe('the consolidated report', () => {
  const result = compose('consolidatedReport', sampleInputs.consolidatedReport, { watermarks: ['VÍ DỤ'] });
  const text = textsOf(result);

  it('counts who reported, who was late and who is missing', () => {
    expect(text).toContain('6 đơn vị, trong đó 5 đơn vị báo cáo đúng hạn, 1 đơn vị báo cáo trễ hạn');
    expect(text).toContain('UBND huyện Đình Lập.');
    expect(text).toContain('Trễ hạn');
    expect(text).toContain('Chưa báo cáo');
  });

  const { consolidation } = sampleInputs.consolidatedReport;
  const changed = (change: object) =>
    compose('consolidatedReport', { ...sampleInputs.consolidatedReport, ...change } as never);

  it.each([
    ['accepted', 7, true],
    ['withdrawn', 6, false],
    ['returned', 6, false],
  ])(
    'says that all have reported only when it is so: one %s, %i received: %s',
    (status, received, isSaid) => {
      const reporting = consolidation.reporting.map((one) =>
        one.status === 'notReceived' ? { ...one, status, receivedAt: '2024-07-09T03:00:00Z' } : one,
      );
      const completeness = { ...consolidation.completeness, received };
      const said = textsOf(changed({ consolidation: { ...consolidation, reporting, completeness } }));
      expect(said.includes('Tất cả đơn vị đã gửi báo cáo')).toBe(isSaid);
      expect(said).not.toContain('chưa gửi báo cáo:');
    },
  );

  it.each<[PaperKindName]>([['consolidatedReport'], ['superiorReport']])(
    'in %s a statement that there are no proposals is printed, and what was not asked is left open',
    (kind) => {
      const input = { ...sampleInputs[kind], proposals: [] };
      const { proposals: _, ...unasked } = input;
      expect(missingIn(kind, input)).not.toContain('proposals');
      expect(textsOf(compose('consolidatedReport', input as never))).toContain(
        'Không có kiến nghị, đề xuất.',
      );
      expect(missingIn(kind, unasked)).toContain('proposals');
      expect(textsOf(compose(kind, unasked as never))).not.toContain('Không có kiến nghị');
    },
  );

  it('has one colon in a line, also for a part of another figure', () => {
    const part = { vi: 'Trong đó: trẻ đã tiêm', en: 'Of which vaccinated' };
    const figures = consolidation.figures.map((figure) =>
      figure.code === 'da_tiem' ? { ...figure, label: part } : figure,
    );
    const said = textsOf(changed({ consolidation: { ...consolidation, figures } }));
    expect(said).toMatch(/"text":"Trong đó, trẻ đã tiêm: [\d.,]+ người/);
    expect(said).toMatch(/"text":"Nữ – Đã tiêm: /);
  });

  it('names once who is in no total, and marks only what lacks more', () => {
    expect(text.match(/chưa có số liệu của: UBND huyện Đình Lập/g)).toHaveLength(1);
    expect(text).not.toContain('Chưa đủ số liệu của các đơn vị');
    expect(text).toContain('chưa gồm số liệu của 2 đơn vị');
  });

  it('says of a figure without numbers that it has none, never 0', () => {
    expect(text).toContain('Chưa có số liệu');
  });

  it('has its tables as numbered annexes, to which the text refers', () => {
    const annexes = result.ok ? result.value.annexes : [];
    expect(annexes.map(({ label, body }) => [label, body[0]?.kind])).toEqual([
      ['I', 'table'],
      ['II', 'table'],
    ]);
    expect(text).toContain('tại Phụ lục I kèm theo');
    expect(text).toContain('tại Phụ lục II kèm theo');
  });

  it('counts those who say yes and those who choose an entry as organizations', () => {
    expect(text).toMatch(/"text":"Có phản ứng sau tiêm: [\d.,]+ đơn vị/);
    expect(text).toMatch(/"text":"Kênh đã dùng – Loa truyền thanh: [\d.,]+ đơn vị/);
  });

  it('has the figures under the sections of the template, in the author’s order', () => {
    const sections = (result.ok ? result.value.body : [])
      .flatMap((block) => (block.kind === 'section' ? block.children : []))
      .flatMap((block) => (block.kind === 'section' ? (block.title?.text ?? []) : []));
    const labels = sampleInputs.consolidatedReport.template.pages.flatMap((page) =>
      page.sections.map(({ label }) => label.vi),
    );
    expect(sections.filter((title) => labels.includes(title))).toEqual([
      'Nơi tiêm',
      'Trẻ em',
      'Phản ứng sau tiêm',
      'Theo giới',
      'Buổi tiêm',
      'Truyền thông',
    ]);
  });

  it('names a figure that the template does not have, and does not print it', () => {
    const figures = consolidation.figures.map((figure, place) =>
      place === 0 ? { ...figure, item: 'khong_co', label: { vi: 'Số lạ', en: 'Strange' } } : figure,
    );
    const said = changed({ consolidation: { ...consolidation, figures } });
    expect(said.findings.filter(({ code }) => code === 'document/unknown-figure')).toHaveLength(1);
    expect(textsOf(said.ok && said.value)).not.toContain('Số lạ');
  });

  it('carries its marks and says that its indicators are a proposal', () => {
    expect(result.ok && result.value.watermarks).toEqual(['VÍ DỤ']);
    expect(text).toContain('Bộ chỉ tiêu là đề xuất');
  });
});
