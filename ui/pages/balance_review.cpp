// What BalancePage says about a review of the plan: the limits, and the rows at them or beyond.
#include "core/scoring/balance_explain.h"
#include "ui/pages/balance_page.h"
#include "ui/widgets/grid_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int leastPercent = 1;
constexpr int mostPercent = 999;

} // namespace

QWidget* BalancePage::makeReview()
{
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    count_ = new QLabel(place);
    row->addWidget(count_, 1);
    const auto limit = [&](const QString& label, const core::Decimal& value) {
        auto* text = new QLabel(label, place);
        auto* box = new QSpinBox(place);
        box->setRange(leastPercent, mostPercent);
        box->setSuffix(QStringLiteral("%"));
        box->setValue(value.toText().toInt());
        text->setBuddy(box);
        row->addWidget(text);
        row->addWidget(box);
        connect(box, &QSpinBox::valueChanged, this, &BalancePage::changeLimits);
        return box;
    };
    low_ = limit(tr("Review at or below"), core::ReviewLimits().low);
    high_ = limit(tr("and at or above"), core::ReviewLimits().high);
    candidates_ = new QListWidget(place);
    candidates_->setAccessibleName(tr("What is to be reviewed"));
    connect(candidates_, &QListWidget::itemActivated, this, &BalancePage::showCandidate);
    layout->addLayout(row);
    layout->addWidget(candidates_, 1);
    return place;
}

void BalancePage::refreshReview()
{
    candidates_->clear();
    candidateRows_.clear();
    const core::FiscalYear year = workspace_.year();
    for (const core::ReviewCandidate& each :
        core::reviewCandidates(workspace_.plan(), year, balances_.limits())) {
        if (balances_.area() && each.balance.area != balances_.area())
            continue;
        auto* line = new QListWidgetItem(
            tr("◆ %1: %2 → %3 (%4)", "row, ratio of the year before, ratio of the year, review")
                .arg(core::balanceName(each.balance), core::printedRatio(each.ratioBefore),
                    core::printedRatio(each.ratio), core::wordLabel(each.review)),
            candidates_);
        line->setToolTip(core::explainedReview(each.balance, balances_.limits()));
        candidateRows_.push_back(each.balance);
    }
    count_->setText(candidateRows_.empty()
            ? tr("Nothing is to be reviewed by the ratio of demand to forecast.")
            : tr("%n to be reviewed; beside the year before", nullptr, int(candidateRows_.size())));
}

void BalancePage::changeLimits()
{
    low_->setMaximum(high_->value() - 1);
    high_->setMinimum(low_->value() + 1);
    balances_.setLimits({core::Decimal(low_->value()), core::Decimal(high_->value())});
    refreshReview();
    explain();
    grid_->viewport()->update();
}

void BalancePage::showCandidate()
{
    const int at = candidates_->currentRow();
    if (at < 0 || size_t(at) >= candidateRows_.size())
        return;
    const int row = model_->rowOf(balances_.rowOf(candidateRows_[size_t(at)]));
    if (row < 0)
        return;
    grid_->setCurrentIndex(model_->index(row, int(BalanceGrid::Column::Demand)));
    grid_->setFocus();
}

} // namespace ui
