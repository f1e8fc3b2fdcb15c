import type { TableNode } from '@chiendich/official-text';
import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../../testing/sample-inputs.ts';
import { compose } from '../compose.ts';

const sample = sampleInputs.organizationReport;
type Answers = typeof sample.report.answers;

function withAnswers(answers: Answers) {
  return { ...sample, report: { ...sample.report, answers: { ...sample.report.answers, ...answers } } };
}

function without(...codes: readonly string[]) {
  const answers = { ...sample.report.answers };
  for (const code of codes) delete (answers as Record<string, unknown>)[code];
  return { ...sample, report: { ...sample.report, answers } };
}

const findingsOf = (data: typeof sample, code: string) =>
  compose('organizationReport', data).findings.filter((finding) => finding.code === code);
const missingIn = (data: typeof sample = sample) =>
  findingsOf(data, 'document/fact-missing').map(({ path }) => path.join('.'));
const textsOf = (value: unknown) => JSON.stringify(value);

function tablesOf(data: typeof sample = sample): readonly TableNode[] {
  const paper = compose('organizationReport', data);
  const found: TableNode[] = [];
  const visit = (blocks: readonly { readonly kind: string }[]) => {
    for (const block of blocks) {
      if (block.kind === 'table') found.push(block as TableNode);
      if ('children' in block) visit(block.children as typeof blocks);
    }
  };
  visit(paper.ok ? paper.value.body : []);
  return found;
}

/** The rows of the tables as their cells read, without the running numbers. */
const rowsOf = (table: TableNode | undefined) =>
  (table?.rows ?? []).map((row) => row.map(({ leaves }) => leaves.map(({ text }) => text).join(' / ')));
const allRows = (data: typeof sample = sample) => tablesOf(data).flatMap(rowsOf);
const rowNamed = (label: string, data: typeof sample = sample) =>
  allRows(data)
    .find((row) => row[1] === label)
    ?.slice(2);
const captioned = (caption: string, data: typeof sample = sample) =>
  tablesOf(data).find((table) => table.caption === caption);

describe('the report of one organization', () => {
  it('is of the organization that the frame names, never of the plan’s issuer', () => {
    const { frame: _, ...unnamed } = sample;
    const paper = compose('organizationReport', unnamed);
    const open = paper.findings
      .filter(({ code }) => code === 'document/fact-missing')
      .map(({ path }) => path.join('.'));
    expect(open).toEqual(
      expect.arrayContaining(['frame.issuer', 'frame.symbol', 'frame.place', 'frame.signature']),
    );
    expect(paper.ok && paper.value.identity).toMatchObject({ issuer: null, superior: null, symbol: null });
    expect(textsOf(paper)).not.toContain('Sở Tài nguyên và Môi trường báo cáo');
  });

  it('has the pages of the template as its headings, in their order', () => {
    const paper = compose('organizationReport', sample);
    const headings = (paper.ok ? paper.value.body : []).flatMap((block) =>
      block.kind === 'section' ? [`${block.label}. ${block.title?.text}`] : [],
    );
    expect(headings).toEqual(['I. THÔNG TIN CHUNG', 'II. KẾT QUẢ TIÊM', 'III. BẢNG', 'IV. NỘI DUNG KHÁC']);
  });

  it('prints an answer of every kind by its words', () => {
    expect(rowNamed('Người lập báo cáo')).toEqual(['Nông Thị Hoa', '']);
    expect(rowNamed('Huyện')).toEqual(['Huyện Hai', '']);
    expect(rowNamed('Ngày tiêm')).toEqual(['12/9/2025', '']);
    expect(rowNamed('Có tổ chức tiêm')).toEqual(['Có', '']);
    expect(rowNamed('Trẻ trong diện tiêm')).toEqual(['người', '1.300', '']);
    expect(rowNamed('Kênh đã dùng')).toEqual(['Loa truyền thanh / Kênh khác', '']);
    expect(rowNamed('Biên bản')).toEqual(['Biên bản 12-9.pdf', '']);
  });

  it('names an entry by what contains it where another has the same name', () => {
    expect(rowNamed('Trạm y tế')).toEqual(['Trạm Tân Lập (Huyện Hai)', '']);
  });

  it('says missing and not applicable in words, with the reason, and leaves optional questions open', () => {
    expect(rowNamed('Trẻ tạm hoãn')).toEqual(['người', 'Chưa có số liệu', 'chưa tổng hợp']);
    expect(rowNamed('Nhiệt độ bảo quản cao nhất')).toEqual(['°C', 'Không phát sinh', '']);
    expect(rowNamed('Thư điện tử')).toEqual(['', '']);
  });

  it('prints what the template computes, which the report need not hold', () => {
    expect(rowNamed('Tỷ lệ tiêm')).toEqual(['%', '96,15', '']);
  });

  it('has a table for rows by name and for rows of its own, under their captions', () => {
    expect(rowsOf(captioned('Trẻ theo giới'))).toEqual([
      ['TT', 'Nội dung', 'Đã tiêm (người)', 'Tạm hoãn (người)', 'Cộng (người)'],
      ['1', 'Nam', '700', '0', '700'],
      ['2', 'Nữ', '500', '', '500'],
      ['3', 'Chưa rõ', '……', '', ''],
    ]);
    expect(rowsOf(captioned('Các buổi tiêm')).slice(1)).toEqual([
      ['1', '12/9/2025', 'Huyện Hai', 'Trạm Tân Lập (Huyện Hai)', '1.250', 'Có', 'Trường học'],
      ['2', '13/9/2025', '', '', '0', 'Không', ''],
    ]);
  });

  it('does not print a row that the template does not ask for', () => {
    const whole = withAnswers({ gioi: { nam: { da_tiem: 700 }, nu: { da_tiem: 550 } } });
    expect(rowsOf(captioned('Trẻ theo giới', whole)).map((row) => row[1])).toEqual(['Nội dung', 'Nam', 'Nữ']);
  });

  it('does not print what is not asked, and says so of an answer to it', () => {
    const none = withAnswers({ co_phan_ung: false });
    expect(rowNamed('Số trẻ có phản ứng', none)).toBeUndefined();
    const paper = compose('organizationReport', none);
    expect(textsOf(paper.ok && paper.value.body)).not.toContain('Cách xử trí');
    const { findings } = paper;
    const said = findings.filter(({ code }) => code === 'document/answer-not-printed');
    expect(said.map(({ path }) => path)).toEqual([
      ['report', 'answers', 'so_phan_ung'],
      ['report', 'answers', 'xu_tri'],
    ]);
  });

  it('leaves out a page of which nothing is asked', () => {
    const none = compose('organizationReport', withAnswers({ co_tiem: false }));
    expect(textsOf(none.ok && none.value.body)).not.toContain('KẾT QUẢ TIÊM');
  });

  it('has a blank and a finding for what must still be answered, and for nothing else', () => {
    const open = without('nguoi_lap', 'thu', 'kho_khan', 'da_tiem', 'xu_tri');
    expect(missingIn(open).filter((path) => path.startsWith('report.'))).toEqual([
      'report.answers.nguoi_lap',
      'report.answers.da_tiem',
      'report.answers.xu_tri',
    ]);
    expect(rowNamed('Người lập báo cáo', open)).toEqual(['……', '']);
  });

  it('leaves nothing behind of files, long answers and rows that nobody had to give', () => {
    const open = without('kho_khan', 'bien_ban', 'buoi');
    const printed = textsOf(compose('organizationReport', open));
    for (const label of ['Khó khăn, vướng mắc', 'Biên bản', 'Các buổi tiêm'])
      expect(printed).not.toContain(`"text":"${label}"`);
  });

  it('says the heading of a table once where its section has the same words', () => {
    const template = JSON.parse(
      JSON.stringify(sample.template).replace('"vi":"Buổi tiêm"', '"vi":"Các buổi tiêm"'),
    );
    const paper = compose('organizationReport', { ...sample, template });
    expect(textsOf(paper.ok && paper.value.body).match(/"Các buổi tiêm"/g)).toHaveLength(1);
  });

  it('names a long answer that is open by its label', () => {
    const [finding] = findingsOf(without('xu_tri'), 'document/fact-missing').filter(({ path }) =>
      path.includes('xu_tri'),
    );
    expect(finding?.params.field).toBe('Cách xử trí');
  });

  it('prints a long answer of several lines as so many paragraphs, whose signs are text', () => {
    const data = withAnswers({ kho_khan: 'Đã ra quân.\r\n\n# Đã tiêm xong.\n' });
    const paper = compose('organizationReport', data);
    const printed = textsOf(paper.ok && paper.value.body);
    expect(printed).toContain('"text":"Đã ra quân."');
    expect(printed).toContain('"text":"# Đã tiêm xong."');
  });

  it('numbers the sections of a table in Roman and the questions through all of them', () => {
    const none = withAnswers({ co_phan_ung: false });
    const table = tablesOf(none).find((each) => rowsOf(each).some((row) => row[1] === 'Phản ứng sau tiêm'));
    const labels = rowsOf(table)
      .slice(1)
      .map(([first]) => first);
    expect(labels.filter((label) => /^[IVX]+$/.test(label ?? ''))).toEqual(['I', 'II']);
    expect(labels.filter((label) => /^\d+$/.test(label ?? ''))).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  it('prints the code of an entry that no list has, with a finding at its place', () => {
    const data = withAnswers({ huyen: 'h9' });
    expect(rowNamed('Huyện', data)?.[0]).toBe('h9');
    expect(findingsOf(data, 'document/unknown-choice')).toMatchObject([
      { path: ['report', 'answers', 'huyen'], params: { found: 'h9' } },
    ]);
  });

  it('prints a text as it stands even where it looks like a day', () => {
    expect(rowNamed('Người lập báo cáo', withAnswers({ nguoi_lap: '2024-06-05' }))?.[0]).toBe('2024-06-05');
  });
});
