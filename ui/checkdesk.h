// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/checkpage.h"
#include "ui/draftkeeper.h"
#include "ui/listloader.h"
#include "ui/mending.h"

#include <QAction>
#include <QObject>

#include <optional>

class QStackedWidget;

namespace ui {

class Banner;
class EmptyPage;

/** Everything about checking and mending a list: its page, reading it again, and keeping what was mended. */
class CheckDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckDesk)

public:
    /** The page becomes one of \a pages. Drafts are kept in \a draftFolder; empty: they are not. */
    CheckDesk(QStackedWidget *pages, EmptyPage *emptyPage, Banner *banner, const QString &draftFolder,
        QObject *parent);

    /** Offers the list that was being mended when the program last ended, if there is one. */
    void offerKept() { m_keeper.lookForAny(); }
    /** Another list is open. */
    void take(const OpenedList &opened);
    /** No list is open. */
    void close();
    /** Nothing is to be kept for the list: it was ordered, and what was mended is in the ledger now. */
    void forget();
    void show();
    /** Leaves rows out, then done() follows. */
    void leaveOut(const std::vector<int> &rows);

    [[nodiscard]] bool isShown() const;
    /** There is something to check. */
    [[nodiscard]] bool hasList() const { return m_mending.draft() != nullptr; }
    [[nodiscard]] CheckPage *page() const { return m_page; }

signals:
    /** The person is through with it: this is what can be ordered. */
    void done(const ui::DraftPointer &draft, const QString &namePattern);
    /** A list that was mended earlier is to be opened, with its changes. */
    void openWanted(const ui::ListWish &wish);
    /** isShown() or hasList() is another. */
    void changed();

private:
    void offer(const DraftFile &kept);
    void takeUpKept();
    void discardKept();
    void read(const intake::ReadOptions &options);
    void takeRead(const OpenedList &opened);
    void keep();

    QStackedWidget *m_pages;
    EmptyPage *m_emptyPage;
    Banner *m_banner;
    Mending m_mending;
    DraftKeeper m_keeper;
    ListLoader m_loader;
    CheckPage *m_page;
    OpenedList m_opened;
    std::optional<DraftFile> m_kept; ///< what is offered
    QAction m_takeUp;
    QAction m_discard;
    bool m_columnsChosen = false; ///< by the person, since the list was opened
    bool m_isKept = false; ///< something may be on the disk for this list
};

} // namespace ui
