// The connection to the language server: its messages come as server-sent events, ours go by POST, one request at a time and in order.

const base = "/_standfirst/edit/";

export async function request(method, path, query = {}, body = undefined) {
  const address = base + path + "?" + new URLSearchParams(query);
  return fetch(address, { method, body, headers: body === undefined ? {} : { "Content-Type": "text/plain; charset=utf-8" } });
}

/** Opens a session. `on` has a function for each other event and for `lost`, when the session has ended. */
export async function open(on) {
  const answer = await request("POST", "open", {}, "");
  if (!answer.ok) throw new Error(await answer.text());
  const { session } = await answer.json();
  const events = new EventSource(base + "messages?" + new URLSearchParams({ session }));
  const handlers = new Set();
  const waiting = [];
  let sending = false;
  let ended = false;

  function end() {
    if (ended) return;
    ended = true;
    events.close();
    on.lost();
  }

  async function flush() {
    if (sending) return;
    sending = true;
    try {
      while (waiting.length && !ended) {
        const answer = await request("POST", "send", { session }, waiting.splice(0).join("\n"));
        if (answer.status === 404) end();
      }
    } catch {
      end();
    }
    sending = false;
  }

  events.addEventListener("message", (event) => handlers.forEach((handler) => handler(event.data)));
  for (const name of ["effects", "disk"]) events.addEventListener(name, (event) => on[name](JSON.parse(event.data)));
  events.addEventListener("error", end);
  // Says that the page goes; without it, the preview would show what was typed until it finds out.
  addEventListener("pagehide", () => navigator.sendBeacon(base + "close?" + new URLSearchParams({ session }), ""));

  return {
    send(message) {
      waiting.push(pushed(message));
      flush();
    },
    subscribe: (handler) => handlers.add(handler),
    unsubscribe: (handler) => handlers.delete(handler),
  };
}

/** The client says that it would ask for diagnostics, and does not: the server would not send those of open files. */
function pushed(message) {
  if (!message.includes('"method":"initialize"')) return message;
  const initialize = JSON.parse(message);
  delete initialize.params.capabilities.textDocument.diagnostic;
  return JSON.stringify(initialize);
}
