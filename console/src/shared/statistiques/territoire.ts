import { DEPARTEMENTS, REGIONS } from '../departements.ts';
import { type Langue, numeroLisible } from '../format.ts';

/** A territory of a view: its level, as the filter of the API names it, and its official code. */
export interface Territoire {
  readonly niveau: 'departement' | 'region' | 'epci' | 'collectivite';
  readonly code: string;
}

const NIVEAUX = { dep: 'departement', reg: 'region', epci: 'epci', col: 'collectivite' } as const;

/** Reads `dep:33`, `reg:75` or `epci:243300316`; null for what is none of them. */
export function territoireDe(text: string | null | undefined): Territoire | null {
  const [, court, code = ''] = /^(dep|reg|epci|col):(\w+)$/u.exec(text ?? '') ?? [];
  if (court !== 'dep' && court !== 'reg' && court !== 'epci' && court !== 'col') return null;
  return { niveau: NIVEAUX[court], code };
}

const COURTS = { departement: 'dep', region: 'reg', epci: 'epci', collectivite: 'col' } as const;

/** A territory as the address writes it. */
export const ecrireTerritoire = ({ niveau, code }: Territoire): string => `${COURTS[niveau]}:${code}`;

const FRANCE = { fr: 'France entière', en: 'France' };

/** The words of a territory; an EPCI is named by the register, and by its number until it answers. */
export function nomDuTerritoire(territoire: Territoire | null, langue: Langue, epci?: string): string {
  if (!territoire) return FRANCE[langue];
  const { niveau, code } = territoire;
  if (niveau === 'departement') return DEPARTEMENTS.get(code) ?? code;
  if (niveau === 'region') return REGIONS.get(code)?.nom ?? code;
  return epci ?? (niveau === 'epci' ? `EPCI ${code}` : numeroLisible(code));
}
