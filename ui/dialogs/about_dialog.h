// Says what the program is, its version, and under which licences it and its parts stand.
#pragma once

#include <QDialog>

namespace ui {

class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

void showAbout(QWidget* parent);

} // namespace ui
