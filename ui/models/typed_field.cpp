#include "ui/models/typed_field.h"

#include <QCoreApplication>
#include <QDate>

namespace ui {

namespace {

struct TypedField {
    Q_DECLARE_TR_FUNCTIONS(TypedField)
};

} // namespace

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
    case core::ColumnKind::Integer: {
        const QString digits = text.normalized(QString::NormalizationForm_KC).trimmed();
        bool isNumber = false;
        const int number = digits.toInt(&isNumber);
        if (isNumber)
            return core::FieldValue(QString::number(number));
        return core::Refusal{
            TypedField::tr("“%1” is not a whole number for “%2”. Write digits only.").arg(text, label)};
    }
    default:
        return core::FieldValue(text);
    }
}

} // namespace ui
