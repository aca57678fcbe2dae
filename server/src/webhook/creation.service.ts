import type { ClientBase } from 'pg';
import { debutDe, ecrireCurseur, lireHorizon } from '../fil/fil.module.ts';
import { habilitationDe } from '../identite/identite.module.ts';
import { nouvelId } from '../jeton/jeton.module.ts';
import { type Context, proprietaireDe } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer } from '../shared/operation.ts';
import { auteur, type AvecSecret, dit } from './operation.ts';
import { poserUnSecret } from './secret.service.ts';
import { ecrire, filtreDe, refuser, verifie } from './webhook.etat.ts';
import type { CreerWebhookInput } from './webhook.inputs.ts';

/** More would be another kind of integration: one stream feeds as many readers as one likes. */
const PAR_PROPRIETAIRE = 20;
/** Has what the caller may see told to an address, from now on, with the rights they have at each sending. */
export async function creerWebhook(context: Context, input: CreerWebhookInput): Promise<AvecSecret | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  let secret: string | null = null;
  const curseur = ecrireCurseur(debutDe(await lireHorizon(context.pool)));
  const faite = await operer(
    context,
    { owner: 'plateforme', action: 'webhook.creer', cle, entree },
    async (client, noter) => {
      const habilitation = await admettre(client, context);
      const { nom, url, filtre } = entree;
      const etat = verifie({ nom, url, ...filtreDe(filtre), suspension: null, supprime: false }, context);
      const id = await nouvelId(client);
      const evenement = await noter({ type: 'webhook.cree', objet: `webhook:${id}`, contenu: dit(etat) });
      await inscrire(client, context, { id, habilitation, evenement });
      await ecrire(client, {
        id,
        version: 1,
        etat,
        auteur: auteur(context.actor),
        evenement,
        jour: context.today,
      });
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

/** The right of whoever may have one more webhook; `null` for who has no account. */
async function admettre(client: ClientBase, context: Context): Promise<string | null> {
  const habilitation = await habilitationDe(client, context);
  if (context.actor.compteId !== null && habilitation === null)
    refuser('Votre compte n’a pas d’adresse où vous prévenir : complétez-le, puis recommencez.');
  const proprietaire = proprietaireDe(context.actor);
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 17))', [proprietaire]);
  const { rowCount } = await client.query(
    'select from plateforme.webhook_lu where proprietaire = $1 and not supprime',
    [proprietaire],
  );
  if ((rowCount ?? 0) >= PAR_PROPRIETAIRE)
    refuser(`${PAR_PROPRIETAIRE} webhooks au plus : supprimez-en un d’abord.`);
  return habilitation;
}

interface Inscrit {
  readonly id: string;
  readonly habilitation: string | null;
  readonly evenement: number;
}

async function inscrire(client: ClientBase, { actor, today }: Context, un: Inscrit): Promise<void> {
  const sansCompte = actor.compteId === null;
  await client.query(
    `insert into plateforme.webhook (id, proprietaire, equipe, compte_id, habilitation_id, role, perimetre,
       collectivites, structure, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      un.id,
      proprietaireDe(actor),
      actor.id,
      actor.compteId,
      un.habilitation,
      actor.role,
      actor.perimetre,
      sansCompte ? actor.perimeter : null,
      sansCompte ? actor.structure : null,
      un.evenement,
      today,
    ],
  );
}
