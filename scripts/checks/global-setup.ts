import type { TestProject } from 'vitest/node';

import { browserFiles } from '../browser/browser-files.ts';
import { compileCmsServer } from '../compile/cms.ts';
import { compileShared } from '../compile/shared.ts';
import { compileSite } from '../compile/site.ts';
import type { Lender } from './lender.ts';
import { lendDemo } from './lent-demo.ts';

let lender: Lender | undefined;

/** What these checks stand on: compiled code, a browser that is unpacked once, and one demo for all who only read it. */
export async function setup(project: TestProject): Promise<void> {
  await compileShared();
  await compileCmsServer();
  await compileSite();
  await browserFiles();
  lender = await lendDemo();
  project.provide('demoLender', lender.url);
}

export async function teardown(): Promise<void> {
  await lender?.stop();
}
