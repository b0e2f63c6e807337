// The pages of the main window, each behind its tab and made when it is first seen.
#pragma once

#include "ui/page.h"
#include "ui/widgets/late.h"

#include <QTabWidget>

#include <vector>

namespace ui {

/// What a page remembers, out of the settings of a file.
void restorePage(Page& page, const QString& stableName, QSettings& settings);

class PageTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit PageTabs(Workspace& workspace, QWidget* parent = nullptr);

    Page& current();
    /// The page of this type, made where it has not been seen yet.
    template <class P>
    P& page()
    {
        return static_cast<P&>(tabs_[indexOf(P::stableName())].place->widget());
    }
    template <class P>
    P& bringUp()
    {
        bringUp(P::stableName());
        return page<P>();
    }
    void bringUp(const QString& stableName); ///< The first page for an unknown name.
    QString frontName() const { return tabs_[size_t(currentIndex())].stableName; }

    /// Goes to the record, on the page where it is looked at or put right.
    void showRecord(core::RecordRef record);

    /// Writes what is being typed in any page.
    void commitEditing();
    /// Page::waiting() of all pages.
    QStringList waiting() const;
    /// What each page remembers. A page that has not been seen keeps what it remembered.
    void saveView(QSettings& settings) const;
    void restoreView(QSettings& settings);

signals:
    /// A page has been seen for the first time; it has not been told yet what it remembers.
    void made(Page& page, const QString& stableName);

private:
    struct Tab {
        QString stableName;
        Late<Page>* place;
    };
    template <class P>
    void add();
    size_t indexOf(const QString& stableName) const; ///< 0 for an unknown name.

    Workspace& workspace_;
    std::vector<Tab> tabs_; ///< As they stand in the widget.
};

} // namespace ui
