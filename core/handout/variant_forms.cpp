#include "core/handout/variant_forms.h"

namespace core {

namespace {

constexpr int selectorRecordBytes = 11;
constexpr int selectorHeaderBytes = 10;

quint32 bigEndian(const QByteArray& bytes, qint64 offset, int count)
{
    if (offset < 0 || offset + count > bytes.size())
        return 0;
    quint32 value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | quint8(bytes[offset + i]);
    return value;
}

} // namespace

VariantForms::VariantForms(const QByteArray& characterMap)
{
    const quint32 count = bigEndian(characterMap, 2, 2);
    for (quint32 i = 0; i < count; ++i) {
        const quint32 offset = bigEndian(characterMap, 4 + 8 * qint64(i) + 4, 4);
        if (bigEndian(characterMap, offset, 2) == 14)
            table_ = characterMap.mid(offset, bigEndian(characterMap, qint64(offset) + 2, 4));
    }
}

quint32 VariantForms::number(qint64 offset, int bytes) const
{
    return bigEndian(table_, offset, bytes);
}

std::optional<quint16> VariantForms::glyph(char32_t base, char32_t selector) const
{
    const quint32 selectors = number(6, 4);
    for (quint32 i = 0; i < selectors; ++i) {
        const qint64 record = selectorHeaderBytes + selectorRecordBytes * qint64(i);
        if (number(record, 3) != selector)
            continue;
        const quint32 ranges = number(record + 3, 4);
        if (ranges && isOrdinary(ranges, base))
            return quint16(0);
        const quint32 mappings = number(record + 7, 4);
        return mappings ? ownGlyph(mappings, base) : std::nullopt;
    }
    return std::nullopt;
}

bool VariantForms::isOrdinary(qint64 ranges, char32_t base) const
{
    const quint32 count = number(ranges, 4);
    for (quint32 i = 0; i < count; ++i) {
        const qint64 range = ranges + 4 + 4 * qint64(i);
        const quint32 first = number(range, 3);
        if (range + 4 > table_.size())
            return false;
        if (base >= first && base <= first + number(range + 3, 1))
            return true;
    }
    return false;
}

std::optional<quint16> VariantForms::ownGlyph(qint64 mappings, char32_t base) const
{
    const quint32 count = number(mappings, 4);
    for (quint32 i = 0; i < count; ++i) {
        const qint64 mapping = mappings + 4 + 5 * qint64(i);
        if (mapping + 5 > table_.size())
            return std::nullopt;
        if (number(mapping, 3) == base)
            return quint16(number(mapping + 3, 2));
    }
    return std::nullopt;
}

} // namespace core
