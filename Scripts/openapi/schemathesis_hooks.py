"""What Scripts/schemathesis tests of the description: all of it, but for what depends on the account and the token."""

import schemathesis


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Makes of the description what a client with one token of one account can hold the server to."""
    # The run puts its account into every path, even where the tool thinks that it sends a wrong one. Any text is right
    # here, so that it does not try; Tests/Clients tries.
    account = {"type": "string", "examples": raw_schema["components"]["schemas"]["AccountId"]["examples"]}
    raw_schema["components"]["parameters"]["AccountId"]["schema"] = account
    # The tool takes each header for a way in by itself and expects 401 or 403 when it is wrong. One of X-Auth-Email and
    # X-Auth-Key without the other is answered with 400, as the compatible API does; Tests/Clients has both together.
    for item in raw_schema["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("security"):
                operation["security"] = [way for way in operation["security"] if "authEmail" not in way]
    for name in ("authEmail", "authKey"):
        del raw_schema["components"]["securitySchemes"][name]
