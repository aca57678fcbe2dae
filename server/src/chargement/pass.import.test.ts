import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { CHATEAU, COMMANDES, setupLots } from '../../test/lots.ts';
import { JOUR, setupFichiersDePass } from '../../test/pass.ts';
import { creerLot } from './partition.ts';

const harness = setupHarness();
const { enProprietaire, lire } = setupLots(harness);
const fichiers = setupFichiersDePass(harness);
const { importer, lignes, series } = fichiers;
const [, DU_RIVAGE] = COMMANDES;

describe('a file of pass', () => {
  it('makes carnets, once: the same file again changes nothing', async () => {
    const fichier = [...lignes(0), ...lignes(1), ...lignes(2, DU_RIVAGE)];

    expect(await importer(fichier)).toMatchObject({
      etat: 'TERMINE',
      lignes: 15,
      creees: 15,
      rejetees: 0,
      rapport: [],
    });
    expect(
      await lire('select * from pass.carnet where lot = $1 and serie = 0', [fichiers.lot]),
    ).toMatchObject([
      { collectivite_id: CHATEAU, nombre_de_pass: 5, achete_le: '2026-06-01', enregistre_le: JOUR },
    ]);
    const evenements = `select type, contenu->>'nombre' as n from pass.evenement where objet = 'lot:' || $1 order by 2`;
    const faits = await lire(evenements, [fichiers.lot]);
    expect(faits).toEqual([
      { type: 'carnets.fabriques', n: '1' },
      { type: 'carnets.fabriques', n: '2' },
    ]);

    expect(await importer(fichier)).toMatchObject({ creees: 0, inchangees: 15, rejetees: 0 });
    expect(await lire(evenements, [fichiers.lot])).toEqual(faits);
    expect(await series()).toHaveLength(3);
  });

  it('reads its lines in any order, its columns too, quoted or not, whatever ends them', async () => {
    const melange = [...lignes(0), ...lignes(1)].toSorted((une, autre) =>
      (une.at(-1) ?? '').localeCompare(autre.at(-1) ?? ''),
    );
    const inverse = melange.map((ligne) =>
      ligne
        .split(';')
        .toReversed()
        .map((cellule) => `"${cellule}"`)
        .join(';'),
    );

    expect(await importer(`\uFEFF${['Numéro;Commande', ...inverse].join('\r\n')}`)).toMatchObject({
      lignes: 10,
      creees: 10,
    });
  });

  it('knows the orders of its perimeter only, and leaves no partition to the application', async () => {
    const fichier = [...lignes(0), ...lignes(1, DU_RIVAGE)];

    expect(await importer(fichier, false, [CHATEAU])).toMatchObject({ creees: 5, rejetees: 5 });
    expect(await series()).toEqual([{ serie: 0 }]);
    expect(
      await lire(
        `select relname from pg_class where relispartition and relkind = 'r' and relnamespace = 'pass'::regnamespace and has_table_privilege('app', oid, 'select')`,
      ),
    ).toEqual([]);
  });

  it('tells what it would do, and does nothing, when it is simulated', async () => {
    expect(await importer(lignes(0), true)).toMatchObject({ creees: 5, rejetees: 0 });
    expect(await series()).toEqual([]);
    expect(await importer(lignes(0))).toMatchObject({ creees: 5 });
  });

  it('adds to a lot that has carnets, and to one opened for live orders', async () => {
    await importer(lignes(0));
    expect(await importer([...lignes(0), ...lignes(1)])).toMatchObject({ creees: 5, inchangees: 5 });
    expect(await series()).toHaveLength(2);

    fichiers.lot = await enProprietaire((client) => creerLot(client, 'Au fil de l’eau'));
    expect(await importer(lignes(7))).toMatchObject({ creees: 5 });
    expect(await series()).toEqual([{ serie: 7 }]);
  });

  it('leaves to an order the numbers that were set aside for it', async () => {
    await harness.lot.query(`insert into pass.lot values ($1, 'essai') on conflict do nothing`, [
      fichiers.lot,
    ]);
    await harness.lot.query(
      `insert into pass.reservation (lot, series, commande_id, collectivite_id, evenement, enregistre_le)
       select $1, '[1,3)', id, collectivite_id, 1, '2026-09-01' from pass.commande where numero = $2`,
      [fichiers.lot, DU_RIVAGE],
    );

    expect(await importer([...lignes(0), ...lignes(1), ...lignes(2, DU_RIVAGE)])).toMatchObject({
      creees: 10,
      rejetees: 5,
      rapport: Array.from({ length: 5 }, () =>
        expect.objectContaining({ attendu: 'la commande à laquelle ce numéro est réservé' }),
      ),
    });
    expect(await series()).toEqual([{ serie: 0 }, { serie: 2 }]);
  });

  it('makes no more carnets than were ordered', async () => {
    await harness.lot.query(
      `insert into pass.commande (numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le,
         valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
       select '2026-003', collectivite_id, operateur_id, vague, 15, 5, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement,
         enregistre_le from pass.commande where numero = $1`,
      [DU_RIVAGE],
    );
    const cinq = [0, 1, 2, 3, 4].flatMap((serie) => lignes(serie, '2026-003'));

    expect(await importer(cinq)).toMatchObject({ lignes: 25, creees: 15, rejetees: 10 });
    expect(await series()).toEqual([{ serie: 0 }, { serie: 1 }, { serie: 2 }]);
    expect(await importer(cinq)).toMatchObject({
      inchangees: 15,
      rapport: [
        {
          ligne: 17,
          colonne: 'commande',
          attendu: 'une commande dont tous les carnets ne sont pas déjà fabriqués',
        },
        ...Array.from({ length: 9 }, () => expect.anything()),
      ],
    });
  });
});

describe('a file refused whole', () => {
  it.each([
    ['', 'est vide'],
    ['commande;numero\n', 'n’a que ses en-têtes'],
    ['commande;carnet\n2026-001;X\n', 'les colonnes « commande » et « numero » sont attendues'],
  ])('says why: %j', async (contenu, motif) => {
    const resultat = await importer(contenu);

    expect(resultat).toMatchObject({ etat: 'REFUSE', motif: expect.stringContaining(motif) });
  });

  it('leaves no table behind', async () => {
    await importer(lignes(0));
    expect(
      await lire(`select relname from pg_class where relname ~ '^(depot|attente)_l[0-9]' and relkind = 'r'`),
    ).toEqual([]);
  });
});
