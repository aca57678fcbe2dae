import { Clock } from 'lucide-react';
import { useRef, useState } from 'react';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { Encaisser } from './Encaisser.tsx';
import { lireNumero } from './numero.ts';
import { PassDit } from './PassDit.tsx';
import type { Reglages } from './reglages.ts';
import { SaisieDuPass } from './SaisieDuPass.tsx';
import { type Issue, useEncaissement, type UsageSaisi } from './useEncaissement.ts';
import { useTest, type Verdict } from './useTest.ts';

const TEXTES = {
  fr: {
    utilise: (fin: string) => `Encaissé : le pass …${fin} est utilisé.`,
    deja: 'Ce pass est déjà gardé sur cet appareil, à confirmer : il ne sert qu’une fois.',
    garde: (fin: string) =>
      `Gardé, à confirmer : le pass …${fin} est signé sur cet appareil. Le registre décidera à son retour.`,
    sansAppareil:
      'Hors connexion, cet appareil n’encaisse pas : il n’a pas été préparé. Rien n’est gardé, ne rendez pas le pass comme utilisé.',
    nonGarde: 'Cet appareil n’a pas pu garder ce pass : rien n’est encaissé. Recommencez avec du réseau.',
  },
  en: {
    utilise: (fin: string) => `Cashed: the pass …${fin} is used.`,
    deja: 'This pass is already kept on this device, to be confirmed: it serves once.',
    garde: (fin: string) =>
      `Kept, to be confirmed: the pass …${fin} is signed on this device. The register will decide when it is back.`,
    sansAppareil:
      'Offline, this device does not cash: it was not prepared. Nothing is kept, do not give the pass back as used.',
    nonGarde: 'This device could not keep this pass: nothing is cashed. Try again with a network.',
  },
};

interface Props {
  readonly lecteur: string;
  readonly lieu: string;
  readonly reglages: Reglages;
  readonly changer: (patch: Partial<Reglages>) => void;
  /** Numbers that wait on this device: none is entered twice. */
  readonly gardes: ReadonlySet<string>;
}

interface Fait {
  readonly issue: Issue;
  readonly numero: string;
}

/** What is known of the pass at the counter, from its reading to what became of it. */
function usePassage({ lecteur, lieu, gardes }: Omit<Props, 'reglages' | 'changer'>) {
  const textes = useTextes(TEXTES);
  const { tester, enCours: teste } = useTest();
  const { encaisser, enCours } = useEncaissement(lecteur);
  const [saisie, setSaisie] = useState('');
  const [faute, setFaute] = useState<'incomplet' | 'faux' | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [fait, setFait] = useState<Fait | null>(null);
  const champ = useRef<HTMLInputElement>(null);

  function taper(texte: string): void {
    setSaisie(texte);
    setVerdict(null);
    setFaute(null);
  }

  async function lire(texte: string): Promise<void> {
    const lu = lireNumero(texte);
    setFait(null);
    taper('numero' in lu ? lu.numero : texte);
    setFaute('faute' in lu ? lu.faute : null);
    if ('faute' in lu) champ.current?.focus();
    else if (gardes.has(lu.numero))
      setVerdict({ quoi: 'refuse', numero: lu.numero, message: textes.deja, pass: null });
    else setVerdict(await tester(lu.numero, lieu));
  }

  function suivant(): void {
    taper('');
    champ.current?.focus();
  }

  async function confirmer(usage: Omit<UsageSaisi, 'lieu' | 'numero'>): Promise<void> {
    if (!verdict) return;
    const { numero } = verdict;
    const issue = await encaisser({ numero, lieu, ...usage });
    setFait({ issue, numero });
    // What is done, kept or refused leaves the counter free for the next pass; what is not known stays to be tried again.
    if (issue.quoi === 'utilise' || issue.quoi === 'garde' || issue.quoi === 'refuse') suivant();
  }

  return { champ, saisie, faute, verdict, fait, teste, enCours, taper, lire, suivant, confirmer };
}

/** One pass: its number, what the register says of it, the service, done; then the next one. */
export function Encaissement({ reglages, changer, ...ici }: Props) {
  const { champ, saisie, faute, verdict, fait, teste, enCours, taper, lire, suivant, confirmer } =
    usePassage(ici);
  const payable = verdict?.quoi === 'valide' || verdict?.quoi === 'inconnu';
  return (
    <>
      <SaisieDuPass
        ref={champ}
        valeur={saisie}
        faute={faute}
        enCours={teste}
        onChange={taper}
        onLu={(texte) => void lire(texte)}
      />
      {fait && <Suite {...fait} gardes={ici.gardes} />}
      {verdict && <PassDit verdict={verdict} suivant={suivant} />}
      {payable && (
        <Encaisser
          pass={verdict.quoi === 'valide' ? verdict.pass : null}
          reglages={reglages}
          changer={changer}
          enCours={enCours}
          confirmer={confirmer}
        />
      )}
    </>
  );
}

function Suite({ issue, numero, gardes }: Fait & Pick<Props, 'gardes'>) {
  const textes = useTextes(TEXTES);
  const fin = numero.slice(-4);
  if (issue.quoi === 'erreur') return <Reponse erreur={issue.erreur} />;
  if (issue.quoi === 'refuse') return <Reponse refus={issue.message} />;
  if (issue.quoi === 'sansAppareil' || issue.quoi === 'nonGarde')
    return <Reponse refus={textes[issue.quoi]} />;
  if (issue.quoi === 'utilise') return <Reponse fait={textes.utilise(fin)} />;
  // Sent since: what became of it is said above.
  if (!gardes.has(numero)) return null;
  return (
    <div className="msg attention" role="status">
      <Clock className="ico" aria-hidden />
      <p className="fort">{textes.garde(fin)}</p>
    </div>
  );
}
