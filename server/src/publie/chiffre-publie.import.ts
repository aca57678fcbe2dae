import { fileURLToPath } from 'node:url';
import type { DefinitionDImport, FormatDImport, LigneLue } from '../shared/import.ts';
import { Illisible, jour, type Lecture, texte } from '../shared/valeurs.rules.ts';
import { cleDe, CONTENU } from './citation.ts';
import { dateCitee, publication, selonLaReserve, valeurCitee } from './chiffre-publie.rules.ts';
import { codesComparables } from './mesures.ts';
import { finDe, lireFiltre, type Rapprochement } from './rapprochement.rules.ts';

type Cle =
  | 'date'
  | 'indicateur'
  | 'valeur'
  | 'unite'
  | 'perimetre'
  | 'reserve'
  | 'source'
  | 'auteur'
  | 'rapprochement'
  | 'base'
  | 'filtre'
  | 'au'
  | 'sans_rapprochement';

/** The claims and the rules of co-financing that ship with the register, each with what the register would compare it to. */
export const FICHIER_DES_CHIFFRES_PUBLIES = fileURLToPath(
  new URL('./donnees/chiffres_publies.csv', import.meta.url),
);

/** Claims made in public about the scheme: never ours, each with who said it and when. */
const chiffresPublies: FormatDImport<Cle> = {
  nom: 'les chiffres publiés et leurs sources',
  unique: 'indicateur',
  colonnes: {
    date: { nom: 'date', obligatoire: true },
    indicateur: { nom: 'indicateur', obligatoire: true },
    valeur: { nom: 'valeur', obligatoire: true },
    unite: { nom: 'unite', obligatoire: true },
    perimetre: { nom: 'perimetre', obligatoire: true },
    reserve: { nom: /^(definition_ou_)?reserve$/ },
    source: { nom: 'source', obligatoire: true },
    auteur: { nom: 'auteur' },
    rapprochement: { nom: 'rapprochement' },
    base: { nom: 'base' },
    filtre: { nom: 'filtre' },
    au: { nom: 'au' },
    sans_rapprochement: { nom: 'sans_rapprochement' },
  },
  lire(ligne, { jour: aujourdhui }) {
    const date = ligne.exiger('date', publication);
    const indicateur = ligne.exiger('indicateur', texte(200));
    // A dated event is claimed too: the value is then a day, not a number.
    const lue = ligne.exiger('valeur', ligne.brut('unite') === 'date' ? dateCitee : valeurCitee);
    const perimetre = ligne.lire('perimetre', texte(200)) ?? 'non précisé';
    const reserve = ligne.lire('reserve', texte(500));
    const source = ligne.exiger('source', texte(1000));
    const valeur = lue === null ? null : selonLaReserve(lue, reserve);
    const rapprochement = lireLeRapprochement(ligne, date?.publieLe ?? null, aujourdhui);
    return [
      cleDe([date?.publieLe, indicateur, perimetre, source]),
      date?.publieLe ?? null,
      indicateur,
      valeur?.min ?? null,
      valeur?.max ?? null,
      valeur?.approximatif ?? false,
      ligne.brut('valeur'),
      ligne.exiger('unite', texte(100)),
      perimetre,
      [date?.precision, reserve].filter((partie) => partie != null).join(' ; ') || null,
      source,
      ligne.lire('auteur', texte(200)),
      rapprochement && JSON.stringify(rapprochement),
      rapprochement ? null : ligne.lire('sans_rapprochement', texte(300)),
    ];
  },
};

const code: Lecture<string> = (lu) =>
  codesComparables().includes(lu)
    ? lu
    : new Illisible(`le code de ce que le registre compte : ${codesComparables().join(', ')}`);

const base: Lecture<Rapprochement['base']> = (lu) =>
  lu === 'achat' ? 'ACHAT' : lu === 'flux' ? 'FLUX' : new Illisible('« achat » ou « flux »');

/** What a line says the register would count; a day to come cannot be read. */
function lireLeRapprochement(
  ligne: LigneLue<Cle>,
  publieLe: string | null,
  aujourdhui: string,
): Rapprochement | null {
  const lu = ligne.lire('rapprochement', code);
  if (lu === null) return null;
  const au = ligne.lire('au', jour) ?? (publieLe === null ? null : finDe(publieLe));
  if (au === null || au > aujourdhui) {
    ligne.refuser('au', 'un jour passé, dont on lit ce que le registre savait');
    return null;
  }
  return {
    code: lu,
    base: ligne.lire('base', base) ?? 'ACHAT',
    attribution: 'COMMANDITAIRE',
    filtre: ligne.lire('filtre', lireFiltre) ?? {},
    au,
  };
}

/** Published figures, kept as they were cited beside what was read in them; what someone wrote since is left alone. */
export const importDesChiffresPublies: DefinitionDImport = {
  genre: 'chiffres-publies',
  owner: 'statistiques',
  evenement: 'chiffres.importes',
  formats: [chiffresPublies],
  table: [
    'cle text',
    'publie_le text',
    'indicateur text',
    'valeur_min bigint',
    'valeur_max bigint',
    'approximatif boolean',
    'valeur_citee text',
    'unite text',
    'perimetre text',
    'reserve text',
    'source text',
    'auteur text',
    'rapprochement jsonb',
    'sans_rapprochement text',
  ],
  valider: async () => undefined,
  async fusionner(client) {
    await client.query(`
      with nouvelles as (
        insert into statistiques.citation (cle) select l.cle from pg_temp.lecture l where l.attendu is null
        on conflict (cle) do nothing returning cle)
      update pg_temp.lecture l set effet = case when n.cle is not null then 'CREEE' else 'MODIFIEE' end
      from pg_temp.lecture m left join nouvelles n on n.cle = m.cle
      left join statistiques.citation c on c.cle = m.cle
      left join lateral (select * from statistiques.citation_version v where v.citation_id = c.id and v.origine = 'FICHIER'
        order by v.evenement desc, v.id desc limit 1) f on true
      where m.ligne = l.ligne and l.attendu is null and (n.cle is not null or (${de('m')}) is distinct from (${de('f')}))`);
    return {};
  },
  async constater(client, { jour: enregistreLe }, evenement) {
    await client.query(
      `insert into statistiques.citation_version (citation_id, acte, origine, ${CONTENU.join(', ')}, evenement, enregistre_le)
       select c.id, case when l.effet = 'CREEE' then 'PUBLICATION' else 'CORRECTION' end, 'FICHIER', ${de('l')}, $1, $2
       from pg_temp.lecture l join statistiques.citation c on c.cle = l.cle
       where l.effet in ('CREEE', 'MODIFIEE') order by l.ligne`,
      [evenement, enregistreLe],
    );
  },
};

const de = (table: string): string => CONTENU.map((champ) => `${table}.${champ}`).join(', ');
