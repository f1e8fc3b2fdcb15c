import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import type { BlockNode, ParagraphNode, SectionNode } from '@chiendich/official-text';
import type { Assignment, PlanTask } from '../assignment.ts';
import type { PlanDeadline } from '../deadline.ts';
import { firstLeaf, spanOfBlock, textOfBlock } from './clauses.ts';
import { bodyInHeading, leadingBody, modeOf } from './organization-phrase.ts';
import { numbered, titleHas } from './sections.ts';

const organising = foldedPattern(
  'tổ chức (?:thực hiện|triển khai|thi hành)|phân công|trách nhiệm|nhiệm vụ (?:của|cụ thể)|thực hiện nhiệm vụ|giao nhiệm vụ',
);
const noTasks = foldedPattern(
  'kinh phí|thời gian|địa điểm|chế độ (?:thông tin,? )?báo cáo|mục tiêu|yêu cầu|tiến độ|nội dung|khen thưởng',
);
/** Headings among those of bodies that say what is done. */
const namesMatter = foldedPattern(
  '^(?:(?:công tác|việc|một số|các|về) )?(?:mục (?:đích|tiêu)|ý nghĩa|kiểm tra|giám sát|tuyên truyền|truyền thông|thông tin|sơ kết|tổng kết|thi đua|lưu ý|tập huấn|báo cáo|điều (?:kiện|khoản)|giải pháp|hoạt động|bước|nhiệm vụ|phương án|hậu cần|tổ chức|triển khai|thực hiện|chuẩn bị|xây dựng|phối hợp|theo dõi|hiệu lực|quy định|biện pháp|ngân sách|nguồn lực|công việc|an toàn|an ninh|đánh giá)(?![\\p{L}])',
);

/** Who does what: each heading of the organising sections that names a body, and each item that a body opens. */
export function planAssignments(
  blocks: readonly BlockNode[],
  deadlineIn: (span: Assignment['span']) => PlanDeadline | null,
): readonly Assignment[] {
  const found: Omit<Assignment, 'id'>[] = [];
  for (const section of numbered(blocks).filter(isOrganising)) collect(section, found, deadlineIn, false);
  return found.map((assignment, index) => ({ id: `assignment-${index + 1}`, ...assignment }));
}

/** By its heading; or because most headings under it name bodies. */
function isOrganising(section: SectionNode): boolean {
  if (titleHas(section, organising)) return true;
  const titles = numbered(section.children).filter((child) => child.title !== null);
  const bodies = titles.filter((child) => bodyInHeading(child.title?.text ?? '') !== null);
  return bodies.length >= 2 && bodies.length * 2 > titles.length;
}

function collect(
  section: SectionNode,
  found: Omit<Assignment, 'id'>[],
  deadlineIn: (span: Assignment['span']) => PlanDeadline | null,
  inside: boolean,
): void {
  const unnumbered = !section.children.some((child) => child.kind === 'section');
  const namesAll = namesMostlyBodies(section);
  const namesAlone = inside ? new Set() : namesBetweenTasks(section);
  for (const child of section.children) {
    if (child.kind === 'paragraph' && unnumbered && !inside) {
      const body = leadingBody(child.leaf.text);
      if (body !== null) found.push(assignmentOf(paragraphItem(child), body, child.leaf.text, deadlineIn));
    }
    if (child.kind !== 'section') continue;
    if (isBullet(child)) {
      const body =
        inside || child.lead === null
          ? null
          : (leadingBody(child.lead.text) ?? (namesAlone.has(child) ? bodyInHeading(child.lead.text) : null));
      if (body !== null) found.push(assignmentOf(child, body, child.lead?.text ?? '', deadlineIn));
      continue;
    }
    if (titleHas(child, noTasks) && bodyInHeading(child.title?.text ?? '') === null) continue;
    const heading = child.title?.text ?? null;
    const opening = heading ?? child.lead?.text ?? '';
    const organization =
      heading !== null
        ? (bodyInHeading(heading) ?? (namesAll && !namesMatter.test(foldTone(heading)) ? heading : null))
        : inside && child.level === 'letter'
          ? null
          : leadingBody(opening);
    if (organization !== null && !onlyGroups(child))
      found.push(assignmentOf(child, organization, opening, deadlineIn));
    collect(child, found, deadlineIn, inside || organization !== null);
  }
}

/** "* Phòng Y tế" between the bullets of its tasks: names alone, where most bullets say what is done. */
function namesBetweenTasks(section: SectionNode): ReadonlySet<BlockNode> {
  const bullets = section.children.flatMap((child) =>
    child.kind === 'section' && isBullet(child) ? [child] : [],
  );
  const names = bullets.filter(({ lead }) => lead !== null && isNameAlone(lead.text));
  if (names.length * 2 > bullets.length) return new Set();
  const all = new Set<BlockNode>(names);
  return new Set(
    section.children.filter((child, at) => {
      const next = section.children[at + 1];
      return all.has(child) && next !== undefined && !all.has(next);
    }),
  );
}

function isBullet({ level }: SectionNode): boolean {
  return level === 'dash' || level === 'plus';
}

function isNameAlone(text: string): boolean {
  return text.length <= 120 && !/[.;,:]$/.test(text) && bodyInHeading(text) !== null;
}

/** Most headings name bodies: then the few others do so too, whatever their first word. */
function namesMostlyBodies(section: SectionNode): boolean {
  const titles = numbered(section.children).flatMap((child) =>
    child.title === null || titleHas(child, noTasks) ? [] : [child.title.text],
  );
  const bodies = titles.filter((title) => bodyInHeading(title) !== null).length;
  return bodies >= 2 && bodies * 3 >= titles.length * 2;
}

/** A paragraph of a section that numbers nothing, as the item that it is. */
function paragraphItem({ leaf }: ParagraphNode): SectionNode {
  return { kind: 'section', level: 'dash', label: '', title: null, lead: leaf, children: [] };
}

/** A heading over headings of bodies, without tasks of its own: "1. Nhiệm vụ của thành viên Ban Chỉ đạo". */
function onlyGroups(section: SectionNode): boolean {
  return (
    section.lead === null &&
    section.children.length > 1 &&
    section.children.every(
      (child) => child.kind === 'section' && child.title !== null && bodyInHeading(child.title.text) !== null,
    )
  );
}

function assignmentOf(
  section: SectionNode,
  organization: string,
  opening: string,
  deadlineIn: (span: Assignment['span']) => PlanDeadline | null,
): Omit<Assignment, 'id'> {
  const tasks: PlanTask[] = [];
  if (section.lead !== null)
    tasks.push({ text: section.lead.text, deadline: deadlineIn(section.lead.span), span: section.lead.span });
  for (const block of section.children) {
    if (
      block.kind === 'section' &&
      (bodyInHeading(block.title?.text ?? '') !== null || titleHas(block, noTasks))
    )
      continue;
    if (block.kind === 'paragraph' && tasks.length > 0 && isDetail(block.leaf.text)) {
      const last = tasks.at(-1) as PlanTask;
      tasks[tasks.length - 1] = { ...last, deadline: last.deadline ?? deadlineIn(block.leaf.span) };
      continue;
    }
    const span = spanOfBlock(block);
    tasks.push({ text: textOfBlock(block).replace(/^[-+] /u, ''), deadline: deadlineIn(span), span });
  }
  const own = tasks.flatMap((task) => (task.deadline === null ? [] : [task.deadline]));
  return {
    organization,
    mode: modeOf(opening),
    role: isCoordinating(tasks) ? 'coordinate' : 'lead',
    tasks,
    deadline: own.length === 1 && tasks.length === 1 ? (own[0] ?? null) : null,
    span: spanOfBlock(section) ?? firstLeaf(section)?.span ?? null,
  };
}

function isDetail(text: string): boolean {
  return /^(?:thời gian|thời hạn|tiến độ|hoàn thành)/iu.test(text);
}

const coordinates = foldedPattern('^(?:cử .{0,60})?phối hợp');

function isCoordinating(tasks: readonly PlanTask[]): boolean {
  return (
    tasks.length > 0 &&
    tasks.every(({ text }) => coordinates.test(foldTone(text.slice(0, 90))) && !/chủ trì/iu.test(text))
  );
}
