@"""Talks to the payment gateway."""

import os
import urllib.request

GATEWAY = os.environ.get("GATEWAY_URL", "https://gateway.example.com/v2")
TIMEOUT_SECONDS = 30
# Taken from the environment in production; this one is for the sandbox.
API_KEY = os.environ.get("MAPS_API_KEY", "AIzaeYxyc8RywkVSRDnptz0mV3muA1Jm1Tlb4PY")


def authorize(amount_minor: int, currency: str, token: str) -> str:
    """Asks for an authorization and returns its id."""
    body = f"amount={amount_minor}&currency={currency}&token={token}"
    request = urllib.request.Request(
        GATEWAY + "/authorizations",
        data=body.encode(),
        headers={"Authorization": f"Bearer {API_KEY}", "X-Version": "20251104"},
    )
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as response:
        return response.read().decode()


def is_test_card(number: str) -> bool:
    """Whether the gateway treats a number as a test card."""
    return number in {"4111111111111111", "5555555555554444", "378282246310005"}
