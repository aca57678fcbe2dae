// Keeps the shell of the counter, and nothing of the register: pages by the network first, built files by what is kept.
const CACHE = 'guichet-1';
const COQUILLE = '/guichet';
const ATTENTE = 4000;

self.addEventListener('install', (event) => {
  event.waitUntil(garderLaCoquille().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((noms) => Promise.all(noms.filter((nom) => nom !== CACHE).map((nom) => caches.delete(nom))))
      .then(() => self.clients.claim()),
  );
});

// The page says which files it is made of: they are kept, those of a former version go.
self.addEventListener('message', (event) => {
  const fichiers = Array.isArray(event.data?.fichiers) ? event.data.fichiers.filter(estUnFichier) : [];
  if (fichiers.length > 0) event.waitUntil(garderLesFichiers(fichiers));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(naviguer(request));
  else if (estUnFichier(new URL(request.url).pathname)) event.respondWith(lireLeFichier(request));
});

const estUnFichier = (chemin) => typeof chemin === 'string' && /^\/assets\/[\w.-]+$/.test(chemin);

async function garderLaCoquille() {
  const cache = await caches.open(CACHE);
  await cache.add(new Request(COQUILLE, { cache: 'reload' }));
}

async function garderLesFichiers(fichiers) {
  const cache = await caches.open(CACHE);
  const connus = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await Promise.all(
    fichiers.filter((un) => !connus.has(un)).map((un) => cache.add(un).catch(() => undefined)),
  );
  const gardes = new Set([COQUILLE, ...fichiers]);
  await Promise.all([...connus].filter((un) => !gardes.has(un)).map((un) => cache.delete(un)));
}

/** The register's own page when it answers in time, else the one that is kept. */
async function naviguer(request) {
  const cache = await caches.open(CACHE);
  try {
    const reponse = await fetch(request, { signal: AbortSignal.timeout(ATTENTE) });
    if (reponse.ok && !reponse.redirected) await cache.put(COQUILLE, reponse.clone());
    return reponse;
  } catch (erreur) {
    const gardee = await cache.match(COQUILLE);
    if (gardee) return gardee;
    throw erreur;
  }
}

async function lireLeFichier(request) {
  const cache = await caches.open(CACHE);
  const garde = await cache.match(request);
  if (garde) return garde;
  const reponse = await fetch(request);
  if (reponse.ok) await cache.put(request, reponse.clone());
  return reponse;
}
