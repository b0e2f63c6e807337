// The evaluation sheet: its form (items as data), and each project's yearly evaluation with its answers and
// workflow state.
#pragma once

#include "core/model/scheme.h"

#include <span>

namespace core {

/// A sheet form (評価シートの様式): a named list of items.
struct SheetForm {
    Id<SheetForm> id;
    int rank = 0;
    QString name;
    QString note;
    bool operator==(const SheetForm&) const = default;
};
template <>
struct Record<SheetForm> {
    static constexpr const char* table = "forms";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Sheet form");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &SheetForm::id),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &SheetForm::rank),
            field("name", QT_TRANSLATE_NOOP("fields", "Name"), &SheetForm::name),
            field("note", QT_TRANSLATE_NOOP("fields", "Note"), &SheetForm::note));
    static constexpr std::array unique{"name"};
};

/// What an item of a form holds.
enum class ItemKind {
    Text, ///< Written by the evaluator.
    ActivityIndicators, ///< The project's 活動指標 with target, actual and rate.
    OutcomeIndicators, ///< The project's 成果指標.
    Carried, ///< Last year's answer to the item `sourceKey`, read-only.
    Grade, ///< A grade of the year's scheme with its reason.
    Choice, ///< One of the item's choices.
};
template <>
struct Words<ItemKind> {
    static constexpr Word list[] = {
        {"text", QT_TRANSLATE_NOOP("words", "Text")},
        {"activity_indicators", QT_TRANSLATE_NOOP("words", "Activity indicators")},
        {"outcome_indicators", QT_TRANSLATE_NOOP("words", "Outcome indicators")},
        {"carried", QT_TRANSLATE_NOOP("words", "Carried over from last year")},
        {"grade", QT_TRANSLATE_NOOP("words", "Grade and reason")},
        {"choice", QT_TRANSLATE_NOOP("words", "Choice")},
    };
};

/// Whether an item must be filled in before the sheet may be submitted.
enum class RequiredRule { Optional, Always, PriorityOnly };
template <>
struct Words<RequiredRule> {
    static constexpr Word list[] = {
        {"optional", QT_TRANSLATE_NOOP("words", "Optional")},
        {"always", QT_TRANSLATE_NOOP("words", "Required")},
        {"priority_only", QT_TRANSLATE_NOOP("words", "Required for priority projects")},
    };
};

/// One item of a form. In `label`, 「{年度}」 and 「{前年度}」 stand for the sheet's fiscal year and the one
/// before.
struct FormItem {
    Id<FormItem> id;
    Id<SheetForm> form;
    int rank = 0;
    QString key; ///< Stable name for answers and the command line: ASCII, "improvement". Unique in the form.
    QString number; ///< 「⑦」; empty = unnumbered.
    QString label;
    ItemKind kind = ItemKind::Text;
    QString sourceKey; ///< Carried: key of last year's item. Choice: key of the item it is printed beside;
                       ///< else empty.
    RequiredRule required = RequiredRule::Optional;
    bool operator==(const FormItem&) const = default;
};
template <>
struct Record<FormItem> {
    static constexpr const char* table = "form_items";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Item of a form");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &FormItem::id),
            field("form", QT_TRANSLATE_NOOP("fields", "Sheet form"), &FormItem::form),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &FormItem::rank),
            field("key", QT_TRANSLATE_NOOP("fields", "Key"), &FormItem::key),
            field("number", QT_TRANSLATE_NOOP("fields", "Number"), &FormItem::number),
            field("label", QT_TRANSLATE_NOOP("fields", "Wording"), &FormItem::label),
            field("kind", QT_TRANSLATE_NOOP("fields", "Kind"), &FormItem::kind),
            field("source_key", QT_TRANSLATE_NOOP("fields", "Source item"), &FormItem::sourceKey),
            field("required", QT_TRANSLATE_NOOP("fields", "Required"), &FormItem::required));
    static constexpr std::array unique{"form", "key"};
};

/// One choice of a Choice item (拡充, 継続 …; 実施した, 一部実施した, 実施していない). The answer holds the
/// word itself.
struct FormChoice {
    Id<FormChoice> id;
    Id<FormItem> item;
    int rank = 0;
    QString word;
    bool operator==(const FormChoice&) const = default;
};
template <>
struct Record<FormChoice> {
    static constexpr const char* table = "form_choices";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Choice of an item");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &FormChoice::id),
            field("item", QT_TRANSLATE_NOOP("fields", "Item of a form"), &FormChoice::item),
            field("rank", QT_TRANSLATE_NOOP("fields", "Order"), &FormChoice::rank),
            field("word", QT_TRANSLATE_NOOP("fields", "Word"), &FormChoice::word));
    static constexpr std::array unique{"item", "word"};
};

/// Who evaluates.
enum class Evaluator { Department, LeadOffice, Subcommittee, Council };
template <>
struct Words<Evaluator> {
    static constexpr Word list[] = {
        {"department", QT_TRANSLATE_NOOP("words", "Department in charge")},
        {"lead_office", QT_TRANSLATE_NOOP("words", "Lead office")},
        {"subcommittee", QT_TRANSLATE_NOOP("words", "Subcommittee")},
        {"council", QT_TRANSLATE_NOOP("words", "Council")},
    };
};

/// From which year on a plan uses which form, and whose grade counts: a version list.
struct FormUse {
    Id<FormUse> id;
    Id<PlanPeriod> plan;
    FiscalYear fromYear;
    Id<SheetForm> form;
    Evaluator countingEvaluator = Evaluator::Department;
    std::optional<QDate> decidedOn;
    QString reason;
    bool operator==(const FormUse&) const = default;
};
template <>
struct Record<FormUse> {
    static constexpr const char* table = "form_uses";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Sheet form in use");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &FormUse::id),
            field("plan", QT_TRANSLATE_NOOP("fields", "Plan"), &FormUse::plan),
            field("from_year", QT_TRANSLATE_NOOP("fields", "From fiscal year"), &FormUse::fromYear),
            field("form", QT_TRANSLATE_NOOP("fields", "Sheet form"), &FormUse::form),
            field("counting_evaluator", QT_TRANSLATE_NOOP("fields", "Whose grade counts"),
                &FormUse::countingEvaluator),
            field("decided_on", QT_TRANSLATE_NOOP("fields", "Decided on"), &FormUse::decidedOn),
            field("reason", QT_TRANSLATE_NOOP("fields", "Reason"), &FormUse::reason));
    static constexpr std::array unique{"plan", "from_year"};
};

/// How far a sheet is. ○ 未着手 ◔ 入力中 ◑ 提出 ◕ 確認済 ● 報告済
enum class SheetState { NotStarted, BeingWritten, Submitted, Checked, Reported };
template <>
struct Words<SheetState> {
    static constexpr Word list[] = {
        {"not_started", QT_TRANSLATE_NOOP("words", "Not started")},
        {"being_written", QT_TRANSLATE_NOOP("words", "Being written")},
        {"submitted", QT_TRANSLATE_NOOP("words", "Submitted")},
        {"checked", QT_TRANSLATE_NOOP("words", "Checked")},
        {"reported", QT_TRANSLATE_NOOP("words", "Reported to the council")},
    };
};

/// Checked and reported sheets are closed until they are sent back.
bool isClosed(SheetState state);

/// One allowed step of the workflow. Going back is allowed and named, so that a returned sheet is visible in
/// the history.
struct WorkflowStep {
    SheetState from;
    SheetState to;
    const char* name; ///< What the button says (English source, context "workflow").
    bool needsComplete; ///< Refused while a required item is empty.
};
/// All steps there are, in the order in which a sheet goes; the first one from a state is the way forward.
std::span<const WorkflowStep> workflowSteps();

/// One evaluator's evaluation of a project in a fiscal year (評価シート).
struct Evaluation {
    Id<Evaluation> id;
    Id<Project> project;
    FiscalYear year;
    Id<SheetForm> form;
    Evaluator evaluator = Evaluator::Department;
    std::optional<Id<Department>>
        department; ///< Which department; absent when the project has none, or another evaluator.
    SheetState state = SheetState::NotStarted;
    std::optional<Id<Grade>> grade;
    QString gradeReason;
    bool operator==(const Evaluation&) const = default;
};
template <>
struct Record<Evaluation> {
    static constexpr const char* table = "sheets";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Evaluation sheet");
    static constexpr auto fields = std::tuple(
        field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Evaluation::id),
        field("project", QT_TRANSLATE_NOOP("fields", "Project"), &Evaluation::project),
        field("year", QT_TRANSLATE_NOOP("fields", "Fiscal year"), &Evaluation::year),
        field("form", QT_TRANSLATE_NOOP("fields", "Sheet form"), &Evaluation::form),
        field("evaluator", QT_TRANSLATE_NOOP("fields", "Evaluator"), &Evaluation::evaluator),
        field("department", QT_TRANSLATE_NOOP("fields", "Department"), &Evaluation::department),
        field("state", QT_TRANSLATE_NOOP("fields", "State"), &Evaluation::state),
        field("grade", QT_TRANSLATE_NOOP("fields", "Grade"), &Evaluation::grade),
        field("grade_reason", QT_TRANSLATE_NOOP("fields", "Reason of the grade"), &Evaluation::gradeReason));
    static constexpr std::array unique{"project", "year", "evaluator", "department"};
};

/// What one evaluation answers to one item. No row = not answered.
struct Answer {
    Id<Answer> id;
    Id<Evaluation> sheet;
    QString itemKey;
    QString text;
    bool operator==(const Answer&) const = default;
};
template <>
struct Record<Answer> {
    static constexpr const char* table = "answers";
    static constexpr const char* label = QT_TRANSLATE_NOOP("fields", "Answer");
    static constexpr auto fields
        = std::tuple(field("id", QT_TRANSLATE_NOOP("fields", "Identifier"), &Answer::id),
            field("sheet", QT_TRANSLATE_NOOP("fields", "Evaluation sheet"), &Answer::sheet),
            field("item_key", QT_TRANSLATE_NOOP("fields", "Item"), &Answer::itemKey),
            field("text", QT_TRANSLATE_NOOP("fields", "Text"), &Answer::text));
    static constexpr std::array unique{"sheet", "item_key"};
};

} // namespace core
