import type { Pool } from 'pg';
import { ecouterLaSonnerie } from '../shared/reveil.ts';
import { compareRangs, debutDe, type Rang } from './curseur.rules.ts';
import { type EvenementSuivi, poidsDe } from './evenement.ts';
import { lireEvenements, lireHorizon } from './evenement.queries.ts';
import { File } from './file.ts';
import { type Interet, type Jonction, Suite, type Suivi } from './suite.ts';

/** How often the tail of the journals is read while someone listens and nothing wakes the reader before. */
const CADENCE = 200;
/**
 * How long it rests after a turn it was woken for, so that a thousand writers do not wake it a thousand times: twice as long
 * each time it is woken again meanwhile, up to the last.
 */
const REPOS = [10, 20, 40];
/**
 * Turns after the one it was woken for, while transactions are under way: what woke it may wait for an older one to end, which
 * tells nothing when it recorded no event. Each delay follows the one before, then the cadence.
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
  /** Something was committed: before it reads, or since it began. */
  reveillee: boolean;
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
  /** Until when it rests, and how long it will the next time. */
  private repos = { jusqua: 0, rang: 0 };
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
  suivre({ depuis, ...interet }: Ecoute): Promise<Suivi> {
    const rejoindre = (pris: Rang | null): Promise<Jonction> => this.rejoindre(interet, pris);
    return Suite.ouvrir({ pool: this.pool, interet, rejoindre }, depuis);
  }

  /** From the rank it gives, the listener is told of everything; what came up to there it must read by itself. */
  private async rejoindre({ lieu = null, retient }: Interet, pris: Rang | null): Promise<Jonction> {
    const file = new File<EvenementSuivi>({ surFin: () => this.quitter(ecouteur), poids: poidsDe });
    const ecouteur = {
      lieu,
      file,
      retient: (evenement: EvenementSuivi) =>
        (pris === null || compareRangs(evenement.rang, pris) > 0) && retient(evenement),
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

  /** Something may have been committed: reads at once, unless it has just done so, or is reading. */
  private reveiller(): void {
    this.insistances = 0;
    const { boucle } = this;
    if (boucle === null || boucle.reveillee) return;
    boucle.reveillee = true;
    if (boucle.minuterie === undefined) return;
    clearTimeout(boucle.minuterie);
    this.repartir();
  }

  /** Reads what it was woken for, once it has rested. */
  private repartir(): void {
    const dans = this.repos.jusqua - performance.now();
    this.repos.rang = dans > 0 ? Math.min(this.repos.rang + 1, REPOS.length - 1) : 0;
    this.planifier(Math.max(dans, 0), true);
  }

  private planifier(dans: number, reveillee = false): void {
    const boucle: Boucle = { minuterie: undefined, reveillee };
    this.boucle = boucle;
    if (reveillee && dans === 0) void this.tourner(boucle);
    else boucle.minuterie = setTimeout(() => void this.tourner(boucle), dans).unref();
  }

  private async tourner(boucle: Boucle): Promise<void> {
    const pourEux = boucle.reveillee;
    boucle.minuterie = undefined;
    boucle.reveillee = false;
    const depart = performance.now();
    const suite = await this.tour();
    const fin = performance.now();
    if (pourEux) this.repos.jusqua = fin + (REPOS[this.repos.rang] ?? 0);
    // Everyone left while it read, and another loop may have begun.
    if (this.boucle !== boucle) return;
    if (suite === 'PLEINE') return this.planifier(0);
    if (boucle.reveillee) return this.repartir();
    const insistance = suite === 'INCERTAINE' ? INSISTANCES[this.insistances++] : undefined;
    this.planifier(insistance ?? Math.max(this.cadence - (fin - depart), this.cadence / 4));
  }

  /** Reads what is certain since the last turn and tells it; says whether there is more, or may be soon. */
  private async tour(): Promise<'PLEINE' | 'INCERTAINE' | 'FINIE'> {
    const depuis = this.rang;
    if (depuis === null) return 'FINIE';
    try {
      const ecoutes = [...new Set([...this.ecouteurs].flatMap(({ lieu }) => lieu ?? []))];
      const page = await lireEvenements(this.pool, depuis, { ecoutes });
      if (this.rang !== depuis) return 'FINIE';
      this.rang = page.rang;
      this.lu = performance.now();
      for (const evenement of page.evenements)
        for (const ecouteur of this.ecouteurs) direA(ecouteur, evenement);
      if (page.pleine) return 'PLEINE';
      return page.calme ? 'FINIE' : 'INCERTAINE';
    } catch {
      // The database may be away for a while: the next turn reads from the same rank.
      return 'INCERTAINE';
    }
  }
}

/** One whose choice fails is told nothing more: it fails as it reads the journal by itself, and the others miss nothing. */
function direA({ retient, file }: Ecouteur, evenement: EvenementSuivi): void {
  try {
    if (retient(evenement)) file.ajouter(evenement);
  } catch {
    file.terminer();
  }
}

const fils = new WeakMap<Pool, Fil>();

/** The one reader of this server. */
export function filDe(pool: Pool): Fil {
  const fil = fils.get(pool) ?? new Fil(pool);
  fils.set(pool, fil);
  return fil;
}
