import type { Locale } from '@chiendich/core';
import type { Submission } from '@chiendich/form';
import { indexedDbStore } from '@chiendich/form-elements';
import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { campaignTemplate } from '../site/campaign.ts';
import { ReportForm } from './report-form.tsx';
import { uploadFile } from './upload-file.ts';

const { drafts, outbox } = indexedDbStore('chiendich-react');
const uploader = { upload: uploadFile };

const words = {
  vi: {
    other: 'English',
    title: 'Báo cáo trực tuyến',
    figures: 'Số chỉ tiêu đã nhập',
    sent: 'Máy chủ đã nhận',
  },
  en: {
    other: 'Tiếng Việt',
    title: 'Report online',
    figures: 'Figures entered',
    sent: 'The server has received',
  },
} as const satisfies Record<Locale, unknown>;

function App(): ReactElement {
  const [locale, setLocale] = useState<Locale>('vi');
  const [figures, setFigures] = useState(0);
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
            {say.figures}: <output id="figures">{figures}</output>
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
          options={{ organizations }}
          draftStore={drafts}
          outbox={outbox}
          uploader={uploader}
          locale={locale}
          onChange={({ detail }) => setFigures(Object.keys(detail.form.answers().indicators ?? {}).length)}
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
  { id: 'ubnd-huyen-cao-loc', name: 'UBND huyện Cao Lộc' },
  { id: 'ubnd-huyen-loc-binh', name: 'UBND huyện Lộc Bình' },
  { id: 'ubnd-tp-lang-son', name: 'UBND thành phố Lạng Sơn' },
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
