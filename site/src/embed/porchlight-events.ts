/*
 * `<porchlight-events src="…/embed/events/">…</porchlight-events>`, at `/embed.js`: shows a list of
 * events in the page of another site, in a frame in which nothing runs. What stands inside the
 * element names the frame, and is what visitors have where this script does not run.
 */

const style = `
  :host { display: block; block-size: clamp(20rem, 60vh, 36rem); }
  iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }
`;

/**
 * Scripts and forms are not allowed. The frame has the origin of its own site, or its stylesheet
 * would be another site's; a link leads the whole tab on, or opens another one, when it is pressed.
 */
const allowed =
  'allow-same-origin allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox';

class PorchlightEvents extends HTMLElement {
  static readonly observedAttributes = ['src'];

  connectedCallback(): void {
    this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  private show(): void {
    const address = addressOf(this.getAttribute('src') ?? '');
    const root = this.shadowRoot ?? styledRoot(this);
    root.replaceChildren(
      address === undefined ? document.createElement('slot') : frameOf(address, this.textContent),
    );
  }
}

function frameOf(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', allowed);
  frame.title = title.trim().replace(/\s+/g, ' ');
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.src = address;
  return frame;
}

/** Undefined for what is no address on the web: then what stands inside is shown. */
function addressOf(src: string): string | undefined {
  if (src === '' || !URL.canParse(src, document.baseURI)) return undefined;
  const { protocol, href } = new URL(src, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}

/** A sheet that is made by script needs no permission of the page's security policy. */
function styledRoot(element: HTMLElement): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}

// The line can stand on a page twice.
if (customElements.get('porchlight-events') === undefined)
  customElements.define('porchlight-events', PorchlightEvents);
