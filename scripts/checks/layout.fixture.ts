import type { Page } from 'playwright-core';

/**
 * What of the text on a page cannot be read where it stands: text beyond the sides of the window, text
 * that is cut off, and lines that lie on each other. What moves sideways in a place of its own is
 * read there, if the keyboard reaches it.
 */
export const unreadable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      faults.push(`is ${document.documentElement.scrollWidth} pixels wide`);

    const movesSideways = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth;
    const ancestors = (element: Element | null): Element[] =>
      element === null ? [] : [element, ...ancestors(element.parentElement)];
    const short = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 40);

    interface Line {
      readonly block: Element;
      readonly words: string;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut = new Set<Element>();
    const range = document.createRange();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = short(text.textContent ?? '');
      const parent = text.parentElement;
      if (words === '' || parent === null || parent.closest('.vh') !== null) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const around = ancestors(parent);
      const block =
        around.find((each) => !getComputedStyle(each).display.startsWith('inline')) ?? parent;
      const sideways = around.some(movesSideways);
      range.selectNodeContents(text);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        if (!sideways && (left < -1 || right > width + 1)) {
          // The link that shows itself when it is focused.
          if (bottom + scrollY > 0) faults.push(`beyond the side: ${words}`);
        }
        // Lines of a tight heading reach into each other where nothing is drawn.
        const inset = (bottom - top) * 0.22;
        lines.push({ block, words, left, right, top: top + inset, bottom: bottom - inset });
      }
      for (const each of around) {
        const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(each);
        const clips = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
        if (!clips || sideways || cut.has(each)) continue;
        const box = each.getBoundingClientRect();
        const grace = 2 + Number.parseFloat(overflowClipMargin);
        const isCut = [...range.getClientRects()].some(
          (rect) =>
            rect.right > box.right + grace ||
            rect.left < box.left - grace ||
            rect.bottom > box.bottom + grace,
        );
        if (isCut) {
          cut.add(each);
          faults.push(`cut off: ${words} in ${each.className}`);
        }
      }
    }
    lines.sort((one, other) => one.top - other.top);
    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1)) {
        if (other.top >= one.bottom) break;
        const beside = Math.min(one.right, other.right) - Math.max(one.left, other.left) < 2;
        if (!beside && one.block !== other.block)
          faults.push(`on each other: ${one.words} | ${other.words}`);
      }

    for (const each of document.querySelectorAll('body *'))
      if (movesSideways(each) && each.clientWidth > 0) {
        const isNamed = each.hasAttribute('aria-label') || each.hasAttribute('aria-labelledby');
        const isReached = each instanceof HTMLElement && each.tabIndex === 0 && isNamed;
        if (!isReached && each.querySelector('a[href], button, summary') === null)
          faults.push(`no keyboard moves ${each.tagName} ${each.className}`);
      }
    return [...new Set(faults)];
  });
