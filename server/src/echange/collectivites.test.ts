import { expect, it } from 'vitest';
import { setupImports } from '../../test/imports.ts';
import { sirenFictif } from '../demo/siren.rules.ts';

const { ecrire, termine, lire } = setupImports();
const ENTETE = 'SIREN,Nom,Type,Territoire,Membres';
const fichier = (...lignes: readonly string[]): string => ecrire([ENTETE, ...lignes].join('\n'));
const collectivite = (siren: string) =>
  lire(
    `select c.nom, c.type, t.code as territoire, c.departement_code, c.region_code, c.outre_mer, c.fictive, c.version,
       (select array_agg(x.code order by x.code) from territoires.syndicat_membre m join territoires.territoire x on x.id = m.territoire_id
        where m.syndicat_id = c.syndicat_id) as membres
     from territoires.collectivite c left join territoires.territoire t on t.id = c.territoire_id where c.siren = $1`,
    [siren],
  );

it('brings buyers in, on their territory, and follows their last file', async () => {
  const [region, departement, syndicat] = [sirenFictif(50), sirenFictif(51), sirenFictif(52)];
  const lignes = [
    `${region},Conseil régional,Conseil régional,04,`,
    `"${departement.replace(/(...)(...)(...)/, '$1 $2 $3')}",Gironde,Département,33,`,
    '243300316,Bordeaux Métropole,epci,,',
    `${syndicat},Syndicat,Syndicat mixte,33,243300316 | 33063|40`,
  ];
  expect((await termine('collectivites', fichier(...lignes), { simuler: true })).comptes).toEqual([
    4, 0, 0, 0,
  ]);
  expect(await collectivite(region)).toEqual([]);
  expect((await termine('collectivites', fichier(...lignes))).comptes).toEqual([4, 0, 0, 0]);
  expect((await termine('collectivites', fichier(...lignes))).comptes).toEqual([0, 0, 4, 0]);

  const elle = { fictive: false, version: 1, membres: null };
  expect(await collectivite(region)).toEqual([
    {
      ...elle,
      nom: 'Conseil régional',
      type: 'REGION',
      territoire: '04',
      departement_code: null,
      region_code: '04',
      outre_mer: true,
    },
  ]);
  expect(await collectivite('243300316')).toEqual([
    {
      ...elle,
      nom: 'Bordeaux Métropole',
      type: 'EPCI',
      territoire: '243300316',
      departement_code: '33',
      region_code: '75',
      outre_mer: false,
    },
  ]);
  expect(await collectivite(syndicat)).toMatchObject([
    {
      type: 'SYNDICAT_MIXTE',
      territoire: null,
      departement_code: '33',
      membres: ['243300316', '33063', '40'],
    },
  ]);

  const suite = [
    lignes[0]?.replace('régional,C', 'de La Réunion,C') ?? '',
    `${syndicat},Syndicat,Syndicat,33,40`,
  ];
  expect((await termine('collectivites', fichier(...suite))).comptes).toEqual([0, 2, 0, 0]);
  expect(await collectivite(region)).toMatchObject([{ nom: 'Conseil de La Réunion', version: 2 }]);
  expect(await collectivite(syndicat)).toMatchObject([{ membres: ['40'], version: 2 }]);
  expect(
    await lire(
      `select count(*)::int as evenements, count(distinct collectivite_id)::int as collectivites from territoires.evenement where type = 'collectivites.importees'`,
    ),
  ).toEqual([{ evenements: 6, collectivites: 4 }]);
});

it.each([
  ['a SIREN without its key', '123456789,A,EPCI,,', 'SIREN', 'clé de contrôle'],
  ['a type of its own', `${sirenFictif(60)},A,Commune,33063,`, 'Type', 'l’une de ces valeurs'],
  [
    'a territory of another type',
    `${sirenFictif(60)},A,REGION,33063,`,
    'Territoire',
    'le code d’un territoire de ce type',
  ],
  ['no territory', `${sirenFictif(60)},A,DEPARTEMENT,,`, 'Territoire', 'facultatif que pour un EPCI'],
  ['an unknown member', `${sirenFictif(60)},A,Syndicat mixte,33,99`, 'Membres', 'code officiel géographique'],
  ['members of no syndicat', `${sirenFictif(60)},A,DEPARTEMENT,33,40`, 'Membres', 'seul un syndicat mixte'],
])('refuses %s, and says why', async (_, ligne, colonne, attendu) => {
  const { comptes, rapport } = await termine('collectivites', fichier(ligne));
  expect(comptes).toEqual([0, 0, 0, 1]);
  expect(rapport).toMatchObject([{ ligne: 2, colonne, attendu: expect.stringContaining(attendu) }]);
});
