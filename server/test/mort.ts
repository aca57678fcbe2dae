import type { Pool } from 'pg';
import { expect } from 'vitest';
import { pause } from '../src/db/engine.ts';
import { verifier } from '../src/verification/verification.module.ts';
import { assaillir, type Demande, demander } from './assaut.ts';
import type { setupMortel } from './mortel.ts';

const EN_VOL = 64;
const PAR_TOUR = 1500;

/** One death in the middle of 64 uses in flight, and what must be true of the register after it. */
export async function expectRienDePerdu(
  registre: ReturnType<typeof setupMortel>,
  tour: number,
  qui: 'serveur' | 'base',
): Promise<void> {
  const { lot } = registre;
  const avant = await compter(lot);
  const demandes = registre.demandes(`tour-${tour}`, tour * PAR_TOUR, (tour + 1) * PAR_TOUR);
  const { adresse: url } = registre;
  const headers = registre.jeton();
  const { acquittees, refusees, inconnues } = await assaillir(
    { url, headers, demandes },
    EN_VOL,
    async (acquittes) => {
      while (acquittes() < 50 + ((tour * 37) % 200)) await pause(2);
      await (qui === 'serveur' ? registre.tuerLeServeur() : registre.tuerLaBase());
    },
  );
  await (qui === 'serveur' ? registre.lancer() : registre.releverLaBase());

  expect(inconnues.length).toBeGreaterThan(0);
  // Every acknowledged use is there, under its key; of those nobody knows, all or nothing.
  const ecrites = await clesEcrites(lot, `tour-${tour}-%`);
  expect(acquittees.filter(({ cle }) => !ecrites.has(cle))).toEqual([]);
  const connues = new Set([...acquittees, ...inconnues].map(({ cle }) => cle));
  expect([...ecrites].filter((cle) => !connues.has(cle))).toEqual([]);
  expect(await compter(lot)).toEqual(plus(avant, ecrites.size));
  expect((await verifier(lot)).filter(({ lignes }) => lignes.length > 0)).toEqual([]);

  // Asked again with its key, what was acknowledged answers the same, and what was not known becomes known: once.
  const encore = async (une: Demande): Promise<string> =>
    (await demander(registre.adresse, headers, une)).__typename;
  for (const une of acquittees.slice(-20)) expect(await encore(une)).toBe('PassUtilise');
  for (const une of refusees.slice(-5)) expect(await encore(une)).toBe('PassDejaUtilise');
  const reponses = await Promise.all(inconnues.map(encore));
  expect(reponses.every((nom) => nom === 'PassUtilise' || nom === 'PassDejaUtilise')).toBe(true);
  const apres = await clesEcrites(lot, `tour-${tour}-%`);
  expect(await compter(lot)).toEqual(plus(avant, apres.size));
}

type Comptes = Readonly<Record<'usages' | 'evenements' | 'ecritures' | 'mouvements' | 'pass', number>>;

/** A use, its event, its entry and its movement: as many of each, and of as many pass. */
async function compter(lot: Pool): Promise<Comptes> {
  const { rows } = await lot.query<Comptes>(`select
    (select count(*)::int from pass.utilisation) as usages,
    (select count(distinct (lot, carnet_id, rang))::int from pass.utilisation) as pass,
    (select count(*)::int from pass.evenement where type = 'pass.utilise') as evenements,
    (select count(*)::int from pass.ecriture where operation = 'UTILISATION') as ecritures,
    (select coalesce(sum(utilises), 0)::int from (
      select utilises from pass.mouvement union all select utilises from statistiques.pli where grain = 'TOUT') m) as mouvements`);
  const [comptes] = rows;
  if (!comptes) throw new Error('A count is always answered');
  return comptes;
}

const plus = (comptes: Comptes, nombre: number): Comptes => ({
  usages: comptes.usages + nombre,
  pass: comptes.pass + nombre,
  evenements: comptes.evenements + nombre,
  ecritures: comptes.ecritures + nombre,
  mouvements: comptes.mouvements + nombre,
});

async function clesEcrites(lot: Pool, cles: string): Promise<Set<string>> {
  const { rows } = await lot.query<{ cle: string }>(
    `select e.cle from pass.utilisation u join pass.evenement e on e.position = u.evenement where e.cle like $1`,
    [cles],
  );
  return new Set(rows.map(({ cle }) => cle));
}
