import { jour } from '../dates.ts';
import { nomDuDepartement } from '../departements.ts';
import type { Langue } from '../format.ts';
import { periodeEnMots } from '../periode.ts';
import type { Ecart } from '../url/vue-chargee.ts';

/** The parameters of an address, as one names them; another keeps its own name. */
const NOMS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: {
    t: 'Territoire',
    p: 'Période',
    base: 'Base',
    attr: 'Attribution',
    maille: 'Lignes par',
    ind: 'Indicateur',
    temps: 'Pas de temps',
    col: 'Colonnes',
    tri: 'Tri',
    n: 'Lignes gardées',
    vs: 'Comparé à',
    au: 'Au',
    q: 'Recherche',
    etape: 'Étape',
    forme: 'Présentation',
    zone: 'Zone de la carte',
    'f.collectivite': 'Collectivité',
    'f.commune': 'Commune',
    'f.distributeur': 'Distributeur',
    'f.epci': 'EPCI',
    'f.etape': 'Étape',
    'f.etat': 'État du label',
    'f.genre': 'Label',
    'f.lieu': 'Lieu',
    'f.operateur': 'Opérateur',
    'f.outremer': 'Outre-mer',
    'f.public': 'Public',
    'f.service': 'Service',
    'f.type': 'Type',
    'f.vague': 'Vague',
  },
  en: {
    t: 'Territory',
    p: 'Period',
    base: 'Base',
    attr: 'Attribution',
    maille: 'Rows by',
    ind: 'Indicator',
    temps: 'Time step',
    col: 'Columns',
    tri: 'Sort',
    n: 'Rows kept',
    vs: 'Compared with',
    au: 'As of',
    q: 'Search',
    etape: 'Step',
    forme: 'Layout',
    zone: 'Area of the map',
    'f.collectivite': 'Authority',
    'f.commune': 'Municipality',
    'f.distributeur': 'Distributor',
    'f.epci': 'EPCI',
    'f.etape': 'Step',
    'f.etat': 'State of the label',
    'f.genre': 'Label',
    'f.lieu': 'Place',
    'f.operateur': 'Operator',
    'f.outremer': 'Overseas',
    'f.public': 'Public',
    'f.service': 'Service',
    'f.type': 'Type',
    'f.vague': 'Wave',
  },
};

const RIEN: Readonly<Record<Langue, string>> = { fr: 'par défaut', en: 'default' };

const MOTS: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: { achat: 'achats', flux: 'flux', commanditaire: 'commanditaire', lieu: 'lieu' },
  en: { achat: 'bought', flux: 'flow', commanditaire: 'buyer', lieu: 'place' },
};

function valeurEnMots(cle: string, valeur: string | null, langue: Langue): string {
  if (valeur === null) return cle === 'p' ? periodeEnMots(null, langue) : RIEN[langue];
  if (cle === 'p') return periodeEnMots(valeur, langue);
  if (cle === 'au') return jour(valeur, langue);
  if (cle === 'base' || cle === 'attr') return MOTS[langue][valeur] ?? valeur;
  return nomDuDepartement(valeur.replace(/^dep:/u, ''));
}

/** A difference in words: « Période : T2 2021 → T3 2021 ». */
export function ecartEnMots({ cle, avant, apres }: Ecart, langue: Langue): string {
  const deux = langue === 'fr' ? '\u00a0: ' : ': ';
  const dits = [avant, apres].map((valeur) => valeurEnMots(cle, valeur, langue));
  return `${NOMS[langue][cle] ?? cle}${deux}${dits.join(' → ')}`;
}
