import type { DefinitionDeChamp } from './champs.ts';
import type { Valeur } from './saisie.ts';

/** What every editor of a field is given. */
export interface EditeurProps {
  readonly definition: DefinitionDeChamp;
  readonly valeur: Valeur;
  readonly refus: string | null;
  /** Values that a closed list may have. */
  readonly referentiel: readonly string[];
  readonly onChange: (valeur: Valeur) => void;
}
