import type { EtatDeLabel, FiltreLieux } from '../graphql/graphql.ts';
import { auDepartement } from '../shared/au-departement.ts';
import { lireZone } from '../shared/carte/zone.ts';
import { jour } from '../shared/dates.ts';
import { nomDuDepartement } from '../shared/departements.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { compte, type Langue, nom, plusieurs } from '../shared/format.ts';
import { GENRES, GENRES_DE_LABEL, MOTS_D_ETAT } from '../shared/labels.ts';
import type { Vue } from '../shared/vue.ts';

export const ETATS = [
  'CANDIDAT',
  'LABELLISE',
  'A_RENOUVELER',
  'SUSPENDU',
  'RETIRE',
  'EXPIRE',
] as const satisfies readonly EtatDeLabel[];

/** What narrows the list of places, read from the address and from nothing else. */
export function filtreDe(vue: Vue): FiltreLieux {
  return {
    recherche: vue['q']?.trim() || null,
    departement: /^dep:(\w+)$/u.exec(vue['t'] ?? '')?.[1] ?? null,
    commune: vue['f.commune'] ?? null,
    genre: GENRES.find((genre) => genre === vue['f.genre']) ?? null,
    etat: ETATS.find((etat) => etat === vue['f.etat']) ?? null,
    site: (['PRINCIPAL', 'ANTENNE'] as const).find((site) => site === vue['f.site']) ?? null,
    itinerant: vue['f.itinerant'] === 'true' ? true : vue['f.itinerant'] === 'false' ? false : null,
    zone: lireZone(vue['zone'] ?? ''),
    structure: vue['f.structure'] ?? null,
    finAvant: vue['f.fin'] ?? null,
    sansSiret: vue['f.siret'] === 'sans' || null,
    retire: vue['f.registre'] === 'sortis' || null,
  };
}

const MOTS = {
  fr: {
    lieux: nom('lieu', 'lieux'),
    tous: 'Lieux',
    label: (genre: string) => `label ${genre}`,
    commune: (code: string) => `commune ${code}`,
    PRINCIPAL: nom('site principal', 'sites principaux'),
    ANTENNE: nom('antenne', 'antennes'),
    itinerant: { oui: nom('itinérant', 'itinérants'), non: nom('fixe', 'fixes') },
    cite: (mots: string) => `« ${mots} »`,
    zone: 'zone de la carte',
    structure: 'une structure',
    finAvant: (le: string) => `label finissant avant le ${le}`,
    sansSiret: 'sans SIRET',
    retire: 'sortis du registre',
  },
  en: {
    lieux: nom('place', 'places'),
    tous: 'Places',
    label: (genre: string) => `${genre} label`,
    commune: (code: string) => `commune ${code}`,
    PRINCIPAL: nom('main site', 'main sites'),
    ANTENNE: nom('branch', 'branches'),
    itinerant: { oui: nom('travelling', 'travelling'), non: nom('fixed', 'fixed') },
    cite: (mots: string) => `“${mots}”`,
    zone: 'area of the map',
    structure: 'one structure',
    finAvant: (le: string) => `label ending before ${le}`,
    sansSiret: 'without a SIRET',
    retire: 'out of the register',
  },
};

/** A commune is known by its code; its name comes with the first of its places. */
const communeDe = (code: string, nomLu: string | undefined, langue: Langue): string =>
  nomLu ? `${nomLu} (${code})` : MOTS[langue].commune(code);

/** The view in words, with its count as soon as it is known: `25 lieux en Gironde, labellisés`. */
export function titreDe(
  filtre: FiltreLieux,
  total: number | undefined,
  langue: Langue,
  commune?: string,
): string {
  const mots = MOTS[langue];
  const several = total === undefined || plusieurs(total, langue) ? 1 : 0;
  const { departement, etat, genre, site, itinerant, recherche } = filtre;
  const lieux = total === undefined ? mots.tous : compte(total, mots.lieux, langue);
  return [
    departement ? `${lieux} ${auDepartement(departement, langue)}` : lieux,
    filtre.commune && communeDe(filtre.commune, commune, langue),
    etat && MOTS_D_ETAT[langue][etat][several],
    genre && mots.label(GENRES_DE_LABEL[genre]),
    site && mots[site][several],
    typeof itinerant === 'boolean' && mots.itinerant[itinerant ? 'oui' : 'non'][several],
    recherche && mots.cite(recherche),
    ...autresDe(filtre, langue).map(({ mot }) => mot),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The filters in force, as removable words. */
export function etiquettesDe(filtre: FiltreLieux, langue: Langue, commune?: string): readonly Etiquette[] {
  const mots = MOTS[langue];
  const { departement, etat, genre, site, itinerant, recherche } = filtre;
  const actives: (Etiquette | null)[] = [
    departement ? { parametre: 't', mot: `${nomDuDepartement(departement)} (${departement})` } : null,
    filtre.commune ? { parametre: 'f.commune', mot: communeDe(filtre.commune, commune, langue) } : null,
    genre ? { parametre: 'f.genre', mot: mots.label(GENRES_DE_LABEL[genre]) } : null,
    etat ? { parametre: 'f.etat', mot: MOTS_D_ETAT[langue][etat][0] } : null,
    site ? { parametre: 'f.site', mot: mots[site][0] } : null,
    typeof itinerant === 'boolean'
      ? { parametre: 'f.itinerant', mot: mots.itinerant[itinerant ? 'oui' : 'non'][0] }
      : null,
    recherche ? { parametre: 'q', mot: mots.cite(recherche) } : null,
  ];
  return [...actives.filter((one) => one !== null), ...autresDe(filtre, langue)];
}

/** The filters that a title and a chip say with the same words. */
function autresDe(filtre: FiltreLieux, langue: Langue): readonly Etiquette[] {
  const mots = MOTS[langue];
  const { finAvant, zone, structure, sansSiret, retire } = filtre;
  const dites: (Etiquette | null)[] = [
    finAvant ? { parametre: 'f.fin', mot: mots.finAvant(jour(finAvant, langue)) } : null,
    zone ? { parametre: 'zone', mot: mots.zone } : null,
    structure ? { parametre: 'f.structure', mot: mots.structure } : null,
    sansSiret ? { parametre: 'f.siret', mot: mots.sansSiret } : null,
    retire ? { parametre: 'f.registre', mot: mots.retire } : null,
  ];
  return dites.filter((une) => une !== null);
}
