import type { EtapeDeCommande } from './commande.types.ts';
import { enFrancais } from '../shared/jour.rules.ts';

/** Who owes a step. */
export type Responsable = 'COMMANDITAIRE' | 'OPERATEUR';

/** A step of the procedure: who may record it, who owes it, and how long it may take from the one before. */
export interface RegleDEtape {
  readonly droits: readonly ('COMMANDER' | 'PRODUIRE')[];
  readonly responsable: Responsable;
  /** Days; overseas where they differ. */
  readonly delai: number;
  readonly delaiOutreMer?: number;
  readonly source: string;
}

const S10 = 'APTIC, modalités de mise en règlement des valeurs des pass';
const S11 = 'APTIC, fin de validité des pass et génération d’un avoir';
/** Where the operator's procedure gives no delay, orders are looked at again after a month. */
const REPERE = 30;

const SIENNE = { droits: ['PRODUIRE'], responsable: 'OPERATEUR' } as const;
const DES_DEUX = ['COMMANDER', 'PRODUIRE'] as const;

/** The steps in their order, with what the operator's procedure says of each: two days are published, the BAT and the delivery. */
export const ETAPES: Readonly<Record<EtapeDeCommande, RegleDEtape>> = {
  DEVIS: { ...SIENNE, delai: REPERE, source: S10 },
  SIGNEE: { droits: ['COMMANDER'], responsable: 'COMMANDITAIRE', delai: REPERE, source: S10 },
  CADRAGE: { droits: DES_DEUX, responsable: 'OPERATEUR', delai: REPERE, source: S10 },
  // Three days to make it, six to validate it.
  BAT: { droits: DES_DEUX, responsable: 'COMMANDITAIRE', delai: 9, source: S10 },
  PRODUITE: { ...SIENNE, delai: REPERE, source: S10 },
  EXPEDIEE: { ...SIENNE, delai: REPERE, source: S10 },
  LIVREE: { ...SIENNE, delai: 7, delaiOutreMer: 14, source: S10 },
  MANDATEE: { droits: ['COMMANDER'], responsable: 'COMMANDITAIRE', delai: REPERE, source: S10 },
  ACTIVEE: { ...SIENNE, delai: REPERE, source: S10 },
  // Counted from the end of validity: the état contradictoire comes on the 37th day.
  CLOTUREE: { ...SIENNE, delai: 37, source: S11 },
};

const nomDe = (etape: string): etape is EtapeDeCommande => etape in ETAPES;
export const ORDRE: readonly EtapeDeCommande[] = Object.keys(ETAPES).filter(nomDe);

export const etapeSuivante = (etape: EtapeDeCommande): EtapeDeCommande | null =>
  ORDRE[ORDRE.indexOf(etape) + 1] ?? null;

export interface EtapeConnue {
  readonly etape: EtapeDeCommande;
  readonly jour: string;
}

/** Why a step cannot come now: which rule, and in words; `null` when it can. */
export function etapeRefusee(
  derniere: EtapeConnue,
  voulue: EtapeConnue,
  today: string,
): { readonly regle: string; readonly phrase: string } | null {
  if (voulue.etape === 'ACTIVEE' && ORDRE.indexOf(derniere.etape) < ORDRE.indexOf('MANDATEE'))
    return {
      regle: 'M3',
      phrase:
        'Aucun pass n’est actif avant que sa commande soit couverte : un numéro de mandat, ou les fonds reçus, sont attendus.',
    };
  const suivante = etapeSuivante(derniere.etape);
  if (voulue.etape !== suivante)
    return {
      regle: 'COMMANDE_ETAPE',
      phrase:
        suivante === null
          ? 'Cette commande est clôturée : plus aucune étape n’est attendue.'
          : `Cette commande en est à ${EN_MOTS[derniere.etape]} : l’étape attendue est ${EN_MOTS[suivante]}.`,
    };
  if (voulue.jour > today)
    return {
      regle: 'COMMANDE_JOUR',
      phrase: `Le ${enFrancais(voulue.jour)} est à venir : un jour passé est attendu.`,
    };
  if (voulue.jour < derniere.jour)
    return {
      regle: 'COMMANDE_JOUR',
      phrase: `L’étape précédente est du ${enFrancais(derniere.jour)} : ce jour ou un jour d’après est attendu.`,
    };
  return null;
}

export const EN_MOTS: Readonly<Record<EtapeDeCommande, string>> = {
  DEVIS: '« devis »',
  SIGNEE: '« signée »',
  CADRAGE: '« cadrage »',
  BAT: '« BAT »',
  PRODUITE: '« produite »',
  EXPEDIEE: '« expédiée »',
  LIVREE: '« livrée »',
  MANDATEE: '« mandatée »',
  ACTIVEE: '« activée »',
  CLOTUREE: '« clôturée »',
};
