import type { Adresse } from './adresse.rules.ts';
import type { Cellule, Colonne, Genre, Langue, Ligne } from './feuille.ts';
import { lireBornes, periodeEnMots } from './periode.rules.ts';
import {
  type ColonneDemandee,
  colonnesDemandees,
  type IndicateurLu,
  type LigneLue,
  mailleDe,
  type TableauLu,
} from './tableau.lecture.ts';
import { MAILLES_EN_MOTS, MOTS_DU_TABLEAU } from './tableau.mots.ts';
import { nombre } from './texte.rules.ts';

const GENRES: Readonly<Record<string, Genre>> = { part: 'TAUX', centimes: 'EUROS' };
/** Measures that are not counted by the unit: one decimal, as on the screen. */
const DECIMALES: Readonly<Record<string, number>> = { jours: 1, heures: 1, kilomètres: 1 };

/** The columns of an address, and what they hold of a row. */
export class ColonnesDuTableau {
  private readonly demandees: readonly ColonneDemandee[];
  private readonly adresse: Adresse;
  private readonly langue: Langue;
  private readonly lu: TableauLu;
  private readonly comparees: ReadonlyMap<string, LigneLue> | null;
  private readonly comparee: TableauLu | null;

  constructor(adresse: Adresse, langue: Langue, lu: TableauLu, comparee: TableauLu | null) {
    this.demandees = colonnesDemandees(adresse);
    this.adresse = adresse;
    this.langue = langue;
    this.lu = lu;
    this.comparee = comparee;
    this.comparees = comparee && new Map(comparee.lignes.map((ligne) => [cleDe(ligne), ligne]));
  }

  toutes(): readonly Colonne[] {
    const dits = MOTS_DU_TABLEAU[this.langue];
    const maille = mailleDe(this.adresse);
    const { tete } = MAILLES_EN_MOTS[this.langue][maille];
    return [
      {
        code: maille,
        libelle: tete,
        genre: 'TEXTE',
        unite: null,
        definition: dits.definitionDuNom,
        largeur: 34,
      },
      {
        code: `${maille}.code`,
        libelle: dits.code,
        genre: 'TEXTE',
        unite: null,
        definition: dits.definitionDuCode,
        largeur: 12,
      },
      ...this.demandees.flatMap((demandee) => {
        const indicateur = this.indicateur(demandee);
        return indicateur ? [this.colonne(demandee, indicateur)] : [];
      }),
    ];
  }

  ligne(ligne: LigneLue): Ligne {
    const [cle] = ligne.cles;
    return [
      cle?.libelle ?? null,
      cle?.code ?? null,
      ...this.mesures(ligne, this.comparees?.get(cleDe(ligne))),
    ];
  }

  /** The rows that the limit left out, together, then the whole selection. */
  pied(): readonly Ligne[] {
    const { reste, total, lignes, nombreDeLignes } = this.lu;
    const dits = MOTS_DU_TABLEAU[this.langue];
    const autres = nombre(nombreDeLignes - lignes.length, this.langue);
    return [
      ...(reste ? [[dits.reste(autres), '', ...this.mesures(reste, undefined)]] : []),
      [dits.total, '', ...this.mesures(total, this.comparee?.total)],
    ];
  }

  private indicateur({ indicateur }: ColonneDemandee): IndicateurLu | undefined {
    return this.lu.indicateurs.find(({ code }) => code === indicateur);
  }

  private colonne({ code, facette }: ColonneDemandee, indicateur: IndicateurLu): Colonne {
    const { nom, definition, formule, unite, version } = indicateur;
    const dits = MOTS_DU_TABLEAU[this.langue];
    const genre = GENRES[unite] ?? 'NOMBRE';
    if (facette === 'ic')
      return { code, libelle: dits.ic, genre: 'INTERVALLE', unite: '%', definition: dits.definitionDeLIc };
    if (facette === 'part')
      return {
        code,
        libelle: `${dits.part} : ${nom}`,
        genre: 'TAUX',
        unite: 'part',
        definition: dits.definitionDeLaPart,
      };
    if (facette === 'delta')
      return {
        code,
        libelle: dits.delta(nom, this.versus()),
        genre: genre === 'TAUX' ? 'POINTS' : genre,
        unite: genre === 'TAUX' ? 'points' : unite,
        definition: dits.definitionDuDelta,
      };
    const decimales = DECIMALES[unite];
    return {
      code,
      libelle: nom,
      genre,
      unite,
      definition: `${definition} Formule : ${formule}. Version ${version}.`,
      ...(decimales === undefined ? {} : { decimales }),
    };
  }

  private versus(): string {
    const { vs = '' } = this.adresse.parametres;
    return lireBornes(vs) ? periodeEnMots(vs, this.langue) : vs;
  }

  private mesures(
    { mesures }: Pick<LigneLue, 'mesures'>,
    autre: Pick<LigneLue, 'mesures'> | undefined,
  ): Ligne {
    return this.demandees.flatMap(({ indicateur: voulu, facette }): Cellule[] => {
      const rang = this.lu.indicateurs.findIndex(({ code }) => code === voulu);
      const mesure = mesures[rang];
      const indicateur = this.lu.indicateurs[rang];
      if (!indicateur) return [];
      if (!mesure) return [null];
      const { valeur, masque, intervalleBas: bas, intervalleHaut: haut, part } = mesure;
      if (masque) return [facette === 'delta' || facette === null ? { masque } : null];
      if (facette === 'ic') return [bas === null || haut === null ? null : { bas, haut }];
      if (facette === 'part') return [part];
      const taux = indicateur.unite === 'part';
      if (facette === 'delta') {
        const avant = autre?.mesures[rang];
        if (avant?.masque) return [{ masque: avant.masque }];
        if (valeur === null || avant?.valeur == null) return [null];
        return [taux ? (valeur - avant.valeur) * 100 : valeur - avant.valeur];
      }
      if (!taux || valeur === null) return [valeur];
      return [{ valeur, sur: mesure.denominateur, prudence: mesure.prudence }];
    });
  }
}

const cleDe = ({ cles }: LigneLue): string => cles.map(({ code }) => code ?? '').join(' ');
