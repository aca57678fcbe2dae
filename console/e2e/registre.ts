import { reconnaitre } from '../src/shared/numero.ts';

/** The order that is live on the day of the tests. */
export const COMMANDE_EN_COURS = '2026-001';

/** The ways of making a journey, each with numbers of its own: they may be made at the same time. */
const MANIERES = ['souris', 'clavier', 'anglais', 'zoom'];

/** The place of a way among the others. */
export const rangDe = (projet: string): number => MANIERES.indexOf(projet);

/** What of a list is of a project: one in four, whoever came before. */
export const estDuRang = (projet: string, rang: number): boolean => rang % MANIERES.length === rangDe(projet);

/** Whether the numbers of a carnet are those of a project. */
export const estDe = (projet: string, carnet: string): boolean =>
  estDuRang(projet, Number(carnet.slice(5, 12)));

/** The day that journeys are made on. */
const JOUR = '2026-09-15';

/** What journeys do with a pass: each takes its own among those that nobody used before this day. */
const USAGES = [
  'page',
  'carnets',
  'guichet',
  'guichet hors connexion',
  'guichet hors connexion, ensuite',
  'valide',
  'import',
  'encart',
  'trace',
] as const;

export const PASS_DISTRIBUES = `{
  listeDePass(etape: DISTRIBUES, base: FLUX, filtre: { depuis: "2026-08-01" }, first: 100) {
    edges { node { numero etat carnet { numero } utilisation { enregistreLe } } }
  }
}`;

export const PASS_REMBOURSES = `{
  listeDePass(etape: REMBOURSES, first: 1) { edges { node { numero etat carnet { numero } utilisation { enregistreLe } } } }
}`;

export interface ListeDePass {
  readonly listeDePass: { readonly edges: readonly { readonly node: PassLu }[] };
}

interface PassLu {
  readonly numero: string;
  readonly etat: string;
  readonly carnet: { readonly numero: string };
  readonly utilisation: { readonly enregistreLe: string } | null;
}

/** A pass in someone's hands, that no other project and no other journey uses. */
export function passLibre(
  { listeDePass }: ListeDePass,
  projet: string,
  usage: (typeof USAGES)[number],
): string {
  const siens = listeDePass.edges
    .map(({ node }) => node)
    // Whether they were used since changes nothing to whose they are.
    .filter(({ utilisation }) => utilisation === null || utilisation.enregistreLe === JOUR)
    .filter(({ carnet }) => estDe(projet, carnet.numero));
  const libre = siens.find(
    ({ etat }, rang) => etat === 'DISTRIBUE' && rang % USAGES.length === USAGES.indexOf(usage),
  );
  if (!libre) throw new Error(`The live order has no pass left for « ${usage} »`);
  return libre.numero;
}

/** The first pass of a list. */
export function premierPass({ listeDePass }: ListeDePass): string {
  const [premier] = listeDePass.edges;
  if (!premier) throw new Error('The demonstration has no such pass');
  return premier.node.numero;
}

/** One character of a number, taken for another. */
export const malSaisi = (numero: string): string => numero.slice(0, -1) + (numero.endsWith('2') ? '3' : '2');

const LETTRES = '0123456789ABCDEFGHJKMNPQRTVWXYZ'.split('');

/** A number whose check is right, and whose secret nobody was given. */
export function numeroDePersonne(numero: string): string {
  const autre = numero.slice(0, -2) + (numero.at(-2) === '7' ? '8' : '7');
  const juste = LETTRES.map((lettre) => autre + lettre).find((one) => {
    const reconnu = reconnaitre(one);
    return reconnu?.genre === 'pass' && reconnu.juste;
  });
  if (!juste) throw new Error(`No check character fits ${autre}`);
  return juste;
}
