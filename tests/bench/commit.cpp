// What one edit costs: the commit against the least transaction that reaches the disk, and the edit itself at
// 1 and 10 times the size. Run: bench_commit [FOLDER ON THE DISK TO MEASURE]
#include "core/model/lookup.h"
#include "core/store/database.h"
#include "core/store/document.h"
#include "core/store/storage.h"
#include "core/store/undo_steps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace core;

namespace {

Uuid numbered(quint64 family, quint64 number)
{
    return {family << 32, number + 1};
}

Id<Series> seriesOf(int project, int indicator)
{
    return {numbered(4, quint64(project) * 10 + quint64(indicator))};
}

QString prose(int letters)
{
    const QString sentence = QStringLiteral(
        "保育所等の整備を進め、待機児童の解消に努めるとともに、多様な保育サービスを提供します。");
    return sentence.repeated(letters / int(sentence.size()) + 1).left(letters);
}

void addProject(Plan& plan, Id<PlanPeriod> period, Id<Goal> goal, Id<SheetForm> form, int number)
{
    const quint64 n = quint64(number);
    Project project;
    project.id = {numbered(1, n)};
    project.plan = period;
    project.number = QString::number(number + 1);
    plan.put(project);
    plan.put(ProjectVersion{{numbered(2, n)}, project.id, {2015}, QStringLiteral("事業 %1").arg(number + 1),
        {}, QStringLiteral("")});
    Placement placement;
    placement.id = {numbered(3, n)};
    placement.project = project.id;
    placement.goal = goal;
    placement.rank = number * 100;
    plan.put(placement);
    for (int i = 0; i < 3; ++i) {
        Indicator indicator;
        indicator.id = {numbered(5, n * 10 + quint64(i))};
        indicator.project = project.id;
        indicator.name = QStringLiteral("指標 %1").arg(i + 1);
        plan.put(indicator);
        plan.put(Series{seriesOf(number, i), indicator.id, 0, QStringLiteral("")});
    }
    for (int year = 2015; year < 2020; ++year) {
        for (int i = 0; i < 3; ++i) {
            Value value;
            value.series = seriesOf(number, i);
            value.year = {year};
            value.id = valueId(value.series, value.year);
            value.reading = Reading(Decimal(year * number % 1000));
            plan.put(value);
        }
        Evaluation sheet;
        sheet.project = project.id;
        sheet.year = {year};
        sheet.form = form;
        sheet.id = evaluationId(sheet.project, sheet.year, sheet.evaluator, sheet.department);
        plan.put(sheet);
        const QString key = QStringLiteral("results");
        plan.put(Answer{answerId(sheet.id, key), sheet.id, key, prose(600)});
    }
}

// 126 projects × 5 years × 3 indicators with 600 characters a sheet, `times` times.
Plan largePlan(int times)
{
    Plan plan;
    PlanPeriod period;
    period.id = {numbered(6, 1)};
    period.firstYear = {2015};
    period.lastYear = {2019};
    plan.put(period);
    const Id<Goal> goal{numbered(7, 1)};
    plan.put(Goal{goal, period.id, 0, QStringLiteral("1")});
    const Id<SheetForm> form{numbered(8, 1)};
    plan.put(SheetForm{form, 0, QStringLiteral("評価シート"), QStringLiteral("")});
    for (int number = 0; number < 126 * times; ++number)
        addProject(plan, period.id, goal, form, number);
    return plan;
}

Plan edited(const Plan& plan, int round)
{
    Plan result = plan;
    Value value = *valueIn(plan, seriesOf(63, 1), {2017});
    value.reading = Reading(Decimal(100'000 + round));
    result.put(value);
    return result;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(values.size() / 2), values.end());
    return values[values.size() / 2];
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

Session sessionIn(const QString& folder)
{
    Session session;
    session.storage = diskStorage();
    session.profileFolder = folder + QStringLiteral("/profile");
    session.person = QStringLiteral("計画担当");
    session.computer = QStringLiteral("PC");
    session.now = [] { return QDateTime::currentDateTime(); };
    return session;
}

// The least that makes SQLite write and flush: one number in a file of its own, with the settings of the
// working copy.
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

bool measureCommits(const QString& folder, int times)
{
    const Session session = sessionIn(folder);
    auto created
        = Document::create(session, folder + QStringLiteral("/plan%1.hagukumi").arg(times), largePlan(times));
    const auto least = leastDatabase(*session.storage, folder + QStringLiteral("/least%1.sqlite").arg(times));
    if (!created || !least) {
        std::printf("%s\n", qPrintable(created.sentence()));
        return false;
    }
    Document& document = *created.value();
    std::vector<double> commits;
    std::vector<double> empties;
    // In turns, so that both meet the same disk.
    for (int round = 0; round < 200; ++round) {
        empties.push_back(milliseconds([&] {
            (void)least->inTransaction([&] { return least->run(QStringLiteral("UPDATE t SET a = a + 1")); });
        }));
        const Plan next = edited(document.plan(), round);
        commits.push_back(milliseconds([&] {
            (void)document.apply(QStringLiteral("実績を入力"), next);
            (void)document.commitAll();
        }));
    }
    std::printf("size %2d: committed edit %.2f ms, empty transaction %.2f ms, over it %.2f ms (at most 2)\n",
        times, median(commits), median(empties), median(commits) - median(empties));
    return bool(document.close(CloseChoice::KeepLocally));
}

// Edit, diff, and the entry on the undo stack, without the disk.
double editCost(const Plan& start)
{
    std::vector<double> costs;
    Plan plan = start;
    UndoStacks stacks;
    for (int round = 0; round < 2000; ++round)
        costs.push_back(milliseconds([&] {
            const Plan next = edited(plan, round);
            stacks.push({plan, next, diff(plan, next), QStringLiteral("実績を入力"), {}});
            plan = next;
        }));
    return median(costs);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder(
        (argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()) + QStringLiteral("/bench-commit"));
    const double one = editCost(largePlan(1));
    const double ten = editCost(largePlan(10));
    std::printf("edit + diff + undo entry: %.1f µs at size 1, %.1f µs at size 10, ratio %.2f (at most 2)\n",
        one * 1000, ten * 1000, ten / one);
    return measureCommits(folder.path(), 1) && measureCommits(folder.path(), 10) ? 0 : 1;
}
