import { connected } from './connection';

// Leads from page to page: clicks on links of the portal, the browser's back and forward, and the server's own wishes.
// It does for Flow what a client-side router would, without routes of its own.
type Place = { pathname: string; search: string; hash: string };
type View = HTMLElement & { onBeforeEnter?: (place: Place, commands: object, router: object) => Promise<unknown> };
type Action = (place: Place) => Promise<View>;

function addressOf({ pathname, search, hash }: Place): string {
  return pathname + search + hash;
}

export class Navigation {
  private shown?: Place;
  private arrived?: string;
  private turn = 0;

  constructor(
    private readonly action: Action,
    private readonly outlet: Element,
  ) {}

  start(): void {
    document.addEventListener('click', (click) => this.follow(click));
    window.addEventListener('popstate', () => this.go(window.location));
    window.addEventListener('vaadin-router-go', (wish) => this.lead((wish as CustomEvent<Place>).detail));
    this.arrived = addressOf(window.location);
    this.go(window.location);
  }

  private follow(click: MouseEvent): void {
    if (click.defaultPrevented || click.button !== 0 || click.shiftKey || click.ctrlKey || click.altKey || click.metaKey) {
      return;
    }
    const link = click.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
    if (!link || !link.href || link.origin !== window.location.origin || (link.target && link.target !== '_self')) {
      return;
    }
    if (link.hasAttribute('download') || link.hasAttribute('router-ignore')) {
      return;
    }
    if (link.hash && link.pathname === window.location.pathname && link.search === window.location.search) {
      return;
    }
    click.preventDefault();
    this.go(link).then(() => window.scrollTo(0, 0));
  }

  // Another page begins at its top; another choice on the same page leaves the reader where they are.
  private lead(place: Place): void {
    const before = this.shown?.pathname;
    this.go(place).then(() => {
      if (this.shown?.pathname !== before) {
        window.scrollTo(0, 0);
      }
    });
  }

  private async go({ pathname, search, hash }: Place): Promise<void> {
    const place = { pathname, search, hash };
    const turn = ++this.turn;
    // While the connection is lost, Flow would give up the page; where somebody wished to go last counts when it is back.
    await connected();
    if (turn !== this.turn) {
      return;
    }
    const view = await this.action(place);
    let refused = false;
    let instead: string | undefined;
    const commands = {
      prevent: () => (refused = true),
      redirect: (path: string) => (instead = path),
      continue: () => undefined,
    };
    await view.onBeforeEnter?.(place, commands, { render: (again: Place) => this.go(again) });
    if (turn !== this.turn) {
      return;
    }
    if (instead !== undefined) {
      await this.go({ pathname: instead, search: '', hash: '' });
      return;
    }
    if (refused) {
      this.writeAddress(this.shown);
      return;
    }
    // At first the address is right already, and what was chosen meanwhile stands in it.
    if (this.shown || addressOf(place) !== this.arrived) {
      this.writeAddress(place);
    }
    this.shown = place;
    view.style.display = '';
    if (view.parentNode !== this.outlet) {
      this.outlet.replaceChildren(view);
    }
    window.dispatchEvent(new CustomEvent('vaadin-navigated'));
  }

  private writeAddress(place?: Place): void {
    if (place && addressOf(place) !== addressOf(window.location)) {
      window.history.pushState(null, '', addressOf(place));
    }
  }
}
