import type { Pool } from 'pg';
import type { Seuils } from '../shared/context.ts';
import { type Footing, Versions } from '../shared/versions.ts';
import type { MesureProtegee } from './jugement.rules.ts';
import { perturbationsDe } from './perturbation.rules.ts';
import { type Atome, type Groupe, TableDuSecret } from './table.rules.ts';

/** What is counted of persons, or of what they did. What a buyer ordered is a public act: it is never secret. */
export const COMPTES_SECRETS = ['distribues', 'utilises', 'rembourses'] as const;
export type CompteSecret = (typeof COMPTES_SECRETS)[number];

/** An atom with its three measures, in pass. */
export type AtomeLu = Omit<Atome, 'unites'> & Readonly<Record<CompteSecret, number>>;

/** All that a reader may not open, by atoms. */
export interface TableLue {
  readonly groupes: readonly Groupe[];
  readonly atomes: readonly AtomeLu[];
}

/** What protects a table, measure by measure, worked out once. */
export class Protection {
  readonly groupes: readonly Groupe[];
  private readonly table: TableLue;
  private readonly seuil: number;
  private readonly mesures = new Map<CompteSecret, MesureProtegee>();

  constructor(table: TableLue, { personnes }: Seuils) {
    this.table = table;
    this.groupes = table.groupes;
    this.seuil = personnes;
  }

  mesure(compte: CompteSecret): MesureProtegee {
    const connue = this.mesures.get(compte);
    if (connue) return connue;
    const table = new TableDuSecret(
      this.groupes,
      this.table.atomes.map((atome) => ({ ...atome, unites: this.unites(atome, compte) })),
      this.seuil,
      compte === 'distribues',
    );
    const mesure = { table, perturbations: perturbationsDe(table) };
    this.mesures.set(compte, mesure);
    return mesure;
  }

  /** A carnet is handed to one person at least; of uses and payments, the count itself is judged. */
  private unites(atome: AtomeLu, compte: CompteSecret): number {
    if (compte !== 'distribues') return atome[compte];
    return Math.ceil(atome.distribues / (this.groupes[atome.groupe]?.taille ?? 1));
  }
}

/** Perimeters whose protection is kept for one state of the register. */
const GARDEES = 40;
const FAITS: readonly Footing[] = [{ owner: 'pass' }, { owner: 'territoires' }];

/** Protections of one database: kept while nothing moves that they were made from. */
class Protections {
  private readonly versions: Versions;
  private etat = '';
  private readonly parPerimetre = new Map<string, Promise<Protection>>();

  constructor(pool: Pool) {
    this.versions = new Versions(pool);
  }

  async lire(perimetre: string, faire: () => Promise<Protection>): Promise<Protection> {
    await this.versions.look();
    const etat = this.versions.stamp(FAITS);
    if (etat !== this.etat || this.parPerimetre.size >= GARDEES) this.parPerimetre.clear();
    this.etat = etat;
    const gardee = this.parPerimetre.get(perimetre);
    if (gardee) return gardee;
    const neuve = faire();
    this.parPerimetre.set(perimetre, neuve);
    // What failed is tried again by the next.
    neuve.catch(() => this.parPerimetre.delete(perimetre));
    return neuve;
  }
}

const parBase = new WeakMap<Pool, Protections>();

/** What is kept for a database. */
export function protectionsDe(pool: Pool): Protections {
  const gardees = parBase.get(pool) ?? new Protections(pool);
  parBase.set(pool, gardees);
  return gardees;
}
