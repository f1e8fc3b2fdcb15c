import { describeFinding } from '@chiendich/core';
import { environmentMonth2024 } from '@chiendich/example-environment-month';
import { ChiendichReportForm } from '@chiendich/form-elements';
import { printRule, readRule } from '@chiendich/report/rules';
import type { CodeBlock, Page } from './code-blocks.ts';

type Rule = (block: CodeBlock, page: Page) => readonly string[];

/**
 * How the blocks of each language are checked, by what stands behind the opening fence. A language or a mark that is not
 * listed is a fault. Blocks of `ts` and `text` are also compiled, run and compared, scripts in `html` bundled, and the
 * commands of `sh` looked up.
 */
const rules: Readonly<Record<string, Rule>> = {
  ts: ({ text }) => codeFaults(text),
  tsx: ({ text }) => codeFaults(text),
  sh: () => [],
  text: ({ line }, { blocks }) =>
    blocks.some(({ language, line: other }) => /^tsx?$/.test(language) && other < line)
      ? []
      : ['is the output of no program; a drawing is marked `text drawing`'],
  /** Nothing runs: a drawing must only fit a page. */
  'text drawing': ({ text }) =>
    text.split('\n').flatMap((row) => (row.length <= 100 ? [] : [`is wider than 100 columns: ${row}`])),
  html: ({ text }) => htmlFaults(text),
  json: ({ text }) => jsonFaults(text),
  /** Lines of the rule language, over the example's template, each as `printRule` prints it. */
  rule: ({ text }) => text.split('\n').flatMap(ruleFaults),
};

export function blockFaults(page: Page): readonly string[] {
  return page.blocks.flatMap((block) => {
    const name = [block.language, block.mark].filter((word) => word !== '').join(' ');
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const faults = rule?.(block, page) ?? [`has no rule for "${name}": ${Object.keys(rules).join(', ')}`];
    return faults.map((fault) => `${page.file}:${block.line} ${fault}`);
  });
}

/** A comment behind code would show a value that nobody compares; `any` would switch the type checker off. */
function codeFaults(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((row) => [
      ...(/\S\s+\/\/ /.test(row)
        ? [`has a comment behind code, print it and show it as text: ${row.trim()}`]
        : []),
      ...(/(?::|\bas|<)\s*any\b/.test(row) ? [`uses any: ${row.trim()}`] : []),
    ]);
}

/** Every tag is closed, and our element has only attributes that it looks at. */
function htmlFaults(text: string): readonly string[] {
  const markup = text.replace(/(<(script|template)\b[^>]*>).*?(?=<\/\2>)/gs, '$1');
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, slash, tag = '', attributes = ''] of markup.matchAll(/<(\/?)([\w-]+)([^>]*)>/g)) {
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) faults.push(`closes <${tag}>, which is not open`);
    if (tag === 'chiendich-report-form') faults.push(...attributeFaults(attributes));
  }
  return [...faults, ...open.map((tag) => `leaves <${tag}> open`)];
}

function attributeFaults(attributes: string): readonly string[] {
  const names = [...attributes.matchAll(/([\w-]+)(?:=(?:"[^"]*"|'[^']*'))?/g)].map(([, name = '']) => name);
  const known = ['id', 'class', ...ChiendichReportForm.observedAttributes];
  return names.filter((name) => !known.includes(name)).map((name) => `sets an unknown attribute ${name}`);
}

function jsonFaults(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`is not JSON: ${String(error)}`];
  }
}

function ruleFaults(line: string): readonly string[] {
  const read = readRule(line, environmentMonth2024);
  if (!read.ok) return read.findings.map((finding) => `${line}: ${describeFinding(finding, 'en')}`);
  const printed = printRule(read.value);
  return printed === line ? [] : [`${line}: is printed as ${printed}`];
}
