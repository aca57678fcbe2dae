import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { estUuid } from '../shared/texte.ts';
import {
  AccessibilitePage,
  DonneesPage,
  fichiersOuverts,
  MentionsPage,
  PlanPage,
} from '../site/site.module.ts';
import { AccueilPage } from './AccueilPage.tsx';
import { ChoixPage } from './ChoixPage.tsx';
import { DepartementPage } from './DepartementPage.tsx';
import {
  chercherAutour,
  chercherDans,
  comptesParDepartement,
  type Demande,
  direDemande,
  lesVilles,
  lieuDemande,
  lireDemande,
  trouverLEndroit,
} from '../annuaire/annuaire.module.ts';
import {
  ErreurPage,
  lien,
  type Reponse,
  Serveur,
  type Vitrine,
  type Vue,
} from '../gabarit/gabarit.module.ts';
import { FichePage, routesDeSignalement } from '../fiche/fiche.module.ts';
import type { Context } from '../shared/context.ts';
import { RecherchePage } from './RecherchePage.tsx';
import { TerritoiresPage } from './TerritoiresPage.tsx';

const LIRE = ['GET', 'HEAD'] as const;

/** The public pages: rendered here, usable without a script, with no cookie. */
export async function routesDeLaVitrine(
  app: FastifyInstance,
  { identify, ...vitrine }: Vitrine & { readonly identify: (request: FastifyRequest) => Promise<Context> },
): Promise<void> {
  const { pool } = vitrine;
  const serveur = new Serveur(vitrine);
  app.addHook('onRequest', (request, reply) => serveur.compter(request, reply));
  app.setErrorHandler((error, request, reply) => panne(serveur, error, request, reply));
  const page = (
    url: string,
    rendre: (vue: Vue, demande: Demande, params: Readonly<Record<string, string>>) => Promise<Reponse>,
  ): unknown =>
    app.route<{ Params: Record<string, string> }>({
      method: [...LIRE],
      url,
      handler: async (request, reply) => {
        const demande = lireDemande(new URL(request.url, 'http://ici').searchParams);
        const vue = serveur.vue(request, direDemande(demande));
        return serveur.servir(request, reply, vue, () => rendre(vue, demande, request.params));
      },
    });

  page('/', async (vue, demande) => {
    const comptes = await comptesParDepartement(pool, vue.jour);
    const nombre = comptes.reduce((somme, un) => somme + un.nombre, 0);
    return demande.q === ''
      ? { page: <AccueilPage vue={vue} nombre={nombre} /> }
      : { vers: lien(vue, '/carte', vue.recherche), statut: 302 };
  });
  page('/carte', (vue, demande) => carte(vitrine, vue, demande));
  page('/carte/:region', async (vue, _demande, { region = '' }) => {
    const comptes = await comptesParDepartement(pool, vue.jour);
    return comptes.some((un) => un.region === region)
      ? { page: <TerritoiresPage vue={vue} comptes={comptes} region={region} /> }
      : introuvable(vue);
  });
  page('/carte/:region/:departement', (vue, demande, params) => departement(vitrine, vue, demande, params));
  page('/carte/*', async (vue) => introuvable(vue));
  page('/carte/lieu/:id', (vue, _demande, { id = '' }) => fiche(vitrine, vue, id));
  page('/donnees', async (vue) => ({
    page: <DonneesPage vue={vue} fichiers={await fichiersOuverts(app)} />,
  }));
  await routesDeSignalement(app, { vitrine, serveur, identify });
  page('/accessibilite', async (vue) => ({ page: <AccessibilitePage vue={vue} /> }));
  page('/mentions-legales', async (vue) => ({ page: <MentionsPage vue={vue} /> }));
  page('/plan-du-site', async (vue) => ({
    page: <PlanPage vue={vue} comptes={await comptesParDepartement(pool, vue.jour)} />,
  }));
}

const introuvable = (vue: Vue): Reponse => ({
  page: <ErreurPage vue={vue} cause="introuvable" />,
  statut: 404,
});

/** What was looked for: places near it, a choice to make, or the list of territories when nothing was written. */
async function carte({ pool }: Vitrine, vue: Vue, demande: Demande): Promise<Reponse> {
  const endroit = await trouverLEndroit(pool, demande);
  switch (endroit.genre) {
    case 'AUCUN':
      return {
        page: (
          <TerritoiresPage vue={vue} comptes={await comptesParDepartement(pool, vue.jour)} region={null} />
        ),
      };
    case 'CHOIX':
    case 'INCONNU':
      return { page: <ChoixPage vue={vue} demande={demande} endroit={endroit} /> };
    case 'ICI': {
      const { centre } = endroit;
      const [resultats, villes] = await Promise.all([
        chercherAutour(pool, vue.jour, demande, centre),
        lesVilles(pool),
      ]);
      return {
        page: (
          <RecherchePage vue={vue} demande={demande} centre={centre} resultats={resultats} villes={villes} />
        ),
      };
    }
  }
}

async function departement(
  { pool }: Vitrine,
  vue: Vue,
  demande: Demande,
  { region, departement: code = '' }: Readonly<Record<string, string>>,
): Promise<Reponse> {
  if (demande.q !== '') return { vers: lien(vue, '/carte', vue.recherche), statut: 302 };
  const comptes = await comptesParDepartement(pool, vue.jour);
  const compte = comptes.find((un) => un.region === region && un.departement === code);
  if (!compte) return introuvable(vue);
  const [resultats, villes] = await Promise.all([
    chercherDans(pool, vue.jour, demande, code),
    lesVilles(pool),
  ]);
  return {
    page: (
      <DepartementPage vue={vue} demande={demande} compte={compte} resultats={resultats} villes={villes} />
    ),
  };
}

async function fiche({ pool }: Vitrine, vue: Vue, id: string): Promise<Reponse> {
  if (!estUuid(id)) return introuvable(vue);
  const lu = await lieuDemande(pool, id);
  switch (lu.genre) {
    case 'INCONNU':
      return introuvable(vue);
    case 'FUSIONNE':
      return { vers: lien(vue, `/carte/lieu/${lu.garde}`), statut: 301 };
    case 'RETIRE':
      return { page: <ErreurPage vue={vue} cause="retire" nom={lu.nom} />, statut: 410 };
    case 'LIEU':
      return { page: <FichePage vue={vue} lieu={lu.lieu} villes={await lesVilles(pool)} /> };
  }
}

/** A page in words, whatever went wrong; the detail of a fault is for the journal of the server. */
function panne(serveur: Serveur, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const statut = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 503;
  const refusee = statut >= 400 && statut < 500;
  if (!refusee) console.error(error);
  const vue = serveur.vue(request, new URLSearchParams());
  const page: ReactElement = <ErreurPage vue={vue} cause={refusee ? 'refusee' : 'indisponible'} />;
  return serveur.envoyerSansGarder(reply, vue, page, refusee ? statut : 503);
}
