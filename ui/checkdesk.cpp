// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/checkdesk.h"

#include "ui/background.h"
#include "ui/banner.h"
#include "ui/columnmemory.h"
#include "ui/emptypage.h"
#include "ui/plaintext.h"

#include <QLocale>
#include <QStackedWidget>

#include <utility>

namespace ui {

CheckDesk::CheckDesk(
    QStackedWidget *pages, EmptyPage *emptyPage, Banner *banner, const QString &draftFolder, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_emptyPage(emptyPage)
    , m_banner(banner)
    , m_keeper(draftFolder)
    , m_page(new CheckPage(&m_mending, pages))
    , m_takeUp(tr("Go on mending"))
    , m_discard(tr("Discard changes"))
{
    pages->addWidget(m_page);
    connect(&m_keeper, &DraftKeeper::found, this, &CheckDesk::offer);
    connect(&m_takeUp, &QAction::triggered, this, &CheckDesk::takeUpKept);
    connect(&m_discard, &QAction::triggered, this, &CheckDesk::discardKept);
    connect(emptyPage, &EmptyPage::draftWanted, this, &CheckDesk::takeUpKept);
    connect(emptyPage, &EmptyPage::draftDiscarded, this, &CheckDesk::discardKept);
    connect(&m_loader, &ListLoader::loaded, this, &CheckDesk::takeRead);
    connect(&m_mending, &Mending::changed, this, &CheckDesk::keep);
    connect(&m_mending, &Mending::namePatternChanged, this, &CheckDesk::keep);
    connect(m_page, &CheckPage::readWanted, this, &CheckDesk::read);
    connect(m_page, &CheckPage::columnsChosen, this, [this] { m_columnsChosen = true; });
    connect(m_page, &CheckPage::cancelled, this, [this] {
        m_loader.cancel();
        m_mending.cancel();
        m_page->setReading(false);
    });
    connect(m_page, &CheckPage::done, this, [this] {
        if (std::exchange(m_columnsChosen, false)) {
            inBackground(
                this,
                [draft = m_mending.draft(), pattern = m_mending.namePattern()] {
                    ColumnMemory().remember(draft->header(), {draft->rules(), pattern});
                    return true;
                },
                [](bool) {});
        }
        emit done(m_mending.draft(), m_mending.namePattern());
    });
    connect(pages, &QStackedWidget::currentChanged, this, &CheckDesk::changed);
}

void CheckDesk::take(const OpenedList &opened)
{
    m_keeper.keepNow(); // of the list before
    m_opened = opened;
    m_columnsChosen = opened.columnsGuessed; // who goes on has seen them
    m_isKept = false;
    m_kept.reset();
    m_emptyPage->offerDraft({});
    m_loader.cancel();
    m_page->setReading(false);
    m_mending.begin(opened.draft, opened.options.namePattern);
    m_page->setOpened(opened);
    if (opened.draft && !opened.isRestored)
        m_keeper.lookFor(opened.source);
    m_isKept = opened.isRestored;
    emit changed();
}

void CheckDesk::close()
{
    m_keeper.keepNow(); // half mended is not thrown away: it is offered when the list is opened again
    m_loader.cancel();
    m_opened = {};
    m_mending.begin({});
    emit changed();
}

void CheckDesk::forget()
{
    if (std::exchange(m_isKept, false))
        m_keeper.forget(m_opened.source);
}

void CheckDesk::show()
{
    m_banner->dismiss(); // here problems are told at length
    m_pages->setCurrentWidget(m_page);
    m_page->begin();
}

void CheckDesk::leaveOut(const std::vector<int> &rows)
{
    connect(
        &m_mending, &Mending::changed, this,
        [this] { emit done(m_mending.draft(), m_mending.namePattern()); }, Qt::SingleShotConnection);
    m_mending.change([rows](intake::ListDraft &draft) { return draft.setLeftOut(rows, true); });
}

bool CheckDesk::isShown() const
{
    return m_pages->currentWidget() == m_page;
}

void CheckDesk::offer(const DraftFile &kept)
{
    const bool isOfThisList = hasList() && kept.wish.source == m_opened.source;
    if (hasList() && !isOfThisList)
        return; // another list was opened meanwhile
    m_kept = kept;
    const QString name = oneLine(kept.wish.source.name());
    const QString when = QLocale().toString(kept.at, QLocale::ShortFormat);
    if (isOfThisList) {
        m_banner->show({Notice::Kind::Info,
            tr("You have mended this list before, on %1: %n row(s) changed.", nullptr, kept.changes)
                .arg(when),
            {&m_takeUp, &m_discard}});
        return;
    }
    m_emptyPage->offerDraft(
        tr("You were mending “%1”, on %2: %n row(s) changed.", nullptr, kept.changes).arg(name, when));
}

void CheckDesk::takeUpKept()
{
    if (!m_kept)
        return;
    const ListWish wish = std::exchange(m_kept, std::nullopt)->wish;
    m_emptyPage->offerDraft({});
    m_banner->dismiss();
    emit openWanted(wish);
}

void CheckDesk::discardKept()
{
    if (!m_kept)
        return;
    m_keeper.forget(std::exchange(m_kept, std::nullopt)->wish.source);
    m_emptyPage->offerDraft({});
    m_banner->dismiss();
}

void CheckDesk::read(const intake::ReadOptions &options)
{
    ListWish wish;
    wish.source = m_opened.source;
    wish.options = options;
    wish.options.namePattern = m_mending.namePattern();
    wish.draftToCarry = m_mending.isChanged() || m_isKept ? m_mending.draft() : nullptr;
    m_page->setReading(true);
    m_loader.load(wish);
}

void CheckDesk::takeRead(const OpenedList &opened)
{
    m_page->setReading(false);
    if (!opened.draft) {
        const auto refusal = opened.list.refusal();
        m_page->showRefusal(refusal ? refusal->sentence : tr("The list cannot be read in this way."));
        return;
    }
    m_opened = opened;
    m_mending.begin(opened.draft, opened.options.namePattern);
    m_page->setOpened(opened);
    if (opened.draftLost) {
        m_banner->show({Notice::Kind::Warning,
            tr("Read in this way the list has other rows, so your changes could not be taken over."), {}});
    }
}

void CheckDesk::keep()
{
    if (!m_mending.isChanged() && !m_opened.isRestored) {
        forget(); // all of it was undone
        return;
    }
    m_isKept = true;
    m_opened.options.namePattern = m_mending.namePattern();
    m_keeper.keep(m_opened, m_mending.draft());
}

} // namespace ui
