"""Sees every call of the SDK's DLP methods: what was called, and whether the answer is what the SDK declares."""

import functools
import inspect

import pydantic
from cloudflare import Cloudflare
from cloudflare._models import BaseModel
from cloudflare._resource import SyncAPIResource


class Recording:
    """The names of the DLP methods there are, of those called, and of those that answered."""

    def __init__(self):
        self.methods = set()
        self.called = set()
        self.answered = set()

    def install(self):
        """Wraps every method of the SDK's DLP resources, once a run."""
        with Cloudflare(api_token="none", base_url="http://127.0.0.1:1") as client:
            self._wrap(client.zero_trust.dlp, "")

    def _wrap(self, resource, prefix):
        for name, member in inspect.getmembers_static(type(resource)):
            if name.startswith("_") or name in ("with_raw_response", "with_streaming_response"):
                continue
            if inspect.isfunction(member):
                self.methods.add(prefix + name)
                setattr(type(resource), name, self._recorded(member, prefix + name))
            elif isinstance(child := getattr(resource, name), SyncAPIResource):
                self._wrap(child, f"{prefix}{name}.")

    def _recorded(self, method, name):
        @functools.wraps(method)
        def recorded(*arguments, **named):
            self.called.add(name)
            answer = method(*arguments, **named)
            check_declared(answer)
            self.answered.add(name)
            return answer

        return recorded


def check_declared(answer):
    """The SDK checks nothing by itself: a missing or mistyped field only shows when the program uses it."""
    items = getattr(answer, "result", None)
    for model in items if isinstance(items, list) else [answer]:
        if isinstance(model, BaseModel):
            fields = model.model_dump(by_alias=True, exclude_unset=True, warnings=False)
            try:
                type(model).model_validate(fields)
            except pydantic.ValidationError as error:
                raise AssertionError(f"{type(model).__name__} is not as declared: {error}") from None
