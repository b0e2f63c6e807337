#include "core/model/fields.h"

namespace core {

bool FieldText<int>::read(const FieldValue& value, int& out)
{
    bool isNumber = false;
    const int number = value ? value->toInt(&isNumber) : 0;
    if (isNumber)
        out = number;
    return isNumber;
}

bool FieldText<bool>::read(const FieldValue& value, bool& out)
{
    if (value != QLatin1String("0") && value != QLatin1String("1"))
        return false;
    out = *value == QLatin1String("1");
    return true;
}

bool FieldText<FiscalYear>::read(const FieldValue& value, FiscalYear& out)
{
    int year = 0;
    if (!FieldText<int>::read(value, year) || year < firstFiscalYear || year > lastFiscalYear)
        return false;
    out.year = year;
    return true;
}

FieldValue FieldText<YearList>::write(const YearList& list)
{
    QStringList years;
    for (const FiscalYear year : list.years)
        years << QString::number(year.year);
    return years.join(QLatin1Char(' '));
}

bool FieldText<YearList>::read(const FieldValue& value, YearList& out)
{
    if (!value)
        return false;
    YearList list;
    const auto parts = QStringView(*value).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        FiscalYear year;
        if (!FieldText<FiscalYear>::read(part.toString(), year))
            return false;
        if (!list.years.empty() && list.years.back() >= year)
            return false;
        list.years.push_back(year);
    }
    out = std::move(list);
    return true;
}

bool FieldText<Decimal>::read(const FieldValue& value, Decimal& out)
{
    const auto number = value ? Decimal::fromText(*value) : std::nullopt;
    if (number)
        out = *number;
    return number.has_value();
}

bool FieldText<QDate>::read(const FieldValue& value, QDate& out)
{
    const QDate date = value ? QDate::fromString(*value, Qt::ISODate) : QDate();
    if (date.isValid())
        out = date;
    return date.isValid();
}

bool FieldText<LooseDate>::read(const FieldValue& value, LooseDate& out)
{
    const auto date = value ? LooseDate::fromText(*value) : std::nullopt;
    if (date)
        out = *date;
    return date.has_value();
}

bool FieldText<Reading>::read(const FieldValue& value, Reading& out)
{
    const auto reading = value ? Reading::fromText(*value) : std::nullopt;
    if (reading)
        out = *reading;
    return reading.has_value();
}

} // namespace core
