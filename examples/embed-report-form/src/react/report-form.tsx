import '@chiendich/form-elements';
import type { ChiendichReportForm, ReportFormEventMap } from '@chiendich/form-elements';
import { createElement, type ReactElement, type Ref } from 'react';

type Properties = Pick<
  ChiendichReportForm,
  | 'template'
  | 'round'
  | 'due'
  | 'answers'
  | 'options'
  | 'draftStore'
  | 'outbox'
  | 'uploader'
  | 'locale'
  | 'layout'
  | 'readonly'
>;

/** The properties of the element and its events, typed by what they carry. */
export interface ReportFormProps extends Partial<Properties> {
  readonly ref?: Ref<ChiendichReportForm>;
  readonly onChange?: (event: ReportFormEventMap['chiendich-change']) => void;
  readonly onDraftSaved?: (event: ReportFormEventMap['chiendich-draft-saved']) => void;
  readonly onSubmit?: (event: ReportFormEventMap['chiendich-submit']) => void;
  readonly onError?: (event: ReportFormEventMap['chiendich-error']) => void;
}

/** `<chiendich-report-form>` as a component: React 19 sets properties of custom elements and listens to their events. */
export function ReportForm({
  onChange,
  onDraftSaved,
  onSubmit,
  onError,
  ...properties
}: ReportFormProps): ReactElement {
  return createElement('chiendich-report-form', {
    ...properties,
    'onchiendich-change': onChange,
    'onchiendich-draft-saved': onDraftSaved,
    'onchiendich-submit': onSubmit,
    'onchiendich-error': onError,
  });
}
