import { randomInt } from 'node:crypto';
import { expect } from 'vitest';
import { pause } from '../src/db/engine.ts';
import { debutDe, ecrireCurseur } from '../src/fil/fil.module.ts';
import type { setupMortel } from './mortel.ts';
import { ecrireEnsemble } from './redacteurs.ts';
import { type Canal, Suiveur } from './suiveur.ts';

interface Epreuve {
  readonly redacteurs: number;
  readonly faits: number;
  readonly coupures: number;
  readonly morts: number;
  /** Whether a second server takes the lines that are cut, in turn with the one that dies. */
  readonly relais?: boolean;
  /** How long the last event may take to come, in milliseconds. */
  readonly patience: number;
}

const CANAUX: readonly Canal[] = ['graphql-ws', 'graphql-sse'];

/** Every journal in the one order of readers, from a transaction on: what each of them must have been given. */
const JOURNAL = `
  select id from plateforme.journal where tx >= $1::xid8
  order by tx, array_position(array['plateforme', 'territoires', 'labels', 'pass', 'statistiques'], proprietaire), position`;

/** Clients cut at random over both channels, while many write and the server dies: each event once, in order, as the table has it. */
export async function expectChaqueEvenementUneFois(
  registre: ReturnType<typeof setupMortel>,
  { redacteurs, faits, coupures, morts, relais = false, patience }: Epreuve,
): Promise<void> {
  const { lot } = registre;
  const { rows } = await lot.query<{ tx: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as tx',
  );
  const tx = rows[0]?.tx ?? '0';
  const seconds = relais ? [await registre.lancerUnSecond()] : [];
  const suiveurs = CANAUX.map(
    (canal) =>
      new Suiveur({
        canal,
        adresses: () => [registre.adresse, ...seconds],
        headers: registre.jeton(),
        depuis: ecrireCurseur(debutDe(tx)),
        coupures: auHasard(coupures, faits),
      }),
  );
  const ecrits = { nombre: 0 };
  const ecriture = ecrireEnsemble(registre.url, { redacteurs, faits, ouverte: 20 }, (nombre) => {
    ecrits.nombre += nombre;
  });
  for (let mort = 1; mort <= morts; mort++) {
    const assez = (faits * mort) / (morts + 1);
    while (ecrits.nombre < assez) await pause(5);
    await registre.tuerLeServeur();
    await registre.lancer();
  }
  await ecriture;
  const fin = performance.now() + patience;
  while (suiveurs.some(({ recus }) => recus.length < faits) && performance.now() < fin) await pause(20);
  // What would come twice would come now.
  await pause(500);
  await Promise.all(suiveurs.map((suiveur) => suiveur.cesser()));

  const { rows: journal } = await lot.query<{ id: string }>(JOURNAL, [tx]);
  const attendus = journal.map(({ id }) => id);
  expect(attendus).toHaveLength(faits);
  for (const { recus, refus, coupures: subies } of suiveurs) {
    expect(refus).toEqual([]);
    expect(subies).toBe(coupures);
    expect(recus).toEqual(attendus);
  }
}

/** After how many events each cut comes, spread over all of them. */
const auHasard = (coupures: number, faits: number): readonly number[] =>
  Array.from({ length: coupures }, () => randomInt(1, faits)).toSorted((a, b) => a - b);
