import type { Pool } from 'pg';
import {
  debutDe,
  ecrireCurseur,
  type EvenementSuivi,
  filDe,
  File,
  lireHorizon,
  type Rang,
} from '../fil/fil.module.ts';
import type { Context } from '../shared/context.ts';
import { Reader } from '../shared/read.ts';
import { today } from '../shared/today.ts';
import { tableauEntier } from '../statistique/statistique.module.ts';
import type { MiseAJourDIndicateurs } from './indicateurs.types.ts';

/** Between two countings of one selection, in milliseconds, however much is recorded meanwhile. */
const REPOS = 1000;
/** How often the day is looked at: figures are those of a day. */
const HORLOGE = 10_000;

/** What is counted of a day. */
type DemandeDuJour = (jour: string) => Parameters<typeof tableauEntier>[0];

/** All who follow the same selection and see the same: counted once for them. */
interface Groupe {
  readonly context: Context;
  readonly demande: DemandeDuJour;
  readonly files: Set<File<MiseAJourDIndicateurs>>;
  /** Its first counting, awaited by all who came before its end. */
  premier: Promise<void> | null;
  derniere: MiseAJourDIndicateurs | null;
  empreinte: string;
  /** Whether something was recorded since it was counted. */
  aRefaire: boolean;
  /** When it was last counted, by `performance.now()`. */
  compteA: number;
}

/** Of the selections to be counted, the one that waited longest of each reader: who follows many waits for their own. */
function unDeChacun(dus: readonly Groupe[]): readonly Groupe[] {
  const parLecteur = Map.groupBy(dus, ({ context }) => context.client);
  return Array.from(parLecteur.values(), (siens) =>
    siens.reduce((un, autre) => (autre.compteA < un.compteA ? autre : un)),
  );
}

/** Figures that someone follows: counted again when something was recorded, one selection after the other, told when they changed. */
export class IndicateursSuivis {
  private readonly pool: Pool;
  private readonly groupes = new Map<string, Groupe>();
  private source: AsyncIterableIterator<EvenementSuivi> | null = null;
  private ouverture: Promise<void> | null = null;
  private rang: Rang = debutDe('0');
  private tour: NodeJS.Timeout | null = null;
  private horloge: NodeJS.Timeout | null = null;
  private occupe = false;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** The figures now, then each time they change; what cannot be counted is refused at once. */
  async suivre(
    cle: string,
    context: Context,
    demande: DemandeDuJour,
  ): Promise<AsyncIterableIterator<MiseAJourDIndicateurs>> {
    const groupe: Groupe = this.groupes.get(cle) ?? {
      context,
      demande,
      files: new Set(),
      premier: null,
      derniere: null,
      empreinte: '',
      aRefaire: true,
      compteA: Number.NEGATIVE_INFINITY,
    };
    this.groupes.set(cle, groupe);
    const file = new File<MiseAJourDIndicateurs>({ surFin: () => this.quitter(cle, groupe, file) });
    groupe.files.add(file);
    try {
      await this.ecouter();
      groupe.premier ??= this.compter(groupe);
      await groupe.premier;
      if (groupe.derniere !== null) file.remplacer(groupe.derniere);
      this.planifier();
    } catch (error) {
      await file.return();
      throw error;
    }
    return file;
  }

  private quitter(cle: string, groupe: Groupe, file: File<MiseAJourDIndicateurs>): void {
    groupe.files.delete(file);
    if (groupe.files.size === 0 && this.groupes.get(cle) === groupe) this.groupes.delete(cle);
    if (this.groupes.size === 0) this.cesser();
  }

  private cesser(): void {
    clearTimeout(this.tour ?? undefined);
    clearInterval(this.horloge ?? undefined);
    [this.tour, this.horloge] = [null, null];
    void this.source?.return?.();
    this.source = null;
  }

  /** Listens before anything is counted, so that nothing is recorded between the two unseen. */
  private ecouter(): Promise<void> {
    if (this.source !== null) return Promise.resolve();
    this.ouverture ??= this.ouvrir().finally(() => {
      this.ouverture = null;
    });
    return this.ouverture;
  }

  private async ouvrir(): Promise<void> {
    const depuis = debutDe(await lireHorizon(this.pool));
    const source = await filDe(this.pool).suivre({
      depuis,
      retient: ({ proprietaire }) => proprietaire !== 'plateforme',
    });
    this.rang = depuis;
    this.source = source;
    this.horloge ??= setInterval(() => this.regarderLeJour(), HORLOGE).unref();
    void this.entendre(source);
    // Everyone may have left meanwhile.
    if (this.groupes.size === 0) this.cesser();
  }

  private async entendre(source: AsyncIterableIterator<EvenementSuivi>): Promise<void> {
    try {
      for await (const { rang } of source) {
        this.rang = rang;
        this.marquer(() => true);
      }
    } catch {
      // The database may be away, or too much may have come at once: all is counted again, from where the journal is then.
      if (this.source === source) this.source = null;
      setTimeout(() => void this.reprendre(), REPOS).unref();
    }
  }

  private async reprendre(): Promise<void> {
    if (this.groupes.size === 0 || this.source !== null) return;
    await this.ecouter().catch(() => setTimeout(() => void this.reprendre(), REPOS).unref());
    this.marquer(() => true);
  }

  private regarderLeJour(): void {
    const jour = today();
    this.marquer(({ derniere }) => derniere !== null && derniere.au !== jour);
  }

  private marquer(lequel: (groupe: Groupe) => boolean): void {
    for (const groupe of this.groupes.values()) groupe.aRefaire ||= lequel(groupe);
    this.planifier();
  }

  /** Those to be counted again: never beside the first counting, whose older figures would come last. */
  private get attendus(): readonly Groupe[] {
    return [...this.groupes.values()].filter(({ aRefaire, derniere }) => aRefaire && derniere !== null);
  }

  private planifier(): void {
    const { attendus } = this;
    if (this.tour !== null || this.occupe || attendus.length === 0) return;
    const prochain = Math.min(...attendus.map(({ compteA }) => compteA)) + REPOS;
    this.tour = setTimeout(() => void this.tourner(), Math.max(0, prochain - performance.now())).unref();
  }

  private async tourner(): Promise<void> {
    this.tour = null;
    this.occupe = true;
    const dus = this.attendus.filter(({ compteA }) => compteA + REPOS <= performance.now());
    // The next turn will do what fails: the database may be away for a while.
    for (const groupe of unDeChacun(dus)) await this.compter(groupe).catch(() => undefined);
    this.occupe = false;
    this.planifier();
  }

  private async compter(groupe: Groupe): Promise<void> {
    const { context, demande } = groupe;
    const [rang, au] = [this.rang, today()];
    groupe.compteA = performance.now();
    groupe.aRefaire = false;
    try {
      const { query, perimeter, lecteur } = context.read;
      const read = new Reader(query, au, perimeter, lecteur);
      const tableau = await tableauEntier(demande(au), { ...context, read });
      const { indicateurs: _, ...chiffres } = tableau;
      const empreinte = JSON.stringify([au, chiffres]);
      if (empreinte === groupe.empreinte) return;
      groupe.empreinte = empreinte;
      groupe.derniere = { curseur: ecrireCurseur(rang), quand: new Date().toISOString(), au, tableau };
      for (const file of groupe.files) file.remplacer(groupe.derniere);
    } catch (error) {
      groupe.aRefaire = true;
      throw error;
    }
  }
}

const suivis = new WeakMap<Pool, IndicateursSuivis>();

/** The figures that are followed on this server. */
export function indicateursSuivisDe(pool: Pool): IndicateursSuivis {
  const connus = suivis.get(pool) ?? new IndicateursSuivis(pool);
  suivis.set(pool, connus);
  return connus;
}
