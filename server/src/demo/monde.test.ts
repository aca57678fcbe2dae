import { describe, expect, it } from 'vitest';
import { lireLeCog } from '../territoire/territoire.module.ts';
import { jourDe } from './calendrier.rules.ts';
import { imaginerMonde } from './monde.ts';

const JOUR = jourDe('2026-09-15');
const cog = await lireLeCog();
const monde = imaginerMonde(cog, 209_000, JOUR);
const { collectivites, commandes, cohortes, distributeurs, lieux } = monde;
const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0);
const compter = (type: string, outreMer: boolean): number =>
  collectivites.filter((une) => une.type === type && une.outreMer === outreMer).length;

describe('the 48 lauréates', () => {
  it('add up in both countings of the press', () => {
    const communique = [
      compter('REGION', false),
      compter('DEPARTEMENT', false),
      compter('REGION', true) + compter('DEPARTEMENT', true),
      compter('EPCI', false) + compter('EPCI', true),
      compter('SYNDICAT_MIXTE', false),
    ];

    expect(communique).toEqual([2, 15, 3, 22, 6]);
    expect([3, 17, 22, 6]).toEqual(
      ['REGION', 'DEPARTEMENT', 'EPCI', 'SYNDICAT_MIXTE'].map(
        (type) => compter(type, false) + compter(type, true),
      ),
    );
    expect(compter('EPCI', true)).toBe(4);
    expect(collectivites.filter(({ regionCode }) => regionCode === '75')).toHaveLength(10);
  });

  it('have conventions that sum to the cent to six millions and four and a half', () => {
    const conventions = collectivites.map(({ convention }) => convention);
    const aquitaine = collectivites.filter(({ regionCode }) => regionCode === '75');
    const totaux = collectivites.map(({ totalEuros }) => totalEuros);

    expect(somme(conventions.map(({ partEtatCentimes }) => partEtatCentimes))).toBe(600_000_000);
    expect(somme(conventions.map(({ partLocaleCentimes }) => partLocaleCentimes))).toBe(450_000_000);
    expect(somme(aquitaine.map(({ convention }) => convention.partEtatCentimes))).toBe(66_200_000);
    expect(somme(aquitaine.map(({ convention }) => convention.partLocaleCentimes))).toBeGreaterThan(
      100_000_000,
    );
    expect([Math.min(...totaux), Math.max(...totaux)]).toEqual([13_000, 1_800_000]);
    expect(totaux.filter((total) => total < 100_000).length).toBeGreaterThan(24);
    for (const { totalEuros, convention } of collectivites) {
      const taux = convention.partEtatCentimes / totalEuros / 100;
      expect(taux).toBeGreaterThan(0.2);
      expect(taux).toBeLessThanOrEqual(0.65);
    }
  });

  it('say that they are fictitious, on real territories', () => {
    const codes = new Map([
      ['REGION', new Set(cog.regions.map(({ code }) => code))],
      ['DEPARTEMENT', new Set(cog.departements.map(({ code }) => code))],
      ['EPCI', new Set(cog.epci.map(({ code }) => code))],
      ['SYNDICAT_MIXTE', new Set(cog.departements.map(({ code }) => code))],
    ]);
    for (const { type, code, nom } of collectivites) {
      expect(nom).toContain('(fictif)');
      expect(codes.get(type)).toContain(code);
    }
    expect(new Set(collectivites.map(({ siren }) => siren)).size).toBe(48);
  });
});

describe('the orders', () => {
  it.each([2_000, 5_005, 209_000, 1_000_000])('buy exactly %i pass, in whole carnets', (pass) => {
    const achetes = imaginerMonde(cog, pass, JOUR).commandes;

    expect(somme(achetes.map(({ nombreDePass }) => nombreDePass))).toBe(pass);
    expect(achetes.filter(({ nombreDePass, tailleDeCarnet }) => nombreDePass % tailleDeCarnet !== 0)).toEqual(
      [],
    );
    expect(new Set(achetes.map(({ collectivite }) => collectivite)).size).toBe(48);
    expect(new Set(achetes.map(({ numero }) => numero)).size).toBe(achetes.length);
  });

  it('refuses what no carnets make', () => {
    expect(() => imaginerMonde(cog, 209_001, JOUR)).toThrow('multiple de 5');
    expect(() => imaginerMonde(cog, 100, JOUR)).toThrow('2000 au moins');
    expect(() => imaginerMonde(cog, 209_000, jourDe('2022-01-01'))).toThrow('2023');
  });

  it('go through their steps in order, and are active only once covered', () => {
    for (const { etapes, acheteeLe, valideJusquAu, tolereeJusquAu } of commandes) {
      const jours = etapes.map(({ jour }) => jour);
      const mandat = etapes.find(({ etape }) => etape === 'MANDATEE');
      const activation = etapes.find(({ etape }) => etape === 'ACTIVEE');

      expect(jours).toEqual(jours.toSorted((one, other) => one - other));
      expect(etapes.find(({ etape }) => etape === 'SIGNEE')?.jour).toBe(acheteeLe);
      expect(activation?.couvertePar ?? null).toBe(activation ? mandat?.id : null);
      expect(activation?.jour ?? valideJusquAu).toBeLessThanOrEqual(valideJusquAu);
      expect(tolereeJusquAu - valideJusquAu).toBe(31);
      expect(Math.max(...jours)).toBeLessThanOrEqual(JOUR);
    }
    expect(commandes.filter(({ etapes }) => etapes.at(-1)?.etape === 'LIVREE').length).toBeGreaterThan(2);
  });

  it('keep one running around the day', () => {
    const [enCampagne, ...autres] = commandes.filter(({ tolereeJusquAu }) => tolereeJusquAu >= JOUR);

    expect(autres).toEqual([]);
    expect(enCampagne?.etapes.at(-1)).toMatchObject({ etape: 'ACTIVEE', jour: JOUR - 30 });
    expect(enCampagne?.acheteeLe).toBe(JOUR - 60);
    expect(enCampagne?.valideJusquAu).toBe(JOUR + 183);
  });
});

describe('what carnets rest on', () => {
  it('counts each dimension of a cohort to its persons, those of whom nothing is known included', () => {
    for (const { personnes, effectifs } of cohortes)
      for (const [dimension, siens] of Map.groupBy(effectifs, (un) => un.dimension)) {
        expect(somme(siens.map((un) => un.personnes))).toBe(personnes);
        expect([dimension, siens.at(-1)?.modalite]).toEqual([dimension, 'Non communiqué']);
      }
    expect(cohortes.filter(({ personnes }) => personnes === 3)).toHaveLength(1);
  });

  it('gives each collectivité six publics and several counters', () => {
    for (const collectivite of collectivites) {
      const publics = cohortes.filter((une) => une.collectivite === collectivite).map((une) => une.public);
      expect(new Set(publics).size).toBe(6);
      expect(distributeurs.filter((un) => un.collectivite === collectivite).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has more than 3 000 places, in every département, two of which always accept the pass', () => {
    const tous = [...lieux.parDepartement.values()].flat();

    expect(tous.length).toBeGreaterThanOrEqual(3_000);
    expect([...lieux.parDepartement.keys()]).toHaveLength(101);
    for (const siens of lieux.parDepartement.values()) {
      const permanents = siens.filter(({ periodes }) =>
        periodes.some(({ du, avant }) => du < jourDe('2019-06-30') && (avant ?? Infinity) > JOUR),
      );
      expect(permanents.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('carries names that a spreadsheet or a narrow screen must bear', () => {
    const noms = [...lieux.parDepartement.values()].flat().map(({ nom }) => nom);

    expect(noms.filter((nom) => nom.startsWith('=HYPERLINK('))).toHaveLength(1);
    expect(Math.max(...noms.map((nom) => nom.length))).toBe(120);
    expect(noms.some((nom) => nom.includes('’') && nom.includes('É'))).toBe(true);
  });
});
