import { ecrireAdresse } from './adresse.rules.ts';
import type { Feuille } from './feuille.ts';
import { lireBornes } from './periode.rules.ts';
import { enMots, FILTRES, PORTEE } from './selection.ts';
import { ColonnesDuTableau } from './tableau.colonnes.ts';
import { colonnesDemandees, lireLeTableau, mailleDe, type TableauLu } from './tableau.lecture.ts';
import { MAILLES_EN_MOTS, MOTS_DU_TABLEAU } from './tableau.mots.ts';
import { nombre } from './texte.rules.ts';
import type { Demande, Vue } from './vue.ts';

const CONNUS = [...PORTEE, 'maille', 'ind', 'col', 'tri', 'n', 'vs', ...FILTRES, 'au'];

/** The table of figures: the truth of its map and its charts. */
export const tableau: Vue = {
  chemin: /^\/pilotage$/u,
  connus: CONNUS,
  droit: null,
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue, context } = demande;
    const [lu, comparee, mots] = await Promise.all([
      lireLeTableau(demande),
      lireLaComparee(demande),
      enMots(adresse, langue, context),
    ]);
    const { tableau: t } = lu;
    const colonnes = new ColonnesDuTableau(adresse, langue, t, comparee);
    const { n } = adresse.parametres;
    const maille = MAILLES_EN_MOTS[langue][mailleDe(adresse)];
    const dits = MOTS_DU_TABLEAU[langue];
    const sujet = t.indicateurs.find(({ code }) => code === (adresse.parametres['ind'] ?? 'taux.usage'));
    const titre = [
      `${sujet?.nom ?? t.indicateurs[0]?.nom ?? ''} ${maille.par}`,
      mots.territoire,
      mots.periode,
      ...mots.filtres,
      mots.base,
      ...(mots.au === null ? [] : [mots.au]),
    ].join(', ');
    return {
      titre,
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres: [mots.territoire, mots.periode, ...mots.filtres],
      base: mots.base,
      attribution: mots.attribution,
      au: lu.au,
      provisoire: lu.provisoire,
      fraicheur: lu.fraicheur,
      colonnes: colonnes.toutes(),
      nombre: t.lignes.length,
      pied: colonnes.pied(),
      remarques: [
        ...(n !== undefined && t.nombreDeLignes > t.lignes.length
          ? [dits.limite(nombre(t.lignes.length, langue), nombre(t.nombreDeLignes, langue))]
          : []),
        ...(t.masquees > 0 ? [dits.masquees] : []),
      ],
      detail: false,
      async *lots() {
        yield t.lignes.map((ligne) => colonnes.ligne(ligne));
      },
    };
  },
};

/** The view compared with: the same one, at another period or in another territory. */
async function lireLaComparee(demande: Demande): Promise<TableauLu | null> {
  const { adresse } = demande;
  const { vs } = adresse.parametres;
  if (vs === undefined || colonnesDemandees(adresse).every(({ facette }) => facette !== 'delta')) return null;
  const parametres = { ...adresse.parametres, [lireBornes(vs) ? 'p' : 't']: vs };
  const comparee = { ...demande, adresse: { ...adresse, parametres } };
  return (await lireLeTableau(comparee, { comparee: true })).tableau;
}
