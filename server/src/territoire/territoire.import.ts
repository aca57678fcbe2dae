import type { ContexteDeLecture, DefinitionDImport, FormatDImport, LigneLue } from '../shared/import.ts';
import { decimal, entier, Illisible, type Lecture, texte } from '../shared/valeurs.rules.ts';

type Cle = 'echelon' | 'code' | 'nom' | 'population' | 'densite' | 'pauvrete';

const TYPES = new Set(['REGION', 'DEPARTEMENT', 'EPCI', 'COMMUNE']);

const echelon: Lecture<string> = (lu) => {
  const type = lu.toUpperCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return TYPES.has(type) ? type : new Illisible('un échelon : REGION, DEPARTEMENT, EPCI ou COMMUNE');
};

const code: Lecture<string> = (lu) =>
  /^([0-9]{2}|[0-9]{3}|2[AB]|[0-9]{5}|2[AB][0-9]{3}|[0-9]{9})$/i.test(lu)
    ? lu.toUpperCase()
    : new Illisible('un code INSEE, ou le SIREN d’un EPCI (9 chiffres)');

/** A figure that the INSEE does not publish for a territory stays unknown. */
const siPublie =
  <T>(lecture: Lecture<T>): Lecture<T | null> =>
  (lu) =>
    /^(n\/?[acd]|n\.\s?[acd]\.|nd|nc|ns|s|-|…)$/i.test(lu) ? null : lecture(lu);

const POPULATION = /^population(?:_\w+?)?_(\d{4})$/;

/** The INSEE's figures by territory; the year of the population is in its header. */
const chiffresInsee: FormatDImport<Cle> = {
  nom: 'les chiffres de l’INSEE par territoire',
  unique: 'code',
  colonnes: {
    echelon: { nom: 'echelon', obligatoire: true },
    code: { nom: 'code', obligatoire: true },
    nom: { nom: 'nom' },
    population: { nom: POPULATION, obligatoire: true },
    densite: { nom: /^densite(_\d{4})?$/ },
    pauvrete: { nom: /^taux_(de_)?pauvrete(_\d{4})?(_pct)?$/ },
  },
  lire(ligne: LigneLue<Cle>, { entetes }: ContexteDeLecture) {
    const type = ligne.exiger('echelon', echelon);
    const lu = ligne.exiger('code', code);
    const annee = entetes
      .map((entete) => POPULATION.exec(entete.toLowerCase())?.[1])
      .find((trouvee) => trouvee !== undefined);
    return [
      `${type} ${lu}`,
      type,
      lu,
      ligne.lire('nom', texte(200)),
      ligne.lire('population', siPublie(entier(0, 1_000_000_000))),
      annee ?? null,
      ligne.lire('densite', siPublie(decimal(0, 100_000))),
      ligne.lire('pauvrete', siPublie(decimal(0, 100))),
    ];
  },
};

/** Population, density and poverty of the territories of today: a territory that is gone is refused, none is made. */
export const importDesTerritoires: DefinitionDImport = {
  genre: 'territoires',
  owner: 'territoires',
  evenement: 'territoires.importes',
  formats: [chiffresInsee],
  table: [
    'cle text',
    'type text',
    'code text',
    'nom text',
    'population integer',
    'annee smallint',
    'densite numeric(10, 1)',
    'taux_de_pauvrete numeric(4, 1)',
  ],
  async valider(client, { entete }) {
    await client.query(
      `update pg_temp.lecture l set colonne = $1, valeur = l.code, attendu = format(
         'un territoire du code officiel géographique de %s : ce code n’y est pas ou n’y est plus (%s %s)',
         (select max(annee_cog) from territoires.territoire), l.type, coalesce(l.nom, ''))
       where l.attendu is null
         and not exists (select from territoires.territoire t where t.type = l.type and t.code = l.code)`,
      [entete('code')],
    );
  },
  async fusionner(client) {
    await client.query(`
      with change as (
        update territoires.territoire t set population = v.population, annee_population = v.annee, densite = v.densite,
          taux_de_pauvrete = v.taux_de_pauvrete
        from pg_temp.lecture l join territoires.territoire a on a.type = l.type and a.code = l.code
        cross join lateral (select coalesce(l.population, a.population) as population,
          case when l.population is null then a.annee_population else l.annee end as annee,
          coalesce(l.densite, a.densite) as densite,
          coalesce(l.taux_de_pauvrete, a.taux_de_pauvrete) as taux_de_pauvrete) v
        where l.attendu is null and t.id = a.id
          and (t.population, t.annee_population, t.densite, t.taux_de_pauvrete)
            is distinct from (v.population, v.annee, v.densite, v.taux_de_pauvrete)
        returning l.ligne)
      update pg_temp.lecture l set effet = 'MODIFIEE' from change c where c.ligne = l.ligne`);
    return {};
  },
};
