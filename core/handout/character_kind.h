// How characters behave at the ends of lines: the table behind line breaking.
#pragma once

#include <QtGlobal>

#include <array>

namespace core {

/// How a character behaves at the ends of lines (after JIS X 4051).
enum class CharacterKind : quint8 {
    Ideograph, ///< Kanji, kana and everything unnamed: a line may end before and after it.
    Space, ///< Hangs at the end of a line, never starts one.
    Glue, ///< Holds its neighbours together.
    Word, ///< Letters and signs of Latin words, half-width digits apart.
    Digit,
    WideWord,
    WideDigit,
    Closing, ///< Never starts a line.
    Opening, ///< Never ends a line.
    Pair, ///< …… and ――: never parted.
    UnitMark, ///< Belongs to the number before it.
    Currency, ///< Belongs to what follows.
    Sign, ///< Belongs to a number that follows.
    Separator, ///< Half-width , . : inside words and numbers.
    WideSeparator, ///< Full-width ， ． ： inside numbers.
    Slash,
    Feed,
};

/// By UTF-16 unit.
using CharacterKinds = std::array<CharacterKind, 0x10000>;
const CharacterKinds& characterKinds();

} // namespace core
