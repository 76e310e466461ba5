"""Completeness: runs after all other tests and asks what they called."""

import pathlib

import pytest

# The methods of resources that come from an integration, which an account has to have first.
NEED_AN_INTEGRATION = {
    "entries.integration.create",
    "entries.integration.delete",
    "entries.integration.get",
    "entries.integration.update",
}


@pytest.fixture
def whole_run(request):
    """Skips when only some of the SDK's tests were asked for."""
    chosen = {item.path for item in request.session.items}
    present = set(pathlib.Path(__file__).parent.glob("test_*.py"))
    if not present <= chosen or request.config.option.keyword or any("::" in name for name in request.config.args):
        pytest.skip("only some of the SDK's tests run")


def test_the_sdk_has_as_many_methods_as_the_surface_counts(recording):
    assert len(recording.methods) == 86


def test_every_method_of_the_sdk_was_called(recording, whole_run):
    assert recording.methods - recording.called == set()


def test_every_method_of_the_sdk_answered(recording, whole_run):
    assert recording.methods - recording.answered <= NEED_AN_INTEGRATION
