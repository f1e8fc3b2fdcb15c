import type { FindingParam } from '@chiendich/core';
import { declaredFindings, describeFinding, explainFinding } from '@chiendich/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { vi as words } from '../../packages/form-elements/src/messages/vi.ts';
import { entriesOf, packages } from './repository.ts';

beforeAll(async () => {
  for (const name of packages.filter((name) => name !== 'form-elements')) {
    for (const { source } of entriesOf(name)) await import(source);
  }
});

/**
 * Findings that an official never meets, by the start of their codes: what a developer or an administrator wrote or handed
 * over is wrong. They may name keys and formats, in whole sentences.
 */
const forDevelopers: readonly (readonly [start: string, reason: string])[] = [
  ['document/template-', 'the author of a text template reads them beside its source'],
  ['document/pdf-', 'the administrator installs the program that writes PDF'],
  [
    'document/fact-unknown',
    'the program that composes a paper handed over a fact that the paper does not have',
  ],
  ['document/input-invalid', 'the program that composes a paper handed over data of another shape'],
  ['report/rule-', 'the author of a template reads them beside the text of a rule'],
  ['report/template-', 'the author of a template reads them beside its definition'],
  ['timeline/unknown-command', 'the program sent a command that does not exist'],
  ['timeline/not-a-command', 'the program sent what is not a command'],
  ['timeline/not-json', 'the program sent what is not JSON'],
  ['timeline/command-field', 'the program sent a command of another shape'],
  ['timeline/not-an-instant', 'the program passes the clock'],
  ['timeline/unknown-change', 'the program asked for a change that does not exist'],
  ['timeline/change-field', 'the program asked for a change of another shape'],
  ['timeline/event-', 'the stored log is corrupt'],
  ['timeline/log-', 'the stored log is corrupt'],
  ['timeline/not-a-log', 'the stored log is corrupt'],
  ['timeline/not-an-event', 'the stored log is corrupt'],
  ['timeline/torn-line', 'the stored log is corrupt'],
  ['timeline/snapshot-', 'the stored snapshot is of another program'],
  ['timeline/not-a-snapshot', 'the stored snapshot is of another program'],
];

/** Two that are met by officials although they stand among those of authors: they speak of a report. */
const forOfficials = ['report/rule-broken', 'report/rule-stopped'];

const isForDevelopers = (code: string) =>
  !forOfficials.includes(code) && forDevelopers.some(([start]) => code.startsWith(start));

/** Params as packages give them: a number, a text, nothing, words in both languages, a list. */
const samples: readonly FindingParam[] = [
  12.5,
  1234,
  'Xã A',
  null,
  { vi: 'báo cáo của các xã', en: 'report of the communes' },
  [{ vi: 'Cây đã trồng', en: 'Trees planted' }, 'Xã A'],
];

const refused: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a code', /\b[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)+\b/],
  ['a name of a program', /\b[a-z]+[A-Z]\w*|\b[a-z]+_[a-z]+/],
  ['a value of a program', /\b(?:null|undefined|NaN|true|false|Infinity)\b|\[object|[{}]/],
  ['a number as programs write it', /\b\d+\.\d{1,2}\b|\b\d{4,}\.\d/],
  ['a date as programs write it', /\b\d{4}-\d\d-\d\d\b/],
  ['a turn of developers', /gặp “|gặp -?\d|; gặp|nhưng nhận được|JSON|UTC|SHA|NĂM-THÁNG/],
  [
    'an English word',
    /\b(?:the|of|and|field|string|number|array|object|list|type|code|key|value|error|invalid|missing|template|report|draft|file|hash|log|event|snapshot|id)\b/i,
  ],
];

describe('the Vietnamese sentence of a finding', () => {
  it('reads as an official writes: no code, name, value, number, date or English word of a program', () => {
    const faults = declaredFindings()
      .filter(({ code }) => !isForDevelopers(code))
      .flatMap(({ code, vi }) => {
        const places = [...vi.matchAll(/\{(\w+)(?::(\w+))?\}/g)];
        return samples.flatMap((sample) => {
          const params = Object.fromEntries(
            places.map(([, name = '', format]) => [name, fitting(sample, format)]),
          );
          return sentencesOf(code, params).flatMap((sentence) =>
            refused.flatMap(([what, pattern]) => {
              const found = pattern.exec(sentence)?.[0];
              return found === undefined ? [] : [`${code} shows ${what}, “${found}”: ${sentence}`];
            }),
          );
        });
      });
    expect([...new Set(faults)]).toEqual([]);
  });

  it('has an English one beside it without a code, name or value of a program', () => {
    const ofPrograms = refused.slice(0, 3);
    const faults = declaredFindings()
      .filter(({ code }) => !isForDevelopers(code))
      .flatMap(({ code, en }) => {
        const shown = en.replace(/\{\w+(?::\w+)?\}/g, 'Xã A');
        return ofPrograms.some(([, pattern]) => pattern.test(shown)) ? [`${code}: ${en}`] : [];
      });
    expect(faults).toEqual([]);
  });

  it('has only words of the form around it that an official writes', () => {
    const shown = Object.values(words).map((text) => text.replace(/\{\w+\}/g, 'Xã A'));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((text) => refused.some(([, pattern]) => pattern.test(text)))).toEqual([]);
  });

  it('prints a day by its place: a place that names a day says so', () => {
    const faults = declaredFindings().flatMap(({ code, vi }) =>
      [...vi.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
        /(?:[a-z]Day|^(?:due|issued|today|ended|founded|started|now|launch))$/.test(name)
          ? [`${code}: {${name}} is to be {${name}:date}`]
          : [],
      ),
    );
    expect(faults).toEqual([]);
  });

  it('of developers stands in the list while some code begins so', () => {
    const codes = declaredFindings().map(({ code }) => code);
    expect(forDevelopers.filter(([start]) => !codes.some((code) => code.startsWith(start)))).toEqual([]);
  });
});

/** What an official reads of a finding: its sentence, why, and what to do. */
function sentencesOf(code: string, params: Readonly<Record<string, FindingParam>>): readonly string[] {
  const explained = explainFinding({ code, params }, 'vi');
  return [
    describeFinding({ code, severity: 'info', path: [], params }, 'vi'),
    ...(explained === null ? [] : [explained.why, explained.remedy]),
  ];
}

/** A day where the place says that it holds one, a whole number where it says that it holds a year. */
function fitting(sample: FindingParam, format: string | undefined): FindingParam {
  if (sample === null) return null;
  if (format === 'date') return '2024-06-05';
  return format === 'plain' ? 2024 : sample;
}
