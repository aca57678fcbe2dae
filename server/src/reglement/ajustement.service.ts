import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { StructureInconnue } from '../banque/banque.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { AUCUN_ID, estUuid } from '../shared/texte.ts';
import type { AjouterAjustementInput } from './ajustement.types.ts';

const SOURCE = 'M4 : un pass ne paie jamais plus que sa part ; une ligne réglée ne change pas';

const non = (regle: string, message: string): Refusee =>
  new Refusee(new RegleNonTenue(regle, message, SOURCE));

/** Adds a correction to what a structure is paid: it waits for the next closing, which adds or holds it back. */
export function ajouter(
  context: Context,
  { cleIdempotence: cle, ...entree }: AjouterAjustementInput,
): Promise<Operee | Refus> {
  const { actor, today } = context;
  exigerLaFrance(actor);
  const action = 'ajustement.ajouter';
  return operer(context, { owner: 'pass', action, cle, entree }, async (client, noter) => {
    const { structure, centimes } = entree;
    const motif = entree.motif.trim();
    if (!estUuid(structure) || !(await existe(client, structure)))
      throw new Refusee(new StructureInconnue(structure));
    if (motif === '')
      throw non('MOTIF_DE_L_AJUSTEMENT', 'Un ajustement se motive : une phrase est attendue.');
    if (centimes === 0)
      throw non(
        'AJUSTEMENT_NUL',
        'Un ajustement de zéro ne corrige rien : un montant, positif ou négatif, est attendu.',
      );
    const ligne = entree.ligne === undefined ? null : await lireLigne(client, entree.ligne, structure);
    if (ligne) borner(ligne, centimes);
    const commande = await lireCommande(client, ligne?.commande ?? entree.commande, today);
    if (entree.commande !== undefined && entree.commande !== commande.id)
      throw non(
        'LIGNE_D_UNE_AUTRE_COMMANDE',
        'La ligne n’est pas de cette commande : la commande de la ligne est attendue.',
      );
    const id = randomUUID();
    const position = await noter({
      type: 'ajustement.ajoute',
      objet: `ajustement:${id}`,
      collectiviteId: commande.collectivite,
      contenu: { structure, commande: commande.id, centimes, ...(ligne ? { ligne: entree.ligne } : {}) },
      motif,
    });
    await client.query(
      `insert into pass.ajustement (id, structure_id, commande_id, collectivite_id, operateur_id, lot, carnet_id, rang, usage, centimes,
         motif, jour, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $12)`,
      [
        id,
        structure,
        commande.id,
        commande.collectivite,
        commande.operateur,
        ...(ligne?.cle ?? [null, null, null, null]),
        centimes,
        motif,
        today,
        position,
      ],
    );
  });
}

const existe = async (client: ClientBase, structure: string): Promise<boolean> =>
  (await client.query('select from labels.structure where id = $1', [structure])).rowCount === 1;

interface Commande {
  readonly id: string;
  readonly collectivite: string;
  readonly operateur: string;
}

/** The order and who answers for it today. */
async function lireCommande(client: ClientBase, id: string | undefined, today: string): Promise<Commande> {
  const { rows } =
    id !== undefined && estUuid(id)
      ? await client.query<Commande>(
          `select c.id, c.collectivite_id as collectivite, pass.operateur_du_jour(c.id, c.operateur_id, $2) as operateur
           from pass.commande c where c.id = $1`,
          [id, today],
        )
      : { rows: [] };
  const [lue] = rows;
  if (!lue)
    throw non(
      'COMMANDE_INCONNUE',
      'Cette commande n’est pas dans le registre : une commande, ou une ligne réglée, est attendue.',
    );
  return lue;
}

type CleDeLigne = readonly [lot: string, carnet: string, rang: string, usage: string];

interface Ligne {
  readonly cle: CleDeLigne;
  readonly commande: string;
  readonly centimes: number;
  readonly net: number;
  readonly ajuste: number;
}

const CLE = /^(\d{1,4})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-(\d{1,2})-(\d{1,4})$/u;

const LIGNE = `
  select c.commande_id as commande, l.centimes, l.centimes - l.frais_centimes as net,
    coalesce((select sum(a.centimes) from pass.ajustement a
      where a.lot = l.lot and a.carnet_id = l.carnet_id and a.rang = l.rang and a.usage = l.usage), 0) as ajuste
  from pass.reglement_ligne l join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id
  where l.lot = $1 and l.carnet_id = $2 and l.rang = $3 and l.usage = $4 and l.structure_id = $5`;

/** The paid line that is corrected, alone: two corrections of it are judged one after the other. */
async function lireLigne(client: ClientBase, ligne: string, structure: string): Promise<Ligne> {
  const [, lot, carnet, rang, usage] = CLE.exec(ligne) ?? [];
  await client.query(`select pg_advisory_xact_lock(hashtextextended('ligne ' || $1, 0))`, [ligne]);
  const cle: CleDeLigne = [lot ?? '0', carnet ?? AUCUN_ID, rang ?? '0', usage ?? '0'];
  const { rows } = await client.query<Omit<Ligne, 'cle'>>(LIGNE, [...cle, structure]);
  const [lue] = rows;
  if (!lue)
    throw non(
      'LIGNE_INCONNUE',
      'Aucune ligne réglée de cette structure ne porte cet identifiant : une ligne d’un contre-paiement est attendue.',
    );
  return { cle, ...lue };
}

/** A line, corrected, gives back at most what it paid, and never pays more than the part of its pass. */
function borner({ net, ajuste, centimes: part }: Ligne, centimes: number): void {
  const apres = net + ajuste + centimes;
  if (apres < 0)
    throw non(
      'AJUSTEMENT_TROP_GRAND',
      `La ligne a versé ${net + ajuste} centimes : une retenue de ${net + ajuste} centimes au plus est attendue.`,
    );
  if (apres > part)
    throw non(
      'AJUSTEMENT_TROP_GRAND',
      `La part du pass est de ${part} centimes : un ajout de ${part - net - ajuste} centimes au plus est attendu.`,
    );
}
