#include "core/exchange/plan_template.h"

#include "core/model/lookup.h"
#include "core/model/violations.h"
#include "tests/support/catch.h"
#include "tests/support/folders.h"

#include <QFile>

using namespace core;

namespace {

// The user's source document as it was given, line breaks and spaces inside table cells removed: those are
// layout only.
QString sourceWithoutSpaces()
{
    QFile file(testFile("plan-overview.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

QStringList sourceTable()
{
    QFile file(testFile("plan-overview.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList cells;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList parts = line.split(QLatin1Char('|'));
        if (parts.size() == 5 && !parts[3].contains(QStringLiteral("---"))
            && parts[3].trimmed() != QStringLiteral("事業名"))
            cells << parts[3].trimmed();
    }
    return cells;
}

Plan nagareyama()
{
    Result<Plan> plan = planFromTemplate(QStringLiteral("nagareyama-h27"), {2015}, {2019});
    REQUIRE(plan);
    return *plan;
}

QString flat(QString text)
{
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("The Nagareyama template has six goals and twenty-five priority projects one of them new")
{
    const Plan plan = nagareyama();
    CHECK(plan.table<Goal>().size() == 6);
    REQUIRE(plan.table<Project>().size() == 25);
    int newOnes = 0;
    for (const Project& project : plan.table<Project>()) {
        CHECK(project.isPriority);
        newOnes += project.isNew;
    }
    CHECK(newOnes == 1);
}

TEST_CASE("The template's project names are those of the source to the code point and in its order")
{
    const Plan plan = nagareyama();
    QStringList names;
    for (const Placement* placement : printedOrder(plan, plan.table<PlanPeriod>().begin()->id)) {
        QString name = projectName(plan, placement->project, {2015});
        if (plan.find(placement->project)->isNew)
            name += QStringLiteral("（新規）");
        names << name;
    }
    CHECK(names == sourceTable());
}

TEST_CASE("Every text of the template stands in the source to the code point")
{
    const Plan plan = nagareyama();
    const QString source = sourceWithoutSpaces();
    const PlanPeriod& period = *plan.table<PlanPeriod>().begin();
    CHECK(source.contains(flat(period.title)));
    CHECK(source.contains(flat(period.philosophy)));
    CHECK(source.contains(flat(period.councilName)));
    for (const PlanText& text : plan.table<PlanText>())
        CHECK(source.contains(flat(text.text)));
    for (const GoalVersion& goal : plan.table<GoalVersion>()) {
        // A goal's name is broken over cells in the source; every piece between breaks must follow the one
        // before.
        CHECK(source.contains(flat(goal.name)));
    }
    for (const Keyword& keyword : plan.table<Keyword>())
        CHECK(source.contains(keyword.name));
}

TEST_CASE("The template's council has three roles and three meetings with their agendas and loose dates")
{
    const Plan plan = nagareyama();
    int roles = 0;
    for (const PlanText& text : plan.table<PlanText>())
        roles += text.kind == PlanTextKind::CouncilRole;
    CHECK(roles == 3);
    std::vector<const Meeting*> meetings;
    const Table<Meeting> table = plan.table<Meeting>();
    for (const Meeting& meeting : table)
        meetings.push_back(&meeting);
    REQUIRE(meetings.size() == 3);
    std::sort(meetings.begin(), meetings.end(),
        [](auto* a, auto* b) { return a->date.sortKey() < b->date.sortKey(); });
    const QString source = sourceWithoutSpaces();
    for (const Meeting* meeting : meetings)
        CHECK(source.contains(
            QStringLiteral("第%1回：%2%3").arg(meeting->number).arg(meeting->date.printed(), meeting->time)));
    CHECK(meetings[1]->date.printed() == QStringLiteral("平成27年10月中旬"));
    for (const AgendaItem& item : plan.table<AgendaItem>())
        CHECK(source.contains(
            item.number + flat(item.text) + (item.isTentative ? QStringLiteral("（予定）") : QString())));
    CHECK(plan.table<AgendaItem>().size() == 7);
}

TEST_CASE("What the source does not say is empty and the years are marked as not from it")
{
    const Plan plan = nagareyama();
    CHECK(plan.table<Challenge>().isEmpty());
    CHECK(plan.table<Department>().isEmpty());
    for (const PlanText& text : plan.table<PlanText>())
        CHECK(text.kind != PlanTextKind::Viewpoint);
    CHECK_FALSE(plan.table<PlanPeriod>().begin()->yearsOrigin.isEmpty());
}

TEST_CASE("New plans break no rule")
{
    CHECK(violations(nagareyama()).empty());
    const Result<Plan> empty
        = emptyPlan(countedIds(), QStringLiteral("見本市"), QStringLiteral("見本計画"), {2025}, {2029});
    REQUIRE(empty);
    CHECK(violations(*empty).empty());
    CHECK(empty->table<Goal>().isEmpty());
    CHECK(empty->table<GradeScheme>().size() == 2);
}

TEST_CASE("Two files made from one template hold the same records")
{
    CHECK(nagareyama() == nagareyama());
}

TEST_CASE("No scheme is in force in the template's years until the officer picks one")
{
    const Plan plan = nagareyama();
    const Id<PlanPeriod> period = plan.table<PlanPeriod>().begin()->id;
    CHECK(schemeAsOf(plan, period, {2015}) == nullptr);
    CHECK(formUseAsOf(plan, period, {2015}) != nullptr);
}

TEST_CASE("A plan whose last year is before its first is refused")
{
    CHECK_FALSE(planFromTemplate(QStringLiteral("nagareyama-h27"), {2019}, {2015}));
    CHECK_FALSE(emptyPlan(countedIds(), {}, QStringLiteral("計画"), {2019}, {2015}));
    CHECK_FALSE(planFromTemplate(QStringLiteral("unknown"), {2015}, {2019}));
}
