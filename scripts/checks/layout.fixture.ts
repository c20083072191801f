import type { Page } from 'playwright-core';

/**
 * What of the text on a page cannot be read where it stands: text beyond the sides of the window, text
 * that is cut off or squeezed into a letter or two a line, and lines that lie on each other. What
 * moves sideways in a place of its own is read there, if the keyboard reaches it.
 */
export const unreadable = (page: Page): Promise<readonly string[]> => page.evaluate(findUnreadable);

/** Runs in the page. */
function findUnreadable(): string[] {
  interface Place {
    readonly element: Element;
    readonly box: DOMRect;
    readonly isBlock: boolean;
    readonly movesSideways: boolean;
    /** How far what is in it is seen beyond its box, if not without end. */
    readonly margin: number;
  }
  interface Line {
    readonly block: Element | undefined;
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }

  const faults = new Set<string>();
  const width = document.documentElement.clientWidth;
  const short = (text: string | null): string =>
    (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);

  const places = new Map<Element, Place>();
  const placeOf = (element: Element): Place => {
    const known = places.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const overflows = [style.overflowX, style.overflowY];
    const clips = overflows.some((how) => how === 'hidden' || how === 'clip');
    const place: Place = {
      element,
      box: element.getBoundingClientRect(),
      isBlock: !style.display.startsWith('inline'),
      movesSideways:
        ['auto', 'scroll'].includes(style.overflowX) && element.scrollWidth > element.clientWidth,
      margin: clips ? 2 + Number.parseFloat(style.overflowClipMargin) : Infinity,
    };
    places.set(element, place);
    return place;
  };
  const placesAround = (element: Element | null): Place[] =>
    element === null ? [] : [placeOf(element), ...placesAround(element.parentElement)];

  const linesOf = (text: Node, around: readonly Place[]): Line[] => {
    const words = short(text.textContent);
    const block = around.find(({ isBlock }) => isBlock)?.element;
    const moving = around.filter(({ movesSideways }) => movesSideways);
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()];
    // One line is several where its directions change.
    const tops = new Set(rects.map(({ top }) => Math.round(top)));
    const widest = Math.max(...rects.map((rect) => rect.width));
    if (tops.size > 5 && rects.every(({ height }) => widest < 2 * height))
      faults.add(`squeezed: ${words}`);
    return rects.flatMap((rect) => {
      const { top, bottom } = rect;
      // What is moved out of its place is not on the page's.
      const left = Math.max(rect.left, ...moving.map(({ box }) => box.left));
      const right = Math.min(rect.right, ...moving.map(({ box }) => box.right));
      if (right - left < 1) return [];
      const isAbove = bottom + scrollY <= 0;
      if (!isAbove && moving.length === 0) {
        if (left < -1 || right > width + 1) faults.add(`beyond the side: ${words}`);
        for (const { element, box, margin } of around)
          if (
            right > box.right + margin ||
            left < box.left - margin ||
            bottom > box.bottom + margin
          )
            faults.add(`cut off: ${words} in ${element.className}`);
      }
      return [{ block, words, left, right, top, bottom }];
    });
  };

  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (short(text.textContent) === '' || parent === null || parent.closest('.vh') !== null)
      continue;
    if (parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      lines.push(...linesOf(text, placesAround(parent)));
  }

  // Lines of a tight heading reach into each other where nothing is drawn.
  const inset = 0.22;
  const topOf = ({ top, bottom }: Line): number => top + (bottom - top) * inset;
  const bottomOf = ({ top, bottom }: Line): number => bottom - (bottom - top) * inset;
  lines.sort((one, other) => topOf(one) - topOf(other));
  for (const [index, one] of lines.entries())
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (other === undefined || topOf(other) >= bottomOf(one)) break;
      const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (shared >= 2 && one.block !== other.block)
        faults.add(`on each other: ${one.words} | ${other.words}`);
    }

  for (const { element, movesSideways } of places.values())
    if (movesSideways && element.clientWidth > 0) {
      const isNamed = element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby');
      const isReached = element instanceof HTMLElement && element.tabIndex === 0 && isNamed;
      if (!isReached && element.querySelector('a[href], button, summary') === null)
        faults.add(`no keyboard moves ${element.tagName} ${element.className}`);
    }

  const whole = document.documentElement.scrollWidth;
  if (whole > width) faults.add(`is ${whole} pixels wide`);
  return [...faults];
}
