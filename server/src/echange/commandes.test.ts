import { describe, expect, it } from 'vitest';
import { ACTIVE, fichierDeCommandes as fichier, LIVREE } from '../../test/fichiers-de-commandes.ts';
import { COLLECTIVITES, setupGrandLivre, SIRENS } from '../../test/fichiers-du-grand-livre.ts';

const { importer, lus, lire, refus, rompus } = setupGrandLivre();

describe('an order in a file', () => {
  it('enters with its terms, the shares of its convention and what it owes', async () => {
    const texte = fichier({
      numero: '2026-500',
      signee_le: '15/07/2026',
      valide_jusqu_au: '31/01/2027',
      nombre_de_pass: '3',
      taille: '5',
    });
    expect(await refus('commandes', texte)).toMatchObject({
      ligne: 2,
      colonne: 'nombre_de_pass',
      valeur: '3',
      attendu: 'un multiple de 5, la taille d’un carnet (M1)',
    });
    const bonne = fichier({
      numero: '2026-501',
      signee_le: '15/07/2026',
      valide_jusqu_au: '31/01/2027',
      nombre_de_pass: '1 005',
      taille: '5',
      valeur_faciale: '10,01 €',
      departements: '33 | 2a',
    });
    expect(await lus('commandes', bonne, { simuler: true })).toEqual([1, 0, 0, 0]);
    expect(await lire(`select from pass.commande where numero = '2026-501'`)).toEqual([]);
    expect(await lus('commandes', bonne)).toEqual([1, 0, 0, 0]);
    expect(await lus('commandes', bonne)).toEqual([0, 0, 1, 0]);
    expect(
      await lire(
        `select valeur_centimes::int, toleree_jusqu_au::text, departements, frais_aval_dix_milliemes as aval, enregistre_le::text,
           (select json_agg(json_build_array(genre, centimes) order by rang) from pass.commande_part p where p.commande_id = c.id) as parts,
           (select json_agg(json_build_array(debit, credit, centimes)) from pass.ecriture e where e.commande_id = c.id) as ecritures,
           (select fictive from territoires.collectivite t where t.id = c.collectivite_id) = c.fictive as comme_elle
         from pass.commande c where numero = '2026-501'`,
      ),
    ).toEqual([
      {
        valeur_centimes: 1_006_005,
        toleree_jusqu_au: '2027-02-28',
        departements: ['33', '2A'],
        aval: 400,
        enregistre_le: '2026-09-15',
        // The State promised 300 euros in all: the buyer bears the rest.
        parts: [
          ['ETAT', 30_000],
          ['COMMANDITAIRE', 976_005],
        ],
        ecritures: [['CREANCE', 'COMMANDES', 1_006_005]],
        comme_elle: true,
      },
    ]);
    expect(await rompus()).toEqual([]);
  });

  it('goes on from file to file: later steps, funds and carnets are added, and nothing is told twice', async () => {
    const numero = '2024-700';
    const suite = {
      ...ACTIVE,
      numero,
      carnets: 'ZX-98..ZX-101 | B7',
      nombre_de_pass: '25',
      taille: '5',
      signee_le: '02/02/2024',
    };
    expect(
      await lus('commandes', fichier({ numero, nombre_de_pass: '25', taille: '5', signee_le: '02/02/2024' })),
    ).toEqual([1, 0, 0, 0]);
    expect(await lus('commandes', fichier(suite))).toEqual([0, 1, 0, 0]);
    const payee = { ...suite, encaisse: '250', encaisse_le: '09/04/2024', reference: 'VIR-9' };
    expect(await lus('commandes', fichier(payee))).toEqual([0, 1, 0, 0]);
    expect(await lus('commandes', fichier(payee))).toEqual([0, 0, 1, 0]);
    expect(
      await lire(
        `select k.numero from pass.carnet k join pass.commande c on c.id = k.commande_id where c.numero = $1 order by k.serie`,
        [numero],
      ),
    ).toEqual(['ZX-98', 'ZX-99', 'ZX-100', 'ZX-101', 'B7'].map((un) => ({ numero: un })));
    expect(
      await lire(
        `select sum(achetes)::int as achetes, sum(livres)::int as livres, sum(actives)::int as actives from pass.mouvement where mois_achat = '2024-02-01'`,
      ),
    ).toEqual([{ achetes: 25, livres: 25, actives: 25 }]);
    expect(await rompus()).toEqual([]);
  });

  it('never takes a number of carnet that its operator gave to another', async () => {
    expect(await lus('commandes', fichier({ ...LIVREE, carnets: 'K-001 à K-010' }))).toEqual([1, 0, 0, 0]);
    const deux = fichier({ ...LIVREE, carnets: 'L-001 à L-010' }, { ...LIVREE, carnets: 'L-010 à L-019' });
    expect(await refus('commandes', deux)).toMatchObject({ ligne: 3, colonne: 'carnets', valeur: 'L-010' });
    expect(await refus('commandes', fichier({ ...LIVREE, carnets: 'K-010 à K-019' }))).toMatchObject({
      valeur: 'K-010',
    });
  });

  it('is unknown outside the perimeter, whatever it is', async () => {
    const perimetre = [COLLECTIVITES[1]];
    const texte = fichier({}, { siren: SIRENS[1] });
    expect(await lus('commandes', texte, { perimetre })).toEqual([1, 0, 0, 1]);
    expect(
      await refus('commandes', fichier({ siren: SIRENS[1], numero: '2026-001' }), { perimetre }),
    ).toMatchObject({
      attendu: 'un numéro qui n’est pas déjà celui d’une autre commande',
    });
  });

  it('keeps, for each step of a history taken over, the day the source could know it', async () => {
    const numero = '2024-800';
    expect(
      await lus(
        'commandes',
        fichier({ ...ACTIVE, numero, carnets: 'R1 à R10', enregistre_le: '05/03/2024' }),
      ),
    ).toEqual([1, 0, 0, 0]);
    expect(
      await lire(
        `select e.etape, e.enregistre_le::text as le from pass.commande_etape e join pass.commande c on c.id = e.commande_id
         where c.numero = $1 order by e.jour`,
        [numero],
      ),
    ).toEqual([
      { etape: 'SIGNEE', le: '2024-03-05' },
      { etape: 'LIVREE', le: '2024-04-01' },
      { etape: 'MANDATEE', le: '2024-04-08' },
      { etape: 'ACTIVEE', le: '2024-04-10' },
    ]);
    expect(
      await lire(`select repris, libelle from pass.lot where numero > 1 order by numero desc limit 1`),
    ).toEqual([
      { repris: true, libelle: expect.stringMatching(/^Reprise \(Opérateur d’essai\), \d+\.csv$/) },
    ]);
  });

  it('leaves a file without its columns outside, with its reason', async () => {
    expect(await importer('commandes', 'numero;siren\n2024-001;1\n')).toMatchObject({
      etat: 'REFUSE',
      motif: expect.stringContaining('Il manque les colonnes operateur, vague'),
    });
  });
});
