import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../graphql/index.ts';
import { Combobox, type OptionDeCombobox } from '../Combobox.tsx';
import { DEPARTEMENTS, REGIONS } from '../departements.ts';
import { useLangue, useTextes } from '../langue.ts';
import { useVue } from '../vue.ts';
import { nomDuTerritoire, territoireDe } from './territoire.ts';
import { useNomsDesCoupes } from './useNomsDesCoupes.ts';

const ChoixDeTerritoireQuery = graphql(`
  query ChoixDeTerritoire($recherche: String) {
    collectivites(first: 20, recherche: $recherche) {
      edges {
        node {
          siren
          nom
          type
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    territoire: 'Territoire',
    pays: 'Pays',
    regions: 'Régions',
    departements: 'Départements',
    collectivites: 'Collectivités lauréates',
  },
  en: {
    territoire: 'Territory',
    pays: 'Country',
    regions: 'Regions',
    departements: 'Départements',
    collectivites: 'Awarded authorities',
  },
};

const simple = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’'-]/gu, ' ').toLowerCase();

/** Whose name or code has what is typed. */
const parmi = (options: readonly OptionDeCombobox[], saisi: string): readonly OptionDeCombobox[] => {
  const wanted = simple(saisi.trim());
  return options.filter(({ mot, note = '' }) => simple(`${mot} ${note}`).includes(wanted));
};

const LES_REGIONS = [...REGIONS].map(([code, { nom }]) => ({ valeur: `reg:${code}`, mot: nom, note: code }));
const LES_DEPARTEMENTS = [...DEPARTEMENTS].map(([code, nom]) => ({
  valeur: `dep:${code}`,
  mot: nom,
  note: code,
}));

/** The territory of a view: the country, a region, a département, or one of the authorities that bought. */
export function ChoixDeTerritoire() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, changer } = useVue();
  const [saisi, setSaisi] = useState('');
  const noms = useNomsDesCoupes();
  const { data, previousData } = useQuery(ChoixDeTerritoireQuery, {
    variables: { recherche: saisi.trim() },
    skip: saisi.trim().length < 2,
  });
  const siren = vue['f.collectivite'];
  const choisi = siren
    ? (noms.collectivite ?? siren)
    : nomDuTerritoire(territoireDe(vue['t']), langue, noms.epci);
  const found = saisi.trim().length < 2 ? [] : ((data ?? previousData)?.collectivites.edges ?? []);
  const collectivites = found.map(({ node }) => ({
    valeur: `${node.type === 'EPCI' ? 'epci' : 'siren'}:${node.siren}`,
    mot: node.nom,
    note: node.siren,
  }));
  const france = { valeur: '', mot: nomDuTerritoire(null, langue) };

  function choisir(valeur: string) {
    const [, code] = /^siren:(\d+)$/u.exec(valeur) ?? [];
    changer({ page: null, t: code ? null : valeur, 'f.collectivite': code ?? null });
  }

  return (
    <Combobox
      nom={textes.territoire}
      choisi={choisi}
      groupes={[
        { nom: textes.pays, options: parmi([france], saisi) },
        { nom: textes.regions, options: parmi(LES_REGIONS, saisi) },
        { nom: textes.departements, options: parmi(LES_DEPARTEMENTS, saisi) },
        { nom: textes.collectivites, options: collectivites },
      ]}
      onSaisie={setSaisi}
      onChoix={choisir}
    />
  );
}
