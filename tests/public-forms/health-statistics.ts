/**
 * A statistical report made by others, as a template: forms 04 to 09 of the district health statistics of the
 * Ministry of Health (biểu báo cáo thống kê y tế huyện), with the conditions between columns that a public hospital
 * system states for them. Numbers of forms and columns follow the original (C03, C04, …); the words are our own.
 */
import { defineTemplate } from '@chiendich/report';

const both = (vi: string, en: string) => ({ vi, en });
const entry = (code: string, vi: string, en: string) => ({ code, label: both(vi, en) });

/** A column of whole figures, e.g. `C04`, of which column `C03` is the whole. */
const column = <const C extends string>(code: C, unit: string, words: readonly [vi: string, en: string]) =>
  ({ code, kind: 'number', unit, minimum: 0, aggregation: 'sum', label: both(...words) }) as const;
const part = <const Q extends object, const W extends string>(of: W, question: Q) =>
  ({ ...question, partOf: of }) as const;

const women = ['Số nữ', 'Women'] as const;

/** Qualifications of staff, the rows of form 04, with the numbers of the original. */
const staff = [
  entry('r1', 'Tiến sỹ y', 'Doctor of medicine (PhD)'),
  entry('r2', 'Thạc sỹ y', 'Master of medicine'),
  entry('r3', 'Chuyên khoa II', 'Specialist II'),
  entry('r4', 'Chuyên khoa I', 'Specialist I'),
  entry('r5', 'Bác sỹ', 'Physician'),
  entry('r6', 'Tiến sỹ dược', 'Doctor of pharmacy'),
  entry('r7', 'Thạc sỹ dược', 'Master of pharmacy'),
  entry('r8', 'Chuyên khoa II dược', 'Specialist II in pharmacy'),
  entry('r9', 'Chuyên khoa I dược', 'Specialist I in pharmacy'),
  entry('r10', 'Dược sỹ đại học', 'Pharmacist'),
  entry('r11', 'Thạc sỹ y tế công cộng', 'Master of public health'),
  entry('r12', 'Đại học y tế công cộng', 'Bachelor of public health'),
  entry('r13', 'Cao đẳng y tế công cộng', 'College of public health'),
  entry('r14', 'Y sỹ', 'Assistant doctor'),
  entry('r15', 'Trong đó: y sỹ sản nhi', 'Of which: obstetric and paediatric'),
  entry('r16', 'Kỹ thuật viên đại học', 'Technician, university'),
  entry('r17', 'Kỹ thuật viên cao đẳng', 'Technician, college'),
  entry('r18', 'Kỹ thuật viên trung học', 'Technician, secondary'),
  entry('r19', 'Kỹ thuật viên sơ học', 'Technician, elementary'),
  entry('r20', 'Dược sỹ trung học', 'Pharmacist, secondary'),
  entry('r21', 'Dược tá', 'Pharmacy assistant'),
  entry('r22', 'Điều dưỡng đại học', 'Nurse, university'),
  entry('r23', 'Điều dưỡng cao đẳng', 'Nurse, college'),
  entry('r24', 'Điều dưỡng trung học', 'Nurse, secondary'),
  entry('r25', 'Điều dưỡng sơ học', 'Nurse, elementary'),
  entry('r26', 'Hộ sinh đại học', 'Midwife, university'),
  entry('r27', 'Hộ sinh cao đẳng', 'Midwife, college'),
  entry('r28', 'Hộ sinh trung học', 'Midwife, secondary'),
  entry('r29', 'Hộ sinh sơ học', 'Midwife, elementary'),
  entry('r30', 'Lương y, lương dược', 'Traditional practitioner'),
  entry('r31', 'Đại học ngành khác', 'Other degrees'),
  entry('r32', 'Cán bộ khác', 'Other staff'),
] as const;

/** Who reports a row of forms 05 to 09: the communes of a district, and its private facilities. */
const facilities = {
  code: 'facilities',
  label: both('Cơ sở', 'Facilities'),
  items: [
    entry('xa_cao_loc', 'Trạm y tế xã Cao Lộc', 'Cao Lộc commune'),
    entry('xa_dong_dang', 'Trạm y tế xã Đồng Đăng', 'Đồng Đăng commune'),
    entry('xa_tan_thanh', 'Trạm y tế xã Tân Thanh', 'Tân Thanh commune'),
    entry('tu_nhan', 'Cơ sở tư nhân', 'Private facilities'),
  ],
} as const;

const total = (code: string, vi: string, en: string) => [
  column(code, 'person', [vi, en]),
  part(code, column(`C${String(Number(code.slice(1)) + 1).padStart(2, '0')}`, 'person', women)),
];

const form04 = {
  code: 'bieu04',
  kind: 'table',
  label: both('Nhân lực y tế', 'Health staff'),
  rows: staff,
  columns: [
    ...total('C03', 'Tổng số', 'Total'),
    ...total('C05', 'Quản lý nhà nước tuyến huyện', 'Administration, district'),
    ...total('C07', 'Phòng bệnh tuyến huyện', 'Prevention, district'),
    ...total('C09', 'Chữa bệnh tuyến huyện', 'Treatment, district'),
    ...total('C11', 'Trung tâm dân số', 'Population centre'),
    ...total('C13', 'Trạm y tế xã', 'Commune stations'),
    ...total('C15', 'Thôn bản', 'Villages'),
    ...total('C17', 'Phòng khám tư nhân', 'Private clinics'),
    ...total('C19', 'Cơ sở tư nhân khác', 'Other private'),
  ],
} as const;

const form05 = {
  code: 'bieu05',
  kind: 'table',
  label: both('Chăm sóc bà mẹ', 'Care of mothers'),
  rowsFrom: 'facilities',
  columns: [
    column('C03', 'person', ['Phụ nữ có thai', 'Pregnant women']),
    part('C03', column('C04', 'person', ['Trong đó vị thành niên', 'Of which adolescents'])),
    column('C05', 'time', ['Số lần khám thai', 'Antenatal visits']),
    column('C06', 'person', ['Số đẻ được quản lý thai', 'Births under care']),
    column('C07', 'person', ['Số đẻ được tiêm đủ uốn ván', 'Births with tetanus vaccine']),
    column('C08', 'person', ['Tổng số phụ nữ đẻ', 'Women who gave birth']),
    part('C08', column('C09', 'person', ['Khám từ 3 lần trong 3 kỳ', 'Three visits or more'])),
    part('C08', column('C10', 'person', ['Can thiệp kẹp, giác hút', 'Forceps or vacuum'])),
    part('C08', column('C11', 'person', ['Mổ lấy thai', 'Caesarean'])),
    part('C08', column('C12', 'person', ['Đẻ con thứ 3 trở lên', 'Third child or more'])),
    part('C08', column('C13', 'person', ['Đẻ do cán bộ y tế đỡ', 'Attended by staff'])),
    part('C08', column('C14', 'person', ['Đẻ tại cơ sở y tế', 'At a facility'])),
    column('C15', 'person', ['Bà mẹ, trẻ được chăm sóc sau sinh', 'Postnatal care']),
    part('C15', column('C16', 'person', ['Trong đó tuần đầu', 'Of which in the first week'])),
  ],
} as const;

const illAndDead = (code: string, vi: string, en: string) => [
  column(code, 'case', [`${vi}: mắc`, `${en}: cases`]),
  part(
    code,
    column(`C${String(Number(code.slice(1)) + 1).padStart(2, '0')}`, 'case', [
      `${vi}: chết`,
      `${en}: deaths`,
    ]),
  ),
];

const form06 = {
  code: 'bieu06',
  kind: 'table',
  label: both('Tai biến sản khoa', 'Obstetric complications'),
  rowsFrom: 'facilities',
  columns: [
    ...illAndDead('C03', 'Băng huyết', 'Haemorrhage'),
    ...illAndDead('C05', 'Sản giật', 'Eclampsia'),
    ...illAndDead('C07', 'Uốn ván sơ sinh', 'Neonatal tetanus'),
    ...illAndDead('C09', 'Vỡ tử cung', 'Uterine rupture'),
    ...illAndDead('C11', 'Nhiễm trùng', 'Infection'),
  ],
} as const;

const form07 = {
  code: 'bieu07',
  kind: 'table',
  label: both('Khám phụ khoa, phá thai', 'Gynaecology, abortion'),
  rowsFrom: 'facilities',
  columns: [
    column('C03', 'person', ['Phụ nữ từ 15 tuổi', 'Women of 15 and more']),
    column('C04', 'time', ['Lượt khám phụ khoa', 'Gynaecological visits']),
    column('C05', 'time', ['Lượt chữa phụ khoa', 'Gynaecological treatments']),
    column('C06', 'case', ['Phá thai đến 7 tuần', 'Abortions up to 7 weeks']),
    column('C07', 'case', ['Phá thai trên 7 đến 12 tuần', 'Abortions of 8 to 12 weeks']),
    column('C08', 'case', ['Phá thai trên 12 tuần', 'Abortions after 12 weeks']),
    column('C09', 'case', ['Phá thai vị thành niên', 'Abortions of adolescents']),
    ...illAndDead('C10', 'Tai biến do phá thai', 'Complications'),
  ],
} as const;

const form08 = {
  code: 'bieu08',
  kind: 'table',
  label: both('Kế hoạch hóa gia đình', 'Family planning'),
  rowsFrom: 'facilities',
  columns: [
    column('C03', 'person', ['Người mới dùng biện pháp tránh thai', 'New users']),
    column('C04', 'person', ['Đặt dụng cụ tử cung', 'IUD']),
    column('C05', 'person', ['Thuốc viên', 'Pills']),
    column('C06', 'person', ['Thuốc tiêm', 'Injections']),
    column('C07', 'person', ['Thuốc cấy', 'Implants']),
    column('C08', 'person', ['Bao cao su', 'Condoms']),
    column('C09', 'person', ['Triệt sản mới', 'Sterilisations']),
    part('C09', column('C10', 'person', ['Triệt sản nữ', 'Of which women'])),
    part('C03', column('C11', 'person', ['Tai biến: mắc', 'Complications: cases'])),
    part('C11', column('C12', 'person', ['Tai biến: chết', 'Complications: deaths'])),
  ],
} as const;

const form09 = {
  code: 'bieu09',
  kind: 'table',
  label: both('Sức khỏe trẻ em', 'Health of children'),
  rowsFrom: 'facilities',
  columns: [
    column('C03', 'person', ['Trẻ đẻ ra sống', 'Live births']),
    part('C03', column('C04', 'person', ['Trong đó nữ', 'Of which girls'])),
    column('C05', 'person', ['Trẻ được cân', 'Weighed']),
    part('C05', column('C06', 'person', ['Trong đó dưới 2500 gam', 'Of which under 2,500 g'])),
    column('C07', 'case', ['Chết thai nhi từ 22 tuần', 'Fetal deaths from week 22']),
    column('C08', 'case', ['Chết dưới 7 ngày', 'Deaths before day 7']),
    column('C09', 'case', ['Chết sơ sinh đến 28 ngày', 'Deaths up to day 28']),
    {
      code: 'C10',
      kind: 'number',
      unit: 'percent',
      scale: 1,
      minimum: 0,
      maximum: 100,
      aggregation: 'none',
      label: both('Tỷ lệ suy dinh dưỡng trẻ dưới 5 tuổi', 'Underweight children'),
    },
  ],
} as const;

const page = <const C extends string, const I>(code: C, label: { vi: string; en: string }, items: I) =>
  ({ code, label, sections: [{ code: `${code}_s`, label, items }] }) as const;

/** A condition that holds in every row of a form, e.g. `C09 ≤ C06 + C07 + C08`. */
const inEveryRow = (code: string, condition: string, words: readonly [string, string]) => {
  const table = code.split('_')[0];
  const expression = condition.replaceAll(/C\d\d/g, (name) => `${table}.${name}`);
  return {
    code,
    severity: 'error' as const,
    expression: `mọi dòng(${table}; ${expression})`,
    message: both(...words),
  };
};

export const healthStatistics = defineTemplate({
  id: 'thong-ke-y-te-huyen',
  version: '1.0.0',
  status: 'proposal',
  title: both('Báo cáo thống kê y tế huyện', 'District health statistics'),
  source: both('Biểu 04 đến 09 của Bộ Y tế', 'Forms 04 to 09 of the Ministry of Health'),
  lists: [facilities],
  pages: [
    page('B04', both('Biểu 04', 'Form 04'), [
      form04,
      {
        ...column('B04_C03', 'person', ['Tổng số nhân lực', 'All staff']),
        computed: 'tổng(bieu04.C03) - bieu04.r15.C03',
      },
      {
        ...column('B04_C04', 'person', ['Tổng số nữ', 'All women']),
        computed: 'tổng(bieu04.C04) - bieu04.r15.C04',
      },
    ]),
    page('B05', both('Biểu 05', 'Form 05'), [form05]),
    page('B06', both('Biểu 06', 'Form 06'), [form06]),
    page('B07', both('Biểu 07', 'Form 07'), [form07]),
    page('B08', both('Biểu 08', 'Form 08'), [form08]),
    page('B09', both('Biểu 09', 'Form 09'), [form09]),
  ],
  rules: [
    inEveryRow('bieu04_levels', 'C05 + C07 + C09 + C11 + C13 + C15 + C17 + C19 ≤ C03', [
      'Các tuyến cộng lại không được hơn tổng số.',
      'The levels must not exceed the total.',
    ]),
    {
      code: 'bieu04_of_which',
      severity: 'error',
      expression: 'bieu04.r15.C03 ≤ bieu04.r14.C03',
      message: both('Y sỹ sản nhi không được hơn số y sỹ.', 'Part of the assistant doctors.'),
    },
    inEveryRow('bieu05_births', 'C09 + C10 + C11 + C12 + C13 + C14 ≤ C08', [
      'Các cột trong đó cộng lại không được hơn tổng số phụ nữ đẻ.',
      'The columns must not exceed the women who gave birth.',
    ]),
    inEveryRow('bieu07_adolescents', 'C09 ≤ C06 + C07 + C08', [
      'Phá thai vị thành niên không được hơn tổng số phá thai.',
      'Abortions of adolescents must not exceed all abortions.',
    ]),
    inEveryRow('bieu08_methods', 'C04 + C05 + C06 + C07 + C08 + C09 ≤ C03', [
      'Các biện pháp cộng lại không được hơn số người mới dùng.',
      'The methods must not exceed the new users.',
    ]),
  ],
});
