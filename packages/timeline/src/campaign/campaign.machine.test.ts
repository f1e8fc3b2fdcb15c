import { describe, expect, it } from 'vitest';
import { campaignMachine, startLifeCycle, stepLifeCycle } from './campaign.machine.ts';
import type { LifeCycle, LifeCycleFacts, LifeCycleStep } from './life-cycle.ts';

const facts: LifeCycleFacts = { hasCeremony: true, hasPeak: true, openDuties: 0, superiorReportsLeft: 2 };
const steps: readonly LifeCycleStep[] = [
  'issue',
  'finishPreparation',
  'endLaunch',
  'startPeak',
  'endPeak',
  'finishCommunication',
  'closeReports',
  'consolidate',
  'reportToSuperior',
  'settle',
  'archive',
  'cancel',
];

function possible(lifeCycle: LifeCycle, given: LifeCycleFacts = facts): readonly LifeCycleStep[] {
  return steps.filter((step) => stepLifeCycle(lifeCycle, given, step) !== null);
}

function at(stage: LifeCycle['stage']): LifeCycle {
  return { stage, standing: 'active' };
}

describe('the life cycle of a campaign', () => {
  it.each([
    ['drafting', ['issue', 'cancel']],
    ['consolidating', ['consolidate', 'cancel']],
    ['reportingUp', ['reportToSuperior', 'cancel']],
    ['settling', ['settle']],
    ['settled', ['archive']],
    ['archived', []],
    ['cancelled', []],
  ] as const)('from %s takes only the steps %j', (stage, expected) => {
    expect(possible(at(stage))).toEqual(expected);
  });

  it('runs its works side by side and goes on when the last is done, in whatever order', () => {
    const issued = stepLifeCycle(startLifeCycle(facts), facts, 'issue') ?? at('drafting');
    const works = [
      'closeReports',
      'endLaunch',
      'startPeak',
      'finishPreparation',
      'endPeak',
      'finishCommunication',
    ] as const;
    const end = works.reduce((current, step) => stepLifeCycle(current, facts, step) ?? current, issued);
    expect(end.stage).toBe('consolidating');
  });

  it('does not close the receipt of reports while a duty is open', () => {
    const open = { ...facts, openDuties: 1 };
    const issued = stepLifeCycle(startLifeCycle(open), open, 'issue') ?? at('drafting');
    expect(possible(issued, open)).not.toContain('closeReports');
    expect(possible(issued)).toContain('closeReports');
  });

  it('reports up once for each report that is left, or not at all', () => {
    expect(stepLifeCycle(at('reportingUp'), facts, 'reportToSuperior')?.stage).toBe('reportingUp');
    const last = { ...facts, superiorReportsLeft: 1 };
    expect(stepLifeCycle(at('reportingUp'), last, 'reportToSuperior')?.stage).toBe('settling');
    const none = { ...facts, superiorReportsLeft: 0 };
    expect(stepLifeCycle(at('consolidating'), none, 'consolidate')?.stage).toBe('settling');
  });

  it('has at most thirty states', () => {
    const count = (node: unknown): number =>
      1 +
      Object.values((node as { states?: object }).states ?? {}).reduce((sum, each) => sum + count(each), 0);
    expect(count(campaignMachine.toJSON())).toBeLessThanOrEqual(30);
  });
});
