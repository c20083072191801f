import { type Event, isDated } from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { timeWordingOf } from '../../hub/settings.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { calendarStatusOf, registrationUrlOf, titleWithStatus } from '../event-status.ts';
import { plainSummary } from '../plain-summary.ts';
import { namesOf } from '../site-words.ts';
import { whenWords } from '../when-words.ts';
import { joinHtml, linkParagraph, paragraph } from './feed-content.ts';
import type { EventTimes, FeedItem } from './feed-item.ts';
import { commonItem } from './reading-items.ts';

/** An event when it was first announced. Nothing in it depends on whether it is over. */
export function toEventItem(event: Event, hub: HubReader): FeedItem {
  const { locale, schedule, statusNote, recording } = event;
  const item = commonItem(event, hub);
  const words = outputWords[locale];
  const when = whenWords(schedule, locale, timeWordingOf(hub, locale));
  const people = namesOf(
    event.presenters.map(({ person }) => person),
    locale,
    hub,
  );
  const recordingUrl = recording.state === 'ready' ? recording.url : undefined;
  return {
    ...item,
    title: titleWithStatus(event),
    description:
      [when && `${when}.`, statusNote, plainSummary(event)].filter(Boolean).join(' ') ||
      event.title,
    content: joinHtml([
      paragraph(when),
      paragraph(statusNote),
      item.content,
      paragraph(people.length === 0 ? undefined : words.withPeople(people)),
      linkParagraph(words.register, registrationUrlOf(event)),
      linkParagraph(words.watchRecording, recordingUrl),
    ]),
    event: timesOf(event),
  };
}

/** When an event is, for readers that can tell; undefined without a date. */
export function timesOf(event: EventCard): EventTimes | undefined {
  const { schedule } = event;
  if (!isDated(schedule)) return undefined;
  const { startsAt: start, endsAt: end, timeZone } = schedule;
  return { start, end, timeZone, status: calendarStatusOf(event) };
}
