"""The fixtures of the other archives."""

import gzip
import lzma

import containers
from manifest import add, raw, two
from tar_cases import tar


def other_archives():
    files, find = two("7z")
    mime = "application/x-7z-compressed"
    coder, packed = containers.seven_zip_lzma(b"".join(content for _, content in files))
    add("stored.7z", containers.seven_zip(files), mime, find)
    add("packed.7z", containers.seven_zip(files, coder, packed), mime, find)
    whole = containers.seven_zip(files)
    add("cut.7z", whole[:-20], mime, issues=["corrupt:truncated"])
    add("volume.7z.001", whole[:-20], mime, issues=["unsupported:volume"])
    add(
        "encrypted.7z",
        containers.seven_zip(files, containers.AES),
        mime,
        [("folder/two.txt", [], "names")],
        issues=["encrypted @ one.txt", "encrypted @ folder/two.txt"],
    )
    add("encrypted-names.7z", containers.seven_zip(files, containers.AES, encoded=True), mime, issues=["encrypted"])

    mime = "application/vnd.rar"
    files, find = two("rar")
    plain = [(name, content, 0) for name, content in raw(files)]
    fifth = [(name, content, b"") for name, content in raw(files)]
    add("four.rar", containers.rar4(plain), mime, find)
    add("five.rar", containers.rar5(fifth), mime, find)
    add("four-volume.rar", containers.rar4(plain, 0x0001), mime, find, issues=["unsupported:volume"])
    add("five-volume.rar", containers.rar5(fifth, 0x0001), mime, find, issues=["unsupported:volume"])
    add("four-encrypted-names.rar", containers.rar4(plain, 0x0080), mime, issues=["encrypted"])
    add("five-encrypted-names.rar", containers.rar5([], encrypted_headers=True), mime, issues=["encrypted"])
    add(
        "four-encrypted.rar",
        containers.rar4([plain[0], (b"locked.txt", b"\x11" * 32, 0x0004)]),
        mime,
        find[:1],
        issues=["encrypted @ locked.txt"],
    )
    add(
        "five-encrypted.rar",
        containers.rar5([fifth[0], (b"locked.txt", b"\x11" * 32, containers.rar5_encryption())]),
        mime,
        find[:1],
        issues=["encrypted @ locked.txt"],
    )

    files, find = two("cab")
    mime = "application/vnd.ms-cab-compressed"
    add("stored.cab", containers.cab(raw(files)), mime, find)
    add("packed.cab", containers.cab(raw(files), deflated=True), mime, find)
    add("volume.cab", containers.cab(raw(files + [("filler.txt", b"Quill " * 50)]), flags=2), mime, find, issues=["unsupported:volume"])

    mime = "application/x-iso9660-image"
    discs = [(b"ONE.TXT;1", b"Quill iso 3301\n"), (b"TWO.TXT;1", b"Quill iso 3302\n")]
    add("disc.iso", containers.iso(discs), mime, [("Quill iso 3301", ["ONE.TXT"]), ("Quill iso 3302", ["TWO.TXT"])])

    mime = "application/x-cpio"
    for kind in ("newc", "odc", "binary"):
        files, find = two(kind)
        add(f"{kind}.cpio", getattr(containers, f"cpio_{kind}")(raw(files)), mime, find)

    files, find = two("ar")
    flat = [(b"one.txt/", files[0][1]), (b"two.txt/", files[1][1])]
    add("library.a", containers.ar(flat), "application/x-archive", [find[0], ("Quill ar 3302", ["two.txt"])])
    files, find = two("deb")
    package = [
        (b"debian-binary", b"2.0\n"),
        (b"control.tar.gz", gzip.compress(tar([("./control", b"Package: quill-deb-3303\n")]), 9, mtime=0)),
        (b"data.tar.xz", lzma.compress(tar(files))),
    ]
    add(
        "package.deb",
        containers.ar(package),
        "application/x-archive",
        [
            ("quill-deb-3303", ["control.tar.gz", "./control"]),
            ("Quill deb 3301", ["data.tar.xz", "one.txt"]),
            ("Quill deb 3302", ["data.tar.xz", "folder/two.txt"]),
        ],
    )

    files, find = two("xar")
    flat = [("one.txt", files[0][1]), ("two.txt", files[1][1])]
    add("installer.xar", containers.xar(flat), "application/x-xar", [find[0], ("Quill xar 3302", ["two.txt"])])
    files, find = two("lha")
    add("old.lzh", containers.lha([(b"one.txt", files[0][1]), (b"two.txt", files[1][1])]), "application/x-lzh-compressed",
        [find[0], ("Quill lha 3302", ["two.txt"])])
    records = [(b"http://example.com/one", b"Quill warc 3301"), (b"http://example.com/two", b"Quill warc 3302")]
    add(
        "crawl.warc",
        containers.warc(records),
        "application/warc",
        [("Quill warc 3301", ["http://example.com/one"]), ("Quill warc 3302", ["http://example.com/two"])],
    )
