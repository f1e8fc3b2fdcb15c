import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definePlan } from '@chiendich/plan';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { PaperKindName } from '../../compose/compose.ts';
import { compose } from '../../compose/compose.ts';
import { awkward, withTexts } from '../../testing/hostile-texts.ts';
import { packageFaults } from '../../testing/package-faults.ts';
import { sampleInputs } from '../../testing/sample-inputs.ts';
import { withoutExtensions } from '../../testing/without-extensions.ts';
import { writeDocx } from './write-docx.ts';

const kinds = Object.keys(sampleInputs) as PaperKindName[];
const schemas = join(import.meta.dirname, '../../../../../../shared/ooxml-schemas/transitional');

/** Every stamp, mark and address that a paper can have. */
const otherParts = {
  secrecy: 'TỐI MẬT',
  urgency: 'THƯỢNG KHẨN',
  circulation: 'Lưu hành nội bộ',
  drafter: 'PL.(300)',
  contact: ['Địa chỉ: số 1', 'ĐT: 0205 000 000'],
};

function withFrame(input: object, frame: object): object {
  return { ...input, frame: { ...(input as { frame?: object }).frame, ...frame } };
}

const bare = definePlan({});
const inputs: Readonly<Record<string, (kind: PaperKindName) => object>> = {
  'their samples': (kind) => sampleInputs[kind],
  'all parts of the frame': (kind) =>
    kind === 'plan' ? sampleInputs.plan : withFrame(sampleInputs[kind], { otherParts }),
  'hostile text in every field': (kind) => {
    let at = kinds.indexOf(kind);
    const next = () => `${awkward[at++ % awkward.length]} ${awkward[at++ % awkward.length]}`;
    const input = kind === 'plan' ? sampleInputs.plan : withFrame(sampleInputs[kind], { otherParts });
    return withTexts(input, next) as object;
  },
  'nothing but empty lists': (kind) => {
    const { plan: _, ...own } = sampleInputs[kind] as { readonly plan?: unknown };
    return kind === 'plan' ? bare : { ...own, plan: bare };
  },
};

function written(kind: PaperKindName, input: object): Uint8Array {
  const result = compose(kind, input as never, { watermarks: ['VÍ DỤ <b>'] });
  if (!result.ok) throw new Error(`${kind}: ${JSON.stringify(result.findings)}`);
  return writeDocx(result.value);
}

const folders = [schemas, join(schemas, '../mce')];

/** What the schema finds wrong in the parts of Word files. */
async function schemaErrors(files: readonly (readonly [string, Uint8Array])[]) {
  const schemaFiles = folders.flatMap((folder) =>
    readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(join(folder, fileName), 'utf8').replaceAll('../mce/', ''),
    })),
  );
  const parts = files.flatMap(([name, bytes]) =>
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /^word\/[^/]+\.xml$/.test(path))
      .map(([path, data]) => ({
        fileName: `${name}-${path.slice(5)}`,
        contents: withoutExtensions(strFromU8(data)),
      })),
  );
  const { errors } = await validateXML({
    xml: parts,
    schema: schemaFiles.filter(({ fileName }) => fileName === 'wml.xsd'),
    preload: schemaFiles.filter(({ fileName }) => fileName !== 'wml.xsd'),
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors;
}

describe.each(Object.keys(inputs))('every paper composed of %s', (name) => {
  const files = kinds.map((kind) => [kind, written(kind, inputs[name]?.(kind) ?? {})] as const);

  it('is a sound package', () => {
    for (const [kind, bytes] of files) expect(packageFaults(bytes), kind).toEqual([]);
  });

  it.skipIf(!existsSync(schemas))(
    'is valid against the transitional schema of WordprocessingML (skipped where the schemas are not at hand)',
    async () => {
      expect(await schemaErrors(files)).toEqual([]);
    },
    120_000,
  );
});
