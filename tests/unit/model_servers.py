"""Two small servers for tests: one speaks llama-server's protocol, one the common chat protocol.

They are doubles. tests/e2e/test_models_server.py runs the same calls against a real server where one is named.
"""

import contextlib
import json
import math
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

MARKS = {"<|im_start|>": 1001, "<|im_end|>": 1002}
TEMPLATE = "{% for message in messages %}<|im_start|>{{ message.role }}"


class Double:
    """What a handler needs to know and what it saw. `says`: the text that it writes; `likely`: its next tokens."""

    def __init__(self, *, says="Paris is fine.", likely=None, pause=0.0, answers=None):
        self.says, self.likely, self.pause = says, likely or {"y": 0.6, "n": 0.3, "x": 0.1}, pause
        self.answers = answers or {}  # path: (status, body) instead of the usual
        self.seen, self.cut = [], threading.Event()


class _Handler(BaseHTTPRequestHandler):
    double: Double

    def log_message(self, *_args):
        pass

    def do_GET(self):
        self._answer({})

    def do_POST(self):
        self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _answer(self, body):
        self.double.seen.append((self.path, body))
        if self.path in self.double.answers:
            status, raw = self.double.answers[self.path]
            return self._send(raw if isinstance(raw, bytes) else json.dumps(raw).encode(), status)
        handle = getattr(self, "on" + self.path.replace("/", "_").replace("-", "_"), None)
        if handle is None:
            return self._send(b"{}", 404)
        found = handle(body)
        if found is not None:
            self._send(json.dumps(found).encode())
        return None

    def _send(self, raw, status=200):
        self.send_response(status)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def _stream(self, events):
        self.send_response(200)
        self.end_headers()
        try:
            for event in events:
                self.wfile.write(
                    b"data: " + (event if isinstance(event, bytes) else json.dumps(event).encode()) + b"\n\n"
                )
                self.wfile.flush()
                time.sleep(self.double.pause)
        except OSError:
            self.double.cut.set()


class LlamaHandler(_Handler):
    """Tokens are code points; marks are tokens of their own when special tokens are parsed."""

    def on_props(self, _body):
        return {"chat_template": TEMPLATE}

    def on_tokenize(self, body):
        text = body["content"]
        if body["parse_special"] and text in MARKS:
            return {"tokens": [MARKS[text]]}
        return {"tokens": [ord(char) for char in text]}

    def on_completion(self, body):
        if body.get("stream"):
            timings = {"prompt_n": 4, "prompt_ms": 40, "predicted_n": 3, "predicted_ms": 30}
            last = {"content": "", "stop": True, "stop_type": "eos", "timings": timings}
            return self._stream([*({"content": char, "stop": False} for char in self.double.says), last])
        told = [{"id": ord(char), "logprob": math.log(p)} for char, p in self.double.likely.items()]
        return {"content": "", "completion_probabilities": [{"top_logprobs": told}]}


class ChatHandler(_Handler):
    """No tokens, no template: what vLLM and most others offer."""

    def on_v1_models(self, _body):
        return {"data": [{"id": "office-model"}]}

    def on_v1_chat_completions(self, body):
        if body.get("stream"):
            events = [{"choices": [{"delta": {"content": char}, "finish_reason": None}]} for char in self.double.says]
            ending = {"choices": [{"delta": {}, "finish_reason": "stop"}]}
            return self._stream([{"choices": []}, *events, ending, b"[DONE]"])
        told = [{"token": token, "logprob": math.log(p)} for token, p in self.double.likely.items()]
        best = max(self.double.likely, key=self.double.likely.get)
        content = [{"token": best, "logprob": -0.1, "top_logprobs": told}]
        return {"choices": [{"logprobs": {"content": content}}], "usage": {"prompt_tokens": 9}}


@contextlib.contextmanager
def running(handler, double):
    """The double's address while it runs."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Bound", (handler,), {"double": double}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
