import { parseTimeZone, type TimeZone } from '@porchlight/shared';

/** How a page is looked at. */
export type View =
  | { readonly as: 'page' }
  /** In a frame as wide as a phone. */
  | { readonly as: 'phone' }
  /** What is in that frame. */
  | { readonly as: 'bare' }
  /** A day after the event has ended. */
  | { readonly as: 'after' }
  /** With the clocks of somebody elsewhere. */
  | { readonly as: 'visitor'; readonly zone: TimeZone };

const plain = ['phone', 'bare', 'after'] as const;

/** Reads how a page is to be shown; whatever is not understood is the page itself. */
export function readView(query: string): View {
  const parameters = new URLSearchParams(query);
  const zone = parseTimeZone(parameters.get('zone') ?? '');
  if (zone !== undefined) return { as: 'visitor', zone };
  const as = plain.find((each) => each === parameters.get('as'));
  return { as: as ?? 'page' };
}

/** The query that asks for a view. */
export function queryOf(view: View): string {
  if (view.as === 'page') return '';
  return view.as === 'visitor' ? `?${new URLSearchParams({ zone: view.zone })}` : `?as=${view.as}`;
}

/** Zones that visitors are offered to be in, from west to east. */
export const zonesToChoose: readonly TimeZone[] = [
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'Europe/London',
  'Europe/Madrid',
  'Africa/Cairo',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
] as readonly string[] as readonly TimeZone[];
