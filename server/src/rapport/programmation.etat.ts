import type { ClientBase } from 'pg';
import { refusDExport } from '../exportation/exportation.module.ts';
import type { Context } from '../shared/context.ts';
import { Refusee, RegleNonTenue } from '../shared/operation.ts';
import { instantDuRegistre } from '../shared/today.ts';
import type { Regle } from './echeance.rules.ts';
import type { FormatDeRapport } from './rapport.types.ts';

const SOURCE = 'issue 6, envois programmés : une vue va à qui l’a demandée, avec ses droits';

/** What a version of a report says, whole. */
export interface Etat extends Regle {
  readonly format: FormatDeRapport;
  readonly suspendue: boolean;
  readonly supprimee: boolean;
}

/** Says no, in words to show as they are. */
export const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('ENVOI', phrase, SOURCE));
};

/** The view to send, if its page can be taken away. */
export async function vueAEnvoyer(client: ClientBase, code: string): Promise<string> {
  const { rows } = await client.query<{ id: string; chemin: string; requete: string }>(
    'select id, chemin, requete from plateforme.vue_lue where code = $1 and not supprimee',
    [code],
  );
  const [vue] = rows;
  if (!vue) return refuser('Cette vue n’existe pas ou plus : enregistrez-en une, puis programmez son envoi.');
  const refus = refusDExport(`${vue.chemin}?${vue.requete}`);
  if (refus !== null) refuser(refus);
  return vue.id;
}

/** The state as it may be written, or a refusal that says what was expected. */
export function verifie(etat: Etat): Etat {
  const { rythme, jour } = etat;
  const attendu = {
    JOUR: 'aucun jour',
    SEMAINE: 'un jour de la semaine, de 1 à 7,',
    MOIS: 'un jour du mois, de 1 à 31,',
  };
  const juste = { JOUR: jour === null, SEMAINE: jour !== null && jour <= 7, MOIS: jour !== null };
  if (!juste[rythme])
    refuser(`Le jour de l’envoi ne va pas avec son rythme : ${attendu[rythme]} est attendu.`);
  return etat;
}

interface Ecrite {
  readonly id: string;
  readonly version: number;
  readonly etat: Etat;
  readonly evenement: number;
}

/** Adds a version of a report, under the event that made it. */
export async function ecrire(client: ClientBase, { today }: Context, une: Ecrite): Promise<void> {
  const { format, rythme, jour, heure, suspendue, supprimee } = une.etat;
  await client.query(
    `insert into plateforme.programmation_version
       (programmation_id, version, format, rythme, jour, heure, suspendue, supprimee, depuis, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      une.id,
      une.version,
      format,
      rythme,
      jour,
      heure,
      suspendue,
      supprimee,
      instantDuRegistre(),
      une.evenement,
      today,
    ],
  );
}
