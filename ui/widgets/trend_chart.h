// A trend chart on screen: the same block that papers print, in the palette's colours.
#pragma once

#include "core/handout/handout.h"

#include <QWidget>

namespace ui {

/// Lines are told apart by sign and dash as well as by colour; a missing year interrupts its line. Read aloud
/// as the block's sentence.
class TrendChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrendChart(QWidget* parent = nullptr);

    /// A block without lines and bands shows `sentence` of the block instead.
    void setChart(const core::ChartBlock& chart);
    const core::ChartBlock& chart() const { return chart_; }

    QSize sizeHint() const override { return {480, 180}; }
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::ChartBlock chart_;
};

} // namespace ui
