// A small plan to compose papers of, and all words of a paper: as blocks and as laid out.
#pragma once

#include "core/handout/compose_sheets.h"
#include "core/model/edits.h"
#include "tests/core/handout/pages.h"
#include "tests/support/plan_builder.h"

namespace handout_test {

/// The value; a failed test with its sentence when it was refused.
template <class T>
T ok(const core::Result<T>& result)
{
    INFO(result.sentence().toStdString());
    REQUIRE(result.isOk());
    return *result;
}

inline core::PaperSelection ofGoal(core::Id<core::Goal> goal)
{
    core::PaperSelection selection;
    selection.goal = goal;
    return selection;
}
inline core::PaperSelection ofDepartment(core::Id<core::Department> department)
{
    core::PaperSelection selection;
    selection.department = department;
    return selection;
}

/// Goal 1 with project 1 (two departments) and 2 (the first of them), goal 2 with project 3 (the second one)
/// and project 2 shown again. Project 1 has an indicator with two earlier values and a target for 令和11年度.
/// The form ①–⑦ and the scheme A–C are in use from 令和7年度 on; nothing is answered.
class ComposedPlan : public PlanBuilder {
public:
    ComposedPlan()
    {
        core::PlanPeriod words = *plan.find(period);
        words.goalWord = QStringLiteral("基本目標");
        words.challengeWord = QStringLiteral("主要課題");
        words.projectWord = QStringLiteral("事業");
        plan.put(words);
        assign(project1, family, u"情報紙を発行する。");
        assign(project1, health, u"健診で案内する。");
        assign(project2, family, u"保育の場を確保する。");
        assign(project3, health, u"健診を行う。");
        relisted = shownAgain(project2, goal2);
        value(visits, {2023}, core::Decimal(1200));
        value(visits, {2024}, core::Decimal(1350));
        target(visits, {2029}, core::Decimal(1500));
        addForm();
        addScheme();
    }

    /// Number, label and kind of a further item of a form; its key is `key`, that of the item it repeats
    /// `source`.
    void addItem(core::Id<core::SheetForm> owner, const char16_t* number, const char* key,
        const char16_t* label, core::ItemKind kind, const char* source = "")
    {
        const auto id = item(owner, QString::fromLatin1(key), kind);
        core::FormItem row = *plan.find(id);
        row.number = QString::fromUtf16(number);
        row.label = QString::fromUtf16(label);
        row.sourceKey = QString::fromLatin1(source);
        plan.put(row);
    }

    /// A sheet of 令和7年度 with a grade, under the reason 「計画どおり」.
    core::Id<core::Evaluation> graded(
        core::Id<core::Project> project, core::Id<core::Department> department, core::Id<core::Grade> grade)
    {
        core::Evaluation row = *plan.find(sheet(project, year, department));
        row.grade = grade;
        row.gradeReason = QStringLiteral("計画どおり");
        plan.put(row);
        return row.id;
    }

    core::Handout sheets(core::FiscalYear of, const core::PaperSelection& selection = {}) const
    {
        return ok(core::composeSheets(plan, of, selection, {}));
    }

    const core::FiscalYear year{2025};
    const core::Id<core::Goal> goal1 = goal(u"子育てを支援する地域づくり");
    const core::Id<core::Goal> goal2 = goal(u"子どもと母親の健康づくり");
    const core::Id<core::Project> project1 = project(goal1, u"1", u"家庭教育情報の提供");
    const core::Id<core::Project> project2 = project(goal1, u"2", u"保育所");
    const core::Id<core::Project> project3 = project(goal2, u"3", u"乳幼児健康診査");
    const core::Id<core::Department> family = department(u"子ども家庭課");
    const core::Id<core::Department> health = department(u"健康増進課");
    const core::Id<core::Series> visits = series(indicator(project1, u"窓口の利用者数", u"人"));
    core::Id<core::Placement> relisted;
    core::Id<core::SheetForm> standard;
    core::Id<core::GradeScheme> grades;
    core::Id<core::Grade> gradeA;

private:
    void addForm()
    {
        using enum core::ItemKind;
        standard = form(u"評価シート ①～⑦");
        addItem(standard, u"①", "activity", u"主な活動指標", ActivityIndicators);
        addItem(standard, u"②", "outcome", u"主な成果指標", OutcomeIndicators);
        addItem(standard, u"③", "previous", u"課題解決に向けた改善策（{前年度}）", Carried, "improvement");
        addItem(standard, u"④", "results", u"{年度}の実績", Text);
        addItem(standard, u"⑤", "grade", u"取組内容の達成度の評価及び理由", Grade);
        addItem(standard, u"⑥", "problem", u"今後の課題", Text);
        addItem(standard, u"⑦", "improvement", u"課題解決のための改善策", Text);
        useForm(standard, year);
    }

    void addScheme()
    {
        grades = scheme(u"流山市", {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        useScheme(grades, year);
        gradeA = core::byRank(core::rowsOf(plan, &core::Grade::scheme, grades)).front()->id;
    }
};

/// Appends every word of a block, in reading order.
class WordsOfBlock {
public:
    explicit WordsOfBlock(QStringList& words)
        : words_(words)
    {
    }
    void operator()(const core::Heading& heading) { words_ << heading.text; }
    void operator()(const core::Paragraph& paragraph) { words_ << paragraph.text; }
    void operator()(const core::TableBlock& table)
    {
        words_ << table.caption;
        for (const auto* rows : {&table.headerRows, &table.rows})
            for (const core::TableRow& row : *rows)
                for (const core::TableCell& cell : row.cells)
                    words_ << cell.text;
    }
    void operator()(const core::ChartBlock& chart)
    {
        words_ << chart.title << chart.unit << chart.years << chart.sentence;
        for (const core::ChartLine& line : chart.lines) {
            words_ << line.name;
            for (const QString& label : line.labels)
                words_ << label;
        }
    }
    template <class Layout>
    void operator()(const Layout&)
    {
    }

private:
    QStringList& words_;
};

/// All words of a paper, one text a line, with its title, number and running head.
inline QString wordsOf(const core::Handout& paper)
{
    QStringList words{paper.title, paper.paperNumber, paper.runningHead};
    for (const core::Block& block : paper.blocks)
        std::visit(WordsOfBlock(words), block);
    return words.join(u'\n');
}

/// All words of the pages, one run a line.
inline QString wordsOf(const core::DisplayList& list)
{
    QStringList words;
    for (int page = 0; page < int(list.pages.size()); ++page)
        words << textOn(list, page);
    return words.join(u'\n');
}

template <class Kind>
std::vector<Kind> blocksOf(const core::Handout& paper)
{
    std::vector<Kind> found;
    for (const core::Block& block : paper.blocks)
        if (const auto* each = std::get_if<Kind>(&block))
            found.push_back(*each);
    return found;
}

/// All cells of all tables that are drawn, heads too.
inline std::vector<core::TableCell> cellsOf(const core::Handout& paper)
{
    std::vector<core::TableCell> cells;
    for (const core::TableBlock& table : blocksOf<core::TableBlock>(paper))
        for (const auto* rows : {&table.headerRows, &table.rows})
            for (const core::TableRow& row : *rows)
                for (const core::TableCell& cell : row.cells)
                    if (!cell.isCovered)
                        cells.push_back(cell);
    return cells;
}

/// The cells right of each cell that begins with `label`, as texts.
inline QStringList besideLabel(const core::Handout& paper, const QString& label)
{
    QStringList found;
    for (const core::TableBlock& table : blocksOf<core::TableBlock>(paper))
        for (const core::TableRow& row : table.rows)
            for (size_t i = 0; i + 1 < row.cells.size(); ++i)
                if (row.cells[i].text.startsWith(label))
                    found << row.cells[i + 1].text;
    return found;
}

/// The cells under each column head that begins with `head`, as texts.
inline QStringList underHead(const core::Handout& paper, const QString& head)
{
    QStringList found;
    for (const core::TableBlock& table : blocksOf<core::TableBlock>(paper)) {
        if (table.headerRows.empty())
            continue;
        const auto& heads = table.headerRows.back().cells;
        for (size_t column = 0; column < heads.size(); ++column)
            if (heads[column].text.startsWith(head))
                for (const core::TableRow& row : table.rows)
                    found << row.cells.at(column).text;
    }
    return found;
}

/// Whether a source names a record that the plan has.
inline bool isRecordOf(const core::Plan& plan, const core::SourceRecord& source)
{
    const core::KindInfo* kind = core::kindOfTable(source.table);
    const auto id = core::Uuid::fromText(source.id);
    return kind && id && plan.rows(kind->kind).find(*id);
}

/// Items of the pages that lack a role, or words that lead to no record of the plan. Decoration has neither;
/// of words only the running head, the page number and a repeated table head are decoration. What is repeated
/// on a further page has no role but keeps its record.
inline QStringList withoutRoleOrRecord(const core::DisplayList& list, const core::Plan& plan)
{
    QStringList faults;
    for (const core::PrintedPage& page : list.pages)
        for (const core::DrawnItem& item : page.items) {
            const auto* run = std::get_if<core::TextRun>(&item.ornament);
            const QString words = run ? list.textOf(*run).toString() : QStringLiteral("(drawing)");
            const core::Role role = list.node(item.node).role;
            const bool isContent = role == core::Role::Heading || role == core::Role::Paragraph
                || role == core::Role::Caption || role == core::Role::HeaderCell || role == core::Role::Cell
                || role == core::Role::Figure;
            const bool isRepeated
                = role == core::Role::Artifact && isRecordOf(plan, list.sourceOf(item.node));
            if (!isContent && !isRepeated && item.node != core::artifactNode)
                faults << QStringLiteral("no role: ") + words;
            if (isContent && !isRecordOf(plan, list.sourceOf(item.node)))
                faults << QStringLiteral("no record: ") + words;
            const bool isBesideBody = words == QStringLiteral("育む計画")
                || words == QStringLiteral("%1/%2").arg(page.number).arg(page.count);
            if (run && item.node == core::artifactNode && !isBesideBody)
                faults << QStringLiteral("decoration: ") + words;
        }
    return faults;
}

} // namespace handout_test
