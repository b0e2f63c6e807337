// One small plan in an open document, and keys and clicks as a person gives them, for the tests of pages.
#pragma once

#include "core/model/edits.h"
#include "core/store/storage.h"
#include "tests/support/catch.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace pages {

using namespace core;

/// What an edit returns, or a failed test with its sentence.
template <class T>
T ok(Result<T> result)
{
    INFO(result.sentence().toStdString());
    REQUIRE(result.isOk());
    return std::move(result).value();
}

inline void done(const Result<void>& result)
{
    INFO(result.sentence().toStdString());
    REQUIRE(result.isOk());
}

inline Uuid uuid(quint64 number)
{
    return {0xa0, number};
}

/// The person and the PC are always the same, so that what the history prints is known.
inline Session sessionIn(const QString& profile, const QString& person = QStringLiteral("計画担当"))
{
    return {diskStorage(), profile, person, QStringLiteral("PC-1"),
        [] { return QDateTime(QDate(2026, 4, 1), QTime(9, 0)); }};
}

/// Goals 1 and 2; project 1 (two departments, priority), 2 and 3; the form ①–⑦ with a choice beside ③; the
/// scheme A–C of 令和7年度; three indicators. Years 令和7年度 to 令和11年度, selected 令和7年度.
class PageFixture {
public:
    PageFixture()
    {
        build();
        workspace.setDocument(ok(Document::create(
            sessionIn(profile()), folder_.filePath(QStringLiteral("plan.hagukumi")), plan_)));
        workspace.setYear(year);
        QObject::connect(
            &workspace, &ui::Workspace::reported, [this](const QString& sentence) { reported = sentence; });
    }

    QString profile() const { return folder_.filePath(QStringLiteral("profile")); }
    const Plan& plan() const { return workspace.plan(); }
    /// An edit by somebody else than the page under test.
    void edit(Result<Plan> edited)
    {
        done(workspace.document()->apply(QStringLiteral("test"), std::move(edited)));
    }
    void select(Id<Project> project) { workspace.select({kindOf<Project>(), project.uuid}); }
    QString actual(Id<Series> series, int westernYear) const
    {
        const Value* value = valueIn(plan(), series, {westernYear});
        return value ? value->reading.toText() : QString();
    }
    QString answer(Id<Project> project, std::optional<Id<Department>> department, const char* item) const
    {
        const Evaluation* sheet = findEvaluation(plan(), project, year, Evaluator::Department, department);
        const Answer* found = sheet ? findAnswer(plan(), sheet->id, QString::fromLatin1(item)) : nullptr;
        return found ? found->text : QString();
    }
    void undo() { done(workspace.document()->undo()); }

    const FiscalYear year{2025};
    const Id<PlanPeriod> period{uuid(1)};
    const Id<Goal> goal1{uuid(11)}, goal2{uuid(12)};
    const Id<Challenge> challenge{uuid(15)};
    const Id<Project> project1{uuid(21)}, project2{uuid(22)}, project3{uuid(23)};
    const Id<Department> family{uuid(31)}, health{uuid(32)};
    const Id<Indicator> visits{uuid(41)}, places{uuid(42)}, waiting{uuid(43)};
    const Id<Series> visitsYoung{uuid(51)}, visitsOld{uuid(52)}, placesSeries{uuid(53)},
        waitingSeries{uuid(54)};
    const Id<SheetForm> form{uuid(61)}, shortForm{uuid(62)};
    const Id<GradeScheme> scheme{uuid(71)};
    ui::Workspace workspace;
    QString reported; ///< The last sentence on the status line.

private:
    void build();
    void addProjects();
    void addIndicators();
    void addForms();
    void addScheme();

    QTemporaryDir folder_;
    Plan plan_;
};

inline void PageFixture::build()
{
    PlanPeriod row{period, 1, QStringLiteral("流山市"), QStringLiteral("こども計画"), {2025}, {2029}, {}, {},
        QStringLiteral("基本目標"), QStringLiteral("主要課題"), QStringLiteral("事業"), {}, {}};
    plan_.put(row);
    addProjects();
    addIndicators();
    addForms();
    addScheme();
}

inline void PageFixture::addProjects()
{
    plan_.put(Goal{goal1, period, 1, QStringLiteral("1")});
    plan_.put(GoalVersion{{uuid(111)}, goal1, {2025}, QStringLiteral("子育てを支援する地域づくり"), {}, {}});
    plan_.put(Goal{goal2, period, 2, QStringLiteral("2")});
    plan_.put(GoalVersion{{uuid(112)}, goal2, {2025}, QStringLiteral("子どもと母親の健康づくり"), {}, {}});
    plan_.put(
        Challenge{challenge, goal1, 1, QStringLiteral("(1)"), QStringLiteral("情報提供・相談体制の充実")});
    const auto project = [this](Id<Project> id, const char16_t* number, const char16_t* name, Id<Goal> goal,
                             int rank, bool isPriority) {
        plan_.put(Project{id, period, QString::fromUtf16(number), {}, isPriority, false, {}});
        plan_.put(ProjectVersion{{uuid(120 + quint64(rank))}, id, {2025}, QString::fromUtf16(name), {}, {}});
        plan_.put(Placement{{uuid(130 + quint64(rank))}, id, goal,
            goal == goal1 ? std::optional(challenge) : std::nullopt, rank, true});
    };
    project(project1, u"1", u"子育て及び家庭教育情報の提供", goal1, 1, true);
    project(project2, u"2", u"保育所", goal1, 2, false);
    project(project3, u"3", u"乳幼児健康診査", goal2, 3, false);
    const auto department = [this](Id<Department> id, int rank, const char16_t* name) {
        plan_.put(Department{id, rank, {}});
        plan_.put(
            DepartmentVersion{{uuid(140 + quint64(rank))}, id, {2020}, QString::fromUtf16(name), {}, {}});
    };
    department(family, 1, u"子ども家庭課");
    department(health, 2, u"健康増進課");
    plan_.put(Assignment{
        {uuid(151)}, project1, family, 1, {2025}, {}, QStringLiteral("情報紙を発行する。"), {}, {}});
    plan_.put(
        Assignment{{uuid(152)}, project1, health, 2, {2025}, {}, QStringLiteral("健診で案内する。"), {}, {}});
    plan_.put(Assignment{{uuid(153)}, project2, family, 1, {2025}, {}, {}, {}, {}});
}

inline void PageFixture::addIndicators()
{
    const auto indicator = [this](Id<Indicator> id, Id<Project> project, const char16_t* name,
                               IndicatorKind kind, const char16_t* unit, Direction direction, int decimals) {
        Indicator row;
        row.id = id;
        row.project = project;
        row.rank = int(id.uuid.low);
        row.name = QString::fromUtf16(name);
        row.kind = kind;
        row.unit = QString::fromUtf16(unit);
        row.direction = direction;
        row.decimals = decimals;
        plan_.put(row);
    };
    indicator(visits, project1, u"相談窓口の年間利用者数", IndicatorKind::Activity, u"人", Direction::Up, 0);
    indicator(
        places, project1, u"子育てに満足している人の割合", IndicatorKind::Outcome, u"%", Direction::Up, 1);
    indicator(waiting, project2, u"待機児童数", IndicatorKind::Outcome, u"人", Direction::Down, 0);
    plan_.put(Series{visitsYoung, visits, 1, QStringLiteral("中高生")});
    plan_.put(Series{visitsOld, visits, 2, QStringLiteral("若者")});
    plan_.put(Series{placesSeries, places, 1, {}});
    plan_.put(Series{waitingSeries, waiting, 1, {}});
    const IdSource ids = countedIds(5000);
    const ChangeNote start{{2025}, {}, {}};
    plan_ = ok(enterBaseline(plan_, ids, waitingSeries, FiscalYear{2023}, u"30"));
    plan_ = ok(enterTarget(plan_, ids, waitingSeries, {2029}, u"0", start));
    plan_ = ok(enterActual(plan_, ids, waitingSeries, {2024}, u"42"));
    plan_ = ok(enterBaseline(plan_, ids, visitsYoung, FiscalYear{2023}, u"1200"));
    plan_ = ok(enterTarget(plan_, ids, visitsYoung, {2025}, u"1500以上", start));
    plan_ = ok(enterActual(plan_, ids, visitsYoung, {2023}, u"1200"));
    plan_ = ok(enterActual(plan_, ids, visitsYoung, {2024}, u"1350"));
}

inline void PageFixture::addForms()
{
    struct Item {
        const char16_t* number;
        const char* key;
        const char16_t* label;
        ItemKind kind;
        const char* source;
        RequiredRule required;
    };
    static constexpr Item items[] = {
        {u"①", "activity", u"主な活動指標（事業実績）", ItemKind::ActivityIndicators, "",
            RequiredRule::Optional},
        {u"②", "outcome", u"主な成果指標", ItemKind::OutcomeIndicators, "", RequiredRule::Optional},
        {u"③", "carried", u"課題解決に向けた改善策（{前年度}）", ItemKind::Carried, "improvement",
            RequiredRule::Optional},
        {u"", "done", u"改善策の実施状況", ItemKind::Choice, "carried", RequiredRule::Optional},
        {u"④", "result", u"{年度}の実績", ItemKind::Text, "", RequiredRule::Always},
        {u"⑤", "grade", u"「{年度}の取組内容の達成度」の評価及び理由", ItemKind::Grade, "",
            RequiredRule::Always},
        {u"⑥", "problem", u"今後の課題", ItemKind::Text, "", RequiredRule::Optional},
        {u"⑦", "improvement", u"課題解決のための改善策", ItemKind::Text, "", RequiredRule::Optional},
    };
    plan_.put(SheetForm{form, 1, QStringLiteral("評価シート ①～⑦"), {}});
    quint64 next = 600;
    for (const Item& item : items) {
        const Id<FormItem> id{uuid(next++)};
        plan_.put(
            FormItem{id, form, int(next), QString::fromLatin1(item.key), QString::fromUtf16(item.number),
                QString::fromUtf16(item.label), item.kind, QString::fromLatin1(item.source), item.required});
        if (item.kind == ItemKind::Choice)
            for (const QString& word : {QStringLiteral("実施した"), QStringLiteral("一部実施した"),
                     QStringLiteral("実施していない")})
                plan_.put(FormChoice{{uuid(next++)}, id, int(next), word});
    }
    plan_.put(SheetForm{shortForm, 2, QStringLiteral("評価なしの様式"), {}});
    plan_.put(FormItem{{uuid(next++)}, shortForm, 1, QStringLiteral("result"), {}, QStringLiteral("取組内容"),
        ItemKind::Text, {}, RequiredRule::Always});
    plan_.put(FormUse{{uuid(690)}, period, {2025}, form, Evaluator::Department, {}, {}});
}

inline void PageFixture::addScheme()
{
    plan_.put(GradeScheme{
        scheme, 1, QStringLiteral("流山市 R7"), FiscalYear{2025}, {}, TestedQuantity::Rate, {}, {}});
    const auto grade = [this](quint64 id, int rank, const char16_t* code, const char16_t* label,
                           std::optional<Decimal> lower, std::optional<Decimal> upper, bool needsReason) {
        plan_.put(Grade{{uuid(id)}, scheme, rank, QString::fromUtf16(code), QString::fromUtf16(label), lower,
            true, upper, false, needsReason, false, true});
    };
    grade(701, 1, u"A", u"計画以上の成果を得た", Decimal(90), std::nullopt, true);
    grade(702, 2, u"B", u"計画どおり達成出来た", Decimal(80), Decimal(90), false);
    grade(703, 3, u"C", u"一部達成出来た", std::nullopt, Decimal(80), true);
}

/// The one child of this type with this object name (empty = any); a failed test when there is none.
template <class W>
W* child(const QWidget& parent, const QString& name = {})
{
    W* found = name.isEmpty() ? parent.findChild<W*>() : parent.findChild<W*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
}

/// Types as a keyboard does: each key goes to what has the focus, which the first key may have moved to an
/// editor.
inline void type(QWidget& widget, const QString& text)
{
    for (const QChar character : text) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClicks(focus && widget.isAncestorOf(focus) ? focus : &widget, QString(character));
    }
}

/// Shows the page in a window of the size of the smallest supported screen.
inline void show(QWidget& page, QSize size = {1000, 640})
{
    page.resize(size);
    page.show();
    QApplication::setActiveWindow(&page);
    QApplication::processEvents();
}

/// Keeps a picture of the page when HAGUKUMI_PICTURES names a folder: for people who want to look.
inline void picture(QWidget& page, const char* name)
{
    const QString folder = qEnvironmentVariable("HAGUKUMI_PICTURES");
    if (folder.isEmpty())
        return;
    QApplication::processEvents();
    page.grab().save(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png"));
}

/// Hands over text as an input method does: full-width digits and Japanese.
inline void compose(QWidget* widget, const QString& text)
{
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(widget, &commit);
}

} // namespace pages
