import { Eye } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { changerSession } from '../shared/connexion.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { ChampsDOctroi } from './ChampsDOctroi.tsx';
import { aDemander, estComplet, type Octroi } from './perimetres.ts';

const TEXTES = {
  fr: {
    voir: 'Voir comme…',
    aide: 'La console se lit alors comme la lirait ce rôle, sans rien pouvoir y écrire ; l’audit le garde.',
    commencer: 'Voir la console ainsi',
    renoncer: 'Renoncer',
  },
  en: {
    voir: 'See as…',
    aide: 'The console is then read as this role would read it, and nothing can be written; the audit keeps it.',
    commencer: 'See the console so',
    renoncer: 'Give up',
  },
};

const DEPART: Octroi = { role: 'GESTIONNAIRE', perimetreType: 'COLLECTIVITE', perimetreCode: '' };

/** Chooses a role and a perimeter to see the console as, read-only; the whole page is then read again. */
export function VoirComme() {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useState(false);
  const [octroi, setOctroi] = useState(DEPART);
  const [essaye, setEssaye] = useState(false);
  const [erreur, setErreur] = useState<unknown>(null);

  async function commencer() {
    const { role, perimetreType: type, perimetreCode: code } = aDemander(octroi);
    await changerSession('POST', '/session/voir-comme', { role, type, code });
    location.assign('/pilotage');
  }

  function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (estComplet(octroi)) commencer().catch(setErreur);
  }

  return (
    <>
      <button type="button" className="b" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>
        <Eye className="ico" aria-hidden />
        {textes.voir}
      </button>
      {ouvert && (
        <form className="pile encart" aria-label={textes.voir} noValidate onSubmit={soumettre}>
          <p>{textes.aide}</p>
          <Reponse erreur={erreur} />
          <div className="champs octroi">
            <ChampsDOctroi octroi={octroi} onChange={setOctroi} essaye={essaye} />
          </div>
          <p className="actions">
            <button type="submit" className="b plein">
              {textes.commencer}
            </button>
            <button type="button" className="b nu" onClick={() => setOuvert(false)}>
              {textes.renoncer}
            </button>
          </p>
        </form>
      )}
    </>
  );
}
