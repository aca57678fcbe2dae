import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { publicLu } from '../shared/cohorte/suivi.ts';
import { jour } from '../shared/dates.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PUBLICS } from '../shared/mots.ts';
import { lirePeriode, periodeEnMots } from '../shared/periode.ts';
import { nomDuTerritoire, territoireDe } from '../shared/statistiques/territoire.ts';
import { useNomsDesCoupes } from '../shared/statistiques/useNomsDesCoupes.ts';
import { useVue } from '../shared/vue.ts';
import { formeDe } from './ChoixDeForme.tsx';

const NomsDuSuiviQuery = graphql(`
  query NomsDuSuivi($siren: String!, $cohorte: ID!, $deCollectivite: Boolean!, $deCohorte: Boolean!) {
    collectivite(siren: $siren) @include(if: $deCollectivite) {
      id
      nom
    }
    cohorte(id: $cohorte) @include(if: $deCohorte) {
      id
      libelle
    }
  }
`);

const TEXTES = {
  fr: { au: (dit: string) => `au ${dit}`, public: (mot: string) => `public : ${mot}` },
  en: { au: (dit: string) => `as of ${dit}`, public: (mot: string) => `public: ${mot}` },
};

/** What narrows the follow-up, in words. */
export function useEtiquettes(): readonly Etiquette[] {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue } = useVue();
  const { 'f.collectivite': siren, 'f.cohorte': cohorte, t, p, au } = vue;
  const { data } = useQuery(NomsDuSuiviQuery, {
    variables: {
      siren: siren ?? '',
      cohorte: cohorte ?? '',
      deCollectivite: siren !== undefined,
      deCohorte: cohorte !== undefined,
    },
    skip: siren === undefined && cohorte === undefined,
  });
  const cible = publicLu(vue['f.public']);
  const territoire = territoireDe(t);
  const { epci } = useNomsDesCoupes();
  // The list is of cohorts: it does not follow their carnets from a month, nor one of them alone.
  const suivis = formeDe(vue) !== 'liste';
  return [
    territoire ? { parametre: 't', mot: nomDuTerritoire(territoire, langue, epci) } : null,
    siren ? { parametre: 'f.collectivite', mot: data?.collectivite?.nom ?? siren } : null,
    cohorte && suivis ? { parametre: 'f.cohorte', mot: data?.cohorte?.libelle ?? '…' } : null,
    cible ? { parametre: 'f.public', mot: textes.public(PUBLICS[langue][cible]) } : null,
    suivis && lirePeriode(p) ? { parametre: 'p', mot: periodeEnMots(p, langue) } : null,
    au ? { parametre: 'au', mot: textes.au(jour(au, langue)) } : null,
  ].filter((une) => une !== null);
}
