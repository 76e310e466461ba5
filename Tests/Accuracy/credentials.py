"""Keys and tokens: drawn at random in the form that each vendor gives them, none of them ever issued."""

import base64
import binascii
import zlib

from making import ALPHANUMERIC, DIGITS, LOWER, UPPER, entry, shape

HEX = "0123456789abcdef"
URL_SAFE = ALPHANUMERIC + "-_"
BASE62 = DIGITS + UPPER + LOWER

TOKEN_SENTENCES = [
    "{l}: {v}",
    "{l} {v}",
    "export {l}={v}",
    '{l} = "{v}"',
    "The {l} of the staging system is {v} until Friday.",
    "# {l}\n{v}",
    "- {l}: '{v}'",
    "curl -H 'Authorization: Bearer {v}' # {l}",
]


def token(name, labels, fields, pattern, near=None, **options):
    options.setdefault("valid", shape(pattern))
    return entry(name, "en", labels, fields, sentences=TOKEN_SENTENCES, near=near, **options)


@token(
    "Amazon AWS Access Key ID",
    ["AWS_ACCESS_KEY_ID", "aws access key", "access key ID", "aws_access_key_id"],
    ["aws_access_key_id", "AccessKeyId", "access_key", "AWS_ACCESS_KEY_ID"],
    r"(AKIA|ASIA)[A-Z0-9]{16}",
    near=lambda s: [("lower case", "akia" + s.text(LOWER + "234567", 16)), ("other prefix", "AXIA" + s.text(UPPER, 16))],
)
def aws_access_key(source):
    return source.choice(["AKIA", "AKIA", "ASIA"]) + source.text(UPPER + "234567", 16)


@token(
    "Amazon AWS Secret Access Key",
    ["AWS_SECRET_ACCESS_KEY", "aws secret access key", "secret access key", "aws_secret_access_key"],
    ["aws_secret_access_key", "SecretAccessKey", "secret_access_key", "AWS_SECRET_ACCESS_KEY"],
    r"[A-Za-z0-9+/]{40}",
    near=lambda s: [
        ("commit", "commit " + s.text(HEX, 40)),
        ("path", "/".join(s.text(LOWER, 7) for _ in range(5))),
        ("digest", base64.b64encode(s.randbytes(32)).decode()),
    ],
)
def aws_secret(source):
    return source.text(ALPHANUMERIC + "+/", 40)


def cloudflare(name, prefix):
    @token(
        name,
        ["CLOUDFLARE_API_TOKEN", "Cloudflare API token", "CF_API_TOKEN", "cloudflare token"],
        ["cloudflare_api_token", "cf_api_token", "apiToken", "CLOUDFLARE_API_KEY"],
        prefix + r"[A-Za-z0-9]{40}[0-9a-f]{8}",
        near=lambda s: [("no checksum", prefix + s.text(ALPHANUMERIC, 40)), ("other prefix", "cfxx_" + s.text(HEX, 48))],
    )
    def make(source):
        return prefix + source.text(ALPHANUMERIC, 40) + source.text(HEX, 8)

    return make


cloudflare("Cloudflare User API Token", "cfut_")
cloudflare("Cloudflare User API Key", "cfk_")
cloudflare("Cloudflare Account Owned API Token", "cfat_")


@token(
    "Discord Webhook",
    ["DISCORD_WEBHOOK", "Discord webhook", "webhook URL", "DISCORD_WEBHOOK_URL"],
    ["discord_webhook", "webhook_url", "discordWebhook", "webhook"],
    r"https://(\w+\.)?discord(app)?\.com/api(/v\d+)?/webhooks/[0-9]{17,20}/[\w-]{60,80}",
    near=lambda s: [
        ("channel", f"https://discord.com/channels/{s.digits(18)}/{s.digits(18)}"),
        ("no token", f"https://discord.com/api/webhooks/{s.digits(18)}"),
        ("other host", f"https://example.com/api/webhooks/{s.digits(18)}/{s.text(URL_SAFE, 68)}"),
    ],
)
def discord_webhook(source):
    host = source.choice(["discord.com", "discord.com", "discordapp.com", "canary.discord.com", "ptb.discord.com"])
    version = source.choice(["", "", "", "/v10"])
    return f"https://{host}/api{version}/webhooks/{source.digits(source.choice([18, 19]), '123456789')}/{source.text(URL_SAFE, 67)}{source.text(ALPHANUMERIC, 1)}"


def base62_crc(text):
    """CRC-32 in base 62, six digits: the checksum at the end of tokens of GitHub and npm (GitHub's announcement of 2021)."""
    value = zlib.crc32(text.encode())
    digits = ""
    for _ in range(6):
        value, rest = divmod(value, 62)
        digits = BASE62[rest] + digits
    return digits


def is_github(text):
    if shape(r"gh[pousr]_[A-Za-z0-9]{36}")(text):
        return base62_crc(text[4:34]) == text[34:]
    return shape(r"github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}")(text)


@token(
    "GitHub PAT",
    ["GITHUB_TOKEN", "GitHub token", "personal access token", "GH_TOKEN"],
    ["github_token", "gh_token", "githubToken", "pat"],
    "",
    valid=is_github,
    near=lambda s: [("other prefix", "ghx_" + s.text(ALPHANUMERIC, 36)), ("placeholder", "ghp_" + "x" * 36)],
)
def github_token(source):
    if source.random() < 0.75:
        body = source.text(ALPHANUMERIC, 30)
        return source.choice(["ghp_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_"]) + body + base62_crc(body)
    return "github_pat_" + source.text(ALPHANUMERIC, 22) + "_" + source.text(ALPHANUMERIC, 59)


@token(
    "NPM Token",
    ["NPM_TOKEN", "npm token", "NODE_AUTH_TOKEN", "//registry.npmjs.org/:_authToken"],
    ["npm_token", "npmToken", "node_auth_token", "_authToken"],
    "",
    valid=lambda text: shape(r"npm_[A-Za-z0-9]{36}")(text) and base62_crc(text[4:34]) == text[34:],
    near=lambda s: [("variable", "npm_config_registry_url_of_the_mirror_x"), ("placeholder", "npm_" + "x" * 36)],
)
def npm_token(source):
    body = source.text(ALPHANUMERIC, 30)
    return "npm_" + body + base62_crc(body)


@token(
    "Google GCP API Key",
    ["GOOGLE_API_KEY", "Google API key", "Maps API key", "GCP key"],
    ["google_api_key", "apiKey", "maps_api_key", "gcp_api_key"],
    r"AIza[\w-]{35}",
    near=lambda s: [("other prefix", "AIzb" + s.text(URL_SAFE, 35)), ("too short", "AIza" + s.text(ALPHANUMERIC, 20))],
)
def google_key(source):
    return "AIzaSy" + source.text(URL_SAFE, 32) + source.text(ALPHANUMERIC, 1)


@token(
    "Microsoft Azure Client Secret",
    ["AZURE_CLIENT_SECRET", "client secret", "Azure client secret", "ARM_CLIENT_SECRET"],
    ["azure_client_secret", "clientSecret", "client_secret", "AZURE_CLIENT_SECRET"],
    r"[\w~.-]{3}[0-9]Q~[\w~.-]{31,34}",
    near=lambda s: [("short file name", f"PROGRA{s.digits(1)}Q~1.TXT"), ("no mark", s.text(ALPHANUMERIC, 40))],
)
def azure_secret(source):
    end = source.text(ALPHANUMERIC, 1)
    if source.random() < 0.8:
        return source.text(ALPHANUMERIC, 3) + "8Q~" + source.text(ALPHANUMERIC + "~._-", 33) + end
    return source.text(ALPHANUMERIC, 3) + "7Q~" + source.text(ALPHANUMERIC + "~._-", 30) + end


@token(
    "OpenAI API Key",
    ["OPENAI_API_KEY", "OpenAI API key", "openai key", "OPENAI_KEY"],
    ["openai_api_key", "openaiKey", "OPENAI_API_KEY", "api_key_openai"],
    r"sk-[\w-]{40,200}",
    near=lambda s: [
        ("other vendor", "sk-" + s.text(LOWER, 12)),
        ("style sheet", "sk-proj-header-left-column-wide"),
        ("placeholder", "sk-proj-" + "x" * 40),
    ],
)
def openai_key(source):
    def part(count):
        return source.text(URL_SAFE, count - 1) + source.text(ALPHANUMERIC, 1)

    if source.random() < 0.3:
        return "sk-" + source.text(ALPHANUMERIC, 20) + "T3BlbkFJ" + source.text(ALPHANUMERIC, 20)
    return source.choice(["sk-proj-", "sk-proj-", "sk-svcacct-", "sk-admin-"]) + part(74) + "T3BlbkFJ" + part(74)


@token(
    "PyPI Token",
    ["PYPI_TOKEN", "PyPI token", "TWINE_PASSWORD", "pypi api token"],
    ["pypi_token", "pypiToken", "twine_password", "password"],
    r"pypi-AgEIcHlwaS5vcmc[\w-]{50,250}",
    near=lambda s: [("project", "pypi-attestations-model-verification"), ("no macaroon", "pypi-" + s.text(ALPHANUMERIC, 40))],
)
def pypi_token(source):
    # A macaroon: version 2, its location pypi.org, an identifier of 36 to 200 bytes, a signature.
    body = bytes([2, 1, 8]) + b"pypi.org" + bytes([2, 36]) + source.randbytes(source.choice([70, 100, 118]))
    return "pypi-" + base64.urlsafe_b64encode(body).decode().rstrip("=")


@token(
    "Slack API Token",
    ["SLACK_TOKEN", "Slack bot token", "SLACK_BOT_TOKEN", "slack api token"],
    ["slack_token", "slackToken", "slack_bot_token", "bot_token"],
    r"xox[baprse]-[\w-]{20,200}|xapp-[\w-]{20,200}",
    near=lambda s: [("too short", "xoxb-" + s.digits(4)), ("other prefix", f"xoxz-{s.digits(12)}-{s.text(ALPHANUMERIC, 24)}")],
)
def slack_token(source):
    team, user = source.digits(12, "123456789"), source.digits(12, "123456789")
    return source.choice(
        [
            f"xoxb-{team}-{user}-{source.text(ALPHANUMERIC, 24)}",
            f"xoxb-{team}-{user}-{source.text(ALPHANUMERIC, 24)}",
            f"xoxp-{team}-{user}-{source.digits(12)}-{source.text(HEX, 32)}",
            f"xapp-1-A{source.text(UPPER + DIGITS, 10)}-{source.digits(13, '123456789')}-{source.text(HEX, 64)}",
            f"xoxe-1-{source.text(ALPHANUMERIC, 146)}",
        ]
    )


@token(
    "Slack Webhook",
    ["SLACK_WEBHOOK_URL", "Slack webhook", "incoming webhook", "webhook"],
    ["slack_webhook", "webhook_url", "slackWebhookUrl", "slack_webhook_url"],
    r"https://hooks\.slack\.com/(services|workflows)/[A-Z0-9]{8,12}/[A-Z0-9]{8,12}/[A-Za-z0-9]{20,30}",
    near=lambda s: [
        ("documentation", "https://api.slack.com/messaging/webhooks"),
        ("no secret", "https://hooks.slack.com/services/"),
        ("other host", f"https://hooks.example.com/services/T{s.text(UPPER, 8)}/B{s.text(UPPER, 8)}/{s.text(ALPHANUMERIC, 24)}"),
    ],
)
def slack_webhook(source):
    size = source.choice([8, 10])
    return f"https://hooks.slack.com/services/T{source.text(UPPER + DIGITS, size)}/B{source.text(UPPER + DIGITS, size)}/{source.text(ALPHANUMERIC, 24)}"


def stripe(name, prefix, labels, fields):
    @token(
        name,
        labels,
        fields,
        prefix + r"_(live|test)_[A-Za-z0-9]{24,}",
        near=lambda s: [("publishable key", "pk_live_" + s.text(ALPHANUMERIC, 24)), ("variable", f"{prefix}_live_key_of_the_shop")],
    )
    def make(source):
        mode = source.choice(["live", "live", "live", "test"])
        return f"{prefix}_{mode}_" + source.text(ALPHANUMERIC, source.choice([24, 99]))

    return make


stripe("Stripe Standard Secret Key", "sk", ["STRIPE_SECRET_KEY", "Stripe secret key", "stripe key"], ["stripe_secret_key", "stripeKey", "STRIPE_API_KEY"])
stripe(
    "Stripe Granular Restricted Key",
    "rk",
    ["STRIPE_RESTRICTED_KEY", "Stripe restricted key", "stripe key"],
    ["stripe_restricted_key", "stripeKey", "STRIPE_API_KEY"],
)


@entry(
    "SSH Private Key",
    "en",
    ["private key", "id_rsa", "SSH key", "deploy key"],
    ["private_key", "ssh_private_key", "sshKey", "deploy_key"],
    sentences=["{l}:\n{v}\n", "# {l}\n{v}", "cat <<EOF > {l}\n{v}\nEOF"],
    derived=False,
    partial=True,
    near=lambda s: [
        ("public key", "-----BEGIN PUBLIC KEY-----\n" + base64.b64encode(s.randbytes(48)).decode() + "\n-----END PUBLIC KEY-----"),
        ("certificate", "-----BEGIN CERTIFICATE-----\n" + base64.b64encode(s.randbytes(48)).decode() + "\n-----END CERTIFICATE-----"),
        ("public key", "ssh-rsa AAAAB3NzaC1yc2E" + s.text(ALPHANUMERIC, 120) + " user@host"),
        ("text", "The file begins with BEGIN OPENSSH PRIVATE KEY and ends with END."),
    ],
)
def ssh_key(source):
    kind = source.choice(["OPENSSH", "OPENSSH", "RSA", "EC"])
    magic = b"openssh-key-v1\0" if kind == "OPENSSH" else b"0\x82\x04\xa4\x02\x01\0"
    body = binascii.b2a_base64(magic + source.randbytes(300), newline=False).decode()
    lines = "\n".join(body[index : index + 70] for index in range(0, len(body), 70))
    return f"-----BEGIN {kind} PRIVATE KEY-----\n{lines}\n-----END {kind} PRIVATE KEY-----"
