import { JOUR } from '../shared/shape.ts';
import type { Filter } from '../shared/statement.ts';

/** Where a place is shown: its own position, or else the centre of its commune. */
export const POSITION = (lieu: string): string =>
  `(select coalesce(${lieu}.latitude, c.latitude) as latitude, coalesce(${lieu}.longitude, c.longitude) as longitude
    from (values (${lieu}.commune_code)) m (code) left join territoires.commune_centre c on c.code = m.code)`;

const bord = (zone: string, nom: string): string => `(${zone}::jsonb ->> '${nom}')::float8`;

const EN_COURS = `('LABELLISE', 'A_RENOUVELER')`;

/** What narrows a list of places, beyond what it shows of each. */
export const AUTRES_FILTRES = {
  zone: (l, zone) => `exists (select from ${POSITION(l)} p
    where p.latitude between ${bord(zone, 'sud')} and ${bord(zone, 'nord')}
      and p.longitude between ${bord(zone, 'ouest')} and ${bord(zone, 'est')})`,
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
