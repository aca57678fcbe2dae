import {
  type ContenuDeRegle,
  type Criteres,
  type Echelle,
  simuler,
} from '../financement/financement.module.ts';
import { jourDe, jourOuvre } from './calendrier.rules.ts';
import type { CollectiviteDeDemonstration } from './collectivites.ts';
import type { ConventionDeVague } from './conventions.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { TypeDeCollectivite } from './laureates.ts';

export interface DossierDeDemonstration {
  readonly id: string;
  readonly numero: string;
  readonly convention: ConventionDeVague;
  readonly criteres: Criteres;
  readonly budgetPorteurCentimes: number;
  readonly taux: number;
  readonly aideCentimes: number;
  readonly deposeLe: number;
  readonly etapes: readonly {
    readonly etape: 'DEPOSE' | 'INSTRUIT' | 'LAUREAT' | 'CONVENTIONNE' | 'VERSE';
    readonly jour: number;
    readonly centimes: number | null;
    readonly reference: string | null;
  }[];
}

const ECHELLES: Readonly<Record<TypeDeCollectivite, Echelle>> = {
  REGION: 'REGIONAL',
  DEPARTEMENT: 'DEPARTEMENTAL',
  EPCI: 'INTERCOMMUNAL',
  SYNDICAT_MIXTE: 'INTERDEPARTEMENTAL',
};

const CALENDRIER = {
  2019: { depots: ['2019-03-25', '2019-06-20'], instruits: '2019-06-25', laureats: '2019-07-22' },
  2020: { depots: ['2020-06-02', '2020-10-09'], instruits: '2020-10-21', laureats: '2020-11-09' },
} as const;

type Regles = Readonly<Record<2019 | 2020, ContenuDeRegle>>;

/** The files behind the conventions, judged by the rules of their call: each was granted no more than they give. */
export function imaginerDossiers(
  conventions: readonly ConventionDeVague[],
  regles: Regles,
): readonly DossierDeDemonstration[] {
  const rangs = new Map<number, number>();
  return conventions
    .map((convention) => ({ convention, deposeLe: depotDe(convention) }))
    .toSorted(
      (un, autre) =>
        un.deposeLe - autre.deposeLe || un.convention.collectivite.rang - autre.convention.collectivite.rang,
    )
    .map(({ convention, deposeLe }) => {
      const { vague } = convention;
      const rang = (rangs.get(vague) ?? 0) + 1;
      rangs.set(vague, rang);
      return dossierDe(convention, { deposeLe, rang, regle: regles[vague] });
    });
}

const hasardDe = ({ vague, collectivite: { type, code } }: ConventionDeVague): Hasard =>
  new Hasard('dossier', vague, type, code);

function depotDe(convention: ConventionDeVague): number {
  const [du, au] = CALENDRIER[convention.vague].depots;
  return jourOuvre(hasardDe(convention).entier(jourDe(du), jourDe(au)));
}

function dossierDe(
  convention: ConventionDeVague,
  {
    deposeLe,
    rang,
    regle,
  }: { readonly deposeLe: number; readonly rang: number; readonly regle: ContenuDeRegle },
): DossierDeDemonstration {
  const { vague, signeeLe, parts } = convention;
  const hasard = hasardDe(convention);
  const etat = parts.find(({ genre }) => genre === 'ETAT')?.centimes ?? 0;
  const locale = parts.reduce((somme, { genre, centimes }) => somme + (genre === 'ETAT' ? 0 : centimes), 0);
  const criteres = criteresDe(convention.collectivite, regle, {
    etat,
    locale,
    pic: hasard.entier(50, 65) * 100,
  });
  const { taux, aideCentimes, porteurCentimes } = simuler(regle, criteres);
  const { instruits, laureats } = CALENDRIER[vague];
  const verse = {
    etape: 'VERSE',
    jour: jourOuvre(signeeLe + 15),
    centimes: etat,
    reference: `Mandat fictif ${rang}`,
  } as const;
  return {
    id: identifiant(hasard, deposeLe, rang),
    numero: `AAP${vague}-${String(rang).padStart(3, '0')}`,
    convention,
    criteres,
    budgetPorteurCentimes: porteurCentimes,
    taux,
    aideCentimes,
    deposeLe,
    etapes: [
      { etape: 'DEPOSE', jour: deposeLe, centimes: aideCentimes, reference: null },
      { etape: 'INSTRUIT', jour: jourDe(instruits), centimes: null, reference: null },
      { etape: 'LAUREAT', jour: jourDe(laureats), centimes: etat, reference: null },
      {
        etape: 'CONVENTIONNE',
        jour: signeeLe,
        centimes: etat,
        reference: `Convention fictive ${vague}-${rang}`,
      },
      // Paid at signature in 2019; what use has earned since 2020 waits to be paid.
      ...(regle.versement === 'SIGNATURE' ? [verse] : []),
    ],
  };
}

interface Voulu {
  readonly etat: number;
  readonly locale: number;
  readonly pic: number;
}

/** The fewest bonuses that allow what was granted. */
function criteresDe(
  { type }: CollectiviteDeDemonstration,
  regle: ContenuDeRegle,
  { etat, locale, pic }: Voulu,
): Criteres {
  const surAchat = regle.calcul === 'ACHAT';
  const territoire = difficile(regle, ECHELLES[type]);
  const possibles = Array.from({ length: 32 }, (_, bits): Criteres => {
    const a = (rang: number): boolean => (bits & (1 << rang)) !== 0;
    return {
      echelle: ECHELLES[type],
      population: null,
      // Sparse and poor enough for the whole social bonus, or unknown.
      densite: a(4) ? (territoire?.densite ?? null) : null,
      pauvrete: a(4) ? (territoire?.pauvrete ?? null) : null,
      budgetPorteurCentimes: surAchat ? null : locale,
      achatCentimes: surAchat ? etat + locale : null,
      partPicDixMilliemes: surAchat ? pic : null,
      groupement: false,
      publicCible: true,
      structurationLocale: a(0),
      hub: a(1),
      autresPorteurs: a(2),
      fondsEuropeens: a(3),
    };
  });
  const permis = possibles
    .map((criteres) => ({ criteres, aide: simuler(regle, criteres).aideCentimes }))
    .filter(({ aide }) => aide >= etat)
    .toSorted((un, autre) => un.aide - autre.aide);
  const [juste] = permis;
  if (!juste) throw new Error('A convention of the demonstration exceeds what its call gives');
  return juste.criteres;
}

/** Nearly empty, and six points poorer than the mean of its scale. */
function difficile(
  { noteSociale }: ContenuDeRegle,
  echelle: Echelle,
): { densite: number; pauvrete: number } | null {
  const reference = noteSociale?.references[echelle];
  if (!reference) return null;
  return {
    densite: Math.round(reference.densite * 0.08),
    pauvrete: Math.round(reference.pauvrete * 1000 + 60) / 1000,
  };
}
