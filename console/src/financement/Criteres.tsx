import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { euros, nombre, taux } from '../shared/format.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { CASES } from './criteres.ts';
import { MOTS_D_ECHELLE } from './mots.ts';

const CriteresFragment = graphql(`
  fragment Criteres_Dossier on Dossier {
    id
    vague
    budgetPorteurCentimes
    tauxDixMilliemes
    aideCentimes
    criteres {
      echelle
      population
      densite
      tauxDePauvrete
      achatCentimes
      partPicDixMilliemes
      groupement
      publicCible
      structurationLocale
      hub
      autresPorteurs
      fondsEuropeens
    }
    regle {
      id
      version
      aCompterDu
      source
    }
  }
`);

const TEXTES = {
  fr: {
    echelle: 'Porté par',
    budget: 'Apport du porteur',
    achat: 'Achat de pass',
    pic: 'Part pour les personnes éloignées de l’emploi',
    population: 'Habitants',
    densite: 'Habitants par km²',
    pauvrete: 'Taux de pauvreté',
    taux: 'Taux de l’État',
    aide: 'Aide calculée',
    atouts: 'Atouts',
    aucun: 'aucun',
    publicCible: 'public cible',
    structurationLocale: 'structuration locale',
    hub: 'hub partenaire',
    autresPorteurs: 'autres porteurs',
    fondsEuropeens: 'fonds européens',
    groupement: 'groupement de communes',
    regle: (version: number, du: string, source: string) => `Règles, version ${version} du ${du}. ${source}.`,
    refaire: 'Refaire cette simulation',
  },
  en: {
    echelle: 'Run by',
    budget: 'Own budget',
    achat: 'Purchase of passes',
    pic: 'Part for people far from employment',
    population: 'Inhabitants',
    densite: 'Inhabitants per km²',
    pauvrete: 'Poverty rate',
    taux: 'State’s rate',
    aide: 'Aid worked out',
    atouts: 'Strengths',
    aucun: 'none',
    publicCible: 'target public',
    structurationLocale: 'local organisation',
    hub: 'partner hub',
    autresPorteurs: 'other buyers',
    fondsEuropeens: 'European funds',
    groupement: 'group of communes',
    regle: (version: number, du: string, source: string) => `Rules, version ${version} of ${du}. ${source}.`,
    refaire: 'Simulate it again',
  },
};

/** What the project said of itself, and what the rules of that day made of it. */
export function Criteres(props: { readonly dossier: FragmentType<typeof CriteresFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: CriteresFragment, from: props.dossier });
  const { criteres, vague, regle } = data;
  const atouts = [...CASES.map(([, critere]) => critere), 'groupement' as const].filter(
    (une) => criteres[une],
  );
  const faits: readonly (readonly [string, string | null])[] = [
    [textes.echelle, MOTS_D_ECHELLE[langue][criteres.echelle]],
    [textes.budget, euros(data.budgetPorteurCentimes, langue)],
    [textes.achat, criteres.achatCentimes === null ? null : euros(criteres.achatCentimes, langue)],
    [
      textes.pic,
      criteres.partPicDixMilliemes === null ? null : taux(criteres.partPicDixMilliemes / 10_000, langue),
    ],
    [textes.population, criteres.population === null ? null : nombre(criteres.population, langue)],
    [textes.densite, criteres.densite === null ? null : nombre(criteres.densite, langue)],
    [textes.pauvrete, criteres.tauxDePauvrete === null ? null : taux(criteres.tauxDePauvrete, langue)],
    [textes.atouts, atouts.map((une) => textes[une]).join(', ') || textes.aucun],
    [textes.taux, taux(data.tauxDixMilliemes / 10_000, langue, 0)],
    [textes.aide, euros(data.aideCentimes, langue)],
  ];
  return (
    <div className="pile">
      <dl className="faits">
        {faits.map(
          ([quoi, valeur]) =>
            valeur !== null && (
              <div key={quoi}>
                <dt>{quoi}</dt>
                <dd>{valeur}</dd>
              </div>
            ),
        )}
      </dl>
      <p className="note" lang="fr">
        {textes.regle(regle.version, jour(regle.aCompterDu, langue), regle.source)}
      </p>
      <p>
        <Link href={simulationDe(vague, data.budgetPorteurCentimes, criteres)}>{textes.refaire}</Link>
      </p>
    </div>
  );
}

interface Dits {
  readonly echelle: string;
  readonly population: number | null;
  readonly densite: number | null;
  readonly tauxDePauvrete: number | null;
  readonly achatCentimes: number | null;
  readonly partPicDixMilliemes: number | null;
  readonly groupement: boolean | null;
}
type Atouts = Readonly<Partial<Record<(typeof CASES)[number][1], boolean | null>>>;

/** The address of the simulator that tells this project. */
function simulationDe(vague: number, budget: number, dits: Dits & Atouts): string {
  const params: readonly (readonly [string, string | number | null])[] = [
    ['vague', vague],
    ['echelle', dits.echelle],
    ['budget', vague === 2019 ? budget / 100 : null],
    ['population', dits.population],
    ['densite', dits.densite],
    ['pauvrete', dits.tauxDePauvrete === null ? null : Math.round(dits.tauxDePauvrete * 100_000) / 1000],
    ...CASES.map(([parametre, critere]) => [parametre, dits[critere] ? 'oui' : null] as const),
    ['achat', dits.achatCentimes === null ? null : dits.achatCentimes / 100],
    ['pic', dits.partPicDixMilliemes === null ? null : dits.partPicDixMilliemes / 100],
    ['groupement', dits.groupement ? 'oui' : null],
  ];
  const dites = params.flatMap(([nom, valeur]) => (valeur === null ? [] : [`${nom}=${valeur}`]));
  return `/financement/simulateur?${dites.join('&')}`;
}
