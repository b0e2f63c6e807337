// Changing a form from a year on: earlier years and closed sheets keep theirs, and nothing written is lost.
#include "tests/core/model/edit_results.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Last year's sheet is reported, this year's is being written; a second project has written nothing.
struct TwoYears : PlanBuilder {
    Id<Goal> first = goal(u"一");
    Id<Project> nursery = project(first, u"3", u"保育所");
    Id<Project> park = project(first, u"4", u"公園");
    Id<SheetForm> old = standardForm();
    Id<GradeScheme> letters = scheme(u"ABC", {u"A"_s, u"B"_s, u"C"_s});
    YearOfPlan now{period, {2026}};
    SheetKey lastKey{nursery, {2025}};
    SheetKey key{nursery, {2026}};

    TwoYears()
    {
        useScheme(letters, {2025});
        const Id<Evaluation> last = sheet(nursery, {2025}, {}, SheetState::Reported);
        answer(last, u"results", u"昨年の実績");
        answer(last, u"improvement", u"昨年の改善策");
        plan = ok(writeAnswer(plan, ids, key, u"results", u"今年の実績"_s));
        sheet(park, {2026}, {}, SheetState::NotStarted);
    }
};

int field(QStringView column)
{
    return kindInfo(kindOf<FormItem>()).fieldOf(column);
}

const Evaluation& madeSheet(const Plan& plan, const SheetKey& key)
{
    return *findEvaluation(plan, key.project, key.year, key.evaluator, key.department);
}

QStringList labels(const Plan& plan, Id<SheetForm> form)
{
    QStringList labels;
    for (const FormItem* item : itemsOf(plan, form))
        labels << item->number + item->label;
    return labels;
}

Id<SheetForm> formOf(const Plan& plan, const TwoYears& sample, int year)
{
    return formUseAsOf(plan, sample.period, {year})->form;
}

QString written(const Plan& plan, const SheetKey& key, QStringView item)
{
    const Answer* answer = findAnswer(plan, madeSheet(plan, key).id, item);
    return answer ? answer->text : QString();
}

} // namespace

TEST_CASE("A renamed item is renamed from the year on and last year's sheet keeps its wording")
{
    const TwoYears sample;
    const Plan plan
        = ok(setFormItem(sample.plan, sample.ids, sample.now, u"results", field(u"label"), u"取組の成果"_s));
    CHECK(labels(plan, madeSheet(plan, sample.lastKey).form) == labels(sample.plan, sample.old));
    CHECK(labels(plan, formOf(plan, sample, 2026)).contains(u"取組の成果"_s));
    CHECK(madeSheet(plan, sample.key).form == formOf(plan, sample, 2026));
    CHECK(written(plan, sample.key, u"results") == u"今年の実績"_s);
    CHECK(written(plan, sample.key, u"previous") == u"昨年の改善策"_s);
    CHECK(formOf(plan, sample, 2025) == sample.old);
}

TEST_CASE("A second change in the same year makes no further copy of the form")
{
    const TwoYears sample;
    const Plan once
        = ok(setFormItem(sample.plan, sample.ids, sample.now, u"results", field(u"label"), u"成果"_s));
    const Plan twice
        = ok(setFormItem(once, sample.ids, sample.now, u"improvement", field(u"label"), u"改善"_s));
    CHECK(twice.table<SheetForm>().size() == once.table<SheetForm>().size());
    CHECK(changedRows(once, twice) == 1);
    CHECK(twice.find(formOf(twice, sample, 2026))->name == u"標準様式（令和8年度から）"_s);
}

TEST_CASE("A form that only open sheets of the year have is changed itself")
{
    const TwoYears sample;
    const YearOfPlan first{sample.period, {2025}};
    PlanBuilder fresh;
    fresh.project(fresh.goal(u"一"), u"1", u"相談");
    const Id<SheetForm> form = fresh.standardForm();
    const Plan plan = ok(
        setFormItem(fresh.plan, fresh.ids, {fresh.period, {2025}}, u"results", field(u"label"), u"成果"_s));
    CHECK(plan.table<SheetForm>().size() == 1);
    CHECK(labels(plan, form).contains(u"成果"_s));
    CHECK(changesCopyOfForm(sample.plan, first)); // Its sheet of that year is reported.
}

TEST_CASE("An eighth item gets a key of its own and the next number")
{
    TwoYears sample;
    FormItem numbered = *itemsOf(sample.plan, sample.old).back();
    numbered.number = u"⑦"_s;
    sample.plan.put(numbered);
    FormItem item;
    item.label = u"事業費"_s;
    const Plan plan = ok(addFormItem(sample.plan, sample.ids, sample.now, item));
    const FormItem& added = *itemsOf(plan, formOf(plan, sample, 2026)).back();
    CHECK(added.number == u"⑧"_s);
    CHECK(added.key == u"item_1"_s);
    CHECK(written(
              ok(writeAnswer(plan, sample.ids, sample.key, added.key, u"1,050千円"_s)), sample.key, added.key)
        == u"1,050千円"_s);
    CHECK(refusedNaming(
        writeAnswer(plan, sample.ids, {sample.park, {2025}}, added.key, u"x"_s), {u"item_1"_s}));
}

TEST_CASE("A sheet that says something in a removed item keeps its form, the others take the new one")
{
    const TwoYears sample;
    const Plan plan = ok(removeFormItem(sample.plan, sample.ids, sample.now, u"results"));
    CHECK(madeSheet(plan, sample.key).form == sample.old);
    CHECK(written(plan, sample.key, u"results") == u"今年の実績"_s);
    CHECK(madeSheet(plan, {sample.park, {2026}}).form == formOf(plan, sample, 2026));
    CHECK(sheetsOfOtherForms(plan, sample.now).size() == 1);
    CHECK(sheetsOfOtherForms(plan, sample.now).front()->id == madeSheet(plan, sample.key).id);
}

TEST_CASE("Removing the grade leaves graded sheets graded and makes a form without a grade")
{
    const TwoYears sample;
    const Plan graded = ok(gradeSheet(sample.plan, sample.ids, sample.key, u"B", {}));
    const Plan plan = ok(removeFormItem(graded, sample.ids, sample.now, u"grade"));
    CHECK(madeSheet(plan, sample.key).grade == madeSheet(graded, sample.key).grade);
    CHECK(madeSheet(plan, sample.key).form == sample.old);
    CHECK(refusedNaming(gradeSheet(plan, sample.ids, {sample.park, {2026}}, u"B", {}), {u"公園"_s}));
}

TEST_CASE("Sheets follow the form once what held them back is gone")
{
    const TwoYears sample;
    const Plan removed = ok(removeFormItem(sample.plan, sample.ids, sample.now, u"results"));
    const Plan stays = ok(moveSheetsToForm(removed, sample.now));
    CHECK(stays == removed);
    const Plan emptied = ok(writeAnswer(removed, sample.ids, sample.key, u"results", {}));
    const Plan plan = ok(moveSheetsToForm(emptied, sample.now));
    CHECK(madeSheet(plan, sample.key).form == formOf(plan, sample, 2026));
    CHECK(madeSheet(plan, sample.lastKey).form == sample.old);
}

TEST_CASE("A choice word that a sheet has chosen is not taken away from it")
{
    const TwoYears sample;
    const Plan chosen = ok(writeAnswer(sample.plan, sample.ids, sample.key, u"done", u"実施した"_s));
    const Plan plan
        = ok(setFormChoices(chosen, sample.ids, sample.now, u"done", {u"済"_s, u"未"_s, u"未"_s, u" "_s}));
    CHECK(madeSheet(plan, sample.key).form == sample.old);
    CHECK(written(plan, sample.key, u"done") == u"実施した"_s);
    const Plan other = ok(writeAnswer(plan, sample.ids, {sample.park, {2026}}, u"done", u"済"_s));
    CHECK(written(other, {sample.park, {2026}}, u"done") == u"済"_s);
    CHECK(refusedNaming(setFormChoices(plan, sample.ids, sample.now, u"done", {u" "_s}), {u"done"_s}));
    CHECK(refusedNaming(setFormChoices(plan, sample.ids, sample.now, u"results", {u"済"_s}), {u"results"_s}));
}

TEST_CASE("Items are moved and numbered anew in their order")
{
    TwoYears sample;
    for (FormItem item : {*itemsOf(sample.plan, sample.old)[2], *itemsOf(sample.plan, sample.old)[3]}) {
        item.number = item.key == u"results"_s ? u"④"_s : u"⑤"_s;
        sample.plan.put(item);
    }
    Plan plan = ok(moveFormItem(sample.plan, sample.ids, sample.now, u"grade", -1));
    const Id<SheetForm> form = formOf(plan, sample, 2026);
    CHECK(labels(plan, form).mid(2, 2) == QStringList{u"⑤grade"_s, u"④results"_s});
    plan = ok(numberFormItems(plan, sample.ids, sample.now));
    CHECK(labels(plan, form).mid(1, 3) == QStringList{u"done"_s, u"①grade"_s, u"②results"_s});
    CHECK(labels(plan, sample.old) == labels(sample.plan, sample.old));
}

TEST_CASE("An item keeps what its kind needs")
{
    const TwoYears sample;
    FormItem item;
    item.label = u"二つ目の評価"_s;
    item.kind = ItemKind::Grade;
    CHECK(refusedNaming(
        addFormItem(sample.plan, sample.ids, sample.now, item), {u"二つ目の評価"_s, u"grade"_s}));
    item.kind = ItemKind::Carried;
    CHECK(refusedNaming(addFormItem(sample.plan, sample.ids, sample.now, item), {u"二つ目の評価"_s}));
    item.label = u" "_s;
    CHECK_FALSE(addFormItem(sample.plan, sample.ids, sample.now, item).isOk());
    CHECK_FALSE(setFormItem(sample.plan, sample.ids, sample.now, u"results", field(u"label"), u""_s).isOk());
    CHECK_FALSE(removeFormItem(sample.plan, sample.ids, sample.now, u"nothing").isOk());
    CHECK(refusedNaming(
        removeFormItem(sample.plan, sample.ids, {sample.period, {2040}}, u"results"), {u"令和22年度"_s}));
}

TEST_CASE("A copied form is in use from the year on under its own name")
{
    const TwoYears sample;
    const Plan plan = ok(copyForm(sample.plan, sample.ids, sample.now, u"新しい様式"_s));
    CHECK(plan.find(formOf(plan, sample, 2026))->name == u"新しい様式"_s);
    CHECK(labels(plan, formOf(plan, sample, 2026)) == labels(plan, sample.old));
    CHECK(madeSheet(plan, sample.key).form == formOf(plan, sample, 2026));
    CHECK(refusedNaming(copyForm(plan, sample.ids, sample.now, u"標準 様式"_s), {u"標準 様式"_s}));
    CHECK_FALSE(copyForm(plan, sample.ids, sample.now, u" "_s).isOk());
}
