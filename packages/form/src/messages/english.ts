export { en as drafts } from './drafts-en.ts';
export { en as form } from './form-en.ts';
