import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTextes } from './langue.ts';
import { useLectureSeule } from './registre.ts';

const TEXTES = {
  fr: { rien: 'Lecture seule : vous voyez la console comme un autre, rien ne s’y écrit.' },
  en: { rien: 'Read-only: you see the console as someone else, nothing is written here.' },
};

interface Props {
  readonly children: ReactNode;
  /** Whether it is said here; once is enough in a list. */
  readonly dit?: boolean;
}

/** What writes is seen and cannot be used by who looks as someone else would; the API refuses it too. */
export function SaufLectureSeule({ children, dit = true }: Props) {
  const textes = useTextes(TEXTES);
  const lectureSeule = useLectureSeule();
  return (
    <fieldset className="ecrit" disabled={lectureSeule}>
      {lectureSeule && dit && (
        <p className="note">
          <Eye className="ico" aria-hidden /> {textes.rien}
        </p>
      )}
      {children}
    </fieldset>
  );
}
