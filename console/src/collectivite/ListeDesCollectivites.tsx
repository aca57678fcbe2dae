import type {
  ListeDesCollectivites_CollectiviteFragment,
  ListeDesCollectivites_StatistiquesFragment,
} from '../graphql/graphql.ts';
import { compte, nom } from '../shared/format.ts';
import { montant } from '../shared/statistiques/montant.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile, trier, Trieur } from '../shared/Tableau.tsx';
import { useTri } from '../shared/useTri.ts';
import { type LigneDeCollectivite, lignesDe } from './lignes.ts';
import { RangDeCollectivite } from './RangDeCollectivite.tsx';

const COLONNES = ['nom', 'engage', 'achetes', 'distribues', 'utilises', 'taux'] as const;
type Colonne = (typeof COLONNES)[number];
const PAR_DEFAUT = { colonne: 'nom', sens: 'ascending' } as const;

const TEXTES = {
  fr: {
    region: 'Tableau des collectivités, à faire défiler',
    laureates: nom('lauréate', 'lauréates'),
    parts: (etat: string, locales: string) => `${etat} État + ${locales} locales`,
    tronque: (vues: number) => ` Les ${vues} premières par leur nom\u00a0: affinez pour voir les autres.`,
    type: 'Type',
    nom: 'Collectivité',
    engage: 'Engagé',
    achetes: 'Achetés',
    distribues: 'Distribués',
    utilises: 'Utilisés',
    taux: 'Taux d’usage',
    ic: 'IC 95\u00a0%',
  },
  en: {
    region: 'Table of authorities, scrollable',
    laureates: nom('awarded', 'awarded'),
    parts: (etat: string, locales: string) => `${etat} State + ${locales} local`,
    tronque: (vues: number) => ` The first ${vues} by name: narrow to see the others.`,
    type: 'Type',
    nom: 'Authority',
    engage: 'Committed',
    achetes: 'Bought',
    distribues: 'Handed out',
    utilises: 'Used',
    taux: 'Use rate',
    ic: '95% CI',
  },
};

interface Props {
  readonly collectivites: readonly ListeDesCollectivites_CollectiviteFragment[];
  readonly total: number;
  readonly statistiques: ListeDesCollectivites_StatistiquesFragment | null;
  readonly enAttente: boolean;
}

/** The list and its totals, which are those of its own rows. */
export function ListeDesCollectivites({ collectivites, total, statistiques, enAttente }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { tri, changerTri } = useTri(COLONNES, PAR_DEFAUT);
  const lignes = trier(lignesDe(collectivites, statistiques), tri, valeurDe);
  const conventions = collectivites.flatMap((one) => one.conventions);
  const etat = conventions.reduce((sum, one) => sum + one.partEtatCentimes, 0);
  const locales = conventions.reduce((sum, one) => sum + one.partLocaleCentimes, 0);
  const part = (centimes: number) => montant(centimes, langue, etat + locales);
  const tete = (colonne: Colonne, classe: string) => (
    <Trieur colonne={colonne} tri={tri} onTri={changerTri} classe={classe}>
      {textes[colonne]}
    </Trieur>
  );
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption className="caption-forte">
          <strong>{compte(total, textes.laureates, langue)}</strong> ·{' '}
          {textes.parts(part(etat), part(locales))}
          {total > collectivites.length && textes.tronque(collectivites.length)}
        </caption>
        <thead>
          <tr>
            {tete('nom', '')}
            <th scope="col">{textes.type}</th>
            {tete('engage', 'd')}
            {tete('achetes', 'd col')}
            {tete('distribues', 'd')}
            {tete('utilises', 'd')}
            {tete('taux', 'd col')}
            <th scope="col" className="d">
              {textes.ic}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <RangDeCollectivite key={ligne.collectivite.id} ligne={ligne} enAttente={enAttente} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function valeurDe({ collectivite, engage, chiffres }: LigneDeCollectivite, colonne: Colonne) {
  if (colonne === 'nom') return collectivite.nom;
  if (colonne === 'engage') return engage;
  if (colonne === 'taux') return chiffres?.tauxDUsage ?? null;
  return chiffres?.[colonne] ?? null;
}
