import { EyeOff, type LucideIcon } from 'lucide-react';
import { useTextes } from './langue.ts';

export type Ton = 'ok' | 'attention' | 'stop' | 'passe' | 'projet' | 'clos' | 'masque';

interface Props {
  readonly mot: string;
  readonly icone: LucideIcon;
  readonly ton?: Ton;
}

/** A state said by a word and an icon; the colour repeats it. */
export function Tampon({ mot, icone: Icone, ton }: Props) {
  return (
    <span className={ton ? `tampon ${ton}` : 'tampon'}>
      <Icone className="ico" aria-hidden />
      {mot}
    </span>
  );
}

const TEXTES = {
  fr: { secret: 'masqué (secret)', complement: 'masqué (complément)' },
  en: { secret: 'hidden (confidential)', complement: 'hidden (complement)' },
};

/** Too few persons, or what would tell too few apart. */
export type RaisonDuMasque = 'SECRET' | 'COMPLEMENT';

/** A value kept secret is said so: never zero, never empty. */
export function Masque({ raison }: { readonly raison?: RaisonDuMasque | null | undefined }) {
  const textes = useTextes(TEXTES);
  const mot = raison === 'COMPLEMENT' ? textes.complement : textes.secret;
  return <Tampon mot={mot} icone={EyeOff} ton="masque" />;
}
