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

IdSource randomIds()
{
    return [] {
        const QByteArray bytes = QUuid::createUuid().toRfc4122();
        return Uuid {qFromBigEndian<quint64>(bytes.constData()), qFromBigEndian<quint64>(bytes.constData() + 8)};
    };
}

IdSource countedIds(quint64 first)
{
    return [next = std::make_shared<quint64>(first)] { return Uuid {0, (*next)++}; };
}

} // namespace core
