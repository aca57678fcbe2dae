import { useQuery } from '@apollo/client/react';
import { CircleAlert } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { compte, euros, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const EffetsQuery = graphql(`
  query EffetsDeReemission($commande: String!, $operateur: String!, $jour: LocalDate!) {
    effetsDeReemission(commande: $commande, operateur: $operateur, jour: $jour) {
      nombreDePass
      centimes
      usagesAvant
      creancesCentimes
      usagesApres
      empechement
    }
  }
`);

const TEXTES = {
  fr: {
    pass: nom('pass non utilisé', 'pass non utilisés'),
    usages: nom('usage', 'usages'),
    repris: (pass: string, valeur: string) =>
      `${pass} seraient honorés par lui (${valeur}) ; leurs numéros ne changent pas.`,
    avant: (usages: string, dus: string) =>
      `${usages} d’avant ce jour, pas réglés : ${dus} restent dus par l’ancien.`,
    apres: (usages: string) => `${usages} de ce jour ou d’après seraient réglés par le nouveau.`,
  },
  en: {
    pass: nom('unused pass', 'unused passes'),
    usages: nom('use', 'uses'),
    repris: (pass: string, valeur: string) =>
      `${pass} would be honoured by it (${valeur}); their numbers stay.`,
    avant: (usages: string, dus: string) =>
      `${usages} before that day, not settled: ${dus} stay owed by the former one.`,
    apres: (usages: string) => `${usages} of that day or after would be settled by the new one.`,
  },
};

interface Props {
  readonly commande: string;
  readonly operateur: string;
  readonly jour: string;
}

/** What taking an order over would do, or what prevents it. */
export function Effets(variables: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(EffetsQuery, { variables, fetchPolicy: 'cache-and-network' });
  return (
    <Bloc lecture={lecture} lignes={3}>
      {({ effetsDeReemission: effets }) =>
        effets && (
          <div role="status" className="pile">
            {effets.empechement && (
              <p className="msg attention">
                <CircleAlert className="ico" aria-hidden />
                <span>{effets.empechement}</span>
              </p>
            )}
            <ul>
              <li>
                {textes.repris(
                  compte(effets.nombreDePass, textes.pass, langue),
                  euros(effets.centimes, langue, 2),
                )}
              </li>
              <li>
                {textes.avant(
                  compte(effets.usagesAvant, textes.usages, langue),
                  euros(effets.creancesCentimes, langue, 2),
                )}
              </li>
              <li>{textes.apres(compte(effets.usagesApres, textes.usages, langue))}</li>
            </ul>
          </div>
        )
      }
    </Bloc>
  );
}
