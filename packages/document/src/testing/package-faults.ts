import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Faults that the schemas of WordprocessingML do not catch, as sentences; empty for a sound package. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const faults: string[] = [];
  for (const [path, text] of parts) faults.push(...wellFormedFaults(path, text));
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const path of parts.keys()) {
    const extension = path.slice(path.lastIndexOf('.') + 1);
    if (path === '[Content_Types].xml') continue;
    if (!types.includes(`PartName="/${path}"`) && !types.includes(`Extension="${extension}"`)) {
      faults.push(`${path} has no content type`);
    }
  }
  const document = parts.get('word/document.xml') ?? '';
  const relations = parts.get('word/_rels/document.xml.rels') ?? '';
  for (const [, id] of document.matchAll(/r:id="([^"]+)"/g)) {
    if (!relations.includes(`Id="${id}"`)) faults.push(`relationship ${id} does not exist`);
  }
  for (const [, target] of relations.matchAll(/Target="([^"]+)"/g)) {
    if (!parts.has(`word/${target}`) && !/^https?:/.test(target ?? ''))
      faults.push(`${target} is not in the package`);
  }
  for (const [, end] of document.matchAll(/(<w:p\/>|<\/w:p>|<\/w:tbl>|<\/w:tcPr>|<w:tc>)<\/w:tc>/g)) {
    if (end !== '</w:p>' && end !== '<w:p/>') faults.push('a cell does not end with a paragraph');
  }
  const styles = parts.get('word/styles.xml') ?? '';
  for (const [, style] of document.matchAll(/<w:pStyle w:val="([^"]+)"/g)) {
    if (!styles.includes(`w:styleId="${style}"`)) faults.push(`style ${style} does not exist`);
  }
  const numbering = parts.get('word/numbering.xml') ?? '';
  for (const [, id] of document.matchAll(/<w:numId w:val="([^"]+)"/g)) {
    if (!numbering.includes(`<w:num w:numId="${id}"`)) faults.push(`numbering ${id} does not exist`);
  }
  return [...new Set(faults)];
}

function wellFormedFaults(path: string, text: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => faults.push(`${path}: ${error.message}`));
  parser.on('doctype', () => faults.push(`${path}: has a DOCTYPE`));
  parser.write(text).close();
  return faults;
}

/** The text of a part of a package. */
export function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}
