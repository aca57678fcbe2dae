import { useEffect, useRef } from 'react';
import { GENRES_DE_LABEL } from '../shared/labels.ts';
import { useTextes } from '../shared/langue.ts';
import { ACTES_EN_MOTS } from './actes-sur-label.ts';
import { ChampsDActe } from './ChampsDActe.tsx';
import { SuiteDActe } from './SuiteDActe.tsx';
import { type Acte, useSaisieDActe } from './useSaisieDActe.ts';

const TEXTES = {
  fr: { simuler: 'Simuler', renoncer: 'Renoncer', enCours: 'Envoi en cours…' },
  en: { simuler: 'Simulate', renoncer: 'Give up', enCours: 'Sending…' },
};

/** From when, until when, why, on what evidence: the effects are shown before anything is saved, and nothing typed is lost. */
export function FormulaireDActe({ fermer, ...dActe }: Acte & { readonly fermer: () => void }) {
  const { acte, label } = dActe;
  const textes = useTextes(TEXTES);
  const { geste } = useTextes(ACTES_EN_MOTS)[acte];
  const { saisie, changer, oublier, manque, enregistrer, simuler, ...suite } = useSaisieDActe(dActe);
  const formulaire = useRef<HTMLFormElement>(null);
  useEffect(() => {
    formulaire.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  const nom = label ? (label.libelle ?? GENRES_DE_LABEL[label.genre]) : '';
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut of what its last button does
    <form
      ref={formulaire}
      className="pile motivee acte-sur-label"
      aria-label={`${geste} ${nom}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enregistrer();
      }}
      onKeyDown={({ key }) => key === 'Escape' && fermer()}
    >
      <ChampsDActe acte={acte} nouveau={!label} saisie={saisie} manque={manque} onChange={changer} />
      <SuiteDActe {...suite} enregistrer={enregistrer} />
      <p className="actions">
        <button type="button" className="b" disabled={suite.enCours} onClick={() => void simuler()}>
          {textes.simuler}
        </button>
        <button type="submit" className={acte === 'RETRAIT' ? 'b grave' : 'b plein'} disabled={suite.enCours}>
          {suite.enCours ? textes.enCours : geste}
        </button>
        <button
          type="button"
          className="b nu"
          onClick={() => {
            oublier();
            fermer();
          }}
        >
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
