#include "tests/bench/large_plan.h"

#include "core/exchange/plan_template.h"
#include "core/model/lookup.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr FiscalYear firstYear{2025};
constexpr int years = 5;
constexpr int indicators = 3;

const QStringList goalNames = {u"子育てを支援する地域づくり"_s, u"子どもと母親の健康づくり"_s,
    u"子どもが健やかに成長できる教育環境づくり"_s, u"子どもの安全を守る生活環境・体制づくり"_s,
    u"男女がともに仕事と子育てを両立できる環境づくり"_s, u"保護が必要な子どもへの支援体制づくり"_s};
const QStringList subjects = {u"地域子育て支援センター"_s, u"学童クラブ"_s, u"延長保育"_s, u"家庭教育講座"_s,
    u"乳幼児健康診査"_s, u"公園"_s, u"療育相談"_s, u"病児・病後児保育"_s};
const QStringList departmentNames
    = {u"子ども家庭課"_s, u"保育課"_s, u"健康増進課"_s, u"指導課"_s, u"生涯学習課"_s};
const QStringList indicatorNames = {u"延べ利用者数"_s, u"講座の開催回数"_s, u"満足度"_s};
const QStringList indicatorUnits = {u"人"_s, u"回"_s, u"％"_s};
const QStringList sentences = {u"延べ１，２４５人の参加を得て、講座を計１２回開催した。"_s,
    u"アンケート調査（回収率６８．５％）の結果、「また利用したい」と答えた人が８割を超えた。"_s,
    u"前年度比で△１２．５ポイントとなり、新規利用者の掘り起こしが課題である。"_s,
    u"関係機関（社会福祉協議会、ＮＰＯ法人等）と連携し、事業の情報をホームページで発信した。"_s,
    u"一人当たりの経費は3,820円で、前年度より1,200円低減している。"_s,
    u"利用者の声を踏まえ、開所時間を延長するとともに、オンライン予約を導入する。"_s,
    u"国の交付金（補助率１／２）を活用し、令和７年度末までに目標の達成をめざす。"_s};

// What an evaluator writes, by item: 600 characters with the reason of the grade.
struct Writing {
    const char* itemKey;
    int length;
};
constexpr Writing writings[] = {{"results", 200}, {"issues", 150}, {"improvement", 150}};
constexpr int reasonLength = 100;

// Exactly `length` characters; another text for another `seed`.
QString prose(int seed, int length)
{
    QString words;
    for (int i = seed; words.size() < length; i += 1 + seed % 3)
        words += sentences[i % sentences.size()];
    return words.left(length);
}

class Builder {
public:
    explicit Builder(int times)
        : projects_(projectsAtOne * times)
    {
        const auto empty
            = emptyPlan(ids_, u"見本市"_s, u"見本市こども計画"_s, firstYear, {firstYear.year + years - 1});
        Q_ASSERT(empty);
        plan_ = *empty;
        period_ = plan_.table<PlanPeriod>().begin()->id;
        form_ = plan_.table<FormUse>().begin()->form;
        for (const Grade& grade : plan_.table<Grade>())
            grades_.push_back(grade.id);
    }

    LargePlan run()
    {
        for (const QString& name : goalNames)
            addGoal(name);
        for (const QString& name : departmentNames)
            addDepartment(name);
        for (int number = 0; number < projects_; ++number)
            addProject(number);
        return {plan_, middle_, {firstYear.year + years / 2}, {firstYear.year + years - 1}};
    }

private:
    template <class T>
    Id<T> newId()
    {
        return {ids_()};
    }

    void addGoal(const QString& name)
    {
        const auto id = newId<Goal>();
        const int rank = int(goals_.size() + 1);
        plan_.put(Goal{id, period_, rank * 100, QString::number(rank)});
        plan_.put(GoalVersion{newId<GoalVersion>(), id, firstYear, name, {}, {}});
        goals_.push_back(id);
    }

    void addDepartment(const QString& name)
    {
        const auto id = newId<Department>();
        plan_.put(Department{id, int(departments_.size() + 1) * 100, {}});
        plan_.put(DepartmentVersion{newId<DepartmentVersion>(), id, firstYear, name, {}, {}});
        departments_.push_back(id);
    }

    void addProject(int number)
    {
        const auto id = newId<Project>();
        const auto department = departments_[size_t(number) % departments_.size()];
        const QString name = u"%1推進事業 %2"_s.arg(subjects[number % subjects.size()]).arg(number + 1);
        plan_.put(Project{id, period_, QString::number(number + 1), {}, number % 5 == 0, false, {}});
        plan_.put(ProjectVersion{newId<ProjectVersion>(), id, firstYear, name, {}, {}});
        const auto goal = goals_[size_t(number) * goals_.size() / size_t(projects_)];
        plan_.put(Placement{newId<Placement>(), id, goal, {}, number * 100, true});
        plan_.put(
            Assignment{newId<Assignment>(), id, department, 0, firstYear, {}, prose(number, 40), {}, {}});
        for (int i = 0; i < indicators; ++i)
            addIndicator(id, number, i);
        for (int year = 0; year < years; ++year)
            addSheet(id, department, number, year);
    }

    void addIndicator(Id<Project> project, int number, int index)
    {
        Indicator indicator;
        indicator.id = newId<Indicator>();
        indicator.project = project;
        indicator.rank = index * 100;
        indicator.name = indicatorNames[index];
        indicator.unit = indicatorUnits[index];
        indicator.kind = index < 2 ? IndicatorKind::Activity : IndicatorKind::Outcome;
        indicator.direction = Direction::Up;
        plan_.put(indicator);
        const Series series{newId<Series>(), indicator.id, 0, {}};
        plan_.put(series);
        if (number == projects_ / 2 && index == 1)
            middle_ = series.id;
        Target target;
        target.id = newId<Target>();
        target.series = series.id;
        target.year = {firstYear.year + years - 1};
        target.fromYear = firstYear;
        target.number = Decimal(1000 + number % 700);
        plan_.put(target);
        for (int year = 0; year < years; ++year) {
            Value value;
            value.series = series.id;
            value.year = {firstYear.year + year};
            value.id = valueId(value.series, value.year);
            value.reading = Reading(Decimal(600 + (number * 37 + year * 101) % 500));
            plan_.put(value);
        }
    }

    void addSheet(Id<Project> project, Id<Department> department, int number, int year)
    {
        Evaluation sheet;
        sheet.project = project;
        sheet.year = {firstYear.year + year};
        sheet.form = form_;
        sheet.department = department;
        sheet.state = SheetState::Checked;
        sheet.grade = grades_[size_t(number + year) % grades_.size()];
        sheet.gradeReason = prose(number + year, reasonLength);
        sheet.id = evaluationId(sheet.project, sheet.year, sheet.evaluator, sheet.department);
        plan_.put(sheet);
        for (const Writing& writing : writings) {
            const QString key = QLatin1String(writing.itemKey);
            plan_.put(Answer{answerId(sheet.id, key), sheet.id, key,
                prose(number + year + writing.length, writing.length)});
        }
    }

    const int projects_;
    IdSource ids_ = countedIds();
    Plan plan_;
    Id<PlanPeriod> period_;
    Id<SheetForm> form_;
    Id<Series> middle_;
    std::vector<Id<Goal>> goals_;
    std::vector<Id<Department>> departments_;
    std::vector<Id<Grade>> grades_;
};

} // namespace

LargePlan largePlan(int times)
{
    return Builder(times).run();
}

Plan edited(const LargePlan& large, const Plan& current, int round)
{
    Plan result = current;
    Value value = *valueIn(current, large.editedSeries, large.editedYear);
    value.reading = Reading(Decimal(100'000 + round));
    result.put(value);
    return result;
}

} // namespace bench
