import type { FileReference } from '@chiendich/report';

/** Takes a file's bytes to where the page keeps them and gives back its reference (nơi nhận tệp): a port. */
export interface Uploader {
  /** Stores a file and gives its reference; rejects where it could not. */
  upload(
    file: File,
    options: {
      /** Code of the question. */
      readonly field: string;
    },
  ): Promise<FileReference>;
}
