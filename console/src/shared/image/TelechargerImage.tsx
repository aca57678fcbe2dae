import { ImageDown } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { useTextes } from '../langue.ts';

const TEXTES = {
  fr: {
    groupe: 'Télécharger l’image',
    image: (genre: string) => `Image ${genre}`,
    echec: 'L’image n’a pas pu être dessinée.',
  },
  en: {
    groupe: 'Download the image',
    image: (genre: string) => `${genre} image`,
    echec: 'The image could not be drawn.',
  },
};

interface Props {
  /** What must be quoted with the figure: source, definition, base, day. */
  readonly mentions: readonly string[];
}

const GENRES = ['SVG', 'PNG'] as const;

/** A figure taken away as an image, with its title, its finding, its legend and where it comes from. */
export function TelechargerImage({ mentions }: Props) {
  const textes = useTextes(TEXTES);
  const [failed, setFailed] = useState(false);

  async function telecharger(event: MouseEvent<HTMLButtonElement>, genre: (typeof GENRES)[number]) {
    const figure = event.currentTarget.closest('.fig');
    if (!figure) return;
    try {
      const { enregistrerImage } = await import('./telecharger.ts');
      await enregistrerImage(figure, [...mentions, globalThis.location.href], genre);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <fieldset className="images no-papier" aria-label={textes.groupe}>
      {GENRES.map((genre) => (
        <button
          key={genre}
          type="button"
          className="lien"
          onClick={(event) => void telecharger(event, genre)}
        >
          <ImageDown className="ico" aria-hidden />
          {textes.image(genre)}
        </button>
      ))}
      <span role="status">{failed ? textes.echec : ''}</span>
    </fieldset>
  );
}
