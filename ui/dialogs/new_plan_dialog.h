// Asks what a new file needs to know: whose plan, its title and its years.
#pragma once

#include "core/model/calendar.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// What a new plan or a new plan generation begins with.
struct NewPlan {
    QString municipality;
    QString title;
    core::FiscalYear firstYear;
    core::FiscalYear lastYear;
};

class NewPlanDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        FromTemplate, ///< Municipality and title are the template's; only the years are asked.
        Empty,
        Generation, ///< A further plan in the open file.
    };
    NewPlanDialog(Purpose purpose, const NewPlan& proposal, QWidget* parent = nullptr);

    NewPlan answer() const;

private:
    QComboBox* makeYears(core::FiscalYear selected);
    void check();

    QLineEdit* municipality_;
    QLineEdit* title_;
    QComboBox* firstYear_;
    QComboBox* lastYear_;
    QLabel* refusal_;
    QPushButton* make_;
};

} // namespace ui
