#include "ui/dialogs/target_dialog.h"

#include "ui/dialogs/target_parts.h"
#include "ui/models/series_order.h"
#include "ui/models/typed_field.h"
#include "ui/widgets/roomy_delegate.h"
#include "ui/widgets/word_box.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace ui {

namespace {

const core::Indicator& indicatorOf(const core::Plan& plan, core::Id<core::Series> series)
{
    return *plan.find(plan.find(series)->indicator);
}

} // namespace

TargetDialog::TargetDialog(
    Workspace& workspace, core::Id<core::Series> series, core::FiscalYear year, QWidget* parent)
    : EntryDialog(workspace, parent)
    , series_(series)
    , indicator_(indicatorOf(workspace.plan(), series))
{
    const core::Plan& plan = workspace_.plan();
    if (const core::Target* target = core::targetFor(plan, series, year, workspace.year())) {
        inForce_ = *target;
        asItStands_ = core::typedTarget(*target, indicator_.unit);
    }
    setWindowTitle(tr("Details of the target"));
    auto* name = new QLabel(numberedTitle(plan, series, year), this);
    name->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTarget(*form);
    auto* upper = new QHBoxLayout;
    upper->addLayout(form, 1);
    upper->addSpacing(16);
    upper->addWidget(makeBasis(), 1);
    auto* versions = new QLabel(tr("Versions of this target, the latest first"), this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(name);
    layout->addLayout(upper, 1);
    layout->addWidget(versions);
    layout->addWidget(makeVersions());
    addFooter(*layout, tr("Enter"));
    fillYears(year);
    refreshVersion();
    refreshBasis();
    resize(920, 540);
    target_->setFocus();
    connect(target_, &QLineEdit::textChanged, this, &TargetDialog::typed);
    connect(fromYear_, &QComboBox::currentIndexChanged, this, &TargetDialog::refreshVersion);
    connect(fromYear_, &QComboBox::activated, this, [this] { isYearChosen_ = true; });
    connect(targetYear_, &QComboBox::currentIndexChanged, this, &TargetDialog::refreshVersion);
}

void TargetDialog::addTarget(QFormLayout& form)
{
    targetYear_ = new QComboBox(this);
    targetYear_->setObjectName(QStringLiteral("targetYear"));
    target_ = new QLineEdit(asItStands_, this);
    target_->setObjectName(QStringLiteral("target"));
    target_->setPlaceholderText(tr("30以上, 20～25, ↑ …"));
    fromYear_ = new QComboBox(this);
    fromYear_->setObjectName(QStringLiteral("fromYear"));
    meaning_ = new QLabel(this);
    meaning_->setWordWrap(true);
    decidedOn_ = new QLineEdit(this);
    decidedOn_->setObjectName(QStringLiteral("decidedOn"));
    decidedOn_->setPlaceholderText(tr("令和7年7月28日, R7.7.28 …"));
    reason_ = new QPlainTextEdit(this);
    reason_->setTabChangesFocus(true);
    reason_->setMinimumHeight(3 * fontMetrics().lineSpacing() + 12);
    form.addRow(tr("To be reached in"), targetYear_);
    form.addRow(tr("&Target as printed"), target_);
    form.addRow(tr("&Printed from"), fromYear_);
    form.addRow(QString(), meaning_);
    form.addRow(tr("&Decided on"), decidedOn_);
    form.addRow(tr("&Reason"), reason_);
}

QGroupBox* TargetDialog::makeBasis()
{
    auto* box = new QGroupBox(tr("What stands behind it, printed only when asked for"), this);
    internal_ = new QLineEdit(box);
    internal_->setObjectName(QStringLiteral("internal"));
    tolerance_ = new QLineEdit(box);
    tolerance_->setObjectName(QStringLiteral("tolerance"));
    tolerance_->setPlaceholderText(indicator_.tolerance
            ? tr("as the indicator: %1").arg(core::printed(*indicator_.tolerance))
            : tr("none"));
    if (inForce_ && inForce_->number && !core::hasPrintedNumber(*inForce_))
        internal_->setText(inForce_->number->toText());
    if (inForce_ && inForce_->tolerance)
        tolerance_->setText(inForce_->tolerance->toText());
    filter_ = new QLineEdit(box);
    filter_->setObjectName(QStringLiteral("filter"));
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setClearButtonEnabled(true);
    filter_->setAccessibleName(tr("Show only series that contain this text"));
    references_ = new QListWidget(box);
    references_->setObjectName(QStringLiteral("references"));
    references_->setUniformItemSizes(true);
    references_->setItemDelegate(new RoomyDelegate(references_));
    references_->setMinimumHeight(5 * fontMetrics().lineSpacing());
    fillReferences();
    connect(filter_, &QLineEdit::textChanged, this, &TargetDialog::filterReferences);
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Internal number (beside a series: the difference)"), internal_);
    form->addRow(tr("T&olerance ±"), tolerance_);
    form->addRow(tr("&Series referred to"), filter_);
    form->addRow(references_);
    return box;
}

QTreeWidget* TargetDialog::makeVersions()
{
    auto* list = new TargetVersions(workspace_, this);
    if (inForce_)
        list->show(indicator_, *inForce_);
    return list;
}

void TargetDialog::fillYears(core::FiscalYear year)
{
    const core::FiscalYear now = workspace_.year();
    std::set<core::FiscalYear> years{now};
    const core::PlanPeriod* period = core::planOf(workspace_.plan(), indicator_);
    for (core::FiscalYear each = period ? period->firstYear : now; period && each <= period->lastYear;
         each = each.next())
        years.insert(each);
    std::set<core::FiscalYear> targetYears = inForce_ ? std::set{inForce_->year} : years;
    if (!inForce_)
        targetYears.insert(year);
    for (const core::Target* each : core::rowsOf(workspace_.plan(), &core::Target::series, series_))
        if (inForce_ && each->year == inForce_->year)
            years.insert(each->fromYear);
    const auto fill = [](QComboBox& box, const std::set<core::FiscalYear>& all, core::FiscalYear chosen) {
        for (const core::FiscalYear each : all)
            box.addItem(core::printed(each), each.year);
        box.setCurrentIndex(box.findData(chosen.year));
    };
    fill(*targetYear_, targetYears, inForce_ ? inForce_->year : year);
    fill(*fromYear_, years, inForce_ ? inForce_->fromYear : *years.begin());
    if (inForce_)
        setUsable(targetYear_,
            tr("A target of another year is another target. It is entered where the grid shows targets by "
               "year."));
}

void TargetDialog::fillReferences()
{
    const core::Plan& plan = workspace_.plan();
    references_->addItem(tr("No other series"));
    references_->setCurrentRow(0);
    for (const core::Id<core::Series> each : seriesToReferTo(plan, series_, inForce_, workspace_.year())) {
        auto* item = new QListWidgetItem(numberedTitle(plan, each, workspace_.year()), references_);
        item->setData(Qt::UserRole, each.uuid.toText());
        item->setToolTip(item->text());
        if (inForce_ && inForce_->reference == each)
            references_->setCurrentItem(item);
    }
}

void TargetDialog::filterReferences(const QString& text)
{
    for (int row = 1; row < references_->count(); ++row) {
        const QListWidgetItem* item = references_->item(row);
        references_->setRowHidden(row, !item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void TargetDialog::typed()
{
    if (inForce_ && !isYearChosen_) {
        const QString text = target_->text().trimmed();
        const bool isSame = text == asItStands_ || text.isEmpty(); // Taking it away is no version.
        const core::FiscalYear from
            = isSame ? inForce_->fromYear : std::max(workspace_.year(), inForce_->fromYear);
        fromYear_->setCurrentIndex(fromYear_->findData(from.year));
    }
    refreshBasis();
}

void TargetDialog::refreshVersion()
{
    const core::Target* corrected = version(workspace_.plan());
    if (corrected)
        meaning_->setText(
            tr("Corrects this version: all papers from %1 on print it so.").arg(core::printed(fromYear())));
    else if (inForce_ && inForce_->fromYear < fromYear())
        meaning_->setText(tr("A further version: papers until %1 go on printing “%2”.")
                              .arg(core::printed(fromYear().previous()),
                                  core::printedTarget(*inForce_, indicator_.decimals)));
    else
        meaning_->setText(tr("Papers from %1 on print it.").arg(core::printed(fromYear())));
    // What the person wrote stays; what was only shown belongs to the other version.
    const QString date
        = corrected && corrected->decidedOn ? core::printedDate(*corrected->decidedOn) : QString();
    if (decidedOn_->text() == shownDate_)
        decidedOn_->setText(date);
    shownDate_ = date;
    const QString reason = corrected ? corrected->reason : QString();
    if (reason_->toPlainText() == shownReason_)
        reason_->setPlainText(reason);
    shownReason_ = reason;
}

void TargetDialog::refreshBasis()
{
    const core::Result<core::Target> read = core::readTarget(target_->text(), indicator_.unit);
    const QString why = read && core::hasPrintedNumber(*read)
        ? tr("The number is printed as it stands: write it in the target itself.")
        : QString();
    for (QWidget* box : std::initializer_list<QWidget*>{internal_, filter_, references_})
        setUsable(box, why);
}

core::FiscalYear TargetDialog::targetYear() const
{
    return {targetYear_->currentData().toInt()};
}

core::FiscalYear TargetDialog::fromYear() const
{
    return {fromYear_->currentData().toInt()};
}

std::optional<core::Id<core::Series>> TargetDialog::reference() const
{
    const QListWidgetItem* item = references_->currentItem();
    const auto id = item ? core::Uuid::fromText(item->data(Qt::UserRole).toString()) : std::nullopt;
    return id ? std::optional(core::Id<core::Series>{*id}) : std::nullopt;
}

const core::Target* TargetDialog::version(const core::Plan& plan) const
{
    for (const core::Target* each : core::rowsOf(plan, &core::Target::series, series_))
        if (each->year == targetYear() && each->fromYear == fromYear())
            return each;
    return nullptr;
}

core::Result<core::Plan> TargetDialog::withTarget() const
{
    const QString text = target_->text().trimmed();
    const bool isAsItStands = inForce_ && text == asItStands_ && fromYear() == inForce_->fromYear;
    return isAsItStands ? core::Result<core::Plan>(workspace_.plan())
                        : core::enterTarget(workspace_.plan(), workspace_.ids(), series_, targetYear(), text,
                            {fromYear(), std::nullopt, {}});
}

core::Result<core::Plan> TargetDialog::withNote(const core::Plan& plan) const
{
    const core::Target& target = *version(plan);
    TypedRecord typed(target);
    typed.set(u"decided_on", &core::Target::decidedOn, decidedOn_->text());
    if (!typed.result())
        return typed.result().refusal();
    const core::Result<core::Plan> dated = withField(plan, target.id, u"decided_on",
        core::FieldText<std::optional<QDate>>::write(typed.result()->decidedOn));
    return dated ? withField(*dated, target.id, u"reason", reason_->toPlainText().trimmed()) : dated;
}

core::Result<core::TargetBasis> TargetDialog::basis(const core::Target& target) const
{
    const bool isPrinted = core::hasPrintedNumber(target);
    TypedRecord typed(target);
    if (!isPrinted)
        typed.set(u"number", &core::Target::number, internal_->text());
    typed.set(u"tolerance", &core::Target::tolerance, tolerance_->text());
    if (!typed.result())
        return typed.result().refusal();
    return core::TargetBasis{
        typed.result()->number, typed.result()->tolerance, isPrinted ? std::nullopt : reference()};
}

core::Result<core::Plan> TargetDialog::edited()
{
    core::Result<core::Plan> plan = withTarget();
    if (!plan)
        return plan;
    if (!version(*plan)) {
        const auto empty = core::readActual(target_->text());
        if (empty && *empty == core::Reading())
            return plan; // Taken away.
        return core::Refusal{tr(
            "From %1 on the target is the same as before, so there is no further version. Change the target, "
            "or choose the year from which it is printed.")
                                 .arg(core::printed(fromYear()))};
    }
    plan = withNote(*plan);
    if (!plan)
        return plan;
    const core::Target target = *version(*plan);
    const core::Result<core::TargetBasis> behind = basis(target);
    return behind ? core::setTargetBasis(*plan, target.id, *behind)
                  : core::Result<core::Plan>(behind.refusal());
}

QString TargetDialog::intention() const
{
    return tr("Enter the details of a target");
}

} // namespace ui
