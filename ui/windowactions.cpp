// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowactions.h"

#include "ui/icons.h"
#include "ui_mainwindow.h"

#include <initializer_list>
#include <utility>

namespace ui {

void dressActions(const Ui::MainWindow &form)
{
    const std::initializer_list<std::pair<QAction *, const char *>> icons{{form.actionOpen, "open"},
        {form.actionSample, "sample"}, {form.actionPaste, "paste"}, {form.actionCheck, "check"},
        {form.actionStart, "start"}, {form.actionPause, "pause"}, {form.actionResume, "resume"},
        {form.actionStop, "stop"}, {form.actionRetryFailed, "retry"}, {form.actionRetryChosen, "retry"},
        {form.actionLookAgain, "look"}, {form.actionTryAgain, "retry"},
        {form.actionLookAgainAtChosen, "look"}, {form.actionOrderAnew, "retry"},
        {form.actionExportFailures, "export"}, {form.actionExportResults, "export"},
        {form.actionExportChosen, "export"}, {form.actionCauses, "warning"}, {form.actionToken, "key"},
        {form.actionCopy, "copy"}, {form.actionCancelChosen, "cancel"}, {form.actionPutBack, "putback"},
        {form.actionFind, "search"}, {form.actionShortcuts, "help"}};
    for (const auto &[action, name] : icons)
        action->setIcon(icon(QLatin1StringView(name)));
    form.menuColumns->setIcon(icon(QStringLiteral("columns")));
    form.actionAbout->setIcon(applicationIcon());
    form.actionFind->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_Slash)});
    form.actionShortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
}

void enableActions(const Ui::MainWindow &form, const Availability &can)
{
    const std::initializer_list<std::pair<QAction *, bool>> states{{form.actionCheck, can.check},
        {form.actionCloseList, can.close}, {form.actionStart, can.start}, {form.actionPause, can.pause},
        {form.actionResume, can.resume}, {form.actionStop, can.stop},
        {form.actionRetryFailed, can.retryFailed}, {form.actionLookAgain, can.lookAgain},
        {form.actionTryAgain, can.tryAgain}, {form.actionExportFailures, can.exportFailures},
        {form.actionExportResults, can.exportResults}, {form.actionExportChosen, can.exportChosen},
        {form.actionCauses, can.exportFailures}, {form.actionCompare, can.compare},
        {form.actionRetryChosen, can.retryChosen}, {form.actionLookAgainAtChosen, can.lookAgainAtChosen},
        {form.actionOrderAnew, can.orderChosenAnew}, {form.actionCancelChosen, can.cancelChosen},
        {form.actionPutBack, can.putBackChosen}, {form.actionCopy, can.copyChosen},
        {form.actionNextProblem, can.goToProblem}, {form.actionPreviousProblem, can.goToProblem}};
    for (const auto &[action, enabled] : states)
        action->setEnabled(enabled);
}

} // namespace ui
