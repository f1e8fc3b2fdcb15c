import { defineFindings } from '@chiendich/core';
import { submissions as en } from '#english';
import { vi } from '../messages/submissions-vi.ts';

/** Makes findings on submissions. */
export const submissionFinding = /* @__PURE__ */ defineFindings({}, vi, en);
