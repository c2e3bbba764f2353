// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace ui {

namespace Ui {
class EmptyPage;
}

/** What the window shows before a list is open: how to open one. */
class EmptyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyPage)

public:
    explicit EmptyPage(QWidget *parent = nullptr);
    ~EmptyPage() override;

    /** Shows that a list is being read; the buttons rest meanwhile. */
    void setReading(const QString &fileName);
    /** Offers to go on with a list that was being mended; an empty text takes the offer back. */
    void offerDraft(const QString &text);

signals:
    void openWanted();
    void sampleWanted();
    void pasteWanted();
    void draftWanted();
    void draftDiscarded();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adoptColors();
    void layOut();

    std::unique_ptr<Ui::EmptyPage> m_ui;
    QString m_draft;
    bool m_reading = false;
};

} // namespace ui
