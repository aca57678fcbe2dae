import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { compte, nom } from '../shared/format.ts';
import { GENRES_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const CarteDuLieuFragment = graphql(`
  fragment CarteDuLieu_LieuLabellise on LieuLabellise {
    id
    nom
    source
    retire
    etatPassNumerique
    etatFranceServices
    nombreDUtilisations
    structure {
      id
      siret
    }
  }
`);

const TEXTES = {
  fr: {
    garder: 'Garder ce lieu',
    fiche: 'Ouvrir la fiche de',
    usages: nom('pass utilisé', 'pass utilisés'),
    sans: 'aucun label',
    source: 'source :',
    sansSiret: 'sans SIRET',
    retire: 'n’est plus au registre',
  },
  en: {
    garder: 'Keep this place',
    fiche: 'Open the sheet of',
    usages: nom('pass used', 'passes used'),
    sans: 'no label',
    source: 'source:',
    sansSiret: 'no SIRET',
    retire: 'out of the register',
  },
};

interface Props {
  readonly lieu: FragmentType<typeof CarteDuLieuFragment>;
  readonly garde: boolean;
  readonly groupe: string;
  readonly garder: () => void;
}

/** One of the two places, with what weighs in the choice: its labels and its uses; and the choice to keep it. */
export function CarteDuLieu({ garde, groupe, garder, ...props }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data: lieu } = useSuspenseFragment({ fragment: CarteDuLieuFragment, from: props.lieu });
  const labels = [
    ['PASS_NUMERIQUE', lieu.etatPassNumerique] as const,
    ['FRANCE_SERVICES', lieu.etatFranceServices] as const,
  ].flatMap(([genre, etat]) => (etat ? [`${GENRES_DE_LABEL[genre]} ${MOTS_D_ETAT[langue][etat][0]}`] : []));
  const faits = [
    lieu.structure?.siret ? `SIRET ${lieu.structure.siret}` : textes.sansSiret,
    labels.length > 0 ? labels.join(', ') : textes.sans,
    lieu.nombreDUtilisations === null ? null : compte(lieu.nombreDUtilisations, textes.usages, langue),
    `${textes.source} ${lieu.source}`,
    lieu.retire ? textes.retire : null,
  ];
  return (
    <div className={garde ? 'cote garde' : 'cote'}>
      <label className="case">
        <input type="radio" name={groupe} checked={garde} onChange={garder} />
        <span className="fort">
          <span className="vh">{textes.garder} :</span> {lieu.nom}
        </span>
      </label>
      <p className="note">{faits.filter(Boolean).join(' · ')}</p>
      <p>
        <Link href={`/lieux-labellises/${lieu.id}`}>
          {textes.fiche} {lieu.nom}
        </Link>
      </p>
    </div>
  );
}
