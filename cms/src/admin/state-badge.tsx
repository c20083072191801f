import { Status, Typography } from '@strapi/design-system';

import { useWords, type Words } from './words/words';

type State = keyof Words['states'];

const looks = {
  draft: 'secondary',
  queued: 'alternative',
  live: 'success',
  held: 'danger',
  withdrawn: 'neutral',
} as const satisfies Record<State, string>;

/** Where a version is, in a word; the colour only repeats it. */
export function StateBadge({ state }: { readonly state: State }) {
  const words = useWords();
  return (
    <Status variant={looks[state]} size="S">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {words.states[state]}
      </Typography>
    </Status>
  );
}
