#include "core/handout/compose_errata.h"
#include "tests/core/handout/blocks.h"
#include "tests/core/handout/composed.h"

using namespace handout_test;
using namespace core;
using namespace Qt::StringLiterals;

namespace {

SourceRecord indicatorRecord(const QString& id)
{
    return {u"indicators"_s, id};
}

TableCell cellOf(const QString& id, TableCell cell)
{
    cell.source = indicatorRecord(id);
    return cell;
}

/// A list of two indicators with target and actual.
Handout listPaper(const QString& number, const QString& target, const QString& actual,
    const QString& secondName = u"相談件数"_s)
{
    Handout paper;
    paper.paperNumber = number;
    paper.title = u"指標の一覧"_s;
    Heading title = heading(paper.title);
    title.anchor = u"paper-1"_s;
    TableBlock list = table({1, 1, 1}, {});
    list.headerRows.push_back(row({cell(u"指標"_s), cell(u"目標"_s), cell(u"実績"_s)}));
    list.rows.push_back(row(
        {cellOf(u"a"_s, cell(u"待機児童数"_s)), cellOf(u"a"_s, cell(target)), cellOf(u"a"_s, cell(actual))}));
    list.rows.push_back(row(
        {cellOf(u"b"_s, cell(secondName)), cellOf(u"b"_s, cell(u"30"_s)), cellOf(u"b"_s, cell(u"25"_s))}));
    paper.blocks = {title, heading(u"基本目標1"_s, 2), list};
    return paper;
}

std::vector<Erratum> errataOf(const Handout& before, const Handout& after)
{
    const std::vector<Handout> old{before};
    const std::vector<Handout> now{after};
    const DisplayList oldPages = laidOut(old);
    const DisplayList nowPages = laidOut(now);
    return errataBetween({old, oldPages}, {now, nowPages});
}

} // namespace

TEST_CASE("Corrections say heading, row and column of what reads otherwise")
{
    const auto errata
        = errataOf(listPaper(u"資料1"_s, u"0"_s, u"10"_s), listPaper(u"資料1"_s, u"0"_s, u"12"_s));
    REQUIRE(errata.size() == 1);
    CHECK(errata[0].paper == u"資料1"_s);
    CHECK(errata[0].place == u"基本目標1／待機児童数／実績"_s);
    CHECK(errata[0].before == u"10"_s);
    CHECK(errata[0].after == u"12"_s);
}

TEST_CASE("A value that moved into another column is two corrections")
{
    const auto errata
        = errataOf(listPaper(u"資料1"_s, u"10"_s, u"12"_s), listPaper(u"資料1"_s, u"12"_s, u"10"_s));
    REQUIRE(errata.size() == 2);
    CHECK(errata[0].place == u"基本目標1／待機児童数／目標"_s);
    CHECK(errata[0].after == u"12"_s);
    CHECK(errata[1].place == u"基本目標1／待機児童数／実績"_s);
    CHECK(errata[1].after == u"10"_s);
}

TEST_CASE("A new name of a row is one correction, its values stay")
{
    const auto errata = errataOf(listPaper(u"資料1"_s, u"0"_s, u"10"_s),
        listPaper(u"資料1"_s, u"0"_s, u"10"_s, u"子育て相談の件数"_s));
    REQUIRE(errata.size() == 1);
    CHECK(errata[0].before == u"相談件数"_s);
    CHECK(errata[0].after == u"子育て相談の件数"_s);
}

TEST_CASE("A paper that only got another number has no corrections of its content")
{
    CHECK(errataOf(listPaper(u"資料1"_s, u"0"_s, u"10"_s), listPaper(u"資料2"_s, u"0"_s, u"10"_s)).empty());
    const auto errata
        = errataOf(listPaper(u"資料1"_s, u"0"_s, u"10"_s), listPaper(u"資料2"_s, u"0"_s, u"11"_s));
    REQUIRE(errata.size() == 1);
    CHECK(errata[0].paper == u"資料1"_s);
}

TEST_CASE("A row under a merged head is named by its first text besides")
{
    const auto paperOf = [](const QString& count) {
        Handout paper = listPaper(u"資料1"_s, u"0"_s, u"10"_s);
        TableBlock list = table({1, 1, 1}, {});
        list.headerRows.push_back(row({cell(u"類型"_s), cell(u"施設"_s), cell(u"計"_s)}));
        list.rows.push_back(row({label(u"小規模"_s, 2), cell(u"第一"_s), cell(u"12"_s)}));
        list.rows.push_back(row({covered(), cell(u"第二"_s), cell(count)}));
        paper.blocks.back() = list;
        return paper;
    };
    const auto errata = errataOf(paperOf(u"14"_s), paperOf(u"15"_s));
    REQUIRE(errata.size() == 1);
    CHECK(errata[0].place == u"基本目標1／小規模／第二／計"_s);
}
