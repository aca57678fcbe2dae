import { lireDemande } from '../annuaire/annuaire.module.ts';
import { type Bilingue, lien, nombreDit, Page, Recherche, type Vue } from '../gabarit/gabarit.module.ts';

export const TITRES = {
  fr: {
    titre: 'Où utiliser mon Pass numérique ?',
    chapo:
      'Un pass vaut 10 € : il paie un atelier pour apprendre à se servir d’un ordinateur, d’un téléphone ou d’internet.',
  },
  en: {
    titre: 'Where can I use my Pass numérique?',
    chapo:
      'A pass is worth €10: it pays for a workshop to learn to use a computer, a telephone or the internet.',
  },
} satisfies Bilingue<unknown>;

const TEXTES = {
  fr: {
    comment: 'Comment ça marche ?',
    etapes: [
      'Vous recevez un carnet de pass, gratuitement.',
      'Vous choisissez un lieu de la liste : vous pouvez l’utiliser partout en France, sauf si votre carnet dit le contraire.',
      'Vous donnez un pass à la fin de l’atelier. Beaucoup de lieux ne demandent rien de plus.',
    ],
    combien: (nombre: string) => `${nombre} lieux acceptent le pass aujourd’hui.`,
    territoires: 'Voir les lieux par région et département',
    pas: 'Pas encore de pass ?',
    demander:
      'Demandez-le à votre mairie, à votre CCAS, à la mission locale ou dans un espace France Services. Il ne s’achète pas.',
    valide: 'Mon pass est-il valide ?',
    valideDit: 'Savoir si un pass peut encore servir',
    professionnels: 'Professionnels et curieux',
    donnees: 'Données ouvertes des lieux',
    agents: 'Espace des agents',
  },
  en: {
    comment: 'How does it work?',
    etapes: [
      'You are given a booklet of passes, free of charge.',
      'You choose a place from the list: it can be used anywhere in France unless your booklet says otherwise.',
      'You give one pass at the end of the workshop. Many places ask for nothing more.',
    ],
    combien: (nombre: string) => `${nombre} places accept the pass today.`,
    territoires: 'See the places by région and département',
    pas: 'No pass yet?',
    demander:
      'Ask your town hall, your social services (CCAS), the mission locale or a France Services office. It cannot be bought.',
    valide: 'Is my pass valid?',
    valideDit: 'Find out whether a pass can still be used',
    professionnels: 'For professionals and the curious',
    donnees: 'Open data on the places',
    agents: 'Staff area',
  },
} satisfies Bilingue<unknown>;

/** The first page: one question, and one field to answer it. */
export function AccueilPage({ vue, nombre }: { readonly vue: Vue; readonly nombre: number }) {
  const { titre, chapo } = TITRES[vue.langue];
  const textes = TEXTES[vue.langue];
  return (
    <Page vue={vue} titre={titre} description={chapo} donnees={site(vue, titre)}>
      <h1 className="plein-large">{titre}</h1>
      <p className="chapo">{chapo}</p>
      <Recherche vue={vue} demande={lireDemande(new URLSearchParams())} />
      <p>
        {textes.combien(nombreDit(nombre, vue.langue))} <a href={lien(vue, '/carte')}>{textes.territoires}</a>
      </p>
      <div className="pub-trois">
        <section>
          <h2>{textes.comment}</h2>
          <ol>
            {textes.etapes.map((etape) => (
              <li key={etape}>{etape}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{textes.pas}</h2>
          <p>{textes.demander}</p>
          <h2>{textes.valide}</h2>
          <p>
            <a href="/valide">{textes.valideDit}</a>
          </p>
        </section>
        <section>
          <h2>{textes.professionnels}</h2>
          <ul>
            <li>
              <a href={lien(vue, '/donnees')}>{textes.donnees}</a>
            </li>
            <li>
              <a href="/pilotage">{textes.agents}</a>
            </li>
          </ul>
        </section>
      </div>
    </Page>
  );
}

/** The search, as engines may offer it. */
const site = ({ origine, langue }: Vue, titre: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: 'Pass numérique',
  description: titre,
  inLanguage: langue,
  ...(origine === null
    ? {}
    : {
        url: `${origine}/`,
        potentialAction: {
          '@type': 'SearchAction',
          target: `${origine}/carte?q={search_term_string}`,
          'query-input': 'required name=search_term_string',
        },
      }),
});
