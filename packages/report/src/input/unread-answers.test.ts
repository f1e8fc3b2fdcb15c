import { describe, expect, it } from 'vitest';
import { defineTemplate } from '../template/check-template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { receiveInput } from './receive-input.ts';

describe('behind an answer that cannot be read', () => {
  const both = (vi: string) => ({ vi, en: vi });
  const dog = { kind: 'number', unit: 'animal', aggregation: 'sum' } as const;
  const drive = defineTemplate({
    ...{
      id: 'tiem-cho',
      version: '1',
      status: 'proposal',
      title: both('Tiêm'),
      source: both('Thử'),
      rules: [],
    },
    pages: [
      {
        code: 'p',
        label: both('P'),
        sections: [
          {
            code: 's',
            label: both('S'),
            items: [
              { code: 'to_chuc', label: both('Có tổ chức'), kind: 'yesNo', required: true },
              { ...dog, code: 'dan', label: both('Tổng đàn'), askedWhen: 'to_chuc', required: true },
              { ...dog, code: 'tiem', label: both('Đã tiêm'), askedWhen: 'dan > 0' },
              { ...dog, code: 'con', label: both('Còn lại'), computed: 'dan - tiem' },
            ],
          },
        ],
      },
    ],
  });
  const codesOf = (answers: Readonly<Record<string, string>>) =>
    receiveInput(drive, { organization: 'xa-1', round, answers }).findings.map(
      ({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`,
    );

  it('nothing that is sound is called unwanted, and nothing computed is called missing', () => {
    expect(codesOf({ to_chuc: 'rồi', dan: '50', tiem: '40' })).toEqual([
      'error report/input-not-yes-or-no answers.to_chuc',
    ]);
    expect(codesOf({ to_chuc: 'có', dan: 'chừng 50', tiem: '40' })).toEqual([
      'error core/number-approximate answers.dan',
    ]);
  });

  it('what is not asked for certain still is', () => {
    expect(codesOf({ to_chuc: 'không', dan: '50' })).toEqual(['error report/answer-not-asked answers.dan']);
  });
});
