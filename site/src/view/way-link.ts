/** A link that puts something into a reader's own program or calendar. */
export interface WayLink {
  readonly words: string;
  /** Follows the words for screen readers, so that the name is unique: ": Topic: Teens". */
  readonly about: string;
  readonly href: string;
  /** Set on a link to another host: it learns neither who asks nor from where. */
  readonly rel?: 'noopener noreferrer';
}

/** A link to a service on another host. */
export const toServiceLink = (words: string, about: string, href: string): WayLink => ({
  words,
  about,
  href,
  rel: 'noopener noreferrer',
});
