// What the window shows while no file is open: the ways to begin, one sentence each, and the recent files.
#pragma once

#include "ui/settings.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace ui {

class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(Workspace& workspace, Settings& settings, QWidget* parent = nullptr);

    /// Reads the recent files again.
    void refresh();

signals:
    void templateChosen(const QString& name);
    void emptyPlanChosen();
    void openChosen();
    void importChosen();
    void recentChosen(const QString& path);

protected:
    bool eventFilter(QObject* recent, QEvent* event) override;

private:
    QWidget* makeWays();
    QWidget* makeRecent();
    void say(const QString& sentence);

    Settings& settings_;
    QLabel* refusal_;
    QListWidget* recent_;
    QLabel* noRecent_;
};

} // namespace ui
