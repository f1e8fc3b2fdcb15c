export { measureUnitLabel, measureUnitOf, measureUnits } from '../measure-unit.ts';
export { environmentMonth2024 } from '../templates/environment-month-2024.ts';
export { environmentMonth2026 } from '../templates/environment-month-2026.ts';
export { checkTemplate, defineTemplate } from './check-template.ts';
