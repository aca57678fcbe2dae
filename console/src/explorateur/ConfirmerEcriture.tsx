import { PenLine } from 'lucide-react';
import { type OperationDefinitionNode, Kind } from 'graphql';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    titre: 'Cette opération écrit dans le registre',
    suite: (champs: string) => `${champs} : ce sera journalisé à votre nom.`,
    ecrire: 'Écrire dans le registre',
    renoncer: 'Renoncer',
  },
  en: {
    titre: 'This operation writes in the register',
    suite: (champs: string) => `${champs}: it will be logged in your name.`,
    ecrire: 'Write in the register',
    renoncer: 'Give up',
  },
};

interface Props {
  readonly operation: OperationDefinitionNode | undefined;
  readonly confirmer: () => void;
  readonly renoncer: () => void;
}

/** Nothing is written by a single key: what would be is said first. */
export function ConfirmerEcriture({ operation, confirmer, renoncer }: Props) {
  const textes = useTextes(TEXTES);
  const champs = (operation?.selectionSet.selections ?? [])
    .flatMap((selection) => (selection.kind === Kind.FIELD ? [selection.name.value] : []))
    .join(', ');
  return (
    <div className="msg attention" role="alert">
      <PenLine className="ico" aria-hidden />
      <div>
        <p className="fort">{textes.titre}</p>
        <p>{textes.suite(champs)}</p>
        <p className="actions">
          <button type="button" className="b grave" onClick={confirmer}>
            {textes.ecrire}
          </button>
          <button type="button" className="b" onClick={renoncer}>
            {textes.renoncer}
          </button>
        </p>
      </div>
    </div>
  );
}
