import { useState } from 'react';
import type { Role } from '../graphql/graphql.ts';

/** A right of a role that would be given or taken. */
export interface Changement {
  readonly role: Role;
  readonly droit: string;
  readonly accorde: boolean;
}

/** The boxes that were changed and not saved: one put back as it was is no change. */
export function useChangements() {
  const [changements, setChangements] = useState<readonly Changement[]>([]);

  function basculer({ role, droit, accorde }: Changement): void {
    const autres = changements.filter((un) => un.role !== role || un.droit !== droit);
    setChangements(autres.length < changements.length ? autres : [...changements, { role, droit, accorde }]);
  }

  return { changements, basculer, vider: () => setChangements([]) };
}
