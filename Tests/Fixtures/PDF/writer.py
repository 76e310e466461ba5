"""A small writer of PDF files, object by object, so that every oddity can be put where it is wanted."""

import hashlib
import struct
import zlib

PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def rc4(key, data):
    """RC4, of which Python's library has none."""
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) & 255
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) & 255
        j = (j + state[i]) & 255
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) & 255])
    return bytes(out)


def utf16(text):
    """A text string in UTF-16 with its mark, in hexadecimal."""
    return b"<" + (b"\xfe\xff" + text.encode("utf-16-be")).hex().encode() + b">"


class PDF:
    """A file in the making: objects by number, written in the order in which they were added."""

    def __init__(self, version="1.7"):
        self.version = version
        self.objects = {}
        self.next = 1
        self.password = None
        self.identifier = bytes(range(16))

    def number(self):
        self.next += 1
        return self.next - 1

    def add(self, body, number=None):
        """Adds an object; returns its number."""
        number = number or self.number()
        self.objects[number] = body if isinstance(body, bytes) else body.encode("latin-1")
        return number

    def stream(self, data, entries="", number=None, deflate=False, length=None):
        """Adds a stream; returns its number."""
        data = data if isinstance(data, bytes) else data.encode("latin-1")
        if deflate:
            data = zlib.compress(data, 9)
            entries += " /Filter /FlateDecode"
        number = number or self.number()
        self.objects[number] = (entries, data, length)
        return number

    def encrypt(self, user=b""):
        """Protects it by the standard handler, revision 2: RC4 with 40 bits."""
        self.password = user

    # -- writing

    def _keys(self):
        owner = rc4(hashlib.md5((b"owner" + PAD)[:32]).digest()[:5], (self.password + PAD)[:32])
        key = hashlib.md5((self.password + PAD)[:32] + owner + struct.pack("<i", -4) + self.identifier).digest()[:5]
        return key, owner, rc4(key, PAD)

    def _body(self, number, body, key):
        def secret(data):
            if key is None:
                return data
            own = hashlib.md5(key + struct.pack("<I", number)[:3] + b"\0\0").digest()[:10]
            return rc4(own, data)

        if isinstance(body, bytes):
            return body if key is None else self._secret_strings(body, secret)
        entries, data, length = body
        data = secret(data)
        length = len(data) if length is None else length
        return f"<< /Length {length} {entries} >>\nstream\n".encode("latin-1") + data + b"\nendstream"

    @staticmethod
    def _secret_strings(body, secret):
        """Encrypts the literal strings of an object; they hold no parentheses here."""
        out, rest = b"", body
        while b"(" in rest:
            head, _, rest = rest.partition(b"(")
            text, _, rest = rest.partition(b")")
            out += head + b"<" + secret(text).hex().encode() + b">"
        return out + rest

    def render(self, root, extra="", packed=(), before=b"", after=b""):
        """The file, with a classic table; or with a cross-reference stream when objects are to be packed."""
        key = None
        if self.password is not None:
            key, owner, user = self._keys()
            encryption = self.add(
                b"<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <" + owner.hex().encode() + b"> /U <"
                + user.hex().encode() + b"> >>"
            )
            extra += f" /Encrypt {encryption} 0 R"
        out = f"%PDF-{self.version}\n%".encode() + b"\xe2\xe3\xcf\xd3\n"
        offsets = {}
        plain = [n for n in self.objects if n not in packed]
        for number in plain:
            offsets[number] = len(out)
            own = None if key is None or extra.endswith(f"/Encrypt {number} 0 R") else key
            out += f"{number} 0 obj\n".encode() + self._body(number, self.objects[number], own) + b"\nendobj\n"
        if packed:
            return before + self._with_streams(out, offsets, root, extra, list(packed)) + after
        table = len(out)
        count = max(self.objects) + 1
        out += f"xref\n0 {count}\n0000000000 65535 f \n".encode()
        for number in range(1, count):
            state = "n" if number in offsets else "f"
            out += f"{offsets.get(number, 0):010} {0 if state == 'n' else 65535:05} {state} \n".encode()
        identifier = self.identifier.hex()
        out += f"trailer\n<< /Size {count} /Root {root} 0 R /ID [<{identifier}> <{identifier}>] {extra} >>\n".encode()
        return before + out + f"startxref\n{table}\n%%EOF\n".encode() + after

    def _with_streams(self, out, offsets, root, extra, packed):
        container, table = self.number(), self.number()
        head, body = "", b""
        for number in packed:
            head += f"{number} {len(body)} "
            body += self.objects[number] + b"\n"
        data = zlib.compress(head.encode() + body)
        entries = f"/Type /ObjStm /N {len(packed)} /First {len(head)} /Filter /FlateDecode"
        offsets[container] = len(out)
        out += f"{container} 0 obj\n".encode() + self._body(container, (entries, data, None), None) + b"\nendobj\n"
        offsets[table] = len(out)
        rows = b"\0" + b"\0" * 6
        for number in range(1, table + 1):
            if number in packed:
                rows += struct.pack(">BIH", 2, container, packed.index(number))
            else:
                rows += struct.pack(">BIH", 1, offsets[number], 0)
        # Rows are predicted from the one above, as real writers do.
        predicted, above = b"", bytes(7)
        for start in range(0, len(rows), 7):
            row = rows[start : start + 7]
            predicted += b"\2" + bytes((a - b) & 255 for a, b in zip(row, above))
            above = row
        entries = (
            f"/Type /XRef /W [1 4 2] /Size {table + 1} /Root {root} 0 R {extra} /Filter /FlateDecode "
            "/DecodeParms << /Predictor 12 /Columns 7 >>"
        )
        place = len(out)
        stream = self._body(table, (entries, zlib.compress(predicted), None), None)
        out += f"{table} 0 obj\n".encode() + stream + b"\nendobj\n"
        return out + f"startxref\n{place}\n%%EOF\n".encode()


HELVETICA = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


class Simple(PDF):
    """A file of pages with the font F1, and whatever else is added."""

    def __init__(self, version="1.7"):
        super().__init__(version)
        self.catalog, self.tree = self.number(), self.number()
        self.font = self.add(HELVETICA)
        self.pages = []
        self.fonts = f"/F1 {self.font} 0 R"
        self.root = ""

    def page(self, content, entries="", resources="", fonts="", **keywords):
        """Adds a page; returns its number."""
        stream = content if isinstance(content, int) else self.stream(content, **keywords)
        page = self.add(
            f"<< /Type /Page /Parent {self.tree} 0 R /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources "
            f"<< /Font << {self.fonts} {fonts} >> {resources} >> {entries} >>"
        )
        self.pages.append(page)
        return page

    def finish(self, **keywords):
        """The file."""
        kids = " ".join(f"{page} 0 R" for page in self.pages)
        if self.tree not in self.objects:
            self.add(f"<< /Type /Pages /Count {len(self.pages)} /Kids [{kids}] >>", self.tree)
        self.add(f"<< /Type /Catalog /Pages {self.tree} 0 R {self.root} >>", self.catalog)
        return self.render(self.catalog, **keywords)


def line(text, x=72, y=700, size=12, font="F1"):
    """Content that shows a line."""
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n"
