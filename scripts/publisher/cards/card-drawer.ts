import { Failure } from '../../terminal/failure.ts';
import { type CalmWork, whenCalm } from '../when-calm.ts';
import type { SitePlace } from '../tree/steps.ts';
import { cardLayout } from './card-layout.ts';
import type { CardShelf } from './card-shelf.ts';
import { cardsAtOnce, drawCards } from './draw-cards.ts';
import type { DrawingProblem } from './draw-process.ts';

export interface DrawerSettings {
  readonly shelf: CardShelf;
  readonly place: Pick<SitePlace, 'layout'>;
  /** Cards that nobody drew so far show as the plain one until this works. */
  readonly onFailure: (error: unknown, againInMs: number) => void;
  readonly deadlineMs?: number;
}

const quietMs = 1_000;
const atMostMs = 10_000;
const againMs = 30_000;

/** Draws the cards of the site, off the path of a publication. `changed` is called after each run. */
export const createCardDrawer = (settings: DrawerSettings): CalmWork =>
  whenCalm({
    quietMs,
    atMostMs,
    againMs,
    onFailure: settings.onFailure,
    work: (stop) => drawAll(settings, stop),
  });

/**
 * Draws what is waiting, the newest first: what comes while this is at work is next. A card that fails
 * holds no other back.
 *
 * @throws a Failure when some could not be drawn
 */
export async function drawAll(
  { shelf, place, deadlineMs }: Omit<DrawerSettings, 'onFailure'>,
  stop: AbortSignal,
): Promise<void> {
  const layout = cardLayout(place.layout);
  const failed = new Map<string, string>();
  for (;;) {
    const some = shelf
      .undrawn()
      .filter(({ name }) => !failed.has(name))
      .slice(0, cardsAtOnce);
    if (some.length === 0) break;
    const { reasonOf, isThrough } = await attempt(() => drawCards(some, layout, stop, deadlineMs));
    stop.throwIfAborted();
    const left = shelf.tried(some);
    // Where the process was ended in the middle, the first that it left is what it failed at.
    const given = isThrough || left.length === some.length ? left : left.slice(0, 1);
    for (const { name } of given) failed.set(name, reasonOf(name));
  }
  const [first] = failed;
  if (first === undefined) return;
  throw new Failure(
    `${failed.size} social cards could not be drawn, ${first[0]} among them (${first[1]}).`,
    { remedy: 'Their pages show the plain card meanwhile. See that memory and disk have space.' },
  );
}

async function attempt(work: () => Promise<readonly DrawingProblem[]>) {
  try {
    const reasons = new Map((await work()).map(({ name, reason }) => [name, reason]));
    return { isThrough: true, reasonOf: (name: string) => reasons.get(name) ?? 'it is not there' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { isThrough: false, reasonOf: () => reason };
  }
}
