import { DES_COMMANDES, DES_REMISES, DES_USAGES } from './admission.ts';
import { type IndicateurCalcule, type Mots, rapport, type Terme } from './indicateur-calcule.ts';

const ACHETES: Terme = { de: 'pass.achetes', mots: 'pass achetés', admission: DES_COMMANDES };
const LIVRES: Terme = { de: 'pass.livres', mots: 'pass livrés', admission: DES_COMMANDES };
const ACTIVES: Terme = { de: 'pass.actives', mots: 'pass activés', admission: DES_COMMANDES };
const DISTRIBUES: Terme = { de: 'pass.distribues', mots: 'pass distribués', admission: DES_REMISES };
const UTILISES: Terme = { de: 'pass.utilises', mots: 'pass utilisés', admission: DES_USAGES };
const REMBOURSES: Terme = { de: 'pass.rembourses', mots: 'pass remboursés', admission: DES_USAGES };

/** A share of pass: its formula is that of its two counts, its rows those of the first. */
const taux = (
  { code, nom, definition, suite }: Pick<Mots, 'code' | 'nom' | 'definition'> & { readonly suite?: string },
  haut: Terme,
  bas: Terme,
): IndicateurCalcule =>
  rapport(
    {
      code,
      nom,
      definition,
      formule: `${haut.mots} ÷ ${bas.mots} ; intervalle de Wilson à 95 % en base achat${suite ?? ''}`,
      unite: 'part',
      lignes: haut.mots.charAt(0).toUpperCase() + haut.mots.slice(1),
    },
    haut,
    bas,
  );

/** How much of a step gets to a later one. */
export const TAUX: readonly IndicateurCalcule[] = [
  taux(
    {
      code: 'taux.usage',
      nom: 'Taux d’usage',
      definition:
        'Pass utilisés rapportés aux pass achetés. En base achat, les pass achetés dans la période et ce qu’ils sont devenus ; en base flux, ce qui s’est passé dans la période, et le taux peut dépasser 100 %.',
    },
    UTILISES,
    ACHETES,
  ),
  taux(
    {
      code: 'taux.livraison',
      nom: 'Taux de livraison',
      definition: 'Pass livrés à la collectivité rapportés aux pass achetés.',
    },
    LIVRES,
    ACHETES,
  ),
  taux(
    {
      code: 'taux.activation',
      nom: 'Taux d’activation',
      definition: 'Pass mis en circulation rapportés aux pass livrés.',
    },
    ACTIVES,
    LIVRES,
  ),
  taux(
    {
      code: 'taux.distribution',
      nom: 'Taux de distribution',
      definition: 'Pass distribués à des bénéficiaires rapportés aux pass achetés.',
      suite: ' ; multiplié par le taux d’usage des distribués, il donne le taux d’usage',
    },
    DISTRIBUES,
    ACHETES,
  ),
  taux(
    {
      code: 'taux.usage.distribues',
      nom: 'Taux d’usage des distribués',
      definition: 'Pass utilisés rapportés aux pass distribués : ce que deviennent les pass une fois remis.',
    },
    UTILISES,
    DISTRIBUES,
  ),
  taux(
    {
      code: 'taux.remboursement',
      nom: 'Taux de remboursement',
      definition: 'Pass dont le lieu a reçu le contre-paiement rapportés aux pass utilisés.',
    },
    REMBOURSES,
    UTILISES,
  ),
];

/** What half of the pass of 2020 are promised to. */
export const PART_PIC: readonly IndicateurCalcule[] = [
  rapport(
    {
      code: 'part.pic.distribues',
      nom: 'Part du PIC, distribués',
      definition:
        'Part des pass distribués qui l’ont été à des demandeurs d’emploi, public du plan d’investissement dans les compétences.',
      formule: 'pass distribués à des demandeurs d’emploi ÷ pass distribués',
      unite: 'part',
      lignes: 'Pass distribués à des demandeurs d’emploi',
    },
    {
      de: 'pass.distribues.pic',
      mots: 'pass distribués à des demandeurs d’emploi',
      admission: DES_REMISES,
    },
    DISTRIBUES,
  ),
  rapport(
    {
      code: 'part.pic.utilises',
      nom: 'Part du PIC, utilisés',
      definition:
        'Part de ce que les pass ont payé qui l’a été pour des demandeurs d’emploi, public du plan d’investissement dans les compétences : la règle du solde des conventions.',
      formule: 'montant payé par les pass de demandeurs d’emploi ÷ montant payé par les pass utilisés',
      unite: 'part',
      lignes: 'Pass utilisés par des demandeurs d’emploi',
    },
    {
      de: 'montant.utilise.pic',
      mots: 'montant payé par les pass de demandeurs d’emploi, en centimes',
      admission: DES_USAGES,
    },
    {
      de: 'montant.utilise',
      mots: 'montant payé par les pass utilisés, en centimes',
      admission: DES_USAGES,
    },
    false,
  ),
];
