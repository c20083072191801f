import type { Page } from 'playwright-core';

/** What Tab, Enter and Space do on a page, as far as it is not what they should do. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  // More than any page has, so that a trap ends the walk.
  for (let steps = 0; steps < 1500; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === undefined) break;
    faults.push(...stop.faults);
    if (stop.isSummary) faults.push(...(await foldingFaults(page, stop.what)));
  }
  return [...new Set([...faults, ...(await page.evaluate(orderFaults))])];
}

/** Leaves it open, so that what is inside comes next. */
async function foldingFaults(page: Page, what: string): Promise<readonly string[]> {
  const isOpen = () =>
    page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open'));
  const states = [await isOpen()];
  for (const key of ['Space', 'Enter', 'Enter']) {
    await page.keyboard.press(key);
    states.push(await isOpen());
  }
  const [first, ...rest] = states;
  if (rest.join() === [!first, first, !first].join()) {
    if (first === true) await page.keyboard.press('Enter');
    return [];
  }
  return [`Space and Enter do not open and close: ${what}`];
}

interface Stop {
  readonly what: string;
  readonly isSummary: boolean;
  readonly faults: readonly string[];
}

/** Where the page keeps what had the focus, in the order in which it had it. */
type Walk = { walked?: Element[] };

/** Runs in the page, which knows axe; nothing is left to look at once the focus leaves the page or comes round. */
function lookAtFocus(): Stop | undefined {
  const element = document.activeElement;
  const walked = ((globalThis as Walk).walked ??= []);
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  if (walked.includes(element)) return undefined;
  walked.push(element);

  const { color } = axe.commons;
  const parse = (text: string): AxeColor => {
    const parsed = new color.Color();
    parsed.parseString(text);
    return parsed;
  };
  /** What is painted behind an element. */
  const groundOf = (of: Element | null): AxeColor => {
    if (of === null) return parse('#fff');
    const own = parse(getComputedStyle(of).backgroundColor);
    return own.alpha === 1 ? own : groundOf(of.parentElement);
  };

  const what = element.innerText.trim().replace(/\s+/g, ' ').slice(0, 40) || element.outerHTML;
  const faults: string[] = [];
  const [first] = element.getClientRects();
  const box = element.getBoundingClientRect();
  if (first === undefined || box.width === 0)
    return { what, isSummary: false, faults: [`${what} is not there`] };

  const { innerHeight, innerWidth } = window;
  // A region that moves sideways may be nearly as high as a phone.
  const inSight = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  if (inSight < Math.min(box.height, innerHeight / 2) - 1)
    faults.push(`focused out of sight: ${what}`);
  if (box.left < -1 || box.right > innerWidth + 1)
    faults.push(`focused beside the window: ${what}`);
  const x = (first.left + first.right) / 2;
  const y = (Math.max(first.top, 0) + Math.min(first.bottom, innerHeight)) / 2;
  const top = document.elementFromPoint(x, y);
  if (top === null || !(element.contains(top) || top.contains(element)))
    faults.push(`focused but covered: ${what} by ${top?.className}`);

  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const reach = Number.parseFloat(outlineOffset);
  const ground = groundOf(reach < 0 ? element : element.parentElement);
  if (outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2)
    faults.push(`the focus is not shown: ${what}`);
  else if (color.getContrast(ground, parse(outlineColor)) < 3)
    faults.push(`the focus is hardly seen: ${what}`);
  return { what, isSummary: element.tagName === 'SUMMARY', faults };
}

/** Runs in the page after a walk that left everything open. */
function orderFaults(): string[] {
  const walked = (globalThis as Walk).walked ?? [];
  const groups = new Set<string>();
  const isFirstOfGroup = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  };
  const stops = [
    ...document.querySelectorAll(
      'a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]',
    ),
  ].filter(
    (each) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !(each as HTMLButtonElement).disabled &&
      isFirstOfGroup(each),
  );
  const name = (element: Element | undefined): string =>
    element === undefined ? 'nothing' : element.outerHTML.slice(0, 80).replace(/\s+/g, ' ');
  const length = Math.max(stops.length, walked.length);
  const first = Array.from({ length }, (_, index) => index).find(
    (index) => stops[index] !== walked[index],
  );
  return first === undefined
    ? []
    : [
        `Tab stops at ${name(walked[first])} where ${name(stops[first])} comes next (stop ${first})`,
      ];
}

interface AxeColor {
  readonly alpha: number;
  parseString(text: string): void;
}

declare const axe: {
  readonly commons: {
    readonly color: {
      readonly Color: new () => AxeColor;
      getContrast(ground: AxeColor, on: AxeColor): number;
    };
  };
};
