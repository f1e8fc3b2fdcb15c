import type { Finding, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { OfficialDocument, SignatureBlock } from '@chiendich/official-text';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import type { TextPiece } from '../text-template/run-text-template.ts';
import { runTextTemplate } from '../text-template/run-text-template.ts';
import type { Shape } from '../text-template/schema-shape.ts';
import { describeSchema, labelAt } from '../text-template/schema-shape.ts';
import type { TextTemplate } from '../text-template/text-program.ts';
import { unknownNames } from '../text-template/unknown-names.ts';
import { namesOrNone } from '../text-template/value-path.ts';
import { authorityFindings } from './authority-findings.ts';
import { expectFacts } from './expect-facts.ts';
import { expectKind } from './expect-kind.ts';
import { inputFault } from './input-fault.ts';
import { blankText, leafOf } from './leaf.ts';
import { outlineText } from './outline-text.ts';
import type { DecidedFrame } from './paper-frame.ts';
import { PaperFrame } from './paper-frame.ts';
import type { PaperKind, PreparedPaper } from './paper-kind.ts';
import { paperKinds } from './paper-kinds.ts';
import { linesOf } from './text-lines.ts';
import { tooManyLines } from './too-many-lines.ts';
import { unknownFacts } from './unknown-facts.ts';
import { unprintableFindings } from './unprintable-findings.ts';
import { inUsualLetters } from './written-in-capitals.ts';

type Kinds = typeof paperKinds;

/** The papers that `compose` makes (các loại giấy tờ soạn được). */
export type PaperKindName = keyof Kinds;

/** What a kind of paper is composed from. */
export type PaperInput<Kind extends PaperKindName> =
  Kinds[Kind] extends PaperKind<infer Input> ? Input : never;

/** How a paper is composed, apart from its facts. */
export interface ComposeOptions {
  /** The agency's own text in place of the built-in one, compiled against `textDataOf` the kind. */
  readonly text?: TextTemplate;
  /** Marks that stand on every page, such as "VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH". */
  readonly watermarks?: readonly string[];
}

/**
 * Composes one paper of a campaign (soạn văn bản) as an outline that `writeDocx` and `writeHtml` write.
 *
 * A fact that is missing leaves a visible blank in the paper and a finding that names it. Input of the wrong type is
 * refused with findings, each with its path. Throws `MisuseError` for a kind that does not exist.
 */
export function compose<Kind extends PaperKindName>(
  kind: Kind,
  data: PaperInput<Kind>,
  options: ComposeOptions = {},
): Result<OfficialDocument> {
  expectKind(kind, 'compose(kind, …)');
  expectArgument(options, 'core/not-options', 'compose(…, options)');
  expectKeys(options, { text: true, watermarks: true }, 'compose(…, options)');
  if (options.text !== undefined)
    expectArgument(options.text, 'document/not-a-text-template', 'compose(…, { text })');
  if (options.watermarks !== undefined)
    expectArgument(options.watermarks, 'core/not-a-list', 'compose(…, { watermarks })');
  expectFacts(kind, data);
  return composeKind(paperKinds[kind] as unknown as PaperKind<unknown>, data, options);
}

function composeKind(
  kind: PaperKind<unknown>,
  data: unknown,
  options: ComposeOptions,
): Result<OfficialDocument> {
  const parsed = kind.input.safeParse(data);
  if (!parsed.success) {
    const inputShape = describeSchema(kind.input);
    return failure(parsed.error.issues.map((issue) => inputFault(issue, data, inputShape)));
  }
  const tooLong = tooManyLines(parsed.data, kind.input);
  if (tooLong.length > 0) return failure(tooLong);
  const shape = describeSchema(kind.view);
  const foreign = foreignNames(options.text, shape, kind.tables);
  if (foreign.length > 0) return failure(foreign);
  const written = inUsualLetters(parsed.data);
  const prepared = kind.prepare(written.data);
  const pieces = runTextTemplate(options.text ?? kind.text, prepared.view);
  const text = outlineText(linesOf(pieces), prepared.tables ?? {});
  const { frame } = prepared;
  const document: OfficialDocument = {
    source: null,
    identity: frame.identity,
    header: [],
    title: kind.heading === null ? null : leafOf(kind.heading),
    subject: prepared.subject ?? text.subject,
    addressees: orBlank(frame.addressees ?? null, (name) => leafOf(name), blankLeaf),
    body: prepared.body ?? text.body,
    recipients: orBlank(
      frame.unnumbered && frame.recipients.length === 0 ? null : frame.recipients,
      (line) => line,
      { name: blankLeaf.text, purpose: null, leaf: blankLeaf },
    ),
    recipientsHeading: leafOf('Nơi nhận:'),
    signature: frame.signature ?? (frame.unsigned ? null : openSignature),
    annexes: prepared.annexes ?? text.annexes,
    enclosed: null,
    unplaced: [],
    watermarks: options.watermarks ?? [],
    ...(frame.otherParts === null ? {} : { otherParts: frame.otherParts }),
  };
  const inFrame = frameFindings(frame, kind.origins ?? {});
  const inText = missingFacts(prepared.body === undefined ? pieces : [], {
    shape,
    origins: kind.origins ?? {},
    places: prepared.places,
  });
  return success(document, [
    ...(prepared.findings ?? []),
    ...unknownFacts(data, describeSchema(kind.input)),
    ...written.doubts.map(({ path, text }) => finding('document/capitals-in-doubt', { text }, { path })),
    ...inFrame,
    // What the frame lacks is said once, also where the text names it.
    ...inText.filter((missing) => !inFrame.some((one) => isSamePlace(one, missing))),
    ...unprintableFindings(parsed.data, kind.input),
  ]);
}

/** What an agency's own text names and this kind of paper does not have. */
function foreignNames(
  text: TextTemplate | undefined,
  shape: Shape,
  tables: readonly string[],
): readonly Finding[] {
  return text === undefined
    ? []
    : unknownNames(text, shape, tables).map(({ name, known }) =>
        finding('document/text-of-another-kind', { name, known: namesOrNone(known) }),
      );
}

function isSamePlace(one: Finding, other: Finding): boolean {
  return one.code === other.code && one.path?.join('.') === other.path?.join('.');
}

const blankLeaf = leafOf(blankText, 'blank');
/** Where a paper is signed whose signer is not known yet. */
const openSignature: SignatureBlock = { authority: [], position: null, name: null, leaves: [] };

/** The items as they stand in the paper; a blank where there must be some and none is known. */
function orBlank<Item, Place>(
  items: readonly Item[] | null,
  placed: (item: Item) => Place,
  blank: Place,
): readonly Place[] {
  if (items === null) return [];
  return items.length === 0 ? [blank] : items.map(placed);
}

/** How a fact of the view is found in what the paper was composed from. */
interface FactOrigins {
  readonly shape: Shape;
  readonly origins: NonNullable<PaperKind<unknown>['origins']>;
  readonly places: PreparedPaper['places'];
}

/** One finding for each blank that the text left open, each fact once. */
function missingFacts(
  pieces: readonly TextPiece[],
  { shape, origins, places }: FactOrigins,
): readonly Finding[] {
  const missing = new Map<string, readonly (string | number)[]>();
  for (const piece of pieces) if (piece.kind === 'blank') missing.set(piece.path.join('.'), piece.path);
  return [...missing].map(([key, viewPath]) => {
    const own = places?.get(key);
    if (own !== undefined) return finding('document/fact-missing', { field: own.field }, { path: own.path });
    const [first = '', ...rest] = viewPath;
    const path = [...(origins[first] ?? [first]), ...rest];
    return finding('document/fact-missing', { field: labelAt(shape, viewPath) }, { path });
  });
}

function frameFindings(
  { identity, addressees, recipients, signature, unnumbered, unsigned }: DecidedFrame,
  origins: NonNullable<PaperKind<unknown>['origins']>,
): readonly Finding[] {
  const shape = describeSchema(PaperFrame);
  const isOpen = (key: 'number' | 'date' | 'issuer' | 'symbol' | 'place') => identity[key] === null;
  const at = (key: string) => ({ path: origins[key] ?? ['frame', key] });
  const field = (key: string) => ({ field: labelAt(shape, [key]) });
  const waits = (unnumbered ? (['date'] as const) : (['number', 'date'] as const)).filter(isOpen);
  const missing: readonly string[] = [
    ...(['issuer', 'symbol', 'place'] as const).filter(
      (key) => isOpen(key) && !(unnumbered && key === 'symbol'),
    ),
    ...(addressees?.length === 0 ? ['addressees'] : []),
    ...(recipients.length === 0 && !unnumbered ? ['recipients'] : []),
    ...(signature === null && !unsigned ? ['signature'] : []),
  ];
  return [
    ...authorityFindings(signature, at('signature').path),
    ...waits.map((key) => finding('document/awaits-registry', field(key), at(key))),
    ...missing.map((key) => finding('document/fact-missing', field(key), at(key))),
  ];
}
