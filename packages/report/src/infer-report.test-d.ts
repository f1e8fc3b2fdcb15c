import type { CivilDate } from '@chiendich/core';
import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { InferReport } from './infer-report.ts';
import type { AbsentAnswer, FileReference, Report, Round } from './report.ts';
import type { schemaOf } from './schema/schema-of.ts';
import { defineTemplate } from './template/check-template.ts';
import type { ReportTemplate } from './template/template.ts';
import type { smallTemplate } from './testing/small-template.ts';

type Small = InferReport<typeof smallTemplate>;
type Answers = Small['answers'];
type Row = NonNullable<Answers['hoat_dong']>[number];

// by kind
expectTypeOf<Answers['rac']>().toEqualTypeOf<number | AbsentAnswer>();
expectTypeOf<Answers['nhua']>().toEqualTypeOf<number | AbsentAnswer | undefined>();
expectTypeOf<Answers['nguoi_lap']>().toEqualTypeOf<string | AbsentAnswer>();
expectTypeOf<Answers['ngay_lap']>().toEqualTypeOf<CivilDate | AbsentAnswer>();
expectTypeOf<Answers['co_le']>().toEqualTypeOf<boolean | AbsentAnswer>();
expectTypeOf<Answers['tinh']>().toEqualTypeOf<'20' | '04' | AbsentAnswer | undefined>();
expectTypeOf<Answers['dia_ban']>().toEqualTypeOf<string | AbsentAnswer | undefined>();
expectTypeOf<Answers['hinh_thuc']>().toEqualTypeOf<
  readonly ('mit_tinh' | 'ra_quan' | 'khac')[] | AbsentAnswer | undefined
>();
expectTypeOf<Answers['ban_ky']>().toEqualTypeOf<readonly FileReference[] | AbsentAnswer | undefined>();

// what a rule asks or requires is optional; notes are not answered
expectTypeOf<Answers['du_le']>().toEqualTypeOf<number | AbsentAnswer | undefined>();
expectTypeOf<Answers>().not.toHaveProperty('loi_dan');
expectTypeOf<Answers>().not.toHaveProperty('giay');

// tables
expectTypeOf<Row['loai']>().toEqualTypeOf<'mit_tinh' | 'ra_quan' | 'khac' | AbsentAnswer | undefined>();
expectTypeOf<Row['ghi_chu']>().toEqualTypeOf<string | AbsentAnswer>();
expectTypeOf<keyof Answers['dan_so']>().toEqualTypeOf<'nam' | 'nu' | 'khac'>();
expectTypeOf<NonNullable<Answers['dan_so']['nam']>['lon']>().toEqualTypeOf<number | AbsentAnswer>();
expectTypeOf<keyof NonNullable<Answers['theo_tinh']>>().toEqualTypeOf<'20' | '04'>();

// the rest of a report
expectTypeOf<Small['template']['version']>().toEqualTypeOf<'1'>();
expectTypeOf<Small['round']>().toEqualTypeOf<Round>();
expectTypeOf<InferReport<ReportTemplate>>().toExtend<Report>();
expectTypeOf<Report>().toExtend<InferReport<ReportTemplate>>();
expectTypeOf<Small>().toExtend<Report>();

// and what must not compile
declare const sound: Answers;
// @ts-expect-error a required figure is not there
({ ...sound, rac: undefined }) satisfies Answers;
// @ts-expect-error the template has no such question
({ ...sound, giay: 1 }) satisfies Answers;
// @ts-expect-error a figure is not a text
({ ...sound, rac: '1,5' }) satisfies Answers;
// @ts-expect-error a missing figure says why
({ ...sound, rac: { state: 'missing' } }) satisfies Answers;
// @ts-expect-error null is not an answer
({ ...sound, rac: null }) satisfies Answers;
// @ts-expect-error yes is true, not a text
({ ...sound, co_le: 'có' }) satisfies Answers;
// @ts-expect-error a day has its form
({ ...sound, ngay_lap: '05/6/2024' }) satisfies Answers;
// @ts-expect-error the list has no such entry
({ ...sound, tinh: '99' }) satisfies Answers;
// @ts-expect-error several choices are a list
({ ...sound, hinh_thuc: 'khac' }) satisfies Answers;
// @ts-expect-error a file is a reference, not its name
({ ...sound, ban_ky: ['a.pdf'] }) satisfies Answers;
// @ts-expect-error the column offers three choices, and this is another
'hop' satisfies Row['loai'];
// @ts-expect-error the rows have names
({ ...sound, dan_so: [] }) satisfies Answers;
// @ts-expect-error the table has no such row
({ ...sound, dan_so: { ...sound.dan_so, tre: { lon: 1 } } }) satisfies Answers;
// @ts-expect-error the row has no such column
({ ...sound, dan_so: { nam: { lon: 1, gia: 2 } } }) satisfies Answers;
// @ts-expect-error another version of the template
({ id: 'small', version: '2' }) satisfies Small['template'];

// zod knows the same
type Schema = ReturnType<typeof schemaOf<typeof smallTemplate>>;
expectTypeOf<z.input<Schema>['answers']['rac']>().toEqualTypeOf<Answers['rac']>();
expectTypeOf<z.output<Schema>['answers']['tinh']>().toEqualTypeOf<Answers['tinh']>();
expectTypeOf<keyof z.output<Schema>['answers']>().toEqualTypeOf<keyof Answers>();

// a page or section with a condition makes what stands in it optional
const label = { vi: 'a', en: 'a' };
const question = { code: 'a', label, kind: 'yesNo', required: true } as const;
const conditional = () =>
  defineTemplate({
    id: 'x',
    version: '1',
    status: 'proposal',
    title: label,
    source: label,
    rules: [],
    pages: [
      { code: 'p', label, sections: [{ code: 's', label, items: [question] }] },
      {
        code: 'q',
        label,
        askedWhen: 'a',
        sections: [{ code: 't', label, items: [{ ...question, code: 'b' }] }],
      },
      {
        code: 'r',
        label,
        sections: [{ code: 'u', label, askedWhen: 'a', items: [{ ...question, code: 'c' }] }],
      },
    ],
  });
type Conditional = InferReport<ReturnType<typeof conditional>>['answers'];
expectTypeOf<Conditional>().toEqualTypeOf<{
  readonly a: boolean | AbsentAnswer;
  readonly b?: boolean | AbsentAnswer;
  readonly c?: boolean | AbsentAnswer;
}>();

// a template that is written down names lists that are there, and no key that there is not
const frame = { id: 'x', version: '1', status: 'proposal', title: label, source: label, rules: [] } as const;
const regions = { code: 'vung', label, items: [{ code: 'bac', label }] } as const;
const page = <const Item>(item: Item) =>
  [{ code: 'p', label, sections: [{ code: 's', label, items: [item] }] }] as const;
const choice = { code: 'a', label, kind: 'choice' } as const;
const table = { code: 'a', label, kind: 'table' } as const;
defineTemplate({ ...frame, lists: [regions], pages: page({ ...choice, from: 'vung' }) });
defineTemplate({ ...frame, pages: page({ ...choice, from: 'territories' }) });
// @ts-expect-error there is no such list
defineTemplate({ ...frame, lists: [regions], pages: page({ ...choice, from: 'vugn' }) });
// @ts-expect-error there are no lists
defineTemplate({ ...frame, pages: page({ ...choice, from: 'vung' }) });
// @ts-expect-error there is no such list for a column
defineTemplate({
  ...frame,
  lists: [regions],
  pages: page({ ...table, columns: [{ ...choice, from: 'mien' }] }),
});
// @ts-expect-error there is no such list for rows
defineTemplate({
  ...frame,
  lists: [regions],
  pages: page({ ...table, rowsFrom: 'mien', columns: [question] }),
});
// @ts-expect-error a yes or no has no scale
defineTemplate({ ...frame, pages: page({ ...question, scale: 2 }) });
// @ts-expect-error a question has no such key
defineTemplate({ ...frame, pages: page({ ...question, requird: true }) });
// @ts-expect-error a template has no such key
defineTemplate({ ...frame, pages: page(question), rulez: [] });
// @ts-expect-error a section has no such key
defineTemplate({
  ...frame,
  pages: [{ code: 'p', label, sections: [{ code: 's', label, items: [question], x: 1 }] }],
});
const rule = { code: 'r', severity: 'error', expression: 'a', message: label } as const;
defineTemplate({ ...frame, rules: [rule], pages: page(question) });
// @ts-expect-error a rule has no such key
defineTemplate({ ...frame, rules: [{ ...rule, serverity: 'error' }], pages: page(question) });
// @ts-expect-error a list has no such key
defineTemplate({ ...frame, lists: [{ ...regions, from: 'x' }], pages: page({ ...choice, from: 'vung' }) });
// @ts-expect-error an entry has no such key
defineTemplate({
  ...frame,
  lists: [{ ...regions, items: [{ code: 'bac', label, parrent: 'x' }] }],
  pages: page({ ...choice, from: 'vung' }),
});
const unit = { code: 'con', label } as const;
defineTemplate({ ...frame, measureUnits: [unit], pages: page(question) });
// @ts-expect-error a measure unit has no such key
defineTemplate({ ...frame, measureUnits: [{ ...unit, factor: 2 }], pages: page(question) });
const row = { code: 'nam', label } as const;
defineTemplate({ ...frame, pages: page({ ...table, rows: [row], columns: [question] }) });
// @ts-expect-error a named row has no such key
defineTemplate({ ...frame, pages: page({ ...table, rows: [{ ...row, hint: label }], columns: [question] }) });
const figure = { code: 'c', label, kind: 'number', unit: 'person', aggregation: 'sum' } as const;
defineTemplate({
  ...frame,
  pages: page({ ...table, columns: [figure, { ...figure, code: 'd', partOf: 'c' }] }),
});
// @ts-expect-error there is no such whole
defineTemplate({ ...frame, pages: page({ ...figure, partOf: 'cc' }) });
declare const outside: ReportTemplate;
defineTemplate(outside);
