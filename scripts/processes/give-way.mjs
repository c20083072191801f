// Loaded with --import before all else into what runs beside a publisher: whatever else the machine has
// to do goes first, publishing and serving above all. Linux shares its processors among sessions before
// it looks at priorities within one (sched(7), "The autogroup feature"), so that a process with a
// session of its own has to give way with that as well. There, the lowest priority would be next to
// nothing on a busy machine, and search would stay behind: 5 is a third of what another session gets.
import { writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

setPriority(constants.priority.PRIORITY_LOW);
try {
  writeFileSync('/proc/self/autogroup', '5');
} catch {
  // Another system, or a Linux that shares by priority alone.
}
