#include "core/model/records.h"
#include "core/store/rows.h"
#include "tests/core/store/new_database.h"
#include "tests/core/store/office.h"

using namespace core;

namespace {

// A text for a field, different for each record and never the default.
FieldValue sampleText(const KindInfo& kind, const FieldInfo& field, int number)
{
    switch (field.kind) {
    case ColumnKind::Text:
        return QStringLiteral("%1 「%2」\n%3")
            .arg(QLatin1String(field.column))
            .arg(number)
            .arg(QStringLiteral("𠮷野家・髙﨑"));
    case ColumnKind::Integer:
        return QString::number(number % 5 + 1);
    case ColumnKind::Boolean:
        return QString::number(number % 2);
    case ColumnKind::Year:
        return QString::number(2010 + number);
    case ColumnKind::YearList:
        return QStringLiteral("2015 %1").arg(2016 + number);
    case ColumnKind::Decimal:
        return QStringLiteral("-%1.50").arg(number);
    case ColumnKind::Date:
        return QStringLiteral("2025-07-%1").arg(10 + number);
    case ColumnKind::LooseDate:
        return number % 2 ? QStringLiteral("2015-10-mid") : QStringLiteral("");
    case ColumnKind::Reading:
        return number % 2 ? QStringLiteral("12.50") : QStringLiteral("not_surveyed");
    case ColumnKind::Word:
        return QString::fromLatin1(field.words[size_t(number) % field.words.size()].code);
    case ColumnKind::Identifier:
        break;
    }
    // The owner of an indicator is exactly one of three, that of a weight one of four.
    const bool hasOneOwner = kind.kind == kindOf<Indicator>() || kind.kind == kindOf<Weight>();
    const bool isOtherOwner = field.references && hasOneOwner && field.references != kindOf<Project>()
        && field.references != kindOf<Department>();
    if (isOtherOwner || (field.isNullable && number % 2))
        return std::nullopt;
    return office::numbered(
        quint64(number) + 100 * quint64(field.references ? int(*field.references) : int(kind.kind)))
        .toText();
}

// Some records of every kind, every field filled.
Plan fullPlan(int shift = 0)
{
    Plan plan;
    for (const KindInfo& kind : allKinds())
        for (int number = 0; number < 4; ++number) {
            std::vector<FieldValue> texts;
            for (const FieldInfo& field : kind.fields)
                texts.push_back(
                    sampleText(kind, field, &field == &kind.fields.front() ? number : number + shift));
            if (kind.kind == kindOf<Indicator>() || kind.kind == kindOf<Weight>())
                texts[size_t(kind.fieldOf(u"project"))] = office::numbered(1).toText();
            const auto put = putFields(plan, kind.kind, texts);
            INFO(put.sentence().toStdString());
            REQUIRE(put);
        }
    return plan;
}

void write(Database& database, const ChangeSet& changes)
{
    const auto written = writeChanges(database, changes);
    INFO(written.sentence().toStdString());
    REQUIRE(written);
}

Plan load(Database& database)
{
    auto plan = loadPlan(database);
    INFO(plan.sentence().toStdString());
    REQUIRE(plan);
    return std::move(plan).value();
}

} // namespace

TEST_CASE("every field of every kind of record is read back as it was written")
{
    const auto database = newDatabase();
    const Plan plan = fullPlan();
    write(*database, diff(Plan(), plan));
    CHECK(diff(load(*database), plan).isEmpty());
}

TEST_CASE("a text of any characters is read back character for character")
{
    const auto database = newDatabase();
    const QString texts[] = {QString(), QStringLiteral("K-1"), QStringLiteral("子育て支援（ﾊｸﾞｸﾐ）～①"),
        QStringLiteral("é ß ж and ASCII"), QStringLiteral("ก\u0800\u0fff\u1000"),
        QStringLiteral("𠮷野家 and 👪"), QStringLiteral("\ud7ff\ue000\ufffd"), QStringLiteral("一\n二\t三"),
        QStringLiteral("葛\U000e0100城")};
    Plan plan;
    quint64 number = 0;
    for (const QString& text : texts) {
        Department department;
        department.id.uuid = office::numbered(++number);
        DepartmentVersion version;
        version.id.uuid = office::numbered(100 + number);
        version.department = department.id;
        version.fromYear = {2024};
        version.name = text;
        plan.put(department);
        plan.put(version);
    }
    write(*database, diff(Plan(), plan));
    const auto back = loadPlan(*database);
    REQUIRE(back);
    number = 0;
    for (const QString& text : texts) {
        const auto* version = back->find(Id<DepartmentVersion>{office::numbered(100 + ++number)});
        REQUIRE(version);
        INFO(text.toStdString());
        CHECK(version->name == text);
    }
}

TEST_CASE("changes and removals of every kind of record arrive in the file")
{
    const auto database = newDatabase();
    const Plan before = fullPlan();
    Plan after = fullPlan(1);
    for (const KindInfo& kind : allKinds())
        removeRecord(after, {kind.kind, office::numbered(3 + 100 * quint64(kind.kind))});
    write(*database, diff(Plan(), before));
    write(*database, diff(before, after));
    CHECK(diff(load(*database), after).isEmpty());
    CHECK_FALSE(diff(before, after).isEmpty());
}

TEST_CASE("a change of a record that is not in the file is refused")
{
    const auto database = newDatabase();
    const Plan plan = office::smallPlan();
    CHECK_FALSE(writeChanges(*database, diff(plan, office::renamed(plan, QStringLiteral("別の名")))));
}

TEST_CASE("a removal of a record that is not in the file is refused")
{
    const auto database = newDatabase();
    CHECK_FALSE(writeChanges(*database, diff(office::smallPlan(), Plan())));
}

TEST_CASE("a record that is in the file already is not added again")
{
    const auto database = newDatabase();
    write(*database, diff(Plan(), office::smallPlan()));
    CHECK_FALSE(writeChanges(*database, diff(Plan(), office::smallPlan())));
}

TEST_CASE("a field that the program cannot read is named by table and column")
{
    const auto database = newDatabase();
    write(*database, diff(Plan(), office::smallPlan()));
    REQUIRE(database->run(QStringLiteral("UPDATE goal_versions SET decided_on = '2025-02-31'")));
    const auto plan = loadPlan(*database);
    REQUIRE_FALSE(plan);
    CHECK(plan.sentence().contains(u"goal_versions"));
    CHECK(plan.sentence().contains(u"decided_on"));
    CHECK(plan.sentence().contains(u"2025-02-31"));
}

TEST_CASE("the hash of a table tells apart what only looks alike")
{
    const auto database = newDatabase();
    REQUIRE(database->run(QStringLiteral("CREATE TABLE t (a, b)")));
    const auto hashOfRow = [&](const QString& values) {
        REQUIRE(database->run(QStringLiteral("DELETE FROM t")));
        REQUIRE(database->run(QStringLiteral("INSERT INTO t VALUES (%1)").arg(values)));
        return contentHash(*database, QStringLiteral("t")).value();
    };
    const QString reference = hashOfRow(QStringLiteral("'ab', 'c'"));
    CHECK(hashOfRow(QStringLiteral("'ab', 'c'")) == reference);
    CHECK(hashOfRow(QStringLiteral("'a', 'bc'")) != reference);
    CHECK(hashOfRow(QStringLiteral("'', NULL")) != hashOfRow(QStringLiteral("NULL, ''")));
    CHECK(hashOfRow(QStringLiteral("'1', 'c'")) != hashOfRow(QStringLiteral("1, 'c'")));
}
