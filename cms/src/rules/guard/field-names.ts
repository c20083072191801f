import {
  describeIssueNaming,
  type DocumentType,
  documentTypes,
  type EditorLanguage,
  type Issue,
} from '@porchlight/shared';

import { components } from '../../bootstrap/layouts/components';
import type { Layout } from '../../bootstrap/layouts/layout';
import { spanishComponents, spanishTypes } from '../../bootstrap/layouts/spanish-labels';
import { types } from '../../bootstrap/layouts/types';

/** The sentence for an issue, with fields called what they are called in the form. */
export const describeForEditor = (issue: Issue, language: EditorLanguage): string =>
  describeIssueNaming(issue, (field) => fieldName(issue.place.type, field, language), language);

/** The component whose fields a field holds, if it holds a group or a list of groups. */
export const componentOf: Readonly<Record<string, string>> = {
  image: 'picture',
  photo: 'picture',
  navigation: 'link',
  footerLinks: 'link',
  socialLinks: 'link',
  items: 'card-reference',
  accommodationsContact: 'contact',
  organizerContact: 'contact',
  accessibilityOffers: 'accessibility',
  presenters: 'presenter',
  recording: 'recording',
  materials: 'material',
  findings: 'finding',
  options: 'finding-option',
  sections: 'section',
};

interface Dictionary {
  readonly line: string;
  readonly ofType: (type: DocumentType, field: string) => string | undefined;
  readonly ofComponent: (name: string, field: string) => string | undefined;
}

const labelIn = (layout: Layout | undefined, field: string): string | undefined =>
  layout?.fields[field]?.[0];

const dictionaries: Readonly<Record<EditorLanguage, Dictionary>> = {
  en: {
    line: 'line',
    ofType: (type, field) => labelIn(types[type], field),
    ofComponent: (name, field) => labelIn(components[name], field),
  },
  es: {
    line: 'línea',
    ofType: (type, field) => spanishTypes[type][field],
    ofComponent: (name, field) => spanishComponents[name]?.[field],
  },
};

/**
 * What the form calls a field, by its path: `endsAtLocal` is "Ends at (time of the venue)", and
 * `findings.1.question` is "Findings, line 2, Question". What lies in a text has no name of its own.
 */
export function fieldName(type: string, path: string, language: EditorLanguage = 'en'): string {
  const { line, ofType, ofComponent } = dictionaries[language];
  const [first = '', ...rest] = path.split('.');
  const known = documentTypes.find((candidate) => candidate === type);
  const names = [(known && ofType(known, first)) ?? first];
  let component = componentOf[first];
  for (const part of rest) {
    if (component === undefined) break;
    if (/^\d+$/.test(part)) names.push(`${line} ${Number(part) + 1}`);
    else {
      names.push(ofComponent(component, part) ?? part);
      component = componentOf[part];
    }
  }
  return names.join(', ');
}
