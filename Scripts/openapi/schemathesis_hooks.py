"""What Scripts/schemathesis tests of the description: all of it, but for what depends on the token that it is given."""

import os

import schemathesis

ACCOUNT = os.environ["WEIR_ACCOUNT"]


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Makes of the description what a client with one token of one account can hold the server to."""
    # With any other account every answer is 403. As a rule of the description, and not as a value that is put into each
    # request, it lets the tool send wrong accounts too where it wants them refused.
    raw_schema["components"]["parameters"]["AccountId"]["schema"] = {"type": "string", "enum": [ACCOUNT]}
    # The tool takes each header for a way in by itself and expects 401 or 403 when it is wrong. One of X-Auth-Email and
    # X-Auth-Key without the other is answered 400, as the compatible API does; Tests/Clients has what both together do.
    for item in raw_schema["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("security"):
                operation["security"] = [way for way in operation["security"] if "authEmail" not in way]
    for name in ("authEmail", "authKey"):
        del raw_schema["components"]["securitySchemes"][name]
