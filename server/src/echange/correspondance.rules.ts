import type { FormatDImport } from '../shared/import.ts';
import { ressemble } from './contenu.rules.ts';
import { type Liaison, nomDeColonne, rangDuNom } from './format.rules.ts';
import { normaliserEntete } from './lecture.rules.ts';

/** How a header was found for a column: as it was mapped before, by its name, by a near one, or by what its cells look like. */
export type Moyen = 'SOUVENIR' | 'EXACT' | 'PROCHE' | 'CONTENU';

/** A column that a format expects, and the header proposed for it. */
export interface Proposition {
  readonly nom: string;
  readonly obligatoire: boolean;
  readonly explication: string;
  readonly personnelle: boolean;
  readonly entete: string | null;
  readonly moyen: Moyen | null;
  /** From 0, nothing proposed, to 1, certain. */
  readonly confiance: number;
}

/** Other words that files use for a column. */
const SYNONYMES: Readonly<Record<string, RegExp>> = {
  id: /^(identifiant|id_lieu|id_structure|numero|reference|ref)$/,
  id_fs: /^(identifiant|id|id_france_services?)$/,
  pivot: /^(siret|numero_siret|n_?siret|rna|ridet)$/,
  siret: /^(pivot|numero_siret|n_?siret)$/,
  siren: /^(numero_siren|n_?siren|siren_collectivite)$/,
  nom: /^(nom_(du_)?(lieu|structure)|structure|lieu|denomination|raison_sociale|intitule|libelle|enseigne)$/,
  lib_fs: /^(nom|nom_france_services?|libelle|nom_(de_la_)?structure)$/,
  commune: /^(ville|localite|nom_commune|nom_de_la_commune|lib_com|municipalite)$/,
  lib_com: /^(commune|ville|nom_commune)$/,
  code_postal: /^(cp|codepostal|code_post|postal)$/,
  code_insee: /^(insee|insee_com|code_commune|code_insee_commune|commune_insee|cog)$/,
  insee_com: /^(code_insee|insee|code_commune|commune_insee)$/,
  insee_dep: /^(departement|dep|code_departement|numero_departement)$/,
  adresse: /^(voie|rue|adresse_postale|adresse_complete|adresse_du_lieu|libelle_voie)$/,
  complement_adresse: /^(complement|adresse_2|adresse2|batiment)$/,
  latitude: /^(lat|y|coord_y|gps_lat)$/,
  longitude: /^(lon|lng|long|x|coord_x|gps_lon)$/,
  telephone: /^(tel|numero_(de_)?telephone|contact_telephone|phone)$/,
  courriels: /^(courriel|e_?mail|mail|adresse_mail|adresse_electronique)$/,
  site_web: /^(site|url|site_internet|web|lien)$/,
  horaires: /^(horaires?_ouverture|heures|ouverture|jours_et_heures)$/,
  date_maj: /^(maj|mise_a_jour|date_(de_)?mise_a_jour|date_de_maj|derniere_mise_a_jour|modifie_le)$/,
  services: /^(service|prestations?|offres?)$/,
  dispositif_programmes_nationaux: /^(dispositifs?|programmes?|dispositifs?_nationa(l|ux)|labels?)$/,
  labellisation: /^(date_(de_)?labellisation|labellise_le)$/,
  format_fs: /^(format|type_de_site|site)$/,
};

interface Trouve {
  readonly rang: number;
  readonly moyen: Moyen;
  readonly confiance: number;
}

interface Attendue {
  readonly nom: string;
  readonly colonne: FormatDImport['colonnes'][string];
}

/** Proposes a header for each column of a format: the surest first, each header once. `lignes` are a few of its rows. */
export function proposer(
  entetes: readonly string[],
  lignes: readonly (readonly string[])[],
  format: FormatDImport,
  souvenir: readonly Liaison[] | null = null,
): readonly Proposition[] {
  const noms = entetes.map(normaliserEntete);
  const attendues = Object.entries(format.colonnes).map(([cle, colonne]) => ({
    nom: nomDeColonne(cle, colonne),
    colonne,
  }));
  const trouves = new Map<string, Trouve>();
  const libres = new Set(noms.keys());
  for (const moyen of [parSouvenir(souvenir), parNom, parSynonyme, parRessemblance])
    for (const attendue of attendues) {
      if (trouves.has(attendue.nom)) continue;
      const trouve = moyen(attendue, noms, libres);
      if (trouve && libres.delete(trouve.rang)) trouves.set(attendue.nom, trouve);
    }
  parContenu(attendues, lignes, trouves, libres);
  return attendues.map(({ nom, colonne }) => {
    const trouve = trouves.get(nom);
    return {
      nom,
      obligatoire: colonne.obligatoire === true,
      explication: colonne.explication ?? '',
      personnelle: colonne.personnelle === true,
      entete: trouve ? (entetes[trouve.rang]?.trim() ?? null) : null,
      moyen: trouve?.moyen ?? null,
      confiance: trouve?.confiance ?? 0,
    };
  });
}

type Chercher = (attendue: Attendue, noms: readonly string[], libres: ReadonlySet<number>) => Trouve | null;

const trouve = (rang: number | undefined, moyen: Moyen, confiance: number): Trouve | null =>
  rang === undefined || rang === -1 ? null : { rang, moyen, confiance };

const parSouvenir =
  (souvenir: readonly Liaison[] | null): Chercher =>
  ({ nom }, noms) => {
    const liaison = souvenir?.find(({ colonne }) => colonne === nom);
    return trouve(liaison && noms.indexOf(normaliserEntete(liaison.entete)), 'SOUVENIR', 1);
  };

const parNom: Chercher = ({ colonne }, noms) => trouve(rangDuNom(noms, colonne), 'EXACT', 1);

const parSynonyme: Chercher = ({ nom }, noms, libres) => {
  const forme = SYNONYMES[nom];
  const rang = [...libres].find((un) => {
    const lu = noms[un] ?? '';
    return (
      nu(lu) === nu(nom) || forme?.test(lu.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_|_$/g, '')) === true
    );
  });
  return trouve(rang, 'PROCHE', 0.9);
};

const PROCHE = 0.7;

const parRessemblance: Chercher = ({ nom }, noms, libres) => {
  const [meilleur] = [...libres]
    .map((rang) => ({ rang, proximite: proximite(nu(noms[rang] ?? ''), nu(nom)) }))
    .toSorted((a, b) => b.proximite - a.proximite);
  return meilleur && meilleur.proximite >= PROCHE
    ? trouve(meilleur.rang, 'PROCHE', Math.round(meilleur.proximite * 80) / 100)
    : null;
};

/** By their cells: only a header that looks like one column alone, and a column that one header alone looks like. */
function parContenu(
  attendues: readonly Attendue[],
  lignes: readonly (readonly string[])[],
  trouves: Map<string, Trouve>,
  libres: Set<number>,
): void {
  const candidats = attendues
    .filter(({ nom }) => !trouves.has(nom))
    .map(({ nom }) => ({
      nom,
      rangs: [...libres].filter(
        (rang) =>
          ressemble(
            nom,
            lignes.map((ligne) => ligne[rang] ?? ''),
          ) === true,
      ),
    }));
  for (const { nom, rangs } of candidats) {
    const [rang] = rangs;
    if (rang === undefined || rangs.length > 1) continue;
    if (candidats.some((autre) => autre.nom !== nom && autre.rangs.includes(rang))) continue;
    libres.delete(rang);
    trouves.set(nom, { rang, moyen: 'CONTENU', confiance: 0.6 });
  }
}

const nu = (nom: string): string => nom.replaceAll(/[^a-z0-9]+/g, '');

/** How many pairs of letters two words share, from 0 to 1. */
export function proximite(un: string, autre: string): number {
  if (un.length < 2 || autre.length < 2) return 0;
  const restantes = paires(autre);
  const communes = paires(un).filter((paire) => {
    const rang = restantes.indexOf(paire);
    if (rang !== -1) restantes.splice(rang, 1);
    return rang !== -1;
  });
  return (2 * communes.length) / (un.length + autre.length - 2);
}

const paires = (mot: string): string[] =>
  Array.from({ length: mot.length - 1 }, (_, i) => mot.slice(i, i + 2));
