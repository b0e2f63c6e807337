// The part of an indicator's card that says how it is scored: formula, path, comparison, tolerance, series.
#pragma once

#include "core/model/indicator.h"
#include "core/model/result.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace ui {

/// What the chosen formula and accumulation do not read is grey, and its tooltip says why. It keeps what was
/// chosen.
class ScoringPart final : public QWidget {
    Q_OBJECT

public:
    explicit ScoringPart(const core::Indicator& indicator, QWidget* parent = nullptr);

    /// `card` with what is chosen here; refuses a tolerance that is no number.
    core::Result<core::Indicator> read(core::Indicator card) const;
    core::RateFormula formula() const;
    /// As chosen on the card: a level that is kept has no path.
    void setDirection(core::Direction direction);
    /// How many series there are besides a total: one series needs no rule.
    void setSeriesCount(int count);
    /// Says on which sheets a change would show; none where `years` is empty.
    void sayBegunYears(const std::vector<core::FiscalYear>& years);
    /// Whether a field of the card is chosen here.
    static bool holds(int field);

signals:
    void formulaChanged();

private:
    void makeFields(QFormLayout& form, const core::Indicator& indicator);
    QWidget* makeTolerance(const core::Indicator& indicator);
    void refresh();

    core::Direction direction_;
    int seriesCount_ = 1;
    QComboBox* formula_ = nullptr;
    QComboBox* accumulation_ = nullptr;
    QComboBox* path_ = nullptr;
    QComboBox* comparedWith_ = nullptr;
    QLineEdit* tolerance_ = nullptr;
    QComboBox* toleranceUnit_ = nullptr;
    QComboBox* seriesRule_ = nullptr;
};

} // namespace ui
