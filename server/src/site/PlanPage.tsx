import { type Bilingue, lien, Page, type Vue } from '../gabarit/gabarit.module.ts';
import type { CompteDeDepartement } from '../annuaire/annuaire.module.ts';

const TEXTES = {
  fr: {
    titre: 'Plan du site',
    public: 'Pour tous',
    pages: [
      ['/', 'Où utiliser mon Pass numérique ?'],
      ['/carte', 'Lieux par territoire'],
      ['/donnees', 'Données ouvertes'],
      ['/accessibilite', 'Déclaration d’accessibilité'],
      ['/mentions-legales', 'Mentions légales'],
    ],
    territoires: 'Lieux de chaque département',
    agents: 'Pour les agents',
    console: [
      ['/pilotage', 'Espace des agents'],
      ['/valide', 'Mon pass est-il valide ?'],
      ['/pilotage/indicateurs', 'Définitions des indicateurs'],
    ],
  },
  en: {
    titre: 'Site map',
    public: 'For everyone',
    pages: [
      ['/', 'Where can I use my Pass numérique?'],
      ['/carte', 'Places by territory'],
      ['/donnees', 'Open data'],
      ['/accessibilite', 'Accessibility statement'],
      ['/mentions-legales', 'Legal notice'],
    ],
    territoires: 'Places of each département',
    agents: 'For staff',
    console: [
      ['/pilotage', 'Staff area'],
      ['/valide', 'Is my pass valid?'],
      ['/pilotage/indicateurs', 'Definitions of the indicators'],
    ],
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly comptes: readonly CompteDeDepartement[];
}

/** Every page of the public, and the doors of the console. */
export function PlanPage({ vue, comptes }: Props) {
  const textes = TEXTES[vue.langue];
  const regions = [...Map.groupBy(comptes, ({ region }) => region).values()];
  return (
    <Page vue={vue} titre={textes.titre} description={textes.titre}>
      <h1 className="plein-large">{textes.titre}</h1>
      <div className="prose">
        <h2>{textes.public}</h2>
        <ul>
          {textes.pages.map(([chemin = '/', nom]) => (
            <li key={chemin}>
              <a href={lien(vue, chemin)}>{nom}</a>
            </li>
          ))}
        </ul>
        <h2>{textes.agents}</h2>
        <ul>
          {textes.console.map(([chemin, nom]) => (
            <li key={chemin}>
              <a href={chemin}>{nom}</a>
            </li>
          ))}
        </ul>
      </div>
      <h2>{textes.territoires}</h2>
      <div className="territoires-pub">
        {regions.map((departements) => (
          <section key={departements[0]?.region}>
            <h3>
              <a href={lien(vue, `/carte/${departements[0]?.region}`)}>{departements[0]?.regionNom}</a>
            </h3>
            <ul className="plan-liste">
              {departements.map(({ region, departement, nom }) => (
                <li key={departement}>
                  <a href={lien(vue, `/carte/${region}/${departement}`)}>{nom}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  );
}
