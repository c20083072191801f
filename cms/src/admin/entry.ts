import type { DocumentType } from '@porchlight/shared';
import { documentTypes } from '@porchlight/shared';
import { useParams } from 'react-router-dom';

/** As much as the content manager tells a panel. */
export interface PanelProps {
  readonly model: string;
  readonly activeTab?: string | null | undefined;
  readonly documentId?: string | undefined;
  readonly document?:
    | { readonly documentId?: string; readonly updatedAt?: unknown; readonly status?: unknown }
    | undefined;
}

export interface Panel {
  readonly title: string;
  readonly content: React.ReactNode;
}

/** The entry in a form, as its panels ask about it. */
export interface Entry {
  readonly type: DocumentType;
  /** Undefined while it was never saved. */
  readonly documentId: string | undefined;
  /** When what the form was filled with was saved, as Strapi tells it. */
  readonly seen: string;
  /** Differs once it was saved or published, so that what is known of it is asked anew. */
  readonly cause: string;
}

/** `event` of `api::event.event`; undefined for what is not of a hub, such as a file. */
export function typeOfModel(model: string): DocumentType | undefined {
  const [, name] = /^api::([a-z-]+)\.\1$/.exec(model) ?? [];
  return documentTypes.find((type) => type === name);
}

/** The entry that a panel stands beside; undefined for what is not of a hub. */
export function useEntry({ model, documentId, document }: PanelProps): Entry | undefined {
  // A copy that is being made has the address of what it is copied from.
  const { origin } = useParams();
  const type = typeOfModel(model);
  if (type === undefined) return undefined;
  // A single type has no id in its address.
  const known = origin === undefined ? (document?.documentId ?? documentId) : undefined;
  const seen = String(document?.updatedAt);
  return { type, documentId: known, seen, cause: `${seen} ${String(document?.status)}` };
}

export type SavedEntry = Entry & { readonly documentId: string };
