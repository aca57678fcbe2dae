import { beforeAll, describe, expect, it } from 'vitest';
import { COLLECTIVITES, setupGrandLivre, SIRENS, uuid } from '../../test/fichiers-du-grand-livre.ts';
import { numeroDeCarnet } from '../../test/monde.ts';

const { entrer, lus, lire, refus, rompus, harness } = setupGrandLivre();

const ENTETE = 'carnet;commande;distributeur;cohorte;public;jour;enregistre_le';
interface Remise {
  readonly carnet?: string;
  readonly commande?: string;
  readonly distributeur?: string;
  readonly cohorte?: string;
  readonly public?: string;
  readonly jour?: string;
  readonly le?: string;
}
const ligne = ({
  carnet = 'H-1',
  commande = '',
  distributeur = 'CCAS-33',
  cohorte = 'Personnes âgées',
  public: cible = '',
  jour = '10/09/2026',
  le = '',
}: Remise): string => [carnet, commande, distributeur, cohorte, cible, jour, le].join(';');
const fichier = (...remises: readonly Remise[]): string => [ENTETE, ...remises.map(ligne)].join('\n');

const COMMANDES = `numero;siren;operateur;vague;nombre_de_pass;taille;signee_le;valide_jusqu_au;livree_le;mandat;mandatee_le;activee_le;publics;carnets;enregistre_le
2026-300;${SIRENS[0]};essai;2020;400;10;01/02/2026;31/12/2026;01/03/2026;M;02/03/2026;03/03/2026;Personnes âgées | allophones;H-1 à H-40;02/02/2026
2026-301;${SIRENS[0]};autre;2020;20;10;01/02/2026;31/12/2026;01/03/2026;;;;;H-1 à H-2;02/02/2026
2026-302;${SIRENS[0]};essai;2020;20;10;01/02/2025;31/12/2025;01/03/2025;M;02/03/2025;03/03/2025;;V-1 à V-2;02/02/2025
`;
const COHORTES = `siren;public;libelle;du;personnes
${SIRENS[0]};Demandeurs d’emploi;Sans emploi;01/01/2026;30
${SIRENS[0]};Allophones;Allophones, matin;01/01/2026;30
${SIRENS[0]};Allophones;Allophones, soir;01/01/2026;30
`;
beforeAll(async () => {
  await harness.lot.query(`insert into pass.operateur (code, nom) values ('autre', 'Autre opérateur')`);
  await entrer('commandes', COMMANDES);
  await entrer('cohortes', COHORTES);
});

describe('a hand-over in a file', () => {
  it('is that of a carnet of ours or of another operator, once', async () => {
    const texte = fichier(
      { carnet: 'H-10', commande: '2026-300' },
      { carnet: numeroDeCarnet(2).replaceAll('-', ' '), cohorte: '', public: 'personnes âgées' },
      { carnet: 'H-11', cohorte: 'ALLOPHONES, soir', public: 'Allophones', jour: '2026-09-15' },
    );
    expect(await lus('remises', texte, { simuler: true })).toEqual([3, 0, 0, 0]);
    expect(await lus('remises', texte)).toEqual([3, 0, 0, 0]);
    expect(await lus('remises', texte)).toEqual([0, 0, 3, 0]);
    expect(
      await lire(
        `select sum(distribues)::int as pass from pass.mouvement where public = 'ALLOPHONES' and mois = '2026-09-01' and mois_achat = '2026-02-01'`,
      ),
    ).toEqual([{ pass: 10 }]);
    expect(await rompus()).toEqual([]);
  });

  it.each<readonly [string, Remise, string, string]>([
    ['a carnet of nobody’s', { carnet: 'H-99' }, 'carnet', 'connu du registre'],
    ['a number that two operators gave', { carnet: 'H-1' }, 'carnet', '2 opérateurs l’ont donné'],
    ['a carnet handed over otherwise', { carnet: numeroDeCarnet(0) }, 'carnet', 'il l’a été le 01/09/2026'],
    [
      'a carnet that is not active (M3)',
      { carnet: 'H-1', commande: '2026-301' },
      'carnet',
      'activé le jour de sa remise (M3)',
    ],
    [
      'a carnet past its last day',
      { carnet: 'V-1', jour: '01/09/2026' },
      'jour',
      'un jour jusqu’au 31/01/2026',
    ],
    [
      'a counter of another buyer',
      { carnet: 'H-2', commande: '2026-300', distributeur: 'CCAS-23' },
      'distributeur',
      'de la collectivité du carnet',
    ],
    [
      'a cohort of another buyer',
      { carnet: 'H-2', commande: '2026-300', cohorte: 'Inconnue' },
      'cohorte',
      'une cohorte de la collectivité',
    ],
    [
      'a public of two cohorts',
      { carnet: 'H-2', commande: '2026-300', cohorte: '', public: 'Allophones' },
      'cohorte',
      '2 conviennent',
    ],
    [
      'a public the order leaves out',
      { carnet: 'H-2', commande: '2026-300', cohorte: 'sans emploi' },
      'public',
      'PERSONNES_AGEES, ALLOPHONES',
    ],
    ['no cohort', { carnet: 'H-2', cohorte: '' }, 'cohorte', 'le libellé d’une cohorte ou son public'],
    ['a day to come', { carnet: 'H-2', jour: '16/09/2026' }, 'jour', 'un jour passé'],
    [
      'a day too old to be entered now',
      { carnet: 'H-3', jour: '15/08/2026' },
      'jour',
      'un jour des 30 derniers',
    ],
    [
      'a recording before that of its activation',
      { carnet: 'H-3', jour: '01/02/2026', le: '01/03/2026' },
      'carnet',
      '(M3)',
    ],
  ])('is refused for %s', async (_, remise, colonne, attendu) => {
    expect(await refus('remises', fichier(remise))).toMatchObject({
      ligne: 2,
      colonne,
      attendu: expect.stringContaining(attendu),
    });
  });

  it('follows the stock: a blocked carnet, and one that another counter has, stay where they are', async () => {
    await harness.lot.query(
      `insert into pass.distributeur (id, collectivite_id, code, nom, genre, commune_code) values ('${uuid(8, 3)}', '${COLLECTIVITES[0]}', 'MAIRIE-33', 'Mairie', 'MAIRIE', '33063');
       insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
         select lot, id, 1, collectivite_id, 'BLOCAGE', '2026-09-05', 'essai', 1, '2026-09-05' from pass.carnet where numero = 'H-20';
       insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
         select lot, id, 1, collectivite_id, uuidv7(), '2026-09-05', 'DISTRIBUTEUR', '${uuid(8, 3)}', 1, '2026-09-05' from pass.carnet where numero = 'H-21'`,
    );
    expect(await refus('remises', fichier({ carnet: 'H-20' }))).toMatchObject({
      attendu: expect.stringContaining('(blocage)'),
    });
    expect(await refus('remises', fichier({ carnet: 'H-21' }))).toMatchObject({ colonne: 'distributeur' });
    expect(await lus('remises', fichier({ carnet: 'H-21', distributeur: 'MAIRIE-33' }))).toEqual([
      1, 0, 0, 0,
    ]);
  });

  it('is unknown outside the perimeter, and judged once when two files come at once', async () => {
    const texte = fichier({ carnet: 'H-22' });
    expect(await refus('remises', texte, { perimetre: [COLLECTIVITES[1]] })).toMatchObject({
      attendu: expect.stringContaining('dans votre périmètre'),
    });
    const deux = await Promise.all([lus('remises', texte), lus('remises', texte)]);
    expect(deux.map(String).toSorted()).toEqual(['0,0,1,0', '1,0,0,0']);
  });

  it('is refused on the second line of a same carnet', async () => {
    expect(
      await refus('remises', fichier({ carnet: 'H-23' }, { carnet: 'H-23', jour: '11/09/2026' })),
    ).toMatchObject({ ligne: 3 });
  });

  it('is made at a counter by the number of another operator, when only one carnet bears it', async () => {
    const REMETTRE = `mutation ($input: RemettreCarnetInput!) { remettreCarnet(input: $input) {
      __typename ... on CarnetRemis { carnet { numero etat } } ... on Refus { message } } }`;
    const [cohorte] = await lire<{ id: string }>(
      `select id from pass.cohorte where libelle = 'Personnes âgées'`,
    );
    const remettre = (numero: string, cle: string) =>
      harness.execute(REMETTRE, {
        input: {
          cleIdempotence: cle,
          numero,
          distributeur: 'CCAS-33',
          cohorte: cohorte?.id,
          jour: '2026-09-10',
        },
      });
    expect(await remettre(' H-24', 'au-comptoir-1')).toEqual({
      remettreCarnet: { __typename: 'CarnetRemis', carnet: { numero: 'H-24', etat: 'REMIS' } },
    });
    expect(await remettre('H-1', 'au-comptoir-2')).toMatchObject({
      remettreCarnet: { __typename: 'NumeroMalSaisi' },
    });
  });
});
