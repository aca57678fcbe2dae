import { Hasard } from '../../src/demo/hasard.ts';
import { plusJours } from '../../src/shared/jour.rules.ts';
import type { Actor } from '../../src/shared/context.ts';
import type { Harness } from '../harness.ts';
import { LIEU, LIEU_SUSPENDU, numeroDeCarnet, numeroDePass } from '../monde.ts';
import { PREMIERE_SERIE } from '../grand-livre.ts';

/** What the model knows of a use. */
export interface UsageVecu {
  readonly jour: string;
  readonly serie: number;
  readonly rang: number;
}

/** What the model knows of a carnet: written from the answers of the API, never read from its tables. */
export class CarnetVecu {
  readonly serie: number;
  readonly numero: string;
  remisLe: string | null = null;
  /** What stopped or freed it, in the order it was said. */
  readonly incidents: { readonly genre: string; readonly jour: string }[] = [];
  /** Where its last move took it. */
  vers: string | null = null;
  readonly enVigueur = new Map<number, UsageVecu>();

  constructor(serie: number) {
    this.serie = serie;
    this.numero = numeroDeCarnet(serie);
  }

  /** What stops it on a day, or ever if none is given; `null` when nothing does. */
  arret(jour = '9999-12-31'): string | null {
    const dernier = this.incidents.findLast((un) => un.jour <= jour);
    return dernier === undefined || LIBERE.has(dernier.genre) ? null : dernier.genre;
  }

  /** Day of the last thing that happened to it. */
  get dernierJour(): string {
    const usages = [...this.enVigueur.values()].map(({ jour }) => jour);
    return [this.remisLe ?? '', this.incidents.at(-1)?.jour ?? '', ...usages].toSorted().at(-1) ?? '';
  }
}

const LIBERE: ReadonlySet<string> = new Set(['DEBLOCAGE', 'RETROUVE']);

/** What was asked under a key, and what was answered. */
export interface Faite {
  readonly mutation: string;
  readonly nom: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly typename: string;
}

export const ACTIVEE_LE = '2026-08-15';
export const TOLEREE_JUSQU_AU = '2027-01-31';
const LABELS: Readonly<Record<string, (jour: string) => boolean>> = {
  [LIEU]: (jour) => jour >= '2026-01-01' && jour <= '2026-12-31',
  [LIEU_SUSPENDU]: (jour) => jour >= '2026-01-01' && jour < '2026-09-10',
};

/** A life of the register under a set clock: what is asked at random, and what must be answered. */
export class Vie {
  readonly hasard: Hasard;
  readonly carnets: readonly CarnetVecu[];
  readonly faites: Faite[] = [];
  /** How many times each answer came. */
  readonly reponses = new Map<string, number>();
  /** Months whose uses are paid. */
  readonly clos = new Set<string>();
  readonly utilises: UsageVecu[] = [];
  /** Whether the credit note of the order was given: nothing is used or taken back after it. */
  rendue = false;
  jour: string;
  private cles = 0;
  private readonly harness: Harness;
  private readonly graine: string;

  constructor(harness: Harness, graine: string, carnets: number, jour: string) {
    this.harness = harness;
    this.graine = graine;
    this.hasard = new Hasard('vies', graine);
    this.jour = jour;
    this.carnets = Array.from({ length: carnets }, (_, i) => new CarnetVecu(PREMIERE_SERIE + i));
    process.env['HORLOGE'] = jour;
  }

  /** A day goes by. */
  passer(jours = 1): void {
    this.jour = plusJours(this.jour, jours);
    process.env['HORLOGE'] = this.jour;
  }

  /** A day among the last ones, most often this one. */
  jourRecent(): string {
    return this.hasard.fraction() < 0.6 ? this.jour : plusJours(this.jour, -this.hasard.entier(1, 20));
  }

  /** This day may be left unsaid. */
  dit(jour: string): { readonly jour?: string } {
    return jour === this.jour && this.hasard.fraction() < 0.5 ? {} : { jour };
  }

  carnet(): CarnetVecu {
    return this.hasard.choisir(this.carnets);
  }

  lieu(): string {
    return this.hasard.fraction() < 0.9 ? LIEU : LIEU_SUSPENDU;
  }

  numeroDePass = (serie: number, rang: number): string => numeroDePass(serie, rang);
  estLabellise = (lieu: string, jour: string): boolean => LABELS[lieu]?.(jour) ?? false;

  /** Asks for a mutation under a new key, and keeps what was answered. */
  async demander(
    mutation: string,
    nom: string,
    entree: Readonly<Record<string, unknown>>,
    qui?: Actor,
  ): Promise<{ readonly __typename: string; readonly [champ: string]: unknown }> {
    const input = { cleIdempotence: `vie-${this.graine}-${++this.cles}`, ...entree };
    const reponse = await this.repeter(mutation, nom, input, qui);
    this.faites.push({ mutation, nom, input, typename: reponse.__typename });
    const dit = `${nom}: ${reponse.__typename}`;
    this.reponses.set(dit, (this.reponses.get(dit) ?? 0) + 1);
    return reponse;
  }

  async repeter(
    mutation: string,
    nom: string,
    input: object,
    qui?: Actor,
  ): Promise<{ readonly __typename: string; readonly [champ: string]: unknown }> {
    const reponse = await this.harness.execute<Record<string, { __typename: string }>>(
      mutation,
      { input },
      qui,
    );
    const [, dite] = Object.entries(reponse)[0] ?? [];
    if (!dite) throw new Error(`${nom} : aucune réponse`);
    return dite;
  }

  lire<T>(question: string, variables: object = {}): Promise<T> {
    return this.harness.execute<T>(question, variables);
  }
}

/** One thing that someone may ask of the register, and what must be answered. */
export interface Geste {
  readonly nom: string;
  readonly poids: number;
  readonly faire: (vie: Vie) => Promise<void>;
}

export const mutation = (nom: string, Nom: string, champs = ''): string =>
  `mutation ($input: ${Nom}Input!) { ${nom}(input: $input) { __typename ${champs} ... on Refus { message } } }`;
