/**
 * Runs in the page: after a click, the first frame painted and the frame that shows the last of its changes;
 * quiet for 400 ms ends the wait.
 */
const QUIET = 400;
window.nextClick = () =>
  new Promise((resolve) => {
    let clicked = 0;
    let first = 0;
    let painted = 0;
    let changes = 0;
    let quiet = 0;
    const settle = () => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(() => {
        observer.disconnect();
        resolve({ first: first - clicked, painted: painted - clicked, changes });
      }, QUIET);
    };
    // A frame's callbacks run before its painting; the first task after them finds it painted.
    const notePaint = () =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          painted = performance.now();
          first ||= painted;
        };
        channel.port2.postMessage(undefined);
      });
    const observer = new MutationObserver((mutations) => {
      if (clicked === 0) return;
      changes += mutations.length;
      notePaint();
      settle();
    });
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    document.addEventListener(
      "click",
      (event) => {
        clicked = event.timeStamp;
        notePaint();
        settle();
      },
      { capture: true, once: true },
    );
  });
