export type { WritePdfOptions } from './write-pdf.ts';
export { writePdf } from './write-pdf.ts';
