import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeFinding } from '@chiendich/core';
import { readPlan } from '@chiendich/plan';
import { expect, test } from 'vitest';
import { bodyFaults, formFaults, saidFaults } from './plant-faults.ts';
import { check, example, missed, plantAndCheck, samples } from './planted-samples.ts';

test('a plan in the decree’s form gives no finding, in whatever layout', () => {
  for (const text of samples) {
    expect(check(text).found.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
  }
});

test('each fault planted in such a plan is found at its place', () => {
  for (const text of samples) {
    const { planted, missed } = plantAndCheck(text);
    expect(missed, text).toEqual([]);
    expect(planted.length).toBeGreaterThanOrEqual(saidFaults.length + formFaults.length - 2);
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
  const planted = results.reduce((sum, result) => sum + result.planted.length, 0);
  const lost = results.flatMap((result) => result.missed);
  console.info(`planted in ${texts.length} plans of agencies: ${planted - lost.length} of ${planted} found`);
  expect(lost).toEqual([]);
});
