"""Many at once: nothing is lost, and nobody sees half an object."""

from concurrent.futures import ThreadPoolExecutor

from support import make


def test_profiles_made_at_the_same_time_are_all_there(api):
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: make.profile(api, entries=[make.pattern_item("p1")])["id"], range(64)))
    assert len(set(made)) == 64
    assert set(made) <= {profile["id"] for profile in api.get("/profiles")}


def test_a_reader_sees_an_update_whole_or_not_at_all(api):
    profile = make.profile(api, entries=[make.pattern_item(f"v{n}x0", name=f"0 of {n}") for n in range(5)])
    path = f"/profiles/custom/{profile['id']}"

    def write(number):
        items = [make.pattern_item(f"v{n}x{number}", name=f"{number} of {n}") for n in range(5)]
        api.put(path, {"name": profile["name"], "description": str(number), "entries": items})

    def read(_):
        seen = api.get(path)
        numbers = {entry["name"].split(" of ")[0] for entry in seen["entries"]} | {seen["description"] or "0"}
        assert len(numbers) == 1, numbers
        assert len(seen["entries"]) == 5

    with ThreadPoolExecutor(8) as pool:
        work = [pool.submit(write if turn % 4 == 0 else read, turn) for turn in range(120)]
        for future in work:
            future.result()


def test_different_fields_changed_at_the_same_time_are_all_kept(api):
    for _ in range(8):
        made = make.profile(api)
        path = f"/profiles/custom/{made['id']}"
        changes = [
            {"description": "changed"},
            {"allowed_match_count": 9},
            {"ocr_enabled": True},
            {"confidence_threshold": "high"},
        ]
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda change: api.put(path, {"name": made["name"]} | change), changes))
        read = api.get(path)
        for change in changes:
            assert change.items() <= read.items()


def test_one_name_is_given_to_one_of_many(api):
    name = make.unique("Wanted")
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: api.call("POST", "/datasets", {"name": name, "secret": False}), range(16)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * 15
