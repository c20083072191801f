import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

import { explainedDoubts } from './explained-doubts.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Brings axe, and its arithmetic of colours, into a page; its security policy does not forbid it. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axeSource);

/** What axe finds wrong on a page as it is, and what it cannot decide and nobody has explained. */
export const faultsOf = async (page: Page): Promise<readonly string[]> =>
  (await judge(page)).faults;

interface Judgement {
  readonly faults: readonly string[];
  /** Of the explanations, which were needed: their places in the list. */
  readonly explained: readonly number[];
}

/** The same, and which explanations were needed for it. */
export async function judge(page: Page): Promise<Judgement> {
  await bringAxe(page);
  return page.evaluate(judgeWithAxe, explainedDoubts);
}

interface AxeColor {
  readonly alpha: number;
  parseString(text: string): void;
}

interface AxeFinding {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly html: string;
    readonly any: readonly { readonly message: string }[];
  }[];
}

declare const axe: {
  run(options: object): Promise<{
    readonly violations: readonly AxeFinding[];
    readonly incomplete: readonly AxeFinding[];
  }>;
  readonly commons: {
    readonly color: {
      readonly Color: new () => AxeColor;
      getContrast(ground: AxeColor, on: AxeColor): number;
    };
  };
};

/** Runs in the page. */
async function judgeWithAxe(explanations: typeof explainedDoubts): Promise<Judgement> {
  // Nobody presses what is printed.
  const isPressed = !matchMedia('print').matches;
  const { violations, incomplete } = await axe.run({
    resultTypes: ['violations', 'incomplete'],
    rules: {
      'target-size': { enabled: isPressed },
      // What a frame shows is a page, and judged as one.
      'frame-tested': { enabled: false },
    },
  });
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
  );

  const { Color, getContrast } = axe.commons.color;
  const parse = (text: string): AxeColor => {
    const parsed = new Color();
    parsed.parseString(text);
    return parsed;
  };
  const groundOf = (element: Element | null): AxeColor => {
    if (element === null) return parse('#fff');
    const own = parse(getComputedStyle(element).backgroundColor);
    return own.alpha === 1 ? own : groundOf(element.parentElement);
  };
  const isLegible = (element: Element): boolean => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    return getContrast(groundOf(element), parse(color)) >= (isLarge ? 3 : 4.5);
  };

  const explained = new Set<number>();
  for (const { id, nodes } of incomplete)
    for (const { target, html, any } of nodes) {
      const element = document.querySelector(target.join(' '));
      const index = explanations.findIndex(
        ({ rule, within }) => rule === id && element?.closest(within) != null,
      );
      const explanation = explanations[index];
      if (element === null || explanation === undefined)
        faults.push(`${id} in doubt: ${html} ${any.map(({ message }) => message).join()}`);
      else if (explanation.behind === 'colour' && !isLegible(element))
        faults.push(`${id}, measured: ${html}`);
      else explained.add(index);
    }
  return { faults, explained: [...explained] };
}
