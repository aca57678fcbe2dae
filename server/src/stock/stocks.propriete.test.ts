import fc from 'fast-check';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { numeroDeCarnet, peupler } from '../../test/monde.ts';
import {
  AUTRE_DISTRIBUTEUR,
  type Comptes,
  fabrique,
  gestes,
  lecteurDeStocks,
  type Stocks,
} from '../../test/stock.ts';
import { plusJours } from '../shared/jour.rules.ts';

const harness = setupHarness();
const geste = gestes(harness);
const fabriquer = fabrique(harness);
const lire = lecteurDeStocks(harness);
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(AUTRE_DISTRIBUTEUR);
});
afterEach(() => vi.unstubAllEnvs());

const reste = ({ emis = 0, ...autres }: Comptes): number =>
  emis - Object.values(autres).reduce((somme, un) => somme + un, 0);

/** What a carnet is, told by what the API accepted and by nothing else. */
interface Vie {
  chez: string;
  situation: string;
  readonly remis: boolean;
}
const ARRETS: Readonly<Record<string, string>> = {
  BLOCAGE: 'bloques',
  PERTE: 'perdus',
  VOL: 'perdus',
  ANNULATION: 'annules',
};
const LIEUX = ['OPERATEUR', 'COLLECTIVITE', 'CCAS-33', 'MAIRIE-33'] as const;

const pas = fc.record({
  geste: fc.constantFrom(
    'deplacer',
    'deplacer',
    'remettre',
    'remettre',
    'arreter',
    'liberer',
    'echanger',
    'jour',
  ),
  carnet: fc.nat(5),
  autre: fc.nat(5),
  lieu: fc.constantFrom(...LIEUX),
  arret: fc.constantFrom('BLOCAGE', 'PERTE', 'VOL', 'ANNULATION'),
  retard: fc.nat(2),
});
type Pas = typeof pas extends fc.Arbitrary<infer P> ? P : never;

it(
  'adds up for every holder on every day, and a past day stays as it was shown',
  { timeout: 120_000 },
  async () => {
    let jour = '2026-08-20';
    const vies = new Map<string, Vie>();
    const vus = new Map<string, Stocks | null>();
    for (const serie of [0, 1, 2, 3, 4]) suivre(vies, numeroDeCarnet(serie));

    const vivre = async (etapes: readonly Pas[]): Promise<void> => {
      const series = await fabriquer(6, jour);
      for (const serie of series) suivre(vies, numeroDeCarnet(serie));
      for (const etape of etapes) {
        vi.stubEnv('HORLOGE', jour);
        if (etape.geste === 'jour') {
          vus.set(jour, await lire());
          jour = plusJours(jour, 1);
          // The small world hands these two out on that day.
          if (jour === '2026-09-01')
            for (const serie of [0, 1])
              vies.set(numeroDeCarnet(serie), { chez: 'CCAS-33', situation: 'injectes', remis: true });
          vi.stubEnv('HORLOGE', jour);
        } else await agir(vies, series.map(numeroDeCarnet), etape, jour);
        verifier(await lire(jour), vies);
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(pas, { minLength: 8, maxLength: 25 }), vivre), {
      numRuns: 12,
      endOnFailure: true,
    });
    for (const [au, vu] of vus) expect(await lire(au)).toEqual(vu);
  },
);

function suivre(vies: Map<string, Vie>, numero: string): void {
  vies.set(numero, { chez: 'COLLECTIVITE', situation: 'enStock', remis: false });
}

async function agir(
  vies: Map<string, Vie>,
  numeros: readonly string[],
  etape: Pas,
  jour: string,
): Promise<void> {
  const numero = numeros[etape.carnet] ?? '';
  const autre = numeros[etape.autre] ?? '';
  const vie = vies.get(numero);
  const commun = { numero, jour: plusJours(jour, -etape.retard) };
  if (!vie) return;
  switch (etape.geste) {
    case 'deplacer': {
      const vers = etape.lieu.endsWith('33')
        ? { vers: 'DISTRIBUTEUR', distributeur: etape.lieu }
        : { vers: etape.lieu };
      const fait = await geste('deplacerCarnets', {
        ...vers,
        jour: commun.jour,
        plages: [{ premier: numero }],
      });
      if (fait.__typename === 'CarnetsDeplaces') vie.chez = etape.lieu;
      break;
    }
    case 'remettre': {
      const distributeur = etape.lieu.endsWith('33') ? etape.lieu : 'CCAS-33';
      const fait = await geste('remettreCarnet', { ...commun, distributeur });
      if (fait.__typename === 'CarnetRemis')
        vies.set(numero, { chez: distributeur, situation: 'injectes', remis: true });
      break;
    }
    case 'arreter': {
      const fait = await geste('arreterCarnet', { ...commun, genre: etape.arret });
      if (fait.__typename === 'CarnetArrete') vie.situation = ARRETS[etape.arret] ?? '';
      break;
    }
    case 'liberer': {
      const genre = vie.situation === 'bloques' ? 'DEBLOCAGE' : 'RETROUVE';
      const fait = await geste('libererCarnet', { ...commun, genre });
      if (fait.__typename === 'CarnetLibere') vie.situation = vie.remis ? 'injectes' : 'enStock';
      break;
    }
    case 'echanger': {
      const fait = await geste('echangerCarnet', { ...commun, remplacant: autre });
      const neuf = vies.get(autre);
      if (fait.__typename !== 'CarnetEchange' || !neuf) break;
      vie.situation = 'remplaces';
      const chez = neuf.chez.endsWith('33') ? neuf.chez : vie.chez;
      vies.set(autre, { chez, situation: 'injectes', remis: true });
      break;
    }
    case 'jour':
  }
}

function verifier(stocks: Stocks | null, vies: ReadonlyMap<string, Vie>): void {
  if (!stocks) throw new Error('No stock');
  for (const { carnets, pass } of [stocks, ...stocks.detenteurs]) {
    expect(reste(carnets)).toBe(0);
    expect(reste(pass)).toBe(0);
  }
  const attendus: Record<string, number> = {};
  for (const { chez, situation } of vies.values())
    attendus[`${chez} ${situation}`] = (attendus[`${chez} ${situation}`] ?? 0) + 1;
  const lus: Record<string, number> = {};
  for (const { genre, code, carnets } of stocks.detenteurs)
    for (const [nom, nombre] of Object.entries(carnets))
      if (nom !== 'emis' && nombre > 0) lus[`${code ?? genre} ${nom}`] = nombre;
  expect(lus).toEqual(attendus);
}
