"""Payload logs by another hand: HPKE in its base mode (RFC 9180), from the primitives of OpenSSL."""

import base64
import hashlib
import hmac

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEM = b"KEM" + (0x0020).to_bytes(2, "big")
SUITE = b"HPKE" + b"".join(number.to_bytes(2, "big") for number in (0x0020, 0x0001, 0x0003))
VERSION = 3


def labeled_extract(suite, salt, label, secret):
    """Section 4: LabeledExtract."""
    return hmac.digest(salt, b"HPKE-v1" + suite + label + secret, hashlib.sha256)


def labeled_expand(suite, key, label, info, length):
    """Section 4: LabeledExpand, for no more than one block of the hash."""
    message = length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info
    return hmac.digest(key, message + b"\x01", hashlib.sha256)[:length]


def cipher(dh, encapsulated, recipient):
    """Sections 4.1 and 5.1: the cipher and the nonce of the first message, without info."""
    secret = labeled_extract(KEM, b"", b"eae_prk", dh)
    secret = labeled_expand(KEM, secret, b"shared_secret", encapsulated + recipient, 32)
    context = b"\x00" + labeled_extract(SUITE, b"", b"psk_id_hash", b"") + labeled_extract(SUITE, b"", b"info_hash", b"")
    schedule = labeled_extract(SUITE, secret, b"secret", b"")
    key = labeled_expand(SUITE, schedule, b"key", context, 32)
    return ChaCha20Poly1305(key), labeled_expand(SUITE, schedule, b"base_nonce", context, 12)


def seal(public_key, text):
    """The log of a text, as anybody with the public key can write it."""
    recipient = base64.b64decode(public_key)
    ours = X25519PrivateKey.generate()
    encapsulated = ours.public_key().public_bytes_raw()
    aead, nonce = cipher(ours.exchange(X25519PublicKey.from_public_bytes(recipient)), encapsulated, recipient)
    sealed = aead.encrypt(nonce, text, b"")
    length = (len(sealed) - 16).to_bytes(8, "little")
    return base64.b64encode(bytes([VERSION]) + encapsulated + length + sealed).decode()


def open_log(private_key, log):
    """The text of a log; None when it is for another key."""
    ours = X25519PrivateKey.from_private_bytes(base64.b64decode(private_key))
    blob = base64.b64decode(log, validate=True)
    assert blob[0] == VERSION
    encapsulated, length, sealed = blob[1:33], int.from_bytes(blob[33:41], "little"), blob[41:]
    assert length == len(sealed) - 16
    dh = ours.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    aead, nonce = cipher(dh, encapsulated, ours.public_key().public_bytes_raw())
    try:
        return aead.decrypt(nonce, sealed, b"")
    except InvalidTag:
        return None
