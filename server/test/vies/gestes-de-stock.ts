import { expect } from 'vitest';
import { type CarnetVecu, type Geste, mutation } from './vie.ts';

const ARRETER = mutation('arreterCarnet', 'ArreterCarnet');
const LIBERER = mutation('libererCarnet', 'LibererCarnet');
const ECHANGER = mutation('echangerCarnet', 'EchangerCarnet');
const DEPLACER = mutation('deplacerCarnets', 'DeplacerCarnets');

/** What may be said of a carnet after what stops it; an annulled or replaced one is so for ever. */
const SUITES: Readonly<Record<string, readonly string[]>> = {
  LIBRE: ['BLOCAGE', 'PERTE', 'VOL', 'ANNULATION', 'REMPLACEMENT'],
  BLOCAGE: ['DEBLOCAGE', 'PERTE', 'VOL', 'ANNULATION', 'REMPLACEMENT'],
  PERTE: ['RETROUVE', 'VOL', 'ANNULATION', 'REMPLACEMENT'],
  VOL: ['RETROUVE', 'ANNULATION', 'REMPLACEMENT'],
};

function permis(carnet: CarnetVecu, genre: string, jour: string): boolean {
  if (!(SUITES[carnet.arret() ?? 'LIBRE'] ?? []).includes(genre)) return false;
  const { size: utilises } = carnet.enVigueur;
  if (utilises >= 10 || jour < carnet.dernierJour) return false;
  if (genre === 'ANNULATION') return utilises === 0;
  return genre !== 'REMPLACEMENT' || (utilises === 0 && carnet.remisLe !== null);
}

const arreter: Geste = {
  nom: 'arrêter un carnet',
  poids: 4,
  async faire(vie) {
    const [carnet, jour] = [vie.carnet(), vie.jourRecent()];
    const genre = vie.hasard.choisir(['BLOCAGE', 'BLOCAGE', 'PERTE', 'VOL', 'ANNULATION']);
    const attendu = permis(carnet, genre, jour) ? 'CarnetArrete' : 'RegleNonTenue';
    const entree = { numero: carnet.numero, genre, motif: 'Vie d’essai', ...vie.dit(jour) };
    const { __typename } = await vie.demander(ARRETER, 'arreterCarnet', entree);
    expect(__typename).toBe(attendu);
    if (__typename === 'CarnetArrete') carnet.incidents.push({ genre, jour });
  },
};

const liberer: Geste = {
  nom: 'libérer un carnet',
  poids: 4,
  async faire(vie) {
    const arretes = vie.carnets.filter((un) => un.arret() !== null);
    const carnet =
      arretes.length > 0 && vie.hasard.fraction() < 0.8 ? vie.hasard.choisir(arretes) : vie.carnet();
    const [jour, genre] = [vie.jourRecent(), vie.hasard.choisir(['DEBLOCAGE', 'RETROUVE'])];
    const attendu = permis(carnet, genre, jour) ? 'CarnetLibere' : 'RegleNonTenue';
    const entree = { numero: carnet.numero, genre, motif: 'Vie d’essai', ...vie.dit(jour) };
    const { __typename } = await vie.demander(LIBERER, 'libererCarnet', entree);
    expect(__typename).toBe(attendu);
    if (__typename === 'CarnetLibere') carnet.incidents.push({ genre, jour });
  },
};

const echanger: Geste = {
  nom: 'échanger un carnet',
  poids: 2,
  async faire(vie) {
    const [ancien, neuf, jour] = [vie.carnet(), vie.carnet(), vie.jourRecent()];
    const libre =
      neuf !== ancien && neuf.remisLe === null && neuf.arret() === null && neuf.vers !== 'OPERATEUR';
    const possible = permis(ancien, 'REMPLACEMENT', jour) && libre;
    const { __typename } = await vie.demander(ECHANGER, 'echangerCarnet', {
      numero: ancien.numero,
      remplacant: neuf.numero,
      motif: 'Vie d’essai',
      ...vie.dit(jour),
    });
    // What befell the new one on a later day forbids it too.
    const attendu = possible && jour >= neuf.dernierJour ? 'CarnetEchange' : 'RegleNonTenue';
    expect(__typename).toBe(attendu);
    if (__typename !== 'CarnetEchange') return;
    ancien.incidents.push({ genre: 'REMPLACEMENT', jour });
    neuf.remisLe = jour;
  },
};

/** Whether a run may move is the stock's own matter: what must hold after it is verified. */
const deplacer: Geste = {
  nom: 'déplacer des carnets',
  poids: 4,
  async faire(vie) {
    const debut = vie.hasard.entier(0, vie.carnets.length - 1);
    const plage = vie.carnets.slice(debut, debut + vie.hasard.entier(1, 3));
    const vers = vie.hasard.choisir(['COLLECTIVITE', 'DISTRIBUTEUR', 'DISTRIBUTEUR', 'OPERATEUR']);
    const { __typename } = await vie.demander(DEPLACER, 'deplacerCarnets', {
      plages: [{ premier: plage[0]?.numero, dernier: plage.at(-1)?.numero }],
      vers,
      ...(vers === 'DISTRIBUTEUR' ? { distributeur: 'CCAS-33' } : {}),
      ...vie.dit(vie.jourRecent()),
    });
    expect(['CarnetsDeplaces', 'RegleNonTenue']).toContain(__typename);
    if (__typename !== 'CarnetsDeplaces') return;
    expect(plage.every((un) => un.remisLe === null && un.arret() === null)).toBe(true);
    for (const un of plage) un.vers = vers;
  },
};

export const GESTES_DE_STOCK: readonly Geste[] = [arreter, liberer, echanger, deplacer];
