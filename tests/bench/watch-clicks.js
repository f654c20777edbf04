/**
 * Runs in the page: after a click, the first frame painted, the frame that shows the last of what changes on the screen,
 * and the one with which the rest of the page has followed; quiet for 400 ms ends the wait.
 */
const QUIET = 400;
window.nextClick = () =>
  new Promise((resolve) => {
    let clicked = 0;
    let first = 0;
    let onScreen = 0;
    let everywhere = 0;
    let changes = 0;
    let quiet = 0;
    let changed = [];
    const settle = () => {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(() => {
        observer.disconnect();
        const since = (time) => time - clicked;
        resolve({
          first: since(first),
          onScreen: since(onScreen),
          everywhere: since(everywhere),
          changes,
        });
      }, QUIET);
    };
    // A frame's callbacks run before its painting; the first task after them finds it painted.
    const notePaint = () =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          everywhere = performance.now();
          first ||= everywhere;
          if (onScreen === 0 || changed.some(isOnScreen)) onScreen = everywhere;
          changed = [];
        };
        channel.port2.postMessage(undefined);
      });
    const observer = new MutationObserver((mutations) => {
      if (clicked === 0) return;
      changes += mutations.length;
      changed.push(...mutations.map(({ target }) => target));
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

/** Asked after the painting, so that the question costs the page nothing. */
function isOnScreen(node) {
  if (!node.isConnected) return false;
  const range = document.createRange();
  range.selectNode(node);
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < window.innerHeight;
}
