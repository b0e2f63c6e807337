#include "core/model/reading.h"

#include <algorithm>

namespace core {
namespace {

struct MissingRow {
    Missing reason;
    QStringView code;
    QStringView word;
};

constexpr std::array<MissingRow, allMissing.size()> missingRows{{
    {Missing::NotEntered, u"not_entered", u"未入力"},
    {Missing::BeingCounted, u"being_counted", u"集計中"},
    {Missing::NotSurveyed, u"not_surveyed", u"調査年でない"},
    {Missing::Unknowable, u"unknowable", u"把握不能"},
    {Missing::NotApplicable, u"not_applicable", u"対象外"},
    {Missing::NoNumberSuits, u"no_number_suits", u"設定になじまない"},
}};

const MissingRow& rowOf(Missing reason)
{
    return *std::ranges::find(missingRows, reason, &MissingRow::reason);
}

} // namespace

QString missingCode(Missing reason)
{
    return rowOf(reason).code.toString();
}

QString missingWord(Missing reason)
{
    return rowOf(reason).word.toString();
}

std::optional<Missing> readMissing(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    for (const MissingRow& row : missingRows) {
        if (trimmed == row.code || trimmed == row.word)
            return row.reason;
    }
    return std::nullopt;
}

std::optional<Decimal> Reading::number() const
{
    const Decimal* number = std::get_if<Decimal>(&content_);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

std::optional<Missing> Reading::missing() const
{
    const Missing* reason = std::get_if<Missing>(&content_);
    return reason == nullptr ? std::nullopt : std::optional(*reason);
}

QString Reading::toText() const
{
    return isNumber() ? number()->toText() : missingCode(*missing());
}

std::optional<Reading> Reading::fromText(QStringView text)
{
    for (const MissingRow& row : missingRows) {
        if (text == row.code)
            return Reading(row.reason);
    }
    const std::optional<Decimal> number = Decimal::fromText(text);
    return number ? std::optional(Reading(*number)) : std::nullopt;
}

QString printed(const Reading& reading, int decimals)
{
    return reading.isNumber() ? printed(*reading.number(), decimals) : missingWord(*reading.missing());
}

} // namespace core
