#include "core/exchange/cell_text.h"

#include "core/exchange/match_keys.h"

#include <QRegularExpression>

#include <algorithm>

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

Canonical wholeNumber(const QString& text)
{
    const Canonical read = number(text);
    const auto exact = read ? Decimal::fromText(**read) : std::nullopt;
    const auto whole = exact ? Fraction(*exact).rounded(0) : std::nullopt;
    return whole && *whole == *exact ? Canonical(FieldValue(whole->toText())) : std::nullopt;
}

Canonical reading(const QString& text)
{
    if (const auto exact = Reading::fromText(text))
        return FieldValue(exact->toText());
    const Result<Reading> read = readActual(text);
    return read ? Canonical(FieldValue(read->toText())) : std::nullopt;
}

// 「令和7年度、令和11年度」, in any order.
Canonical yearList(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,;\\s]+"));
    YearList list;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const auto year = readFiscalYear(part, QDate::currentDate());
        if (!year)
            return std::nullopt;
        list.years.push_back(*year);
    }
    std::sort(list.years.begin(), list.years.end());
    list.years.erase(std::unique(list.years.begin(), list.years.end()), list.years.end());
    return FieldText<YearList>::write(list);
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
        return wholeNumber(trimmed);
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
    case ColumnKind::Identifier: {
        const auto id = Uuid::fromText(trimmed);
        return id ? Canonical(FieldValue(id->toText())) : std::nullopt;
    }
    case ColumnKind::YearList:
        return yearList(trimmed);
    }
    return std::nullopt;
}

QString noneOf(const QStringList& words)
{
    return sentence("import", "It is none of %1.").arg(words.join(sentence("import", ", ")));
}

QString whatFits(ColumnKind kind, std::span<const Word> words)
{
    switch (kind) {
    case ColumnKind::Word: {
        QStringList labels;
        for (const Word& word : words)
            labels << QCoreApplication::translate("words", word.label);
        return noneOf(labels);
    }
    case ColumnKind::Boolean:
        return noneOf({QStringLiteral("○"), QStringLiteral("×")});
    case ColumnKind::Reading: {
        QStringList reasons;
        for (const Missing reason : allMissing)
            reasons << missingWord(reason);
        return sentence("import", "It is neither a number nor one of the reasons %1.")
            .arg(reasons.join(sentence("import", ", ")));
    }
    case ColumnKind::Year:
    case ColumnKind::YearList:
        return sentence("import", "It is not a fiscal year such as 令和7年度, R7 or 2025.");
    case ColumnKind::Date:
        return sentence("import", "It is not a date such as 令和7年4月1日 or 2025/4/1.");
    case ColumnKind::LooseDate:
        return sentence("import", "It is not a date such as 令和7年6月3日, 令和7年10月中旬 or 未定.");
    case ColumnKind::Integer:
        return sentence("import", "It is not a whole number.");
    case ColumnKind::Decimal:
        return sentence("import", "It is not a number such as 12.5.");
    case ColumnKind::Identifier:
        return sentence("import", "It is not an identifier.");
    case ColumnKind::Text:
        break;
    }
    return {};
}

} // namespace core
