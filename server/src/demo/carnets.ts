import type { CarnetACharger, RemiseACharger } from '../chargement/lot.types.ts';
import { PETIT_NOMBRE } from './achats.ts';
import { texteDe } from './calendrier.rules.ts';
import { type CommandeDeDemonstration, jourDeLEtape } from './commandes.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { Monde } from './monde.ts';
import { repartir } from './repartition.rules.ts';
import { Remises } from './remises.ts';

/** The carnets of some orders, one after the other, each with its life: nothing is kept in memory. */
export function* imaginerCarnets(
  commandes: readonly CommandeDeDemonstration[],
  monde: Monde,
): Generator<CarnetACharger> {
  let serie = 0;
  for (const commande of commandes) {
    const hasard = new Hasard('carnets', commande.numero);
    const copie = {
      id: commande.id,
      collectiviteId: commande.collectivite.id,
      tailleDeCarnet: commande.tailleDeCarnet,
      acheteeLe: texteDe(commande.acheteeLe),
      tolereeJusquAu: texteDe(commande.tolereeJusquAu),
    };
    const produitLe = jourDeLEtape(commande, 'PRODUITE') ?? commande.acheteeLe;
    for (const remise of viesDesCarnets(hasard, commande, monde)) {
      const carnet = {
        id: identifiant(hasard, produitLe, serie),
        serie,
        commande: copie,
        enregistreLe: texteDe(produitLe),
      };
      yield remise === null ? carnet : { ...carnet, remise };
      serie++;
    }
  }
}

/** Each counter receives a run of carnets, and hands out the first of them; the others stay in its drawer. */
function* viesDesCarnets(
  hasard: Hasard,
  commande: CommandeDeDemonstration,
  monde: Monde,
): Generator<RemiseACharger | null> {
  const nombre = commande.nombreDePass / commande.tailleDeCarnet;
  const remises = new Remises(hasard, commande, monde);
  if (commande.collectivite.code === PETIT_NOMBRE && !commande.enCampagne) {
    yield* [5, 4, 3].map((utilises, rang) => remises.suivante(0, (rang + 0.5) / 3, utilises));
    for (let i = 3; i < nombre; i++) yield null;
    return;
  }
  const piles = repartir(
    nombre,
    remises.distributeurs.map(({ poids }) => poids),
  );
  for (const [distributeur, pile] of piles.entries()) {
    const remis = Math.min(Math.round(pile * remises.part * (0.85 + hasard.fraction() * 0.3)), pile);
    for (let i = 0; i < pile; i++)
      yield i < remis ? remises.suivante(distributeur, (i + hasard.fraction()) / remis) : null;
  }
}
