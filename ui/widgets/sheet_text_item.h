// Sheet items in words: a text of one's own, last year's text handed on, and a choice of words.
#pragma once

#include "ui/widgets/sheet_item.h"

class QLabel;

namespace ui {

class ChoiceButton;
class GrowingTextEdit;

/// Left last year's answer in grey, right this year's editor with its character count.
class SheetTextItem final : public SheetItem {
    Q_OBJECT

public:
    SheetTextItem(
        Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);
    void refresh() override;
    void commit() override;
    QWidget* editor() const override;

private:
    void write(const QString& text);

    QWidget* leftSide_;
    QLabel* lastYear_;
    GrowingTextEdit* text_;
    QLabel* count_;
};

/// ③: what last year's ⑦ said. Read-only.
class SheetCarriedItem final : public SheetItem {
    Q_OBJECT

public:
    SheetCarriedItem(
        Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);
    void refresh() override;

private:
    QLabel* text_;
};

/// One of some words, as buttons; a second click takes the answer away.
class SheetChoiceItem final : public SheetItem {
    Q_OBJECT

public:
    SheetChoiceItem(
        Workspace& workspace, const core::SheetKey& key, const core::FormItem& item, QWidget* parent);
    void refresh() override;
    QWidget* editor() const override;

private:
    void write(const QString& word);

    std::vector<ChoiceButton*> choices_;
};

} // namespace ui
