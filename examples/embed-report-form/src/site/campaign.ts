import type { ReportTemplate } from '@chiendich/report';
import { environmentMonth2024 } from '@chiendich/report';

/** The report template of the campaign whose form the pages show. */
export const campaignTemplate: ReportTemplate = environmentMonth2024;
