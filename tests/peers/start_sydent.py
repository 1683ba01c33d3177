"""Sydent with one account: prints its port when it listens."""
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

CONFIG = """[general]
server.name = localhost
log.path =
log.level = INFO
pidfile.path = {folder}/pid
templates.path = {folder}
brand.default = default
[db]
db.file = {folder}/db
[http]
clientapi.http.bind_address = 127.0.0.1
clientapi.http.port = {port}
internalapi.http.port =
replication.https.certfile =
replication.https.cacert =
replication.https.bind_address = 127.0.0.1
replication.https.port = 0
obey_x_forwarded_for = False
federation.verifycerts = True
client_http_base = http://127.0.0.1:{port}
[email]
email.smtphost = 127.0.0.1
email.smtpport = 9
email.ratelimit_sender.burst = 1
email.ratelimit_sender.rate_hz = 0.001
"""

temporary = tempfile.TemporaryDirectory(prefix="sydent-")
folder = temporary.name
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
os.mkdir(f"{folder}/default")
with open(f"{folder}/conf", "w") as config:
    config.write(CONFIG.format(folder=folder, port=port))
server = subprocess.Popen(
    [sys.executable, "-m", "sydent.sydent"], env={**os.environ, "SYDENT_CONF": f"{folder}/conf"}, stdout=sys.stderr
)
# It ends with this script.
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
for _ in range(300):
    time.sleep(0.1)
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            break
# Registering asks a homeserver over HTTPS, which there is none.
database = sqlite3.connect(f"{folder}/db")
database.execute("insert into accounts values ('@alice:example.org', 0, null)")
database.execute("insert into tokens values ('sesame', '@alice:example.org')")
database.commit()
print(port, flush=True)
try:
    server.wait()
finally:
    server.kill()
    server.wait()
    temporary.cleanup()
