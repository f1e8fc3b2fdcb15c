import type { Round } from '@chiendich/report';

/** The round of the campaign of 2024: the duty of its plan by which organizations report, and the days that it covers. */
export const environmentRound2024: Round = {
  duty: 'duty-2',
  occurrence: 'once',
  from: '2024-05-20',
  to: '2024-06-30',
};

/** The round of the campaign two years later. */
export const environmentRound2026: Round = {
  duty: 'duty-1',
  occurrence: 'once',
  from: '2026-05-20',
  to: '2026-06-30',
};
