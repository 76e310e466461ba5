"""What Terraform does with a resource, as far as a server sees it."""

import pytest

from support.api import failed


class Terraform:
    """Applies, refreshes and destroys by calls, as the provider does."""

    def __init__(self, api):
        self.api = api

    def agree(self, planned, answered):
        """Every attribute that was configured has to come back as it was: anything else is a difference for ever."""
        for name, value in planned.items():
            assert name in answered, f"{name} is missing"
            assert answered[name] == value, name

    def gone(self, path):
        """A refresh of what was destroyed takes 404, and nothing else, as its end."""
        answer = self.api.call("GET", path)
        failed(answer)
        assert answer.status_code == 404


@pytest.fixture
def terraform(api):
    return Terraform(api)
