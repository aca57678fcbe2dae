import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { auditer } from '../shared/audit.ts';
import type { Role } from '../shared/context.ts';
import { appendEvent } from '../shared/journal.ts';

const harness = setupHarness();
const { send } = setupHttp(harness);

const NOMBRE = 2500;
const FORMULE = '=HYPERLINK("http://exemple.fr";"ici")';

interface Exporte {
  readonly status: number;
  readonly texte: string;
  readonly lignes: Readonly<Record<string, string>>[];
}

async function exporter(adresse: string, role: Role = 'ADMINISTRATEUR'): Promise<Exporte> {
  const demande = { headers: jetonDe(role, { libelle: 'France entière' }) };
  const { status, headers, text: texte } = await send(demande, { path: `/exports/${adresse}`, demo: true });
  const csv = headers.get('content-type')?.startsWith('text/csv') ?? false;
  return {
    status,
    texte,
    lignes: csv ? parse(texte, { bom: true, columns: true, delimiter: ';' }) : [],
  };
}

const derniere = async (): Promise<object | undefined> =>
  (
    await harness.pool.query(
      'select action, resultat, details from plateforme.audit order by position desc limit 1',
    )
  ).rows[0];

beforeAll(async () => {
  const commun = { acteur: 'opérateur', contenu: {}, enregistreLe: '2026-09-15' };
  await harness.lot.query(
    `insert into labels.evenement (type, objet, acteur, enregistre_le)
     select 'lieu.cree', 'lieu:' || n, 'essai', '2026-09-14' from generate_series(1, $1::int) n`,
    [NOMBRE],
  );
  await appendEvent(harness.pool, 'labels', { ...commun, type: 'label.suspendu', motif: FORMULE });
  await auditer(harness.pool, { acteur: acteur('ETAT'), action: 'session.ouverte' });
});

describe('the journal as a file', () => {
  it('holds every event, in the order of the page, across batches', async () => {
    const { lignes } = await exporter('journal.csv?type=lieu.cree');

    expect(lignes.map(({ objet }) => objet)).toEqual(
      Array.from({ length: NOMBRE }, (_, n) => `lieu:${NOMBRE - n}`),
    );
  });

  it('is narrowed by the filters of the page, and runs nothing in a spreadsheet', async () => {
    const { texte, lignes } = await exporter('journal.csv?du=2026-09-15&au=2026-09-15&motif=hyperlink');

    expect(lignes).toMatchObject([{ type: 'label.suspendu', au_nom_de: 'opérateur', motif: `'${FORMULE}` }]);
    expect(texte).not.toMatch(/[;"\n]=/u);
  });

  it('leaves a line that says what was asked', async () => {
    await exporter('journal.csv?type=label.suspendu');

    expect(await derniere()).toEqual({
      action: 'journal.exporte',
      resultat: 'FAIT',
      details: { filtres: { type: 'label.suspendu' } },
    });
  });

  it.each(['type[]=a', 'inconnu=1', 'du=2026-02-31', 'collectivite=1%27', 'type=a&type=b', 'toString=1'])(
    'refuses what it does not understand rather than export more: %s',
    async (filtres) => {
      expect((await exporter(`journal.csv?${filtres}`)).status).toBe(400);
    },
  );
});

describe('the audit as a file', () => {
  it('is for whom the audit is for; a refusal is a line of it', async () => {
    const { status } = await exporter('audit.csv', 'OPERATEUR');
    expect([status, await derniere()]).toEqual([
      403,
      { action: 'audit.exporte', resultat: 'REFUSE', details: { droit: 'LIRE_AUDIT' } },
    ]);

    const { lignes } = await exporter('audit.csv?refusSeuls=true', 'ETAT');
    expect(lignes[0]).toMatchObject({ action: 'audit.exporte', resultat: 'REFUSE', acteur: 'operateur' });
    expect(new Set(lignes.map(({ resultat }) => resultat))).toEqual(new Set(['REFUSE']));
  });

  it('is narrowed like its page', async () => {
    const { lignes } = await exporter('audit.csv?action=session');

    expect(lignes.map(({ action }) => action)).toEqual(['session.ouverte']);
  });

  it('says nothing to the public, who leave no line', async () => {
    const avant = await derniere();

    expect((await exporter('audit.csv', 'PUBLIC')).status).toBe(403);
    expect(await derniere()).toEqual(avant);
  });
});
