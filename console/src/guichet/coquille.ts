/** Keeps the counter's own files on the device, so that it opens without the register; nowhere else in the console. */
export async function garderLaCoquille(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/guichet-sw.js', { scope: '/guichet' });
  const { active } = await navigator.serviceWorker.ready;
  // A browser without a reader of codes of its own takes ours along.
  if (!('BarcodeDetector' in globalThis)) await import('@zxing/browser');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name, it is this page's own
  active?.postMessage({ fichiers: [...new Set(fichiers())] });
}

/** What this page is made of: what it asks for by itself, then what its parts asked for. */
function fichiers(): readonly string[] {
  const liens = document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>('script[src], link[href]');
  const poses = Array.from(liens, (un) => ('src' in un ? un.src : un.href));
  const lus = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...poses, ...lus].map((adresse) => new URL(adresse, location.href).pathname);
}
