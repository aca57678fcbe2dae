import { reconnaitre } from '../src/shared/numero.ts';

/** The order that is live on the day of the tests. */
export const COMMANDE_EN_COURS = '2026-001';

/** The ways of making a journey, each with numbers of its own: they may be made at the same time. */
const MANIERES = ['souris', 'clavier', 'anglais', 'zoom'];

/** Whether the numbers of a carnet are those of a project: one carnet in four, whoever came before. */
export const estDe = (projet: string, carnet: string): boolean =>
  Number(carnet.slice(5, 12)) % MANIERES.length === MANIERES.indexOf(projet);

export const PASS_DISTRIBUES = `{
  listeDePass(etape: DISTRIBUES, base: FLUX, filtre: { depuis: "2026-08-01" }, first: 100) {
    edges { node { numero etat carnet { numero } } }
  }
}`;

export const PASS_REMBOURSES = `{
  listeDePass(etape: REMBOURSES, first: 1) { edges { node { numero etat carnet { numero } } } }
}`;

export interface ListeDePass {
  readonly listeDePass: { readonly edges: readonly { readonly node: PassLu }[] };
}

interface PassLu {
  readonly numero: string;
  readonly etat: string;
  readonly carnet: { readonly numero: string };
}

/** The passes in someone's hands that no other project uses. */
export function passLibres({ listeDePass }: ListeDePass, projet: string): readonly [string, ...string[]] {
  const [premier, ...autres] = listeDePass.edges.flatMap(({ node }) =>
    node.etat === 'DISTRIBUE' && estDe(projet, node.carnet.numero) ? [node.numero] : [],
  );
  if (!premier) throw new Error('The live order has no pass left to use');
  return [premier, ...autres];
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
