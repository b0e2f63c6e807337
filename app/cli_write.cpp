// new and roll.
#include "app/cli_commands.h"
#include "app/cli_find.h"
#include "core/exchange/plan_template.h"
#include "core/model/change_set.h"
#include "core/model/edits.h"
#include "core/store/document.h"

#include <QFileInfo>

#include <algorithm>

using namespace core;

namespace cli {

namespace {

constexpr int usualYears = 5; // A plan by law covers five fiscal years.

struct Years {
    FiscalYear first;
    FiscalYear last;
    bool areProposed = false; ///< Nobody gave them.
};

// What was given; the rest from the proposal, keeping its length.
Years yearsFrom(const Arguments& arguments, FiscalYear first, int count)
{
    const auto givenFirst = arguments.year(QStringLiteral("--first-year"));
    const auto givenLast = arguments.year(QStringLiteral("--last-year"));
    if (!givenFirst && givenLast)
        first = {givenLast->year - count + 1};
    const FiscalYear begin = givenFirst.value_or(first);
    return {begin, givenLast.value_or(FiscalYear{begin.year + count - 1}), !givenFirst || !givenLast};
}

Result<Plan> withField(const Plan& plan, const char* column, const QString& text)
{
    const KindInfo& info = kindInfo(kindOf<PlanPeriod>());
    const RecordRef period{info.kind, plan.table<PlanPeriod>().begin()->id.uuid};
    return setField(plan, period, info.fieldOf(QString::fromLatin1(column)), text);
}

Result<Plan> newFromTemplate(const Arguments& arguments, const QString& name)
{
    const std::vector<PlanTemplate> all = planTemplates();
    const auto known
        = std::find_if(all.begin(), all.end(), [&](const PlanTemplate& each) { return each.name == name; });
    if (known == all.end())
        return planFromTemplate(name, {}, {}); // refuses with the sentence about it
    const Years years
        = yearsFrom(arguments, known->firstYear, known->lastYear.year - known->firstYear.year + 1);
    Result<Plan> plan = planFromTemplate(name, years.first, years.last);
    if (const auto title = arguments.given(QStringLiteral("--title")); plan && title)
        plan = withField(*plan, "title", *title);
    if (const auto municipality = arguments.given(QStringLiteral("--municipality")); plan && municipality)
        plan = withField(*plan, "municipality", *municipality);
    return plan;
}

// Without a title the plan is called as its file, without years it begins this year: both can be changed, and
// the years say so.
Result<Plan> newEmpty(const Call& call)
{
    const Years years = yearsFrom(call.arguments, FiscalYear::of(call.today), usualYears);
    const QString title
        = call.arguments.given(QStringLiteral("--title")).value_or(QFileInfo(call.file()).completeBaseName());
    Result<Plan> plan = emptyPlan(call.session.ids, call.arguments.text(QStringLiteral("--municipality")),
        title, years.first, years.last);
    if (plan && years.areProposed)
        plan = withField(*plan, "years_origin", sentence("cli", "Proposed when the file was made"));
    return plan;
}

// What a new file holds, for the eye.
QString summary(const Plan& plan)
{
    const PlanPeriod& period = *plan.table<PlanPeriod>().begin();
    return sentence("cli", "%1 (%2 to %3): %4 goals, %5 projects")
        .arg(period.title, printed(period.firstYear), printed(period.lastYear),
            QString::number(plan.table<Goal>().size()), QString::number(plan.table<Project>().size()));
}

// How many records of a kind a change adds or changes.
template <class T>
QString changedOf(const ChangeSet& changes)
{
    return QString::number(std::count_if(changes.rows.begin(), changes.rows.end(),
        [](const RowChange& row) { return row.record.kind == kindOf<T>(); }));
}

} // namespace

Result<void> makeFile(Call& call)
{
    const auto name = call.arguments.given(QStringLiteral("--template"));
    const Result<Plan> plan = name ? newFromTemplate(call.arguments, *name) : newEmpty(call);
    if (!plan)
        return plan.refusal();
    auto made = Document::create(call.session, call.file(), *plan);
    if (!made)
        return made.refusal();
    const std::unique_ptr<Document> document = std::move(made).value();
    if (const Result<void> closed = document->close(CloseChoice::Publish); !closed)
        return closed;
    call.printLine(sentence("cli", "Made %1.").arg(call.file()));
    call.printLine(summary(*plan));
    return {};
}

Result<void> roll(Call& call)
{
    const FiscalYear to = *call.arguments.year(QStringLiteral("--to"));
    ChangeSet changes;
    const Result<bool> changed
        = editFile(call, sentence("cli", "Roll over to %1").arg(printed(to)), [&](const Plan& plan) {
              Result<Plan> rolled = rollOver(plan, call.session.ids, to);
              if (rolled)
                  changes = diff(plan, *rolled);
              return rolled;
          });
    if (!changed)
        return changed.refusal();
    call.printOutcome(*changed,
        sentence("cli",
            "%1 is prepared: %2 new sheets, %3 texts taken over from the year before, %4 targets that go on.")
            .arg(printed(to), changedOf<Evaluation>(changes), changedOf<Answer>(changes),
                changedOf<Target>(changes)));
    return {};
}

} // namespace cli
