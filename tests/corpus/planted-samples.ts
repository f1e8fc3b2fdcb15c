import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CivilDate, Finding } from '@chiendich/core';
import { addDays, workCalendar } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import * as territories from '@chiendich/organizations/administrative-units';
import { checkPlan, readPlan } from '@chiendich/plan';
import * as fc from 'fast-check';
import { generatedPlans } from './generate-plan.ts';
import type { PlantedFault } from './plant-faults.ts';
import { formFaults, saidFaults } from './plant-faults.ts';

const calendar = workCalendar();

/** Where the plan of the environment month lies. */
export const example = fileURLToPath(new URL('../../examples/lang-son-2024/data/', import.meta.url));
const bodies = register(
  JSON.parse(readFileSync(`${example}organizations.json`, 'utf8')) as readonly Organization[],
);

/** What the checker says of a text, and the year of its plan. */
export function check(
  text: string,
  withRegister = false,
): { readonly found: readonly Finding[]; readonly year: number } {
  const read = readPlan(text);
  if (!read.ok) return { found: [], year: 0 };
  const { plan, document } = read.value;
  const found = checkPlan(plan, {
    document,
    calendar,
    territories,
    ...(withRegister && { register: bodies }),
  });
  return { found, year: Number(plan.document.date?.slice(0, 4)) };
}

/** Plans of which nothing may be said: whole, numbered, with their annex, due on a working day. */
const clean = generatedPlans
  .filter(({ text, gold }) => {
    const due = gold.deadlines[0]?.date as CivilDate | undefined;
    if (gold.number === null || gold.annexes.length === 0 || due === undefined) return false;
    // Who has something to do is reached by one of these lines.
    if (!gold.recipients.some((name) => name === 'Như mục IV' || name === 'Các sở, ban, ngành')) return false;
    // Provinces that were merged away have no plans of later years.
    if (/Rịa|Thừa/.test(gold.place ?? '') && (gold.date ?? '') > '2025-06-30') return false;
    // Of a text in decomposed letters the reader loses which duty a deadline belongs to.
    return text === text.normalize('NFC') && calendar.isWorkingDay(addDays(due, -1));
  })
  .map(({ text }) => text);
/** A dozen plans in the decree's form, the same in each run. */
export const samples = fc.sample(clean, { numRuns: 12, seed: 30_2020 });

/** The codes of planted faults that were not found at their places. */
export function missed(
  faulty: string,
  faults: readonly PlantedFault[],
  withRegister = false,
): readonly string[] {
  const { found } = check(faulty, withRegister);
  const isThere = ({ code, quote }: PlantedFault) =>
    found.some(
      (finding) =>
        (finding.code === code &&
          (quote === '' || placeOf(finding, faulty).replace(/\s+/g, ' ').includes(quote))) ||
        // Of a plan without annexes all that it names are one note.
        (code === 'plan/annex-absent' &&
          finding.code === 'plan/annexes-not-in-text' &&
          [finding.params.mentions].flat().includes(quote)),
    );
  return faults.filter((fault) => !isThere(fault)).map(({ code }) => code);
}

function placeOf({ span }: Finding, text: string): string {
  return span === undefined ? '' : text.slice(span.start, span.end);
}

/** All that sentences bring at once; what changes a part, one after the other: the codes planted, and those missed. */
export function plantAndCheck(text: string): {
  readonly planted: readonly string[];
  readonly missed: readonly string[];
} {
  const { year } = check(text);
  const sentences = saidFaults.filter(({ code }) => code !== 'plan/territory-ended' || year > 2025);
  const full = sentences.reduce((faulty, fault) => fault.plant(faulty, year) ?? faulty, text);
  const parts = formFaults.flatMap((fault) => {
    const faulty = fault.plant(text, year);
    return faulty === null ? [] : [{ code: fault.code, missed: missed(faulty, [fault]) }];
  });
  return {
    planted: [...sentences, ...parts].map(({ code }) => code),
    missed: [...missed(full, sentences), ...parts.flatMap((part) => part.missed)],
  };
}
