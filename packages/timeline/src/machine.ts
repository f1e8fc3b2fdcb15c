export { campaignMachine } from './campaign/campaign.machine.ts';
