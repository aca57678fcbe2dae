import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import type { Operee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { refuser } from './webhook.etat.ts';
import type { LettreMorteInput } from './webhook.inputs.ts';
import { surUnWebhook } from './operation.ts';

const RENVOYER = 'update plateforme.lettre_morte set a_renvoyer = true where';
const ECARTER = 'delete from plateforme.lettre_morte where';

/** Has dead letters sent again, once each, out of their order. */
export const renvoyerLettreMorte = (context: Context, input: LettreMorteInput): Promise<Operee | Refus> =>
  surDesLettres(context, 'webhook.lettre_renvoyee', input, RENVOYER);

/** Gives up dead letters: the journal keeps their events, the target will not have them. */
export const ecarterLettreMorte = (context: Context, input: LettreMorteInput): Promise<Operee | Refus> =>
  surDesLettres(context, 'webhook.lettre_ecartee', input, ECARTER);

const surDesLettres = (
  context: Context,
  action: string,
  input: LettreMorteInput,
  ordre: string,
): Promise<Operee | Refus> =>
  surUnWebhook(context, action, input, async (client, { id, suspension }, noter) => {
    const { lettre = null } = input;
    if (lettre !== null && !estUuid(lettre))
      refuser('Aucune lettre morte n’a cet identifiant : relisez la liste.');
    if (ordre === RENVOYER && suspension !== null)
      refuser('Ce webhook est suspendu : reprenez-le, puis renvoyez ses lettres mortes.');
    const { rowCount } = await client.query(`${ordre} webhook_id = $1 and ($2::uuid is null or id = $2)`, [
      id,
      lettre,
    ]);
    if (rowCount === 0) refuser('Aucune lettre morte n’attend de décision : relisez la liste.');
    await noter({ type: action, objet: `webhook:${id}`, contenu: { lettre, nombre: rowCount } });
  });
