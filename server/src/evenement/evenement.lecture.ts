import { ecrireCurseur, type EvenementSuivi, JOURNAUX } from '../fil/fil.module.ts';
import { evenements } from '../journal/journal.module.ts';
import { expression, extend } from '../shared/shape.ts';
import { departementsVus, type Vue } from './voir.rules.ts';

const RANGS = `array[${JOURNAUX.map((owner) => `'${owner}'`).join()}]`;

/** The cursor of a row of the journal, as `ecrireCurseur` writes it. */
const curseurDe = (e: string): string =>
  `translate(encode(convert_to(format('["%s",%s,%s]', ${e}.tx, array_position(${RANGS}, ${e}.proprietaire) - 1, ${e}.position), 'UTF8'), 'base64'), '+/=', '-_')`;

/** The places that a row of the journal speaks of. */
export const lieuxDe = (e: string): string => `(
      select m.lieu_id from labels.modification m where m.evenement = ${e}.position
      union all select a.lieu_id from labels.label_assertion a where a.evenement = ${e}.position
      union all select substr(${e}.objet, 6)::uuid where ${e}.objet ~ '^lieu:[0-9a-f-]{36}$')`;

/** The départements that a row of the journal touches: that of its collectivité, or those of the places it speaks of. */
const departementsDe = (e: string): string => `case
  when ${e}.collectivite_id is not null then array(
    select c.departement_code from territoires.collectivite c where c.id = ${e}.collectivite_id and c.departement_code is not null)
  when ${e}.proprietaire = 'labels' then array(
    select l.departement_code from labels.lieu l where l.id in ${lieuxDe(e)}
    group by 1 order by 1)
  else '{}'::text[] end`;

extend(evenements, {
  curseur: expression(curseurDe),
  departements: expression(departementsDe),
  donnees: ['type', 'contenu'],
  version: ['type'],
});

/** An event of the tail, as a reader sees it. */
export const evenementVu = (evenement: EvenementSuivi, { departements }: Vue) => ({
  ...evenement,
  position: String(evenement.rang.position),
  curseur: ecrireCurseur(evenement.rang),
  departements: departementsVus(departements, evenement.departements),
});
