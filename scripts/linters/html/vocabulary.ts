const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What may stand in an article that somebody else's program shows; no h1, which is its title. */
export const elements = words(
  'a abbr audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt ' +
    'em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q s samp small ' +
    'source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr',
);

/** No `style`, no `on…`, nothing that fetches but what is judged as an address. */
export const attributes = words(
  'abbr alt cite class colspan controls datetime dir headers height href hreflang id kind label lang ' +
    'loading media open poster rel reversed rowspan scope sizes span src srclang srcset start title ' +
    'type value width',
);

export const addressAttributes = words('cite href poster src');

/** Elements without an end tag (HTML §13.1.2). */
export const voidElements = words('br col hr img source track wbr');

/** What ends a paragraph that is open (HTML §13.1.2.4), and so leaves its end tag behind. */
export const blocks = words(
  'blockquote details div dl figure h2 h3 h4 h5 h6 hr ol p pre table ul figcaption li dd dt',
);
