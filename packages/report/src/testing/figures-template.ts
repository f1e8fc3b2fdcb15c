import { defineTemplate } from '../template/check-template.ts';

const label = (vi: string) => ({ vi, en: vi });
const figure = <const Code extends string>(code: Code, unit: string, scale = 0) =>
  ({
    code,
    label: label(`Chỉ tiêu ${code}`),
    kind: 'number',
    unit,
    scale,
    minimum: 0,
    aggregation: 'sum',
  }) as const;

/** Figures in many measure units, and two tables: what rules and typed numbers are tried on. */
export const figuresTemplate = defineTemplate({
  id: 'figures',
  version: '1',
  status: 'proposal',
  title: label('Chỉ tiêu'),
  source: label('Dùng để kiểm thử'),
  pages: [
    {
      code: 'tat_ca',
      label: label('Tất cả'),
      sections: [
        {
          code: 'chi_tieu',
          label: label('Chỉ tiêu'),
          items: [
            { code: 'nguoi_lap', label: label('Người lập'), kind: 'text' },
            { code: 'ngay_lap', label: label('Ngày lập'), kind: 'date' },
            figure('A1', 'document'),
            figure('B1', 'event'),
            figure('B2', 'attendance'),
            figure('C1', 'session'),
            figure('C2', 'attendance'),
            figure('C3', 'tonne', 3),
            figure('C3b', 'cubicMetre', 2),
            figure('C4', 'tonne', 3),
            figure('C5', 'kilometre', 3),
            figure('C6', 'kilometre', 3),
            figure('C8', 'kilogram', 1),
            figure('D1', 'tree'),
            figure('D2', 'hectare', 2),
            figure('D4', 'animal'),
            figure('K1', 'dong'),
            {
              code: 'hoat_dong',
              label: label('Hoạt động'),
              kind: 'table',
              columns: [
                { code: 'ngay', label: label('Ngày'), kind: 'date' },
                figure('so_nguoi', 'attendance'),
                figure('chat_thai', 'tonne', 3),
              ],
            },
            {
              code: 'van_ban',
              label: label('Văn bản'),
              kind: 'table',
              columns: [
                { code: 'so_ky_hieu', label: label('Số, ký hiệu'), kind: 'text' },
                { code: 'ngay', label: label('Ngày'), kind: 'date' },
              ],
            },
            { code: 'ton_tai', label: label('Tồn tại'), kind: 'text', format: 'long' },
          ],
        },
      ],
    },
  ],
  rules: [],
});
