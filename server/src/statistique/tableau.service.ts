import type { GraphQLResolveInfo } from 'graphql';
import { aLeDroit } from '../acces/acces.module.ts';
import { BadInput } from '../shared/errors.ts';
import { lookAhead } from '../shared/statement.ts';
import { type IndicateurCalcule, indicateurDe } from './catalogue.ts';
import { Composition } from './composition.ts';
import { type Grille, reunir } from './grille.ts';
import { lireLesPlis } from './plis.queries.ts';
import { type LecteurDeChiffres, masquageDe } from './secret.service.ts';
import type { DemandeDeTableau } from './demande.ts';
import type { Tableau } from './tableau.types.ts';

/** Indicators by dimensions: read once, put side by side, hidden where they must be, sorted, cut. */
export async function tableauDe(
  demande: DemandeDeTableau,
  lecteur: LecteurDeChiffres,
  info: GraphQLResolveInfo,
): Promise<Tableau> {
  const indicateurs = demande.indicateurs.map(indicateurDe);
  verifier(demande, indicateurs);
  const horsDesPlis = indicateurs.filter((un) => !estDesPlis(un)).map(({ nom }) => nom);
  const masquage = await masquageDe({ ...demande, horsDesPlis }, lecteur);
  const grille = await grilleDe(demande, indicateurs, lecteur);
  const asked = lookAhead(info);
  const mesures = asked.get('lignes')?.get('mesures');
  const composer = new Composition(demande, indicateurs, grille, {
    parts: mesures?.has('part') ?? false,
    chemins: aLeDroit(lecteur.actor.role, 'LIRE_DETAIL'),
    prudence: lecteur.settings.seuils.prudence,
    masquage,
  });
  return composer.tableau();
}

/** What an indicator cannot be asked by is said, with what it can. */
function verifier({ selection, par }: DemandeDeTableau, indicateurs: readonly IndicateurCalcule[]): void {
  for (const { nom, bases, attributions, dimensions } of indicateurs) {
    if (!bases.includes(selection.base))
      throw new BadInput(
        `« ${nom} » n’a pas de sens en base ${selection.base} : ${bases.join(' ou ')} est attendu.`,
      );
    if (!attributions.includes(selection.attribution))
      throw new BadInput(
        `« ${nom} » ne se compte pas en attribution ${selection.attribution} : ${attributions.join(' ou ')} est attendu.`,
      );
    const refusee = par.find((dimension) => !dimensions.includes(dimension));
    if (refusee)
      throw new BadInput(
        `« ${nom} » ne se lit pas par ${refusee} : ${dimensions.join(', ')} sont possibles.`,
      );
  }
}

/** The indicators that must be read to answer those that are asked. */
function aLire(indicateurs: readonly IndicateurCalcule[]): ReadonlyMap<string, IndicateurCalcule> {
  const lus = new Map<string, IndicateurCalcule>();
  for (const indicateur of indicateurs) {
    const { calcul } = indicateur;
    if (calcul.de !== 'RAPPORT') lus.set(indicateur.code, indicateur);
    else for (const code of [calcul.numerateur, calcul.denominateur]) lus.set(code, indicateurDe(code));
  }
  return lus;
}

/** Whether an indicator is worked out from the counts of the folds alone. */
const estDesPlis = (indicateur: IndicateurCalcule): boolean =>
  [...aLire([indicateur]).values()].every(({ calcul }) => calcul.de === 'PLIS');

async function grilleDe(
  { selection, par }: DemandeDeTableau,
  indicateurs: readonly IndicateurCalcule[],
  { read }: LecteurDeChiffres,
): Promise<Grille> {
  const lus = [...aLire(indicateurs).values()];
  const lectures = [];
  if (lus.some(({ calcul }) => calcul.de === 'PLIS')) lectures.push(lireLesPlis(selection, par, read));
  return reunir(await Promise.all(lectures), () => 0);
}
