import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, type Result, success } from '@chiendich/core';
import { fault } from './faults.ts';
import { lineAndColumn } from './place-in-text.ts';

/** The bytes of a file as text; a missing, unreadable or empty file is a finding with its name. */
export function readText(path: string): Result<string> {
  const file = basename(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return failure([fault('demo/file-missing', { file: path })]);
  if (stat.isDirectory())
    return failure([fault('demo/file-unreadable', { file: path, reason: 'đây là một thư mục (a folder)' })]);
  try {
    const text = readFileSync(path, 'utf8');
    return text.trim() === '' ? failure([fault('demo/file-empty', { file })]) : success(text);
  } catch (error) {
    return failure([
      fault('demo/file-unreadable', {
        file: path,
        reason: error instanceof Error ? error.message : String(error),
      }),
    ]);
  }
}

/** The value in a JSON file; any other text is a finding with the line and column. */
export function readJson(path: string): Result<unknown> {
  const text = readText(path);
  if (!text.ok) return text;
  try {
    return success(JSON.parse(text.value));
  } catch (error) {
    const { line, column } = lineAndColumn(text.value, offsetOfSyntaxError(error, text.value));
    return failure([fault('demo/not-json', { file: basename(path), line, column })]);
  }
}

/** The JSON files of a folder, in order of their names. */
export function jsonFilesIn(folder: string): Result<readonly string[]> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return failure([fault('demo/file-missing', { file: folder })]);
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
  return files.length === 0 ? failure([fault('demo/no-report', { file: folder })]) : success(files);
}

/** V8 gives the position in the message, and nothing when the text breaks off. */
function offsetOfSyntaxError(error: unknown, text: string): number {
  const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return position === undefined ? text.length : Number(position);
}
