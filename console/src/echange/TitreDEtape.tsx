import type { ReactNode } from 'react';

/** A step is read from its heading, by eye and by ear. */
const focaliser = (node: HTMLElement | null): void => node?.focus();

export const TitreDEtape = ({ children }: { readonly children: ReactNode }) => (
  <h2 className="titre-d-etape" tabIndex={-1} ref={focaliser}>
    {children}
  </h2>
);
