import { normaliserEntete } from './lecture.rules.ts';

/** Headers of what one person is: the register counts persons, it never knows one. */
const D_UNE_PERSONNE = [
  /^(nom|noms|nom_prenoms?|prenoms?_noms?|prenoms?|patronyme|civilite|identite)$/,
  /^(nom|prenom|identite|date_de_naissance|telephone|tel|e?_?mail|adresse)s?_(de_la_|du_|de_l_|des_|de_)?(personne|beneficiaire|usager|famille|naissance|usage|jeune_fille|allocataire|participant)s?$/,
  /^(beneficiaire|usager|allocataire|participant)s?(_(nom|prenom|nom_prenom))?$/,
  /^(date_?(de_)?naissance|ne\(?e?\)?_le|nee_le|naissance|annee_de_naissance|lieu_de_naissance)$/,
  /^(e_?mail|mail|courriel|adresse_(e_?mail|mail|electronique|postale)|adresse)$/,
  /^(tel|telephone|portable|mobile|numero_de_telephone|num_tel)$/,
  /^(nir|numero_(de_)?securite_sociale|n_?secu|securite_sociale|numero_(d_)?allocataire|matricule_caf|identifiant_(france_travail|pole_emploi))$/,
];

/** The first header that says a file names persons, or `null`. */
export const enteteDUnePersonne = (entetes: readonly string[]): string | null =>
  entetes.find((entete) => {
    const nom = normaliserEntete(entete).replaceAll(/[^a-z0-9()]+/g, '_');
    return D_UNE_PERSONNE.some((forme) => forme.test(nom));
  }) ?? null;

const COURRIEL = /[^\s@]{1,64}@[^\s@.]{1,64}(?:\.[^\s@.]{1,64}){1,5}/;
const TELEPHONE = /^(?:(?:\+|00)33[ .-]?|0)[1-9](?:[ .-]?\d{2}){4}$/;
const SECURITE_SOCIALE = /^[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?$/;

/** The place of the first cell that holds an e-mail address, a telephone or a social security number, or -1. */
export const celluleDUnePersonne = (cellules: readonly string[]): number =>
  cellules.findIndex((cellule) => {
    const lu = cellule.trim();
    return (lu.includes('@') && COURRIEL.test(lu)) || TELEPHONE.test(lu) || SECURITE_SOCIALE.test(lu);
  });

/** Whether a cell holds an e-mail address: often that of a person, it is kept nowhere, whatever its column. */
export const porteUnCourriel = (cellule: string): boolean => cellule.includes('@') && COURRIEL.test(cellule);
