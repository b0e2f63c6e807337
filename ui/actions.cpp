#include "ui/actions.h"

#include "ui/action_table.h"
#include "ui/file_commands.h"
#include "ui/main_window.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace ui {

namespace {

// 「保存(&S)…」 reads 「保存」 on a button.
QString withoutAccessKey(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(bracketed).remove(QChar(0x2026));
    return text.remove(QLatin1Char('&')).trimmed();
}

QList<QKeySequence> shortcutsOf(const ActionRow& row)
{
    QList<QKeySequence> shortcuts;
    for (const QString& keys :
        QString::fromLatin1(row.shortcut).split(QStringLiteral("; "), Qt::SkipEmptyParts))
        shortcuts << QKeySequence(keys, QKeySequence::PortableText);
    return shortcuts;
}

} // namespace

Actions::Actions(const Frame& frame, QObject* parent)
    : QObject(parent)
    , frame_(frame)
{
    for (const ActionRow& row : actionRows()) {
        auto* action = new QAction(this);
        menus_[QString::fromLatin1(row.menu)] << action;
        action->setSeparator(!row.name);
        if (!row.name)
            continue;
        action->setObjectName(QString::fromLatin1(row.name));
        action->setIcon(lineIcon(row.icon));
        action->setShortcuts(shortcutsOf(row));
        action->setShortcutContext(row.reach);
        actions_[action->objectName()] = action;
        if (row.run)
            connect(action, &QAction::triggered, this, [this, run = row.run] { run(frame_); });
    }
    refresh();
}

void Actions::fill(QMenuBar* bar, PageTabs& pages)
{
    for (const auto& [name, title] : actionMenus()) {
        const QList<QAction*> entries = ofMenu(QString::fromLatin1(name));
        if (entries.isEmpty())
            continue;
        QMenu* menu = bar->addMenu(tr(title));
        menu->addActions(entries);
        if (qstrcmp(name, "view") == 0)
            addPages(menu, pages);
    }
    auto* recent = new QMenu(bar);
    find(QStringLiteral("recent"))->setMenu(recent);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentFiles(recent); });
}

void Actions::addPages(QMenu* menu, PageTabs& pages)
{
    for (int place = 0; place < pages.count(); ++place) {
        QAction* action = menu->addAction(pages.tabText(place));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)));
        connect(action, &QAction::triggered, &pages, [&pages, place] { pages.setCurrentIndex(place); });
    }
}

void Actions::fillRecentFiles(QMenu* menu)
{
    menu->clear();
    for (const QString& path : frame_.window.settings().recentFiles()) {
        QAction* action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { frame_.files.openPath(path); });
    }
    menu->setToolTipsVisible(true);
}

QAction* Actions::find(const QString& name) const
{
    return actions_.value(name);
}

QList<QAction*> Actions::ofMenu(const QString& menu) const
{
    return menus_.value(menu);
}

void Actions::refresh()
{
    for (const ActionRow& row : actionRows()) {
        if (!row.name)
            continue;
        QAction* action = find(QString::fromLatin1(row.name));
        const QString text = tr(row.text);
        // A name of an edit may hold "&", which is no access key there.
        const QString words
            = row.words ? row.words(frame_).replace(QLatin1Char('&'), QLatin1String("&&")) : QString();
        action->setText(row.words ? text.arg(words) : text);
        const QString plain = withoutAccessKey(action->text());
        action->setIconText(plain);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(
            keys.isEmpty() ? plain : tr("%1 (%2)", "what a button does and its shortcut").arg(plain, keys));
        action->setEnabled(!row.isEnabled || row.isEnabled(frame_));
    }
    find(QStringLiteral("recent"))->setEnabled(!frame_.window.settings().recentFiles().isEmpty());
}

} // namespace ui
