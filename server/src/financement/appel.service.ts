import type { ClientBase, Pool } from 'pg';
import { motifDe, PRIMES_EN_MOTS } from './articles.rules.ts';
import { enVigueur } from './regle.rules.ts';
import { RegleDAppel, type RegleLue } from './regle.types.ts';
import { type Criteres, type Simulation, simuler } from './simulation.rules.ts';
import type { MotifDIneligibilite, PrimeDeTaux, SimulationDeCofinancement } from './simulation.types.ts';

/** A call and the versions of its rules, oldest first. */
export interface AppelLu {
  readonly id: string;
  readonly vague: number;
  readonly nom: string;
  readonly ouvertLe: string;
  readonly closLe: string;
  readonly enveloppeCentimes: number;
  readonly source: string;
  readonly regles: readonly RegleLue[];
}

const APPELS = `
  select a.id, a.vague, a.nom, a.ouvert_le as "ouvertLe", a.clos_le as "closLe", a.enveloppe_centimes as "enveloppeCentimes", a.source,
    (select json_agg(json_build_object('id', r.id, 'version', r.version, 'aCompterDu', r.a_compter_du, 'contenu', r.contenu,
       'source', r.source) order by r.version) from territoires.regle_d_appel r where r.appel_id = a.id) as regles
  from territoires.appel_a_projets a order by a.vague`;

/** The calls, which are open to all. */
export async function lireLesAppels(client: ClientBase | Pool): Promise<readonly AppelLu[]> {
  const { rows } = await client.query<AppelLu>({ name: 'appels', text: APPELS });
  return rows;
}

export const appelDe = async (client: ClientBase | Pool, vague: number): Promise<AppelLu | null> =>
  (await lireLesAppels(client)).find((appel) => appel.vague === vague) ?? null;

/** The rules of a call on a day; those it began with, for what was signed before any. */
export function deLaVague({ regles, vague }: AppelLu, jour: string): RegleLue {
  const regle = enVigueur(regles, jour) ?? regles[0];
  if (!regle) throw new Error(`The call of ${vague} has no rules`);
  return regle;
}

/** What a call says of a project on a day, each bonus told, with the version that judged. */
export function repondre(appel: AppelLu, criteres: Criteres, jour: string): SimulationDeCofinancement | null {
  const regle = enVigueur(appel.regles, jour);
  if (!regle) return null;
  const simulation = simuler(regle.contenu, criteres);
  const { points } = simulation;
  return {
    eligible: simulation.manques.length === 0,
    motifs: motifsDe(regle, simulation),
    tauxDixMilliemes: simulation.taux,
    primes: primesDe(simulation),
    noteSociale: regle.contenu.noteSociale === null ? null : { total: simulation.note, ...points },
    aideCentimes: simulation.aideCentimes,
    porteurCentimes: simulation.porteurCentimes,
    totalCentimes: simulation.totalCentimes,
    plafonnee: simulation.plafonnee,
    nombreDePass: simulation.pass,
    nombreDePersonnes: simulation.personnes,
    regle: new RegleDAppel(regle),
  };
}

export const motifsDe = (
  { contenu, source }: Pick<RegleLue, 'contenu' | 'source'>,
  { manques }: Pick<Simulation, 'manques'>,
): readonly MotifDIneligibilite[] =>
  manques.map((condition) => ({
    regle: `AAP_${condition}`,
    message: motifDe(condition, contenu),
    source,
  }));

const primesDe = ({ base, primeSociale, primes, points, note }: Simulation): readonly PrimeDeTaux[] => [
  { code: 'base', libelle: 'taux de base', dixMilliemes: base, obtenue: true },
  ...(primes.length === 0
    ? []
    : [
        {
          code: 'sociale',
          libelle: `note sociale de ${note} sur 75 (population ${points.population}, densité ${points.densite}, pauvreté ${points.pauvrete})`,
          dixMilliemes: primeSociale,
          obtenue: primeSociale > 0,
        },
      ]),
  ...primes.map(({ prime, valeur, obtenue }) => ({
    code: prime,
    libelle: PRIMES_EN_MOTS[prime],
    dixMilliemes: valeur,
    obtenue,
  })),
];
