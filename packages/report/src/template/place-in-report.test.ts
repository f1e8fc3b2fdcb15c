import { describe, expect, it } from 'vitest';
import { vaccinationDrive as template } from '../../../../tests/templates/vaccination-drive.ts';
import { compileTemplate } from '../index.ts';
import { placeInReport } from './place-in-report.ts';

describe('the place of a finding in a report', () => {
  it('is said for questions, and for rows and cells of a table', () => {
    const at = (...path: (string | number)[]) => placeInReport(template, ['answers', ...path]);
    expect(at('da_tiem')).toEqual({ vi: 'mục “Trẻ đã tiêm”', en: 'item “Children vaccinated”' });
    expect(at('buoi')?.vi).toBe('bảng “Các buổi tiêm”');
    expect(at('buoi', 1)?.vi).toBe('bảng “Các buổi tiêm”, dòng 2');
    expect(at('buoi', 0, 'tre')?.vi).toBe('bảng “Các buổi tiêm”, dòng 1, cột “Số trẻ”');
    expect(at('gioi', 'nu', 'hoan')?.vi).toBe('bảng “Trẻ theo giới”, dòng “Nữ”, cột “Tạm hoãn”');
    expect(at('lieu', 'soi')?.en).toBe('table “Doses”, row “Measles”');
  });

  it('is known for every answer that an empty report lacks', () => {
    const report = { template: { id: template.id, version: '1' }, answers: { co_tiem: true } };
    const { findings } = compileTemplate(template).validate(report);
    const answers = findings.filter(({ code }) => code === 'report/answer-required');
    expect(answers.length).toBeGreaterThan(5);
    for (const { path } of answers) expect(placeInReport(template, path)).not.toBeNull();
  });

  it.each<[(string | number)[], string]>([
    [[], 'báo cáo'],
    [['organization'], 'cơ quan, đơn vị báo cáo'],
    [['template', 'version'], 'mẫu báo cáo'],
    [['round'], 'kỳ báo cáo'],
    [['round', 'from'], 'ngày đầu kỳ báo cáo'],
    [['answers'], 'nội dung trả lời'],
    [['answers', 'x', 0], 'mục “x”'],
    [['answers', '__proto__'], 'mục “__proto__”'],
    [['report', 'answers', 'da_tiem'], 'mục “Trẻ đã tiêm”'],
  ])('is said for %j', (path, place) => {
    expect(placeInReport(template, path)?.vi).toBe(place);
  });

  it.each([[['id', 0]], [['__proto__']], [['pages', 0]]])('is null for %j', (path) => {
    expect(placeInReport(template, path)).toBeNull();
  });
});
