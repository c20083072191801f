import { byCodeUnit } from '@porchlight/shared';

import { readRfc3339 } from '../dates.ts';
import { repeated } from '../repeated.ts';
import { isObject, problem } from './objects.ts';
import type { JsonFeedProblem } from './rules.ts';

/** What the items of a feed say together. */
export function judgeItems(feed: unknown): readonly JsonFeedProblem[] {
  const items = isObject(feed) ? feed['items'] : undefined;
  return Array.isArray(items) ? [...judgeIds(items), ...judgeOrder(items)] : [];
}

const textIn = (item: unknown, key: string): string | undefined => {
  const value = isObject(item) ? item[key] : undefined;
  return typeof value === 'string' ? value : undefined;
};

function judgeIds(items: readonly unknown[]): readonly JsonFeedProblem[] {
  const ids = items.flatMap((item, index) => {
    const id = textIn(item, 'id');
    return id === undefined ? [] : [{ id, path: `items[${index}].id` }];
  });
  return repeated(ids, ({ id }) => id).map(({ id, path }) =>
    problem(path, 'repeated-id', `Another item has the id ${id}.`),
  );
}

function judgeOrder(items: readonly unknown[]): readonly JsonFeedProblem[] {
  let before: { readonly date: string; readonly id: string } | undefined;
  return items.flatMap((item, index) => {
    const date = readRfc3339(textIn(item, 'date_published') ?? '');
    if (date === undefined) return [];
    const here = { date, id: textIn(item, 'id') ?? '' };
    const isEarly =
      before !== undefined && (byCodeUnit(before.date, date) || byCodeUnit(here.id, before.id)) < 0;
    if (!isEarly) before = here;
    const message = 'The item before this one is older, or as old with a later id.';
    return isEarly ? [problem(`items[${index}]`, 'item-order', message)] : [];
  });
}
