import { randomUUID } from 'node:crypto';
import { debutDe, type EvenementSuivi, lireHorizon, type Rang } from '../direct/direct.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { Refusee } from '../shared/operation.ts';
import { today } from '../shared/today.ts';
import { acteurDe, lireLeCours } from './cours.queries.ts';
import { ENVOYER_UN_ESSAI, OUVRIR_LES_ENVOIS } from './envoi.queries.ts';
import { corpsDe } from './evenement.ts';
import { poster } from './poste.ts';
import { lireLesRegles } from './reglages.ts';
import { secretsEnVigueur } from './secret.service.ts';
import { entetesDe } from './signature.ts';
import { refuser } from './webhook.etat.ts';
import type { EssayerWebhookInput } from './webhook.inputs.ts';
import { EssaiDeWebhook, WebhookInconnu } from './webhook.results.ts';
import { surUnWebhook } from './operation.ts';

const TYPE = 'webhook.essai';
/** Seconds between two tests of a webhook: it is no way to knock at doors. */
const REPOS = 5;

interface Essaye {
  readonly statut: number | null;
  readonly raison: string | null;
  readonly duree: number;
}

/** Sends an event that records nothing, signed as the others, and says what the target made of it. Its place does not move. */
export async function essayerWebhook(context: Context, input: EssayerWebhookInput): Promise<object> {
  const evenement = randomUUID();
  const faite = await surUnWebhook(context, 'webhook.essaye', input, async (client, { id }, noter) => {
    const { rowCount } = await client.query(
      `select from plateforme.envoi_de_webhook where webhook_id = $1 and type = $2 and a > clock_timestamp() - make_interval(secs => $3)`,
      [id, TYPE, REPOS],
    );
    if (rowCount !== 0)
      refuser(`Un essai vient d’être envoyé : ${REPOS} secondes entre deux sont attendues.`);
    await noter({ type: 'webhook.essaye', objet: `webhook:${id}`, contenu: { evenement } });
  });
  if (faite instanceof Refus) return faite;
  const { webhook } = input;
  if (faite.deja) {
    const { rows } = await context.pool.query<Essaye>(
      `select statut, raison, duree from plateforme.envoi_de_webhook where webhook_id = $1 and type = $2 order by id desc limit 1`,
      [webhook, TYPE],
    );
    return rendu(rows[0] ?? { statut: null, raison: 'Cet essai n’a pas abouti.', duree: 0 }, null);
  }
  const cours = await lireLeCours(context.pool, webhook, context.today);
  if (cours === null) throw new Refusee(new WebhookInconnu());
  const acteur = await acteurDe(context.pool, cours);
  if (typeof acteur === 'string') return refuser(acteur);
  const quand = new Date();
  const corps = corpsDe(
    acteur,
    evenementDEssai(evenement, webhook, quand, debutDe(await lireHorizon(context.pool))),
  );
  const secrets = secretsEnVigueur(context.settings.cleDesSecrets, webhook, cours.secrets, quand);
  const reponse = await poster(
    { url: cours.url, corps, entetes: entetesDe(evenement, quand, corps, secrets) },
    lireLesRegles(context.settings.demonstration),
  );
  await context.pool.query(OUVRIR_LES_ENVOIS, [quand]);
  await context.pool.query(ENVOYER_UN_ESSAI, [
    webhook,
    evenement,
    TYPE,
    cours.curseur,
    reponse.raison === null ? 'ESSAI_ACCEPTE' : 'ESSAI_ECHEC',
    quand,
    reponse.duree,
    reponse.statut,
    reponse.raison,
  ]);
  return rendu(reponse, corps);
}

const rendu = ({ statut, raison, duree }: Essaye, corps: string | null): EssaiDeWebhook =>
  Object.assign(new EssaiDeWebhook(), { accepte: raison === null, statut, raison, duree, corps });

/** An event that no journal holds. */
const evenementDEssai = (id: string, webhook: string, quand: Date, rang: Rang): EvenementSuivi => ({
  id,
  rang,
  proprietaire: 'plateforme',
  type: TYPE,
  objet: `webhook:${webhook}`,
  acteur: 'registre',
  agent: null,
  motif: null,
  enregistreA: quand.toISOString(),
  enregistreLe: today(),
  repris: false,
  contenu: '{}',
  collectiviteId: null,
  siren: null,
  departements: [],
  regions: [],
  touches: new Map(),
  lieux: [],
});
