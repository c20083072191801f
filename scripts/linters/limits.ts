import { octetsOf } from './characters.ts';
import type { Source } from './problem.ts';

/** How large a file of ours may be. Readers give up on several megabytes, and poll for them again and again. */
export const largest = {
  octets: 1_000_000,
  /** A feed may be larger that has no more than these: whoever looks rarely has to find something. */
  itemsInAnyCase: 10,
  events: 1_000,
} as const;

/** How many octets a file takes. */
export const sizeOf = (source: Source): number =>
  typeof source === 'string' ? octetsOf(source) : source.length;

/** What is wrong with the size of a feed, if anything. */
export function sizeFaultOf(source: Source, items: number): string | undefined {
  const octets = sizeOf(source);
  return octets > largest.octets && items > largest.itemsInAnyCase
    ? `The feed has ${octets} octets and ${items} items; ${largest.octets} are allowed with more than ${largest.itemsInAnyCase}.`
    : undefined;
}
