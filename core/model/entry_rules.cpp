#include "core/model/entry_rules.h"

#include "core/model/lookup.h"
#include "core/model/record_access.h"

#include <QRegularExpression>

namespace core {

namespace {

/// Columns that hold one line, in whatever table.
constexpr const char* oneLineColumns[] = {"name", "title", "number", "code", "key", "item_key", "source_key",
    "unit", "word", "sort_key", "reference_date", "years_origin", "municipality", "council_name",
    "project_word", "goal_word", "time", "place"};

int longestOf(const FieldInfo& field)
{
    const bool isOneLine = std::any_of(std::begin(oneLineColumns), std::end(oneLineColumns),
        [&](const char* column) { return qstrcmp(column, field.column) == 0; });
    return isOneLine ? longestName : longestText;
}

Result<void> checkLength(const KindInfo& kind, const FieldInfo& field, const QString& text)
{
    if (text.size() <= longestOf(field))
        return {};
    return Refusal{sentence(
        "violations", "“%1” of a %2 cannot be longer than %3 characters, and this text has %4; shorten it.")
                       .arg(field.translatedLabel(), kind.translatedLabel(),
                           QString::number(longestOf(field)), QString::number(text.size()))};
}

Result<void> checkDecimals(const KindInfo& kind, const FieldInfo& field, const QString& text)
{
    const std::optional<Decimal> number = Decimal::fromText(text);
    if (!number || number->scale() <= maxDecimals)
        return {};
    return Refusal{
        sentence("violations",
            "“%1” of a %2 cannot be %3 because numbers are printed with at most %4 decimals; round it.")
            .arg(field.translatedLabel(), kind.translatedLabel(), text, QString::number(maxDecimals))};
}

/// What a record must not say, and the column that says it.
struct Fault {
    QString sentence;
    QStringView column;
};

/// Weights, factors and tolerances.
template <class T>
std::optional<Fault> negativeFault(QStringView column, const std::optional<Decimal>& number)
{
    if (!number || !number->isNegative())
        return std::nullopt;
    const KindInfo& kind = kindInfo(kindOf<T>());
    return Fault{sentence("violations", "“%1” of a %2 cannot be %3 because it must not be negative.")
                     .arg(kind.fields[size_t(kind.fieldOf(column))].translatedLabel(), kind.translatedLabel(),
                         printed(*number)),
        column};
}

std::optional<Fault> faultOf(const Plan& plan, const PlanPeriod& period)
{
    const Table<PlanPeriod> periods = plan.table<PlanPeriod>();
    for (const PlanPeriod& other : periods)
        if (other.id != period.id && other.firstYear <= period.lastYear && period.firstYear <= other.lastYear)
            return Fault{
                sentence("violations",
                    "“%1” cannot run from %2 to %3 because “%4” has years in common with it (%5 to %6); "
                    "every year belongs to one plan only.")
                    .arg(period.title, printed(period.firstYear), printed(period.lastYear), other.title,
                        printed(other.firstYear), printed(other.lastYear)),
                u"first_year"};
    return std::nullopt;
}

std::optional<Fault> faultOf(const Plan&, const GradeScheme& scheme)
{
    if (scheme.testDecimals && (*scheme.testDecimals < 0 || *scheme.testDecimals > maxDecimals))
        return Fault{
            sentence("violations",
                "Before the rate is compared with the bands of “%1”, it can be rounded to 0 to %2 decimals "
                "only.")
                .arg(scheme.name, QString::number(maxDecimals)),
            u"test_decimals"};
    if (const auto fault = negativeFault<GradeScheme>(u"tolerance", scheme.tolerance))
        return fault;
    if (!scheme.firstYear || !scheme.lastYear || *scheme.firstYear <= *scheme.lastYear)
        return std::nullopt;
    return Fault{sentence("violations", "The grade scheme “%1” cannot end in %2, before it begins in %3.")
                     .arg(scheme.name, printed(*scheme.lastYear), printed(*scheme.firstYear)),
        u"last_year"};
}

bool isColour(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A(#[0-9A-F]{6})?\\z"));
    return pattern.match(text).hasMatch();
}

std::optional<Fault> faultOf(const Plan& plan, const Grade& grade)
{
    if (!isColour(grade.colour))
        return Fault{sentence("violations", "“%1” is no colour; write # and six of the signs 0–9 and A–F.")
                         .arg(grade.colour),
            u"colour"};
    if (grade.lower && grade.upper && *grade.upper < *grade.lower)
        return Fault{
            sentence("violations",
                "The band of grade “%1” cannot go from %2 to %3, because its lower end would be above its "
                "upper end.")
                .arg(grade.code, printed(*grade.lower), printed(*grade.upper)),
            u"upper"};
    for (const Grade* other : rowsOf(plan, &Grade::scheme, grade.scheme))
        if (grade.isDefault && other->isDefault && other->id != grade.id)
            return Fault{
                sentence("violations",
                    "“%1” cannot be the default grade because “%2” of the same scheme is; take it away there "
                    "first.")
                    .arg(grade.code, other->code),
                u"is_default"};
    return std::nullopt;
}

std::optional<Fault> faultOf(const Plan& plan, const Value& value)
{
    const QString name = recordName(plan, {kindOf<Value>(), value.id.uuid}, value.year);
    if (value.sampleSize && *value.sampleSize < 0)
        return Fault{
            sentence("violations", "The sample size of “%1” cannot be negative.").arg(name), u"sample_size"};
    return std::nullopt;
}

std::optional<Fault> faultOf(const Plan& plan, const Baseline& baseline)
{
    if (!baseline.sampleSize || *baseline.sampleSize >= 0)
        return std::nullopt;
    return Fault{sentence("violations", "The sample size of “%1” cannot be negative.")
                     .arg(recordName(
                         plan, {kindOf<Baseline>(), baseline.id.uuid}, baseline.year.value_or(FiscalYear{}))),
        u"sample_size"};
}

std::optional<Fault> faultOf(const Plan& plan, const Lineage& lineage)
{
    if (lineage.later != lineage.earlier)
        return std::nullopt;
    return Fault{sentence("violations", "“%1” cannot follow itself; choose another project.")
                     .arg(recordName(plan, {kindOf<Project>(), lineage.earlier.uuid}, lineage.fromYear)),
        u"later"};
}

std::optional<Fault> faultOf(const Plan&, const Target& target)
{
    if (const Result<void> meant = refuseSpreadsheetError(target.words); !meant)
        return Fault{meant.sentence(), u"words"};
    return negativeFault<Target>(u"tolerance", target.tolerance);
}

/// Whole numbers of things: seats, observers, children.
template <class T>
struct CountColumn {
    QStringView column;
    std::optional<int> T::*member;
};
template <class T>
std::optional<Fault> negativeCount(const T& row, std::initializer_list<CountColumn<T>> columns)
{
    for (const auto& [column, member] : columns)
        if (const auto fault = negativeFault<T>(
                column, row.*member ? std::optional(Decimal(qint64(*(row.*member)))) : std::nullopt))
            return fault;
    return std::nullopt;
}

std::optional<Fault> faultOf(const Plan&, const CouncilRule& rule)
{
    return negativeCount(rule, {{u"seats", &CouncilRule::seats}});
}

std::optional<Fault> faultOf(const Plan&, const Meeting& meeting)
{
    return negativeCount(meeting, {{u"observers", &Meeting::observers}});
}

std::optional<Fault> faultOf(const Plan&, const Hearing& hearing)
{
    return negativeCount(hearing,
        {{u"approved", &Hearing::approved}, {u"previous", &Hearing::previous}, {u"age_0", &Hearing::age0},
            {u"age_1", &Hearing::age1}, {u"age_2", &Hearing::age2}, {u"over_3", &Hearing::over3},
            {u"education", &Hearing::education}, {u"employees", &Hearing::employees},
            {u"community", &Hearing::community}});
}

std::optional<Fault> faultOf(const Plan&, const CapacityLimit& limit)
{
    if (limit.least && limit.most && *limit.most < *limit.least)
        return Fault{
            sentence("violations", "The limits of “%1” end before they begin.").arg(limit.name), u"most"};
    return negativeCount(limit, {{u"least", &CapacityLimit::least}, {u"most", &CapacityLimit::most}});
}

std::optional<Fault> faultOf(const Plan&, const Member& member)
{
    if (member.since && member.until && *member.until < *member.since)
        return Fault{
            sentence("violations", "The term of “%1” ends before it begins.").arg(member.name), u"until"};
    if (member.predecessor == member.id)
        return Fault{
            sentence("violations", "“%1” cannot follow itself; choose another member.").arg(member.name),
            u"predecessor"};
    return std::nullopt;
}

std::optional<Fault> faultOf(const Plan&, const Indicator& indicator)
{
    return negativeFault<Indicator>(u"tolerance", indicator.tolerance);
}

std::optional<Fault> faultOf(const Plan&, const Milestone& milestone)
{
    return negativeFault<Milestone>(u"weight", milestone.weight);
}

std::optional<Fault> faultOf(const Plan&, const Weight& weight)
{
    return negativeFault<Weight>(u"weight", weight.weight);
}

std::optional<Fault> faultOf(const Plan&, const RollupRule& rule)
{
    return negativeFault<RollupRule>(u"priority_factor", rule.priorityFactor);
}

bool isEntered(const Supply& supply)
{
    return std::any_of(supplyMembers.begin(), supplyMembers.end(),
        [&](Reading Supply::*member) { return (supply.*member).isNumber(); });
}

bool hasFigures(const Plan& plan, Id<Service> service)
{
    const std::vector<const Supply*> rows = rowsOf(plan, &Supply::service, service);
    return std::any_of(rows.begin(), rows.end(), [](const Supply* row) { return isEntered(*row); });
}

/// Figures are counts; those of a service with parts are sums; area and service are of one plan.
std::optional<Fault> faultOf(const Plan& plan, const Supply& supply)
{
    constexpr QStringView columns[supplyFigures.size()] = {u"forecast", u"secured", u"demand", u"provided"};
    for (size_t i = 0; i < supplyMembers.size(); ++i)
        if (const auto fault = negativeFault<Supply>(columns[i], (supply.*supplyMembers[i]).number()))
            return fault;
    const Area* area = plan.find(supply.area);
    const Service* service = plan.find(supply.service);
    if (area && service && area->plan != service->plan)
        return Fault{
            sentence("violations", "“%1” and “%2” belong to different plans.").arg(area->name, service->name),
            u"area"};
    if (service && isEntered(supply) && !rowsOf(plan, &Service::whole, service->id).empty())
        return Fault{
            sentence("violations", "“%1” cannot have figures of its own because it is the sum of its parts.")
                .arg(service->name),
            u"service"};
    return std::nullopt;
}

/// One level only: a part is counted in its whole, which belongs to the same plan.
std::optional<Fault> faultOf(const Plan& plan, const Service& service)
{
    const Service* whole = plan.find(service.whole);
    if (!whole)
        return std::nullopt;
    if (hasFigures(plan, whole->id))
        return Fault{sentence("violations",
                         "“%1” cannot be a part of “%2” while that has figures of its own; it would be the "
                         "sum of its parts.")
                         .arg(service.name, whole->name),
            u"whole"};
    const bool isWhole = !rowsOf(plan, &Service::whole, service.id).empty();
    if (whole->id != service.id && !whole->whole && !isWhole && whole->plan == service.plan)
        return std::nullopt;
    return Fault{
        sentence("violations",
            "“%1” cannot be a part of “%2”: a part has no parts of its own, and both are of one plan.")
            .arg(service.name, whole->name),
        u"whole"};
}

template <class T>
std::optional<Fault> faultOf(const Plan&, const T&)
{
    return std::nullopt;
}

} // namespace

Result<void> checkEntry(const KindInfo& kind, const FieldInfo& field, const FieldValue& value)
{
    if (!value)
        return {};
    if (field.kind == ColumnKind::Text)
        return checkLength(kind, field, *value);
    const bool isNumber = field.kind == ColumnKind::Decimal || field.kind == ColumnKind::Reading;
    return isNumber ? checkDecimals(kind, field, *value) : Result<void>();
}

std::vector<Violation> unfitEntries(const Plan& plan, const ChangeSet& changes)
{
    std::vector<Violation> found;
    for (const RowChange& change : changes.rows) {
        if (change.what == RowChange::What::Removed)
            continue;
        const KindInfo& kind = kindInfo(change.record.kind);
        for (const FieldChange& each : change.fields)
            if (const Result<void> fits = checkEntry(kind, kind.fields[size_t(each.field)], each.after);
                !fits)
                found.push_back({change.record, fits.sentence(), each.field});
        withKind(change.record.kind, [&]<class T>() {
            if (const auto fault = faultOf(plan, *plan.find(Id<T>{change.record.id})))
                found.push_back({change.record, fault->sentence, kind.fieldOf(fault->column)});
        });
    }
    return found;
}

} // namespace core
