import { Failure } from '../terminal/failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { type Formats, formats as ownFormats, type Migration, newerFormat } from './format.ts';
import { toJsonText } from './json-file.ts';
import type { DataDirectory } from './layout.ts';
import { beforeFormat, beforeVersion } from './upgrade-name.ts';
import { readVersion, type StartedBy, type Version } from './version-file.ts';

export interface Arrival {
  /** Who opens the directory now. */
  readonly startedBy: StartedBy;
  /** Backs up what is there under a name, before anything in it changes. */
  readonly backUp: (name: string) => Promise<void>;
  readonly formats?: Formats;
}

/**
 * Leaves the directory in the current format and says who started on it, or refuses without touching
 * it. Before another version starts on it than last time, it is backed up.
 */
export async function bringUpToDate(data: DataDirectory, arrival: Arrival): Promise<void> {
  const { startedBy, backUp, formats = ownFormats } = arrival;
  const found = await readVersion(data);
  if (found === undefined) {
    await createFile(data.versionFile, toJsonText({ format: formats.current, startedBy }));
    return;
  }
  if (found.format > formats.current) throw newerFormat(data.root, found.format, elsewhere);
  const steps = stepsFrom(data, found.format, formats);
  // An upgrade that was interrupted has its backup, from before its first step.
  if (found.upgrading !== true) {
    const name = occasion(found, startedBy, formats);
    if (name === undefined) return;
    await backUp(name);
  }
  for (const { format, migrate } of steps) {
    await note(data, { ...found, format, upgrading: true });
    await migrate(data);
  }
  await note(data, { format: formats.current, startedBy });
}

interface Step {
  readonly format: number;
  readonly migrate: Migration;
}

/** The migrations to the current format, in their order; refuses when one of them is not known. */
function stepsFrom(data: DataDirectory, found: number, formats: Formats): readonly Step[] {
  const steps: Step[] = [];
  for (let format = found; format < formats.current; format += 1) {
    const migrate = formats.migrations.get(format);
    if (migrate === undefined) throw noWayFrom(data, format);
    steps.push({ format, migrate });
  }
  return steps;
}

/** Why the directory is backed up first, as the name of that backup; undefined when nothing changed. */
function occasion(found: Version, startedBy: StartedBy, formats: Formats): string | undefined {
  if (found.format < formats.current) return beforeFormat(found.format + 1);
  return isSame(found.startedBy, startedBy) ? undefined : beforeVersion(startedBy.version);
}

const isSame = (last: StartedBy | undefined, { version, schemas, database }: StartedBy): boolean =>
  last?.version === version && last.schemas === schemas && last.database === database;

const note = (data: DataDirectory, version: Version): Promise<void> =>
  replaceFile(data.versionFile, toJsonText(version));

const elsewhere = 'Update this checkout, or choose another data directory with --data.';

const noWayFrom = (data: DataDirectory, format: number): Failure =>
  new Failure(`${data.root} has data format ${format}, which this Porchlight cannot upgrade.`, {
    remedy: 'Upgrade with the version in between first, or choose another directory with --data.',
  });
