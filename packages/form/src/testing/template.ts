import type { QuestionOf, ReportTemplate, TemplateItem } from '@chiendich/report';
import { createForm } from '../engine/create-form.ts';
import type { FormEnvironment } from '../form.ts';
import { formFromTemplate } from '../form-from-template.ts';

const text = (vi: string, en = vi) => ({ vi, en });

/** A round of one month. */
export const round = { duty: 'bao-cao', occurrence: 'once', from: '2024-06-01', to: '2024-06-30' } as const;

/** A whole-number figure of trees. */
export function figure(code: string, more: Partial<QuestionOf<'number'>> = {}): QuestionOf<'number'> {
  return {
    code,
    label: text(`Chỉ tiêu ${code}`),
    kind: 'number',
    unit: 'tree',
    minimum: 0,
    required: false,
    aggregation: 'sum',
    ...more,
  };
}

/** Rules by the code of the item that they govern. */
export interface Conditions {
  readonly visibleWhen?: Readonly<Record<string, string>>;
  readonly requiredWhen?: Readonly<Record<string, string>>;
  readonly computed?: Readonly<Record<string, string>>;
}

/** A template with these figures and a table of planting days, with rules. */
export function templateOf(
  figures: readonly TemplateItem[],
  { visibleWhen = {}, requiredWhen = {}, computed = {} }: Conditions = {},
): ReportTemplate {
  const governed = <Item extends TemplateItem>(item: Item): Item => ({
    ...item,
    ...(visibleWhen[item.code] === undefined ? {} : { askedWhen: visibleWhen[item.code] }),
    ...(requiredWhen[item.code] === undefined ? {} : { required: requiredWhen[item.code] }),
    ...(computed[item.code] === undefined ? {} : { computed: computed[item.code] }),
  });
  const table: TemplateItem = {
    code: 'buoi',
    label: text('Buổi trồng cây'),
    kind: 'table',
    maximumRows: 1000,
    columns: [
      { code: 'ngay', label: text('Ngày'), required: true, kind: 'date' },
      { code: 'cay', label: text('Số cây'), kind: 'number', unit: 'tree', aggregation: 'sum' },
    ],
  };
  return {
    id: 'trong-cay',
    version: '1.0.0',
    status: 'adopted',
    title: text('Báo cáo trồng cây'),
    source: text('Kế hoạch trồng cây'),
    pages: [
      {
        code: 'chung',
        label: text('Thông tin chung'),
        sections: [
          {
            code: 'nguoi',
            label: text('Người lập'),
            items: [{ code: 'nguoi_lap', label: text('Người lập'), kind: 'text' }],
          },
        ],
      },
      {
        code: 'so_lieu',
        label: text('Số liệu'),
        sections: [{ code: 'cay_xanh', label: text('Cây xanh'), items: figures.map(governed) }],
      },
      {
        code: 'bang',
        label: text('Bảng kê'),
        sections: [{ code: 'cac_buoi', label: text('Các buổi'), items: [governed(table)] }],
      },
    ],
    rules: [],
  };
}

/** A form over such a template, at a fixed instant. */
export function openForm(
  figures: readonly TemplateItem[],
  conditions: Conditions = {},
  environment: Partial<FormEnvironment> = {},
) {
  return createForm(formFromTemplate(templateOf(figures, conditions)), {
    round,
    locale: 'vi',
    clock: () => '2024-07-01T02:00:00Z',
    ids: () => 'ban-nhap-1',
    answers: { organization: 'ubnd-xa-a' },
    ...environment,
  });
}
