import {
  dateWords,
  type Event,
  type EventState,
  type Locale,
  type Material,
  videoPlayerOf,
} from '@porchlight/shared';

import { type Words, wordsFor } from '../text/words.ts';
import { hostOf } from './address.ts';
import { durationWords } from './duration.ts';
import { type Passage, passagesOf } from './transcript.ts';
import { archiveAnchor } from './passed.ts';

/** What is kept from an event: each item, where it stands, and why when it is not there. */
export interface ArchiveView {
  /** The event is over: the recording comes first. Before that it is only what goes with it. */
  readonly isOver: boolean;
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly region: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly LedgerRow[];
  readonly watch: WatchView | undefined;
  readonly transcript: TranscriptView | undefined;
}

export interface LedgerRow {
  readonly item: string;
  readonly href: string | undefined;
  readonly look: 'ok' | 'due' | 'none';
  readonly state: string;
  readonly details: string;
}

/** The recording behind a link: nothing is asked of another host before the visitor is. */
export interface WatchView {
  readonly text: string;
  readonly about: string;
  readonly href: string;
  readonly note: string;
  /** The player that can be shown in the page, once the visitor asks. */
  readonly player: PlayerView | undefined;
}

export interface PlayerView {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

export interface TranscriptView {
  readonly heading: string;
  readonly passages: readonly Passage[];
}

type Archived = Pick<Event, 'title' | 'recording' | 'materials'>;

/** The part of the page with the transcript. */
const transcriptAnchor = 'transcript';

/** Undefined while there is nothing to keep yet, and nothing was handed out. */
export function toArchive(
  event: Archived,
  state: EventState,
  locale: Locale,
): ArchiveView | undefined {
  const words = wordsFor(locale);
  const { archive } = words;
  const isOver = state.name === 'ended' || state.name === 'on-demand';
  const rows = [
    ...(isOver ? recordingRows(event, locale) : []),
    ...event.materials.map((material) => materialRow(material, words)),
  ];
  if (rows.length === 0 || state.name === 'cancelled' || state.name === 'postponed')
    return undefined;
  return {
    isOver,
    id: isOver ? archiveAnchor : 'material',
    heading: isOver ? archive.heading : archive.materialsHeading,
    caption: isOver ? archive.caption : archive.materialsCaption,
    region: isOver ? archive.region : archive.materialsRegion,
    columns: [archive.item, archive.state, archive.details],
    rows,
    watch: isOver ? toWatch(event, words) : undefined,
    transcript: isOver ? toTranscript(event, words) : undefined,
  };
}

function recordingRows({ recording }: Archived, locale: Locale): readonly LedgerRow[] {
  const words = wordsFor(locale);
  const { archive } = words;
  if (recording.state !== 'ready') {
    const isDue = recording.state === 'planned';
    return [
      {
        item: archive.recording,
        href: undefined,
        look: isDue ? 'due' : 'none',
        state: isDue ? archive.due : archive.notProvided,
        details: recording.note ?? '',
      },
    ];
  }
  const { url, durationMinutes, publishedOn, captionsUrl, transcript, note } = recording;
  const details = [
    durationMinutes === undefined ? undefined : durationWords(durationMinutes, words),
    publishedOn && archive.publishedOn(dateWords(publishedOn, locale, 'plain')),
    note,
  ];
  return [
    available(archive.recording, url, joined(details), words),
    captionsUrl === undefined
      ? missing(archive.captions, words)
      : available(archive.captions, captionsUrl, '', words),
    transcript === undefined
      ? missing(archive.transcript, words)
      : available(archive.transcript, `#${transcriptAnchor}`, archive.onThisPage, words),
  ];
}

function materialRow({ kind, state, url, note = '' }: Material, words: Words): LedgerRow {
  const { archive } = words;
  const item = archive.materials[kind];
  switch (state) {
    case 'available':
      return available(item, url, note, words);
    case 'due':
      return { item, href: undefined, look: 'due', state: archive.due, details: note };
    case 'not-provided':
      return { ...missing(item, words), details: note };
  }
}

const available = (
  item: string,
  href: string | undefined,
  details: string,
  { archive }: Words,
): LedgerRow => ({ item, href, look: 'ok', state: archive.available, details });

const missing = (item: string, { archive }: Words): LedgerRow => ({
  item,
  href: undefined,
  look: 'none',
  state: archive.notProvided,
  details: '',
});

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

function toWatch({ title, recording }: Archived, words: Words): WatchView | undefined {
  if (recording.state !== 'ready') return undefined;
  const { play, playsElsewhere, withCaptions } = words.archive;
  const captions = recording.captionsUrl === undefined ? [] : [withCaptions];
  const length =
    recording.durationMinutes === undefined
      ? []
      : [`${durationWords(recording.durationMinutes, words)}.`];
  return {
    text: play,
    about: words.event.of(title),
    href: recording.url,
    note: [...length, ...captions, playsElsewhere(hostOf(recording.url))].join(' '),
    player: toPlayer(title, recording.url, words),
  };
}

function toPlayer(title: string, address: string, { archive }: Words): PlayerView | undefined {
  const player = videoPlayerOf(address);
  return (
    player && {
      url: player.url,
      title,
      text: archive.playHere(player.name),
      note: archive.playHereNote(player.name),
    }
  );
}

function toTranscript({ recording }: Archived, { archive }: Words): TranscriptView | undefined {
  if (recording.state !== 'ready' || recording.transcript === undefined) return undefined;
  return { heading: archive.fullTranscript, passages: passagesOf(recording.transcript) };
}
