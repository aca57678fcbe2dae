export { LIGNES_D_UN_CLASSEUR } from './classeur.ts';
export {
  type Bornes,
  type Cellule,
  type Colonne,
  estBornes,
  estMasquee,
  estTaux,
  type Feuille,
  type Genre,
  type Langue,
  type Ligne,
} from './feuille.ts';
export { estFormat, FORMATS, type NomDeFormat, tailleEstimee, type Usage } from './formats.ts';
export { licenceDe, type Provenance } from './provenance.ts';
export { jour, nombre, nomDeFichier, texteDe } from './texte.rules.ts';
export { parTranches } from './tranches.ts';
