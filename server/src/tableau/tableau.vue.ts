import { type Feuille, type Ligne, nombre } from '../feuille/feuille.module.ts';
import {
  type Demande,
  ecrireAdresse,
  type EnMots,
  enMots,
  FILTRES,
  mailleDe,
  PORTEE,
  type Vue,
} from '../page/page.module.ts';
import { CATALOGUE } from '../statistique/statistique.module.ts';
import { motsDe } from './indicateurs.mots.ts';
import { colonnesDe, lecteurDeLignes } from './tableau.colonnes.ts';
import {
  comparer,
  indicateurDemande,
  type LigneLue,
  lireLeCompare,
  lireLeTableau,
  type TableauLu,
} from './tableau.lecture.ts';
import { MOTS_DU_TABLEAU } from './tableau.mots.ts';
import { coupesEnMots, titreDuTableau } from './tableau.titre.ts';

const CONNUS = [...PORTEE, 'maille', 'ind', 'col', 'tri', 'n', 'vs', ...FILTRES, 'au'];

/** The table of figures: the truth of its map and its charts. */
export const tableau: Vue = {
  chemin: /^\/pilotage$/u,
  connus: CONNUS,
  // The step of the chart of time.
  sansEffet: ['temps'],
  droit: null,
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue, context } = demande;
    const [lu, autre, mots, coupes] = await Promise.all([
      lireLeTableau(demande),
      lireLeCompare(demande),
      enMots(adresse, langue, context),
      coupesEnMots(demande),
    ]);
    const { tableau: t } = lu;
    const ligne = lecteurDeLignes(adresse, t, comparer(adresse, autre), langue);
    return {
      titre: titreDuTableau(demande, sujetDe(demande), mots, coupes),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres: [mots.territoire, mots.periode, ...coupes.values(), ...mots.acheteurs],
      base: mots.base,
      attribution: mots.attribution,
      au: lu.au,
      provisoire: lu.provisoire,
      fraicheur: lu.fraicheur,
      colonnes: colonnesDe(adresse, t, mots.vs, langue),
      nombre: t.lignes.length,
      pied: piedDe(demande, t, mots, ligne),
      remarques: remarquesDe(demande, t),
      detail: false,
      async *lots() {
        yield t.lignes.map((une) => ligne(une));
      },
    };
  },
};

/** The name of the indicator that the view is about. */
function sujetDe({ adresse, langue }: Demande): string {
  const code = indicateurDemande(adresse);
  return motsDe({ code, nom: CATALOGUE.find((un) => un.code === code)?.nom ?? code }, langue).nom;
}

/** The rows that the limit left out, together, then the whole selection. */
function piedDe(
  { adresse, langue }: Demande,
  { total, reste, lignes, nombreDeLignes }: TableauLu,
  { territoire, france }: EnMots,
  ligne: (une: LigneLue, nom?: string) => Ligne,
): readonly Ligne[] {
  const dits = MOTS_DU_TABLEAU[langue];
  const autres = nombreDeLignes - lignes.length;
  const [un, plusieurs] = dits.reste;
  const pluriel = langue === 'fr' ? autres >= 2 : autres !== 1;
  const propre = adresse.parametres['t']?.startsWith(PREFIXES[mailleDe(adresse)] ?? '?') ?? false;
  return [
    ...(reste ? [ligne(reste, `${nombre(autres, langue)}\u00a0${pluriel ? plusieurs : un}`)] : []),
    ligne(total, dits.total(propre ? france : territoire)),
  ];
}

const PREFIXES: Readonly<Record<string, string>> = { departement: 'dep:', region: 'reg:', epci: 'epci:' };

function remarquesDe(
  { adresse, langue }: Demande,
  { lignes, nombreDeLignes, masquees }: TableauLu,
): readonly string[] {
  const dits = MOTS_DU_TABLEAU[langue];
  const siege = mailleDe(adresse) === 'departement' && adresse.parametres['attr'] !== 'lieu';
  return [
    ...(nombreDeLignes > lignes.length
      ? [dits.limite(nombre(lignes.length, langue), nombre(nombreDeLignes, langue))]
      : []),
    ...(masquees > 0 ? [dits.masquees] : []),
    ...(siege ? [dits.siege] : []),
  ];
}
