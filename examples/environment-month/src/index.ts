export { environmentInterim2024 } from './environment-interim-2024.ts';
export { environmentMonth2024 } from './environment-month-2024.ts';
export { environmentMonth2026 } from './environment-month-2026.ts';
export { environmentRound2024, environmentRound2026 } from './rounds.ts';
