#!/usr/bin/env python3
"""Writes core/exchange/cp932_table.cpp: the double-byte characters of Microsoft's code page 932.

Run from the top of the source tree; needed only if the table is ever doubted:
    python3 packaging/make-cp932-table.py > core/exchange/cp932_table.cpp

Python's codec serves for the direction bytes -> character, in which all implementations but ICU agree.
The other direction is not taken from Python, which writes 髙 as EEE0 where Windows writes FBFC: the program
derives it from the order of preference in text_codec.cpp (JIS X 0208, NEC row 13, IBM, NEC's selection of IBM).
The few cells in which codecs are known to differ are checked below, so that another codec cannot slip in.
User-defined characters (F040-F9FC = U+E000-U+E757) follow a formula and are not in the table.
"""
import sys

LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xF0), *range(0xFA, 0xFD)]
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
UNASSIGNED = "\ufffd"
MUST_BE = {
    0x815C: 0x2015, 0x815F: 0xFF3C, 0x8160: 0xFF5E, 0x8161: 0x2225, 0x817C: 0xFF0D, 0x8191: 0xFFE0,
    0x8192: 0xFFE1, 0x81CA: 0xFFE2, 0x8740: 0x2460, 0x878A: 0x3231, 0xEEE0: 0x9AD9, 0xFBFC: 0x9AD9,
    0xFA55: 0xFFE4, 0xFA56: 0xFF07, 0xFA57: 0xFF02, 0xFA5C: 0x7E8A, 0xFAB1: 0xFA11, 0xFC4B: 0x9ED1,
}

HEAD = """// Made by packaging/make-cp932-table.py; do not edit.
#include "core/exchange/cp932_table.h"

namespace core::cp932 {

// clang-format off
static const char16_t* const rows[leadCount] = {
"""
TAIL = """};
// clang-format on

const char16_t* row(int lead)
{
    return rows[lead];
}

} // namespace core::cp932
"""


def character(lead, trail):
    try:
        return bytes([lead, trail]).decode("cp932")
    except UnicodeDecodeError:
        return UNASSIGNED


def main():
    for code, expected in MUST_BE.items():
        found = ord(character(code >> 8, code & 0xFF))
        if found != expected:
            sys.exit(f"{code:04X} should be U+{expected:04X}, this Python says U+{found:04X}")
    out = [HEAD]
    for lead in LEADS:
        cells = "".join(character(lead, trail) for trail in TRAILS)
        is_empty = cells == UNASSIGNED * len(TRAILS)
        out.append(f"    /* {lead:02X} */ " + ("nullptr,\n" if is_empty else f'u"{cells}",\n'))
    out.append(TAIL)
    sys.stdout.write("".join(out))


main()
