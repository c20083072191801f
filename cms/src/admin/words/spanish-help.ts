import { spanishComponentHelp, spanishTypeHelp } from '../../bootstrap/layouts/spanish-help';
import { typeOfModel } from '../entry';
import { panelLanguage } from './words';

/** As much of a form as the content manager hands over and takes back. */
interface Form {
  readonly layout: {
    readonly layout: readonly (readonly Row[])[];
    readonly components: Readonly<Record<string, { readonly layout: readonly Row[] }>>;
  };
  readonly query: unknown;
}

type Row = readonly { readonly name: string; readonly hint?: string }[];

/**
 * Puts the help beside fields into Spanish for whoever reads that. The content manager stores one
 * sentence for everybody, and translates the labels alone; what an administrator wrote in its place
 * is in no table of ours either, and Spanish readers see ours.
 */
export function withSpanishHelp(form: Form): Form {
  if (panelLanguage() !== 'es') return form;
  const { layout, components } = form.layout;
  const [, model = ''] = /\/([a-z]+::[a-z.-]+)/.exec(window.location.pathname) ?? [];
  const type = typeOfModel(model);
  const worded = (help: Readonly<Record<string, string>> | undefined) => (row: Row) =>
    row.map((field) => ({ ...field, hint: help?.[field.name] ?? field.hint }) as Row[number]);
  return {
    ...form,
    layout: {
      ...form.layout,
      layout: layout.map((panel) => panel.map(worded(type && spanishTypeHelp[type]))),
      components: Object.fromEntries(
        Object.entries(components).map(([uid, component]) => [
          uid,
          {
            ...component,
            layout: component.layout.map(worded(spanishComponentHelp[uid.replace('content.', '')])),
          },
        ]),
      ),
    },
  };
}
