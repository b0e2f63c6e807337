// Says what the program is, its version, and under which licences it and its parts stand.
#pragma once

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace ui {

class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

private:
    QListWidget* works_;
    QPlainTextEdit* text_;
};

void showAbout(QWidget* parent);

} // namespace ui
