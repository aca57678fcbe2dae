import type { ClientBase } from 'pg';
import { affirmer, type AssertionADire } from '../lieu/lieu.module.ts';
import { etatDuLabel } from '../shared/label.rules.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, Refusee } from '../shared/operation.ts';
import { payesJusquAu } from '../shared/paiements-des-lieux.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { assertionsDe } from './acte.rules.ts';
import {
  type ActeDemande,
  ActeRefuse,
  apresLesDires,
  type AssertionConnue,
  CORRIGEABLES,
  labellisationDe,
} from './dires.rules.ts';
import { joursPerdus } from './effets.rules.ts';
import { type Dite, exigerLaPiece, labelRefuse, lireLesDites, tenirLeLieu, tenues } from './label.lecture.ts';
import { ConflitDeLabel, type EffetsDeLabel, type ModifierLabelInput } from './label.types.ts';

type Effets = Omit<EffetsDeLabel, `autresLieux${string}`>;

/** What was done, or would be. */
export interface Fait {
  readonly lieu: string;
  readonly effets: Effets | null;
  readonly evenement: string | null;
  readonly fusionne: boolean;
  readonly deja: boolean;
}

interface Jugement {
  readonly dires: readonly AssertionADire[];
  readonly effets: Effets;
  readonly fusionne: boolean;
}

/** Does one act on a label, once; or says what it would do, and writes nothing. */
export async function modifierLabel(context: Context, input: ModifierLabelInput): Promise<Fait | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, simuler, ...entree } = input;
  const action = 'label.modifier';
  if (simuler)
    return simulerLActe(context, entree).catch((error: unknown) => {
      if (error instanceof Refusee) return noterRefus(context, action, error.refus);
      throw error;
    });
  let juge: Jugement | null = null;
  const faite = await operer(context, { owner: 'labels', action, cle, entree }, async (client, noter) => {
    await tenirLeLieu(client, input);
    if (input.piece) await exigerLaPiece(client, context.actor, input.piece);
    juge = await juger(client, entree, context.today);
    const { acte, genre, libelle = null, du = null, jusquAu = null } = entree;
    const evenement = await noter({
      type: 'label.modifie',
      objet: `lieu:${input.lieu}`,
      contenu: { acte, genre, libelle, du: juge.effets.du ?? du, jusquAu },
      ...(entree.motif ? { motif: entree.motif } : {}),
    });
    await affirmer(client, evenement, context.today, juge.dires);
  });
  if (!('objet' in faite)) return faite;
  const evenement = await evenementDe(context, cle);
  return { lieu: input.lieu, evenement, deja: faite.deja, ...resteDe(juge) };
}

const resteDe = (juge: Jugement | null) => ({
  effets: juge?.effets ?? null,
  fusionne: juge?.fusionne ?? false,
});

function simulerLActe(
  { pool, read, today }: Context,
  entree: Omit<ModifierLabelInput, 'cleIdempotence'>,
): Promise<Fait> {
  return dansUneTransaction(pool, async (client) => {
    await client.query(`select set_config('app.lecteur', $1, true)`, [read.lecteur]);
    await tenirLeLieu(client, entree, false);
    const { effets, fusionne } = await juger(client, entree, today);
    return { lieu: entree.lieu, effets, evenement: null, fusionne, deja: false };
  });
}

async function juger(
  client: ClientBase,
  entree: Omit<ModifierLabelInput, 'cleIdempotence'>,
  aujourdhui: string,
): Promise<Jugement> {
  const dites = await lireLesDites(client, entree);
  const { versionAttendue, ...acte } = entree;
  const fusionne = verifierLaVersion(dites, acte, versionAttendue ?? 0, aujourdhui);
  const payes = await payesJusquAu(client, [entree.lieu]);
  const connues = tenues(dites);
  const dires = assertionsDe(connues, acte, { aujourdhui, payeJusquAu: payes.get(entree.lieu) ?? null });
  if (dires instanceof ActeRefuse) throw labelRefuse(dires.regle, dires.message);
  return { dires, fusionne, effets: effetsDe(entree, connues, dires, aujourdhui) };
}

/** The effects of what would be said, told by the same rule as the states. */
function effetsDe(
  { lieu, genre, acte }: Pick<ActeDemande, 'lieu' | 'genre' | 'acte'>,
  connues: readonly AssertionConnue[],
  dires: readonly AssertionADire[],
  aujourdhui: string,
): Effets {
  const apres = apresLesDires(connues, dires, Number.MAX_SAFE_INTEGER);
  const perdus = joursPerdus(connues, apres);
  const gagnes = joursPerdus(apres, connues);
  const premier = dires.find((dire) => dire.acte !== 'ANNULATION')?.du ?? aujourdhui;
  const du = acte === 'CORRECTION' ? (perdus[0]?.debut ?? gagnes[0]?.debut ?? premier) : premier;
  return {
    lieu,
    genre,
    du,
    joursPerdus: perdus,
    joursGagnes: gagnes,
    etatAvant: etatDuLabel(connues, du),
    etatApres: etatDuLabel(apres, du),
    delaiPublicSecondes: 60,
  };
}

/** Whether fields corrected by someone else since are kept beside ours; anything else said since is a conflict. */
function verifierLaVersion(
  dites: readonly Dite[],
  acte: ActeDemande,
  attendue: number,
  aujourdhui: string,
): boolean {
  const version = dites.at(-1)?.evenement ?? 0;
  if (attendue === version) return false;
  const depuis = dites.filter(({ evenement }) => evenement > attendue);
  const champs: string[] = CORRIGEABLES.filter((champ) => {
    const valeur = (connues: readonly AssertionConnue[]) =>
      labellisationDe(connues, aujourdhui)?.[champ] ?? null;
    const [avant, apres] = [valeur(tenues(dites, attendue)), valeur(tenues(dites))];
    return acte[champ] !== undefined && avant !== apres && acte[champ] !== apres;
  });
  if (acte.acte === 'CORRECTION' && depuis.length > 0 && champs.length === 0) return true;
  throw new Refusee(
    new ConflitDeLabel(
      'Ce label a changé depuis que vous l’avez lu : voyez ce qui en a été dit, puis confirmez ou renoncez.',
      version,
      depuis,
      champs,
    ),
  );
}

/** The event that the reader's key made, to undo it. */
export async function evenementDe({ pool, actor, read }: Context, cle: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>(
    `select id from labels.evenement where ${auNomDe('$1')} and acteur = $2 and cle = $3`,
    [read.lecteur, actor.id, cle],
  );
  return rows[0]?.id ?? null;
}
