import { type Langue, nombre } from '../format.ts';
import { MOTS_D_ETAT } from '../labels.ts';
import { type Effectifs, type Forme, FORMES } from './formes.ts';

const SANS = { fr: 'sans label en cours', en: 'no label in force' };

/** A shape of the map in words, for one or several. */
export const motDeForme = (forme: Forme, langue: Langue, compte = 1): string =>
  forme === 'SANS' ? SANS[langue] : MOTS_D_ETAT[langue][forme][compte > 1 ? 1 : 0];

/** The shapes of a map or of a group, with how many of each. */
export const effectifsEnMots = (effectifs: Effectifs, langue: Langue): string =>
  FORMES.filter((forme) => effectifs[forme] > 0)
    .map((forme) => `${nombre(effectifs[forme], langue)} ${motDeForme(forme, langue, effectifs[forme])}`)
    .join(', ');
