import type { Pool, PoolClient } from 'pg';
import { today } from '../shared/today.ts';
import { Cible, type OutilsDeCible } from './cible.ts';
import { ACTIFS } from './cours.queries.ts';
import { OUVRIR_LES_ENVOIS, PASSER } from './envoi.queries.ts';
import { lireLaRetention } from './reglages.ts';

/** How often a server looks for targets that nobody holds, and for what changed of its own. */
const CADENCE = 2000;
/** Turns after which places are moved past what did not concern their targets. */
const PASSAGES = 15;
/** Given to a sending under way when the server stops. */
const PATIENCE = 3000;

/** A silent network is noticed within seconds, on both sides, so that another server takes over. */
const SESSION = 'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3';
const TENIR = `
  select id from unnest($1::uuid[]) id where pg_try_advisory_lock(hashtextextended('webhook ' || id::text, 41))`;
const LACHER = `select pg_advisory_unlock(hashtextextended('webhook ' || $1::text, 41))`;

export interface OptionsDeDistribution extends OutilsDeCible {
  /** A pool of its own for the one session that holds the targets of this server. */
  readonly gardiens: Pool;
}

interface Tenue {
  readonly cible: Cible;
  /** What told its state when it was last looked at. */
  marque: string;
  /** Whether it is being let go of. */
  part: boolean;
}

/**
 * The targets that this server tells of events. Each is held by one server at a time, by a lock of the session that also
 * records what it sends: a server that dies lets go of them at once, and one that lost its session records nothing more.
 */
export class Distribution {
  private readonly options: OptionsDeDistribution;
  private readonly cibles = new Map<string, Tenue>();
  private gardien: PoolClient | null = null;
  private minuterie: NodeJS.Timeout | null = null;
  private enCours: Promise<void> = Promise.resolve();
  private tours = 0;
  /** The day whose months are there. */
  private jour = '';
  private arretee = false;

  constructor(options: OptionsDeDistribution) {
    this.options = options;
  }

  /** Looks from time to time until it is stopped. */
  demarrer(): void {
    this.minuterie = setTimeout(() => {
      void this.tour().finally(() => {
        if (!this.arretee) this.demarrer();
      });
    }, CADENCE).unref();
  }

  /** One look, after the one under way. */
  async tour(): Promise<void> {
    this.enCours = this.enCours.then(() => this.regarder());
    return this.enCours;
  }

  async arreter(): Promise<void> {
    this.arretee = true;
    if (this.minuterie) clearTimeout(this.minuterie);
    await this.enCours;
    await this.toutLacher(PATIENCE);
  }

  private async regarder(): Promise<void> {
    if (this.arretee) return;
    try {
      const gardien = await this.garder();
      await this.tenirLesMois(gardien);
      const { rows } = await gardien.query<{ id: string; marque: string }>({
        name: 'webhook actifs',
        text: ACTIFS,
        values: [today()],
      });
      this.lacherLesAutres(gardien, new Set(rows.map(({ id }) => id)));
      await this.prendre(gardien, rows);
      this.tours += 1;
      if (this.tours % PASSAGES === 0) await this.passer(gardien);
    } catch (error) {
      console.error(error);
      await this.toutLacher(0, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** The session that holds the targets; when it ends, whatever the end, they are no longer held. */
  private async garder(): Promise<PoolClient> {
    if (this.gardien) return this.gardien;
    const gardien = await this.options.gardiens.connect();
    this.gardien = gardien;
    gardien.once('end', () => {
      if (this.gardien === gardien) void this.toutLacher(0, new Error('The session has ended'));
    });
    await gardien.query(SESSION);
    return gardien;
  }

  /** Waits for none of them: a sending under way may take its time, and the target is held until it has ended. */
  private lacherLesAutres(gardien: PoolClient, actifs: ReadonlySet<string>): void {
    for (const [id, tenue] of this.cibles) {
      if (actifs.has(id) || tenue.part) continue;
      tenue.part = true;
      void this.lacher(gardien, id, tenue);
    }
  }

  private async lacher(gardien: PoolClient, id: string, tenue: Tenue): Promise<void> {
    await tenue.cible.arreter(PATIENCE);
    if (this.cibles.get(id) !== tenue) return;
    this.cibles.delete(id);
    await gardien.query(LACHER, [id]).catch(() => undefined);
  }

  private async prendre(
    gardien: PoolClient,
    actifs: readonly { readonly id: string; readonly marque: string }[],
  ): Promise<void> {
    for (const { id, marque } of actifs) {
      const tenue = this.cibles.get(id);
      if (!tenue || tenue.marque === marque) continue;
      tenue.marque = marque;
      tenue.cible.reveiller();
    }
    const libres = actifs.filter(({ id }) => !this.cibles.has(id));
    if (libres.length === 0) return;
    const { rows } = await gardien.query<{ id: string }>({
      name: 'webhook tenir',
      text: TENIR,
      values: [libres.map(({ id }) => id)],
    });
    const prises = new Set(rows.map(({ id }) => id));
    for (const { id, marque } of libres)
      if (prises.has(id))
        this.cibles.set(id, { cible: new Cible(id, gardien, this.options), marque, part: false });
  }

  private async passer(gardien: PoolClient): Promise<void> {
    const passages = [...this.cibles].flatMap(([id, { cible }]) => {
      const passage = cible.prendreLePassage();
      return passage ? [{ id, ...passage }] : [];
    });
    if (passages.length === 0) return;
    await gardien.query({
      name: 'webhook passer',
      text: PASSER,
      values: [
        passages.map(({ id }) => id),
        passages.map(({ generation }) => generation),
        passages.map(({ curseur }) => curseur),
      ],
    });
  }

  /** The months that sendings are told in are there before they are needed, and go away whole. */
  private async tenirLesMois(gardien: PoolClient): Promise<void> {
    const instant = this.options.horloge.maintenant();
    const jour = instant.toISOString().slice(0, 10);
    if (jour === this.jour) return;
    await gardien.query(OUVRIR_LES_ENVOIS, [instant]);
    await gardien.query('select plateforme.oublier_les_envois($1, $2)', [instant, lireLaRetention()]);
    this.jour = jour;
  }

  private async toutLacher(patience: number, error?: Error): Promise<void> {
    const { gardien } = this;
    this.gardien = null;
    const tenues = [...this.cibles.values()];
    this.cibles.clear();
    await Promise.all(tenues.map(({ cible }) => cible.arreter(patience)));
    // The session ends, and its locks with it.
    gardien?.release(error ?? true);
  }
}
