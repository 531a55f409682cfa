// The scanner at the door. Whoever comes is written down on the device first and told to the portal then, so that a cut
// connection loses nobody; the portal answers each entry once, however often it is sent.
import { DoorBook, wipe } from './door-book.js';

const SOON = 10_000;
const LATER = 60_000;
const PATIENCE = 8_000;
const SAME_AGAIN = 4_000;
const AT_ONCE = 100;
const SHOWN = 6;

const element = (tag, className, text) => {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

// A code as people read it, and as it stands behind the last stroke of the address in a QR code.
export const codeOf = (text) =>
  text
    .trim()
    .split(/[/=]/)
    .at(-1)
    .replace(/[^0-9A-Za-z]/g, '')
    .toUpperCase();

class PortalDoor extends HTMLElement {
  connectedCallback() {
    if (this.book) {
      return;
    }
    this.book = new DoorBook(this.getAttribute('event'));
    this.texts = JSON.parse(this.getAttribute('texts'));
    // by the clock on the office's wall, wherever the device believes to be
    this.clock = new Intl.DateTimeFormat(document.documentElement.lang || 'de', {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: this.getAttribute('zone') ?? undefined,
    });
    this.address = new URL(this.getAttribute('address'), document.baseURI).href;
    this.draw();
    this.listen();
    navigator.serviceWorker
      ?.register(this.address + '/worker.js', { scope: new URL(this.address).pathname })
      .then((found) => found.active?.postMessage('here'))
      .catch(() => undefined);
    wipe(true)
      .catch(() => undefined)
      .then(() => this.send());
  }

  disconnectedCallback() {
    this.darken();
    window.clearTimeout(this.next);
    this.closing?.abort();
    this.book = undefined;
    this.replaceChildren();
  }

  draw() {
    this.state = element('p', 'door-state');
    this.state.setAttribute('role', 'status');
    this.picture = element('video', 'door-picture');
    this.picture.muted = true;
    this.picture.playsInline = true;
    this.picture.hidden = true;
    this.camera = element('button', 'door-camera', this.texts.cameraOn);
    this.camera.type = 'button';
    this.code = element('input', 'door-code');
    this.code.id = 'door-code';
    this.code.autocomplete = 'off';
    this.code.autocapitalize = 'characters';
    this.code.spellcheck = false;
    this.code.enterKeyHint = 'done';
    const label = element('label', '', this.texts.code);
    label.htmlFor = this.code.id;
    this.form = element('form', 'door-form');
    const send = element('button', 'door-send', this.texts.letIn);
    send.type = 'submit';
    this.form.append(label, this.code, send);
    this.answers = element('ul', 'door-answers');
    this.answers.setAttribute('aria-live', 'polite');
    this.answers.setAttribute('aria-label', this.texts.answers);
    this.replaceChildren(this.state, this.picture, this.camera, this.form, this.answers);
  }

  listen() {
    this.closing = new AbortController();
    const { signal } = this.closing;
    this.form.addEventListener('submit', (sent) => {
      sent.preventDefault();
      const code = codeOf(this.code.value);
      this.code.value = '';
      this.code.focus();
      if (code) this.came(code);
    });
    this.camera.addEventListener('click', () => (this.stream ? this.darken() : this.look()));
    window.addEventListener('online', () => this.send(), { signal });
    window.addEventListener('offline', () => this.tell('offline'), { signal });
    document.addEventListener('visibilitychange', () => document.hidden || this.send(), { signal });
  }

  async came(code) {
    const entry = await this.book.add(code);
    const known = await this.book.codes();
    const words = known && !known.includes(code) ? this.texts.notOnDevice : this.texts.noted;
    this.answer(entry, 'WAITS', words);
    navigator.vibrate?.(80);
    await this.send();
  }

  // ---- telling the portal ----

  async send() {
    if (this.sending) {
      this.again = true;
      return;
    }
    this.sending = true;
    window.clearTimeout(this.next);
    try {
      // a page that stays open for days keeps nothing longer than one that is opened anew
      await wipe().catch(() => undefined);
      do {
        this.again = false;
        this.tell(await this.sendAll());
      } while (this.again);
    } finally {
      this.sending = false;
      const waits = (await this.book?.waiting())?.length;
      if (this.book) this.next = window.setTimeout(() => this.send(), waits ? SOON : LATER);
    }
  }

  async sendAll() {
    try {
      if (!this.pass || (await this.book.waiting()).length === 0) {
        const found = await this.ask('/stand');
        if (typeof found === 'string') return found;
        this.pass = found.pass;
        await this.book.keep(found.codes);
      }
      for (let batch = await this.batch(); batch.length; batch = await this.batch()) {
        const given = await this.ask('/eingang', {
          now: Date.now(),
          entries: batch.map(({ key, code, at }) => ({ key, code, at })),
        });
        if (typeof given === 'string') {
          this.pass = undefined;
          return given;
        }
        await this.book.remove(given.answers.map(({ key }) => key));
        given.answers.forEach((one) => this.answered(batch.find(({ key }) => key === one.key), one));
        this.dispatchEvent(new CustomEvent('door-told', { bubbles: true }));
        if (given.answers.length === 0) return 'refused';
      }
      return 'online';
    } catch {
      return 'offline';
    }
  }

  async batch() {
    return (await this.book.waiting()).slice(0, AT_ONCE);
  }

  // The answer, or in one word why there is none.
  async ask(place, what) {
    const options = { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) };
    if (what) {
      options.method = 'POST';
      options.headers = { 'Content-Type': 'application/json', [this.pass.header]: this.pass.token };
      options.body = JSON.stringify(what);
    }
    const answer = await fetch(this.address + place, options);
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signIn';
    if (answer.status === 403 || answer.status === 404) return what && this.pass ? 'again' : 'refused';
    if (!answer.ok || !answer.headers.get('Content-Type')?.includes('json')) return 'offline';
    return answer.json();
  }

  async tell(state) {
    if (state === 'again') {
      this.again = !this.triedAgain;
      this.triedAgain = true;
      state = this.again ? 'online' : 'refused';
    } else {
      this.triedAgain = false;
    }
    const waits = (await this.book?.waiting().catch(() => []))?.length ?? 0;
    const words = [this.texts[state]];
    if (waits === 1) words.push(this.texts.oneWaits);
    if (waits > 1) words.push(this.texts.manyWait.replace('{0}', waits));
    const said = words.join(' ');
    this.state.dataset.state = state === 'online' && waits === 0 ? 'online' : state === 'online' ? 'offline' : state;
    if (this.state.textContent !== said) this.state.textContent = said;
  }

  // ---- what became of each ----

  answered(entry, { outcome, at, by }) {
    const words = this.texts[outcome]
      .replace('{0}', at ? this.clock.format(at) : '')
      .replace('{1}', by ?? '');
    this.answer(entry, outcome, words);
  }

  answer({ key, code }, outcome, words) {
    const line = [...this.answers.children].find((one) => one.dataset.key === key) ?? element('li');
    line.dataset.key = key;
    line.dataset.outcome = outcome;
    const shown = element('bdi', 'door-shown', code);
    line.replaceChildren(shown, element('span', '', words));
    if (!line.isConnected) this.answers.prepend(line);
    while (this.answers.children.length > SHOWN) this.answers.lastChild.remove();
  }

  // ---- the camera ----

  async look() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      this.answer({ key: 'camera', code: '' }, 'CAMERA', this.texts.noCamera);
      return;
    }
    this.picture.srcObject = this.stream;
    this.picture.hidden = false;
    this.camera.textContent = this.texts.cameraOff;
    await this.picture.play();
    const read = await this.reader();
    while (this.stream) {
      const found = await read().catch(() => undefined);
      if (found) this.seen(codeOf(found));
      await new Promise((soon) => setTimeout(soon, 150));
    }
  }

  darken() {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
    this.picture.srcObject = null;
    this.picture.hidden = true;
    this.camera.textContent = this.texts.cameraOn;
  }

  // The browser's own reader where it has one, ours elsewhere.
  async reader() {
    const formats = (await window.BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
    if (formats.includes('qr_code')) {
      const detector = new window.BarcodeDetector({ formats: ['qr_code'] });
      return async () => (await detector.detect(this.picture))[0]?.rawValue;
    }
    const { read } = await import('./qr.js');
    const canvas = element('canvas');
    const paper = canvas.getContext('2d', { willReadFrequently: true });
    return async () => {
      const { videoWidth: width, videoHeight: height } = this.picture;
      if (!width) return undefined;
      canvas.width = Math.min(width, 640);
      canvas.height = Math.round((canvas.width * height) / width);
      paper.drawImage(this.picture, 0, 0, canvas.width, canvas.height);
      return read(paper.getImageData(0, 0, canvas.width, canvas.height));
    };
  }

  seen(code) {
    const now = Date.now();
    if (!code || (code === this.last && now - this.lastAt < SAME_AGAIN)) {
      this.lastAt = code === this.last ? now : this.lastAt;
      return;
    }
    this.last = code;
    this.lastAt = now;
    this.came(code);
  }
}

if (!customElements.get('portal-door')) customElements.define('portal-door', PortalDoor);
