import { JOUR } from '../shared/shape.ts';
import type { Filter } from '../shared/statement.ts';

const bord = (zone: string, nom: string): string => `(${zone}::jsonb ->> '${nom}')::float8`;

const dans = (ici: string, zone: string): string =>
  `(${ici}.latitude between ${bord(zone, 'sud')} and ${bord(zone, 'nord')}
    and ${ici}.longitude between ${bord(zone, 'ouest')} and ${bord(zone, 'est')})`;

const EN_COURS = `('LABELLISE', 'A_RENOUVELER')`;

/** What narrows a list of places, beyond what it shows of each. */
export const AUTRES_FILTRES = {
  // By its own position, or else by the centre of its commune.
  zone: (l, zone) => `case when ${l}.latitude is not null then ${dans(l, zone)}
    else exists (select from territoires.commune_centre c where c.code = ${l}.commune_code and ${dans('c', zone)}) end`,
  structure: (l, structure) => `${l}.structure_id::text = ${structure}`,
  // Out of the register, a place is out of lists, unless those are asked for.
  retire: (l, retire) => `${l}.retire = ${retire}`,
  sansSiret: (l, sans) =>
    `not exists (select from labels.structure s where s.id = ${l}.structure_id and s.siret is not null) = ${sans}`,
  // The end of the days in force without a break, today among them: what is to be renewed before a day.
  finAvant: (l, jour, parameter) => `exists (
    select from labels.etat_periode p
    where p.lieu_id = ${l}.id and p.label = coalesce(${parameter('genre')}, 'PASS_NUMERIQUE') and p.etat in ${EN_COURS}
      and p.fin >= ${parameter(JOUR)}::date and p.fin < ${jour}::date
      and not exists (select from labels.etat_periode s
        where s.lieu_id = p.lieu_id and s.label = p.label and s.debut = p.fin + 1 and s.etat in ${EN_COURS}))`,
} as const satisfies Readonly<Record<string, Filter>>;
