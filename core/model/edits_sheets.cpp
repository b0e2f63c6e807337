#include "core/model/edit_steps.h"

namespace core {

using namespace steps;

namespace {

/// The sheet of `key` in `result`; made, with what last year hands over, when there is none. Refuses a closed
/// one.
Result<Evaluation> openedSheet(Plan& result, const SheetKey& key)
{
    if (const Evaluation* sheet
        = findEvaluation(result, key.project, key.year, key.evaluator, key.department)) {
        if (isClosed(*sheet))
            return closed(result, *sheet);
        return *sheet;
    }
    if (const Result<void> valid = checkSheetKey(result, key); !valid)
        return valid.refusal();
    const Project& project = *result.find(key.project);
    const FormUse* use = formUseAsOf(result, project.plan, key.year);
    if (!use)
        return Refusal{sentence("edits",
            "The sheet “%1” cannot be written because no sheet form is chosen for “%2”. Choose the form of "
            "that year first.")
                           .arg(sheetName(result, key), result.find(project.plan)->title)};
    Evaluation sheet{evaluationId(key.project, key.year, key.evaluator, key.department), key.project,
        key.year, use->form, key.evaluator, key.department, SheetState::NotStarted, {}, {}};
    result.put(sheet);
    carryInto(result, sheet);
    return sheet;
}

void putWritten(Plan& plan, Evaluation sheet)
{
    if (sheet.state == SheetState::NotStarted)
        sheet.state = SheetState::BeingWritten;
    plan.put(std::move(sheet));
}

int answerField(QStringView column)
{
    return kindInfo(kindOf<Answer>()).fieldOf(column);
}

Refusal unknownItem(const Plan& plan, const Evaluation& sheet, QStringView itemKey)
{
    QStringList keys;
    for (const FormItem* item : itemsOf(plan, sheet.form))
        keys << item->key;
    return {
        sentence("edits", "“%1” was not written because the form “%2” has no item “%3”. Its items are %4.")
            .arg(sheetName(plan, keyOf(sheet)), plan.find(sheet.form)->name, itemKey.toString(),
                keys.join(u", ")),
        answerField(u"item_key")};
}

/// Why people do not write into items of this kind; null when they do.
const char* whyNotWritten(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Carried:
        return QT_TRANSLATE_NOOP("edits",
            "“%1” of “%2” was not changed because it repeats what was written last year. Change last year's "
            "sheet if it is wrong.");
    case ItemKind::Grade:
        return QT_TRANSLATE_NOOP("edits",
            "“%1” of “%2” was not written because it holds the grade. Choose a grade and write its reason "
            "there.");
    case ItemKind::ActivityIndicators:
    case ItemKind::OutcomeIndicators:
        return QT_TRANSLATE_NOOP("edits",
            "“%1” of “%2” was not written because it shows the indicators. Enter the values of the "
            "indicators instead.");
    case ItemKind::Text:
    case ItemKind::Choice:
        break;
    }
    return nullptr;
}

/// The item's own spelling of a choice, so that counts by word agree.
Result<QString> chosenWord(
    const Plan& plan, const Evaluation& sheet, const FormItem& item, const QString& text)
{
    QStringList words;
    for (const FormChoice* choice : byRank(rowsOf(plan, &FormChoice::item, item.id))) {
        if (comparable(choice->word) == comparable(text))
            return choice->word;
        words << choice->word;
    }
    return Refusal{
        sentence("edits", "“%1” of “%2” cannot be “%3”. Choose one of %4.")
            .arg(itemTitle(item, sheet.year), sheetName(plan, keyOf(sheet)), text, words.join(u'、')),
        answerField(u"text")};
}

Result<QString> answerText(
    const Plan& plan, const Evaluation& sheet, QStringView itemKey, const QString& text)
{
    const FormItem* item = itemOf(plan, sheet.form, itemKey);
    if (!item)
        return unknownItem(plan, sheet, itemKey);
    if (const char* why = whyNotWritten(item->kind))
        return Refusal{
            sentence("edits", why).arg(itemTitle(*item, sheet.year), sheetName(plan, keyOf(sheet))),
            answerField(u"item_key")};
    const QString clean = cleanText(text);
    return item->kind == ItemKind::Choice && !clean.isEmpty() ? chosenWord(plan, sheet, *item, clean) : clean;
}

/// The grade of the year's scheme that `code` names.
Result<Id<Grade>> gradeNamed(const Plan& plan, const Evaluation& sheet, QStringView code)
{
    const Project& project = *plan.find(sheet.project);
    const GradeScheme* scheme = schemeAsOf(plan, project.plan, sheet.year);
    if (!scheme)
        return Refusal{sentence("edits",
            "“%1” was not graded because no grade scheme is chosen for %2. Choose the scheme of that year "
            "first.")
                           .arg(sheetName(plan, keyOf(sheet)), printed(sheet.year))};
    QStringList codes;
    for (const Grade* grade : gradesOf(plan, scheme->id)) {
        if (comparable(grade->code) == comparable(code))
            return grade->id;
        codes << grade->code;
    }
    return Refusal{
        sentence("edits", "“%1” was not graded because the scheme “%2” has no grade “%3”. Its grades are %4.")
            .arg(sheetName(plan, keyOf(sheet)), scheme->name, code.toString(), codes.join(u", "))};
}

Result<void> checkHasGrade(const Plan& plan, const Evaluation& sheet)
{
    const auto items = rowsOf(plan, &FormItem::form, sheet.form);
    if (std::any_of(
            items.begin(), items.end(), [](const FormItem* item) { return item->kind == ItemKind::Grade; }))
        return {};
    return Refusal{sentence("edits",
        "“%1” was not graded because its form “%2” has no grade. Use a form with a grade for that year.")
                       .arg(sheetName(plan, keyOf(sheet)), plan.find(sheet.form)->name)};
}

} // namespace

Result<void> steps::checkNewSheet(const Plan& plan, const Evaluation& sheet)
{
    if (!plan.find(sheet.project) || !plan.find(sheet.form))
        return {}; // violations() says which of them is missing.
    const SheetKey key = keyOf(sheet);
    if (const Result<void> valid = checkSheetKey(plan, key); !valid || !sheet.grade)
        return valid;
    const int field = kindInfo(kindOf<Evaluation>()).fieldOf(u"grade");
    if (const Result<void> valid = checkHasGrade(plan, sheet); !valid)
        return Refusal{valid.sentence(), field};
    const QString problem = schemeProblem(plan, sheet);
    return problem.isEmpty() ? Result<void>() : Result<void>(Refusal{problem, field});
}

Result<Plan> writeAnswer(
    const Plan& plan, const IdSource&, const SheetKey& key, QStringView itemKey, const QString& text)
{
    Plan result = plan;
    const Result<Evaluation> sheet = openedSheet(result, key);
    if (!sheet)
        return sheet.refusal();
    const Result<QString> clean = answerText(result, *sheet, itemKey, text);
    if (!clean)
        return clean.refusal();
    const Answer* old = findAnswer(result, sheet->id, itemKey);
    const QString before = old ? old->text : QString();
    if (before == *clean)
        return plan;
    if (clean->isEmpty())
        result.remove(old->id);
    else
        result.put(Answer{answerId(sheet->id, itemKey), sheet->id, itemKey.toString(), *clean});
    putWritten(result, *sheet);
    carryOn(result, *sheet, itemKey, before, *clean);
    return result;
}

Result<Plan> gradeSheet(const Plan& plan, const IdSource&, const SheetKey& key, QStringView code,
    const std::optional<QString>& reason)
{
    Plan result = plan;
    const Result<Evaluation> sheet = openedSheet(result, key);
    if (!sheet)
        return sheet.refusal();
    if (const Result<void> valid = checkHasGrade(result, *sheet); !valid)
        return valid.refusal();
    Evaluation graded = *sheet;
    graded.grade.reset();
    if (reason)
        graded.gradeReason = cleanText(*reason);
    if (!isBlank(code)) {
        const Result<Id<Grade>> grade = gradeNamed(result, *sheet, code);
        if (!grade)
            return grade.refusal();
        graded.grade = *grade;
        if (result.find(*grade)->needsReason && graded.gradeReason.isEmpty())
            return Refusal{sentence("edits",
                "“%1” was not graded “%2” because this grade needs a reason. Write the reason together with "
                "the grade.")
                               .arg(sheetName(plan, key), result.find(*grade)->code)};
    }
    if (graded == *sheet)
        return plan;
    putWritten(result, std::move(graded));
    return result;
}

Result<Plan> setSheetState(const Plan& plan, const IdSource&, const SheetKey& key, SheetState state)
{
    const Evaluation* old = findEvaluation(plan, key.project, key.year, key.evaluator, key.department);
    const SheetState from = old ? old->state : SheetState::NotStarted;
    QStringList possible;
    for (const WorkflowStep& step : workflowSteps()) {
        if (step.from != from)
            continue;
        possible << wordLabel(step.to);
        if (step.to != state)
            continue;
        const QStringList missing = step.needsComplete ? missingItems(plan, key) : QStringList();
        if (!missing.isEmpty())
            return Refusal{sentence("edits", "The sheet “%1” cannot become “%2” yet. %3")
                               .arg(sheetName(plan, key), wordLabel(state), missing.join(u' '))};
        Plan result = plan;
        Result<Evaluation> sheet = old ? Result<Evaluation>(*old) : openedSheet(result, key);
        if (!sheet)
            return sheet.refusal();
        Evaluation changed = *sheet;
        changed.state = state;
        result.put(std::move(changed));
        return result;
    }
    if (from == state)
        return plan;
    return Refusal{sentence(
        "edits", "The sheet “%1” cannot become “%2” because it is “%3”. From there it can become %4.")
                       .arg(sheetName(plan, key), wordLabel(state), wordLabel(from), possible.join(u'、'))};
}

} // namespace core
