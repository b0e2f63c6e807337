// The bar under the menu: fiscal year, undo and redo, search, what is left to do, and the button for papers.
#pragma once

#include "ui/workspace.h"

#include <QToolBar>

class QComboBox;
class QLabel;
class QLineEdit;
class QTimer;

namespace ui {

class TopBar final : public QToolBar {
    Q_OBJECT

public:
    /// `beside` stand behind the year (undo, redo), `last` at the right end (papers).
    TopBar(Workspace& workspace, const QList<QAction*>& beside, const QList<QAction*>& last,
        QWidget* parent = nullptr);

    void focusSearch();
    /// One year on (+1) or back (−1), within the years that can be chosen.
    void stepYear(int step);

signals:
    void searched(const QString& text);
    void nextMatchWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillYears();
    void count();

    Workspace& workspace_;
    QComboBox* years_;
    QLineEdit* search_;
    QLabel* evaluated_;
    QLabel* missing_;
    QTimer* pause_;
};

} // namespace ui
