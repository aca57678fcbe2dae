import { useApolloClient } from '@apollo/client/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Actes_DossierFragment as Dossier } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { Champ } from '../shared/champs.tsx';
import { lireMontant } from '../shared/financeurs.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Acte, ChampJour, ChampPiece } from './Acte.tsx';
import { avecUneDePlus, complete, ecartDe, montantSaisi, type PartSaisie } from './parts.ts';
import { PartsSaisies } from './PartsSaisies.tsx';
import { useActe } from './useActe.ts';

const SignerConventionMutation = graphql(`
  mutation SignerConvention($input: SignerConventionInput!) {
    signerConvention(input: $input) {
      ... on ConventionSignee {
        deja
        dossier {
          id
          etape
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    nom: 'Signer la convention',
    suites: (accorde: string) =>
      `Les parts doivent faire le budget au centime, l’État une fois et dans la limite de ce qui lui est permis (${accorde} accordés). Les commandes de cette convention seront partagées de même.`,
    total: 'Budget de la convention, en euros',
    ajouter: 'Ajouter un financeur',
    juste: 'Les parts font le budget.',
    ecart: (montant: string, trop: boolean) =>
      trop ? `Il y a ${montant} de trop.` : `Il manque ${montant}.`,
    illisible: 'Un montant ne se lit pas.',
    incomplet: 'Chaque financeur a un nom et un montant.',
    fait: 'La convention est signée.',
  },
  en: {
    nom: 'Sign the agreement',
    suites: (accorde: string) =>
      `Shares must make the budget to the cent, the State once and within what it may bring (${accorde} granted). Orders of this agreement will be shared likewise.`,
    total: 'Budget of the agreement, in euros',
    ajouter: 'Add a funder',
    juste: 'The shares make the budget.',
    ecart: (montant: string, trop: boolean) => (trop ? `${montant} too much.` : `${montant} missing.`),
    illisible: 'An amount cannot be read.',
    incomplet: 'Each funder has a name and an amount.',
    fait: 'The agreement is signed.',
  },
};

const accordeDe = ({ etapes, aideCentimes }: Dossier): number =>
  etapes.find(({ etape }) => etape === 'LAUREAT')?.centimes ?? aideCentimes;

/** What the file asked for, to start from: the grant, and what its buyer brings. */
function depart(dossier: Dossier) {
  const { budgetPorteurCentimes, collectivite } = dossier;
  const parts: readonly PartSaisie[] = [
    { id: 1, genre: 'ETAT', financeur: 'État', montant: montantSaisi(accordeDe(dossier)) },
    {
      id: 2,
      genre: 'COMMANDITAIRE',
      financeur: collectivite.nom,
      montant: montantSaisi(budgetPorteurCentimes),
    },
  ];
  const total = parts.reduce((somme, { montant }) => somme + (lireMontant(montant) ?? 0), 0);
  return { parts, total: montantSaisi(total), jour: '', reference: '' };
}

/** What is typed of a convention, how far it is from holding, and how it is sent. */
function useConvention(dossier: Dossier, fait: string) {
  const client = useApolloClient();
  const { acte, saisie, dire, agir } = useActe('convention', () => depart(dossier));
  const { parts } = saisie;
  const [essaye, setEssaye] = useState(false);
  const ecart = ecartDe(saisie.total, parts);
  const complets = parts.every(complete);

  async function soumettre() {
    setEssaye(true);
    if (ecart === null || !complets) return;
    const demande = {
      dossier: dossier.numero,
      jour: saisie.jour || null,
      reference: saisie.reference.trim() || null,
      totalCentimes: lireMontant(saisie.total) ?? 0,
      parts: parts.map(({ genre, financeur, montant }) => ({
        genre,
        financeur: financeur.trim(),
        centimes: lireMontant(montant) ?? 0,
      })),
    };
    await agir(
      demande,
      async (input) => {
        const { data, error } = await client.mutate({
          mutation: SignerConventionMutation,
          variables: { input },
        });
        return { reponse: data?.signerConvention, error };
      },
      fait,
    );
  }

  return { acte, saisie, dire, ecart, incomplet: essaye && !complets, soumettre };
}

/** A convention with as many funders as it takes: the gap to the budget is said while one types. */
export function SignerConvention({ dossier }: { readonly dossier: Dossier }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const convention = useConvention(dossier, textes.fait);
  const { acte, saisie, dire, ecart, incomplet, soumettre } = convention;
  const { parts } = saisie;
  return (
    <Acte
      acte={acte}
      nom={textes.nom}
      suites={<p>{textes.suites(euros(accordeDe(dossier), langue))}</p>}
      soumettre={soumettre}
    >
      <div className="champs">
        <Champ nom={textes.total}>
          {(attributs) => (
            <input
              {...attributs}
              inputMode="decimal"
              value={saisie.total}
              onChange={({ currentTarget }) => dire('total')(currentTarget.value)}
            />
          )}
        </Champ>
        <ChampJour valeur={saisie.jour} onChange={dire('jour')} />
        <ChampPiece valeur={saisie.reference} onChange={dire('reference')} />
      </div>
      <PartsSaisies parts={parts} onChange={dire('parts')} />
      <p className="actions">
        <button type="button" className="b" onClick={() => dire('parts')(avecUneDePlus(parts))}>
          <Plus className="ico" aria-hidden />
          {textes.ajouter}
        </button>
      </p>
      <p role="status" className={ecart === 0 ? 'note' : 'fort'}>
        <Ecart ecart={ecart} /> {incomplet && textes.incomplet}
      </p>
    </Acte>
  );
}

function Ecart({ ecart }: { readonly ecart: number | null }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (ecart === null) return textes.illisible;
  return ecart === 0 ? textes.juste : textes.ecart(euros(Math.abs(ecart), langue, 2), ecart > 0);
}
