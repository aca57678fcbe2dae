import { useState } from 'react';
import { useLocation } from 'wouter';
import { Champ } from '../../shared/champs.tsx';
import { ChampMotif } from '../../shared/ChampMotif.tsx';
import { Reponse } from '../../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../../shared/langue.ts';
import { AvisDeChangement } from './AvisDeChangement.tsx';
import { GROUPES } from './champs.ts';
import { EditeurDeChamp } from './EditeurDeChamp.tsx';
import type { Brouillon } from './magasin.ts';
import { PanneauDeConflit } from './PanneauDeConflit.tsx';
import { Rappel } from './Rappel.tsx';
import type { Referentiels } from './referentiels.ts';
import { Resume } from './Resume.tsx';
import type { Saisie } from './saisie.ts';
import { useEdition } from './useEdition.ts';

const TEXTES = {
  fr: {
    formulaire: 'Fiche du lieu',
    siret: 'SIRET de la structure',
    aideSiret: 'Il ne change plus une fois enregistré ; la structure est créée si elle est nouvelle.',
    enregistrer: 'Enregistrer',
    fusion: 'Enregistrer la fusion',
    enCours: 'Enregistrement…',
    quitter: 'Quitter en gardant le brouillon',
    raccourcis: 'Ctrl + Entrée enregistre, Échap quitte sans rien perdre.',
  },
  en: {
    formulaire: 'Sheet of the place',
    siret: 'SIRET of the organisation',
    aideSiret: 'It no longer changes once saved; the organisation is created if it is new.',
    enregistrer: 'Save',
    fusion: 'Save the merge',
    enCours: 'Saving…',
    quitter: 'Leave and keep the draft',
    raccourcis: 'Ctrl + Enter saves, Escape leaves without losing anything.',
  },
};

export interface LieuDuFormulaire {
  readonly id: string;
  readonly version: number;
  readonly sansStructure: boolean;
}

interface Props {
  /** `null` for a place of more. */
  readonly lieu: LieuDuFormulaire | null;
  /** The sheet as it was read. */
  readonly lue: Saisie;
  readonly garde: Brouillon | null;
  readonly cle: string;
  readonly referentiels: Referentiels;
}

/** The whole sheet of a place, group by group; what is typed is never lost, whoever else saves meanwhile. */
export function FormulaireDeLieu({ lieu, lue, garde, cle, referentiels }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [, naviguer] = useLocation();
  const edition = useEdition({ lieu, lue, garde, cle });
  const { saisie, fautes, conflit, changer, enregistrer } = edition;
  const [repris, setRepris] = useState(garde);
  const retour = lieu ? `/lieux-labellises/${lieu.id}` : '/lieux-labellises';

  function auClavier(event: React.KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void enregistrer();
    } else if (event.key === 'Escape' && !event.defaultPrevented) naviguer(retour);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- shortcuts of what the buttons below do
    <form
      aria-label={textes.formulaire}
      noValidate
      onKeyDown={auClavier}
      onSubmit={(event) => {
        event.preventDefault();
        void enregistrer();
      }}
    >
      {repris && (
        <Rappel
          quand={repris.modifieA}
          jeter={async () => {
            await edition.jeter();
            setRepris(null);
          }}
        />
      )}
      {lieu && conflit === null && <AvisDeChangement id={lieu.id} version={edition.version} />}
      {conflit && (
        <PanneauDeConflit
          conflit={conflit}
          choix={edition.choix}
          autres={edition.autres}
          referentiels={referentiels}
          choisir={edition.choisir}
          ecrire={edition.ecrire}
        />
      )}
      {conflit === null &&
        GROUPES.map(({ noms, champs }) => (
          <fieldset key={noms.fr} className="groupe">
            <legend>{noms[langue]}</legend>
            <div className="grille">
              {champs.map((definition) => (
                <EditeurDeChamp
                  key={definition.champ}
                  definition={definition}
                  valeur={saisie[definition.champ] ?? ''}
                  refus={fautes[definition.champ] ?? null}
                  referentiel={referentiels[definition.champ] ?? []}
                  onChange={(valeur) => changer(definition.champ, valeur)}
                />
              ))}
              {noms.fr === 'Identité' && (lieu?.sansStructure ?? true) && (
                <Champ nom={textes.siret} aide={textes.aideSiret} refus={fautes['siret'] ?? null}>
                  {(attributs) => (
                    <input
                      {...attributs}
                      value={String(saisie['siret'] ?? '')}
                      inputMode="numeric"
                      maxLength={20}
                      autoComplete="off"
                      onChange={({ currentTarget }) => changer('siret', currentTarget.value)}
                    />
                  )}
                </Champ>
              )}
            </div>
          </fieldset>
        ))}
      <div className="barre">
        <Resume fautes={fautes} rien={edition.rien} />
        <Reponse refus={edition.refus} erreur={edition.erreur} />
        <ChampMotif valeur={edition.motif} onChange={edition.setMotif} manque={edition.sansMotif} />
        <p className="actions">
          <button type="submit" className="b plein" disabled={edition.enCours}>
            {edition.enCours ? textes.enCours : conflit ? textes.fusion : textes.enregistrer}
          </button>
          <button type="button" className="b nu" onClick={() => naviguer(retour)}>
            {textes.quitter}
          </button>
          <span className="note">{textes.raccourcis}</span>
        </p>
      </div>
    </form>
  );
}
