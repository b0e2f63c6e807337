#include "core/model/change_set.h"
#include "core/model/lookup.h"
#include "core/model/violations.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

struct Sample {
    Plan plan;
    Id<PlanPeriod> period{{0, 1}};
    Id<Goal> goal{{0, 2}};
    Id<Project> project{{0, 3}};
    Id<Placement> placement{{0, 5}};

    Sample()
    {
        PlanPeriod row;
        row.id = period;
        row.title = QStringLiteral("計画");
        row.firstYear = {2015};
        row.lastYear = {2019};
        plan.put(row);
        plan.put(Goal{goal, period, 1024, QStringLiteral("1")});
        plan.put(Project{project, period, QStringLiteral("1"), {}, true, false, {}});
        plan.put(ProjectVersion{{{0, 4}}, project, {2015}, QStringLiteral("保育所"), {}, {}});
        plan.put(Placement{placement, project, goal, {}, 1024, true});
    }

    Plan withNumber(const QString& number) const
    {
        Plan edited = plan;
        Project row = *plan.find(project);
        row.number = number;
        edited.put(row);
        return edited;
    }
};

int columnOf(RecordKind kind, const char16_t* column)
{
    return kindInfo(kind).fieldOf(QStringView(column));
}

} // namespace

TEST_CASE("A plan differs from itself in nothing")
{
    CHECK(diff(Sample().plan, Sample().plan).isEmpty());
}

TEST_CASE("Changing one field is one row with one field and its old and new value")
{
    const Sample sample;
    const ChangeSet changes = diff(sample.plan, sample.withNumber(QStringLiteral("2")));
    REQUIRE(changes.rows.size() == 1);
    CHECK(changes.rows[0].record == RecordRef{kindOf<Project>(), sample.project.uuid});
    CHECK(changes.rows[0].what == RowChange::What::Changed);
    REQUIRE(changes.rows[0].fields.size() == 1);
    CHECK(changes.rows[0].fields[0]
        == FieldChange{columnOf(kindOf<Project>(), u"number"), QStringLiteral("1"), QStringLiteral("2")});
}

TEST_CASE("Applying a difference gives the new plan and its inverse the old one")
{
    const Sample sample;
    Plan edited = sample.withNumber(QStringLiteral("2"));
    edited.remove(Id<ProjectVersion>{{0, 4}});
    edited.put(Goal{{{0, 9}}, sample.period, 2048, QStringLiteral("2")});
    const ChangeSet changes = diff(sample.plan, edited);
    const Result<Plan> forward = applied(sample.plan, changes);
    REQUIRE(forward);
    CHECK(*forward == edited);
    const Result<Plan> back = applied(*forward, inverted(changes));
    REQUIRE(back);
    CHECK(*back == sample.plan);
}

TEST_CASE("A change is refused when its record was changed since")
{
    const Sample sample;
    const ChangeSet changes = diff(sample.plan, sample.withNumber(QStringLiteral("2")));
    const Result<Plan> late = applied(sample.withNumber(QStringLiteral("3")), changes);
    REQUIRE_FALSE(late);
    CHECK(late.sentence().contains(QStringLiteral("保育所")));
}

TEST_CASE("A change set read back from its bytes is the same")
{
    const Sample sample;
    Plan edited = sample.withNumber(QStringLiteral("２の１"));
    edited.remove(sample.placement);
    edited.put(Baseline{{{0, 20}}, {{0, 21}}, {}, Missing::BeingCounted, {}});
    const ChangeSet changes = diff(sample.plan, edited);
    const Result<ChangeSet> read = changeSetFromBytes(toBytes(changes));
    REQUIRE(read);
    CHECK(*read == changes);
}

TEST_CASE("A row that an older program took away comes back with what a new row has in later columns")
{
    const Sample sample;
    Plan with = sample.plan;
    Indicator indicator;
    indicator.id = {{0, 9}};
    indicator.project = sample.project;
    indicator.name = QStringLiteral("利用者数");
    with.put(indicator);
    ChangeSet removal = diff(with, sample.plan);
    // As version 1 wrote it: it knew no columns behind the note.
    std::erase_if(removal.rows.at(0).fields,
        [](const FieldChange& each) { return each.field > columnOf(kindOf<Indicator>(), u"note"); });
    const auto read = changeSetFromBytes(toBytes(removal));
    REQUIRE(read);
    const auto restored = applied(sample.plan, inverted(*read));
    REQUIRE(restored);
    CHECK(*restored->find(indicator.id) == indicator);
}

TEST_CASE("Damaged bytes of a change set are refused")
{
    const Sample sample;
    QByteArray bytes = toBytes(diff(sample.plan, sample.withNumber(QStringLiteral("2"))));
    CHECK_FALSE(changeSetFromBytes(bytes.left(bytes.size() / 2)));
    CHECK_FALSE(changeSetFromBytes("not a change"));
}

TEST_CASE("A number written with other decimals is a change")
{
    Plan before;
    before.put(Value{{{0, 1}}, {{0, 2}}, {2025}, Decimal(10, 1), false, {}, {}});
    Plan after = before;
    after.put(Value{{{0, 1}}, {{0, 2}}, {2025}, Decimal(100, 2), false, {}, {}});
    CHECK(diff(before, after).rows.size() == 1);
}

TEST_CASE("Every record kind survives the way through its field texts")
{
    for (const KindInfo& info : allKinds()) {
        Plan plan;
        std::vector<FieldValue> fields;
        for (const FieldInfo& field : info.fields) {
            switch (field.kind) {
            case ColumnKind::Identifier:
                fields.push_back(Uuid{7, quint64(fields.size())}.toText());
                break;
            case ColumnKind::Integer:
                fields.push_back(QStringLiteral("42"));
                break;
            case ColumnKind::Boolean:
                fields.push_back(QStringLiteral("1"));
                break;
            case ColumnKind::Year:
                fields.push_back(QStringLiteral("2025"));
                break;
            case ColumnKind::YearList:
                fields.push_back(QStringLiteral("2024 2029"));
                break;
            case ColumnKind::Decimal:
                fields.push_back(QStringLiteral("-1.50"));
                break;
            case ColumnKind::Date:
                fields.push_back(QStringLiteral("2025-07-28"));
                break;
            case ColumnKind::LooseDate:
                fields.push_back(QStringLiteral("2015-10-mid"));
                break;
            case ColumnKind::Reading:
                fields.push_back(QStringLiteral("being_counted"));
                break;
            case ColumnKind::Word:
                fields.push_back(QString::fromLatin1(field.words.back().code));
                break;
            case ColumnKind::Text:
                fields.push_back(QStringLiteral("文化芸術・生涯学習課"));
                break;
            }
        }
        INFO(info.table);
        REQUIRE(putFields(plan, info.kind, fields));
        CHECK(fieldsOf(plan, {info.kind, *Uuid::fromText(*fields[0])}) == fields);
    }
}

TEST_CASE("A field text that does not fit its column is refused and names the column")
{
    const Sample sample;
    Plan plan = sample.plan;
    std::vector<FieldValue> fields = fieldsOf(plan, {kindOf<Project>(), sample.project.uuid});
    fields[size_t(columnOf(kindOf<Project>(), u"is_new"))] = QStringLiteral("はい");
    const Result<void> put = putFields(plan, kindOf<Project>(), fields);
    REQUIRE_FALSE(put);
    CHECK(put.sentence().contains(QStringLiteral("はい")));
    CHECK(plan == sample.plan);
}

TEST_CASE("A sound plan breaks no rule")
{
    CHECK(violations(Sample().plan).empty());
}

TEST_CASE("A reference to a record that does not exist breaks a rule")
{
    Sample sample;
    sample.plan.remove(sample.goal);
    CHECK(violations(sample.plan).size() == 1);
    CHECK(violations(sample.plan, diff(Sample().plan, sample.plan)).size() == 1);
}

TEST_CASE("A project without a main placement breaks a rule")
{
    Sample sample;
    Placement placement = *sample.plan.find(sample.placement);
    placement.isMain = false;
    sample.plan.put(placement);
    CHECK(violations(sample.plan).size() == 1);
    CHECK(violations(sample.plan, diff(Sample().plan, sample.plan)).size() == 1);
}

TEST_CASE("The same version twice breaks a rule")
{
    Sample sample;
    sample.plan.put(ProjectVersion{{{0, 44}}, sample.project, {2015}, QStringLiteral("保育園"), {}, {}});
    CHECK(violations(sample.plan).size() == 1);
    CHECK(violations(sample.plan, diff(Sample().plan, sample.plan)).size() == 1);
}

TEST_CASE("A value under a foreign identifier breaks a rule")
{
    Sample sample;
    const Id<Indicator> indicator{{0, 30}};
    Indicator row;
    row.id = indicator;
    row.project = sample.project;
    sample.plan.put(row);
    sample.plan.put(Series{{{0, 31}}, indicator, 0, {}});
    const Plan before = sample.plan;
    sample.plan.put(Value{valueId({{0, 31}}, {2025}), {{0, 31}}, {2025}, Decimal(3), false, {}, {}});
    CHECK(violations(sample.plan).empty());
    sample.plan.put(Value{{{0, 99}}, {{0, 31}}, {2025}, Decimal(4), false, {}, {}});
    CHECK(violations(sample.plan, diff(before, sample.plan)).size() == 1);
}
