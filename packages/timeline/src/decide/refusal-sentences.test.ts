import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { CampaignState } from '../campaign/campaign.ts';
import { after, draft, issued, noon, record } from '../testing/example-campaign.ts';
import type { CampaignCommand } from './command.ts';
import { decide } from './decide.ts';

const by = 'chuyên viên A';
const at = noon('2024-06-10');
const submitted = after(issued(2), [['2024-06-09', record(5, 'org-1', 'submit', noon('2024-06-09'))]]);
const cancelled = after(issued(2), [['2024-06-01', { kind: 'cancel', reason: 'bão', by }]]);
const paused = after(issued(2), [['2024-06-01', { kind: 'suspend', reason: 'bão', by }]]);

function sentence(state: CampaignState, command: CampaignCommand): readonly string[] {
  const decision = decide(state, command, at);
  return 'refused' in decision ? decision.refused.map((finding) => describeFinding(finding, 'vi')) : [];
}

describe('what a clerk reads when a command is refused', () => {
  it.each([
    [
      draft(),
      { kind: 'closeReports', by },
      'Không thể khóa sổ báo cáo khi chiến dịch ở giai đoạn “dự thảo”; việc này thuộc giai đoạn “đang nhận báo cáo”.',
    ],
    [
      issued(2),
      { kind: 'settle', amount: 0, by },
      'Không thể quyết toán kinh phí khi chiến dịch ở giai đoạn “triển khai (đang chuẩn bị, chưa phát động, chưa đến cao điểm, đang tuyên truyền, đang nhận báo cáo)”; việc này thuộc giai đoạn “quyết toán kinh phí”.',
    ],
    [
      cancelled,
      { kind: 'completePreparation', by },
      'Chiến dịch đã kết thúc (đã hủy) nên không thể kết thúc công tác chuẩn bị.',
    ],
    [
      paused,
      { kind: 'closeReports', by },
      'Chiến dịch tạm dừng; phải cho tiếp tục chiến dịch trước khi khóa sổ báo cáo.',
    ],
    [submitted, record(6, 'org-1', 'submit', at), 'Báo cáo của “UBND huyện org-1” đã nộp nên không thể nộp.'],
    [
      issued(2),
      record(6, 'org-1', 'accept', at),
      'Báo cáo của “UBND huyện org-1” chưa nộp nên không thể duyệt.',
    ],
    [
      issued(),
      { kind: 'moveTask', task: 'assignment-1/1', act: 'decline', by },
      'Nhiệm vụ “Tham mưu tổng hợp báo cáo” (giao) đang ở tình trạng “đã giao” nên không thể từ chối.',
    ],
  ] as const)('%#', (state, command, expected) => {
    expect(sentence(state, command)).toEqual([expected]);
  });
});
