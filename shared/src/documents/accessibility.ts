import { z } from 'zod';

import type { AccessibilityOffer } from '../vocabulary.ts';
import { yesOrNo } from './fields.ts';

/** What is offered, as ticks in a form. */
export const accessibilityFields = z
  .object({
    liveCaptions: yesOrNo,
    signLanguage: yesOrNo,
    transcript: yesOrNo,
    audioDescription: yesOrNo,
    stepFreeAccess: yesOrNo,
    hearingLoop: yesOrNo,
    largePrint: yesOrNo,
    quietSpace: yesOrNo,
  })
  .optional();

type Ticks = NonNullable<z.output<typeof accessibilityFields>>;

const offerOf: Readonly<Record<keyof Ticks, AccessibilityOffer>> = {
  liveCaptions: 'live-captions',
  signLanguage: 'sign-language',
  transcript: 'transcript',
  audioDescription: 'audio-description',
  stepFreeAccess: 'step-free-access',
  hearingLoop: 'hearing-loop',
  largePrint: 'large-print',
  quietSpace: 'quiet-space',
};

/** The ticked offers, in the order of the form. */
export const toOffers = (ticks: Ticks | undefined): readonly AccessibilityOffer[] =>
  Object.entries(offerOf).flatMap(([field, offer]) =>
    ticks?.[field as keyof Ticks] ? [offer] : [],
  );
