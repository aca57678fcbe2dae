import type { Reader } from '../shared/read.ts';
import { estUuid } from '../shared/texte.ts';
import { cheminDeSuivi } from './chemin-de-suivi.ts';
import { type Depart, kaplanMeier, medianeDe, palierA, suivisA } from './kaplan-meier.rules.ts';
import { UniteDeDelai } from './suivi.enums.ts';
import {
  carnetsSuivis,
  lire,
  type Suivi,
  usagesSuivis,
  valeursDuSuivi,
  varianteDuSuivi,
} from './suivi.queries.ts';
import type { CourbeDeSuivi } from './triangle.types.ts';

export interface DemandeDeCourbe {
  readonly suivi: Suivi;
  readonly k: number;
  readonly pas: number;
  readonly jusqua: number;
}

/** How many carnets had their k-th use after each delay, and how many were last seen without it. */
async function lireLesDeparts({ suivi, k }: DemandeDeCourbe, read: Reader): Promise<readonly Depart[]> {
  const rows = await lire(
    read,
    `courbe ${varianteDuSuivi(suivi)}`,
    { ...valeursDuSuivi(suivi), k },
    (parameter, auNom) => `
      with f as materialized (${carnetsSuivis(suivi, parameter)} and ${auNom}),
      venus as (select u.lot, u.id, u.delai from (${usagesSuivis('f', UniteDeDelai.JOURS, parameter)}) u where u.ordre = ${parameter('k')}::int)
      select coalesce(v.delai, greatest(f.fin - f.origine, 0)) as duree, count(v.delai)::int as faits,
        (count(*) - count(v.delai))::int as sortis
      from f left join venus v using (lot, id) group by 1 order by 1`,
  );
  return rows.map((row) => ({
    duree: Number(row['duree']),
    faits: Number(row['faits']),
    sortis: Number(row['sortis']),
  }));
}

/** What a cohort is called; `null` for curves of anything else. */
async function libelleDe({ cohorte }: Suivi, read: Reader): Promise<string | null> {
  if (cohorte === null || !estUuid(cohorte)) return null;
  const [row] = await lire(
    read,
    'courbe libelle',
    { cohorte },
    (parameter, auNom) =>
      `select h.libelle from pass.cohorte h where ${auNom} and h.id = ${parameter('cohorte')}::uuid`,
  );
  return typeof row?.['libelle'] === 'string' ? row['libelle'] : null;
}

/** The time to the k-th use of followed carnets, whatever the time each could be followed. */
export async function courbeDe(demande: DemandeDeCourbe, read: Reader): Promise<CourbeDeSuivi> {
  const { suivi, pas, jusqua } = demande;
  const [departs, libelle] = await Promise.all([lireLesDeparts(demande, read), libelleDe(suivi, read)]);
  const paliers = kaplanMeier(departs);
  const jours = Array.from({ length: Math.floor(jusqua / pas) + 1 }, (_, rang) => rang * pas);
  return {
    libelle,
    carnets: suivisA(departs, 0),
    faits: departs.reduce((somme, { faits }) => somme + faits, 0),
    ...medianeDe(paliers),
    points: jours.map((jour) => ({
      jour,
      suivis: suivisA(departs, jour),
      ...(palierA(paliers, departs, jour) ?? { part: null, bas: null, haut: null }),
    })),
    chemin: cheminDeSuivi(suivi, null),
  };
}
