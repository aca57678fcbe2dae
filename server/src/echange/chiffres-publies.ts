import type { ClientBase } from 'pg';
import { today } from '../shared/today.ts';
import { FICHIER_DES_CHIFFRES_PUBLIES } from '../publie/publie.module.ts';
import { importateurDe } from './genres.ts';

/** Brings in the published figures that ship with the register, by the way any such file takes; nothing changes the second time. */
export async function chargerChiffresPublies(client: ClientBase, jour = today()): Promise<void> {
  const options = { simuler: false, acteur: 'registre', jour };
  const resultat = await importateurDe('chiffres-publies')(client, FICHIER_DES_CHIFFRES_PUBLIES, options);
  if (resultat.etat === 'REFUSE') throw new Error(resultat.motif);
  if (resultat.rejetees > 0) throw new Error(`The shipped figures have ${resultat.rejetees} refused rows`);
}
