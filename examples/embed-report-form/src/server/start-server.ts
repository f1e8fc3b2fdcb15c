import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ReportTemplate } from '@chiendich/report';
import type { Answer, Receive } from './receive-report.ts';
import { createReceiver } from './receive-report.ts';
import type { ReceivedReports } from './received-reports.ts';

/** Only scripts and styles of this site, no markup from text: what the strictest agency portal allows. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Files that are served; nothing else in the folder is. */
const types: Readonly<Record<string, string>> = {
  'index.html': 'text/html',
  'react.html': 'text/html',
  'page.css': 'text/css',
  'report-form.js': 'text/javascript',
  'react.js': 'text/javascript',
};

/** Most bytes of one request. */
const largestBody = 20_000_000;

/** What the server serves and where it listens; port 0 takes a free one. */
export interface ServerOptions {
  readonly pages: string;
  readonly port: number;
  readonly template: ReportTemplate;
  readonly reports: ReceivedReports;
  /** Folder of attachments, each named after the hash of its bytes. */
  readonly files: string;
}

/** Starts the server on this machine only. */
export async function startServer(
  options: ServerOptions,
): Promise<{ readonly address: string; readonly server: Server }> {
  const receive = createReceiver(options.template, options.reports);
  const server = createServer((request, response) => {
    answer(request, options, receive).then(
      (given) => given(response),
      (error: unknown) => {
        console.error(error);
        json({ status: 500, body: { title: 'Máy chủ gặp lỗi', status: 500 } })(response);
      },
    );
  });
  await new Promise<void>((listening) => server.listen(options.port, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

type Given = (response: ServerResponse) => void;

async function answer(request: IncomingMessage, options: ServerOptions, receive: Receive): Promise<Given> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  if (name === 'reports' && request.method === 'POST') {
    const body = await bodyOf(request);
    if (body === null) return json(tooLarge);
    const key = request.headers['idempotency-key'];
    return json(await receive(body.toString('utf8'), typeof key === 'string' ? key : undefined));
  }
  const [, hash] = /^files\/([0-9a-f]{64})$/.exec(name) ?? [];
  if (hash !== undefined && request.method === 'PUT')
    return json(await keepFile(request, hash, options.files));
  if (name === 'favicon.ico') return (response) => response.writeHead(204).end();
  if (request.method !== 'GET') return json({ status: 405, body: { detail: 'Không hỗ trợ.' } });
  if (name === 'reports') return json({ status: 200, body: await options.reports.list() });
  const type = types[name];
  if (type === undefined) return json({ status: 404, body: { detail: 'Không có trang này.' } });
  const content = await readFile(join(options.pages, name));
  return (response) => {
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    response.end(content);
  };
}

function json({ status, body }: Answer): Given {
  return (response) => {
    const isProblem = status >= 400;
    response.writeHead(status, {
      'content-type': `application/${isProblem ? 'problem+json' : 'json'}; charset=utf-8`,
      'cache-control': 'no-store',
    });
    response.end(JSON.stringify(body));
  };
}

const tooLarge: Answer = { status: 413, body: { detail: 'Nội dung gửi đến quá lớn.' } };

/** Keeps a file under the hash of its bytes; one that is there already is written over with the same bytes. */
async function keepFile(request: IncomingMessage, hash: string, folder: string): Promise<Answer> {
  const bytes = await bodyOf(request);
  if (bytes === null) return tooLarge;
  if (createHash('sha256').update(bytes).digest('hex') !== hash)
    return { status: 400, body: { detail: 'Tệp bị thay đổi trên đường truyền.' } };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, hash), bytes);
  return { status: 200, body: { hash } };
}

/** The whole body, null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > largestBody) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
