import { describe, it } from 'vitest';
import { expectRienDePerdu } from '../../test/mort.ts';
import { setupMortel } from '../../test/mortel.ts';

const TOURS = 20;
const registre = setupMortel('mort-longue', (TOURS + 1) * 150);

// Each death finds the register that the one before it left.
describe('twenty deaths', { shuffle: false }, () => {
  it.for(Array.from({ length: TOURS }, (_, tour) => tour))(
    'loses nothing, and writes nothing by half: n° %i',
    { timeout: 60_000 },
    (tour) => expectRienDePerdu(registre, tour, tour % 2 === 0 ? 'serveur' : 'base'),
  );
});
