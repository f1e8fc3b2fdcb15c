import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileReports } from './server/received-reports.ts';
import { startServer } from './server/start-server.ts';
import { buildSite } from './site/build-site.ts';
import { campaignRound, campaignTemplate } from './site/campaign.ts';

const root = resolve(import.meta.dirname, '../../..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: resolve(root, 'out/embed-report-form') },
    port: { type: 'string', default: '8030' },
  },
});

const pages = resolve(values.out, 'pages');
await buildSite(pages, { template: campaignTemplate, round: campaignRound });
const { address } = await startServer({
  pages,
  port: Number(values.port),
  template: campaignTemplate,
  reports: fileReports(resolve(values.out, 'received')),
  files: resolve(values.out, 'files'),
});
console.log(`Trang thường:  ${address}
Trang React:   ${address}react.html
Đã nhận:       ${address}reports

Cũng có thể mở thẳng từ đĩa: ${resolve(pages, 'index.html')}
Báo cáo nhận được nằm trong ${resolve(values.out, 'received')}. Dừng: Ctrl+C.`);
