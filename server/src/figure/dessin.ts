import { type Feuille, type Langue, texteDe } from '../feuille/feuille.module.ts';
import type { Adresse } from '../page/page.module.ts';
import { CATALOGUE } from '../statistique/statistique.module.ts';
import { indicateurDemande } from '../tableau/tableau.module.ts';
import { constatDe } from './constat.ts';
import { FormeDEncart, type MesureDEncart, type PointDEncart } from './figure.types.ts';
import { COLLECTIVITES, LIEUX } from './formes.ts';
import { pointDe, pointsDe, rangDuSujet, SANS_VALEUR, type TableauLu } from './points.ts';

/** What a figure draws of its table, and says of it. */
export interface Dessin {
  readonly constat: string | null;
  readonly mesure: MesureDEncart | null;
  readonly points: PointDEncart[];
}

/** A table, and how many rows it has in all. */
type Lu = TableauLu & Pick<Feuille, 'nombre'>;

const RIEN: Dessin = { constat: null, mesure: null, points: [] };
/** Rows that are no spans of time. */
const SANS_TEMPS = { parametres: { maille: 'collectivite' } };

/** What the rows of a list are, where their number is what is shown. */
const LISTES: Readonly<Record<string, Readonly<Record<Langue, readonly [nom: string, definition: string]>>>> =
  {
    [LIEUX]: {
      fr: ['Lieux', 'Lieux de la liste, ce jour.'],
      en: ['Places', 'Places of the list, today.'],
    },
    [COLLECTIVITES]: {
      fr: ['Collectivités lauréates', 'Collectivités de la liste.'],
      en: ['Awarded authorities', 'Authorities of the list.'],
    },
  };

/** A list as one number: how many rows it has. */
function compteDe({ nombre }: Lu, nom: string, definition: string, langue: Langue): Dessin {
  const mesure = { code: 'nombre', nom, unite: '', definition, additive: true };
  const texte = texteDe({ genre: 'NOMBRE' }, nombre, langue);
  const point = { ...SANS_VALEUR, code: null, nom, texte, valeur: nombre, provisoire: false, ligne: null };
  return { constat: null, mesure, points: [point] };
}

/** The column that a view is about. */
function sujetDe(forme: FormeDEncart, adresse: Adresse): string {
  if (forme === FormeDEncart.ENTONNOIR) return 'pass';
  if (adresse.chemin === COLLECTIVITES) return 'taux';
  return adresse.chemin === '/pilotage' ? indicateurDemande(adresse) : 'USAGE';
}

/** The points of a figure, its measure and its sentence, from the rows that its table shows. */
export function dessinDe(
  forme: FormeDEncart,
  lu: Lu,
  { adresse, langue }: { readonly adresse: Adresse; readonly langue: Langue },
): Dessin {
  const liste = forme === FormeDEncart.CHIFFRE ? LISTES[adresse.chemin]?.[langue] : undefined;
  if (liste) return compteDe(lu, liste[0], liste[1], langue);
  const sujet = rangDuSujet(lu.colonnes, sujetDe(forme, adresse));
  const colonne = sujet === null ? undefined : lu.colonnes[sujet];
  if (forme === FormeDEncart.TABLEAU || sujet === null || !colonne) return RIEN;
  const nature = CATALOGUE.find((un) => un.code === colonne.code)?.nature;
  const additive = nature === 'COMPTE' || nature === 'SOMME';
  const total = lu.pied.at(-1);
  const ensemble = total ? pointDe(lu, { ligne: total, sujet, rang: null, langue }) : null;
  const lignes = adresse.chemin === '/pilotage' && forme !== FormeDEncart.ENTONNOIR ? adresse : SANS_TEMPS;
  const chiffre = forme === FormeDEncart.CHIFFRE;
  const points = chiffre
    ? [ensemble].filter((un) => un !== null)
    : [...pointsDe(lu, { sujet, adresse: lignes, additive, langue })];
  const { code, libelle: nom, definition } = colonne;
  const mesure = { code, nom, unite: colonne.unite ?? '', definition, additive };
  return { constat: constatDe({ forme, mesure, points, ensemble }, langue), mesure, points };
}
