import { type Adresse, estDuTemps, lireBornes, mailleDe } from '../page/page.module.ts';
import { indicateurDe } from '../statistique/statistique.module.ts';
import { indicateurDemande } from '../tableau/tableau.module.ts';
import { FormeDEncart } from './figure.types.ts';

const { COURBE, CARTE, BARRES, CHIFFRE, ENTONNOIR, TABLEAU } = FormeDEncart;

/** The page of comparisons. */
export const COMPARER = '/pilotage/comparer';
/** The list of places, whose rows are public. */
export const LIEUX = '/lieux-labellises';
export const COLLECTIVITES = '/collectivites';

/** What each page can draw, the usual first; any other is a table. */
const FORMES: Readonly<Record<string, readonly FormeDEncart[]>> = {
  '/pilotage': [BARRES, COURBE, CARTE, CHIFFRE, ENTONNOIR, TABLEAU],
  [COMPARER]: [BARRES, TABLEAU],
  [COLLECTIVITES]: [BARRES, CHIFFRE, TABLEAU],
  [LIEUX]: [TABLEAU, CHIFFRE],
};

export const formesDe = ({ chemin }: Pick<Adresse, 'chemin'>): readonly FormeDEncart[] =>
  FORMES[chemin] ?? [TABLEAU];

/** What a view draws when it is not said: time is a line, the whole country by département a map, the rest bars. */
export function formeDe(adresse: Adresse): FormeDEncart {
  const [premiere = TABLEAU] = formesDe(adresse);
  if (adresse.chemin !== '/pilotage') return premiere;
  const maille = mailleDe(adresse);
  if (estDuTemps(maille)) return COURBE;
  return maille === 'departement' && adresse.parametres['t'] === undefined ? CARTE : BARRES;
}

const PAS: ReadonlySet<string> = new Set(['mois', 'trimestre', 'annee']);

/** The address of what a figure draws: the view itself, but for a line by spans of time and a map by département. */
export function adresseDessinee(adresse: Adresse, forme: FormeDEncart): Adresse {
  const { chemin, parametres } = adresse;
  if (chemin !== '/pilotage' || (forme !== COURBE && forme !== CARTE)) return adresse;
  const { temps = 'mois', tri: _tri, n: _n, ...autres } = parametres;
  const maille = mailleDe(adresse);
  const pas = estDuTemps(maille) ? maille : PAS.has(temps) ? temps : 'mois';
  const ind = indicateurDemande(adresse);
  const col = indicateurDe(ind).unite === 'part' ? `${ind},${ind}.ic` : ind;
  return { chemin, parametres: { ...autres, ind, col, maille: forme === COURBE ? pas : 'departement' } };
}

/** An address in one text, as the console writes it. */
export function enTexte({ chemin, parametres }: Adresse): string {
  const dits = Object.entries(parametres).flatMap(([nom, valeur]) =>
    valeur === undefined || valeur === '' ? [] : [[nom, valeur] as [string, string]],
  );
  const requete = new URLSearchParams(dits).toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return requete === '' ? chemin : `${chemin}?${requete}`;
}

const NIVEAUX: Readonly<Record<string, readonly [maille: string, territoire: 'REGION' | 'DEPARTEMENT']>> = {
  reg: ['region', 'REGION'],
  dep: ['departement', 'DEPARTEMENT'],
};

/**
 * The territory that the figures of a view stay inside: its own; all of France when it shows its own among the others, or compares
 * it with another.
 */
export function territoireDe(
  adresse: Adresse,
  forme: FormeDEncart,
): {
  readonly territoire: 'FRANCE' | 'REGION' | 'DEPARTEMENT' | 'COLLECTIVITE';
  readonly code: string | null;
} {
  const { parametres } = adresseDessinee(adresse, forme);
  const { t = '', vs = '', 'f.collectivite': siren } = parametres;
  const [niveau = '', code = ''] = t.split(':');
  if (adresse.chemin === LIEUX && niveau === 'dep') return { territoire: 'DEPARTEMENT', code };
  const ailleurs = adresse.chemin !== '/pilotage' || (vs !== '' && lireBornes(vs) === null);
  const parmi = forme === ENTONNOIR ? '' : mailleDe({ parametres });
  if (ailleurs) return { territoire: 'FRANCE', code: null };
  if (siren !== undefined && parmi !== 'collectivite') return { territoire: 'COLLECTIVITE', code: siren };
  const connu = NIVEAUX[niveau];
  if (!connu || connu[0] === parmi) return { territoire: 'FRANCE', code: null };
  return { territoire: connu[1], code };
}
