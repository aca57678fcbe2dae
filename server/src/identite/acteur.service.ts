import type { Pool } from 'pg';
import { type Actor, withoutAccount } from '../shared/context.ts';
import { lirePerimetre } from '../acces/acces.module.ts';
import { empreinteDe } from '../shared/secret.ts';
import { lireSession, type SessionLue } from './session.service.ts';

/** Who a session speaks for. */
export interface ActeurDeSession {
  readonly actor: Actor;
  readonly session: string;
}

/** A session is read again after this long: what is withdrawn elsewhere stops here too. */
const FRAICHEUR = 4000;
const MOST_KNOWN = 5000;

/** Finds who stands behind a session's secret, and remembers it for a few seconds. */
export class Acteurs {
  private readonly pool: Pool;
  private readonly connus = new Map<
    string,
    { readonly jusque: number; readonly lu: Promise<ActeurDeSession | null> }
  >();

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** `null` when the session has ended, or never was. Read without noting that it was seen, when nobody asked for anything. */
  lire(secret: string, jour: string, noter = true): Promise<ActeurDeSession | null> {
    const cle = `${empreinteDe(secret).toString('base64')} ${jour} ${noter}`;
    const connu = this.connus.get(cle);
    if (connu && connu.jusque > Date.now()) return connu.lu;
    const lu = this.trouver(secret, jour, noter);
    if (this.connus.size >= MOST_KNOWN) this.connus.clear();
    this.connus.set(cle, { jusque: Date.now() + FRAICHEUR, lu });
    lu.catch(() => this.connus.delete(cle));
    return lu;
  }

  /** Forgets everyone: rights or sessions have just changed here. */
  oublier(): void {
    this.connus.clear();
  }

  private async trouver(secret: string, jour: string, noter: boolean): Promise<ActeurDeSession | null> {
    const session = await lireSession(this.pool, secret, jour, { noter });
    return session && { actor: await this.acteur(session), session: session.id };
  }

  private async acteur(session: SessionLue): Promise<Actor> {
    const { compteId, pseudonyme } = session;
    const porte = session.voirComme ?? session.habilitation;
    const perimetre = porte && (await lirePerimetre(this.pool, porte.perimetre));
    if (!porte || !perimetre)
      return {
        ...withoutAccount({
          id: 'sans habilitation',
          role: 'PUBLIC',
          perimeter: [],
          perimetre: 'aucun : demandez une habilitation',
        }),
        compteId,
        pseudonyme,
      };
    const { perimeter, structure, libelle } = perimetre;
    const { role } = porte;
    return {
      id: `${role.toLowerCase()} (${libelle})`,
      role,
      perimeter,
      structure,
      perimetre: libelle,
      pseudonyme,
      compteId,
      depuis: null,
      lectureSeule: session.voirComme !== null,
    };
  }
}
