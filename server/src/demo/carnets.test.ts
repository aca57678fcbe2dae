import { beforeAll, describe, expect, it } from 'vitest';
import type { CarnetACharger, UtilisationACharger } from '../chargement/lot.types.ts';
import { lireLeCog } from '../territoire/territoire.module.ts';
import { jourDe, jourDeSemaine } from './calendrier.rules.ts';
import { imaginerCarnets } from './carnets.ts';
import { accepteLePass } from './choix-des-lieux.ts';
import { jourDeLEtape } from './commandes.ts';
import { imaginerMonde, type Monde } from './monde.ts';

const JOUR = '2026-09-15';
const PASS = 209_000;
const cog = await lireLeCog();
let monde: Monde;
let carnets: CarnetACharger[];
let utilisations: UtilisationACharger[];

const tousLesCarnets = (un: Monde): CarnetACharger[] =>
  un.lots.flatMap(({ commandes }) => [...imaginerCarnets(commandes, un)]);

beforeAll(() => {
  monde = imaginerMonde(cog, PASS, jourDe(JOUR));
  carnets = tousLesCarnets(monde);
  utilisations = carnets.flatMap(({ remise }) => remise?.utilisations ?? []);
});

const pass = (choisis: readonly CarnetACharger[]): number =>
  choisis.reduce((somme, { commande }) => somme + commande.tailleDeCarnet, 0);
const taux = (code: string): number => {
  const { id } = monde.collectivites.find((une) => une.code === code && une.type !== 'SYNDICAT_MIXTE') ?? {
    id: '',
  };
  const siens = carnets.filter(({ commande }) => commande.collectiviteId === id);
  return siens.flatMap(({ remise }) => remise?.utilisations ?? []).length / pass(siens);
};

it('is the same for the same number of pass and the same day, and no other', () => {
  const extrait = (nombre: number, jour: string): string => {
    const un = imaginerMonde(cog, nombre, jourDe(jour));
    return JSON.stringify([...imaginerCarnets(un.lots[0]?.commandes ?? [], un)]);
  };
  const premiere = extrait(5_000, JOUR);

  expect(extrait(5_000, JOUR)).toBe(premiere);
  expect(extrait(5_005, JOUR)).not.toBe(premiere);
});

describe('the life of a carnet', () => {
  it('prints each pass bought once', () => {
    expect(pass(carnets)).toBe(PASS);
    for (const { commandes } of monde.lots) {
      const series = [...imaginerCarnets(commandes, monde)].map(({ serie }) => serie);
      expect(series).toEqual(series.map((_, i) => i));
    }
  });

  it('is handed out once active, and used after that and before the end of the tolerance', () => {
    const activations = new Map(monde.commandes.map((une) => [une.id, jourDeLEtape(une, 'ACTIVEE')]));
    for (const { commande, remise } of carnets) {
      if (!remise) continue;
      expect(jourDe(remise.jour)).toBeGreaterThan(activations.get(commande.id) ?? Infinity);
      expect(remise.enregistreLe >= remise.jour && remise.enregistreLe <= JOUR).toBe(true);
      for (const { jour, enregistreLe } of remise.utilisations) {
        expect(jour > remise.jour && jour <= commande.tolereeJusquAu && jour < JOUR).toBe(true);
        expect(enregistreLe >= jour && enregistreLe <= JOUR).toBe(true);
      }
    }
  });

  it('uses each rank once, in order', () => {
    for (const { commande, remise } of carnets) {
      const rangs = (remise?.utilisations ?? []).map(({ rang }) => rang);
      expect(rangs).toEqual(rangs.map((_, i) => i + 1));
      expect(rangs.length).toBeLessThanOrEqual(commande.tailleDeCarnet);
    }
  });

  it('is used at places labelled that day', () => {
    const lieux = new Map([...monde.lieux.parDepartement.values()].flat().map((lieu) => [lieu.id, lieu]));
    for (const { lieuId, jour } of utilisations) {
      const lieu = lieux.get(lieuId);
      expect(lieu && accepteLePass(lieu, jourDe(jour))).toBe(true);
    }
  });

  it('is paid the month after, the part of the pass less four per cent of fees and their tax, not all of the last month', () => {
    for (const { jour, partPassCentimes, prixCentimes, reglement } of utilisations) {
      expect(partPassCentimes).toBe(Math.min(prixCentimes, 1000));
      if (!reglement) continue;
      expect(reglement.centimes).toBe(partPassCentimes);
      expect(reglement.fraisCentimes).toBe(Math.round(Math.round(partPassCentimes * 0.04) * 1.2));
      expect(moisSuivant(jour)).toBe(reglement.jour.slice(0, 7));
    }
    const payees = utilisations.filter(({ reglement }) => reglement).length / utilisations.length;
    expect(payees).toBeGreaterThan(0.85);
    expect(payees).toBeLessThan(0.97);
  });
});

const moisSuivant = (jour: string): string => {
  const mois = new Date(`${jour.slice(0, 7)}-01`);
  mois.setUTCMonth(mois.getUTCMonth() + 1);
  return mois.toISOString().slice(0, 7);
};

describe('the whole', () => {
  it('hands out a little more than half, and uses twenty-eight per cent', () => {
    const remis = pass(carnets.filter(({ remise }) => remise));

    expect(remis / PASS).toBeGreaterThan(0.5);
    expect(remis / PASS).toBeLessThan(0.6);
    expect(utilisations.length / PASS).toBeGreaterThan(0.265);
    expect(utilisations.length / PASS).toBeLessThan(0.295);
  });

  it('tells three lowest rates apart, and a rate on twelve pass of twenty', () => {
    const [vosges, meurthe, seine, lozere] = ['88', '54', '76', '48'].map(taux);

    expect(vosges).toBeCloseTo(0.08, 1);
    expect((meurthe ?? 0) - (vosges ?? 0)).toBeGreaterThan(0.02);
    expect((seine ?? 0) - (meurthe ?? 0)).toBeGreaterThan(0.02);
    expect(lozere).toBe(0.6);
    const autres = monde.collectivites.filter(
      ({ code, type }) => type !== 'SYNDICAT_MIXTE' && !['88', '54', '76'].includes(code),
    );
    for (const { code } of autres) expect(taux(code)).toBeGreaterThan(seine ?? 1);
  });

  it('rests on Sundays and in August, and stops in the spring of 2020', () => {
    const le = (choisi: (jour: string) => boolean): number =>
      utilisations.filter(({ jour }) => choisi(jour)).length;

    expect(le((jour) => jour >= '2020-03-17' && jour <= '2020-05-11')).toBe(0);
    expect(le((jour) => jourDeSemaine(jourDe(jour)) === 0)).toBeLessThan(utilisations.length * 0.01);
    for (const annee of ['2020', '2021', '2022'])
      expect(le((jour) => jour.startsWith(`${annee}-08`))).toBeLessThan(
        le((jour) => jour.startsWith(`${annee}-09`)) / 2,
      );
  });

  it('gathers uses in few places', () => {
    const parLieu = [...Map.groupBy(utilisations, ({ lieuId }) => lieuId).values()].map(
      (siennes) => siennes.length,
    );
    const premieres = parLieu.toSorted((one, other) => other - one).slice(0, Math.ceil(parLieu.length / 10));

    expect(premieres.reduce((somme, une) => somme + une, 0) / utilisations.length).toBeGreaterThan(0.3);
  });

  it('hands out three carnets to the cohort of three persons', () => {
    const groupe = monde.cohortes.find(({ personnes }) => personnes === 3);

    expect(carnets.filter(({ remise }) => remise?.cohorteId === groupe?.id)).toHaveLength(3);
  });

  it('leaves carnets of the live order in drawers, in hands and in use', () => {
    const { id } = monde.commandes.find(({ enCampagne }) => enCampagne) ?? { id: '' };
    const siens = carnets.filter(({ commande }) => commande.id === id);
    const entames = siens.filter(({ remise }) => (remise?.utilisations.length ?? 0) > 0);

    expect(siens.filter(({ remise }) => !remise).length).toBeGreaterThan(20);
    expect(entames.length).toBeGreaterThan(10);
    expect(siens.filter(({ remise }) => remise && remise.utilisations.length < 10).length).toBeGreaterThan(
      20,
    );
  });
});
