import type { Role, TypeDePerimetre } from '../graphql/graphql.ts';
import type { Langue } from '../shared/format.ts';

/** What each role is exercised on, as the register asks it; the first is proposed. */
export const PERIMETRES = {
  ADMINISTRATEUR: ['FRANCE'],
  ETAT: ['FRANCE', 'REGION', 'DEPARTEMENT'],
  OPERATEUR: ['FRANCE'],
  GESTIONNAIRE: ['COLLECTIVITE'],
  DISTRIBUTEUR: ['COLLECTIVITE'],
  STRUCTURE: ['STRUCTURE'],
  HUB: ['REGION', 'DEPARTEMENT'],
  ANALYSTE: ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE'],
  INTEGRATEUR: ['FRANCE', 'REGION', 'DEPARTEMENT', 'COLLECTIVITE'],
} as const satisfies Partial<Record<Role, readonly [TypeDePerimetre, ...TypeDePerimetre[]]>>;

/** A role that someone may hold. */
export type RoleTenu = keyof typeof PERIMETRES;

const estTenu = (role: string): role is RoleTenu => role in PERIMETRES;

export const ROLES_TENUS: readonly RoleTenu[] = Object.keys(PERIMETRES).filter(estTenu);

/** Those that a collectivité gives to its own people. */
export const DELEGABLES: readonly RoleTenu[] = ['DISTRIBUTEUR', 'GESTIONNAIRE'];

/** A role on a perimeter, as it is being typed. */
export interface Octroi {
  readonly role: RoleTenu;
  readonly perimetreType: TypeDePerimetre;
  readonly perimetreCode: string;
}

/** The same perimeter when the new role has it, otherwise the first it has. */
export function avecRole({ perimetreType, perimetreCode }: Octroi, role: RoleTenu): Octroi {
  const permis: readonly TypeDePerimetre[] = PERIMETRES[role];
  if (permis.includes(perimetreType)) return { role, perimetreType, perimetreCode };
  return { role, perimetreType: PERIMETRES[role][0], perimetreCode: '' };
}

export const estComplet = ({ perimetreType, perimetreCode }: Octroi): boolean =>
  (perimetreType === 'FRANCE') === (perimetreCode.trim() === '');

/** As the API takes it: France has no code. */
export const aDemander = ({ role, perimetreType, perimetreCode }: Octroi) => ({
  role,
  perimetreType,
  perimetreCode: perimetreType === 'FRANCE' ? null : perimetreCode.trim(),
});

/** Kinds of perimeter, as one chooses among them. */
export const TYPES_DE_PERIMETRE: Readonly<Record<Langue, Record<TypeDePerimetre, string>>> = {
  fr: {
    FRANCE: 'France entière',
    REGION: 'Une région',
    DEPARTEMENT: 'Un département',
    COLLECTIVITE: 'Une collectivité',
    STRUCTURE: 'Une structure',
  },
  en: {
    FRANCE: 'The whole of France',
    REGION: 'A region',
    DEPARTEMENT: 'A département',
    COLLECTIVITE: 'An authority',
    STRUCTURE: 'An organisation',
  },
};
