import { afterEach } from 'vitest';
import { oublierLesBrouillons } from './brouillons.ts';

// What a test left written is not offered to the next one.
afterEach(oublierLesBrouillons);
