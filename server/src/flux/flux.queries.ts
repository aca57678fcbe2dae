import type { EvenementsArgs } from '../journal/journal.module.ts';
import { lieuxDe } from '../evenement/evenement.module.ts';
import type { List } from '../shared/read.ts';

import type { TerritoireSuivi } from './suivi.rules.ts';

/** What narrows the journal besides its own filters. */
interface Filtres extends EvenementsArgs {
  readonly types?: readonly string[] | null;
  readonly territoire?: TerritoireSuivi | null;
  /** Which events of no collectivité are read by who may not read the journal. */
  readonly communs?: 'AUCUN' | 'HORS_PLATEFORME';
}

const DU_TERRITOIRE = (territoire: string): string => `(
  select c.id from territoires.collectivite c where ${territoire}::jsonb ->> 'code' = case ${territoire}::jsonb ->> 'type'
    when 'REGION' then c.region_code when 'DEPARTEMENT' then c.departement_code else c.siren end)`;

const DE_SES_LIEUX = (e: string, territoire: string): string => `exists (
  select from labels.lieu l where l.id in ${lieuxDe(e)} and ${territoire}::jsonb ->> 'code' = case ${territoire}::jsonb ->> 'type'
    when 'REGION' then l.region_code when 'DEPARTEMENT' then l.departement_code end)`;

/** The list of the journal, narrowed by what its feed is narrowed by. */
export const duJournal = (liste: List<EvenementsArgs>): List<Filtres> => ({
  ...liste,
  where: {
    ...liste.where,
    types: (e, types) => `exists (select from unnest(${types}::text[]) voulu
      where case when voulu like '%.*' then starts_with(${e}.type, left(voulu, -1)) else ${e}.type = voulu end)`,
    territoire: (e, territoire) =>
      `(${e}.collectivite_id in ${DU_TERRITOIRE(territoire)} or ${e}.proprietaire = 'labels' and ${DE_SES_LIEUX(e, territoire)})`,
    communs: (e, communs) =>
      `(${e}.collectivite_id is not null or ${communs} = 'HORS_PLATEFORME' and ${e}.proprietaire <> 'plateforme')`,
  },
});
