import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import { CATALOGUE } from '../statistique/statistique.module.ts';
import type { PorteeDeJeton } from '../shared/context.ts';
import type { DemandeDOperation } from './portee.rules.ts';

/** What a token asked, and from the page of which site; empty outside a browser. */
export type DemandeNotee = Pick<DemandeDOperation, 'publiee' | 'champs' | 'indicateurs'> & {
  readonly origine: string;
};

const texteDe = ({ publiee, champs, indicateurs, origine }: DemandeNotee): string =>
  JSON.stringify([publiee, champs, indicateurs, origine]);

/** Tells what was asked from anything else: what one line of a day is about. */
export const empreinteDeLaDemande = (demande: DemandeNotee): string =>
  hash('sha256', texteDe(demande), 'base64url').slice(0, 22);

interface Compte {
  readonly jour: string;
  readonly jeton: string;
  readonly demande: string;
  readonly operation: string;
  readonly champs: readonly string[];
  readonly indicateurs: readonly string[];
  readonly origine: string;
  requetes: number;
  points: number;
  refus: number;
  evenements: number;
  pointe: number;
  vuA: string;
}

type Ajout = Partial<Pick<Compte, 'requetes' | 'points' | 'refus' | 'evenements'>>;

/** How often what was counted is added to the table. */
const RYTHME = 3000;
const MINUTE = 60_000;
/** Different things that a token asks in a day: beyond, they are counted together, so that who asks at random fills no table. */
const MOST_DIFFERENT = 500;
const AUTRES: DemandeNotee = { publiee: '…', champs: [], indicateurs: [], origine: '' };
const CODES: ReadonlySet<string> = new Set(CATALOGUE.map(({ code }) => code));

/** The same, but for codes that no indicator has: they are whatever someone wrote. */
const duCatalogue = ({ indicateurs, ...reste }: DemandeNotee): DemandeNotee => ({
  ...reste,
  indicateurs: indicateurs.filter((code) => CODES.has(code)),
});

/** Rows are locked in one order, so that two servers never wait for one another. */
const AJOUTER = `
  insert into plateforme.jeton_usage as u (jour, jeton_id, demande, operation, champs, indicateurs, origine, requetes, points, refus, evenements, pointe, vu_a)
  select n.jour, n.jeton, n.demande, n.operation, n.champs, n.indicateurs, n.origine, n.requetes, n.points, n.refus, n.evenements, n.pointe, n."vuA"
  from jsonb_to_recordset($1::jsonb) as n (jour date, jeton uuid, demande text, operation text, champs text[], indicateurs text[], origine text,
    requetes bigint, points bigint, refus bigint, evenements bigint, pointe integer, "vuA" timestamptz)
  order by n.jour, n.jeton, n.demande
  on conflict (jour, jeton_id, demande) do update set requetes = u.requetes + excluded.requetes, points = u.points + excluded.points,
    refus = u.refus + excluded.refus, evenements = u.evenements + excluded.evenements, pointe = greatest(u.pointe, excluded.pointe),
    vu_a = greatest(u.vu_a, excluded.vu_a)`;

/** What tokens do, counted in memory and added to the day every few seconds: no row is written for a request. */
export class Usages {
  private readonly pool: Pool;
  private readonly comptes = new Map<string, Compte>();
  /** What each token was seen to ask on the last day that it asked something. */
  private readonly demandes = new Map<string, { readonly jour: string; readonly vues: Set<string> }>();
  /** Requests of each token in the minute under way, and the most it had in one since the last day. */
  private readonly minutes = new Map<
    string,
    { minute: number; requetes: number; jour: string; pointe: number }
  >();
  private readonly moisOuverts = new Set<string>();
  private minuterie: NodeJS.Timeout | null = null;
  private ecriture: Promise<void> = Promise.resolve();

  constructor(pool: Pool) {
    this.pool = pool;
  }

  noter(
    { id }: Pick<PorteeDeJeton, 'id'>,
    jour: string,
    demande: DemandeNotee,
    { requetes = 0, points = 0, refus = 0, evenements = 0 }: Ajout,
  ): void {
    const notee = duCatalogue(demande);
    const { publiee, champs, indicateurs, origine } = notee;
    const texte = texteDe(notee);
    if (publiee !== AUTRES.publiee && this.estDeTrop(id, jour, texte)) {
      this.noter({ id }, jour, AUTRES, { requetes, points, refus, evenements });
      return;
    }
    const cle = `${jour} ${id} ${texte}`;
    const compte = this.comptes.get(cle) ?? {
      jour,
      jeton: id,
      demande: empreinteDeLaDemande(notee),
      operation: publiee ?? '',
      champs,
      indicateurs,
      origine,
      requetes: 0,
      points: 0,
      refus: 0,
      evenements: 0,
      pointe: 0,
      vuA: '',
    };
    this.comptes.set(cle, compte);
    compte.requetes += requetes;
    compte.points += points;
    compte.refus += refus;
    compte.evenements += evenements;
    compte.vuA = new Date().toISOString();
    compte.pointe = this.pointeDe(id, jour, requetes);
    this.minuterie ??= setTimeout(() => void this.ecrire(), RYTHME).unref();
  }

  /** Whether a token that asks this asked enough different things in the day. */
  private estDeTrop(id: string, jour: string, texte: string): boolean {
    const connues = this.demandes.get(id);
    const vues = connues?.jour === jour ? connues.vues : new Set<string>();
    if (vues !== connues?.vues) this.demandes.set(id, { jour, vues });
    if (!vues.has(texte) && vues.size >= MOST_DIFFERENT) return true;
    vues.add(texte);
    return false;
  }

  /** Adds what was counted to the table; what cannot be written now is kept, and added later. */
  ecrire(): Promise<void> {
    if (this.minuterie) clearTimeout(this.minuterie);
    this.minuterie = null;
    this.ecriture = this.ecriture.then(() => this.ajouter());
    return this.ecriture;
  }

  private async ajouter(): Promise<void> {
    const lignes = [...this.comptes.entries()];
    if (lignes.length === 0) return;
    this.comptes.clear();
    try {
      for (const jour of new Set(lignes.map(([, compte]) => compte.jour))) await this.ouvrirLeMois(jour);
      const text = JSON.stringify(lignes.map(([, compte]) => compte));
      await this.pool.query({ name: 'jeton usages', text: AJOUTER, values: [text] });
    } catch (failure) {
      console.error(failure);
      for (const [cle, compte] of lignes) this.reprendre(cle, compte);
      this.minuterie ??= setTimeout(() => void this.ecrire(), RYTHME).unref();
    }
  }

  private reprendre(cle: string, compte: Compte): void {
    const depuis = this.comptes.get(cle);
    if (!depuis) {
      this.comptes.set(cle, compte);
      return;
    }
    for (const nom of ['requetes', 'points', 'refus', 'evenements'] as const) depuis[nom] += compte[nom];
  }

  private async ouvrirLeMois(jour: string): Promise<void> {
    const mois = jour.slice(0, 7);
    if (this.moisOuverts.has(mois)) return;
    await this.pool.query('select plateforme.ouvrir_les_usages($1)', [jour]);
    this.moisOuverts.add(mois);
  }

  private pointeDe(id: string, jour: string, requetes: number): number {
    const minute = Math.floor(Date.now() / MINUTE);
    const connue = this.minutes.get(id);
    const celleCi = connue?.minute === minute ? connue.requetes + requetes : requetes;
    const pointe = Math.max(connue?.jour === jour ? connue.pointe : 0, celleCi);
    this.minutes.set(id, { minute, requetes: celleCi, jour, pointe });
    return pointe;
  }
}

const ouverts = new WeakMap<Pool, Usages>();

/** The counts of this server. */
export function usagesDe(pool: Pool): Usages {
  const usages = ouverts.get(pool) ?? new Usages(pool);
  ouverts.set(pool, usages);
  return usages;
}
