import { describe, expect, it } from 'vitest';
import { ecrire, lireAdresse } from './grammaire.ts';
import { completer, ecartsEntre, parametresDe, suivreLaVue } from './vue-chargee.ts';

const requeteDe = (une: Readonly<Record<string, string>>): string => new URLSearchParams(une).toString();
const dits = (search: string) => Object.fromEntries(parametresDe(search));

/** The same draws at each run. */
function hasard(graine: number): (n: number) => number {
  let etat = graine;
  return (n) => {
    etat = (etat * 48_271) % 2_147_483_647;
    return etat % n;
  };
}

const CLES = ['t', 'p', 'base', 'tri', 'f.type'];

describe('an address that comes from a view', () => {
  it('shows after any changes, and after a reload, what was chosen and nothing the view would put back', () => {
    for (let graine = 1; graine <= 300; graine++) {
      const tirer = hasard(graine);
      const vue = Object.fromEntries(CLES.filter(() => tirer(2) === 0).map((cle) => [cle, `a${tirer(3)}`]));
      const attendu = new Map(Object.entries(vue));
      let search = ecrire(completer('v=ab22cd33', requeteDe(vue)));
      for (let n = tirer(8); n > 0; n--) {
        const cle = CLES[tirer(CLES.length)] ?? '';
        const valeur = tirer(3) === 0 ? null : `b${tirer(3)}`;
        const params = new URLSearchParams(search);
        if (valeur === null) {
          params.delete(cle);
          attendu.delete(cle);
        } else {
          params.set(cle, valeur);
          attendu.set(cle, valeur);
        }
        suivreLaVue(params, { [cle]: valeur }, true);
        search = ecrire(params);
      }
      const relu = ecrire(completer(search, requeteDe(vue)));
      expect([graine, relu]).toEqual([graine, search]);
      expect(dits(relu)).toEqual(Object.fromEntries(attendu));
    }
  });

  it('differs from its view by as many parameters as are said otherwise', () => {
    expect(ecartsEntre('t=dep:33&p=2021', 'p=2022&base=flux&v=ab22cd33&page=2')).toEqual([
      { cle: 't', avant: 'dep:33', apres: null },
      { cle: 'p', avant: '2021', apres: '2022' },
      { cle: 'base', avant: null, apres: 'flux' },
    ]);
  });

  it('is understood by the pages that save views, and by no other', () => {
    expect(lireAdresse('/commandes', 'v=ab22cd33&sauf=q,f.vague').ecartes).toEqual([]);
    expect(lireAdresse('/journal', 'v=ab22cd33').ecartes).toEqual(['v=ab22cd33']);
  });
});
