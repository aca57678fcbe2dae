import { randomUUID } from 'node:crypto';
import type { ClientBase } from 'pg';
import { debutDe, ecrireCurseur, lireHorizon } from '../direct/direct.module.ts';
import { habilitationDe } from '../identite/identite.module.ts';
import type { Actor, Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Noter, operer, type Operee, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { poserUnSecret } from './secret.service.ts';
import { ecrire, type Etat, type Lu, refuser, tenir, verifie } from './webhook.etat.ts';
import type {
  CreerWebhookInput,
  ModifierWebhookInput,
  SuspendreWebhookInput,
  TournerSecretDeWebhookInput,
} from './webhook.inputs.ts';
import { WebhookChangeDepuis, WebhookInconnu } from './webhook.results.ts';

/** More would be another kind of integration: one stream feeds as many readers as one likes. */
const PAR_PROPRIETAIRE = 20;
const HEURES = 24;
const HEURE = 3_600_000;
const SUSPENDU = 'Suspendu par son propriétaire.';

/** Whose a webhook is: an account's, whatever role it takes; without one, the role's and perimeter's. */
export const proprietaireDe = ({ compteId, id }: Actor): string => compteId ?? id;

/** What an operation did, and the secret that it alone shows. */
export type AvecSecret = Operee & { readonly secret: string | null; readonly ancienJusquA: Date | null };

/** Has what the caller may see told to an address, from now on, with the rights they have at each sending. */
export async function creerWebhook(context: Context, input: CreerWebhookInput): Promise<AvecSecret | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { actor } = context;
  let secret: string | null = null;
  const curseur = ecrireCurseur(debutDe(await lireHorizon(context.pool)));
  const faite = await operer(
    context,
    { owner: 'plateforme', action: 'webhook.creer', cle, entree },
    async (client, noter) => {
      const habilitation = await habilitationDe(client, context);
      if (actor.compteId !== null && habilitation === null)
        refuser('Votre compte n’a pas d’adresse où vous prévenir : complétez-le, puis recommencez.');
      const proprietaire = proprietaireDe(actor);
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 17))', [proprietaire]);
      const { rowCount } = await client.query(
        'select from plateforme.webhook_lu where proprietaire = $1 and not supprime',
        [proprietaire],
      );
      if ((rowCount ?? 0) >= PAR_PROPRIETAIRE)
        refuser(`${PAR_PROPRIETAIRE} webhooks au plus : supprimez-en un d’abord.`);
      const { nom, url, types } = entree;
      const [territoire, objet] = [entree.territoire?.trim() || null, entree.objet?.trim() || null];
      const etat = verifie(
        { nom, url, types, territoire, objet, suspension: null, supprime: false },
        context,
      );
      const id = randomUUID();
      const evenement = await noter({ type: 'webhook.cree', objet: `webhook:${id}`, contenu: dit(etat) });
      const sansCompte = actor.compteId === null;
      await client.query(
        `insert into plateforme.webhook (id, proprietaire, equipe, compte_id, habilitation_id, role, perimetre,
           collectivites, structure, evenement, enregistre_le)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          proprietaire,
          actor.id,
          actor.compteId,
          habilitation,
          actor.role,
          actor.perimetre,
          sansCompte ? actor.perimeter : null,
          sansCompte ? actor.structure : null,
          evenement,
          context.today,
        ],
      );
      await ecrire(client, { id, version: 1, etat, auteur: auteur(actor), evenement, jour: context.today });
      await client.query('insert into plateforme.webhook_cours (webhook_id, curseur) values ($1, $2)', [
        id,
        curseur,
      ]);
      secret = await poserUnSecret(client, context, {
        webhook: id,
        numero: 1,
        depuis: new Date(),
        ancienJusquA: null,
        evenement,
      });
    },
  );
  return 'objet' in faite ? { ...faite, secret, ancienJusquA: null } : faite;
}

/** Changes what is given of a webhook; what waited for another try is tried at once, as it now is. */
export function modifierWebhook(context: Context, input: ModifierWebhookInput): Promise<Operee | Refus> {
  return changer(context, 'webhook.modifie', input, (lu) => {
    if (lu.version !== input.versionAttendue) throw new Refusee(new WebhookChangeDepuis(lu.version));
    const { nom, url, types, territoire, objet } = input;
    return verifie(
      {
        ...lu,
        nom: nom ?? lu.nom,
        url: url ?? lu.url,
        types: types ?? lu.types,
        territoire: territoire == null ? lu.territoire : territoire.trim() || null,
        objet: objet == null ? lu.objet : objet.trim() || null,
      },
      context,
    );
  });
}

/** Tells it of nothing until it is resumed; what comes meanwhile waits for it in the journal. */
export const suspendreWebhook = (context: Context, input: SuspendreWebhookInput): Promise<Operee | Refus> =>
  changer(context, 'webhook.suspendu', input, (lu) => {
    if (lu.suspension !== null) refuser('Ce webhook est déjà suspendu.');
    return { ...lu, suspension: SUSPENDU };
  });

/** Goes on from where it was, at once and with all its tries before it. */
export const reprendreWebhook = (context: Context, input: SuspendreWebhookInput): Promise<Operee | Refus> =>
  changer(context, 'webhook.repris', input, (lu) => {
    if (lu.suspension === null) refuser('Ce webhook n’est pas suspendu.');
    return verifie({ ...lu, suspension: null }, context);
  });

/** Tells it of nothing any more; its history stays. */
export const supprimerWebhook = (context: Context, input: SuspendreWebhookInput): Promise<Operee | Refus> =>
  changer(context, 'webhook.supprime', input, (lu) => ({ ...lu, supprime: true }));

/** Gives a webhook a new secret; the one before signs too, for the time it takes to install it. */
export async function tournerSecret(
  context: Context,
  input: TournerSecretDeWebhookInput,
): Promise<AvecSecret | Refus> {
  const depuis = new Date();
  const ancienJusquA = new Date(depuis.getTime() + (input.heures ?? HEURES) * HEURE);
  let secret: string | null = null;
  const faite = await surUnWebhook(context, 'webhook.secret_tourne', input, async (client, { id }, noter) => {
    const { rows } = await client.query<{ numero: number }>(
      'select max(numero)::int as numero from plateforme.webhook_secret where webhook_id = $1',
      [id],
    );
    const numero = (rows[0]?.numero ?? 0) + 1;
    const evenement = await noter({
      type: 'webhook.secret_tourne',
      objet: `webhook:${id}`,
      contenu: { numero, heures: input.heures ?? HEURES },
    });
    secret = await poserUnSecret(client, context, { webhook: id, numero, depuis, ancienJusquA, evenement });
  });
  return 'objet' in faite ? { ...faite, secret, ancienJusquA } : faite;
}

/** A new version of a webhook of the caller. */
const changer = (
  context: Context,
  action: string,
  input: SuspendreWebhookInput,
  suivant: (lu: Lu) => Etat,
): Promise<Operee | Refus> =>
  surUnWebhook(context, action, input, async (client, lu, noter) => {
    const etat = suivant(lu);
    const { id } = lu;
    const version = lu.version + 1;
    const evenement = await noter({
      type: action,
      objet: `webhook:${id}`,
      contenu: { version, ...dit(etat) },
    });
    await ecrire(client, {
      id,
      version,
      etat,
      auteur: auteur(context.actor),
      evenement,
      jour: context.today,
    });
    await client.query(
      'update plateforme.webhook_cours set essais = 0, prochain_essai = null, mortes_de_suite = 0 where webhook_id = $1',
      [id],
    );
  });

/** Does something to a webhook of the caller, once it is held. */
export function surUnWebhook<T extends SuspendreWebhookInput>(
  context: Context,
  action: string,
  { cleIdempotence: cle, ...entree }: T,
  faire: (client: ClientBase, lu: Lu, noter: Noter) => Promise<void>,
): Promise<Operee | Refus> {
  return operer(context, { owner: 'plateforme', action, cle, entree }, async (client, noter) => {
    const lu = estUuid(entree.webhook) ? await tenir(client, entree.webhook) : null;
    if (!lu || lu.supprime || lu.proprietaire !== proprietaireDe(context.actor))
      throw new Refusee(new WebhookInconnu());
    await faire(client, lu, noter);
  });
}

const auteur = ({ compteId, id, pseudonyme }: Actor): string => (compteId === null ? id : pseudonyme);

/** What the journal says of a webhook: not its address, which may hold a word that opens something. */
const dit = ({ types, territoire, objet, suspension }: Etat): Readonly<Record<string, unknown>> => ({
  types,
  territoire,
  objet,
  suspension,
});
