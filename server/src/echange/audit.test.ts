import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { setupDepots } from '../../test/depots.ts';
import { avecPrefixe, FRANCE_SERVICES, setupImports } from '../../test/imports.ts';

const imports = setupImports();
const { harness } = imports;
const { demander, deposer, envoyer, importer } = setupDepots(imports);
const fichier = (): string => avecPrefixe(readFileSync(FRANCE_SERVICES, 'utf8'), imports.prefixe);

let debut = 0;
beforeEach(async () => {
  const { rows } = await harness.pool.query(
    'select coalesce(max(position), 0) as debut from plateforme.audit',
  );
  debut = rows[0].debut;
});

/** What the audit says since the test began. */
const dit = async () =>
  (
    await harness.pool.query<{ action: string; resultat: string; objet: string; details: object }>(
      'select action, resultat, objet, details from plateforme.audit where position > $1 order by position',
      [debut],
    )
  ).rows;

it('says who tried a file, imported it and took its rejected lines away', async () => {
  const depot = await deposer(fichier());
  const essai = await importer(depot, { simuler: true });
  const fait = await importer(depot);
  await demander(`/imports/${fait.id}/rejets.csv`, 'ETAT');

  expect((await dit()).map(({ action, resultat, objet }) => [action, resultat, objet])).toEqual([
    ['fichier.depose', 'FAIT', `depot:${depot}`],
    ['fichier.simule', 'FAIT', `import:${essai.id}`],
    ['fichier.importe', 'FAIT', `import:${fait.id}`],
    ['rejets.telecharge', 'FAIT', `import:${fait.id}`],
  ]);
  const { rows } = await harness.lot.query(
    'select acteur, agent from labels.evenement order by position desc limit 1',
  );
  expect(rows).toEqual([{ acteur: 'administrateur d’essai', agent: 'administrateur' }]);
});

it('says which file was refused whole, and who was refused at the door', async () => {
  const { id } = await importer(await deposer('pain;lait\n1;2\n'));
  await envoyer('a;b\n', 'ANALYSTE');
  await demander(`/imports/${id}/rejets.csv`, 'STRUCTURE');
  await envoyer('a;b\n', 'PUBLIC');

  expect((await dit()).slice(1).map(({ action, resultat, details }) => [action, resultat, details])).toEqual([
    ['fichier.importe', 'REFUSE', {}],
    ['fichier.depose', 'REFUSE', { droit: 'IMPORTER' }],
    ['rejets.telecharge', 'REFUSE', { droit: 'LIRE_IMPORTS' }],
  ]);
});
