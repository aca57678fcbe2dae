import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ObjetVise } from '../shared/plan/ObjetVise.tsx';
import type { EnVue } from '../shared/plan/Plan.tsx';
import { useRegistre } from '../shared/registre.ts';
import { arretAVenir, arretEnMots } from './arret.ts';

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

const TEXTES = { fr: { attente: 'Lieu…' }, en: { attente: 'Place…' } };

/** A pointer that only passes asks nothing of the server. */
const PAUSE = 120;

/** What is pointed at on the map: a place leads to its page, and says what is to come of its label. */
export function Vise(enVue: EnVue) {
  const { id } = enVue;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const pose = usePause(id);
  const { data } = useQuery(LieuViseQuery, { variables: { id: pose ?? '' }, skip: pose === null });
  const lieu = data?.lieu?.id === id ? data?.lieu : null;
  const jour = useRegistre()?.jour ?? '';
  const arret = lieu ? arretAVenir(lieu.periodesDeLabel, 'PASS_NUMERIQUE', jour) : null;
  const nom = lieu ? (
    <>
      <Link href={`/lieux-labellises/${lieu.id}`}>{lieu.nom}</Link>, {lieu.communeNom}
    </>
  ) : (
    textes.attente
  );
  return <ObjetVise {...enVue} nom={nom} suite={arret ? arretEnMots(arret, langue) : undefined} />;
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
