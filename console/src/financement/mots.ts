import { Ban, Check, CircleDot, Euro, FileCheck, FilePen, type LucideIcon, Undo2 } from 'lucide-react';
import type { EchelleDeProjet, EtapeDeDossier } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';
import type { Ton } from '../shared/Tampon.tsx';

export const ETAPES = [
  'DEPOSE',
  'INSTRUIT',
  'LAUREAT',
  'REFUSE',
  'CONVENTIONNE',
  'VERSE',
  'SOLDE',
  'REVERSEMENT',
] as const satisfies readonly EtapeDeDossier[];

/** Steps of a file, as one says them. */
export const MOTS_D_ETAPE = {
  fr: {
    DEPOSE: 'déposé',
    INSTRUIT: 'instruit',
    LAUREAT: 'lauréat',
    REFUSE: 'refusé',
    CONVENTIONNE: 'conventionné',
    VERSE: 'versé',
    SOLDE: 'soldé',
    REVERSEMENT: 'à reverser',
  },
  en: {
    DEPOSE: 'filed',
    INSTRUIT: 'examined',
    LAUREAT: 'awarded',
    REFUSE: 'refused',
    CONVENTIONNE: 'signed',
    VERSE: 'paid',
    SOLDE: 'settled',
    REVERSEMENT: 'to be repaid',
  },
} as const satisfies Record<Langue, Record<EtapeDeDossier, string>>;

export const ALLURES: Readonly<Record<EtapeDeDossier, { readonly icone: LucideIcon; readonly ton: Ton }>> = {
  DEPOSE: { icone: FilePen, ton: 'projet' },
  INSTRUIT: { icone: CircleDot, ton: 'attention' },
  LAUREAT: { icone: Check, ton: 'ok' },
  REFUSE: { icone: Ban, ton: 'stop' },
  CONVENTIONNE: { icone: FileCheck, ton: 'ok' },
  VERSE: { icone: Euro, ton: 'ok' },
  SOLDE: { icone: Check, ton: 'clos' },
  REVERSEMENT: { icone: Undo2, ton: 'attention' },
};

export const ECHELLES = [
  'COMMUNE',
  'INTERCOMMUNAL',
  'DEPARTEMENTAL',
  'INTERDEPARTEMENTAL',
  'REGIONAL',
] as const;

export const MOTS_D_ECHELLE = {
  fr: {
    COMMUNE: 'une commune',
    INTERCOMMUNAL: 'une intercommunalité',
    DEPARTEMENTAL: 'un département',
    INTERDEPARTEMENTAL: 'plusieurs départements',
    REGIONAL: 'une région',
  },
  en: {
    COMMUNE: 'one commune',
    INTERCOMMUNAL: 'one intercommunality',
    DEPARTEMENTAL: 'one département',
    INTERDEPARTEMENTAL: 'several départements',
    REGIONAL: 'one région',
  },
} as const satisfies Record<Langue, Record<EchelleDeProjet, string>>;
