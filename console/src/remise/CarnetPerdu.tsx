import { useState } from 'react';
import { Champ } from '../shared/champs.tsx';
import { useTextes } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';
import { SignalerPerdu } from './SignalerPerdu.tsx';

const TEXTES = {
  fr: {
    titre: 'Un carnet perdu ?',
    numero: 'Numéro du carnet perdu',
    aide: 'Celui de la souche ou de la liste du guichet : 13 chiffres.',
    faux: 'Un chiffre est mal saisi : la clé de contrôle ne s’accorde pas.',
  },
  en: {
    titre: 'A lost booklet?',
    numero: 'Number of the lost booklet',
    aide: 'That of the stub or of the list of the counter: 13 digits.',
    faux: 'A digit is mistyped: the check digits do not agree.',
  },
};

/** A person comes back without their carnet: its number is found, and it is reported. */
export function CarnetPerdu() {
  const textes = useTextes(TEXTES);
  const [numero, setNumero] = useState('');
  const reconnu = reconnaitre(numero);
  const carnet = reconnu?.genre === 'carnet' ? reconnu : null;
  return (
    <details className="perdu">
      <summary>{textes.titre}</summary>
      <div className="comptoir">
        <Champ nom={textes.numero} aide={textes.aide} refus={carnet && !carnet.juste ? textes.faux : null}>
          {(attributs) => (
            <input
              {...attributs}
              value={numero}
              inputMode="numeric"
              autoComplete="off"
              spellCheck={false}
              maxLength={40}
              onChange={({ currentTarget }) => setNumero(currentTarget.value)}
            />
          )}
        </Champ>
        {carnet?.juste && <SignalerPerdu key={carnet.numero} numero={carnet.numero} />}
      </div>
    </details>
  );
}
