"""Collects fixtures: writes each file, and remembers what has to be read out of it."""

import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
FILES = []


def add(name, content, mime, find=(), **facts):
    """A file; in `find` are the texts, each with its path and, where it matters, its part."""
    (HERE / name).write_bytes(content)
    needles = [
        {"text": text, "path": list(path), **({"part": part} if part else {})}
        for text, path, *rest in find
        for part in [rest[0] if rest else None]
    ]
    FILES.append({"name": name, "mime": mime, "find": needles, **facts})


def two(tag):
    """Two members that nearly every container gets, and where their texts are."""
    files = [("one.txt", f"Quill {tag} 3301\n".encode()), ("folder/two.txt", f"Quill {tag} 3302\n".encode())]
    return files, [
        (f"Quill {tag} 3301", ["one.txt"], "body"),
        (f"Quill {tag} 3302", ["folder/two.txt"], "body"),
        ("folder/two.txt", [], "names"),
    ]


def raw(files):
    return [(name.encode(), content) for name, content in files]


def clear():
    """Removes what an earlier run wrote."""
    for old in HERE.iterdir():
        if old.suffix != ".py" and old.is_file():
            old.unlink()


def finish():
    """Writes the manifest."""
    (HERE / "manifest.json").write_text(json.dumps({"files": FILES}, indent=1, ensure_ascii=False) + "\n")
