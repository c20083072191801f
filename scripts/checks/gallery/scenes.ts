import type { Instant } from '@porchlight/shared';

import { generatedHub, hubOptions } from '../../generated-hub/generated-hub.ts';
import { at, demoMoment } from '../demo-site.ts';
import { atMost, withLongWords, withoutPictures } from '../made-hubs.fixture.ts';
import type { Edit } from '../served-demo.ts';
import { arabicTemplates, eventStates, templates } from '../templates.ts';
import { bothEnds, darkLooks, everyWidth, type LookName, papers } from './looks.ts';

/** Pages of one hub at one moment, looked at in some ways. */
export interface Scene {
  readonly name: string;
  readonly paths: readonly string[];
  readonly looks: readonly LookName[];
  /** What the visitor's clock says (default: the moment of the demo). */
  readonly moment?: Instant;
  /** Another hub than the demo's. */
  readonly made?: Edit;
  /** Whether everything is open that can be opened. */
  readonly isUnfolded?: boolean;
}

/** Pages that show the most different things. */
const telling = [
  '/',
  '/events/',
  '/events/2026/06/',
  eventStates.next,
  eventStates.cancelled,
  eventStates['past, with a recording'],
  '/stories/the-van-that-comes-back/',
  '/research/community-engagement-survey-2020/',
  '/topics/co-creation/',
  '/places/hillside-branch/',
  '/feeds/',
  '/search/',
  '/nowhere/',
] as const;

const arabicTelling = [
  '/ar/',
  '/ar/events/',
  '/ar/events/2026/06/',
  '/ar/events/umsiyat-aljiran-aljudud/',
  '/ar/stories/thalathat-karasin/',
  '/ar/feeds/',
];

const lists = [
  '/',
  '/events/',
  '/events/on-demand/',
  '/news/',
  '/stories/',
  '/courses/',
  '/topics/',
];

const removed = ['/events/removed/', '/ar/events/removed/'];
const redirects = removed.map((from) => ({ from, gone: true as const, at: demoMoment }));

/** Every template, and every state that a page can be in. */
export async function scenes(): Promise<readonly Scene[]> {
  const { snapshot: thousands } = await generatedHub(hubOptions({ entries: 3000, seed: 1 }));
  return [
    { name: 'templates', paths: templates, looks: everyWidth },
    { name: 'arabic', paths: arabicTemplates, looks: bothEnds },
    { name: 'spanish', paths: ['/es/', '/es/events/', '/es/feeds/'], looks: bothEnds },
    { name: 'dark', paths: [...telling, ...arabicTelling], looks: darkLooks },
    { name: 'paper', paths: [...telling, ...arabicTelling], looks: papers },
    { name: 'forced', paths: telling, looks: ['forced-colours'] },
    { name: 'no-script', paths: telling, looks: ['no-script'] },
    {
      name: 'unfolded',
      paths: ['/events/', eventStates.next, '/research/community-engagement-survey-2020/'],
      looks: bothEnds,
      isUnfolded: true,
    },
    {
      name: 'live',
      paths: ['/', '/events/', '/events/new-neighbours-evening/'],
      looks: [...bothEnds, 'dark-1280'],
      moment: at('2026-06-24T22:30:00Z'),
    },
    {
      name: 'no-pictures',
      paths: [
        ...lists,
        eventStates.next,
        '/stories/the-van-that-comes-back/',
        '/people/priya-raman/',
      ],
      looks: bothEnds,
      made: withoutPictures,
    },
    { name: 'one-item', paths: lists, looks: bothEnds, made: atMost(1) },
    { name: 'none', paths: [...lists, '/ar/', '/ar/events/'], looks: bothEnds, made: atMost(0) },
    {
      name: 'thousands',
      paths: [...lists, '/events/2026/06/', '/feeds/'],
      looks: bothEnds,
      made: () => withoutPictures(thousands),
    },
    { name: 'long-words', paths: telling, looks: bothEnds, made: withLongWords },
    {
      name: 'removed',
      paths: removed,
      looks: bothEnds,
      made: (snapshot) => ({ ...snapshot, redirects }),
    },
  ];
}
