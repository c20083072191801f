import { adminApi } from '@strapi/strapi/admin';

/** The draft that fills the form on the screen. */
export interface Seen {
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

/** Why the CMS did not do it. */
interface Refusal {
  readonly message?: string;
  readonly details?: { readonly code?: string };
}

/** As much of one of the content manager's endpoints as is changed here. */
interface Endpoint {
  query: (save: Save) => { readonly data?: object };
  invalidatesTags: (result: unknown, error: Refusal | undefined, save: Save) => readonly unknown[];
}

let seen: Seen | undefined;
let overtaken: string | undefined;
let listeners: readonly (() => void)[] = [];
let areSavesDated = false;

/** Says which draft fills the form, and forgets what was said of another. */
export function see(next: Seen): void {
  dateSaves();
  seen = next;
  tell(undefined);
}

/** When the draft that fills the form was saved. */
export const seenAt = (): unknown => seen?.updatedAt;

/** What the CMS said of a save that a colleague was faster with; undefined while there was none. */
export const overtakenSave = (): string | undefined => overtaken;

export function onOvertaken(listener: () => void): () => void {
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((each) => each !== listener);
  };
}

function tell(next: string | undefined): void {
  if (next === overtaken) return;
  overtaken = next;
  for (const listener of listeners) listener();
}

/**
 * The content manager leaves out of a save, and of throwing away a draft, when its form was filled,
 * without which the CMS cannot tell that a colleague saved meanwhile. Its endpoints are there once a
 * form is.
 */
function dateSaves(): void {
  if (areSavesDated) return;
  areSavesDated = true;
  const endpoints = {
    updateDocument: dated,
    publishDocument: dated,
    discardDocument: dated,
  };
  adminApi.enhanceEndpoints({ endpoints: endpoints as never });
}

function dated(endpoint: Endpoint): void {
  const { query, invalidatesTags } = endpoint;
  endpoint.query = (save) => {
    const request = query(save);
    const updatedAt = isSeen(save) ? seen?.updatedAt : undefined;
    return updatedAt === undefined ? request : { ...request, data: { ...request.data, updatedAt } };
  };
  endpoint.invalidatesTags = (result, error, save) => {
    if (isSeen(save)) tell(error?.details?.code === 'stale' ? error.message : undefined);
    // After a refusal the form would be filled anew, and what somebody wrote would be gone.
    return error === undefined ? invalidatesTags(result, error, save) : [];
  };
}

const isSeen = ({ model, documentId, params }: Save): boolean =>
  seen !== undefined &&
  seen.model === model &&
  seen.documentId === (documentId ?? seen.documentId) &&
  seen.locale === (params?.locale ?? seen.locale);
