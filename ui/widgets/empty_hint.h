// What an empty list says instead of nothing: what to do next, with the button that does it.
#pragma once

#include <QWidget>

#include <functional>

class QAbstractItemView;
class QLabel;
class QPushButton;

namespace ui {

/// Lies over a view and shows itself while the view's model has no rows.
class EmptyHint final : public QWidget {
    Q_OBJECT

public:
    /// `view` has its model already. An empty `verb` shows the sentence alone.
    EmptyHint(QAbstractItemView* view, const QString& sentence, const QString& verb);

    void setSentence(const QString& sentence);
    /// Says only that there is nothing, where nothing can be done about it.
    void setReadOnly(bool isReadOnly);

signals:
    void taken();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void settle();
    void make();
    void say();

    QAbstractItemView* view_;
    QString sentence_;
    QString verb_;
    bool isReadOnly_ = false;
    QLabel* label_ = nullptr; ///< Most lists are never empty: made when one is.
    QPushButton* button_ = nullptr;
};

} // namespace ui
