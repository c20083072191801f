import {
  calledIn,
  describePlace,
  type DocumentType,
  type EditorLanguage,
  type Issue,
  isLocale,
  type Place,
} from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { languageAsking } from '../../people/language';
import { describeForEditor, fieldName } from './field-names';

/** A fault as Strapi's own validation words it. */
interface Fault {
  readonly path: readonly string[];
  readonly message: string;
  readonly name: string;
}

interface Request {
  readonly documentId?: string;
  readonly locale?: unknown;
  readonly data?: unknown;
}

/** Says what Strapi's validation refuses in the sentences of the site's own parser. */
export async function inOurWords<Value>(
  strapi: Core.Strapi,
  type: DocumentType,
  request: Request,
  run: () => Promise<Value>,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof errors.ValidationError)) throw error;
    const language = languageAsking(strapi);
    throw reworded(error, placeOf(type, request, language), language);
  }
}

/** An entry that was given no name yet. */
const nameless: Readonly<Record<EditorLanguage, (type: DocumentType) => string>> = {
  en: (type) => `This ${type.replaceAll('-', ' ')}`,
  es: () => 'Esta entrada',
};

function placeOf(
  type: DocumentType,
  { documentId, locale, data }: Request,
  language: EditorLanguage,
): Place {
  const called = calledIn(data);
  return {
    type,
    documentId: documentId ?? '',
    locale: isLocale(locale) ? locale : undefined,
    name: called === undefined ? nameless[language](type) : `“${called}”`,
    field: undefined,
  };
}

function reworded(
  error: errors.ValidationError,
  place: Place,
  language: EditorLanguage,
): errors.ValidationError {
  const faults = (error.details as { readonly errors?: readonly Fault[] }).errors ?? [];
  if (faults.length === 0) return error;
  const described = faults.map((fault) => ({
    ...fault,
    message: sentenceFor(fault, { ...place, field: fault.path.join('.') }, language),
  }));
  return new errors.ValidationError(described.map(({ message }) => message).join('\n'), {
    errors: described,
  });
}

/** What has no sentence of ours is left as Strapi says it, in English. */
function sentenceFor({ message }: Fault, place: Place, language: EditorLanguage): string {
  const issue = issueFor(message, place);
  if (issue !== undefined) return describeForEditor(issue, language);
  const named = (field: string): string => fieldName(place.type, field, language);
  return `${describePlace(place, named, language)}: ${message}.`;
}

function issueFor(message: string, place: Place): Issue | undefined {
  const [, limit] = /at most (\d+) characters/.exec(message) ?? [];
  if (limit !== undefined) return { code: 'field-too-long', place, limit: Number(limit) };
  if (/must be defined|required|cannot be (?:null|empty)|at least 1 char/.test(message))
    return { code: 'field-missing', place };
  if (/must match/.test(message) && place.field === 'slug')
    return { code: 'field-malformed', place, expected: 'slug' };
  return undefined;
}
