import { entendre } from './etat.ts';
import { noterLaLiaison, soupconnerUneCoupure } from '../reseau.ts';
import type { Nouvelles, Transport } from './transport.ts';

/** Silence after which a way to the server is dead, though nobody closed it. */
const SILENCE = 15_000;
/** How long a window that nobody sees keeps its socket. */
const CACHEE = 10_000;
const PREMIER_ESSAI = 300;
const ESSAIS_ESPACES = 30_000;
/** Sockets that failed in a row before SSE is tried, where one went through before: a server that starts again refuses both. */
const PATIENCE = 6;

type Voie = 'socket' | 'flux';

/** What the line keeps alive. */
export interface Abonne {
  readonly ouvrir: (transport: Transport) => void;
  readonly fermer: () => void;
  /** Begins again at the first delay: the network came back, or the reader. */
  readonly oublierLesEssais: () => void;
}

/** What a window knows of who reads it: whether it is seen, whether it is to follow what changes. */
export interface Veille {
  readonly cachee: () => boolean;
  readonly suspendue: () => boolean;
  /** Tells the line when that changes, as long as someone listens. */
  readonly regarder: (ligne: Ligne) => () => void;
}

export type Charger = (voie: Voie, nouvelles: Nouvelles) => Promise<Transport>;

/** The one line of a window to the server: which way it goes, when it is closed, and when it is tried again. */
export class Ligne {
  private readonly charger: Charger;
  private readonly veille: Veille;
  private readonly abonnes = new Set<Abonne>();
  private readonly enAttente = new Set<Abonne>();
  private voie: Voie = 'socket';
  private transport: Promise<Transport> | null = null;
  private echecs = 0;
  private passee = false;
  private rendezVous: ReturnType<typeof setTimeout> | undefined;
  private cachee: ReturnType<typeof setTimeout> | undefined;
  private ronde: ReturnType<typeof setInterval> | undefined;
  private finDeVeille: (() => void) | null = null;
  /** When it was opened, then when something last came by it. */
  private entendueLe = 0;
  private passante = false;

  constructor(charger: Charger, veille: Veille) {
    this.charger = charger;
    this.veille = veille;
  }

  /** Nothing goes through it now: the reader paused. */
  get suspendue(): boolean {
    return this.veille.suspendue();
  }

  /** Whether it goes somewhere already: who begins on it is told of what comes next. */
  get ouverte(): boolean {
    return this.passante && !this.suspendue;
  }

  /** Follows from now on; gives how to leave. */
  rejoindre(abonne: Abonne): () => void {
    this.abonnes.add(abonne);
    this.ronde ??= setInterval(() => void this.surveiller(), SILENCE / 3);
    this.finDeVeille ??= this.veille.regarder(this);
    if (!this.suspendue) void this.ouvrir(abonne);
    return () => {
      this.abonnes.delete(abonne);
      this.enAttente.delete(abonne);
      if (this.abonnes.size > 0) return;
      clearInterval(this.ronde);
      clearTimeout(this.cachee);
      this.finDeVeille?.();
      this.ronde = undefined;
      this.finDeVeille = null;
    };
  }

  /** Asks again later, spread so that windows do not come back at once; those who wait come back together. */
  retenter(abonne: Abonne, essais: number): void {
    if (this.suspendue || this.veille.cachee()) return;
    this.enAttente.add(abonne);
    const attente = Math.min(PREMIER_ESSAI * 2 ** essais, ESSAIS_ESPACES) * (0.5 + Math.random());
    this.rendezVous ??= setTimeout(() => this.revenir(), attente);
  }

  /** Somebody looks again, or the network is back: everyone is told at once. */
  reveiller(): void {
    clearTimeout(this.cachee);
    if (this.suspendue) return;
    for (const abonne of this.abonnes) {
      abonne.oublierLesEssais();
      this.enAttente.add(abonne);
    }
    this.revenir();
  }

  /** Nobody looks: what is open is kept a while, then closed, and caught up by cursor. */
  laisser(): void {
    clearTimeout(this.cachee);
    this.cachee = setTimeout(() => this.fermer(), CACHEE);
  }

  /** The reader paused, or the browser has no network: nothing more is heard until it is woken. */
  fermer(): void {
    clearTimeout(this.rendezVous);
    this.rendezVous = undefined;
    this.enAttente.clear();
    for (const abonne of this.abonnes) abonne.fermer();
    // The next way begins as the first did: the reader may have gone where sockets pass.
    void this.transport?.then((transport) => transport.couper());
    this.transport = null;
    this.voie = 'socket';
    this.echecs = 0;
    this.passante = false;
  }

  private revenir(): void {
    clearTimeout(this.rendezVous);
    this.rendezVous = undefined;
    const attendus = [...this.enAttente];
    this.enAttente.clear();
    for (const abonne of attendus) void this.ouvrir(abonne);
  }

  private async ouvrir(abonne: Abonne): Promise<void> {
    const voie = this.choisir();
    if (voie !== this.voie) this.transport = null;
    this.voie = voie;
    this.transport ??= this.charger(voie, {
      entendu: () => {
        this.entendueLe = Date.now();
        entendre();
        noterLaLiaison();
      },
      porte: (ouverte) => this.noter(voie, ouverte),
      fermee: () => {
        this.passante = false;
      },
    });
    const transport = await this.transport;
    this.entendueLe = Date.now();
    if (this.abonnes.has(abonne) && !this.suspendue) abonne.ouvrir(transport);
  }

  /** Where sockets do not go through, each way is tried in turn until one does. */
  private choisir(): Voie {
    if (this.echecs < (this.passee ? PATIENCE : 1)) return this.voie;
    this.echecs = 0;
    return this.voie === 'socket' ? 'flux' : 'socket';
  }

  private noter(voie: Voie, ouverte: boolean): void {
    if (voie !== this.voie) return;
    this.passante = ouverte;
    this.echecs = ouverte ? 0 : this.echecs + 1;
    if (!ouverte) soupconnerUneCoupure();
    // A stream that was heard says nothing of sockets.
    if (ouverte && voie === 'socket') this.passee = true;
  }

  private async surveiller(): Promise<void> {
    if (!this.transport || Date.now() - this.entendueLe <= SILENCE) return;
    (await this.transport).couper();
  }
}
