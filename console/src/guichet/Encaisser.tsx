import { HandCoins } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { Champ } from '../shared/champs.tsx';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { lireCentimes, lireMinutes } from '../shared/saisie.ts';
import { LES_SERVICES, SERVICES } from '../shared/services.ts';
import { Puces } from './Puces.tsx';
import type { Reglages } from './reglages.ts';
import type { UsageSaisi } from './useEncaissement.ts';
import type { PassTeste } from './useTest.ts';

const TEXTES = {
  fr: {
    nom: 'Encaisser ce pass',
    service: 'Service rendu',
    minutes: 'Durée',
    min: (minutes: string) => `${minutes} min`,
    prix: 'Prix du service, en euros',
    attendu: 'Un montant est attendu, comme 12,50.',
    part: 'Payé par le pass',
    reste: 'Reste à charge',
    encaisser: 'Encaisser',
    enCours: 'Envoi en cours…',
    valeur: 'Valeur du pass supposée de 10 € : le registre la dira.',
  },
  en: {
    nom: 'Cash this pass',
    service: 'Service given',
    minutes: 'Length',
    min: (minutes: string) => `${minutes} min`,
    prix: 'Price of the service, in euros',
    attendu: 'An amount is expected, such as 12.50.',
    part: 'Paid by the pass',
    reste: 'Left to pay',
    encaisser: 'Cash',
    enCours: 'Sending…',
    valeur: 'Value of the pass taken as €10: the register will say it.',
  },
};

const DUREES = ['30', '60', '90', '120'];
/** The usual face value, said as supposed while the register does not answer. */
const VALEUR_USUELLE = 1000;

interface Props {
  /** What the register said of the pass; nothing when it does not answer. */
  readonly pass: PassTeste | null;
  readonly reglages: Reglages;
  readonly changer: (patch: Partial<Reglages>) => void;
  readonly enCours: boolean;
  readonly confirmer: (usage: Omit<UsageSaisi, 'lieu' | 'numero'>) => Promise<void>;
}

/** What was done and for how much: what the pass pays and what is left are said while the price is typed. */
export function Encaisser({ pass, reglages, changer, enCours, confirmer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [essaye, setEssaye] = useState(false);
  const admis = LES_SERVICES.filter((un) => pass?.services?.includes(un) ?? true);
  const service = admis.find((un) => un === reglages.service) ?? admis[0] ?? 'DECOUVRIR';
  const prixCentimes = lireCentimes(reglages.prix);

  function soumettre(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    setEssaye(true);
    if (!prixCentimes) return;
    void confirmer({ service, minutes: lireMinutes(reglages.minutes) ?? null, prixCentimes });
  }

  return (
    <form className="encaisser" aria-label={textes.nom} noValidate onSubmit={soumettre}>
      <Puces
        nom={textes.service}
        valeur={service}
        options={admis.map((un) => [un, SERVICES[langue][un]] as const)}
        onChange={(choisi) => changer({ service: admis.find((un) => un === choisi) ?? service })}
      />
      <Puces
        nom={textes.minutes}
        valeur={reglages.minutes}
        options={DUREES.map((une) => [une, textes.min(une)] as const)}
        onChange={(minutes) => changer({ minutes })}
      />
      <Champ nom={textes.prix} refus={essaye && !prixCentimes ? textes.attendu : null}>
        {(attributs) => (
          <input
            {...attributs}
            inputMode="decimal"
            value={reglages.prix}
            autoComplete="off"
            maxLength={10}
            onChange={({ currentTarget }) => changer({ prix: currentTarget.value })}
          />
        )}
      </Champ>
      <Partage prix={prixCentimes ?? 0} valeur={pass?.valeurCentimes ?? VALEUR_USUELLE} />
      {!pass && <p className="note">{textes.valeur}</p>}
      <button type="submit" className="b plein grand" disabled={enCours}>
        <HandCoins className="ico" aria-hidden />
        {enCours ? textes.enCours : textes.encaisser}
      </button>
    </form>
  );
}

function Partage({ prix, valeur }: { readonly prix: number; readonly valeur: number }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const part = Math.min(prix, valeur);
  return (
    <dl className="partage">
      <div>
        <dt>{textes.part}</dt>
        <dd>{euros(part, langue)}</dd>
      </div>
      <div>
        <dt>{textes.reste}</dt>
        <dd>{euros(prix - part, langue)}</dd>
      </div>
    </dl>
  );
}
