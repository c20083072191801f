import { ownTime, type OwnTimePattern } from './own-time.ts';
import { turnAt, waitAt } from './turns.ts';

/**
 * Keeps what a page says of events true to the visitor's clock. All words come with the page: what
 * shows in some turns of an event only is hidden until it is its turn, and the line for the visitor's
 * own time until it is known that their clocks show another.
 */

/** No wait is longer: clocks are set, machines sleep, and a timer counts to 2^31 milliseconds at most. */
const longestWait = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

function keepTurns(): void {
  const now = Date.now();
  const blocks = allIn(document, '[data-turns]');
  for (const block of blocks) show(block, String(turnAt(momentsOf(block), now)));
  clearTimeout(timer);
  const waits = blocks.map((block) => waitAt(momentsOf(block), now));
  timer = setTimeout(keepTurns, Math.min(longestWait, ...waits));
}

const momentsOf = ({ dataset }: HTMLElement): string => dataset['turns'] ?? '';

/** Does nothing to a block that shows this turn already. */
function show(block: HTMLElement, turn: string): void {
  if (block.dataset['turn'] === turn) return;
  block.dataset['turn'] = turn;
  const focused = block.querySelector(':focus');
  for (const part of allIn(block, '[data-in]')) {
    part.hidden = !part.dataset['in']?.includes(turn);
  }
  for (const part of allIn(block, '[data-looks]')) {
    part.dataset['look'] = part.dataset['looks']?.split(' ')[Number(turn)];
  }
  if (focused?.closest('[hidden]')) focusBeside(focused);
}

/** Whoever was on a link that is gone stays where it was. */
function focusBeside(gone: Element): void {
  const place = gone.closest('[data-in]')?.parentElement;
  if (place)
    allIn(place, 'a, summary')
      .find((link) => !link.closest('[hidden]'))
      ?.focus();
}

function showOwnTimes(): void {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const line of allIn(document, '[data-instants]')) {
    const words = ownTime({ ...line.dataset } as unknown as OwnTimePattern, { zone, offsetAt });
    line.textContent = words ?? '';
    line.hidden = words === undefined;
  }
}

const offsetAt = (ms: number): number => -new Date(ms).getTimezoneOffset();

const allIn = (place: ParentNode, selector: string): readonly HTMLElement[] =>
  Array.from(place.querySelectorAll<HTMLElement>(selector));

function look(): void {
  showOwnTimes();
  keepTurns();
}

look();
// The page comes back after a while, from a cache or a sleep, perhaps in another time zone.
for (const event of ['visibilitychange', 'pageshow']) addEventListener(event, look);
