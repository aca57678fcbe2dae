import { expect, it } from 'vitest';
import { type Cote, cotesDe, ecrireLesCotes, filtreDuCote, nomsDesCotes } from './cotes.ts';

const TERRITOIRES = ['fra', 'dep:33', 'dep:2A', 'reg:03', 'epci:200054781', 'col:999000015'];
const PERIODES = ['', '2021', '2021-T2', '2020-04..2020-09'];

it.each(TERRITOIRES.flatMap((territoire) => PERIODES.map((periode) => ({ territoire, periode }))))(
  'reads from an address the sides that were written in it, with $territoire $periode',
  (premier) => {
    for (const un of TERRITOIRES)
      for (const leur of PERIODES)
        for (const suite of [[], ['dep:16'], ['fra', 'dep:16']]) {
          // A period that is all of them is not written: the others then have that of the first.
          const periode = leur || premier.periode;
          const cotes: readonly Cote[] = [
            premier,
            ...[un, ...suite].map((territoire) => ({ territoire, periode })),
          ];
          const adresse = Object.entries(ecrireLesCotes(cotes)).flatMap(([nom, valeur]) =>
            valeur === null ? [] : [[nom, valeur] as const],
          );
          expect(cotesDe(Object.fromEntries(adresse))).toEqual(cotes);
        }
  },
);

it('asks each side by its territory and its months', () => {
  const [un, autre] = cotesDe({ t: 'dep:33', p: '2021-T2', vs: 'reg:03@2020' });

  expect(un && filtreDuCote(un)).toEqual({ departement: '33', depuis: '2021-04-01', jusquAu: '2021-06-30' });
  expect(autre && filtreDuCote(autre)).toEqual({ region: '03', depuis: '2020-01-01', jusquAu: '2020-12-31' });
});

it('names the sides by what differs', () => {
  const noms = new Map([['col:999000015', 'Département de la Creuse (fictif)']]);
  const dire = (vue: Record<string, string>) => nomsDesCotes(cotesDe(vue), noms, 'fr');

  expect(dire({ t: 'dep:33', vs: 'dep:973' })).toEqual(['Gironde', 'Guyane']);
  expect(dire({ t: 'dep:33', p: '2021', vs: '2020' })).toEqual(['2021', '2020']);
  expect(dire({ t: 'dep:33', p: '2021', vs: 'col:999000015@2020' })).toEqual([
    'Gironde, 2021',
    'Département de la Creuse (fictif), 2020',
  ]);
  expect(dire({ vs: 'dep:33' })).toEqual(['France entière', 'Gironde']);
});
