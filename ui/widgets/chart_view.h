// A chart on screen exactly as it is printed: dark on white, told apart in grey.
#pragma once

#include "core/handout/display_list.h"

#include <QWidget>

#include <memory>

namespace ui {

class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// A chart without lines and points shows its sentence.
    void setChart(const core::ChartBlock& chart);
    QSize sizeHint() const override { return {420, 300}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isEmpty() const;
    void layOut();
    double pixelsPerUnit() const; ///< For one 1/100 mm.

    core::ChartBlock chart_;
    std::shared_ptr<core::FontSet> fonts_; ///< Read when the first chart is painted.
    std::unique_ptr<core::DisplayList> picture_; ///< Null until it is painted in the present size.
    QString refusal_; ///< Why there is no picture.
};

} // namespace ui
