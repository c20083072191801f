import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from 'playwright-core';

import { type ExplainedDoubt, explainedDoubts } from './explained-doubts.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Brings axe, and its arithmetic of colours, into a page; its security policy does not forbid it. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axeSource);

/**
 * What axe finds wrong on a page as it is, and what it cannot decide and nobody has explained. What is
 * explained for this page alone has to be needed.
 */
export async function faultsOf(
  page: Page,
  ownDoubts: readonly ExplainedDoubt[] = [],
): Promise<readonly string[]> {
  const { faults, needed } = await judge(page, [...ownDoubts, ...explainedDoubts]);
  return [...faults, ...idleAmong(ownDoubts, needed)];
}

/** Says which explanations explain nothing. */
export const idleAmong = (
  doubts: readonly ExplainedDoubt[],
  needed: ReadonlySet<string>,
): readonly string[] =>
  doubts.flatMap(({ within }) => (needed.has(within) ? [] : [`nothing in doubt: ${within}`]));

interface Judgement {
  readonly faults: readonly string[];
  /** The places whose explanations were needed. */
  readonly needed: ReadonlySet<string>;
}

/** The faults of a page, and which explanations were needed. */
export async function judge(
  page: Page,
  doubts: readonly ExplainedDoubt[] = explainedDoubts,
): Promise<Judgement> {
  await bringAxe(page);
  const { faults, needed } = await page.evaluate(judgeWithAxe, doubts);
  return { faults, needed: new Set(needed) };
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
async function judgeWithAxe(
  explanations: readonly ExplainedDoubt[],
): Promise<{ faults: string[]; needed: string[] }> {
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

  const needed: string[] = [];
  for (const { id, nodes } of incomplete)
    for (const { target, html, any } of nodes) {
      const element = document.querySelector(target.join(' '));
      const explanation = explanations.find(
        ({ rule, within }) => rule === id && element?.closest(within) != null,
      );
      if (element === null || explanation === undefined)
        faults.push(`${id} in doubt: ${html} ${any.map(({ message }) => message).join()}`);
      else if (explanation.behind === 'colour' && !isLegible(element))
        faults.push(`${id}, measured: ${html}`);
      else needed.push(explanation.within);
    }
  return { faults, needed };
}
