import { ServerError } from '@apollo/client/errors';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { enregistrer } from '../shared/fichier.ts';
import { useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: {
    xml: (format: string) => `Virements SEPA (${format})`,
    csv: 'Virements (CSV)',
    enCours: 'Préparation du fichier…',
    note: 'Chaque export porte les IBAN entiers et laisse une ligne d’audit, avec l’empreinte du fichier.',
    empreinte: (nom: string) => `${nom}, SHA-256\u00a0:`,
  },
  en: {
    xml: (format: string) => `SEPA transfers (${format})`,
    csv: 'Transfers (CSV)',
    enCours: 'Preparing the file…',
    note: 'Each export holds whole IBANs and leaves a line of audit, with the fingerprint of the file.',
    empreinte: (nom: string) => `${nom}, SHA-256:`,
  },
};

const FORMATS = ['pain.001.001.03', 'pain.001.001.09'] as const;

/** The files of a closing for the bank and the accounts: what was taken away is told by its fingerprint. */
export function Exports({ numero, virements }: { readonly numero: string; readonly virements: number }) {
  const textes = useTextes(TEXTES);
  const { telecharger, enCours, erreur, dernier } = useFichier();
  const base = `/exports/contre-paiements/${encodeURIComponent(numero)}`;
  const bouton = (nom: string, adresse: string, fichier: string) => (
    <button
      key={fichier}
      type="button"
      className="b"
      aria-disabled={enCours}
      onClick={() => void telecharger(adresse, fichier)}
    >
      <Download className="ico" aria-hidden />
      {enCours ? textes.enCours : nom}
    </button>
  );
  return (
    <div className="pile exporter no-papier">
      <div className="actions">
        {virements > 0 &&
          FORMATS.map((format) =>
            bouton(textes.xml(format), `${base}.xml?format=${format}`, `${numero}.${format}.xml`),
          )}
        {bouton(textes.csv, `${base}.csv`, `${numero}.csv`)}
      </div>
      <p className="note">{textes.note}</p>
      {dernier && (
        <p role="status">
          {textes.empreinte(dernier.nom)} <code className="empreinte">{dernier.empreinte}</code>
        </p>
      )}
      <Reponse erreur={erreur} />
    </div>
  );
}

interface FichierLu {
  readonly nom: string;
  readonly empreinte: string;
}

/** Fetches a file with the rights of the session, hands it to the browser, and keeps its fingerprint to be seen. */
export function useFichier() {
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<unknown>(null);
  const [dernier, setDernier] = useState<FichierLu | null>(null);

  async function telecharger(adresse: string, nom: string): Promise<void> {
    if (enCours) return;
    setEnCours(true);
    setErreur(null);
    try {
      const response = await fetch(adresse);
      if (!response.ok)
        throw new ServerError(`HTTP ${response.status}`, { response, bodyText: await response.text() });
      setDernier({ nom, empreinte: response.headers.get('x-empreinte-sha256') ?? '' });
      enregistrer(await response.blob(), nom);
    } catch (error) {
      setErreur(error);
    } finally {
      setEnCours(false);
    }
  }
  return { telecharger, enCours, erreur, dernier };
}
