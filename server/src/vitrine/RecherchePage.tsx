import { TITRES } from './AccueilPage.tsx';
import {
  type Centre,
  type Demande,
  direDemande,
  type Resultats as Trouves,
  type Ville,
} from '../annuaire/annuaire.module.ts';
import {
  type Bilingue,
  distanceDite,
  type Langue,
  lien,
  nombreDit,
  Page,
  Recherche,
  type Vue,
} from '../gabarit/gabarit.module.ts';
import { Resultats } from './Resultats.tsx';

const TEXTES = {
  fr: {
    pres: (nom: string) => `près de ${nom}`,
    devous: 'près de vous',
    lieux: (nombre: number, dit: string, ou: string) => `${dit} ${nombre > 1 ? 'lieux' : 'lieu'} ${ou}`,
    titre: (ou: string) => `Lieux qui acceptent le Pass numérique ${ou}`,
    aucun: (ou: string) => `Aucun lieu ${ou} avec ces critères`,
    sans: 'Retirez un critère pour en voir d’autres :',
    tout: 'Voir tous les lieux, sans critère',
    loin: (distance: string) => `Aucun lieu à moins de 100 km : le plus proche est à ${distance}.`,
    filtres: {
      ouvert: 'ouvert maintenant',
      fauteuil: 'accessible en fauteuil roulant',
      rienAPayer: 'rien à payer en plus du pass',
      services: 'ce que l’on veut apprendre',
    },
    retirer: (nom: string) => `Sans « ${nom} »`,
  },
  en: {
    pres: (nom: string) => `near ${nom}`,
    devous: 'near you',
    lieux: (nombre: number, dit: string, ou: string) => `${dit} ${nombre > 1 ? 'places' : 'place'} ${ou}`,
    titre: (ou: string) => `Places that accept the Pass numérique ${ou}`,
    aucun: (ou: string) => `No place ${ou} meets these criteria`,
    sans: 'Remove a criterion to see others:',
    tout: 'See all places, without any criterion',
    loin: (distance: string) => `No place within 100 km: the nearest is ${distance} away.`,
    filtres: {
      ouvert: 'open now',
      fauteuil: 'wheelchair accessible',
      rienAPayer: 'nothing to pay besides the pass',
      services: 'what one wants to learn',
    },
    retirer: (nom: string) => `Without “${nom}”`,
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly demande: Demande;
  readonly centre: Centre;
  readonly resultats: Trouves;
  readonly villes: readonly Ville[];
}

/** The places near what was asked. */
export function RecherchePage({ vue, demande, centre, resultats, villes }: Props) {
  const { langue } = vue;
  const textes = TEXTES[langue];
  const ou = centre.nom === null ? textes.devous : textes.pres(centre.nom);
  const { nombre, loin, lieux } = resultats;
  const [premier] = lieux;
  return (
    <Page
      vue={vue}
      titre={textes.titre(ou)}
      description={TITRES[langue].chapo}
      liste
      horsIndex={centre.nom === null}
    >
      <h1 className="plein-large">{TITRES[langue].titre}</h1>
      <p className="chapo no-papier">{TITRES[langue].chapo}</p>
      <Recherche vue={vue} demande={demande} />
      {nombre === 0 ? (
        <SansLieu vue={vue} demande={demande} ou={ou} />
      ) : (
        <Resultats
          vue={vue}
          demande={demande}
          titre={textes.lieux(nombre, nombreDit(nombre, langue), ou)}
          note={loin ? textes.loin(distanceDite(premier?.distance ?? 0, langue)) : null}
          resultats={resultats}
          villes={villes}
          centre={centre}
        />
      )}
    </Page>
  );
}

const CRITERES = [
  ['ouvert', { ouvert: false }],
  ['fauteuil', { fauteuil: false }],
  ['rienAPayer', { rienAPayer: false }],
  ['services', { services: [] }],
] as const satisfies readonly (readonly [keyof (typeof TEXTES)[Langue]['filtres'], Partial<Demande>])[];

/** Nothing found: which criterion to let go of. */
export function SansLieu({
  vue,
  demande,
  ou,
}: {
  readonly vue: Vue;
  readonly demande: Demande;
  readonly ou: string;
}) {
  const textes = TEXTES[vue.langue];
  const actifs = CRITERES.filter(([nom]) =>
    nom === 'services' ? demande.services.length > 0 : demande[nom],
  );
  const vers = (change: Partial<Demande>): string =>
    lien(vue, vue.chemin, direDemande({ ...demande, page: 1, ...change }));
  const sansRien = { ouvert: false, fauteuil: false, rienAPayer: false, services: [] };
  return (
    <section aria-labelledby="resultats">
      <h2 id="resultats" tabIndex={-1}>
        {textes.aucun(ou)}
      </h2>
      {actifs.length > 0 && (
        <>
          <p>{textes.sans}</p>
          <ul>
            {actifs.map(([nom, change]) => (
              <li key={nom}>
                <a href={vers(change)}>{textes.retirer(textes.filtres[nom])}</a>
              </li>
            ))}
            <li>
              <a href={vers(sansRien)}>{textes.tout}</a>
            </li>
          </ul>
        </>
      )}
    </section>
  );
}
