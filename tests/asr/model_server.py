"""A stand-in for a hub and for a plain mirror, on 127.0.0.1."""

from __future__ import annotations

import hashlib
import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager

FILES = {
    "model.bin": bytes(range(256)) * 2000,
    "config.json": b'{"lang_ids": []}',
    "tokenizer.json": b'{"model": {}}',
    "vocabulary.txt": b"<|endoftext|>\n",
}


class ModelServer:
    """What is served, what may go wrong, and what was asked."""

    def __init__(self, kind: str = "hub") -> None:
        self.kind, self.files = kind, dict(FILES)
        self.cut_after: list[int] = []  # bytes after which the next answers for model.bin break off
        self.sha256: dict[str, str] = {}
        self.sizes: dict[str, int] = {}
        self.ranges = True
        self.asked: list[tuple[str, str | None]] = []
        self.url = ""

    def sha(self, name: str) -> str:
        return self.sha256.get(name) or hashlib.sha256(FILES[name]).hexdigest()

    def page(self, path: str) -> bytes | None:
        if self.kind == "hub" and path == "/api/models/Systran/faster-whisper-tiny.en/tree/main":
            return json.dumps([self.entry(n) for n in self.files] + [{"path": "README.md", "size": 3}]).encode()
        if self.kind == "mirror" and path == "/tiny.en/SHA256SUMS":
            return "".join(f"{self.sha(n)}  {n}\n" for n in self.files).encode()
        folder = {"hub": "/Systran/faster-whisper-tiny.en/resolve/main/", "mirror": "/tiny.en/"}[self.kind]
        return self.files.get(path.removeprefix(folder)) if path.startswith(folder) else None

    def entry(self, name: str) -> dict:
        data = FILES[name]
        size = self.sizes.get(name, len(data))
        if name == "model.bin":
            return {"path": name, "size": size, "oid": "0" * 40, "lfs": {"oid": self.sha(name), "size": size}}
        git = hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()
        return {"path": name, "size": size, "oid": self.sha256.get(name, git)}


@contextmanager
def served(server: ModelServer) -> Iterator[ModelServer]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            asked = self.headers.get("Range")
            server.asked.append((self.path, asked))
            data = server.page(self.path)
            if data is None:
                self.send_error(404)
                return
            start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and server.ranges else 0
            if start >= len(data) and start:
                self.send_error(416)
                return
            self.send_response(206 if start else 200)
            if start:
                self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
            self.send_header("Content-Length", str(len(data) - start))
            self.end_headers()
            body = data[start:]
            if self.path.endswith("model.bin") and server.cut_after:
                body = body[: server.cut_after.pop(0)]
                self.close_connection = True
            self.wfile.write(body)

    listening = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=listening.serve_forever, args=(0.01,), daemon=True).start()
    server.url = f"http://127.0.0.1:{listening.server_port}"
    try:
        yield server
    finally:
        listening.shutdown()
        listening.server_close()
