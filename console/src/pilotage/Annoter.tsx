import { MessageSquarePlus } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import type { FiltreStatistiques } from '../graphql/graphql.ts';
import { Champ } from '../shared/champs.tsx';
import { useAnnotations } from '../shared/courbe/useEvenements.ts';
import { jour } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { type Saisie, territoireDe, useAnnoter, useRetirer } from './useAnnoter.ts';

const TEXTES = {
  fr: {
    annoter: 'Annoter',
    titre: 'Annoter le temps de cette vue',
    nom: 'Ce qui s’est passé',
    court: 'Abrégé, pour l’axe',
    du: 'Du',
    au: 'Au',
    texte: 'Précision (facultative)',
    ecrire: 'Écrire',
    ecrite: 'Annotation écrite.',
    liste: 'Sur cette figure',
    retirer: 'Retirer',
    retiree: 'Annotation retirée.',
    remettre: 'Annuler le retrait',
    remise: 'Annotation remise.',
  },
  en: {
    annoter: 'Annotate',
    titre: 'Annotate the time of this view',
    nom: 'What happened',
    court: 'Short form, for the axis',
    du: 'From',
    au: 'To',
    texte: 'Detail (optional)',
    ecrire: 'Write',
    ecrite: 'Annotation written.',
    liste: 'On this figure',
    retirer: 'Take back',
    retiree: 'Annotation taken back.',
    remettre: 'Undo',
    remise: 'Annotation put back.',
  },
};

/** Dated words on the curves of a territory, added from the curve itself and taken back there. */
export function Annoter({ filtre }: { readonly filtre: FiltreStatistiques }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const annote = useDroit('ANNOTER');
  const [open, setOpen] = useState(false);
  if (!annote) return null;
  return (
    <>
      <button type="button" className="b nu" popoverTarget={id} aria-expanded={open}>
        <MessageSquarePlus className="ico" aria-hidden />
        {textes.annoter}
      </button>
      <div
        id={id}
        popover="auto"
        className="menu annoter"
        role="dialog"
        aria-label={textes.titre}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {open && (
          <SaufLectureSeule>
            <Contenu filtre={filtre} />
          </SaufLectureSeule>
        )}
      </div>
    </>
  );
}

const VIDE: Saisie = { nom: '', court: '', texte: '', du: '', au: '' };

interface ChampsProps {
  readonly saisie: Saisie;
  readonly saisir: (saisie: Saisie) => void;
}

/** What an annotation says: its name, whole and short, its days, and a text. */
function Champs({ saisie, saisir }: ChampsProps) {
  const textes = useTextes(TEXTES);
  return (['nom', 'court', 'du', 'au', 'texte'] as const).map((champ) => (
    <Champ key={champ} nom={textes[champ]}>
      {(attributs) => (
        <input
          {...attributs}
          type={champ === 'du' || champ === 'au' ? 'date' : 'text'}
          value={saisie[champ]}
          maxLength={{ nom: 80, court: 16, texte: 500, du: 10, au: 10 }[champ]}
          min={champ === 'au' ? saisie.du : undefined}
          required={champ !== 'texte' && champ !== 'au'}
          onChange={({ currentTarget }) => saisir({ ...saisie, [champ]: currentTarget.value })}
        />
      )}
    </Champ>
  ));
}

function Contenu({ filtre }: { readonly filtre: FiltreStatistiques }) {
  const textes = useTextes(TEXTES);
  const [fait, setFait] = useState<string | null>(null);
  const [retiree, setRetiree] = useState<string | null>(null);
  const { saisie, changer, quitter, envoyer, enCours, reponse } = useFormulaire('annotation', VIDE);
  const annoter = useAnnoter(envoyer);
  const { retirer, ...retrait } = useRetirer();
  const siennes = useAnnotations(filtre).filter(({ retirable }) => retirable);
  const { du, au } = saisie;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!(await annoter({ ...saisie, au: au || du, ...territoireDe(filtre) }))) return;
    quitter();
    setFait(textes.ecrite);
  }
  async function basculer(annotation: string, oui: boolean) {
    if (!(await retirer(annotation, oui))) return;
    setRetiree(oui ? annotation : null);
    setFait(oui ? textes.retiree : textes.remise);
  }

  return (
    <div className="pile">
      <h2>{textes.titre}</h2>
      <Reponse fait={fait} refus={retrait.refus} erreur={retrait.erreur} />
      {retiree && (
        <button type="button" className="b" onClick={() => void basculer(retiree, false)}>
          {textes.remettre}
        </button>
      )}
      <form className="pile" aria-label={textes.titre} onSubmit={(event) => void soumettre(event)}>
        <Reponse {...reponse} />
        <Champs saisie={saisie} saisir={changer} />
        <button type="submit" className="b plein" disabled={enCours}>
          {textes.ecrire}
        </button>
      </form>
      <Siennes annotations={siennes} enCours={retrait.enCours} retirer={(id) => void basculer(id, true)} />
    </div>
  );
}

interface SiennesProps {
  readonly annotations: ReturnType<typeof useAnnotations>;
  readonly enCours: boolean;
  readonly retirer: (id: string) => void;
}

/** What one may take back. */
function Siennes({ annotations, enCours, retirer }: SiennesProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (annotations.length === 0) return null;
  return (
    <>
      <h3>{textes.liste}</h3>
      <ul className="versions-de-vue">
        {annotations.map(({ id, nom, du, au }) => (
          <li key={id}>
            <span>
              {nom}{' '}
              <small className="note">
                {[...new Set([du, au])].map((un) => jour(un, langue)).join(' – ')}
              </small>
            </span>
            <button type="button" className="b nu" disabled={enCours} onClick={() => retirer(id)}>
              {textes.retirer} <span className="vh">{nom}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
