// An application service of matrix-appservice: prints its port, then the ID of each event that it is sent.
const { AppService, AppserviceHttpError } = require("matrix-appservice");

const service = new AppService({ homeserverToken: "sesame", httpMaxSizeBytes: 5000000 });
// Any other error becomes a 500.
const unknown = () => new AppserviceHttpError({ errcode: "M_NOT_FOUND", error: "unknown" }, 404);
service.onUserQuery = async (id) => { if (!id.includes("known")) throw unknown(); };
service.onAliasQuery = async (alias) => { if (!alias.includes("known")) throw unknown(); };
service.on("event", (event) => console.log(event.event_id));
service.on("ephemeral", (event) => console.log(event.type));
const free = require("net").createServer().listen(0, "127.0.0.1", () => {
  const { port } = free.address();
  free.close(async () => {
    await service.listen(port, "127.0.0.1", 10);
    console.log(port);
  });
});
