import { describe, expect, it } from 'vitest';
import { receiveInput } from '../input/receive-input.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { createValidator } from './create-validator.ts';

const { validate } = createValidator(smallTemplate);

describe('data that throws as it is read', () => {
  const thrower = {
    get ngay_lap(): string {
      throw new Error('boom');
    },
  };
  const trap = () => {
    throw new Error('boom');
  };
  const proxy = new Proxy({}, { get: trap, getPrototypeOf: trap, ownKeys: trap, has: trap });
  it.each<[string, unknown]>([
    ['a getter among the answers', { ...smallReport, answers: thrower }],
    ['a proxy as the report', proxy],
    ['a proxy as the answers', { ...smallReport, answers: proxy }],
    ['a proxy as a row', { ...smallReport, answers: { hoat_dong: [proxy] } }],
    ['a proxy as an answer', { ...smallReport, answers: { rac: proxy } }],
  ])('%s is a finding, not an exception', (_, report) => {
    expect(validate(report).findings.map(({ code }) => code)).toEqual(['report/not-a-report']);
    const received = receiveInput(smallTemplate, report);
    expect(received.findings.map(({ code }) => code)).toEqual(['report/input-not-read']);
    expect(received.verdict.accepted).toBe(false);
  });
});
