// What the frame does in the browser alone, so that a slow server or a lost connection delays nothing:
// the quick exit, and leading the focus to another place of the same page.
(() => {
  const address = document.querySelector('meta[name="portal-exit"]').content;
  const LEFT = 'portal-left';
  const WITHIN = 1000;

  const went = () => { try { return sessionStorage.getItem(LEFT) !== null; } catch { return false; } };
  const remember = () => { try { sessionStorage.setItem(LEFT, ''); } catch { /* a browser without storage */ } };
  const forget = () => { try { sessionStorage.removeItem(LEFT); } catch { /* a browser without storage */ } };
  const hide = () => { document.documentElement.hidden = true; };

  const leave = () => {
    hide();
    remember();
    fetch(new URL('verlassen', document.baseURI), { method: 'POST', keepalive: true }).catch(() => {});
    location.replace(address);
  };

  // the way back in the browser's history leads out again
  const arrived = performance.getEntriesByType('navigation')[0];
  if (went()) {
    if (arrived && arrived.type === 'back_forward') {
      hide();
      location.replace(address);
    } else {
      forget();
    }
  }
  addEventListener('pageshow', event => {
    if (event.persisted && went()) {
      hide();
      location.replace(address);
    }
  });

  const exit = () => document.querySelector('a[data-quick-exit]');
  addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[data-quick-exit]');
    if (link) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave();
    }
  }, true);

  // a bare fragment would be a step in the browser's history, and the server would show the page again
  addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest('a[data-jump]');
    const place = link && document.getElementById(link.hash.slice(1));
    if (place) {
      event.preventDefault();
      event.stopImmediatePropagation();
      place.focus();
      place.scrollIntoView({ block: 'start' });
    }
  }, true);

  // after a lost connection Flow only says that loading has finished, which counts for nothing while it reconnects:
  // the notice would stay
  addEventListener('load', () => {
    const connection = window.Vaadin && window.Vaadin.connectionState;
    if (!connection) return;
    const finished = connection.loadingFinished;
    connection.loadingFinished = function () {
      finished.call(this);
      if (this.state === 'reconnecting') this.state = 'connected';
    };
  });

  let pressed = -WITHIN;
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.repeat) {
      if (!event.repeat) pressed = -WITHIN;
      return;
    }
    if (exit() && event.timeStamp - pressed < WITHIN) leave();
    pressed = event.timeStamp;
  }, true);
})();
