import { toHubUnit } from './hub-unit.ts';
import { type Installation } from './installation.ts';
import { toAuditUnit, toBackupUnit, toNightlyTimer } from './nightly-units.ts';

/** Units of systemd that run a hub, and back it up and prove it every night, by file name. */
export const systemdUnits = (installation: Installation): ReadonlyMap<string, string> =>
  new Map([
    ['porchlight.service', toHubUnit(installation)],
    ['porchlight-backup.service', toBackupUnit(installation)],
    ['porchlight-backup.timer', toNightlyTimer('when the backup is made', '02:30')],
    ['porchlight-audit.service', toAuditUnit(installation)],
    ['porchlight-audit.timer', toNightlyTimer('when the site is proved', '04:00')],
  ]);
