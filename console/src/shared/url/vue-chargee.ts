/** The pages whose address can be saved as a view. */
const PAGES = new Set([
  '/pilotage',
  '/pilotage/comparer',
  '/pilotage/chiffres-publies',
  '/pilotage/indicateurs',
  '/cohortes',
  '/collectivites',
  '/commandes',
  '/carnets',
  '/lieux-labellises',
]);

export const estPageAVues = (chemin: string): boolean => PAGES.has(chemin);

/** The view an address comes from, and which of its parameters the address has given up. */
export const VUE_CHARGEE = ['v', 'sauf'] as const;

/** Not part of a view: where it comes from, and the page of a list. */
const HORS_DE_LA_VUE: ReadonlySet<string> = new Set([...VUE_CHARGEE, 'page', 'apres']);

/** The parameters of an address that make its view, in their order. */
export const parametresDe = (search: string): ReadonlyMap<string, string> =>
  new Map([...new URLSearchParams(search)].filter(([cle]) => !HORS_DE_LA_VUE.has(cle)));

const saufDe = (params: URLSearchParams): Set<string> =>
  new Set((params.get('sauf') ?? '').split(',').filter(Boolean));

/** Keeps in an address that comes from a view what was taken out of it, so that the view does not put it back. */
export function suivreLaVue(
  params: URLSearchParams,
  changement: Readonly<Record<string, string | null>>,
  ici: boolean,
): void {
  const sauf = saufDe(params);
  for (const [cle, valeur] of Object.entries(changement)) {
    if (valeur) sauf.delete(cle);
    else if (!HORS_DE_LA_VUE.has(cle)) sauf.add(cle);
  }
  if (!ici) params.delete('v');
  if (params.has('v') && sauf.size > 0) params.set('sauf', [...sauf].toSorted().join());
  else params.delete('sauf');
}

/** An address with what its view adds to it: what it says itself comes first, what it has given up stays out. */
export function completer(search: string, requete: string): URLSearchParams {
  const params = new URLSearchParams(search);
  const sauf = saufDe(params);
  for (const [cle, valeur] of parametresDe(requete))
    if (!params.has(cle) && !sauf.has(cle)) params.set(cle, valeur);
  return params;
}

/** A parameter that an address and its view do not say alike; `null` for what one of them does not say. */
export interface Ecart {
  readonly cle: string;
  readonly avant: string | null;
  readonly apres: string | null;
}

/** What differs between a view and an address, in the order of the view, then of the address. */
export function ecartsEntre(requete: string, search: string): readonly Ecart[] {
  const [avant, apres] = [parametresDe(requete), parametresDe(search)];
  return [...new Set([...avant.keys(), ...apres.keys()])]
    .map((cle) => ({ cle, avant: avant.get(cle) ?? null, apres: apres.get(cle) ?? null }))
    .filter((ecart) => ecart.avant !== ecart.apres);
}
