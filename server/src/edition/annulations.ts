import { defaireLesModifications, nommerLesEvenements } from '../lieu/lieu.module.ts';
import { type Annulable, declarerAnnulable, type EvenementAAnnuler } from '../shared/annulation.ts';
import { idDe } from '../shared/operation.ts';
import { regle } from './fiche.service.ts';
import { renommer, tenirLaStructure } from './structure.service.ts';

const EVENEMENTS = {
  'lieu.modifie': 'Fiche modifiée',
  'lieu.cree': 'Lieu ajouté',
  'lieu.retire': 'Lieu retiré du registre',
  'lieu.remis': 'Lieu remis au registre',
  'lieu.champ_retabli': 'Champ rétabli',
  'lieu.modification_annulee': 'Modification annulée',
} as const;

/** What was written of a place is put back field by field, by a new event that can be undone in its turn. */
const LIEU: Annulable = {
  owner: 'labels',
  droit: 'MODIFIER_LIEUX',
  async defaire({ client, context, evenement, noter }) {
    const position = await noter({
      type: 'lieu.modification_annulee',
      objet: evenement.objet ?? '',
      contenu: { type: evenement.type },
    });
    await defaireLesModifications(client, evenement, { evenement: position, jour: context.today });
  },
};

/** A name, as the event of a structure keeps it. */
function valeurDe({ contenu: { nom } }: EvenementAAnnuler, quoi: 'avant' | 'apres'): string {
  const valeur: unknown = typeof nom === 'object' && nom !== null ? Reflect.get(nom, quoi) : null;
  return typeof valeur === 'string' ? valeur : '';
}

const STRUCTURE: Annulable = {
  owner: 'labels',
  droit: 'MODIFIER_LIEUX',
  async defaire({ client, evenement, noter }) {
    const tenue = await tenirLaStructure(client, idDe(evenement.objet ?? ''));
    const [avant, apres] = [valeurDe(evenement, 'avant'), valeurDe(evenement, 'apres')];
    if (tenue.nom !== apres)
      throw regle(
        'ANNULATION',
        `Le nom de « ${tenue.nom} » a changé depuis : annulez d’abord ce changement.`,
      );
    const contenu = { version: tenue.version + 1, nom: { avant: tenue.nom, apres: avant } };
    await noter({ type: 'structure.modifiee', objet: `structure:${tenue.id}`, contenu });
    await renommer(client, tenue.id, avant);
  },
};

/** Says what the room's events are, and how each is undone. */
export function declarerLesAnnulations(): void {
  nommerLesEvenements({ ...EVENEMENTS, 'structure.modifiee': 'Structure renommée' });
  for (const type of Object.keys(EVENEMENTS)) declarerAnnulable(type, LIEU);
  declarerAnnulable('structure.modifiee', STRUCTURE);
}
