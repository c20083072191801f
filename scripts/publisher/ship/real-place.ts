import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a path leads through links, the same for every spelling, also before there is a folder. */
export function realPlaceOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPlaceOf(above), basename(path));
  }
}
