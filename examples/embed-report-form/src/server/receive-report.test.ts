import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createForm, formFromTemplate } from '@chiendich/form';
import type { ReportTemplate, Submission } from '@chiendich/report';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createReceiver } from './receive-report.ts';
import { fileReports } from './received-reports.ts';

const text = (vi: string) => ({ vi, en: vi });

const template: ReportTemplate = {
  id: 'thu',
  version: '1',
  status: 'proposal',
  title: text('Báo cáo thử'),
  source: text('Để thử nghiệm'),
  pages: [
    {
      code: 'so_lieu',
      label: text('Số liệu'),
      sections: [
        {
          code: 'ra_quan',
          label: text('Ra quân'),
          items: [
            {
              code: 'C1',
              kind: 'number',
              label: text('Buổi ra quân'),
              unit: 'time',
              minimum: 0,
              required: true,
              aggregation: 'sum',
            },
          ],
        },
      ],
    },
  ],
  rules: [],
};

function submissionOf(figure: number): Submission {
  const form = createForm(formFromTemplate(template), {
    round: { duty: 'duty-1', occurrence: 'once', from: '2024-06-01', to: '2024-06-30' },
    locale: 'vi',
    clock: () => '2024-07-01T00:00:00Z',
    ids: () => 'bao-cao-1',
    answers: { organization: 'ubnd-xa-a' },
  });
  form.set('C1', figure);
  const made = form.submission();
  if (!made.ok) throw new Error(JSON.stringify(made.findings));
  return made.value;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chiendich-received-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const receiver = () => createReceiver(template, fileReports(folder));

it('a report that is sent twenty times at once is received once', async () => {
  const body = JSON.stringify(submissionOf(3));
  const answers = await Promise.all(Array.from({ length: 20 }, () => receiver()(body, '"bao-cao-1/1"')));
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
  expect(await readdir(folder)).toEqual(['bao-cao-1-1.json']);
});

it('a revision that comes with another content is refused, and the first stays', async () => {
  const receive = receiver();
  expect((await receive(JSON.stringify(submissionOf(3)), undefined)).status).toBe(201);
  const other = await receive(JSON.stringify(submissionOf(4)), undefined);
  expect(other.status).toBe(409);
  expect((await fileReports(folder).list()).map(({ report }) => report.answers)).toEqual([{ C1: 3 }]);
});

it.each([
  ['no JSON', '{', undefined, 400],
  ['no report', '[]', undefined, 400],
  ['a way out of the folder', JSON.stringify({ ...submissionOf(3), id: '../../x' }), undefined, 400],
  ['the key of another report', JSON.stringify(submissionOf(3)), '"bao-cao-2/1"', 400],
  [
    'a figure changed on the way',
    JSON.stringify(submissionOf(3)).replace('"C1":3', '"C1":4'),
    undefined,
    400,
  ],
  ['half a character', JSON.stringify({ ...submissionOf(3), report: { a: '\ud800' } }), undefined, 400],
])('%s is refused', async (_name, body, key, status) => {
  expect(await receiver()(body, key)).toMatchObject({ status });
  expect(await readdir(folder)).toEqual([]);
});
