/**
 * A part as a reader without extensions sees it: elements and attributes of ignorable namespaces removed, alternatives
 * replaced by their fallback.
 *
 * @source ISO/IEC 29500-3, Markup Compatibility and Extensibility
 */
export function withoutExtensions(xml: string): string {
  const ignorable = /mc:Ignorable="([^"]*)"/.exec(xml)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  let text = xml.replace(
    /<mc:AlternateContent[^>]*>.*?(?:<mc:Fallback>(.*?)<\/mc:Fallback>)?<\/mc:AlternateContent>/gs,
    (_, fallback: string | undefined) => fallback ?? '',
  );
  for (const prefix of ignorable) {
    text = text
      .replace(new RegExp(`<${prefix}:[^>]*/>`, 'g'), '')
      .replace(new RegExp(`<(${prefix}:\\w+)[^>]*>.*?</\\1>`, 'gs'), '')
      .replace(new RegExp(`\\s${prefix}:\\w+="[^"]*"`, 'g'), '');
  }
  return text.replace(/\smc:\w+="[^"]*"/g, '');
}
