/// <reference types="node" />
import { failure, success } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { createForm } from '../engine/create-form.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { watched, withEveryRule } from '../testing/every-rule.ts';
import { figure, openForm, round, templateOf } from '../testing/template.ts';
import { draftNotSaved } from './draft-findings.ts';
import type { Draft, DraftStore } from './draft-store.ts';
import { memoryDrafts } from './memory-drafts.ts';
import { readDraft } from './read-draft.ts';

const settle = () => new Promise((done) => setTimeout(done, 5));
const again = (draft: Draft, codes: readonly string[]) =>
  createForm(formFromTemplate({ ...templateOf(codes.map((code) => figure(code))), version: '2.0.0' }), {
    round,
    locale: 'vi',
    clock: () => '2024-07-02T02:00:00Z',
    ids: () => 'khác',
    draft,
  });

describe('a draft', () => {
  it('is saved after changes, numbered, with the latest state', async () => {
    const draftStore = memoryDrafts();
    const form = openForm([figure('A1')], {}, { draftStore });
    expect(form.draftStatus()).toEqual({ state: 'unchanged' });
    form.type('A1', '1');
    form.type('A1', '12');
    expect(form.draftStatus()).toEqual({ state: 'saving' });
    await settle();
    expect(form.draftStatus()).toEqual({ state: 'saved', savedAt: '2024-07-01T02:00:00Z', number: 1 });
    form.type('A1', '123');
    await settle();
    const stored = await draftStore.load('ban-nhap-1');
    expect(stored.ok && stored.value).toMatchObject({ number: 2, answers: { answers: { A1: 123 } } });
  });

  it('holds what cannot be read as it was typed, through a file and back', () => {
    const form = openForm([figure('A1'), figure('A2')]);
    form.type('A1', 'hơn 600');
    form.type(`buoi[${form.addRow('buoi')}].ngay`, '31/6');
    const read = readDraft(JSON.stringify(form.draft()));
    expect(read.ok && read.value).toEqual(form.draft());
    const reopened = openForm([figure('A1'), figure('A2')], {}, { draft: form.draft() });
    expect(reopened.field('A1').text).toBe('hơn 600');
    expect(reopened.field('buoi[r1].ngay').text).toBe('31/6');
    expect(reopened.draft()).toEqual(form.draft());
  });

  it('of an older version keeps what the form no longer asks, reports it, and gives it back to a form that asks', () => {
    const form = openForm([figure('A1'), figure('A2')]);
    form.set('A1', 1);
    form.set('A2', 2);
    const newer = again(form.draft(), ['A1']);
    expect(newer.get('A1')).toBe(1);
    expect(newer.findings().map(({ code }) => code)).toEqual([
      'form/answer-unknown',
      'form/draft-other-template',
    ]);
    expect(newer.answers().answers).toEqual({ A1: 1 });
    expect(again(newer.draft(), ['A1', 'A2']).get('A2')).toBe(2);
  });

  it('of an older version keeps a typed text that no field takes, reports it, and gives it back', () => {
    const form = openForm([figure('A1'), figure('A2')]);
    form.type('A2', 'hơn 600');
    const newer = again(form.draft(), ['A1']);
    expect(newer.findings().map(({ path }) => path)).toContainEqual(['texts', 'A2']);
    expect(again(newer.draft(), ['A1', 'A2']).field('A2').text).toBe('hơn 600');
  });

  it('keeps the cells of a column that the form no longer has, and gives them back', () => {
    const draft = openForm([]).draft();
    const wider = {
      ...draft,
      answers: {
        answers: {
          buoi: [
            { cay: 1, cũ: 'x' },
            { cay: 2, nguoi: 7 },
          ],
        },
      },
    };
    const form = openForm([], {}, { draft: wider });
    expect(form.draft().unasked).toEqual({ cells: { 'buoi[0].cũ': 'x', 'buoi[1].nguoi': 7 } });
    const column = { code: 'nguoi', label: { vi: 'Người', en: 'People' }, kind: 'text' };
    const wide = JSON.parse(JSON.stringify(templateOf([])), (key, value) =>
      key === 'columns' ? [...value, column] : value,
    );
    const reopened = createForm(formFromTemplate(wide), {
      round,
      locale: 'vi',
      clock: () => '2024-07-02T02:00:00Z',
      ids: () => 'khác',
      draft: form.draft(),
    });
    expect(reopened.get('buoi[r2].nguoi')).toBe(7);
    expect(reopened.draft().unasked).toEqual({ cells: { 'buoi[0].cũ': 'x' } });
  });

  it('keeps what stands in a table and is not a row', () => {
    const damaged = {
      ...openForm([]).draft(),
      answers: { answers: { buoi: [{ cay: 1 }, 'hỏng'] } },
    } as never;
    const form = openForm([], {}, { draft: damaged });
    expect(form.draft().answers.answers).toEqual({ buoi: [{ cay: 1 }, 'hỏng'] });
    expect(form.findings().map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'report/not-a-row answers.buoi.1',
    );
  });

  it('goes on with the id and revision of what was sent', () => {
    const form = openForm([figure('A1')]);
    const sent = form.submission();
    const reopened = openForm([figure('A1')], {}, { draft: form.draft() });
    const resent = reopened.submission();
    expect(sent.ok && resent.ok && [resent.value.id, resent.value.revision, resent.value.hash]).toEqual(
      sent.ok && [sent.value.id, 1, sent.value.hash],
    );
  });

  it.each([
    ['refuses by a finding', async () => failure([draftNotSaved(new Error('đầy'))])],
    ['throws', () => Promise.reject(new Error('đầy'))],
  ])('that the store %s loses nothing, and is saved with the next change', async (_title, refuse) => {
    let isFull = true;
    const memory = memoryDrafts();
    const draftStore: DraftStore = { ...memory, save: (draft) => (isFull ? refuse() : memory.save(draft)) };
    const form = openForm([figure('A1')], {}, { draftStore });
    form.set('A1', 7);
    await settle();
    const status = form.draftStatus();
    expect(status.state === 'failed' && status.findings.map(({ code }) => code)).toEqual([
      'form/draft-not-saved',
    ]);
    expect(form.get('A1')).toBe(7);
    isFull = false;
    form.set('A1', 8);
    await settle();
    expect(form.draftStatus().state).toBe('saved');
  });

  it('is saved though working out what depends on the answer fails', async () => {
    const draftStore = memoryDrafts();
    const { definition } = openForm([figure('A1'), figure('A2')], { computed: { A2: 'A1 + 1' } });
    let isBroken = false;
    const form = createForm(
      withEveryRule(definition, (rule) =>
        watched(rule, () => {
          if (isBroken) throw new RangeError('out of memory');
        }),
      ),
      { round, locale: 'vi', clock: () => '2024-07-01T02:00:00Z', ids: () => 'ban-nhap-1', draftStore },
    );
    isBroken = true;
    expect(() => form.set('A1', 5)).toThrow('out of memory');
    await settle();
    const stored = await draftStore.load('ban-nhap-1');
    expect(stored.ok && stored.value?.answers.answers).toEqual({ A1: 5 });
  });

  it('goes on being saved though a listener throws', async () => {
    const draftStore = memoryDrafts();
    const refused: unknown[] = [];
    const note = (reason: unknown) => refused.push(reason);
    process.on('unhandledRejection', note);
    const form = openForm([figure('A1')], {}, { draftStore });
    const stop = form.subscribe(({ cause }) => {
      if (cause === 'draft') throw new Error('the page failed');
    });
    form.set('A1', 1);
    await settle();
    stop();
    form.set('A1', 2);
    await settle();
    process.off('unhandledRejection', note);
    expect(String(refused)).toBe('Error: the page failed');
    expect(form.draftStatus()).toMatchObject({ state: 'saved', number: 2 });
  });

  it('is not said to be saved while something newer is not', async () => {
    const memory = memoryDrafts();
    const draftStore: DraftStore = {
      ...memory,
      save: (draft) => new Promise((done) => setTimeout(() => done(memory.save(draft)), 5)),
    };
    const form = openForm([figure('A1')], {}, { draftStore });
    const reported: unknown[] = [];
    form.subscribe(({ cause }) => {
      if (cause !== 'draft') return;
      const { state } = form.draftStatus();
      reported.push(state === 'saved' ? form.draftStatus() : state);
    });
    form.set('A1', 1);
    await null;
    await null;
    form.set('A1', 2);
    await new Promise((done) => setTimeout(done, 40));
    expect(reported).toEqual(['saving', { state: 'saved', savedAt: '2024-07-01T02:00:00Z', number: 2 }]);
  });

  it('never takes the place of a newer one', async () => {
    const store = memoryDrafts();
    const draft = { ...openForm([figure('A1')]).draft(), number: 5 };
    expect(await store.save(draft)).toEqual(success(expect.anything()));
    expect((await store.save({ ...draft, number: 4 })).findings.map(({ code }) => code)).toEqual([
      'form/draft-stale',
    ]);
  });

  it('of a window that is behind is refused however often it is changed, and said to be', async () => {
    const draftStore = memoryDrafts();
    const first = openForm([figure('A1')], {}, { draftStore });
    const behind = openForm([figure('A1')], {}, { draftStore, draft: first.draft() });
    for (const figure of [1, 2, 3]) {
      first.set('A1', figure);
      await settle();
    }
    for (const figure of [10, 20, 30, 40, 50]) {
      behind.set('A1', figure);
      await settle();
      const status = behind.draftStatus();
      expect(status.state === 'failed' && status.findings.map(({ code }) => code)).toEqual([
        'form/draft-stale',
      ]);
    }
    first.set('A1', 4);
    await settle();
    expect(first.draftStatus().state).toBe('saved');
    const stored = await draftStore.load('ban-nhap-1');
    expect(stored.ok && stored.value?.answers.answers).toEqual({ A1: 4 });
  });

  it('goes on after a save that came through though its answer was lost', async () => {
    const memory = memoryDrafts();
    let isLost = true;
    const save: DraftStore['save'] = async (draft) => {
      const saved = await memory.save(draft);
      if (isLost) throw new TypeError('network');
      return saved;
    };
    const form = openForm([figure('A1')], {}, { draftStore: { ...memory, save } });
    form.set('A1', 1);
    await settle();
    expect(form.draftStatus().state).toBe('failed');
    isLost = false;
    form.set('A1', 2);
    await settle();
    expect(form.draftStatus().state).toBe('saved');
  });

  it.each([1e308, 1.5, -1, '1', null])('with the revision %j has sent nothing yet', (revision) => {
    const draft = openForm([figure('A1')]).draft();
    const read = readDraft(JSON.stringify({ ...draft, submitted: { revision, hash: 'x' } }));
    expect(read.ok && read.value.submitted).toBeNull();
  });

  it.each([
    ['', 'form/draft-not-read'],
    ['[]', 'form/draft-not-read'],
    ['{"format":2}', 'form/draft-newer-version'],
    ['{"format":1,"id":"a","number":1e300,"savedAt":"2024-07-01T02:00:00Z"}', 'form/draft-not-read'],
    ['{"format":1,"id":"a","number":1,"savedAt":"hôm qua"}', 'form/draft-not-read'],
  ])('is not read from %j', (text, code) => {
    expect(readDraft(text).findings.map((finding) => finding.code)).toEqual([code]);
  });
});
