export type { FileStorage, FileStorageOptions } from './file-storage.ts';
export { openFileStorage } from './file-storage.ts';
