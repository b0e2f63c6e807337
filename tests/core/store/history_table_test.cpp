#include "core/store/history_table.h"
#include "tests/core/store/new_database.h"
#include "tests/core/store/office.h"

using namespace core;

namespace {

HistoryRecord record(qint64 sequence, const ChangeSet& changes, HistoryKind kind = HistoryKind::Edit)
{
    HistoryRecord record;
    record.entry
        = {sequence, QDateTime(QDate(2025, 7, 28), QTime(14, 32, 5, 678), Qt::OffsetFromUTC, 9 * 3600),
            QStringLiteral("計画担当"), QStringLiteral("PC-12"), QStringLiteral("事業名を変更"),
            int(changes.rows.size())};
    record.kind = kind;
    record.changes = changes;
    return record;
}

void append(Database& database, qint64 sequence, const ChangeSet& changes)
{
    REQUIRE(commit(database, {changes, record(sequence, changes), Commit::Entry::Append}));
}

// Three entries: the plan, a name, another name.
std::unique_ptr<Database> withThreeEntries()
{
    auto database = newDatabase();
    const Plan first = office::smallPlan();
    const Plan second = office::renamed(first, QStringLiteral("二"));
    append(*database, 1, diff(Plan(), first));
    append(*database, 2, diff(first, second));
    append(*database, 3, diff(second, office::renamed(first, QStringLiteral("三"))));
    return database;
}

QStringList chainFindings(Database& database)
{
    const auto findings = checkHistoryChain(database);
    REQUIRE(findings);
    return findings.value();
}

} // namespace

TEST_CASE("an entry of the history is read back with its local time and its changes")
{
    const auto database = newDatabase();
    const HistoryRecord written = record(1, diff(Plan(), office::smallPlan()), HistoryKind::Revert);
    REQUIRE(commit(*database, {written.changes, written, Commit::Entry::Append}));
    const auto read = readRecord(*database, 1);
    REQUIRE(read);
    CHECK(read->entry == written.entry);
    CHECK(read->entry.time.offsetFromUtc() == 9 * 3600);
    CHECK(read->kind == HistoryKind::Revert);
    CHECK(read->changes == written.changes);
}

TEST_CASE("the history lists the newest entry first")
{
    const auto database = withThreeEntries();
    const auto entries = readHistory(*database, 2);
    REQUIRE(entries);
    REQUIRE(entries->size() == 2);
    CHECK(entries->front().sequence == 3);
    CHECK(lastSequence(*database).value() == 3);
}

TEST_CASE("an edit whose records cannot be written leaves no entry in the history")
{
    const auto database = withThreeEntries();
    const ChangeSet impossible = diff(Plan(), office::smallPlan());
    CHECK_FALSE(commit(*database, {impossible, record(4, impossible), Commit::Entry::Append}));
    CHECK(lastSequence(*database).value() == 3);
}

TEST_CASE("changes larger than any single value of the file are kept whole")
{
    const auto database = newDatabase();
    Plan plan = office::smallPlan();
    // Random letters do not become small by compression.
    std::srand(1);
    for (quint64 i = 0; i < 60; ++i) {
        QString text;
        for (int letter = 0; letter < 60'000; ++letter)
            text += QChar(0x4e00 + std::rand() % 20'000);
        plan.put(PlanText{
            {office::numbered(5000 + i)}, office::periodId, PlanTextKind::Introduction, int(i), text});
    }
    const ChangeSet changes = diff(Plan(), plan);
    append(*database, 1, changes);
    CHECK(readRecord(*database, 1)->changes == changes);
    CHECK(chainFindings(*database).isEmpty());
    CHECK(database->rows(QStringLiteral("SELECT count(*) FROM history_changes")).value().front()[0].toInt()
        > 4);
}

TEST_CASE("an untouched history has a whole chain")
{
    CHECK(chainFindings(*withThreeEntries()).isEmpty());
}

TEST_CASE("an entry that was changed removed or inserted behind the program's back breaks the chain")
{
    const QString tampering[] = {QStringLiteral("UPDATE history SET person = '別人' WHERE sequence = 2"),
        QStringLiteral("UPDATE history SET time = '2025-07-29T05:32:00.000Z' WHERE sequence = 1"),
        QStringLiteral("DELETE FROM history WHERE sequence = 2"),
        QStringLiteral("DELETE FROM history_changes WHERE sequence = 3"),
        QStringLiteral("UPDATE history_changes SET content = x'00' WHERE sequence = 1"),
        QStringLiteral("INSERT INTO history SELECT 4, time, offset_minutes, person, computer, intention, "
                       "kind, row_count, chain FROM history WHERE sequence = 3")};
    for (const QString& statement : tampering) {
        const auto database = withThreeEntries();
        REQUIRE(database->run(statement));
        CAPTURE(statement);
        CHECK(chainFindings(*database).size() == 1);
    }
}

TEST_CASE("replacing the last entry keeps the chain whole")
{
    const auto database = withThreeEntries();
    const Plan first = office::smallPlan();
    const Plan second = office::renamed(first, QStringLiteral("二"));
    const Plan third = office::renamed(first, QStringLiteral("三"));
    const Plan fourth = office::renamed(first, QStringLiteral("四"));
    REQUIRE(commit(
        *database, {diff(third, fourth), record(3, diff(second, fourth)), Commit::Entry::ReplaceLast}));
    CHECK(lastSequence(*database).value() == 3);
    CHECK(readRecord(*database, 3)->changes == diff(second, fourth));
    CHECK(chainFindings(*database).isEmpty());
}

TEST_CASE("changes that claim to be larger than the memory are refused")
{
    const auto database = withThreeEntries();
    REQUIRE(database->run(
        QStringLiteral("UPDATE history_changes SET content = x'FFFFFFFF789C' WHERE sequence = 2")));
    CHECK_FALSE(readRecord(*database, 2));
}

TEST_CASE("an entry that does not exist is refused")
{
    CHECK_FALSE(readRecord(*withThreeEntries(), 9));
}
