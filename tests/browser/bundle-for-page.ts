import { build } from 'esbuild';

/** One classic script from TypeScript that imports the packages by name, and files from this folder. */
export async function bundleForPage(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['chiendich-source'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
