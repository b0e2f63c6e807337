// The texts of a workbook: rich text without furigana, and the table of texts that cells share.
#pragma once

#include "core/exchange/xml_part.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

inline constexpr int longestCellText = 32'767; ///< Of Excel, in UTF-16 units.

/// The text of <si>, <is> or <text>: that of <t> directly inside and inside <r>, one behind the other. The
/// reading of kanji (<rPh>) is never part of it. Escapes are decoded. Leaves the element.
QString readRichText(XmlPart& xml);

/// Decodes 「_x000D_」 and the like once from left to right: Excel writes characters that XML cannot hold,
/// and 「_x005F_」 for an underscore that would begin such a group. Zero characters and halves of surrogate
/// pairs stay as they are written: no text may hold them.
QString withoutEscapes(const QString& text);
/// With LF for CR LF and CR.
QString withLineFeeds(const QString& text);

/// The texts that cells point to by number. Repeated in memory once, however many cells say it.
struct XlsxTexts {
    std::vector<QString> texts; ///< As readRichText() gives them.
};

/// What a workbook's texts may amount to.
struct XlsxTextLimits {
    qint64 texts = 1'000'000;
    qint64 characters = 64'000'000; ///< UTF-16 units, in the table; and in the cells of one sheet.
};

/// nullopt when there are more texts than the limits allow. The part itself says whether it was sound.
std::optional<XlsxTexts> readSharedTexts(XmlPart& xml, const XlsxTextLimits& limits);

} // namespace core
