import { type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { Champ } from '../shared/champs.tsx';
import type { Langue } from '../shared/format.ts';
import { useTextes } from '../shared/langue.ts';
import { enFrancais } from './enFrancais.ts';
import { gabaritDe } from './gabarit.ts';
import type { VariablesLues } from './validation.ts';

const TEXTES = {
  fr: {
    nom: 'Variables (JSON)',
    json: 'Ce n’est pas un objet JSON : { "nom": "valeur" } est attendu.',
    remplir: 'Écrire les variables attendues',
  },
  en: {
    nom: 'Variables (JSON)',
    json: 'This is not a JSON object: { "name": "value" } is expected.',
    remplir: 'Write the expected variables',
  },
};

interface Props {
  readonly valeur: string;
  readonly lues: VariablesLues;
  readonly langue: Langue;
  readonly schema: GraphQLSchema | null;
  readonly operation: OperationDefinitionNode | undefined;
  readonly changer: (valeur: string) => void;
}

/** What the operation is asked with, checked as it declares it. */
export function Variables({ valeur, lues, langue, schema, operation, changer }: Props) {
  const textes = useTextes(TEXTES);
  const refus =
    'messages' in lues
      ? lues.messages
          .map((message) =>
            message === 'JSON' ? textes.json : langue === 'fr' ? enFrancais(message) : message,
          )
          .join(' ')
      : null;
  const gabarit = schema && operation ? gabaritDe(schema, operation) : null;
  return (
    <>
      <Champ nom={textes.nom} refus={refus}>
        {(attributs) => (
          <textarea
            {...attributs}
            className="saisie code"
            rows={6}
            spellCheck={false}
            value={valeur}
            onChange={({ currentTarget }) => changer(currentTarget.value)}
          />
        )}
      </Champ>
      {gabarit !== null && !valeur.trim() && (
        <p className="actions">
          <button type="button" className="b" onClick={() => changer(gabarit)}>
            {textes.remplir}
          </button>
        </p>
      )}
    </>
  );
}
