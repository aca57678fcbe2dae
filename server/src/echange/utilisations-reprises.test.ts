import { beforeAll, describe, expect, it } from 'vitest';
import { COLLECTIVITES, setupGrandLivre, SIRENS, uuid } from '../../test/fichiers-du-grand-livre.ts';
import { parCarnet, type Usage } from '../../test/utilisations.ts';

const { entrer, lus, lire, refus, rompus, harness } = setupGrandLivre();

const COMMANDES = `numero;siren;operateur;vague;nombre_de_pass;taille;signee_le;valide_jusqu_au;livree_le;mandat;mandatee_le;activee_le;departements;services;carnets;enregistre_le
2025-300;${SIRENS[0]};essai;2020;100;10;01/02/2025;31/12/2025;01/03/2025;M;02/03/2025;03/03/2025;33;DECOUVRIR | MAITRISER;U-1 à U-10;02/02/2025
`;
const COHORTES = `siren;public;libelle;du;personnes;enregistre_le\n${SIRENS[0]};Allophones;Cours;01/01/2025;30;02/01/2025\n`;
const REMISES = `carnet;distributeur;cohorte;jour;enregistre_le\n${[1, 2, 3, 4].map((n) => `U-${n};CCAS-33;cours;01/04/2025;03/04/2025`).join('\n')}\n`;
const REPRISE = { jour: '05/04/2025', le: '07/04/2025' };
beforeAll(async () => {
  await entrer('commandes', COMMANDES);
  await entrer('cohortes', COHORTES);
  await entrer('remises', REMISES);
});

describe('a use of another operator in a file', () => {
  it.each<readonly [string, { readonly carnet?: string; readonly rang?: string } & Usage, string, string]>([
    ['a rank beyond the carnet', { rang: '11' }, 'rang', 'de 1 à 10'],
    [
      'a département the order leaves out',
      { lieu: 'Annexe' },
      'lieu',
      'des départements de la commande : 33',
    ],
    ['a service the order leaves out', { service: 'AUGMENTER' }, 'service', 'DECOUVRIR, MAITRISER'],
    ['a day before the hand-over', { jour: '31/03/2025' }, 'jour', 'à partir du 01/04/2025'],
    ['a day after the tolerance', { jour: '01/02/2026', le: '02/02/2026' }, 'jour', 'jusqu’au 31/01/2026'],
    [
      'a recording before that of its hand-over',
      { jour: '02/04/2025', le: '02/04/2025' },
      'enregistre_le',
      'à partir du 03/04/2025',
    ],
    ['a payment before the use', { paye: '04/04/2025' }, 'paye_le', 'ne précède pas l’utilisation'],
    ['a payment beyond its part', { paye: '01/05/2025', montant: '10,01' }, 'montant_paye', '(M4)'],
    [
      'fees beyond the payment',
      { paye: '01/05/2025', montant: '1', frais: '1,01' },
      'frais',
      'au plus le montant payé',
    ],
    ['another carnet', { carnet: 'U-99' }, 'carnet', 'connu du registre'],
    ['a history without its days', { le: '' }, 'jour', 'dit en « enregistre_le »'],
  ])('of another operator is refused for %s', async (_, change, colonne, attendu) => {
    expect(
      await refus('utilisations', parCarnet({ carnet: 'U-1', rang: '9', ...REPRISE, ...change })),
    ).toMatchObject({
      colonne,
      attendu: expect.stringContaining(attendu),
    });
  });

  it('of another operator is paid once, by this file or by a later one', async () => {
    const usage = { carnet: 'U-2', rang: '1', ...REPRISE };
    expect(await lus('utilisations', parCarnet(usage))).toEqual([1, 0, 0, 0]);
    const payee = parCarnet({ ...usage, paye: '10/05/2025', frais: '0,40' });
    expect(await lus('utilisations', payee)).toEqual([0, 1, 0, 0]);
    expect(await lus('utilisations', payee)).toEqual([0, 0, 1, 0]);
    expect(
      await refus('utilisations', parCarnet({ ...usage, paye: '11/05/2025', frais: '0,40' })),
    ).toMatchObject({
      colonne: 'paye_le',
      attendu: expect.stringContaining('déjà enregistré, du 10/05/2025'),
    });
    expect(
      await lire(
        `select l.centimes, l.frais_centimes as frais, l.enregistre_le::text as le, l.structure_id from pass.reglement_ligne l where l.jour = '2025-05-10'`,
      ),
    ).toEqual([{ centimes: 1000, frais: 40, le: '2025-05-10', structure_id: uuid(3, 90) }]);
    expect(await rompus()).toEqual([]);
  });

  it('may come again once it was taken back, under the next rank of use', async () => {
    const texte = parCarnet({ carnet: 'U-3', rang: '1', ...REPRISE });
    expect(await lus('utilisations', texte)).toEqual([1, 0, 0, 0]);
    await harness.lot.query(
      `insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
       select u.lot, u.carnet_id, u.rang, u.usage, u.collectivite_id, u.lieu_id, u.jour, 'essai', 1, '2025-04-08'
       from pass.utilisation u join pass.carnet k on k.lot = u.lot and k.id = u.carnet_id where k.numero = 'U-3';
       insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
       select collectivite_id, id, '2025-02-01', '2025-04-01', '2025-04-08', 'ALLOPHONES', -1 from pass.commande where numero = '2025-300';
       insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
       select 'ANNULATION', id, collectivite_id, 'STRUCTURES', 'CIRCULATION', 1000, '2025-04-05', 1, '2025-04-08' from pass.commande where numero = '2025-300'`,
    );
    expect(await lus('utilisations', texte)).toEqual([1, 0, 0, 0]);
    expect(await lus('utilisations', texte)).toEqual([0, 0, 1, 0]);
    expect(
      await lire(
        `select u.usage from pass.utilisation u join pass.carnet k on k.lot = u.lot and k.id = u.carnet_id where k.numero = 'U-3' order by 1`,
      ),
    ).toEqual([{ usage: 1 }, { usage: 2 }]);
    expect(await rompus()).toEqual([]);
  });

  it('is never in a month that is closed', async () => {
    await harness.lot.query(
      `insert into pass.contre_paiement (numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
       values ('CP-essai', '${uuid(5, 1)}', '2025-06-01', '2025-07-05', 0, 0, 0, 'essai', 1, '2025-07-05')`,
    );
    expect(
      await refus(
        'utilisations',
        parCarnet({ carnet: 'U-1', rang: '8', jour: '03/06/2025', le: '04/06/2025' }),
      ),
    ).toMatchObject({
      attendu: expect.stringContaining('la clôture des règlements'),
    });
  });

  it('is unknown outside the perimeter', async () => {
    const texte = parCarnet({ carnet: 'U-1', rang: '7', ...REPRISE });
    expect(await refus('utilisations', texte, { perimetre: [COLLECTIVITES[1]] })).toMatchObject({
      colonne: 'carnet',
    });
  });
});

describe('a history taken over', () => {
  const ENTONNOIR = `query ($au: LocalDate) { statistiques(base: ACHAT, au: $au, filtre: { collectivite: "${SIRENS[0]}" }) { entonnoir { etape chiffre { valeur } } } }`;
  interface Entonnoir {
    readonly statistiques: {
      readonly entonnoir: readonly {
        readonly etape: string;
        readonly chiffre: { readonly valeur: number };
      }[];
    };
  }
  const au = async (jour: string): Promise<Record<string, number>> => {
    const { statistiques } = await harness.execute<Entonnoir>(ENTONNOIR, { au: jour });
    return Object.fromEntries(statistiques.entonnoir.map(({ etape, chiffre }) => [etape, chiffre.valeur]));
  };

  it('is asked in the past as the source knew it, and what was asked before it came says the same', async () => {
    const avant = await au('2025-04-20');
    expect(
      await lus(
        'utilisations',
        parCarnet({ carnet: 'U-4', rang: '1', jour: '10/04/2025', le: '22/04/2025', paye: '30/04/2025' }),
      ),
    ).toEqual([1, 0, 0, 0]);
    const [veille, jour, paye] = [await au('2025-04-21'), await au('2025-04-22'), await au('2025-04-30')];
    expect(await au('2025-04-20')).toEqual(avant);
    expect([veille, jour, paye].map(({ UTILISES, REMBOURSES }) => [UTILISES, REMBOURSES])).toEqual([
      [veille['UTILISES'], 0],
      [(veille['UTILISES'] ?? 0) + 1, 0],
      [(veille['UTILISES'] ?? 0) + 1, 1],
    ]);
  });
});
