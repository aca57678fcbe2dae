import {
  type Cellule,
  type Colonne,
  type Feuille,
  type Langue,
  type Ligne,
  nombre,
} from '../feuille/feuille.module.ts';
import { type Demande, ecrireAdresse, parmi, type Vue } from '../page/page.module.ts';
import { type ComparaisonLue, type CoteLu, lireLaComparaison, type PartLue } from './comparer.lecture.ts';
import { mesureEnMots, MOTS_DE_LA_COMPARAISON } from './comparer.mots.ts';
import { cotesDe } from './cotes.ts';

/** What the sides are brought to: their shares, or their counts over people or money. */
type Norme = 'brut' | 'habitants' | 'euro';
/** Decimals that tell a small side from a large one; the page writes the same. */
const DECIMALES: Readonly<Record<Norme, number>> = { brut: 0, habitants: 2, euro: 4 };

const CONNUS = ['t', 'p', 'base', 'attr', 'norme', 'vs', 'au'];

/** The measures of some sides, one a row, with their gap when there are two. */
export const comparer: Vue = {
  chemin: /^\/pilotage\/comparer$/u,
  connus: CONNUS,
  formes: {
    t: {
      accepte: (t) => cotesDe({ chemin: '', parametres: { t, vs: 'fra' } }) !== null,
      attendu: 'un territoire, comme dep:33, reg:75, epci:243300316 ou col:223300013',
    },
    vs: {
      accepte: (vs) => cotesDe({ chemin: '', parametres: { vs } }) !== null,
      attendu: 'une période, cinq territoires au plus, ou des territoires d’une période, comme dep:33@2021',
    },
    norme: parmi('habitants', 'euro'),
  },
  droit: null,
  async lire(demande: Demande): Promise<Feuille> {
    const { adresse, langue } = demande;
    const { lu, noms, mots, titre } = await lireLaComparaison(demande);
    const table = tableDe(lu, adresse.parametres);
    const lignes = lignesDe(lu, table, langue);
    return {
      titre,
      adresse: ecrireAdresse(adresse, CONNUS),
      filtres: noms,
      base: mots.base,
      attribution: mots.attribution,
      au: lu.au,
      provisoire: lu.provisoire,
      fraicheur: lu.fraicheur,
      colonnes: colonnesDe(noms, table, langue),
      nombre: lignes.length,
      pied: [],
      remarques: lu.ecarts === null ? [MOTS_DE_LA_COMPARAISON[langue].trop] : [],
      detail: false,
      async *lots() {
        yield lignes;
      },
    };
  },
};

/** Which table the page shows: of shares or of counts, with intervals and gaps or without. */
interface Table {
  readonly norme: Norme;
  readonly parts: boolean;
  readonly intervalles: boolean;
  readonly ecarts: boolean;
}

/** By place nothing is bought, hence there is no share: counts stand in. */
function tableDe(
  { cotes, ecarts }: ComparaisonLue,
  { norme: dite, base }: Demande['adresse']['parametres'],
): Table {
  const norme = dite === 'habitants' || dite === 'euro' ? dite : 'brut';
  const parts = norme === 'brut' && cotes.some((cote) => cote.parts.length > 0);
  return { norme, parts, intervalles: parts && base !== 'flux', ecarts: parts && ecarts !== null };
}

const texte = (code: string, libelle: string, definition: string) =>
  ({ code, libelle, genre: 'TEXTE', unite: null, definition }) as const;

function colonnesDe(noms: readonly string[], table: Table, langue: Langue): readonly Colonne[] {
  const mots = MOTS_DE_LA_COMPARAISON[langue];
  const { norme, parts, intervalles, ecarts } = table;
  return [
    texte('mesure', mots.mesure, mots.definitionDeLaMesure),
    { ...texte('mesure.code', mots.code, mots.definitionDuCode), donneesSeules: true },
    { ...texte('mesure.definition', mots.definition, mots.definitionDeLaDefinition), largeur: 34 },
    ...noms.flatMap((nom, rang): Colonne[] => {
      const code = `cote.${rang + 1}`;
      const valeur = { code, libelle: nom, definition: mots.definitionDuCote[norme] };
      return [
        parts
          ? { ...valeur, genre: 'TAUX', unite: 'part' }
          : { ...valeur, genre: 'NOMBRE', unite: 'pass', decimales: DECIMALES[norme] },
        ...(intervalles
          ? [
              {
                code: `${code}.ic`,
                libelle: mots.ic(nom),
                genre: 'INTERVALLE',
                unite: '%',
                definition: mots.definitionDeLIc,
              } as const,
            ]
          : []),
      ];
    }),
    ...(ecarts
      ? [
          {
            code: 'ecart',
            libelle: mots.ecart,
            genre: 'POINTS',
            unite: 'points',
            definition: mots.definitionDeLEcart,
          } as const,
          texte('ecart.explique', mots.part, mots.definitionDeLaPart),
        ]
      : []),
  ];
}

function lignesDe(lu: ComparaisonLue, table: Table, langue: Langue): readonly Ligne[] {
  const [premier] = lu.cotes;
  const codes = table.parts
    ? premier?.parts.map(({ taux }) => taux)
    : premier?.comptes.map(({ indicateur }) => indicateur);
  return (codes ?? []).map((code, rang) => {
    const [nom, definition] = mesureEnMots(code, langue);
    return [
      nom,
      code,
      definition,
      ...lu.cotes.flatMap((cote) => cellulesDuCote(cote, rang, table, langue)),
      ...(table.ecarts ? [ecartDe(lu, code), partExpliquee(lu, code, langue)] : []),
    ];
  });
}

function cellulesDuCote(
  { parts, comptes }: CoteLu,
  rang: number,
  { norme, parts: enParts, intervalles }: Table,
  langue: Langue,
): readonly Cellule[] {
  if (enParts) {
    const part = parts[rang];
    return [part ? partDe(part, langue) : null, ...(intervalles ? [bornesDe(part)] : [])];
  }
  const compte = comptes[rang];
  if (!compte) return [null];
  const { mesure, pourMilleHabitants, parEuroEngage } = compte;
  if (mesure.masque) return [{ masque: mesure.masque }];
  return [norme === 'brut' ? mesure.valeur : norme === 'habitants' ? pourMilleHabitants : parEuroEngage];
}

const partDe = ({ masque, valeur, denominateur: sur, prudence }: PartLue, langue: Langue): Cellule => {
  if (masque) return { masque: 'SECRET' };
  return valeur === null ? null : { valeur, sur, prudence, quoi: MOTS_DE_LA_COMPARAISON[langue].pass };
};

function bornesDe(part: PartLue | undefined): Cellule {
  const { intervalleBas: bas = null, intervalleHaut: haut = null } = part ?? {};
  return bas === null || haut === null ? null : { bas, haut };
}

function ecartDe({ ecarts }: ComparaisonLue, code: string): Cellule {
  const {
    valeur = null,
    intervalleBas: bas = null,
    intervalleHaut: haut = null,
  } = ecarts?.find(({ taux }) => taux === code) ?? {};
  if (valeur === null) return null;
  return { ecart: valeur * 100, bornes: bas === null || haut === null ? null : { bas, haut } };
}

/** Under this, a gap has no shares worth reading; the page says the same. */
const INFIME = 1e-9;

/** What handing out explains stands beside the use rate it bears on, what use explains beside its own rate. */
function partExpliquee({ explication }: ComparaisonLue, code: string, langue: Langue): Cellule {
  const mots = MOTS_DE_LA_COMPARAISON[langue];
  if (explication === null || code === 'DISTRIBUTION') return null;
  const facteur = code === 'USAGE' ? 'distribution' : 'usage';
  const { ecart } = explication;
  if (Math.abs(ecart) < INFIME) return null;
  const part = nombre((explication[facteur] / ecart) * 100, langue);
  return `${mots[facteur]}${part}${langue === 'fr' ? '\u00a0' : ''}%`;
}
