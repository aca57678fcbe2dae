import { DES_COMMANDES, DES_REMISES, DES_USAGES, enEtat } from './admission.ts';
import { compte, etape, type IndicateurCalcule } from './indicateur-calcule.ts';
import { ETAPES } from './etapes.ts';

/** Pass, from the order to the credit note. */
export const DES_PASS: readonly IndicateurCalcule[] = [
  etape(ETAPES.ACHETES, 'achetes', DES_COMMANDES),
  compte(
    {
      code: 'pass.emis',
      nom: 'Pass émis',
      definition:
        'Pass des carnets fabriqués, le jour où leurs numéros sont entrés au registre, qu’ils soient en circulation ou non.',
      formule: 'somme des pass des carnets fabriqués',
      unite: 'pass',
    },
    DES_COMMANDES,
  ),
  etape(ETAPES.LIVRES, 'livres', DES_COMMANDES),
  etape(ETAPES.ACTIVES, 'actives', DES_COMMANDES),
  etape(ETAPES.DISTRIBUES, 'distribues', DES_REMISES),
  etape(ETAPES.UTILISES, 'utilises', DES_USAGES),
  etape(ETAPES.REMBOURSES, 'rembourses', DES_USAGES),
  compte(
    {
      code: 'pass.expires',
      nom: 'Pass expirés',
      definition:
        'Pass jamais utilisés d’un carnet dont le dernier jour d’acceptation, délai de tolérance compris, est passé. En base flux, au lendemain de ce jour.',
      formule: 'somme des pass non utilisés des carnets dont la tolérance est passée',
      unite: 'pass',
      exclusions: 'Les pass des carnets bloqués, perdus, volés, annulés ou remplacés, comptés à part.',
    },
    DES_REMISES,
  ),
  compte(
    {
      code: 'pass.avoirs',
      nom: 'Pass rendus en avoir',
      definition:
        'Pass non utilisés dont l’état contradictoire, signé des deux parties, a donné lieu à un avoir de l’opérateur, le jour de l’avoir.',
      formule: 'somme des pass des avoirs',
      unite: 'pass',
    },
    DES_COMMANDES,
  ),
  compte(
    {
      code: 'pass.bloques',
      nom: 'Pass bloqués',
      definition:
        'Pass non utilisés des carnets que leur acheteur ou l’opérateur a bloqués, et non débloqués.',
      formule: 'somme des pass non utilisés des carnets bloqués',
      unite: 'pass',
    },
    enEtat(DES_REMISES),
  ),
  compte(
    {
      code: 'pass.perdus',
      nom: 'Pass perdus ou volés',
      definition: 'Pass non utilisés des carnets déclarés perdus ou volés, et non retrouvés.',
      formule: 'somme des pass non utilisés des carnets perdus ou volés',
      unite: 'pass',
    },
    enEtat(DES_REMISES),
  ),
];
