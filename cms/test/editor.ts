import { documents, newSlug, webinar } from './content.ts';
import type { Hub } from './hub.ts';

/** What an editor does with topics and events, in short. */
export interface Editor {
  newTopic(): Promise<string>;
  /** Gives a topic another name, or its first one in a language. */
  rename(topic: string, name: string, locale?: string): Promise<unknown>;
  /** Publishes an event in English. */
  newEvent(fields: Readonly<Record<string, unknown>>): Promise<string>;
  /** Publishes an event in Spanish too. */
  translate(event: string, fields?: object): Promise<unknown>;
}

export const editorOf = (hub: Hub): Editor => ({
  async newTopic() {
    const data = { name: 'Before', slug: newSlug() };
    return (await documents(hub, 'topic').create({ data })).documentId;
  },
  rename: (documentId, name, locale = 'en') =>
    documents(hub, 'topic').update({ documentId, locale, data: { name, slug: newSlug() } }),
  async newEvent(fields) {
    const request = { data: webinar(fields), status: 'published' };
    return (await documents(hub, 'event').create(request)).documentId;
  },
  translate(documentId, fields = {}) {
    const data = { title: 'Uno', slug: newSlug(), ...fields };
    return documents(hub, 'event').update({ documentId, locale: 'es', data, status: 'published' });
  },
});
