import { mkdirSync } from 'node:fs';

import { readEnvironment } from '../src/environment';

export default () => {
  const { port, cmsUrl, publicFolder, uploadsFolder, secrets, logLevel } = readEnvironment();
  // The upload plugin starts before any code of ours, and does not start without this folder.
  mkdirSync(uploadsFolder, { recursive: true });
  return {
    host: '127.0.0.1',
    port,
    url: cmsUrl,
    app: { keys: secrets.APP_KEYS.split(',') },
    dirs: { public: publicFolder },
    cron: { enabled: false },
    transfer: { remote: { enabled: false } },
    webhooks: { populateRelations: false },
    logger: { updates: { enabled: false }, config: { level: logLevel } },
    mcp: { enabled: false },
  };
};
