// An application service of matrix-bot-sdk: prints its port, then the ID of each event that it is sent.
const Module = require("module");
const load = Module._load;
// Its encryption is a binary that another package downloads when it is installed. Nothing is encrypted here.
const crypto = new Proxy({}, { get: (_, key) => (key === "__esModule" ? undefined : class {}) });
Module._load = (name, ...rest) => (name === "@matrix-org/matrix-sdk-crypto-nodejs" ? crypto : load(name, ...rest));

const { Appservice, LogService, MemoryStorageProvider } = require("matrix-bot-sdk");
LogService.setLogger({ info() {}, warn() {}, error: console.error, debug() {}, trace() {} });

const free = require("net").createServer().listen(0, "127.0.0.1", () => {
  const { port } = free.address();
  free.close(async () => {
    const service = new Appservice({
      port, bindAddress: "127.0.0.1", homeserverName: "example.org", homeserverUrl: "http://127.0.0.1:9",
      storage: new MemoryStorageProvider(), joinStrategy: null,
      registration: {
        id: "peer", as_token: "as", hs_token: "sesame", sender_localpart: "bot", url: "",
        namespaces: { users: [{ exclusive: true, regex: "@.*" }], rooms: [], aliases: [{ exclusive: true, regex: "#.*" }] },
      },
    });
    // For a user or room that it knows, it asks the homeserver to make it, and without one never responds.
    service.on("query.user", (_, answer) => answer(false));
    service.on("query.room", (_, answer) => answer(false));
    service.on("room.event", (_, event) => console.log(event.event_id));
    service.on("ephemeral.event", (event) => console.log(event.type));
    process.on("unhandledRejection", (why) => console.error("unhandled", why.message));
    await service.begin().catch((why) => console.error(why.message));
    console.log(port);
  });
});
