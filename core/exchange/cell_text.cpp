#include "core/exchange/cell_text.h"

#include "core/exchange/match_keys.h"

namespace core {

namespace {

using Canonical = std::optional<FieldValue>;

template <class T>
Canonical writtenAs(const std::optional<T>& value)
{
    return value ? Canonical(FieldText<T>::write(*value)) : std::nullopt;
}

Canonical truthValue(const QString& text)
{
    const QString key = titleKey(text);
    for (const QStringView yes : {u"1", u"true", u"○", u"〇", u"◯"})
        if (key == yes)
            return FieldValue(QStringLiteral("1"));
    for (const QStringView no : {u"0", u"false", u"-", u"×"})
        if (key == no)
            return FieldValue(QStringLiteral("0"));
    return std::nullopt;
}

// A canonical number stays as it is written (1.40); any other is read as people write it.
Canonical number(const QString& text)
{
    if (const auto exact = Decimal::fromText(text))
        return FieldValue(exact->toText());
    const auto read = readNumber(text);
    const bool isBare
        = read && read->unit.isEmpty() && read->qualifier.isEmpty() && read->bracketed.isEmpty();
    return isBare ? Canonical(FieldValue(read->number.toText())) : std::nullopt;
}

Canonical reading(const QString& text)
{
    if (const auto exact = Reading::fromText(text))
        return FieldValue(exact->toText());
    const Result<Reading> read = readActual(text);
    return read ? Canonical(FieldValue(read->toText())) : std::nullopt;
}

} // namespace

std::optional<QString> wordCode(std::span<const Word> words, QStringView text)
{
    const QString key = titleKey(text);
    for (const Word& word : words)
        for (const QString& known : {QString::fromLatin1(word.code), QString::fromUtf8(word.label),
                 QCoreApplication::translate("words", word.label)})
            if (titleKey(known) == key)
                return QString::fromLatin1(word.code);
    return std::nullopt;
}

std::optional<FieldValue> canonicalText(const FieldInfo& field, const QString& text)
{
    if (field.kind == ColumnKind::Text && !field.isNullable)
        return FieldValue(text);
    const QString trimmed = text.trimmed();
    // An empty cell is "none"; for these two kinds the canonical text of "none" is itself empty, not NULL.
    if (trimmed.isEmpty() && !field.isNullable
        && (field.kind == ColumnKind::YearList || field.kind == ColumnKind::LooseDate))
        return FieldValue(QString(QLatin1String("")));
    if (trimmed.isEmpty())
        return FieldValue();
    switch (field.kind) {
    case ColumnKind::Text:
        return FieldValue(text);
    case ColumnKind::Boolean:
        return truthValue(trimmed);
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
        return number(trimmed);
    case ColumnKind::Reading:
        return reading(trimmed);
    case ColumnKind::Year:
        return writtenAs(readFiscalYear(trimmed, QDate::currentDate()));
    case ColumnKind::Date:
        return writtenAs(readDate(trimmed));
    case ColumnKind::LooseDate: {
        const auto exact = LooseDate::fromText(trimmed);
        return writtenAs(exact ? exact : LooseDate::read(trimmed));
    }
    case ColumnKind::Word: {
        const auto code = wordCode(field.words, trimmed);
        return code ? Canonical(FieldValue(*code)) : std::nullopt;
    }
    case ColumnKind::Identifier:
    case ColumnKind::YearList:
        return FieldValue(trimmed);
    }
    return std::nullopt;
}

} // namespace core
