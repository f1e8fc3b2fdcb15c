import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const example = join(root, 'examples/lang-son-2024');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chiendich-demo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const papers = ['ke-hoach.docx', 'giay-moi.docx', 'bao-cao-don-vi.docx', 'bao-cao-tong-hop.docx'];

/** All the words of a Word file. */
function textOf(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(document|footer\d*|header\d*)\.xml$/.test(name),
  });
  return Object.values(parts)
    .map((part) =>
      strFromU8(part)
        .replace(/<\/w:p>/g, '\n')
        .replace(/<[^>]*>/g, ''),
    )
    .join('\n');
}

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The main job as the command `demo` runs it. */
function demo(...args: readonly string[]): Promise<Ran> {
  const command = ['--conditions=chiendich-source', '--import', 'tsx', join(example, 'src/main.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: root }, (error, out, err) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), out, err });
    });
  });
}

describe('the main job', () => {
  let ran: Ran;
  let files: (name: string) => string;

  beforeAll(async () => {
    const out = join(folder, 'result');
    ran = await demo('--out', out);
    files = (name) => readFileSync(join(out, name), 'utf8');
  });

  it('succeeds and says where the result is', () => {
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('mở tệp index.html');
  });

  it('says what is wrong with the plan, each at its line', () => {
    for (const sentence of [
      /CẦN XEM LẠI ke-hoach\.md:\d+:\d+: Thời hạn “trước ngày 31\/7\/2023”/,
      /Bản dự thảo: số và ngày ban hành để trống/,
      /Phụ lục số 01; Phụ lục II; Phụ lục III/,
      /“Tháng hành động về môi trường”.*“Tháng hành động vì môi trường”/,
    ]) {
      expect(ran.out).toMatch(sentence);
    }
  });

  it('keeps the written deadline beside the corrected one, with who and why', () => {
    const { events } = JSON.parse(files('nhat-ky.json'));
    const correction = events.find(({ kind }: { kind: string }) => kind === 'deadlineCorrected');
    expect(correction).toMatchObject({
      from: { date: '2023-07-31' },
      to: { date: '2024-07-31', boundary: 'before' },
    });
    expect(correction.by).toContain('Nông Thị Mai Hương');
    expect(correction.reason).toContain('Ghi nhầm năm');
    expect(
      JSON.parse(files('ke-hoach.json')).plan.deadlines.map(({ date }: { date: string }) => date),
    ).toContain('2023-07-31');
  });

  it('walks the campaign to its archive', () => {
    const { events } = JSON.parse(files('nhat-ky.json'));
    expect(events.at(-1)).toMatchObject({
      kind: 'stepTaken',
      step: 'archive',
      lifeCycle: { stage: 'archived' },
    });
  });

  it('reminds nobody once the superiors have their report', () => {
    const { events } = JSON.parse(files('nhat-ky.json'));
    const sent = events.findIndex(({ kind }: { kind: string }) => kind === 'superiorReported');
    const kinds = events.slice(sent).map(({ kind }: { kind: string }) => kind);
    expect(sent).toBeGreaterThan(0);
    expect(kinds).not.toContain('reminderDue');
    expect(kinds).not.toContain('escalationDue');
  });

  it('draws the campaign and writes its calendar as of the day when one report was late', () => {
    const chart = files('tien-do.svg');
    expect(chart).toContain('Hôm nay 12/7/2024');
    expect(chart).toMatch(/QUÁ HẠN, còn 1\/14 cơ quan chưa báo cáo/);
    const calendar = files('lich.ics').replace(/\r\n /g, '');
    expect(calendar).toMatch(/DUE;VALUE=DATE:20240709\r\nSUMMARY:Báo cáo Sở Tài nguyên và Môi trường/);
    expect(calendar).toContain('DUE;VALUE=DATE:20240730');
    const line = files('lich.ics')
      .split('\r\n')
      .find((text) => Buffer.byteLength(text) > 75);
    expect(line).toBeUndefined();
  });

  it('counts thirteen of fourteen reports: one missing, one late, two sent back and corrected', () => {
    const { consolidation } = JSON.parse(files('tong-hop.json'));
    expect(consolidation.completeness).toEqual({
      expected: 14,
      received: 13,
      counted: 13,
      onTime: 12,
      late: 1,
    });
    const state = (organization: string) =>
      consolidation.reporting.find((row: { organization: string }) => row.organization === organization);
    expect(state('ubnd-huyen-dinh-lap')).toMatchObject({ status: 'notReceived', counted: false });
    expect(state('ubnd-huyen-loc-binh')).toMatchObject({ status: 'accepted', late: true });
    expect(state('ubnd-huyen-chi-lang')).toMatchObject({ status: 'accepted', versions: 2 });
    const { ledger } = JSON.parse(files('so-bao-cao.json'));
    expect(
      ledger
        .filter(({ kind }: { kind: string }) => kind === 'return')
        .map(({ organization }: { organization: string }) => organization),
    ).toEqual(['ubnd-huyen-chi-lang', 'ubnd-huyen-huu-lung']);
  });

  it('adds up what the last accepted versions say', () => {
    const { consolidation, contributions } = JSON.parse(files('tong-hop.json'));
    const { ledger } = JSON.parse(files('so-bao-cao.json'));
    const latest = new Map<string, { answers: Record<string, unknown> }>();
    for (const { round, organization, body } of ledger)
      if (round.duty === consolidation.round.duty && 'report' in body) latest.set(organization, body.report);
    const { values } = consolidation.nodes.find(({ id }: { id: string }) => id === 'so-tnmt');
    const codes = consolidation.figures.map(({ code }: { code: string }) => code);
    for (const code of ['A1', 'C3', 'D1', 'K1']) {
      const milli = [...latest.values()].reduce((sum, report) => {
        const answer = report.answers[code];
        return sum + (typeof answer === 'number' ? Math.round(answer * 1000) : 0);
      }, 0);
      expect(values[codes.indexOf(code)]).toBe(milli / 1000);
      const parts = contributions[code].reduce(
        (sum: number, { value }: { value: number }) => sum + Math.round(value * 1000),
        0,
      );
      expect(parts).toBe(milli);
    }
  });

  it('has a round of quick reports before, complete or not by itself', () => {
    expect(ran.out).toContain('Phải báo cáo: 11; đã nhận: 4 (đúng hạn 3, muộn 1); đưa vào tổng hợp: 4.');
    expect(files('index.html')).toContain('Báo cáo nhanh kết quả đợt ra quân');
    const { ledger } = JSON.parse(files('so-bao-cao.json'));
    const duties = new Set(ledger.map(({ round }: { round: { duty: string } }) => round.duty));
    expect(duties).toEqual(new Set(['duty-2', 'duty-3']));
  });

  it('issues the plan with the corrected deadline, and no other paper has the wrong one', () => {
    for (const paper of papers) {
      const text = textOf(readFileSync(join(folder, 'result', paper)));
      expect(text, paper).toContain('VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH');
      expect(text, paper).not.toContain('31/7/2023');
    }
    const plan = textOf(readFileSync(join(folder, 'result/ke-hoach.docx')));
    expect(plan).toContain('57/KH-STNMT');
    expect(plan).toContain('trước ngày 31/7/2024');
    expect(plan).toContain('trước ngày 10/7/2024');
  });

  it('writes pages that say they are examples, and no draft folder', () => {
    for (const name of ['index.html', 'mau-bao-cao.html', 'bao-cao-tong-hop.html']) {
      expect(files(name)).toContain('VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH');
    }
    expect(readdirSync(folder)).toEqual(['result']);
  });

  it('gives the same files each time', async () => {
    const out = join(folder, 'again');
    await demo('--out', out);
    for (const name of readdirSync(out)) {
      expect(readFileSync(join(out, name)).equals(readFileSync(join(folder, 'result', name))), name).toBe(
        true,
      );
    }
    rmSync(out, { recursive: true });
  });

  it('speaks English when asked', async () => {
    const { code, out } = await demo('--out', join(folder, 'english'), '--locale', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/CHECK ke-hoach\.md:\d+:\d+: The deadline/i);
    expect(out).toContain('EXAMPLE – INVENTED FIGURES');
    expect(out).not.toContain('VÍ DỤ');
    rmSync(join(folder, 'english'), { recursive: true });
  });
});

describe('the parameters', () => {
  it.each([
    [['--help'], 'ngôn ngữ của các dòng in ra'],
    [['--help', '--locale', 'en'], 'language of what is printed'],
  ])('%j prints each of them and does nothing', async (args, words) => {
    const { code, out, err } = await demo(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of ['locale', 'plan', 'organizations', 'reports', 'out', 'help'])
      expect(out).toMatch(new RegExp(`^  --${name} `, 'm'));
    expect(out).toContain(words);
  });
});

describe('a plan of another campaign', () => {
  it('is read and checked, walked by itself, and written', async () => {
    const path = join(folder, 'ke-hoach-khac.md');
    writeFileSync(
      path,
      'KẾ HOẠCH\nRa quân tổng vệ sinh năm 2024\n\nI. MỤC ĐÍCH\nNâng cao ý thức.\nII. TỔ CHỨC THỰC HIỆN\n' +
        '1. UBND các xã báo cáo kết quả về Phòng Tài nguyên và Môi trường trước ngày 10/7/2024.\n',
    );
    const out = join(folder, 'other');
    const ran = await demo('--plan', path, '--out', out);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/ke-hoach-khac\.md:7:1: Báo cáo của UBND các xã/);
    expect(ran.out).not.toContain('Lễ phát động');
    expect(readdirSync(out)).toEqual(expect.arrayContaining(['index.html', 'ke-hoach.docx']));
    rmSync(out, { recursive: true });
  });
});

describe('what cannot be read', () => {
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };

  /** A folder with the example's reports, of which one is replaced. */
  const reportsWith = (name: string, content: string) => {
    const path = mkdtempSync(join(folder, 'reports-'));
    for (const file of readdirSync(join(example, 'data/reports')))
      copyFileSync(join(example, 'data/reports', file), join(path, file));
    writeFileSync(join(path, name), content);
    return path;
  };

  const report = '2024-07-03-so-nnptnt.json';
  const cases: readonly (readonly [string, () => readonly string[], RegExp, RegExp])[] = [
    [
      'a plan file that is not there',
      () => ['--plan', join(folder, 'khong-co.md')],
      /Không tìm thấy tệp .*khong-co\.md/,
      /khong-co\.md does not exist/,
    ],
    ['a folder in place of the plan', () => ['--plan', folder], /Không đọc được tệp/, /cannot be read/],
    [
      'an empty plan',
      () => ['--plan', write('trong.md', ' \n\n')],
      /trong\.md không có nội dung/,
      /trong\.md is empty/,
    ],
    [
      'a text that is not a plan',
      () => [
        '--plan',
        write('tho.md', 'Trăm năm trong cõi người ta,\nChữ tài chữ mệnh khéo là ghét nhau.\n'),
      ],
      /LỖI tho\.md.*kế hoạch/i,
      /ERROR tho\.md.*plan/i,
    ],
    [
      'bytes that are not text',
      () => [
        '--plan',
        write(
          'anh.md',
          Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
        ),
      ],
      /LỖI anh\.md/,
      /ERROR anh\.md/,
    ],
    [
      'a report that is not JSON',
      () => ['--reports', reportsWith(report, '{\n  "organization": "so-nnptnt",\n  "raw": {,\n}')],
      new RegExp(`${report} không phải JSON: sai tại dòng 3, cột 11`),
      new RegExp(`${report} is not JSON: wrong at line 3, column 11`),
    ],
    [
      'a report that breaks off',
      () => ['--reports', reportsWith(report, '{\n  "organization": "so-')],
      /không phải JSON: sai tại dòng 2/,
      /is not JSON: wrong at line 2/,
    ],
    [
      'a report without its organization',
      () => ['--reports', reportsWith(report, '{ "raw": {} }')],
      new RegExp(`${report} thiếu mục "organization"`),
      new RegExp(`${report} has no "organization"`),
    ],
    [
      'an option that the command does not know',
      () => ['--plann', 'x'],
      /Tham số "--plann"/,
      /no option "--plann"/,
    ],
  ];

  it.each(cases)('%s: a sentence, exit code 1 and nothing written', async (_what, args, vi, en) => {
    const out = join(folder, 'never');
    const given = args();
    mkdirSync(folder, { recursive: true });
    const [vietnamese, english] = await Promise.all([
      demo(...given, '--out', out),
      demo(...given, '--out', out, '--locale', 'en'),
    ]);
    expect(vietnamese.err).toMatch(vi);
    expect(vietnamese.err).not.toMatch(/\n\s+at |TypeError|Error:/);
    expect(vietnamese.code).toBe(1);
    expect(english.err).toMatch(en);
    expect(english.code).toBe(1);
    expect(existsSync(out) || existsSync(`${out}.writing`)).toBe(false);
  });
});
