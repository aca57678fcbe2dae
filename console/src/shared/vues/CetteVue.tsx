import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { Reponse } from '../etats/Reponse.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { SaufLectureSeule } from '../SaufLectureSeule.tsx';
import type { Ecart } from '../url/vue-chargee.ts';
import { useDroit } from '../useDroit.ts';
import { CopierLien } from './CopierLien.tsx';
import { requeteDe } from './EnregistrerSous.tsx';
import { HistoireDeLaVue } from './HistoireDeLaVue.tsx';
import { ecartEnMots } from './mots.ts';
import { useModification } from '../useModification.ts';
import { useGestesSurLaVue } from './useGestesSurLaVue.ts';
import type { useVueChargee, VueLue } from './useVueChargee.ts';

const TEXTES = {
  fr: {
    PERSONNELLE: 'Vue personnelle',
    PARTAGEE: 'Partagée avec l’équipe',
    PAR_ROLE: 'Première vue de la page pour un rôle',
    modifiee: (nombre: number) => `Modifiée (${nombre})`,
    enregistrer: 'Enregistrer les changements',
    enregistree: 'Changements enregistrés.',
    revenir: 'Revenir à la vue',
    programmer: 'Programmer l’envoi',
    histoire: 'Versions, suppression',
  },
  en: {
    PERSONNELLE: 'Personal view',
    PARTAGEE: 'Shared with the team',
    PAR_ROLE: 'First view of the page for a role',
    modifiee: (nombre: number) => `Changed (${nombre})`,
    enregistrer: 'Save the changes',
    enregistree: 'Changes saved.',
    revenir: 'Back to the view',
    programmer: 'Schedule the sending',
    histoire: 'Versions, deletion',
  },
};

interface Props {
  readonly chargee: Omit<ReturnType<typeof useVueChargee>, 'vue'> & { readonly vue: VueLue };
  readonly dire: (fait: string) => void;
}

/** The saved view that is open: what was changed of it in words, and its short link. */
export function CetteVue({ chargee: { vue, requete, ecarts }, dire }: Props) {
  const textes = useTextes(TEXTES);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();
  const { modifier } = useGestesSurLaVue(envoyer);
  const [histoire, setHistoire] = useState(false);
  const envoie = useDroit('ENREGISTRER_VUES');
  const court = ecarts.length === 0;
  const { id, version, modifiable } = vue;

  async function enregistrer() {
    const fait = await modifier({ vue: id, versionAttendue: version, requete: requeteDe(search) });
    if (fait) dire(textes.enregistree);
  }

  return (
    <section className="pile cette-vue" aria-label={vue.nom}>
      <h2>{vue.nom}</h2>
      <p className="note">{[textes[vue.portee], vue.equipe].join(', ')}</p>
      {vue.description && <p>{vue.description}</p>}
      <Reponse refus={refus} erreur={erreur} />
      <Ecarts ecarts={ecarts} />
      <div className="actions">
        {modifiable && ecarts.length > 0 && (
          <SaufLectureSeule dit={false}>
            <button type="button" className="b plein" disabled={enCours} onClick={() => void enregistrer()}>
              {textes.enregistrer}
            </button>
          </SaufLectureSeule>
        )}
        {ecarts.length > 0 && (
          <button type="button" className="b" onClick={() => navigate(`${path}?${requete}&v=${vue.code}`)}>
            {textes.revenir}
          </button>
        )}
        <CopierLien lien={court ? `${location.origin}${vue.lien}` : location.href} court={court} />
        {envoie && (
          <Link className="b" href={`/exports?vue=${vue.code}`}>
            <CalendarClock className="ico" aria-hidden />
            {textes.programmer}
          </Link>
        )}
        {modifiable && (
          <button
            type="button"
            className="b nu"
            aria-expanded={histoire}
            onClick={() => setHistoire(!histoire)}
          >
            {textes.histoire}
          </button>
        )}
      </div>
      {histoire && <HistoireDeLaVue vue={vue} dire={dire} />}
    </section>
  );
}

function Ecarts({ ecarts }: { readonly ecarts: readonly Ecart[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (ecarts.length === 0) return null;
  return (
    <>
      <h3>{textes.modifiee(ecarts.length)}</h3>
      <ul className="ecarts-de-vue">
        {ecarts.map((ecart) => (
          <li key={ecart.cle}>{ecartEnMots(ecart, langue)}</li>
        ))}
      </ul>
    </>
  );
}
