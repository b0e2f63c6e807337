// A million indicator-years, scored to goal means and grade counts: exactly, as a plain loop over doubles
// would do it, and as SQL does it. Prints ratios; passes or fails nothing.
#include "core/scoring/ratio_tally.h"
#include "core/store/database.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <random>

using namespace core;
using namespace bench;

namespace {

constexpr int goals = 50;
constexpr int ratesOfGoal = 20'000;
constexpr int rounds = 15;

/// The same numbers for all three.
struct Numbers {
    std::vector<Ratio> rates;
    std::vector<double> actuals;
    std::vector<double> targets;
};

Numbers numbers()
{
    std::mt19937 random(20150401);
    std::uniform_int_distribution<int> actual(0, 120'000);
    std::uniform_int_distribution<int> target(1'000, 120'000);
    Numbers made;
    for (int i = 0; i < goals * ratesOfGoal; ++i) {
        const int x = actual(random);
        const int t = i % 17 == 0 ? 0 : target(random); // Some have no target.
        made.rates.push_back(ratioOf(Decimal(x, 1), Decimal(t, 1)));
        made.actuals.push_back(x / 10.0);
        made.targets.push_back(t / 10.0);
    }
    return made;
}

/// Nagareyama's bands of R7: A 90–100, B 80–89, C under 80.
struct Scheme {
    GradeScheme scheme;
    std::vector<Grade> grades{3};
    Grading grading;

    Scheme()
    {
        scheme.tested = TestedQuantity::Rate;
        scheme.testDecimals = 1;
        const std::optional<Decimal> ends[][2]
            = {{Decimal(90), Decimal(100)}, {Decimal(80), Decimal(89)}, {{}, Decimal(80)}};
        grading.scheme = &scheme;
        for (size_t i = 0; i < grades.size(); ++i) {
            grades[i].lower = ends[i][0];
            grades[i].upper = ends[i][1];
            grades[i].isUpperIncluded = i < 2;
            grading.grades.push_back(&grades[i]);
        }
    }
};

struct Sum {
    double mean = 0;
    qint64 counts[4] = {};
};

Sum plainLoop(const double* actuals, const double* targets)
{
    Sum sum;
    double total = 0;
    int counted = 0;
    for (int i = 0; i < ratesOfGoal; ++i) {
        if (targets[i] == 0)
            continue;
        const double rate = 100 * actuals[i] / targets[i];
        total += rate;
        ++counted;
        const double tested = std::floor(rate * 10 + 0.5) / 10;
        ++sum.counts[tested >= 90 && tested <= 100 ? 0
                : tested >= 80 && tested <= 89     ? 1
                : tested < 80                      ? 2
                                                   : 3];
    }
    sum.mean = total / counted;
    return sum;
}

std::unique_ptr<Database> filled(const Numbers& given)
{
    auto database = Database::inMemory();
    if (!database
        || !database.value()->run(
            QStringLiteral("CREATE TABLE v (goal INTEGER, actual REAL, target REAL) STRICT")))
        return nullptr;
    (void)database.value()->inTransaction([&]() -> Result<void> {
        for (size_t i = 0; i < given.actuals.size(); ++i)
            if (auto done = database.value()->run(QStringLiteral("INSERT INTO v VALUES (?, ?, ?)"),
                    {int(i) / ratesOfGoal, given.actuals[i], given.targets[i]});
                !done)
                return done;
        return {};
    });
    return std::move(database).value();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Numbers given = numbers();
    const Scheme scheme;
    const auto database = filled(given);
    if (!database)
        return 1;
    const QString sql = QStringLiteral("SELECT goal, round(avg(r), 1), sum(t BETWEEN 90 AND 100), sum(t "
                                       "BETWEEN 80 AND 89), sum(t < 80) FROM "
                                       "(SELECT goal, 100 * actual / target AS r, round(100 * actual / "
                                       "target, 1) AS t FROM v WHERE target <> 0) "
                                       "GROUP BY goal");
    std::vector<double> toLoop;
    std::vector<double> toSql;
    std::vector<double> exact;
    double check = 0;
    for (int round = 0; round < rounds; ++round) {
        const double ours = milliseconds([&] {
            const BandTest bands(scheme.grading);
            for (int goal = 0; goal < goals; ++goal)
                check += double(
                    tallyOf(std::span(given.rates).subspan(size_t(goal) * ratesOfGoal, ratesOfGoal), bands)
                        .inBand[0]);
        });
        const double loop = milliseconds([&] {
            for (int goal = 0; goal < goals; ++goal)
                check += plainLoop(
                    &given.actuals[size_t(goal) * ratesOfGoal], &given.targets[size_t(goal) * ratesOfGoal])
                             .mean;
        });
        const double query = milliseconds([&] { (void)database->rows(sql); });
        exact.push_back(ours);
        toLoop.push_back(ours / loop);
        toSql.push_back(query / ours);
    }
    std::printf("%d indicator-years to %d goals: %.1f ms, %.2f times a plain loop over doubles, %.1f times "
                "faster than "
                "SQL (check %.0f)\n",
        goals * ratesOfGoal, goals, median(exact), median(toLoop), median(toSql), check);
    return 0;
}
