#include "ui/dialogs/print_preview.h"

#include "tests/ui/page_fixture.h"
#include "ui/dialogs/page_printing.h"
#include "ui/widgets/page_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>

using namespace pages;
using ui::PageView;
using ui::PaperKind;
using ui::PrintPreview;

namespace {

class OpenPreview : public PageFixture {
public:
    OpenPreview()
    {
        edit(writeAnswer(plan(), workspace.ids(), {project2, year, Evaluator::Department, family}, u"result",
            QStringLiteral("３園を新設した。")));
        select(project2);
        dialog = std::make_unique<PrintPreview>(workspace);
        show(*dialog, {1180, 680});
    }
    std::unique_ptr<PrintPreview> dialog;

    QListWidget* papers() const { return child<QListWidget>(*dialog, QStringLiteral("papers")); }
    static int rowOf(PaperKind kind)
    {
        return int(std::find(ui::yearPapers.begin(), ui::yearPapers.end(), kind) - ui::yearPapers.begin());
    }
    void tick(PaperKind kind, bool isOn)
    {
        papers()->item(rowOf(kind))->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    }
    void choose(const QString& name, int entry)
    {
        auto* box = child<QComboBox>(*dialog, name);
        box->setCurrentIndex(entry);
        emit box->activated(entry);
    }
    bool prints(const QString& text) const { return dialog->pages() && dialog->pages()->text.contains(text); }
    QString refusal() const { return child<QLabel>(*dialog, QStringLiteral("refusal"))->text(); }
};

} // namespace

TEST_CASE("the preview shows a sheet for every project and lists its pages")
{
    OpenPreview preview;
    REQUIRE(preview.dialog->pages());
    CHECK(preview.dialog->pages()->pages.size() >= 3);
    CHECK(preview.prints(QStringLiteral("３園を新設した。")));
    CHECK(child<QListWidget>(*preview.dialog, QStringLiteral("pageList"))->count()
        == int(preview.dialog->pages()->pages.size()));
    picture(*preview.dialog, "preview");
}

TEST_CASE("only the sheets below the selection are printed when that is chosen")
{
    OpenPreview preview;
    preview.choose(QStringLiteral("scope"), 1);
    CHECK(preview.prints(QStringLiteral("保育所")));
    CHECK_FALSE(preview.prints(QStringLiteral("乳幼児健康診査")));
}

TEST_CASE("the sheets of one goal or of ticked projects can be chosen")
{
    OpenPreview preview;
    preview.choose(QStringLiteral("scope"), 2);
    CHECK_FALSE(preview.prints(QStringLiteral("乳幼児健康診査")));
    preview.choose(QStringLiteral("scope"), 4);
    CHECK_FALSE(preview.dialog->pages());
    CHECK_FALSE(preview.refusal().isEmpty());
}

TEST_CASE("the paper number stands on the pages")
{
    OpenPreview preview;
    auto* number = child<QLineEdit>(*preview.dialog, QStringLiteral("paperNumber"));
    number->setText(QStringLiteral("資料1-2"));
    emit number->editingFinished();
    CHECK(preview.prints(QStringLiteral("資料1-2")));
}

TEST_CASE("the summary is printed behind the sheets on its own wide pages")
{
    OpenPreview preview;
    preview.tick(PaperKind::Summary, true);
    const auto& pages = preview.dialog->pages()->pages;
    CHECK(pages.front().extent.height > pages.front().extent.width);
    CHECK(pages.back().extent.width > pages.back().extent.height);
    picture(*preview.dialog, "preview_both");
    preview.tick(PaperKind::Sheets, false);
    CHECK_FALSE(preview.prints(QStringLiteral("３園を新設した。")));
    picture(*preview.dialog, "preview_summary");
}

TEST_CASE("the summary of one goal, of the selection or of a department has only their projects")
{
    OpenPreview preview;
    preview.tick(PaperKind::Summary, true);
    preview.tick(PaperKind::Sheets, false);
    CHECK(preview.prints(QStringLiteral("保育所")));
    CHECK(preview.prints(QStringLiteral("乳幼児健康診査")));
    preview.choose(QStringLiteral("scope"), 2);
    CHECK(preview.prints(QStringLiteral("保育所")));
    CHECK(preview.prints(QStringLiteral("子育て及び家庭教育情報の提供")));
    CHECK_FALSE(preview.prints(QStringLiteral("乳幼児健康診査")));
    preview.choose(QStringLiteral("scope"), 1);
    CHECK(preview.prints(QStringLiteral("保育所")));
    CHECK_FALSE(preview.prints(QStringLiteral("子育て及び家庭教育情報の提供")));
    preview.choose(QStringLiteral("scope"), 3); // The first department, 子ども家庭課.
    CHECK(preview.prints(QStringLiteral("保育所")));
    CHECK(preview.prints(QStringLiteral("子育て及び家庭教育情報の提供")));
    CHECK_FALSE(preview.prints(QStringLiteral("乳幼児健康診査")));
}

TEST_CASE("the summary of ticked projects has only these")
{
    OpenPreview preview;
    preview.tick(PaperKind::Summary, true);
    preview.tick(PaperKind::Sheets, false);
    preview.choose(QStringLiteral("scope"), 4);
    CHECK_FALSE(preview.dialog->pages());
    QListWidget* projects = nullptr;
    for (QListWidget* list : preview.dialog->findChildren<QListWidget*>())
        if (list->accessibleName() == QStringLiteral("Projects to print"))
            projects = list;
    REQUIRE(projects);
    for (int row = 0; row < projects->count(); ++row)
        if (projects->item(row)->text().contains(QStringLiteral("乳幼児健康診査")))
            projects->item(row)->setCheckState(Qt::Checked);
    CHECK(preview.prints(QStringLiteral("乳幼児健康診査")));
    CHECK_FALSE(preview.prints(QStringLiteral("保育所")));
}

TEST_CASE("a main challenge without projects prints nothing rather than all")
{
    OpenPreview preview;
    const Id<Challenge> empty{preview.workspace.ids()()};
    Plan plan = preview.plan();
    plan.put(Challenge{empty, preview.goal2, 1, QStringLiteral("(1)"), QStringLiteral("空の課題")});
    preview.edit(plan);
    preview.workspace.select({kindOf<Challenge>(), empty.uuid});
    preview.choose(QStringLiteral("scope"), int(ui::SheetScope::Selected));
    CHECK_FALSE(preview.dialog->pages());
    CHECK(preview.refusal().startsWith(QStringLiteral("No project stands under")));
}

TEST_CASE("without a ticked paper the preview says what to do and nothing can be printed")
{
    OpenPreview preview;
    preview.tick(PaperKind::Sheets, false);
    CHECK_FALSE(preview.dialog->pages());
    CHECK_FALSE(preview.refusal().isEmpty());
    CHECK_FALSE(child<QPushButton>(*preview.dialog, QStringLiteral("savePdf"))->isEnabled());
}

TEST_CASE("the shown pages are saved as a PDF file")
{
    OpenPreview preview;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("資料.pdf"));
    done(preview.dialog->savePdf(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
}

TEST_CASE("a file of another kind is not replaced by a PDF")
{
    OpenPreview preview;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("計画.hagukumi"));
    const QByteArray plan("SQLite format 3");
    REQUIRE(
        diskStorage()->createNew(path, Storage::Lifetime::Ordinary).value->write(plan) == FileError::None);
    CHECK(preview.dialog->savePdf(path).sentence().contains(QStringLiteral("計画.hagukumi")));
    CHECK(isContent(*diskStorage(), path, plan));
}

TEST_CASE("a PDF that cannot be written says so")
{
    OpenPreview preview;
    CHECK_FALSE(preview.dialog->savePdf(QStringLiteral("/nowhere/at/all.pdf")).isOk());
}

TEST_CASE("a page range goes to the printer each page on its own sheet")
{
    OpenPreview preview;
    preview.tick(PaperKind::Summary, true);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    const int last = int(preview.dialog->pages()->pages.size()) - 1;
    done(ui::printPages(printer, *preview.dialog->pages(), last - 1, last));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("/Count 2"));
    CHECK_FALSE(ui::printPages(printer, *preview.dialog->pages(), 0, last + 1).isOk());
}

TEST_CASE("a page is shown as large as its view and follows a fixed zoom")
{
    OpenPreview preview;
    auto* view = child<PageView>(*preview.dialog);
    const double fitted = view->zoom();
    CHECK(fitted > 0.3);
    view->setZoom(2);
    CHECK(view->zoom() == 2);
    CHECK(view->fit() == PageView::Fit::Fixed);
    view->showPage(2);
    CHECK(view->currentPage() == 2);
    view->setFit(PageView::Fit::Width);
    CHECK(view->zoom() == fitted);
}

TEST_CASE("a printed place leads to the record behind it, and one that is gone to none")
{
    OpenPreview preview;
    std::vector<RecordRef> wanted;
    QObject::connect(preview.dialog.get(), &PrintPreview::recordWanted, preview.dialog.get(),
        [&](RecordRef record) { wanted.push_back(record); });
    const auto choose = [&](const QString& table, Uuid id) {
        emit preview.dialog->findChild<PageView*>()->recordChosen({table, id.toText()});
    };
    choose(QStringLiteral("goals"), uuid(987'654));
    CHECK(wanted.empty());
    CHECK(preview.dialog->isVisible());
    choose(QStringLiteral("series"), preview.waitingSeries.uuid);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front() == refTo(preview.waitingSeries));
    CHECK_FALSE(preview.dialog->isVisible());
}

TEST_CASE("the list of pages names the project also where its sheet runs on")
{
    OpenPreview preview;
    preview.edit(writeAnswer(preview.plan(), preview.workspace.ids(),
        {preview.project2, preview.year, Evaluator::Department, preview.family}, u"result",
        QString(4000, QChar(u'課'))));
    preview.dialog = std::make_unique<PrintPreview>(preview.workspace);
    show(*preview.dialog, {1180, 680});
    const auto* list = child<QListWidget>(*preview.dialog, QStringLiteral("pageList"));
    int named = 0;
    for (int row = 0; row < list->count(); ++row) {
        named += list->item(row)->text().contains(QStringLiteral("保育所"));
        CHECK(list->item(row)->text().contains(QStringLiteral("（続き）"))
            == !preview.dialog->pages()->pages[size_t(row)].continues.isEmpty());
    }
    CHECK(named >= 3);
    CHECK(list->item(0)->text().contains(QStringLiteral("子育て及び家庭教育情報の提供")));
    picture(*preview.dialog, "preview_continued");
}

TEST_CASE("choosing or ticking a paper moves the preview to its first page")
{
    OpenPreview preview;
    auto* view = child<PageView>(*preview.dialog);
    const int sheets = int(preview.dialog->pages()->pages.size());
    REQUIRE(view->currentPage() == 0);
    preview.tick(PaperKind::Summary, true);
    CHECK(view->currentPage() == sheets);
    preview.papers()->setCurrentRow(preview.rowOf(PaperKind::Sheets));
    CHECK(view->currentPage() == 0);
    preview.papers()->setCurrentRow(preview.rowOf(PaperKind::Summary));
    CHECK(view->currentPage() == sheets);
}

TEST_CASE("a page that is fitted to the width needs no sideways scrolling")
{
    OpenPreview preview;
    auto* view = child<PageView>(*preview.dialog);
    preview.tick(PaperKind::Summary, true);
    for (int width = 900; width < 1300; width += 7) {
        preview.dialog->resize(width, 680);
        CHECK(view->horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("the choice of projects stands right under its title")
{
    OpenPreview preview;
    const auto* scope = child<QComboBox>(*preview.dialog, QStringLiteral("scope"));
    const auto* box = scope->parentWidget();
    CHECK(scope->y() < 2 * scope->height());
    CHECK(box->height() < 5 * scope->height());
    preview.choose(QStringLiteral("scope"), 4); // The list of projects takes the height that is left.
    CHECK(box->height() > 8 * scope->height());
    picture(*preview.dialog, "preview_ticked");
}

TEST_CASE("the appendix on methods is printed behind the summary, and only it asks for internal numbers")
{
    OpenPreview preview;
    auto* internal = child<QCheckBox>(*preview.dialog, QStringLiteral("internalNumbers"));
    CHECK_FALSE(internal->isVisible());
    preview.tick(PaperKind::Method, true);
    CHECK(internal->isVisible());
    CHECK(preview.prints(QStringLiteral("words and methods")));
    picture(*preview.dialog, "preview_method");
    preview.papers()->setCurrentRow(preview.rowOf(PaperKind::Summary));
    CHECK_FALSE(internal->isVisible());
}
