/// <reference types="node" />

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';

/** How LibreOffice is found and how long it may take. */
export interface WritePdfOptions {
  /** The program, by name or path; by default `soffice`, then `libreoffice`. */
  readonly program?: string;
  /** Milliseconds for one file, 60,000 by default: the first run makes a profile and takes longest. */
  readonly timeLimit?: number;
}

type Run =
  | { readonly kind: 'done' | 'absent' | 'late' }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Writes a Word file as PDF through LibreOffice, where it is installed.
 *
 * Each call works in a directory and a profile of its own, which are deleted afterwards, so calls may run side by side.
 * The profile runs no macros and reaches no network, whatever the file asks for.
 * Where LibreOffice is missing, takes too long or refuses the file, a finding says so and what to install. Without a
 * font as wide as Times New Roman (Debian: `fonts-liberation2`) lines break elsewhere than in Word.
 */
export async function writePdf(
  docx: Uint8Array,
  options: WritePdfOptions = {},
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  expectArgument(docx, 'document/not-docx-bytes', 'writePdf(docx, …)');
  expectArgument(options, 'core/not-options', 'writePdf(…, options)');
  expectKeys(options, { program: true, timeLimit: true }, 'writePdf(…, options)');
  const timeLimit = options.timeLimit ?? 60_000;
  const programs = options.program === undefined ? ['soffice', 'libreoffice'] : [options.program];
  const folder = await mkdtemp(join(tmpdir(), 'chiendich-pdf-'));
  try {
    const settings = join(folder, profileFolder, 'user');
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, 'registrymodifications.xcu'), closedProfile);
    await writeFile(join(folder, 'paper.docx'), docx);
    for (const program of programs) {
      const run = await convert(program, folder, timeLimit);
      if (run.kind === 'absent') continue;
      if (run.kind === 'late')
        return failure([finding('document/pdf-too-slow', { program, seconds: timeLimit / 1000 })]);
      const pdf = await readFile(join(folder, 'paper.pdf')).catch(() => null);
      if (pdf !== null) return success(new Uint8Array(pdf));
      const reason =
        run.kind === 'failed' ? run.reason : { vi: 'không có tệp nào được ghi', en: 'no file was written' };
      return failure([finding('document/pdf-refused', { program, reason })]);
    }
    return failure([finding('document/pdf-program-missing', { programs })]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Where the profile of a call lies in its folder. */
const profileFolder = 'profile';

/**
 * Settings of a profile that runs no macros, follows no link of the file to another place, and whose way to the network
 * is a proxy that is not there.
 */
const closedProfile =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n' +
  setting('Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true') +
  setting('Office.Common/Security/Scripting', 'MacroSecurityLevel', '3') +
  setting('Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true') +
  setting('Office.Writer/Content/Update', 'Link', '0') +
  setting('Inet/Settings', 'ooInetProxyType', '2') +
  ['HTTP', 'HTTPS', 'FTP']
    .map(
      (scheme) =>
        setting('Inet/Settings', `ooInet${scheme}ProxyName`, '127.0.0.1') +
        setting('Inet/Settings', `ooInet${scheme}ProxyPort`, '9'),
    )
    .join('') +
  '</oor:items>\n';

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>\n`;
}

/** Runs the program on `paper.docx` in its folder, with the profile that lies there. */
function convert(program: string, folder: string, timeout: number): Promise<Run> {
  const filter =
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  const args = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${pathToFileURL(join(folder, profileFolder)).href}`,
    '--convert-to',
    filter,
    '--outdir',
    folder,
    join(folder, 'paper.docx'),
  ];
  return new Promise((resolve) => {
    execFile(program, args, { timeout, killSignal: 'SIGKILL', cwd: folder }, (error, _, stderr) => {
      if (error === null) resolve({ kind: 'done' });
      else if (error.code === 'ENOENT') resolve({ kind: 'absent' });
      else if (error.killed) resolve({ kind: 'late' });
      else resolve({ kind: 'failed', reason: (stderr || error.message).slice(0, 300) });
    });
  });
}
