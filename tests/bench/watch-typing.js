/** Runs in the page: for the next letter typed, when the last change of its own frame was made and when that was painted. */
window.nextLetter = () =>
  new Promise((resolve) => {
    let typed = 0;
    let changed = 0;
    const observer = new MutationObserver(() => {
      changed ||= performance.now();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    document.addEventListener(
      "input",
      (event) => {
        typed = event.timeStamp;
        // A frame's callbacks run before its painting; the first task after them finds it painted.
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => {
            observer.disconnect();
            const painted = performance.now();
            resolve({ changed: changed === 0 ? 0 : changed - typed, painted: painted - typed });
          };
          channel.port2.postMessage(undefined);
        });
      },
      { capture: true, once: true },
    );
  });
