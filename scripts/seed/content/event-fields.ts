import type { DemoDay, DemoDocument } from '../demo-document.ts';

/** An event in English; its address is its id until it says otherwise. */
export const event = (
  id: string,
  published: DemoDay,
  fields: Readonly<Record<string, unknown>>,
): DemoDocument => ({
  type: 'event',
  documentId: `event-${id}`,
  locale: 'en',
  published,
  fields: { slug: id, languages: 'en', ...fields },
});

export const topics = (...names: readonly string[]) => names.map((name) => `topic-${name}`);

export const audiences = (...names: readonly string[]) => names.map((name) => `audience-${name}`);

type Role = 'presenter' | 'panelist' | 'moderator' | 'host' | 'interpreter';

/** A person's part: `by('imani-okafor', 'host')`. */
export const by = (name: string, role: Role = 'presenter') => ({ person: `person-${name}`, role });

export const newYork = { timeZone: 'America/New_York' };

/** Free, with the door of registration open. */
export const openAt = (id: string) => ({
  free: true,
  registrationState: 'open',
  registrationUrl: `https://register.aldercounty.example/${id}`,
});

/** Free, and nobody needs to say that they come. */
export const walkIn = { free: true, registrationState: 'not-needed' };

/** Free; registration is over. */
export const closed = { free: true, registrationState: 'closed' };

export const joinAt = (id: string) => `https://meet.aldercounty.example/${id}`;

export const videoAt = (id: string) => `https://video.aldercounty.example/${id}`;

/** What every online session offers. */
export const online = { liveCaptions: true, transcript: true };

/** What our buildings with a level door offer. */
export const stepFree = { stepFreeAccess: true, hearingLoop: true, largePrint: true };

/** Whom to ask for what you need, and who runs it. */
export const contacts = {
  accommodationsContact: {
    name: 'Access desk',
    email: 'access@aldercounty.example',
    phone: '555-0142',
  },
  organizerContact: {
    name: 'Community Engagement Team',
    email: 'engagement@aldercounty.example',
    phone: '555-0140',
  },
};

/** A recording of so many minutes, with captions. */
export const recorded = (id: string, durationMinutes: number, publishedOn?: string) => ({
  state: 'ready',
  url: videoAt(id),
  durationMinutes,
  captionsUrl: `${videoAt(id)}/captions.vtt`,
  ...(publishedOn === undefined ? {} : { publishedOn }),
});

export const slides = (id: string) => ({
  kind: 'slides',
  state: 'available',
  url: `https://files.aldercounty.example/${id}/slides.pdf`,
});
