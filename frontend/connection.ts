// The bar while something loads and the words while the connection is lost. It stands where Flow's client expects
// Vaadin's own indicator and has what Flow asks of that; how it looks is in shell-states.css. Vaadin's would bring the
// library that draws it to a page that may need it for nothing else.
import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend/ConnectionState.js';

export * from '@vaadin/common-frontend/ConnectionState.js';

const vaadin: any = ((window as any).Vaadin ??= {});

export class ConnectionIndicator extends HTMLElement {
  // Flow writes these from the server's settings.
  firstDelay = 450;
  secondDelay = 1500;
  thirdDelay = 5000;
  onlineText = '';
  offlineText = '';
  reconnectingText = '';

  private readonly bar = document.createElement('div');
  private readonly words = document.createElement('div');
  private readonly listener = () => this.tell();
  private steps: number[] = [];

  static create(): ConnectionIndicator {
    if (!vaadin.connectionIndicator) {
      vaadin.connectionIndicator = document.createElement('vaadin-connection-indicator');
      document.body.append(vaadin.connectionIndicator);
    }
    return vaadin.connectionIndicator;
  }

  private get connection(): ConnectionStateStore {
    return vaadin.connectionState;
  }

  connectedCallback(): void {
    this.setAttribute('popover', 'manual');
    this.setAttribute('role', 'status');
    this.words.className = 'v-status-message';
    this.replaceChildren(this.bar, this.words);
    this.connection.addStateChangeListener(this.listener);
    this.tell();
  }

  disconnectedCallback(): void {
    this.connection.removeStateChangeListener(this.listener);
    this.steps.forEach((step) => window.clearTimeout(step));
  }

  private tell(): void {
    const { state } = this.connection;
    const loading = state === ConnectionState.LOADING;
    const lost = state === ConnectionState.CONNECTION_LOST;
    const again = state === ConnectionState.RECONNECTING;
    this.toggleAttribute('loading', loading);
    this.toggleAttribute('offline', lost);
    this.toggleAttribute('reconnecting', again);
    this.words.textContent = again ? this.reconnectingText : lost ? this.offlineText : this.onlineText;
    this.load(loading);
    // hidden and shown again, it lies above whatever has been opened since
    if (this.matches(':popover-open')) {
      this.hidePopover();
    }
    if (loading || lost || again) {
      this.showPopover();
    }
  }

  private load(loading: boolean): void {
    this.steps.forEach((step) => window.clearTimeout(step));
    this.bar.className = 'v-loading-indicator';
    const after = (step: string, delay: number) => window.setTimeout(() => this.bar.classList.add(step), delay);
    this.steps = loading
      ? [after('first', this.firstDelay), after('second', this.secondDelay), after('third', this.thirdDelay)]
      : [];
  }
}

customElements.define('vaadin-connection-indicator', ConnectionIndicator);

// When the browser goes offline, Flow ends the request that is under way and says it again. But its answer may still
// come, and the answer to the first page always does: it then finds no request, and what follows waits or counts twice.
// So Flow hears of it only when nothing is under way; what is, notices by itself.
window.addEventListener(
  'offline',
  (cut) => {
    const connection: ConnectionStateStore = vaadin.connectionState;
    if (connection.state === ConnectionState.CONNECTED) {
      return;
    }
    cut.stopImmediatePropagation();
    const later = () => {
      if (connection.state === ConnectionState.CONNECTED) {
        connection.removeStateChangeListener(later);
        if (!navigator.onLine) {
          window.dispatchEvent(new Event('offline'));
        }
      }
    };
    connection.addStateChangeListener(later);
  },
  { capture: true },
);

// Waits until the portal is there (again).
export function connected(): Promise<void> {
  const connection: ConnectionStateStore = vaadin.connectionState;
  return new Promise((there) => {
    const look = () => {
      if (connection.online) {
        connection.removeStateChangeListener(look);
        there();
      }
    };
    connection.addStateChangeListener(look);
    look();
  });
}

function answers(): Promise<boolean> {
  return fetch(new URL('styles.css', document.baseURI), { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  );
}

// Scripts that a cut connection kept away leave fields that do nothing, and some browsers never ask for them again. So
// nothing is drawn until the portal answers; then the page is read anew, and its address says what it showed.
export async function surely<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    if (await answers()) {
      return load();
    }
    while (!(await answers())) {
      await new Promise((soon) => window.setTimeout(soon, 1000));
    }
    window.location.reload();
    return new Promise(() => undefined);
  }
}
