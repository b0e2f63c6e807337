#include "ui/widgets/sheet_header.h"

#include "ui/widgets/tones.h"

#include <QGridLayout>
#include <QLabel>

namespace ui {

QString markedProjectName(const core::Plan& plan, core::Id<core::Project> project, core::FiscalYear year)
{
    const core::Project* row = plan.find(project);
    if (!row)
        return {};
    QStringList parts{row->number, row->isPriority ? QStringLiteral("★") : QString(),
        core::projectName(plan, project, year), row->isNew ? QStringLiteral("（新規）") : QString()};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

SheetHeader::SheetHeader(QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::Box);
    setForegroundRole(QPalette::Mid);
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(0);
    grid_->setVerticalSpacing(1);
    grid_->setColumnStretch(1, 1);
}

void SheetHeader::addLine(const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* name = new QLabel(title, this);
    name->setMargin(5);
    name->setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tint(palette()));
    name->setPalette(colours);
    auto* value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setText(text);
    value->setMargin(5);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(title);
    const int row = grid_->rowCount();
    grid_->addWidget(name, row, 0);
    grid_->addWidget(value, row, 1);
}

void SheetHeader::show(const core::Plan& plan, const core::SheetKey& key)
{
    qDeleteAll(findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    const core::PlanPeriod* period = core::planOf(plan, key.project);
    const core::Placement* placement = core::mainPlacement(plan, key.project);
    if (!period || !placement)
        return;
    const core::Goal* goal = plan.find(placement->goal);
    const core::Challenge* challenge = plan.find(placement->challenge);
    if (goal)
        addLine(period->goalWord,
            QStringLiteral("%1 %2").arg(goal->number, core::goalName(plan, goal->id, key.year)));
    if (challenge)
        addLine(period->challengeWord, QStringLiteral("%1 %2").arg(challenge->number, challenge->name));
    addLine(period->projectWord, markedProjectName(plan, key.project, key.year));
    QStringList departments;
    QStringList contents;
    for (const core::Assignment* each : core::assignmentsIn(plan, key.project, key.year)) {
        departments.append(core::departmentName(plan, each->department, key.year));
        if (!each->contents.isEmpty() && (!key.department || each->department == *key.department))
            contents.append(key.department
                    ? each->contents
                    : QStringLiteral("【%1】%2").arg(departments.last(), each->contents));
    }
    addLine(tr("Departments in charge"), departments.join(QStringLiteral("、")));
    addLine(tr("Contents and goal"), contents.join(QLatin1Char('\n')));
}

} // namespace ui
