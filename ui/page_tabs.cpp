#include "ui/page_tabs.h"

#include "core/model/record_owner.h"
#include "ui/pages/balance_page.h"
#include "ui/pages/check_page.h"
#include "ui/pages/council_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/indicators_page.h"
#include "ui/pages/sheet_page.h"
#include "ui/pages/structure_page.h"
#include "ui/pages/summary_page.h"

#include <QSettings>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace ui {

void restorePage(Page& page, const QString& stableName, QSettings& settings)
{
    settings.beginGroup(stableName);
    page.restoreView(settings);
    settings.endGroup();
}

PageTabs::PageTabs(Workspace& workspace, QWidget* parent)
    : QTabWidget(parent)
    , workspace_(workspace)
{
    setDocumentMode(true);
    // Where the tabs do not all fit, Tab still leads from them into the page, not to the buttons that scroll
    // them.
    for (auto* scroller : tabBar()->findChildren<QToolButton*>())
        scroller->setFocusPolicy(Qt::NoFocus);
    add<StructurePage>();
    add<SheetPage>();
    add<IndicatorsPage>();
    add<SummaryPage>();
    add<CheckPage>();
    add<BalancePage>();
    add<CouncilPage>();
    add<HistoryPage>();
}

template <class P>
void PageTabs::add()
{
    auto* place = new Late<Page>([this] {
        auto* page = new P(workspace_);
        connect(page, &Page::recordWanted, this, &PageTabs::showRecord);
        emit made(*page, P::stableName());
        return page;
    });
    tabs_.push_back({P::stableName(), place});
    addTab(place, P::title());
}

size_t PageTabs::indexOf(const QString& stableName) const
{
    const auto found = std::find_if(
        tabs_.begin(), tabs_.end(), [&](const Tab& tab) { return tab.stableName == stableName; });
    return found == tabs_.end() ? 0 : size_t(found - tabs_.begin());
}

Page& PageTabs::current()
{
    return tabs_[size_t(currentIndex())].place->widget();
}

void PageTabs::bringUp(const QString& stableName)
{
    setCurrentIndex(int(indexOf(stableName)));
}

void PageTabs::showRecord(core::RecordRef record)
{
    const core::Plan& plan = workspace_.plan();
    if (record.kind == core::kindOf<core::Series>()) {
        const core::Series* series = plan.find(core::Id<core::Series>{record.id});
        const core::Indicator* indicator = series ? plan.find(series->indicator) : nullptr;
        if (!indicator)
            return;
        workspace_.select(core::ownerOf(*indicator));
        return bringUp<IndicatorsPage>().showSeries(series->id);
    }
    if (CouncilPage::shows(record.kind))
        return bringUp<CouncilPage>().showRecord(record);
    const core::Id<core::Project> project = core::projectOf(plan, record);
    if (project.isNull()) {
        workspace_.select(record);
        return bringUp(StructurePage::stableName());
    }
    workspace_.select({core::kindOf<core::Project>(), project.uuid});
    auto& sheet = bringUp<SheetPage>();
    if (record.kind == core::kindOf<core::Evaluation>())
        sheet.showSheet({record.id});
}

void PageTabs::commitEditing()
{
    for (const Tab& tab : tabs_)
        if (Page* page = tab.place->made())
            page->commitEditing();
}

QStringList PageTabs::waiting() const
{
    QStringList sentences;
    for (const Tab& tab : tabs_)
        if (const Page* page = tab.place->made())
            sentences += page->waiting();
    return sentences;
}

void PageTabs::saveView(QSettings& settings) const
{
    for (const Tab& tab : tabs_) {
        const Page* page = tab.place->made();
        if (!page)
            continue;
        settings.beginGroup(tab.stableName);
        page->saveView(settings);
        settings.endGroup();
    }
}

void PageTabs::restoreView(QSettings& settings)
{
    for (const Tab& tab : tabs_)
        if (Page* page = tab.place->made())
            restorePage(*page, tab.stableName, settings);
}

} // namespace ui
