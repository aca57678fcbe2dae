import { auNomDe } from '../shared/mur.ts';
import { parLots } from '../shared/par-lots.ts';
import type { Reader } from '../shared/read.ts';
import { CARNETS_DU_JOUR, CONSTAT } from './constat.queries.ts';
import type { Constat } from './echeance.types.ts';
import type { Acte } from './calendrier.rules.ts';

/** An act as it was done. */
export interface ActeFait {
  readonly acte: Acte;
  readonly jour: string;
  readonly constat: (Constat & { readonly carnetsBloques?: number }) | null;
  readonly aSaCharge: boolean | null;
  readonly par: string | null;
}

/** An active order with what was done of its end of validity, as known on a day. */
export interface CommandeAEcheance {
  readonly id: string;
  readonly numero: string;
  readonly collectiviteId: string;
  readonly valideJusquAu: string;
  readonly tolereeJusquAu: string;
  readonly faits: readonly ActeFait[];
  readonly avoir: { readonly id: string } | null;
}

export interface Choix {
  readonly au: string;
  readonly collectivite?: string | null | undefined;
  readonly operateur?: string | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  readonly numero?: string | null | undefined;
}

const COMMANDES = `
  select o.id, o.numero, o.collectivite_id as "collectiviteId", o.valide_jusqu_au as "valideJusquAu", o.toleree_jusqu_au as "tolereeJusquAu",
    coalesce((select json_agg(json_build_object('acte', e.acte, 'jour', e.jour, 'constat', e.constat, 'aSaCharge', e.a_sa_charge,
        'par', coalesce(v.agent, v.acteur)))
      from pass.echeance e left join pass.evenement v on v.position = e.evenement
      where e.commande_id = o.id and e.enregistre_le <= $2::date), '[]') as faits,
    (select json_build_object('id', a.id, 'numero', a.numero, 'nombreDePass', a.nombre_de_pass, 'centimes', a.centimes, 'jour', a.jour)
      from pass.avoir a where a.commande_id = o.id and a.enregistre_le <= $2::date) as avoir
  from pass.commande o
  join pass.commande_etape x on x.commande_id = o.id and x.etape = 'ACTIVEE' and x.jour <= $2::date and x.enregistre_le <= $2::date
  where ${auNomDe('$1')} and ($3::uuid[] is null or o.collectivite_id = any ($3))
    and ($4::text is null or o.collectivite_id = (select c.id from territoires.collectivite c where c.siren = $4))
    and ($5::text is null or pass.operateur_du_jour(o.id, o.operateur_id, $2::date) = (select p.id from pass.operateur p where p.code = $5))
    and ($6::uuid[] is null or o.id = any ($6)) and ($7::text is null or o.numero = $7)`;

/** The active orders of the reader's perimeter, with their acts: a few hundred at most, in one statement. */
export async function lireCommandes(read: Reader, choix: Choix): Promise<readonly CommandeAEcheance[]> {
  const { au, collectivite = null, operateur = null, ids = null, numero = null } = choix;
  const values = [read.lecteur, au, read.perimeter, collectivite, operateur, ids, numero];
  const rows = await read.query({ name: 'echeances', text: COMMANDES, values });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return rows as unknown as readonly CommandeAEcheance[];
}

const CONSTATS = `select k.commande_id as commande, ${CONSTAT} as constat
  from (${CARNETS_DU_JOUR}) k where ${auNomDe('$4')} group by k.commande_id`;

const RIEN = { carnets: 0, pass: 0 };
const VIDE: Constat = { emis: RIEN, injectes: RIEN, nonInjectes: RIEN, entames: RIEN, aBloquer: RIEN };

/** The sums of an order on a day: those of all the orders of a request are one statement. */
export const constatDe = parLots<Constat>(async (read, ids, au) => {
  const rows = await read.query({ name: 'constats', text: CONSTATS, values: [ids, au, au, read.lecteur] });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the JSON of the statement above
  return new Map(rows.map((row) => [row['commande'], row['constat'] as Constat]));
}, VIDE);

/** An active order by its identifier, `null` before its activation. */
export const commandeDe = parLots<CommandeAEcheance | null>(async (read, ids, au) => {
  const commandes = await lireCommandes(read, { au, ids });
  return new Map(commandes.map((une) => [une.id, une]));
}, null);
