import { adminApi } from '@strapi/strapi/admin';
import { useEffect } from 'react';

import { useEditedLocale } from '../edited-locale';
import type { PanelProps } from '../entry';

/** The draft that fills the form on the screen. */
interface Seen {
  readonly model: string;
  readonly documentId: string | undefined;
  readonly locale: string;
  readonly updatedAt: unknown;
}

/** What the content manager is told to save. */
interface Save {
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly params?: { readonly locale?: string } | undefined;
}

/** As much of one of the content manager's endpoints as is changed here. */
interface Endpoint {
  query: (save: Save) => { readonly data?: object };
  invalidatesTags: (result: unknown, error: unknown, save: Save) => readonly unknown[];
}

let seen: Seen | undefined;
let areSavesDated = false;

/**
 * Shows nothing. The content manager leaves out of a save when its form was filled, without which the
 * CMS cannot tell that a colleague saved meanwhile; this says it.
 */
export function SeenEntry({ model, document, activeTab }: PanelProps): null {
  const locale = useEditedLocale();
  const { documentId, updatedAt } = document ?? {};
  useEffect(() => {
    dateSaves();
    if (activeTab !== 'published') seen = { model, documentId, locale, updatedAt };
  }, [model, documentId, locale, updatedAt, activeTab]);
  return null;
}

/** The endpoints are there once a form is. */
function dateSaves(): void {
  if (areSavesDated) return;
  areSavesDated = true;
  const endpoints = { updateDocument: dated, publishDocument: dated };
  adminApi.enhanceEndpoints({ endpoints: endpoints as never });
}

function dated(endpoint: Endpoint): void {
  const { query, invalidatesTags } = endpoint;
  endpoint.query = (save) => {
    const request = query(save);
    const updatedAt = isSeen(save) ? seen?.updatedAt : undefined;
    return updatedAt === undefined ? request : { ...request, data: { ...request.data, updatedAt } };
  };
  // After a refusal the form would be filled anew, and what somebody wrote would be gone.
  endpoint.invalidatesTags = (result, error, save) =>
    error === undefined ? invalidatesTags(result, error, save) : [];
}

const isSeen = ({ model, documentId, params }: Save): boolean =>
  seen !== undefined &&
  seen.model === model &&
  seen.documentId === (documentId ?? seen.documentId) &&
  seen.locale === (params?.locale ?? seen.locale);
