#include "core/model/identity.h"

#include <QUuid>
#include <QtEndian>

#include <memory>

namespace core {

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
    Uuid id;
    int nibble = 0;
    for (int at = 0; at < 36; ++at) {
        const char16_t c = text[at].unicode();
        if (at == 8 || at == 13 || at == 18 || at == 23) {
            if (c != u'-')
                return std::nullopt;
            continue;
        }
        const char16_t lower = c | 0x20;
        const bool isDigit = c >= u'0' && c <= u'9';
        if (!isDigit && (lower < u'a' || lower > u'f'))
            return std::nullopt;
        quint64& half = nibble++ < 16 ? id.high : id.low;
        half = half << 4 | quint64(isDigit ? c - u'0' : lower - u'a' + 10);
    }
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
