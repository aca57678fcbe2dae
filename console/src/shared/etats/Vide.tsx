import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  readonly icone: LucideIcon;
  readonly titre: string;
  readonly children?: ReactNode;
}

/** Nothing to show: why, and what to do next. */
export const Vide = ({ icone: Icone, titre, children }: Props) => (
  <div className="msg" role="status">
    <Icone className="ico" aria-hidden />
    <div>
      <p className="fort">{titre}</p>
      {children}
    </div>
  </div>
);
