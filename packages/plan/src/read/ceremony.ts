import { findDates, foldedPattern } from '@chiendich/core';
import type { Ceremony } from '../campaign.ts';
import type { Clause } from './clauses.ts';
import { distinct } from './content-words.ts';
import { bodiesAt, bodyInHeading, foldInPlace } from './organization-phrase.ts';

const ceremonyName =
  /[Ll]ễ (?:phát động|mít tinh|mít-tinh|ra quân|khai mạc|hưởng ứng|công bố|kỷ niệm)(?:(?!\s(?:tại|vào|theo|và|do|thành công|trước|trên|được|sẽ|từ|với)(?!\p{L}))[^,;.:(“"\n]){0,120}/u;
const organises = foldedPattern('phối hợp với ');

/** The launch ceremony (lễ phát động) as far as the plan speaks of one; null where it speaks of none. */
export function readCeremony(clauses: readonly Clause[], year: number | undefined): Ceremony | null {
  const about = clauses.filter(({ leaf, part }) => part !== 'preamble' && ceremonyName.test(leaf.text));
  const first = about[0];
  if (first === undefined) return null;
  const details = clauses.filter((clause) =>
    clause.ancestors.some((section) => ceremonyName.test(section.title?.text ?? '')),
  );
  return {
    name: ceremonyName.exec(first.leaf.text)?.[0].trim() ?? null,
    start: startIn(details, year),
    place: labelled(details, /^địa điểm/iu),
    hosts: hostsOf(about),
    programme: [],
    guests: [],
    forces: [],
    transport:
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
    if (inner?.title != null && leaf !== inner.title && label.test(inner.title.text)) return leaf.text;
    if (label.test(leaf.text) && leaf.text.includes(':'))
      return (
        leaf.text
          .slice(leaf.text.indexOf(':') + 1)
          .trim()
          .replace(/[.;]$/u, '') || null
      );
  }
  return null;
}
