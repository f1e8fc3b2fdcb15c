import { describe, expect, expectTypeOf, it } from 'vitest';
import { finding } from '../calendar/calendar-findings.ts';
import { numberFinding } from '../decimal/number-findings.ts';
import { vi } from '../messages/calendar-vi.ts';
import { vi as numbers } from '../messages/numbers-vi.ts';
import { hasErrors } from './finding.ts';
import { formatMessage } from './format-message.ts';
import type { MessageParamNames } from './message-catalogue.ts';
import { declaredFindings, describeFinding } from './message-catalogue.ts';

describe('formatMessage', () => {
  it.each([
    ['hạn {due:date}', { due: '2024-07-09' }, 'hạn 09/7/2024', 'hạn 2024-07-09'],
    ['trong {month:date}', { month: '2025-Q4' }, 'trong quý IV/2025', 'trong 2025-Q4'],
    ['{count} cây', { count: 5800.5 }, '5.800,5 cây', '5,800.5 cây'],
    ['năm {year:plain}', { year: 2024 }, 'năm 2024', 'năm 2024'],
    ['{list}', { list: ['a', 'b'] }, 'a; b', 'a, b'],
    ['{yes} {no}', { yes: true, no: false }, 'có không', 'yes no'],
    ['{none}, “{none}”', { none: null }, 'trống, trống', 'blank, blank'],
    ['{absent} {toString}', {}, '{absent} {toString}', '{absent} {toString}'],
    ['{text}', { text: '{count}', count: 1 }, '{count}', '{count}'],
    ['{count}', { count: Number.NaN }, 'NaN', 'NaN'],
    ['{due:date}', { due: '31/6/2024' }, '31/6/2024', '31/6/2024'],
  ])('%j with %j', (text, params, vietnamese, english) => {
    expect(formatMessage(text, params, 'vi')).toBe(vietnamese);
    expect(formatMessage(text, params, 'en')).toBe(english);
  });

  it('keeps params from turning the sentence around', () => {
    const name = 'A\u202E\u2066B\u2069';
    expect(formatMessage('mục {name} và {list}.', { name, list: [name, { vi: name, en: '' }] }, 'vi')).toBe(
      'mục AB và AB; AB.',
    );
  });
});

describe('findings', () => {
  it('are described in both languages', () => {
    const doubt = finding('core/calendar-year-provisional', { year: 2027 });
    expect(describeFinding(doubt, 'vi')).toContain('năm 2027 là tạm thời');
    expect(describeFinding(doubt, 'en')).toContain('of 2027 are provisional');
  });

  it('of a code that was never declared are named with their params', () => {
    const foreign = { code: 'other/thing', severity: 'info', path: [], params: { count: 1 } } as const;
    expect(describeFinding(foreign, 'vi')).toBe('other/thing (count = 1)');
    expect(describeFinding({ ...foreign, params: {} }, 'en')).toBe('other/thing');
  });

  it('carry their place only where they have one', () => {
    expect(numberFinding('core/number-not-read', { text: 'x' })).toEqual({
      code: 'core/number-not-read',
      severity: 'error',
      path: [],
      params: { text: 'x' },
    });
    const placed = numberFinding(
      'core/number-not-read',
      { text: 'x' },
      { path: ['a', 1], span: { start: 0, end: 1 }, severity: 'info' },
    );
    expect(placed).toMatchObject({ path: ['a', 1], span: { start: 0, end: 1 }, severity: 'info' });
    expect([hasErrors([placed]), hasErrors([numberFinding('core/number-not-read', { text: 'x' })])]).toEqual([
      false,
      true,
    ]);
  });

  it('have the params that their Vietnamese sentence names', () => {
    expectTypeOf<MessageParamNames<'{a} {b:date}'>>().toEqualTypeOf<'a' | 'b'>();
    // @ts-expect-error the year is missing
    finding('core/calendar-year-provisional', {});
  });

  it('of this package are all declared', () => {
    const declared = declaredFindings().map(({ code }) => code);
    expect(declared).toEqual(expect.arrayContaining(Object.keys({ ...vi, ...numbers })));
    expect(declared).toEqual([...declared].sort());
  });
});
