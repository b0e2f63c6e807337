#include "core/model/identity.h"

#include <QUuid>
#include <QtEndian>

#include <array>
#include <memory>

namespace core {

namespace {

constexpr quint8 noDigit = 16;

// The value of each ASCII character as a hexadecimal digit. Files are read by tens of thousands of ids.
constexpr auto hexDigits = [] {
    std::array<quint8, 128> values{};
    values.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        values[size_t('0' + i)] = i;
    for (quint8 i = 0; i < 6; ++i)
        values[size_t('a' + i)] = values[size_t('A' + i)] = quint8(10 + i);
    return values;
}();

} // namespace

QString Uuid::toText() const
{
    static constexpr char digits[] = "0123456789abcdef";
    QString text(36, QLatin1Char('-'));
    int at = 0;
    for (int nibble = 0; nibble < 32; ++nibble) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            ++at;
        const quint64 half = nibble < 16 ? high : low;
        const int shift = 60 - 4 * (nibble % 16);
        text[at++] = QLatin1Char(digits[(half >> shift) & 0xf]);
    }
    return text;
}

std::optional<Uuid> Uuid::fromText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const char16_t* c = text.utf16();
    if (c[8] != u'-' || c[13] != u'-' || c[18] != u'-' || c[23] != u'-')
        return std::nullopt;
    unsigned wrong = 0;
    const auto part = [&](int from, int to) {
        quint64 bits = 0;
        for (int at = from; at < to; ++at) {
            const unsigned digit = c[at] < 128 ? hexDigits[c[at]] : noDigit;
            wrong |= digit;
            bits = bits << 4 | digit;
        }
        return bits;
    };
    const Uuid id{part(0, 8) << 32 | part(9, 13) << 16 | part(14, 18), part(19, 23) << 48 | part(24, 36)};
    if (wrong >= noDigit)
        return std::nullopt;
    return id;
}

namespace {

Uuid fromQt(const QUuid& uuid)
{
    const QByteArray bytes = uuid.toRfc4122();
    return {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
}

} // namespace

Uuid derivedId(const Uuid& parent, const QByteArray& name)
{
    char bytes[16];
    qToBigEndian(parent.high, bytes);
    qToBigEndian(parent.low, bytes + 8);
    return fromQt(QUuid::createUuidV5(QUuid::fromRfc4122(QByteArrayView(bytes, 16)), name));
}

IdSource randomIds()
{
    return [] { return fromQt(QUuid::createUuid()); };
}

IdSource countedIds(quint64 first)
{
    return [next = std::make_shared<quint64>(first)] { return Uuid{0, (*next)++}; };
}

} // namespace core
