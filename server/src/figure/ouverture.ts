import { cotesDe } from '../comparaison/comparaison.module.ts';
import { type Adresse, mailleDe } from '../page/page.module.ts';
import { CATALOGUE } from '../statistique/statistique.module.ts';
import { FormeDEncart } from './figure.types.ts';
import { COLLECTIVITES, COMPARER, LIEUX } from './formes.ts';

/** What the rows of a table open on, the nearest first: the public opens a figure to finer figures. */
const PLUS_FIN: Readonly<Record<string, readonly string[]>> = {
  annee: ['trimestre'],
  trimestre: ['mois'],
  mois: ['departement'],
  region: ['departement', 'collectivite'],
  departement: ['collectivite', 'commune', 'mois'],
  epci: ['collectivite', 'commune', 'mois'],
  commune: ['lieu', 'mois'],
};
/** What everything else opens on. */
const SINON = ['departement', 'collectivite', 'mois'];

const PREFIXES: Readonly<Record<string, string>> = { departement: 'dep', region: 'reg', epci: 'epci' };

/** What a row of a table keeps of the register, as parameters of an address. */
function coupeDe(maille: string, code: string): Adresse['parametres'] {
  if (estDuTemps(maille)) return { p: code };
  const prefixe = PREFIXES[maille];
  return prefixe ? { t: `${prefixe}:${code}` } : { [`f.${maille}`]: code };
}
const estDuTemps = (maille: string): boolean =>
  maille === 'mois' || maille === 'trimestre' || maille === 'annee';

const DES_COTES: Readonly<Record<string, string>> = {
  DISTRIBUTION: 'taux.distribution',
  USAGE: 'taux.usage',
  USAGE_DES_DISTRIBUES: 'taux.usage.distribues',
};

/** The indicator behind each figure of the list of collectivités. */
const DES_COLLECTIVITES: Readonly<Record<string, string>> = {
  achetes: 'pass.achetes',
  distribues: 'pass.distribues',
  utilises: 'pass.utilises',
  taux: 'taux.usage',
};

interface Demande {
  /** The address of the table. */
  readonly adresse: Adresse;
  readonly forme: FormeDEncart;
  /** The code of a row, and that of a column. */
  readonly ligne: string;
  readonly colonne: string;
}

/** The indicator that a column shows, the scope that a row keeps, and what rows of that kind open on. */
function sujetDe({ adresse, forme, ligne, colonne }: Demande): {
  readonly indicateur: string;
  readonly coupe: Adresse['parametres'];
  readonly mailles: readonly string[];
} | null {
  if (forme === FormeDEncart.ENTONNOIR)
    return colonne === 'pass'
      ? { indicateur: `pass.${ligne.toLowerCase()}`, coupe: {}, mailles: SINON }
      : null;
  if (adresse.chemin === COLLECTIVITES)
    return {
      indicateur: DES_COLLECTIVITES[colonne] ?? '',
      coupe: { 'f.collectivite': ligne },
      mailles: ['mois'],
    };
  // Of one place, the public reads its page and no figure by month.
  if (adresse.chemin === LIEUX) return null;
  if (adresse.chemin === COMPARER) {
    const cote = cotesDe(adresse)?.[Number(ligne)];
    if (!cote) return null;
    const { t, p, collectivite } = cote;
    const coupe = { t, p, 'f.collectivite': collectivite };
    return { indicateur: DES_COTES[colonne] ?? colonne, coupe, mailles: SINON };
  }
  const maille = mailleDe(adresse);
  return { indicateur: colonne, coupe: coupeDe(maille, ligne), mailles: PLUS_FIN[maille] ?? SINON };
}

/** What a figure keeps of the view it stands in: of a list, its period and its base alone. */
function porteeDe({ chemin, parametres }: Adresse): Adresse['parametres'] {
  const { vs: _vs, tri: _tri, n: _n, temps: _temps, maille: _maille, ...portee } = parametres;
  if (chemin !== COLLECTIVITES) return portee;
  const { p, base, au } = portee;
  return { p, base, au };
}

/** Where the public reads about what a row names; `null` for what has no page of its own. */
export function ficheDe({ chemin, parametres }: Adresse, code: string): string | null {
  const unLieu = chemin === LIEUX || (chemin === '/pilotage' && mailleDe({ parametres }) === 'lieu');
  return unLieu && code !== '' ? `/carte/lieu/${code}` : null;
}

/** The view that a figure opens on: the same indicator inside its row, by finer rows; `null` when nothing is finer. */
export function ouvertureDe(demande: Demande): Adresse | null {
  const sujet = demande.ligne === '' ? null : sujetDe(demande);
  const indicateur = CATALOGUE.find(({ code }) => code === sujet?.indicateur);
  if (!sujet || !indicateur) return null;
  const parametres = { ...porteeDe(demande.adresse), ...sujet.coupe };
  const prises = new Set([
    ...Object.keys(parametres).flatMap((nom) =>
      nom.startsWith('f.') && parametres[nom] !== undefined ? [nom.slice(2)] : [],
    ),
    ...Object.entries(PREFIXES).flatMap(([maille, prefixe]) =>
      parametres['t']?.startsWith(`${prefixe}:`) ? [maille] : [],
    ),
  ]);
  const admises = new Set(indicateur.dimensions.map((une) => une.toLowerCase()));
  const parLieu = parametres['attr'] === 'lieu';
  const maille = sujet.mailles.find(
    (une) => admises.has(une) && !prises.has(une) && (parLieu || (une !== 'commune' && une !== 'lieu')),
  );
  if (maille === undefined) return null;
  const { code, unite } = indicateur;
  return {
    chemin: '/pilotage',
    parametres: { ...parametres, maille, ind: code, col: unite === 'part' ? `${code},${code}.ic` : code },
  };
}
