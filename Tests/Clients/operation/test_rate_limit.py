"""The rate limit of a token, and the headers that tell of it."""

import email.utils

import pytest

from support.api import failed
from support.identities import create_identity
from support.weir import limited_to

HEADERS = ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"]


@pytest.fixture
def limited(own_weir, connect):
    """Two accounts of a server that grants few requests."""
    server = own_weir(*limited_to(5)).start()
    return [connect(server, create_identity(server, name)) for name in ("One", "Two")]


def test_a_token_that_asks_too_often_is_refused_with_the_documented_headers(limited):
    one, two = limited
    answers = [one.call("GET", "/limits") for _ in range(40)]
    assert answers[0].status_code == 200
    remaining = [int(answer.headers["x-ratelimit-remaining"]) for answer in answers if answer.status_code == 200]
    assert remaining == sorted(remaining, reverse=True)
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    for answer in refused:
        assert failed(answer)["code"] == 1429
        assert int(answer.headers["retry-after"]) >= 1
        for name in HEADERS:
            assert answer.headers[name]
        assert answer.headers["x-ratelimit-remaining"] == "0"
        assert email.utils.parsedate_to_datetime(answer.headers["x-ratelimit-reset"])
    # Whose limit it is: another token is not touched by it.
    assert two.call("GET", "/limits").status_code == 200
