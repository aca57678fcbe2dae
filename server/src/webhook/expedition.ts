import { ecrireCurseur, type EvenementSuivi } from '../fil/fil.module.ts';
import type { Actor } from '../shared/context.ts';
import type { Trousseau } from '../shared/trousseau.ts';
import type { Cours } from './cours.queries.ts';
import type { Envoi } from './envoi.queries.ts';
import { corpsDe } from './evenement.ts';
import type { Horloge } from './horloge.ts';
import { poster, type ReglesDePoste, type Reponse } from './poste.ts';
import { type Issue, issueDe } from './rythme.rules.ts';
import { secretsEnVigueur } from './secret.service.ts';
import { entetesDe } from './signature.ts';

/** What a sending needs besides whom it is for. */
export interface OutilsDExpedition {
  readonly regles: ReglesDePoste;
  readonly trousseau: Trousseau;
  readonly horloge: Horloge;
}

/** A target, and whom it is told as, as they are now. */
export interface Destinataire {
  readonly cours: Cours;
  readonly acteur: Actor;
}

interface AExpedier {
  readonly evenement: EvenementSuivi;
  readonly essai: number;
  readonly coupure: AbortSignal;
}

const SANS_SECRET: Reponse = {
  statut: null,
  raison: 'Son secret ne se lit plus : tournez-le.',
  duree: 0,
  attendre: null,
};

interface ASigner {
  readonly id: string;
  readonly quand: Date;
  readonly corps: string;
  readonly coupure?: AbortSignal;
}

/** Posts a body to a target, signed by its secrets in force; without one that can be read, nothing leaves. */
export async function posterSigne(
  { regles, trousseau }: Pick<OutilsDExpedition, 'regles' | 'trousseau'>,
  { id: webhook, url, secrets: gardes }: Pick<Cours, 'id' | 'url' | 'secrets'>,
  { id, quand, corps, coupure }: ASigner,
): Promise<Reponse> {
  const secrets = secretsEnVigueur(trousseau, webhook, gardes, quand);
  if (secrets.length === 0) return SANS_SECRET;
  return poster({ url, corps, entetes: entetesDe(id, quand, corps, secrets) }, regles, coupure);
}

/** Posts an event, signed at this instant, and says what became of it: nothing of that is recorded yet. */
export async function expedier(
  { regles, trousseau, horloge }: OutilsDExpedition,
  { cours, acteur }: Destinataire,
  { evenement, essai, coupure }: AExpedier,
): Promise<{ readonly envoi: Envoi; readonly suite: Issue }> {
  const quand = horloge.maintenant();
  const corps = corpsDe(acteur, evenement);
  const reponse = await posterSigne({ regles, trousseau }, cours, {
    id: evenement.id,
    quand,
    corps,
    coupure,
  });
  const { id, type, rang } = evenement;
  const { id: webhook, generation } = cours;
  const curseur = ecrireCurseur(rang);
  const envoi: Envoi = { webhook, generation, evenement: id, type, curseur, essai, quand, reponse };
  return { envoi, suite: reponse.raison === null ? 'ACCEPTE' : issueDe(reponse.statut) };
}
