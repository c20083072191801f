import { once } from 'node:events';

import { readPreviewSettings } from './preview/settings.ts';
import { createPreviewServer } from './preview/server.ts';
import { type Port, portFailure } from './processes/ports.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'exec node scripts/preview.ts',
  says: 'Shows drafts as pages to whoever has a signed link; "start" runs it.',
  options: {},
  lasts: () => true,
});

await runCommand(command, async (_, stop) => {
  const settings = readPreviewSettings(process.env);
  const port: Port = { number: settings.port, host: '127.0.0.1', option: '--preview-port' };
  const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const server = await createPreviewServer(settings, say);
  try {
    server.listen(port.number, port.host);
    await once(server, 'listening');
  } catch (error) {
    throw portFailure(port, error);
  }
  process.send?.({ ready: true });
  if (!stop.aborted) await once(stop, 'abort');
  await server.stop();
});
