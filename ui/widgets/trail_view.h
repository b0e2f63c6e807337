// How a number came about, step by step: formula, inputs, rounding, scheme, denominator.
#pragma once

#include "core/scoring/trail.h"

#include <QTextBrowser>

namespace ui {

/// What is said about one number.
struct NumberTrail {
    struct Step {
        QString name; ///< 「計算式」; empty where a sentence stands for itself.
        QString text;
        bool operator==(const Step&) const = default;
    };
    QString title; ///< Which number it is.
    std::vector<Step> steps;
    bool operator==(const NumberTrail&) const = default;
};

/// Of a series in the year of `score`; without steps when the score does not have it.
NumberTrail trailOfSeries(const core::Plan& plan, const core::Score& score, core::Id<core::Series> series);
/// Sentences that stand for themselves; empty ones are left out.
NumberTrail trailOfSentences(const QString& title, const QStringList& sentences);

/// Can be scrolled, selected and copied.
class TrailView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit TrailView(QWidget* parent = nullptr);
    void setTrail(const NumberTrail& trail);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString html() const;

    NumberTrail trail_;
};

/// Shows the trail beside `cell` (in the coordinates of `view`) until the person clicks elsewhere or presses
/// Escape. Shows nothing for a trail without steps.
void showTrail(QWidget* view, const QRect& cell, const NumberTrail& trail);

} // namespace ui
