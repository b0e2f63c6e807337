// What one edit costs: the commit against the least transaction that reaches the disk, the edit itself at 1
// and 10 times the size, and the whole score. Prints figures; passes or fails nothing.
//
//   bench_commit [FOLDER ON THE DISK TO MEASURE]

#include "app/local_session.h"
#include "core/scoring/rollup.h"
#include "core/store/database.h"
#include "core/store/document.h"
#include "core/store/storage.h"
#include "core/store/undo_steps.h"
#include "tests/bench/large_plan.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace core;
using namespace bench;

namespace {

constexpr int commitRounds = 400;
constexpr int editRounds = 2000;
constexpr int scoreRounds = 15;

// The least that makes SQLite write and flush: one number in a file of its own, with the settings of the
// working copy. (A transaction without a single row writes nothing at all.)
std::unique_ptr<Database> leastDatabase(Storage& storage, const QString& path)
{
    if (writeNewFile(storage, path, {}) != FileError::None)
        return nullptr;
    auto database = Database::onDisk(path);
    if (!database || !database.value()->run(QStringLiteral("CREATE TABLE t (a)"))
        || !database.value()->run(QStringLiteral("INSERT INTO t VALUES (1)")))
        return nullptr;
    return std::move(database).value();
}

void printCommits(int times, const std::vector<double>& commits, const std::vector<double>& empties)
{
    std::vector<double> over;
    for (size_t i = 0; i < commits.size(); ++i)
        over.push_back(commits[i] - empties[i]);
    std::printf(
        "size %2d: committed edit, ms: median %.2f, 95 %% %.2f; empty FULL transaction: median %.2f, 95 "
        "%% %.2f;\n"
        "         over it: %.2f at the median (at most 2), %.2f at 95 %%; pair by pair: median %.2f, "
        "95 %% %.2f; ratio %.2f\n",
        times, median(commits), quantile(commits, 0.95), median(empties), quantile(empties, 0.95),
        median(commits) - median(empties), quantile(commits, 0.95) - quantile(empties, 0.95), median(over),
        quantile(over, 0.95), median(commits) / median(empties));
    std::fflush(stdout);
}

bool measureCommits(const QString& folder, int times)
{
    const LargePlan large = largePlan(times);
    const Session session = localSession(folder + QStringLiteral("/profile"), QStringLiteral("計画担当"));
    auto created
        = Document::create(session, folder + QStringLiteral("/plan%1.hagukumi").arg(times), large.plan);
    const auto least = leastDatabase(*session.storage, folder + QStringLiteral("/least%1.sqlite").arg(times));
    if (!created || !least) {
        std::printf("%s\n", qPrintable(created.sentence()));
        return false;
    }
    Document& document = *created.value();
    std::vector<double> commits;
    std::vector<double> empties;
    // In turns, so that both meet the same disk.
    for (int round = 0; round < commitRounds; ++round) {
        empties.push_back(milliseconds([&] {
            (void)least->inTransaction([&] { return least->run(QStringLiteral("UPDATE t SET a = a + 1")); });
        }));
        const Plan next = edited(large, document.plan(), round);
        commits.push_back(milliseconds([&] {
            (void)document.apply(QStringLiteral("実績を入力"), next);
            (void)document.commitAll();
        }));
    }
    printCommits(times, commits, empties);
    return bool(document.close(CloseChoice::KeepLocally));
}

// Edit, diff, and the entry on the undo stack, without the disk. Milliseconds.
double editCost(const LargePlan& large)
{
    std::vector<double> costs;
    Plan plan = large.plan;
    UndoStacks stacks;
    for (int round = 0; round < editRounds; ++round)
        costs.push_back(milliseconds([&] {
            const Plan next = edited(large, plan, round);
            stacks.push({plan, next, diff(plan, next), QStringLiteral("実績を入力"), {}});
            plan = next;
        }));
    return median(costs);
}

double scoreCost(const LargePlan& large)
{
    std::vector<double> costs;
    for (int round = 0; round < scoreRounds; ++round)
        costs.push_back(milliseconds([&] { (void)scorePlan(large.plan, large.lastYear); }));
    return median(costs);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(
        (argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()) + QStringLiteral("/bench-commit"));
    const LargePlan small = largePlan(1);
    const LargePlan large = largePlan(10);
    const double one = editCost(small);
    const double ten = editCost(large);
    std::printf("edit + diff + undo entry: %.1f µs at size 1, %.1f µs at size 10, ratio %.2f (at most 2)\n",
        one * 1000, ten * 1000, ten / one);
    const double scoreOfOne = scoreCost(small);
    const double scoreOfTen = scoreCost(large);
    std::printf("whole score of a year: %.1f ms at size 1, %.1f ms at size 10, ratio %.1f\n", scoreOfOne,
        scoreOfTen, scoreOfTen / scoreOfOne);
    return measureCommits(folder.path(), 1) && measureCommits(folder.path(), 10) ? 0 : 1;
}
