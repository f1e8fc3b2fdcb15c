import type { Instant } from '@chiendich/core';
import { escapeMarkup } from '../../escape-markup.ts';
import type { LaidPaper } from '../../layout/laid-paper.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The part with title, subject, author and language, without the time of day that would differ at every writing. */
export function coreProperties(paper: LaidPaper, created: Instant | null): string {
  const time = (name: string) =>
    created === null
      ? ''
      : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(created)}</dcterms:${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${namespaces}>` +
    `<dc:title>${escapeMarkup(paper.title)}</dc:title><dc:subject>${escapeMarkup(paper.subject)}</dc:subject>` +
    `<dc:creator>${escapeMarkup(paper.issuer)}</dc:creator><dc:language>vi-VN</dc:language>` +
    `${time('created')}${time('modified')}</cp:coreProperties>`
  );
}
