import { randomUUID } from 'node:crypto';
import type { Harness } from './harness.ts';
import { peupler, uuid } from './monde.ts';

/** How many places of Guéret there are. */
export const N = 24;
export const lieu = (n: number): string => uuid(9, n);

/** Twenty-four places of Guéret, a hundred metres or more apart; each fourth has a label that is held, each sixth one that is suspended. */
export async function peuplerGueret(harness: Harness): Promise<void> {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into labels.structure (id, nom) select ('0000000a-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'Structure ' || i from generate_series(1, 6) i`,
  );
  await harness.lot.query(
    `insert into labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom, departement_code, region_code,
       latitude, longitude, telephone, services, horaires, plages, tarif_centimes, accessible, modifie_le)
     select ('00000009-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, 'doublon:' || i, 'essai',
       case when i % 3 = 0 then ('0000000a-0000-7000-8000-' || lpad((1 + i / 5)::text, 12, '0'))::uuid end,
       (array['Médiathèque', 'Atelier', 'Maison', 'Fabrique', 'Cyberespace'])[1 + i % 5] || ' ' || md5(i::text), i || ' rue ' || md5((-i)::text), '23000', '23096', 'Guéret', '23', '75',
       46.1 + 0.005 * i, 1.8, '+3355500' || (1000 + i), case when i % 2 = 0 then array['Accès internet et matériel informatique'] else '{}' end,
       case when i % 2 = 0 then 'Mo-Fr 09:00-12:00' end, case when i % 2 = 0 then '{[540,720),[1980,2160),[3420,3600),[4860,5040),[6300,6480)}'::int4multirange end, case when i % 5 > 0 then i * 100 end, case when i % 3 > 0 then i % 3 = 1 end, '2026-06-01'
     from generate_series(1, $1::int) i`,
    [N],
  );
  await harness.lot.query(
    `insert into labels.label_assertion (lieu_id, genre, libelle, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
     select ('00000009-0000-7000-8000-' || lpad(i::text, 12, '0'))::uuid, genre, libelle, acte, 'essai', du::date, fin::date, motif, 1, '2026-01-01'
     from generate_series(1, $1::int) i, (values (4, 1, 'PASS_NUMERIQUE', null, 'LABELLISATION', '2026-01-01', '2027-06-01', null), (6, 2, 'PASS_NUMERIQUE', null, 'LABELLISATION', '2025-01-01', null, null),
       (6, 3, 'PASS_NUMERIQUE', null, 'SUSPENSION', '2026-02-01', null, 'essai'), (5, 4, 'AUTRE', 'Point conseil', 'LABELLISATION', '2026-03-01', null, null),
       (7, 5, 'FRANCE_SERVICES', null, 'LABELLISATION', '2020-01-01', '2021-01-01', null)) l (pas, rang, genre, libelle, acte, du, fin, motif)
     where i % pas = 0 order by i, rang`,
    [N],
  );
  // The ledger's copy is brought up to these labels, as an event on each would.
  await harness.lot.query(
    `insert into pass.periode_label (lieu_id, periode, departement_code)
     select l.id, unnest(range_agg(daterange(p.debut, case when p.fin < 'infinity' then p.fin + 1 end))), l.departement_code
     from labels.lieu l join labels.etat_periode p on p.lieu_id = l.id and p.label = 'PASS_NUMERIQUE'
     where l.cle_source like 'doublon:%' and p.etat in ('LABELLISE', 'A_RENOUVELER') group by l.id`,
  );
}

export interface Fusion {
  readonly __typename: string;
  readonly message?: string;
  readonly evenement?: string;
  readonly labels?: string[];
  readonly champs?: { champ: string; apres: string }[];
  readonly garde?: { readonly absorbes: { readonly id: string }[] };
  readonly deja?: boolean;
  readonly simule?: boolean;
}

const versionDe = async (harness: Harness, id: string): Promise<number> =>
  (await harness.lot.query<{ version: number }>('select version from labels.lieu where id = $1', [id]))
    .rows[0]?.version ?? 1;
export const fusionner = async (
  harness: Harness,
  garde: string,
  absorbe: string,
  input: object = {},
): Promise<Fusion> => {
  const { r } = await harness.execute<{ r: Fusion }>(
    `mutation ($input: FusionnerLieuxInput!) { r: fusionnerLieux(input: $input) { __typename
      ... on LieuxFusionnes { evenement labels simule deja champs { champ apres } garde { absorbes { id } } } ... on Refus { message } } }`,
    {
      input: {
        cleIdempotence: randomUUID(),
        garde,
        absorbe,
        versionDuGarde: await versionDe(harness, garde),
        versionDeLAbsorbe: await versionDe(harness, absorbe),
        motif: 'Deux fois le même lieu',
        ...input,
      },
    },
  );
  return r;
};
export const annuler = async (harness: Harness, evenement = ''): Promise<Fusion> =>
  (
    await harness.execute<{ r: Fusion }>(
      `mutation ($input: AnnulerEvenementInput!) { r: annulerEvenement(input: $input) { __typename ... on RefusDAdministration { message } } }`,
      { input: { evenement, motif: 'erreur', cleIdempotence: randomUUID() } },
    )
  ).r;
