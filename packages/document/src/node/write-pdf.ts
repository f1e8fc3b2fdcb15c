/// <reference types="node" />
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { finding } from '../findings.ts';

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
 * Where LibreOffice is missing, takes too long or refuses the file, a finding says so and what to install. Without a
 * font as wide as Times New Roman (Debian: `fonts-liberation2`) lines break elsewhere than in Word.
 */
export async function writePdf(docx: Uint8Array, options: WritePdfOptions = {}): Promise<Result<Uint8Array>> {
  const timeLimit = options.timeLimit ?? 60_000;
  const programs = options.program === undefined ? ['soffice', 'libreoffice'] : [options.program];
  const folder = await mkdtemp(join(tmpdir(), 'chiendich-pdf-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(profile);
    await writeFile(join(folder, 'paper.docx'), docx);
    for (const program of programs) {
      const run = await convert(program, folder, pathToFileURL(profile).href, timeLimit);
      if (run.kind === 'absent') continue;
      if (run.kind === 'late')
        return failure([finding('document/pdf-too-slow', { program, seconds: timeLimit / 1000 })]);
      const pdf = await readFile(join(folder, 'paper.pdf')).catch(() => null);
      if (pdf !== null) return success(new Uint8Array(pdf));
      const reason = run.kind === 'failed' ? run.reason : 'no file was written';
      return failure([finding('document/pdf-refused', { program, reason })]);
    }
    return failure([finding('document/pdf-program-missing', { programs })]);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function convert(program: string, folder: string, profile: string, timeout: number): Promise<Run> {
  const filter =
    'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  const args = [
    '--headless',
    '--norestore',
    `-env:UserInstallation=${profile}`,
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
