/** The services of the national standard, by the word that stands for them in an address. */
export const SERVICES = {
  demarches: 'Aide aux démarches administratives',
  quotidien: 'Maîtrise des outils numériques du quotidien',
  emploi: 'Insertion professionnelle via le numérique',
  securite: 'Utilisation sécurisée du numérique',
  parentalite: 'Parentalité et éducation avec le numérique',
  loisirs: 'Loisirs et créations numériques',
  culture: 'Compréhension du monde numérique',
  acces: 'Accès internet et matériel informatique',
  materiel: 'Acquisition de matériel informatique à prix solidaire',
} as const;

export type Service = keyof typeof SERVICES;

/** What someone looks for: near what, and which places. */
export interface Demande {
  readonly q: string;
  /** Where the visitor is, when they told the browser to say it. */
  readonly autour: readonly [latitude: number, longitude: number] | null;
  readonly ouvert: boolean;
  readonly fauteuil: boolean;
  readonly rienAPayer: boolean;
  /** Those that no longer accept the pass as well. */
  readonly tous: boolean;
  readonly services: readonly Service[];
  readonly page: number;
}

const LONGUEUR = 100;
const PAGES = 500;

/** Reads an address; what it does not understand, it leaves aside. */
export function lireDemande(recherche: URLSearchParams): Demande {
  const coche = (nom: string): boolean => ['1', 'on'].includes(recherche.get(nom) ?? '');
  const page = Number(recherche.get('page') ?? 1);
  return {
    q: (recherche.get('q') ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGUEUR),
    autour: lirePoint(recherche.get('autour')),
    ouvert: coche('ouvert'),
    fauteuil: coche('fauteuil'),
    rienAPayer: coche('rienapayer'),
    tous: coche('tous'),
    services: recherche
      .getAll('services')
      .flatMap((dit) => dit.split(','))
      .filter(estService)
      .toSorted(),
    page: Number.isInteger(page) && page >= 1 && page <= PAGES ? page : 1,
  };
}

export const estService = (mot: string): mot is Service => Object.hasOwn(SERVICES, mot);

/** A place to one hundredth of a degree, about a kilometre: enough to order a list, and too little to say where someone lives. */
function lirePoint(texte: string | null): readonly [number, number] | null {
  const [, latitude, longitude] =
    /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?)$/u.exec(texte ?? '') ?? [];
  const [lat, lon] = [arrondir(latitude), arrondir(longitude)];
  return lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : [lat, lon];
}

const arrondir = (texte: string | undefined): number | null =>
  texte === undefined ? null : Math.round(Number(texte) * 100) / 100;

/** The address that says a request, always in the same order; what is not asked is not written. */
export function direDemande(demande: Partial<Demande>): URLSearchParams {
  const { q, autour, ouvert, fauteuil, rienAPayer, tous, services = [], page = 1 } = demande;
  const paires: readonly (readonly [string, string | false | null | undefined])[] = [
    ['q', q],
    ['autour', autour?.join(',')],
    ['ouvert', ouvert === true && '1'],
    ['fauteuil', fauteuil === true && '1'],
    ['rienapayer', rienAPayer === true && '1'],
    ['tous', tous === true && '1'],
    ...services.map((service): readonly [string, string] => ['services', service]),
    ['page', page > 1 && String(page)],
  ];
  const dites = new URLSearchParams();
  for (const [nom, valeur] of paires)
    if (typeof valeur === 'string' && valeur !== '') dites.append(nom, valeur);
  return dites;
}
