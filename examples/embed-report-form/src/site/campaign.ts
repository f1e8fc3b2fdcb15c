import { environmentMonth2024, environmentRound2024 } from '@chiendich/example-environment-month';
import type { ReportTemplate, Round } from '@chiendich/report';

/** The report template of the campaign whose form the pages show. */
export const campaignTemplate: ReportTemplate = environmentMonth2024;

/** The round that its reports answer. */
export const campaignRound: Round = environmentRound2024;
