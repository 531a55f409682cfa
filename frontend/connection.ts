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
