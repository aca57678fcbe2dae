import type { Pool } from 'pg';
import { ecouterLaSonnerie } from '../shared/reveil.ts';
import { compareRangs, debutDe, ORIGINE, type Rang } from './curseur.rules.ts';
import { TropEnRetard } from './erreurs.ts';
import { type EvenementSuivi, poidsDe } from './evenement.ts';
import { lireEvenements, lireHorizon } from './evenement.queries.ts';
import { File } from './file.ts';
import { type Interet, type Jonction, type Pris, Suite, type Suivi } from './suite.ts';

/** How often the tail of the journals is read while someone listens and nothing wakes the reader before. */
const CADENCE = 200;
/** At least this long between two turns, so that a thousand writers do not wake it a thousand times. */
const REPOS = 10;
/**
 * Turns after the one it was woken for: what woke it may wait for an older transaction to end, which tells nothing when it
 * recorded no event. Each delay follows the one before, then the cadence.
 */
const INSISTANCES = [10, 20, 40, 80];

/** What a subscriber wants of the journals. */
export interface Ecoute extends Interet {
  /** The last event it was given, to have those since; `null` to begin with what comes now. */
  readonly depuis: Rang | null;
}

/** The next turn; without a timer, the one under way. */
interface Boucle {
  minuterie: NodeJS.Timeout | undefined;
  /** Something was committed since it began to read. */
  aRefaire: boolean;
}

interface Ecouteur extends Interet {
  readonly file: File<EvenementSuivi>;
}

/**
 * The tail of all journals, read once for all who listen on this server, and not at all when nobody does. Writers tell it
 * nothing within their transactions: they cost the same with a thousand readers as with none.
 */
export class Fil {
  private readonly pool: Pool;
  private readonly cadence: number;
  private readonly ecouteurs = new Set<Ecouteur>();
  /** How far it has read; `null` while nobody listens. */
  private rang: Rang | null = null;
  private ouverture: Promise<void> | null = null;
  private boucle: Boucle | null = null;
  private cesserDEcouter: (() => void) | null = null;
  private dernierTour = 0;
  /** When the tail was read without fault. */
  private lu = 0;
  private insistances = INSISTANCES.length;

  constructor(pool: Pool, cadence = CADENCE) {
    this.pool = pool;
    this.cadence = cadence;
  }

  /** How long ago the tail was last read; `null` while nobody listens. */
  get retardMs(): number | null {
    return this.rang === null ? null : Math.round(performance.now() - this.lu);
  }

  /** Follows what is committed from now on, or from a cursor: each event once, in order, until the iterator is returned. */
  async suivre({ depuis, ...ecoute }: Ecoute): Promise<Suivi> {
    if (depuis !== null) return new Suite(this.pool, ecoute, depuis, (pris) => this.rejoindre(ecoute, pris));
    const { file, rang } = await this.rejoindre(ecoute, null);
    return Object.assign(file, { rang });
  }

  /** From the rank it gives, the listener is told of everything; what came up to there it must read by itself. */
  private async rejoindre({ lieu = null, retient }: Interet, pris: Pris | null): Promise<Jonction> {
    const apres = pris?.rang ?? null;
    const debut = pris ?? { rang: ORIGINE };
    const file = new File<EvenementSuivi>({
      surFin: () => this.quitter(ecouteur),
      poids: poidsDe,
      tropTard: (dernier) => new TropEnRetard(dernier?.rang ?? debut.rang),
    });
    const ecouteur = {
      lieu,
      file,
      retient: (evenement: EvenementSuivi) =>
        (apres === null || compareRangs(evenement.rang, apres) > 0) && retient(evenement),
    };
    while (this.rang === null) {
      this.ouverture ??= this.ouvrir().finally(() => {
        this.ouverture = null;
      });
      await this.ouverture;
    }
    // Joined and ranked in one breath, with no turn between.
    this.ecouteurs.add(ecouteur);
    if (this.boucle === null) this.planifier(this.cadence);
    this.cesserDEcouter ??= ecouterLaSonnerie(() => this.reveiller());
    if (pris === null) debut.rang = this.rang;
    return { file, rang: this.rang };
  }

  private async ouvrir(): Promise<void> {
    this.rang = debutDe(await lireHorizon(this.pool));
    this.lu = performance.now();
  }

  private quitter(ecouteur: Ecouteur): void {
    this.ecouteurs.delete(ecouteur);
    if (this.ecouteurs.size > 0) return;
    clearTimeout(this.boucle?.minuterie);
    this.boucle = null;
    this.rang = null;
    this.cesserDEcouter?.();
    this.cesserDEcouter = null;
  }

  /** Something may have been committed: reads at once, unless it has just read or is reading. */
  private reveiller(): void {
    this.insistances = 0;
    const { boucle } = this;
    if (boucle === null) return;
    if (boucle.minuterie === undefined) {
      boucle.aRefaire = true;
      return;
    }
    clearTimeout(boucle.minuterie);
    const dans = this.dernierTour + REPOS - performance.now();
    if (dans > 0) this.planifier(dans);
    else void this.tourner(boucle);
  }

  private planifier(dans: number): void {
    const boucle: Boucle = { minuterie: undefined, aRefaire: false };
    boucle.minuterie = setTimeout(() => void this.tourner(boucle), dans).unref();
    this.boucle = boucle;
  }

  private async tourner(boucle: Boucle): Promise<void> {
    boucle.minuterie = undefined;
    const depart = performance.now();
    const pleine = await this.tour();
    this.dernierTour = performance.now();
    // Everyone left while it read, and another loop may have begun.
    if (this.boucle !== boucle) return;
    if (pleine) return this.planifier(0);
    const attente = boucle.aRefaire ? REPOS : INSISTANCES[this.insistances++];
    this.planifier(attente ?? Math.max(this.cadence - (this.dernierTour - depart), this.cadence / 4));
  }

  /** Reads what is certain since the last turn and tells it; says whether there may be more at once. */
  private async tour(): Promise<boolean> {
    const depuis = this.rang;
    if (depuis === null) return false;
    try {
      const ecoutes = [...new Set([...this.ecouteurs].flatMap(({ lieu }) => lieu ?? []))];
      const page = await lireEvenements(this.pool, depuis, { ecoutes });
      if (this.rang !== depuis) return false;
      this.rang = page.rang;
      this.lu = performance.now();
      for (const evenement of page.evenements)
        for (const ecouteur of this.ecouteurs)
          if (ecouteur.retient(evenement)) ecouteur.file.ajouter(evenement);
      return page.pleine;
    } catch {
      // The database may be away for a while: the next turn reads from the same rank.
      return false;
    }
  }
}

const fils = new WeakMap<Pool, Fil>();

/** The one reader of this server. */
export function filDe(pool: Pool): Fil {
  const fil = fils.get(pool) ?? new Fil(pool);
  fils.set(pool, fil);
  return fil;
}
