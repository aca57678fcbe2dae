import { TELEPHONE_DU_STANDARD } from './telephone.rules.ts';
import { type ChampDeListe, VOCABULAIRES } from './vocabulaires.rules.ts';

const texteSql = (valeur: string): string => `'${valeur.replaceAll("'", "''")}'`;
const tableau = (valeurs: readonly string[]): string => `array[${valeurs.map(texteSql).join()}]::text[]`;

const ESPACES = String.raw`'[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]+'`;
const surUneLigne = (sql: string): string =>
  `nullif(btrim(regexp_replace(${sql}, ${ESPACES}, ' ', 'g')), '')`;

/** Names of what the register keeps as assertions: published from them, never from the words of a list. */
const LABELS = String.raw`'aptic|pass\W+numerique|^\W*((maisons?|espaces?|label)\W+)?france\W+services?\W*$|aidants?\W+connect|^\W*cnfs\W*$|conseillers?\W+numeriques?'`;

const liste = (champ: ChampDeListe, sql: string): string => {
  const vocabulaire = VOCABULAIRES[champ];
  const connue = vocabulaire ? `v = any(${tableau(vocabulaire)})` : `v <> '' and length(v) <= 300`;
  return `array(select v from (select ${surUneLigne(`replace(u, '|', '/')`)} as v, min(rang) as rang
      from unnest(${sql}) with ordinality as n (u, rang) group by 1) d
    where ${connue} and plateforme.sans_accent(v) !~ ${LABELS} order by rang)`;
};

const estUneListe = (champ: string): champ is ChampDeListe => Object.hasOwn(VOCABULAIRES, champ);

const TEXTES = new Set([
  'source',
  'nom',
  'adresse',
  'complement_adresse',
  'site_web',
  'horaires',
  'presentation_resume',
  'structure_parente',
  'fiche_acces_libre',
  'prise_rdv',
]);

/**
 * A column of `labels.lieu` as the standard can say it, in SQL: what every export gives, and what a file is compared with, so that
 * a file of ours changes nothing even where the standard says less than the register.
 */
export function publie(champ: string, alias: string): string {
  const sql = `${alias}.${champ}`;
  if (estUneListe(champ)) return liste(champ, sql);
  if (TEXTES.has(champ)) return surUneLigne(sql);
  if (champ === 'presentation_detail')
    return `nullif(btrim(regexp_replace(regexp_replace(${sql}, '[ \\t\\u00A0\\u202F]+', ' ', 'g'), '\\s*[\\r\\n]\\s*', E'\\n', 'g'), E' \\n'), '')`;
  if (champ === 'telephone') return `case when ${sql} ~ '${TELEPHONE_DU_STANDARD.source}' then ${sql} end`;
  return sql;
}

/** The name of another label as it is published. */
export const libellePublie = (sql: string): string => surUneLigne(`replace(${sql}, '|', '/')`);
