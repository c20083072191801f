import { browserFiles } from '../browser/browser-files.ts';
import { compileCmsServer } from '../compile/cms.ts';
import { compileShared } from '../compile/shared.ts';
import { compileSite } from '../compile/site.ts';

/** What these checks stand on: compiled code, and a browser that is unpacked once for all of them. */
export async function setup(): Promise<void> {
  await compileShared();
  await compileCmsServer();
  await compileSite();
  await browserFiles();
}
