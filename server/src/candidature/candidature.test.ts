import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enProprietaire } from '../../test/grand-livre.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { peupler } from '../../test/monde.ts';
import { ouvrirLesPieces } from '../exploitation/exploitation.module.ts';
import { routesDesPieces } from '../label/label.module.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
const dossier = mkdtempSync(join(tmpdir(), 'pass-candidatures-'));
const STRUCTURES = ['0000000a-0000-7000-8000-000000000001', '0000000a-0000-7000-8000-000000000002'] as const;
const agent = { ...acteur('OPERATEUR'), id: 'opérateur d’essai' };
const structure = (rang: 0 | 1): Actor => ({
  ...acteur('STRUCTURE', []),
  id: `structure ${rang}`,
  structure: STRUCTURES[rang],
});

let app: FastifyInstance;
let qui: Actor = agent;
beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into labels.structure (id, siret, nom) values ($1, '99900000700015', 'Une'), ($2, '99900000700023', 'Autre')`,
    [...STRUCTURES],
  );
  process.env['PASS_DONNEES'] = dossier;
  app = fastify();
  await app.register(routesDesPieces, {
    identify: async () => harness.context(qui),
    pieces: ouvrirLesPieces('', 2000),
  });
});
afterAll(async () => {
  await app.close();
  rmSync(dossier, { recursive: true });
  delete process.env['PASS_DONNEES'];
});

const nouveauLieu = (rang = 0): Promise<string> =>
  enProprietaire(harness.url, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `insert into labels.lieu (cle_source, source, structure_id, nom, commune_code, commune_nom, departement_code, region_code, modifie_le)
       values ('c:' || gen_random_uuid(), 'essai', $1, 'Lieu', '33063', 'Bordeaux', '33', '75', '2026-06-01') returning id`,
      [STRUCTURES[rang]],
    );
    return rows[0]?.id ?? '';
  });

interface Fait {
  readonly __typename: string;
  readonly regle?: string;
  readonly evenement: string;
  readonly candidature: { readonly id: string; readonly etat: string; readonly prochain: string | null };
}

const TYPES: Readonly<Record<string, string>> = {
  deposerCandidature: 'DeposerCandidatureInput',
  verserPiece: 'VerserPieceInput',
  accepterCandidature: 'AccepterCandidatureInput',
};
let cles = 0;
const faire = async (par: Actor, mutation: string, input: object): Promise<Fait> =>
  (
    await harness.execute<{ r: Fait }>(
      `mutation ($input: ${TYPES[mutation] ?? 'ActeDeCandidatureInput'}!) { r: ${mutation}(input: $input) { __typename
        ... on CandidatureAvancee { evenement candidature { id etat prochain } } ... on RegleNonTenue { regle } } }`,
      { input: { cleIdempotence: `candidature-${++cles}`, ...input } },
      par,
    )
  ).r;

const etatDuLieu = async (lieu: string): Promise<string | null> =>
  (
    await harness.execute<{ lieu: { etatPassNumerique: string | null } }>(
      'query ($lieu: ID!) { lieu(id: $lieu) { etatPassNumerique } }',
      { lieu },
    )
  ).lieu.etatPassNumerique;

const candidatures = async (par: Actor): Promise<number> =>
  (
    await harness.execute<{ candidatures: { totalCount: number } }>(
      '{ candidatures { totalCount } }',
      {},
      par,
    )
  ).candidatures.totalCount;

function envoyer(contenu: string, type = 'application/pdf') {
  const limite = 'limite-d-essai';
  const corps = `--${limite}\r\ncontent-disposition: form-data; name="piece"; filename="attestation d’été.pdf"\r\ncontent-type: ${type}\r\n\r\n${contenu}\r\n--${limite}--\r\n`;
  return app.inject({
    method: 'POST',
    url: '/pieces',
    headers: { 'content-type': `multipart/form-data; boundary=${limite}` },
    payload: corps,
  });
}

const comme = <T>(actor: Actor, faireAinsi: () => Promise<T>): Promise<T> => {
  qui = actor;
  return faireAinsi();
};

describe('a candidature', () => {
  it('goes from a structure to its label, through the pieces that were asked for', async () => {
    const lieu = await nouveauLieu();
    const depot = await faire(structure(0), 'deposerCandidature', {
      lieu,
      genre: 'PASS_NUMERIQUE',
      presentation: 'Ateliers du mardi',
    });
    const { id: candidature } = depot.candidature;
    expect(depot.candidature).toMatchObject({ etat: 'DEPOSEE', prochain: 'INSTRUCTEUR' });
    expect(await etatDuLieu(lieu)).toBe('CANDIDAT');

    expect(await faire(agent, 'demanderPieces', { candidature })).toMatchObject({
      regle: 'CANDIDATURE_MOTIF',
    });
    const demande = await faire(agent, 'demanderPieces', { candidature, motif: 'Attestation d’assurance' });
    expect(demande.candidature).toMatchObject({ etat: 'PIECES_DEMANDEES', prochain: 'DEMANDEUR' });
    expect(await faire(agent, 'instruire', { candidature })).toMatchObject({ regle: 'CANDIDATURE_ETAT' });

    const piece = await comme(
      structure(0),
      async () => (await envoyer('%PDF-1.7 attestation')).json<{ id: string }>().id,
    );
    const versee = await faire(structure(0), 'verserPiece', { candidature, piece, nature: 'Assurance' });
    expect(versee.candidature).toMatchObject({ etat: 'PIECES_VERSEES', prochain: 'INSTRUCTEUR' });
    await faire(agent, 'instruire', { candidature });
    const acceptee = await faire(agent, 'accepterCandidature', {
      candidature,
      emetteur: 'ANCT',
      jusquAu: '2028-09-14',
    });
    expect(acceptee.candidature).toMatchObject({ etat: 'ACCEPTEE', prochain: null });
    expect(await etatDuLieu(lieu)).toBe('LABELLISE');

    const annuler = `mutation ($input: AnnulerEvenementInput!) { annulerEvenement(input: $input) { __typename ... on Refus { message } } }`;
    const input = { evenement: versee.evenement, motif: 'essai', cleIdempotence: `annule-${++cles}` };
    expect(await harness.execute(annuler, { input })).toMatchObject({
      annulerEvenement: { message: expect.stringContaining('dernier de son fil') },
    });
    await harness.execute(annuler, {
      input: { ...input, evenement: acceptee.evenement, cleIdempotence: `annule-${++cles}` },
    });
    expect(await etatDuLieu(lieu)).toBe('CANDIDAT');
    expect(
      (await faire(agent, 'refuserCandidature', { candidature, motif: 'Incomplet' })).candidature.etat,
    ).toBe('REFUSEE');
    expect(await etatDuLieu(lieu)).toBeNull();
  });

  it('is of its structure and of who gives labels, like its pieces', async () => {
    const lieu = await nouveauLieu();
    const demande = { lieu, genre: 'FRANCE_SERVICES', presentation: 'Nous' };

    expect((await faire(structure(1), 'deposerCandidature', demande)).__typename).toBe('CandidatureInconnue');
    const { candidature } = await faire(structure(0), 'deposerCandidature', demande);
    expect(await faire(agent, 'deposerCandidature', demande)).toMatchObject({ regle: 'CANDIDATURE_OUVERTE' });
    expect([await candidatures(structure(0)), await candidatures(structure(1))].map((n) => n > 0)).toEqual([
      true,
      false,
    ]);
    const { id: piece } = await comme(structure(0), async () =>
      (await envoyer('%PDF-1.7 statuts')).json<{ id: string }>(),
    );
    await expect(
      faire(structure(1), 'verserPiece', { candidature: candidature.id, piece }),
    ).resolves.toMatchObject({ __typename: 'CandidatureInconnue' });
    await faire(structure(0), 'verserPiece', { candidature: candidature.id, piece });

    const lire = (actor: Actor) => comme(actor, () => app.inject({ url: `/pieces/${piece}` }));
    expect((await lire(structure(1))).statusCode).toBe(404);
    expect((await lire(acteur('GESTIONNAIRE'))).statusCode).toBe(403);
    for (const actor of [structure(0), agent]) {
      const { statusCode, headers, body } = await lire(actor);
      expect([statusCode, body]).toEqual([200, '%PDF-1.7 statuts']);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-disposition': expect.stringMatching(
          /^attachment; filename="attestation d__t_.pdf"; filename\*=UTF-8''attestation%20d%E2%80%99%C3%A9t%C3%A9.pdf$/,
        ),
      });
    }
  });

  it('takes no piece of another kind, nor too large, nor of another', async () => {
    qui = agent;

    expect((await envoyer('MZ un programme')).statusCode).toBe(415);
    expect((await envoyer('%PDF-1.7 '.padEnd(3000, '.'))).statusCode).toBe(413);
    const deposee = await envoyer('%PDF-1.7 à un agent');
    expect(deposee.statusCode).toBe(201);
    const lieu = await nouveauLieu();
    const { candidature } = await faire(structure(0), 'deposerCandidature', {
      lieu,
      genre: 'AIDANTS_CONNECT',
      presentation: 'x',
    });
    const { id: piece } = deposee.json<{ id: string }>();
    expect(await faire(structure(0), 'verserPiece', { candidature: candidature.id, piece })).toMatchObject({
      regle: 'PIECE',
    });
  });
});
