import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecarts } from './ecarts.rules.ts';

const champs = fc.dictionary(fc.string(), fc.jsonValue());
/** A field that is there with no value says as much as one that is not there. */
const renseignes = (objet: Readonly<Record<string, unknown>>) =>
  Object.entries(objet).filter(([, valeur]) => valeur !== null);

describe('what an edit changed', () => {
  it('is said field by field, before and after', () => {
    expect(
      ecarts(
        { nom: 'Asso Y', telephone: '05', courriel: null },
        { nom: 'Asso Y', telephone: null, site: 'y.fr' },
      ),
    ).toEqual({ site: { avant: null, apres: 'y.fr' }, telephone: { avant: '05', apres: null } });
  });

  it('is nothing when nothing changed, not even the order of keys', () => {
    fc.assert(
      fc.property(champs, (objet) => {
        const retourne = Object.fromEntries(Object.entries(objet).toReversed());
        expect(Object.keys(ecarts(objet, retourne))).toEqual([]);
      }),
    );
  });

  it('tells an empty list from an empty object', () => {
    expect(ecarts({ services: [] }, { services: {} })).toEqual({ services: { avant: [], apres: {} } });
  });

  it('takes one state to the other, and back', () => {
    fc.assert(
      fc.property(champs, champs, (avant, apres) => {
        const rejoue = new Map(renseignes(avant));
        const defait = new Map(renseignes(apres));
        for (const [nom, ecart] of Object.entries(ecarts(avant, apres))) {
          if (ecart.apres === null) rejoue.delete(nom);
          else rejoue.set(nom, ecart.apres);
          if (ecart.avant === null) defait.delete(nom);
          else defait.set(nom, ecart.avant);
        }
        expect(rejoue).toEqual(new Map(renseignes(apres)));
        expect(defait).toEqual(new Map(renseignes(avant)));
      }),
    );
  });
});
