// A line that says that something has to be chosen before work can go on, with the list and the button beside
// it.
#pragma once

#include <QFrame>
#include <QStringList>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class ChooserLine final : public QFrame {
    Q_OBJECT

public:
    /// `verb` is what the button says.
    explicit ChooserLine(const QString& verb, QWidget* parent = nullptr);

    /// Without names only the sentence is shown: it then says where they are made.
    void ask(const QString& sentence, const QStringList& names);

signals:
    void chosen(int position);

private:
    QLabel* sentence_;
    QComboBox* names_;
    QPushButton* button_;
};

} // namespace ui
