import { Typography } from '@strapi/design-system';

import { localWords } from '../actions/when';
import { panelLocale } from '../words/words';
import type { List } from './list';

const times = ['startsAtLocal', 'endsAtLocal'];

/** Dates and times of a list as people read them. */
export const withReadableTimes = (list: List): List => ({
  ...list,
  displayedHeaders: list.displayedHeaders.map((header) =>
    times.includes(header.name)
      ? {
          ...header,
          cellFormatter: (row: Readonly<Record<string, unknown>>) => (
            <LocalTime local={row[header.name]} />
          ),
        }
      : header,
  ),
});

function LocalTime({ local }: { readonly local: unknown }) {
  return (
    <Typography textColor="neutral800">
      {typeof local === 'string' && local !== '' ? localWords(local, panelLocale()) : '–'}
    </Typography>
  );
}
