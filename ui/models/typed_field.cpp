#include "ui/models/typed_field.h"

#include <QCoreApplication>
#include <QDate>

namespace ui {

namespace {

struct TypedField {
    Q_DECLARE_TR_FUNCTIONS(TypedField)
};

// A number without anything around it, in whatever width and with commas.
std::optional<core::Decimal> bareNumber(const QString& text)
{
    const auto read = core::readNumber(text);
    const bool isBare
        = read && read->unit.isEmpty() && read->qualifier.isEmpty() && read->bracketed.isEmpty();
    return isBare ? std::optional(read->number) : std::nullopt;
}

std::optional<int> wholeNumber(const QString& text)
{
    const auto number = bareNumber(text);
    bool isWhole = false;
    const int whole = number ? number->toText().toInt(&isWhole) : 0;
    return isWhole ? std::optional(whole) : std::nullopt;
}

} // namespace

QString typedText(const core::Reading& reading)
{
    if (const auto number = reading.number())
        return number->toText();
    return reading.missing() == core::Missing::NotEntered ? QString() : core::printed(reading);
}

core::Result<core::FieldValue> readTyped(const core::FieldInfo& field, const QString& text)
{
    const QString label = field.translatedLabel();
    if (field.isNullable && text.trimmed().isEmpty())
        return core::FieldValue();
    switch (field.kind) {
    case core::ColumnKind::Year:
        if (const auto year = core::readFiscalYear(text, QDate::currentDate()))
            return core::FieldValue(QString::number(year->year));
        return core::Refusal{
            TypedField::tr("“%1” cannot be read as a fiscal year for “%2”. Write it like 令和7年度 or 2025.")
                .arg(text, label)};
    case core::ColumnKind::Date:
        if (const auto date = core::readDate(text))
            return core::FieldValue(date->toString(Qt::ISODate));
        return core::Refusal{TypedField::tr(
            "“%1” cannot be read as a date for “%2”. Write it like 令和7年7月28日 or 2025-07-28.")
                                 .arg(text, label)};
    case core::ColumnKind::LooseDate:
        if (const auto date = core::LooseDate::read(text))
            return core::FieldValue(date->toText());
        return core::Refusal{TypedField::tr("“%1” cannot be read as a date for “%2”. Write it like "
                                            "令和7年7月28日, 令和7年10月中旬 or 令和8年2月.")
                                 .arg(text, label)};
    case core::ColumnKind::Integer:
        if (const auto number = wholeNumber(text))
            return core::FieldValue(QString::number(*number));
        return core::Refusal{
            TypedField::tr("“%1” is not a whole number for “%2”. Write digits only.").arg(text, label)};
    case core::ColumnKind::Decimal:
        if (const auto number = bareNumber(text))
            return core::FieldValue(number->toText());
        return core::Refusal{
            TypedField::tr("“%1” is not a number for “%2”. Write it like 12.5.").arg(text, label)};
    default:
        return core::FieldValue(text);
    }
}

} // namespace ui
