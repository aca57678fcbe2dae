import { appuisDe, ecrireLesLieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { operer, type Operee } from '../shared/operation.ts';
import type { RetirerLieuInput } from './edition.inputs.ts';
import { regle, tenirLaFiche } from './fiche.service.ts';

/** Takes a place out of the register, with its history: refused by name when something rests on it. */
export const retirerLieu = (context: Context, input: RetirerLieuInput): Promise<Operee | Refus> =>
  basculer(context, input, true);

/** Puts back a place that was taken out; one merged into another comes back with that merge undone only. */
export const remettreLieu = (context: Context, input: RetirerLieuInput): Promise<Operee | Refus> =>
  basculer(context, input, false);

async function basculer(context: Context, input: RetirerLieuInput, retire: boolean): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  const { motif } = input;
  const action = retire ? 'lieu.retirer' : 'lieu.remettre';
  return operer(context, { owner: 'labels', action, cle, entree }, async (client, noter) => {
    const { id, valeurs } = await tenirLaFiche(client, input.lieu);
    if (valeurs['retire'] === retire)
      throw regle(
        'LIEU_RETIRE',
        retire ? 'Ce lieu est déjà hors du registre.' : 'Ce lieu est déjà au registre.',
      );
    if (!retire && valeurs['fusionneDans'] !== null)
      throw regle(
        'LIEU_FUSIONNE',
        'Ce lieu a été fusionné dans un autre : défaites cette fusion pour le remettre.',
      );
    const appui = retire ? (await appuisDe(client, [id], context.today)).get(id) : undefined;
    if (appui !== undefined) throw regle('LIEU_TENU', `« ${String(valeurs['nom'])} » : ${appui}`);
    const contenu = { champs: { retire: { avant: !retire, apres: retire } }, fusionnes: [] };
    const type = retire ? 'lieu.retire' : 'lieu.remis';
    const evenement = await noter({ type, objet: `lieu:${id}`, motif, contenu });
    await ecrireLesLieux(client, evenement, context.today, [{ lieu: id, champs: { retire } }]);
  });
}
