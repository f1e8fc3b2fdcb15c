import { defineFindings } from '@chiendich/core';
import { en } from '../messages/templates-en.ts';
import { vi } from '../messages/templates-vi.ts';

/** Makes findings on templates. */
export const templateFinding = /* @__PURE__ */ defineFindings({}, vi, en);
