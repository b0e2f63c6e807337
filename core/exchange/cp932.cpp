#include "core/exchange/cp932.h"

#include "core/exchange/cp932_table.h"

#include <array>
#include <memory>

namespace core::cp932 {

namespace {

constexpr char16_t firstUserDefined = 0xE000;
constexpr int userDefinedCount = 10 * trailCount;
constexpr char16_t firstHalfWidthKana = 0xFF61;
constexpr int halfWidthKanaCount = 0xDF - 0xA1 + 1;

uchar trailOf(int index)
{
    return uchar(index < 0x3F ? index + 0x40 : index + 0x41);
}

// −1: not a lead byte of the table.
int leadIndex(uchar lead)
{
    if (lead >= 0x81 && lead <= 0x9F)
        return lead - 0x81;
    if (lead >= 0xE0 && lead <= 0xEF)
        return lead - 0xE0 + 31;
    return lead >= 0xFA && lead <= 0xFC ? lead - 0xFA + 47 : -1;
}

using Codes = std::array<quint16, 0x10000>;
using Characters = std::array<char16_t, 0x10000>;

char16_t characterAt(int lead, int column)
{
    if (lead >= 0xF0 && lead <= 0xF9)
        return char16_t(firstUserDefined + (lead - 0xF0) * trailCount + column);
    const int rowNumber = leadIndex(uchar(lead));
    const char16_t* cells = rowNumber < 0 ? nullptr : row(rowNumber);
    return cells && cells[column] != unassigned ? cells[column] : char16_t(0);
}

std::unique_ptr<const Characters> makeCharacters()
{
    auto characters = std::make_unique<Characters>();
    characters->fill(0);
    for (int lead = 0x81; lead <= 0xFC; ++lead)
        for (int column = 0; column < trailCount; ++column)
            (*characters)[size_t(lead << 8 | trailOf(column))] = characterAt(lead, column);
    return characters;
}

void addLeads(Codes& codes, int first, int last)
{
    for (int code = first << 8; code <= (last << 8 | 0xFF); ++code) {
        const char16_t character = doubleBytes()[code];
        if (character && !codes[character])
            codes[character] = quint16(code);
    }
}

// Duplicates: the first code wins, so the order of the calls is Microsoft's order of preference.
std::unique_ptr<const Codes> makeCodes()
{
    auto codes = std::make_unique<Codes>();
    codes->fill(0);
    addLeads(*codes, 0x81, 0x84); // JIS X 0208, signs
    addLeads(*codes, 0x87, 0x87); // NEC row 13
    addLeads(*codes, 0x88, 0xEA); // JIS X 0208, kanji
    addLeads(*codes, 0xFA, 0xFC); // IBM
    addLeads(*codes, 0xED, 0xF9); // NEC's selection of IBM; user-defined
    return codes;
}

} // namespace

const char16_t* doubleBytes()
{
    static const std::unique_ptr<const Characters> characters = makeCharacters();
    return characters->data();
}

int fromCharacter(char16_t character)
{
    if (character < 0x80)
        return character;
    if (character >= firstHalfWidthKana && character < firstHalfWidthKana + halfWidthKanaCount)
        return character - firstHalfWidthKana + 0xA1;
    static_assert(firstUserDefined + userDefinedCount - 1 == 0xE757);
    static const std::unique_ptr<const Codes> codes = makeCodes();
    const int code = (*codes)[character];
    return code ? code : -1;
}

} // namespace core::cp932
