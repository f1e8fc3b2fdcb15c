import { createHash } from 'node:crypto';
import { type Html, html, trusted } from './html.ts';

/** What every page of the example says. */
export const exampleNotice = 'VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH';

export interface PageParts {
  readonly title: string;
  readonly style: string;
  readonly body: Html;
  /** Classic scripts inside the file, run in order. */
  readonly scripts?: readonly string[];
}

/** A page in one file that opens by double-click. Its policy allows its own style and scripts and nothing else. */
export function writePage({ title, style, body, scripts = [] }: PageParts): string {
  const policy = [
    "default-src 'none'",
    "img-src 'self' blob: data:",
    `style-src ${hashOf(style)}`,
    ...(scripts.length === 0
      ? []
      : [`script-src ${scripts.map(hashOf).join(' ')}`, "require-trusted-types-for 'script'"]),
  ].join('; ');
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}
${scripts.map((script) => html`<script>${trusted(script)}</script>`)}
</body>
</html>
`.markup;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
