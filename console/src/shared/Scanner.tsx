import { Camera, CircleX, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTextes } from './langue.ts';

const TEXTES = {
  fr: {
    scanner: 'Scanner',
    fermer: 'Fermer l’appareil photo',
    viser: 'Visez le code-barres ou le QR code.',
    refuse: 'L’appareil photo n’est pas accessible : tapez le numéro, ou autorisez-le dans le navigateur.',
  },
  en: {
    scanner: 'Scan',
    fermer: 'Close the camera',
    viser: 'Aim at the bar code or the QR code.',
    refuse: 'The camera cannot be reached: type the number, or allow it in the browser.',
  },
};

/** What some browsers have of their own; the others get a reader of codes, loaded when it is asked for. */
interface Detecteur {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type FabriqueDeDetecteur = new (options: { readonly formats: readonly string[] }) => Detecteur;

const FORMATS = ['code_128', 'code_39', 'ean_13', 'qr_code', 'data_matrix'];
const PAUSE = 150;

interface Props {
  /** What the code says, once. */
  readonly onLu: (texte: string) => void;
}

/** Reads a code by the camera, when one asks for it. */
export function Scanner({ onLu }: Props) {
  const textes = useTextes(TEXTES);
  const [ouvert, setOuvert] = useState(false);
  const [refuse, setRefuse] = useState(false);
  if (!ouvert)
    return (
      <>
        <button
          type="button"
          className="b"
          onClick={() => {
            setRefuse(false);
            setOuvert(true);
          }}
        >
          <Camera className="ico" aria-hidden />
          {textes.scanner}
        </button>
        {refuse && (
          <p className="refus" role="alert">
            <CircleX className="ico" aria-hidden /> {textes.refuse}
          </p>
        )}
      </>
    );
  return (
    <Viseur
      fermer={() => setOuvert(false)}
      onLu={(texte) => {
        setOuvert(false);
        onLu(texte);
      }}
      onRefus={() => {
        setOuvert(false);
        setRefuse(true);
      }}
    />
  );
}

interface ViseurProps extends Props {
  readonly fermer: () => void;
  readonly onRefus: () => void;
}

function Viseur({ onLu, onRefus, fermer }: ViseurProps) {
  const textes = useTextes(TEXTES);
  const video = useRef<HTMLVideoElement>(null);
  const appels = useRef({ onLu, onRefus });
  useEffect(() => {
    appels.current = { onLu, onRefus };
  });
  useEffect(() => {
    const arret = new AbortController();
    const ecran = video.current;
    if (ecran)
      viser(ecran, arret.signal)
        .then((texte) => (arret.signal.aborted ? undefined : appels.current.onLu(texte)))
        .catch(() => (arret.signal.aborted ? undefined : appels.current.onRefus()));
    return () => arret.abort();
  }, []);
  return (
    <div className="viseur">
      <video ref={video} muted playsInline aria-label={textes.viser} />
      <p className="note">{textes.viser}</p>
      <button type="button" className="b" onClick={fermer}>
        <X className="ico" aria-hidden />
        {textes.fermer}
      </button>
    </div>
  );
}

/** The first code seen; the camera is given back whatever happens. */
async function viser(video: HTMLVideoElement, signal: AbortSignal): Promise<string> {
  const flux = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const rendre = (): void => {
    for (const piste of flux.getTracks()) piste.stop();
  };
  signal.addEventListener('abort', rendre);
  try {
    signal.throwIfAborted();
    video.srcObject = flux;
    await video.play();
    const detecteur = detecteurDuNavigateur();
    return detecteur ? await guetter(detecteur, video, signal) : await lireSansDetecteur(flux, video, signal);
  } finally {
    rendre();
  }
}

function detecteurDuNavigateur(): Detecteur | null {
  const fabrique: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library of TypeScript does not know it yet
  return typeof fabrique === 'function' ? new (fabrique as FabriqueDeDetecteur)({ formats: FORMATS }) : null;
}

async function guetter(detecteur: Detecteur, video: HTMLVideoElement, signal: AbortSignal): Promise<string> {
  for (;;) {
    signal.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one picture after the other
    const [code] = await detecteur.detect(video);
    if (code?.rawValue) return code.rawValue;
    // oxlint-disable-next-line no-await-in-loop -- one picture after the other
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function lireSansDetecteur(
  flux: MediaStream,
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string> {
  const { BrowserMultiFormatReader } = await import('@zxing/browser');
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Closed')));
    new BrowserMultiFormatReader()
      .decodeFromStream(flux, video, (lu, _faute, controles) => {
        if (!lu) return;
        controles.stop();
        resolve(lu.getText());
      })
      .catch(reject);
  });
}
