import { configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { oublierLesBrouillons } from './brouillons.ts';

// What is waited for has one generous end: a busy machine is no failure.
configure({ asyncUtilTimeout: 20_000 });

// What a test left written is not offered to the next one.
afterEach(oublierLesBrouillons);
