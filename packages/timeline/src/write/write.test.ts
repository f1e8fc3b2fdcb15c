import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { advanceTo } from '../campaign/advance.ts';
import { after, deadline, draft, examplePlan, issued, noon, record } from '../testing/example-campaign.ts';
import { type GanttOptions, writeGanttSvg } from './gantt-svg.ts';
import { foldLine, icalValue } from './ical-lines.ts';
import { writeICalendar } from './icalendar.ts';

const octets = new TextEncoder();
const by = 'chuyên viên A';

function parse(text: string) {
  return new ICAL.Component(ICAL.parse(text) as never[]);
}

// Random inputs take seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the calendar file', () => {
  it('is read by a calendar program: launch, peak and deadlines with their reminders', () => {
    const calendar = parse(writeICalendar(issued(2)));
    const events = calendar.getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Lễ phát động',
      'Đợt cao điểm: Ngày Môi trường thế giới',
    ]);
    const [first] = calendar.getAllSubcomponents('vtodo');
    expect(String(first?.getFirstPropertyValue('due'))).toBe('2024-07-09');
    expect(first?.getFirstProperty('due')?.type).toBe('date');
    expect(first?.getAllSubcomponents('valarm')).toHaveLength(3);
  });

  it('raises SEQUENCE with every version and takes everything back when cancelled', () => {
    const amended = after(issued(2), [
      [
        '2024-06-01',
        {
          kind: 'amend',
          document: { type: 'KH', reference: '2/KH', date: '2024-06-01' },
          reason: 'r',
          deadlines: [{ deadline: 'deadline-1', to: '2024-07-15' }],
          by,
        },
      ],
    ]);
    const sequences = (text: string) =>
      parse(text)
        .getAllSubcomponents('vtodo')
        .map((todo) => todo.getFirstPropertyValue('sequence'));
    expect(sequences(writeICalendar(amended))).toEqual([1, 0]);
    const cancelled = writeICalendar(after(amended, [['2024-06-02', { kind: 'cancel', reason: 'bão', by }]]));
    expect(sequences(cancelled)).toEqual([2, 1]);
    expect(cancelled.match(/STATUS:CANCELLED/g)).toHaveLength(4);
  });

  it('folds Vietnamese text at 75 octets, never inside a letter, and loses nothing', () => {
    const letters = fc.array(
      fc.constantFrom('ế', 'ữ', 'a', ' ', 'Đ', '🌳', ';', ',', '\\', '\n', 'ê\u0301'),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join('');
        const plan = { ...examplePlan(), campaign: { ...examplePlan().campaign, name: `x${text}` } };
        const file = writeICalendar(issued(1, { plan }));
        for (const line of file.split('\r\n')) expect(octets.encode(line).length).toBeLessThanOrEqual(75);
        const peak = parse(file).getAllSubcomponents('vevent')[1];
        expect(peak?.getFirstPropertyValue('summary')).toBe(`Đợt cao điểm: x${text}`);
        expect(foldLine(text).replaceAll('\r\n ', '')).toBe(text);
        expect(icalValue(text)).not.toMatch(/\n/);
      }),
      { numRuns: 80 },
    );
  });
});

describe('the Gantt chart', () => {
  const plan = examplePlan();
  const doubtful = {
    plan: { ...plan, deadlines: [...plan.deadlines, deadline('deadline-3', '2023-07-31')] },
  };
  const late = advanceTo(
    after(issued(3, doubtful), [['2024-07-05', record('org-1', 'submit', noon('2024-07-05'))]]),
    '2024-07-16T00:00:00Z',
  ).state;

  it('says in words what it says in colour', () => {
    const svg = writeGanttSvg(late, { today: '2024-07-16' });
    expect(svg).toContain('QUÁ HẠN, còn 2/3 cơ quan chưa báo cáo');
    expect(svg).toContain('chờ đính chính');
    expect(svg).toContain('Hôm nay 16/7/2024');
    expect(svg).toMatch(/<title>Tiến độ Ngày Môi trường thế giới<\/title>\n<desc/);
    expect(svg).not.toMatch(/style=|<style|<script/);
  });

  it('puts the words above the bars on a narrow screen, and says the same', () => {
    const svg = writeGanttSvg(late, { today: '2024-07-16', layout: 'narrow' });
    expect(svg).toContain('viewBox="0 0 360 ');
    expect(svg).toContain('QUÁ HẠN, còn 2/3 cơ quan chưa báo cáo');
  });

  it('escapes whatever the plan says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const svg = writeGanttSvg(draft(1, { plan: { ...plan, campaign: { ...plan.campaign, name } } }), {
          today: '2024-06-01',
        });
        expect(svg).not.toMatch(/[\u0000-\u0008\uFFFE]/);
        expect(svg.split('<').length).toBe(svg.split('>').length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('options of a chart that would be misread', () => {
  it.each([
    [
      { today: '2024-06-10', layout: 'broad' },
      "writeGanttSvg(…, { layout }) got the text \"broad\", expected 'wide' or 'narrow'",
    ],
    [
      { today: new Date(0) },
      'writeGanttSvg(…, { today }) got a Date, expected a civil date (YYYY-MM-DD); write civilDateAt(instantOf(date))',
    ],
    [{ today: '10/6/2024' }, 'writeGanttSvg(…, { today }) got the text "10/6/2024"'],
    [{}, 'got an empty object, expected an object with the day today'],
  ])('throw: %j', (options, sentence) => {
    expect(() => writeGanttSvg(issued(1), options as unknown as GanttOptions)).toThrow(sentence);
  });
});
