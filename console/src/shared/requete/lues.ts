import type { ApolloClient } from '@apollo/client';
import { dire, nomDe, type OperationDite } from './operation.ts';

/** What the frame of every page reads: it is nothing of the view. */
const DU_CADRE = new Set([
  'AccesRefuse',
  'Droits',
  'PorteeDeLOperation',
  'Registre',
  'VersionsDeLaVue',
  'VueChargee',
  'VuesDeLaPage',
  'VuesTrouvees',
]);
/** Words and choices beside the figures: said after them. */
const A_COTE = new Set(['Annotations', 'Catalogue', 'ChoixDeTerritoire', 'NomsDesCoupes']);

/** What the page that is open reads of the API, as it was asked: one line an operation and its variables. */
export async function operationsLues(client: ApolloClient): Promise<readonly OperationDite[]> {
  const lues = new Map<string, { readonly requete: Parameters<typeof dire>; readonly aCote: boolean }>();
  for (const { options, variables } of client.getObservableQueries('active')) {
    const nom = nomDe(options.query);
    if (DU_CADRE.has(nom)) continue;
    lues.set(`${nom} ${JSON.stringify(variables)}`, {
      requete: [options.query, { ...variables }],
      aCote: A_COTE.has(nom),
    });
  }
  const rangees = [...lues.values()].toSorted((une, autre) => Number(une.aCote) - Number(autre.aCote));
  return Promise.all(rangees.map(({ requete }) => dire(...requete)));
}
