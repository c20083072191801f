import { Button, Field, Textarea, Typography } from '@strapi/design-system';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { ReviewAnswer } from '../../reviews/routes';
import type { Step } from '../../reviews/review';
import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import type { SavedEntry } from '../entry';
import { refusalOf } from '../refusals';
import { momentWords, useWords, type Words } from '../words/words';
import { Section } from './section';

/** A colleague's eyes: ask for a review, approve, or send back with a note. */
export function ReviewSection({ type, documentId, seen, cause }: SavedEntry) {
  const words = useWords();
  const { post } = useFetchClient();
  const isUnsaved = useForm('ReviewSection', ({ modified }) => modified);
  const [taken, setTaken] = useState(0);
  const [refusal, setRefusal] = useState('');
  const [note, setNote] = useState('');
  const address = `/hub/reviews/${type}/${documentId}?locale=${useEditedLocale()}`;
  const review = valueOf(useAnswer<ReviewAnswer>(address, () => 15_000, `${cause} ${taken}`));
  if (review === undefined) return null;

  const take = async (step: Step): Promise<void> => {
    setRefusal('');
    try {
      await post(address, step);
      setNote('');
    } catch (error) {
      setRefusal(refusalOf(error, words.widgets.failed));
    }
    setTaken((count) => count + 1);
  };
  return (
    <Section
      title={words.review.title}
      says={words.review.short(review)}
      needsYou={needsYou(review)}
    >
      <Typography role="status">{sentenceOf(review, words)}</Typography>
      {review.stand === 'sent-back' && review.note && (
        <Typography tag="blockquote">“{review.note}”</Typography>
      )}
      {refusal && (
        <Typography role="alert" textColor="danger700">
          {refusal}
        </Typography>
      )}
      {review.mayAsk && (
        <>
          <Button
            variant="secondary"
            disabled={isUnsaved}
            onClick={() => void take({ kind: 'ask' })}
            fullWidth
          >
            {words.review.ask}
          </Button>
          {isUnsaved && <Typography textColor="neutral600">{words.review.saveFirst}</Typography>}
        </>
      )}
      {review.mayDecide && (
        <>
          <Button variant="success" onClick={() => void take({ kind: 'approve', seen })} fullWidth>
            {words.review.approve}
          </Button>
          <Field.Root name="review-note" hint={words.review.noteHint}>
            <Field.Label>{words.review.note}</Field.Label>
            <Textarea
              value={note}
              onChange={(event: { readonly target: { readonly value: string } }) =>
                setNote(event.target.value)
              }
            />
            <Field.Hint />
          </Field.Root>
          <Button
            variant="tertiary"
            disabled={note.trim() === ''}
            onClick={() => void take({ kind: 'send-back', seen, note })}
            fullWidth
          >
            {words.review.sendBack}
          </Button>
        </>
      )}
    </Section>
  );
}

/** Whoever can go on, and could not publish otherwise or was asked, finds it open. */
const needsYou = ({ stand, required, mayAsk, mayDecide }: ReviewAnswer): boolean =>
  mayDecide || (mayAsk && (required || stand === 'sent-back' || stand === 'changed'));

function sentenceOf(review: ReviewAnswer, { review: words }: Words): string {
  const { asker, decider, askedAt, decidedAt } = review;
  switch (review.stand) {
    case 'none':
      return review.required ? words.required : words.none;
    case 'changed':
      return decidedAt === null ? words.changedUndecided : words.changed;
    case 'in-review':
      return words.inReview(asker ?? '', momentWords(askedAt ?? ''));
    case 'approved':
      return words.approved(decider ?? '', momentWords(decidedAt ?? ''));
    case 'sent-back':
      return words.sentBack(decider ?? '', momentWords(decidedAt ?? ''));
  }
}
