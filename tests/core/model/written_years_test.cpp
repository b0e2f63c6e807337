// What written sheets print stays as it is, whatever a plain field edit or a new record would do.
#include "tests/core/model/field_edits.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// 2025 is written and graded; the scheme is in force by its own years.
struct WrittenYear : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<SheetForm> sheetForm = standardForm();
    Id<GradeScheme> letters = scheme(u"ABC", {u"A"_s, u"B"_s});
    Plan untouched;

    WrittenYear()
    {
        GradeScheme valid = *plan.find(letters);
        valid.firstYear = FiscalYear{2025};
        plan.put(valid);
        untouched = plan;
        plan = ok(writeAnswer(plan, ids, {nursery, {2025}}, u"results", u"書いた"_s));
        plan = ok(gradeSheet(plan, ids, {nursery, {2025}}, u"A", {}));
    }
    Id<FormItem> item(QStringView key) const
    {
        for (const FormItem* each : itemsOf(plan, sheetForm))
            if (each->key == key)
                return each->id;
        FAIL("no such item");
        return {};
    }
    Id<Grade> grade() const { return gradesOf(plan, letters).front()->id; }
    std::vector<FieldValue> newItem() const
    {
        return fieldsWith<FormItem>(
            {{u"form", sheetForm.uuid.toText()}, {u"key", u"more"_s}, {u"label", u"追加"_s}});
    }
};

} // namespace

TEST_CASE("The wording of an item is not changed under a written sheet, nor is an item added")
{
    const WrittenYear sample;
    CHECK(refusedNaming(
        set(sample.plan, sample.item(u"results"), u"label", u"別"_s), {u"results"_s, u"令和7"_s}));
    CHECK(refusedNaming(
        addRecord(sample.plan, sample.ids, kindOf<FormItem>(), sample.newItem()), {u"追加"_s, u"令和7"_s}));
    CHECK(set(sample.plan, sample.item(u"results"), u"required", u"optional"_s).isOk());
    CHECK(set(sample.untouched, sample.item(u"results"), u"label", u"別"_s).isOk());
    CHECK(addRecord(sample.untouched, sample.ids, kindOf<FormItem>(), sample.newItem()).isOk());
}

TEST_CASE("A grade that was given keeps its letter and words, and no grade joins its scheme")
{
    const WrittenYear sample;
    CHECK(refusedNaming(set(sample.plan, sample.grade(), u"code", u"Z"_s), {u"令和7"_s}));
    CHECK(refusedNaming(set(sample.plan, sample.grade(), u"label", u"別の文言"_s), {u"令和7"_s}));
    const auto another = fieldsWith<Grade>({{u"scheme", sample.letters.uuid.toText()}, {u"code", u"D"_s}});
    CHECK(refusedNaming(addRecord(sample.plan, sample.ids, kindOf<Grade>(), another), {u"D"_s}));
    CHECK(set(sample.untouched, sample.grade(), u"code", u"Z"_s).isOk());
    CHECK(addRecord(sample.untouched, sample.ids, kindOf<Grade>(), another).isOk());
}

TEST_CASE("The years of a scheme may change only where graded years keep it")
{
    const WrittenYear sample;
    CHECK(refusedNaming(set(sample.plan, sample.letters, u"first_year", u"2026"_s), {u"ABC"_s, u"令和7"_s}));
    CHECK(set(sample.plan, sample.letters, u"last_year", u"2027"_s).isOk());
    CHECK(set(sample.untouched, sample.letters, u"first_year", u"2026"_s).isOk());
}

TEST_CASE("The edits of a year go on changing a form and a scheme that are written with")
{
    const WrittenYear sample;
    const int label = kindInfo(kindOf<FormItem>()).fieldOf(u"label");
    const YearOfPlan now{sample.period, {2025}};
    CHECK(setFormItem(sample.plan, sample.ids, now, u"results", label, u"別"_s).isOk());
    const int words = kindInfo(kindOf<Grade>()).fieldOf(u"label");
    CHECK(setGradeField(sample.plan, sample.ids, now, sample.grade(), words, u"別の文言"_s).isOk());
}
