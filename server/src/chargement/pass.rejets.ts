import type { ClientBase } from 'pg';
import { lireNumeroDePass } from '../carnet/carnet.module.ts';
import { copyInto, copyLine } from '../shared/copy.ts';
import { tableauSql } from '../shared/import.ts';

const PAQUET = 5000;

/** A refused line. */
export interface RejetDePass {
  readonly ligne: number;
  readonly colonne: 'commande' | 'numero';
  readonly commande: string;
  readonly numero: string;
  readonly attendu: string;
}

/** Keeps refused lines in the session, a packet at a time: memory stays flat, and no transaction is long. */
export class Rejets {
  nombre = 0;
  private readonly client: ClientBase;
  private attente: string[] = [];

  constructor(client: ClientBase) {
    this.client = client;
  }

  async ouvrir(): Promise<void> {
    await this.client.query('drop table if exists pg_temp.lecture');
    await this.client.query(
      'create temporary table lecture (ligne integer primary key, colonne text, valeur text, attendu text, cellules text[])',
    );
    // The owner of the tables of a lot adds to it while it checks carnets.
    await this.client.query('grant insert on pg_temp.lecture to migr');
  }

  ajouter({ ligne, colonne, commande, numero, attendu }: RejetDePass): void {
    this.nombre++;
    const cellules = { commande: commande.slice(0, 200), numero: masquer(numero) };
    this.attente.push(
      copyLine([
        ligne,
        colonne,
        cellules[colonne],
        attendu,
        tableauSql([cellules.commande, cellules.numero]),
      ]),
    );
  }

  /** Writes what waits, if there is enough of it. */
  async ecrire(tout = false): Promise<void> {
    if (this.attente.length === 0 || (!tout && this.attente.length < PAQUET)) return;
    const lignes = this.attente;
    this.attente = [];
    await copyInto(this.client, 'pg_temp.lecture', lignes);
  }
}

/** What is kept of a number: a well-formed one opens a pass, only its end is; what is not one stays as it was typed. */
const masquer = (numero: string): string =>
  lireNumeroDePass(numero) === null ? numero.slice(0, 200) : `••••-••••-••••-${numero.slice(-4)}`;
