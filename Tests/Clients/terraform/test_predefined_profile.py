"""cloudflare_zero_trust_dlp_predefined_profile: created by PUT, refreshed as a whole."""

from support.known import AWS_ACCESS_KEY, CREDENTIALS, GCP_API_KEY, SSH_PRIVATE_KEY

PATH = f"/profiles/predefined/{CREDENTIALS}"


def test_the_entries_come_back_empty_and_the_enabled_ones_in_their_order(api, terraform):
    # Neither sorted nor in the order of the catalog.
    for order in (
        [SSH_PRIVATE_KEY, AWS_ACCESS_KEY, GCP_API_KEY],
        [GCP_API_KEY, SSH_PRIVATE_KEY],
        [AWS_ACCESS_KEY, GCP_API_KEY, SSH_PRIVATE_KEY],
    ):
        planned = {
            "ai_context_enabled": False,
            "allowed_match_count": 5,
            "confidence_threshold": "low",
            "enabled_entries": order,
            "ocr_enabled": False,
        }
        created = api.put(f"{PATH}/config", planned | {"profile_id": CREDENTIALS})
        for answer in (created, api.get(f"{PATH}/config")):
            terraform.agree(planned | {"entries": [], "id": CREDENTIALS}, answer)


def test_nothing_enabled_is_an_empty_list(api, terraform):
    api.put(f"{PATH}/config", {"enabled_entries": []})
    terraform.agree({"enabled_entries": [], "entries": []}, api.get(f"{PATH}/config"))


def test_destroying_it_is_answered_and_it_stays_readable(api):
    api.delete(PATH)
    api.delete(PATH)
    assert api.get(f"{PATH}/config")["id"] == CREDENTIALS
