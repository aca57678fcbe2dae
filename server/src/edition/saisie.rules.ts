import type { ChampDeLieu } from '../lieu/lieu.module.ts';
import * as lecture from '../shared/valeurs.rules.ts';
import { REFERENTIELS, type Referentiel } from './referentiels.rules.ts';

/** What an editor gives of a place: a field left out stays, `null` empties it. */
type Saisie = Readonly<Record<string, unknown>>;

/** What is wrong with a field, as what was expected. */
export interface ErreurDeSaisie {
  readonly champ: string;
  readonly message: string;
}

export interface SaisieLue {
  /** By API field of a place. */
  readonly champs: Readonly<Record<string, unknown>>;
  readonly erreurs: readonly ErreurDeSaisie[];
}

/** A long text is kept as typed, but for the ends of its lines. */
const libre =
  (max: number): lecture.Lecture<string> =>
  (lu) => {
    const propre = lu.normalize('NFC').replaceAll(/\r\n?/g, '\n');
    return propre.length <= max
      ? propre
      : new lecture.Illisible(`un texte de ${max} caractères au plus (ici ${propre.length})`);
  };

const TEXTES: Readonly<Partial<Record<ChampDeLieu, lecture.Lecture<string>>>> = {
  nom: lecture.texte(300),
  adresse: lecture.texte(500, ', '),
  complementAdresse: lecture.texte(200, ', '),
  codePostal: lecture.codePostal,
  communeCode: lecture.codeCommune,
  telephone: lecture.telephone,
  siteWeb: lecture.adresseWeb,
  horaires: lecture.texte(1000, '; '),
  presentationResume: libre(280),
  presentationDetail: libre(5000),
  structureParente: lecture.texte(300),
  ficheAccesLibre: lecture.adresseWeb,
  priseRdv: lecture.adresseWeb,
};

/** What a place cannot be without. */
const EXIGES: ReadonlySet<string> = new Set(['nom', 'communeCode', 'itinerant', 'fixe', 'site']);
const TELS_QUELS = ['itinerant', 'fixe', 'site', 'tarifReglemente', 'accessible'] as const;
const PRIX_MAX = 100_000;

const estReferentiel = (champ: string): champ is Referentiel => Object.hasOwn(REFERENTIELS, champ);

/** Reads what an editor gives, field by field; every fault is said, not the first one only. */
export function lireLaSaisie(donnee: object): SaisieLue {
  const saisie: Saisie = Object.fromEntries(Object.entries(donnee));
  const champs: Record<string, unknown> = {};
  const erreurs: ErreurDeSaisie[] = [];
  const dire = (champ: string, attendu: string): void =>
    void erreurs.push({ champ, message: `Attendu : ${attendu}.` });
  for (const [champ, lire] of Object.entries(TEXTES)) {
    const donne = saisie[champ];
    if (donne === undefined) continue;
    const texte = typeof donne === 'string' ? donne.trim() : '';
    const lu = texte === '' ? null : lire(texte);
    if (lu instanceof lecture.Illisible) dire(champ, lu.attendu);
    else if (lu === null && EXIGES.has(champ)) dire(champ, 'une valeur, ce champ ne peut pas être vide');
    else champs[champ] = lu;
  }
  for (const champ of TELS_QUELS) {
    if (saisie[champ] === undefined) continue;
    if (saisie[champ] === null && EXIGES.has(champ))
      dire(champ, 'une valeur, ce champ ne peut pas être vide');
    else champs[champ] = saisie[champ];
  }
  lireLesListes(saisie, champs, dire);
  lireLaPosition(saisie, champs, dire);
  lireLePrix(saisie, champs, dire);
  return { champs, erreurs };
}

type Champs = Record<string, unknown>;
type Dire = (champ: string, attendu: string) => void;

function lireLesListes(saisie: Saisie, champs: Champs, dire: Dire): void {
  for (const champ of [...Object.keys(REFERENTIELS), 'autresFormations']) {
    const donne = saisie[champ];
    if (donne === undefined) continue;
    const valeurs = [...new Set((Array.isArray(donne) ? donne : []).map((un) => String(un).trim()))].filter(
      Boolean,
    );
    const referentiel = estReferentiel(champ) ? new Set<string>(REFERENTIELS[champ]) : null;
    const inconnue = valeurs.find((valeur) => referentiel && !referentiel.has(valeur));
    if (inconnue !== undefined)
      dire(champ, `des valeurs du standard national ; « ${inconnue.slice(0, 80)} » n’y est pas`);
    else if (valeurs.some((valeur) => valeur.length > 300))
      dire(champ, 'des textes de 300 caractères au plus');
    else champs[champ] = valeurs;
  }
}

function lireLaPosition({ latitude, longitude }: Saisie, champs: Champs, dire: Dire): void {
  if (latitude === undefined && longitude === undefined) return;
  const absents = [latitude, longitude].filter((un) => un === undefined || un === null).length;
  if (absents === 1) return dire('latitude', 'les deux coordonnées, ou aucune');
  if (typeof latitude === 'number' && !(Math.abs(latitude) <= 90))
    return dire('latitude', 'un nombre de −90 à 90');
  if (typeof longitude === 'number' && !(Math.abs(longitude) <= 180))
    return dire('longitude', 'un nombre de −180 à 180');
  Object.assign(champs, { latitude: latitude ?? null, longitude: longitude ?? null });
}

function lireLePrix({ tarifCentimes: prix }: Saisie, champs: Champs, dire: Dire): void {
  if (prix === undefined) return;
  if (typeof prix === 'number' && prix > PRIX_MAX) dire('tarifCentimes', 'un prix de 0 à 1 000 €');
  else champs['tarifCentimes'] = prix;
}
