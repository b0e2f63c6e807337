#include "core/model/taking_back.h"

#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A complete sheet of one project that was taken as far as `state`, and what the last step changed.
struct MovedSheet : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<SheetForm> sheetForm = standardForm();
    Id<GradeScheme> letters = scheme(u"ABC", {u"A"_s, u"B"_s, u"C"_s}, {u"A"_s, u"C"_s});
    SheetKey key{nursery, {2025}};
    Plan now;
    ChangeSet grading;

    MovedSheet()
    {
        useScheme(letters, {2025});
        now = ok(writeAnswer(plan, ids, key, u"results", u"開設"_s));
        const Plan before = now;
        now = ok(gradeSheet(now, ids, key, u"B", {}));
        grading = diff(before, now);
    }
    /// What the step changed.
    ChangeSet move(SheetState state)
    {
        const Plan before = now;
        now = ok(setSheetState(now, ids, key, state));
        return diff(before, now);
    }
    const Evaluation& sheet() const
    {
        return *findEvaluation(now, key.project, key.year, key.evaluator, key.department);
    }
};

} // namespace

TEST_CASE("A grade is taken back as long as its sheet is open")
{
    MovedSheet sample;
    sample.move(SheetState::Submitted);
    sample.now = ok(takenBack(sample.now, sample.grading));
    CHECK_FALSE(sample.sheet().grade);
    CHECK(sample.sheet().state == SheetState::Submitted);
}

TEST_CASE("Nothing of a checked or reported sheet is taken back, nor is the step that closed it")
{
    MovedSheet sample;
    sample.move(SheetState::Submitted);
    const ChangeSet checking = sample.move(SheetState::Checked);
    CHECK(
        refusedNaming(takenBack(sample.now, sample.grading), {u"保育所"_s, wordLabel(SheetState::Checked)}));
    CHECK(refusedNaming(takenBack(sample.now, checking), {u"保育所"_s}));
    sample.move(SheetState::Reported);
    CHECK(refusedNaming(takenBack(sample.now, sample.grading), {wordLabel(SheetState::Reported)}));
}

TEST_CASE("Taking back that a sheet was sent back does not check it anew")
{
    MovedSheet sample;
    sample.move(SheetState::Submitted);
    sample.move(SheetState::Checked);
    const ChangeSet sendingBack = sample.move(SheetState::BeingWritten);
    CHECK(refusedNaming(takenBack(sample.now, sendingBack), {u"保育所"_s, wordLabel(SheetState::Submitted)}));
}

TEST_CASE("A project is taken back out of the plan together with its reported sheet")
{
    MovedSheet sample;
    sample.move(SheetState::Submitted);
    sample.move(SheetState::Checked);
    const ChangeSet all = diff(Plan(), sample.now);
    CHECK(ok(takenBack(sample.now, all)) == Plan());
}
