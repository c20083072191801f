import type { DataDirectory } from './data-directory/layout.ts';
import { settledDirectory } from './data-directory/settled.ts';
import { audit } from './publisher/engine/audit.ts';
import { type Lease, LeaseHeld, takeLease, waitForLease } from './publisher/lease.ts';
import { ringDoorBell } from './publisher/door-bell.ts';
import { auditLeaseFile, requireStore, withAuditWorks } from './publisher/nightly/audit-works.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'audit-site',
  says: 'Proves that the site is what rendering everything anew would make; mends it with --repair.',
  options: {
    repair: { says: 'Put right what is different.' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

/** The audit that the publisher makes each night lasts minutes at most. */
const patienceMs = 3_600_000;

await runCommand(command, async ({ repair, data: folder }, stop) => {
  const data = await settledDirectory(folder);
  requireStore(data);
  const lease = await leaseOf(data, stop);
  try {
    const result = await withAuditWorks(data, (works) => audit(works, repair, stop));
    if (result?.repair !== undefined) await ringDoorBell(data);
    if (result === undefined)
      return console.log(
        'There is no site of this code to compare, or it is kept as it was: see "runs".',
      );
    for (const { path, is } of result.different) console.log(`${is}: ${path}`);
    console.log(
      `${result.files} files compared, ${result.different.length} different${result.repair === undefined ? '' : `; mended as run ${result.repair.run}`}.`,
    );
    if (result.different.length > 0 && result.repair === undefined)
      throw new Failure('The site is not what it should be.', {
        remedy: 'Run it again with --repair; if it says so again, see docs/operating.md.',
      });
  } finally {
    lease.release();
  }
});

async function leaseOf(data: DataDirectory, stop: AbortSignal): Promise<Lease> {
  const file = auditLeaseFile(data);
  try {
    return takeLease(file);
  } catch (error) {
    if (!(error instanceof LeaseHeld)) throw error;
    console.error('Another audit is at work; this one begins after it.');
    return waitForLease(() => takeLease(file), patienceMs, stop);
  }
}
