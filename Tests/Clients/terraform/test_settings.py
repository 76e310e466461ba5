"""cloudflare_zero_trust_dlp_settings: PUT with what is configured, read as a whole, reset when destroyed."""

from support.known import PUBLIC_KEY


def test_only_what_is_configured_is_set(api, terraform):
    api.delete("/settings")
    api.put("/settings", {"ocr": True})
    read = api.get("/settings")
    terraform.agree({"ocr": True, "ai_context_analysis": False}, read)
    assert read["payload_logging"]["masking_level"] in (None, "default")
    assert read["payload_logging"]["public_key"] is None


def test_all_of_it_comes_back(api, terraform):
    logging = {"public_key": PUBLIC_KEY, "masking_level": "partial"}
    planned = {"ocr": True, "ai_context_analysis": True}
    api.put("/settings", planned | {"payload_logging": logging})
    read = api.get("/settings")
    terraform.agree(planned, read)
    terraform.agree(logging, read["payload_logging"])


def test_a_removed_block_is_reset(api):
    api.put("/settings", {"ocr": True, "payload_logging": {"public_key": PUBLIC_KEY}})
    read = api.put("/settings", {"ocr": True, "payload_logging": None})
    assert read["payload_logging"]["public_key"] is None
    assert read == api.get("/settings")


def test_destroying_it_resets_everything(api, terraform):
    api.put("/settings", {"ocr": True, "payload_logging": {"public_key": PUBLIC_KEY, "masking_level": "clear"}})
    api.delete("/settings")
    read = api.get("/settings")
    terraform.agree({"ocr": False, "ai_context_analysis": False}, read)
    assert read["payload_logging"]["public_key"] is None
