import { useState } from 'react';
import { Champ } from './champs.tsx';
import { useTextes } from './langue.ts';

const TEXTES = {
  fr: {
    nom: 'Pièce',
    aide: 'PDF, PNG ou JPEG, 10 Mo au plus.',
    envoi: 'Envoi de la pièce…',
    recue: 'Pièce reçue.',
    echec: 'La pièce n’est pas arrivée : choisissez-la de nouveau.',
  },
  en: {
    nom: 'Document',
    aide: 'PDF, PNG or JPEG, 10 MB at most.',
    envoi: 'Sending the document…',
    recue: 'Document received.',
    echec: 'The document did not arrive: choose it again.',
  },
};

interface Props {
  /** The identifier under which the register keeps it; empty while there is none. */
  readonly onChange: (piece: string) => void;
}

type Etat = 'envoi' | 'recue' | null;

/** A piece is sent as soon as it is chosen; a refusal is said at the field, as the register wrote it. */
export function ChampPiece({ onChange }: Props) {
  const textes = useTextes(TEXTES);
  const [etat, setEtat] = useState<Etat>(null);
  const [refus, setRefus] = useState<string | null>(null);

  async function choisir(fichier: File | undefined) {
    onChange('');
    setRefus(null);
    setEtat(fichier ? 'envoi' : null);
    if (!fichier) return;
    const { id, message } = await deposer(fichier).catch(() => ({ id: '', message: textes.echec }));
    setEtat(id ? 'recue' : null);
    setRefus(id ? null : (message ?? textes.echec));
    onChange(id);
  }

  return (
    <div>
      <Champ nom={textes.nom} aide={textes.aide} refus={refus}>
        {(attributs) => (
          <input
            {...attributs}
            type="file"
            accept="application/pdf,image/png,image/jpeg"
            onChange={({ currentTarget }) => void choisir(currentTarget.files?.[0])}
          />
        )}
      </Champ>
      <p className="note" role="status">
        {etat && textes[etat]}
      </p>
    </div>
  );
}

/** Sends the file beside the API, which takes none; gives its identifier, or why it was refused. */
async function deposer(fichier: File): Promise<{ id: string; message?: string }> {
  const body = new FormData();
  body.append('piece', fichier);
  const answer = await fetch('/pieces', { method: 'POST', body });
  const lu: unknown = await answer.json();
  if (answer.ok) return { id: String(champ(lu, 'id')) };
  const erreurs = champ(lu, 'errors');
  const message = Array.isArray(erreurs) ? champ(erreurs[0], 'message') : null;
  return { id: '', ...(typeof message === 'string' ? { message } : {}) };
}

const champ = (objet: unknown, nom: string): unknown =>
  typeof objet === 'object' && objet !== null ? Reflect.get(objet, nom) : null;
