import { defineFindings } from '@chiendich/core';
import { en } from '../messages/submissions-en.ts';
import { vi } from '../messages/submissions-vi.ts';

/** Makes findings on submissions. */
export const submissionFinding = /* @__PURE__ */ defineFindings({}, vi, en);
