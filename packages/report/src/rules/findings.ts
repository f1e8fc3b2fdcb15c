import { defineFindings } from '@chiendich/core';
import { rules as en } from '#english';
import { vi } from '../messages/rules-vi.ts';

/** Makes findings on rules. */
export const ruleFinding = /* @__PURE__ */ defineFindings({}, vi, en);
