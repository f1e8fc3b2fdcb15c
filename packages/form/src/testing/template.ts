import type { Indicator, ReportTemplate } from '@chiendich/report';
import { createForm } from '../engine/create-form.ts';
import type { FormEnvironment } from '../form.ts';
import type { FormOptions } from '../form-from-template.ts';
import { formFromTemplate } from '../form-from-template.ts';

const text = (vi: string, en = vi) => ({ vi, en });

/** A whole-number figure of trees. */
export function figure(code: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    label: text(`Chỉ tiêu ${code}`),
    group: 'A',
    unit: 'tree',
    number: { kind: 'integer' },
    minimum: 0,
    required: false,
    nullPolicy: 'skip',
    aggregation: 'sum',
    ...more,
  };
}

/** A template with these figures and a table of planting days. */
export function templateOf(indicators: readonly Indicator[]): ReportTemplate {
  return {
    id: 'trong-cay',
    version: '1.0.0',
    status: 'adopted',
    title: text('Báo cáo trồng cây'),
    source: text('Kế hoạch trồng cây'),
    period: { from: '2024-06-01', to: '2024-06-30' },
    stages: [],
    header: [{ code: 'nguoi_lap', label: text('Người lập'), kind: 'text', required: false }],
    groups: [{ code: 'A', label: text('Cây xanh') }],
    indicators,
    tables: [
      {
        code: 'buoi',
        label: text('Buổi trồng cây'),
        maximumRows: 1000,
        columns: [
          { code: 'ngay', label: text('Ngày'), required: true, kind: 'date' },
          {
            code: 'cay',
            label: text('Số cây'),
            required: false,
            kind: 'number',
            unit: 'tree',
            number: { kind: 'integer' },
          },
        ],
      },
    ],
    narratives: [],
    attachments: [],
    rules: [],
  };
}

/** A form over such a template, at a fixed instant. */
export function openForm(
  indicators: readonly Indicator[],
  options: FormOptions = {},
  environment: Partial<FormEnvironment> = {},
) {
  return createForm(formFromTemplate(templateOf(indicators), options), {
    locale: 'vi',
    clock: () => '2024-07-01T02:00:00Z',
    ids: () => 'ban-nhap-1',
    answers: { organization: 'ubnd-xa-a' },
    ...environment,
  });
}
