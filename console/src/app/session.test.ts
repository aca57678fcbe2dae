import { renderHook } from '@testing-library/react';
import { act } from 'react';
import { expect, it } from 'vitest';
import { noterLeLecteur, oublierLaSession, useSession } from './session.ts';

const VISITEUR = { compte: null, role: 'PUBLIC', perimetre: 'France entière', lectureSeule: false } as const;
const HUB = { compte: 'agent-ab12', role: 'HUB', perimetre: 'Gironde', lectureSeule: false } as const;

it('starts a new memory for another reader, and says that a session ended by itself only', () => {
  const { result } = renderHook(useSession);
  const noter = (lecteur: Parameters<typeof noterLeLecteur>[0]) => act(() => noterLeLecteur(lecteur));

  noter(HUB);
  noter(HUB);
  expect(result.current).toEqual({ lecteur: 0, expiree: false });

  noter({ ...HUB, role: 'ANALYSTE' });
  expect(result.current).toEqual({ lecteur: 1, expiree: false });

  noter(VISITEUR);
  expect(result.current).toEqual({ lecteur: 2, expiree: true });
  noter(VISITEUR);
  expect(result.current).toEqual({ lecteur: 2, expiree: true });

  noter(HUB);
  expect(result.current).toEqual({ lecteur: 3, expiree: false });

  oublierLaSession();
  noter(VISITEUR);
  expect(result.current).toEqual({ lecteur: 4, expiree: false });
});
