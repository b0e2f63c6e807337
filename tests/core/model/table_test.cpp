#include "core/model/plan.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace core;

namespace {

Goal goal(quint64 id, int rank = 0)
{
    Goal row;
    row.id.uuid = {0, id};
    row.rank = rank;
    return row;
}

std::vector<quint64> idsOf(const Table<Goal>& table)
{
    std::vector<quint64> ids;
    for (const Goal& row : table)
        ids.push_back(row.id.uuid.low);
    return ids;
}

} // namespace

TEST_CASE("A table keeps its rows sorted by id")
{
    Table<Goal> table;
    for (const quint64 id : {5u, 1u, 9u, 3u})
        table.put(goal(id));
    CHECK(idsOf(table) == std::vector<quint64>{1, 3, 5, 9});
    CHECK(table.size() == 4);
}

TEST_CASE("Putting a row with a known id replaces it")
{
    Table<Goal> table;
    table.put(goal(1, 10));
    table.put(goal(1, 20));
    CHECK(table.size() == 1);
    CHECK(table.find({{0, 1}})->rank == 20);
}

TEST_CASE("A copy of a table does not see later edits of the original")
{
    Table<Goal> table = Table<Goal>::fromRows({goal(1), goal(2)});
    const Table<Goal> copy = table;
    table.put(goal(3));
    table.remove({{0, 1}});
    CHECK(idsOf(copy) == std::vector<quint64>{1, 2});
    CHECK(idsOf(table) == std::vector<quint64>{2, 3});
}

TEST_CASE("A table agrees with a sorted map after thousands of random edits")
{
    std::mt19937 random(20250728);
    Table<Goal> table;
    std::map<quint64, int> model;
    for (int step = 0; step < 30000; ++step) {
        const quint64 id = random() % 9000;
        if (random() % 3 == 0) {
            table.remove({{0, id}});
            model.erase(id);
        } else {
            table.put(goal(id, step));
            model[id] = step;
        }
    }
    REQUIRE(table.size() == model.size());
    auto expected = model.begin();
    for (const Goal& row : table) {
        REQUIRE(row.id.uuid.low == expected->first);
        REQUIRE(row.rank == expected->second);
        ++expected;
    }
    for (quint64 id = 0; id < 9000; ++id)
        REQUIRE((table.find({{0, id}}) != nullptr) == model.contains(id));
}

TEST_CASE("An edit of a large table shares all chunks but one with the old table")
{
    std::vector<Goal> rows;
    for (quint64 id = 1; id <= 50000; ++id)
        rows.push_back(goal(id));
    const Table<Goal> before = Table<Goal>::fromRows(std::move(rows));
    Table<Goal> after = before;
    after.put(goal(25000, 7));
    int differentRows = 0;
    int differentChunks = 0;
    auto left = before.rows().begin();
    for (auto right = after.rows().begin(); right != after.rows().end(); left.next(), right.next()) {
        differentRows += left.row() != right.row();
        differentChunks += right.chunkHere() && left.chunkHere() != right.chunkHere();
    }
    CHECK(differentRows == 1);
    CHECK(differentChunks == 1);
}

TEST_CASE("Emptying a table leaves a table that can be filled again")
{
    Table<Goal> table;
    for (quint64 id = 0; id < 500; ++id)
        table.put(goal(id));
    for (quint64 id = 0; id < 500; ++id)
        table.remove({{0, id}});
    CHECK(table.isEmpty());
    CHECK(table.begin() == table.end());
    table.put(goal(7));
    CHECK(idsOf(table) == std::vector<quint64>{7});
}
