import type { Finding, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { compose } from '@chiendich/document';
import type { OfficialDocument } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import type { Plan } from '@chiendich/plan';
import type { Consolidation, Ledger, LedgerEntry, Report, ReportTemplate, Round } from '@chiendich/report';
import { tablesOf } from '@chiendich/report';
import { exampleNotice } from './pages/page.ts';

/** The papers that the main job writes, by the name of their files. */
type PaperName = 'ke-hoach' | 'giay-moi' | 'bao-cao-don-vi' | 'bao-cao-tong-hop';

/** The papers of a campaign: an invitation where there is a ceremony, an organization's report where one came in. */
export type Papers = Readonly<Partial<Record<PaperName, OfficialDocument>>>;

/** What the papers are composed from. */
export interface PaperBasis {
  readonly plan: Plan;
  readonly template: ReportTemplate;
  readonly round: Round;
  readonly consolidation: Consolidation;
  readonly ledger: Ledger;
  readonly organizations: readonly Organization[];
}

/** Composes the plan, an invitation, one organization's report and the consolidated report, as far as there are such. */
export function composePapers(basis: PaperBasis): Result<Papers> {
  const { plan, template, round, consolidation, ledger, organizations } = basis;
  const tables = tablesOf(template);
  const hasRows = (answer: unknown) => Array.isArray(answer) && answer.length > 0;
  const entry = ledger.findLast((one) => tables.some(({ code }) => hasRows(reportIn(one)?.answers[code])));
  const report = entry === undefined ? null : reportIn(entry);
  const reporter = organizations.find(({ id }) => id === entry?.organization);
  const superior = organizations.find(({ id }) => id === reporter?.superior);
  const options = { watermarks: [exampleNotice] };
  const composed: Partial<Record<PaperName, Result<OfficialDocument>>> = {
    'ke-hoach': compose('plan', plan, options),
    ...(plan.ceremony === null
      ? {}
      : { 'giay-moi': compose('invitation', { plan, guest: reporter?.name ?? null }, options) }),
    ...(report === null
      ? {}
      : {
          'bao-cao-don-vi': compose(
            'organizationReport',
            {
              plan,
              template,
              report,
              frame: { issuer: reporter?.name ?? null, symbol: 'BC-UBND', ...seatOf(reporter, superior) },
            },
            options,
          ),
        }),
    'bao-cao-tong-hop': compose('consolidatedReport', { plan, template, round, consolidation }, options),
  };
  const findings: readonly Finding[] = Object.values(composed).flatMap((one) => one.findings);
  const documents = Object.entries(composed).flatMap(([name, one]) =>
    one.ok ? [[name, one.value] as const] : [],
  );
  return documents.length < Object.keys(composed).length
    ? failure(findings)
    : success(Object.fromEntries(documents) as Papers, findings);
}

/** The report that an entry of the ledger brings. */
function reportIn({ body }: LedgerEntry): Report | null {
  return body !== null && 'report' in body ? body.report : null;
}

/** A people's committee sits in the territory that it is of, and no body stands above it in its header. */
function seatOf(body: Organization | undefined, superior: Organization | undefined) {
  const territory = /^Ủy ban nhân dân (?:huyện|thị xã|thành phố|xã|phường|thị trấn) (.+)$/u.exec(
    body?.name ?? '',
  )?.[1];
  return territory === undefined
    ? { superior: superior?.name ?? null }
    : { superior: null, place: territory };
}
