// Walks over bytes character by character in each encoding that is read; text_codec.cpp decides what to make
// of it.
#pragma once

#include "core/exchange/cp932.h"
#include "core/exchange/text_codec.h"

#include <algorithm>
#include <array>

namespace core::characters {

// What stands at one place of the bytes: a character, or bytes that are none.
struct Step {
    int length = 1;
    char32_t character = 0;
    bool isValid = true;
};

inline Step invalid(int length)
{
    return {length, 0, false};
}

struct Utf8Lead {
    uchar from;
    uchar to;
    int length;
    uchar
        secondFrom; // narrower than 80…BF where overlong forms, surrogates or values past 10FFFF would follow
    uchar secondTo;
};
inline constexpr std::array utf8Leads
    = {Utf8Lead{0xC2, 0xDF, 2, 0x80, 0xBF}, Utf8Lead{0xE0, 0xE0, 3, 0xA0, 0xBF},
        Utf8Lead{0xE1, 0xEC, 3, 0x80, 0xBF}, Utf8Lead{0xED, 0xED, 3, 0x80, 0x9F},
        Utf8Lead{0xEE, 0xEF, 3, 0x80, 0xBF}, Utf8Lead{0xF0, 0xF0, 4, 0x90, 0xBF},
        Utf8Lead{0xF1, 0xF3, 4, 0x80, 0xBF}, Utf8Lead{0xF4, 0xF4, 4, 0x80, 0x8F}};

inline Step utf8Step(const uchar* at, const uchar* end)
{
    const auto lead = std::find_if(
        utf8Leads.begin(), utf8Leads.end(), [&](const Utf8Lead& l) { return *at >= l.from && *at <= l.to; });
    if (lead == utf8Leads.end())
        return invalid(1);
    char32_t character = *at & (0xFF >> (lead->length + 1));
    for (int i = 1; i < lead->length; ++i) {
        const uchar from = i == 1 ? lead->secondFrom : 0x80;
        const uchar to = i == 1 ? lead->secondTo : 0xBF;
        if (at + i >= end || at[i] < from || at[i] > to)
            return invalid(i);
        character = character << 6 | (at[i] & 0x3F);
    }
    return {lead->length, character};
}

template <bool isLittle>
Step utf16Step(const uchar* at, const uchar* end)
{
    const auto unit = [](const uchar* p) { return char16_t(isLittle ? p[1] << 8 | p[0] : p[0] << 8 | p[1]); };
    if (end - at < 2)
        return invalid(1);
    const char16_t first = unit(at);
    if (!QChar::isSurrogate(first))
        return {2, first};
    if (QChar::isLowSurrogate(first) || end - at < 4 || !QChar::isLowSurrogate(unit(at + 2)))
        return invalid(2);
    return {4, QChar::surrogateToUcs4(first, unit(at + 2))};
}

inline Step cp932Step(const uchar* at, const uchar* end)
{
    if (*at >= 0xA1 && *at <= 0xDF)
        return {1, char32_t(0xFF61 + *at - 0xA1)};
    if (end - at < 2)
        return invalid(1);
    static const char16_t* const characters = cp932::doubleBytes();
    const char16_t character = characters[at[0] << 8 | at[1]];
    return character ? Step{2, character} : invalid(at[1] < 0x80 ? 1 : 2);
}

// EUC-JP is JIS X 0208 with another arithmetic, so the table of CP932 serves. JIS X 0212 (three bytes) is
// refused.
inline Step eucJpStep(const uchar* at, const uchar* end)
{
    const bool hasSecond = end - at >= 2 && at[1] >= 0xA1 && at[1] <= 0xFE;
    if (!hasSecond)
        return invalid(1);
    if (*at == 0x8E)
        return at[1] <= 0xDF ? Step{2, char32_t(0xFF61 + at[1] - 0xA1)} : invalid(2);
    if (*at < 0xA1 || *at == 0xFF)
        return invalid(2);
    const int row = *at - 0xA1;
    const int cell = at[1] - 0xA1 + (row % 2) * 94;
    const int lead = row / 2 + (row / 2 < 31 ? 0x81 : 0xC1);
    const char16_t character = cp932::doubleBytes()[lead << 8 | (cell < 0x3F ? cell + 0x40 : cell + 0x41)];
    return character ? Step{2, character} : invalid(2);
}

// Visits every character from `at`; `onInvalid` returns false to stop. Runs of ASCII never reach `step`.
template <bool asciiIsOneByte, class StepFunction, class OnCharacter, class OnInvalid>
void walk(const uchar* at, const uchar* end, StepFunction step, OnCharacter onCharacter, OnInvalid onInvalid)
{
    while (at < end) {
        if (asciiIsOneByte && *at < 0x80) {
            onCharacter(char32_t(*at), at);
            ++at;
            continue;
        }
        const Step found = step(at, end);
        if (found.isValid)
            onCharacter(found.character, at);
        else if (!onInvalid(at, found.length))
            return;
        at += found.length;
    }
}

/// Visits every character from the byte `from` on: onCharacter(character, place), onInvalid(place, length),
/// which returns false to stop.
template <class OnCharacter, class OnInvalid>
void walkText(const QByteArray& bytes, qsizetype from, TextEncoding encoding, OnCharacter onCharacter,
    OnInvalid onInvalid)
{
    const auto* start = reinterpret_cast<const uchar*>(bytes.constData());
    const uchar* at = start + from;
    const uchar* end = start + bytes.size();
    switch (encoding) {
    case TextEncoding::Utf8:
        return walk<true>(at, end, utf8Step, onCharacter, onInvalid);
    case TextEncoding::Utf16LittleEndian:
        return walk<false>(at, end, utf16Step<true>, onCharacter, onInvalid);
    case TextEncoding::Utf16BigEndian:
        return walk<false>(at, end, utf16Step<false>, onCharacter, onInvalid);
    case TextEncoding::Cp932:
        return walk<true>(at, end, cp932Step, onCharacter, onInvalid);
    case TextEncoding::EucJp:
        return walk<true>(at, end, eucJpStep, onCharacter, onInvalid);
    }
}

} // namespace core::characters
