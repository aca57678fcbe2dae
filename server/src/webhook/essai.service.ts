import { randomUUID } from 'node:crypto';
import { debutDe, type EvenementSuivi, lireHorizon, type Rang } from '../fil/fil.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { today } from '../shared/today.ts';
import { acteurDe, lireLeCours } from './cours.queries.ts';
import { ENVOYER_UN_ESSAI, OUVRIR_LES_ENVOIS } from './envoi.queries.ts';
import { corpsDe } from './evenement.ts';
import { posterSigne } from './expedition.ts';
import { lireLesRegles } from './reglages.ts';
import { nonTenue, refuser } from './webhook.etat.ts';
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
      `update plateforme.webhook_cours set essaye_a = clock_timestamp()
       where webhook_id = $1 and (essaye_a is null or essaye_a < clock_timestamp() - make_interval(secs => $2))`,
      [id, REPOS],
    );
    if (rowCount === 0)
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
  if (cours === null) return new WebhookInconnu();
  const acteur = await acteurDe(context.pool, cours);
  if (typeof acteur === 'string') return nonTenue(acteur);
  const quand = new Date();
  const corps = corpsDe(
    acteur,
    evenementDEssai(evenement, webhook, quand, debutDe(await lireHorizon(context.pool))),
  );
  const { demonstration, cleDesSecrets: trousseau } = context.settings;
  const regles = lireLesRegles(demonstration);
  const reponse = await posterSigne({ regles, trousseau }, cours, { id: evenement, quand, corps });
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
