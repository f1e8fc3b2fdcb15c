export const outlineMessagesEn = {
  'official-text/empty-text': 'The text is empty; there is nothing to read.',
  'official-text/not-text':
    'The file is not a text: {share:number}% of its characters are control or broken characters.',
  'official-text/text-too-long':
    'The text is too long: at most {limit:number} characters are read, this one has {length:number}.',
  'official-text/legacy-encoding':
    'The text is in the encoding {encoding}, not in Unicode as TCVN 6909:2001 asks (for example “{sample}”). Convert it to Unicode and read it again.',
  'official-text/control-characters':
    'The text has {count:number} control characters that do not print; they were passed over.',
  'official-text/broken-characters':
    'The text has {count:number} broken characters, shown as “�”; letters may be lost there.',
  'official-text/unplaced-text':
    '{count:number} paragraphs do not fit in any part of the document; the first: “{sample}”.',
} as const;
