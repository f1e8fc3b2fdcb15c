import type { Locale } from '@chiendich/core';
import { indexedDbStore } from '@chiendich/form-elements';
import type { Submission } from '@chiendich/report';
import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { campaignRound, campaignTemplate } from '../site/campaign.ts';
import { ReportForm } from './report-form.tsx';
import { uploadFile } from './upload-file.ts';

const { drafts, outbox } = indexedDbStore('chiendich-react');
const uploader = { upload: uploadFile };

const words = {
  vi: {
    other: 'English',
    title: 'Báo cáo trực tuyến',
    answered: 'Số mục đã trả lời',
    sent: 'Máy chủ đã nhận',
  },
  en: {
    other: 'Tiếng Việt',
    title: 'Report online',
    answered: 'Items answered',
    sent: 'The server has received',
  },
} as const satisfies Record<Locale, unknown>;

function App(): ReactElement {
  const [locale, setLocale] = useState<Locale>('vi');
  const [answered, setAnswered] = useState(0);
  const [received, setReceived] = useState<readonly string[]>([]);
  const say = words[locale];
  const send = async (submission: Submission): Promise<void> => {
    await post(submission);
    setReceived((before) => [...before, `${submission.id}, ${submission.revision}`]);
  };
  return (
    <>
      <header className="agency">
        <p>
          <strong>{say.title}</strong>
        </p>
      </header>
      <main lang={locale}>
        <h1>React 19</h1>
        <div className="bar">
          <span>
            {say.answered}: <output id="answered">{answered}</output>
          </span>
          <button
            type="button"
            lang={locale === 'vi' ? 'en' : 'vi'}
            onClick={() => setLocale(locale === 'vi' ? 'en' : 'vi')}
          >
            {say.other}
          </button>
        </div>
        <ReportForm
          template={campaignTemplate}
          round={campaignRound}
          options={{ organizations }}
          draftStore={drafts}
          outbox={outbox}
          uploader={uploader}
          locale={locale}
          onChange={({ detail }) => setAnswered(Object.keys(detail.form.answers().answers ?? {}).length)}
          onSubmit={({ detail }) => detail.respondWith(send(detail.submission))}
        />
        {received.length > 0 && (
          <section className="received" aria-labelledby="received">
            <h2 id="received">{say.sent}</h2>
            <ul>
              {received.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </>
  );
}

/** The agencies that report; a real page takes them from the campaign's register. */
const organizations = [
  { code: 'ubnd-huyen-cao-loc', label: { vi: 'UBND huyện Cao Lộc', en: 'UBND huyện Cao Lộc' } },
  { code: 'ubnd-huyen-loc-binh', label: { vi: 'UBND huyện Lộc Bình', en: 'UBND huyện Lộc Bình' } },
  { code: 'ubnd-tp-lang-son', label: { vi: 'UBND thành phố Lạng Sơn', en: 'UBND thành phố Lạng Sơn' } },
];

async function post(submission: Submission): Promise<void> {
  const response = await fetch('reports', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(submission),
  });
  if (!response.ok)
    throw new Error(((await response.json()) as { detail?: string }).detail ?? String(response.status));
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<App />);
