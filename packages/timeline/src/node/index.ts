export type { FileStorage } from './file-storage.ts';
export { openFileStorage } from './file-storage.ts';
