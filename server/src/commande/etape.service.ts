import type { ClientBase } from 'pg';
import { aLeDroit } from '../acces/acces.module.ts';
import type { Context } from '../shared/context.ts';
import { ecrire } from '../shared/ecritures.ts';
import { Forbidden, type Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { NumeroInconnu } from './commande.results.ts';
import type { EtapeDeCommande } from './commande.types.ts';
import { refuser, refuserLeDefaillant, verrouiller } from './devis.service.ts';
import type { FranchirEtapeInput } from './etape.inputs.ts';
import { EN_MOTS, ETAPES, etapeRefusee } from './etape.rules.ts';

export interface CommandeLue {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly nombre_de_pass: number;
  readonly valeur_centimes: number;
  readonly derniere: EtapeDeCommande;
  readonly derniere_le: string;
}

/** An order of the reader's perimeter with its last step, locked for what follows. */
export async function commandeAFaireAvancer(client: ClientBase, numero: string): Promise<CommandeLue> {
  await verrouiller(client, `commande ${numero}`);
  const { rows } = await client.query<CommandeLue>(
    `select c.id, c.numero, c.collectivite_id, c.nombre_de_pass, c.valeur_centimes,
       coalesce(e.etape, 'SIGNEE') as derniere, coalesce(e.jour, c.achetee_le) as derniere_le
     from pass.commande c left join lateral (select e.etape, e.jour from pass.commande_etape e where e.commande_id = c.id
       order by array_position($2::text[], e.etape) desc limit 1) e on true
     where c.numero = $1`,
    [numero, Object.keys(ETAPES)],
  );
  if (!rows[0]) throw new Refusee(new NumeroInconnu('COMMANDE'));
  return rows[0];
}

/** Takes an order to its next step, never past one: who owes it, when, and what each step rests on. */
export function franchirEtape(context: Context, input: FranchirEtapeInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today } = context;
  const { etape } = input;
  const jour = input.jour ?? today;
  exigerLeDroit(context, etape);
  return operer(
    context,
    { owner: 'pass', action: 'commande.avancer', cle, entree },
    async (client, noter) => {
      const commande = await commandeAFaireAvancer(client, input.commande);
      const refusee = etapeRefusee(
        { etape: commande.derniere, jour: commande.derniere_le },
        { etape, jour },
        today,
      );
      if (refusee) refuser(refusee.regle, refusee.phrase, ETAPES[etape].source);
      const preuve = await prouver(client, commande, input);
      const evenement = await noter({
        type: `commande.${etape.toLowerCase()}`,
        objet: `commande:${commande.id}`,
        collectiviteId: commande.collectivite_id,
        contenu: { numero: commande.numero, etape, jour, reference: preuve.reference },
      });
      await client.query(
        `insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          commande.id,
          commande.collectivite_id,
          etape,
          jour,
          preuve.reference,
          preuve.couvertePar,
          commande.nombre_de_pass,
          evenement,
          today,
        ],
      );
      if (etape === 'LIVREE') await compter(client, commande.id, 'livres', jour);
      if (etape !== 'ACTIVEE') return;
      await compter(client, commande.id, 'actives', jour);
      const { id: commandeId, collectivite_id: collectiviteId, valeur_centimes: centimes } = commande;
      await ecrire(client, evenement, today, [
        {
          operation: 'ACTIVATION',
          commandeId,
          collectiviteId,
          debit: 'COMMANDES',
          credit: 'CIRCULATION',
          centimes,
          jour,
        },
      ]);
    },
  );
}

function exigerLeDroit({ actor }: Context, etape: EtapeDeCommande): void {
  const { droits } = ETAPES[etape];
  if (droits.some((droit) => aLeDroit(actor.role, droit))) return;
  throw new Forbidden(
    `Accès refusé : l’étape ${EN_MOTS[etape]} demande le droit ${droits.join(' ou ')}.`,
    droits[0],
  );
}

interface Preuve {
  readonly reference: string | null;
  readonly couvertePar: string | null;
}

/** What a step rests on, beyond the one before it. */
async function prouver(
  client: ClientBase,
  commande: CommandeLue,
  input: FranchirEtapeInput,
): Promise<Preuve> {
  const reference = input.reference ?? null;
  const sans = { reference, couvertePar: null };
  switch (input.etape) {
    case 'PRODUITE':
      await exigerTousLesCarnets(client, commande);
      return sans;
    case 'MANDATEE':
      return reference === null ? { ...sans, reference: await fondsRecus(client, commande) } : sans;
    case 'ACTIVEE':
      await exigerUnOperateur(client, commande);
      return { ...sans, couvertePar: await couverture(client, commande) };
    case 'CLOTUREE':
      await exigerRienEnCirculation(client, commande);
      return sans;
    default:
      return sans;
  }
}

async function exigerTousLesCarnets(client: ClientBase, { id, nombre_de_pass }: CommandeLue): Promise<void> {
  const fabriques = await nombre(
    client,
    'select coalesce(sum(nombre_de_pass), 0)::bigint as n from pass.carnet where commande_id = $1',
    id,
  );
  if (fabriques !== nombre_de_pass)
    refuser(
      'M1',
      `${fabriques} pass fabriqués sur ${nombre_de_pass} : tous les carnets de la commande sont attendus.`,
      'Registre, invariant M1 : la valeur d’une commande est celle de ses carnets',
    );
}

/** The references of the funds that cover an order, when they do. */
async function fondsRecus(client: ClientBase, { id, valeur_centimes }: CommandeLue): Promise<string> {
  const { rows } = await client.query<{ somme: number; references: string | null }>(
    `select coalesce(sum(centimes), 0)::bigint as somme, string_agg(reference, ', ' order by jour, id) as references
     from pass.encaissement where commande_id = $1`,
    [id],
  );
  const { somme, references } = rows[0] ?? { somme: 0, references: null };
  if (somme < valeur_centimes)
    refuser(
      'M3',
      `Les fonds reçus ne couvrent pas la commande (${somme / 100} € sur ${valeur_centimes / 100} €) : un numéro de mandat est attendu.`,
      ETAPES.MANDATEE.source,
    );
  return `fonds reçus : ${references ?? ''}`.slice(0, 200);
}

async function couverture(client: ClientBase, { id }: CommandeLue): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from pass.commande_etape where commande_id = $1 and etape = 'MANDATEE'`,
    [id],
  );
  return (
    rows[0]?.id ??
    refuser('M3', 'Aucun pass n’est actif avant que sa commande soit couverte.', ETAPES.ACTIVEE.source)
  );
}

async function exigerUnOperateur(client: ClientBase, { id }: CommandeLue): Promise<void> {
  const { rows } = await client.query<{ nom: string; defaillant_le: string | null }>(
    `select o.nom, d.jour as defaillant_le from pass.commande c
     join pass.operateur o on o.id = pass.operateur_du_jour(c.id, c.operateur_id, 'infinity')
     left join pass.defaillance d on d.operateur_id = o.id where c.id = $1`,
    [id],
  );
  if (rows[0]) refuserLeDefaillant(rows[0]);
}

async function exigerRienEnCirculation(client: ClientBase, commande: CommandeLue): Promise<void> {
  const avoirs = await nombre(
    client,
    'select count(*) as n from pass.avoir where commande_id = $1',
    commande.id,
  );
  if (avoirs > 0) return;
  const utilises = await nombre(
    client,
    `select (count(*) - count(a.usage)) as n from pass.carnet c join pass.utilisation u on u.lot = c.lot and u.carnet_id = c.id
     left join pass.annulation a on a.lot = u.lot and a.carnet_id = u.carnet_id and a.rang = u.rang and a.usage = u.usage
     where c.commande_id = $1`,
    commande.id,
  );
  const reste = commande.nombre_de_pass - utilises;
  if (reste > 0)
    refuser(
      'M5',
      `${reste} pass ne sont pas utilisés : l’avoir né de l’état contradictoire est attendu avant la clôture.`,
      ETAPES.CLOTUREE.source,
    );
}

async function nombre(client: ClientBase, sql: string, id: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(sql, [id]);
  return rows[0]?.n ?? 0;
}

/** Counts the pass of an order at a step, as every operation counts what it does: the statistics fold it later. */
export async function compter(
  client: ClientBase,
  commande: string,
  compte: 'achetes' | 'livres' | 'actives',
  jour: string,
): Promise<void> {
  await client.query(
    `insert into pass.mouvement (collectivite_id, mois_achat, mois, public, ${compte})
     select collectivite_id, date_trunc('month', achetee_le), date_trunc('month', $2::date), 'SANS_OBJET', nombre_de_pass
     from pass.commande where id = $1`,
    [commande, jour],
  );
}
