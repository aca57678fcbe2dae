import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JOURNAUX } from '../fil/fil.module.ts';
import type { Role } from '../shared/context.ts';
import { departementsVus, voitEvenement } from './voir.rules.ts';

const ids = ['a', 'b', 'c'];
const codes = ['23', '33', '972'];
const vue = fc.record({
  role: fc.constantFrom<Role>('PUBLIC', 'STRUCTURE', 'GESTIONNAIRE', 'INTEGRATEUR', 'ADMINISTRATEUR'),
  // Half of them see all of France, and half are held to no département.
  perimeter: fc.option(fc.subarray(ids), { freq: 1 }),
  departements: fc.option(fc.subarray(codes), { freq: 1 }),
  litLeJournal: fc.boolean(),
});
const evenement = fc.record({
  proprietaire: fc.constantFrom(...JOURNAUX),
  type: fc.constantFrom('pass.utilise', 'compte.ferme', 'mois.clos'),
  collectiviteId: fc.option(fc.constantFrom(...ids)),
  departements: fc.subarray(codes),
});

it('tells of a collectivité to who has it in their perimeter, and to no one else', () => {
  fc.assert(
    fc.property(vue, evenement, (qui, quoi) => {
      fc.pre(quoi.collectiviteId !== null);
      const sien = qui.perimeter === null || qui.perimeter.includes(quoi.collectiviteId ?? '');
      expect(voitEvenement(qui, quoi)).toBe(sien && qui.role !== 'PUBLIC' && qui.role !== 'STRUCTURE');
    }),
  );
});

it('tells of places to all, but for a token held to some départements, which hears of these alone', () => {
  fc.assert(
    fc.property(vue, evenement, (qui, quoi) => {
      const lieux = { ...quoi, proprietaire: 'labels', collectiviteId: null } as const;
      fc.pre(lieux.departements.length > 0);
      const entendus = departementsVus(qui.departements, lieux.departements);
      expect(voitEvenement(qui, lieux)).toBe(entendus.length > 0);
      for (const code of entendus) expect(qui.departements ?? codes).toContain(code);
    }),
  );
});

it('tells of what is of no collectivité and no place to who sees all of France, and of the platform to who reads its journal', () => {
  fc.assert(
    fc.property(vue, evenement, (qui, quoi) => {
      const commun = { ...quoi, collectiviteId: null, departements: [] };
      const sansLimite = qui.perimeter === null && qui.departements === null;
      const visiteur = qui.role === 'PUBLIC' || qui.role === 'STRUCTURE';
      expect(voitEvenement(qui, commun)).toBe(
        sansLimite && !visiteur && (commun.proprietaire !== 'plateforme' || qui.litLeJournal),
      );
    }),
    { numRuns: 500 },
  );
});

it('tells what anyone may read to all who follow, whatever their perimeter, but for a token held to some départements', () => {
  fc.assert(
    fc.property(vue, fc.constantFrom('chiffre.publie', 'operateur.defaillant'), (qui, type) => {
      const ouvert = { proprietaire: 'pass', type, collectiviteId: null, departements: [] } as const;
      const visiteur = qui.role === 'PUBLIC' || qui.role === 'STRUCTURE';
      expect(voitEvenement(qui, ouvert)).toBe(!visiteur && qui.departements === null);
    }),
  );
});

it('never tells more to who sees less', () => {
  fc.assert(
    fc.property(vue, evenement, fc.subarray(ids), fc.subarray(codes), (qui, quoi, moins, peu) => {
      const reduite = {
        ...qui,
        perimeter: qui.perimeter?.filter((id) => moins.includes(id)) ?? moins,
        departements: qui.departements?.filter((code) => peu.includes(code)) ?? peu,
        litLeJournal: false,
      };
      if (voitEvenement(reduite, quoi)) expect(voitEvenement(qui, quoi)).toBe(true);
    }),
  );
});
