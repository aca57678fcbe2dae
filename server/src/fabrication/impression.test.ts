import { describe, expect, it } from 'vitest';
import { agir, commanderUneFois } from '../../test/commandes.ts';
import { acteur, setupHarness, SETTINGS } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES } from '../../test/monde.ts';
import { formatNumeroDeCarnet, lireNumeroDePass, numeroDuPass } from '../carnet/carnet.module.ts';

const harness = setupHarness();
const { send } = setupHttp(harness);
const [GIRONDE] = COLLECTIVITES;

describe('what is printed', () => {
  it('is told to those who read whole numbers, and to no other', async () => {
    const lire = async (
      role: 'OPERATEUR' | 'ADMINISTRATEUR',
    ): Promise<{ codes: Record<string, string>; pass: { codes: Record<string, string> }[] }> =>
      (
        await harness.execute<{ carnet: never }>(
          `{ carnet(numero: "${formatNumeroDeCarnet({ lot: 1, serie: 0 })}") { ... on Carnet { codes { qr codeBarres codeBarresSvg } pass { codes { qr codeBarres qrSvg } } } } }`,
          {},
          acteur(role),
        )
      ).carnet;
    const carnet = await lire('OPERATEUR');
    const attendu = numeroDuPass(SETTINGS.cleDesNumeros, { lot: 1, serie: 0 }, 1);

    expect(carnet.codes['codeBarres']).toBe(formatNumeroDeCarnet({ lot: 1, serie: 0 }));
    expect(carnet.codes['codeBarresSvg']).toMatch(/^<svg/);
    expect(carnet.pass[0]?.codes['codeBarres']).toBe(attendu);
    expect(carnet.pass[0]?.codes['qrSvg']).toMatch(/^<svg/);
    await expect(
      harness.execute(
        `{ carnets(first: 1) { edges { node { codes { qr } } } } }`,
        {},
        acteur('GESTIONNAIRE', [GIRONDE]),
      ),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('is a file for the printer: a line a pass, in its perimeter, and a line of audit', async () => {
    const commande = await commanderUneFois(harness, { nombreDePass: 6000, tailleDeCarnet: 10 });
    await agir(harness, 'fabriquerCarnets', { commande });
    const demander = (role: 'OPERATEUR' | 'GESTIONNAIRE', siren: string, chemin = commande) =>
      send(
        { headers: jetonDe(role, { libelle: 'essai', sirens: [siren] }) },
        { demo: true, path: `/exports/fabrication/${chemin}.csv` },
      );
    const reponse = await demander('OPERATEUR', '999000007');
    const lignes = reponse.text.trimEnd().split('\r\n');

    expect(reponse.status).toBe(200);
    expect(lignes[0]).toBe('commande;carnet;rang;pass;code_qr;code_barres');
    expect(lignes).toHaveLength(6001);
    const [, , rang, pass = ''] = (lignes.at(-1) ?? '').split(';');
    expect(rang).toBe('10');
    expect(lireNumeroDePass(pass)).toMatchObject({ serie: 599, rang: 10 });
    expect(new Set(lignes.map((ligne) => ligne.split(';')[3])).size).toBe(6001);
    expect((await demander('OPERATEUR', '999000015')).status).toBe(404);
    expect((await demander('GESTIONNAIRE', '999000007')).status).toBe(403);
    expect((await demander('OPERATEUR', '999000007', 'abc')).status).toBe(404);
    const { rows } = await harness.lot.query(
      `select resultat from plateforme.audit where action = 'fabrication.exportee' order by position`,
    );
    expect(rows.map(({ resultat }) => resultat)).toEqual(['FAIT', 'REFUSE']);
  });
});
