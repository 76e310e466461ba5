"""Servers, accounts and clients for the tests."""

import contextlib
import os

import pytest
from cloudflare import Cloudflare

from support import identities
from support.api import API
from support.recording import Recording
from support.weir import BINARY, UNLIMITED, Weir

RECORDING = Recording()
RECORDING.install()


def pytest_configure():
    """The SDK reads its settings from the environment; these tests say all of them."""
    for name in [name for name in os.environ if name.startswith("CLOUDFLARE_")]:
        del os.environ[name]
    os.environ["NO_PROXY"] = "127.0.0.1"


def pytest_collection_modifyitems(items):
    """The test of completeness looks back at all others."""
    items.sort(key=lambda item: item.path.name == "test_every_method.py")


@pytest.fixture(scope="session")
def recording():
    """What the SDK was asked so far."""
    return RECORDING


@pytest.fixture(scope="session")
def weir(tmp_path_factory):
    """The server that most tests share. It has to end well, whatever they asked of it."""
    assert BINARY.exists(), f"{BINARY} is missing: build weir, or name the binary in WEIR_BIN"
    server = Weir(tmp_path_factory.mktemp("weir"), *UNLIMITED)
    try:
        yield server.start()
        assert server.stop() == 0
    finally:
        server.discard()


@pytest.fixture
def own_weir(tmp_path):
    """A server that a test may stop, kill or start with other flags; the test starts it."""
    servers = []

    def make(*flags, **options):
        server = Weir(tmp_path, *flags, **options)
        servers.append(server)
        return server

    yield make
    for server in servers:
        server.discard()


@pytest.fixture(scope="module")
def identity(weir, request):
    """The account of one file of tests, with a token that may write."""
    return identities.create_identity(weir, request.module.__name__)


@pytest.fixture
def fresh_identity(weir, request):
    """An account for one test alone."""
    return identities.create_identity(weir, request.node.name[:200])


@pytest.fixture(scope="module")
def api(weir, identity):
    """The plain HTTP API of the file's account."""
    with API(weir.origin, identity.account, identity.token) as client:
        yield client


@pytest.fixture
def fresh_api(weir, fresh_identity):
    """The plain HTTP API of an account for one test alone."""
    with API(weir.origin, fresh_identity.account, fresh_identity.token) as client:
        yield client


@pytest.fixture
def nobody(weir, api):
    """Somebody without credentials in the file's account."""
    with API(weir.origin, api.account, None) as client:
        yield client


@pytest.fixture
def connect():
    """Connections that a test makes as it goes, to whichever server; they are closed when it ends."""
    with contextlib.ExitStack() as connections:
        yield lambda server, identity: connections.enter_context(API(server.origin, identity.account, identity.token))


@pytest.fixture(scope="module")
def client(weir, identity):
    """The SDK, told nothing but where the server is and the token."""
    with Cloudflare(api_token=identity.token, base_url=f"{weir.origin}/client/v4", max_retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def dlp(client):
    """The SDK's DLP resources."""
    return client.zero_trust.dlp


@pytest.fixture(scope="module")
def account_id(identity):
    """The id of the file's account."""
    return identity.account
