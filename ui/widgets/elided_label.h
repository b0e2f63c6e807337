// A label that shortens its text to the lines it may have and shows the whole in its tooltip.
#pragma once

#include <QFrame>

namespace ui {

class ElidedLabel final : public QFrame {
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText)

public:
    /// Takes as many lines as the text needs, at most `mostLines`.
    explicit ElidedLabel(QWidget* parent = nullptr, int mostLines = 1);

    QString text() const { return text_; }
    void setText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QStringList lines() const; ///< As they are painted in the present width.

    int mostLines_;
    QString text_;
};

} // namespace ui
