#!/usr/bin/env python3
"""Makes the two binary resources of package org.hedui.report, which are committed; run it only to renew them.

    pip install fonttools
    apt-get install fonts-noto-cjk
    python3 platform/tools/make-report-resources.py

NotoSerifCJKsc-Regular.otf
    The face of all printed papers: Noto Serif CJK SC (SIL Open Font License 1.1) from Debian's fonts-noto-cjk. Kept is
    every character the face maps but for Hangul: the whole of URO, Extension A, and 2,300 of the rarer characters of
    names, among them U+4DAE and U+20BB7. Left out are Hangul, the glyphs no character maps to (variants of other
    regions, vertical forms), hints and layout tables, none of which a PDF needs: 10 MB instead of 26.
    Glyph numbers stay as they are, since the PDF library writes glyph numbers where the CID-keyed font expects CIDs.

sRGB.icc
    The output intent that PDF/A asks for: a matrix/TRC display profile (ICC version 2) made from the published numbers
    of IEC 61966-2.1, so that no profile of a vendor's JDK stands in a paper and its bytes are everywhere the same.
"""

import pathlib
import struct

from fontTools import subset
from fontTools.ttLib import TTCollection

SOURCE = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"
SIMPLIFIED_CHINESE = 2
HANGUL = [(0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xAC00, 0xD7FF)]
TARGET = pathlib.Path(__file__).parent.parent / "src/main/resources/org/hedui/report"


def face():
    font = TTCollection(SOURCE).fonts[SIMPLIFIED_CHINESE]
    options = subset.Options()
    options.retain_gids = True
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.recalc_timestamp = False
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG", "DSIG"]
    kept = [c for c in font.getBestCmap() if not any(low <= c <= high for low, high in HANGUL)]
    assert 0x4DAE in kept and 0x20BB7 in kept
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    font.save(TARGET / "NotoSerifCJKsc-Regular.otf")


def fixed(number):
    return struct.pack(">i", round(number * 65536))


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + fixed(x) + fixed(y) + fixed(z)


def text(value):
    return b"text\0\0\0\0" + value.encode("ascii") + b"\0"


def description(value):
    ascii_value = value.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(ascii_value)) + ascii_value + bytes(4 + 4 + 2 + 1 + 67)


def srgb_curve(points=1024):
    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4

    values = [round(linear(i / (points - 1)) * 65535) for i in range(points)]
    return b"curv\0\0\0\0" + struct.pack(">I", points) + struct.pack(">%dH" % points, *values)


def profile():
    # The primaries of IEC 61966-2.1, adapted to D50 by the Bradford transform.
    curve = srgb_curve()
    tags = [
        (b"desc", description("sRGB IEC61966-2.1")),
        (b"cprt", text("Made from the published numbers of IEC 61966-2.1; free of any right")),
        (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
        (b"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)),
        (b"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
        (b"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
    ]
    offset = 128 + 4 + 12 * len(tags)
    table, data, placed = b"", b"", {}
    for name, content in tags:
        if content not in placed:
            placed[content] = offset + len(data)
            data += content + bytes(-len(content) % 4)
        table += name + struct.pack(">II", placed[content], len(content))
    body = struct.pack(">I", len(tags)) + table + data
    header = struct.pack(">I4sI4s4s4s", 128 + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(4 + 4 + 4 + 4 + 8 + 4)
    header += fixed(0.9642) + fixed(1.0) + fixed(0.8249)
    header += bytes(128 - len(header))
    (TARGET / "sRGB.icc").write_bytes(header + body)


TARGET.mkdir(parents=True, exist_ok=True)
profile()
face()
