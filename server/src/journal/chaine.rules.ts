/** The six logs that are sealed, each in a chain of its own: the journal of each owner, and the audit. */
export const CHAINES = ['plateforme', 'territoires', 'labels', 'pass', 'statistiques', 'audit'] as const;
export type Chaine = (typeof CHAINES)[number];

interface Tables {
  readonly schema: string;
  readonly lignes: string;
  readonly sceaux: string;
}

export const tablesDe = (chaine: Chaine): Tables =>
  chaine === 'audit'
    ? { schema: 'plateforme', lignes: 'plateforme.audit', sceaux: 'plateforme.sceau_audit' }
    : { schema: chaine, lignes: `${chaine}.evenement`, sceaux: `${chaine}.sceau` };

/** The audit alone has an end of life: the seal its chain then starts from is the one that the line of a purge repeats. */
const purgee = (chaine: Chaine): string =>
  chaine === 'audit'
    ? `s.premier and exists (select from plateforme.audit p where p.action = 'audit.purge'
        and p.details ->> 'sceau' = encode(s.sceau, 'hex') and (p.details ->> 'rang')::bigint = s.rang)`
    : 'false';

/**
 * Makes a chain again from its lines, each from the seal before it, so that what breaks it is named and nothing after it is
 * blamed: a line changed, removed or inserted, a seal changed or removed. What is not sealed yet is not judged.
 */
export function rupturesDe(chaine: Chaine): string {
  const { schema, lignes, sceaux } = tablesDe(chaine);
  return `
    select '${chaine} n° ' || position || ' : ' || defaut as ligne from (
      select s.position, case
          when s.rang <> s.rang_attendu then 'sceau ' || s.rang_attendu || ' manquant avant cette ligne'
          when l.position is null then 'ligne supprimée'
          when s.sceau <> plateforme.maillon(s.precedent, plateforme.origine('${chaine}'), ${schema}.ligne_canonique(l))
            then 'ligne ou sceau modifiés'
        end as defaut
      from (select rang, position, sceau, lag(sceau) over suite as precedent, coalesce(lag(rang) over suite, 0) + 1 as rang_attendu,
              row_number() over suite = 1 as premier
            from ${sceaux} window suite as (order by rang)) s
      left join ${lignes} l on l.position = s.position
      where not (${purgee(chaine)})
      union all
      select l.position, 'ligne insérée après coup'
      from ${lignes} l, (select tx, position from ${sceaux} order by rang desc limit 1) tete
      where (l.tx, l.position) <= (tete.tx, tete.position) and not exists (select from ${sceaux} s where s.position = l.position)
    ) d where defaut is not null order by position`;
}
