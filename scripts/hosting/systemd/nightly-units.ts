import { confined } from './confinement.ts';
import { guideOf, type Installation, nodeOf, scriptOf } from './installation.ts';
import { type Section, toUnitText, toWords } from './unit-text.ts';

/** Makes a backup in a new folder each time. Its secrets are for nobody else. */
export function toBackupUnit(installation: Installation): string {
  const { data, backups } = installation;
  // The shell alone knows what day it is; systemd takes `%` and `$` for its own unless doubled.
  const words = `exec "$$0" "$$1" --data "$$2" --out "$$3/$$(date +%%F-%%H%%M%%S)"`;
  const given = [nodeOf(installation), scriptOf(installation, 'backup.ts'), data, backups];
  return toUnitText([
    {
      name: 'Unit',
      lines: ['Description=Porchlight: the nightly backup', guideOf(installation)],
    },
    nightlyService(`/bin/sh -c '${words}' ${toWords(given)}`, [
      'UMask=0077',
      ...confined(installation, [data, backups]),
    ]),
  ]);
}

/**
 * Proves the site and changes nothing: what is different fails the unit, and whoever hears of that
 * decides.
 */
export function toAuditUnit(installation: Installation): string {
  const { data } = installation;
  const given = [nodeOf(installation), scriptOf(installation, 'audit-site.ts'), '--data', data];
  return toUnitText([
    {
      name: 'Unit',
      lines: [
        'Description=Porchlight: whether the site is what is published',
        guideOf(installation),
      ],
    },
    nightlyService(toWords(given), confined(installation, [data])),
  ]);
}

const nightlyService = (command: string, lines: readonly string[]): Section => ({
  name: 'Service',
  lines: ['Type=oneshot', `ExecStart=${command}`, 'Nice=10', 'IOSchedulingClass=idle', ...lines],
});

/**
 * When a nightly unit runs; after a night without power, when the machine is back.
 *
 * @param time of the machine's clock, such as `02:30`
 */
export const toNightlyTimer = (says: string, time: string): string =>
  toUnitText([
    { name: 'Unit', lines: [`Description=Porchlight: ${says}`] },
    {
      name: 'Timer',
      lines: [`OnCalendar=*-*-* ${time}:00`, 'RandomizedDelaySec=600', 'Persistent=true'],
    },
    { name: 'Install', lines: ['WantedBy=timers.target'] },
  ]);
