import { Connexion, ecrireRequete, type Reponse } from './connexion.ts';
import type { Demande } from './demandes.ts';

/** One window of requests against one server. */
export interface Tir {
  readonly url: string;
  readonly jeton: string | null;
  readonly demandes: readonly Demande[];
  /** Whether a request may be sent only once; otherwise they follow one another in a circle. */
  readonly uniques: boolean;
  /** What each answer contains when it is the expected one. */
  readonly temoin: string | null;
  /** Its status, when it is not 200. */
  readonly statut?: number;
  readonly chauffeMs: number;
  readonly dureeMs: number;
}

export interface Score {
  /** Requests answered within the window, per second. */
  readonly parSeconde: number;
  /** Requests answered in all, warm-up and last ones in flight included. */
  readonly reussies: number;
  readonly erreur: string | null;
  /** How long the half and the ninety-nine hundredths of the requests of the window took at most, in milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

export const CONNEXIONS = 32;

/** Keeps 32 requests in flight, and counts those answered within the window that follows the warm-up. */
export async function tirer({
  url,
  jeton,
  demandes,
  uniques,
  temoin,
  statut = 200,
  chauffeMs,
  dureeMs,
}: Tir): Promise<Score> {
  const requetes = demandes.map((demande) => ecrireRequete(url, demande, jeton));
  const connexions = await Promise.all(Array.from({ length: CONNEXIONS }, () => Connexion.open(url)));
  const debut = performance.now() + chauffeMs;
  let fin = debut + dureeMs;
  let [suivante, reussies, comptees] = [0, 0, 0];
  let erreur: string | null = null;
  const durees: number[] = [];

  const enchainer = async (connexion: Connexion): Promise<void> => {
    while (erreur === null && performance.now() < fin) {
      const requete = requetes[uniques ? suivante : suivante % requetes.length];
      if (!requete) {
        fin = Math.min(fin, performance.now());
        return;
      }
      suivante += 1;
      const envoi = performance.now();
      const reponse = await connexion.send(requete);
      erreur ??= refus(reponse, temoin, statut);
      if (erreur !== null) return;
      reussies += 1;
      const maintenant = performance.now();
      if (maintenant < debut || maintenant > fin) continue;
      comptees += 1;
      durees.push(maintenant - envoi);
    }
  };

  try {
    await Promise.all(connexions.map(enchainer));
  } catch (error) {
    erreur ??= String(error);
  } finally {
    for (const connexion of connexions) connexion.close();
  }
  durees.sort((a, b) => a - b);
  const rang = (part: number): number => durees[Math.floor((durees.length - 1) * part)] ?? 0;
  const parSeconde = (comptees * 1000) / Math.max(fin - debut, 1);
  return { parSeconde, reussies, erreur, p50: rang(0.5), p99: rang(0.99) };
}

/** What is wrong with an answer, `null` when nothing is. */
function refus({ status, debut, fin }: Reponse, temoin: string | null, statut: number): string | null {
  const juste = status === statut && !debut.includes('"errors"') && !fin.includes('"errors"');
  if (juste && (temoin === null || debut.includes(temoin))) return null;
  return `${status} ${debut.toString().slice(0, 500)}`;
}
