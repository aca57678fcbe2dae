import { afterEach, describe, expect, it, vi } from 'vitest';
import { lireErreur } from '../shared/etats/erreur.ts';
import { deposer, nomDesRejets } from './depot.ts';

const FICHIER = new File(['nom\n'], 'lieux.csv', { type: 'text/csv' });

const answer = (body: string, status: number) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

const refus = async () => lireErreur(await deposer(FICHIER).catch((error: unknown) => error));

afterEach(() => vi.unstubAllGlobals());

describe('a file sent to the register', () => {
  it('is held under the identifier that was answered', async () => {
    answer('{"id":"depot-1","fichier":"lieux.csv"}', 201);

    expect(await deposer(FICHIER)).toEqual({ id: 'depot-1' });
  });

  it('is refused with the words of the API', async () => {
    answer(
      '{"errors":[{"message":"Le fichier dépasse 50 000 octets.","extensions":{"code":"CORPS_TROP_GRAND"}}]}',
      413,
    );

    expect(await refus()).toEqual({
      code: 'CORPS_TROP_GRAND',
      message: 'Le fichier dépasse 50 000 octets.',
      reference: null,
      droit: null,
    });
  });

  it('says that something else answered', async () => {
    answer('<html>Bad gateway</html>', 502);

    expect(await refus()).toEqual({ code: 'HTTP_502', message: null, reference: null, droit: null });
  });

  it('says that nothing answered', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

    expect(await refus()).toEqual({ code: 'RESEAU', message: null, reference: null, droit: null });
  });

  it('names the rejects after the file', () => {
    expect(nomDesRejets('lieux.aout.csv')).toBe('lieux.aout-rejets.csv');
  });
});
