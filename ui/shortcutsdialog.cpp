// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcutsdialog.h"

#include "ui/dialogbuttons.h"
#include "ui_shortcutsdialog.h"

#include <QHeaderView>

namespace ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys.append(shortcut.toString(QKeySequence::NativeText));
    return keys.join(ShortcutsDialog::tr(" or ", "between two shortcuts"));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
{
    m_ui->setupUi(this);
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(m_ui->tree, {withoutMnemonic(action->text()), keysOf(action)});
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    }
    m_ui->tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->tree->header()->setStretchLastSection(false);
    m_ui->tree->resizeColumnToContents(1);
    if (m_ui->tree->topLevelItemCount() > 0)
        m_ui->tree->setCurrentItem(m_ui->tree->topLevelItem(0));
    plain(m_ui->buttons);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace ui
