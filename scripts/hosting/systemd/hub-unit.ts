import { join } from 'node:path';

import { confined } from './confinement.ts';
import { guideOf, type Installation, nodeOf, scriptOf } from './installation.ts';
import { toUnitText, toWords } from './unit-text.ts';

/**
 * One unit for all of a hub. `start` supervises the CMS, the publisher, the preview and the server
 * already: it starts them in the right order, restarts each with growing pauses, keeps the site up while
 * another cannot start, and makes the secrets that two of them share. A unit for each would do that a
 * second time, and worse. What systemd adds is the start with the machine, and a fence around everything.
 */
export function toHubUnit(installation: Installation): string {
  const { folder, data } = installation;
  const node = nodeOf(installation);
  const start = [node, scriptOf(installation, 'start.ts'), '--data', data];
  // After an upgrade `start` compiles into these; the scripts and the libraries stay as they are.
  const compiled = ['shared', 'cms', 'site'].map((name) => join(folder, name));
  return toUnitText([
    {
      name: 'Unit',
      lines: [
        'Description=Porchlight: the CMS, the publisher and the site',
        guideOf(installation),
        'After=network-online.target postgresql.service',
        'Wants=network-online.target',
        'StartLimitIntervalSec=300',
        'StartLimitBurst=5',
      ],
    },
    {
      name: 'Service',
      lines: [
        'Type=exec',
        `ExecStartPre=${toWords([node, scriptOf(installation, 'preflight.mjs')])}`,
        `ExecStart=${toWords(start)}`,
        'Restart=on-failure',
        'RestartSec=10',
        '# A wrong option or setting does not mend itself.',
        'RestartPreventExitStatus=2',
        '# Only `start` is asked to stop: it stops the others one by one.',
        'KillMode=mixed',
        'TimeoutStopSec=60',
        '# Where other programs share the machine:',
        '#MemoryMax=2G',
        ...confined(installation, [data, ...compiled]),
      ],
    },
    { name: 'Install', lines: ['WantedBy=multi-user.target'] },
  ]);
}
