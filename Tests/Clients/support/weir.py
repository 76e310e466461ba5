"""The real binary: its server with a state folder of its own, and its commands beside it."""

import json
import os
import pathlib
import signal
import socket
import subprocess
import time

import httpx

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARY = pathlib.Path(os.environ.get("WEIR_BIN", ROOT / ".build/debug/weir")).resolve()

# A debug build compiles the predefined catalog when it starts, on machines that do other things as well.
PATIENCE = 120


def limited_to(requests):
    """Flags for a server that grants each token so many requests in a while; 0 is any number."""
    return ("--limits-requests", str(requests), "--limits-failed-authentications", "0")


# Tests ask faster than people do.
UNLIMITED = limited_to(0)


def free_port():
    """A port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Weir:
    """One server and its state folder."""

    def __init__(self, folder, *flags, environment=None):
        self.folder = pathlib.Path(folder)
        self.flags = flags
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder)} | (environment or {})
        self.data = self.folder / "data"
        self.process = None
        self.origin = None

    @property
    def output(self):
        """What all starts printed to standard output."""
        return self.folder.joinpath("stdout").read_text(encoding="utf-8")

    @property
    def log(self):
        """What all starts printed to standard error."""
        return self.folder.joinpath("stderr").read_text(encoding="utf-8")

    def start(self):
        """Starts the server and returns when it says that it is ready."""
        port = free_port()
        self.origin = f"http://127.0.0.1:{port}"
        arguments = [BINARY, "serve", "--listen", f"127.0.0.1:{port}", "--data", self.data, *self.flags]
        with self.folder.joinpath("stdout").open("ab") as out, self.folder.joinpath("stderr").open("ab") as log:
            self.process = subprocess.Popen(
                arguments, stdin=subprocess.DEVNULL, stdout=out, stderr=log, env=self.environment
            )
        self.wait_until_ready()
        return self

    def wait_until_ready(self):
        """Asks until the server is ready, has ended, or took too long."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if (status := self.process.poll()) is not None:
                raise AssertionError(f"weir serve ended with {status}: {self.log[-2000:]}")
            try:
                if httpx.get(f"{self.origin}/health/ready", timeout=5, trust_env=False).status_code == 200:
                    return
            except httpx.TransportError:
                pass
            time.sleep(0.05)
        raise AssertionError(f"weir serve is not ready after {PATIENCE} s: {self.log[-2000:]}")

    def stop(self):
        """Asks the server to end and returns its status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def kill(self):
        """Ends the server as a power cut would: it learns nothing of it."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def discard(self):
        """Ends a server that a test may have ended already."""
        if self.process is not None and self.process.poll() is None:
            self.kill()

    def run(self, *arguments, data=True):
        """Runs another command of the binary, on this server's state folder unless `data` is false."""
        command = [BINARY, *map(str, arguments), *(["--data", str(self.data)] if data else [])]
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=self.environment,
            timeout=PATIENCE,
            check=False,
        )

    def run_json(self, *arguments):
        """Runs a command that succeeds and answers with JSON."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, f"weir {' '.join(map(str, arguments))}: {done.returncode}: {done.stderr}"
        return json.loads(done.stdout)
