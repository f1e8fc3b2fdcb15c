import { describe, expect, it } from 'vitest';
import { definePlan } from './define-plan.ts';
import { Plan } from './plan.ts';
import { planJsonSchema } from './plan-json-schema.ts';

describe('the JSON Schema of a plan', () => {
  it('is of the 2020-12 edition and asks for every key', () => {
    expect(planJsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(planJsonSchema.required).toEqual(Object.keys(definePlan({})));
    expect(planJsonSchema.additionalProperties).toBe(false);
  });

  it('describes recursive sections by a definition', () => {
    expect(JSON.stringify(planJsonSchema)).toContain('"$ref":"#/$defs/');
  });
});

describe('a plan as JSON', () => {
  it('comes back from its own text', () => {
    const plan = definePlan({
      subject: 'Trồng cây',
      sections: [{ label: 'I', text: '', children: [{ label: '1', text: 'a' }] }],
    });
    expect(Plan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });
});
