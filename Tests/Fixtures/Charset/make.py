#!/usr/bin/env python3
"""Writes the fixtures of character encodings, and their manifest."""

import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
CARD = "4111 1111 1111 1111"

# Name, Python's codec, the label that is declared, the text.
ENCODED = [
    ("utf8", "utf-8", None, "Grüße"),
    ("utf8-mark", "utf-8-sig", None, "Grüße"),
    ("utf16le-mark", "utf-16", None, "Grüße 番号"),
    ("utf16le", "utf-16-le", None, "Grüße 番号"),
    ("utf16be", "utf-16-be", None, "Grüße 番号"),
    ("utf32le", "utf-32-le", None, "Grüße 番号"),
    ("utf32be", "utf-32-be", None, "Grüße 番号"),
    ("utf7", "utf-7", "utf-7", "Grüße 番号"),
    ("windows-1252", "cp1252", "windows-1252", "Grüße €"),
    ("windows-1252-bare", "cp1252", None, "Grüße aus Köln"),
    ("windows-1250", "cp1250", "windows-1250", "Zażółć gęślą"),
    ("windows-1251", "cp1251", "windows-1251", "Номер карты"),
    ("windows-1253", "cp1253", "windows-1253", "Αριθμός κάρτας"),
    ("windows-1254", "cp1254", "windows-1254", "Kart numarası İğş"),
    ("windows-1255", "cp1255", "windows-1255", "מספר כרטיס"),
    ("windows-1256", "cp1256", "windows-1256", "رقم البطاقة"),
    ("windows-874", "cp874", "windows-874", "หมายเลขบัตร"),
    ("latin2", "iso8859_2", "ISO-8859-2", "Číslo karty žluť"),
    ("latin9", "iso8859_15", "iso-8859-15", "Numéro œuvre 5 €"),
    ("koi8-r", "koi8_r", "KOI8-R", "Номер карты"),
    ("cp437", "cp437", "IBM437", "Grüße ░▒▓"),
    ("cp866", "cp866", "cp866", "Номер карты"),
    ("macintosh", "mac_roman", "macintosh", "Grüße “fi”"),
    ("shift-jis", "cp932", "Shift_JIS", "カード番号①"),
    ("euc-jp", "euc_jp", "EUC-JP", "カード番号"),
    ("iso-2022-jp", "iso2022_jp", None, "カード番号"),
    ("gb18030", "gb18030", "GB2312", "信用卡号码"),
    ("big5", "big5", "Big5", "信用卡號碼"),
    ("euc-kr", "euc_kr", "EUC-KR", "신용카드 번호"),
]


def main():
    files = []
    for name, codec, declared, text in ENCODED:
        (HERE / f"{name}.txt").write_bytes(f"{text} {CARD}\n".encode(codec))
        file = {"name": f"{name}.txt", "mime": "text/plain", "find": [{"text": text, "part": "body"}, {"text": CARD}]}
        if declared:
            file["declared"] = f"text/plain; charset={declared}"
        files.append(file)
    # Long enough for its letters to tell.
    russian = "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 10
    (HERE / "guessed-1251.txt").write_bytes((russian + CARD).encode("cp1251"))
    files.append({"name": "guessed-1251.txt", "mime": "text/plain", "find": [{"text": "мягких"}, {"text": CARD}]})
    japanese = "このカードの番号は秘密です。誰にも教えないでください。" * 10
    (HERE / "guessed-sjis.txt").write_bytes((japanese + CARD).encode("cp932"))
    files.append({"name": "guessed-sjis.txt", "mime": "text/plain", "find": [{"text": "秘密です"}, {"text": CARD}]})
    # UTF-8 with a broken byte, and a declaration that is wrong.
    (HERE / "broken-utf8.txt").write_bytes("Grüße für Jürgen in Köln über ".encode() + b"\xff " + CARD.encode())
    files.append(
        {
            "name": "broken-utf8.txt",
            "mime": "text/plain",
            "declared": "text/plain; charset=shift_jis",
            "find": [{"text": "Grüße für Jürgen"}, {"text": CARD}],
        }
    )
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
