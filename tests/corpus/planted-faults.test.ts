import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CivilDate, Finding } from '@chiendich/core';
import { addDays, describeFinding, workCalendar } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import * as territories from '@chiendich/organizations/administrative-units';
import { checkPlan, readPlan } from '@chiendich/plan';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedPlans } from './generate-plan.ts';
import type { PlantedFault } from './plant-faults.ts';
import { bodyFaults, formFaults, saidFaults } from './plant-faults.ts';

const calendar = workCalendar();

const example = fileURLToPath(new URL('../../examples/lang-son-2024/data/', import.meta.url));
const bodies = register(
  JSON.parse(readFileSync(`${example}organizations.json`, 'utf8')) as readonly Organization[],
);

function check(
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
const samples = fc.sample(clean, { numRuns: 12, seed: 30_2020 });

/** The codes of planted faults that were not found at their places. */
function missed(faulty: string, faults: readonly PlantedFault[], withRegister = false): readonly string[] {
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

/** All that sentences bring at once; what changes a part, one after the other. */
function plantAndCheck(text: string): { readonly planted: number; readonly missed: readonly string[] } {
  const { year } = check(text);
  const sentences = saidFaults.filter(({ code }) => code !== 'plan/territory-ended' || year > 2025);
  const full = sentences.reduce((faulty, fault) => fault.plant(faulty, year) ?? faulty, text);
  const parts = formFaults.flatMap((fault) => {
    const faulty = fault.plant(text, year);
    return faulty === null ? [] : [missed(faulty, [fault])];
  });
  return {
    planted: sentences.length + parts.length,
    missed: [...missed(full, sentences), ...parts.flat()],
  };
}

test('a plan in the decree’s form gives no finding, in whatever layout', () => {
  for (const text of samples) {
    expect(check(text).found.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
  }
});

test('each fault planted in such a plan is found at its place', () => {
  for (const text of samples) {
    const { planted, missed } = plantAndCheck(text);
    expect(missed, text).toEqual([]);
    expect(planted).toBeGreaterThanOrEqual(saidFaults.length + formFaults.length - 2);
  }
});

test('decomposed letters hide no fault', () => {
  for (const text of samples) {
    const { year } = check(text);
    const sentences = saidFaults.filter(({ code }) => code !== 'plan/territory-ended' || year > 2025);
    const full = sentences.reduce((faulty, fault) => fault.plant(faulty, year) ?? faulty, text);
    const codes = new Set(check(full.normalize('NFD')).found.map(({ code }) => code));
    expect(sentences.filter(({ code }) => !codes.has(code)).map(({ code }) => code)).toEqual([]);
  }
});

test('each fault that the register shows is found in the plan of the environment month', () => {
  const text = readFileSync(`${example}ke-hoach.md`, 'utf8');
  const codes = check(text, true).found.map(({ code }) => code);
  for (const fault of bodyFaults) {
    const faulty = fault.plant(text, 2024);
    expect(faulty, fault.code).not.toBeNull();
    expect(missed(faulty ?? '', [fault], true)).toEqual([]);
    const before = codes.filter((code) => code === fault.code).length;
    const after = check(faulty ?? '', true).found.filter(({ code }) => code === fault.code).length;
    expect(after, fault.code).toBeGreaterThan(before);
  }
});

test('the plan of 2024 copied for 2026 names bodies and units that have ended', () => {
  const text = readFileSync(`${example}ke-hoach.md`, 'utf8').replaceAll('2024', '2026');
  const { found } = check(text, true);
  const named = (code: string) =>
    found.filter((finding) => finding.code === code).map(({ params }) => String(params.name));
  expect(named('plan/organization-ended')).toEqual(
    expect.arrayContaining(['Phòng Quản lý Môi trường', 'UBND các huyện, thành phố thành phố Lạng Sơn']),
  );
  expect(named('plan/territory-ended')).toContain('thành phố Lạng Sơn');
});

const folder = fileURLToPath(new URL('../../../shared/plans/', import.meta.url));

test.skipIf(!existsSync(folder))('so is each planted in a plan of an agency', () => {
  const texts = readdirSync(folder)
    .filter((file) => /^\d.*\.txt$/.test(file))
    .map((file) => readFileSync(folder + file, 'utf8'))
    .filter((text) => readPlan(text).ok);
  const results = texts.map(plantAndCheck);
  const planted = results.reduce((sum, result) => sum + result.planted, 0);
  const lost = results.flatMap((result) => result.missed);
  console.info(`planted in ${texts.length} plans of agencies: ${planted - lost.length} of ${planted} found`);
  expect(lost).toEqual([]);
});
