/** The kinds of value there are, each judged in its own way. */
export type ValueKind =
  | 'text'
  | 'address'
  | 'version'
  | 'language'
  | 'id'
  | 'date'
  | 'html'
  | 'flag'
  | 'media-type'
  | 'count'
  | 'tags'
  | ObjectName
  | `${ObjectName}[]`;

export type ObjectName = 'feed' | 'item' | 'author' | 'hub' | 'attachment';

export interface Key {
  readonly kind: ValueKind;
  readonly required?: true;
}

/** What an object of a feed may say (https://www.jsonfeed.org/version/1.1/). */
export const keysOf: Readonly<Record<ObjectName, Readonly<Record<string, Key>>>> = {
  feed: {
    version: { kind: 'version', required: true },
    title: { kind: 'text', required: true },
    home_page_url: { kind: 'address', required: true },
    feed_url: { kind: 'address', required: true },
    description: { kind: 'text' },
    user_comment: { kind: 'text' },
    next_url: { kind: 'address' },
    icon: { kind: 'address' },
    favicon: { kind: 'address' },
    authors: { kind: 'author[]' },
    language: { kind: 'language', required: true },
    expired: { kind: 'flag' },
    hubs: { kind: 'hub[]' },
    items: { kind: 'item[]', required: true },
  },
  item: {
    id: { kind: 'id', required: true },
    url: { kind: 'address', required: true },
    external_url: { kind: 'address' },
    title: { kind: 'text' },
    content_html: { kind: 'html' },
    content_text: { kind: 'text' },
    summary: { kind: 'text' },
    image: { kind: 'address' },
    banner_image: { kind: 'address' },
    date_published: { kind: 'date', required: true },
    date_modified: { kind: 'date' },
    authors: { kind: 'author[]' },
    tags: { kind: 'tags' },
    language: { kind: 'language' },
    attachments: { kind: 'attachment[]' },
  },
  author: {
    name: { kind: 'text', required: true },
    url: { kind: 'address' },
    avatar: { kind: 'address' },
  },
  hub: {
    type: { kind: 'text', required: true },
    url: { kind: 'address', required: true },
  },
  attachment: {
    url: { kind: 'address', required: true },
    mime_type: { kind: 'media-type', required: true },
    title: { kind: 'text' },
    size_in_bytes: { kind: 'count' },
    duration_in_seconds: { kind: 'count' },
  },
};
