// How people write years and dates. The grammar is in the patterns below; what they mean is checked by the
// calendar.
#include "core/model/calendar.h"
#include "core/model/folded_width.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int longestReadPlan = 10; ///< Fiscal years.

/// Width folded, ㋿ written out, spaces taken out. nullopt when a space parts two digits: 「2025/1/1 2」
/// is not 2025/1/12.
std::optional<QString> compact(QStringView text)
{
    static const QRegularExpression partedDigits(u"\\d\\s+\\d"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    QString result;
    for (const QChar character : foldedWidth(text))
        result
            += character.decompositionTag() == QChar::Square ? character.decomposition() : QString(character);
    if (result.contains(partedDigits))
        return std::nullopt;
    return result.remove(spaces);
}

QString withoutSurroundingBrackets(const QString& text)
{
    constexpr std::array<QStringView, 5> pairs{u"()", u"[]", u"【】", u"「」", u"〔〕"};
    for (const QStringView pair : pairs) {
        if (text.size() >= 2 && text.front() == pair[0] && text.back() == pair[1])
            return text.mid(1, text.size() - 2);
    }
    return text;
}

const QString& eraPattern()
{
    static const QString pattern = [] {
        QStringList words;
        for (const Era& era : eras())
            words << era.name << era.letter << era.letter.toLower();
        return words.join(u'|');
    }();
    return pattern;
}

/// A year as it is written at the front of dates; its three groups are read by writtenYear().
QString yearPattern()
{
    return u"(?:(\\d{4})|(%1)(元|\\d{1,2}))"_s.arg(eraPattern());
}

/// A pattern for the whole of a text that begins with a year.
QRegularExpression afterYear(const QString& pattern)
{
    return QRegularExpression(u"\\A"_s + yearPattern() + pattern + u"\\z"_s);
}

int eraYear(const QString& text)
{
    return text == u"元" ? 1 : text.toInt();
}

/// The number of an era year counted from its first year: 平成32 is 2020. 令和0 is no year.
std::optional<int> westernYear(const Era& era, int yearOfEra)
{
    return yearOfEra < 1 ? std::nullopt : std::optional(era.firstDay.year() + yearOfEra - 1);
}

struct WrittenYear {
    int year = 0;
    QDate eraFirstDay; ///< Null for a western year.
    QDate eraLastDay; ///< Null for a western year and for the last era.

    /// Whether a span of days has a day within the era that was written before the year.
    bool admits(QDate first, QDate last) const
    {
        return (eraFirstDay.isNull() || last >= eraFirstDay) && (eraLastDay.isNull() || first <= eraLastDay);
    }
};

/// The year of a match of yearPattern().
std::optional<WrittenYear> writtenYear(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(1) && !match.captured(1).isEmpty())
        return WrittenYear{match.captured(1).toInt(), {}, {}};
    const QString word = match.captured(2);
    const auto era = std::ranges::find_if(eras(), [&](const Era& candidate) {
        return candidate.name == word || candidate.letter == word.front().toUpper();
    });
    const std::optional<int> year = westernYear(*era, eraYear(match.captured(3)));
    if (!year)
        return std::nullopt;
    const auto next = std::next(era);
    return WrittenYear{*year, era->firstDay, next == eras().end() ? QDate() : next->firstDay.addDays(-1)};
}

std::optional<FiscalYear> validYear(int year)
{
    return year < firstFiscalYear || year > lastFiscalYear ? std::nullopt : std::optional(FiscalYear{year});
}

std::optional<FiscalYear> yearWithoutEra(int yearOfEra, QDate today)
{
    int lastYear = lastFiscalYear;
    for (auto era = eras().rbegin(); era != eras().rend(); ++era) {
        const std::optional<int> year = westernYear(*era, yearOfEra);
        if (year && *year <= lastYear && QDate(*year, 1, 1) <= today)
            return validYear(*year);
        // A plan written in the last year of an era looks ten years ahead; 昭和90年度 nobody means.
        lastYear = era->firstDay.year() + longestReadPlan;
    }
    return std::nullopt;
}

/// One notation, already compact.
std::optional<FiscalYear> singleYear(const QString& text, QDate today)
{
    static const QRegularExpression withYear = afterYear(u"(?:年度?)?"_s);
    static const QRegularExpression withoutEra(u"\\A(?:(元|\\d{1,2})年度|(\\d{1,2}))\\z"_s);
    if (const auto match = withYear.match(text); match.hasMatch()) {
        const std::optional<WrittenYear> year = writtenYear(match);
        return year ? validYear(year->year) : std::nullopt;
    }
    const auto match = withoutEra.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return yearWithoutEra(eraYear(match.captured(1) + match.captured(2)), today);
}

/// Takes 「(月)」 off the end of `text`; the weekday by Qt's count (1 = Monday), 0 when none is written.
int takeWeekday(QString& text)
{
    static const QRegularExpression weekday(u"\\(([月火水木金土日])\\)\\z"_s);
    const auto match = weekday.match(text);
    if (!match.hasMatch())
        return 0;
    text.chop(match.capturedLength());
    return int(QStringView(u"月火水木金土日").indexOf(match.captured(1))) + 1;
}

std::optional<QDate> dayOf(const WrittenYear& year, int month, int day)
{
    const QDate date(year.year, month, day);
    return isWithinCalendar(date) && year.admits(date, date) ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<FiscalYear> readFiscalYear(QStringView text, QDate today)
{
    static const QRegularExpression twoNotations(u"\\A([^()]+)\\(([^()]+)\\)(?:年度)?\\z"_s);
    const std::optional<QString> compacted = compact(text);
    if (!compacted)
        return std::nullopt;
    const QString whole = withoutSurroundingBrackets(*compacted);
    const auto match = twoNotations.match(whole);
    if (!match.hasMatch())
        return singleYear(whole, today);
    const std::optional<FiscalYear> year = singleYear(match.captured(1), today);
    return year == singleYear(match.captured(2), today) ? year : std::nullopt;
}

std::optional<QDate> readDate(QStringView text)
{
    static const QRegularExpression digitsOnly(u"\\A(\\d{4})(\\d\\d)(\\d\\d)\\z"_s);
    // Each form repeats its own mark: 2025/7-28 is a slip, not a date. (?| gives the groups of all forms the
    // numbers 4 and 5.
    static const QRegularExpression parted
        = afterYear(u"(?|年(\\d{1,2})月(\\d{1,2})日|-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/"
                    u"(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2}))"_s);
    std::optional<QString> whole = compact(text);
    if (!whole)
        return std::nullopt;
    const int weekday = takeWeekday(*whole);
    std::optional<QDate> date;
    if (const auto match = digitsOnly.match(*whole); match.hasMatch()) {
        date = dayOf(
            {match.captured(1).toInt(), {}, {}}, match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto other = parted.match(*whole); other.hasMatch()) {
        if (const std::optional<WrittenYear> year = writtenYear(other))
            date = dayOf(*year, other.captured(4).toInt(), other.captured(5).toInt());
    }
    const bool isWeekdayRight = weekday == 0 || (date && date->dayOfWeek() == weekday);
    return isWeekdayRight ? date : std::nullopt;
}

std::optional<LooseDate> LooseDate::read(QStringView text)
{
    static const QRegularExpression parted
        = afterYear(u"(?|年(\\d{1,2})月|[-/](\\d{1,2})|\\.(\\d{1,2})月?)(上旬|中旬|下旬)?"_s);
    static const QHash<QString, Precision> precisions{{u""_s, Precision::Month},
        {u"上旬"_s, Precision::EarlyMonth}, {u"中旬"_s, Precision::MidMonth},
        {u"下旬"_s, Precision::LateMonth}};
    const std::optional<QString> whole = compact(text);
    if (!whole)
        return std::nullopt;
    if (*whole == u"未定")
        return LooseDate();
    if (const std::optional<LooseDate> canonical = fromText(*whole))
        return canonical;
    if (const std::optional<QDate> day = readDate(text))
        return onDay(*day);
    const auto match = parted.match(*whole);
    const std::optional<WrittenYear> year = match.hasMatch() ? writtenYear(match) : std::nullopt;
    if (!year)
        return std::nullopt;
    const QDate first(year->year, match.captured(4).toInt(), 1);
    if (!isWithinCalendar(first) || !year->admits(first, first.addDays(first.daysInMonth() - 1)))
        return std::nullopt;
    return inMonth(first.year(), first.month(), precisions.value(match.captured(5)));
}

} // namespace core
