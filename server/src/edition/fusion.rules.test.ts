import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fusionner, type Valeurs } from './fusion.rules.ts';

const UNITES = { position: ['latitude', 'longitude'] };
const CHAMPS = ['nom', 'adresse', 'telephone', 'services', 'latitude', 'longitude'] as const;
const valeur = fc.oneof(
  fc.constantFrom(null, 'a', 'b', 'é « ’ »', 1, true),
  fc.subarray(['x', 'y', 'z']),
  fc.string({ unit: 'binary' }),
);
const fiche = fc.record(Object.fromEntries(CHAMPS.map((champ) => [champ, valeur])));
const saisie = fc.record(Object.fromEntries(CHAMPS.map((champ) => [champ, valeur])), { requiredKeys: [] });

const dit = (un: unknown): string =>
  JSON.stringify(Array.isArray(un) ? un.map(String).toSorted() : (un ?? null));
const change = (champ: string, avant: Valeurs, apres: Valeurs): boolean =>
  dit(avant[champ]) !== dit(apres[champ]);

it('loses no character: what each wrote is written, already there, or shown in a conflict with the other’s', () => {
  fc.assert(
    fc.property(fiche, fiche, saisie, (base, eux, moi) => {
      const { ecrire, conflits } = fusionner(base, eux, moi, UNITES);
      const apres = { ...eux, ...ecrire };
      const dits = (champ: string) => conflits.find(({ eux: siens }) => Object.hasOwn(siens, champ));
      for (const champ of CHAMPS) {
        if (change(champ, base, eux) && change(champ, eux, apres)) expect(dits(champ)).toBeDefined();
        if (!Object.hasOwn(moi, champ) || !change(champ, base, moi)) continue;
        const conflit = dits(champ);
        if (conflit) {
          expect(dit(conflit.moi[champ])).toBe(dit(moi[champ]));
          expect(dit(conflit.eux[champ])).toBe(dit(eux[champ]));
          expect(dit(conflit.base[champ])).toBe(dit(base[champ]));
        } else expect(dit(apres[champ])).toBe(dit(moi[champ]));
      }
    }),
  );
});

it('asks only when both changed one thing to different values, and never writes what it asks about', () => {
  fc.assert(
    fc.property(fiche, fiche, saisie, (base, eux, moi) => {
      const { ecrire, conflits } = fusionner(base, eux, moi, UNITES);
      for (const { eux: siens, base: avant, moi: voulu } of conflits) {
        const champs = Object.keys(siens);
        expect(champs.some((champ) => change(champ, avant, siens))).toBe(true);
        expect(champs.some((champ) => change(champ, avant, voulu))).toBe(true);
        expect(champs.some((champ) => change(champ, siens, voulu))).toBe(true);
        expect(champs.some((champ) => Object.hasOwn(ecrire, champ))).toBe(false);
      }
    }),
  );
});

it('gives the same record whoever of two comes first, when nothing is in conflict', () => {
  fc.assert(
    fc.property(fiche, saisie, saisie, (base, un, autre) => {
      const apres = (premier: Valeurs, second: Valeurs) => {
        const eux = { ...base, ...fusionner(base, base, premier, UNITES).ecrire };
        const { ecrire, conflits } = fusionner(base, eux, second, UNITES);
        return conflits.length > 0 ? null : { ...eux, ...ecrire };
      };
      const [droit, inverse] = [apres(un, autre), apres(autre, un)];
      if (droit === null || inverse === null) expect(droit).toBe(inverse);
      else for (const champ of CHAMPS) expect(dit(droit[champ])).toBe(dit(inverse[champ]));
    }),
  );
});

it('keeps a latitude with its longitude', () => {
  const base = { latitude: 44.8, longitude: -0.5 };
  const eux = { latitude: 44.9, longitude: -0.5 };
  const { ecrire, conflits } = fusionner(base, eux, { latitude: 44.8, longitude: -0.6 }, UNITES);
  expect(ecrire).toEqual({});
  expect(conflits.map(({ champ }) => champ)).toEqual(['position']);
});
