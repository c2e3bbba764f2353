// SPDX-FileCopyrightText: 2026 Fleetwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlist.h"
#include "ui/problemview.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QPushButton;

namespace ui {

namespace Ui {
class RowPane;
}

class Mending;
class RowCellsModel;

/** One problem at length: what is wrong, what mends it at one click, and every cell of the row to be changed. */
class RowPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowPane)

public:
    explicit RowPane(QWidget *parent = nullptr);
    ~RowPane() override;

    /** Changes go to \a mending. */
    void serve(Mending *mending);
    /** Shows a line of \a draft with those of \a groups that fit it; a null draft shows nothing. */
    void show(const DraftPointer &draft, const ProblemLine &line, const QList<intake::FixGroup> &groups);

private:
    struct Offer
    {
        QString text;
        std::function<intake::DraftChange(intake::ListDraft &)> change;
    };

    [[nodiscard]] static QList<Offer> offersFor(
        const intake::ListDraft &draft, const ProblemLine &line, const QList<intake::FixGroup> &groups);
    void present(const QList<Offer> &offers);

    std::unique_ptr<Ui::RowPane> m_ui;
    Mending *m_mending = nullptr;
    RowCellsModel *m_cells;
    std::vector<QPushButton *> m_buttons; ///< as many as were ever needed; the others are hidden
    QList<Offer> m_offers;
};

} // namespace ui
