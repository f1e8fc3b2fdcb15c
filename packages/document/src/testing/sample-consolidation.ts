import type { Consolidation, ReportTemplate, Round } from '@chiendich/report';
import { consolidate } from '@chiendich/report';
import { vaccinationDrive, vaccinationRound } from '../../../../tests/templates/vaccination-drive.ts';

const districts = [
  'thành phố Lạng Sơn',
  'huyện Tràng Định',
  'huyện Bình Gia',
  'huyện Văn Lãng',
  'huyện Cao Lộc',
  'huyện Chi Lăng',
  'huyện Đình Lập',
];

export const sampleTemplate: ReportTemplate = vaccinationDrive;
export const sampleRound: Round = vaccinationRound;

/** The figures of the template, as a consolidation of nobody names them. */
const { figures: asked } = consolidate({
  ...{ templates: [sampleTemplate], hierarchy: { nodes: [] }, entries: [], round: sampleRound },
  asOf: '2024-07-12T10:00:00Z',
});

/** Six of seven reports are in, one late; every fourth figure lacks a report, every ninth has none. */
export const sampleConsolidation: Consolidation = {
  template: { id: sampleTemplate.id, version: sampleTemplate.version },
  round: { duty: sampleRound.duty, occurrence: sampleRound.occurrence },
  asOf: '2024-07-12T10:00:00Z',
  nodes: [
    { id: 'so', name: 'Sở Tài nguyên và Môi trường', superior: null, ...figures(1) },
    ...districts.map((name, index) => ({
      id: `h${index}`,
      name: `UBND ${name}`,
      superior: 'so',
      ...figures(index + 2),
    })),
  ],
  reporting: districts.map((name, index) => ({
    organization: `h${index}`,
    name: `UBND ${name}`,
    status: index === 6 ? ('notReceived' as const) : ('submitted' as const),
    receivedAt: index === 6 ? null : (`2024-07-${index === 5 ? '11' : '09'}T03:00:00Z` as const),
    late: index === 5,
    versions: index === 2 ? 2 : 1,
    counted: index !== 6,
  })),
  completeness: { expected: 7, received: 6, counted: 6, onTime: 5, late: 1 },
  findings: [],
  figures: asked,
  reports: [],
};

function figures(seed: number) {
  return {
    absent: 0,
    values: asked.map((_, index) =>
      index % 9 === 8 ? null : (index * 37 + seed) * (index % 2 === 0 ? 12 : 1.25),
    ),
    given: asked.map(() => 6),
    missing: asked.map((_, index) => (index % 4 === 3 ? 2 : 0)),
    notApplicable: asked.map(() => 0),
  };
}
