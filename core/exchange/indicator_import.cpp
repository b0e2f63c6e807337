#include "core/exchange/indicator_import.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/match_keys.h"
#include "core/model/edits.h"
#include "core/model/joined.h"
#include "core/model/quotation.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

using Column = ImportColumn;

// Which field of an indicator a column sets.
struct IndicatorField {
    Column column;
    const char* field;
};
constexpr std::array indicatorFields = {IndicatorField{Column::Kind, "kind"},
    IndicatorField{Column::Unit, "unit"}, IndicatorField{Column::Direction, "direction"},
    IndicatorField{Column::Formula, "formula"}, IndicatorField{Column::Accumulation, "accumulation"},
    IndicatorField{Column::Source, "source"}, IndicatorField{Column::Definition, "definition"}};

template <class E>
std::optional<QString> codeOf(const std::optional<E>& meaning)
{
    return meaning ? FieldText<E>::write(*meaning) : FieldValue();
}

// The canonical text of an indicator's field; nullopt when the cell says nothing we know.
std::optional<QString> fieldText(Column column, const QString& text)
{
    switch (column) {
    case Column::Kind:
        return codeOf(readKind(text));
    case Column::Direction:
        return codeOf(readDirection(text));
    case Column::Formula:
        return codeOf(readFormula(text));
    case Column::Accumulation:
        return codeOf(readAccumulation(text));
    default:
        return text;
    }
}

} // namespace

IndicatorImport::IndicatorImport(
    const Plan& plan, const ImportContext& context, bool addsOwners, ImportBuilder& builder)
    : context_(context)
    , addsOwners_(addsOwners)
    , builder_(builder)
    , finder_(plan)
{
    for (const Indicator& indicator : plan.table<Indicator>()) {
        const IndicatorKey key
            = keyOf({indicator.goal, indicator.challenge, indicator.project}, indicator.name);
        indicators_[key].push_back(indicator.id);
        int& last = lastRanks_[key.first];
        last = std::max(last, indicator.rank);
    }
    for (const Series& series : plan.table<Series>())
        series_[series.indicator].push_back(series.id);
    for (const Target& target : plan.table<Target>())
        withTargets_.insert(target.series);
}

void IndicatorImport::run(std::vector<ImportRow> rows)
{
    // By year, so that a target that was revised becomes a later version and not the other way round.
    const auto year = [&](const ImportRow& row) {
        return readFiscalYear(row.text(Column::Year), context_.year.lastDay()).value_or(FiscalYear()).year;
    };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const ImportRow& a, const ImportRow& b) { return year(a) < year(b); });
    for (const ImportRow& row : rows) {
        builder_.beginRow(row.row);
        takeRow(row);
    }
    noteYearsOutside();
}

void IndicatorImport::takeRow(const ImportRow& row)
{
    if (!checkErrors(row))
        return;
    Years years;
    bool areRead
        = readYear(row, Column::Year, years.year); // Each is read, so that every wrong cell is named.
    areRead = readYear(row, Column::BaselineYear, years.baseline) && areRead;
    areRead = readYear(row, Column::TargetYear, years.target) && areRead;
    if (!areRead || !checkCells(row, years))
        return;
    const std::optional<Owner> owner = findOwner(row, years);
    const std::optional<Id<Indicator>> indicator = owner ? takeIndicator(row, *owner) : std::nullopt;
    const std::optional<Id<Series>> series = indicator ? takeSeries(row, *indicator) : std::nullopt;
    if (!series)
        return;
    takeBaseline(row, years, *series);
    takeTarget(row, years, *series);
    takeActual(row, years, *series);
    takeNote(row, years, *indicator, *series);
    if (!builder_.isRowRefused())
        builder_.endRow(rowName(row));
}

bool IndicatorImport::readYear(const ImportRow& row, Column column, std::optional<FiscalYear>& year)
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return true;
    year = readFiscalYear(text, context_.year.lastDay());
    if (!year) {
        refuse(row, column, whatFits(ColumnKind::Year, {}));
        return false;
    }
    const Result<void> meant = checkYearMeant(builder_.plan(), *year);
    if (!meant)
        refuse(row, column, meant.sentence());
    return meant.isOk();
}

// Also in texts: a project or a note is not called so.
bool IndicatorImport::checkErrors(const ImportRow& row)
{
    for (size_t i = 0; i < importColumnCount; ++i)
        if (const Result<void> meant = refuseSpreadsheetError(row.text(Column(i))); !meant)
            refuse(row, Column(i), meant.sentence());
    return !builder_.isRowRefused();
}

// What can be said without knowing the plan; all bad cells of the row are named.
bool IndicatorImport::checkCells(const ImportRow& row, const Years& years)
{
    for (const IndicatorField& field : indicatorFields)
        if (const QString text = row.text(field.column); !text.isEmpty() && !fieldText(field.column, text))
            refuse(row, field.column, noneOf(wordsOf(field.column)));
    if (row.text(Column::IndicatorName).isEmpty())
        refuse(row, Column::IndicatorName,
            sentence("import", "The row does not say which indicator it is about."));
    if (!years.year && !row.text(Column::Actual).isEmpty())
        refuse(row, Column::Actual,
            sentence("import", "The row does not say which fiscal year the value belongs to."));
    if (!years.year && !years.target && !row.text(Column::TargetValue).isEmpty())
        refuse(row, Column::TargetValue,
            sentence("import", "The row does not say by which fiscal year the target is to be reached."));
    return !builder_.isRowRefused();
}

void IndicatorImport::refuse(const ImportRow& row, Column column, const QString& why)
{
    const auto& cell = row.cell(column);
    builder_.refuseCell(cell ? cell->title : importColumnTitle(column), cell ? cell->text : QString(), why);
}

bool IndicatorImport::apply(const ImportRow& row, Column column, const Result<Plan>& edited)
{
    const auto& cell = row.cell(column);
    return builder_.apply(
        edited, cell ? cell->title : importColumnTitle(column), cell ? cell->text : QString());
}

QString IndicatorImport::rowName(const ImportRow& row) const
{
    QStringList parts;
    for (const Column column :
        {Column::ProjectNumber, Column::ProjectName, Column::IndicatorName, Column::Series, Column::Year})
        parts << quotable(row.text(column));
    return joined(parts);
}

void IndicatorImport::ignore(const ImportRow& row, const QString& why)
{
    builder_.ignoreRow(rowName(row), why);
}

IndicatorImport::IndicatorKey IndicatorImport::keyOf(const Owner& owner, const QString& name)
{
    const Uuid id = owner.project ? owner.project->uuid
        : owner.challenge         ? owner.challenge->uuid
        : owner.goal              ? owner.goal->uuid
                                  : Uuid();
    return {id, nameKey(name)};
}

std::optional<Id<Indicator>> IndicatorImport::takeIndicator(const ImportRow& row, const Owner& owner)
{
    std::vector<Id<Indicator>>& found = indicators_[keyOf(owner, row.text(Column::IndicatorName))];
    if (found.size() > 1) {
        ignore(row,
            sentence("import", "The project has several indicators of this name, one for each department."));
        return std::nullopt;
    }
    if (found.empty()) {
        const std::optional<Id<Indicator>> added = addNewIndicator(row, owner);
        if (!added)
            return std::nullopt;
        found.push_back(*added);
    }
    const Id<Indicator> id = found.front();
    for (const IndicatorField& field : indicatorFields)
        if (!takeIndicatorField(row, field.column, field.field, id))
            return std::nullopt;
    return id;
}

std::optional<Id<Indicator>> IndicatorImport::addNewIndicator(const ImportRow& row, const Owner& owner)
{
    Indicator indicator;
    indicator.id = {context_.ids()};
    indicator.goal = owner.goal;
    indicator.challenge = owner.challenge;
    indicator.project = owner.project;
    indicator.name = row.text(Column::IndicatorName);
    int& last = lastRanks_[keyOf(owner, indicator.name).first];
    constexpr int step = 1024;
    if (last < std::numeric_limits<int>::max() - step)
        indicator.rank = last + step;
    const Plan before = builder_.plan();
    if (!apply(row, Column::IndicatorName, addIndicator(before, context_.ids, indicator)))
        return std::nullopt;
    last = builder_.plan().find(indicator.id)->rank;
    noteNewSeries(before);
    return indicator.id;
}

bool IndicatorImport::takeIndicatorField(
    const ImportRow& row, Column column, const char* fieldName, Id<Indicator> id)
{
    const QString text = row.text(column);
    if (text.isEmpty())
        return true;
    if (!claim(row, column, id.uuid, text))
        return false;
    const KindInfo& info = kindInfo(kindOf<Indicator>());
    const int field = info.fieldOf(QString::fromLatin1(fieldName));
    const FieldValue wanted = fieldText(column, text);
    const FieldValue current = fieldOf(builder_.plan(), {info.kind, id.uuid}, field);
    if (titleKey(wanted.value_or(QString())) == titleKey(current.value_or(QString())))
        return true;
    return apply(row, column, setField(builder_.plan(), {info.kind, id.uuid}, field, wanted));
}

std::optional<Id<Series>> IndicatorImport::takeSeries(const ImportRow& row, Id<Indicator> indicator)
{
    const QString name = row.text(Column::Series);
    const auto named = [&]() -> std::optional<Id<Series>> {
        for (const Id<Series> each : series_[indicator])
            if (nameKey(builder_.plan().find(each)->name) == nameKey(name))
                return each;
        return std::nullopt;
    };
    if (const auto found = named())
        return found;
    if (name.isEmpty() && series_[indicator].size() == 1)
        return series_[indicator].front();
    if (name.isEmpty()) {
        ignore(row,
            sentence("import",
                "The indicator has several series, and the row does not say which one it is about."));
        return std::nullopt;
    }
    const Plan before = builder_.plan();
    if (!apply(row, Column::Series, addSeries(before, context_.ids, indicator, name)))
        return std::nullopt;
    noteNewSeries(before);
    return named();
}

void IndicatorImport::noteNewSeries(const Plan& before)
{
    RowTree::compare(before.rows(kindOf<Series>()), builder_.plan().rows(kindOf<Series>()),
        [this](const void* old, const void* now) {
            if (const auto* added = static_cast<const Series*>(now); added && !old)
                series_[added->indicator].push_back(added->id);
        });
}

} // namespace core
