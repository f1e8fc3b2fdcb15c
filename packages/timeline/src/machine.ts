export type { CampaignMachine } from './campaign/campaign.machine.ts';
export { campaignMachine } from './campaign/campaign.machine.ts';
