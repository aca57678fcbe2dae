import pg from 'pg';
import { debutDe, lireHorizon, type Rang } from '../src/fil/fil.module.ts';
import type { Base } from './base.ts';
import { type Cas, mediane } from './mesure.ts';
import type { Processus } from './processus.ts';
import type { Lecture, Relecture } from './relecteur.ts';
import { JOUR } from './question.ts';

/** How many events a reader has missed, and how often it reads them again. */
export interface Rattrapage {
  readonly tours: number;
  readonly evenements: number;
}

interface Outils {
  readonly lancer: () => Promise<Processus>;
  readonly dire: (phrase: string) => void;
}

const PAR_TRANSACTION = 100;
const MEGA = 1_000_000;
const VISES_PAR_SECONDE = 50_000;
/** Megabytes that nine tenths more of the events may leave behind. */
const RETENUS_AU_PLUS = 5;

/** Uses of pass by many collectivités, as the register records them, in many transactions. */
const VECU = `do $$ begin
  for i in 1..%s loop
    insert into pass.evenement (type, objet, collectivite_id, acteur, agent, contenu, enregistre_le)
    select 'pass.utilise', 'carnet:' || gen_random_uuid(), c.ids[1 + (i + n) %% cardinality(c.ids)], 'mesure', 'agent-00000000',
      jsonb_build_object('rang', n %% 10 + 1, 'jour', date '${JOUR}', 'lieu', gen_random_uuid(), 'centimes', 900), '${JOUR}'
    from generate_series(1, ${PAR_TRANSACTION}) n, (select array_agg(id) as ids from territoires.collectivite) c;
    commit;
  end loop;
end $$`;

/** A reader that resumes from an old cursor, and a bare cursor over the same rows: events a second, and what it takes in memory. */
export async function mesurerLeRattrapage(
  { url, pool }: Base,
  { tours, evenements }: Rattrapage,
  { lancer, dire }: Outils,
): Promise<readonly Cas[]> {
  const depuis = debutDe(await lireHorizon(pool));
  await vivre(url, evenements);
  const produit: number[] = [];
  const brut: number[] = [];
  const memoires: (readonly [retenus: number, sommet: number])[] = [];
  for (let tour = 0; tour < tours; tour++)
    for (const comment of tour % 2 === 0 ? (['brut', 'produit'] as const) : (['produit', 'brut'] as const)) {
      const { ms, retenus, sommet } = await relire(lancer, { comment, depuis, evenements });
      (comment === 'brut' ? brut : produit).push((evenements * 1000) / ms);
      if (comment === 'produit') memoires.push([retenus / MEGA, sommet / MEGA]);
    }
  const auPlus = (rang: 0 | 1): number => Math.max(...memoires.map((memoire) => memoire[rang]));
  dire(`rattrapage : ${evenements} événements, ${Math.round(auPlus(1))} Mo au plus`);
  const nom = `rattrapage de ${evenements.toLocaleString('fr-FR')} événements`;
  return [
    {
      nom,
      produit: mediane(produit),
      brut: mediane(brut),
      postgraphile: null,
      vise: { produit: VISES_PAR_SECONDE },
    },
    {
      nom: `${nom}, retenus de plus à la fin qu’au premier dixième (Mo)`,
      produit: auPlus(0),
      brut: null,
      postgraphile: null,
      unite: 'Mo',
      vise: { produit: RETENUS_AU_PLUS },
    },
  ];
}

async function vivre(url: string, evenements: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    await client.query(VECU.replace('%s', String(evenements / PAR_TRANSACTION)).replaceAll('%%', '%'));
    await client.query('vacuum (analyze) pass.evenement');
  } finally {
    await client.end();
  }
}

async function relire(
  lancer: () => Promise<Processus>,
  lecture: Lecture & { readonly depuis: Rang },
): Promise<Relecture> {
  const processus = await lancer();
  try {
    return await processus.demander<Relecture>(lecture);
  } finally {
    await processus.terminer();
  }
}
