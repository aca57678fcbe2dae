const ECHELLE = 2;

/** A vector image as a file. */
export const enSvg = (image: string): Blob =>
  new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${image}`], { type: 'image/svg+xml' });

/** The same drawn at twice its size, for a slide or a page. */
export async function enPng(image: string): Promise<Blob> {
  const drawn = new Image();
  drawn.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(image)}`;
  await drawn.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawn.naturalWidth * ECHELLE;
  canvas.height = drawn.naturalHeight * ECHELLE;
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('image vide'))), 'image/png');
  });
}

/** A file name that says what it holds, without what systems refuse. */
export const nomDeFichier = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-zA-Z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
    .toLowerCase()
    .slice(0, 90);
