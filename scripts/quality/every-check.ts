import { compileCms, compileCmsServer } from '../compile/cms.ts';
import { compileSite } from '../compile/site.ts';
import { type Outcome, together } from './outcome.ts';
import type { Work } from './work.ts';
import { runStaticChecks } from './static-checks.ts';
import { everyTest, runTests, type Size, testsOnPostgres } from './tests.ts';

/** Every check there is: in samples that take minutes, or at full size. */
export async function everyCheck(size: Size, work: Work): Promise<Outcome> {
  const { screen, step, stop } = work;
  const source = await runStaticChecks(work);
  const compile = size === 'full' ? compileCms : compileCmsServer;
  await step('Compile the CMS', () => compile(stop), String);
  await step('Compile the site', () => compileSite(stop), String);
  const tests = await runTests({ size, ...everyTest }, stop);
  if (size === 'sample') return together([source, tests]);
  screen.line('The same on PostgreSQL, as far as the CMS is asked');
  return together([source, tests, await runTests({ size, ...testsOnPostgres }, stop)]);
}
