import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { refusalOf } from '../refusals';
import { type ColumnName, type Counts, type OutcomeName } from '../words/intake';
import { panelLanguage, useWords } from '../words/words';

/** As `cms/src/intake/routes.ts` answers: what an import would do, or did. */
export interface Intake {
  readonly applied: boolean;
  readonly locale: string;
  readonly table: {
    readonly heading: readonly string[];
    readonly columns: Columns;
    readonly order: string | null;
  } | null;
  readonly problem: string | null;
  readonly rows: readonly IntakeRow[];
}

export interface IntakeRow {
  readonly number: number;
  readonly title: string;
  readonly startsAtLocal: string | null;
  readonly timeZone: string | null;
  readonly outcome: OutcomeName;
  readonly changes: readonly string[];
  readonly reason: string | null;
  readonly notes: readonly string[];
  readonly documentId: string | null;
}

export type Columns = Readonly<Partial<Record<ColumnName, number>>>;

/** What somebody chose before and beside the file. */
export interface Choices {
  readonly file: File | undefined;
  readonly locale: string;
  readonly timeZone: string;
  readonly order: 'as-told' | 'day-first' | 'month-first';
  /** Undefined while the heading is to be read. */
  readonly columns: Columns | undefined;
}

/** Where an import stands. */
export type Standing =
  | { readonly state: 'nothing' }
  | { readonly state: 'asking'; readonly last: Intake | undefined }
  | { readonly state: 'answered'; readonly intake: Intake }
  | { readonly state: 'failed'; readonly message: string };

/** Looks at the file whenever a choice changes; `apply` makes the drafts. */
export function useIntake(choices: Choices): readonly [Standing, () => Promise<void>] {
  const { intake } = useWords();
  const { post } = useFetchClient();
  const [standing, setStanding] = useState<Standing>({ state: 'nothing' });
  const ask = async (apply: boolean, signal?: AbortSignal): Promise<void> => {
    setStanding((before) => ({
      state: 'asking',
      last: before.state === 'answered' ? before.intake : undefined,
    }));
    const next = await post<Intake>('/hub/import', toForm(choices, apply), { signal }).then(
      ({ data }): Standing => ({ state: 'answered', intake: data }),
      (error: unknown): Standing => ({ state: 'failed', message: refusalOf(error, intake.failed) }),
    );
    if (signal?.aborted !== true) setStanding(next);
  };
  useEffect(() => {
    const stop = new AbortController();
    if (choices.file === undefined) setStanding({ state: 'nothing' });
    else void ask(false, stop.signal);
    return () => stop.abort();
    // `ask` is made anew with each drawing and always does the same with the same choices.
  }, [choices]);
  return [standing, () => ask(true)];
}

function toForm({ file, locale, timeZone, order, columns }: Choices, apply: boolean): FormData {
  const form = new FormData();
  if (file !== undefined) form.append('files', file);
  form.append('language', panelLanguage());
  form.append('locale', locale);
  if (timeZone !== '') form.append('timeZone', timeZone);
  if (order !== 'as-told') form.append('order', order);
  if (columns !== undefined) form.append('columns', JSON.stringify(columns));
  if (apply) form.append('apply', 'true');
  return form;
}

export const countsOf = (rows: readonly IntakeRow[]): Counts => {
  const count = (outcome: OutcomeName): number =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    new: count('new'),
    changed: count('changed'),
    same: count('same'),
    refused: count('refused'),
  };
};
