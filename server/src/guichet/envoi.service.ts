import type { KeyObject } from 'node:crypto';
import {
  estAuthentique,
  lireNumeroDePass,
  mauvaisPass,
  noterLInconnu,
  peutEssayer,
} from '../carnet/carnet.module.ts';
import { JourImpossible } from '../remise/remise.module.ts';
import { noterRefus } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { KeyReused, type Refus, TooManyTries } from '../shared/errors.ts';
import { jourRefuse } from '../shared/jour.rules.ts';
import { cleConnue } from '../shared/operation.ts';
import { idOuRien } from '../shared/texte.ts';
import { jourDeLInstant, maintenant } from '../shared/today.ts';
import { PassInconnu, refusDUsage, utiliser } from '../utilisation/utilisation.module.ts';
import {
  CleDejaPrise,
  InstantImpossible,
  IssueDEnvoi,
  type LigneDEnvoi,
  SignatureInvalide,
  type UtilisationHorsConnexionInput,
} from './envoi.types.ts';
import { estSigne, instantRefuse } from './signature.service.ts';

interface Appareil {
  readonly id: string;
  readonly cle: KeyObject;
}

/**
 * Uses what a phone held, in the order in which it was entered, each once by its own key: a sending cut in the middle, or
 * sent again, ends the same.
 */
export async function recevoir(
  context: Context,
  appareil: Appareil,
  utilisations: readonly UtilisationHorsConnexionInput[],
): Promise<readonly LigneDEnvoi[]> {
  const lignes = new Map<UtilisationHorsConnexionInput, LigneDEnvoi>();
  for (const une of utilisations.toSorted((a, b) => (a.saisieA < b.saisieA ? -1 : 1)))
    lignes.set(une, { cle: une.cle, ...(await traiter(context, appareil, une)) });
  return utilisations.flatMap((une) => lignes.get(une) ?? []);
}

type Suite = Omit<LigneDEnvoi, 'cle'>;

/** One row: what cannot be judged now is sent again, what is refused is refused for good. */
async function traiter(
  context: Context,
  appareil: Appareil,
  une: UtilisationHorsConnexionInput,
): Promise<Suite> {
  try {
    const fait = await juger(context, appareil, une);
    if (typeof fait === 'string') return { issue: fait, refus: null };
    return {
      issue: IssueDEnvoi.REFUSE,
      refus: await noterRefus(context, 'utilisation.envoyer', fait, `appareil:${appareil.id}`),
    };
  } catch (error) {
    if (error instanceof TooManyTries) return { issue: IssueDEnvoi.A_REPRENDRE, refus: null };
    if (error instanceof KeyReused) return { issue: IssueDEnvoi.REFUSE, refus: new CleDejaPrise() };
    throw error;
  }
}

/** Every check of a use at the counter, behind those of a signed instant. */
async function juger(
  context: Context,
  { id: appareil, cle }: Appareil,
  une: UtilisationHorsConnexionInput,
): Promise<Refus | 'UTILISE' | 'DEJA'> {
  const { actor, pool, read, settings, today } = context;
  const { lieu, service, minutes, prixCentimes, saisieA } = une;
  const signe = { appareil, cle: une.cle, numero: une.numero, lieu, service, minutes, prixCentimes, saisieA };
  if (!estSigne(cle, signe, une.signature)) return new SignatureInvalide();
  // What was done under this key is told again, however late.
  const connue = await cleConnue(context, 'pass', une.cle);
  const attendu = connue ? null : instantRefuse(saisieA, maintenant());
  if (attendu !== null) return new InstantImpossible(attendu);
  const numero = lireNumeroDePass(une.numero);
  if (!numero) return mauvaisPass(une.numero);
  peutEssayer(context);
  if (!estAuthentique(settings.cleDesNumeros, numero)) return inconnu(context);
  const jour = jourDeLInstant(new Date(saisieA));
  const impossible = jourRefuse(jour, today);
  if (impossible && !connue) return new JourImpossible(jour, impossible);
  const { lot, serie, rang } = numero;
  const vu = await utiliser(pool, {
    lot,
    serie,
    rang,
    lieu: idOuRien(lieu),
    jour,
    // Its day is that of its entry: asked for at the counter before the cut, it is the same use.
    jourDemande: null,
    service,
    minutes: minutes ?? null,
    prixCentimes,
    acteur: actor.id,
    agent: actor.pseudonyme,
    cle: une.cle,
    enregistreLe: today,
    lecteur: read.lecteur,
    saisieA,
    appareil,
  });
  if (vu.deja !== null) return IssueDEnvoi.DEJA;
  if (vu.carnet === null) return inconnu(context);
  return refusDUsage(vu, jour) ?? IssueDEnvoi.UTILISE;
}

async function inconnu(context: Context): Promise<PassInconnu> {
  await noterLInconnu(context);
  return new PassInconnu();
}
