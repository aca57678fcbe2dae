import type { ClientBase } from 'pg';
import { aLeDroit } from '../acces/acces.module.ts';
import {
  ActeRefuse,
  assertionsDe,
  exigerLaPiece,
  labelRefuse,
  lireLesDites,
  tenirLeLieu,
  tenues,
} from '../label/label.module.ts';
import { affirmer, type AssertionADire, type GenreDeLabel } from '../lieu/lieu.module.ts';
import { etatDuLabel } from '../shared/label.rules.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { type Operee, operer, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { CandidatureInconnue } from './candidature.results.ts';
import { acteEmpeche, demandeUnMotif } from './candidature.rules.ts';
import type {
  AccepterCandidatureInput,
  ActeDeCandidature,
  ActeDeCandidatureInput,
  EtatDeCandidature,
  VerserPieceInput,
} from './candidature.types.ts';

interface Tenue {
  readonly id: string;
  readonly lieu: string;
  readonly genre: GenreDeLabel;
  readonly libelle: string | null;
  readonly etat: EtatDeCandidature;
  readonly piece: string | null;
}

/** Who does not give labels speaks for a structure, and of its places only. */
export function exigerDePouvoir({ actor }: Context, lieu: 'LIEU' | 'CANDIDATURE'): void {
  if (actor.role === 'STRUCTURE' && actor.structure === null)
    throw new Refusee(new CandidatureInconnue(lieu));
  if (actor.structure === null) exigerLaFrance(actor);
}

export async function sienne(client: ClientBase, { actor }: Context, lieu: string): Promise<void> {
  if (actor.structure === null) return;
  const { rowCount } = estUuid(lieu)
    ? await client.query('select from labels.lieu where id = $1 and structure_id = $2', [
        lieu,
        actor.structure,
      ])
    : { rowCount: 0 };
  if (rowCount !== 1) throw new Refusee(new CandidatureInconnue('LIEU'));
}

const TENIR = `
  select c.id, c.lieu_id as lieu, c.genre, c.libelle, labels.etat_de_candidature(c.id) as etat,
    (select a.piece_id from labels.candidature_acte a where a.candidature_id = c.id and a.piece_id is not null
      order by a.evenement desc, a.id desc limit 1) as piece
  from labels.candidature c where c.id = $1`;

/** A candidature of the reader's, held with its place. */
async function tenir(client: ClientBase, id: string): Promise<Tenue> {
  const { rows } = estUuid(id) ? await client.query<Tenue>(TENIR, [id]) : { rows: [] };
  const [vue] = rows;
  if (!vue) throw new Refusee(new CandidatureInconnue('CANDIDATURE'));
  await tenirLeLieu(client, vue);
  // What another did while the place was held changes its state.
  const { rows: relues } = await client.query<Tenue>(TENIR, [id]);
  return relues[0] ?? vue;
}

interface Acte {
  readonly acte: Exclude<ActeDeCandidature, 'REPRISE'>;
  readonly motif?: string | undefined;
  readonly nature?: string | undefined;
  readonly piece?: string;
  /** What the act says of the label. */
  readonly dires?: (candidature: Tenue, client: ClientBase) => Promise<readonly AssertionADire[]>;
}

const ACTE = `
  insert into labels.candidature_acte (candidature_id, acte, jour, motif, nature, piece_id, assertion_id, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $3)`;

/** Does one act on a candidature, once. */
async function agir(
  context: Context,
  { candidature, cle, entree }: { candidature: string; cle: string; entree: object },
  { acte, motif, nature, piece, dires }: Acte,
): Promise<Operee | Refus> {
  const type = `candidature.${acte.toLowerCase()}`;
  const demande = { owner: 'labels', action: type, cle, entree: { acte, ...entree } } as const;
  return operer(context, demande, async (client, noter) => {
    exigerDePouvoir(context, 'CANDIDATURE');
    const tenue = await tenir(client, candidature);
    await sienne(client, context, tenue.lieu);
    if (demandeUnMotif(acte) && !motif?.trim())
      throw labelRefuse('CANDIDATURE_MOTIF', 'Un motif est attendu : il est dit à la structure.');
    const empeche = acteEmpeche(acte, tenue.etat);
    if (empeche !== null) throw labelRefuse('CANDIDATURE_ETAT', empeche);
    const aDire = (await dires?.(tenue, client)) ?? [];
    const evenement = await noter({
      type,
      objet: `candidature:${tenue.id}`,
      contenu: { lieu: tenue.lieu, genre: tenue.genre, libelle: tenue.libelle },
      ...(motif ? { motif } : {}),
    });
    const ids = aDire.length > 0 ? await affirmer(client, evenement, context.today, aDire) : [];
    const valeurs = [motif ?? null, nature ?? null, piece ?? null, ids.at(-1) ?? null];
    await client.query(ACTE, [tenue.id, acte, context.today, ...valeurs, evenement]);
  });
}

type Simple = 'PIECES_DEMANDEES' | 'INSTRUITE' | 'REFUSEE' | 'ABANDONNEE';

/** Asks for pieces, says that the file is complete, refuses it or gives it up. */
export function avancer(
  context: Context,
  acte: Simple,
  { cleIdempotence: cle, ...entree }: ActeDeCandidatureInput,
): Promise<Operee | Refus> {
  const { candidature, motif } = entree;
  const refus = async ({ lieu, genre, libelle }: Tenue): Promise<readonly AssertionADire[]> => [
    {
      lieu,
      genre,
      libelle,
      acte: 'REFUS' as const,
      du: context.today,
      motif: motif ?? null,
      emetteur: aLeDroit(context.actor.role, 'LABELLISER') ? 'L’instruction' : 'La structure du lieu',
    },
  ];
  const dires = acte === 'REFUSEE' || acte === 'ABANDONNEE' ? { dires: refus } : {};
  return agir(context, { candidature, cle, entree }, { acte, motif, ...dires });
}

/** Adds a piece, which must be there. */
export function verserPiece(
  context: Context,
  { cleIdempotence: cle, ...entree }: VerserPieceInput,
): Promise<Operee | Refus> {
  const { candidature, piece, nature } = entree;
  const verifier = async (_candidature: Tenue, client: ClientBase): Promise<readonly AssertionADire[]> => {
    await exigerLaPiece(client, context.actor, piece);
    return [];
  };
  return agir(
    context,
    { candidature, cle, entree },
    { acte: 'PIECE_VERSEE', piece, nature, dires: verifier },
  );
}

/** Gives the label that was asked for, or renews the one that runs. */
export function accepterCandidature(
  context: Context,
  { cleIdempotence: cle, ...entree }: AccepterCandidatureInput,
): Promise<Operee | Refus> {
  const { candidature, du = context.today, jusquAu = null, emetteur, preuve = null } = entree;
  const donner = async (tenue: Tenue, client: ClientBase): Promise<readonly AssertionADire[]> => {
    const { lieu, genre, libelle, piece } = tenue;
    const connues = tenues(await lireLesDites(client, tenue));
    const etat = etatDuLabel(connues, du);
    const acte = etat === 'LABELLISE' || etat === 'A_RENOUVELER' ? 'RENOUVELLEMENT' : 'LABELLISATION';
    const dires = assertionsDe(
      connues,
      {
        lieu,
        genre,
        libelle,
        acte,
        jusquAu,
        emetteur,
        preuve,
        piece,
        candidature: true,
        ...(acte === 'LABELLISATION' ? { du } : {}),
      },
      { aujourdhui: context.today, payeJusquAu: null },
    );
    if (dires instanceof ActeRefuse) throw labelRefuse(dires.regle, dires.message);
    return dires;
  };
  return agir(context, { candidature, cle, entree }, { acte: 'ACCEPTEE', dires: donner });
}
