import { annoncer, effets, juger, libelle, listeSql } from '../shared/import.lot.ts';
import type { DefinitionDImport, FormatDImport } from '../shared/import.ts';
import { parmi, plusieurs, siren } from '../shared/montants.rules.ts';
import { Illisible, type Lecture } from '../shared/valeurs.rules.ts';

type Cle = 'siren' | 'nom' | 'type' | 'territoire' | 'membres';

const TYPES = ['REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE'] as const;

const type = parmi(TYPES, {
  'Conseil régional': 'REGION',
  'Conseil départemental': 'DEPARTEMENT',
  Métropole: 'EPCI',
  Intercommunalité: 'EPCI',
  'Communauté de communes': 'EPCI',
  'Communauté d’agglomération': 'EPCI',
  'Communauté urbaine': 'EPCI',
  Syndicat: 'SYNDICAT_MIXTE',
});

const code: Lecture<string> = (lu) => {
  const nu = lu.replaceAll(/\s/g, '').toUpperCase();
  return /^(\d{2,3}|2[AB]|\d{9}|\d{5}|2[AB]\d{3})$/.test(nu)
    ? nu
    : new Illisible('un code INSEE de région, de département ou de commune, ou le SIREN d’un EPCI');
};

const format: FormatDImport<Cle> = {
  nom: 'les collectivités',
  unique: 'siren',
  colonnes: {
    siren: { nom: 'siren', obligatoire: true, exemple: '243300316', explication: 'SIREN, 9 chiffres.' },
    nom: {
      nom: 'nom',
      obligatoire: true,
      exemple: 'Bordeaux Métropole',
      explication: 'Nom de la collectivité.',
    },
    type: { nom: 'type', obligatoire: true, exemple: 'EPCI', explication: `${TYPES.join(', ')}.` },
    territoire: {
      nom: 'territoire',
      exemple: '243300316',
      explication:
        'Code INSEE de la région ou du département, SIREN de l’EPCI (celui de la collectivité par défaut) ; pour un syndicat mixte, le département de son siège.',
    },
    membres: {
      nom: 'membres',
      exemple: '',
      explication:
        'Syndicat mixte : codes de ses membres (SIREN d’EPCI, département, commune), séparés par « | ».',
    },
  },
  lire(ligne) {
    const lu = ligne.exiger('siren', siren);
    const lus = ligne.exiger('type', type);
    const territoire = ligne.lire('territoire', code);
    const membres = ligne.lire('membres', plusieurs(code));
    if (lus !== null && lus !== 'EPCI' && ligne.brut('territoire') === '')
      ligne.refuser('territoire', 'le code INSEE de son territoire : il n’est facultatif que pour un EPCI');
    if (lus !== null && lus !== 'SYNDICAT_MIXTE' && membres !== null)
      ligne.refuser('membres', 'aucune valeur : seul un syndicat mixte a des membres');
    return [lu, ligne.exiger('nom', libelle), lus, territoire ?? lu, listeSql(membres), null, null];
  },
};

/** The territory that a line names: of a syndicat, the département of its seat. */
const SITUEES = `
  select l.ligne, l.cle, l.nom, l.type, l.territoire, l.membres, t.id as territoire_id, t.outre_mer, t.departement_code, t.region_code,
    c.id as collectivite_id, c.type as type_connu,
    (select m from unnest(l.membres) m where not exists (
      select from territoires.territoire x where x.code = m and x.type <> 'REGION') limit 1) as membre_inconnu
  from pg_temp.lecture l
  left join territoires.territoire t on t.code = l.territoire
    and t.type = case l.type when 'SYNDICAT_MIXTE' then 'DEPARTEMENT' else l.type end
  left join territoires.collectivite c on c.siren = l.cle
  where l.attendu is null`;

/** What a line would have the register hold, beside what it holds; members only when the file tells them. */
const COMPARER = `
  select s.ligne, case
    when s.collectivite_id is null then 'CREEE'
    when (c.nom, c.outre_mer, c.departement_code, c.region_code) is distinct from (s.nom, s.outre_mer, s.departement_code, s.region_code)
      or (s.type <> 'SYNDICAT_MIXTE' and c.territoire_id is distinct from s.territoire_id)
      or (s.membres is not null and (select array_agg(t.code order by t.code) from territoires.syndicat_membre m
        join territoires.territoire t on t.id = m.territoire_id where m.syndicat_id = c.syndicat_id)
        is distinct from (select array_agg(x order by x) from unnest(s.membres) x))
      then 'MODIFIEE' end as effet
  from (${SITUEES}) s left join territoires.collectivite c on c.id = s.collectivite_id`;

/** A syndicat has the identifier of its collectivité: it is the same body, seen from its members. */
const FUSIONNER = [
  `update pg_temp.lecture l set collectivite_id = coalesce(s.collectivite_id, uuidv7()) from (${SITUEES}) s where s.ligne = l.ligne`,
  `insert into territoires.syndicat_mixte as x (id, siren, nom, departement_code)
   select l.collectivite_id, l.cle, l.nom, l.territoire from pg_temp.lecture l
   where l.attendu is null and l.type = 'SYNDICAT_MIXTE' and l.effet <> 'INCHANGEE'
   on conflict (siren) do update set (nom, departement_code) = row(excluded.nom, excluded.departement_code)`,
  `insert into territoires.collectivite as x (id, siren, nom, type, outre_mer, territoire_id, syndicat_id, departement_code, region_code)
   select l.collectivite_id, l.cle, l.nom, l.type, s.outre_mer, case when l.type <> 'SYNDICAT_MIXTE' then s.territoire_id end, y.id,
     s.departement_code, s.region_code
   from pg_temp.lecture l join (${SITUEES}) s on s.ligne = l.ligne
   left join territoires.syndicat_mixte y on y.siren = l.cle and l.type = 'SYNDICAT_MIXTE'
   where l.effet <> 'INCHANGEE' order by l.ligne
   on conflict (siren) do update set (nom, outre_mer, territoire_id, departement_code, region_code, version) =
     row(excluded.nom, excluded.outre_mer, excluded.territoire_id, excluded.departement_code, excluded.region_code, x.version + 1)`,
  `delete from territoires.syndicat_membre m using territoires.syndicat_mixte y, pg_temp.lecture l
   where y.id = m.syndicat_id and y.siren = l.cle and l.attendu is null and l.effet = 'MODIFIEE' and l.membres is not null`,
  `insert into territoires.syndicat_membre (syndicat_id, territoire_id)
   select y.id, t.id from pg_temp.lecture l join territoires.syndicat_mixte y on y.siren = l.cle
   cross join lateral unnest(l.membres) m join territoires.territoire t on t.code = m and t.type <> 'REGION'
   where l.attendu is null and l.effet <> 'INCHANGEE' on conflict do nothing`,
];

/** Buyers, by their SIREN: descriptions follow the file, and each keeps the event that changed it. */
export const importDesCollectivites: DefinitionDImport = {
  genre: 'collectivites',
  owner: 'territoires',
  evenement: null,
  formats: [format],
  table: [
    'cle text',
    'nom text',
    'type text',
    'territoire text',
    'membres text[]',
    'collectivite_id uuid',
    'enregistre_le date',
  ],
  async valider(client, lot) {
    await juger(client, lot, SITUEES, [
      {
        colonne: 'type',
        quand: 'v.type_connu <> v.type',
        valeur: 'v.type',
        attendu: `v.type_connu || ', le type sous lequel ce SIREN est connu'`,
      },
      {
        colonne: 'territoire',
        quand: 'v.territoire_id is null',
        valeur: 'v.territoire',
        attendu: `'le code d’un territoire de ce type au code officiel géographique'`,
      },
      {
        colonne: 'membres',
        quand: 'v.membre_inconnu is not null',
        valeur: 'v.membre_inconnu',
        attendu: `'des codes de territoires au code officiel géographique'`,
      },
    ]);
  },
  async fusionner(client, lot) {
    await effets(client, COMPARER);
    for (const ordre of FUSIONNER) await client.query(ordre);
    await annoncer(client, lot, {
      owner: 'territoires',
      repris: 'collectivites.importees',
      nouveau: 'collectivites.importees',
    });
    return {};
  },
};
