import { useApolloClient } from '@apollo/client/react';
import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { lireNumero, numeroDans } from './numero.ts';
import { SaisieDuPass } from './SaisieDuPass.tsx';

const PassValideQuery = graphql(`
  query PassValide($numero: String!) {
    passValide(numero: $numero) {
      valide
      message
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Mon pass est-il valide ?',
    sans: 'Sans compte. Le registre répond oui ou non, et rien de plus ; votre numéro n’est pas gardé.',
    oui: 'Oui',
    non: 'Non',
    dites: {
      oui: 'Ce pass est valide : un lieu labellisé peut l’accepter aujourd’hui.',
      non: 'Ce pass n’est pas valide aujourd’hui. Un lieu labellisé vous dira pourquoi.',
    },
  },
  en: {
    titre: 'Is my pass valid?',
    sans: 'No account needed. The register answers yes or no, and nothing more; your number is not kept.',
    oui: 'Yes',
    non: 'No',
    dites: {
      oui: 'This pass is valid: a labelled place may accept it today.',
      non: 'This pass is not valid today. A labelled place will tell you why.',
    },
  },
};

type Etat = { readonly quoi: 'oui' | 'non' } | { readonly quoi: 'erreur'; readonly erreur: unknown };

/** Yes or no, to whoever holds a pass; the address of its QR code opens here with its number after « # ». */
export function ValidePage() {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const [saisie, setSaisie] = useState('');
  const [faute, setFaute] = useState<'incomplet' | 'faux' | null>(null);
  const [etat, setEtat] = useState<Etat | null>(null);
  const [enCours, setEnCours] = useState(false);
  const champ = useRef<HTMLInputElement>(null);

  async function demander(texte: string): Promise<void> {
    const lu = lireNumero(texte);
    setEtat(null);
    setFaute('faute' in lu ? lu.faute : null);
    setSaisie('numero' in lu ? lu.numero : numeroDans(texte));
    if ('faute' in lu) return champ.current?.focus();
    setEnCours(true);
    const { data, error } = await client
      .query({ query: PassValideQuery, variables: { numero: lu.numero }, fetchPolicy: 'no-cache' })
      .catch((thrown: unknown) => ({ data: undefined, error: thrown }));
    setEnCours(false);
    if (data) return setEtat({ quoi: data.passValide.valide ? 'oui' : 'non' });
    return setEtat({ quoi: 'erreur', erreur: error });
  }

  const premier = useRef(demander);
  useEffect(() => {
    const { hash, pathname, search } = location;
    if (hash.length < 2) return;
    // The number does not stay in the address, nor in the history.
    history.replaceState(history.state, '', pathname + search);
    void premier.current(decodeURIComponent(hash));
  }, []);

  return (
    <>
      <h1>{textes.titre}</h1>
      <div className="guichet pile">
        <p className="note">{textes.sans}</p>
        <SaisieDuPass
          ref={champ}
          valeur={saisie}
          faute={faute}
          enCours={enCours}
          onChange={(texte) => {
            setSaisie(texte);
            setFaute(null);
            setEtat(null);
          }}
          onLu={(texte) => void demander(texte)}
        />
        {etat?.quoi === 'erreur' && <Reponse erreur={etat.erreur} />}
        {etat && etat.quoi !== 'erreur' && <OuiOuNon quoi={etat.quoi} />}
      </div>
    </>
  );
}

function OuiOuNon({ quoi }: { readonly quoi: 'oui' | 'non' }) {
  const textes = useTextes(TEXTES);
  const Icone = quoi === 'oui' ? CircleCheck : CircleX;
  return (
    <div className={`verdict ${quoi === 'oui' ? 'ok' : 'stop'}`} role="status">
      <Icone className="ico" aria-hidden />
      <div>
        <p className="mot">{textes[quoi]}</p>
        <p>{textes.dites[quoi]}</p>
      </div>
    </div>
  );
}
