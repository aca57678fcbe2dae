import { hash } from 'node:crypto';
import type { Pool } from 'pg';
import { debutDe, ecrireCurseur, type EvenementSuivi, filDe, File, lireHorizon } from '../fil/fil.module.ts';

/** Between two readings of one embed, in milliseconds, however much is recorded meanwhile. */
const REPOS = 1000;

/** What the pages of an embed are told. */
export interface Changement {
  readonly quand: string;
  /** How far the journals were certain, whatever they held: where to resume, and nothing of any fact. */
  readonly curseur: string;
}

/** How an embed is followed, on behalf of all who show its token. */
interface Suivable {
  /** Whether a fact may change it. */
  readonly retient: (evenement: EvenementSuivi) => boolean;
  /** All that it shows. */
  readonly lire: () => Promise<object>;
}

interface Suivi {
  readonly files: Set<File<Changement>>;
  pret: Promise<void>;
  fermer: () => void;
  empreinte: string;
  /** Whether something was recorded since it was read. */
  aRelire: boolean;
  occupe: boolean;
}

/**
 * The embeds that someone looks at: each is read once for all of its pages when a fact may have changed it, and they are told when
 * it has. The fact is never told: anyone reads these pages, and who could count facts would know what the figures hide.
 */
export class EncartsSuivis {
  private readonly pool: Pool;
  private readonly suivis = new Map<string, Suivi>();

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Tells each change from now on; at once too to who resumes, and may have missed some. */
  async suivre(
    cle: string,
    suivable: Suivable,
    reprend: boolean,
  ): Promise<AsyncIterableIterator<Changement>> {
    const suivi = this.suivis.get(cle) ?? this.ouvrir(cle, suivable);
    const file = new File<Changement>({ surFin: () => this.quitter(cle, suivi, file) });
    suivi.files.add(file);
    try {
      await suivi.pret;
      if (reprend) file.remplacer(await this.changement());
    } catch (error) {
      await file.return();
      throw error;
    }
    return file;
  }

  private ouvrir(cle: string, suivable: Suivable): Suivi {
    const suivi: Suivi = {
      files: new Set(),
      pret: Promise.resolve(),
      fermer: () => undefined,
      empreinte: '',
      aRelire: false,
      occupe: false,
    };
    suivi.pret = this.commencer(suivi, suivable);
    this.suivis.set(cle, suivi);
    return suivi;
  }

  /** Listens before it reads, so that nothing is recorded between the two unseen. */
  private async commencer(suivi: Suivi, { retient, lire }: Suivable): Promise<void> {
    const faits = await filDe(this.pool).suivre({ depuis: null, retient });
    suivi.fermer = () => void faits.return?.();
    suivi.empreinte = empreinteDe(await lire());
    void this.entendre(suivi, faits, lire);
  }

  private async entendre(
    suivi: Suivi,
    faits: AsyncIterable<EvenementSuivi>,
    lire: Suivable['lire'],
  ): Promise<void> {
    try {
      for await (const _ of faits) {
        suivi.aRelire = true;
        void this.relire(suivi, lire);
      }
    } catch {
      terminer(suivi);
    }
  }

  private async relire(suivi: Suivi, lire: Suivable['lire']): Promise<void> {
    if (suivi.occupe) return;
    suivi.occupe = true;
    try {
      while (suivi.aRelire && suivi.files.size > 0) {
        suivi.aRelire = false;
        const changement = await this.changement();
        const empreinte = empreinteDe(await lire());
        if (empreinte !== suivi.empreinte) for (const file of suivi.files) file.remplacer(changement);
        suivi.empreinte = empreinte;
        await new Promise((resolve) => setTimeout(resolve, REPOS).unref());
      }
    } catch {
      terminer(suivi);
    }
    suivi.occupe = false;
  }

  private async changement(): Promise<Changement> {
    const curseur = ecrireCurseur(debutDe(await lireHorizon(this.pool)));
    return { quand: new Date().toISOString(), curseur };
  }

  private quitter(cle: string, suivi: Suivi, file: File<Changement>): void {
    suivi.files.delete(file);
    if (suivi.files.size > 0) return;
    if (this.suivis.get(cle) === suivi) this.suivis.delete(cle);
    suivi.fermer();
  }
}

const empreinteDe = (montre: object): string => hash('sha256', JSON.stringify(montre));

/** The database may be away: the pages come back, and read what they show again. */
function terminer({ files }: Suivi): void {
  for (const file of files) file.terminer();
}

const suivis = new WeakMap<Pool, EncartsSuivis>();

/** The embeds that are followed on this server. */
export function encartsSuivisDe(pool: Pool): EncartsSuivis {
  const connus = suivis.get(pool) ?? new EncartsSuivis(pool);
  suivis.set(pool, connus);
  return connus;
}
