import { decree30, textDataOf, writeDocx } from '@chiendich/document';
import type { Calls } from './calls.ts';
import { optional, outside } from './calls.ts';
import { document } from './official-text.ts';

export const documentCalls: Readonly<Record<string, Calls>> = {
  '.': {
    compileTextTemplate: ['Kính gửi', textDataOf('plan').schema, optional({})],
    compose: ['plan', outside({}), optional({})],
    houseProfile: [optional({}), optional(decree30)],
    metadataOf: [document],
    textDataOf: ['plan'],
    writeDocx: [document, optional({})],
    writeHtml: [document, optional({})],
  },
  './node': { writePdf: [writeDocx(document), optional({ program: 'no-such-program' })] },
  './messages': {},
};
