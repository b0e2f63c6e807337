#include "core/exchange/xlsx_number.h"

#include <QDateTime>

#include <algorithm>

namespace core {

namespace {

constexpr int excelDigits = 15;
constexpr int writtenOut = 31; // Digits on one side of the point.
constexpr qint64 millisecondsOfDay = 86'400'000;

qsizetype digitsFrom(QStringView text, qsizetype at)
{
    const qsizetype start = at;
    while (at < text.size() && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return at - start;
}

// Rounds "1999" to its first `count` digits: "200" for 3. One digit more when all were nines.
QString roundedDigits(const QString& digits, qsizetype count)
{
    QString kept = digits.left(count);
    if (digits[count] < u'5')
        return kept;
    qsizetype at = count - 1;
    while (at >= 0 && kept[at] == u'9')
        kept[at--] = u'0';
    if (at < 0)
        return u'1' + kept;
    kept[at] = QChar(kept[at].unicode() + 1);
    return kept;
}

// Thousandths of a second since midnight, from the digits behind the point; rounded. A whole day at most.
qint64 timeOfDay(QStringView fraction)
{
    constexpr int places = 11; // 10^11 × 86,400,000 fits 64 bits; a thousandth is 1.2 × 10^-8 days.
    qint64 number = 0;
    qint64 unit = 1;
    for (int i = 0; i < places; ++i, unit *= 10)
        number = number * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    // Shared by 100 so that the product stays below 2^63.
    return (number * (millisecondsOfDay / 100) + unit / 200) / (unit / 100);
}

QString timeText(qint64 milliseconds)
{
    return QTime(0, 0)
        .addMSecs(int(milliseconds))
        .toString(milliseconds % 1000 == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
}

QDate dayOf(qint64 serial, XlsxEpoch epoch)
{
    if (epoch == XlsxEpoch::Year1904)
        return QDate(1904, 1, 1).addDays(serial);
    return QDate(1899, 12, 30).addDays(serial < 60 ? serial + 1 : serial);
}

} // namespace

std::optional<XlsxNumber> XlsxNumber::fromText(QStringView text)
{
    text = text.trimmed();
    XlsxNumber number;
    qsizetype at = 0;
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        number.isNegative_ = text[at++] == u'-';
    const qsizetype whole = digitsFrom(text, at);
    number.digits_ = text.mid(at, whole).toString();
    at += whole;
    bool isPlain = true;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype decimals = digitsFrom(text, at + 1);
        number.digits_ += text.mid(at + 1, decimals);
        number.exponent_ = int(-decimals);
        at += decimals + 1;
        isPlain = false;
    }
    if (number.digits_.isEmpty() || number.digits_.size() > 400)
        return std::nullopt;
    if (at < text.size() && (text[at] == u'E' || text[at] == u'e')) {
        bool isInteger = false;
        const int exponent = text.mid(at + 1).toInt(&isInteger);
        if (!isInteger || std::abs(exponent) > 400)
            return std::nullopt;
        number.exponent_ += exponent;
        at = text.size();
        isPlain = false;
    }
    if (at != text.size())
        return std::nullopt;
    const auto isZero = [](QChar digit) { return digit == u'0'; };
    number.digits_.remove(0,
        std::find_if_not(number.digits_.cbegin(), number.digits_.cend(), isZero) - number.digits_.cbegin());
    if (!isPlain && number.digits_.size() > excelDigits) {
        number.exponent_ += int(number.digits_.size()) - excelDigits;
        number.digits_ = roundedDigits(number.digits_, excelDigits);
    }
    while (number.digits_.endsWith(u'0')) {
        number.digits_.chop(1);
        ++number.exponent_;
    }
    number.isNegative_ = number.isNegative_ && !number.digits_.isEmpty();
    return number;
}

QString XlsxNumber::toText(int places) const
{
    if (digits_.isEmpty())
        return QStringLiteral("0");
    const int exponent = exponent_ + places;
    const auto count = int(digits_.size());
    QString text = digits_;
    if (count + exponent > writtenOut || -exponent > writtenOut) {
        const int power = count - 1 + exponent;
        if (count > 1)
            text.insert(1, u'.');
        text += QStringLiteral("E%1%2").arg(QChar(power < 0 ? u'-' : u'+'), QString::number(std::abs(power)));
    } else if (exponent >= 0) {
        text += QString(exponent, u'0');
    } else {
        if (count <= -exponent)
            text.prepend(QString(-exponent - count + 1, u'0'));
        text.insert(text.size() + exponent, u'.');
    }
    return isNegative_ ? u'-' + text : text;
}

std::optional<QString> XlsxNumber::toDate(XlsxEpoch epoch) const
{
    constexpr int mostDayDigits = 7;
    const auto wholeDigits = qsizetype(digits_.size()) + exponent_;
    if (isNegative_ || wholeDigits > mostDayDigits)
        return std::nullopt;
    QString all = digits_ + QString(std::max(exponent_, 0), u'0');
    if (wholeDigits < 0)
        all.prepend(QString(-wholeDigits, u'0'));
    const qsizetype split = std::max<qsizetype>(wholeDigits, 0);
    qint64 serial = QStringView(all).left(split).toLongLong();
    qint64 time = timeOfDay(QStringView(all).mid(split));
    if (time == millisecondsOfDay) {
        time = 0;
        ++serial;
    }
    if (serial == 0 && epoch == XlsxEpoch::Year1900)
        return timeText(time);
    const QDate day = dayOf(serial, epoch);
    if (day.year() > 9999 || (serial == 60 && epoch == XlsxEpoch::Year1900))
        return std::nullopt;
    const QString text = day.toString(Qt::ISODate);
    return time == 0 ? text : text + u'T' + timeText(time);
}

} // namespace core
