"""What was answered is kept: through an orderly end, and through one that nobody announced."""

import re
import threading

import pytest

from support import make, world
from support.identities import create_identity
from support.weir import UNLIMITED


@pytest.mark.crash
@pytest.mark.parametrize("ending", ["stop", "kill"])
def test_everything_is_there_after_the_end(own_weir, connect, ending):
    server = own_weir(*UNLIMITED).start()
    identity = create_identity(server, "Restart")
    api = connect(server, identity)
    ids = world.build(api)
    make.profile(api, entries=[make.pattern_item("KEPT-[0-9]{6}"), make.word_list_item("lynx")])
    api.put("/settings", {"ocr": True})
    before = world.picture(api)
    group = api.get(f"/sensitivity_groups/{ids['ordered']}/level_order")

    getattr(server, ending)()
    server.start()
    api = connect(server, identity)
    assert world.picture(api) == before
    assert api.get(f"/sensitivity_groups/{ids['ordered']}/level_order") == group
    path = f"//weir/v1/accounts/{api.account}/scan"
    assert api.post(path, {"text": "we saw a lynx, KEPT-123456"})["match"] is True


@pytest.mark.crash
def test_no_answered_change_is_lost_when_the_server_is_killed_under_load(own_weir, connect):
    server = own_weir(*UNLIMITED).start()
    identity = create_identity(server, "Load")
    answered, refused = [], []

    def write(worker):
        api = connect(server, identity)
        for number in range(10_000):
            name = f"profile {worker}/{number}"
            try:
                answer = api.call("POST", "/profiles/custom", {"name": name, "entries": [make.pattern_item("x1")]})
            except Exception:
                return
            (answered if answer.status_code == 200 else refused).append(name)

    for _ in range(3):
        target = len(answered) + 40
        workers = [threading.Thread(target=write, args=(f"{len(answered)}-{worker}",)) for worker in range(4)]
        for worker in workers:
            worker.start()
        while len(answered) < target and any(worker.is_alive() for worker in workers):
            workers[0].join(0.01)
        server.kill()
        for worker in workers:
            worker.join()
        assert not refused
        server.start()
        kept = {profile["name"]: profile for profile in connect(server, identity).get("/profiles")}
        assert set(answered) <= kept.keys()
        # Whole objects: one that was being written is there with its entry, or not at all.
        assert all(len(profile["entries"]) == 1 for profile in kept.values() if profile["type"] == "custom")
    assert server.stop() == 0


def requests_in_flight(api):
    """How many requests the server says it is answering."""
    metrics = api.call("GET", "//metrics").text
    return int(re.search(r"^weir_http_requests_in_flight ([0-9]+)$", metrics, re.MULTILINE)[1])


def test_a_request_that_is_being_answered_is_finished_before_the_end(own_weir, connect):
    server = own_weir(*UNLIMITED).start()
    identity = create_identity(server, "Graceful")
    api = connect(server, identity)
    text = "the number is FIRST-123456\n" * 200_000
    make.profile(api, name="Slow", entries=[make.pattern_item("LAST-[0-9]{6}")])
    answers = []
    path = f"//weir/v1/accounts/{api.account}/scan?profile=Slow"
    scan = threading.Thread(target=lambda: answers.append(api.call("POST", path, {"text": text + "LAST-123456"})))
    scan.start()
    # The request that asks is one of those in flight.
    watch = connect(server, identity)
    while scan.is_alive() and requests_in_flight(watch) < 2:
        scan.join(0.005)
    assert server.stop() == 0
    scan.join()
    assert [answer.status_code for answer in answers] == [200]
    assert answers[0].json()["result"]["match"] is True
