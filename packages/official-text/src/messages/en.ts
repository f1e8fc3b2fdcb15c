export const outlineMessagesEn = {
  'official-text/empty-text': 'The text is empty: it must hold something to read, but has no letter.',
  'official-text/not-text':
    'The file is no text: Unicode text was expected, but {share:number} % of its characters are control or broken characters.',
  'official-text/text-too-long':
    'The text is too long: at most {limit:number} characters are read, this one has {length:number}.',
  'official-text/legacy-encoding':
    'The text is in the encoding {encoding}, not in Unicode as TCVN 6909:2001 asks (for example “{sample}”). Convert it to Unicode and read it again.',
  'official-text/control-characters':
    'The text has {count:number} control characters that do not print; they were passed over.',
  'official-text/broken-characters':
    'The text has {count:number} broken characters (half of a Unicode surrogate pair, or �); letters may be lost there.',
  'official-text/unplaced-text':
    '{count:number} paragraphs fit in no part of the document; the first: “{sample}”.',
} as const;
