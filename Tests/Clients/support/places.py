"""Places in a JSON body, and bodies that are wrong in one of them."""

import copy


def places(value, pointer=""):
    """Every place below the body itself, as a JSON pointer (RFC 6901), with what stands there."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        place = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield place, child
        yield from places(child, place)


def replaced(value, pointer, other):
    """A copy with something else at a place."""
    result = copy.deepcopy(value)
    parent, key = _parent(result, pointer)
    parent[key] = other
    return result


def without(value, pointer):
    """A copy without the member at a place."""
    result = copy.deepcopy(value)
    parent, key = _parent(result, pointer)
    del parent[key]
    return result


def at(value, pointer):
    """What stands at a place."""
    parent, key = _parent(value, pointer)
    return parent[key]


def of_another_type(value):
    """A value that no field takes which takes this one."""
    match value:
        case bool():
            return "true"
        case str() | list() | None:
            return 7
        case _:
            return "seven"


def _parent(value, pointer):
    keys = [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]
    for key in keys[:-1]:
        value = value[int(key)] if isinstance(value, list) else value[key]
    return value, int(keys[-1]) if isinstance(value, list) else keys[-1]
