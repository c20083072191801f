import type { TestProject } from 'vitest/node';

import type { Lender } from '../lender.ts';
import { lendDesk } from './lent-desk.ts';

let lender: Lender | undefined;

/** One desk for all who work at it, from when the first asks. */
export async function setup(project: TestProject): Promise<void> {
  lender = await lendDesk();
  project.provide('deskLender', lender.url);
}

export async function teardown(): Promise<void> {
  await lender?.stop();
}
