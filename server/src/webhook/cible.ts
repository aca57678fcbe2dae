import type { ClientBase, Pool } from 'pg';
import {
  compareRangs,
  CurseurInconnu,
  ecrireCurseur,
  type EvenementSuivi,
  filDe,
  type Rang,
  rangDuCurseur,
} from '../fil/fil.module.ts';
import type { Actor } from '../shared/context.ts';
import { today } from '../shared/today.ts';
import { acteurDe, type Cours, lireLeCours } from './cours.queries.ts';
import { type Envoi, mettreDeCote, noterAccepte, noterEchec, noterRenvoi } from './envoi.queries.ts';
import { concerne } from './evenement.ts';
import { type Destinataire, expedier, type OutilsDExpedition } from './expedition.ts';
import { lettresARenvoyer, relireUnEvenement } from './lettre.queries.ts';
import type { Reponse } from './poste.ts';
import { attenteApres, ESSAIS } from './rythme.rules.ts';
import { type Prevenir, suspendreDOffice } from './suspension.service.ts';

/** Dead letters in a row after which nobody seems to listen. */
const MORTES_DE_SUITE = 5;
/** After an accident of ours: the database may be away for a while. */
const REPRISE = 1000;

/** What the targets of a server share. */
export interface OutilsDeCible extends OutilsDExpedition {
  readonly pool: Pool;
  readonly lot: Pool;
  readonly prevenir: Prevenir;
}

/** One target, told of one event at a time, by the one server that holds it. */
export class Cible {
  readonly id: string;
  private readonly outils: OutilsDeCible;
  /** The session that holds the target: what it does not record is not done, and another server does it again. */
  private readonly gardien: ClientBase;
  private readonly fin = new AbortController();
  private readonly coupure = new AbortController();
  private reveil = new AbortController();
  private readonly vie: Promise<void>;
  private generation = 0;
  /** Events that concern it and that it was not told of yet, and how far those before them were passed. */
  private enAttente = 0;
  private passe: Rang | null = null;
  private acteur: Actor | null = null;

  constructor(id: string, gardien: ClientBase, outils: OutilsDeCible) {
    this.id = id;
    this.gardien = gardien;
    this.outils = outils;
    this.vie = this.vivre();
  }

  /** Reads everything again: its address, its rights, its place or its dead letters have changed. */
  reveiller(): void {
    this.reveil.abort();
  }

  /** Stops after the event under way, or at once: it is then sent again by who takes over, with the same id. */
  async arreter(patience: number): Promise<void> {
    this.fin.abort();
    this.reveil.abort();
    const trop = setTimeout(() => this.coupure.abort(), patience);
    await this.vie;
    clearTimeout(trop);
  }

  /** How far it has come past what did not concern it, once. */
  prendreLePassage(): { readonly generation: number; readonly curseur: string } | null {
    if (this.passe === null || this.enAttente > 0) return null;
    const curseur = ecrireCurseur(this.passe);
    this.passe = null;
    return { generation: this.generation, curseur };
  }

  private async vivre(): Promise<void> {
    while (!this.fin.signal.aborted) {
      this.reveil = new AbortController();
      if (this.fin.signal.aborted) return;
      try {
        await this.tour(this.reveil.signal);
      } catch (error) {
        if (this.coupure.signal.aborted) return;
        if (error instanceof CurseurInconnu) {
          await this.suspendre(
            'Le registre a été rétabli à un état antérieur à ce que la cible a reçu : choisissez d’où rejouer.',
          ).catch(console.error);
          continue;
        }
        console.error(error);
        await this.attendre(REPRISE);
      }
    }
  }

  private async attendre(ms: number): Promise<void> {
    await this.outils.horloge.attendre(ms, this.reveil.signal);
  }

  /** From its place, one event after the other, until something has changed. */
  private async tour(reveil: AbortSignal): Promise<void> {
    const lu = await this.lire();
    if (lu === null) return this.attendre(REPRISE);
    const { cours, acteur } = lu;
    if (cours.renvois) await this.renvoyer();
    const attente =
      cours.prochainEssai === null
        ? 0
        : Date.parse(cours.prochainEssai) - this.outils.horloge.maintenant().getTime();
    if (attente > 0) return this.attendre(attente);
    if (reveil.aborted) return;
    this.generation = cours.generation;
    this.acteur = acteur;
    this.enAttente = 0;
    this.passe = null;
    const depuis = await rangDuCurseur(this.outils.pool, cours.curseur);
    const flux = await filDe(this.outils.pool).suivre({
      depuis,
      retient: (evenement) => this.retient(cours, depuis, evenement),
    });
    const fermer = (): void => void flux.return?.();
    reveil.addEventListener('abort', fermer, { once: true });
    if (reveil.aborted) fermer();
    for await (const evenement of flux) {
      if (reveil.aborted || !(await this.livrer(evenement))) break;
    }
  }

  /** What the reader of the tail keeps for it; what it does not keep, it has passed. */
  private retient(cours: Cours, depuis: Rang, evenement: EvenementSuivi): boolean {
    if (compareRangs(evenement.rang, depuis) <= 0) return false;
    const retenu = this.acteur !== null && concerne(this.acteur, cours, evenement);
    if (retenu) this.enAttente += 1;
    else if (this.enAttente === 0) this.passe = evenement.rang;
    return retenu;
  }

  /** Everything that a sending rests on, read again; `null` when it is told of nothing for now. */
  private async lire(): Promise<Destinataire | null> {
    const cours = await lireLeCours(this.outils.pool, this.id, today());
    if (cours === null || cours.supprime || cours.suspension !== null) return null;
    const acteur = await acteurDe(this.outils.pool, cours);
    if (typeof acteur !== 'string') return { cours, acteur };
    await this.suspendre(acteur);
    return null;
  }

  /** Sends the event at the head; says whether to go on to the next. */
  private async livrer(evenement: EvenementSuivi): Promise<boolean> {
    const lu = await this.lire();
    if (lu === null || lu.cours.generation !== this.generation) return false;
    const { cours, acteur } = lu;
    this.acteur = acteur;
    if (concerne(acteur, cours, evenement)) {
      const { envoi, suite } = await expedier(this.outils, lu, {
        evenement,
        essai: cours.essais + 1,
        coupure: this.coupure.signal,
      });
      if (suite !== 'ACCEPTE') {
        await this.manquer(cours, envoi, suite === 'ARRET');
        return false;
      }
      await noterAccepte(this.gardien, envoi);
    } else this.passe = evenement.rang;
    this.enAttente -= 1;
    return true;
  }

  /** Not accepted: tried again later, set aside after the last try, or the end of the target. */
  private async manquer(cours: Cours, envoi: Envoi, arret: boolean): Promise<void> {
    const { horloge } = this.outils;
    const dans = attenteApres(envoi.essai, horloge.hasard(), envoi.reponse.attendre) * 1000;
    if (arret || envoi.essai < ESSAIS) {
      await noterEchec(this.gardien, envoi, new Date(horloge.maintenant().getTime() + dans));
      if (arret)
        await this.suspendre('La cible répond qu’elle n’existe plus (410) : plus rien ne lui est envoyé.');
      return;
    }
    await mettreDeCote(this.gardien, envoi);
    if (cours.mortesDeSuite + 1 >= MORTES_DE_SUITE)
      await this.suspendre(
        `${MORTES_DE_SUITE} événements de suite n’ont pas été acceptés, après ${ESSAIS} essais chacun : la cible n’écoute plus.`,
      );
  }

  /** Sends again the dead letters that were asked for, once each: out of order, since what followed them has gone. */
  private async renvoyer(): Promise<void> {
    for (const lettre of await lettresARenvoyer(this.outils.pool, this.id)) {
      if (this.fin.signal.aborted) return;
      const lu = await this.lire();
      if (lu === null) return;
      const evenement = await relireUnEvenement(this.outils.pool, lettre.curseur);
      const { generation } = lu.cours;
      const { evenement: id, type, curseur } = lettre;
      const essai = lettre.essais + 1;
      if (evenement && concerne(lu.acteur, lu.cours, evenement)) {
        const { envoi } = await expedier(this.outils, lu, { evenement, essai, coupure: this.coupure.signal });
        await noterRenvoi(this.gardien, envoi);
        continue;
      }
      const raison = 'Cet événement n’est plus de ceux que ce webhook reçoit : écartez-le.';
      const reponse: Reponse = { statut: null, raison, duree: 0, attendre: null };
      const quand = this.outils.horloge.maintenant();
      await noterRenvoi(this.gardien, {
        webhook: this.id,
        generation,
        evenement: id,
        type,
        curseur,
        essai,
        quand,
        reponse,
      });
    }
  }

  private async suspendre(raison: string): Promise<void> {
    const { lot, prevenir } = this.outils;
    await suspendreDOffice(lot, this.id, raison, prevenir);
  }
}
