export { en as calendar } from './calendar-en.ts';
export { en as numbers } from './numbers-en.ts';
