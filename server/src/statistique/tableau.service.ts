import type { GraphQLResolveInfo } from 'graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { lookAhead } from '../shared/statement.ts';
import { indicateurDe } from './catalogue.ts';
import { Composition } from './composition.ts';
import type { DemandeDeTableau } from './demande.ts';
import { lire, sontDesPlis } from './lecture.ts';
import { type LecteurDeChiffres, masquageDe } from './secret.service.ts';
import type { Tableau } from './tableau.types.ts';
import { verifier } from './verification.ts';

/** Indicators by dimensions: read once, put side by side, hidden where they must be, sorted, cut. */
export function tableauDe(
  demande: DemandeDeTableau,
  lecteur: LecteurDeChiffres,
  info: GraphQLResolveInfo,
): Promise<Tableau> {
  const mesures = lookAhead(info).get('lignes')?.get('mesures');
  return composer(demande, lecteur, mesures?.has('part') ?? false);
}

/** The same with all that can be asked of it, for who is told of it again when it changes. */
export const tableauEntier = (demande: DemandeDeTableau, lecteur: LecteurDeChiffres): Promise<Tableau> =>
  composer(demande, lecteur, true);

async function composer(
  demande: DemandeDeTableau,
  lecteur: LecteurDeChiffres,
  parts: boolean,
): Promise<Tableau> {
  const indicateurs = demande.indicateurs.map(indicateurDe);
  verifier(demande, indicateurs, lecteur.actor);
  const masquage = await masquageDe({ ...demande, desPlis: sontDesPlis(indicateurs) }, lecteur);
  const grille = await lire(demande, indicateurs, lecteur);
  const composition = new Composition(demande, indicateurs, grille, {
    parts,
    chemins: aLeDroit(lecteur.actor.role, 'LIRE_DETAIL'),
    prudence: lecteur.settings.seuils.prudence,
    masquage,
  });
  return composition.tableau();
}
