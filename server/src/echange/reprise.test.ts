import { expect, it } from 'vitest';
import { COLLECTIVITES, setupGrandLivre, SIRENS } from '../../test/fichiers-du-grand-livre.ts';
import { acteur } from '../../test/harness.ts';

const { harness, lus, lire, rompus } = setupGrandLivre();

const COMMANDES = `numero;siren;operateur;vague;nombre_de_pass;taille;signee_le;valide_jusqu_au;livree_le;mandat;mandatee_le;activee_le;encaisse;encaisse_le;reference;carnets;enregistre_le
2021-001;${SIRENS[0]};ESSAI;2019;20;10;04/01/2021;31/12/2021;01/02/2021;M-12;03/02/2021;05/02/2021;200,00;04/02/2021;VIR-1;AP-000001 à AP-000002;06/01/2021
`;
const COHORTES = `siren;public;libelle;du;jusqu_au;personnes;genre féminin;genre masculin;enregistre_le
${SIRENS[0]};Personnes âgées;Seniors 2021;01/01/2021;31/12/2021;12;7;5;05/01/2021
`;
const REMISES = `carnet;distributeur;cohorte;jour;enregistre_le
AP-000001;CCAS-33;seniors 2021;10/02/2021;15/02/2021
`;
const UTILISATIONS = `carnet;rang;siret;lieu;jour;service;minutes;prix;paye_le;frais;enregistre_le
AP-000001;1;398 607 333 00059;mediatheque elie;20/02/2021;Maîtriser;90;12,00 €;15/03/2021;0,48;22/02/2021
AP-000001;2;39860733300059;Annexe;01/03/2021;DECOUVRIR;;8,50;;;02/03/2021
`;
const TOUT = [
  ['commandes', COMMANDES],
  ['cohortes', COHORTES],
  ['remises', REMISES],
  ['utilisations', UTILISATIONS],
] as const;

it('takes over the history of another operator: whole, once, with what moved in the counts and in the ledger', async () => {
  const creees: number[] = [];
  for (const [genre, texte] of TOUT) {
    const simule = await lus(genre, texte, { simuler: true });
    expect(await lus(genre, texte)).toEqual(simule);
    creees.push(simule[0] ?? 0);
    expect(await lus(genre, texte)).toEqual([0, 0, simule[0], 0]);
  }
  expect(creees).toEqual([1, 1, 1, 2]);
  expect(await rompus()).toEqual([]);

  expect(
    await lire(
      `select m.compte, sum(m.centimes)::int as centimes from pass.mouvement_de_compte m join pass.commande c on c.id = m.commande_id
       where c.numero = '2021-001' group by 1 order by 1`,
    ),
  ).toEqual([
    { compte: 'CIRCULATION', centimes: -18_000 },
    { compte: 'COMMANDES', centimes: 0 },
    { compte: 'CREANCE', centimes: 0 },
    { compte: 'FONDS', centimes: 20_000 - 952 },
    { compte: 'FRAIS', centimes: -48 },
    { compte: 'RELIQUATS', centimes: -150 },
    { compte: 'STRUCTURES', centimes: -850 },
  ]);
  expect(
    await lire(
      `select type, repris, collectivite_id = '00000001-0000-7000-8000-000000000001' as sienne, enregistre_le::text from pass.evenement where repris order by position`,
    ),
  ).toEqual(
    ['commandes', 'cohortes', 'remises', 'utilisations'].map((genre) => ({
      type: `${genre}.reprises`,
      repris: true,
      sienne: true,
      enregistre_le: '2026-09-15',
    })),
  );

  const CARNET = `query ($numero: String!) { carnet(numero: $numero) { __typename ... on Carnet { numero nombreDUtilisations commande { numero } } } }`;
  expect(await harness.execute(CARNET, { numero: ' AP-000001' })).toEqual({
    carnet: {
      __typename: 'Carnet',
      numero: 'AP-000001',
      nombreDUtilisations: 2,
      commande: { numero: '2021-001' },
    },
  });
  expect(await harness.execute(CARNET, { numero: 'AP-000009' })).toEqual({
    carnet: { __typename: 'NumeroMalSaisi' },
  });
  expect(
    await harness.execute(CARNET, { numero: 'AP-000001' }, acteur('GESTIONNAIRE', [COLLECTIVITES[1]])),
  ).toEqual({
    carnet: { __typename: 'NumeroMalSaisi' },
  });
});
