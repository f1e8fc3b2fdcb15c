import type { ReportTemplate } from '@chiendich/report';

/**
 * Reads the report template that the markup gives: its JSON as the text of a `<template>` within the element, which any
 * server can write and a page opened from disk can hold. Null where the element holds no template.
 */
export async function templateWithin(element: HTMLElement): Promise<ReportTemplate | null> {
  await parsed(element.ownerDocument);
  const block = element.querySelector<HTMLTemplateElement>(':scope > template');
  return block === null ? null : (JSON.parse(block.content.textContent ?? '') as ReportTemplate);
}

/** A script at the head of a page meets the element before its content. */
function parsed(page: Document): Promise<unknown> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => page.addEventListener('DOMContentLoaded', done, { once: true }));
}
