import type { Locale } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { schemaOf } from './schema-of.ts';

const messagesOf = (report: unknown, locale: Locale = 'vi') =>
  schemaOf(smallTemplate, { locale })
    .safeParse(report)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

const { answers } = smallReport;
const withAnswers = (changed: object) => ({ ...smallReport, answers: { ...answers, ...changed } });

describe('every message of the schema of a report', () => {
  it.each<[string, unknown, string]>([
    ['of nothing', {}, 'organization: Báo cáo phải ghi cơ quan, đơn vị báo cáo'],
    ['of the template', { ...smallReport, template: undefined }, 'template: Báo cáo phải lập theo'],
    ['of another version', { ...smallReport, template: { id: 'small', version: '2' } }, 'template: Báo cáo'],
    ['of the round', { ...smallReport, round: undefined }, 'round: '],
    ['of parts of the round', { ...smallReport, round: {} }, 'round.duty: '],
    ['of the answers', { ...smallReport, answers: 5 }, 'answers: Báo cáo không có phần nội dung trả lời'],
    ['of something else', 5, ': Nội dung nhận được không phải là một báo cáo'],
    ['of a key too many', { ...smallReport, la: 1 }, ': Mẫu báo cáo không có “la” trong các mục.'],
    ['of an answer too many', withAnswers({ la: 1 }), 'answers: Mẫu báo cáo không có “la” trong các mục.'],
    [
      'of blank text',
      withAnswers({ nguoi_lap: ' ' }),
      'answers.nguoi_lap: Mục “Người lập” có ghi nhưng để trống',
    ],
    ['of a blank id', { ...smallReport, organization: ' ' }, 'organization: Báo cáo phải ghi'],
    ['of a number out of range', withAnswers({ rac: -1 }), 'answers.rac: '],
    ['of a day', withAnswers({ ngay_lap: '5/6/2024' }), 'answers.ngay_lap: '],
    ['of no choice', withAnswers({ hinh_thuc: [] }), 'answers.hinh_thuc: '],
    ['of a blank reason', withAnswers({ rac: { state: 'missing', reason: ' ' } }), 'answers.rac: '],
    ['of no file', withAnswers({ ban_ky: [] }), 'answers.ban_ky: '],
    ['of named rows', withAnswers({ dan_so: 5 }), 'answers.dan_so: Bảng “Theo giới” được trả lời bằng các ô'],
    ['of a column too many', withAnswers({ hoat_dong: [{ la: 1 }] }), 'answers.hoat_dong.0: Mẫu báo cáo'],
  ])('is the sentence of the validator: %s', (_, report, start) => {
    const messages = messagesOf(report);
    expect(messages.join('\n')).toContain(start);
    // English where Vietnamese is asked for, and the other way round, would be a message of zod.
    for (const message of messages)
      expect(message).not.toMatch(/Invalid|Unrecognized|expected|Too (small|big)/);
    for (const message of messagesOf(report, 'en')) expect(message).not.toMatch(/Invalid|Unrecognized|Too /);
  });
});
