import { parse } from 'graphql';
import type { Cellule, Colonne, Feuille, Langue, Ligne } from '../feuille/feuille.module.ts';
import { type Demande, ecrireAdresse, enMots, selectionDe, type Vue } from '../page/page.module.ts';
import { trier } from './tri.rules.ts';

interface Chiffres {
  readonly collectivite: { readonly siren: string } | null;
  readonly achetes: number | null;
  readonly distribues: number | null;
  readonly utilises: number | null;
  readonly tauxDUsage: number | null;
  readonly intervalleBas: number | null;
  readonly intervalleHaut: number | null;
  readonly masques: readonly { readonly etape: string; readonly masque: 'SECRET' | 'COMPLEMENT' }[];
}
interface Collectivite {
  readonly siren: string;
  readonly nom: string;
  readonly type: string;
  readonly outreMer: boolean;
  readonly departementCode: string | null;
  readonly conventions: readonly { readonly totalCentimes: number }[];
}
interface Lue {
  readonly collectivites: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Collectivite }[];
  };
}
interface Statistiques {
  readonly statistiques: {
    readonly au: string;
    readonly provisoire: boolean;
    readonly fraicheur: string;
    readonly lignes: readonly Chiffres[];
  };
}

const LISTE = parse(`
  query CollectivitesAExporter($apres: String, $recherche: String, $type: TypeDeCollectivite, $outreMer: Boolean) {
    collectivites(first: 100, after: $apres, recherche: $recherche, type: $type, outreMer: $outreMer) {
      pageInfo { hasNextPage endCursor }
      edges { node { siren nom type outreMer departementCode conventions { totalCentimes } } }
    }
  }
`);
const CHIFFRES = parse(`
  query ChiffresDesCollectivitesAExporter($base: Base, $filtre: FiltreStatistiques, $au: LocalDate) {
    statistiques(base: $base, filtre: $filtre, au: $au) {
      au provisoire fraicheur
      lignes(par: [COLLECTIVITE]) {
        collectivite { siren } achetes distribues utilises tauxDUsage intervalleBas intervalleHaut
        masques { etape masque }
      }
    }
  }
`);

const TYPES: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: { REGION: 'région', DEPARTEMENT: 'département', EPCI: 'EPCI', SYNDICAT_MIXTE: 'syndicat mixte' },
  en: {
    REGION: 'region',
    DEPARTEMENT: 'département',
    EPCI: 'intercommunal authority',
    SYNDICAT_MIXTE: 'joint authority',
  },
};

const COLONNES: readonly (readonly [string, Colonne['genre'], string, string, string])[] = [
  ['nom', 'TEXTE', 'Collectivité', 'Authority', 'Collectivité lauréate.'],
  [
    'departement',
    'TEXTE',
    'Département',
    'Département',
    'Code du département de son siège ; une région n’en a pas.',
  ],
  ['siren', 'TEXTE', 'SIREN', 'SIREN', 'Son numéro SIREN.'],
  ['type', 'TEXTE', 'Type', 'Type', 'Type de collectivité.'],
  ['outremer', 'TEXTE', 'Outre-mer', 'Overseas', 'Si elle est outre-mer.'],
  [
    'engage',
    'EUROS',
    'Engagé',
    'Committed',
    'Ce que ses conventions apportent, part de l’État et part locale.',
  ],
  ['achetes', 'NOMBRE', 'Achetés', 'Bought', 'Pass achetés.'],
  ['distribues', 'NOMBRE', 'Distribués', 'Handed out', 'Pass des carnets remis.'],
  ['utilises', 'NOMBRE', 'Utilisés', 'Used', 'Pass utilisés.'],
  ['taux', 'TAUX', 'Taux d’usage', 'Use rate', 'Pass utilisés ÷ pass achetés.'],
  ['taux.ic', 'INTERVALLE', 'IC 95\u00a0%', '95% CI', 'Intervalle de Wilson à 95 %, en pour cent.'],
];

const UNITES: Readonly<Partial<Record<Colonne['genre'], string>>> = {
  EUROS: 'euros',
  NOMBRE: 'pass',
  TAUX: 'part',
  INTERVALLE: '%',
};

const CONNUS = ['p', 'base', 'q', 'f.type', 'f.outremer', 'tri', 'au'];
const PRUDENCE = 30;

/** The authorities that bought: who paid what, and what became of their pass, in the order of the page. */
export const collectivites: Vue = {
  chemin: /^\/collectivites$/u,
  connus: CONNUS,
  // They come along from another page; this one shows every authority.
  sansEffet: ['t', 'attr'],
  droit: null,
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue, context, executer } = demande;
    const { parametres } = adresse;
    const selection = selectionDe(adresse);
    const [lues, { statistiques }, mots] = await Promise.all([
      lireTout(demande),
      executer<Statistiques>(context, CHIFFRES, selection),
      enMots(adresse, langue, context),
    ]);
    const parSiren = new Map(statistiques.lignes.map((ligne) => [ligne.collectivite?.siren, ligne]));
    const lignes = trier(
      lues.map((une) => ligneDe(une, parSiren.get(une.siren), langue)),
      COLONNES.map(([code]) => code),
      parametres['tri'] ?? 'nom',
    );
    const recherche = parametres['q']?.trim();
    const filtres = [...(recherche ? [`« ${recherche} »`] : []), ...mots.acheteurs, mots.periode];
    return {
      titre: [langue === 'fr' ? 'Collectivités lauréates' : 'Awarded authorities', ...filtres].join(', '),
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres,
      base: mots.base,
      attribution: mots.attribution,
      au: statistiques.au,
      provisoire: statistiques.provisoire,
      fraicheur: statistiques.fraicheur,
      colonnes: COLONNES.map(([code, genre, fr, en, definition]) => ({
        code,
        genre,
        libelle: langue === 'fr' ? fr : en,
        unite: UNITES[genre] ?? null,
        definition,
        cle: code === 'siren',
        donneesSeules: code === 'siren',
      })),
      nombre: lignes.length,
      pied: [],
      remarques: [],
      detail: false,
      async *lots() {
        yield lignes;
      },
    };
  },
};

async function lireTout({ adresse: { parametres }, context, executer }: Demande): Promise<Collectivite[]> {
  const toutes: Collectivite[] = [];
  const outreMer = parametres['f.outremer'];
  for (let apres: string | null = null; ;) {
    const { collectivites: page }: Lue = await executer<Lue>(context, LISTE, {
      apres,
      recherche: parametres['q']?.trim() || null,
      type: parametres['f.type'] ?? null,
      outreMer: outreMer === undefined ? null : outreMer === 'true',
    });
    toutes.push(...page.edges.map(({ node }) => node));
    apres = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return toutes;
  }
}

/** An authority absent from the counts of a view bought nothing in it. */
function ligneDe(une: Collectivite, chiffres: Chiffres | undefined, langue: Langue): Ligne {
  const masqueDe = (etape: string): Cellule => {
    const masque = chiffres?.masques.find((un) => un.etape === etape)?.masque;
    return masque ? { masque } : null;
  };
  const compte = (valeur: number | null | undefined, etape: string): Cellule =>
    valeur === undefined ? 0 : (valeur ?? masqueDe(etape));
  const { tauxDUsage: taux = null, intervalleBas: bas = null, intervalleHaut: haut = null } = chiffres ?? {};
  const achetes = chiffres?.achetes ?? 0;
  return [
    une.nom,
    une.departementCode,
    une.siren,
    TYPES[langue][une.type] ?? une.type,
    une.outreMer ? (langue === 'fr' ? 'oui' : 'yes') : langue === 'fr' ? 'non' : 'no',
    une.conventions.reduce((somme, { totalCentimes }) => somme + totalCentimes, 0),
    compte(chiffres?.achetes, 'ACHETES'),
    compte(chiffres?.distribues, 'DISTRIBUES'),
    compte(chiffres?.utilises, 'UTILISES'),
    taux === null
      ? masqueDe('UTILISES')
      : {
          valeur: taux,
          sur: achetes,
          prudence: achetes < PRUDENCE,
          quoi: langue === 'fr' ? 'pass' : 'passes',
        },
    bas === null || haut === null ? null : { bas, haut },
  ];
}
