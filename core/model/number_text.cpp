// How people write numbers in a cell, and what of it is an actual value.
#include "core/model/folded_width.h"
#include "core/model/quotation.h"
#include "core/model/reading.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// The parts of a number cell, before the multiplier is applied.
struct NumberParts {
    QString digits; ///< All digits, without commas and point.
    int scale = 0; ///< How many of them are decimals.
    bool isNegative = false;
    QString multiplier; ///< 「万」, 「億」 or empty.
    QString unit; ///< Without the multiplier and without spaces.
    QString qualifier;
    QString bracketed;
};

constexpr qsizetype longestUnit = 12;

int zerosOf(QStringView multiplier)
{
    return multiplier == u"億" ? 8 : multiplier == u"万" ? 4 : 0;
}

/// Width folded; line breaks and runs of spaces become one space.
QString normalized(QStringView text)
{
    return foldedWidth(text).simplified();
}

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

const QRegularExpression& numberPattern()
{
    // Commas stand at every third digit or nowhere. A unit starts with a letter or a sign such as % or ㎡,
    // and holds neither a digit nor a minus.
    static const QRegularExpression pattern(
        uR"(\A(?<about>約)? ?(?<sign>[-+−‐–▲△])? ?)"
        uR"((?<whole>[1-9]\d{0,2}(?:,\d{3})+|\d*)(?:\.(?<decimals>\d+))? ?)"
        uR"((?<multiplier>[万億])? ?)"
        uR"((?<unit>(?:(?![▲△])[\p{L}\p{So}%‰°](?:(?![▲△])[\p{L}\p{M}\p{So}%‰°/・²³ ])*?)??) ?)"
        uR"((?<limit>以上|以下|未満|超)?(?: ?\((?<bracketed>[^()]+)\))?\z)"_s);
    return pattern;
}

/// Whether what stands behind the number is one unit and not a unit and more words that were not understood.
bool isUnit(const QString& text)
{
    static const QRegularExpression leftovers(u"\\A[万億]|以上|以下|未満|超|約"_s);
    return text.size() <= longestUnit && !text.contains(leftovers);
}

/// nullopt when the text is not one number with its surroundings.
std::optional<NumberParts> partsOf(const QString& text)
{
    const QRegularExpressionMatch match = numberPattern().match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(u"decimals"_s);
    const QString about = match.captured(u"about"_s);
    const QString limit = match.captured(u"limit"_s);
    NumberParts parts;
    parts.digits = match.captured(u"whole"_s).remove(u',') + decimals;
    parts.scale = int(decimals.size());
    parts.isNegative = match.hasCaptured(u"sign"_s) && match.captured(u"sign"_s) != u"+";
    parts.multiplier = match.captured(u"multiplier"_s);
    parts.unit = withoutSpaces(match.captured(u"unit"_s));
    parts.qualifier = about + limit;
    parts.bracketed = match.captured(u"bracketed"_s).trimmed();
    if (parts.digits.isEmpty() || !isUnit(parts.unit) || (!about.isEmpty() && !limit.isEmpty()))
        return std::nullopt;
    return parts;
}

/// The number with `zeros` zeros multiplied in; nullopt when it is longer than a Decimal, or has more
/// decimals than are ever printed: it would stand on paper as another number.
std::optional<Decimal> decimalOf(const NumberParts& parts, int zeros)
{
    const QString digits = parts.digits + QString(std::max(zeros - parts.scale, 0), u'0');
    const int scale = std::max(parts.scale - zeros, 0);
    const auto firstCounting = std::ranges::find_if(digits, [](QChar digit) { return digit != u'0'; });
    if (digits.end() - firstCounting > Decimal::maxDigits || scale > maxDecimals)
        return std::nullopt;
    const qint64 coefficient = digits.toLongLong();
    return Decimal(parts.isNegative ? -coefficient : coefficient, scale);
}

/// Dashes and dots alone say that there is no value.
bool isEmptyMark(QStringView text)
{
    constexpr QStringView marks = u"-－−‐‑–—―─ー…‥・･ｰ";
    return std::ranges::all_of(text, [&](QChar character) { return marks.contains(character); });
}

/// The counter of places, months and years is written in seven ways, all of them read 「か」: 「カ所」 where
/// 「か所」 are counted is the same unit.
QString withOneCounter(QString unit)
{
    static const QRegularExpression spellings(u"^[カヵヶケ箇個か](?=[所月年国])"_s);
    return unit.replace(spellings, u"か"_s);
}

/// How many zeros the number of an actual must be given so that it counts in `unit`; nullopt when it is in
/// another unit.
std::optional<int> zerosToCountIn(const QString& unit, const NumberParts& parts)
{
    constexpr QStringView counters = u"十百千万億";
    const QString own = withOneCounter(parts.unit);
    const QString written = parts.multiplier + own;
    if (written.isEmpty() || written == unit)
        return 0;
    // 「45万」 where 万人 or 千円 are counted could be either number: it is asked again instead of guessed.
    const bool isCountedInLots = !unit.isEmpty() && counters.contains(unit.front());
    const bool isSameUnit = own == unit || (parts.unit.isEmpty() && !parts.multiplier.isEmpty());
    return isSameUnit && !isCountedInLots ? std::optional(zerosOf(parts.multiplier)) : std::nullopt;
}

Refusal notANumber(const QString& text)
{
    QStringList words;
    for (const Missing reason : allMissing)
        words << missingWord(reason);
    return {sentence("reading",
        "“%1” cannot be read as a number. Write one number of at most 18 digits and 6 decimals such as "
        "1234.5, "
        "1,234 or ▲12, or one of these words: %2.")
                .arg(quotable(text), words.join(u"、"))};
}

Refusal otherUnit(const QString& text, const QString& unit)
{
    if (unit.isEmpty()) {
        return {sentence("reading",
            "“%1” has a unit behind the number, but no unit is expected here. Write the number alone.")
                    .arg(quotable(text))};
    }
    return {sentence("reading",
        "“%1” is not counted in “%2”. Write the number in this unit; the unit itself may be left out.")
                .arg(quotable(text), unit)};
}

/// Why a number is not an actual value; nullopt when nothing speaks against it.
std::optional<Refusal> objectionTo(const NumberParts& parts, const QString& text)
{
    if (!parts.qualifier.isEmpty()) {
        return Refusal{sentence("reading",
            "“%1” is written like a target, with the word “%2”. An actual value is one exact number: write "
            "it without the word.")
                           .arg(quotable(text), parts.qualifier)};
    }
    if (!parts.bracketed.isEmpty()) {
        return Refusal{sentence("reading",
            "“%1” holds a second number in brackets. Write one number here and the other one in the remarks.")
                           .arg(quotable(text))};
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberText> readNumber(QStringView text)
{
    const std::optional<NumberParts> parts = partsOf(normalized(text));
    if (!parts)
        return std::nullopt;
    const std::optional<Decimal> number = decimalOf(*parts, zerosOf(parts->multiplier));
    // In the brackets there is a number, too, and not a remark such as 「見込」.
    const auto second = partsOf(parts->bracketed);
    const bool isSecondPlain = second && second->bracketed.isEmpty();
    if (!number || (!parts->bracketed.isEmpty() && !isSecondPlain))
        return std::nullopt;
    return NumberText{*number, parts->unit, parts->qualifier, parts->bracketed};
}

Result<void> refuseSpreadsheetError(QStringView text)
{
    constexpr QStringView errors[]
        = {u"#N/A", u"#REF!", u"#VALUE!", u"#DIV/0!", u"#NAME?", u"#NUM!", u"#NULL!"};
    const QString whole = normalized(text).toUpper();
    if (std::ranges::find(errors, whole) == std::end(errors))
        return {};
    return Refusal{sentence("reading",
        "“%1” is an error of a spreadsheet and no value. Put the formula right there, or empty the cell.")
                       .arg(whole)};
}

Result<Reading> readActual(QStringView text, QStringView unit)
{
    const QString whole = normalized(text);
    if (const Result<void> meant = refuseSpreadsheetError(whole); !meant)
        return meant.refusal();
    if (isEmptyMark(whole))
        return Reading(Missing::NotEntered);
    if (const std::optional<Missing> reason = readMissing(whole))
        return Reading(*reason);
    const std::optional<NumberParts> parts = partsOf(whole);
    if (!parts)
        return notANumber(whole);
    if (std::optional<Refusal> objection = objectionTo(*parts, whole))
        return *objection;
    const std::optional<int> zeros = zerosToCountIn(withOneCounter(withoutSpaces(normalized(unit))), *parts);
    if (!zeros)
        return otherUnit(whole, unit.toString());
    const std::optional<Decimal> number = decimalOf(*parts, *zeros);
    return number ? Result<Reading>(Reading(*number)) : notANumber(whole);
}

} // namespace core
