import { Check, CircleAlert } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useTextes } from '../shared/langue.ts';
import { cheminDe, type Reconnu, reconnaitre } from '../shared/numero.ts';

const TEXTES = {
  fr: {
    recherche: 'Chercher un carnet ou un pass',
    numero: 'Numéro de carnet ou de pass',
    chercher: 'Chercher',
    forme: 'Un carnet a 13 chiffres, un pass 16 chiffres et lettres ; espaces et tirets sont indifférents.',
    carnet: (numero: string) => `Reconnu : carnet ${numero}`,
    pass: (numero: string) => `Reconnu : pass ${numero}`,
    juste: 'clé de contrôle juste',
    faux: 'clé de contrôle fausse : un caractère est mal saisi',
    autre: 'Ni un carnet, ni un pass : un carnet a 13 chiffres, un pass 16 chiffres et lettres.',
  },
  en: {
    recherche: 'Search for a booklet or a pass',
    numero: 'Booklet or pass number',
    chercher: 'Search',
    forme: 'A booklet has 13 digits, a pass 16 digits and letters; spaces and hyphens do not matter.',
    carnet: (numero: string) => `Recognised: booklet ${numero}`,
    pass: (numero: string) => `Recognised: pass ${numero}`,
    juste: 'check digits right',
    faux: 'check digits wrong: a character was mistyped',
    autre: 'Neither a booklet nor a pass: a booklet has 13 digits, a pass 16 digits and letters.',
  },
};

/** The number one holds in hand, typed or read by a scanner that types it: recognised before it is sent. */
export function RechercheDeNumero({ numero = '' }: { readonly numero?: string }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const [, navigate] = useLocation();
  const [saisie, setSaisie] = useState(numero);
  const [refus, setRefus] = useState(false);
  const reconnu = reconnaitre(saisie);

  function chercher(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const known = reconnu?.genre === 'carnet' || reconnu?.genre === 'pass';
    setRefus(!known);
    if (known) navigate(cheminDe(reconnu));
  }

  return (
    <form role="search" aria-label={textes.recherche} className="recherche" onSubmit={chercher}>
      <div className="champ">
        <label htmlFor={id}>{textes.numero}</label>
        <input
          id={id}
          className="saisie"
          value={saisie}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          aria-describedby={`${id}-dit`}
          {...(refus ? { 'aria-invalid': true } : {})}
          onChange={({ currentTarget }) => {
            setSaisie(currentTarget.value);
            setRefus(false);
          }}
        />
      </div>
      <button type="submit" className="b plein">
        {textes.chercher}
      </button>
      <p className="note reconnu" id={`${id}-dit`} role="status">
        {refus ? textes.autre : <Dit reconnu={reconnu} />}
      </p>
    </form>
  );
}

function Dit({ reconnu }: { readonly reconnu: Reconnu | null }) {
  const textes = useTextes(TEXTES);
  if (reconnu?.genre !== 'carnet' && reconnu?.genre !== 'pass') return textes.forme;
  const Icone = reconnu.juste ? Check : CircleAlert;
  return (
    <>
      <Icone className="ico" aria-hidden /> {textes[reconnu.genre](reconnu.numero)},{' '}
      {reconnu.juste ? textes.juste : textes.faux}
    </>
  );
}
