"""Sydent with four accounts: prints its port when it listens, and then a line for each mail and SMS that it sends.

No mail and no SMS leaves this machine: both go to servers in here.
"""
import http.server
import json
import os
import signal
import socket
import socketserver
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

CONFIG = """[general]
server.name = localhost
log.path =
log.level = INFO
pidfile.path = {folder}/pid
templates.path = {folder}
brand.default = default
ip.whitelist = 127.0.0.1
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
email.smtpport = {smtp}
email.ratelimit_sender.burst = 1
email.ratelimit_sender.rate_hz = 0.001
[sms]
bodytemplate = {{token}}
smsrule.49 = reject
"""

# The address of the gateway for SMS is no setting of Sydent's.
SYDENT = """
import runpy, sys
from sydent.sms import openmarket
openmarket.API_BASE_URL = sys.argv.pop()
runpy.run_module("sydent.sydent", run_name="__main__")
"""

MAILS = {
    "invite_template.eml": "Subject: Invitation\n\n%(token)s\n",
    "verification_template.eml": "Subject: Verification\n\n%(token)s\n",
    "verify_response_template.html": "<html>%(message)s</html>",
}


class Gateway(http.server.BaseHTTPRequestHandler):
    """Takes each SMS."""

    def do_POST(self):
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["mobileTerminate"]
        print("sms", sent["destination"]["address"], sent["message"]["content"], flush=True)
        self.send_response(202)
        self.send_header("Location", "/sms/1")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Post(socketserver.StreamRequestHandler):
    """Takes each mail."""

    def handle(self):
        self.say("220 localhost")
        for line in self.rfile:
            command = line.strip().upper()
            if command == b"DATA":
                self.say("354 Go on")
                mail = b"".join(iter(self.rfile.readline, b".\r\n"))
                print("mail", mail.decode().split()[-1], flush=True)
            self.say("221 Bye" if command == b"QUIT" else "250 OK")

    def say(self, words):
        self.wfile.write(f"{words}\r\n".encode())


def serve(kind, handler):
    """Starts a server, and says its port."""
    server = kind(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


temporary = tempfile.TemporaryDirectory(prefix="sydent-")
folder = temporary.name
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
os.mkdir(f"{folder}/default")
for name, text in MAILS.items():
    with open(f"{folder}/default/{name}", "w") as template:
        template.write(text)
smtp = serve(socketserver.ThreadingTCPServer, Post)
gateway = serve(http.server.ThreadingHTTPServer, Gateway)
with open(f"{folder}/conf", "w") as config:
    config.write(CONFIG.format(folder=folder, port=port, smtp=smtp))
command = [sys.executable, "-c", SYDENT, f"http://127.0.0.1:{gateway}/"]
server = subprocess.Popen(command, env={**os.environ, "SYDENT_CONF": f"{folder}/conf"}, stdout=sys.stderr)
# It ends with this script.
signal.signal(signal.SIGTERM, lambda *_: sys.exit())
for _ in range(300):
    time.sleep(0.1)
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", port)) == 0:
            break
# Registering asks a homeserver over HTTPS, which there is none.
database = sqlite3.connect(f"{folder}/db")
for user, token in [("alice", "sesame"), ("bob", "poppy"), ("carol", "cumin"), ("dave", "anise")]:
    user = f"@{user}:example.invalid"
    database.execute("insert into accounts values (?, 0, null)", [user])
    database.execute("insert into tokens values (?, ?)", [token, user])
database.commit()
print(port, flush=True)
try:
    server.wait()
finally:
    server.kill()
    server.wait()
    temporary.cleanup()
