import { describe, expect, it } from 'vitest';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';

describe('the JSON Schema of a table with fixed rows', () => {
  it('holds the columns once, however many rows there are', () => {
    const { jsonSchema, jsonSchemaDraft07 } = compileTemplate(smallTemplate);
    const rows = { title: 'Nam', $ref: '#/$defs/row-dan_so' };
    expect(jsonSchema).toMatchObject({
      properties: { answers: { properties: { dan_so: { properties: { nam: rows } } } } },
      $defs: { 'row-dan_so': { type: 'object', additionalProperties: false, properties: { lon: {} } } },
    });
    expect(jsonSchemaDraft07).toMatchObject({
      properties: {
        answers: { properties: { dan_so: { properties: { nam: { $ref: '#/definitions/row-dan_so' } } } } },
      },
      definitions: { 'row-dan_so': { type: 'object' } },
    });
    expect(JSON.stringify(jsonSchema).match(/"lon":\{/g)).toHaveLength(1);
  });
});
