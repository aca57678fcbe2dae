import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { EtatDeLabel } from '../graphql/graphql.ts';
import { type Langue, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { MOTS_D_ETAT } from '../shared/labels.ts';
import { useRegistre } from '../shared/registre.ts';
import { arretAVenir, arretEnMots } from './arret.ts';
import { type Forme, FORMES } from './formes.ts';
import type { Objet } from './moteur.ts';

const LieuViseQuery = graphql(`
  query LieuVise($id: ID!) {
    lieu(id: $id) {
      id
      nom
      communeNom
      etatPassNumerique
      periodesDeLabel {
        label
        debut
        etat
      }
    }
  }
`);

const TEXTES = {
  fr: {
    rien: 'Pointez un lieu de la carte pour lire son nom.',
    groupe: (n: string) => `${n} lieux ensemble\u00a0: `,
    sans: 'sans label en cours',
    attente: 'Lieu…',
  },
  en: {
    rien: 'Point at a place on the map to read its name.',
    groupe: (n: string) => `${n} places together: `,
    sans: 'no label in force',
    attente: 'Place…',
  },
};

/** A shape of the map in words, for one or several. */
export const motDeForme = (forme: Forme, langue: Langue, compte = 1): string =>
  forme === 'SANS' ? TEXTES[langue].sans : MOTS_D_ETAT[langue][forme][compte > 1 ? 1 : 0];

/** The shapes of a map or of a group, with how many of each. */
export const effectifsEnMots = (effectifs: Readonly<Record<Forme, number>>, langue: Langue): string =>
  FORMES.filter((forme) => effectifs[forme] > 0)
    .map((forme) => `${nombre(effectifs[forme], langue)} ${motDeForme(forme, langue, effectifs[forme])}`)
    .join(', ');

/** A pointer that only passes asks nothing of the server. */
const PAUSE = 120;

interface Props {
  readonly objet: Objet | null;
  readonly id: string | null;
  readonly etat: EtatDeLabel | null;
}

/** What is pointed at on the map, in words: a place by its name, or a group by its states. */
export function Vise({ objet, id, etat }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const pose = usePause(id);
  const { data } = useQuery(LieuViseQuery, { variables: { id: pose ?? '' }, skip: pose === null });
  const lieu = data?.lieu?.id === id ? data?.lieu : null;
  const jour = useRegistre()?.jour ?? '';
  const arret = lieu ? arretAVenir(lieu.periodesDeLabel, 'PASS_NUMERIQUE', jour) : null;
  return (
    <p className="vise note" aria-live="polite">
      {objet === null && textes.rien}
      {objet?.effectifs &&
        `${textes.groupe(nombre(objet.nombre, langue))}${effectifsEnMots(objet.effectifs, langue)}`}
      {id !== null && (
        <>
          {lieu ? (
            <>
              <Link href={`/lieux-labellises/${id}`}>{lieu.nom}</Link>, {lieu.communeNom}
            </>
          ) : (
            textes.attente
          )}
          {` — ${etat === null ? textes.sans : MOTS_D_ETAT[langue][etat][0]}`}
          {arret && `, ${arretEnMots(arret, langue)}`}
        </>
      )}
    </p>
  );
}

/** A value once it has stayed the same for a moment. */
function usePause(valeur: string | null): string | null {
  const [posee, setPosee] = useState(valeur);
  useEffect(() => {
    const attente = setTimeout(() => setPosee(valeur), PAUSE);
    return () => clearTimeout(attente);
  }, [valeur]);
  return posee;
}
