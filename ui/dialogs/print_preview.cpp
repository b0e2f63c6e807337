#include "ui/dialogs/print_preview.h"

#include "core/handout/layout.h"
#include "core/store/storage.h"
#include "ui/ask.h"
#include "ui/dialogs/page_printing.h"
#include "ui/dialogs/print_options.h"
#include "ui/widgets/page_view.h"
#include "ui/widgets/tones.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int paperRole = Qt::UserRole;
constexpr int fixedZooms[] = {50, 75, 100, 150, 200};
enum ZoomEntry { FitWidth, FitPage, firstFixed };

} // namespace

PrintPreview::PrintPreview(Workspace& workspace, QWidget* parent)
    : PrintPreview(workspace, tr("Papers of %1").arg(core::printed(workspace.year())), {}, parent)
{
}

PrintPreview::PrintPreview(Workspace& workspace, const QString& title, Compose compose, QWidget* parent)
    : QDialog(parent)
    , workspace_(workspace)
    , compose_(std::move(compose))
{
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    options_ = new PrintOptions(workspace, usualChoices(), this);
    auto* layout = new QVBoxLayout(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeMiddle());
    splitter->addWidget(options_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({270, 640, 250});
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeButtons());
    connect(options_, &PrintOptions::changed, this, &PrintPreview::render);
    for (QWidget* widget : {static_cast<QWidget*>(options_), static_cast<QWidget*>(papers_), papersTitle_})
        widget->setVisible(!compose_);
    resize(1180, 680);
    render();
}

QWidget* PrintPreview::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* papersTitle = new QLabel(tr("&Papers"), left);
    papersTitle_ = papersTitle;
    papers_ = new QListWidget(left);
    papers_->setObjectName(QStringLiteral("papers"));
    papersTitle->setBuddy(papers_);
    for (const PaperKind kind : yearPapers) {
        auto* item = new QListWidgetItem(core::wordLabel(kind), papers_);
        item->setData(paperRole, int(kind));
        item->setCheckState(options_->choices().of(kind).isOn ? Qt::Checked : Qt::Unchecked);
    }
    papers_->setCurrentRow(0);
    papers_->setFixedHeight(
        papers_->sizeHintForRow(0) * int(yearPapers.size()) + 2 * papers_->frameWidth() + 4);
    auto* pagesTitle = new QLabel(tr("Pa&ges"), left);
    pageList_ = new QListWidget(left);
    pageList_->setObjectName(QStringLiteral("pageList"));
    pageList_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    pageList_->setTextElideMode(Qt::ElideRight);
    pagesTitle->setBuddy(pageList_);
    remarksTitle_ = new QLabel(tr("&Look at these before printing"), left);
    remarks_ = new QListWidget(left);
    remarks_->setWordWrap(true);
    remarksTitle_->setBuddy(remarks_);
    layout->addWidget(papersTitle);
    layout->addWidget(papers_);
    layout->addWidget(pagesTitle);
    layout->addWidget(pageList_, 3);
    layout->addWidget(remarksTitle_);
    layout->addWidget(remarks_, 1);
    connect(papers_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        const auto kind = PaperKind(item->data(paperRole).toInt());
        options_->showPaper(kind);
        showFirstPageOf(kind);
    });
    connect(papers_, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const auto kind = PaperKind(item->data(paperRole).toInt());
        options_->setOn(kind, item->checkState() == Qt::Checked);
        papers_->setCurrentItem(item);
        showFirstPageOf(kind);
    });
    connect(pageList_, &QListWidget::currentRowChanged, this, [this](int page) {
        if (page >= 0 && page != view_->currentPage())
            view_->showPage(page);
    });
    connect(remarks_, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { view_->showPage(item->data(Qt::UserRole).toInt()); });
    return left;
}

QWidget* PrintPreview::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    pageCount_ = new QLabel(middle);
    zoom_ = new QComboBox(middle);
    zoom_->setAccessibleName(tr("Zoom"));
    zoom_->addItems({tr("Fit the width"), tr("Fit the page")});
    for (const int percent : fixedZooms)
        zoom_->addItem(tr("%1%").arg(percent), percent);
    row->addWidget(pageCount_, 1);
    row->addWidget(zoom_);
    layout->addLayout(row);
    refusal_ = new QLabel(middle);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->setWordWrap(true);
    refusal_->setAlignment(Qt::AlignCenter);
    layout->addWidget(refusal_, 1);
    view_ = new PageView(middle);
    view_->setAccessibleName(tr("Pages"));
    layout->addWidget(view_, 1);
    connect(zoom_, &QComboBox::activated, this, [this](int entry) {
        if (entry >= firstFixed)
            view_->setZoom(zoom_->itemData(entry).toInt() / 100.0);
        else
            view_->setFit(entry == FitWidth ? PageView::Fit::Width : PageView::Fit::Page);
    });
    connect(view_, &PageView::zoomChanged, this, &PrintPreview::showZoom);
    connect(view_, &PageView::currentPageChanged, this, [this](int page) { pageList_->setCurrentRow(page); });
    connect(view_, &PageView::recordChosen, this, &PrintPreview::openRecord);
    return middle;
}

// A zoom of the wheel or the keys is none of the entries: its percentage stands there as it is.
void PrintPreview::showZoom()
{
    const int percent = qRound(view_->zoom() * 100);
    const int entry = view_->fit() == PageView::Fit::Width ? int(FitWidth)
        : view_->fit() == PageView::Fit::Page              ? int(FitPage)
                                                           : zoom_->findData(percent);
    zoom_->setPlaceholderText(tr("%1%").arg(percent));
    zoom_->setCurrentIndex(entry);
}

QWidget* PrintPreview::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    print_ = new QPushButton(tr("P&rint…"), buttons);
    save_ = new QPushButton(tr("Save as P&DF…"), buttons);
    text_ = new QPushButton(tr("Save as &text…"), buttons);
    auto* close = new QPushButton(tr("&Close"), buttons);
    save_->setObjectName(QStringLiteral("savePdf"));
    text_->setObjectName(QStringLiteral("saveText"));
    text_->setToolTip(tr("The same papers as lines to be read aloud by a screen reader"));
    for (QPushButton* button : {print_, save_, text_, close})
        button->setAutoDefault(false);
    outcome_ = new QLabel(buttons);
    outcome_->setObjectName(QStringLiteral("outcome"));
    outcome_->setWordWrap(true);
    row->addWidget(outcome_, 1);
    row->addWidget(text_);
    row->addWidget(save_);
    row->addWidget(print_);
    row->addWidget(close);
    connect(print_, &QPushButton::clicked, this, &PrintPreview::print);
    connect(save_, &QPushButton::clicked, this, [this] { askToSave(core::PaperFile::Pdf); });
    connect(text_, &QPushButton::clicked, this, [this] { askToSave(core::PaperFile::Text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void PrintPreview::render()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto rendered = [this]() -> core::Result<core::DisplayList> {
        if (!fonts_) {
            auto fonts = core::FontSet::load();
            if (!fonts)
                return fonts.refusal();
            fonts_ = *fonts;
        }
        auto papers = compose_
            ? compose_()
            : composed(workspace_.plan(), workspace_.year(), options_->choices(), workspace_.selection());
        if (!papers)
            return papers.refusal();
        shown_ = std::move(papers).value();
        documentTitle_ = shown_.front().title;
        return core::layOut(shown_, fonts_);
    };
    core::Result<core::DisplayList> list = rendered();
    QGuiApplication::restoreOverrideCursor();
    refusal_->setText(list.sentence());
    pages_ = list ? std::make_shared<const core::DisplayList>(std::move(list).value()) : nullptr;
    refusal_->setVisible(!pages_);
    view_->setVisible(pages_ != nullptr);
    view_->setPages(pages_);
    print_->setEnabled(pages_ != nullptr);
    save_->setEnabled(pages_ != nullptr);
    text_->setEnabled(pages_ != nullptr);
    showPageList();
    showRemarks();
}

void PrintPreview::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(documentTitle_);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, int(pages_->pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? printer.fromPage() - 1 : 0;
    const int last = isRange ? printer.toPage() - 1 : int(pages_->pages.size()) - 1;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const core::Result<void> done = printPages(printer, *pages_, first, last);
    QGuiApplication::restoreOverrideCursor();
    showOutcome(done, tr("Sent to the printer: %1").arg(documentTitle_));
}

void PrintPreview::showOutcome(const core::Result<void>& done, const QString& success)
{
    outcome_->setText(done ? success : done.sentence());
    QPalette colours = palette();
    if (!done)
        colours.setColor(QPalette::WindowText, warningText(palette()));
    outcome_->setPalette(colours);
}

core::Result<void> PrintPreview::save(const QString& path, core::PaperFile kind) const
{
    const core::PlanPeriod* period = core::planOf(workspace_.plan(), workspace_.year());
    core::PaperFileOptions options;
    options.information
        = {documentTitle_, QStringLiteral("Hagukumi"), period ? period->municipality : QString()};
    if (period)
        options.dictionary = core::spokenWordsOf(workspace_.plan(), period->id);
    const core::Result<QByteArray> bytes = core::paperFileBytes(kind, shown_, *pages_, options);
    if (!bytes)
        return bytes.refusal();
    return core::writeExport(*core::diskStorage(), path, *bytes, core::signatureOf(kind));
}

core::Result<void> PrintPreview::savePdf(const QString& path) const
{
    return save(path, core::PaperFile::Pdf);
}

core::Result<void> PrintPreview::saveText(const QString& path) const
{
    return save(path, core::PaperFile::Text);
}

void PrintPreview::askToSave(core::PaperFile kind)
{
    const bool isPdf = kind == core::PaperFile::Pdf;
    const QString path = askNewFile(this, isPdf ? tr("Save as PDF") : tr("Save as text to be read aloud"),
        QFileInfo(workspace_.document()->path()).path(),
        documentTitle_ + (isPdf ? QStringLiteral(".pdf") : QStringLiteral(".txt")),
        isPdf ? tr("PDF files (*.pdf)") : tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    showOutcome(save(path, kind), tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void PrintPreview::openRecord(const core::SourceRecord& record)
{
    const core::KindInfo* kind = core::kindOfTable(record.table);
    const auto id = core::Uuid::fromText(record.id);
    if (!kind || !id || !core::exists(workspace_.plan(), {kind->kind, *id}))
        return;
    accept();
    emit recordWanted({kind->kind, *id});
}

} // namespace ui
