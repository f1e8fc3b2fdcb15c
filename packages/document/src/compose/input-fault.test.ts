import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { sentences } from '../testing/sentences.ts';
import type { PaperKindName } from './compose.ts';
import { compose } from './compose.ts';

const { correction, reminder, settlement, organizationReport, consolidatedReport, plan } = sampleInputs;
const expense = { item: 'Băng rôn', voucher: null, estimate: 1, paid: 1 };

describe('input of the wrong type says what was expected and what was read', () => {
  it.each<[PaperKindName, unknown, string, string]>([
    ['reminder', null, 'cần một nhóm dữ liệu, nhưng đang là null.', 'a group of values, but it is null.'],
    [
      'reminder',
      { ...reminder, organizations: 'UBND huyện' },
      '“Đơn vị chưa báo cáo” không đúng kiểu: cần một danh sách, nhưng đang là chữ “UBND huyện”.',
      'it must be a list, but it is the text “UBND huyện”.',
    ],
    [
      'reminder',
      { ...reminder, organizations: ['a', 1234.5] },
      '“Đơn vị chưa báo cáo, mục 2” không đúng kiểu: cần chữ, nhưng đang là số 1.234,5.',
      '“Đơn vị chưa báo cáo, item 2” is not of the right kind: it must be a text, but it is the number 1,234.5.',
    ],
    [
      'reminder',
      { ...reminder, due: undefined },
      'cần chữ (chưa biết thì ghi null), nhưng không có trong dữ liệu.',
      'a text (null while it is not known), but it is left out.',
    ],
    [
      'reminder',
      { ...reminder, due: '09/4/2025' },
      '“Thời hạn báo cáo” không đúng kiểu: cần ngày có thật (YYYY-MM-DD) (chưa biết thì ghi null), nhưng đang là chữ “09/4/2025”.',
      'a real day as YYYY-MM-DD (null while it is not known), but it is the text “09/4/2025”.',
    ],
    [
      'reminder',
      { ...reminder, extendedTo: 'hôm nay' },
      '“Thời hạn gửi bổ sung” không đúng kiểu: cần ngày có thật (YYYY-MM-DD)',
      'a real day as YYYY-MM-DD',
    ],
    [
      'correction',
      { ...correction, corrects: { ...correction.corrects, date: '20/5/2024' } },
      '“Ngày văn bản được đính chính” không đúng kiểu: cần ngày có thật (YYYY-MM-DD), tháng (YYYY-MM) hoặc năm',
      'a real day as YYYY-MM-DD, a month as YYYY-MM, or a year',
    ],
    [
      'organizationReport',
      {
        ...organizationReport,
        report: {
          ...organizationReport.report,
          round: { ...organizationReport.report.round, from: '01/6/2024' },
        },
      },
      'cần ngày có thật (YYYY-MM-DD), nhưng đang là chữ “01/6/2024”.',
      'a real day as YYYY-MM-DD, but it is the text “01/6/2024”.',
    ],
    [
      'reminder',
      { ...reminder, frame: { date: 'mai\u0007' } },
      'cần ngày có thật (YYYY-MM-DD), tháng (YYYY-MM) hoặc năm (chưa biết thì ghi null), nhưng đang là chữ “mai�”.',
      'a real day as YYYY-MM-DD, a month as YYYY-MM, or a year (null while it is not known), but',
    ],
    [
      'reminder',
      { ...reminder, frame: { otherParts: { urgency: 'GẤP' } } },
      'cần “KHẨN”, “THƯỢNG KHẨN” hoặc “HỎA TỐC”',
      '“KHẨN”, “THƯỢNG KHẨN” or “HỎA TỐC”',
    ],
    [
      'settlement',
      { ...settlement, expenses: [{ ...expense, paid: -1 }] },
      'cần số 0 trở lên (chưa biết thì ghi null), nhưng đang là số -1.',
      'it must be a number, 0 or more (null while it is not known), but it is the number -1.',
    ],
    [
      'settlement',
      { ...settlement, expenses: [{ ...expense, paid: Number.NaN }] },
      'nhưng đang là một số không xác định.',
      'but it is not a real number.',
    ],
    [
      'settlement',
      { ...settlement, expenses: [{ ...expense, paid: 1e17 }] },
      'cần số 9.007.199.254.740.991 trở xuống',
      'a number, 9,007,199,254,740,991 or less',
    ],
    [
      'organizationReport',
      { ...organizationReport, report: { ...organizationReport.report, answers: { da_tiem: null } } },
      '“Câu trả lời, da_tiem” không đúng kiểu: cần số, chữ, true hoặc false, một nhóm dữ liệu hoặc một danh sách, nhưng đang là null.',
      'a number, a text, true or false, a group of values or a list, but it is null.',
    ],
    [
      'consolidatedReport',
      { ...consolidatedReport, consolidation: { ...consolidatedReport.consolidation, asOf: 'nay' } },
      'cần thời điểm (như 2024-07-09T17:00:00Z)',
      'an instant such as 2024-07-09T17:00:00Z',
    ],
    [
      'plan',
      { ...plan, document: { ...plan.document, date: true } },
      'cần chữ',
      'it must be a text (null while it is not known), but it is true.',
    ],
  ])('%s: %j', (kind, data, vi, en) => {
    expect(sentences(kind, data, 'vi').join('\n')).toContain(vi);
    expect(sentences(kind, data, 'en').join('\n')).toContain(en);
  });

  it('of a report template says what the template’s own check says, at its place', () => {
    const data = { ...organizationReport, template: { ...organizationReport.template, version: 3 } };
    const [finding] = compose('organizationReport', data as never).findings;
    expect(finding).toMatchObject({
      code: expect.stringMatching(/^report\//),
      path: ['template', 'version'],
    });
    expect(sentences('organizationReport', data, 'vi')).not.toEqual(
      sentences('organizationReport', data, 'en'),
    );
  });
});
