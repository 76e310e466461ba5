"""Accounts and tokens, made with the commands a person would use."""

import contextlib
import dataclasses
import sqlite3


@dataclasses.dataclass(frozen=True)
class Identity:
    """An account and a token that may do something in it."""

    account: str
    token: str = dataclasses.field(repr=False)
    token_id: str


def create_account(weir, name):
    """A new account's id."""
    return weir.run_json("accounts", "create", name)["id"]


def create_token(weir, account, permission="write", expires=None, name="tests"):
    """A token of an account; `expires` is a day, at whose start it ends."""
    expiry = [] if expires is None else ["--expires", expires]
    made = weir.run_json("tokens", "create", "--account", account, "--name", name, "--permission", permission, *expiry)
    assert (made["account_id"], made["name"], made["permission"]) == (account, name, permission)
    return Identity(account, made["token"], made["id"])


def create_identity(weir, name):
    """A new account with a token that may write."""
    return create_token(weir, create_account(weir, name))


def revoke_token(weir, identity):
    """Ends a token at once."""
    done = weir.run("tokens", "revoke", identity.token_id)
    assert done.returncode == 0, done.stderr


def create_key(weir, account, email):
    """An e-mail address with a key that may write, the older way of signing in."""
    made = weir.run_json(
        "tokens", "create", "--account", account, "--name", "tests", "--permission", "write", "--email", email
    )
    return email, made["key"]


def let_expire(weir, identity):
    """Puts the end of a token into the past, which no command does."""
    with contextlib.closing(sqlite3.connect(weir.data / "weir.sqlite")) as database, database:
        changed = database.execute("UPDATE access_token SET expires_at = 1 WHERE id = ?", [identity.token_id])
        assert changed.rowcount == 1
