export type { ComposeOptions, PaperInput, PaperKindName } from './compose/compose.ts';
export { compose } from './compose/compose.ts';
export { PaperFrame } from './compose/paper-frame.ts';
export type { TextData } from './compose/text-data.ts';
export { textDataOf } from './compose/text-data.ts';
export type { HouseChoices, HouseProfile } from './decree/house-profile.ts';
export { decree30Profile, houseProfile } from './decree/house-profile.ts';
export type {
  Alignment,
  AuthorityForm,
  ComponentName,
  ComponentRule,
  LayoutRules,
  NumberedPart,
  Range,
  Stamp,
} from './decree/layout-rule.ts';
export { decree30 } from './decree/nd30-2020.ts';
export type { WriteDocxOptions } from './docx/write/write-docx.ts';
export { writeDocx } from './docx/write/write-docx.ts';
export { metadataOf, OutgoingDocumentMetadata } from './exchange/outgoing-metadata.ts';
export type { WriteHtmlOptions } from './html/write-html.ts';
export { writeHtml } from './html/write-html.ts';
export type { AnnexFile, PaperForm } from './layout/paper-form.ts';
export type { TextTemplateOptions } from './text-template/compile-text-template.ts';
export { compileTextTemplate } from './text-template/compile-text-template.ts';
export type { TextTemplate } from './text-template/text-program.ts';
