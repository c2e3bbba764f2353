// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"

#include <QWidget>

#include <memory>

class QComboBox;

namespace ui {

namespace Ui {
class SourcePane;
}

class PreviewModel;

/** How the file is read: everything that was found out by itself, to be chosen otherwise, over a live preview. */
class SourcePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePane)

public:
    explicit SourcePane(QWidget *parent = nullptr);
    ~SourcePane() override;

    void show(const OpenedList &opened);
    /** Why the file could not be read as it was wished; the choices go back to how it was read. */
    void showRefusal(const QString &sentence);

signals:
    /** The list is to be read again, in this way. */
    void readWanted(const intake::ReadOptions &options);

private:
    void fillSeparators();
    void fillHeaders();
    void fillEncodings();
    void fillQuotes();
    void fillSheets();
    void tellAsides();
    void ask();

    std::unique_ptr<Ui::SourcePane> m_ui;
    PreviewModel *m_preview;
    OpenedList m_opened;
};

} // namespace ui
