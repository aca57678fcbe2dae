import { randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import { enProprietaire } from './grand-livre.ts';
import type { Harness } from './harness.ts';
import { LIEU, uuid } from './monde.ts';

export const AUTRE = uuid(3, 7);
/** Places of their own for those tests that change them, in two communes where nothing else is. */
export const [GUERET, AUBUSSON] = [
  [uuid(3, 21), uuid(3, 22)],
  [uuid(3, 23), uuid(3, 24)],
] as const;
export const FUSIONNE = uuid(3, 12);
export const RETIRE = uuid(3, 13);
const HOSTILE = '</script><script>alert(1)</script> =HYPERLINK("x") & Cie';

/** What the public pages need beside the small world: communes and their centres, a hostile name, places gone or merged. */
export const peuplerLaVitrine = (url: string): Promise<unknown> =>
  enProprietaire(url, (client) =>
    client.query(`
      insert into territoires.territoire (type, code, nom, departement_code, region_code, population, annee_cog) values
        ('REGION', '75', 'Nouvelle-Aquitaine', null, null, null, 2026),
        ('COMMUNE', '33063', 'Bordeaux', '33', '75', 260000, 2026), ('COMMUNE', '33281', 'Mérignac', '33', '75', 74000, 2026),
        ('COMMUNE', '23096', 'Guéret', '23', '75', 13000, 2026), ('COMMUNE', '23008', 'Aubusson', '23', '75', 3300, 2026),
        ('COMMUNE', '93066', 'Saint-Denis', '93', '11', 113000, 2026), ('COMMUNE', '97411', 'Saint-Denis', '974', '04', 153000, 2026);
      update territoires.territoire set region_code = '75' where type = 'DEPARTEMENT';
      insert into territoires.commune_centre values ('33063', 44.84, -0.58, 'COMMUNE'), ('33281', 44.84, -0.65, 'COMMUNE'), ('23096', 46.17, 1.87, 'COMMUNE'), ('23008', 45.95, 2.17, 'COMMUNE');
      insert into territoires.code_postal values ('33000', '33063'), ('33700', '33281');
      update labels.lieu set telephone = '+33536490885', plages = '{[0,10080)}', ouvert_feries = true, accessible = true where id = '${LIEU}';
      insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, latitude, longitude, tarif_centimes, modifie_le)
        values ('${AUTRE}', 'essai:7', 'essai', '${HOSTILE}', '33281', 'Mérignac', '33', '75', 44.85, -0.66, 1500, '2026-06-01');
      insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, latitude, longitude, modifie_le)
        select id::uuid, id, 'essai', 'Lieu de la Creuse', '23096', 'Guéret', '23', '75', latitude, 1.87, '2026-06-01'
        from (values ('${GUERET[0]}', 46.17), ('${GUERET[1]}', 46.18), ('${AUBUSSON[0]}', 46.19), ('${AUBUSSON[1]}', 46.2)) v (id, latitude);
      insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, evenement, enregistre_le)
        select id, 'PASS_NUMERIQUE', 'LABELLISATION', 'essai', '2026-01-01', 1, '2026-01-01' from labels.lieu
        where id = '${AUTRE}' or departement_code = '23';
      insert into labels.lieu (id, cle_source, source, nom, commune_code, commune_nom, departement_code, region_code, retire, fusionne_dans, modifie_le)
        select id::uuid, id, 'essai', 'Ancien lieu', '33063', 'Bordeaux', '33', '75', true, garde::uuid, '2026-06-01'
        from (values ('${uuid(3, 11)}', '${LIEU}'), ('${FUSIONNE}', '${uuid(3, 11)}'), ('${RETIRE}', null)) v (id, garde)`),
  );

/** Suspends the label of a place from a day, by the API; answers what became of it. */
export async function suspendreLeLabel(harness: Harness, lieu: string, du: string): Promise<string> {
  const { lieu: lu } = await harness.execute<{ lieu: { labelsDuJour: [{ version: number }] } }>(
    'query ($lieu: ID!) { lieu(id: $lieu) { labelsDuJour { version } } }',
    { lieu },
  );
  const input = {
    lieu,
    du,
    genre: 'PASS_NUMERIQUE',
    acte: 'SUSPENSION',
    motif: 'essai de la vitrine',
    versionAttendue: lu.labelsDuJour[0].version,
    cleIdempotence: randomUUID(),
  };
  const { modifierLabel } = await harness.execute<{ modifierLabel: { __typename: string } }>(
    'mutation ($input: ModifierLabelInput!) { modifierLabel(input: $input) { __typename } }',
    { input },
  );
  return modifierLabel.__typename;
}

/** Identifiers of the places that a page lists, in its order. */
export const lieuxDeLaListe = (page: string): string[] =>
  [...page.matchAll(/<h3><a href="\/carte\/lieu\/([0-9a-f-]+)"/gu)].map(([, id]) => id ?? '');

/** Waits for what a visitor sees: the register promises sixty seconds, the test a few. */
export const bientot = (constat: () => Promise<void>): Promise<void> =>
  vi.waitFor(constat, { timeout: 5000, interval: 100 });
