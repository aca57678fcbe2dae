import type { Abonne, Ligne } from './ligne.ts';
import { entendre, reprendre, suivre } from './etat.ts';
import type { Demande, Resultat, Transport } from './transport.ts';

/** What ends a subscription without refusing it: asked again with the rights one has now, from the last cursor. */
const A_REDEMANDER = new Set(['ABONNEMENT_FINI', 'ABONNEMENT_EN_RETARD', 'INDISPONIBLE']);
/** A cursor the register does not know: it was put back to an earlier day, and what is shown must be read again. */
const CURSEUR_INCONNU = 'CURSEUR_INCONNU';
/** Beyond it, a line that is lost was a good one: it is tried again at once. */
const TENU = 15_000;

export interface Observateur {
  readonly next: (resultat: Resultat) => void;
  readonly complete: () => void;
}

/** One subscription, mended when it is cut: it goes on from the last event that it was told. */
export class Flux {
  private readonly ligne: Ligne;
  private readonly demande: Demande;
  private readonly observateur: Observateur;
  private readonly suivi = suivre();
  private readonly quitterLaLigne: () => void;
  private quitter: (() => void) | null = null;
  private curseur: string | null = null;
  private essais = 0;
  private ouvertLe = 0;
  /** Whether something may have happened that it was not told: it was once open, or began before the line was. */
  private manque: boolean;
  private readonly abonne: Abonne = {
    ouvrir: (transport) => this.ouvrir(transport),
    fermer: () => this.fermer(),
    oublierLesEssais: () => {
      this.essais = 0;
    },
  };

  constructor(ligne: Ligne, demande: Demande, observateur: Observateur) {
    this.ligne = ligne;
    this.demande = demande;
    this.observateur = observateur;
    this.manque = !ligne.ouverte;
    this.quitterLaLigne = ligne.rejoindre(this.abonne);
  }

  finir(): void {
    this.quitterLaLigne();
    this.fermer();
    this.suivi.finir();
  }

  private ouvrir(transport: Transport): void {
    if (this.quitter) return;
    let actuel = true;
    const sien =
      <Dit extends readonly unknown[]>(faire: (...dit: Dit) => void) =>
      (...dit: Dit): void => {
        if (actuel) faire(...dit);
      };
    // Known as open before it is asked: the way may answer, or be lost, at once.
    let fermer: (() => void) | null = null;
    this.quitter = () => {
      actuel = false;
      fermer?.();
    };
    const { query, operationName, variables } = this.demande;
    const reprend = this.curseur !== null && REPREND.test(query);
    const depuis = reprend ? { depuis: this.curseur } : {};
    fermer = transport.suivre(
      { query, operationName, variables: { ...variables, ...depuis } },
      {
        repondu: sien(() => this.repondu()),
        recevoir: sien((resultat: Resultat) => this.recevoir(resultat)),
        finir: sien(() => this.renoncer()),
        perdre: sien((refuse: boolean) => (refuse ? this.renoncer() : this.retenter())),
      },
    );
    if (!actuel) fermer();
  }

  private repondu(): void {
    this.suivi.repond(true);
    this.ouvertLe = Date.now();
    entendre();
    // Without a cursor, what happened meanwhile was told to nobody.
    if (this.manque && this.curseur === null) reprendre();
    this.manque = true;
  }

  private recevoir(resultat: Resultat): void {
    const { data, errors } = resultat;
    const dit = data == null ? errors?.[0]?.extensions : undefined;
    const code = dit?.['code'];
    if (code === CURSEUR_INCONNU) this.curseur = null;
    // Cut for being late, it is told from where to go on.
    else if (typeof dit?.['curseur'] === 'string') this.curseur = dit['curseur'];
    if (code === CURSEUR_INCONNU || (typeof code === 'string' && A_REDEMANDER.has(code))) {
      this.retenter();
      return;
    }
    this.essais = 0;
    this.curseur = curseurDe(data) ?? this.curseur;
    this.observateur.next(resultat);
    if (data == null) this.renoncer();
  }

  /** It is over, or the same would be refused again. */
  private renoncer(): void {
    this.fermer();
    this.observateur.complete();
  }

  private retenter(): void {
    if (this.ouvertLe > 0 && Date.now() - this.ouvertLe > TENU) this.essais = 0;
    this.fermer();
    this.ligne.retenter(this.abonne, this.essais);
    this.essais += 1;
  }

  private fermer(): void {
    const { quitter } = this;
    this.quitter = null;
    this.ouvertLe = 0;
    quitter?.();
    this.suivi.repond(false);
  }
}

/** Whether an operation may go on from a cursor: figures are told as they are. */
const REPREND = /\$depuis\b/u;

/** The cursor of what was told, wherever the operation put it. */
function curseurDe(data: Resultat['data']): string | null {
  const [racine] = Object.values(data ?? {});
  if (typeof racine !== 'object' || racine === null) return null;
  if ('curseur' in racine && typeof racine.curseur === 'string') return racine.curseur;
  return 'evenement' in racine ? curseurDe({ evenement: racine.evenement }) : null;
}
