import type { Draft } from '@chiendich/form';
import type { Submission } from '@chiendich/report';

/** Offers a text as a file of the person's own device. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Offers a report as a file. */
export function saveReport({ report, revision }: Submission): void {
  saveFile(
    `bao-cao-${fileName(report.organization)}-${revision}.json`,
    `${JSON.stringify(report, null, 2)}\n`,
  );
}

/** Offers a draft as a file. */
export function saveDraft(draft: Draft): void {
  saveFile(
    `ban-nhap-${fileName(draft.answers.organization ?? draft.id)}.json`,
    `${JSON.stringify(draft, null, 2)}\n`,
  );
}

function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60);
}
