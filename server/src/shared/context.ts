import type { Pool } from 'pg';
import type { Perimeter, Reader } from './read.ts';
import type { Trousseau } from './trousseau.ts';

/** The roles of the scheme, and the router of the federation. */
export type Role =
  | 'ADMINISTRATEUR'
  | 'ETAT'
  | 'OPERATEUR'
  | 'GESTIONNAIRE'
  | 'DISTRIBUTEUR'
  | 'STRUCTURE'
  | 'HUB'
  | 'ANALYSTE'
  | 'INTEGRATEUR'
  | 'PUBLIC'
  | 'ROUTEUR';

/** On whose behalf the request is made; a visitor is `PUBLIC`. */
export interface Actor {
  /** On whose behalf: a role and a perimeter, never a person. */
  readonly id: string;
  /** Pseudonym of the agent, `agent-…`; of what acts without an account, its role. */
  readonly pseudonyme: string;
  /** The account behind a session; `null` for a visitor or a token. */
  readonly compteId: string | null;
  /** Where the request comes from: an address without its last part, `null` when unknown. */
  readonly depuis: string | null;
  /** Whether it only looks as another would: everything that writes is refused. */
  readonly lectureSeule: boolean;
  readonly role: Role;
  /** Collectivités whose rows it may see; `null` for all. */
  readonly perimeter: Perimeter;
  /** The structure it acts for: it sees its own uses and payments; `null` when it acts for none. */
  readonly structure: string | null;
  /** Perimeter in words. */
  readonly perimetre: string;
  /** Whether its token asked to be held to the published operations. */
  readonly publieesSeules?: boolean;
  /** What its token of integration is held to; absent for who has none. */
  readonly jeton?: PorteeDeJeton;
}

/** What a token of integration is held to, within what its role and its perimeter open. */
export interface PorteeDeJeton {
  readonly id: string;
  readonly nom: string;
  /** Names of the published operations it may run, and root fields (`Query.lieux`) that it may ask freely; `null` for all. */
  readonly operations: readonly string[] | null;
  readonly champs: readonly string[] | null;
  /** Codes of the indicators it may read; `null` for all. */
  readonly indicateurs: readonly string[] | null;
  /** Codes of the départements whose places it hears of; `null` for all. */
  readonly departements: readonly string[] | null;
  /** Sites whose pages may use it, as `https://exemple.fr`; none for a token that no browser uses. */
  readonly origines: readonly string[];
  /** Requests a minute; `null` for the register's own limit. */
  readonly quota: number | null;
  /** Where its figures are counted; absent for all of France. */
  readonly territoire?: { readonly champ: 'region' | 'departement' | 'collectivite'; readonly code: string };
  /** Whether it is written in pages that anyone reads: limits of one reader are then also those of a network. */
  readonly encart?: boolean;
}

/** Who acts without an account of their own: a visitor, a token, the router. */
export const withoutAccount = (who: Pick<Actor, 'id' | 'role' | 'perimeter' | 'perimetre'>): Actor => ({
  ...who,
  pseudonyme: who.role.toLowerCase(),
  compteId: null,
  structure: null,
  depuis: null,
  lectureSeule: false,
});

/** Whose something is: an account's, whatever role it takes; without one, the role's and perimeter's. */
export const proprietaireDe = ({ compteId, id }: Actor): string => compteId ?? id;

/** Who the journals name: the agent's pseudonym and what they acted for; a token or the register by what it acts for alone. */
export const auteurDe = ({ compteId, pseudonyme, id }: Actor): string =>
  compteId === null ? id : `${pseudonyme}, ${id}`;

/** What every resolver receives: a reader, a pool to write facts, an actor, a day, and nothing else. */
export interface Context {
  readonly read: Reader;
  readonly pool: Pool;
  /** For what may take longer than a page: checks of the whole register. */
  readonly lot: Pool;
  readonly actor: Actor;
  /** Whom limits are counted for: an account, a token, or the address of a visitor. */
  readonly client: string;
  /** The session of the request's cookie, `null` for a visitor or a token. */
  readonly session: string | null;
  /** Address of this server for the browser that asks, to write links; `null` outside HTTP. */
  readonly origine: string | null;
  /** What this process remembers of the sessions: to be forgotten when rights change. */
  readonly acteurs: { oublier(): void };
  /** The other site whose page asks, as its browser says; absent for any other request. */
  readonly site?: string;
  /** Whether the register asks itself, inside an operation let in before: its token was judged and counted there. */
  readonly dedans?: boolean;
  /** Civil day of the request (YYYY-MM-DD), injected so that rules stay pure. */
  readonly today: string;
  readonly settings: Settings;
}

/** Under these numbers, figures are hidden, or said to be read with caution. */
export interface Seuils {
  /** Persons, or acts. */
  readonly personnes: number;
  /** Rows that a rate rests on. */
  readonly prudence: number;
}

/** What does not change while the server runs. */
export interface Settings {
  readonly seuils: Seuils;
  readonly demonstration: boolean;
  readonly cleDesNumeros: string;
  readonly cleDesJetons: Trousseau;
  /** Keys that secrets to be read again are kept under. */
  readonly cleDesSecrets: Trousseau;
  /** Credential of the federation router, from ROUTEUR_JETON; `null` when none is set. */
  readonly jetonDuRouteur: string | null;
  readonly anneeCog: number;
  /** Providers of identity that people may enter by. */
  readonly fournisseurs: readonly { readonly code: string; readonly nom: string }[];
  readonly version: string;
}
