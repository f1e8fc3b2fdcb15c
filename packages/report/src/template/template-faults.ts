import type { Finding, LocalizedText } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { isRecord, shortForm } from '@chiendich/core/shape';
import type { Question } from '../questions/question.ts';
import { itemsOf, tablesOf } from './items.ts';
import { fieldsOfWords } from './label.ts';
import { measureUnits } from './measure-unit.ts';
import type { Note, ReportTable, ReportTemplate, TemplatePage } from './template.ts';

const mostFaults = 30;
const longestList = 40;

/** The faults of a template in a developer's words, one a line: the place, what stands there, what would be right. */
export function templateFaults(template: unknown, findings: readonly Finding[]): string {
  const faults = findings.filter(({ severity }) => severity === 'error');
  const lines = faults.slice(0, mostFaults).map((fault) => {
    const path = pathText(fault.path);
    return `- ${placeOf(template, fault.path)}: ${sentenceOf(template, fault, faults)}${path === '' ? '' : ` (${path})`}`;
  });
  const rest = faults.length - lines.length;
  const isShape = faults.some(({ code }) => code === 'report/template-shape');
  return [
    ...lines,
    ...(rest > 0 ? [`- and ${rest} more`] : []),
    ...(isShape ? ['References between parts, and rules, are looked at once these are mended.'] : []),
  ].join('\n');
}

/** What one item of each list of a template is called. */
const nouns: Readonly<Record<string, string>> = {
  pages: 'page',
  sections: 'section',
  items: 'item',
  columns: 'column',
  rows: 'row',
  lists: 'list',
  rules: 'rule',
  measureUnits: 'measure unit',
};

/** `table "activities", column "day", kind`. */
function placeOf(template: unknown, path: Finding['path']): string {
  const words: string[] = [];
  let value = template;
  for (const [at, key] of path.entries()) {
    value = memberOf(value, key);
    if (typeof key === 'number') {
      const list = path[at - 1];
      const code = memberOf(value, 'code');
      const name = typeof code === 'string' && code.trim() !== '' ? shortForm(code) : `number ${key + 1}`;
      words.push(`${nouns[String(list)] ?? list} ${name}`);
    } else if (typeof path[at + 1] !== 'number') words.push(key);
  }
  return words.length === 0 ? 'the template' : words.join(', ');
}

function memberOf(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) ? value[key] : undefined;
}

/** `indicators[2].aggregation`. */
function pathText(path: Finding['path']): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

function sentenceOf(template: unknown, fault: Finding, faults: readonly Finding[]): string {
  if (fault.code === 'report/template-shape') return shapeSentence(template, fault);
  if (fault.code === 'report/template-unknown-field') return unknownField(fault, faults);
  // The name that is near is said behind the names that there are.
  const bare = 'near' in fault.params ? { ...fault, params: { ...fault.params, near: '' } } : fault;
  const sentence = describeFinding(bare, 'en').replace(/\.$/, '');
  const [word, right] = rightWords(template as ReportTemplate, fault);
  return `${sentence}${word === undefined ? '' : suggestion(word, right)}`;
}

const inBothLanguages = "{ vi: '…', en: '…' }";

function shapeSentence(template: unknown, { path, params }: Finding): string {
  const given = path.reduce(memberOf, template);
  const wanted = params.expected;
  const text = typeof wanted === 'string' ? wanted : (wanted as LocalizedText).en;
  const words = text.split(' | ');
  const others = words.length > 1 ? `one of ${words.join(', ')}` : text;
  const right = fieldsOfWords.includes(String(path.at(-1))) ? inBothLanguages : others;
  const got = given === undefined ? 'nothing' : shortForm(given);
  return `got ${got}, expected ${right}${typeof given === 'string' ? didYouMean(given, words) : ''}`;
}

type KeysOf<Type> = Type extends Type ? keyof Type : never;

/** Fields that may be left out, so that no fault of a missing one names them. */
const optionalFields: readonly KeysOf<Question | ReportTable | Note | TemplatePage | ReportTemplate>[] = [
  ...(['required', 'askedWhen', 'computed', 'hint', 'appearance', 'scale', 'minimum', 'maximum'] as const),
  ...(['whenMissing', 'weight', 'partOf', 'format', 'maxLength', 'many', 'parent', 'rows'] as const),
  ...(['rowsFrom', 'minimumRows', 'maximumRows', 'lists', 'measureUnits'] as const),
];

function unknownField({ path, params }: Finding, faults: readonly Finding[]): string {
  const found = String(params.found);
  const parent = pathText(path.slice(0, -1));
  const missing = faults
    .filter(({ code }) => code === 'report/template-shape')
    .filter((other) => pathText(other.path.slice(0, -1)) === parent)
    .map((other) => String(other.path.at(-1)));
  if (optionalFields.some((field) => field === found))
    return 'got a field that this part does not have, expected none';
  return `got a field that templates do not have, expected none${didYouMean(found, [...missing, ...optionalFields.map(String)])}`;
}

/** The word that nothing is called, and what would be right in its place. */
function rightWords(
  template: ReportTemplate,
  { code, params }: Finding,
): readonly [word: string | undefined, right: readonly string[]] {
  const codesOf = (parts: readonly { readonly code: string }[]) => parts.map((part) => part.code);
  const items = codesOf(itemsOf(template));
  switch (code) {
    case 'report/template-rows-of-no-list':
      return [String(params.list), codesOf(template.lists ?? [])];
    case 'report/template-unknown-list':
      return [String(params.list), [...codesOf(template.lists ?? []), 'organizations', 'territories']];
    case 'report/template-cascade':
      return [String(params.parent), items];
    case 'report/template-unknown-whole':
      return [String(params.whole), items];
    case 'report/template-weight':
      return [String(params.weight ?? ''), items];
    case 'report/template-unknown-unit':
      return [String(params.unit), [...codesOf(template.measureUnits ?? []), ...codesOf(measureUnits)]];
    case 'report/rule-unknown-name': {
      const name = String(params.name);
      const columns = tablesOf(template).flatMap((table) =>
        table.columns
          .filter((column) => column.code === name)
          .map((column) => `${table.code}.${column.code}`),
      );
      return [name, columns.length === 0 ? items : columns];
    }
    default:
      return [undefined, []];
  }
}

function suggestion(word: string, right: readonly string[]): string {
  const list =
    right.length === 0 || right.length > longestList ? '' : `; expected one of ${right.join(', ')}`;
  return `${list}${didYouMean(word, right)}`;
}

function didYouMean(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words);
  return nearest === null ? '' : `; did you mean ${shortForm(nearest)}?`;
}
