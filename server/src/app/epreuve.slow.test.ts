import { it } from 'vitest';
import { expectChaqueEvenementUneFois } from '../../test/epreuve.ts';
import { setupMortel } from '../../test/mortel.ts';

const registre = setupMortel('epreuve', 1);

it('gives each of 20 000 events once, in order, to who is cut 50 times, while 16 write and one of two servers is killed 5 times', async () => {
  await expectChaqueEvenementUneFois(registre, {
    redacteurs: 16,
    faits: 20_000,
    coupures: 50,
    morts: 5,
    relais: true,
    patience: 120_000,
  });
}, 300_000);
