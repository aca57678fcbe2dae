import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, Refusee } from '../shared/operation.ts';
import { auteur, type AvecSecret, dit, surUnWebhook } from './operation.ts';
import { poserUnSecret } from './secret.service.ts';
import { ecrire, type Etat, filtreDe, type Lu, refuser, verifie } from './webhook.etat.ts';
import type {
  ModifierWebhookInput,
  SuspendreWebhookInput,
  TournerSecretDeWebhookInput,
} from './webhook.inputs.ts';
import { WebhookChangeDepuis } from './webhook.results.ts';

const HEURES = 24;
const HEURE = 3_600_000;
const SUSPENDU = 'Suspendu par son propriétaire.';

/** Changes what is given of a webhook; what waited for another try is tried at once, as it now is. */
export function modifierWebhook(context: Context, input: ModifierWebhookInput): Promise<Operee | Refus> {
  return changer(context, 'webhook.modifie', input, (lu) => {
    if (lu.version !== input.versionAttendue) throw new Refusee(new WebhookChangeDepuis(lu.version));
    const { nom, url, filtre } = input;
    return verifie(
      {
        ...lu,
        nom: nom ?? lu.nom,
        url: url ?? lu.url,
        ...(filtre ? filtreDe(filtre) : {}),
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
