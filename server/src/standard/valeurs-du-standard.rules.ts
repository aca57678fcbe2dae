import { Illisible, jour, sansAccent, siret } from '../shared/valeurs.rules.ts';
import { type LectureIndulgente, Repare } from './lecture.rules.ts';

/** What was read without what surrounds a number in messy files; `null` when nothing was taken off. */
function repareSi<T>(valeur: T | Illisible, lu: string, remarque: string): T | Repare<T> | Illisible {
  return valeur instanceof Illisible || String(valeur) === lu ? valeur : new Repare(valeur, remarque);
}

/** RNA of an association, RIDET of New Caledonia, number of Polynesia. */
const AUTRES_PIVOTS = /^(?:W[\dA-Z]{2}\d{7}|\d{10}|(?=.*[A-Z])(?=.*\d{3})(?!\d+E\d+$)[\dA-Z]{9})$/;

/** A SIRET, whose key is checked, or what the standard allows instead: RNA of an association, RIDET. */
export const pivot: LectureIndulgente<string> = (lu) => {
  const serre = lu.replaceAll(/[\s'’"«».-]/g, '').toUpperCase();
  if (/^0+$/.test(serre)) return new Illisible('un SIRET : des zéros ne désignent aucun établissement');
  if (AUTRES_PIVOTS.test(serre)) return repareSi(serre, lu, `lu ${serre}`);
  if (/^\d{9}$/.test(serre))
    return new Illisible('un SIRET de 14 chiffres : un SIREN n’en a que 9, il ne dit pas l’établissement');
  if (/^\d{13}$/.test(serre))
    return new Illisible('un SIRET de 14 chiffres : il en manque un, sans doute le zéro de tête');
  const lecture = siret(/\dE\+?\d/i.test(lu) ? lu : serre);
  return lecture instanceof Illisible ? lecture : repareSi(lecture, lu, `lu ${lecture}`);
};

/** The SIRET among the forms of a pivot. */
export const siretDuPivot = (lu: string | null): string | null =>
  lu !== null && /^\d{14}$/.test(lu) ? lu : null;

/** The day a line was updated: a day, or the day of an instant. */
export const dateMaj: LectureIndulgente<string> = (lu) => {
  const jourSeul = /^(\S+?)[T ]\d{1,2}:\d{2}/.exec(lu)?.[1];
  if (jourSeul !== undefined) return repareSi(jour(jourSeul), lu, `l’heure est laissée : lu ${jourSeul}`);
  const point = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(lu);
  if (point)
    return repareSi(jour(`${point[1]}/${point[2]}/${point[3]}`), lu, `lu ${point.slice(1).join('/')}`);
  if (/^\d{5}([.,]\d+)?$/.test(lu))
    return new Illisible(
      'une date AAAA-MM-JJ : le tableur a gardé son numéro de jour, mettez la colonne au format date',
    );
  return jour(lu);
};

export const codePostal: LectureIndulgente<string> = (lu) => {
  const serre = lu.replaceAll(/[\s'".]/g, '').replace(/^F-?(?=\d{5}$)/i, '');
  if (/^\d{5}$/.test(serre)) return serre === lu ? serre : new Repare(serre, `lu ${serre}`);
  return new Illisible(
    /^\d{4}$/.test(serre)
      ? 'un code postal de 5 chiffres : le zéro de tête a été perdu'
      : 'un code postal de 5 chiffres',
  );
};

const WEB = /^https?:\/\/[^\s"<>\\]+\.[^\s"<>\\]+$/i;
const NU = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:\/[^\s"<>]*)?$/u;
const ADRESSE = 'une adresse web complète, qui commence par https:// ou http://';

/** One web address: only `http` and `https` are shown as links. */
export const adresseWeb: LectureIndulgente<string> = (lu) => {
  if (lu.length > 500) return new Illisible(`${ADRESSE}, de 500 caractères au plus`);
  if (WEB.test(lu) && URL.canParse(lu)) return lu;
  const reparee = /^(https?)[:;]?\/{1,3}(?=[\p{L}\d])/iu.test(lu)
    ? lu.replace(/^(https?)[:;]?\/{1,3}/i, (_, schema: string) => `${schema.toLowerCase()}://`)
    : `https://${lu}`;
  const plausible =
    (NU.test(lu) || reparee !== `https://${lu}`) && WEB.test(reparee) && URL.canParse(reparee);
  return plausible && !lu.includes('@') ? new Repare(reparee, `lu ${reparee}`) : new Illisible(ADRESSE);
};

/** Web addresses separated by bars: the first is that of the place. */
export const adressesWeb: LectureIndulgente<readonly string[]> = (lu) => {
  const parties = lu
    .split(/\||;(?=\s*(?:https?:|www\.))|\s+(?=https?:\/\/)|,\s*(?=https?:\/\/)/i)
    .map((partie) => partie.trim())
    .filter((partie) => partie !== '');
  const lues = parties.map(adresseWeb);
  const fausse = lues.find((lue) => lue instanceof Illisible);
  if (fausse instanceof Illisible) return fausse;
  const remarques = lues.flatMap((lue) => (lue instanceof Repare ? [lue.remarque] : []));
  const adresses = [
    ...new Set(
      lues.flatMap((lue) => (lue instanceof Illisible ? [] : [lue instanceof Repare ? lue.valeur : lue])),
    ),
  ];
  return remarques.length > 0 ? new Repare(adresses, remarques.join(', ')) : adresses;
};

const ITINERANCE: Readonly<Record<string, 'ITINERANT' | 'FIXE'>> = {
  itinerant: 'ITINERANT',
  itinerante: 'ITINERANT',
  oui: 'ITINERANT',
  true: 'ITINERANT',
  vrai: 'ITINERANT',
  o: 'ITINERANT',
  1: 'ITINERANT',
  fixe: 'FIXE',
  non: 'FIXE',
  false: 'FIXE',
  faux: 'FIXE',
  n: 'FIXE',
  0: 'FIXE',
};

export interface Itinerance {
  readonly itinerant: boolean;
  readonly fixe: boolean;
}

/** « Itinérant », « Fixe », or both; a yes or a no says whether it travels. */
export const itinerance: LectureIndulgente<Itinerance> = (lu) => {
  const mots = lu
    .split(/[|;,/]/)
    .map((mot) => mot.trim())
    .filter((mot) => mot !== '');
  const valeurs = mots.map((mot) => ITINERANCE[sansAccent(mot)]);
  if (valeurs.some((valeur) => valeur === undefined))
    return new Illisible('« Itinérant », « Fixe », ou les deux séparés par « | »');
  const lue = { itinerant: valeurs.includes('ITINERANT'), fixe: valeurs.includes('FIXE') };
  if (mots.every((mot) => mot === 'Itinérant' || mot === 'Fixe')) return lue;
  return new Repare(
    lue,
    `lu « ${[lue.itinerant && 'Itinérant', lue.fixe && 'Fixe'].filter(Boolean).join('|')} »`,
  );
};

/** A text of several lines, each without spaces around. */
export const texteLong =
  (max: number): LectureIndulgente<string> =>
  (lu) => {
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    if (/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD]/u.test(lu) || !lu.isWellFormed())
      return new Illisible('un texte sans caractère de contrôle ni caractère perdu');
    const propre = lu
      .normalize('NFC')
      .split(/[\r\n]+/)
      .map((ligne) => ligne.replaceAll(/\s+/g, ' ').trim())
      .filter((ligne) => ligne !== '')
      .join('\n');
    return propre.length <= max
      ? propre
      : new Illisible(`un texte de ${max} caractères au plus (ici ${propre.length})`);
  };
