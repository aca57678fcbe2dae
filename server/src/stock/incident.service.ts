import type { ClientBase } from 'pg';
import type { NumeroDeCarnet } from '../carnet/carnet.module.ts';
import { CarnetInconnu } from '../remise/remise.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { retenir } from './retenir.ts';
import { type CarnetVu, type GenreDeFait, refusDIncident } from './transitions.rules.ts';

export const SOURCE =
  'Règle du registre : états d’un carnet (bloqué, perdu ou volé, annulé, remplacé), depuis tout état non épuisé';

const TYPES: Readonly<Record<GenreDeFait, string>> = {
  BLOCAGE: 'carnet.bloque',
  DEBLOCAGE: 'carnet.debloque',
  PERTE: 'carnet.perdu',
  VOL: 'carnet.vole',
  RETROUVE: 'carnet.retrouve',
  ANNULATION: 'carnet.annule',
  REMPLACEMENT: 'carnet.remplace',
};

export const typeDe = (genre: GenreDeFait): string => TYPES[genre];

export interface IncidentDemande {
  readonly action: string;
  readonly cle: string;
  readonly numero: NumeroDeCarnet;
  readonly genre: GenreDeFait;
  readonly jour: string;
  /** The day as it was asked, `null` for « this day »: asked again the day after, it is the same request. */
  readonly jourDemande: string | null;
  readonly motif: string;
}

export interface CarnetTenu extends CarnetVu {
  readonly lot: number;
  readonly id: string;
  readonly collectiviteId: string;
  /** How many incidents it has had. */
  readonly incidents: number;
}

const VOIR = `
  select c.lot, c.id, c.collectivite_id as "collectiviteId", c.nombre_de_pass as "nombreDePass", r.jour as "remisLe",
    coalesce(i.ordre, 0) as incidents, i.jour as "dernierIncident",
    nullif(nullif(i.genre, 'DEBLOCAGE'), 'RETROUVE') as arret, u.utilises, u.dernier as "dernierUsage"
  from pass.carnet c
  left join pass.remise r on r.lot = c.lot and r.carnet_id = c.id
  left join lateral (select i.ordre, i.jour, i.genre from pass.incident i
    where i.lot = c.lot and i.carnet_id = c.id order by i.ordre desc limit 1) i on true
  cross join lateral (select count(*)::int as utilises, max(u.jour) as dernier from pass.utilisation u
    where u.lot = c.lot and u.carnet_id = c.id and not exists (select from pass.annulation x
      where x.lot = u.lot and x.carnet_id = u.carnet_id and x.rang = u.rang and x.usage = u.usage)) u
  where c.lot = $1 and c.serie = $2`;

/** Holds carnets of the reader's perimeter, all at once, and reads what they are once nobody can change them. */
export async function tenir(
  client: ClientBase,
  numeros: readonly NumeroDeCarnet[],
): Promise<readonly CarnetTenu[]> {
  const { rows } = await client.query<{ lot: number; id: string }>(
    `select c.lot, c.id from unnest($1::int[], $2::int[]) n (lot, serie)
     join pass.carnet c on c.lot = n.lot and c.serie = n.serie`,
    [numeros.map(({ lot }) => lot), numeros.map(({ serie }) => serie)],
  );
  if (rows.length < numeros.length) throw new Refusee(new CarnetInconnu());
  await retenir(client, rows);
  const tenus: CarnetTenu[] = [];
  for (const { lot, serie } of numeros) {
    const vus = await client.query<CarnetTenu>(VOIR, [lot, serie]);
    tenus.push(...vus.rows);
  }
  return tenus;
}

/** Stops or frees a carnet, once: what is impossible from its state is refused. */
export function declarer(context: Context, demande: IncidentDemande): Promise<Operee | Refus> {
  const { action, cle, numero, genre, jour, jourDemande, motif } = demande;
  const entree = { numero, genre, jour: jourDemande, motif };
  return operer(context, { owner: 'pass', action, cle, entree }, async (client, noter) => {
    const [vu] = await tenir(client, [numero]);
    if (!vu) throw new Refusee(new CarnetInconnu());
    const manque = refusDIncident(vu, genre, jour);
    if (manque) throw new Refusee(new RegleNonTenue(manque.regle, manque.phrase, SOURCE));
    const position = await noter({
      type: typeDe(genre),
      objet: `carnet:${vu.id}`,
      collectiviteId: vu.collectiviteId,
      motif,
      contenu: { jour, restants: vu.nombreDePass - vu.utilises },
    });
    await client.query(
      `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [vu.lot, vu.id, vu.incidents + 1, vu.collectiviteId, genre, jour, motif, position, context.today],
    );
  });
}
