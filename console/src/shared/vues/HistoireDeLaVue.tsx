import { useQuery } from '@apollo/client/react';
import { useLocation, useSearch } from 'wouter';
import { graphql } from '../../graphql/index.ts';
import { Bloc } from '../Bloc.tsx';
import { jour } from '../dates.ts';
import { Reponse } from '../etats/Reponse.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { SaufLectureSeule } from '../SaufLectureSeule.tsx';
import { requeteDe } from './EnregistrerSous.tsx';
import { direLaSupprimee } from './supprimee.ts';
import { useModification } from '../useModification.ts';
import { useGestesSurLaVue } from './useGestesSurLaVue.ts';
import type { VueLue } from './useVueChargee.ts';

const VersionsDeLaVueQuery = graphql(`
  query VersionsDeLaVue($code: String!) {
    vueEnregistree(code: $code) {
      id
      versions {
        version
        nom
        requete
        supprimee
        auteur
        enregistreLe
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Versions',
    version: (numero: number, le: string, auteur: string) => `Version ${numero}, ${le}, ${auteur}`,
    actuelle: 'actuelle',
    supprimee: 'supprimée',
    remettre: (numero: number) => `Remettre la version ${numero}`,
    remise: 'Version remise.',
    supprimer: 'Supprimer la vue',
  },
  en: {
    titre: 'Versions',
    version: (numero: number, le: string, auteur: string) => `Version ${numero}, ${le}, ${auteur}`,
    actuelle: 'current',
    supprimee: 'deleted',
    remettre: (numero: number) => `Put version ${numero} back`,
    remise: 'Version put back.',
    supprimer: 'Delete the view',
  },
};

interface Props {
  readonly vue: VueLue;
  readonly dire: (fait: string) => void;
}

/** Every version a view had, any of which can come back; and its deletion, which can be undone. */
export function HistoireDeLaVue({ vue, dire }: Props) {
  const textes = useTextes(TEXTES);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const { envoyer, refus, erreur, enCours } = useModification();
  const { retablir, supprimer } = useGestesSurLaVue(envoyer);
  const { id, code, nom, version: versionAttendue } = vue;

  async function remettre(version: number) {
    if (!(await retablir({ vue: id, versionAttendue, version }))) return;
    navigate(`${path}?v=${code}`, { replace: true });
    dire(textes.remise);
  }

  async function retirer() {
    if (!(await supprimer({ vue: id, versionAttendue }))) return;
    const requete = requeteDe(search);
    navigate(requete ? `${path}?${requete}` : path, { replace: true });
    direLaSupprimee({ id, code, nom, version: versionAttendue });
  }

  return (
    <SaufLectureSeule>
      <h3>{textes.titre}</h3>
      <Reponse refus={refus} erreur={erreur} />
      <Versions vue={vue} enCours={enCours} remettre={(version) => void remettre(version)} />
      <button type="button" className="b grave" disabled={enCours} onClick={() => void retirer()}>
        {textes.supprimer}
      </button>
    </SaufLectureSeule>
  );
}

interface VersionsProps {
  readonly vue: VueLue;
  readonly enCours: boolean;
  readonly remettre: (version: number) => void;
}

function Versions({ vue, enCours, remettre }: VersionsProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(VersionsDeLaVueQuery, {
    variables: { code: vue.code },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Bloc lecture={lecture} lignes={2}>
      {({ vueEnregistree }) => (
        <ol className="versions-de-vue">
          {vueEnregistree?.versions.map(({ version, enregistreLe, auteur, supprimee, nom }) => (
            <li key={version}>
              <span>
                <b>{nom}</b>{' '}
                <small className="note">
                  {textes.version(version, jour(enregistreLe, langue), auteur)}
                  {supprimee && `, ${textes.supprimee}`}
                  {version === vue.version && `, ${textes.actuelle}`}
                </small>
              </span>
              {version !== vue.version && !supprimee && (
                <button type="button" className="b nu" disabled={enCours} onClick={() => remettre(version)}>
                  {textes.remettre(version)}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </Bloc>
  );
}
