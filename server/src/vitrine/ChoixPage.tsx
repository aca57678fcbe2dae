import { TITRES } from './AccueilPage.tsx';
import { type Demande, direDemande, type Endroit } from '../annuaire/annuaire.module.ts';
import { type Bilingue, lien, Page, Recherche, type Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    plusieurs: (q: string) => `Plusieurs endroits répondent à « ${q} »`,
    choisir: 'Choisissez le vôtre :',
    inconnu: (q: string) => `Aucune commune ni code postal ne répond à « ${q} »`,
    aide: 'Écrivez les cinq chiffres du code postal, ou le nom de la commune sans abréviation.',
    peutEtre: 'Vouliez-vous dire :',
    departement: 'département',
    region: 'région',
    territoires: 'Chercher par région et département',
  },
  en: {
    plusieurs: (q: string) => `Several places answer to “${q}”`,
    choisir: 'Choose yours:',
    inconnu: (q: string) => `No commune or postcode answers to “${q}”`,
    aide: 'Type the five digits of the postcode, or the full name of the commune.',
    peutEtre: 'Did you mean:',
    departement: 'département',
    region: 'région',
    territoires: 'Search by région and département',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly demande: Demande;
  readonly endroit: Extract<Endroit, { genre: 'CHOIX' | 'INCONNU' }>;
}

/** A name that several communes bear, or none: what to do next. */
export function ChoixPage({ vue, demande, endroit: { genre, communes, territoires } }: Props) {
  const textes = TEXTES[vue.langue];
  const titre = genre === 'CHOIX' ? textes.plusieurs(demande.q) : textes.inconnu(demande.q);
  const vers = (q: string): string => lien(vue, '/carte', direDemande({ ...demande, q, page: 1 }));
  return (
    <Page vue={vue} titre={titre} description={TITRES[vue.langue].chapo} horsIndex>
      <h1 className="plein-large">{TITRES[vue.langue].titre}</h1>
      <Recherche vue={vue} demande={demande} />
      <section aria-labelledby="resultats">
        <h2 id="resultats">{titre}</h2>
        {genre === 'INCONNU' && <p>{textes.aide}</p>}
        {communes.length + territoires.length > 0 && (
          <p>{genre === 'CHOIX' ? textes.choisir : textes.peutEtre}</p>
        )}
        <ul className="choix-pub">
          {territoires.map(({ type, code, nom, region }) => (
            <li key={`${type} ${code}`}>
              <a href={lien(vue, type === 'REGION' ? `/carte/${code}` : `/carte/${region}/${code}`)}>
                {nom} ({type === 'REGION' ? textes.region : textes.departement})
              </a>
            </li>
          ))}
          {communes.map(({ code, nom, departement }) => (
            <li key={code}>
              <a href={vers(`${nom} (${departement})`)}>
                {nom} ({departement})
              </a>
            </li>
          ))}
          <li>
            <a href={lien(vue, '/carte')}>{textes.territoires}</a>
          </li>
        </ul>
      </section>
    </Page>
  );
}
