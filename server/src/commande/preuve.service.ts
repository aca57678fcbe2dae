import type { ClientBase } from 'pg';
import { refuser, refuserLeDefaillant } from './tarif.service.ts';
import type { FranchirEtapeInput } from './etape.inputs.ts';
import { ETAPES } from './etape.rules.ts';
import type { CommandeLue } from './avancement.service.ts';

interface Preuve {
  readonly reference: string | null;
  readonly couvertePar: string | null;
}

/** What a step rests on, beyond the one before it. */
export async function prouver(
  client: ClientBase,
  commande: CommandeLue,
  input: FranchirEtapeInput,
): Promise<Preuve> {
  const reference = input.reference ?? null;
  const sans = { reference, couvertePar: null };
  if (input.etape === 'PRODUITE') await exigerTousLesCarnets(client, commande);
  if (input.etape === 'CLOTUREE') await exigerRienEnCirculation(client, commande);
  if (input.etape === 'MANDATEE' && reference === null)
    return { ...sans, reference: await fondsRecus(client, commande) };
  if (input.etape !== 'ACTIVEE') return sans;
  await exigerUnOperateur(client, commande);
  return { ...sans, couvertePar: await couverture(client, commande) };
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
