import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a hub is on a machine, and whose it is. */
export interface Installation {
  /** The checkout. */
  readonly folder: string;
  /** The data directory. */
  readonly data: string;
  readonly backups: string;
  /** Settings such as `SITE_URL`, one a line; it need not be there. */
  readonly settings: string;
  readonly user: string;
}

/** Other places are a matter of replacing paths. */
export const usualInstallation: Installation = {
  folder: '/srv/porchlight',
  data: '/srv/porchlight/.data',
  backups: '/var/backups/porchlight',
  settings: '/etc/porchlight.env',
  user: 'porchlight',
};

/** The Node that comes with the install, whatever the machine has. */
export const nodeOf = ({ folder }: Installation): string =>
  join(folder, 'node_modules', '.bin', 'node');

export const scriptOf = ({ folder }: Installation, name: string): string =>
  join(folder, 'scripts', name);

/** Where `systemctl status` sends whoever looks. */
export const guideOf = ({ folder }: Installation): string =>
  `Documentation=${pathToFileURL(join(folder, 'docs', 'operating.md')).href.replaceAll('%', '%%')}`;
