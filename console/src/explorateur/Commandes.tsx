import { Check, Link2, Play, Square, TriangleAlert } from 'lucide-react';
import type { OperationDefinitionNode } from 'graphql';
import { Liste } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import type { EtatDeLAdresse } from './useBrouillon.ts';
import type { usePartage } from './usePartage.ts';

const TEXTES = {
  fr: {
    executer: 'Exécuter',
    arreter: 'Arrêter',
    copier: 'Copier l’adresse',
    copiee: 'Adresse copiée',
    laquelle: 'Opération à exécuter',
    longue:
      'La requête est trop longue pour tenir dans l’adresse : elle n’est que dans cette fenêtre. Gardez-la dans un fichier.',
    illisible: 'L’adresse que vous avez suivie est abîmée : la requête qu’elle tenait n’a pas pu être lue.',
  },
  en: {
    executer: 'Run',
    arreter: 'Stop',
    copier: 'Copy the address',
    copiee: 'Address copied',
    laquelle: 'Operation to run',
    longue: 'The query is too long for the address: it is in this window only. Keep it in a file.',
    illisible: 'The address you followed is damaged: the query it held could not be read.',
  },
};

interface Props {
  readonly operations: readonly OperationDefinitionNode[];
  readonly operation: OperationDefinitionNode | undefined;
  readonly etat: EtatDeLAdresse;
  readonly partage: ReturnType<typeof usePartage>;
  readonly enCours: boolean;
  readonly pret: boolean;
  readonly executer: () => void;
  readonly arreter: () => void;
  readonly choisir: (nom: string) => void;
}

/** What one does with the query: run it, stop it, give it to a colleague. */
export function Commandes(props: Props) {
  const textes = useTextes(TEXTES);
  const { operations, operation, etat, partage, enCours, pret } = props;
  const Copie = partage.copiee ? Check : Link2;
  return (
    <>
      <div className="actions">
        <button
          type="button"
          className="b plein"
          aria-keyshortcuts="Control+Enter"
          disabled={!pret}
          onClick={props.executer}
        >
          <Play className="ico" aria-hidden />
          {textes.executer}
        </button>
        {enCours && (
          <button type="button" className="b" onClick={props.arreter}>
            <Square className="ico" aria-hidden />
            {textes.arreter}
          </button>
        )}
        <button
          type="button"
          className="b"
          disabled={etat === 'longue'}
          onClick={() => void partage.copier()}
        >
          <Copie className="ico" aria-hidden />
          <span role="status">{partage.copiee ? textes.copiee : textes.copier}</span>
        </button>
      </div>
      {operations.length > 1 && (
        <Liste
          nom={textes.laquelle}
          valeur={operation?.name?.value ?? ''}
          options={operations.map(({ name }) => [name?.value ?? '', name?.value ?? ''] as const)}
          onChange={props.choisir}
        />
      )}
      {etat !== 'juste' && (
        <div className="msg attention" role="status">
          <TriangleAlert className="ico" aria-hidden />
          <p>{textes[etat]}</p>
        </div>
      )}
    </>
  );
}
