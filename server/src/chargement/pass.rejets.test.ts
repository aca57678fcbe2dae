import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { COMMANDES, setupLots } from '../../test/lots.ts';
import { RANGS, setupFichiersDePass } from '../../test/pass.ts';
import { formatNumeroDePass } from '../carnet/carnet.module.ts';

const harness = setupHarness();
setupLots(harness);
const fichiers = setupFichiersDePass(harness);
const { importer, lignes, series } = fichiers;
const [DU_CHATEAU, DU_RIVAGE] = COMMANDES;

describe('a line that is refused', () => {
  const rapport = async (contenu: readonly string[]): Promise<string[]> => {
    const resultat = await importer(contenu);
    if (resultat.etat !== 'TERMINE') throw new Error(resultat.motif);
    return resultat.rapport.map(({ ligne, colonne, attendu }) => `${ligne} ${colonne} : ${attendu}`);
  };
  const sansRang = (serie: number, rang: number): string[] =>
    lignes(
      serie,
      DU_CHATEAU,
      RANGS.filter((un) => un !== rang),
    );

  it('names its line, its column and what was expected; whole carnets enter all the same', async () => {
    const faux = `${DU_CHATEAU};${fichiers.numero(1, 5).slice(0, -1)}`;
    const mauvais = ['0', '1']
      .map((cle) => faux + cle)
      .find((ligne) => !ligne.endsWith(fichiers.numero(1, 5).slice(-1)));

    expect(await rapport([...lignes(0), ...sansRang(1, 5), mauvais ?? '', ...lignes(2)])).toEqual([
      ...[7, 8, 9, 10].map(
        (ligne) => `${ligne} numero : un carnet complet : 5 pass sont attendus, le fichier en donne 4`,
      ),
      '11 numero : seize lettres et chiffres, dont le dernier contrôle les autres',
    ]);
    expect(await series()).toEqual([{ serie: 0 }, { serie: 2 }]);
  });

  it('may be of an order that nobody made', async () => {
    expect((await rapport(lignes(0, '2031-999')))[0]).toBe(
      '2 commande : le numéro d’une commande enregistrée, comme 2019-017',
    );
  });

  it('may be a double, or of a carnet that belongs to another order', async () => {
    const [premiere = ''] = lignes(0);
    const [volee = ''] = lignes(1, DU_RIVAGE, [5]);

    expect(await rapport([...lignes(0), premiere, ...sansRang(1, 5), volee])).toEqual([
      '7 numero : un numéro qui ne vient qu’une fois dans le fichier : la ligne 2 le porte déjà',
      ...[8, 9, 10, 11].map(
        (ligne) => `${ligne} numero : un carnet complet : 5 pass sont attendus, le fichier en donne 4`,
      ),
      `12 commande : une seule commande par carnet : les premières lignes de celui-ci portent ${DU_CHATEAU}`,
    ]);
    await importer(lignes(3));
    expect((await rapport(lignes(3, DU_RIVAGE)))[0]).toBe(
      '2 commande : la commande pour laquelle ce carnet a déjà été fabriqué',
    );
  });

  it('may be forged, or of a rank that the carnet does not have', async () => {
    const forge = formatNumeroDePass({ lot: fichiers.lot, serie: 0, rang: 5, secret: 1 });
    const deTrop = fichiers.numero(1, 6);

    expect(
      await rapport([...sansRang(0, 5), `${DU_CHATEAU};${forge}`, ...lignes(1), `${DU_CHATEAU};${deTrop}`]),
    ).toEqual([
      ...[2, 3, 4, 5].map(
        (ligne) => `${ligne} numero : un carnet complet : 5 pass sont attendus, le fichier en donne 4`,
      ),
      '6 numero : un numéro que ce registre a fabriqué',
      '12 numero : un rang de 1 à 5, la taille des carnets de la commande : lu 6',
    ]);
    expect(await series()).toEqual([{ serie: 1 }]);
  });

  it('keeps no more of a number that opens a pass than its end', async () => {
    await importer(sansRang(0, 1));
    const { rows } = await harness.lot.query<{ valeur: string; cellules: string[] }>(
      'select valeur, cellules from plateforme.import_rejet order by import_id desc, rang limit 1',
    );
    const [, numero = ''] = (sansRang(0, 1)[0] ?? '').split(';');

    expect(rows).toEqual([
      {
        valeur: `••••-••••-••••-${numero.slice(-4)}`,
        cellules: [DU_CHATEAU, `••••-••••-••••-${numero.slice(-4)}`],
      },
    ]);
  });

  it('is one of many without weighing on memory', async () => {
    const forges = Array.from(
      { length: 12_000 },
      (_, serie) => `${DU_CHATEAU};${formatNumeroDePass({ lot: fichiers.lot, serie, rang: 1, secret: 9 })}`,
    );
    const resultat = await importer([...forges, ...lignes(90_000)]);

    expect(resultat).toMatchObject({ lignes: 12_005, creees: 5, rejetees: 12_000 });
    expect(resultat.etat === 'TERMINE' && resultat.rapport.length).toBe(1000);
  });
});
