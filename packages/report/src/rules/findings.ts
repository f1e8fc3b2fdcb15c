import { defineFindings } from '@chiendich/core';
import { en } from '../messages/rules-en.ts';
import { vi } from '../messages/rules-vi.ts';

/** Makes findings on rules. */
export const ruleFinding = /* @__PURE__ */ defineFindings({}, vi, en);
