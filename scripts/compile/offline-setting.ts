import { Failure } from '../terminal/failure.ts';

/** Whether the site can be read offline; `off` also ends the workers that browsers have of it. */
export type OfflineSetting = 'on' | 'off';

/** @throws a Failure for a value that is neither, which would else switch nothing */
export function readOfflineSetting(value: string | undefined): OfflineSetting {
  if (value === undefined || value === '' || value === 'on') return 'on';
  if (value === 'off') return 'off';
  throw new Failure(`HUB_OFFLINE is "${value}".`, {
    remedy: 'Set it to "on" or "off", or leave it out for "on".',
  });
}
