import { expect } from 'vitest';
import { plusJours } from '../../src/shared/jour.rules.ts';
import { acteur } from '../harness.ts';
import { COLLECTIVITES, uuid } from '../monde.ts';
import { type Geste, mutation } from './vie.ts';

const CLORE = mutation('cloreLeMois', 'CloreLeMois');
const AJUSTER = mutation('ajouterAjustement', 'AjouterAjustement');
const FRANCHIR = mutation('franchirEcheance', 'FranchirEcheance');
const ETABLIR = mutation('etablirEtatContradictoire', 'EtablirEtat');
const SIGNER = mutation('signerEtatContradictoire', 'SignerEtat');
const ETATS = `query ($commande: String!) {
  echeance(commande: $commande) { avoir { numero } etatsContradictoires { id empreinte } }
}`;

export const STRUCTURE = uuid(0, 77);
const COMMANDE = '2026-900';
const OPERATEUR = acteur('OPERATEUR');
const COMMANDITAIRE = acteur('GESTIONNAIRE', [COLLECTIVITES[0]]);

/** The operator's closings, in order: a month that is not over, or closed already, is refused. */
const clore: Geste = {
  nom: 'clore un mois',
  poids: 1,
  async faire(vie) {
    const mois = `${plusJours(vie.jour, -vie.hasard.choisir([0, 15, 31, 31, 31, 62])).slice(0, 7)}-01`;
    const cle = mois.slice(0, 7);
    const fini = cle < vie.jour.slice(0, 7);
    const refuse = !fini || [...vie.clos].some((un) => un >= cle);
    const { __typename } = await vie.demander(CLORE, 'cloreLeMois', { operateur: 'essai', mois });
    if (refuse) expect(__typename).toBe('RegleNonTenue');
    if (__typename === 'MoisRegle') vie.clos.add(cle);
  },
};

const ajuster: Geste = {
  nom: 'ajuster un règlement',
  poids: 1,
  async faire(vie) {
    const centimes = vie.hasard.choisir([-300, -50, 0, 50, 300]);
    const entree = { structure: STRUCTURE, commande: uuid(6, 9), centimes, motif: 'Vie d’essai' };
    const { __typename } = await vie.demander(AJUSTER, 'ajouterAjustement', entree);
    expect(__typename).toBe(centimes === 0 ? 'RegleNonTenue' : 'AjustementAjoute');
  },
};

/** Any act of the end of validity, by either side, whether it is its day or not. */
const finir: Geste = {
  nom: 'franchir une échéance',
  poids: 2,
  async faire(vie) {
    const acte = vie.hasard.choisir(['J_MOINS_30', 'J_MOINS_15', 'J_MOINS_7', 'J_PLUS_30', 'J_PLUS_37']);
    const bloquer = acte === 'J_MOINS_15' && vie.hasard.fraction() < 0.5;
    const entree = {
      commande: COMMANDE,
      acte,
      ...(acte === 'J_MOINS_7' ? { aSaCharge: true } : {}),
      ...(bloquer ? { bloquer } : {}),
    };
    const qui = vie.hasard.choisir([OPERATEUR, COMMANDITAIRE]);
    const { __typename } = await vie.demander(FRANCHIR, `franchirEcheance ${acte}`, entree, qui);
    expect(['EcheanceFranchie', 'RegleNonTenue']).toContain(__typename);
    if (__typename !== 'EcheanceFranchie' || !bloquer) return;
    for (const carnet of vie.carnets)
      if (carnet.remisLe === null && carnet.arret() === null)
        carnet.incidents.push({ genre: 'BLOCAGE', jour: vie.jour });
  },
};

interface Etats {
  readonly echeance: {
    readonly avoir: object | null;
    readonly etatsContradictoires: readonly { readonly id: string; readonly empreinte: string }[];
  } | null;
}

const sEntendre: Geste = {
  nom: 'établir ou signer l’état contradictoire',
  poids: 2,
  async faire(vie) {
    const lire = async (): Promise<Etats['echeance']> =>
      (await vie.lire<Etats>(ETATS, { commande: COMMANDE })).echeance;
    const [etat] = (await lire())?.etatsContradictoires ?? [];
    const cote = vie.hasard.choisir([
      { partie: 'OPERATEUR', qui: OPERATEUR },
      { partie: 'COMMANDITAIRE', qui: COMMANDITAIRE },
    ]);
    const { __typename } =
      etat === undefined || vie.hasard.fraction() < 0.4
        ? await vie.demander(ETABLIR, 'etablirEtatContradictoire', { commande: COMMANDE }, cote.qui)
        : await vie.demander(
            SIGNER,
            'signerEtatContradictoire',
            { etat: etat.id, empreinte: etat.empreinte, partie: cote.partie },
            cote.qui,
          );
    expect(['EtatEcrit', 'RegleNonTenue']).toContain(__typename);
    vie.rendue ||= (await lire())?.avoir != null;
  },
};

export const GESTES_DE_PAIEMENT: readonly Geste[] = [clore, ajuster, finir, sEntendre];
