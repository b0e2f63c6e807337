// The page of the evaluation sheet with the plan of PageFixture, and what a person writes and presses on it.
#pragma once

#include "tests/ui/page_fixture.h"
#include "ui/pages/sheet_page.h"
#include "ui/widgets/growing_text_edit.h"

#include <QPushButton>
#include <QToolButton>

namespace pages {

class OpenSheet : public PageFixture {
public:
    explicit OpenSheet(int project = 2)
    {
        select(project == 1 ? project1 : project == 2 ? project2 : project3);
        show(page);
    }
    ui::SheetPage page{workspace};

    QWidget* item(const char* key) const
    {
        return child<QWidget>(page, QStringLiteral("item-") + QString::fromLatin1(key));
    }
    ui::GrowingTextEdit* editor(const char* key) const { return child<ui::GrowingTextEdit>(*item(key)); }
    QToolButton* gradeButton(const char16_t* code) const
    {
        return child<QToolButton>(page, QStringLiteral("grade-") + QString::fromUtf16(code));
    }
    void write(const char* key, const QString& text)
    {
        editor(key)->setFocus();
        compose(editor(key), text);
        editor(key)->clearFocus();
        QApplication::processEvents();
    }
    QString written(const char* key) const { return answer(project2, family, key); }
    const Evaluation* sheet() const
    {
        return findEvaluation(plan(), project2, year, Evaluator::Department, family);
    }
    QString gradeCode() const
    {
        const Grade* grade = sheet() ? plan().find(sheet()->grade) : nullptr;
        return grade ? grade->code : QString();
    }
    void pressStep(SheetState to)
    {
        QTest::mouseClick(child<QPushButton>(page, QStringLiteral("step-%1").arg(int(to))), Qt::LeftButton);
        QApplication::processEvents();
    }
};

} // namespace pages
