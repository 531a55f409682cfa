// The service worker of the door: it answers for one event's door page alone, and only when the portal does not. What it
// keeps is a page without names and what that page needs; after 24 hours that is gone.
const TERM = 24 * 60 * 60 * 1000;
const PATIENCE = 8000;

const door = new URL(self.registration.scope);
const kept = 'einlass ' + door.pathname;
const page = new URL(door.pathname + '/offline', door).href;
const since = new URL(door.pathname + '/seit', door).href;
const files = ['einlass/door.js', 'einlass/door-book.js', 'einlass/qr.js', 'styles/tokens.css', 'styles/attendance-door.css'].map(
  (file) => new URL('../../../' + file, door).href,
);

async function keep() {
  const cache = await caches.open(kept);
  for (const address of [page, ...files]) {
    const answer = await fetch(address, { redirect: 'error', cache: 'no-store' });
    if (answer.ok) {
      await cache.put(address, answer);
    }
  }
  await cache.put(since, new Response(String(Date.now())));
}

async function ofLast24Hours(address) {
  const cache = await caches.open(kept);
  const time = await cache.match(since);
  if (!time || Date.now() - Number(await time.text()) > TERM) {
    await caches.delete(kept);
    return undefined;
  }
  return cache.match(address);
}

async function portal(request) {
  const tooLong = new AbortController();
  const bell = setTimeout(() => tooLong.abort(), PATIENCE);
  try {
    return await fetch(request, { signal: tooLong.signal });
  } finally {
    clearTimeout(bell);
  }
}

async function portalOr(address, request) {
  try {
    return await portal(request);
  } catch {
    return (await ofLast24Hours(address)) ?? Response.error();
  }
}

self.addEventListener('install', (arrival) => arrival.waitUntil(keep().then(() => self.skipWaiting())));
self.addEventListener('activate', (start) => start.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (asked) => {
  const { request } = asked;
  const { origin, pathname, href } = new URL(request.url);
  if (request.mode === 'navigate' && origin === door.origin && pathname === door.pathname) {
    asked.respondWith(portalOr(page, request));
  } else if (request.method === 'GET' && files.includes(href)) {
    asked.respondWith(portalOr(href, request));
  }
});
// The door page says each time that it is there: then the page for later is read anew, or what is too old goes.
self.addEventListener('message', (word) => {
  if (word.data === 'here') {
    word.waitUntil(keep().catch(() => ofLast24Hours(page)));
  }
});
