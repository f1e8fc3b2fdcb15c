import type { AttachmentReference } from '@chiendich/report';

/** Takes a file's bytes to where the page keeps them and gives back its reference (nơi nhận tệp): a port. */
export interface Uploader {
  /** Stores a file and gives its reference; rejects where it could not. `field` is the code of the attachment. */
  upload(file: File, options: { readonly field: string }): Promise<AttachmentReference>;
}
