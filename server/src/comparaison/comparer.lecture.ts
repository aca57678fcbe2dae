import { parse } from 'graphql';
import type { Langue } from '../feuille/feuille.module.ts';
import { type Adresse, type Demande, type EnMots, enMots, selectionDe } from '../page/page.module.ts';
import { BadInput } from '../shared/errors.ts';
import { type Cote, cotesDe } from './cotes.ts';

export interface PartLue {
  readonly taux: 'DISTRIBUTION' | 'USAGE' | 'USAGE_DES_DISTRIBUES';
  readonly valeur: number | null;
  readonly denominateur: number | null;
  readonly intervalleBas: number | null;
  readonly intervalleHaut: number | null;
  readonly prudence: boolean;
  readonly masque: boolean;
}
export interface CompteLu {
  readonly indicateur: string;
  readonly pourMilleHabitants: number | null;
  readonly parEuroEngage: number | null;
  readonly mesure: { readonly valeur: number | null; readonly masque: 'SECRET' | 'COMPLEMENT' | null };
}
export interface CoteLu {
  readonly comptes: readonly CompteLu[];
  readonly parts: readonly PartLue[];
}
export interface ComparaisonLue {
  readonly au: string;
  readonly provisoire: boolean;
  readonly fraicheur: string;
  readonly cotes: readonly CoteLu[];
  readonly ecarts:
    | readonly {
        readonly taux: PartLue['taux'];
        readonly valeur: number | null;
        readonly intervalleBas: number | null;
        readonly intervalleHaut: number | null;
      }[]
    | null;
  readonly explication: {
    readonly ecart: number;
    readonly distribution: number;
    readonly usage: number;
  } | null;
}

const COMPARAISON = parse(`
  query ComparaisonAExporter($cotes: [FiltreStatistiques!]!, $base: Base, $attribution: Attribution, $au: LocalDate) {
    comparaison(cotes: $cotes, base: $base, attribution: $attribution, au: $au) {
      au provisoire fraicheur
      cotes {
        comptes { indicateur pourMilleHabitants parEuroEngage mesure { valeur masque } }
        parts { taux valeur denominateur intervalleBas intervalleHaut prudence masque }
      }
      ecarts { taux valeur intervalleBas intervalleHaut }
      explication { ecart distribution usage }
    }
  }
`);

/** A comparison as its page reads it: what was counted of each side, its name, and the words of the whole. */
export interface Comparee {
  readonly lu: ComparaisonLue;
  readonly noms: readonly string[];
  readonly mots: EnMots;
  /** The heading of the page. */
  readonly titre: string;
}

/** Territories or periods side by side, as an address names them. */
export async function lireLaComparaison({ adresse, langue, context, executer }: Demande): Promise<Comparee> {
  const cotes = cotesDe(adresse);
  if (cotes === null)
    throw new BadInput(
      'La vue ne compare rien : de deux à six territoires ou périodes sont attendus dans « vs ».',
    );
  const { filtre: _, ...selection } = selectionDe(adresse);
  const entiere = { ...adresse, parametres: { ...adresse.parametres, t: undefined, vs: undefined } };
  const [{ comparaison: lu }, mots, dits] = await Promise.all([
    executer<{ comparaison: ComparaisonLue }>(context, COMPARAISON, {
      ...selection,
      cotes: cotes.map((cote) => selectionDe(adresseDuCote(cote)).filtre),
    }),
    enMots(entiere, langue, context),
    Promise.all(cotes.map((cote) => enMots(adresseDuCote(cote), langue, context))),
  ]);
  const noms = nomsDesCotes(cotes, dits);
  return {
    lu,
    noms,
    mots,
    titre: titreDe(
      noms,
      mots,
      { parLieu: adresse.parametres['attr'] === 'lieu', memePeriode: !plusieurs(cotes, periodeDe) },
      langue,
    ),
  };
}

const adresseDuCote = ({ t, collectivite, p }: Cote): Adresse => ({
  chemin: '/pilotage/comparer',
  parametres: { t, p, 'f.collectivite': collectivite },
});

const plusieurs = (cotes: readonly Cote[], lire: (cote: Cote) => string): boolean =>
  new Set(cotes.map(lire)).size > 1;
const periodeDe = ({ p = '' }: Cote): string => p;

/** Sides are told apart by what differs between them, and by both where both do. */
function nomsDesCotes(cotes: readonly Cote[], dits: readonly EnMots[]): readonly string[] {
  const parPeriode = plusieurs(cotes, periodeDe);
  const parTerritoire = plusieurs(cotes, ({ t, collectivite }) => `${t} ${collectivite}`);
  return dits.map(({ collectivite, territoire, periode }) => {
    const nom = collectivite ?? territoire;
    if (!parPeriode) return nom;
    return parTerritoire ? `${nom}, ${periode}` : periode;
  });
}

const MOTS = {
  fr: { comparer: 'Comparer ', et: ' et ', lieu: 'par lieu d’utilisation' },
  en: { comparer: 'Compare ', et: ' and ', lieu: 'by place of use' },
} as const;

interface Portee {
  readonly parLieu: boolean;
  readonly memePeriode: boolean;
}

function titreDe(
  noms: readonly string[],
  { periode, base, au }: EnMots,
  { parLieu, memePeriode }: Portee,
  langue: Langue,
): string {
  const mots = MOTS[langue];
  return [
    `${mots.comparer}${noms.slice(0, -1).join(', ')}${mots.et}${noms.at(-1) ?? ''}`,
    ...(memePeriode ? [periode] : []),
    base,
    ...(parLieu ? [mots.lieu] : []),
    ...(au === null ? [] : [au]),
  ].join(', ');
}
