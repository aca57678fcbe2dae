import { expect } from 'vitest';
import { plusJours } from '../../src/shared/jour.rules.ts';
import { COHORTES } from '../monde.ts';
import { GESTES_DE_PAIEMENT } from './gestes-de-paiement.ts';
import { GESTES_DE_STOCK } from './gestes-de-stock.ts';
import { ACTIVEE_LE, type CarnetVecu, type Geste, mutation, TOLEREE_JUSQU_AU, type Vie } from './vie.ts';

const REMETTRE = mutation('remettreCarnet', 'RemettreCarnet');
const UTILISER = mutation('utiliserPass', 'UtiliserPass', '... on PassUtilise { deja }');
const ANNULER = mutation('annulerUtilisation', 'AnnulerUtilisation', '... on UtilisationAnnulee { deja }');

const remettre: Geste = {
  nom: 'remettre',
  poids: 12,
  async faire(vie) {
    const carnet = vie.carnet();
    const jour = vie.jourRecent();
    const distributeur = vie.hasard.fraction() < 0.95 ? 'CCAS-33' : 'CCAS-23';
    const cohorte = vie.hasard.fraction() < 0.95 ? COHORTES[0] : COHORTES[1];
    const { __typename } = await vie.demander(REMETTRE, 'remettreCarnet', {
      numero: carnet.numero,
      distributeur,
      cohorte,
      ...vie.dit(jour),
    });
    const attendu = (): string => {
      if (
        carnet.remisLe !== null ||
        carnet.arret() !== null ||
        carnet.arret(jour) !== null ||
        jour > TOLEREE_JUSQU_AU ||
        jour < ACTIVEE_LE
      )
        return 'CarnetNonRemettable';
      if (distributeur !== 'CCAS-33') return 'DistributeurInconnu';
      if (cohorte !== COHORTES[0]) return 'CohorteInconnue';
      return carnet.vers === 'OPERATEUR' ? 'CarnetAilleurs' : 'CarnetRemis';
    };
    expect(__typename).toBe(attendu());
    if (__typename === 'CarnetRemis') carnet.remisLe = jour;
  },
};

/** What a use must be answered, worked out from what the model lived. */
function verdict(
  vie: Vie,
  carnet: CarnetVecu,
  { rang, jour, lieu }: { rang: number; jour: string; lieu: string },
): string {
  if (carnet.enVigueur.has(rang)) return 'PassDejaUtilise';
  if (carnet.arret(jour) !== null) return 'PassArrete';
  if (carnet.remisLe === null || jour < carnet.remisLe) return 'PassNonDistribue';
  if (jour > TOLEREE_JUSQU_AU) return 'PassExpire';
  if (!vie.estLabellise(lieu, jour)) return 'LieuNonLabellise';
  if (vie.clos.has(jour.slice(0, 7))) return 'MoisClos';
  // A use is entered until both sides may sign, and no more.
  return vie.jour >= plusJours(TOLEREE_JUSQU_AU, 7) ? 'PassExpire' : 'PassUtilise';
}

const utiliser: Geste = {
  nom: 'utiliser',
  poids: 50,
  async faire(vie) {
    const carnet = vie.carnet();
    const [rang, jour, lieu] = [vie.hasard.entier(1, 10), vie.jourRecent(), vie.lieu()];
    const attendu = verdict(vie, carnet, { rang, jour, lieu });
    const { __typename } = await vie.demander(UTILISER, 'utiliserPass', {
      numero: vie.numeroDePass(carnet.serie, rang),
      lieu,
      ...vie.dit(jour),
      service: vie.hasard.choisir(['DECOUVRIR', 'MAITRISER', 'AUGMENTER']),
      prixCentimes: vie.hasard.choisir([300, 700, 1000, 1500, 2500]),
    });
    expect(__typename).toBe(attendu);
    if (__typename !== 'PassUtilise') return;
    const usage = { jour, serie: carnet.serie, rang };
    carnet.enVigueur.set(rang, usage);
    vie.utilises.push(usage);
  },
};

const annuler: Geste = {
  nom: 'annuler une utilisation',
  poids: 8,
  async faire(vie) {
    if (vie.utilises.length === 0) return;
    const { serie, rang } = vie.hasard.choisir(vie.utilises);
    const carnet = vie.carnets.find((un) => un.serie === serie);
    const enVigueur = carnet?.enVigueur.get(rang);
    const { __typename } = await vie.demander(ANNULER, 'annulerUtilisation', {
      numero: vie.numeroDePass(serie, rang),
      motif: 'Vie d’essai',
    });
    const clos = enVigueur !== undefined && (vie.rendue || vie.clos.has(enVigueur.jour.slice(0, 7)));
    expect(__typename).toBe(
      enVigueur === undefined ? 'UsageInconnu' : clos ? 'RegleNonTenue' : 'UtilisationAnnulee',
    );
    if (__typename === 'UtilisationAnnulee') carnet?.enVigueur.delete(rang);
  },
};

/** The same key with the same input answers as before and does nothing; with another input it is refused. */
const repeter: Geste = {
  nom: 'répéter une demande',
  poids: 6,
  async faire(vie) {
    const faites = vie.faites.filter(({ typename }) => FAITES.has(typename));
    if (faites.length === 0) return;
    const { mutation: texte, nom, input, typename } = vie.hasard.choisir(faites);
    const reponse = await vie.repeter(texte, nom, input);
    expect(reponse.__typename).toBe(typename);
    if ('deja' in reponse) expect(reponse['deja']).toBe(true);
    const autre =
      'motif' in input
        ? { motif: 'un autre motif' }
        : 'prixCentimes' in input
          ? { prixCentimes: 999 }
          : { jour: '2026-08-02' };
    if (vie.hasard.fraction() < 0.5)
      await expect(vie.repeter(texte, nom, { ...input, ...autre })).rejects.toMatchObject({
        code: 'CLE_REUTILISEE',
      });
  },
};

const FAITES: ReadonlySet<string> = new Set([
  'CarnetRemis',
  'PassUtilise',
  'UtilisationAnnulee',
  'CarnetArrete',
  'CarnetLibere',
  'CarnetEchange',
]);

export const GESTES: readonly Geste[] = [
  remettre,
  utiliser,
  annuler,
  repeter,
  ...GESTES_DE_STOCK,
  ...GESTES_DE_PAIEMENT,
];
