import type { Annex, OfficialDocument } from '@chiendich/official-text';
import type { HouseProfile } from '../decree/house-profile.ts';
import { balanced, ruleUnder, textWidthOf } from './first-page.ts';
import type { Columns, FlowItem, Line, StyleName } from './laid-paper.ts';
import { plain, upper } from './runs.ts';

/**
 * The foot of the paper (ô số 7 và 9b): "Nơi nhận" on the left, level with the signer's authority on the right.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 và 9
 */
export function signingColumns({ recipients, signature, otherParts }: OfficialDocument): Columns {
  const names: readonly Line[] =
    recipients.length === 0
      ? []
      : [
          { kind: 'line', style: 'recipientsHeading', runs: plain('Nơi nhận:') },
          ...recipients.map(({ leaf }, index): Line => {
            const text = leaf.text.replace(/[;.]\s*$/, '');
            const end = index === recipients.length - 1 ? '.' : ';';
            return { kind: 'line', style: 'recipient', runs: plain(`- ${text}${end}`) };
          }),
        ];
  const { drafter } = otherParts ?? {};
  const left = drafter
    ? [...names, { kind: 'line', style: 'drafterMark', runs: plain(drafter) } as const]
    : names;
  const { authority = [], position = null, name = null } = signature ?? {};
  const titles = [...authority, ...(position === null ? [] : [position])];
  const signer: FlowItem[] = [
    ...(titles.length === 0 ? ['………………………'] : titles).map(
      (text): Line => ({ kind: 'line', style: 'authority', runs: plain(upper(text)) }),
    ),
    { kind: 'line', style: 'signaturePlace', runs: [] },
    {
      kind: 'line',
      style: 'signerName',
      runs: name === null ? [{ text: '………………………', blank: true }] : plain(name),
    },
  ];
  return { kind: 'columns', title: 'Nơi nhận và chữ ký', share: 0.48, rows: [{ left, right: signer }] };
}

/** How an annex names the paper that it belongs to. */
interface PaperReference {
  /** "(Kèm theo Kế hoạch số …)", where the annex has no words of its own for it. */
  readonly enclosedWith: string;
  /** Number and time of signing, on an annex that is signed as a file of its own. */
  readonly signatureNote: string | null;
}

/**
 * The heading of an annex: number, title, and the paper that it belongs to.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1; Phụ lục III, Mẫu 2.1, 2.2
 */
export function annexHeading(
  annex: Annex,
  { enclosedWith, signatureNote }: PaperReference,
  profile: HouseProfile,
): readonly FlowItem[] {
  const space = { width: textWidthOf(profile) * 0.86, profile };
  const reference = plain(annex.promulgation ?? enclosedWith);
  return [
    ...(signatureNote === null
      ? []
      : [{ kind: 'line', style: 'signedFileNote', runs: plain(signatureNote) } as const]),
    { kind: 'line', style: 'annexLabel', runs: plain(`Phụ lục ${annex.label}`.trim()) },
    ...(annex.title === null ? [] : [balanced('annexTitle', plain(upper(annex.title)), space).line]),
    balanced('annexReference', reference, space).line,
    ruleUnder('subject', 150, profile),
  ];
}

/**
 * The text of an annex with the mark of its end, "./.", where it ends with text; a table ends by itself.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 2.1, 2.2
 */
export function withEndMark(flow: readonly FlowItem[]): readonly FlowItem[] {
  const last = flow.at(-1);
  if (last?.kind !== 'line' || !(['body', 'clause', 'point'] as StyleName[]).includes(last.style))
    return flow;
  const text = last.runs.map((run) => run.text).join('');
  if (/\.\/\.\s*$/u.test(text)) return flow;
  const end = last.runs.length - 1;
  const runs = last.runs.map((run, index) =>
    index === end ? { ...run, text: `${run.text.replace(/[.;,:]\s*$/u, '')}./.` } : run,
  );
  return [...flow.slice(0, -1), { ...last, runs }];
}
