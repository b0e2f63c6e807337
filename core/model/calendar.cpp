#include "core/model/calendar.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <limits>

// A static library's resources must be asked for by name, and the macro must stand outside any namespace.
static void provideResources()
{
    Q_INIT_RESOURCE(hagukumi_resources);
}

using namespace Qt::StringLiterals;

namespace core {
namespace {

std::vector<Era> readEras()
{
    provideResources();
    QFile file(u":/hagukumi/eras.csv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    std::vector<Era> result;
    const QStringList rows = QString::fromUtf8(isOpen ? file.readAll() : QByteArray()).split(u'\n');
    for (const QString& row : rows.mid(1)) {
        const QStringList cells = row.trimmed().split(u',');
        if (cells.size() == 3)
            result.push_back({cells[0], cells[1].at(0), QDate::fromString(cells[2], Qt::ISODate)});
    }
    Q_ASSERT(!result.empty());
    return result;
}

/// The last era for which `hasBegun`; nullptr before the first.
template <class HasBegun>
const Era* lastEra(HasBegun hasBegun)
{
    const Era* result = nullptr;
    for (const Era& era : eras()) {
        if (hasBegun(era))
            result = &era;
    }
    return result;
}

QString yearInEra(const Era& era, int year)
{
    const int number = year - era.firstDay.year() + 1;
    return number == 1 ? u"元"_s : QString::number(number);
}

/// 「令和7年」; days before the era table are in western years.
QString printedYear(QDate date)
{
    const Era* era = lastEra([&](const Era& candidate) { return candidate.firstDay <= date; });
    if (era == nullptr)
        return u"%1年"_s.arg(date.year());
    return u"%1%2年"_s.arg(era->name, yearInEra(*era, date.year()));
}

QString printedMonth(QDate date)
{
    return u"%1%2月"_s.arg(printedYear(date)).arg(date.month());
}

QString printedDay(QDate date, const QString& brackets)
{
    constexpr QStringView weekdays = u"月火水木金土日";
    return u"%1%2日"_s.arg(printedMonth(date)).arg(date.day()) + brackets.arg(weekdays[date.dayOfWeek() - 1]);
}

const Era* eraOf(FiscalYear year)
{
    return lastEra([&](const Era& candidate) { return candidate.firstDay.year() <= year.year; });
}

/// What is written after year and month, on paper and in the file, and which days of the month it means.
struct Span {
    LooseDate::Precision precision;
    QStringView printed;
    QStringView text;
    int firstDay;
    int lastDay; ///< 0: the last day of the month.
};
constexpr std::array<Span, 4> spans{{
    {LooseDate::Precision::EarlyMonth, u"上旬", u"-early", 1, 10},
    {LooseDate::Precision::MidMonth, u"中旬", u"-mid", 11, 20},
    {LooseDate::Precision::LateMonth, u"下旬", u"-late", 21, 0},
    {LooseDate::Precision::Month, u"", u"", 1, 0},
}};

/// nullptr for a day and for undecided.
const Span* spanOf(LooseDate::Precision precision)
{
    for (const Span& span : spans) {
        if (span.precision == precision)
            return &span;
    }
    return nullptr;
}

} // namespace

const std::vector<Era>& eras()
{
    static const std::vector<Era> table = readEras();
    return table;
}

bool isWithinCalendar(QDate date)
{
    return date.isValid() && date >= eras().front().firstDay && date.year() <= lastFiscalYear;
}

FiscalYear FiscalYear::of(QDate date)
{
    Q_ASSERT(date.isValid());
    return {date.month() >= 4 ? date.year() : date.year() - 1};
}

QString printed(FiscalYear year)
{
    const Era* era = eraOf(year);
    return era == nullptr ? u"%1年度"_s.arg(year.year)
                          : u"%1%2年度"_s.arg(era->name, yearInEra(*era, year.year));
}

QString printedShort(FiscalYear year)
{
    const Era* era = eraOf(year);
    return era == nullptr ? QString::number(year.year)
                          : era->letter + QString::number(year.year - era->firstDay.year() + 1);
}

QString printedBoth(FiscalYear year)
{
    return u"%1（%2年度）"_s.arg(printed(year)).arg(year.year);
}

QString printedDate(QDate date)
{
    return date.isValid() ? printedDay(date, u"(%1)"_s) : QString();
}

QString printedTime(const QDateTime& time)
{
    return time.isValid() ? printedDate(time.date()) + u' ' + time.toString(u"HH:mm"_s) : QString();
}

LooseDate LooseDate::onDay(QDate date)
{
    Q_ASSERT(date.isValid());
    LooseDate result;
    result.precision_ = Precision::Day;
    result.day_ = date;
    return result;
}

LooseDate LooseDate::inMonth(int year, int month, Precision precision)
{
    Q_ASSERT(precision != Precision::Day);
    const Span* span = spanOf(precision);
    if (span == nullptr)
        return {};
    LooseDate result;
    result.precision_ = precision;
    result.day_ = QDate(year, month, span->firstDay);
    Q_ASSERT(result.day_.isValid());
    return result;
}

QString LooseDate::toText() const
{
    if (precision_ == Precision::Undecided)
        return {};
    const Span* span = spanOf(precision_);
    return span == nullptr ? day_.toString(Qt::ISODate) : day_.toString(u"yyyy-MM"_s).append(span->text);
}

std::optional<LooseDate> LooseDate::fromText(QStringView text)
{
    const QString whole = text.toString();
    if (whole.isEmpty())
        return LooseDate();
    // What reads and would be written otherwise ("2015-6-3") is not the canonical text.
    if (const QDate day = QDate::fromString(whole, u"yyyy-MM-dd"_s); isWithinCalendar(day))
        return onDay(day);
    for (const Span& span : spans) {
        const QDate month = QDate::fromString(whole.left(7), u"yyyy-MM"_s);
        if (whole.mid(7) == span.text && isWithinCalendar(month))
            return inMonth(month.year(), month.month(), span.precision);
    }
    return std::nullopt;
}

QString LooseDate::printed() const
{
    if (precision_ == Precision::Undecided)
        return u"未定"_s;
    const Span* span = spanOf(precision_);
    return span == nullptr ? printedDay(day_, u"（%1）"_s) : printedMonth(day_).append(span->printed);
}

int LooseDate::sortKey() const
{
    if (precision_ == Precision::Undecided)
        return std::numeric_limits<int>::max();
    const Span* span = spanOf(precision_);
    if (span == nullptr)
        return int(day_.toJulianDay()) * 3;
    const int lastDay = span->lastDay == 0 ? day_.daysInMonth() : span->lastDay;
    const int breadth = precision_ == Precision::Month ? 2 : 1;
    return int(QDate(day_.year(), day_.month(), lastDay).toJulianDay()) * 3 + breadth;
}

} // namespace core
