#include "ui/dialogs/new_plan_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// Years that can be chosen: plans of the past twenty years, and those being made for the coming ones.
constexpr int earliestYear = 2000;
constexpr int latestYear = 2060;
constexpr int longestPlan = 30;

} // namespace

NewPlanDialog::NewPlanDialog(Purpose purpose, const NewPlan& proposal, QWidget* parent)
    : QDialog(parent)
    , municipality_(new QLineEdit(proposal.municipality))
    , title_(new QLineEdit(proposal.title))
    , firstYear_(makeYears(proposal.firstYear))
    , lastYear_(makeYears(proposal.lastYear))
    , refusal_(new QLabel)
{
    setWindowTitle(purpose == Purpose::Generation ? tr("New plan generation") : tr("New plan"));
    const bool isTemplate = purpose == Purpose::FromTemplate;
    municipality_->setReadOnly(isTemplate);
    title_->setReadOnly(isTemplate);
    title_->setMinimumWidth(fontMetrics().horizontalAdvance(QChar(u'字')) * 36);
    auto* years = new QHBoxLayout;
    years->addWidget(firstYear_);
    years->addWidget(new QLabel(tr("to")));
    years->addWidget(lastYear_);
    years->addStretch();
    lastYear_->setAccessibleName(tr("Last fiscal year"));
    auto* yearsLabel = new QLabel(tr("Plan &years:"));
    yearsLabel->setBuddy(firstYear_);
    auto* form = new QFormLayout;
    form->addRow(tr("M&unicipality:"), municipality_);
    form->addRow(tr("&Title:"), title_);
    form->addRow(yearsLabel, years);
    auto* layout = new QVBoxLayout(this);
    if (isTemplate) {
        auto* note
            = new QLabel(tr("The source document does not say which years the plan covers. The years below "
                            "are proposed; the file "
                            "marks them as not taken from the source. You can change them here and later."));
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    layout->addLayout(form);
    refusal_->setWordWrap(true);
    layout->addWidget(refusal_);
    auto* buttons = new QDialogButtonBox;
    make_ = buttons->addButton(tr("&Choose where to keep it…"), QDialogButtonBox::AcceptRole);
    if (purpose == Purpose::Generation)
        make_->setText(tr("&Add the plan"));
    buttons->addButton(tr("&Go back"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* line : {municipality_, title_})
        connect(line, &QLineEdit::textChanged, this, &NewPlanDialog::check);
    for (QComboBox* year : {firstYear_, lastYear_})
        connect(year, &QComboBox::currentIndexChanged, this, &NewPlanDialog::check);
    check();
    (isTemplate ? static_cast<QWidget*>(firstYear_) : municipality_)->setFocus();
}

QComboBox* NewPlanDialog::makeYears(core::FiscalYear selected)
{
    auto* box = new QComboBox;
    for (int year = earliestYear; year <= latestYear; ++year)
        box->addItem(core::printedBoth({year}), year);
    box->setCurrentIndex(box->findData(selected.year));
    return box;
}

NewPlan NewPlanDialog::answer() const
{
    return {municipality_->text().trimmed(), title_->text().trimmed(), {firstYear_->currentData().toInt()},
        {lastYear_->currentData().toInt()}};
}

void NewPlanDialog::check()
{
    const NewPlan plan = answer();
    QString refusal;
    if (plan.title.isEmpty())
        refusal = tr("Enter the title of the plan.");
    else if (plan.lastYear < plan.firstYear)
        refusal = tr("The last year lies before the first. Choose a later last year.");
    else if (plan.lastYear.year - plan.firstYear.year >= longestPlan)
        refusal = tr("A plan covers at most %1 years. Choose an earlier last year.").arg(longestPlan);
    refusal_->setText(refusal);
    make_->setEnabled(refusal.isEmpty());
}

} // namespace ui
