// Which variant forms of kanji (葛 with a variation selector) a font draws: the `cmap` table of format 14.
#pragma once

#include <QByteArray>

#include <optional>

namespace core {

/// Reads the table in place. An unreadable or absent table knows no variant.
class VariantForms final {
public:
    VariantForms() = default;
    /// `characterMap` is the font's whole `cmap` table.
    explicit VariantForms(const QByteArray& characterMap);

    /// The glyph of `base` with `selector`; 0 = the ordinary glyph of `base` is that form; nullopt = the font
    /// does not know the form.
    std::optional<quint16> glyph(char32_t base, char32_t selector) const;

private:
    quint32 number(qint64 offset, int bytes) const;
    bool isOrdinary(qint64 ranges, char32_t base) const;
    std::optional<quint16> ownGlyph(qint64 mappings, char32_t base) const;

    QByteArray table_; ///< The subtable of format 14; empty = none.
};

/// U+FE00 … U+FE0F and U+E0100 … U+E01EF.
constexpr bool isVariationSelector(char32_t character)
{
    return (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
}

} // namespace core
