// keepsWrittenYears() of edits.h: what sheets that are written print stays as it is.
#include "core/model/change_set.h"
#include "core/model/edit_steps.h"
#include "core/model/field_rules.h"

#include <set>

namespace core {

using namespace steps;

namespace {

/// What does not stand on paper, or stands there as it was written.
struct QuietField {
    const char* table;
    const char* column;
};
constexpr QuietField quietFields[]
    = {{"form_items", "required"}, {"grades", "needs_reason"}, {"grades", "is_default"}, {"schemes", "rank"},
        {"schemes", "note"}, {"schemes", "first_year"}, {"schemes", "last_year"}};

bool isOfFormOrScheme(RecordKind kind)
{
    return kind == kindOf<FormItem>() || kind == kindOf<FormChoice>() || kind == kindOf<Grade>()
        || kind == kindOf<GradeScheme>();
}

bool changesPrint(const RowChange& change)
{
    const KindInfo& kind = kindInfo(change.record.kind);
    return std::any_of(change.fields.begin(), change.fields.end(),
        [&](const FieldChange& each) { return !rowFor(quietFields, kind, kind.fields[size_t(each.field)]); });
}

/// The record as it is in either plan.
template <class T>
const T* rowOf(const Plan& before, const Plan& after, const Uuid& id)
{
    const T* row = before.find(Id<T>{id});
    return row ? row : after.find(Id<T>{id});
}

std::optional<Id<SheetForm>> formOf(const Plan& before, const Plan& after, RecordRef record)
{
    Uuid item = record.id;
    if (record.kind == kindOf<FormChoice>())
        item = rowOf<FormChoice>(before, after, record.id)->item.uuid;
    else if (record.kind != kindOf<FormItem>())
        return std::nullopt;
    const FormItem* row = rowOf<FormItem>(before, after, item);
    return row ? std::optional(row->form) : std::nullopt;
}

std::optional<Id<GradeScheme>> schemeOf(const Plan& before, const Plan& after, RecordRef record)
{
    if (record.kind == kindOf<GradeScheme>())
        return Id<GradeScheme>{record.id};
    if (record.kind == kindOf<Grade>())
        return rowOf<Grade>(before, after, record.id)->scheme;
    return std::nullopt;
}

/// The first year of a written sheet that has the changed item or grade on it; absent when there is none.
std::optional<FiscalYear> yearThatPrints(const Plan& before, const Plan& after, RecordRef record)
{
    const auto form = formOf(before, after, record);
    const auto scheme = schemeOf(before, after, record);
    std::optional<FiscalYear> first;
    for (const Evaluation& sheet : before.table<Evaluation>()) {
        const Grade* grade = before.find(sheet.grade);
        const bool isConcerned = (form && sheet.form == *form && isWritten(sheet))
            || (scheme && grade && grade->scheme == *scheme);
        if (isConcerned && (!first || sheet.year < *first))
            first = sheet.year;
    }
    return first;
}

/// The first year in which sheets are graded, but by the years of the schemes no longer by the same one.
std::optional<FiscalYear> yearOfOtherScheme(const Plan& before, const Plan& after)
{
    std::set<std::pair<FiscalYear, Id<PlanPeriod>>> years;
    for (const Evaluation& sheet : before.table<Evaluation>())
        if (const Project* project = sheet.grade ? before.find(sheet.project) : nullptr)
            years.insert({sheet.year, project->plan});
    for (const auto& [year, period] : years) {
        const GradeScheme* old = schemeAsOf(before, period, year);
        const GradeScheme* now = schemeAsOf(after, period, year);
        if (old && (!now || now->id != old->id))
            return year;
    }
    return std::nullopt;
}

Refusal wouldPrintOther(const QString& name, FiscalYear year)
{
    return {sentence("edits",
        "“%1” cannot be changed here because sheets of %2 are written with it and would print something "
        "else. "
        "Choose the first year of the change in the window and change it there.")
                .arg(name, printed(year))};
}

} // namespace

Result<void> keepsWrittenYears(const Plan& before, const Plan& after)
{
    const ChangeSet changes = diff(before, after);
    for (const RowChange& change : changes.rows) {
        if (change.record.kind == kindOf<Target>())
            if (const Result<void> kept = keepsClosedTargets(before, after, change); !kept)
                return kept;
        if (change.record.kind == kindOf<Indicator>())
            if (const Result<void> kept = keepsClosedRates(before, after, change); !kept)
                return kept;
        if (!isOfFormOrScheme(change.record.kind))
            continue;
        const bool isNew = change.what == RowChange::What::Added;
        const QString name = recordName(isNew ? after : before, change.record, {lastFiscalYear});
        if (changesPrint(change))
            if (const auto year = yearThatPrints(before, after, change.record))
                return wouldPrintOther(name, *year);
        if (change.record.kind == kindOf<GradeScheme>())
            if (const auto year = yearOfOtherScheme(before, after))
                return wouldPrintOther(name, *year);
    }
    return {};
}

} // namespace core
