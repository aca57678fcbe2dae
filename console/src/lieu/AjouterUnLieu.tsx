import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';

const TEXTES = { fr: { ajouter: 'Ajouter un lieu' }, en: { ajouter: 'Add a place' } };

/** The way to a place of more, for who may add one. */
export function AjouterUnLieu() {
  const textes = useTextes(TEXTES);
  if (!useDroit('MODIFIER_LIEUX')) return null;
  return (
    <div className="actions">
      <Link className="b plein" href="/lieux-labellises/nouveau">
        <Plus className="ico" aria-hidden /> {textes.ajouter}
      </Link>
    </div>
  );
}
