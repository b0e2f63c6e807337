// What a change may enter: refused at every edit, while a file that holds it already opens as it is.
#include "core/model/entry_rules.h"

#include "tests/core/model/field_edits.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

struct Measured : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<Indicator> users = indicator(nursery, u"利用者数", u"人");
    Id<Series> all = series(users);
    Id<GradeScheme> letters = scheme(u"ABC", {u"A"_s, u"B"_s});
};

Grade gradeOf(const Plan& plan, Id<GradeScheme> scheme, QStringView code)
{
    for (const Grade* each : gradesOf(plan, scheme))
        if (each->code == code)
            return *each;
    FAIL("no such grade");
    return {};
}

} // namespace

TEST_CASE("A name holds up to a thousand characters and a text as many as a cell of Excel")
{
    const Measured sample;
    const QString name(longestName, u'名');
    const QString note(longestText, u'注');
    CHECK(ok(set(sample.plan, sample.users, u"name", name)).find(sample.users)->name == name);
    CHECK(ok(set(sample.plan, sample.users, u"note", note)).find(sample.users)->note == note);
    CHECK(refusedNaming(set(sample.plan, sample.users, u"name", name + u'名'), {u"1000"_s, u"1001"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.users, u"note", note + u'注'), {u"32767"_s, u"32768"_s}));
    Indicator longOne;
    longOne.project = sample.nursery;
    longOne.name = name + u'名';
    const Result<Plan> added = addIndicator(sample.plan, sample.ids, longOne);
    CHECK(refusedNaming(added, {u"1000"_s}));
    CHECK(added.sentence().size() < 200);
}

TEST_CASE("A text of a change that goes round the single edits is held to the same length")
{
    const Measured sample;
    const Plan renamed
        = *renameGoal(sample.plan, sample.ids, sample.first, QString(longestName + 1, u'名'), {{2025}});
    CHECK(violations(renamed, diff(sample.plan, renamed)).size() == 1);
    CHECK(violations(renamed).empty());
}

TEST_CASE("A number with more decimals than are printed is refused wherever it is entered")
{
    const Measured sample;
    CHECK(
        ok(enterActual(sample.plan, sample.ids, sample.all, {2025}, u"0.000004")).table<Value>().size() == 1);
    CHECK(refusedNaming(
        enterActual(sample.plan, sample.ids, sample.all, {2025}, u"0.0000004"), {u"0.0000004"_s, u"6"_s}));
    CHECK_FALSE(enterTarget(sample.plan, sample.ids, sample.all, {2029}, u"1.2345678以上", {{2025}}).isOk());
    CHECK_FALSE(readNumber(u"0.1234567"));
    const Grade a = gradeOf(sample.plan, sample.letters, u"A");
    CHECK(refusedNaming(set(sample.plan, a.id, u"lower", u"89.9999999"_s), {u"89.9999999"_s}));
}

TEST_CASE("Control characters do not come in with a text and its lines and tabs stay")
{
    const Measured sample;
    const Plan named = ok(set(sample.plan, sample.users, u"name", u"利用\u0007者\u001b数\u0085"_s));
    CHECK(named.find(sample.users)->name == u"利用者数"_s);
    const Plan noted = ok(set(sample.plan, sample.users, u"note", u"一\0二\u001b\r\n三\t四\u009b"_s));
    CHECK(noted.find(sample.users)->note == u"一二\n三\t四"_s);
    const Plan valued = ok(setValueNote(sample.plan, sample.ids, sample.all, {2025}, u"速\u0001報"_s));
    CHECK(valued.table<Value>().begin()->note == u"速報"_s);
}

TEST_CASE("No two plans of a file have a year in common")
{
    const Measured sample;
    PlanPeriod next;
    next.title = u"次の計画"_s;
    next.firstYear = {2029};
    next.lastYear = {2033};
    CHECK(refusedNaming(addPlanPeriod(sample.plan, sample.ids, next), {u"次の計画"_s, u"育む計画"_s}));
    next.firstYear = {2030};
    const Plan both = ok(addPlanPeriod(sample.plan, sample.ids, next));
    CHECK(
        refusedNaming(setPlanYears(both, sample.period, {2025}, {2030}, {}), {u"次の計画"_s, u"育む計画"_s}));
    CHECK(refusedNaming(addRecord(sample.plan, sample.ids, kindOf<PlanPeriod>(),
                            fieldsWith<PlanPeriod>({{u"title", u"重なる計画"_s}, {u"first_year", u"2027"_s},
                                {u"last_year", u"2031"_s}})),
        {u"重なる計画"_s}));
}

TEST_CASE("A scheme does not end before it begins, nor a band above its upper end")
{
    const Measured sample;
    const Plan begun = ok(set(sample.plan, sample.letters, u"first_year", u"2027"_s));
    CHECK(refusedNaming(set(begun, sample.letters, u"last_year", u"2026"_s), {u"ABC"_s}));
    const Grade a = gradeOf(sample.plan, sample.letters, u"A");
    const Plan banded = ok(set(sample.plan, a.id, u"upper", u"100"_s));
    CHECK(refusedNaming(set(banded, a.id, u"lower", u"200"_s), {u"A"_s, u"200"_s}));
    CHECK(set(banded, a.id, u"lower", u"100"_s).isOk());
}

TEST_CASE("A scheme has one default grade and the window's choice of another takes it over")
{
    Measured sample;
    sample.useScheme(sample.letters, {2025});
    const Grade a = gradeOf(sample.plan, sample.letters, u"A");
    const Grade b = gradeOf(sample.plan, sample.letters, u"B");
    const Plan first = ok(set(sample.plan, a.id, u"is_default", u"1"_s));
    CHECK(refusedNaming(set(first, b.id, u"is_default", u"1"_s), {u"A"_s, u"B"_s}));
    const int field = kindInfo(kindOf<Grade>()).fieldOf(u"is_default");
    const Plan other = ok(setGradeField(first, sample.ids, {sample.period, {2025}}, b.id, field, u"1"_s));
    CHECK(other.find(b.id)->isDefault);
    CHECK_FALSE(other.find(a.id)->isDefault);
}

TEST_CASE("No survey has fewer than no answers, and no project follows itself")
{
    Measured sample;
    sample.value(sample.all, {2025}, Decimal(5));
    const Id<Value> value = valueId(sample.all, {2025});
    CHECK(set(sample.plan, value, u"sample_size", u"0"_s).isOk());
    CHECK(refusedNaming(set(sample.plan, value, u"sample_size", u"-5"_s), {u"利用者数"_s}));
    const QString nursery = sample.nursery.uuid.toText();
    CHECK(refusedNaming(addRecord(sample.plan, sample.ids, kindOf<Lineage>(),
                            fieldsWith<Lineage>({{u"kind", u"succeeds"_s}, {u"earlier", nursery},
                                {u"later", nursery}, {u"from_year", u"2026"_s}})),
        {u"保育所"_s}));
}

TEST_CASE("Many new rows are held against the rows that are there and against each other")
{
    const Measured sample;
    Plan after = sample.plan;
    for (int i = 0; i < 20; ++i)
        after.put(Series{{Uuid{7, quint64(i + 1)}}, sample.users, i, QString::number(i)});
    CHECK(violations(after, diff(sample.plan, after)).empty());
    after.put(Series{{Uuid{7, 99}}, sample.users, 0, u"7"_s});
    CHECK(violations(after, diff(sample.plan, after)).size() == 1);
    after.put(Series{{Uuid{0, 1}}, sample.users, 0, {}}); // sorted before the unnamed one that is there
    CHECK(violations(after, diff(sample.plan, after)).size() == 2);
}

TEST_CASE("A rate is rounded to no more decimals than are printed before it is compared")
{
    const Measured sample;
    CHECK(set(sample.plan, sample.letters, u"test_decimals", u"6"_s).isOk());
    for (const QString& decimals : {u"7"_s, u"-1"_s})
        CHECK(
            refusedNaming(set(sample.plan, sample.letters, u"test_decimals", decimals), {u"ABC"_s, u"6"_s}));
}

TEST_CASE("An error of a spreadsheet is no target in words")
{
    Measured sample;
    const auto target = sample.target(sample.all, {2029}, Decimal(5));
    CHECK(refusedNaming(set(sample.plan, target, u"words", u"#N/A"_s), {u"#N/A"_s}));
}
