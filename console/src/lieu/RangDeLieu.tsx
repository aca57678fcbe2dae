import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import type { EtatDeLabel } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { Masque } from '../shared/Tampon.tsx';
import { arretAVenir } from './arret.ts';
import { CelluleDeLabel } from './CelluleDeLabel.tsx';
import { useSurvol } from '../shared/plan/survol.ts';

export const RangDeLieuFragment = graphql(`
  fragment RangDeLieu_LieuLabellise on LieuLabellise {
    id
    nom
    communeNom
    communeCode
    departementCode
    itinerant
    site
    etatPassNumerique
    etatFranceServices
    nombreDUtilisations
    labels {
      id
      genre
      acte
      du
      jusquAu
    }
    periodesDeLabel {
      label
      debut
      etat
    }
  }
`);

const TEXTES = {
  fr: {
    PRINCIPAL: 'principal',
    ANTENNE: 'antenne',
    itinerant: 'itinérant',
    choisir: (nom: string) => `Sélectionner ${nom}`,
  },
  en: {
    PRINCIPAL: 'main',
    ANTENNE: 'branch',
    itinerant: 'travelling',
    choisir: (nom: string) => `Select ${nom}`,
  },
};

interface Props {
  readonly lieu: FragmentType<typeof RangDeLieuFragment>;
  readonly choisi?: boolean;
  /** Absent for who may choose no row. */
  readonly choisir?: (choisi: boolean) => void;
}

/** One place: where it is, and the state of its labels with the date that matters. */
export function RangDeLieu(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data: lieu } = useSuspenseFragment({ fragment: RangDeLieuFragment, from: props.lieu });
  const { choisi = false, choisir } = props;
  const { labels } = lieu;
  const aujourdhui = useRegistre()?.jour ?? '';
  const cellule = (genre: 'PASS_NUMERIQUE' | 'FRANCE_SERVICES', etat: EtatDeLabel | null) => (
    <CelluleDeLabel
      etat={etat}
      genre={genre}
      labels={labels}
      arret={arretAVenir(lieu.periodesDeLabel, genre, aujourdhui)}
    />
  );
  const { vise, viser, quitter } = useSurvol(lieu.id);
  return (
    <tr
      data-lieu={lieu.id}
      className={[choisi && 'choisi', vise && 'courant'].filter(Boolean).join(' ') || undefined}
      onMouseEnter={viser}
      onMouseLeave={quitter}
      onFocus={viser}
      onBlur={quitter}
    >
      {choisir && (
        <td>
          <input
            type="checkbox"
            aria-label={textes.choisir(lieu.nom)}
            checked={choisi}
            onChange={({ currentTarget }) => choisir(currentTarget.checked)}
          />
        </td>
      )}
      <th scope="row">
        <Link href={`/lieux-labellises/${lieu.id}`}>{lieu.nom}</Link>
        <span className="sous">
          {lieu.communeNom} ({lieu.communeCode}), {nomDuDepartement(lieu.departementCode)}
        </span>
      </th>
      {cellule('PASS_NUMERIQUE', lieu.etatPassNumerique)}
      {cellule('FRANCE_SERVICES', lieu.etatFranceServices)}
      <td>
        {textes[lieu.site]}
        {lieu.itinerant && <span className="sous">{textes.itinerant}</span>}
      </td>
      <td className="d">
        {lieu.nombreDUtilisations === null ? <Masque /> : nombre(lieu.nombreDUtilisations, langue)}
      </td>
    </tr>
  );
}
