#!/usr/bin/env python3
"""Writes the fixtures of HTML, and their manifest."""

import base64
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent

PLACES = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="description" content="described-4029">
<title>titled &amp; 5105</title>
<style>.a::after { content: "styled-6011" }</style>
<script>var token = "scripted-3530";
if (1 < 2) { second = "scripted-line-5" + "</b>"; }</script>
<script type="application/ld+json">{"card": "\\u0035555 5555", "note": "a\\nGlued-7741"}</script>
<script type="text/template"><div title="template-script-1">x</div></script>
</head>
<body class="classed-8801">
<!-- commented-3782
second comment line 8822 -->
<p>4<b>1</b>11 <i>1111</i> 1<span>1</span>11&#32;1111 first paragraph</p>
<p>second&nbsp;paragraph wr<wbr>apped
over two lines</p>
<div>before<div>inner block</div>after</div>
<table><tr><td>cell-a</td><td><p>cell-b</p></td><td>cell-c</td></tr>
<tr><th>head-d</th><td>cell-e</td></tr></table>
line one<br>line two
<img src="a.png" alt="alternative-6304" title='titled-attr-9913'>
<a href="https://a.example/?card=4222%20222+222&amp;b=%C3%A9t%C3%A9">link</a>
<input type="hidden" name="secret-field" value="hidden-5019">
<input placeholder="placed-5610" value=unquoted-3566>
<div data-ssn="078-05-1120" hidden>hidden text 6771</div>
<noscript><p>without scripts 4917</p></noscript>
<template><p>in a template 4484</p></template>
<textarea>line A
line <b>B</b> 5066</textarea>
<pre>pre one
pre  two</pre>
<svg viewBox="0 0 10 10"><path d="M4012 8888 8888 1881z"/><text>svg text 4013</text></svg>
<my-card>custom element 4508</my-card>
<select><option value="opt-4175">Option one</option><option>Option two</option></select>
<img src="data:text/plain;base64,@INNER@">
<a href="data:text/html,%3Cp%3Einner%20page%206759%3C%2Fp%3E">x</a>
&eacute;t&eacute; &euro;5 &#x1F600; &nosuchname; AT&T &copy2026 a &lt; b
<p title="two" title="twice-4844">dup</p>
</body>
</html>
after the end 4903
"""

# What a tree builder, and a browser, would throw away.
BROKEN = """</div>after a wrong end tag 4111
<p>a</div>b
</4242>after a strange end tag
<![CDATA[in cdata 4263]]>
<!bogus 4384>
<? processing 4405 >
<title>title<b>4426</title>after title
<a 4447=x =y "quoted-4468">attr</a>
<body late="late-4489">
5 < 6 > 4 <5 x
<p title="never closed 4500>
"""

GAP = "<p>" + "x" * 100 + "</p>\n"


def main():
    files = []

    def add(name, data, **facts):
        (HERE / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        files.append({"name": name, "mime": "text/html", **facts})

    inner = base64.b64encode(b"inner file 4994").decode()
    body = {"part": "body", "path": []}
    add(
        "places.html",
        PLACES.replace("@INNER@", inner),
        find=[
            {"text": "described-4029", "part": "attributes", "line": 5},
            {"text": "titled & 5105", **body, "line": 6},
            {"text": "styled-6011", "part": "scripts", "line": 7},
            {"text": "scripted-3530", "part": "scripts", "line": 8},
            {"text": "scripted-line-5", "part": "scripts", "line": 9},
            {"text": "5555 5555", "part": "decoded", "name": "/card", "line": 10},
            {"text": "a\nGlued-7741", "part": "decoded", "name": "/note"},
            {"text": "template-script-1", "part": "scripts"},
            {"text": "classed-8801", "part": "attributes"},
            {"text": "commented-3782", "part": "markup-comments", "line": 14},
            {"text": "second comment line 8822", "part": "markup-comments", "line": 15},
            {"text": "4111 1111 1111 1111 first paragraph\n", **body, "line": 16},
            {"text": "second\u00a0paragraph wrapped over two lines", **body, "line": 17},
            {"text": "before\ninner block\nafter", **body},
            {"text": "cell-a\tcell-b\tcell-c\nhead-d\tcell-e\n", **body, "line": 20},
            {"text": "line one\nline two", **body, "line": 22},
            {"text": "alternative-6304\ttitled-attr-9913", "part": "attributes", "line": 23},
            {"text": "https://a.example/?card=4222 222 222&b=été", "part": "links", "line": 24},
            {"text": "hidden\tsecret-field\thidden-5019", "part": "attributes", "line": 25},
            {"text": "placed-5610\tunquoted-3566", "part": "attributes"},
            {"text": "data-ssn\t078-05-1120", "part": "attributes", "line": 27},
            {"text": "hidden text 6771", **body},
            {"text": "without scripts 4917", **body},
            {"text": "in a template 4484", **body},
            {"text": "line A\nline <b>B</b> 5066", **body},
            {"text": "pre one\npre  two", **body},
            {"text": "svg text 4013", **body},
            {"text": "custom element 4508", **body},
            {"text": "opt-4175", "part": "attributes"},
            {"text": "Option one\nOption two", **body},
            {"text": "inner file 4994", "part": "body", "path": ["data-uri-1"]},
            {"text": "inner page 6759", "part": "body", "path": ["data-uri-2"]},
            {"text": "été €5 😀 &nosuchname; AT&T ©2026 a < b", **body},
            {"text": "twice-4844", "part": "attributes"},
            {"text": "after the end 4903", **body},
        ],
        absent=["4012 8888", "M4012", "cell-bcell", "oneline", "innerblock"],
    )
    add(
        "broken.html",
        BROKEN,
        declared="text/html; charset=utf-8",
        find=[
            {"text": "after a wrong end tag 4111", **body, "line": 1},
            {"text": "a\nb", **body},
            {"text": "4242", "part": "markup-comments"},
            {"text": "after a strange end tag", **body},
            {"text": "in cdata 4263", **body},
            {"text": "bogus 4384", "part": "markup-comments"},
            {"text": "processing 4405", "part": "markup-comments"},
            {"text": "title<b>4426\nafter title", **body},
            {"text": "4447", "part": "attributes"},
            {"text": "quoted-4468", "part": "attributes"},
            {"text": "late-4489", "part": "attributes"},
            {"text": "5 < 6 > 4 <5 x", **body},
            {"text": "never closed 4500", "part": "attributes", "line": 11},
        ],
    )
    add(
        "open-comment.html",
        "<html><body><p>text 4610</p><!-- comment 4621 <p>still 4632",
        find=[{"text": "text 4610", **body}, {"text": "comment 4621 <p>still 4632", "part": "markup-comments"}],
    )
    add("open-script.html", "<html><script>var a = 4643; <p>x", find=[{"text": "4643", "part": "scripts"}])
    add("open-tag.html", '<html><a href="https://a.example/4654', find=[{"text": "4654", "part": "links"}])
    add("open-title.html", "<html><title>titled 4665", find=[{"text": "titled 4665", **body}])
    add(
        "meta-charset.html",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'.encode()
        + "<p>Номер карты 4676</p>".encode("cp1251"),
        find=[{"text": "Номер карты 4676", **body}],
    )
    add(
        "declared-charset.html",
        "<html><meta charset=utf-8><p>Номер карты 4687</p>".encode("koi8_r"),
        declared="text/html; charset=koi8-r",
        find=[{"text": "Номер карты 4687", **body}],
    )
    add(
        "utf16.html",
        "<!DOCTYPE html><meta charset='utf-16'><p>Grüße 4<b>6</b>98</p>".encode("utf-16"),
        find=[{"text": "Grüße 4698", **body}],
    )
    add(
        "guessed.html",
        ("<html><p>" + "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 5 + "4700</p>").encode("cp1251"),
        find=[{"text": "мягких", **body}, {"text": "4700", **body}],
    )
    add(
        "xhtml.html",
        '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>'
        "<p>4<em>7</em>11</p><script><![CDATA[ var x = 4722; ]]></script><br/>end 4733</body></html>",
        find=[
            {"text": "4711", **body, "line": 2},
            {"text": "4722", "part": "scripts"},
            {"text": "end 4733", **body},
        ],
    )
    add("fragment.html", '<div class="x">4<span>7</span>44 fragment</div>', find=[{"text": "4744 fragment", **body}])
    add("deep.html", "<div>" * 8000 + "deep text 4755" + "</b>" * 4000, find=[{"text": "deep text 4755", **body}])
    add(
        "late-line.html",
        "<html>\n" + GAP * 200 + "<p>late 4766</p>",
        find=[{"text": "late 4766", **body, "line": 202}],
    )
    (HERE / "manifest.json").write_text(json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
