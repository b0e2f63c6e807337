#include "tests/core/handout/sample_papers.h"

#include "tests/core/handout/blocks.h"

#include <QLocale>

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace handout_test {

namespace {

const QStringList subjects = {u"地域子育て支援センター"_s, u"学童クラブ"_s, u"延長保育"_s, u"家庭教育講座"_s,
    u"乳幼児健康診査"_s, u"公園"_s, u"療育相談"_s, u"ファミリー・サポート・センター"_s, u"病児・病後児保育"_s,
    u"子育て情報"_s};
const QStringList works = {u"運営事業"_s, u"整備事業"_s, u"推進事業"_s, u"充実事業"_s, u"利用促進事業"_s};
const QStringList departments
    = {u"子ども家庭課"_s, u"保育課"_s, u"健康増進課"_s, u"指導課"_s, u"文化芸術・生涯学習課"_s};
const QStringList directions = {u"拡充"_s, u"継続"_s, u"改善"_s, u"縮小"_s};
const QStringList indicatorNames
    = {u"延べ利用者数"_s, u"満足度"_s, u"講座の開催回数"_s, u"相談件数"_s, u"待機児童数"_s};
const QStringList indicatorUnits = {u"人"_s, u"％"_s, u"回"_s, u"件"_s, u"人"_s};
const QStringList itemLabels
    = {u"①主な活動指標（事業実績）"_s, u"②主な成果指標"_s, u"③課題解決に向けた改善策（前年度）"_s,
        u"④今年度の実績"_s, u"⑤達成度の評価の理由"_s, u"⑥今後の課題"_s, u"⑦課題解決のための改善策"_s};
const QStringList sentences = {
    u"%1において延べ１，２４５人の参加を得て、講座を計１２回開催した。"_s,
    u"アンケート調査（回収率６８．５％）の結果、「また利用したい」と答えた人が８割を超えた。"_s,
    u"前年度比で△１２．５ポイントとなり、新規利用者の掘り起こしが課題である。"_s,
    u"関係機関（社会福祉協議会、ＮＰＯ法人等）と連携し、%1の情報をホームページで発信した。"_s,
    u"一人当たりの経費は3,820円で、前年度より1,200円低減している。"_s,
    u"利用者の声を踏まえ、%1の開所時間を延長するとともに、オンライン予約を導入する。"_s,
    u"国の交付金（補助率１／２）を活用し、令和７年度末までに目標の達成をめざす。"_s,
};

class Writer {
public:
    explicit Writer(int seed)
        : random_(quint32(seed) * 2654435761u + 17)
    {
    }

    quint32 upTo(quint32 limit) { return random_() % limit; }
    const QString& oneOf(const QStringList& words) { return words[qsizetype(upTo(quint32(words.size())))]; }
    QString text(const QString& subject, int length)
    {
        QString words;
        while (words.size() < length) {
            const QString& sentence = oneOf(sentences);
            words += sentence.contains(u"%1"_s) ? sentence.arg(subject) : sentence;
        }
        return words;
    }

private:
    std::mt19937 random_;
};

QString printed(double value)
{
    return QLocale(QLocale::English).toString(value, 'f', 0);
}

TableRow headings(const QStringList& titles)
{
    TableRow made;
    for (const QString& title : titles)
        made.cells.push_back(cell(title));
    return made;
}

TableCell grade(int rank, bool isLarge)
{
    TableCell made = cell(QString(QChar(u'A' + rank - 1)), Alignment::Center);
    made.gradeRank = rank;
    made.isLarge = isLarge;
    return made;
}

SampleProject sampleProject(int index, int count)
{
    Writer writer(index);
    SampleProject project;
    project.number = index + 1;
    project.goal = index * 6 / std::max(6, count);
    const QString& subject = writer.oneOf(subjects);
    project.name = subject + writer.oneOf(works);
    project.department = writer.oneOf(departments);
    project.budget = printed(300 + writer.upTo(98000));
    project.gradeRank = 1 + int(writer.upTo(4));
    project.direction = writer.oneOf(directions);
    for (qsizetype i = 0; i < itemLabels.size(); ++i)
        project.answers << writer.text(subject, i < 2 ? 40 : 90);
    for (int i = 0; i < 3; ++i) {
        const qsizetype kind = qsizetype(writer.upTo(quint32(indicatorNames.size())));
        SampleProject::Indicator indicator{indicatorNames[kind], indicatorUnits[kind], {}, 0};
        const double base = 60 + writer.upTo(4000);
        for (int year = 0; year < 5; ++year) {
            const double value = std::floor(base * (1 + 0.07 * year + 0.001 * double(writer.upTo(200))));
            const bool isMissing = writer.upTo(12) == 0;
            indicator.values.push_back(isMissing ? std::nullopt : std::optional<double>(value));
        }
        indicator.target = std::floor(base * 1.4);
        project.indicators.push_back(std::move(indicator));
    }
    return project;
}

TableBlock headTable(const SampleProject& project)
{
    TableBlock table;
    table.columnWidths = {24, 66, 24, 40, 20};
    TableCell goal = cell(sampleGoals()[project.goal]);
    TableRow first
        = row({label(u"事業名"_s), cell(project.name), label(u"基本目標"_s), goal, label(u"評価"_s)});
    TableRow second = row({label(u"担当課"_s), cell(project.department), label(u"決算額（千円）"_s),
        cell(project.budget, Alignment::Right), grade(project.gradeRank, true)});
    first.cells.back().alignment = Alignment::Center;
    table.rows = {first, second};
    return table;
}

TableBlock answerTable(const SampleProject& project)
{
    TableBlock table;
    table.columnWidths = {34, 140};
    for (qsizetype i = 0; i < itemLabels.size(); ++i) {
        table.rows.push_back(row({label(itemLabels[i]), cell(project.answers[i])}));
        table.rows.back().cells.back().source = {u"answers"_s, u"%1-%2"_s.arg(project.number).arg(i + 1)};
    }
    return table;
}

TableBlock indicatorTable(const SampleProject& project)
{
    TableBlock table;
    table.columnWidths = {50, 16, 16, 16, 16, 16, 18};
    table.headerRows = {headings({u"指標"_s, u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s, u"目標値"_s})};
    for (const SampleProject::Indicator& indicator : project.indicators) {
        std::vector<TableCell> cells{label(u"%1（%2）"_s.arg(indicator.name, indicator.unit))};
        for (const std::optional<double>& value : indicator.values)
            cells.push_back(
                value ? cell(printed(*value), Alignment::Right) : cell(u"集計中"_s, Alignment::Center));
        cells.push_back(cell(printed(indicator.target), Alignment::Right));
        table.rows.push_back(row(std::move(cells)));
    }
    return table;
}

ChartBlock trendChart(const SampleProject& project)
{
    ChartBlock chart;
    const SampleProject::Indicator& indicator = project.indicators.front();
    chart.title = indicator.name;
    chart.unit = indicator.unit;
    chart.years = {u"R3"_s, u"R4"_s, u"R5"_s, u"R6"_s, u"R7"_s};
    ChartLine actual{u"実績"_s, indicator.values, {}, false};
    for (const std::optional<double>& value : indicator.values)
        actual.labels.push_back(value ? printed(*value) : u"集計中"_s);
    ChartLine target{u"目標"_s, {{}, {}, {}, {}, indicator.target}, {}, true};
    target.labels = {{}, {}, {}, {}, u"目標 "_s + printed(indicator.target)};
    chart.lines = {actual, target};
    chart.sentence = u"%1は、R3からR7までの推移である。"_s.arg(indicator.name);
    return chart;
}

Handout paper(const QString& title, const QString& number)
{
    Handout made;
    made.title = title;
    made.paperNumber = number;
    made.runningHead = u"令和７年度第２回子ども・子育て会議"_s;
    return made;
}

Heading heading(int level, const QString& text, const QString& anchor = {})
{
    Heading made;
    made.level = level;
    made.text = text;
    made.anchor = anchor;
    return made;
}

} // namespace

QStringList sampleGoals()
{
    return {u"子育てを支援する地域づくり"_s, u"子どもと母親の健康づくり"_s,
        u"子どもが健やかに成長できる教育環境づくり"_s, u"子どもの安全を守る生活環境・体制づくり"_s,
        u"男女がともに仕事と子育てを両立できる環境づくり"_s, u"保護が必要な子どもへの支援体制づくり"_s};
}

std::vector<SampleProject> sampleProjects(int count)
{
    std::vector<SampleProject> projects;
    for (int i = 0; i < count; ++i)
        projects.push_back(sampleProject(i, count));
    return projects;
}

Handout summaryPaper(const std::vector<SampleProject>& projects)
{
    Handout made = paper(u"令和６年度 評価総括表"_s, u"資料1-1"_s);
    made.blocks.push_back(heading(1, u"令和６年度　評価総括表"_s, u"summary"_s));
    TableBlock table;
    table.isSmall = true;
    table.columnWidths = {26, 10, 52, 32, 20, 20, 14};
    table.headerRows = {headings(
        {u"基本目標"_s, u"番号"_s, u"事業名"_s, u"担当課"_s, u"決算額（千円）"_s, u"評価"_s, u"方向"_s})};
    for (size_t i = 0; i < projects.size(); ++i) {
        const SampleProject& project = projects[i];
        const bool isFirst = i == 0 || projects[i - 1].goal != project.goal;
        TableCell goal = label(u"%1　%2"_s.arg(project.goal + 1).arg(sampleGoals()[project.goal]));
        goal.rowSpan = int(std::count_if(projects.begin(), projects.end(),
            [&](const SampleProject& other) { return other.goal == project.goal; }));
        goal.source = {u"goals"_s, QString::number(project.goal + 1)};
        goal.isCovered = !isFirst;
        TableCell name = cell(project.name);
        name.linkTarget = u"sheet-%1"_s.arg(project.number);
        name.source = {u"projects"_s, QString::number(project.number)};
        table.rows.push_back(row({goal, cell(QString::number(project.number), Alignment::Right), name,
            cell(project.department), cell(project.budget, Alignment::Right), grade(project.gradeRank, false),
            cell(project.direction, Alignment::Center)}));
    }
    made.blocks.push_back(std::move(table));
    return made;
}

Handout sheetsPaper(const std::vector<SampleProject>& projects)
{
    Handout made = paper(u"令和６年度 評価シート"_s, u"資料1-2"_s);
    for (const SampleProject& project : projects) {
        made.blocks.push_back(PageBreak{});
        made.blocks.push_back(heading(2, u"評価シート　%1　%2"_s.arg(project.number).arg(project.name),
            u"sheet-%1"_s.arg(project.number)));
        made.blocks.push_back(headTable(project));
        made.blocks.push_back(answerTable(project));
        made.blocks.push_back(indicatorTable(project));
        made.blocks.push_back(trendChart(project));
    }
    return made;
}

Handout opinionsPaper(const std::vector<SampleProject>& projects)
{
    Handout made = paper(u"意見及び対応方針"_s, u"資料２"_s);
    made.blocks.push_back(heading(1, u"意見及び対応方針"_s));
    TableBlock table;
    table.columnWidths = {10, 38, 52, 52, 22};
    table.headerRows = {headings({u"番号"_s, u"事業名"_s, u"意見"_s, u"対応方針"_s, u"担当課"_s})};
    for (size_t i = 0; i < projects.size(); i += 5)
        table.rows.push_back(
            row({cell(QString::number(projects[i].number), Alignment::Right), cell(projects[i].name),
                cell(projects[i].answers[5]), cell(projects[i].answers[6]), cell(projects[i].department)}));
    made.blocks.push_back(std::move(table));
    return made;
}

} // namespace handout_test
