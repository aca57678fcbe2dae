import { Pause, Play } from 'lucide-react';
import { useTextes } from '../shared/langue.ts';
import type { useFlux } from './useFlux.ts';

const TEXTES = {
  fr: {
    ouvert: 'Abonnement ouvert, en direct',
    fini: 'Abonnement arrêté',
    recus: (nombre: number) => `${nombre} événement${nombre > 1 ? 's' : ''} reçu${nombre > 1 ? 's' : ''}`,
    attente: (nombre: number) => `${nombre} en attente`,
    pause: 'Suspendre l’affichage',
    reprendre: 'Reprendre',
    rien: 'Rien n’est encore arrivé : ce qui change s’affiche ici.',
    evenement: (rang: number, heure: string) => `${rang}. reçu à ${heure}`,
  },
  en: {
    ouvert: 'Subscription open, live',
    fini: 'Subscription stopped',
    recus: (nombre: number) => `${nombre} event${nombre > 1 ? 's' : ''} received`,
    attente: (nombre: number) => `${nombre} waiting`,
    pause: 'Pause the display',
    reprendre: 'Resume',
    rien: 'Nothing came yet: what changes is shown here.',
    evenement: (rang: number, heure: string) => `${rang}. received at ${heure}`,
  },
};

/** The events of a subscription, the newest first; what comes waits while the reader reads. */
export function Flux({ flux }: { readonly flux: ReturnType<typeof useFlux> }) {
  const textes = useTextes(TEXTES);
  const { etat, enPause, pauser } = flux;
  const Icone = enPause ? Play : Pause;
  return (
    <div className="pile">
      <p role="status">
        <b>{etat.suivi === 'ouvert' ? textes.ouvert : textes.fini}</b>, {textes.recus(etat.total)}
        {etat.enAttente.length > 0 && `, ${textes.attente(etat.enAttente.length)}`}
      </p>
      {etat.suivi === 'ouvert' && (
        <p className="actions">
          <button type="button" className="b" aria-pressed={enPause} onClick={() => pauser(!enPause)}>
            <Icone className="ico" aria-hidden />
            {enPause ? textes.reprendre : textes.pause}
          </button>
        </p>
      )}
      {etat.recus.length === 0 && <p className="note">{textes.rien}</p>}
      <ol className="recus">
        {etat.recus.map(({ rang, heure, corps }, place) => (
          <li key={rang}>
            <details open={place === 0}>
              <summary>{textes.evenement(rang, heure)}</summary>
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard */}
              <pre className="code" tabIndex={0} role="region" aria-label={textes.evenement(rang, heure)}>
                {corps}
              </pre>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
