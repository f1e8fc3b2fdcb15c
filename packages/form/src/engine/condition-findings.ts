import { defineFindings } from '@chiendich/core';
import { en } from '../messages/conditions-en.ts';
import { vi } from '../messages/conditions-vi.ts';

/** Makes the findings on conditions that a form cannot follow; a page with ready definitions does not load them. */
export const conditionFinding = /* @__PURE__ */ defineFindings({}, vi, en);
