"""Settings of an account, and the payload log that is a part of them."""

from support.known import PUBLIC_KEY


def test_settings_are_set_edited_and_reset(dlp, account_id):
    initial = dlp.settings.delete(account_id=account_id)
    assert (initial.ai_context_analysis, initial.ocr) == (False, False)
    assert initial.payload_logging.public_key is None
    assert initial.payload_logging.masking_level in (None, "default")

    updated = dlp.settings.update(
        account_id=account_id,
        ai_context_analysis=True,
        ocr=True,
        payload_logging={"public_key": PUBLIC_KEY, "masking_level": "partial"},
    )
    assert (updated.ai_context_analysis, updated.ocr) == (True, True)
    assert updated.payload_logging.public_key == PUBLIC_KEY
    assert updated.payload_logging.masking_level == "partial"
    assert dlp.settings.get(account_id=account_id) == updated

    edited = dlp.settings.edit(account_id=account_id, ocr=False)
    assert (edited.ai_context_analysis, edited.ocr) == (True, False)
    assert edited.payload_logging == updated.payload_logging

    reset = dlp.settings.delete(account_id=account_id)
    assert (reset.ai_context_analysis, reset.ocr, reset.payload_logging.public_key) == (False, False, None)
    assert dlp.settings.get(account_id=account_id) == reset


def test_the_payload_log_is_the_same_record(dlp, account_id):
    dlp.settings.delete(account_id=account_id)
    updated = dlp.payload_logs.update(account_id=account_id, public_key=PUBLIC_KEY, masking_level="clear")
    assert (updated.public_key, updated.masking_level) == (PUBLIC_KEY, "clear")
    assert dlp.payload_logs.get(account_id=account_id).model_dump() == updated.model_dump()
    settings = dlp.settings.get(account_id=account_id)
    assert settings.payload_logging.public_key == PUBLIC_KEY
    assert settings.payload_logging.updated_at == updated.updated_at
