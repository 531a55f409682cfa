// The one script of the first page: Flow's client with everything that it would otherwise ask for one by one.
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/jar-resources/FlowClient.js';
import { loadOnDemand } from './components';
import { surely } from './connection';
import { Navigation } from './navigation';

// Components are loaded by group and class, not by route: a new screen needs no new bundle.
const vaadin: any = ((window as any).Vaadin ??= {});
vaadin.Flow ??= {};
vaadin.Flow.loadOnDemand = (key: string) => surely(() => loadOnDemand(key));
vaadin.Flow.resetFocus = () => {
  let active = document.activeElement;
  while (active && active.shadowRoot) active = active.shadowRoot.activeElement;
  if (active instanceof HTMLElement) {
    active.blur();
    active.focus();
  }
  return true;
};

const [route] = new Flow({ imports: () => Promise.resolve() }).serverSideRoutes;
new Navigation(route.action as any, document.querySelector('#outlet')!).start();
