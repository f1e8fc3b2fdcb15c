import { definePlan } from '@chiendich/plan';
import type { Calls } from './calls.ts';
import { optional, taking } from './calls.ts';
import { document } from './official-text.ts';
import { bodies } from './organizations.ts';

/** A small plan with one duty to report. */
export const plan = definePlan({
  subject: 'Về việc trồng cây',
  deadlines: [{ id: 'deadline-1', date: '2024-07-10', boundary: 'before', quote: 'trước ngày 10/7/2024' }],
  assignments: [{ organization: 'Sở Y tế', mode: 'giao', role: 'lead' }],
});

export const planCalls: Readonly<Record<string, Calls>> = {
  '.': {
    checkCoverage: [plan, [{ label: { vi: 'Số cây đã trồng', en: 'Trees planted' } }]],
    checkPlan: [plan, optional({})],
    definePlan: [{ subject: 'Về việc trồng cây' }],
    diffPlans: [plan, plan],
    readPlan: [taking(document, 'text'), optional({})],
    resolveAddressees: [plan, bodies, '2024-07-10'],
  },
  './messages': {},
};
