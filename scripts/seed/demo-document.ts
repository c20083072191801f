import type { DocumentType, Locale } from '@porchlight/shared';

/**
 * A moment in the demo: a fixed day that is one of the facts, or days before (−) or after (+) the
 * day of seeding.
 */
export type DemoDay = { readonly on: string } | { readonly days: number };

/** One language version of a demo document, as an editor would have entered it. */
export interface DemoDocument {
  readonly type: DocumentType;
  /** The same in every install, so that calendar UIDs in golden files are stable. */
  readonly documentId: string;
  readonly locale: Locale;
  /** When it was first public. */
  readonly published: DemoDay;
  /** When it last changed, if later. */
  readonly revised?: DemoDay;
  /** Fields that were different until then: readers are told what changed. */
  readonly before?: Readonly<Record<string, unknown>>;
  /** Fields as the CMS stores them; the parsers of `shared` say which there are. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Content that depends on the day of seeding is a function of this. */
export interface Calendar {
  /** `YYYY-MM-DD` so many days after the day of seeding. */
  readonly date: (days: number) => string;
  /** `YYYY-MM-DDTHH:mm` so many days after the day of seeding, on the wall clock of the event's zone. */
  readonly time: (days: number, wallTime: string) => string;
}
