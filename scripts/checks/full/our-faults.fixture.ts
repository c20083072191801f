import type { Page } from 'playwright-core';

import { bringAxe } from '../accessibility.fixture.ts';

declare const axe: {
  run(
    context: { readonly include: readonly string[] },
    options: object,
  ): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
};

/** What axe finds wrong within parts of a screen of the admin panel that are ours. */
export async function ourFaults(page: Page, ...include: string[]): Promise<readonly string[]> {
  await bringAxe(page);
  return page.evaluate(async (within) => {
    const { violations } = await axe.run(
      { include: within },
      {
        resultTypes: ['violations'],
        rules: {
          'target-size': { enabled: true },
          // Strapi draws each panel as a landmark and gives all of them the name of what is not there.
          'landmark-unique': { enabled: false },
        },
      },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }, include);
}
