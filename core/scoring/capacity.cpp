#include "core/scoring/capacity.h"

namespace core {

namespace {

std::optional<int> sumOfSet(std::initializer_list<std::optional<int>> parts)
{
    std::optional<int> sum;
    for (const std::optional<int>& part : parts)
        if (part)
            sum = sum.value_or(0) + *part;
    return sum;
}

class Examination {
public:
    Examination(const Plan& plan, const Hearing& hearing)
        : type_(plan.find(hearing.type))
        , hearing_(hearing)
        , sum_(capacityOf(hearing))
    {
    }

    std::vector<CapacityProblem> run()
    {
        if (!sum_.total)
            say(sentence("capacity", "no used capacity is entered"));
        if (sum_.of(CapacityColumn::Age0).has_value() != sum_.of(CapacityColumn::Ages1To2).has_value())
            say(sentence("capacity",
                "only one of recognition 3 age 0 and ages 1 to 2 is entered; enter 0 where no place is set"));
        if (!hearing_.approved)
            say(sentence("capacity", "no approved capacity is entered"));
        if (!type_)
            say(sentence("capacity", "no type of facility is chosen"));
        if (sum_.total && hearing_.approved && *sum_.total > *hearing_.approved)
            say(sentence("capacity", "the used capacity (%1) exceeds the approved one (%2)")
                    .arg(QString::number(*sum_.total), QString::number(*hearing_.approved)));
        if (type_) {
            checkLimits();
            checkAges();
            checkSplit();
        }
        if (!hearing_.meeting && !hearing_.isDeemed)
            say(sentence("capacity", "no meeting is chosen at which the council is heard"));
        return std::move(problems_);
    }

private:
    void say(const QString& what)
    {
        problems_.push_back({hearing_.id, sentence("capacity", "“%1”: %2.").arg(hearing_.facility, what)});
    }

    void checkLimits()
    {
        const std::optional<int> size = hearing_.approved ? hearing_.approved : sum_.total;
        if (!size)
            return;
        if (type_->least && *size < *type_->least)
            say(sentence("capacity", "%1 is below the limit of “%2” (%3 or more)")
                    .arg(QString::number(*size), type_->name, QString::number(*type_->least)));
        if (type_->most && *size > *type_->most)
            say(sentence("capacity", "%1 is above the limit of “%2” (%3 or less)")
                    .arg(QString::number(*size), type_->name, QString::number(*type_->most)));
    }

    void checkAges()
    {
        if (type_->onlyUnderThree && (hearing_.over3 || hearing_.education))
            say(sentence("capacity", "“%1” takes children under three years only").arg(type_->name));
    }

    void checkSplit()
    {
        if (!type_->needsSplit)
            return;
        const auto split = sumOfSet({hearing_.employees, hearing_.community});
        if (!hearing_.employees || !hearing_.community)
            say(sentence("capacity", "places for employees and for the community are not told apart"));
        else if (sum_.total && split != sum_.total)
            say(sentence(
                "capacity", "places for employees and for the community add up to %1, the ages to %2")
                    .arg(QString::number(*split), QString::number(*sum_.total)));
    }

    const CapacityLimit* type_;
    const Hearing& hearing_;
    const CapacitySum sum_;
    std::vector<CapacityProblem> problems_;
};

} // namespace

void CapacitySum::add(const CapacitySum& other)
{
    for (size_t at = 0; at < columns.size(); ++at)
        columns[at] = sumOfSet({columns[at], other.columns[at]});
    total = sumOfSet({total, other.total});
    approved = sumOfSet({approved, other.approved});
    facilities += other.facilities;
    unset += other.unset;
}

CapacitySum capacityOf(const Hearing& hearing)
{
    CapacitySum sum;
    sum.columns = {hearing.age0, sumOfSet({hearing.age1, hearing.age2}), hearing.over3, hearing.education};
    sum.total = sumOfSet({sum.columns[0], sum.columns[1], sum.columns[2], sum.columns[3]});
    sum.approved = hearing.approved;
    sum.facilities = 1;
    sum.unset = sum.total ? 0 : 1;
    return sum;
}

std::vector<CapacityProblem> capacityProblems(const Plan& plan, const std::vector<const Hearing*>& hearings)
{
    std::vector<CapacityProblem> problems;
    for (const Hearing* hearing : hearings)
        for (CapacityProblem& problem : Examination(plan, *hearing).run())
            problems.push_back(std::move(problem));
    return problems;
}

std::vector<const Hearing*> hearingsOf(const Plan& plan, Id<PlanPeriod> period, const Meeting* meeting)
{
    return byRank(
        meeting ? rowsOf(plan, &Hearing::meeting, meeting->id) : rowsOf(plan, &Hearing::plan, period));
}

} // namespace core
