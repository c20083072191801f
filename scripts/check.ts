import { compileShared } from './compile/shared.ts';
import { describeOutcome } from './quality/outcome.ts';
import { everyCheck } from './quality/every-check.ts';
import { runStaticChecks } from './quality/static-checks.ts';
import { runCommand } from './terminal/command.ts';
import { Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'check',
  says: 'Checks the source; with --all, everything there is, which takes long.',
  options: {
    all: { says: 'Also every test at its full size, and the whole of start in a browser.' },
  },
});

await runCommand(command, async (options, stop) => {
  const screen = createScreen();
  const work = { screen, step: createSteps(screen), stop };
  await work.step('Describe the types of shared', () => compileShared(stop), String);
  const outcome = options.all ? await everyCheck('full', work) : await runStaticChecks(work);
  screen.line('');
  screen.line(describeOutcome(outcome));
  if (outcome.failed > 0)
    throw new Failure('Not everything passed.', { remedy: 'The lines above say what failed.' });
});
