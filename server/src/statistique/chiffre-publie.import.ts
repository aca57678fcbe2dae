import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { DefinitionDImport, FormatDImport } from '../shared/import.ts';
import { texte } from '../shared/valeurs.rules.ts';
import { dateCitee, publication, selonLaReserve, valeurCitee } from './chiffre-publie.rules.ts';

type Cle = 'date' | 'indicateur' | 'valeur' | 'unite' | 'perimetre' | 'reserve' | 'source';

/** The claims and the rules of co-financing that ship with the register. */
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
  },
  lire(ligne) {
    const date = ligne.exiger('date', publication);
    const indicateur = ligne.exiger('indicateur', texte(200));
    // A dated event is claimed too: the value is then a day, not a number.
    const lue = ligne.exiger('valeur', ligne.brut('unite') === 'date' ? dateCitee : valeurCitee);
    const perimetre = ligne.lire('perimetre', texte(200)) ?? 'non précisé';
    const reserve = ligne.lire('reserve', texte(500));
    const source = ligne.exiger('source', texte(1000));
    const valeur = lue === null ? null : selonLaReserve(lue, reserve);
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
    ];
  },
};

/** The same claim by the same source about the same thing on the same date is one claim. */
const cleDe = (parties: readonly (string | null | undefined)[]): string =>
  createHash('sha256').update(JSON.stringify(parties)).digest('hex').slice(0, 32);

const CHAMPS = [
  'publie_le',
  'indicateur',
  'valeur_min',
  'valeur_max',
  'approximatif',
  'valeur_citee',
  'unite',
  'perimetre',
  'reserve',
  'source',
];
const de = (table: string): string => CHAMPS.map((champ) => `${table}.${champ}`).join(', ');

/** Published figures, kept as they were cited beside what was read in them. */
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
  ],
  valider: async () => undefined,
  async fusionner(client) {
    await client.query(`
      with fusion as (
        insert into statistiques.chiffre_publie as c (cle, ${CHAMPS.join(', ')})
        select l.cle, ${de('l')} from pg_temp.lecture l where l.attendu is null order by l.ligne
        on conflict (cle) do update set (${CHAMPS.join(', ')}) = row(${de('excluded')})
        where (${de('c')}) is distinct from (${de('excluded')})
        returning new.cle, old.id is null as cree)
      update pg_temp.lecture l set effet = case when f.cree then 'CREEE' else 'MODIFIEE' end
      from fusion f where f.cle = l.cle and l.attendu is null`);
    return {};
  },
};
