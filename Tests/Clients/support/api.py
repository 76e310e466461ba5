"""The HTTP API without an SDK between: every answer is checked for the envelope before a test sees it."""

import httpx

# The statuses of weir's error codes that are not 400.
STATUS_OF_CODE = {
    1404: 404,
    1408: 408,
    1413: 413,
    1415: 415,
    1429: 429,
    7000: 404,
    7001: 405,
    7003: 404,
    7403: 403,
    10000: 403,
}
ABSENT = object()


class API:
    """Calls of one token, by default under the DLP routes of one account."""

    def __init__(self, origin, account, token):
        self.account = account
        self.base = f"/client/v4/accounts/{account}/dlp"
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        # Whatever the environment says about proxies, the server is on this machine.
        self.client = httpx.Client(base_url=origin, headers=headers, timeout=60, trust_env=False)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.close()

    def call(self, method, path, body=ABSENT, **options):
        """One request; a path that begins with `//` is meant from the root of the server."""
        if body is not ABSENT:
            options["json"] = body
        url = path[1:] if path.startswith("//") else self.base + path
        answer = self.client.request(method, url, **options)
        assert answer.headers.get("x-request-id"), "every answer has a request id"
        return answer

    def result(self, method, path, body=ABSENT, **options):
        """What a request that has to succeed answers."""
        answer = self.call(method, path, body, **options)
        assert answer.status_code == 200, f"{method} {path}: {answer.status_code} {answer.text[:1000]}"
        return succeeded(answer)["result"]

    def get(self, path, **options):
        return self.result("GET", path, **options)

    def post(self, path, body=ABSENT, **options):
        return self.result("POST", path, body, **options)

    def put(self, path, body=ABSENT, **options):
        return self.result("PUT", path, body, **options)

    def patch(self, path, body=ABSENT, **options):
        return self.result("PATCH", path, body, **options)

    def delete(self, path, **options):
        return self.result("DELETE", path, **options)

    def refusal(self, method, path, body=ABSENT, *, code, pointer=None, **options):
        """The error of a request that has to be refused with this code, at this place of the body."""
        answer = self.call(method, path, body, **options)
        error = failed(answer)
        assert error["code"] == code, f"{method} {path}: {answer.status_code} {answer.text[:1000]}"
        assert answer.status_code == STATUS_OF_CODE.get(code, 400)
        if pointer is not None:
            assert error.get("source", {}).get("pointer") == pointer, answer.text[:1000]
        return error


def succeeded(answer):
    """The envelope of a success."""
    body = envelope(answer)
    assert body["success"] is True
    assert body["errors"] == []
    return body


def failed(answer):
    """The first error of a failure's envelope."""
    assert 400 <= answer.status_code < 500, f"{answer.status_code} {answer.text[:1000]}"
    body = envelope(answer)
    assert body["success"] is False
    assert body["result"] is None
    assert len(body["errors"]) >= 1
    for error in body["errors"]:
        assert isinstance(error["code"], int) and error["code"] >= 1000
        assert isinstance(error["message"], str) and error["message"]
        if "source" in error:
            pointer = error["source"]["pointer"]
            assert pointer == "" or pointer.startswith("/")
    return body["errors"][0]


def envelope(answer):
    """The four members that every JSON answer of the API has."""
    assert answer.headers["content-type"].split(";")[0].strip() == "application/json"
    body = answer.json()
    assert {"success", "errors", "messages", "result"} <= body.keys()
    assert isinstance(body["messages"], list)
    return body
