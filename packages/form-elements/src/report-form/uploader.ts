import type { AttachmentReference } from '@chiendich/report';

/** Takes a file's bytes to where the page keeps them and gives back its reference (nơi nhận tệp): a port. */
export interface Uploader {
  upload(file: File, options: { readonly field: string }): Promise<AttachmentReference>;
}
