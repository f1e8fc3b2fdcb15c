import { defineExpectation } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

/** An official document, as `readOutline`, `readDocx` and `compose` give it. */
export const documentArgument = /* @__PURE__ */ defineExpectation('official-text/not-a-document', {
  is: (value) => isRecord(value) && Array.isArray(value.body) && Array.isArray(value.recipients),
  what: 'an official document (OfficialDocument)',
  write: 'the value of readOutline(text), of compose(kind, data) or of readDocx(bytes)',
  from: { text: 'readOutline(text), then result.value', bytes: 'readDocx(bytes), then result.value' },
  distinct: true,
});

/** Number and symbol of a document, as a record. */
export const documentNumberArgument = /* @__PURE__ */ defineExpectation(
  'official-text/not-a-document-number',
  {
    is: (value) => isRecord(value) && 'number' in value && typeof value.symbol === 'string',
    what: 'number and symbol of a document',
    write: "{ number: 5, symbol: 'KH-UBND' }",
    from: { text: 'parseSymbol(text), which is null for other texts' },
  },
);

/** Rows of the lexicon. */
export const rowsArgument = /* @__PURE__ */ defineExpectation('official-text/not-word-rows', {
  is: Array.isArray,
  what: 'rows of the lexicon',
  write: 'taskVerbs or territoryNouns',
});
