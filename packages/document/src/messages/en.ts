import type { vi } from './vi.ts';

/** The sentences of the package's findings in English, one a code. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'document/outside-rules':
    '{what}: the value {value} lies outside the allowed range from {minimum} to {maximum} ({clause}).',
  'document/sizes-differ': '{what}: the size {value} must equal the size of {other}, which is {expected}.',
  'document/indent-not-allowed':
    'The first line must be indented by one of {allowed:list} mm; {value} mm was chosen ({clause}).',
  'document/input-invalid':
    'The value of “{field}” is not of the right kind: it must be {expected}, but {found}.',
  'document/too-many-lines':
    'The texts are too long: with “{field}” they pass {maximum} lines, the most that a paper has.',
  'document/fact-missing': 'The fact “{field}” is not known yet; its place in the paper is left open.',
  'document/fact-unknown':
    'This kind of paper has no fact “{fact}”, so the paper does not say it{meant}. Its facts are: {known:list}.',
  'document/awaits-registry': '“{field}” is left open; the registry fills it after signing.',
  'document/authority-form':
    'The signer’s authority “{line}” is not abbreviated as the rules say; the abbreviations are: {known:list}.',
  'document/capitals-in-doubt':
    'The plan has this in capitals only; the paper writes “{text}”: look at the capitals of names.',
  'document/character-not-printable':
    'The value of “{field}” has characters that cannot be printed ({characters:list}); each is written as � in the file.',
  'document/direction-override':
    'The value of “{field}” has characters that change the direction of writing ({characters:list}), so its letters may show in a wrong order; each is written as � in the file.',
  'document/annex-without-text':
    'The plan names “{annex}” but holds no text of it; this annex is not printed.',
  'document/unknown-figure':
    'The consolidation has a figure “{label}” that the template “{template}” does not have; it is not printed.',
  'document/answer-not-printed':
    'The report answers “{label}”, which the template “{template}” does not ask of it; the answer is not printed.',
  'document/unknown-choice':
    'The answer “{found}” to “{label}” is not in the list; it is printed as it stands in the report.',
  'document/organizations-missing':
    '{count} organizations have sent no report: {organizations:list}. The totals do not contain them.',
  'document/pdf-program-missing':
    'LibreOffice was not found (looked for: {programs:list}). Install LibreOffice Writer and the Liberation 2 fonts (Debian: libreoffice-writer-nogui, fonts-liberation2).',
  'document/pdf-too-slow':
    'The program {program} had not converted the file after {seconds} seconds and was stopped.',
  'document/pdf-refused': 'The program {program} did not convert the file to PDF: {reason}.',
  'document/template-syntax': 'The text template has a fault at line {line}, column {column}: {reason}.',
  'document/template-too-long': 'The text template has {length} characters; at most {maximum} are allowed.',
  'document/template-too-many-places':
    'The text template has {count} places and blocks; at most {maximum} are allowed.',
  'document/template-unknown-path':
    'Line {line}, column {column}: the data have no “{path}”; known here: {known:list}.',
  'document/template-not-a-list':
    'Line {line}, column {column}: “#each {path}” needs a list, but “{path}” is not a list.',
  'document/template-not-a-text':
    'Line {line}, column {column}: “{path}” is {found} and cannot be printed as it is; use #each, a field inside it, or a fitting helper.',
  'document/template-unknown-helper':
    'Line {line}, column {column}: there is no helper “{helper}”; known helpers: {known:list}.',
  'document/template-wrong-arguments':
    'Line {line}, column {column}: “{helper}” takes exactly one value, {count} were given.',
  'document/template-unknown-table':
    'Line {line}, column {column}: there is no table “{table}”; known tables: {known:list}.',
  'document/text-of-another-kind':
    'The agency’s own text names “{name}”, which this kind of paper does not have; known here: {known:list}.',
  'document/template-value-unused': 'The text template does not use the value “{path}”.',
};
