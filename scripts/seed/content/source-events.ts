import type { DemoDocument } from '../demo-document.ts';
import {
  empoweringTeens,
  hiringForCulturalKnowledge,
  theoryOfChange,
} from './source-events-coming.ts';
import {
  authenticRelationships,
  changingClimate,
  climateCommunication,
  embraceChange,
  transformativeImpact,
} from './source-events-recorded.ts';
import { sourceEventsTranslated } from './source-events-translated.ts';

/** The facts: three webinars ahead of 20 January 2025, three just over, two without a date. */
export const sourceEvents: readonly DemoDocument[] = [
  hiringForCulturalKnowledge,
  empoweringTeens,
  theoryOfChange,
  embraceChange,
  climateCommunication,
  changingClimate,
  authenticRelationships,
  transformativeImpact,
  ...sourceEventsTranslated,
];
