import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useCleIdempotence } from './cle.ts';

it('keeps the key of a request until it is answered', () => {
  const { cleDe, repondu } = renderHook(() => useCleIdempotence()).result.current;
  const first = cleDe({ numero: '1' });

  expect(first).toMatch(/^[0-9a-f]{32}$/u);
  expect(cleDe({ numero: '1' })).toBe(first);
  repondu();
  expect(cleDe({ numero: '1' })).not.toBe(first);
});

it('gives another request another key', () => {
  const { cleDe } = renderHook(() => useCleIdempotence()).result.current;

  expect(cleDe({ numero: '1' })).not.toBe(cleDe({ numero: '2' }));
});
