import type { Actor } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import type { IndicateurCalcule } from './catalogue.ts';
import type { DemandeDeTableau } from './demande.ts';
import { Dimension, dimensionsOuvertes } from './dimension.ts';
import { Attribution } from './etape.rules.ts';
import { estDesPlis, mesuresDe } from './lecture.ts';
import { lisibleDansLesPlis, type Selection } from './selection.ts';
import { HORS_DU_SOLDE } from './solde.read.ts';

/** What only the facts know is asked by whoever reads them. */
export function exigerLeDetail(selection: Selection, actor: Pick<Actor, 'role'>): void {
  if (dimensionsOuvertes(actor).faits || lisibleDansLesPlis(selection, [])) return;
  throw new BadInput(
    'L’attribution LIEU et les filtres de commune, de lieu, de service et de distributeur portent sur le détail des faits, que votre rôle ne lit pas.',
  );
}

/** What an indicator cannot be asked by is said, with what it can. */
export function verifier(
  { selection, par }: DemandeDeTableau,
  indicateurs: readonly IndicateurCalcule[],
  actor: Actor,
): void {
  const ouvertes = dimensionsOuvertes(actor);
  for (const { code, nom, bases, attributions, dimensions, calcul } of indicateurs) {
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
    exigerDuSolde({ nom, calcul }, selection);
    if (!ouvertes.faits && !mesuresDe(calcul, code).every(estDesPlis))
      throw new BadInput(
        `« ${nom} » se compte sur le détail des faits, que votre rôle ne lit pas : les pass achetés, livrés, activés, distribués, utilisés et remboursés, et leurs taux, sont possibles.`,
      );
  }
  if (selection.attribution === Attribution.COMMANDITAIRE && par.includes(Dimension.COMMUNE))
    throw new BadInput('La commune est celle du lieu : l’attribution LIEU est attendue.');
  const fermee = par.find((dimension) => !ouvertes.dimensions.includes(dimension));
  if (fermee)
    throw new BadInput(
      `Le détail par ${fermee} n’est pas ouvert à votre rôle : ${ouvertes.dimensions.join(', ')} sont possibles.`,
    );
}

/** The settlement of funders is asked by what a convention has. */
export function exigerDuSolde(
  { nom, calcul }: Pick<IndicateurCalcule, 'nom' | 'calcul'>,
  { filtre }: Selection,
): void {
  if (calcul.de !== 'SOLDE') return;
  const refuse = HORS_DU_SOLDE.find((un) => filtre[un] != null);
  if (refuse)
    throw new BadInput(
      `« ${nom} » ne se lit que par acheteur, territoire de l’acheteur et vague : le filtre « ${refuse} » n’est pas possible.`,
    );
}
