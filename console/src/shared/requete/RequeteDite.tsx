import { OperationTypeNode } from 'graphql';
import { Code, KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useTextes } from '../langue.ts';
import { useDroit } from '../useDroit.ts';
import { ACopier } from './ACopier.tsx';
import { adresseDuBrouillon } from './adresse.ts';
import { enCurl, lignesDeCodegen } from './appels.ts';
import type { OperationDite } from './operation.ts';
import { PorteeDemandee } from './PorteeDemandee.tsx';

const TEXTES = {
  fr: {
    requete: 'Requête',
    variables: 'Variables',
    curl: 'Depuis un terminal',
    publiee:
      'Opération publiée : par son identifiant, elle se lit en GET, et une lecture inchangée ne coûte rien (304).',
    codegen: 'Types de vos opérations',
    explorateur: 'Ouvrir dans l’explorateur',
    long: 'Trop longue pour une adresse : copiez-la dans l’explorateur.',
    jeton: 'Créer un jeton pour elle',
  },
  en: {
    requete: 'Query',
    variables: 'Variables',
    curl: 'From a terminal',
    publiee:
      'Published operation: by its identifier it is read by GET, and an unchanged reading costs nothing (304).',
    codegen: 'Types of your operations',
    explorateur: 'Open in the explorer',
    long: 'Too long for an address: copy it into the explorer.',
    jeton: 'Create a token for it',
  },
};

/** One operation of the console: what asks the same from a terminal, a program, or the explorer. */
export function RequeteDite({ operation }: { readonly operation: OperationDite }) {
  const textes = useTextes(TEXTES);
  const gere = useDroit('GERER_JETONS');
  const { texte, variables, nom, identifiant, genre } = operation;
  const json = JSON.stringify(variables, null, 2);
  const adresse = useAdresse(texte, json);
  return (
    <>
      <ul className="actions">
        {adresse && (
          <li>
            <Link className="b plein" href={adresse}>
              <Code className="ico" aria-hidden />
              {textes.explorateur}
            </Link>
          </li>
        )}
        {gere && genre !== OperationTypeNode.MUTATION && (
          <li>
            <Link className="b" href={`/api/jetons?operations=${nom}#creer`}>
              <KeyRound className="ico" aria-hidden />
              {textes.jeton}
            </Link>
          </li>
        )}
      </ul>
      {adresse === null && <p className="note">{textes.long}</p>}
      <ACopier nom={textes.requete} texte={texte} />
      {json !== '{}' && <ACopier nom={textes.variables} texte={json} />}
      <PorteeDemandee texte={texte} publiee={nom} />
      {identifiant !== null && <p className="note">{textes.publiee}</p>}
      <ACopier nom={textes.curl} texte={enCurl(location.origin, operation)} />
      <ACopier nom={textes.codegen} texte={lignesDeCodegen(location.origin)} />
    </>
  );
}

/** The address of the operation in the explorer: `undefined` until it is known, `null` when it is too long. */
function useAdresse(texte: string, variables: string): string | null | undefined {
  const [adresse, setAdresse] = useState<string | null>();
  useEffect(() => {
    let parti = false;
    const ecrire = async (): Promise<void> => {
      const faite = await adresseDuBrouillon({ texte, variables, operation: null });
      if (!parti) setAdresse(faite);
    };
    void ecrire();
    return () => {
      parti = true;
    };
  }, [texte, variables]);
  return adresse;
}
