// One character of CP932 in either direction.
#pragma once

#include <QtGlobal>

namespace core::cp932 {

/// The characters of all double-byte codes at [lead << 8 | trail], user-defined ones (F040–F9FC →
/// U+E000–U+E757) included; 0 = none. 65,536 places, so that decoding is one look-up a character.
const char16_t* doubleBytes();

/// The code that Windows writes for a character: 0x00–0x7F, 0xA1–0xDF or a double-byte code. −1 when CP932
/// lacks it. Characters with several codes get the one of JIS X 0208 (∵ 81E6), else NEC row 13 (① 8740, Ⅰ
/// 8754), else IBM (髙 FBFC, ⅰ FA40).
int fromCharacter(char16_t character);

} // namespace core::cp932
