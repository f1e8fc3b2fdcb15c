import type { LocalizedText } from './locale.ts';

const named = (vi: string, en: string): LocalizedText => ({ vi, en });

/** The acts on which findings rest; a law goes by its name alone (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b). */
export const laws = {
  /** Công tác văn thư. */
  clericalWork: named('Nghị định số 30/2020/NĐ-CP', 'Decree 30/2020/NĐ-CP'),
  /** Chế độ báo cáo của cơ quan hành chính nhà nước. */
  reporting: named('Nghị định số 09/2019/NĐ-CP', 'Decree 09/2019/NĐ-CP'),
  labour: named('Bộ luật Lao động năm 2019', 'Labour Code of 2019'),
  localGovernment: named(
    'Luật Tổ chức chính quyền địa phương năm 2025',
    'Law on the Organization of Local Government of 2025',
  ),
  /** Cơ cấu tổ chức của Chính phủ; the departments of provinces follow it (NĐ 45/2025/NĐ-CP). */
  government2025: named('Nghị quyết số 176/2025/QH15', 'Resolution 176/2025/QH15'),
  fatherlandFront: named(
    'Luật Mặt trận Tổ quốc Việt Nam năm 2015',
    'Law on the Vietnam Fatherland Front of 2015',
  ),
  /** Sắp xếp đơn vị hành chính cấp tỉnh. */
  provinces2025: named('Nghị quyết số 202/2025/QH15', 'Resolution 202/2025/QH15'),
  /** Sắp xếp đơn vị hành chính cấp xã. */
  communes2025: named(
    'các nghị quyết của Ủy ban Thường vụ Quốc hội ngày 16/6/2025 về sắp xếp đơn vị hành chính cấp xã',
    'resolutions of the Standing Committee of the National Assembly of 16 June 2025 on communes',
  ),
} as const;
