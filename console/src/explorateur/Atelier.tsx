import { useRef } from 'react';
import { Attente } from '../shared/etats/Attente.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Commandes } from './Commandes.tsx';
import { ConfirmerEcriture } from './ConfirmerEcriture.tsx';
import { Documentation } from './Documentation.tsx';
import { Editeur, type Poignee } from './Editeur.tsx';
import { Exemples } from './Exemples.tsx';
import { Reponses } from './Reponses.tsx';
import { useSchema } from './schema.ts';
import { useDocumentation } from './useDocumentation.ts';
import { useBrouillon } from './useBrouillon.ts';
import { useExecution } from './useExecution.ts';
import { usePartage } from './usePartage.ts';
import { estUnDocument, lireLeTexte, lireVariables, operationsDe } from './validation.ts';
import { Variables } from './Variables.tsx';

const TEXTES = {
  fr: { requete: 'Requête', sans: 'Le schéma n’a pas pu être lu : l’éditeur ne complète ni ne vérifie.' },
  en: { requete: 'Query', sans: 'The schema could not be read: the editor neither completes nor checks.' },
};

/** The workbench: what is asked, with what, what is answered, and what may be asked. */
export function Atelier() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const schema = useSchema();
  const poignee = useRef<Poignee>(null);
  const { brouillon, etat, changer } = useBrouillon();
  const execution = useExecution();
  const { ouvrir } = useDocumentation();
  const partage = usePartage();
  if (brouillon === null) return <Attente lignes={16} />;
  const { texte, variables } = brouillon;
  const operations = operationsDans(texte);
  const operation = operations.find(({ name }) => name?.value === brouillon.operation) ?? operations[0];
  const valeurs = lireVariables(variables, schema, operation);

  function executer(): void {
    if (!texte.trim() || !('valeurs' in valeurs)) return;
    const nom = operations.length > 1 ? (operation?.name?.value ?? null) : null;
    execution.executer({ texte, variables: valeurs.valeurs, operation: nom }, operation);
  }

  return (
    <div className="figs atelier">
      <Exemples ouvert={!texte.trim()} choisir={(exemple) => changer({ ...exemple, operation: null })} />
      <section className="fig c6 pile" aria-label={textes.requete}>
        <h2>{textes.requete}</h2>
        <Commandes
          {...{ operations, operation, etat, partage }}
          enCours={execution.enCours}
          pret={texte.trim() !== '' && 'valeurs' in valeurs}
          executer={executer}
          arreter={execution.arreter}
          choisir={(nom) => changer({ operation: nom })}
        />
        {execution.aConfirmer && (
          <ConfirmerEcriture
            operation={operation}
            confirmer={execution.confirmer}
            renoncer={execution.renoncer}
          />
        )}
        {schema === null && <p className="note">{textes.sans}</p>}
        <Editeur
          {...{ texte, schema, poignee, executer }}
          changer={(nouveau) => changer({ texte: nouveau })}
          documenter={({ type, champ }) => ouvrir(type, champ)}
        />
        <Variables
          valeur={variables}
          lues={valeurs}
          langue={langue}
          {...{ schema, operation }}
          changer={(nouvelles) => changer({ variables: nouvelles })}
        />
      </section>
      <Reponses execution={execution} />
      {schema && <Documentation schema={schema} inserer={(ajout) => poignee.current?.inserer(ajout)} />}
    </div>
  );
}

function operationsDans(texte: string) {
  const lu = lireLeTexte(texte);
  return estUnDocument(lu) ? operationsDe(lu) : [];
}
