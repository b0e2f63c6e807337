#include "core/model/calendar.h"

#include "tests/support/catch.h"

#include <QStringList>

#include <algorithm>
#include <limits>

using core::FiscalYear;
using core::LooseDate;

namespace {

const QDate today(2025, 7, 28);

QString readDay(QStringView text)
{
    const auto date = core::readDate(text);
    return date ? date->toString(Qt::ISODate) : QString();
}

int readYear(QStringView text, QDate now = today)
{
    const auto year = core::readFiscalYear(text, now);
    return year ? year->year : 0;
}

/// The canonical text of what was read; "?" when it was not.
QString readLoose(QStringView text)
{
    const auto date = LooseDate::read(text);
    return date ? date->toText() : QStringLiteral("?");
}

} // namespace

TEST_CASE("The era table is in order and ends with the present era")
{
    const auto& eras = core::eras();
    REQUIRE(eras.size() >= 5);
    CHECK(std::ranges::is_sorted(eras, {}, &core::Era::firstDay));
    CHECK(eras[4] == core::Era{QStringLiteral("令和"), u'R', QDate(2019, 5, 1)});
}

TEST_CASE("A fiscal year begins in April")
{
    CHECK(FiscalYear::of(QDate(2025, 4, 1)) == FiscalYear{2025});
    CHECK(FiscalYear::of(QDate(2026, 3, 31)) == FiscalYear{2025});
    CHECK(FiscalYear::of(QDate(2026, 4, 1)) == FiscalYear{2026});
    CHECK(FiscalYear{2023}.lastDay() == QDate(2024, 3, 31));
}

TEST_CASE("A fiscal year prints in the era that begins in it")
{
    CHECK(core::printed(FiscalYear{2018}) == u"平成30年度");
    CHECK(core::printed(FiscalYear{2019}) == u"令和元年度");
    CHECK(core::printed(FiscalYear{2025}) == u"令和7年度");
    CHECK(core::printed(FiscalYear{1989}) == u"平成元年度");
    CHECK(core::printed(FiscalYear{1988}) == u"昭和63年度");
    CHECK(core::printed(FiscalYear{2100}) == u"令和82年度");
    CHECK(core::printedShort(FiscalYear{2025}) == u"R7");
    CHECK(core::printedShort(FiscalYear{2019}) == u"R1");
    CHECK(core::printedShort(FiscalYear{2018}) == u"H30");
    CHECK(core::printedBoth(FiscalYear{2025}) == u"令和7年度（2025年度）");
}

TEST_CASE("A fiscal year is read as people write it")
{
    struct Row {
        QStringView text;
        int year;
    };
    const Row rows[] = {
        {u"2025", 2025},
        {u"２０２５", 2025},
        {u"2025年度", 2025},
        {u"2025年", 2025},
        {u"令和7年度", 2025},
        {u"令和７年度", 2025},
        {u"令和７", 2025},
        {u"令和 7 年度", 2025},
        {u"㋿7年度", 2025},
        {u"R7", 2025},
        {u"Ｒ７", 2025},
        {u"r7年度", 2025},
        {u"令和11年度", 2029},
        {u"令和元年度", 2019},
        {u"R元", 2019},
        {u"R1", 2019},
        {u"H27", 2015},
        {u"㍻27年度", 2015},
        {u"平成31年度", 2019},
        {u"平成32年度", 2020},
        {u"平成33年度", 2021},
        {u"昭和63年度", 1988},
        {u"　(26年度) ", 2014},
        {u"（令和7年度）", 2025},
        {u"【R7】", 2025},
        {u"令和7年度（2025年度）", 2025},
        {u"令和7(2025)年度", 2025},
        {u"2025（令和7）年度", 2025},
    };
    for (const Row& row : rows) {
        INFO(row.text.toString().toStdString());
        CHECK(readYear(row.text) == row.year);
    }
}

TEST_CASE("What is no fiscal year is not read as one")
{
    for (const QStringView text :
        {u"", u" ", u"年度", u"元", u"令和", u"令和0年度", u"R", u"R100", u"7年", u"第7年度", u"2025-07",
            u"7/10/1", u"20251", u"1925", u"2200", u"大正10年度", u"令和7年度（2024年度）", u"2021~2026年度",
            u"X7", u"令和7月度", u"20 25", u"R-7", u"()", u"(", u"令和7年度()", u"99999999999999999999"}) {
        INFO(text.toString().toStdString());
        CHECK(readYear(text) == 0);
    }
}

TEST_CASE("A year without an era belongs to the latest era in which it has begun")
{
    CHECK(readYear(u"27年度") == 2015);
    CHECK(readYear(u"7年度") == 2025);
    CHECK(readYear(u"元年度") == 2019);
    CHECK(readYear(u"7") == 2025);
    CHECK(readYear(u"18") == 2006);
    CHECK(readYear(u"50年度") == 1975);
    CHECK(readYear(u"32年度") == 2020);
    CHECK(readYear(u"90") == 0);
    CHECK(readYear(u"0年度") == 0);
    CHECK(readYear(u"元年度", QDate(2018, 12, 31)) == 1989);
    // The coming year is written before it starts in April.
    CHECK(readYear(u"7年度", QDate(2025, 1, 1)) == 2025);
    CHECK(readYear(u"7年度", QDate(2024, 12, 31)) == 1995);
    CHECK(readYear(u"27年度", QDate(2045, 1, 1)) == 2045);
}

TEST_CASE("Every printed fiscal year is read back")
{
    for (int year = core::firstFiscalYear; year <= 2117;
         ++year) { // 令和99年度; an era of three digits is not foreseen
        CHECK(readYear(core::printed(FiscalYear{year})) == year);
        CHECK(readYear(core::printedShort(FiscalYear{year})) == year);
        CHECK(readYear(core::printedBoth(FiscalYear{year})) == year);
    }
}

TEST_CASE("A date prints in its era with the day of the week")
{
    CHECK(core::printedDate(QDate(2025, 7, 28)) == u"令和7年7月28日(月)");
    CHECK(core::printedDate(QDate(2019, 4, 30)) == u"平成31年4月30日(火)");
    CHECK(core::printedDate(QDate(2019, 5, 1)) == u"令和元年5月1日(水)");
    CHECK(core::printedDate(QDate(1989, 1, 7)) == u"昭和64年1月7日(土)");
    CHECK(core::printedDate(QDate(1989, 1, 8)) == u"平成元年1月8日(日)");
    CHECK(core::printedDate(QDate()).isEmpty());
}

TEST_CASE("A date is read as people write it")
{
    struct Row {
        QStringView text;
        QStringView date;
    };
    const Row rows[] = {
        {u"2025-07-28", u"2025-07-28"},
        {u"2025/7/28", u"2025-07-28"},
        {u"2025.7.28", u"2025-07-28"},
        {u"20250728", u"2025-07-28"},
        {u"2025年7月28日", u"2025-07-28"},
        {u"令和7年7月28日", u"2025-07-28"},
        {u"令和７年７月２８日（月）", u"2025-07-28"},
        {u"令和 7年 7月28日", u"2025-07-28"},
        {u"R7.7.28", u"2025-07-28"},
        {u"r7/7/28", u"2025-07-28"},
        {u"Ｈ３１．４．３０", u"2019-04-30"},
        {u"㋿7.7.28", u"2025-07-28"},
        {u"平成31年4月30日", u"2019-04-30"},
        {u"令和元年5月1日", u"2019-05-01"},
        {u"昭和64年1月7日", u"1989-01-07"},
        {u"平成元年1月8日", u"1989-01-08"},
        {u"令和6年2月29日", u"2024-02-29"},
    };
    for (const Row& row : rows) {
        INFO(row.text.toString().toStdString());
        CHECK(readDay(row.text) == row.date);
    }
}

TEST_CASE("An impossible or doubtful date is never guessed")
{
    for (const QStringView text : {u"", u"7/10/1", u"7/9/25", u"6/9/24", u"昭和64年1月8日", u"平成31年5月1日",
             u"令和元年4月30日", u"令和7年2月29日", u"2025-02-30", u"2025-13-01", u"2025/7-28",
             u"2025年7月28", u"2025/1/1 2", u"令和7年7月28日(火)", u"0025-07-28", u"2925-07-28",
             u"1850-01-01", u"令和0年5月1日", u"2025-07", u"R7.7", u"45866", u"2025-07-28x"}) {
        INFO(text.toString().toStdString());
        CHECK(readDay(text).isEmpty());
    }
}

TEST_CASE("Schedule dates of the seed print as the seed prints them")
{
    CHECK(LooseDate::onDay(QDate(2015, 6, 3)).printed() == u"平成27年6月3日（水）");
    CHECK(LooseDate::inMonth(2015, 10, LooseDate::Precision::MidMonth).printed() == u"平成27年10月中旬");
    CHECK(LooseDate::inMonth(2016, 2, LooseDate::Precision::MidMonth).printed() == u"平成28年2月中旬");
    CHECK(LooseDate::inMonth(2016, 2, LooseDate::Precision::Month).printed() == u"平成28年2月");
    CHECK(LooseDate().printed() == u"未定");
}

TEST_CASE("A schedule date is read as people write it")
{
    struct Row {
        QStringView text;
        QStringView canonical;
    };
    const Row rows[] = {
        {u"平成27年6月3日（水）", u"2015-06-03"},
        {u"平成27年10月中旬", u"2015-10-mid"},
        {u"平成２７年１０月上旬", u"2015-10-early"},
        {u"R7.10中旬", u"2025-10-mid"},
        {u"R7.10月下旬", u"2025-10-late"},
        {u"H28.6", u"2016-06"},
        {u"平成28年2月", u"2016-02"},
        {u"2015-10", u"2015-10"},
        {u"2015/10", u"2015-10"},
        {u"2015年10月", u"2015-10"},
        {u"2015-10-late", u"2015-10-late"},
        {u"20151001", u"2015-10-01"},
        {u"平成31年4月", u"2019-04"},
        {u"令和元年5月", u"2019-05"},
        {u"平成元年1月", u"1989-01"},
        {u"昭和64年1月", u"1989-01"},
        {u"未定", u""},
        {u"　", u""},
        {u"", u""},
    };
    for (const Row& row : rows) {
        INFO(row.text.toString().toStdString());
        CHECK(readLoose(row.text) == row.canonical);
    }
}

TEST_CASE("A schedule date that cannot be is not read")
{
    for (const QStringView text : {u"7.10", u"10月中旬", u"平成31年5月", u"令和元年4月", u"平成27年13月",
             u"2015-10-middle", u"2015-10-32", u"R7.10末", u"調整中", u"1 0"}) {
        INFO(text.toString().toStdString());
        CHECK(readLoose(text) == u"?");
    }
}

TEST_CASE("The file form of a schedule date has one way to write each")
{
    for (const QStringView text :
        {u"", u"2015-06-03", u"2015-10-early", u"2015-10-mid", u"2015-10-late", u"2015-10"}) {
        const auto date = LooseDate::fromText(text);
        REQUIRE(date);
        CHECK(date->toText() == text);
    }
    for (const QStringView text : {u"2015-6-3", u"2015-6", u"2015", u"2015-13", u"2015-10-", u"2015-10-Mid",
             u"2015/10", u" ", u"未定", u"2015-02-30", u"0015-10"}) {
        INFO(text.toString().toStdString());
        CHECK_FALSE(LooseDate::fromText(text));
    }
}

TEST_CASE("Schedules sort by the end of their span with the undecided ones last")
{
    const QStringList ordered = {QStringLiteral("2015-06-03"), QStringLiteral("2015-06-10"),
        QStringLiteral("2015-06-early"), QStringLiteral("2015-06-11"), QStringLiteral("2015-06-mid"),
        QStringLiteral("2015-06-30"), QStringLiteral("2015-06-late"), QStringLiteral("2015-06"),
        QStringLiteral("2015-07-01"), QString()};
    int previous = std::numeric_limits<int>::min();
    for (const QString& text : ordered) {
        const int key = LooseDate::fromText(text)->sortKey();
        INFO(text.toStdString());
        CHECK(key > previous);
        previous = key;
    }
}

TEST_CASE("Numbers inside texts sort by their value")
{
    const QStringList ordered = {QString(), QStringLiteral("1"), QStringLiteral("1-2"),
        QStringLiteral("1-10"), QStringLiteral("1-10-1"), QStringLiteral("1-10a"), QStringLiteral("2"),
        QStringLiteral("１０"), QStringLiteral("10-1"), QStringLiteral("99999999999999999998"),
        QStringLiteral("99999999999999999999"), QStringLiteral("A2"), QStringLiteral("A10"),
        QStringLiteral("B1"), QStringLiteral("新規1"), QStringLiteral("\uFF71"), QStringLiteral("𠮷1")};
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        for (qsizetype j = 0; j < ordered.size(); ++j) {
            INFO(ordered[i].toStdString() << " and " << ordered[j].toStdString());
            CHECK((core::compareNumbers(ordered[i], ordered[j]) < 0) == (i < j));
            CHECK((core::compareNumbers(ordered[i], ordered[j]) == 0) == (i == j));
        }
    }
}

TEST_CASE("Leading zeros and full-width digits do not change a number")
{
    CHECK((core::compareNumbers(u"007", u"７") == 0));
    CHECK((core::compareNumbers(u"1-０2", u"１-2") == 0));
    CHECK((core::compareNumbers(u"0", u"") > 0));
}
