/** Keeps the counter's own files on the device, so that it opens without the register; nowhere else in the console. */
export async function garderLaCoquille(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/guichet-sw.js', { scope: '/guichet' });
  const { active } = await navigator.serviceWorker.ready;
  // A browser without a reader of codes of its own takes ours along.
  if (!('BarcodeDetector' in globalThis)) await import('@zxing/browser');
  const fichiers = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  active?.postMessage({ fichiers: [...new Set(fichiers)] });
}
