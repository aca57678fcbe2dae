import { purgerLesDepots } from '../echange/echange.module.ts';
import {
  ouvrirLesPieces,
  purgeDesPieces,
  purges,
  type Tache,
  tachesDesInvitations,
} from '../exploitation/exploitation.module.ts';

/** Everything done beside requests. Adding a task means adding a line here. */
export const backgroundTasks = (address: () => string): readonly Tache[] => [
  ...tachesDesInvitations(address),
  ...purges,
  purgeDesPieces(ouvrirLesPieces()),
  {
    nom: 'depots.purge',
    horaire: '23 * * * *',
    faire: (_donnees, { lot }) => purgerLesDepots(lot),
  },
];
