export { environmentMonth2024 } from '../templates/environment-month-2024.ts';
export { defineTemplate } from './check-template.ts';
