import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { AnnulerUtilisation } from '../shared/AnnulerUtilisation.tsx';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';

const UsagesDuPassFragment = graphql(`
  fragment UsagesDuPass_Pass on Pass {
    id
    fin
    etat
    utilisation {
      id
      jour
      lieu {
        id
        nom
      }
    }
    utilisationsAnnulees {
      id
      jour
      partPassCentimes
      lieu {
        id
        nom
      }
      annulation {
        id
        motif
        enregistreLe
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Utilisations du pass',
    enVigueur: (quand: string, lieu: string) => `Utilisé le ${quand} chez ${lieu}, pas encore réglé.`,
    ancienne: (quand: string, lieu: string, part: string) => `Utilisé le ${quand} chez ${lieu}, pour ${part}`,
    annulee: 'Annulée',
    le: (quand: string) => `le ${quand} :`,
  },
  en: {
    titre: 'Uses of the pass',
    enVigueur: (quand: string, lieu: string) => `Used on ${quand} at ${lieu}, not paid yet.`,
    ancienne: (quand: string, lieu: string, part: string) => `Used on ${quand} at ${lieu}, for ${part}`,
    annulee: 'Cancelled',
    le: (quand: string) => `on ${quand}:`,
  },
};

/** The use that counts, to take back while it is not paid; and those that were taken back, which stay told. */
export function UsagesDuPass({ pass }: { readonly pass: FragmentType<typeof UsagesDuPassFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: UsagesDuPassFragment, from: pass });
  const { fin, etat, utilisation, utilisationsAnnulees } = data;
  const annulable = etat === 'UTILISE' ? utilisation : null;
  if (!annulable && utilisationsAnnulees.length === 0) return null;
  return (
    <section className="pile action">
      <h2>{textes.titre}</h2>
      {annulable && (
        <>
          <p>{textes.enVigueur(jour(annulable.jour, langue), annulable.lieu.nom)}</p>
          <AnnulerUtilisation id={annulable.id} fin={fin} />
        </>
      )}
      {utilisationsAnnulees.length > 0 && (
        <ul className="lignes-du-jour">
          {utilisationsAnnulees.map((une) => (
            <li key={une.id}>
              <p>
                {textes.ancienne(jour(une.jour, langue), une.lieu.nom, euros(une.partPassCentimes, langue))}
              </p>
              {une.annulation && (
                <p>
                  <Tampon mot={textes.annulee} icone={Ban} ton="clos" />{' '}
                  {textes.le(jour(une.annulation.enregistreLe, langue))}{' '}
                  <span lang="fr">{une.annulation.motif}</span>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
