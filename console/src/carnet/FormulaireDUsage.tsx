import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { ServiceRendu } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';
import { ChoixDuLieu } from '../shared/ChoixDuLieu.tsx';
import { LES_SERVICES, SERVICES } from '../shared/services.ts';
import { JourDuFait } from './JourDuFait.tsx';
import { lireCentimes, lireMinutes } from '../shared/saisie.ts';
import { champsFautifs, type Saisie } from './usage.ts';

const TEXTES = {
  fr: {
    numero: 'Numéro du pass',
    service: 'Service rendu',
    jour: 'Jour du service',
    minutes: 'Durée en minutes',
    facultatif: 'Facultatif, de 1 à 600.',
    prix: 'Prix du service, en euros',
    part: 'Le pass en paie 10 € au plus, le reste est à charge.',
    utiliser: 'Utiliser le pass',
    enCours: 'Envoi en cours…',
    refus: {
      numero: '16 chiffres et lettres sont attendus.',
      lieu: 'Le lieu où le service est rendu est attendu : cherchez-le, puis choisissez-le.',
      minutes: 'Un nombre entier de 1 à 600 est attendu.',
      prix: 'Un montant est attendu, comme 12,50.',
    },
  },
  en: {
    numero: 'Pass number',
    service: 'Service given',
    jour: 'Day of the service',
    minutes: 'Length in minutes',
    facultatif: 'Optional, from 1 to 600.',
    prix: 'Price of the service, in euros',
    part: 'The pass pays €10 at most, the rest is to be paid.',
    utiliser: 'Use the pass',
    enCours: 'Sending…',
    refus: {
      numero: '16 digits and letters are expected.',
      lieu: 'The place where the service was given is expected: search for it, then choose it.',
      minutes: 'A whole number from 1 to 600 is expected.',
      prix: 'An amount is expected, such as 12.50.',
    },
  },
};

export interface UsageSaisi {
  readonly numero: string;
  readonly lieu: string;
  readonly service: ServiceRendu;
  readonly minutes: number | null;
  readonly prixCentimes: number;
  readonly jour?: string;
}

interface Props {
  readonly numero?: string;
  readonly aujourdhui?: string | undefined;
  readonly enCours: boolean;
  readonly envoyer: (saisie: UsageSaisi) => Promise<void>;
}

/** Where, for what, how long and for how much; what is missing is said at its field, and the first one takes the focus. */
export function FormulaireDUsage({ numero, aujourdhui, enCours, envoyer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [saisie, setSaisie] = useState<Saisie>({ numero: numero ?? '', lieu: '', minutes: '', prix: '10' });
  const [service, setService] = useState<ServiceRendu>('DECOUVRIR');
  const [jour, setJour] = useState('');
  const [essais, setEssais] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (essais > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [essais]);
  const fautifs = champsFautifs(saisie);
  const refusDe = (champ: keyof Saisie) => (essais > 0 && fautifs.has(champ) ? textes.refus[champ] : null);
  const changer = (champ: keyof Saisie, valeur: string) => setSaisie({ ...saisie, [champ]: valeur });

  function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssais(essais + 1);
    const usage = usageDe(saisie, service);
    if (usage) void envoyer({ ...usage, ...(jour ? { jour } : {}) });
  }

  const texte = (champ: 'numero' | 'minutes' | 'prix', mode: Mode, aide?: string) => (
    <ChampTexte
      nom={textes[champ]}
      mode={mode}
      aide={aide}
      valeur={saisie[champ]}
      refus={refusDe(champ)}
      onChange={(valeur) => changer(champ, valeur)}
    />
  );

  return (
    <form ref={form} className="pile" onSubmit={soumettre} noValidate>
      {!numero && texte('numero', 'text')}
      <ChoixDuLieu refus={refusDe('lieu')} onChange={(lieu) => changer('lieu', lieu)} />
      <div className="champs">
        <Liste
          nom={textes.service}
          valeur={service}
          options={LES_SERVICES.map((one) => [one, SERVICES[langue][one]] as const)}
          onChange={(choice) => setService(LES_SERVICES.find((one) => one === choice) ?? service)}
        />
        <JourDuFait nom={textes.jour} aujourdhui={aujourdhui} valeur={jour} onChange={setJour} />
        {texte('minutes', 'numeric', textes.facultatif)}
        {texte('prix', 'decimal', textes.part)}
      </div>
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.utiliser}
      </button>
    </form>
  );
}

function usageDe(saisie: Saisie, service: ServiceRendu): Omit<UsageSaisi, 'jour'> | null {
  const reconnu = reconnaitre(saisie.numero);
  const prixCentimes = lireCentimes(saisie.prix);
  const minutes = lireMinutes(saisie.minutes);
  if (reconnu?.genre !== 'pass' || !saisie.lieu || !prixCentimes || minutes === undefined) return null;
  return { numero: reconnu.numero, lieu: saisie.lieu, service, minutes, prixCentimes };
}

type Mode = 'text' | 'numeric' | 'decimal';

interface ChampTexteProps {
  readonly nom: string;
  readonly mode: Mode;
  readonly aide: string | undefined;
  readonly valeur: string;
  readonly refus: string | null;
  readonly onChange: (valeur: string) => void;
}

const ChampTexte = ({ nom, mode, aide, valeur, refus, onChange }: ChampTexteProps) => (
  <Champ nom={nom} aide={aide} refus={refus}>
    {(attributs) => (
      <input
        {...attributs}
        inputMode={mode}
        value={valeur}
        autoComplete="off"
        maxLength={40}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )}
  </Champ>
);
