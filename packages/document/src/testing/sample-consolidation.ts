import type { Consolidation, ReportTemplate } from '@chiendich/report';
import { environmentMonth2024 } from '@chiendich/report';

const districts = [
  'thành phố Lạng Sơn',
  'huyện Tràng Định',
  'huyện Bình Gia',
  'huyện Văn Lãng',
  'huyện Cao Lộc',
  'huyện Chi Lăng',
  'huyện Đình Lập',
];

export const sampleTemplate: ReportTemplate = environmentMonth2024;

/** Six of seven reports are in, one late; every fourth figure lacks a report, every ninth has none. */
export const sampleConsolidation: Consolidation = {
  template: { id: sampleTemplate.id, version: sampleTemplate.version },
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
  indicators: sampleTemplate.indicators.map(({ code, aggregation }) => ({ code, aggregation })),
  reports: [],
};

function figures(seed: number) {
  const { indicators } = sampleTemplate;
  return {
    absent: 0,
    values: indicators.map(({ number }, index) =>
      index % 9 === 8 ? null : (index * 37 + seed) * (number.kind === 'decimal' ? 1.25 : 12),
    ),
    given: indicators.map(() => 6),
    missing: indicators.map((_, index) => (index % 4 === 3 ? 2 : 0)),
    notApplicable: indicators.map(() => 0),
  };
}
