// What the device at the door keeps while the connection is cut: codes and times, no names, for 24 hours at most.
const NAME = 'einlass';
const WAITING = 'waiting';
const CODES = 'codes';

export const TERM = 24 * 60 * 60 * 1000;

const done = (request) =>
  new Promise((fine, failed) => {
    request.onsuccess = () => fine(request.result);
    request.onerror = () => failed(request.error);
    request.onblocked = () => fine(undefined);
  });

function open() {
  const asked = indexedDB.open(NAME, 1);
  asked.onupgradeneeded = () => {
    asked.result.createObjectStore(WAITING, { keyPath: 'key' });
    asked.result.createObjectStore(CODES, { keyPath: 'event' });
  };
  return done(asked);
}

// Every look opens the book and closes it again, so that an empty one can be thrown away.
async function within(mode, work) {
  const book = await open();
  try {
    const step = book.transaction([WAITING, CODES], mode);
    const ended = new Promise((fine, failed) => {
      step.oncomplete = fine;
      step.onabort = () => failed(step.error);
    });
    const result = await work(step.objectStore(WAITING), step.objectStore(CODES));
    await ended;
    return result;
  } finally {
    book.close();
  }
}

const fresh = (at) => Date.now() - at < TERM;

// Erases what is over its term, of every event. The book itself goes, once nothing is in it, only when the page is opened:
// later somebody might be writing into it.
export async function wipe(isOpening = false) {
  const left = await within('readwrite', async (waiting, codes) => {
    let kept = 0;
    for (const store of [waiting, codes]) {
      for (const row of await done(store.getAll())) {
        if (fresh(row.at)) {
          kept++;
        } else {
          store.delete(row[store.keyPath]);
        }
      }
    }
    return kept;
  });
  if (isOpening && left === 0) {
    await done(indexedDB.deleteDatabase(NAME));
  }
}

export class DoorBook {
  constructor(event) {
    this.event = event;
  }

  // Who came and is not told yet, the first to come first.
  async waiting() {
    const all = await within('readonly', (waiting) => done(waiting.getAll()));
    return all.filter((entry) => entry.event === this.event && fresh(entry.at)).sort((one, other) => one.at - other.at);
  }

  // The key makes it the same entry however often it is sent.
  async add(code) {
    const entry = { key: crypto.randomUUID(), event: this.event, code, at: Date.now() };
    await within('readwrite', (waiting) => done(waiting.add(entry)));
    return entry;
  }

  async remove(keys) {
    await within('readwrite', (waiting) => Promise.all(keys.map((key) => done(waiting.delete(key)))));
  }

  async keep(codes) {
    await within('readwrite', (waiting, store) => done(store.put({ event: this.event, codes, at: Date.now() })));
  }

  // The codes of this event; nothing where the device knows none.
  async codes() {
    const kept = await within('readonly', (waiting, store) => done(store.get(this.event)));
    return kept && fresh(kept.at) ? kept.codes : undefined;
  }
}
