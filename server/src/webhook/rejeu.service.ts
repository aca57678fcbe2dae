import type { Pool } from 'pg';
import {
  debutDe,
  ecrireCurseur,
  JOURNAUX,
  lireCurseur,
  lireEvenements,
  ORIGINE,
  type Rang,
  rangDuCurseur,
} from '../fil/fil.module.ts';
import type { Actor, Context } from '../shared/context.ts';
import { BadInput, type Refus } from '../shared/errors.ts';
import { auNomDe, lecteurDe } from '../shared/mur.ts';
import type { Operee } from '../shared/operation.ts';
import { concerne, type Filtre } from './evenement.ts';
import type { RejouerWebhookInput } from './webhook.inputs.ts';
import { surUnWebhook } from './operation.ts';

/** From where a webhook is told again. */
export interface Depuis {
  readonly curseur?: string | null;
  readonly jour?: string | null;
}

const REGISTRE = lecteurDe({ id: 'webhook', role: 'ADMINISTRATEUR', perimeter: null, structure: null });

/** The first transaction in which something was recorded from a civil day on, in any of the journals. */
const PREMIERE = `
  select min(tx)::text as tx from (${JOURNAUX.map(
    (
      owner,
    ) => `(select e.tx from ${owner}.evenement e where ${auNomDe('$1')} and e.enregistre_a >= $2::date::timestamp at time zone 'Europe/Paris'
      order by e.id limit 1)`,
  ).join(' union all ')}) premieres`;

/** Where a cursor or a day stands in the journals. */
export async function rangDepuis(pool: Pool, { curseur, jour }: Depuis): Promise<Rang> {
  if ((curseur == null) === (jour == null))
    throw new BadInput('Un curseur ou un jour est attendu, et un seul des deux.');
  if (curseur != null) return rangDuCurseur(pool, curseur);
  const { rows } = await pool.query<{ tx: string | null }>({
    name: 'webhook premiere',
    text: PREMIERE,
    values: [REGISTRE, jour],
  });
  const tx = rows[0]?.tx;
  if (tx == null)
    throw new BadInput('Rien n’est enregistré depuis ce jour : un jour plus ancien est attendu.');
  return debutDe(tx);
}

export interface Compte {
  readonly nombre: number;
  readonly plafonne: boolean;
}

/** How many events of a reader's filter follow a rank, within so many read: further, the count would cost more than it tells. */
export async function compterDepuis(
  pool: Pool,
  depuis: Rang,
  acteur: Actor,
  filtre: Filtre,
  auPlus: number,
): Promise<Compte> {
  let nombre = 0;
  let lus = 0;
  for (let rang = depuis; ;) {
    const page = await lireEvenements(pool, rang, { page: auPlus > 1000 ? 'rattrapage' : 'directe' });
    nombre += page.evenements.filter((evenement) => concerne(acteur, filtre, evenement)).length;
    lus += page.evenements.length;
    rang = page.rang;
    if (!page.pleine) return { nombre, plafonne: false };
    if (lus >= auPlus) return { nombre, plafonne: true };
  }
}

/** How many events wait for a target, among the next ones of the journals. */
export const retardDe = (pool: Pool, curseur: string, acteur: Actor, filtre: Filtre): Promise<Compte> =>
  compterDepuis(pool, lireCurseur(curseur) ?? ORIGINE, acteur, filtre, 1000);

/** Tells a webhook again, in order and with the same identifiers, everything that follows a cursor or a day; then what comes. */
export async function rejouerWebhook(context: Context, input: RejouerWebhookInput): Promise<Operee | Refus> {
  const { curseur = null, jour = null } = input;
  const rang = await rangDepuis(context.pool, { curseur, jour });
  return surUnWebhook(context, 'webhook.rejoue', input, async (client, { id }, noter) => {
    await noter({ type: 'webhook.rejoue', objet: `webhook:${id}`, contenu: { curseur, jour } });
    await client.query(
      `update plateforme.webhook_cours set curseur = $2, generation = generation + 1, essais = 0, prochain_essai = null, mortes_de_suite = 0
       where webhook_id = $1`,
      [id, ecrireCurseur(rang)],
    );
  });
}
