import type { EventStatus, Instant } from '@porchlight/shared';

/** The one thing that happened to an entry after it was published. */
export interface Revision {
  readonly at: Instant;
  readonly kind:
    | 'recording'
    | 'reschedule'
    | Exclude<EventStatus, 'scheduled'>
    /** Another address; the former one leads there. */
    | 'address'
    /** Something that readers are not told of. */
    | 'words';
}

/** Whether every language of the entry changed, as it does with what is not translated. */
export const isOfEveryLanguage = ({ kind }: Revision): boolean =>
  kind !== 'address' && kind !== 'words';
