/** What the page of an embed and this component tell each other. */
const HAUTEUR = 'pass-numerique:hauteur';
const PRESENTATION = 'pass-numerique:presentation';
const HAUTEUR_USUELLE = 480;
/** A frame higher than this is a fault, or a trick. */
const HAUTEUR_MAXIMALE = 20_000;

const MOTS = {
  fr: 'Chiffres du Pass numérique',
  en: 'Figures of the Pass numérique',
};

/** Where this script comes from: the register, unless the page names another. */
const ICI = new URL(import.meta.url).origin;

/**
 * `<pass-numerique-indicateur jeton="…">`: a view of the register in the page of another site. It holds a frame and nothing of the
 * page's: what stands inside the element is shown where scripts are not.
 */
class PassNumeriqueIndicateur extends HTMLElement {
  static readonly observedAttributes = ['jeton', 'registre', 'hauteur', 'theme', 'langue', 'titre'];

  private readonly cadre = document.createElement('iframe');

  constructor() {
    super();
    const { cadre } = this;
    cadre.loading = 'lazy';
    cadre.setAttribute(
      'sandbox',
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    cadre.referrerPolicy = 'no-referrer';
    Object.assign(cadre.style, { display: 'block', inlineSize: '100%', border: '0', colorScheme: 'auto' });
    const style = new CSSStyleSheet();
    style.replaceSync(':host { display: block; min-inline-size: 0; } :host([hidden]) { display: none; }');
    const ombre = this.attachShadow({ mode: 'open' });
    ombre.adoptedStyleSheets = [style];
    ombre.append(cadre);
  }

  connectedCallback(): void {
    addEventListener('message', this);
    this.charger();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this);
  }

  attributeChangedCallback(nom: string, avant: string | null, apres: string | null): void {
    if (avant === apres || !this.isConnected) return;
    if (nom === 'theme' || nom === 'langue') this.presenter();
    else if (nom === 'hauteur') this.dimensionner(null);
    else this.charger();
    this.nommer();
  }

  /** The address of the register, when it is one. */
  private get registre(): string {
    const dit = this.getAttribute('registre');
    return dit !== null && URL.canParse(dit) ? new URL(dit).origin : ICI;
  }

  private get langue(): 'fr' | 'en' {
    const dite = this.getAttribute('langue') ?? (this.closest('[lang]')?.getAttribute('lang') || 'fr');
    return dite.startsWith('en') ? 'en' : 'fr';
  }

  private charger(): void {
    const jeton = this.getAttribute('jeton');
    this.nommer();
    this.dimensionner(null);
    if (!jeton) {
      this.cadre.removeAttribute('src');
      return;
    }
    const adresse = new URL(`/embed/${encodeURIComponent(jeton)}`, this.registre);
    adresse.searchParams.set('langue', this.langue);
    const theme = this.getAttribute('theme');
    if (theme !== null) adresse.searchParams.set('theme', theme);
    adresse.searchParams.set('origine', location.origin);
    this.cadre.src = adresse.href;
  }

  private nommer(): void {
    this.cadre.title = this.getAttribute('titre') ?? MOTS[this.langue];
  }

  /** The height that the page asks for, else that of what is inside. */
  private dimensionner(dedans: number | null): void {
    const voulue = Number(this.getAttribute('hauteur'));
    const hauteur = voulue > 0 ? voulue : (dedans ?? (this.cadre.height ? null : HAUTEUR_USUELLE));
    if (hauteur !== null) this.cadre.height = String(Math.min(hauteur, HAUTEUR_MAXIMALE));
  }

  private presenter(): void {
    const { langue } = this;
    const theme = this.getAttribute('theme');
    this.cadre.contentWindow?.postMessage({ type: PRESENTATION, langue, theme }, this.registre);
  }

  /** Only the frame of this element, and only a page of the register, is listened to. */
  handleEvent({ origin, source, data }: MessageEvent<unknown>): void {
    if (origin !== this.registre || source !== this.cadre.contentWindow) return;
    if (typeof data !== 'object' || data === null || !('type' in data) || !('hauteur' in data)) return;
    if (data.type === HAUTEUR && typeof data.hauteur === 'number' && data.hauteur > 0)
      this.dimensionner(data.hauteur);
  }
}

if (!customElements.get('pass-numerique-indicateur'))
  customElements.define('pass-numerique-indicateur', PassNumeriqueIndicateur);
