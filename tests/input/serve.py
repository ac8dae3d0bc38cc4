#!/usr/bin/env python3
"""A web server on this machine for tests/command/test_fetch.sh: serve.py FOLDER writes its port to
FOLDER/port and each request to FOLDER/requests, and ends when its standard input does. Where
FOLDER/key.pem and FOLDER/cert.pem are, it also speaks TLS, on the port in FOLDER/tls."""

import gzip
import http.server
import os
import ssl
import sys
import threading
import time

FOLDER = sys.argv[1]
BODY = """<html><head><title>%s</title><meta property="article:published_time" content="2026-03-02T08:15:00Z">
</head><body><h1>%s</h1><p>%s The mill at Harrowgate burned down on Sunday night, and two people were
hurt, the fire brigade said.</p><p>Nineteen people fought the fire, which began at eleven o'clock in the
evening, and the road to Pell was closed until noon on Monday, said the county's spokesman.</p></body></html>"""
ITEM = """<item><title>%s</title><link>%s</link><pubDate>Mon, 02 Mar 2026 08:15:00 +0000</pubDate>
<description>%s in short …</description></item>"""


def page(title, first=""):
    return (BODY % (title, title, first)).encode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        pass

    def send(self, body, type_="text/html; charset=utf-8", status=200, **headers):
        self.send_response(status)
        self.send_header("Content-Type", type_)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def here(self, path):
        return "http://127.0.0.1:%d%s" % (self.server.server_port, path)

    def do_GET(self):
        with open(os.path.join(FOLDER, "requests"), "a", encoding="utf-8") as log:
            log.write("%s %s\n" % (self.path, self.headers.get("User-Agent", "-")))
        # As a proxy it is asked for whole addresses, and answers for every host.
        path = self.path.split("/", 3)[3] if self.path.startswith("http://") else self.path
        name = path.strip("/").replace(".", "_").replace("/", "_") or "index"
        getattr(self, "get_" + name, self.get_missing)()

    def get_missing(self):
        self.send(b"no", status=404)

    def get_plain(self):
        self.send(page("Plain page"))

    def get_stuck(self):
        """An answer that comes when FOLDER/go is there, or in half a minute."""
        for _ in range(300):
            if os.path.exists(os.path.join(FOLDER, "go")):
                break
            time.sleep(0.1)
        self.send(page("Stuck page"))

    def get_tagged(self):
        if self.headers.get("If-None-Match") == '"one"':
            self.send_response(304)
            self.end_headers()
        else:
            self.send(page("Tagged page"), ETag='"one"')

    def get_moved(self):
        self.send(b"", status=302, Location="/plain")

    def get_loop(self):
        self.send(b"", status=302, Location="/loop")

    def get_away(self):
        self.send(b"", status=302, Location="file:///etc/passwd")

    def get_stalled(self):
        self.send_response(200)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(b"<html><p>The beginning of")
        self.wfile.flush()
        time.sleep(60)

    def get_refused(self):
        self.send(b"no", status=403)

    def get_broken(self):
        self.send(b"no", status=503)

    def get_packed(self):
        self.send(gzip.compress(page("Packed page")), Content_Encoding="gzip")

    def get_bomb(self):
        self.send(gzip.compress(bytes(100_000_000)), Content_Encoding="gzip")

    def get_latin(self):
        self.send(page("Caf\xe9 page").decode().encode("latin-1"), "text/html; charset=ISO-8859-1")

    def get_announced(self):
        self.send_response(200)
        self.send_header("Content-Length", "100000000")
        self.end_headers()

    def get_robots_txt(self):
        self.send(b"User-agent: *\nDisallow: /private\n", "text/plain")

    def get_feed_xml(self):
        items = [("Mill burns", "/story"), ("Secret fire", "/private/story"), ("Gone fire", "/gone")]
        body = "".join(ITEM % (title, self.here(path), title) for title, path in items)
        if os.path.exists(os.path.join(FOLDER, "more")):
            body += ITEM % ("Later fire", self.here("/later"), "Later fire")
        # Another name of this machine: not the feed's own host, and in the own network.
        body += ITEM % ("Near fire", self.here("/near").replace("127.0.0.1", "localhost"), "Near fire")
        body = "<rss><channel><title>Pell Post</title>%s</channel></rss>" % body
        self.send(body.encode(), "application/rss+xml")

    def get_story(self):
        self.send(page("Mill burns", "In full."))

    def get_near(self):
        self.send(page("Near fire", "In the own network."))

    def get_later(self):
        self.send(page("Later fire", "Later in full."))

    def get_private_story(self):
        self.send(page("Secret fire", "Never to be fetched."))

    def get_list_opml(self):
        body = '<opml><body><outline xmlUrl="%s"/></body></opml>' % self.here("/feed.xml")
        self.send(body.encode(), "text/x-opml")


class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A reader who hangs up in the middle of an answer is no error."""


def start(name, wrap=None):
    """Serves on a free port, and writes it to FOLDER/NAME when it is ready."""
    server = Server(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if wrap:
        server.socket = wrap(server.socket)
    with open(os.path.join(FOLDER, name + ".new"), "w", encoding="utf-8") as out:
        out.write(str(server.server_port))
    os.rename(os.path.join(FOLDER, name + ".new"), os.path.join(FOLDER, name))
    threading.Thread(target=server.serve_forever, daemon=True).start()


key, cert = (os.path.join(FOLDER, name) for name in ("key.pem", "cert.pem"))
if os.path.exists(key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    start("tls", lambda socket: context.wrap_socket(socket, server_side=True))
start("port")
sys.stdin.read()
