import { randomUUID } from 'node:crypto';
import { auditer } from '../shared/audit.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid, idOuRien } from '../shared/texte.ts';
import { controler, effectivesLe, SOURCE_DES_CONTROLES, SOURCE_DU_DELAI } from './banque.rules.ts';
import {
  type DeclarerCoordonneesBancairesInput,
  StructureInconnue,
  type VerifierCoordonneesBancairesInput,
} from './banque.types.ts';

/** Who did it, whatever the role taken: the same person may hold two of them. */
const auteurDe = ({ compteId, pseudonyme, id }: Actor): string => (compteId === null ? id : pseudonyme);

/** The structure that an actor speaks of: its own when it acts for one, any of them for who sees France; `null` otherwise. */
export function structureVisee(actor: Actor, demandee: string | null | undefined): string | null {
  if (actor.role === 'STRUCTURE') {
    const visee = demandee ?? actor.structure;
    return visee !== null && visee === actor.structure ? visee : null;
  }
  exigerLaFrance(actor);
  return demandee == null ? null : idOuRien(demandee);
}

/** Declares bank details: nothing is paid on them before someone else has verified them. */
export async function declarer(
  context: Context,
  { cleIdempotence: cle, ...entree }: DeclarerCoordonneesBancairesInput,
): Promise<Operee | Refus> {
  const { actor, today } = context;
  const structure = structureVisee(actor, entree.structure);
  const action = 'coordonnees.declarer';
  return operer(context, { owner: 'pass', action, cle, entree }, async (client, noter) => {
    const connue = await client.query('select from labels.structure where id = $1', [structure]);
    if (structure === null || connue.rowCount === 0)
      throw new Refusee(new StructureInconnue(entree.structure ?? ''));
    const lues = controler(entree);
    if ('regle' in lues) throw new Refusee(new RegleNonTenue(lues.regle, lues.message, SOURCE_DES_CONTROLES));
    await client.query(VERROU, [structure]);
    const id = randomUUID();
    const position = await noter({
      type: 'coordonnees.declarees',
      objet: `coordonnees:${id}`,
      contenu: { structure, genre: entree.genre, pays: lues.iban.slice(0, 2), fin: lues.iban.slice(-4) },
    });
    await client.query(
      `insert into pass.coordonnees_bancaires (id, structure_id, genre, titulaire, iban, bic, declarees_par, jour, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $8)`,
      [id, structure, entree.genre, lues.titulaire, lues.iban, lues.bic, auteurDe(actor), today, position],
    );
  });
}

/** One declaration or verdict at a time for a structure. */
const VERROU = `select pg_advisory_xact_lock(hashtextextended('coordonnees ' || $1, 0))`;

interface Declarees {
  readonly structure: string;
  readonly par: string;
  readonly verdict: string | null;
  readonly remplacees: boolean;
}

const DECLAREES = `
  select c.structure_id as structure, c.declarees_par as par, v.verdict,
    exists (select from pass.coordonnees_bancaires s
      where s.structure_id = c.structure_id and (s.declarees_a, s.id) > (c.declarees_a, c.id)) as remplacees
  from pass.coordonnees_bancaires c left join pass.coordonnees_verification v on v.coordonnees_id = c.id
  where c.id = $1`;

/** Verifies or refuses bank details that someone else declared; they are paid on 48 h later. */
export async function verifier(
  context: Context,
  { cleIdempotence: cle, ...entree }: VerifierCoordonneesBancairesInput,
): Promise<Operee | Refus> {
  const { actor, today } = context;
  exigerLaFrance(actor);
  const action = 'coordonnees.verifier';
  return operer(context, { owner: 'pass', action, cle, entree }, async (client, noter) => {
    const { coordonnees: id, verdict } = entree;
    const motif = entree.motif?.trim() || null;
    const lire = async (): Promise<Declarees | undefined> =>
      estUuid(id) ? (await client.query<Declarees>(DECLAREES, [id])).rows[0] : undefined;
    const vues = await lire();
    if (vues) await client.query(VERROU, [vues.structure]);
    const refus = refusDeVerdict(await lire(), auteurDe(actor), verdict === 'REFUSEES' && motif === null);
    if (refus || !vues) throw new Refusee(refus ?? inconnues());
    const effet = verdict === 'VERIFIEES' ? effectivesLe(today) : null;
    const position = await noter({
      type: verdict === 'VERIFIEES' ? 'coordonnees.verifiees' : 'coordonnees.refusees',
      objet: `coordonnees:${id}`,
      contenu: { structure: vues.structure, ...(effet === null ? {} : { effectivesLe: effet }) },
      ...(motif === null ? {} : { motif }),
    });
    await client.query(
      `insert into pass.coordonnees_verification (coordonnees_id, structure_id, verdict, motif, verifiees_par, jour, effectives_le, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $6)`,
      [id, vues.structure, verdict, motif, auteurDe(actor), today, effet, position],
    );
  });
}

const inconnues = (): RegleNonTenue =>
  new RegleNonTenue(
    'COORDONNEES_INCONNUES',
    'Ces coordonnées bancaires ne sont pas dans le registre : un identifiant de la liste à vérifier est attendu.',
    SOURCE_DU_DELAI,
  );

const non = (regle: string, message: string): Refus => new RegleNonTenue(regle, message, SOURCE_DU_DELAI);

function refusDeVerdict(vues: Declarees | undefined, auteur: string, sansMotif: boolean): Refus | null {
  if (!vues) return inconnues();
  if (vues.verdict !== null)
    return non(
      'COORDONNEES_DEJA_VUES',
      'Ces coordonnées ont déjà leur verdict : une nouvelle déclaration est attendue pour en changer.',
    );
  if (vues.remplacees)
    return non(
      'COORDONNEES_REMPLACEES',
      'La structure en a déclaré d’autres depuis : les dernières sont attendues.',
    );
  if (vues.par === auteur)
    return non(
      'QUATRE_YEUX',
      'Vous avez déclaré ces coordonnées : une autre personne est attendue pour les vérifier.',
    );
  if (sansMotif)
    return non('MOTIF_DU_REFUS', 'Un refus se motive : ce qui ne va pas est attendu, en une phrase.');
  return null;
}

/** The whole IBAN, for who pays and for the structure itself, with a line of audit; for others its end only. */
export async function lireLIban(context: Context, id: string, regle: boolean): Promise<string | null> {
  const { actor, pool, read } = context;
  if (actor.role !== 'STRUCTURE') exigerLaFrance(actor);
  if (!estUuid(id)) return null;
  const { rows } = await pool.query<{ iban: string; structure: string }>(
    `select iban, structure_id as structure from pass.coordonnees_bancaires where ${auNomDe('$2')} and id = $1`,
    [id, read.lecteur],
  );
  const [lues] = rows;
  if (!lues) return null;
  if (!regle && actor.structure !== lues.structure) return `•••• ${lues.iban.slice(-4)}`;
  await auditer(pool, { acteur: actor, action: 'coordonnees.iban_lu', objet: `coordonnees:${id}` });
  return lues.iban;
}
