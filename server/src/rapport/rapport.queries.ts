import { column, expression, instantDe, one, type Parameter, shape } from '../shared/shape.ts';
import { vues } from '../vue/vue.module.ts';

const dernierEnvoi = (p: string): string => `
  (select json_build_object('echeance', ${instantDe('e.echeance')}, 'demande', e.demande, 'envoyeA', ${instantDe('e.envoye_a')},
      'fichier', e.fichier, 'lignes', e.lignes, 'octets', e.octets, 'refus', e.refus)
    from plateforme.envoi e where e.programmation_id = ${p}.id order by e.echeance desc limit 1)`;

export const programmations = shape('plateforme.programmation_lue', {
  id: column,
  vue: one(vues),
  format: column,
  rythme: column,
  jour: column,
  heure: column,
  suspendue: column,
  version: column,
  destinataire: expression(
    (p) => `(select coalesce(c.courriel, '') from plateforme.compte c where c.id = ${p}.compte_id)`,
  ),
  prochainEnvoi: ['rythme', 'jour', 'heure', 'suspendue'],
  dernierEnvoi: expression(dernierEnvoi),
});

/** The reports of an account. */
export const PROGRAMMATIONS = (parameter: Parameter): string =>
  `select * from plateforme.programmation_lue where compte_id = ${parameter('compte')} and not supprimee`;

/** A report by its identifier, unless it was removed. */
export const SANS_LES_SUPPRIMEES = {
  id: (p: string, id: string) => `${p}.id = ${id} and not ${p}.supprimee`,
};
