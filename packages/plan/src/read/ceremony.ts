import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { Annex } from '@chiendich/official-text';
import { findDates } from '@chiendich/official-text';
import type { Ceremony } from '../campaign.ts';
import { scriptIn } from './ceremony-script.ts';
import type { Clause } from './clauses.ts';
import { distinct } from './content-words.ts';
import { bodiesAt, bodyInHeading } from './organization-phrase.ts';

const ceremonyName =
  /[Ll]ễ (?:phát động|mít tinh|mít-tinh|ra quân|khai mạc|hưởng ứng|công bố|kỷ niệm)(?:(?!\s(?:tại|vào|theo|và|do|thành công|trước|trên|được|sẽ|từ|với)(?!\p{L}))[^,;.:(“"\n]){0,120}/u;
const organises = foldedPattern('phối hợp với ');

/** The launch ceremony (lễ phát động) as far as the plan speaks of one; null where it speaks of none. */
export function readCeremony(
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  year: number | undefined,
): Ceremony | null {
  const script = scriptIn(annexes);
  const about = clauses.filter(({ leaf, part }) => part !== 'preamble' && ceremonyName.test(leaf.text));
  const first = about[0];
  if (first === undefined) return null;
  const details = clauses.filter((clause) =>
    clause.ancestors.some((section) => ceremonyName.test(section.title?.text ?? '')),
  );
  const facts = [...details, ...script.clauses];
  return {
    name: ceremonyName.exec(first.leaf.text)?.[0].trim() ?? null,
    start: startIn(facts, year),
    place: labelled(facts, /^địa điểm/iu),
    hosts: script.hosts.length > 0 ? script.hosts : hostsOf(about),
    programme: script.programme,
    guests: script.guests,
    forces: script.forces,
    transport:
      labelled(script.clauses, /^phương tiện/iu) ??
      clauses.find(({ leaf }) => /phương tiện (?:đi lại|vận chuyển|đưa đón)/iu.test(leaf.text))?.leaf.text ??
      null,
  };
}

/** Who leads and who goes along, of the sentence that orders the ceremony. */
function hostsOf(about: readonly Clause[]): readonly string[] {
  for (const { leaf, ancestors } of about) {
    if (!/tổ chức/iu.test(leaf.text)) continue;
    const leader = [...ancestors]
      .reverse()
      .map((section) => bodyInHeading(section.title?.text ?? ''))
      .find((name) => name !== null);
    const match = organises.exec(foldInPlace(leaf.text));
    const partners =
      match === null
        ? []
        : bodiesAt(
            leaf.text
              .slice(match.index + match[0].length)
              .replace(/\s(?:tổ chức|chuẩn bị|xây dựng)\s.*$/u, ''),
          );
    const hosts = distinct([...(leader == null ? [] : [leader]), ...partners]);
    if (hosts.length > 0) return hosts;
  }
  return [];
}

function startIn(details: readonly Clause[], year: number | undefined): string | null {
  const text = labelled(details, /^thời gian/iu);
  const date =
    text === null
      ? undefined
      : findDates(text, year === undefined ? {} : { year }).find(
          (found) => found.precision === 'day' && !found.yearless,
        );
  if (text === null || date === undefined) return null;
  const hour = /(\d{1,2})\s?(?:giờ|h|:)\s?(\d{2})?/iu.exec(text);
  return hour === null ? date.date : `${date.date}T${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? '00'}`;
}

/** What stands behind "Địa điểm:" in a line or under a heading of that name. */
function labelled(details: readonly Clause[], label: RegExp): string | null {
  for (const { leaf, ancestors } of details) {
    const inner = ancestors.at(-1);
    if (inner?.title != null && leaf !== inner.title && label.test(inner.title.text))
      return withoutBlank(leaf.text);
    if (label.test(leaf.text) && leaf.text.includes(':')) {
      return withoutBlank(leaf.text.slice(leaf.text.indexOf(':') + 1));
    }
  }
  return null;
}

/** A fact without its closing mark; null where the place was left blank ("…", "......"). */
function withoutBlank(text: string): string | null {
  const fact = text.trim().replace(/[.;]$/u, '');
  return /^[\s.…_]*$/u.test(fact) ? null : fact;
}
