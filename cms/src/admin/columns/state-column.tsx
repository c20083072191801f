import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import { StateBadge } from '../state-badge';
import { typeOfModel } from '../entry';
import { type Version, versionIn } from '../whereabouts';
import { useWords } from '../words/words';
import type { List } from './list';

interface Row {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly updatedAt?: unknown;
}

/** A column beside the name that says of each entry whether it is live. */
export function withStateColumn(list: List): List {
  const [name, ...rest] = list.displayedHeaders;
  return {
    ...list,
    displayedHeaders: [
      ...(name ? [name] : []),
      {
        attribute: { type: 'custom' },
        label: { id: 'hub.column.state', defaultMessage: 'On the site' },
        name: 'hubState',
        searchable: false,
        sortable: false,
        cellFormatter: (row: Row, _header: unknown, { model }: { readonly model: string }) => (
          <StateCell row={row} model={model} />
        ),
      },
      ...rest,
    ],
  };
}

function StateCell({ row, model }: { readonly row: Row; readonly model: string }) {
  const words = useWords();
  const type = typeOfModel(model);
  const { documentId, locale, updatedAt } = row;
  const [versions, setVersions] = useState<readonly Version[] | undefined>();
  useEffect(() => {
    if (type === undefined) return undefined;
    let isShown = true;
    const show = (found: readonly Version[]): void => {
      if (isShown) setVersions(found);
    };
    versionsOf(type, documentId).then(show, () => show([]));
    return () => {
      isShown = false;
    };
  }, [type, documentId, updatedAt]);
  if (versions === undefined) return <span>{words.widgets.waiting}</span>;
  return <StateBadge state={versionIn(versions, locale ?? undefined)?.state ?? 'draft'} />;
}

type Entries = Readonly<Record<string, readonly Version[]>>;

const asked = new Map<string, { readonly ids: Set<string>; readonly entries: Promise<Entries> }>();

/** All cells that are drawn together ask once. */
async function versionsOf(type: string, documentId: string): Promise<readonly Version[]> {
  const ids = asked.get(type)?.ids ?? new Set<string>();
  ids.add(documentId);
  const entries =
    asked.get(type)?.entries ??
    Promise.resolve().then(async () => {
      asked.delete(type);
      const path = `/hub/receipts/${type}?of=${[...ids].join(',')}`;
      return (await getFetchClient().get<{ readonly entries: Entries }>(path)).data.entries;
    });
  asked.set(type, { ids, entries });
  return (await entries)[documentId] ?? [];
}
