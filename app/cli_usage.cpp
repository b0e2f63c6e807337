#include "app/cli_usage.h"

#include "core/model/reading.h"
#include "core/model/records.h"

#include <algorithm>

using namespace core;

namespace cli {

namespace {

Result<QString> readYear(const QString& text, QDate today)
{
    if (const auto year = readFiscalYear(text, today))
        return QString::number(year->year);
    return Refusal{
        sentence("cli", "“%1” is not a fiscal year; write it as 2025, R7 or 令和7年度.").arg(text)};
}

Result<QString> readDay(const QString& text, QDate)
{
    if (const auto day = readDate(text))
        return day->toString(Qt::ISODate);
    return Refusal{
        sentence("cli", "“%1” is not a date; write it as 2025-07-28, R7.7.28 or 令和7年7月28日.").arg(text)};
}

Result<QString> readReason(const QString& text, QDate)
{
    if (const auto reason = readMissing(text))
        return missingCode(*reason);
    QStringList known;
    for (const Missing reason : allMissing)
        known << missingWord(reason);
    return Refusal{sentence("cli", "“%1” is not a reason for a missing value; there are %2.")
                       .arg(text, known.join(u", "))};
}

Result<QString> readTable(const QString& text, QDate)
{
    if (kindOfTable(text))
        return text;
    QStringList known;
    for (const KindInfo& kind : allKinds())
        known << QString::fromLatin1(kind.table);
    return Refusal{sentence("cli", "There is no table “%1”; there are %2.").arg(text, known.join(u", "))};
}

Result<QString> readPercent(const QString& text, QDate)
{
    const auto percent = readNumber(text);
    const bool isPercent = percent && percent->qualifier.isEmpty() && percent->bracketed.isEmpty()
        && (percent->unit.isEmpty() || percent->unit == u"%");
    if (isPercent && !percent->number.isNegative())
        return percent->number.toText();
    return Refusal{sentence("cli", "“%1” is no percentage; write a number such as 90.").arg(text)};
}

struct Checked {
    QLatin1String placeholder;
    Result<QString> (*read)(const QString& text, QDate today);
};
constexpr Checked checkedPlaceholders[] = {
    {QLatin1String("Y"), readYear},
    {QLatin1String("DATE"), readDay},
    {QLatin1String("REASON"), readReason},
    {QLatin1String("TABLE"), readTable},
    {QLatin1String("PERCENT"), readPercent},
};

bool isChoice(const QString& placeholder)
{
    return placeholder.contains(u'|')
        && std::all_of(placeholder.begin(), placeholder.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// The value as the usage spells it, or in its canonical form.
Result<QString> checkedValue(const QString& placeholder, const QString& text, QDate today)
{
    for (const Checked& checked : checkedPlaceholders)
        if (placeholder == checked.placeholder)
            return checked.read(text, today);
    if (!isChoice(placeholder))
        return text;
    const QStringList choices = placeholder.split(u'|');
    for (const QString& choice : choices)
        if (choice.compare(text, Qt::CaseInsensitive) == 0)
            return choice;
    return Refusal{sentence("cli", "“%1” is none of %2.").arg(text, choices.join(u", "))};
}

// A word that starts like an option; a lone dash and negative numbers are values.
bool looksLikeOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit();
}

QString nameIn(const QString& word)
{
    return word.startsWith(u"--") ? word.section(u'=', 0, 0) : word;
}

} // namespace

std::optional<FiscalYear> Arguments::year(const QString& name) const
{
    return has(name) ? std::optional(FiscalYear{text(name).toInt()}) : std::nullopt;
}

Usage::Usage(const QString& line)
{
    bool isOptional = false;
    bool awaitsPlaceholder = false;
    int group = 0;
    for (QString word : line.split(u' ', Qt::SkipEmptyParts)) {
        isOptional = isOptional || word.startsWith(u'[');
        const bool isClosing = word.endsWith(u']');
        word.remove(u'[').remove(u']');
        if (word.startsWith(u'-')) {
            ++group;
            const QStringList names = word.split(u'|');
            for (const QString& name : names)
                options_.push_back({name, {}, !isOptional, group});
            awaitsPlaceholder = names.size() == 1;
        } else if (awaitsPlaceholder) {
            options_.back().placeholder = word;
            awaitsPlaceholder = false;
        } else {
            positions_ << word;
        }
        isOptional = isOptional && !isClosing;
    }
}

const Option* Usage::find(const QString& name) const
{
    const auto found = std::find_if(
        options_.begin(), options_.end(), [&](const Option& each) { return each.name == name; });
    return found == options_.end() ? nullptr : &*found;
}

int Usage::knownOptions(const QStringList& words) const
{
    return int(std::count_if(
        words.begin(), words.end(), [this](const QString& word) { return find(nameIn(word)) != nullptr; }));
}

Result<Arguments> Usage::read(const QStringList& words, QDate today) const
{
    Arguments found;
    qsizetype position = 0;
    bool areOptionsOver = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words[at];
        if (!areOptionsOver && word == u"--") {
            areOptionsOver = true;
        } else if (!areOptionsOver && looksLikeOption(word)) {
            if (const Result<void> taken = readOption(words, at, today, found); !taken)
                return taken.refusal();
        } else if (position == positions_.size()) {
            return Refusal{sentence("cli", "“%1” is not expected here.").arg(word)};
        } else {
            const QString& placeholder = positions_[position++];
            const Result<QString> value = checkedValue(placeholder, word, today);
            if (!value)
                return value.refusal();
            found.set(placeholder, *value);
        }
    }
    if (const Result<void> complete = checkComplete(found); !complete)
        return complete.refusal();
    return found;
}

Result<void> Usage::readOption(const QStringList& words, qsizetype& at, QDate today, Arguments& found) const
{
    const QString& word = words[at];
    const QString name = nameIn(word);
    const Option* option = find(name);
    if (!option)
        return Refusal{sentence("cli", "There is no option “%1” here.").arg(name)};
    for (const Option& other : options_)
        if (other.group == option->group && found.has(other.name))
            return Refusal{other.name == name
                    ? sentence("cli", "“%1” is given twice.").arg(name)
                    : sentence("cli", "“%1” and “%2” exclude each other.").arg(other.name, name)};
    if (option->placeholder.isEmpty()) {
        found.set(name, {});
        return {};
    }
    const bool isJoined = word.size() > name.size();
    if (!isJoined && at + 1 == words.size())
        return Refusal{sentence("cli", "“%1” needs a value behind it.").arg(name)};
    const QString text = isJoined ? word.mid(name.size() + 1) : words[++at];
    const Result<QString> value = checkedValue(option->placeholder, text, today);
    if (!value)
        return value.refusal();
    found.set(name, *value);
    return {};
}

Result<void> Usage::checkComplete(const Arguments& found) const
{
    for (const QString& position : positions_)
        if (!found.has(position))
            return Refusal{sentence("cli", "“%1” is missing.").arg(position)};
    for (const Option& option : options_)
        if (option.isRequired && !found.has(option.name))
            return Refusal{sentence("cli", "“%1” is missing.").arg(option.name)};
    return {};
}

} // namespace cli
