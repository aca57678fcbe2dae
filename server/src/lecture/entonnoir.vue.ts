import { parse } from 'graphql';
import type { Colonne, Feuille, Langue } from '../feuille/feuille.module.ts';
import { enMots, selectionDe } from '../page/page.module.ts';
import { indicateurDe } from '../statistique/statistique.module.ts';
import { MOTS } from './entonnoir.mots.ts';
import type { Lecture } from './lecture.ts';

interface Chiffre {
  readonly valeur: number | null;
  readonly indicateur: string;
  readonly definition: string;
  readonly raisonDuMasque: 'SECRET' | 'COMPLEMENT' | null;
}
interface Lu {
  readonly statistiques: {
    readonly au: string;
    readonly provisoire: boolean;
    readonly fraicheur: string;
    readonly entonnoir: readonly {
      readonly etape: keyof (typeof MOTS)['fr']['etapes'];
      readonly valeurCentimes: number | null;
      readonly chiffre: Chiffre;
      readonly partDesAchetes: Pick<Chiffre, 'valeur' | 'raisonDuMasque'>;
    }[];
  };
}

const ENTONNOIR = parse(`
  query EntonnoirDEncart($base: Base, $attribution: Attribution, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, attribution: $attribution, filtre: $filtre, au: $au) {
      au provisoire fraicheur
      entonnoir {
        etape valeurCentimes
        chiffre { valeur indicateur definition raisonDuMasque }
        partDesAchetes { valeur raisonDuMasque }
      }
    }
  }
`);

/** The six steps of a pass, as a table of its own. */
export async function entonnoir({ adresse, langue, context, executer }: Lecture): Promise<Feuille> {
  const selection = selectionDe(adresse);
  const [{ statistiques: lu }, dits] = await Promise.all([
    executer<Lu>(context, ENTONNOIR, selection),
    enMots(adresse, langue, context),
  ]);
  const mots = MOTS[langue];
  return {
    titre: [
      mots.titre,
      dits.territoire,
      ...(dits.collectivite === null ? [] : [dits.collectivite]),
      dits.periode,
      dits.base,
    ].join(', '),
    adresse: '',
    filtres: [dits.territoire, dits.periode, ...dits.acheteurs],
    base: dits.base,
    attribution: dits.attribution,
    au: lu.au,
    provisoire: lu.provisoire,
    fraicheur: lu.fraicheur,
    colonnes: colonnesDe(lu, langue),
    nombre: lu.entonnoir.length,
    pied: [],
    remarques: selection.base === 'FLUX' ? [mots.flux] : [],
    detail: false,
    async *lots() {
      yield lu.entonnoir.map(({ etape, chiffre, valeurCentimes, partDesAchetes }) => [
        mots.etapes[etape],
        etape,
        cache(chiffre.raisonDuMasque, chiffre.valeur),
        cache(chiffre.raisonDuMasque, valeurCentimes),
        cache(partDesAchetes.raisonDuMasque, partDesAchetes.valeur),
      ]);
    },
  };
}

const cache = (masque: Chiffre['raisonDuMasque'], valeur: number | null) => (masque ? { masque } : valeur);

function colonnesDe(lu: Lu['statistiques'], langue: Langue): readonly Colonne[] {
  const mots = MOTS[langue];
  return [
    {
      code: 'etape',
      libelle: mots.etape,
      genre: 'TEXTE',
      unite: null,
      definition: mots.definitionDeLEtape,
    },
    {
      code: 'etape.code',
      libelle: mots.code,
      genre: 'TEXTE',
      unite: null,
      definition: mots.definitionDuCode,
      cle: true,
      donneesSeules: true,
    },
    {
      code: 'pass',
      libelle: mots.pass,
      genre: 'NOMBRE',
      unite: 'pass',
      definition: lu.entonnoir
        .map(({ chiffre }) => `${indicateurDe(chiffre.indicateur).nom} : ${chiffre.definition}`)
        .join(' '),
    },
    {
      code: 'valeur',
      libelle: mots.valeur,
      genre: 'EUROS',
      unite: 'centimes',
      definition: mots.definitionDeLaValeur,
    },
    { code: 'part', libelle: mots.part, genre: 'TAUX', unite: 'part', definition: mots.definitionDeLaPart },
  ];
}
