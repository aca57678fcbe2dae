/** The pages whose state is an address that can be saved, with their name. */
export const PAGES_A_VUES: Readonly<Record<string, string>> = {
  '/pilotage': 'Pilotage',
  '/pilotage/comparer': 'Comparer',
  '/pilotage/chiffres-publies': 'Chiffres publiés',
  '/pilotage/indicateurs': 'Indicateurs',
  '/cohortes': 'Cohortes',
  '/collectivites': 'Collectivités',
  '/commandes': 'Commandes',
  '/carnets': 'Carnets et pass',
  '/lieux-labellises': 'Lieux labellisés',
};

/** Not part of a view: the view it comes from, and the page of a list one happened to stand on. */
const HORS_DE_LA_VUE = new Set(['v', 'page', 'apres']);

const NOM_DE_PARAMETRE = /^[a-z][a-z.]{0,29}$/u;
const LONGUEUR = 2000;

/** The query of a view as it is kept, in the order it came; a text that is no query of the console is refused by `null`. */
export function lireLaRequete(texte: string): string | null {
  const gardes = new URLSearchParams();
  for (const [nom, valeur] of new URLSearchParams(texte.replace(/^\?/u, ''))) {
    if (!NOM_DE_PARAMETRE.test(nom) || gardes.has(nom)) return null;
    if (valeur !== '' && !HORS_DE_LA_VUE.has(nom)) gardes.set(nom, valeur);
  }
  const requete = gardes.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return requete.length > LONGUEUR ? null : requete;
}

/** The digits and letters of short codes: those that are never read one for another, aloud or on paper. */
export const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const CODE = /^[2-9a-hjkmnp-z]{8}$/u;

export const estUnCode = (texte: string): boolean => CODE.test(texte);
