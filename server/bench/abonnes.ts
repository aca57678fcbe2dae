import { signerJeton } from '../src/acces/acces.module.ts';
import { keyOfTokens } from '../src/app/settings.ts';
import type { Base } from './base.ts';
import type { Entendu } from './ecouteurs.ts';
import { type Cas, mediane } from './mesure.ts';
import type { Processus } from './processus.ts';

export interface Abonnes {
  readonly base: Pick<Base, 'pool'>;
  readonly produit: Processus;
  readonly nombres: readonly number[];
  readonly tours: number;
  readonly lancer: (fichier: string) => Promise<Processus>;
}

/** What integrators follow. */
const suivre = (lieu: string): string =>
  `subscription { lieuModifie(lieu: "${lieu}") { evenement type curseur lieux { lieu { id nom } } } }`;
/** Two, so that they are not what is measured on a machine of two cores. */
const FOULES = 2;

/** From a commit until the last of so many subscribers has it, the product and a bare server in turn. */
export async function mesurerLesAbonnes(abonnes: Abonnes, dire: (phrase: string) => void): Promise<Cas[]> {
  const diffuseur = await abonnes.lancer('diffuseur.js');
  const cas: Cas[] = [];
  for (const nombre of abonnes.nombres) cas.push(await diffuser(abonnes, diffuseur, nombre, dire));
  await diffuseur.terminer();
  return cas;
}

async function diffuser(
  { base, produit, tours, lancer }: Abonnes,
  diffuseur: Processus,
  nombre: number,
  dire: (phrase: string) => void,
): Promise<Cas> {
  const { rows } = await base.pool.query<{ id: string }>('select id from labels.lieu order by id limit 2');
  // What the bare server commits is read by the product too, and is for none of its subscribers.
  const [suivi = '', autre = ''] = rows.map(({ id }) => id);
  const foules = await Promise.all(Array.from({ length: FOULES }, () => lancer('ecouteurs.js')));
  const chacune = nombre / FOULES;
  const cotes = {
    produit: { serveur: produit, adresse: `${produit.url}/graphql`, abonnement: suivre(suivi), lieu: suivi },
    brut: { serveur: diffuseur, adresse: `${diffuseur.url}/`, abonnement: null, lieu: autre },
  };
  for (const { adresse, abonnement } of Object.values(cotes))
    await Promise.all(
      foules.map((foule, i) =>
        foule.demander({ ouvrir: adresse, nombre: chacune, jetons: jetonsPour(chacune, i), abonnement }),
      ),
    );
  const delais: Record<keyof typeof cotes, number[]> = { produit: [], brut: [] };
  let texte = '';
  for (let tour = 1; tour <= tours; tour++)
    for (const cote of ['produit', 'brut'] as const) {
      const { serveur, adresse, lieu } = cotes[cote];
      const attendus = foules.map((foule) => foule.demander<Entendu>({ attendre: adresse, messages: tour }));
      const { instant } = await serveur.demander<{ instant: number }>({ lieu, texte });
      const entendus = await Promise.all(attendus);
      texte = entendus[0]?.texte ?? '';
      delais[cote].push(Math.max(...entendus.map(({ dernier }) => dernier)) - instant);
    }
  await Promise.all(foules.map((foule) => foule.terminer()));
  for (const [cote, lus] of Object.entries(delais))
    dire(`${cote}, ${nombre} abonnés : ${lus.map((ms) => ms.toFixed(1)).join(' ')}`);
  // The first ones warm up.
  const apres = (lus: readonly number[]): number => mediane(lus.slice(Math.min(5, lus.length - 1)));
  return {
    nom: `du commit au dernier de ${nombre.toLocaleString('fr-FR')} abonnés (« brut » : ws nu)`,
    produit: apres(delais.produit),
    brut: apres(delais.brut),
    postgraphile: null,
    unite: 'ms',
  };
}

/** As many callers as sockets ask for. */
const jetonsPour = (nombre: number, foule: number): readonly string[] =>
  Array.from({ length: Math.ceil(nombre / 20) }, (_, i) =>
    signerJeton(keyOfTokens(), {
      role: 'INTEGRATEUR',
      perimetre: { libelle: `Abonné ${foule}-${i}` },
      expire: Math.floor(Date.now() / 1000) + 3600,
    }),
  );
