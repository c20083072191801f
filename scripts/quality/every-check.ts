import { compileCms, compileCmsServer } from '../compile/cms.ts';
import { compileSite } from '../compile/site.ts';
import { type Outcome, together } from './outcome.ts';
import type { Work } from './work.ts';
import { runStaticChecks } from './static-checks.ts';
import { runTests, type Size } from './tests.ts';

/** Every check there is: in samples that take minutes, or at full size. */
export async function everyCheck(size: Size, work: Work): Promise<Outcome> {
  const { step, stop } = work;
  const source = await runStaticChecks(work);
  const compile = size === 'full' ? compileCms : compileCmsServer;
  await step('Compile the CMS', () => compile(stop), String);
  await step('Compile the site', () => compileSite(stop), String);
  return together([source, await runTests(size, stop)]);
}
