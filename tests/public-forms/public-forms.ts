/** The templates of this folder, each with a sound report that answers every question it asks. */
import type { Report, ReportTemplate } from '@chiendich/report';
import { campusEmissions } from './campus-emissions.js';
import { healthStatistics } from './health-statistics.js';
import { socioEconomicSurvey } from './socio-economic-survey.js';

export const round = { duty: 'duty-1', occurrence: 'once', from: '2026-03-01', to: '2026-03-31' } as const;

interface PublicForm {
  readonly name: string;
  readonly template: ReportTemplate;
  readonly answers: Report['answers'];
}

/** A report of a template, made of its answers. */
export function reportOf(
  template: { readonly id: string; readonly version: string },
  answers: Report['answers'],
) {
  const { id, version } = template;
  return { template: { id, version }, organization: 'ubnd-xa-cao-loc', round, answers };
}

const household = {
  region: 'Punjab',
  district: 'Hafizabad',
  residentialAddress: 'Số 12, đường Lê Lợi',
  primaryContactNo: '0912345678',
  SecondaryContactNo: '0987654321',
  householdIncome: '8',
  SEClass: 'Cao',
  internetHH: '1',
  internetType: '4',
  familyMembers: [
    { firstNameFM: 'An', gender: '1', healthVisit: '1', healthFacility: ['3', '6'], diseases: ['10'] },
    {
      firstNameFM: 'Bình',
      gender: '2',
      healthVisit: '2',
      reasonForNoHealthVisit: ['2', '9'],
      diseases: ['1', '3'],
    },
  ],
  comments: 'Không có ý kiến khác.',
};

/** The rows of a table of figures: each column its value, in every row the same. */
const rows = <const R extends string, C>(codes: readonly R[], cells: C) =>
  Object.fromEntries(codes.map((code) => [code, cells])) as Record<R, C>;

const facilities = ['xa_cao_loc', 'xa_dong_dang', 'xa_tan_thanh', 'tu_nhan'] as const;
const staff = Array.from({ length: 32 }, (_, at) => `r${at + 1}`);
const pairs = (first: number, last: number, total: number, part: number) =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, at) => [
      `C${String(first + at).padStart(2, '0')}`,
      at % 2 === 0 ? total : part,
    ]),
  );

const statistics = {
  bieu04: rows(staff, { ...pairs(3, 20, 1, 0), C03: 9, C04: 3 }),
  B04_C03: 9 * 31,
  B04_C04: 3 * 31,
  bieu05: rows(facilities, {
    ...{ C03: 30, C04: 2, C05: 90, C06: 20, C07: 20, C08: 20 },
    ...{ C09: 4, C10: 1, C11: 3, C12: 2, C13: 5, C14: 5, C15: 20, C16: 15 },
  }),
  bieu06: rows(facilities, pairs(3, 12, 2, 1)),
  bieu07: rows(facilities, { C03: 500, C04: 120, C05: 40, C06: 3, C07: 2, C08: 1, C09: 1, C10: 1, C11: 0 }),
  bieu08: rows(facilities, {
    ...{ C03: 60, C04: 10, C05: 10, C06: 5, C07: 5, C08: 20, C09: 4 },
    ...{ C10: 3, C11: 1, C12: 0 },
  }),
  bieu09: rows(facilities, { C03: 20, C04: 9, C05: 20, C06: 1, C07: 0, C08: 0, C09: 0, C10: 9.5 }),
};

const campus = {
  ...{
    Firstname: 'Lan',
    Lastname: 'Nguyễn',
    Email: 'lan@example.edu.vn',
    Institution: 'Trường Đại học Lạng Sơn',
  },
  ...{
    City: 'Lạng Sơn',
    Country: 'Việt Nam',
    ayfy: 2025,
    consent: true,
    campusname: 'Cơ sở 1',
    Ownership: 'owned',
  },
  ...{ campuslocation: 'https://example.org/ban-do', campusarea: 12500.5, BuildingNumber: 4 },
  BuildingInfo: [{ buildtype: 'Giảng đường', buildname: 'A1', buildarea: '2.000 m2' }],
  ...{ Students: 1200, Faculty: 90, Staff: 60, FTE: 1100 },
  ...{
    campussus: true,
    campussuspractices: 'Tắt điện khi ra về.',
    campusrating: true,
    campusratingsys: 'https://example.org',
  },
  ...{ ratingYear: 2024, rating1: 'Hạng A', rating2: 'Hạng B', rating3: 'Hạng C', campusannual: true },
  ...{ emissions2024: '510 t', emissions2023: '520 t', emissions2022: '530 t', emissions2021: '540 t' },
  campusenergyactivities: [{ activityname: 'Chiếu sáng', activityconsumption: 4200.5 }],
  ...{ energyannual: true, annualenergy: 98000, HVAC: 50, NonHVAC: 40.5, OtherUse: 9.5 },
  ...{ energybuilding: false, billperiod: 'monthly', BillValue: 25000, maintenancelevel: 'reactive' },
  ...{
    effort1: 'Thay đèn',
    effort2: 'Thay máy',
    effort3: 'Kiểm tra',
    Electricity: 90,
    NaturalGas: 4,
    Renewable: 6,
  },
  ...{ energyefforts: ['green_roofs', 'other'], energyefforts_other: 'Trồng cây', emissioncauses: ['other'] },
  ...{ emissioncauses_other: 'Xe cũ', studentnumber: 1200, facultynumber: 90, staffnumber: 60 },
  ...{ attendStudents: '5', attendFaculty: '4', attendStaff: '5', avgdistance: '7', percentknown: true },
  percentagematrix: {
    Car: { students: 10, faculty: 50, staff: 40 },
    Bus: { students: 30, faculty: 10, staff: 10 },
    Metro: { students: 0, faculty: 0, staff: 0 },
    Carpooling: { students: 5, faculty: 5, staff: 5 },
    PublicTransport: { students: 15, faculty: 5, staff: 5 },
    Motorcycle: { students: 30.5, faculty: 20, staff: 30 },
    Bike: { students: 9.5, faculty: 10, staff: 10 },
  },
  ...{ unibusinesstrips: true, flights: 12, peopleperflight: 2, LongHaul: 10, MediumHaul: 20, ShortHaul: 70 },
  ...{ FirstClass: 0, BusinessClass: 5, Economy: 95, ownfleet: true },
  modeoftransport: [{ vehictype: 'Xe buýt điện', numberovehic: 3 }],
  fuelmoney: 1000000,
  sponsoredtrips: [{ trips: 4, tripdistance: 120.5, peoplepertrip: 40 }],
  annualwater: 9800,
  watersources: {
    domestic: { percentwater: 80, wateruse: ['drinking_water', 'other'], wateruse_other: 'Thí nghiệm' },
    treated: { percentwater: 20, wateruse: ['bathroom'] },
  },
  conservation: true,
  techniques: [{ practice: 'Vòi cảm biến' }],
  annualwaste: '42 tấn',
  wastestrategy: { landfill: { share: 60 }, recycling: { share: 30 }, composting: { share: 10 } },
  wastecomposition: {
    organic: { share: 40 },
    paper: { share: 20 },
    plastic: { share: 20 },
    metal: { share: 5 },
    glass: { share: 5 },
    hazardous: { share: 1 },
    construction: { share: 4 },
    other: { share: 5 },
  },
  ...{
    streams: true,
    streamkinds: ['glass', 'other'],
    streamkinds_other: 'Dầu',
    campusbins: true,
    reduction: false,
  },
  ...{
    annualpaper: '500 ram',
    paperperiod: 'annually',
    paperrecycling: true,
    percentrecycled: 35,
    paperefforts: true,
  },
  ...{ paperguidelines: 'Có quy định', papercost: '30 triệu đồng' },
  refrigerantrows: [{ refrigerant: 'other', refrigerant_other: 'R-32', refrigerantamount: '10_25' }],
  ...{ refrigerantarea: '300 m2', trees: 250, lawns: 3, shrubs: 90 },
  fertilizerrows: [
    { fertilizer: 'compost', fertilizershare: 70 },
    { fertilizer: 'organic', fertilizershare: 30 },
  ],
  avgfertilizers: 1.5,
};

export const publicForms: readonly PublicForm[] = [
  { name: 'household survey (XLSForm)', template: socioEconomicSurvey, answers: household },
  { name: 'campus emissions (SurveyJS)', template: campusEmissions, answers: campus },
  { name: 'district health statistics', template: healthStatistics, answers: statistics },
];
