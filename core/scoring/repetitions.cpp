#include "core/scoring/repetitions.h"

#include "core/model/edits.h"
#include "core/model/folded_width.h"

namespace core {

namespace {

QString folded(const QString& text)
{
    QString words = foldedWidth(text);
    words.removeIf([](QChar character) { return character.isSpace(); });
    return words;
}

class RepetitionCounter {
public:
    RepetitionCounter(const Plan& plan, const Score& score)
        : plan_(plan)
        , score_(score)
        , order_(plan, score.year)
        , items_(plan.table<FormItem>(), &FormItem::form)
        , answers_(plan.table<Answer>(), &Answer::sheet)
        , evaluations_(plan.table<Evaluation>(), &Evaluation::project)
    {
        items_.sortedBy(&FormItem::rank);
        for (const GradedSheet& sheet : gradedSheets(plan, score))
            graded_.push_back(sheet.sheet);
        std::sort(graded_.begin(), graded_.end());
    }

    Repetitions counted()
    {
        for (size_t project = 0; project < score_.projects.size(); ++project)
            for (const Evaluation* sheet : sheetsOf(project))
                if (const Evaluation* before = continuedSheet(
                        plan_, {sheet->project, sheet->year, sheet->evaluator, sheet->department}))
                    compare(project, *sheet, *before);
        std::sort(found_.departments.begin(), found_.departments.end(),
            [this](const Repetition& a, const Repetition& b) {
                return order_.isBefore(a.department, b.department);
            });
        return std::move(found_);
    }

private:
    std::vector<const Evaluation*> sheetsOf(size_t project) const
    {
        std::vector<const Evaluation*> sheets = evaluations_.of(score_.projects[project].project);
        std::erase_if(sheets, [this](const Evaluation* sheet) { return sheet->year != score_.year; });
        std::sort(sheets.begin(), sheets.end(), [this](const Evaluation* a, const Evaluation* b) {
            return a->evaluator != b->evaluator ? a->evaluator < b->evaluator
                                                : order_.isBefore(a->department, b->department);
        });
        return sheets;
    }

    Repetition& ofDepartment(const std::optional<Id<Department>>& department)
    {
        for (Repetition& each : found_.departments)
            if (each.department == department)
                return each;
        Repetition& added = found_.departments.emplace_back();
        added.department = department;
        added.name = order_.nameOf(department);
        return added;
    }

    void compare(size_t project, const Evaluation& sheet, const Evaluation& before)
    {
        Repetition counted;
        compareGrades(sheet, before, counted);
        RepeatedTexts repeated{sheet.id, project, sheet.department, {}};
        for (const FormItem* item : items_.of(sheet.form))
            if (item->kind == ItemKind::Text || item->kind == ItemKind::Grade)
                compareTexts(*item, sheet, before, counted, repeated);
        if (counted.gradesCompared == 0 && counted.textsCompared == 0)
            return;
        for (Repetition* sum : {&found_.all, &ofDepartment(sheet.department)}) {
            sum->gradesCompared += counted.gradesCompared;
            sum->sameGrade += counted.sameGrade;
            sum->textsCompared += counted.textsCompared;
            sum->sameText += counted.sameText;
        }
        if (!repeated.items.empty())
            found_.texts.push_back(std::move(repeated));
    }

    void compareGrades(const Evaluation& sheet, const Evaluation& before, Repetition& counted) const
    {
        const Grade* now = plan_.find(sheet.grade);
        const Grade* then = plan_.find(before.grade);
        const bool counts = std::binary_search(graded_.begin(), graded_.end(), sheet.id);
        if (!counts || !now || !then || now->scheme != then->scheme)
            return;
        ++counted.gradesCompared;
        counted.sameGrade += now->id == then->id;
    }

    void compareTexts(const FormItem& item, const Evaluation& sheet, const Evaluation& before,
        Repetition& counted, RepeatedTexts& repeated) const
    {
        const QString now = textOf(item, sheet);
        const QString then = textOf(item, before);
        if (now.isEmpty() || then.isEmpty())
            return;
        ++counted.textsCompared;
        if (now != then)
            return;
        ++counted.sameText;
        repeated.items.push_back(item.id);
    }

    QString textOf(const FormItem& item, const Evaluation& sheet) const
    {
        if (item.kind == ItemKind::Grade)
            return folded(sheet.gradeReason);
        for (const Answer* answer : answers_.of(sheet.id))
            if (answer->itemKey == item.key)
                return folded(answer->text);
        return {};
    }

    const Plan& plan_;
    const Score& score_;
    const DepartmentOrder order_;
    Grouped<FormItem, SheetForm> items_;
    Grouped<Answer, Evaluation> answers_;
    Grouped<Evaluation, Project> evaluations_;
    std::vector<Id<Evaluation>> graded_;
    Repetitions found_;
};

std::optional<Fraction> percentOfCount(int part, int whole)
{
    return Fraction(100 * part).dividedBy(Fraction(whole));
}

} // namespace

std::optional<Fraction> Repetition::sameGradeShare() const
{
    return percentOfCount(sameGrade, gradesCompared);
}

std::optional<Fraction> Repetition::sameTextShare() const
{
    return percentOfCount(sameText, textsCompared);
}

Repetitions repetitions(const Plan& plan, const Score& score)
{
    return RepetitionCounter(plan, score).counted();
}

} // namespace core
