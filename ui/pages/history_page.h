// The page 履歴: who changed what and when, what it was before, and taking any change back.
#pragma once

#include "ui/page.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;

namespace ui {

class ChangeView;

class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    static QString title() { return tr("&History"); }
    static QString stableName() { return QStringLiteral("history"); }
    void saveView(QSettings& settings) const override;
    void restoreView(const QSettings& settings) override;
    void find(const QString& text) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTop();
    void postponeReload();
    void reload();
    void filter();
    void showSelected();
    void revert();
    qint64 selectedSequence() const; ///< 0 when none.

    QLineEdit* filter_;
    QTreeWidget* entries_;
    ChangeView* changes_;
    QPushButton* revert_;
    QSplitter* splitter_;
    bool isStale_ = true;
};

} // namespace ui
