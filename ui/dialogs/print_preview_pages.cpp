// What PrintPreview lists beside the pages: which they are, and what to look at before printing.
#include "ui/dialogs/print_preview.h"

#include "ui/dialogs/print_options.h"
#include "ui/widgets/page_view.h"

#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace ui {

namespace {

// What a page is called in the list: the sheet that begins or runs on there, else its last heading so far.
QString titleOf(const core::DisplayList& list, int page)
{
    const core::PrintedPage& shown = list.pages[size_t(page)];
    QString first;
    QString before;
    for (const core::Anchor& anchor : list.anchors) {
        if (anchor.page == page && anchor.level == 2)
            return anchor.title;
        if (anchor.page == page && first.isEmpty())
            first = anchor.title;
        if (anchor.page < page && list.pages[size_t(anchor.page)].paper == shown.paper)
            before = anchor.title;
    }
    if (!shown.continues.isEmpty())
        return shown.continues;
    return !first.isEmpty() ? first : PrintPreview::tr("%1 (continued)").arg(before);
}

} // namespace

void PrintPreview::showPageList()
{
    pageList_->clear();
    pageCount_->setText(tr("%n pages", nullptr, pages_ ? int(pages_->pages.size()) : 0));
    if (!pages_)
        return;
    for (size_t i = 0; i < pages_->pages.size(); ++i) {
        const core::PrintedPage& page = pages_->pages[i];
        auto* item = new QListWidgetItem(tr("%1/%2 %3", "page, pages, heading")
                                             .arg(page.number)
                                             .arg(page.count)
                                             .arg(titleOf(*pages_, int(i))),
            pageList_);
        item->setToolTip(item->text());
    }
    pageList_->setCurrentRow(view_->currentPage());
}

void PrintPreview::showFirstPageOf(PaperKind kind)
{
    const PrintChoices& choices = options_->choices();
    if (!pages_ || !choices.of(kind).isOn)
        return;
    int paper = 0;
    for (const PaperKind before : yearPapers) {
        if (before == kind)
            break;
        paper += choices.of(before).isOn ? 1 : 0;
    }
    const auto& pages = pages_->pages;
    const auto first = std::find_if(
        pages.begin(), pages.end(), [paper](const core::PrintedPage& page) { return page.paper == paper; });
    if (first != pages.end())
        view_->showPage(int(first - pages.begin()));
}

void PrintPreview::showRemarks()
{
    remarks_->clear();
    if (pages_)
        for (const core::LayoutWarning& warning : pages_->warnings) {
            auto* item = new QListWidgetItem(
                tr("Page %1: %2").arg(warning.page + 1).arg(warning.sentence), remarks_);
            item->setData(Qt::UserRole, warning.page);
        }
    remarks_->setVisible(remarks_->count() > 0);
    remarksTitle_->setVisible(remarks_->count() > 0);
}

} // namespace ui
