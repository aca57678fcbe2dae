import { MapPinOff } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { sectionsPour } from './sections.ts';

const TEXTES = {
  fr: {
    titre: 'Il n’y a pas de page à cette adresse',
    adresse: 'Adresse demandée',
    suite: 'Voici les sections du registre ; la recherche, en haut, mène à un numéro ou à un lieu.',
  },
  en: {
    titre: 'There is no page at this address',
    adresse: 'Address asked',
    suite: 'These are the sections of the register; the search, above, leads to a number or a place.',
  },
};

/** An address nobody made: said, with every way out. */
export function IntrouvablePage() {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [path] = useLocation();
  const droits = useRegistre()?.droits ?? [];
  return (
    <>
      <h1>{textes.titre}</h1>
      <div className="msg">
        <MapPinOff className="ico" aria-hidden />
        <div>
          <p>
            {textes.adresse} : <span className="fort">{path}</span>
          </p>
          <p>{textes.suite}</p>
          <p className="actions">
            {sectionsPour(droits).map(({ chemin, noms }) => (
              <Link key={chemin} className="b" href={chemin}>
                {noms[langue]}
              </Link>
            ))}
          </p>
        </div>
      </div>
    </>
  );
}
