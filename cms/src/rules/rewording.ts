import { type DocumentType, type Issue, isLocale, type Place } from '@porchlight/shared';
import { errors } from '@strapi/utils';

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
  type: DocumentType,
  request: Request,
  run: () => Promise<Value>,
): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof errors.ValidationError ? reworded(error, placeOf(type, request)) : error;
  }
}

function placeOf(type: DocumentType, { documentId, locale, data }: Request): Place {
  const { title, name } = (data ?? {}) as { readonly title?: unknown; readonly name?: unknown };
  const called = [title, name].find((text) => typeof text === 'string' && text.trim() !== '');
  return {
    type,
    documentId: documentId ?? '',
    locale: isLocale(locale) ? locale : undefined,
    name: called === undefined ? `This ${type.replaceAll('-', ' ')}` : `“${String(called)}”`,
    field: undefined,
  };
}

function reworded(error: errors.ValidationError, place: Place): errors.ValidationError {
  const faults = (error.details as { readonly errors?: readonly Fault[] }).errors ?? [];
  if (faults.length === 0) return error;
  const described = faults.map((fault) => ({
    ...fault,
    message: sentenceFor(fault, { ...place, field: fault.path.join('.') }),
  }));
  return new errors.ValidationError(described.map(({ message }) => message).join('\n'), {
    errors: described,
  });
}

function sentenceFor({ message }: Fault, place: Place): string {
  const issue = issueFor(message, place);
  return issue === undefined
    ? `${place.name}, field "${fieldName(place.type, place.field ?? '')}": ${message}.`
    : describeForEditor(issue);
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
