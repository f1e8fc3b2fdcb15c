import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { CampaignState } from '../campaign/campaign.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import { replay } from '../evolve/evolve.ts';
import { wordsOfStage } from '../messages/words.ts';
import {
  after,
  draft,
  examplePlan,
  exampleStart,
  firstRound,
  issued,
  noon,
  record,
} from '../testing/example-campaign.ts';
import type { CampaignCommand } from './command.ts';
import { decide } from './decide.ts';

const reason = 'bão';
const by = 'chuyên viên A';
const at = noon('2024-06-10');
const submitted = after(issued(2), [['2024-06-09', record('org-1', 'submit', noon('2024-06-09'))]]);
const cancelled = after(issued(2), [['2024-06-01', { kind: 'cancel', reason: 'bão', by }]]);
const paused = after(issued(2), [['2024-06-01', { kind: 'suspend', reason: 'bão', by }]]);

function sentence(state: CampaignState, command: unknown, locale: 'vi' | 'en' = 'vi'): readonly string[] {
  const decision = decide(state, command as CampaignCommand, at);
  return 'refused' in decision ? decision.refused.map((finding) => describeFinding(finding, locale)) : [];
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
    [
      submitted,
      record('org-1', 'submit', at)(submitted),
      'Lượt số 2 không tiếp nối sổ báo cáo của “UBND huyện org-1”, đã ghi đến lượt số 1.',
    ],
    [
      issued(2),
      { kind: 'waiveDuty', organization: 'org-1', round: { duty: 'duty-1', occurrence: '2024' }, reason, by },
      'Không có kỳ “2024” của nghĩa vụ báo cáo “duty-1” để thực hiện việc này; các kỳ có thể chọn: once.',
    ],
    [
      submitted,
      { kind: 'waiveDuty', organization: 'org-1', round: firstRound, reason, by },
      'Báo cáo của “UBND huyện org-1” đã nộp nên không thể miễn.',
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

describe('what a developer reads when a command has another form', () => {
  const extended = { kind: 'extendDuty', organization: 'org-1', round: firstRound, reason: 'bão', by };
  it.each([
    [
      { kind: 'completePreparation' },
      'Lệnh “completePreparation”: “by” phải là văn bản (chuỗi ký tự); nội dung nhận được: chưa có nội dung.',
      'Command "completePreparation": by must be a text; what came is: nothing.',
    ],
    [
      { ...extended, to: {} },
      'Lệnh “extendDuty”: “to.date” phải là ngày (viết như 2024-07-10); nội dung nhận được: chưa có nội dung.',
      'Command "extendDuty": to.date must be a day (such as 2024-07-10); what came is: nothing.',
    ],
    [
      { ...extended, to: 7 },
      'Lệnh “extendDuty”: “to” phải là ngày (viết như 2024-07-10) hoặc đối tượng { date, boundary }; nội dung nhận được: 7.',
      'Command "extendDuty": to must be a day (such as 2024-07-10) or an object { date, boundary }; what came is: 7.',
    ],
    [
      {
        kind: 'passDuty',
        organization: 'org-1',
        round: firstRound,
        reason: 'sáp nhập',
        successors: ['stc'],
        by,
      },
      'Lệnh “passDuty”: “successors.0” phải là đối tượng { id, name, superior, validFrom, validTo, successors }; nội dung nhận được: "stc".',
      'Command "passDuty": successors.0 must be an object { id, name, superior, validFrom, validTo, successors }; what came is: "stc".',
    ],
    [
      { kind: 'moveTask', task: 'assignment-1/1', act: 'end', by },
      'Lệnh “moveTask”: “act” phải là một trong các giá trị “start”, “decline”, “complete”, “reopen”, “drop”, “escalate”; nội dung nhận được: "end".',
      'Command "moveTask": act must be one of “start”, “decline”, “complete”, “reopen”, “drop”, “escalate”; what came is: "end".',
    ],
    [
      { kind: 'assignTask', task: 'assignment-1/1', owner: 'phòng MT', by, authorty: 'KT.' },
      'Lệnh “assignTask” không có mục “authorty” (có phải “authority” không?); các mục của lệnh: task; owner; by; authority; kind.',
      'Command "assignTask" has no field authorty (did you mean "authority"?); its fields are task, owner, by, authority, kind.',
    ],
    [
      {
        ...extended,
        to: { date: '2024-08-01', boundary: 'by' },
        document: { type: 'KH', reference: '1', date: '2024-06-01', number: 1 },
      },
      'Lệnh “extendDuty” không có mục “document.number”; các mục của lệnh: type; reference; date; issuer.',
      'Command "extendDuty" has no field document.number; its fields are type, reference, date, issuer.',
    ],
    [
      'issue',
      'Lệnh phải là một đối tượng có “kind” và “by”, chẳng hạn kind: “issue”; nội dung nhận được: "issue".',
      'A command is an object with kind and by, such as kind: "issue"; what came is: "issue".',
    ],
    [
      { kind: 'isue', by },
      'Quản lý tiến độ chiến dịch không có lệnh “isue” (có phải “issue” không?).',
      'The timeline of a campaign has no command "isue" (did you mean "issue"?).',
    ],
    [
      { ...extended, to: { date: new Date(0), boundary: 'by' } },
      'Lệnh có “to.date” không phải dữ liệu JSON thuần với chữ Unicode hợp lệ nên không ghi được; nội dung nhận được: đối tượng Date (ngày viết là văn bản như 2024-07-10).',
      'The command has a field “to.date” that is not plain JSON data with well-formed text, so it cannot be recorded; what came is: a Date (write a day as text such as 2024-07-10).',
    ],
  ])('%#', (command, vi, en) => {
    expect(sentence(issued(2), command)[0]).toBe(vi);
    expect(sentence(issued(2), command, 'en')[0]).toBe(en);
  });

  it('of a report that may still come in time, why it is not closed as missing', () => {
    const close = {
      kind: 'closeDutyAsMissing',
      organization: 'org-1',
      round: firstRound,
      reason: 'không gửi',
      by,
    };
    expect(sentence(issued(2), close)).toEqual([
      'Báo cáo của “UBND huyện org-1” chưa nộp nhưng chưa quá hạn nên không thể chốt là không nộp.',
    ]);
    expect(sentence(issued(2), close, 'en')).toEqual([
      'The report of "UBND huyện org-1" is not submitted yet and not overdue, so it cannot be closed as missing.',
    ]);
  });
});

describe('an extension', () => {
  it('to a day alone counts that day, as { date, boundary: "by" } does', () => {
    const extend = {
      kind: 'extendDuty',
      organization: 'org-1',
      round: firstRound,
      reason: 'bão',
      by,
    } as const;
    const days = ['2024-08-01', { date: '2024-08-01', boundary: 'by' }] as const;
    const outcomes = days.map((to) => decide(issued(2), { ...extend, to }, at));
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]?.events[0]).toMatchObject({
      kind: 'dutyExtended',
      date: '2024-08-01',
      boundary: 'by',
    });
  });

  it('takes a deadline that was read from a text as it is', () => {
    const to = { date: '2024-08-01', boundary: 'by', quote: 'đến hết ngày 01/8/2024', span: null };
    const command = { kind: 'extendDuty', organization: 'org-1', round: firstRound, reason: 'bão', to, by };
    expect(sentence(issued(2), command)).toEqual([]);
  });
});

describe('what the plan does not have', () => {
  const campaign = { ...examplePlan().campaign, peak: null };
  const plain = { ...exampleStart(2), plan: examplePlan({ ceremony: null, campaign }) };
  const running = dispatch(
    replay([startCampaign(plain)]),
    { kind: 'issue', number: '15', date: '2024-05-22', signer: 'A', by },
    noon('2024-05-22'),
  ).state;

  it('is not said to be over', () => {
    expect(wordsOfStage(running.lifeCycle)).toEqual({
      vi: 'triển khai (đang chuẩn bị, không có lễ phát động, không có đợt cao điểm, đang tuyên truyền, đang nhận báo cáo)',
      en: 'running (preparation under way, no launch planned, no peak planned, communication under way, reports being collected)',
    });
  });

  it.each([
    [{ kind: 'startPeak', by }, 'Kế hoạch không có đợt cao điểm nên không thể bắt đầu đợt cao điểm.'],
    [{ kind: 'endPeak', by }, 'Kế hoạch không có đợt cao điểm nên không thể kết thúc đợt cao điểm.'],
    [
      { kind: 'holdLaunch', date: '2024-06-05', by },
      'Kế hoạch không có lễ phát động nên không thể ghi nhận lễ phát động.',
    ],
  ])('is not carried out: %#', (command, vi) => {
    expect(sentence(running, command)).toEqual([vi]);
  });

  it('does not keep the works of the campaign from ending', () => {
    const ended = (['completePreparation', 'completeCommunication'] as const).reduce(
      (state, kind) => dispatch(state, { kind, by }, noon('2024-06-20')).state,
      running,
    );
    const closed = ['org-1', 'org-2'].reduce(
      (state, organization) =>
        dispatch(
          state,
          { kind: 'waiveDuty', round: firstRound, organization, reason: 'bão', by },
          noon('2024-06-20'),
        ).state,
      ended,
    );
    const last = dispatch(closed, { kind: 'closeReports', by }, noon('2024-06-21'));
    expect([last.refused, last.state.lifeCycle.stage]).toEqual([[], 'consolidating']);
  });
});
