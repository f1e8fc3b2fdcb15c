import { it } from 'vitest';
import { checkLongField, longFields } from '../../testing/long-field.ts';

it.each(longFields(1_000_000))('a field of a million letters, %s, is written whole in any place', (_, text) =>
  checkLongField(text),
);
