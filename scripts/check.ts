import { compileShared } from './compile/shared.ts';
import { compileSite } from './compile/site.ts';
import { describeOutcome, type Outcome } from './quality/outcome.ts';
import { everyCheck } from './quality/every-check.ts';
import { runLighthouse } from './quality/lighthouse/run-lighthouse.ts';
import { runStaticChecks } from './quality/static-checks.ts';
import type { Work } from './quality/work.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'check',
  says: 'Checks the source; with --all, everything there is, which takes long.',
  options: {
    all: { says: 'Also every test at its full size, and the whole of start in a browser.' },
    lighthouse: { says: 'Instead, Lighthouse on a page of each kind of the demo, as on a phone.' },
  },
});

await runCommand(command, async (options, stop) => {
  const screen = createScreen();
  const work = { screen, step: createSteps(screen), stop };
  await work.step('Describe the types of shared', () => compileShared(stop), String);
  const outcome = await outcomeOf(options, work);
  screen.line('');
  screen.line(describeOutcome(outcome));
  if (outcome.failed > 0)
    throw new Failure('Not everything passed.', { remedy: 'The lines above say what failed.' });
});

async function outcomeOf(
  options: { readonly all: boolean; readonly lighthouse: boolean },
  work: Work,
): Promise<Outcome> {
  if (options.all) return everyCheck('full', work);
  if (!options.lighthouse) return runStaticChecks(work);
  await work.step('Compile the site', () => compileSite(work.stop), String);
  return runLighthouse(work);
}
