import { compileShared } from './compile/shared.ts';
import { everyCheck } from './quality/every-check.ts';
import { describeOutcome } from './quality/outcome.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';
import { createScreen, createSteps } from './terminal/steps.ts';

const command = defineCommand({
  name: 'test',
  says: 'Checks everything but the full sizes, with a real CMS and a real browser.',
  options: {},
});

await runCommand(command, async (_options, stop) => {
  const screen = createScreen();
  const work = { screen, step: createSteps(screen), stop };
  await work.step('Describe the types of shared', () => compileShared(stop), String);
  const outcome = await everyCheck('sample', work);
  if (outcome.failed > 0) screen.line('Not everything passed. The lines above say what failed.');
  screen.line('');
  // The last line counts what really ran.
  screen.line(describeOutcome(outcome));
  if (outcome.failed > 0) process.exit(1);
});
