"""Creates a profile with an entry of its own, and prints its identifier.

    pip install cloudflare==5.9.0
    python create_profile.py

WEIR_TOKEN and WEIR_ACCOUNT are what the first start of a server prints; the token has to be one that may write. WEIR_URL is
where the server listens.
"""

import os

from cloudflare import Cloudflare

url = os.environ.get("WEIR_URL", "http://127.0.0.1:8787")
account = os.environ["WEIR_ACCOUNT"]
client = Cloudflare(api_token=os.environ["WEIR_TOKEN"], base_url=f"{url}/client/v4")

profile = client.zero_trust.dlp.profiles.custom.create(
    account_id=account,
    name="Orders",
    entries=[{"name": "Order number", "enabled": True, "pattern": {"regex": "ACME-[0-9]{6}"}}],
)
print(profile.id, profile.name)
